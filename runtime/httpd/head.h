#ifndef ORA_HTTPD_HEAD_H
#define ORA_HTTPD_HEAD_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The head of a request as raw bytes, looked at before the parser sees it: the parser lets
 * things pass that another server in front may read in another way.
 */
struct ora_httpd_head {
	size_t looked;      /* bytes that were looked at */
	size_t line;        /* where the line at hand begins */
	size_t length;      /* of the whole head with its empty line; 0: that has not come */
	int status;         /* what to refuse it with, 0: nothing is wrong */
	const char *words;  /* why; static */
};

/* Looks at what has come since the last time; `data` begins with the head. Refused are lines
 * without CR, folded lines, control characters, names that are no tokens, and versions other
 * than 1.0 and 1.1. */
void ora_httpd_head_look(struct ora_httpd_head *head, const char *data, size_t length);

/* Whether a text is a name, and perhaps a port, of what an authority is made of. Names that are
 * nothing, or have nothing between dots, are none: other servers think differently of them. */
bool ora_httpd_is_host(const char *text);

/* Whether a name, such as that of a method or a header, may have this character. */
bool ora_httpd_is_token(char c);

#endif
