#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

#include "cli/cli.h"

/* As the system tells it. */
static bool ask_system(char path[CLI_PATH_SIZE])
{
#ifdef __APPLE__
	uint32_t size = CLI_PATH_SIZE;
	return _NSGetExecutablePath(path, &size) == 0;
#else
	ssize_t length = readlink("/proc/self/exe", path, CLI_PATH_SIZE - 1);
	path[length > 0 ? length : 0] = '\0';
	return length > 0 && length < CLI_PATH_SIZE - 1;
#endif
}

static bool resolve(const char *name, char path[CLI_PATH_SIZE])
{
	char *whole = access(name, X_OK) == 0 ? realpath(name, NULL) : NULL;
	bool found = whole != NULL && strlen(whole) < CLI_PATH_SIZE;
	if (found) {
		memcpy(path, whole, strlen(whole) + 1);
	}
	free(whole);
	return found;
}

/* As a shell finds it. */
static bool look_for(const char *called, char path[CLI_PATH_SIZE])
{
	const char *folders = getenv("PATH");
	if (strchr(called, '/') != NULL) {
		return resolve(called, path);
	}
	while (folders != NULL && *folders != '\0') {
		char name[CLI_PATH_SIZE];
		int length = (int)strcspn(folders, ":");
		int size = snprintf(name, sizeof(name), "%.*s/%s", length, folders, called);
		if (length > 0 && size < CLI_PATH_SIZE && resolve(name, path)) {
			return true;
		}
		folders += length + (folders[length] == ':');
	}
	return false;
}

static char self[CLI_PATH_SIZE];

void cli_find_self(const char *called)
{
	if (!ask_system(self) && !look_for(called, self)) {
		snprintf(self, sizeof(self), "%.*s", CLI_PATH_SIZE - 1, called);
	}
}

const char *cli_self(void)
{
	return self;
}
