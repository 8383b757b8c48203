/* The head of an HTTP request, as it comes in pieces: a fault that was found in a part stays one
 * in the whole, and a head without one has lines that end in CR LF alone. */
#include "fuzz.h"
#include "httpd/head.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_copy(data, size);
	size_t head = ora_httpd_head_length(text, size);
	FUZZ_HOLDS(head <= size);
	size_t come = head > 0 ? head : size;
	const char *fault = ora_httpd_head_fault(text, come);
	for (size_t part = 0; part < come && part < 512; part++) {
		char *copy = fuzz_copy(data, part);
		FUZZ_HOLDS(ora_httpd_head_fault(copy, part) == NULL || fault != NULL);
		free(copy);
	}
	for (size_t i = 0; head > 0 && fault == NULL && i < head; i++) {
		FUZZ_HOLDS(text[i] != '\n' || (i > 0 && text[i - 1] == '\r'));
		FUZZ_HOLDS(text[i] != '\0');
	}
	free(text);
	return 0;
}
