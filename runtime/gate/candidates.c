#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "gate/fetch.h"
#include "gate/moment.h"
#include "gate/quote.h"
#include "json/write.h"

/*
 * Something was to be made, and its answer is lost: what has that name, and was made about then,
 * may be it.
 */
#define MAX_SHOWN 5
#define CLOCK_DIFFERENCE_DAYS (5.0 / (24 * 60))

static bool is_lost(const struct ora_call *call)
{
	return call->result == ORA_ERR_UNKNOWN || call->result == ORA_ERR_REPLY_LOST;
}

static bool is_candidate(const struct ora_call *call, struct ora_json row)
{
	const struct ora_lookup *lookup = call->tool->creates;
	struct ora_json args = ora_json_root(call->arguments, strlen(call->arguments));
	struct ora_json name = ora_json_member(args, lookup->name);
	struct ora_json other = ora_json_member(row, lookup->name);
	struct ora_json time = ora_json_member(row, lookup->time);
	char moment[64], text[1024];
	if (ora_json_type(name) != ORA_JSON_STRING || name.length >= sizeof(text)) {
		return false;
	}
	text[ora_json_unescape(name, text)] = '\0';
	if (ora_json_type(other) != ORA_JSON_STRING || !ora_json_is(other, text)
		|| ora_json_type(time) != ORA_JSON_STRING || time.length >= sizeof(moment)) {
		return false;
	}
	moment[ora_json_unescape(time, moment)] = '\0';
	return ora_moment_days(moment) >= call->sent_days - CLOCK_DIFFERENCE_DAYS;
}

static void put_candidate(const struct ora_call *call, struct ora_json row, size_t count,
	struct ora_buf *shown, struct ora_buf *detail)
{
	const char *id = ora_row_object(call->tool->creates->tool)->id;
	struct ora_json value = id != NULL ? ora_json_member(row, id) : (struct ora_json){ NULL, 0 };
	struct ora_json time = ora_json_member(row, call->tool->creates->time);
	ora_buf_addf(detail, "%s{\"id\":", count > 0 ? "," : "");
	ora_buf_add_string(detail, value.text == NULL ? "null" : "");
	ora_buf_add(detail, value.text, value.length);
	ora_buf_add_string(detail, ",\"time\":");
	ora_buf_add(detail, time.text, time.length);
	ora_buf_add_char(detail, '}');
	if (count < MAX_SHOWN && value.text != NULL) {
		ora_buf_add_string(shown, count > 0 ? ", " : "");
		ora_quote_json(value, shown);
	}
}

static void report(struct ora_call *call)
{
	struct ora_fetched_rows rows = ora_fetched_rows(call->candidates);
	struct ora_buf shown, detail;
	struct ora_json row;
	char message[ORA_ERROR_MESSAGE_SIZE];
	size_t count = 0, length;
	ora_copy_line(message, sizeof(message), call->err.message, strlen(call->err.message));
	ora_buf_init(&shown, 4096);
	ora_buf_init(&detail, 1 << 20);
	ora_buf_add_string(&detail, "{\"candidates\":[");
	while (ora_fetched_next(&rows, &row)) {
		if (is_candidate(call, row)) {
			put_candidate(call, row, count++, &shown, &detail);
		}
	}
	ora_buf_add_string(&detail, "]}");
	if (count > 0) {
		ora_fail(&call->err, (enum ora_err)call->result, "%s. Of that name, and made since: %s",
			message, ora_buf_text(&shown));
	} else {
		ora_fail(&call->err, (enum ora_err)call->result, "%s. %s", message,
			call->candidates->complete ? "Nothing of that name was made since"
			: "What is there now can't be read");
	}
	free(call->err.detail);
	call->err.detail = ora_buf_steal(&detail, &length);
	ora_buf_finish(&detail);
	ora_buf_finish(&shown);
}

static void fetched(struct ora_call *call)
{
	report(call);
	ora_call_go_on(call, 0);
}

int ora_step_candidates(struct ora_call *call)
{
	if (!is_lost(call) || call->tool->creates == NULL || call->canceled
		|| ORA_LEFT_OUT("create.candidates")) {
		return 0;
	}
	struct ora_error kept = call->err;
	int rc = ora_fetch(call, call->tool->creates, &call->candidates, fetched);
	if (rc < 0) {
		call->err = kept; /* what became of the write stands */
		rc = 0;
	}
	return rc;
}
