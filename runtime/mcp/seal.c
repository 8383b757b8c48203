#include <string.h>

#include <ora/error.h>

#include "base/base64.h"
#include "base/digest.h"
#include "base/random.h"
#include "base/rule.h"
#include "base/text.h"
#include "mcp/internal.h"

/* <text>.<HMAC>, both in base64url. What it was made for, and for whom, goes into the HMAC and
 * not into the text: without knowing it nobody can use it. */

int mcp_seal_begin(struct ora_mcp_server *server)
{
	const struct ora_mcp_options *options = &server->options;
	int rc = options->secret != NULL
		? ora_sha256(options->secret, options->secret_length, server->keys[0])
		: ora_random(server->keys[0], sizeof(server->keys[0]));
	server->key_count = 1;
	if (rc == 0 && options->accepted_secret != NULL) {
		rc = ora_sha256(options->accepted_secret, options->accepted_secret_length,
			server->keys[1]);
		server->key_count = 2;
	}
	return rc;
}

static int sign(const unsigned char key[32], const char *purpose, const char *owner,
	const char *text, size_t length, unsigned char digest[ORA_DIGEST_SIZE])
{
	struct ora_buf all;
	ora_buf_init(&all, ORA_MCP_MAX_MESSAGE);
	ora_buf_add(&all, purpose, strlen(purpose) + 1);
	ora_buf_add(&all, owner, strlen(owner) + 1);
	ora_buf_add(&all, text, length);
	int rc = ora_buf_ok(&all);
	if (rc == 0) {
		rc = ora_hmac_sha256(key, 32, all.data, all.length, digest);
	}
	ora_buf_finish(&all);
	return rc;
}

int mcp_seal(const struct ora_mcp_server *server, const char *purpose, const char *owner,
	const char *text, size_t length, struct ora_buf *out)
{
	unsigned char digest[ORA_DIGEST_SIZE];
	int rc = sign(server->keys[0], purpose, owner, text, length, digest);
	if (rc == 0) {
		ora_base64url_put(out, text, length);
		ora_buf_add_char(out, '.');
		ora_base64url_put(out, digest, sizeof(digest));
		rc = ora_buf_ok(out);
	}
	return rc;
}

static bool is_signed(const struct ora_mcp_server *server, const char *purpose, const char *owner,
	const char *text, size_t length, const unsigned char given[ORA_DIGEST_SIZE])
{
	unsigned char digest[ORA_DIGEST_SIZE];
	bool found = ORA_LEFT_OUT("state.sealed");
	for (unsigned i = 0; i < server->key_count && !found; i++) {
		found = sign(server->keys[i], purpose, owner, text, length, digest) == 0
			&& ora_equal_secret((const char *)given, ORA_DIGEST_SIZE, (const char *)digest,
				sizeof(digest));
	}
	return found;
}

bool mcp_unseal(const struct ora_mcp_server *server, const char *purpose, const char *owner,
	const char *sealed, size_t length, struct ora_buf *out)
{
	unsigned char given[ORA_BASE64_DECODED_SIZE(64)];
	const char *dot = memchr(sealed, '.', length);
	size_t size, text_length = dot != NULL ? (size_t)(dot - sealed) : 0;
	if (dot == NULL || length - text_length - 1 > 64
		|| !ora_base64url_decode(dot + 1, length - text_length - 1, given, &size)
		|| size != ORA_DIGEST_SIZE) {
		return false;
	}
	char *text = ora_buf_reserve(out, ORA_BASE64_DECODED_SIZE(text_length));
	if (text == NULL || !ora_base64url_decode(sealed, text_length, text, &size)
		|| !is_signed(server, purpose, owner, text, size, given)) {
		return false;
	}
	out->length += size;
	out->data[out->length] = '\0';
	return true;
}
