#include "httpd/server.h"

/* The parser's callbacks: it reads heads only. */

static int on_url(llhttp_t *parser, const char *at, size_t length)
{
	struct request *r = parser->data;
	return ora_buf_add(&r->target, at, length) == 0 ? HPE_OK : HPE_USER;
}

/* Pieces of one name or value lie one behind the other: no line is folded. */
static int extend(struct request *r, char **part, size_t *part_length, const char *at,
	size_t length)
{
	char *piece = r->text + (at - r->text);
	*part = *part_length == 0 ? piece : *part;
	if (piece != *part + *part_length) {
		return HPE_USER;
	}
	*part_length += length;
	return HPE_OK;
}

static int on_name(llhttp_t *parser, const char *at, size_t length)
{
	struct request *r = parser->data;
	return extend(r, &r->name, &r->name_length, at, length);
}

static int on_value(llhttp_t *parser, const char *at, size_t length)
{
	struct request *r = parser->data;
	return extend(r, &r->value, &r->value_length, at, length);
}

static void end_value(struct request *r)
{
	if (r->end != NULL) {
		*r->end = '\0';
		r->end = NULL;
	}
}

static int on_header(llhttp_t *parser)
{
	struct request *r = parser->data;
	if (r->header_count == MAX_HEADERS) {
		r->status = 431;
		r->words = "too many headers";
		return HPE_USER;
	}
	size_t length = r->value_length;
	while (length > 0 && (r->value[length - 1] == ' ' || r->value[length - 1] == '\t')) {
		length--;
	}
	r->name[r->name_length] = '\0'; /* over the colon */
	for (char *at = r->name; *at != '\0'; at++) {
		*at = *at >= 'A' && *at <= 'Z' ? (char)(*at - 'A' + 'a') : *at;
	}
	end_value(r);
	r->end = length > 0 ? r->value + length : NULL;
	r->headers[r->header_count++] = (struct ora_httpd_header){
		r->name, length > 0 ? r->value : "",
	};
	r->name_length = r->value_length = 0;
	return HPE_OK;
}

/* The body is read without the parser. */
static int on_headers(llhttp_t *parser)
{
	(void)parser;
	return 1;
}

static int on_message(llhttp_t *parser)
{
	(void)parser;
	return HPE_PAUSED;
}

void ora_httpd_init_settings(llhttp_settings_t *settings)
{
	llhttp_settings_init(settings);
	settings->on_url = on_url;
	settings->on_header_field = on_name;
	settings->on_header_value = on_value;
	settings->on_header_value_complete = on_header;
	settings->on_headers_complete = on_headers;
	settings->on_message_complete = on_message;
}

llhttp_errno_t ora_httpd_parse_head(struct request *r)
{
	llhttp_errno_t rc = llhttp_execute(&r->parser, r->text, r->head.length);
	end_value(r);
	return rc;
}
