/* The head of an HTTP request, whole and byte by byte: the same is refused, and what is not has
 * lines that end in CR LF alone. */
#include "fuzz.h"
#include "httpd/head.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_copy(data, size);
	struct ora_httpd_head whole = { 0 }, pieces = { 0 };
	ora_httpd_head_look(&whole, text, size);
	FUZZ_HOLDS(whole.length <= size);
	FUZZ_HOLDS(whole.status == 0 || whole.words != NULL);
	for (size_t come = 1; come <= size && pieces.length == 0 && pieces.status == 0; come++) {
		ora_httpd_head_look(&pieces, text, come);
	}
	FUZZ_HOLDS(pieces.status == whole.status);
	FUZZ_HOLDS(whole.status != 0 || pieces.length == whole.length);
	for (size_t i = 0; whole.status == 0 && i < whole.length; i++) {
		FUZZ_HOLDS(text[i] != '\n' || (i > 0 && text[i - 1] == '\r'));
		FUZZ_HOLDS(text[i] != '\0');
	}
	free(text);
	return 0;
}
