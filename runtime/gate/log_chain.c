#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/random.h"
#include "base/text.h"
#include "gate/log_chain.h"

void ora_log_hex(const unsigned char *bytes, size_t size, char *out)
{
	static const char digits[] = "0123456789abcdef";
	for (size_t i = 0; i < size; i++) {
		out[2 * i] = digits[bytes[i] >> 4];
		out[2 * i + 1] = digits[bytes[i] & 15];
	}
	out[2 * size] = '\0';
}

static int nibble(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool ora_log_unhex(const char *text, size_t size, unsigned char *out)
{
	for (size_t i = 0; i < size; i++) {
		int high = nibble(text[2 * i]);
		int low = high >= 0 ? nibble(text[2 * i + 1]) : -1;
		if (low < 0) {
			return false;
		}
		out[i] = (unsigned char)(high * 16 + low);
	}
	return true;
}

/* Every part has its full width, so that the file never changes its length. */
size_t ora_log_head_format(const struct ora_log_head *head, char out[ORA_LOG_HEAD_SIZE])
{
	char mac[ORA_LOG_MAC_HEX + 1];
	ora_log_hex(head->mac, sizeof(head->mac), mac);
	return (size_t)snprintf(out, ORA_LOG_HEAD_SIZE, "%020llu %020llu %020llu %s\n", head->last,
		head->first, head->size, mac);
}

static bool parse_number(const char **text, unsigned long long *out)
{
	char *end;
	errno = 0;
	*out = strtoull(*text, &end, 10);
	bool ok = errno == 0 && end == *text + 20 && *end == ' ';
	*text = end + ok;
	return ok;
}

bool ora_log_head_parse(const char *text, size_t length, struct ora_log_head *head)
{
	char copy[ORA_LOG_HEAD_SIZE];
	const char *at = copy;
	if (length != 3 * 21 + ORA_LOG_MAC_HEX + 1 || text[length - 1] != '\n') {
		return false;
	}
	memcpy(copy, text, length);
	copy[length] = '\0';
	return parse_number(&at, &head->last) && parse_number(&at, &head->first)
		&& parse_number(&at, &head->size) && ora_log_unhex(at, sizeof(head->mac), head->mac);
}

void ora_log_name(unsigned long long first, char out[ORA_LOG_NAME_SIZE])
{
	snprintf(out, ORA_LOG_NAME_SIZE, "log-%012llu.jsonl", first % 1000000000000);
}

unsigned long long ora_log_name_number(const char *name)
{
	char *end, again[ORA_LOG_NAME_SIZE];
	if (strncmp(name, "log-", 4) != 0) {
		return 0;
	}
	unsigned long long number = strtoull(name + 4, &end, 10);
	ora_log_name(number, again);
	return strcmp(name, again) == 0 ? number : 0;
}

int ora_log_mac(const unsigned char key[ORA_LOG_KEY_SIZE],
	const unsigned char before[ORA_DIGEST_SIZE], const char *text, size_t length,
	unsigned char mac[ORA_DIGEST_SIZE])
{
	/* Of two digests rather than of two texts: there is nothing to be copied together. */
	unsigned char digests[2 * ORA_DIGEST_SIZE];
	memcpy(digests, before, ORA_DIGEST_SIZE);
	int rc = ora_sha256(text, length, digests + ORA_DIGEST_SIZE);
	return rc != 0 ? rc : ora_hmac_sha256(key, ORA_LOG_KEY_SIZE, digests, sizeof(digests), mac);
}

static int make_key(int folder, unsigned char key[ORA_LOG_KEY_SIZE], struct ora_error *err)
{
	char text[2 * ORA_LOG_KEY_SIZE + 2];
	if (ora_random(key, ORA_LOG_KEY_SIZE) != 0) {
		return ora_fail(err, ORA_ERR_LOG, "the system gives no random bytes");
	}
	ora_log_hex(key, ORA_LOG_KEY_SIZE, text);
	text[2 * ORA_LOG_KEY_SIZE] = '\n';
	int file = openat(folder, "key", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	ssize_t written = file >= 0 ? write(file, text, sizeof(text) - 1) : -1;
	bool ok = written == (ssize_t)sizeof(text) - 1 && fsync(file) == 0;
	int reason = errno;
	if (file >= 0) {
		close(file);
		if (!ok) {
			(void)unlinkat(folder, "key", 0);
		}
	}
	ora_wipe(text, sizeof(text));
	return ok ? 0 : ora_fail(err, ORA_ERR_LOG, "its key can't be written: %s",
		strerror(reason));
}

int ora_log_read_key(int folder, bool make, unsigned char key[ORA_LOG_KEY_SIZE],
	struct ora_error *err)
{
	char text[2 * ORA_LOG_KEY_SIZE + 2];
	struct stat status;
	int file = openat(folder, "key", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	if (file < 0 && errno == ENOENT && make) {
		return make_key(folder, key, err);
	}
	if (file < 0) {
		return ora_fail(err, ORA_ERR_LOG, "its key can't be read: %s", strerror(errno));
	}
	bool ours = fstat(file, &status) == 0 && S_ISREG(status.st_mode)
		&& status.st_uid == geteuid() && (status.st_mode & 077) == 0;
	ssize_t length = ours ? read(file, text, sizeof(text)) : -1;
	close(file);
	bool ok = length == (ssize_t)sizeof(text) - 1 && ora_log_unhex(text, ORA_LOG_KEY_SIZE, key);
	ora_wipe(text, sizeof(text));
	if (!ours) {
		return ora_fail(err, ORA_ERR_LOG, "its key must be a file of yours, with mode 600");
	}
	return ok ? 0 : ora_fail(err, ORA_ERR_LOG, "its key is damaged: put the right one back, or "
		"move the log away");
}
