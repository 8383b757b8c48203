#include <stdint.h>
#include <string.h>

#include "httpd/head.h"

/* What a byte is: these loops see every byte of every head. */
enum class {
	TOKEN = 1,   /* may stand in a name */
	SPECIAL = 2, /* CR, LF, and what must not stand in a head */
	HOST = 4,    /* may stand in an authority (RFC 3986, 3.2) */
};

#define T TOKEN
#define S SPECIAL
#define H HOST
#define B (TOKEN | HOST)
static const unsigned char classes[256] = {
	/* 0x00 */ S, S, S, S, S, S, S, S, S, 0, S, S, S, S, S, S,
	/* 0x10 */ S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
	/* 0x20 */ 0, B, 0, T, B, B, B, B, H, H, B, B, H, B, B, 0,
	/* 0x30 */ B, B, B, B, B, B, B, B, B, B, H, H, 0, H, 0, 0,
	/* 0x40 */ H, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B,
	/* 0x50 */ B, B, B, B, B, B, B, B, B, B, B, H, 0, H, T, B,
	/* 0x60 */ T, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B,
	/* 0x70 */ B, B, B, B, B, B, B, B, B, B, B, 0, T, 0, B, S,
};
#undef T
#undef S
#undef H
#undef B

bool ora_httpd_is_token(char c)
{
	return (classes[(unsigned char)c] & TOKEN) != 0;
}

/* The end of a name; NULL where it is none. */
static const char *name_end(const char *text)
{
	const char *at = text;
	if (*text == '[') {
		while ((classes[(unsigned char)*at] & HOST) != 0 && *at != ']') {
			at++;
		}
		return *at == ']' ? at + 1 : NULL;
	}
	while ((classes[(unsigned char)*at] & HOST) != 0 && *at != ':') {
		if (*at == '[' || *at == ']' || (*at == '.' && (at == text || at[1] == '.'))) {
			return NULL;
		}
		at++;
	}
	return at > text ? at : NULL;
}

bool ora_httpd_is_host(const char *text)
{
	const char *at = name_end(text);
	if (at != NULL && *at == ':') {
		do {
			at++;
		} while (*at >= '0' && *at <= '9');
	}
	return at != NULL && *at == '\0';
}

#define OF(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Whether eight bytes have nothing special among them. It may say no wrongly. */
static bool are_plain(const char *data)
{
	uint64_t word, deleted;
	memcpy(&word, data, sizeof(word));
	deleted = word ^ OF(0x7f);
	return ((((word - OF(0x20)) & ~word) | ((deleted - OF(1)) & ~deleted)) & OF(0x80)) == 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static void refuse(struct ora_httpd_head *head, int status, const char *words)
{
	if (head->status == 0) {
		head->status = status;
		head->words = words;
	}
}

static bool is_hex(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool begins_with(const char *text, size_t length, const char *lower)
{
	size_t i = 0;
	while (i < length && lower[i] != '\0' && (text[i] == lower[i]
			|| (text[i] >= 'A' && text[i] <= 'Z' && (text[i] | 0x20) == lower[i]))) {
		i++;
	}
	return lower[i] == '\0';
}

/* Bytes of scheme and authority, 0 where there are none or they are not well formed. */
static size_t origin_length(const char *target, size_t length)
{
	size_t scheme = begins_with(target, length, "http://") ? 7
		: begins_with(target, length, "https://") ? 8 : length;
	size_t end = scheme;
	while (end < length && (is_digit(target[end]) || (target[end] >= 'a' && target[end] <= 'z')
			|| (target[end] >= 'A' && target[end] <= 'Z') || strchr("-.:[]", target[end]) != NULL)) {
		end++;
	}
	return end > scheme && (end == length || target[end] == '/' || target[end] == '?') ? end : 0;
}

/* A path, or all of a URL: others end or refuse what is neither, and what is half an escape or a NUL
 * before the query. */
static bool is_target(const char *target, size_t length)
{
	if (target[0] != '/' && origin_length(target, length) == 0) {
		return false;
	}
	for (size_t i = 0; i < length && target[i] != '?'; i++) {
		if (target[i] == '%' && (length - i < 3 || !is_hex(target[i + 1]) || !is_hex(target[i + 2])
				|| (target[i + 1] == '0' && target[i + 2] == '0'))) {
			return false;
		}
	}
	return true;
}

/* "GET /path HTTP/1.1": three parts with one space between them. */
static void look_at_request_line(struct ora_httpd_head *head, const char *line, size_t length)
{
	static const char words[] = "not a request of HTTP/1.1";
	size_t method = 0, target = 0;
	while (method < length && ora_httpd_is_token(line[method])) {
		method++;
	}
	while (method + 1 + target < length && line[method + 1 + target] != ' ') {
		target++;
	}
	const char *version = line + method + target + 2;
	if (method == 0 || target == 0 || length != method + target + 10 || line[method] != ' '
		|| memcmp(version, "HTTP/", 5) != 0 || !is_digit(version[5]) || version[6] != '.'
		|| !is_digit(version[7])) {
		refuse(head, 400, words);
	} else if (memcmp(version, "HTTP/1.1", 8) != 0 && memcmp(version, "HTTP/1.0", 8) != 0) {
		refuse(head, 505, "only HTTP/1.1 and HTTP/1.0 are spoken here");
	} else if (!is_target(line + method + 1, target)) {
		refuse(head, 400, "the target is not well formed");
	}
}

/* "Name: value". */
static void look_at_header(struct ora_httpd_head *head, const char *line, size_t length)
{
	size_t name = 0;
	if (line[0] == ' ' || line[0] == '\t') {
		refuse(head, 400, "a folded header line");
		return;
	}
	while (name < length && ora_httpd_is_token(line[name])) {
		name++;
	}
	if (name == 0 || name == length || line[name] != ':') {
		refuse(head, 400, "a header without a name of its own");
	}
}

static void look_at_line(struct ora_httpd_head *head, const char *line, size_t length)
{
	if (head->line == 0) {
		look_at_request_line(head, line, length);
	} else if (length > 0) {
		look_at_header(head, line, length);
	}
}

void ora_httpd_head_look(struct ora_httpd_head *head, const char *data, size_t length)
{
	while (head->looked < length && head->length == 0 && head->status == 0) {
		size_t i = head->looked;
		bool after_cr = i > head->line && data[i - 1] == '\r';
		while (!after_cr && length - i >= sizeof(uint64_t) && are_plain(data + i)) {
			i += sizeof(uint64_t);
		}
		while (!after_cr && i < length && (classes[(unsigned char)data[i]] & SPECIAL) == 0) {
			i++;
		}
		if (i == length) {
			head->looked = i;
			return;
		}
		head->looked = i + 1;
		if (data[i] == '\n' && after_cr) {
			size_t line = i - 1 - head->line;
			look_at_line(head, data + head->line, line);
			head->length = line == 0 ? i + 1 : 0;
			head->line = i + 1;
		} else if (data[i] == '\n') {
			refuse(head, 400, "a line ends without CR");
		} else if (after_cr) {
			refuse(head, 400, "CR in the middle of a line");
		} else if (data[i] != '\r') {
			refuse(head, 400, "a control character");
		}
	}
}
