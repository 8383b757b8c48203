#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ora/secret_sink.h>

#include "secret_support.h"

char secret_folder[64];

int secret_make_folder(void **state)
{
	(void)state;
	snprintf(secret_folder, sizeof(secret_folder), "/tmp/unit-secret-XXXXXX");
	return mkdtemp(secret_folder) == NULL;
}

int secret_remove_folder(void **state)
{
	(void)state;
	DIR *listing = opendir(secret_folder);
	for (struct dirent *entry = readdir(listing); entry != NULL; entry = readdir(listing)) {
		unlinkat(dirfd(listing), entry->d_name, 0);
	}
	closedir(listing);
	return rmdir(secret_folder);
}

size_t secret_files(char name[256])
{
	size_t count = 0;
	DIR *listing = opendir(secret_folder);
	for (struct dirent *entry = readdir(listing); entry != NULL; entry = readdir(listing)) {
		if (entry->d_name[0] != '.') {
			snprintf(name, 256, "%s", entry->d_name);
			count++;
		}
	}
	closedir(listing);
	return count;
}

void secret_load(const char *name, char *text, size_t size)
{
	char path[512];
	snprintf(path, sizeof(path), "%s/%s", secret_folder, name);
	FILE *file = fopen(path, "r");
	assert_non_null(file);
	text[fread(text, 1, size - 1, file)] = '\0';
	fclose(file);
}

struct ora_client *secret_client(const struct upstream *up)
{
	return support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
}

struct ora_client *secret_filing_client(const struct upstream *up)
{
	struct ora_client *client = secret_client(up);
	assert_int_equal(ora_client_secrets_to_file(client, secret_folder, NULL), 0);
	return client;
}

struct ora_client *secret_piping_client(const struct upstream *up, const char *line)
{
	struct ora_client *client = secret_client(up);
	char cd[128];
	snprintf(cd, sizeof(cd), "PLACE=%s", secret_folder);
	const char *const argv[] = { "/bin/sh", "-c", line, NULL };
	const char *const environment[] = { "PATH=/usr/bin:/bin", cd, NULL };
	assert_int_equal(ora_client_secrets_to_command(client, argv, environment, NULL), 0);
	return client;
}

int secret_create(struct ora_client *client, struct ora_create_keys_reply **reply,
	struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, "ci");
	return ora_create_keys(client, &args, reply, err);
}
