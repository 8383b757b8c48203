#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ora/log_file.h>

#include "base/error.h"
#include "base/rule.h"
#include "base/text.h"
#include "gate/folder.h"
#include "gate/log_chain.h"
#include "json/scan.h"
#include "json/view.h"

/*
 * Reading a log, and checking that it is as it was written. A file may be of any length: it is read
 * by the line.
 */
struct reading {
	const struct ora_log_reader *reader;
	struct ora_log_summary *summary;
	int folder;
	int head_file;
	unsigned char key[ORA_LOG_KEY_SIZE];
	char name[ORA_LOG_NAME_SIZE];      /* of the file that is read; "" before */
	size_t line;                       /* in it */
	bool begun;                        /* a first line was read: there is a chain */
	unsigned long long last;           /* number of the last line, as it says */
	unsigned char mac[ORA_DIGEST_SIZE];  /* of the last line, as it says */
	bool head_met;                     /* the line that the head names was met, and is it */
	struct ora_log_head head;
};

static void fault(struct reading *reading, const char *format, ...) ORA_PRINTF(2, 3);

static void fault(struct reading *reading, const char *format, ...)
{
	char what[256];
	va_list args;
	va_start(args, format);
	vsnprintf(what, sizeof(what), format, args);
	va_end(args);
	reading->summary->faults++;
	if (reading->reader->fault != NULL) {
		reading->reader->fault(reading->reader->user, reading->name, reading->line, what);
	}
}

static void fault_missing(struct reading *reading, unsigned long long from,
	unsigned long long to)
{
	if (from == to) {
		fault(reading, "line number %llu is missing", from);
	} else {
		fault(reading, "line numbers %llu to %llu are missing", from, to);
	}
}

static int compare_numbers(const void *a, const void *b)
{
	unsigned long long x = *(const unsigned long long *)a, y = *(const unsigned long long *)b;
	return (x > y) - (x < y);
}

/* The numbers in the names of the files, in order. New: free() it. */
static int list_files(int folder, unsigned long long **out, size_t *count)
{
	unsigned long long *numbers = NULL;
	size_t used = 0, room = 0;
	int copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *listing = copy >= 0 ? fdopendir(copy) : NULL;
	if (listing == NULL) {
		if (copy >= 0) {
			close(copy);
		}
		return ORA_ERR_MEMORY;
	}
	int rc = 0;
	for (struct dirent *entry = readdir(listing); rc == 0 && entry != NULL;
		entry = readdir(listing)) {
		unsigned long long number = ora_log_name_number(entry->d_name);
		if (number != 0 && used == room) {
			room = room * 2 + 16;
			unsigned long long *more = realloc(numbers, room * sizeof(*numbers));
			rc = more != NULL ? 0 : ORA_ERR_MEMORY;
			numbers = more != NULL ? more : numbers;
		}
		if (number != 0 && rc == 0) {
			numbers[used++] = number;
		}
	}
	closedir(listing);
	if (used > 0) {
		qsort(numbers, used, sizeof(*numbers), compare_numbers);
	}
	*out = numbers;
	*count = used;
	return rc;
}

/* What a line says of itself. False where it is no line of a log. */
struct words {
	long long number;
	unsigned char mac[ORA_DIGEST_SIZE];
	struct ora_json root;
};

static bool parse_line(const char *text, size_t length, struct words *words)
{
	struct ora_json_limits limits = { .max_bytes = length, .max_depth = ORA_JSON_DEPTH_LIMIT,
		.allow_nul = true };
	int64_t number;
	if (length <= ORA_LOG_TAIL_SIZE || ora_json_scan(text, length, &limits, NULL) != 0) {
		return false;
	}
	const char *tail = text + length - ORA_LOG_TAIL_SIZE;
	words->root = ora_json_root(text, length);
	if (memcmp(tail, ",\"mac\":\"", 8) != 0
		|| !ora_log_unhex(tail + 8, sizeof(words->mac), words->mac)
		|| !ora_json_int64(ora_json_member(words->root, "n"), &number) || number < 1) {
		return false;
	}
	words->number = number;
	return true;
}

/* The first line of all that is read stands on what it says of those before it. */
static void begin_chain(struct reading *reading, const struct words *words)
{
	struct ora_json before = ora_json_member(words->root, "before");
	reading->begun = true;
	reading->last = (unsigned long long)words->number - 1;
	if (reading->last > 0) {
		fault_missing(reading, 1, reading->last);
	}
	if (before.length == ORA_LOG_MAC_HEX + 2) {
		(void)!ora_log_unhex(before.text + 1, sizeof(reading->mac), reading->mac);
	}
}

static void check_order(struct reading *reading, unsigned long long number, bool fits)
{
	unsigned long long expected = reading->last + 1;
	if (number > expected && !ORA_LEFT_OUT("verify.dropped")) {
		fault_missing(reading, expected, number - 1);
	} else if (number < expected && !ORA_LEFT_OUT("verify.moved")) {
		fault(reading, "line number %llu is not in its place, or here twice", number);
	} else if (!fits && !ORA_LEFT_OUT("verify.changed")) {
		fault(reading, "line number %llu was changed, or follows one that was", number);
	}
}

static void remember(struct reading *reading, const struct words *words)
{
	struct ora_json time = ora_json_member(words->root, "time");
	struct ora_log_summary *summary = reading->summary;
	memcpy(reading->mac, words->mac, sizeof(reading->mac));
	reading->last = (unsigned long long)words->number;
	if (reading->last == reading->head.last
		&& memcmp(words->mac, reading->head.mac, sizeof(words->mac)) == 0) {
		reading->head_met = true;
	}
	summary->last = reading->last;
	ora_log_hex(words->mac, sizeof(words->mac), summary->mac);
	if (time.length > 2) {
		ora_copy_line(summary->last_time, sizeof(summary->last_time), time.text + 1,
			time.length - 2);
	}
}

static void take_line(struct reading *reading, const char *text, size_t length)
{
	struct words words;
	unsigned char mac[ORA_DIGEST_SIZE];
	reading->line++;
	reading->summary->lines++;
	if (!parse_line(text, length, &words)) {
		fault(reading, "this is no line of a log");
		return;
	}
	if (!reading->begun) {
		begin_chain(reading, &words);
	}
	bool fits = ora_log_mac(reading->key, reading->mac, text, length - ORA_LOG_TAIL_SIZE,
			mac) == 0 && memcmp(mac, words.mac, sizeof(mac)) == 0;
	bool behind = (unsigned long long)words.number <= reading->last;
	check_order(reading, (unsigned long long)words.number, fits);
	if (ora_json_is(ora_json_member(words.root, "type"), "repair")) {
		fault(reading, "the log was cut off from its head before this line: lines may be "
			"missing here");
	}
	if (!behind) {
		remember(reading, &words);
	}
	if (reading->reader->line != NULL) {
		reading->reader->line(reading->reader->user, text, length);
	}
}

/* Takes the whole lines of what was read. Returns how many bytes they are. */
static size_t take_lines(struct reading *reading, const char *text, size_t length)
{
	const char *at = text, *end = text + length;
	const char *newline = memchr(at, '\n', length);
	while (newline != NULL) {
		take_line(reading, at, (size_t)(newline - at));
		at = newline + 1;
		newline = memchr(at, '\n', (size_t)(end - at));
	}
	return (size_t)(at - text);
}

/* What is left at the end of a file is half of a line, or more than a line can be. */
static void take_rest(struct reading *reading, size_t length)
{
	reading->line++;
	if (length >= ORA_LOG_MAX_LINE) {
		char most[ORA_SIZE_TEXT];
		fault(reading, "a line is longer than %s: what is behind it was not read",
			ora_size_text(ORA_LOG_MAX_LINE, most));
	} else if (!ORA_LEFT_OUT("verify.half")) {
		fault(reading, "the last line is cut off");
	}
}

/* Reads a file to its end, as much at once as its longest line needs. 0, or an errno. */
static int take_file(struct reading *reading, int file)
{
	size_t used = 0, room = 1 << 16;
	char *text = malloc(room);
	ssize_t count = 1;
	int reason = text != NULL ? 0 : ENOMEM;
	while (reason == 0 && count != 0 && used < ORA_LOG_MAX_LINE) {
		if (used == room) {
			char *more = realloc(text, room * 2);
			reason = more != NULL ? 0 : ENOMEM;
			text = more != NULL ? more : text;
			room *= more != NULL ? 2 : 1;
			continue;
		}
		count = read(file, text + used, room - used);
		if (count < 0) {
			reason = errno == EINTR ? 0 : errno;
			continue;
		}
		used += (size_t)count;
		size_t taken = take_lines(reading, text, used);
		used -= taken;
		if (taken > 0) {
			memmove(text, text + taken, used);
		}
	}
	if (reason == 0 && used > 0) {
		take_rest(reading, used);
	}
	free(text);
	return reason;
}

static int read_file(struct reading *reading, unsigned long long number, struct ora_error *err)
{
	struct stat status;
	ora_log_name(number, reading->name);
	reading->line = 0;
	int file = openat(reading->folder, reading->name,
		O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	int reason = file < 0 || fstat(file, &status) != 0 ? errno
		: !S_ISREG(status.st_mode) ? EINVAL : take_file(reading, file);
	if (file >= 0) {
		close(file);
	}
	return reason == 0 ? 0 : ora_fail(err, ORA_ERR_LOG, "%s can't be read: %s", reading->name,
		strerror(reason));
}

/* Lines behind the head are of a writer that died before it moved it, if the chain holds. */
static void check_end(struct reading *reading)
{
	const struct ora_log_head *head = &reading->head;
	reading->name[0] = '\0';
	reading->line = 0;
	if (ORA_LEFT_OUT("verify.cut")) {
		return;
	}
	if (head->last == 0 && reading->begun) {
		fault(reading, "the head is missing: lines may be missing at the end");
	} else if (head->last > reading->last) {
		fault_missing(reading, reading->last + 1, head->last);
	} else if (head->last > 0 && !reading->head_met) {
		fault(reading, "line number %llu is not the one that the head names", head->last);
	}
}

/* Holds writers off, and reads how the log ends. */
static void lock_head(struct reading *reading)
{
	char text[ORA_LOG_HEAD_SIZE];
	reading->head_file = openat(reading->folder, "head",
		O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	if (reading->head_file < 0) {
		return;
	}
	while (flock(reading->head_file, LOCK_SH) != 0 && errno == EINTR) {
		/* again */
	}
	ssize_t length = pread(reading->head_file, text, sizeof(text), 0);
	if (length < 0 || !ora_log_head_parse(text, (size_t)length, &reading->head)) {
		reading->head = (struct ora_log_head){ 0 };
	}
}

static int read_all(struct reading *reading, struct ora_error *err)
{
	unsigned long long *files = NULL;
	size_t count = 0;
	lock_head(reading);
	int rc = list_files(reading->folder, &files, &count);
	if (rc != 0) {
		ora_fail_memory(err);
	} else if (count > 0) {
		rc = ora_log_read_key(reading->folder, false, reading->key, err);
	}
	for (size_t i = 0; rc == 0 && i < count; i++) {
		rc = read_file(reading, files[i], err);
	}
	if (rc == 0) {
		check_end(reading);
	}
	free(files);
	return rc;
}

int ora_log_file_read(const char *folder, const struct ora_log_reader *reader,
	struct ora_log_summary *summary, struct ora_error *err)
{
	struct ora_error ignored = ORA_ERROR_INIT;
	struct ora_log_summary unused;
	struct reading reading = { .reader = reader, .head_file = -1,
		.summary = summary != NULL ? summary : &unused };
	err = err != NULL ? err : &ignored;
	*reading.summary = (struct ora_log_summary){ 0 };
	err->code = ORA_OK;
	reading.folder = ora_folder_open(folder, false, err);
	if (reading.folder < 0) {
		return (int)err->code;
	}
	int rc = read_all(&reading, err);
	ora_wipe(reading.key, sizeof(reading.key));
	if (reading.head_file >= 0) {
		close(reading.head_file);
	}
	close(reading.folder);
	return rc;
}
