#include <stdlib.h>
#include <string.h>

#include <ora/secret.h>
#include <ora/secret_sink.h>

#include "base/error.h"
#include "base/rule.h"

/*
 * No place at all: nobody has said yet where secrets are to go.
 */
static int check(void *data, struct ora_error *err)
{
	return ORA_LEFT_OUT("secret.refused") ? 0 : ora_fail(err, ORA_ERR_NOT_ALLOWED,
		"its secret would have no place to go to: %s", (const char *)data);
}

static void open_sink(void *data, const struct ora_secret_request *request,
	ora_secret_opened *done, void *user)
{
	struct ora_error err = ORA_ERROR_INIT;
	(void)request;
	done(user, check(data, &err), NULL, &err);
}

/* Nothing is ever opened. */
static void deliver(void *data, void *sink, const char *secret, size_t length,
	ora_secret_delivered *done, void *user)
{
	(void)data;
	(void)sink;
	(void)secret;
	(void)length;
	done(user, ORA_ERR_INTERNAL, NULL, NULL);
}

static void drop(void *data, void *sink)
{
	(void)data;
	(void)sink;
}

int ora_client_refuse_secrets(struct ora_client *client, const char *advice,
	struct ora_error *err)
{
	struct ora_secret_hooks hooks = ORA_SECRET_INIT;
	char *copy = strdup(advice);
	if (copy == NULL) {
		return ora_fail_memory(err);
	}
	hooks.data = copy;
	hooks.open = open_sink;
	hooks.deliver = deliver;
	hooks.drop = drop;
	hooks.destroy = free;
	hooks.check = check;
	int rc = ora_client_set_secrets(client, &hooks, err);
	if (rc != 0) {
		free(copy);
	}
	return rc;
}
