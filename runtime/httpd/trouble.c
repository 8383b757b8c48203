#include <stdlib.h>
#include <string.h>

#include "httpd/server.h"

/* An answer on its way to going wrong. */
struct trouble {
	struct ora_httpd_trouble want;
	char *text;
	size_t length;
	size_t sent;
	size_t stop; /* where it pauses or ends */
};

void ora_httpd_trouble_free(struct connection *c)
{
	if (c->trouble != NULL) {
		free(c->trouble->text);
		free(c->trouble);
		c->trouble = NULL;
	}
}

static void send_part(struct connection *c)
{
	struct trouble *trouble = c->trouble;
	size_t length = trouble->stop - trouble->sent;
	char *part = malloc(length + 1);
	if (part == NULL) {
		ora_httpd_close(c);
		return;
	}
	memcpy(part, trouble->text + trouble->sent, length);
	trouble->sent = trouble->stop;
	ora_httpd_enter(c, WRITING);
	ora_httpd_send(c, part, length);
}

static void on_pause_over(uv_timer_t *timer)
{
	struct connection *c = timer->data;
	if (c->trouble->sent > 0) {
		c->trouble->stop = c->trouble->length; /* it was the pause in the middle */
	}
	send_part(c);
}

void ora_httpd_trouble_flushed(struct connection *c)
{
	struct trouble *trouble = c->trouble;
	if (trouble->want.cut) {
		ora_httpd_close(c);
	} else if (trouble->sent == trouble->length) {
		ora_httpd_trouble_free(c);
		ora_httpd_after_answer(c);
	} else {
		ora_httpd_wake_after(c, on_pause_over, trouble->want.body_delay_ms, 0);
	}
}

void ora_httpd_respond_troubled(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *body, size_t body_length,
	const struct ora_httpd_trouble *want)
{
	struct connection *c = (struct connection *)exchange;
	if (!ora_httpd_take_back(c)) {
		return;
	}
	if (want->reset) {
		ora_httpd_reset(c);
		return;
	}
	struct trouble *trouble = calloc(1, sizeof(*trouble));
	if (trouble == NULL) {
		ora_httpd_close(c);
		return;
	}
	c->trouble = trouble;
	trouble->want = *want;
	trouble->text = ora_httpd_compose(c, status, content_type, headers, body, &body_length,
		&trouble->length);
	if (trouble->text == NULL) {
		ora_httpd_close(c);
		return;
	}
	trouble->stop = want->stops && want->body_bytes < body_length
		? trouble->length - body_length + want->body_bytes : trouble->length;
	ora_httpd_enter(c, WRITING);
	if (want->head_delay_ms > 0) {
		ora_httpd_wake_after(c, on_pause_over, want->head_delay_ms, 0);
	} else {
		send_part(c);
	}
}
