#ifndef ORA_CONFIG_VALUE_H
#define ORA_CONFIG_VALUE_H

#include "config/config.h"

/*
 * One value: text to what its row wants. `value` has its row, and nothing else yet (of a list
 * perhaps items already: more are added). `folder` is where relative paths begin. Returns 0;
 * ORA_ERR_CONFIG with a problem in words that names the key; ORA_ERR_MEMORY.
 */
#define CONFIG_MESSAGE_SIZE 512
int config_value_parse(struct config_value *value, const char *text, const char *folder,
	char message[CONFIG_MESSAGE_SIZE]) ORA_MUST_CHECK;
void config_value_finish(struct config_value *value);

#endif
