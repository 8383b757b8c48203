/* The body of an HTTP request: "LENGTH\n" or "chunked\n", then bytes. Whole and byte by byte it is
 * the same; and a chunked one that is taken is, to llhttp, the same body with the same end. */
#include <llhttp.h>
#include <strings.h>

#include "fuzz.h"
#include "httpd/body.h"

#define MAX_BODY 4096

static int hear(llhttp_t *parser, const char *at, size_t length)
{
	struct ora_buf *out = parser->data;
	return ora_buf_add(out, at, length) == 0 ? HPE_OK : HPE_USER;
}

static int end(llhttp_t *parser)
{
	(void)parser;
	return HPE_PAUSED;
}

/* Where versions of llhttp refuse what is right: what may follow the value of an extension
 * (;a=b;c), and trailers that it takes for headers. */
static bool is_disputed(const char *bytes, size_t length)
{
	static const char *const words[] = { "transfer-encoding", "content-length", "connection",
		"upgrade", "proxy-connection", "=" };
	for (size_t i = 0; i < length; i++) {
		for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++) {
			size_t word = strlen(words[w]);
			if (word <= length - i && strncasecmp(bytes + i, words[w], word) == 0) {
				return true;
			}
		}
	}
	return false;
}

static void ask_llhttp(const char *bytes, const struct ora_httpd_body *ours)
{
	static const char head[] = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
	llhttp_settings_t settings;
	llhttp_t parser;
	struct ora_buf theirs;
	ora_buf_init(&theirs, MAX_BODY + 1);
	llhttp_settings_init(&settings);
	settings.on_body = hear;
	settings.on_message_complete = end;
	llhttp_init(&parser, HTTP_REQUEST, &settings);
	parser.data = &theirs;
	FUZZ_HOLDS(llhttp_execute(&parser, head, sizeof(head) - 1) == HPE_OK);
	size_t length = ours->overhead + ours->text.length;
	enum llhttp_errno rc = llhttp_execute(&parser, bytes, length);
	if (rc != HPE_PAUSED && is_disputed(bytes, length)) {
		ora_buf_finish(&theirs);
		return;
	}
	FUZZ_HOLDS(rc == HPE_PAUSED && llhttp_get_error_pos(&parser) == bytes + length);
	FUZZ_HOLDS(theirs.length == ours->text.length
		&& (theirs.length == 0 || memcmp(theirs.data, ours->text.data, theirs.length) == 0));
	ora_buf_finish(&theirs);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ora_httpd_body whole, pieces;
	char *framing = fuzz_take(&data, &size, '\n');
	bool chunked = strcmp(framing, "chunked") == 0;
	unsigned long long length = strtoull(framing, NULL, 10);
	free(framing);
	char *text = fuzz_copy(data, size);
	ora_httpd_body_init(&whole, MAX_BODY);
	ora_httpd_body_init(&pieces, MAX_BODY);
	ora_httpd_body_begin(&whole, chunked, length);
	ora_httpd_body_begin(&pieces, chunked, length);
	size_t taken = ora_httpd_body_take(&whole, text, size);
	FUZZ_HOLDS(taken <= size && whole.text.length <= MAX_BODY);
	FUZZ_HOLDS(whole.done || whole.status != 0 || taken == size);
	FUZZ_HOLDS(!(whole.done && whole.status != 0));
	size_t at = 0;
	while (at < size && ora_httpd_body_take(&pieces, text + at, 1) == 1) {
		at++;
	}
	FUZZ_HOLDS(pieces.status == whole.status && pieces.done == whole.done);
	FUZZ_HOLDS(whole.status != 0 || at == taken);
	FUZZ_HOLDS(whole.status != 0 || (pieces.text.length == whole.text.length
		&& (whole.text.length == 0
			|| memcmp(pieces.text.data, whole.text.data, whole.text.length) == 0)));
	if (whole.done && chunked) {
		FUZZ_HOLDS(whole.overhead + whole.text.length == taken);
		ask_llhttp(text, &whole);
	}
	FUZZ_HOLDS(!whole.done || chunked || whole.text.length == length);
	ora_httpd_body_finish(&whole);
	ora_httpd_body_finish(&pieces);
	free(text);
	return 0;
}
