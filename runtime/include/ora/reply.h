#ifndef ORA_REPLY_H
#define ORA_REPLY_H

#include <stddef.h>

#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What every reply struct begins with. A reply and all that it points to is one
 * allocation group: ora_reply_destroy() wipes and frees it at once.
 *
 * Replies are decoded leniently. Members that this version does not know are
 * only in `json`; an enum value that it does not know is 0 (..._UNKNOWN), with
 * its text in the member's `_text` twin. A number keeps its exact decimal text
 * in its `_text` twin, because money is not a binary fraction. A NUL character
 * in a string, which C can't hold, becomes U+FFFD; `json` has it as it came.
 */
struct ora_reply {
	struct ora_arena *arena;  /* all memory of this reply */
	int http_status;
	const char *json;         /* the body as it came, minified; UTF-8, NUL at its end */
	size_t json_length;       /* bytes */
	const char *connection;   /* the id of the connection that was used */
	const char *note;         /* what else is to be known about it, or NULL; one line */
	const char *secret_place; /* where its secret was delivered instead, or NULL; one line */
};

/* Wipes and frees a reply: pass &reply->base. NULL is allowed. */
ORA_EXPORT void ora_reply_destroy(struct ora_reply *reply);

#ifdef __cplusplus
}
#endif

#endif
