#ifndef ORA_GATE_ECHO_H
#define ORA_GATE_ECHO_H

#include <stddef.h>

#include <ora/error.h>

#include "json/view.h"
#include "tool.h"

/*
 * What upstream answers may repeat a secret that the call took: "bad key: sk-..". Stars stand for it
 * then. Secrets of less than 8 bytes are not looked for: they are in any text.
 */

/* In all words of an error: the secrets of arguments that `object` describes, also where the words
 * were cut in one. */
void ora_echo_hide(const struct ora_object *object, const void *args, struct ora_error *err);

/* In JSON, whose length stays: every string that has one of them in it becomes stars. */
void ora_echo_hide_in_json(const struct ora_object *object, const void *args, char *json,
	size_t length);
/* The same for one secret. */
void ora_echo_hide_one(char *json, size_t length, const char *secret);

/* Calls `hide` with each string in a value, keys aside; borrowed for as long as that takes. Those
 * that there is no memory for are left out. */
void ora_echo_each(struct ora_json value, void (*hide)(void *user, const char *secret), void *user);

#endif
