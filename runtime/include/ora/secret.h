#ifndef ORA_SECRET_H
#define ORA_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Where the secrets in replies go (the key that create_keys makes). Without hooks they are in
 * the reply. With them, a place is opened before anything is sent, so that no secret is made
 * that has nowhere to go; when the reply has come, the secret is delivered there, and its
 * member is absent from the reply and from its JSON.
 */
struct ora_secret_request {
	const char *call;        /* 32 hexadecimal digits, as in the log */
	const char *caller;      /* who asked, or NULL */
	const char *connection;
	const char *tool;        /* its full name */
	const char *arguments;   /* JSON object */
};

/* `sink` is what deliver() or drop() will be given; NULL with result 0: the secret stays in
 * the reply. err is borrowed for the call. */
typedef void ora_secret_opened(void *user, int result, void *sink, const struct ora_error *err);
/* `place` says in one line where it is, such as "file /...". Borrowed for the call. */
typedef void ora_secret_delivered(void *user, int result, const char *place,
	const struct ora_error *err);

/* Start it with ORA_SECRET_INIT. Each `done` must be called exactly once on the client's
 * thread: at once, or later. */
struct ora_secret_hooks {
	size_t size;
	void *data;
	/* Opens a place; a failure refuses the call, and nothing is sent. */
	void (*open)(void *data, const struct ora_secret_request *request, ora_secret_opened *done,
		void *user);
	/* Writes the secret (borrowed until this returns) and closes the sink. After a failure
	 * the secret stays in the reply: it would be lost otherwise. */
	void (*deliver)(void *data, void *sink, const char *secret, size_t length,
		ora_secret_delivered *done, void *user);
	/* Closes a sink that no secret came for. */
	void (*drop)(void *data, void *sink);
	/* Called when the client is destroyed. NULL is allowed. */
	void (*destroy)(void *data);
	/* Whether a place could be opened, as far as that is known without opening one: asked before
	 * anybody is asked for a yes. Returns 0 or an enum ora_err. NULL is allowed. */
	int (*check)(void *data, struct ora_error *err);
};

#define ORA_SECRET_INIT { sizeof(struct ora_secret_hooks), NULL, NULL, NULL, NULL, NULL, NULL }

/* Gives the client a way for secrets. Once, before its first call. Returns 0,
 * ORA_ERR_CONFIG or ORA_ERR_MEMORY; after a failure `data` is still the caller's. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_set_secrets(struct ora_client *client,
	const struct ora_secret_hooks *hooks, struct ora_error *err);

/*
 * Secrets that calls take, such as the key of a provider. Whoever calls the typed functions passes
 * them as they are. An agent must not know them: over MCP such an argument is {"secret": "NAME"},
 * and what the name stands for is read here. Without this, calls that need one are refused.
 */
struct ora_named_secrets {
	size_t size;
	void *data;
	/* Whether calls through a connection may use the secret of that name. If not, they are told
	 * that there is none. On the client's thread; quick. */
	bool (*may_use)(void *data, const char *connection, const char *name);
	/* Returns 0 and *value (new, from malloc; it is wiped and freed), or an enum ora_err with err
	 * filled in, whose message is told to the agent: no secret may be in it. On helper threads,
	 * several at a time. Must not use the client. */
	int (*read)(void *data, const char *name, char **value, struct ora_error *err);
	/* Called when the client is destroyed. NULL is allowed. */
	void (*destroy)(void *data);
	/* Called before that, while read() may still run, which is waited for: ends what it waits for.
	 * On the client's thread. NULL is allowed. */
	void (*stop)(void *data);
};

#define ORA_NAMED_SECRETS_INIT { sizeof(struct ora_named_secrets), NULL, NULL, NULL, NULL, NULL }

/* Says what names stand for. Once, before the client's first call. Returns 0, ORA_ERR_CONFIG or
 * ORA_ERR_MEMORY; after a failure `data` is still the caller's. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_set_named_secrets(struct ora_client *client,
	const struct ora_named_secrets *secrets, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
