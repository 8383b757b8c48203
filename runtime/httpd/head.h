#ifndef ORA_HTTPD_HEAD_H
#define ORA_HTTPD_HEAD_H

#include <stddef.h>

/*
 * The head of a request as raw bytes, looked at before the parser sees it: the parser lets
 * things pass that another server in front may read in another way.
 */

/* Length of the head with its empty line, 0 if that has not come yet. */
size_t ora_httpd_head_length(const char *data, size_t length);

/* What is wrong with the head, or with the part of it that has come; NULL: nothing. Refused are
 * lines without CR, folded lines, control characters and versions other than 1.0 and 1.1. */
const char *ora_httpd_head_fault(const char *data, size_t length);

#endif
