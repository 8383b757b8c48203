#include <stddef.h>

#include "base/buf.h"
#include "serve/verdict.h"

void verdict_refuse(const struct rules *rules, int status, const char *error, const char *message,
	ora_serve_authenticated *done, void *user)
{
	struct ora_buf challenge;
	ora_buf_init(&challenge, 16384);
	ora_buf_add_string(&challenge, "Bearer realm=\"openrouter-admin\"");
	if (error != NULL) {
		ora_buf_addf(&challenge, ", error=\"%s\", error_description=\"%s\"", error, message);
	}
	if (rules->metadata != NULL) {
		ora_buf_addf(&challenge, ", scope=\"%s\", resource_metadata=\"%s\"", rules->scopes,
			rules->metadata_url);
	}
	const struct ora_serve_verdict verdict = {
		.status = status, .message = message,
		.challenge = status != 503 && ora_buf_ok(&challenge) == 0 ? challenge.data : NULL,
	};
	done(user, &verdict);
	ora_buf_finish(&challenge);
}

void verdict_admit(const struct ora_mcp_caller *caller, long long expires_s,
	ora_serve_authenticated *done, void *user)
{
	const struct ora_serve_verdict verdict = { .caller = caller, .expires_s = expires_s };
	done(user, &verdict);
}
