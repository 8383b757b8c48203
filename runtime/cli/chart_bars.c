/* Sums, and how they are drawn as bars. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "bind/bind.h"
#include "cli/chart_bars.h"
#include "cli/cli.h"
#include "cli/screen.h"
#include "cli/value.h"

#define MAX_LINE (1u << 16)

enum { SHOWN_BARS = 15, LONGEST_LABEL = 36, SHARE_WIDTH = 6, LEAST_BAR = 8 };

void cli_sums_add(struct cli_sums *sums, const char *label, double value)
{
	for (size_t i = 0; i < sums->count; i++) {
		if (strcmp(sums->bars[i].label, label) == 0) {
			sums->bars[i].value += value;
			return;
		}
	}
	struct cli_bar *grown = realloc(sums->bars, (sums->count + 1) * sizeof(*grown));
	char *copy = strdup(label);
	if (grown != NULL) {
		sums->bars = grown;
	}
	if (grown == NULL || copy == NULL) {
		free(copy);
		sums->lost = true;
		return;
	}
	sums->bars[sums->count++] = (struct cli_bar){ copy, value };
}

void cli_sums_finish(struct cli_sums *sums)
{
	for (size_t i = 0; i < sums->count; i++) {
		free(sums->bars[i].label);
	}
	free(sums->bars);
}

static int by_label(const void *a, const void *b)
{
	return strcmp(((const struct cli_bar *)a)->label, ((const struct cli_bar *)b)->label);
}

static int by_value(const void *a, const void *b)
{
	double x = ((const struct cli_bar *)a)->value, y = ((const struct cli_bar *)b)->value;
	return x != y ? (x < y) - (x > y) : by_label(a, b);
}

/* Days come in their order and all of them, all else by size. */
static size_t put_in_order(struct cli_sums *sums)
{
	bool days = true;
	for (size_t i = 0; i < sums->count; i++) {
		const char *label = sums->bars[i].label;
		days = days && ora_format_ok(ORA_FORMAT_DATE, label, strlen(label));
	}
	if (sums->count > 0) {
		qsort(sums->bars, sums->count, sizeof(struct cli_bar), days ? by_label : by_value);
	}
	return days || sums->count <= SHOWN_BARS + 1 ? sums->count : SHOWN_BARS;
}

struct drawing {
	struct cli_screen screen;
	size_t label_width, amount_width, bar_width;
	double most, sum;
	bool money;
};

static void put_amount(struct ora_buf *out, const struct drawing *drawing, double value)
{
	if (drawing->money) {
		cli_put_money(out, value);
	} else if (value < 1e15) {
		cli_put_count(out, (int64_t)value);
	} else {
		ora_buf_addf(out, "%g", value);
	}
}

/* No bar's amount is wider than that of the largest, or of what the others are together. */
static size_t widest_amount(const struct drawing *drawing, double others)
{
	struct ora_buf amount;
	ora_buf_init(&amount, MAX_LINE);
	put_amount(&amount, drawing, others > drawing->most ? others : drawing->most);
	size_t width = amount.length;
	ora_buf_finish(&amount);
	return width;
}

static void print_bar(const struct drawing *drawing, const char *label, double value)
{
	struct ora_buf line, amount;
	ora_buf_init(&line, MAX_LINE);
	ora_buf_init(&amount, MAX_LINE);
	size_t taken = cli_put_end_cut(&line, label, strlen(label), drawing->label_width,
		drawing->screen.unicode);
	cli_put_blanks(&line, drawing->label_width - taken + 2);
	put_amount(&amount, drawing, value);
	ora_buf_addf(&line, "%*s ", (int)drawing->amount_width, ora_buf_text(&amount));
	ora_buf_addf(&line, "%*.0f%%  ", SHARE_WIDTH - 2,
		drawing->sum > 0 ? value / drawing->sum * 100 : 0);
	cli_put_color(&line, &drawing->screen, CLI_CYAN);
	cli_put_bar(&line, &drawing->screen, drawing->most > 0 ? value / drawing->most : 0,
		drawing->bar_width, false);
	cli_put_plain(&line, &drawing->screen, CLI_CYAN);
	while (line.length > 0 && line.data[line.length - 1] == ' ') {
		line.data[--line.length] = '\0';
	}
	puts(ora_buf_text(&line));
	ora_buf_finish(&line);
	ora_buf_finish(&amount);
}

static void print_title(const struct drawing *drawing, const char *way, const char *value)
{
	struct ora_buf line;
	ora_buf_init(&line, MAX_LINE);
	cli_put_color(&line, &drawing->screen, CLI_BOLD);
	ora_buf_addf(&line, "%s by %s", drawing->money ? "Spend" : value, way);
	cli_put_plain(&line, &drawing->screen, CLI_BOLD);
	ora_buf_add_string(&line, ": ");
	put_amount(&line, drawing, drawing->sum);
	puts(ora_buf_text(&line));
	ora_buf_finish(&line);
}

int cli_sums_draw(struct cli_sums *sums, const struct ora_tool *tool, const char *way)
{
	if (sums->lost || ora_buf_was_short()) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	const struct ora_field *value = cli_field(cli_row_object(tool), tool->chart->value);
	struct drawing drawing = {
		.screen = cli_screen_of(STDOUT_FILENO), .money = value->show == ORA_SHOW_MONEY,
	};
	size_t shown = put_in_order(sums);
	double others = 0;
	char rest[32] = "";
	if (shown < sums->count) {
		snprintf(rest, sizeof(rest), "%zu others", sums->count - shown);
		drawing.label_width = strlen(rest);
	}
	for (size_t i = 0; i < sums->count; i++) {
		size_t width = cli_columns(sums->bars[i].label, strlen(sums->bars[i].label));
		drawing.sum += sums->bars[i].value;
		drawing.label_width = width > drawing.label_width ? width : drawing.label_width;
		drawing.most = sums->bars[i].value > drawing.most ? sums->bars[i].value : drawing.most;
		others += i >= shown ? sums->bars[i].value : 0;
	}
	size_t width = drawing.screen.width > 0 ? (size_t)drawing.screen.width : 80;
	drawing.amount_width = widest_amount(&drawing, others);
	size_t taken = drawing.amount_width + SHARE_WIDTH + 4;
	size_t room = width > taken + LEAST_BAR ? width - taken - LEAST_BAR : LEAST_BAR;
	room = room < LONGEST_LABEL ? room : LONGEST_LABEL;
	drawing.label_width = drawing.label_width < room ? drawing.label_width : room;
	taken += drawing.label_width;
	drawing.bar_width = width > taken + LEAST_BAR ? width - taken : LEAST_BAR;
	print_title(&drawing, way, value->name);
	for (size_t i = 0; i < shown; i++) {
		print_bar(&drawing, sums->bars[i].label, sums->bars[i].value);
	}
	if (shown < sums->count) {
		print_bar(&drawing, rest, others);
	}
	return 0;
}
