#ifndef ORA_BIND_STRANGE_H
#define ORA_BIND_STRANGE_H

#include "json/view.h"
#include "tool.h"

/*
 * What a reply has that its table does not. Replies are decoded without it, so that calls go on
 * when the API grows; who follows the API wants to know its names.
 */
enum ora_strange {
	ORA_STRANGE_MEMBER,  /* a member that the object does not have */
	ORA_STRANGE_CHOICE,  /* a value that is none of the enum */
};

/*
 * Hears of one. `path` is where, of items without their places: "data[].limit_reset"; its names
 * are one line of harmless text, cut where there is no room. The value is not told: nobody knows
 * whether it may be shown. Borrowed for the time of the call. What is in many rows is told as
 * often.
 */
typedef void ora_strange_found(void *user, enum ora_strange what, const char *path);

/* Walks an object of a reply that was decoded by the same table: types are right. */
void ora_strange_walk(const struct ora_object *object, struct ora_json value,
	ora_strange_found *found, void *user);

#endif
