#ifndef ORA_SECRET_H
#define ORA_SECRET_H

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

#ifdef __cplusplus
}
#endif

#endif
