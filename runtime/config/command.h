#ifndef ORA_CONFIG_COMMAND_H
#define ORA_CONFIG_COMMAND_H

#include <stddef.h>

#include <ora/error.h>

/* A program that prints a secret, or takes one. It runs without a shell, with few variables of
 * the environment: none that might hold a secret. */
struct config_command;

/* argv ends with NULL, and is copied. Returns 0 or ORA_ERR_MEMORY. */
int config_command_create(struct config_command **command, const char *const *argv,
	long timeout_ms) ORA_MUST_CHECK;
/* NULL is allowed. Must not be running. */
void config_command_destroy(struct config_command *command);

/* Runs it without input, and waits: *output is what it printed (new, NUL-terminated, at most 64
 * KiB). Returns 0; ORA_ERR_CONFIG (it can't be started, failed, took too long, was stopped,
 * printed a null byte) or ORA_ERR_MEMORY, with err filled in. */
int config_command_run(struct config_command *command, char **output,
	struct ora_error *err) ORA_MUST_CHECK;
/* The same with input; what it prints is thrown away. */
int config_command_feed(struct config_command *command, const char *input, size_t length,
	struct ora_error *err) ORA_MUST_CHECK;

/* Ends a run, from another thread; and all that come. */
void config_command_stop(struct config_command *command);

#endif
