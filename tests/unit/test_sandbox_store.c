#include "support.h"
static void nothing(void **state) { (void)state; }
static const struct CMUnitTest tests[] = { cmocka_unit_test(nothing) };
SUPPORT_MAIN(tests)
