/*
 * What the scanner says of texts: reads "LENGTH\n" and that many bytes, again and again, and prints
 * for each "no" or "yes LENGTH\n" and the text minified. For tests that compare it with another
 * reader of JSON.
 */
#include <stdio.h>
#include <stdlib.h>

#include "json/scan.h"
#include "json/write.h"

static bool read_text(char **text, size_t *length)
{
	if (scanf("%zu", length) != 1 || getchar() != '\n') {
		return false;
	}
	*text = malloc(*length + 1); /* of that very size, for the sanitizer */
	return *text != NULL && fread(*text, 1, *length, stdin) == *length;
}

int main(void)
{
	static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 64,
		.allow_nul = true };
	char *text = NULL;
	size_t length;
	while (read_text(&text, &length)) {
		if (ora_json_scan(text, length, &limits, NULL) != 0) {
			puts("no");
		} else {
			struct ora_buf minified;
			ora_buf_init(&minified, length + 1);
			ora_json_put_minified(&minified, ora_json_root(text, length));
			printf("yes %zu\n", minified.length);
			fwrite(ora_buf_text(&minified), 1, minified.length, stdout);
			ora_buf_finish(&minified);
		}
		free(text);
		text = NULL;
		fflush(stdout);
	}
	free(text);
	return 0;
}
