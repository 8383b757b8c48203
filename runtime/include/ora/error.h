#ifndef ORA_ERROR_H
#define ORA_ERROR_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a function that can fail returns: 0, or one of these. */
enum ora_err {
	ORA_OK = 0,
	ORA_ERR_ARGS = -1,         /* the arguments have faults; nothing was sent */
	ORA_ERR_MEMORY = -2,       /* out of memory */
	ORA_ERR_REFUSED = -3,      /* upstream answered with an error status */
	ORA_ERR_AUTH = -4,         /* upstream refused the key: 401, or 403 with a wrong key kind */
	ORA_ERR_UNREACHABLE = -5,  /* no connection, or a deadline before a byte was sent; a write was
	                              not done: `sent` where it was refused before (429) */
	ORA_ERR_NO_ANSWER = -6,    /* a read was sent, but no whole answer came */
	ORA_ERR_UNKNOWN = -7,      /* a write was sent, and its outcome is not known */
	ORA_ERR_REPLY_LOST = -8,   /* a write was done (2xx), but its reply can't be read */
	ORA_ERR_BAD_REPLY = -9,    /* a read was answered with something that is no reply */
	ORA_ERR_TOO_BIG = -10,     /* a request or reply is over its limit */
	ORA_ERR_CANCELED = -11,    /* canceled by the caller */
	ORA_ERR_CONNECTION = -12,  /* no such connection, or none chosen among several */
	ORA_ERR_CONFIG = -13,      /* an option can't be used as given */
	ORA_ERR_INTERNAL = -14,    /* a fault of this library */
	ORA_ERR_NOT_ALLOWED = -15, /* by filter, mode or policy; nothing was sent */
	ORA_ERR_CONFIRM = -16,     /* it was not confirmed; nothing was sent */
	ORA_ERR_LOG = -17,         /* log or secret's place can't be written; nothing was sent */
	ORA_ERR_PARTIAL = -18,     /* a bulk write was done in part: detail says what is missing */
};

#define ORA_ERROR_MESSAGE_SIZE 512
#define ORA_ERROR_UPSTREAM_SIZE 512

/*
 * What went wrong. The caller owns the struct, starts it with ORA_ERROR_INIT,
 * and frees what it holds with ora_error_finish(). Functions only write it, so
 * it must be finished before it is used for a second call. Passing NULL in its
 * place is allowed everywhere.
 *
 *	struct ora_error err = ORA_ERROR_INIT;
 *	if (ora_get_key(client, &args, &reply, &err) < 0) {
 *		fprintf(stderr, "%s\n", err.message);
 *	}
 *	ora_error_finish(&err);
 */
struct ora_error {
	enum ora_err code;
	int http_status;         /* 0 where no status line came */
	long upstream_code;      /* the code in upstream's error body, or 0 */
	bool sent;               /* whether a byte of the request left this machine */
	unsigned retry_after_s;  /* seconds upstream asks to wait, or 0 */
	size_t fault_count;      /* faults of the arguments; the first is in message */
	char message[ORA_ERROR_MESSAGE_SIZE];            /* one line, UTF-8 */
	char upstream_message[ORA_ERROR_UPSTREAM_SIZE];  /* upstream's words, cut; "" if none */
	char *detail;            /* new, may be NULL: all faults as a JSON array */
};

#define ORA_ERROR_INIT { ORA_OK, 0, 0, false, 0, 0, { 0 }, { 0 }, NULL }

/* Frees what err holds and makes it as new. NULL is allowed. */
ORA_EXPORT void ora_error_finish(struct ora_error *err);

/* A short English name of a code, such as "arguments refused". Static. */
ORA_EXPORT const char *ora_err_name(enum ora_err code);

#ifdef __cplusplus
}
#endif

#endif
