#include "httpd/server.h"

/* What is left to do for connections when a turn of the loop ends. */

void ora_httpd_turn_forget(struct connection *c)
{
	if (c->at_left_over == NULL) {
		return;
	}
	*c->at_left_over = c->next_left_over;
	if (c->next_left_over != NULL) {
		c->next_left_over->at_left_over = c->at_left_over;
	} else {
		c->httpd->left_over_end = c->at_left_over;
	}
	c->at_left_over = NULL;
}

void ora_httpd_end_turn_with(struct connection *c)
{
	struct ora_httpd *httpd = c->httpd;
	if (c->at_left_over == NULL && c->phase != CLOSING) {
		c->next_left_over = NULL;
		c->at_left_over = httpd->left_over_end;
		*httpd->left_over_end = c;
		httpd->left_over_end = &c->next_left_over;
	}
}

/*
 * Deadlines of what comes in are absolute: a byte now and then does not move them. A request goes
 * through several in no time, and among thousands of connections a timer is not set for nothing:
 * so they are only noted, and before the loop waits the timer is set if it would go off too late.
 * Where it goes off too early it is set again.
 */

static void miss_deadline(struct connection *c)
{
	size_t unwritten = uv_stream_get_write_queue_size(&c->peer.stream);
	if (!c->failed && (c->phase == WRITING || c->phase == STREAMING)
		&& unwritten < c->unwritten) {
		/* The peer is slow, but it reads. */
		c->unwritten = unwritten;
		ora_httpd_expect_within(c, c->httpd->options.write_timeout_ms);
	} else if (c->phase == HEAD || c->phase == BODY) {
		ora_httpd_refuse(c, 408, "the request took too long");
	} else {
		ora_httpd_close(c);
	}
}

static void on_deadline(uv_timer_t *timer)
{
	struct connection *c = timer->data;
	uint64_t now_ms = uv_now(c->httpd->loop);
	c->armed_ms = 0;
	if (c->due_ms > now_ms) {
		c->armed_ms = c->due_ms;
		uv_timer_start(&c->timer, on_deadline, c->due_ms - now_ms, 0);
	} else if (c->due_ms != 0) {
		c->due_ms = 0;
		miss_deadline(c);
	}
}

static void arm_timer(struct connection *c)
{
	uint64_t now_ms = uv_now(c->httpd->loop);
	if (c->phase != CLOSING && c->due_ms != 0
		&& (c->armed_ms == 0 || c->due_ms < c->armed_ms)) {
		c->armed_ms = c->due_ms;
		uv_timer_start(&c->timer, on_deadline, c->due_ms > now_ms ? c->due_ms - now_ms : 0, 0);
	}
}

void ora_httpd_expect_within(struct connection *c, unsigned timeout_ms)
{
	c->due_ms = uv_now(c->httpd->loop) + timeout_ms;
	c->due_ms += c->due_ms == 0; /* on a clock that has just begun */
	ora_httpd_end_turn_with(c);
}

void ora_httpd_expect_nothing(struct connection *c)
{
	c->due_ms = 0;
	if (c->armed_ms == 0) {
		uv_timer_stop(&c->timer); /* it was used for something else */
	}
}

void ora_httpd_wake_after(struct connection *c, uv_timer_cb callback, unsigned timeout_ms,
	unsigned repeat_ms)
{
	c->due_ms = c->armed_ms = 0;
	if (c->phase != CLOSING) {
		uv_timer_start(&c->timer, callback, timeout_ms, repeat_ms);
	}
}

/* Answers leave one behind the other: who waits for them is woken by the first, and the system
 * goes the way of a write once in earnest. */
void ora_httpd_end_turn(uv_prepare_t *prepare)
{
	struct ora_httpd *httpd = prepare->data;
	while (httpd->left_over != NULL) {
		struct connection *c = httpd->left_over;
		ora_httpd_turn_forget(c);
		if (c->unsent) {
			ora_httpd_write(c);
		}
		arm_timer(c);
	}
}
