/* What the doctor says of files: configuration, keys, log. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ora/log_file.h>

#include "cli/configuration.h"
#include "cli/doctor.h"
#include "cli/state.h"
#include "gate/log_open.h"

/* A file with a key, or the folder of the log: nobody else may read it. */
static void look_at_file(struct doctor *doctor, const char *what, const char *path)
{
	struct stat stat_;
	char mend[DOCTOR_WORDS_SIZE];
	if (stat(path, &stat_) != 0) {
		doctor_tell(doctor, DOCTOR_BAD, what, "make it, or name another", "%s is not there", path);
	} else if ((stat_.st_mode & 077) != 0) {
		snprintf(mend, sizeof(mend), "chmod go= %s", path);
		doctor_tell(doctor, DOCTOR_BAD, what, mend, "%s may be read by others (mode %04o)", path,
			(unsigned)(stat_.st_mode & 07777));
	} else if (stat_.st_uid != geteuid() && stat_.st_uid != 0) {
		doctor_tell(doctor, DOCTOR_BAD, what, "take one of your own", "%s belongs to another user",
			path);
	} else {
		doctor_tell(doctor, DOCTOR_FINE, what, NULL, "%s is yours alone", path);
	}
}

void doctor_look_at_configuration(struct doctor *doctor)
{
	struct cli_configuration configuration;
	int rc = cli_configuration_open(&configuration, doctor->options);
	if (rc != 0) {
		doctor_tell(doctor, DOCTOR_BAD, "configuration", "mend what is told above, and try "
			"`config check`", "it can't be used");
	} else if (config_file_count(configuration.config) == 0) {
		doctor_tell(doctor, DOCTOR_FINE, "configuration", NULL,
			"there is no file, and none is needed");
	}
	for (size_t i = 0; rc == 0 && i < config_file_count(configuration.config); i++) {
		doctor_tell(doctor, DOCTOR_FINE, "configuration", NULL, "%s",
			config_file_at(configuration.config, i));
	}
	const struct config_section *section = NULL;
	for (size_t i = 0; rc == 0 && (section = config_section_at(configuration.config, "connection",
		i)) != NULL; i++) {
		const char *file = config_text(section, "key_file");
		if (file != NULL) {
			look_at_file(doctor, "key file", file);
		}
	}
	cli_configuration_close(&configuration);
}

/* What a log is worth: nobody else reads it, it takes lines, and each write in it has an end. */
static void look_into_log(struct doctor *doctor, const char *folder,
	const struct ora_open_writes *open, unsigned long long lines)
{
	look_at_file(doctor, "log", folder);
	if (access(folder, W_OK | X_OK) != 0) {
		doctor_tell(doctor, DOCTOR_BAD, "log",
			"give the folder to the user who runs this: without a log nothing is changed", "%s can't be written: %s", folder, strerror(errno));
	}
	doctor_tell(doctor, DOCTOR_FINE, "log", NULL, "%llu lines, all as they were written", lines);
	if (open->count > 0) {
		doctor_tell(doctor, DOCTOR_LOOK, "journal", "openrouter-admin journal looks them up",
			"writes whose outcome is not known: %zu", open->count);
	} else {
		doctor_tell(doctor, DOCTOR_FINE, "journal", NULL, "every write has an outcome");
	}
}

void doctor_look_at_log(struct doctor *doctor)
{
	struct ora_open_writes open = { 0 };
	struct ora_log_reader reader = { .line = ora_open_writes_take, .user = &open };
	struct ora_log_summary summary = { 0 };
	struct ora_error err = ORA_ERROR_INIT;
	struct stat stat_;
	char *folder = cli_state_folder(doctor->options);
	if (folder == NULL) {
		doctor_tell(doctor, DOCTOR_BAD, "log", cli_state_advice, "it has no folder");
	} else if (stat(folder, &stat_) != 0 && errno == ENOENT) {
		doctor_tell(doctor, DOCTOR_FINE, "log", NULL, "%s will be made with the first call",
			folder);
	} else if (ora_log_file_read(folder, &reader, &summary, &err) != 0) {
		doctor_tell(doctor, DOCTOR_BAD, "log",
			"move the folder away, and keep it for whoever looks into it",
			"%s", err.message);
	} else if (summary.faults > 0) {
		doctor_tell(doctor, DOCTOR_BAD, "log",
			"move the folder away, and keep it for whoever looks into it",
			"%s: %llu of %llu lines are not as they were written", folder, summary.faults,
			summary.lines);
	} else {
		look_into_log(doctor, folder, &open, summary.lines);
	}
	ora_open_writes_finish(&open);
	ora_error_finish(&err);
	free(folder);
}
