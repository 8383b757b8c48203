#include <stdbool.h>
#include <string.h>

#include "httpd/head.h"

size_t ora_httpd_head_length(const char *data, size_t length)
{
	for (size_t i = 3; i < length; i++) {
		if (data[i] == '\n' && memcmp(data + i - 3, "\r\n\r\n", 4) == 0) {
			return i + 1;
		}
	}
	return 0;
}

/* "GET /path HTTP/1.1": three parts with one space between them. */
static bool is_request_line(const char *line, size_t length)
{
	const char *first = memchr(line, ' ', length);
	if (first == NULL || first == line) {
		return false;
	}
	size_t rest = length - (size_t)(first + 1 - line);
	const char *second = memchr(first + 1, ' ', rest);
	if (second == NULL || second == first + 1) {
		return false;
	}
	size_t version = length - (size_t)(second + 1 - line);
	return version == 8 && (memcmp(second + 1, "HTTP/1.1", 8) == 0
		|| memcmp(second + 1, "HTTP/1.0", 8) == 0);
}

const char *ora_httpd_head_fault(const char *data, size_t length)
{
	size_t start = 0;
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)data[i];
		if (c == '\n') {
			if (i == 0 || data[i - 1] != '\r') {
				return "a line ends without CR";
			}
			if (start == 0 && !is_request_line(data, i - 1)) {
				return "not a request of HTTP/1.1";
			}
			start = i + 1;
		} else if (i > 0 && data[i - 1] == '\r') {
			return "CR in the middle of a line";
		} else if (i == start && start > 0 && (c == ' ' || c == '\t')) {
			return "a folded header line";
		} else if ((c < 0x20 && c != '\t' && c != '\r') || c == 0x7f) {
			return "a control character";
		}
	}
	return NULL;
}
