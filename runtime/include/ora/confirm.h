#ifndef ORA_CONFIRM_H
#define ORA_CONFIRM_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>
#include <ora/gate.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Confirmation of writes, as a policy demands it (<ora/policy.h>). The gate reads what the call
 * would change and makes a plan: text for a person, and a digest of who calls, through which
 * connection, which tool with which arguments, and of all that it read but for what changes by
 * itself. A yes is good for that digest, for five minutes, and once. Not in a minimal build.
 *
 * A call that is not confirmed ends with ORA_ERR_CONFIRM, and err.detail is a JSON object:
 * "plan" (the text), "advice" (what to do about it, or ""), "id" (where the plan is kept for approval) and "token" (with
 * ORA_FALLBACK_TOKEN).
 */
#define ORA_PLAN_SECONDS 300
#define ORA_PLAN_ID_SIZE 17      /* 16 hexadecimal digits */
#define ORA_PLAN_DIGEST_SIZE 65  /* 64 hexadecimal digits */

enum ora_answer {
	ORA_ANSWER_YES,
	ORA_ANSWER_NO,
	ORA_ANSWER_LATER,  /* nobody waits: the same call will come again with the answer */
};

/* Somebody who can ask the person behind a call: see ora_call_options. */
struct ora_asker {
	size_t size;
	void *data;
	const char *name;  /* for the log: "elicitation", "terminal"; static */
	/* Asks. `plan` is text, several lines; `digest` that of the plan. All is borrowed until
	 * this returns. ora_call_answer() follows exactly once, from here or later. */
	void (*ask)(void *data, struct ora_call *call, const char *plan, const char *digest);
	/* The call has ended: no answer is wanted any more. NULL is allowed. */
	void (*cancel)(void *data, struct ora_call *call);
	bool at_terminal;  /* who answers sits at a terminal of ours: see ORA_CONFIRM_BY_TERMINAL */
};

#define ORA_ASKER_INIT { sizeof(struct ora_asker), NULL, "somebody", NULL, NULL, false }

/* What the person said. `digest` is that of the plan they saw, where another call asked for this
 * one (a yes is then good once); NULL: this call has asked and waited, and what it changes is
 * read again before it is sent. */
ORA_EXPORT void ora_call_answer(struct ora_call *call, enum ora_answer answer,
	const char *digest);

/* What a plan that is kept waits for: a yes of one kind is none of another. */
enum ora_pending_kind {
	ORA_PENDING_APPROVAL,  /* for ora_plan_approve() */
	ORA_PENDING_APPROVED,  /* for the same call, which uses it up */
	ORA_PENDING_QUESTION,  /* for an answer with another call: ORA_ANSWER_LATER */
	ORA_PENDING_TOKEN,     /* for a second call with the token */
};

/* A plan that is kept, to be used once. */
struct ora_pending {
	char id[ORA_PLAN_ID_SIZE];
	char digest[ORA_PLAN_DIGEST_SIZE];
	long long expires_s;   /* seconds since 1970 */
	enum ora_pending_kind kind;
	const char *plan;      /* text; only of put() */
};

/* Where plans are kept. Without one they are kept in memory. Each function returns 0 or an
 * enum ora_err. */
struct ora_plan_store {
	size_t size;
	void *data;
	unsigned char key[32]; /* authenticates digests: the same for all that share the plans */
	/* Keeps it, in place of another with that id. */
	int (*put)(void *data, const struct ora_pending *pending, struct ora_error *err);
	/* Finds one; *found false where there is none. */
	int (*get)(void *data, const char *id, struct ora_pending *pending, bool *found,
		struct ora_error *err);
	/* Removes what get() found, unless another stands in its place by now (all but the text must
	 * be the same); *taken is true for exactly one of all that try, here or elsewhere. */
	int (*take)(void *data, const struct ora_pending *pending, bool *taken, struct ora_error *err);
	void (*destroy)(void *data);
	/* What `approve ID` wants besides to find the plans ("--state /x"), for the advice of a refused
	 * call; NULL: nothing. Borrowed until destroy(). */
	const char *approve_options;
};

#define ORA_PLAN_STORE_INIT \
	{ sizeof(struct ora_plan_store), NULL, { 0 }, NULL, NULL, NULL, NULL, NULL }

/* Whether calls through one of its connections can be confirmed with a token. */
ORA_EXPORT bool ora_client_takes_tokens(const struct ora_client *client);

/* Once, before the first call. Returns 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_set_plans(struct ora_client *client,
	const struct ora_plan_store *store, struct ora_error *err);

/*
 * Plans as files in a folder (absolute; made with mode 0700 if it is not there), with a key that
 * is made with it. Whoever can write into the folder as its owner can approve. Plans that have
 * expired are deleted when another is kept. `approve_options`, copied: see ora_plan_store; NULL
 * is allowed.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_client_plans_in_folder(struct ora_client *client,
	const char *folder, const char *approve_options, struct ora_error *err);
/* A plan that waits for approval there: what it is, and its text (new, free() it). `id` may be the
 * beginning of one, ORA_PLAN_ID_SHORTEST digits or more, that no other has. ORA_ERR_CONFIRM where
 * there is none of that id, or it has expired, or is no plan of ours. */
#define ORA_PLAN_ID_SHORTEST 4
ORA_EXPORT ORA_MUST_CHECK int ora_plan_read(const char *folder, const char *id,
	struct ora_pending *seen, char **plan, struct ora_error *err);
/* Approves what ora_plan_read() has shown: the same call, made again within its time, is sent
 * once. ORA_ERR_CONFIRM also where the plan is another by now. */
ORA_EXPORT ORA_MUST_CHECK int ora_plan_approve(const char *folder,
	const struct ora_pending *seen, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
