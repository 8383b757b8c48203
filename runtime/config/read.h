#ifndef ORA_CONFIG_READ_H
#define ORA_CONFIG_READ_H

#include "config/config.h"

/* The inside of a configuration, for the files that build it. */
struct config {
	const struct config_table *table;
	struct config_section *sections;
	size_t section_count;
	char **files;
	size_t file_count;
	char **problems;
	size_t problem_count;
	bool out_of_memory;
};

/* Reads one file into it; `path` has been added to config->files and lives as long. Problems,
 * of opening it too, are noted. */
void config_read_file(struct config *config, const char *path);

#endif
