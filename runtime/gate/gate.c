#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/random.h"
#include "base/text.h"
#include "gate/policy.h"

/*
 * What a client's calls are guarded with.
 */

/* Helper threads are waited for next: what they wait for is ended. */
static void stop(struct ora_gate *gate)
{
	if (gate->named.stop != NULL) {
		gate->named.stop(gate->named.data);
	}
}

/* The last transfer has ended: what still waits, waits for people or for hooks. */
static void destroy(struct ora_gate *gate)
{
	if (gate->log.destroy != NULL) {
		gate->log.destroy(gate->log.data);
	}
	gate->log = (struct ora_log_hooks)ORA_LOG_INIT;
	while (gate->calls != NULL) {
		struct ora_call *call = gate->calls;
		bool ends = call->asking; /* its question, and with it the call */
		ora_call_cancel(call);
		if (!ends) {
			ora_call_go_on(call, 0);
		}
	}
	if (gate->secrets.destroy != NULL) {
		gate->secrets.destroy(gate->secrets.data);
	}
	for (size_t i = 0; i < sizeof(gate->kept) / sizeof(gate->kept[0]); i++) {
		if (gate->kept[i].destroy != NULL) {
			gate->kept[i].destroy(gate->kept[i].data);
		}
	}
	if (gate->named.destroy != NULL) {
		gate->named.destroy(gate->named.data);
	}
	if (gate->plans.put != NULL && gate->plans.destroy != NULL) {
		gate->plans.destroy(gate->plans.data);
	}
	ora_wipe(gate->plans.key, sizeof(gate->plans.key));
	ora_policies_destroy(gate->policies);
	free(gate->offered);
	free(gate);
}

int ora_make_id(char id[ORA_CALL_ID_SIZE])
{
	static const char digits[] = "0123456789abcdef";
	unsigned char bytes[ORA_CALL_ID_SIZE / 2];
	int rc = ora_random(bytes, sizeof(bytes));
	for (size_t i = 0; rc == 0 && i < sizeof(bytes); i++) {
		id[2 * i] = digits[bytes[i] >> 4];
		id[2 * i + 1] = digits[bytes[i] & 15];
	}
	id[ORA_CALL_ID_SIZE - 1] = '\0';
	return rc;
}

struct ora_gate *ora_gate_need(struct ora_client *client)
{
	struct ora_gate *gate = ora_client_gate(client);
	if (gate == NULL) {
		gate = calloc(1, sizeof(*gate));
		if (gate != NULL) {
			ora_client_keep_gate(client, gate, stop, destroy);
		}
	}
	return gate;
}

int ora_client_set_log(struct ora_client *client, const struct ora_log_hooks *hooks,
	struct ora_error *err)
{
	if (hooks->size < offsetof(struct ora_log_hooks, check) || hooks->write == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "log: want hooks started with ORA_LOG_INIT, with "
			"write");
	}
	struct ora_gate *gate = ora_gate_need(client);
	if (gate == NULL) {
		return ora_fail_memory(err);
	}
	if (gate->log.write != NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "log: the client has one already");
	}
	memcpy(&gate->log, hooks, hooks->size < sizeof(*hooks) ? hooks->size : sizeof(*hooks));
	return 0;
}

int ora_client_set_secrets(struct ora_client *client, const struct ora_secret_hooks *hooks,
	struct ora_error *err)
{
	if (hooks->size < sizeof(*hooks) || hooks->open == NULL || hooks->deliver == NULL
		|| hooks->drop == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "secrets: want hooks started with "
			"ORA_SECRET_INIT, with open, deliver and drop");
	}
	struct ora_gate *gate = ora_gate_need(client);
	if (gate == NULL) {
		return ora_fail_memory(err);
	}
	if (gate->secrets.open != NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "secrets: the client has a way already");
	}
	gate->secrets = *hooks;
	return 0;
}

int ora_client_set_named_secrets(struct ora_client *client, const struct ora_named_secrets *secrets,
	struct ora_error *err)
{
	if (secrets->size < offsetof(struct ora_named_secrets, stop) || secrets->may_use == NULL
		|| secrets->read == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "secrets: want hooks started with "
			"ORA_NAMED_SECRETS_INIT, with may_use and read");
	}
	struct ora_gate *gate = ora_gate_need(client);
	if (gate == NULL) {
		return ora_fail_memory(err);
	}
	if (gate->named.read != NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "secrets: the client has names already");
	}
	memcpy(&gate->named, secrets,
		secrets->size < sizeof(*secrets) ? secrets->size : sizeof(*secrets));
	return 0;
}
