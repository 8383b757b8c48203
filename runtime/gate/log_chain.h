#ifndef ORA_GATE_LOG_CHAIN_H
#define ORA_GATE_LOG_CHAIN_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/error.h>

#include "base/buf.h"
#include "base/digest.h"

/*
 * The form of a log in files: what its writer and its reader share.
 *
 * A line is {"n":1,"time":"..",<members>,"mac":"<64 hexadecimal digits>"}. The mac covers the
 * mac of the line before it and the line itself up to (not including) ,"mac". The first line
 * of each file is of type "begin", and names the mac before it.
 */
#define ORA_LOG_KEY_SIZE 32
#define ORA_LOG_MAC_HEX (2 * ORA_DIGEST_SIZE)
#define ORA_LOG_NAME_SIZE 32
/* A line is shorter than the request and the reply that it tells of. */
#define ORA_LOG_MAX_LINE (64u << 20)
/* ,"mac":"..."} */
#define ORA_LOG_TAIL_SIZE (10 + ORA_LOG_MAC_HEX)

/* How the log ends. It is kept apart, in a file of one line of a fixed length. */
struct ora_log_head {
	unsigned long long last;       /* number of the last line; 0: there is none */
	unsigned long long first;      /* of the first line in the file that is written to */
	unsigned long long size;       /* bytes of that file */
	unsigned char mac[ORA_DIGEST_SIZE];  /* of the last line; zeros before the first */
};
#define ORA_LOG_HEAD_SIZE 160

/* Writes the whole file. Returns its length. */
size_t ora_log_head_format(const struct ora_log_head *head, char out[ORA_LOG_HEAD_SIZE]);
bool ora_log_head_parse(const char *text, size_t length, struct ora_log_head *head);

void ora_log_hex(const unsigned char *bytes, size_t size, char *out);
bool ora_log_unhex(const char *text, size_t size, unsigned char *out);

/* "log-000000000001.jsonl", and the number in such a name; 0 where it is none. */
void ora_log_name(unsigned long long first, char out[ORA_LOG_NAME_SIZE]);
unsigned long long ora_log_name_number(const char *name);

/* The mac of a line whose text before ,"mac" is given. Returns 0 or ORA_ERR_INTERNAL. */
int ora_log_mac(const unsigned char key[ORA_LOG_KEY_SIZE],
	const unsigned char before[ORA_DIGEST_SIZE], const char *text, size_t length,
	unsigned char mac[ORA_DIGEST_SIZE]) ORA_MUST_CHECK;

/* Reads the key; with `make`, a new one is made where there is none. The head's lock is held.
 * Returns 0 or ORA_ERR_LOG. */
int ora_log_read_key(int folder, bool make, unsigned char key[ORA_LOG_KEY_SIZE],
	struct ora_error *err) ORA_MUST_CHECK;

#endif
