#ifndef ORA_CLI_TREE_H
#define ORA_CLI_TREE_H

#include <json-c/json.h>

/*
 * JSON trees for commands that hold nothing that could be lost. Where memory is short, each of
 * these says so and ends the program (CLI_REFUSED): json-c asserts on what it could not make.
 */

/* The value that json-c has made, itself. */
struct json_object *cli_made(struct json_object *value);
/* A new string. */
struct json_object *cli_make_string(const char *text);
/* Adds a value, which is stolen; NULL is JSON's null. */
void cli_add(struct json_object *object, const char *name, struct json_object *value);
void cli_append(struct json_object *array, struct json_object *value);
/* Its text, by the flags of json-c. Borrowed until the value changes. */
const char *cli_tree_text(struct json_object *value, int flags);

#endif
