#ifndef ORA_GATE_GATE_H
#define ORA_GATE_GATE_H

#include <stdbool.h>

#include <ora/confirm.h>
#include <ora/gate.h>
#include <ora/log.h>
#include <ora/policy.h>
#include <ora/secret.h>

#include "base/arena.h"
#include "base/buf.h"
#include "bind/bind.h"
#include "client/client.h"
#include "base/rule.h"
#include "tool.h"

/*
 * Inside the gate. A call goes through steps, each in a file of its own job; call.c only
 * walks them. A client that nothing was configured for has no struct ora_gate, and its calls
 * have one step: send.
 */
#define ORA_CALL_ID_SIZE 33

/* How the call is written that goes on with a workflow (see workflow_reply.c): what was given to the
 * call that stopped, and the id of what it made. */
typedef void ora_put_again(const struct ora_tool *tool, struct ora_json arguments, const char *made,
	struct ora_buf *out);

struct ora_gate {
	struct ora_log_hooks log;         /* .write NULL: no log */
	const char *log_folder;           /* of a log in files, which owns it; NULL: none can be read */
	ora_put_again *put_again;         /* NULL: as the call of a tool */
	struct ora_secret_hooks secrets;  /* .open NULL: secrets stay in their replies */
	struct ora_secret_hooks kept[ORA_SECRETS_COMMAND + 1];  /* for policies, by enum ora_secrets */
	struct ora_named_secrets named;   /* .read NULL: none */
	bool *offered;                    /* filter.c: a flag for each tool; NULL: all */
	struct policy *policies;
	struct ora_plan_store plans;      /* .put NULL: none yet */
	struct ora_call *calls;           /* all that are under way */
};

/* gate.c: a name that nobody can guess: 32 hexadecimal digits. Returns 0 or
 * ORA_ERR_INTERNAL. */
int ora_make_id(char id[ORA_CALL_ID_SIZE]) ORA_MUST_CHECK;
/* gate.c: the gate of a client, made where there is none. NULL: no memory. */
struct ora_gate *ora_gate_need(struct ora_client *client) ORA_MUST_CHECK;

/* The plan of a call: its text, in the call's arena, and what identifies call and plan. */
struct ora_plan {
	const char *text;
	char id[ORA_PLAN_ID_SIZE];
	char digest[ORA_PLAN_DIGEST_SIZE];
};

/*
 * A call on its way. What only a guarded call has is empty in others.
 */
struct ora_call {
	struct ora_held held;
	struct ora_client *client;
	struct ora_gate *gate;            /* NULL: nothing guards it */
	const struct ora_tool *tool;
	struct ora_connection *connection;  /* held */
	long timeout_ms;                  /* of sending, with a probe */
	long long deadline_ms;
	long long started_ms;
	ora_call_done *done;
	void *user;

	/* The walk */
	unsigned step;                    /* the next one */
	bool walking;                     /* a step is running */
	bool woken;                       /* what it waits for came while it was running */
	int woken_with;
	bool canceled;
	bool settled;                     /* what the result is stands: nothing refuses it any more */

	/* What is sent */
	struct ora_request request;
	struct ora_request probe;
	struct ora_send *send;            /* what is under way, or NULL */
	int result;
	struct ora_reply *reply;
	struct ora_error err;

	/* Of guarded calls */
	struct ora_arena *arena;
	void *args;                       /* deep copy */
	const char *arguments;            /* JSON, secrets as "***" */
	char id[ORA_CALL_ID_SIZE];
	const char *caller;
	const char *trace;
	ora_call_progress *progress;      /* or NULL */
	struct ora_call *parent;          /* the workflow that it is a step of, or NULL */
	struct ora_workflow_run *run;     /* of a workflow; NULL: it is none, or has not begun */
	const char *rule;                 /* what refused it, static or in the arena */
	struct ora_faults refusals;       /* of its policy */
	struct ora_fetch *fetch;          /* the read that is under way for it, or NULL */
	struct ora_json state;            /* what it changes; no text: not known */
	const struct ora_object *state_object;
	struct ora_fetched *fetched_state;
	struct ora_fetched *replaced;     /* what its ids are taken from */
	struct ora_fetched **touched;     /* what the change acts on */
	size_t touched_count;
	struct ora_change *changes;
	size_t change_count;
	bool widening;
	struct ora_asker asker;           /* .ask NULL: nobody can be asked */
	const char *token;
	struct ora_plan plan;             /* that was shown */
	char plan_digest[ORA_PLAN_DIGEST_SIZE];  /* that is in force; "" if none */
	bool asking;                      /* ora_call_answer() is due */
	long long asked_ms;
	bool yes;                         /* to `plan`, which is made again to see whether it moved */
	const char *confirmed;            /* by whom, static; NULL: nobody was asked */
	struct ora_fetched *verified;     /* where its ids must be now */
	struct ora_fetched *candidates;   /* what it may have made */
	double sent_days;                 /* when it was sent: moment.h */
	bool intended;                    /* its intent is in the log */
	const struct ora_secret_hooks *way;  /* of its secret; NULL: none was chosen yet */
	void *sink;                       /* open, or NULL */
	bool undelivered;                 /* its secret found no place, and is in the reply still */
	struct ora_call *next, *previous; /* in gate->calls */
};

/*
 * A step returns 0 to go on, ORA_STEP_WAIT when ora_call_go_on() will follow (from another
 * stack, or from inside the step), or an enum ora_err with call->err filled in: before
 * `settled` that refuses the call.
 */
#define ORA_STEP_WAIT 1
typedef int ora_step(struct ora_call *call);

/* call.c: ends the waiting of a step: 0, or an error with call->err filled in. */
void ora_call_go_on(struct ora_call *call, int rc);
/* call.c: makes the first step the next one, on the connection as it is now. What was checked may
 * not hold any more when somebody has thought about it: a configuration may have been reloaded.
 * Returns 0 or an enum ora_err. */
int ora_call_begin_again(struct ora_call *call) ORA_MUST_CHECK;
/* call.c: a call that is a step of another, on the same connection: what was confirmed of that
 * holds for it, and its secret stays in its reply. `caller` is what the log says of it. */
int ora_call_start_step(struct ora_call *parent, const struct ora_tool *tool, const char *json,
	size_t length, const char *caller, ora_call_done *done, struct ora_error *err) ORA_MUST_CHECK;

/* filter.c: 0, or ORA_ERR_NOT_ALLOWED for a tool that is not offered. */
int ora_filter_check(const struct ora_client *client, const struct ora_tool *tool,
	struct ora_error *err) ORA_MUST_CHECK;

/* policy.c: the rules that look at the arguments; those that look at what is changed; whether there
 * have been too many writes, and another one counted. */
ora_step ora_step_policy;
ora_step ora_step_policy_state;
ora_step ora_step_check_rate;
ora_step ora_step_rate;
/* Whether the policy of a workflow lets it make so many writes now. */
int ora_policy_check_writes(struct ora_call *call, unsigned writes) ORA_MUST_CHECK;

/* state.c: what the call changes; what its ids are taken from; what the change acts on. Each
 * where somebody wants to know. */
ora_step ora_step_state;
ora_step ora_step_replaced;
ora_step ora_step_touched;

/* widen.c: what changes, and whether that gives somebody more than they had. */
ora_step ora_step_judge;

/* confirm.c */
ora_step ora_step_confirm;

/* send.c: the request, once (reads: with retries); where the answer smells of a wrong kind of
 * key, a probe that tells so. */
ora_step ora_step_send;

/* record.c: whether the log can be written, as far as that is known; what it gets. */
ora_step ora_step_check_log;
ora_step ora_step_intent;
ora_step ora_step_outcome;
/* A refusal, which nobody waits for. */
void ora_record_refusal(struct ora_call *call);
/* The same where there is no call yet. */
void ora_record_early_refusal(struct ora_client *client, const struct ora_tool *tool,
	const char *caller, const char *rule, const struct ora_error *err);

/* deliver.c: whether there can be a place for a secret; the place, opened before anything is sent;
 * the secret, into it. */
ora_step ora_step_check_secret;
ora_step ora_step_open_secret;
ora_step ora_step_deliver;
/* Closes a place that nothing came for. */
void ora_drop_secret(struct ora_call *call);

/* observe.c: tells the client's observer of a call that has ended, or (returning rc) of one that
 * was refused at its start. */
void ora_observe_end(const struct ora_call *call);
int ora_observe_start(struct ora_client *client, const struct ora_tool *tool, int rc);

/* workflow_check.c: whether a workflow can begin, and what it begins from. */
ora_step ora_step_workflow;
/* workflow.c: its first part, up to what was made and is assigned; what follows the delivery of its
 * secret. */
int ora_workflow_send(struct ora_call *call);
ora_step ora_step_workflow_end;

/* candidates.c: what a create whose answer is lost may have made. */
ora_step ora_step_candidates;
/* verify.c: for what a bulk write was done. */
ora_step ora_step_verify;

/* redact.c: JSON of a reply (an object that `object` describes) without its secrets: as
 * ora_secret_put() writes them, or without them where `omit`. */
void ora_redact(const struct ora_object *object, struct ora_json value, bool omit,
	struct ora_buf *out);

#endif
