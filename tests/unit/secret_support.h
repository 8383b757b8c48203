#ifndef ORA_TESTS_UNIT_SECRET_SUPPORT_H
#define ORA_TESTS_UNIT_SECRET_SUPPORT_H

/* What the tests of places for secrets share: keys that are created through a client with a place. */
#include <openrouter_admin/tools.h>

#include "support.h"
#include "upstream.h"

#define SECRET "sk-or-v1-0123456789"
#define CREATED { .status = 201, .body = "{\"data\":{\"hash\":\"h\",\"name\":\"ci\"},\"key\":\"" \
	SECRET "\"}" }

/* A folder of its own for each test. */
extern char secret_folder[64];
int secret_make_folder(void **state);
int secret_remove_folder(void **state);
#define SECRET_TEST(name) \
	cmocka_unit_test_setup_teardown(name, secret_make_folder, secret_remove_folder)

/* Number of files in the folder; the name of the last of them. The text of one. */
size_t secret_files(char name[256]);
void secret_load(const char *name, char *text, size_t size);

/* A client without a place; one whose secrets go into the folder; one whose secrets go to a line of
 * shell, which knows the folder as $PLACE. */
struct ora_client *secret_client(const struct upstream *up);
struct ora_client *secret_filing_client(const struct upstream *up);
struct ora_client *secret_piping_client(const struct upstream *up, const char *line);

int secret_create(struct ora_client *client, struct ora_create_keys_reply **reply,
	struct ora_error *err);

#endif
