#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "base/text.h"
#include "gate/confirm.h"
#include "gate/policy.h"
#include "json/write.h"

/*
 * Whether a write is to be confirmed, and by whom. A yes that came from another call, from an
 * approval or with a token is kept as a plan and taken out of the store by the one call that uses
 * it; a yes to a question of this call lets it begin again: all is checked and read once more.
 */

#define MAX_ADVICE (16u << 10)

static enum ora_confirm mode_of(const struct ora_call *call)
{
	const struct policy *policy = ora_policy_of(call);
	if (policy == NULL) {
		return ORA_CONFIRM_NONE;
	}
	/* What a host lets through was not said at a terminal. */
	bool strict = policy->rules.confirm == ORA_CONFIRM_AUTO
		&& policy->rules.confirm_by == ORA_CONFIRM_BY_TERMINAL && !ORA_LEFT_OUT("confirm.by");
	return strict ? ORA_CONFIRM_WIDENING : policy->rules.confirm;
}

/* Whether somebody is there whose yes counts. */
static bool can_ask(const struct ora_call *call)
{
	const struct policy *policy = ora_policy_of(call);
	return call->asker.ask != NULL && (call->asker.at_terminal || policy == NULL
		|| policy->rules.confirm_by != ORA_CONFIRM_BY_TERMINAL || ORA_LEFT_OUT("confirm.by"));
}

bool ora_confirm_wants_plan(const struct ora_call *call)
{
	if (call->parent != NULL) {
		return false; /* the plan of the workflow shows what its steps do */
	}
	switch (mode_of(call)) {
	case ORA_CONFIRM_NONE:
		return false;
	case ORA_CONFIRM_AUTO:
		return call->tool->effect != ORA_READ && (can_ask(call) || ORA_LEFT_OUT("confirm.host"));
	case ORA_CONFIRM_DESTRUCTIVE:
		return call->tool->effect == ORA_DESTRUCTIVE;
	case ORA_CONFIRM_WIDENING:
	case ORA_CONFIRM_WRITES:
		break;
	}
	return call->tool->effect != ORA_READ;
}

bool ora_confirm_is_due(const struct ora_call *call)
{
	return ora_confirm_wants_plan(call)
		&& ((call->tool->effect == ORA_DESTRUCTIVE && !ORA_LEFT_OUT("confirm.destructive"))
			|| (call->widening && !ORA_LEFT_OUT("confirm.widening"))
			|| (mode_of(call) == ORA_CONFIRM_WRITES && !ORA_LEFT_OUT("confirm.writes")));
}

static int need_store(struct ora_call *call)
{
	struct ora_plan_store *store = &call->gate->plans;
	return store->put != NULL ? 0 : ora_plans_in_memory(store, &call->err);
}

/* What to do about it, where there is something. */
static void put_advice(const struct ora_call *call, const char *token, const char *id,
	struct ora_buf *out)
{
	const char *options = call->gate->plans.approve_options;
	struct ora_buf advice;
	ora_buf_init(&advice, MAX_ADVICE);
	if (id != NULL) {
		ora_buf_addf(&advice, "Nothing can be done here: a person runs `%s approve %s%s%s` at a "
			"terminal within %d minutes, and then this very call is made again.",
			ora_client_api(call->client)->name, id, options != NULL ? " " : "",
			options != NULL ? options : "", ORA_PLAN_SECONDS / 60);
	} else if (token != NULL) {
		ora_buf_addf(&advice, "If the plan is what is wanted, make this very call again "
			"within %d minutes, with confirm: %s", ORA_PLAN_SECONDS / 60, token);
	}
	ora_json_put_string(out, ora_buf_text(&advice), advice.length);
	ora_buf_finish(&advice);
}

/* Ends the call with its plan. `token` and `id` may be NULL. */
static int refuse(struct ora_call *call, const struct ora_plan *plan, const char *token,
	const char *id, const char *why)
{
	struct ora_buf detail;
	ora_buf_init(&detail, 16u << 20);
	ora_buf_add_string(&detail, "{\"plan\":");
	ora_json_put_string(&detail, plan->text, strlen(plan->text));
	ora_buf_add_string(&detail, ",\"advice\":");
	put_advice(call, token, id, &detail);
	if (id != NULL) {
		ora_buf_addf(&detail, ",\"id\":\"%s\"", id);
	}
	if (token != NULL) {
		ora_buf_addf(&detail, ",\"token\":\"%s\"", token);
	}
	ora_buf_add_char(&detail, '}');
	size_t length;
	free(call->err.detail);
	call->err.detail = ora_buf_steal(&detail, &length);
	ora_buf_finish(&detail);
	call->rule = "confirm";
	return ora_fail(&call->err, ORA_ERR_CONFIRM, "%s; nothing was sent", why);
}

static int put(struct ora_call *call, const struct ora_plan *plan, enum ora_pending_kind kind)
{
	struct ora_pending pending = {
		.expires_s = (long long)time(NULL) + ORA_PLAN_SECONDS, .kind = kind,
		.plan = plan->text,
	};
	memcpy(pending.id, plan->id, sizeof(pending.id));
	memcpy(pending.digest, plan->digest, sizeof(pending.digest));
	return call->gate->plans.put(call->gate->plans.data, &pending, &call->err);
}

static bool is_kind(const struct ora_pending *pending, enum ora_pending_kind wanted)
{
	return pending->kind == wanted || ORA_LEFT_OUT("confirm.kind")
		|| (wanted == ORA_PENDING_APPROVAL && pending->kind == ORA_PENDING_APPROVED);
}

/* What is kept for this very call, is of that kind (an approval: also one that waits for it), and
 * is not too old. */
static int get(struct ora_call *call, const struct ora_plan *plan, enum ora_pending_kind kind,
	struct ora_pending *pending, bool *found)
{
	int rc = call->gate->plans.get(call->gate->plans.data, plan->id, pending, found, &call->err);
	*found = rc == 0 && *found && is_kind(pending, kind)
		&& (ora_pending_is_new(pending) || ORA_LEFT_OUT("confirm.expires"));
	return rc;
}

static bool same_plan(const char *digest, const struct ora_plan *plan)
{
	return ORA_LEFT_OUT("confirm.same_plan")
		|| ora_equal_secret(digest, strlen(digest), plan->digest, strlen(plan->digest));
}

/* Uses up a yes to this plan. */
static int take(struct ora_call *call, const struct ora_plan *plan,
	const struct ora_pending *pending, const char *by)
{
	bool taken = false;
	int rc = call->gate->plans.take(call->gate->plans.data, pending, &taken, &call->err);
	if (rc == 0 && !taken && !ORA_LEFT_OUT("confirm.once")) {
		rc = refuse(call, plan, NULL, NULL, "that yes was used already");
	}
	call->confirmed = rc == 0 ? by : NULL;
	return rc;
}

static const char moved[] = "what it changes has moved since the plan was shown: here is the new one";

static int ask_for_approval(struct ora_call *call, const struct ora_plan *plan, const char *why)
{
	int rc = put(call, plan, ORA_PENDING_APPROVAL);
	return rc != 0 ? rc : refuse(call, plan, NULL, plan->id, why);
}

static int with_approval(struct ora_call *call, const struct ora_plan *plan)
{
	struct ora_pending pending;
	bool found;
	const char *wants = call->asker.ask != NULL
		? "it wants a yes at a terminal, and only that counts (confirm_by)"
		: "a person must approve it first";
	int rc = get(call, plan, ORA_PENDING_APPROVAL, &pending, &found);
	if (rc != 0) {
		return rc;
	}
	if (!found) {
		return ask_for_approval(call, plan, wants);
	}
	bool approved = pending.kind != ORA_PENDING_APPROVAL;
	if (!same_plan(pending.digest, plan)) {
		return ask_for_approval(call, plan, approved ? moved : wants);
	}
	return approved || ORA_LEFT_OUT("confirm.approved") ? take(call, plan, &pending, "approval")
		: refuse(call, plan, NULL, plan->id, wants);
}

static int with_token(struct ora_call *call, const struct ora_plan *plan)
{
	struct ora_pending pending;
	bool found;
	int rc = get(call, plan, ORA_PENDING_TOKEN, &pending, &found);
	if (rc == 0 && found && (call->token != NULL || ORA_LEFT_OUT("confirm.token"))
		&& (ORA_LEFT_OUT("confirm.token") || same_plan(call->token, plan))
		&& same_plan(pending.digest, plan)) {
		return take(call, plan, &pending, "token");
	}
	rc = rc != 0 ? rc : put(call, plan, ORA_PENDING_TOKEN);
	return rc != 0 ? rc : refuse(call, plan, plan->digest, NULL,
		call->token == NULL ? "it wants a second call with the token" : found
			? moved : "that token is too old, or was used already");
}

static int ask(struct ora_call *call, const struct ora_plan *plan)
{
	call->plan = *plan;
	call->asking = true;
	call->asked_ms = ora_now_ms();
	call->asker.ask(call->asker.data, call, plan->text, plan->digest);
	return ORA_STEP_WAIT;
}

int ora_step_confirm(struct ora_call *call)
{
	struct ora_plan plan;
	if (call->parent != NULL) {
		call->confirmed = call->parent->confirmed;
		return 0;
	}
	if (!ora_confirm_is_due(call)) {
		if (mode_of(call) == ORA_CONFIRM_AUTO && call->tool->effect != ORA_READ) {
			call->confirmed = !can_ask(call) ? "host" : NULL;
		}
		return 0;
	}
	int rc = need_store(call);
	rc = rc != 0 ? rc : ora_plan_make(call, &plan);
	if (rc != 0) {
		return rc;
	}
	memcpy(call->plan_digest, plan.digest, sizeof(call->plan_digest));
	if (call->yes) {
		/* It was asked, and all was read again. */
		call->confirmed = call->asker.name;
		return same_plan(call->plan.digest, &plan) ? 0 : refuse(call, &plan, NULL, NULL, moved);
	}
	if (can_ask(call)) {
		return ask(call, &plan);
	}
	if (ORA_LEFT_OUT("confirm.closed")) {
		return 0;
	}
	switch (ora_policy_of(call)->rules.fallback) {
	case ORA_FALLBACK_APPROVE:
		return with_approval(call, &plan);
	case ORA_FALLBACK_TOKEN:
		return with_token(call, &plan);
	case ORA_FALLBACK_REFUSE:
		break;
	}
	return refuse(call, &plan, NULL, NULL, call->asker.ask != NULL
		? "a person would have to confirm it at a terminal (confirm_by)"
		: "a person would have to confirm it, and nobody can be asked here");
}

/* Forgets what was checked and read. What was fetched stays until the call ends. */
static int begin_again(struct ora_call *call)
{
	call->state = (struct ora_json){ NULL, 0 };
	call->replaced = NULL;
	call->touched = NULL;
	call->touched_count = 0;
	call->change_count = 0;
	call->widening = false;
	ora_faults_finish(&call->refusals);
	return ORA_LEFT_OUT("confirm.again") ? 0 : ora_call_begin_again(call);
}

/* A yes to a question that another call had asked. */
static int take_earlier(struct ora_call *call, const char *digest)
{
	struct ora_pending pending;
	bool found;
	if (!same_plan(digest, &call->plan)) {
		return refuse(call, &call->plan, NULL, NULL, moved);
	}
	int rc = get(call, &call->plan, ORA_PENDING_QUESTION, &pending, &found);
	if (rc == 0 && !found && !ORA_LEFT_OUT("confirm.answer_once")) {
		rc = refuse(call, &call->plan, NULL, NULL, "that answer is too old, or was used already");
	}
	return rc != 0 || !found ? rc : take(call, &call->plan, &pending, call->asker.name);
}

/* A no takes away what is kept for the call, of whatever kind: the person has seen the plan. */
static int decline(struct ora_call *call)
{
	const struct ora_plan_store *store = &call->gate->plans;
	struct ora_pending pending;
	bool found, taken;
	int rc = store->get(store->data, call->plan.id, &pending, &found, &call->err);
	if (rc == 0 && found) {
		rc = store->take(store->data, &pending, &taken, &call->err);
	}
	call->rule = "confirm";
	return rc != 0 ? rc
		: ora_fail(&call->err, ORA_ERR_CONFIRM, "it was declined; nothing was sent");
}

void ora_call_answer(struct ora_call *call, enum ora_answer answer, const char *digest)
{
	int rc = 0;
	if (!call->asking) {
		return;
	}
	call->asking = false;
	if (answer == ORA_ANSWER_LATER) {
		rc = put(call, &call->plan, ORA_PENDING_QUESTION); /* a yes to it will be good once */
		rc = rc != 0 ? rc : refuse(call, &call->plan, NULL, NULL,
			"the answer will come with another call");
	} else if (answer == ORA_ANSWER_NO && !ORA_LEFT_OUT("confirm.declined")) {
		rc = decline(call);
	} else if (digest != NULL) {
		rc = take_earlier(call, digest);
	} else if (ora_now_ms() - call->asked_ms > ORA_PLAN_SECONDS * 1000LL) {
		rc = refuse(call, &call->plan, NULL, NULL, "the answer came too late");
	} else {
		call->yes = true;
		rc = begin_again(call);
	}
	ora_call_go_on(call, rc);
}

int ora_client_set_plans(struct ora_client *client, const struct ora_plan_store *store,
	struct ora_error *err)
{
	if (store->size < sizeof(*store) || store->put == NULL || store->get == NULL
		|| store->take == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "plans: want a store started with "
			"ORA_PLAN_STORE_INIT, with put, get and take");
	}
	struct ora_gate *gate = ora_gate_need(client);
	if (gate == NULL) {
		return ora_fail_memory(err);
	}
	if (gate->plans.put != NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "plans: the client has a store already");
	}
	gate->plans = *store;
	return 0;
}
