#ifndef ORA_POLICY_H
#define ORA_POLICY_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What calls may do, as data. Everything is checked before anything is sent; a refusal is
 * ORA_ERR_NOT_ALLOWED and names the rule and the value.
 */

/* Which tools a client offers. Lists of names with commas between them; NULL: not given.
 * Start it with ORA_FILTER_INIT. */
struct ora_filter_options {
	size_t size;
	const char *toolsets;      /* groups of tools; `all` is all tools, `default` those that
	                              the API has had from the first */
	const char *tools;         /* tools, with or without their prefix: beside the toolsets, or
	                              alone where no toolsets are given */
	const char *exclude_tools; /* tools that are not offered, whatever the others say */
};

#define ORA_FILTER_INIT { sizeof(struct ora_filter_options), NULL, NULL, NULL }

/* Offers these tools only. Once, before the first call. Returns 0, ORA_ERR_CONFIG (a name that
 * is none, or nothing is left) or ORA_ERR_MEMORY. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_set_filter(struct ora_client *client,
	const struct ora_filter_options *options, struct ora_error *err);
struct ora_tool;
/* Whether the client offers a tool. */
ORA_EXPORT bool ora_client_offers(const struct ora_client *client, const struct ora_tool *tool);

/* When a person is asked before a write is sent. A write is destructive, widening (it gives
 * somebody more than they had; one that can't be judged counts as widening) or routine. */
enum ora_confirm {
	ORA_CONFIRM_NONE,         /* never */
	ORA_CONFIRM_AUTO,         /* destructive and widening ones, where the caller can ask; where it
	                             can't, its own approval stands */
	ORA_CONFIRM_DESTRUCTIVE,  /* destructive ones */
	ORA_CONFIRM_WIDENING,     /* these, and widening ones */
	ORA_CONFIRM_WRITES,       /* all writes */
};

/* What happens to a call that is to be confirmed, where nobody can be asked. */
enum ora_confirm_fallback {
	ORA_FALLBACK_APPROVE,  /* the plan is kept; a person approves it elsewhere, then the same call,
	                          made again, is sent once */
	ORA_FALLBACK_REFUSE,
	ORA_FALLBACK_TOKEN,    /* the same call with the token that came with the refusal is sent: a
	                          guard against slips, not against a model */
};

/* Whose yes counts. */
enum ora_confirm_by {
	ORA_CONFIRM_BY_CLIENT,    /* whoever the caller asks: its person, as far as it tells the truth */
	ORA_CONFIRM_BY_TERMINAL,  /* somebody at a terminal alone: what a client says is no yes, and
	                             ORA_CONFIRM_AUTO asks for what ORA_CONFIRM_WIDENING asks for.
	                             Not with ORA_FALLBACK_TOKEN */
};

/* Where the secrets of replies go. */
enum ora_secrets {
	ORA_SECRETS_OF_CLIENT,  /* as ora_client_set_secrets() said */
	ORA_SECRETS_REVEAL,     /* into the reply */
	ORA_SECRETS_FILE,       /* what ora_client_keep_secrets() kept under that name */
	ORA_SECRETS_COMMAND,
};

/* Rules for the writes of a connection. Start it with ORA_POLICY_INIT; what is left at 0 or
 * NULL is no rule. Lists end with NULL; their items are names, in which * stands for any
 * text. A rule acts on the parameters whose `role` in the spec it is about. */
struct ora_policy {
	size_t size;
	const char *name;             /* for messages */
	double max_limit_usd;         /* of a key: none above it, and none without; 0: no rule */
	bool require_limit;
	bool require_limit_reset;
	double max_expiry_days;       /* from now; something that never ends is not allowed either */
	bool require_expiry;
	const char *const *allowed_workspaces;  /* ids or slugs; "default": where none is named */
	const char *const *allowed_models;
	const char *const *allowed_providers;
	size_t max_ids_per_call;
	unsigned writes_per_minute;
	enum ora_confirm confirm;
	enum ora_confirm_fallback fallback;
	enum ora_confirm_by confirm_by;
	enum ora_secrets secrets;
};

#define ORA_POLICY_INIT { sizeof(struct ora_policy), NULL, 0, false, false, 0, false, NULL, NULL, \
	NULL, 0, 0, ORA_CONFIRM_NONE, ORA_FALLBACK_APPROVE, ORA_CONFIRM_BY_CLIENT, \
	ORA_SECRETS_OF_CLIENT }

/* Keeps the way that ora_client_set_secrets() set for policies whose `secrets` is FILE or COMMAND;
 * then another can be set. Once for each. Returns 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_keep_secrets(struct ora_client *client,
	enum ora_secrets secrets, struct ora_error *err);

/* Binds a policy to a connection, or (NULL) to all that have none of their own. All is
 * copied. Before the first call. Returns 0, ORA_ERR_CONFIG (the connection has one already,
 * or a number is senseless) or ORA_ERR_MEMORY. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_set_policy(struct ora_client *client,
	const char *connection, const struct ora_policy *policy, struct ora_error *err);

/* "none", "auto", ..., and "approve", "refuse", "token". Static. */
ORA_EXPORT const char *ora_confirm_name(enum ora_confirm confirm);
ORA_EXPORT const char *ora_fallback_name(enum ora_confirm_fallback fallback);
/* The same, and "client", "terminal", and "reveal", "file", "command". False, and nothing written,
 * where there is none of that name. */
ORA_EXPORT bool ora_confirm_parse(const char *name, enum ora_confirm *confirm);
ORA_EXPORT bool ora_fallback_parse(const char *name, enum ora_confirm_fallback *fallback);
ORA_EXPORT bool ora_confirm_by_parse(const char *name, enum ora_confirm_by *by);
ORA_EXPORT bool ora_secrets_parse(const char *name, enum ora_secrets *secrets);

#ifdef __cplusplus
}
#endif

#endif
