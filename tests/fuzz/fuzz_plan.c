/* A plan that waits in a file. A first line `+` signs what follows it, as the writer would; without
 * it the text stands as it is, and is no plan. What is approved is what was shown. */
#include <ora/confirm.h>

#include "base/buf.h"
#include "base/digest.h"
#include "files.h"
#include "fuzz.h"

static const char key[33] = "a key that is known to everybody";
#define ID "0123456789abcdef"

static void sign(const uint8_t *data, size_t size, struct ora_buf *out)
{
	unsigned char digest[ORA_DIGEST_SIZE];
	struct ora_buf all;
	ora_buf_init(&all, 4 << 20);
	ora_buf_add_string(&all, "file\n" ID "\n");
	ora_buf_add(&all, (const char *)data, size);
	FUZZ_HOLDS(ora_hmac_sha256(key, 32, all.data, all.length, digest) == 0);
	for (size_t i = 0; i < sizeof(digest); i++) {
		ora_buf_addf(out, "%02x", digest[i]);
	}
	ora_buf_add_char(out, '\n');
	ora_buf_finish(&all);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ora_pending seen = { .kind = ORA_PENDING_TOKEN };
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_buf file;
	char *plan = NULL;
	bool is_signed = size >= 2 && memcmp(data, "+\n", 2) == 0;
	ora_buf_init(&file, 4 << 20);
	if (is_signed) {
		data += 2;
		size -= 2;
		sign(data, size, &file);
	}
	ora_buf_add(&file, (const char *)data, size);
	files_write("key", key, 32);
	files_write(ID, ora_buf_text(&file), file.length);
	int rc = ora_plan_read(files_folder(), ID, &seen, &plan, &err);
	FUZZ_HOLDS((rc == 0) == (plan != NULL));
	if (rc == 0) {
		FUZZ_HOLDS(is_signed && seen.kind == ORA_PENDING_APPROVAL && strcmp(seen.id, ID) == 0);
		FUZZ_HOLDS(ora_plan_approve(files_folder(), &seen, &err) == 0);
		/* It waits no longer: nobody can approve it twice. */
		FUZZ_HOLDS(ora_plan_approve(files_folder(), &seen, &err) == ORA_ERR_CONFIRM);
	} else {
		FUZZ_HOLDS(err.message[0] != '\0' && strchr(err.message, '\n') == NULL);
	}
	ora_error_finish(&err);
	ora_buf_finish(&file);
	free(plan);
	return 0;
}
