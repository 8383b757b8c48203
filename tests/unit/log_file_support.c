#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "log_file_support.h"
#include "support.h"

char log_folder[64];

int log_make_folder(void **state)
{
	(void)state;
	snprintf(log_folder, sizeof(log_folder), "/tmp/unit-log-XXXXXX");
	return mkdtemp(log_folder) == NULL;
}

int log_empty_folder(const char *path)
{
	DIR *listing = opendir(path);
	for (struct dirent *entry = readdir(listing); entry != NULL; entry = readdir(listing)) {
		unlinkat(dirfd(listing), entry->d_name, 0);
	}
	closedir(listing);
	return rmdir(path);
}

int log_remove_folder(void **state)
{
	(void)state;
	return log_empty_folder(log_folder);
}

void log_path_of(const char *name, char path[128])
{
	snprintf(path, 128, "%s/%s", log_folder, name);
}

size_t log_load(const char *name, char *text, size_t size)
{
	char path[128];
	log_path_of(name, path);
	FILE *file = fopen(path, "r");
	assert_non_null(file);
	size_t length = fread(text, 1, size - 1, file);
	fclose(file);
	text[length] = '\0';
	return length;
}

void log_save(const char *name, const char *text, size_t length)
{
	char path[128];
	log_path_of(name, path);
	FILE *file = fopen(path, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, length, file), length);
	fclose(file);
}
