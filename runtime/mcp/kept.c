#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "base/random.h"
#include "base/text.h"
#include "mcp/tools.h"

#define REPLIES 32
#define MAX_BYTES (32u << 20) /* of all of them */

struct reply {
	char name[32];
	char *caller;
	char *json;
	size_t length;
	long long until_ms;
};

struct kept {
	struct reply replies[REPLIES]; /* the oldest first */
	size_t count;
	size_t bytes;
};

struct kept *mcp_kept_create(void)
{
	return calloc(1, sizeof(struct kept));
}

static void drop_oldest(struct kept *kept)
{
	struct reply *reply = &kept->replies[0];
	ora_wipe(reply->json, reply->length);
	kept->bytes -= reply->length;
	free(reply->json);
	free(reply->caller);
	kept->count--;
	memmove(reply, reply + 1, kept->count * sizeof(*reply));
}

static void drop_expired(struct kept *kept)
{
	while (kept->count > 0 && kept->replies[0].until_ms <= ora_now_ms()) {
		drop_oldest(kept);
	}
}

void mcp_kept_destroy(struct kept *kept)
{
	while (kept != NULL && kept->count > 0) {
		drop_oldest(kept);
	}
	free(kept);
}

void mcp_kept_add(struct kept *kept, const char *caller, const char *json, size_t length,
	char name[32])
{
	unsigned char bytes[16];
	struct ora_buf text;
	name[0] = '\0';
	if (length > MAX_BYTES / 4 || ora_random(bytes, sizeof(bytes)) != 0) {
		return;
	}
	drop_expired(kept);
	while (kept->count == REPLIES || kept->bytes + length > MAX_BYTES) {
		drop_oldest(kept);
	}
	struct reply *reply = &kept->replies[kept->count];
	*reply = (struct reply){
		.caller = strdup(caller), .json = malloc(length), .length = length,
		.until_ms = ora_now_ms() + KEPT_MINUTES * 60000,
	};
	if (reply->caller == NULL || reply->json == NULL) {
		free(reply->caller);
		free(reply->json);
		return;
	}
	memcpy(reply->json, json, length);
	ora_buf_init(&text, 64);
	ora_base64url_put(&text, bytes, sizeof(bytes));
	ora_copy_line(reply->name, sizeof(reply->name), ora_buf_text(&text), text.length);
	ora_buf_finish(&text);
	memcpy(name, reply->name, sizeof(reply->name));
	kept->bytes += length;
	kept->count++;
}

const char *mcp_kept_find(struct kept *kept, const char *caller, const char *name, size_t *length)
{
	drop_expired(kept);
	for (size_t i = 0; i < kept->count; i++) {
		const struct reply *reply = &kept->replies[i];
		if (strcmp(reply->name, name) == 0 && strcmp(reply->caller, caller) == 0) {
			*length = reply->length;
			return reply->json;
		}
	}
	return NULL;
}
