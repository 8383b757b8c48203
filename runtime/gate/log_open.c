#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ora/error.h>

#include "gate/log_open.h"
#include "json/view.h"

static char *copy(const char *text, size_t length)
{
	char *made = malloc(length + 1);
	if (made != NULL) {
		memcpy(made, text, length);
		made[length] = '\0';
	}
	return made;
}

static void free_write(struct ora_open_write *write)
{
	free(write->intent);
	free(write->outcome);
	free(write);
}

/* Where the write of a line hangs; the end of the list where it is not open. */
static struct ora_open_write **find(struct ora_open_writes *list, struct ora_json call)
{
	struct ora_open_write **link = &list->first;
	while (*link != NULL) {
		struct ora_json other = ora_json_member(
			ora_json_root((*link)->intent, (*link)->intent_length), "call");
		if (ora_json_same(call, other)) {
			break;
		}
		link = &(*link)->next;
	}
	return link;
}

static void begin(struct ora_open_writes *list, struct ora_open_write **end, const char *json,
	size_t length)
{
	struct ora_open_write *write = calloc(1, sizeof(*write));
	int64_t pid;
	if (write != NULL) {
		write->intent = copy(json, length);
	}
	if (write == NULL || write->intent == NULL) {
		free(write);
		list->out_of_memory = true;
		return;
	}
	write->intent_length = length;
	if (ora_json_int64(ora_json_member(ora_json_root(json, length), "pid"), &pid)) {
		write->pid = (long)pid;
	}
	*end = write;
	list->count++;
}

static void end(struct ora_open_writes *list, struct ora_open_write **link)
{
	struct ora_open_write *write = *link;
	*link = write->next;
	free_write(write);
	list->count--;
}

static bool leaves_it_open(struct ora_json result)
{
	return ora_json_is(result, ora_err_name(ORA_ERR_UNKNOWN))
		|| ora_json_is(result, ora_err_name(ORA_ERR_REPLY_LOST));
}

void ora_open_writes_take(void *user, const char *json, size_t length)
{
	struct ora_open_writes *list = user;
	struct ora_json line = ora_json_root(json, length);
	struct ora_json type = ora_json_member(line, "type"), call = ora_json_member(line, "call");
	if (call.text == NULL) {
		return;
	}
	struct ora_open_write **link = find(list, call);
	if (ora_json_is(type, "intent")) {
		if (*link == NULL) {
			begin(list, link, json, length);
		}
	} else if (*link != NULL && ora_json_is(type, "outcome")
		&& leaves_it_open(ora_json_member(line, "result"))) {
		free((*link)->outcome);
		(*link)->outcome = copy(json, length);
		(*link)->outcome_length = length;
		list->out_of_memory = list->out_of_memory || (*link)->outcome == NULL;
	} else if (*link != NULL) {
		end(list, link);
	}
}

void ora_open_writes_finish(struct ora_open_writes *list)
{
	while (list->first != NULL) {
		end(list, &list->first);
	}
}

bool ora_open_write_may_run(const struct ora_open_write *write)
{
	return write->outcome == NULL && write->pid > 0
		&& (kill((pid_t)write->pid, 0) == 0 || errno == EPERM);
}

bool ora_log_line_is_of(const char *json, size_t length, const char *call)
{
	struct ora_json member = ora_json_member(ora_json_root(json, length), "call");
	size_t wanted = strlen(call);
	return member.length >= wanted + 2 && memcmp(member.text + 1, call, wanted) == 0;
}
