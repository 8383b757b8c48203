#ifndef ORA_MCP_RESULT_H
#define ORA_MCP_RESULT_H

#include <stdbool.h>
#include <stdint.h>

#include <ora/error.h>
#include <ora/reply.h>

#include "base/buf.h"
#include "json/view.h"
#include "tool.h"

/*
 * What a model reads: replies that it can take in, remarks on what they leave out, errors
 * that it can mend its call with.
 */

/* What must be remembered of a request to speak about its reply. */
struct ora_result_request {
	int64_t offset;   /* rows that were passed over */
	bool continued;   /* it did not begin at the beginning */
	bool scoped;      /* an argument that the tool's scope names was given */
};
struct ora_result_request ora_result_read_request(const struct ora_tool *tool,
	struct ora_json arguments);

/* A reply's JSON as it is, up to max_bytes; beyond that how long it is and how to narrow it. */
void ora_result_text(const struct ora_tool *tool, const char *json, size_t length,
	size_t max_bytes, struct ora_buf *out);

/* Of a list: how many rows, whether there are more, what it leaves out; of a reply with a secret
 * where that was put; of any reply the connection, where there are several. Nothing where there is nothing to say. */
void ora_result_note(const struct ora_tool *tool, const struct ora_reply *reply,
	const struct ora_result_request *request, bool name_connection, struct ora_buf *out);

/* All that an error knows, in lines; hidden characters are shown (base/escape.h). */
void ora_result_error(const struct ora_error *err, struct ora_buf *out);

#endif
