#ifndef ORA_LOG_H
#define ORA_LOG_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What a client's calls leave behind. A write gives an intent before its first byte leaves,
 * and an outcome after its answer; a read or a refusal gives one record. The library keeps
 * no log by itself: it hands records to these hooks.
 */
enum ora_record_kind {
	ORA_RECORD_READ,
	ORA_RECORD_REFUSAL,  /* nothing was sent, and never will be */
	ORA_RECORD_INTENT,
	ORA_RECORD_OUTCOME,
};

/* One record. Text is UTF-8 and NULL where there is nothing to say; no secret is in it. */
struct ora_record {
	enum ora_record_kind kind;
	const char *call;         /* 32 hexadecimal digits: the same in intent and outcome */
	const char *caller;       /* who asked, as its transport knows it */
	const char *connection;
	const char *tool;         /* its full name */
	bool destructive;
	const char *arguments;    /* JSON object; members that are secret are "***" */
	const char *plan_digest;  /* of intents: 64 hexadecimal digits of the plan that was made */
	const char *confirmed;    /* of intents: who said yes: "elicitation", "approval", "token",
	                             "terminal", "host"; NULL where nobody was asked */
	const char *before;       /* of intents: what was there before, as JSON */
	int result;               /* of all but intents: 0 or an enum ora_err */
	int http_status;          /* 0 where no status line came */
	bool sent;
	const char *rule;         /* of refusals: what refused, such as "policy.require_limit" */
	const char *message;      /* of failures: what was said to the caller */
	const char *reply;        /* of outcomes: JSON; members that are secret are "***" */
	const char *secret_place; /* of outcomes: where the secret was delivered */
	const char *trace;        /* W3C traceparent of whoever asked */
};

/* Says that a record is kept (result 0), or can't be: err is borrowed for the call. */
typedef void ora_log_done(void *user, int result, const struct ora_error *err);

/* Start it with ORA_LOG_INIT. */
struct ora_log_hooks {
	size_t size;
	void *data;
	/* Keeps a record (borrowed until this returns). `done`, unless NULL, must be called
	 * exactly once on the client's thread: from here, or later. A write whose intent can't
	 * be kept is not sent. An outcome's `done` is waited for, too. */
	void (*write)(void *data, const struct ora_record *record, ora_log_done *done, void *user);
	/* Called when the client is destroyed, behind the last record: all `done` that are due
	 * have been called when it returns. NULL is allowed. */
	void (*destroy)(void *data);
	/* Whether a record could be kept, as far as that is known without writing one: asked before
	 * anybody is asked for a yes. Returns 0 or an enum ora_err. NULL is allowed. */
	int (*check)(void *data, struct ora_error *err);
};

#define ORA_LOG_INIT { sizeof(struct ora_log_hooks), NULL, NULL, NULL, NULL }

/* Gives the client a log. Once, before its first call. Returns 0, ORA_ERR_CONFIG or
 * ORA_ERR_MEMORY; after a failure `data` is still the caller's. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_set_log(struct ora_client *client,
	const struct ora_log_hooks *hooks, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
