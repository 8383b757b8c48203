#ifndef ORA_SERVE_KEYSET_H
#define ORA_SERVE_KEYSET_H

#include <stdbool.h>

#include <ora/client.h>

#include "json/view.h"

/* The keys of an issuer (JWK set), from a file or a URL: kept, read again when they are old or
 * when a token names one that is not among them; not more often than every 30 seconds. */
struct keyset;

/* Waits for a reading to end. */
struct keyset_wait {
	struct keyset_wait *next;
	void (*done)(struct keyset_wait *wait);
};

/* `source` is copied. NULL: no memory. */
struct keyset *keyset_create(struct ora_client *client, const char *source);
/* While it is being read it lives on until that has ended. NULL is allowed. */
void keyset_destroy(struct keyset *keyset);
bool keyset_source_ok(const char *source);

/* The keys, an array; nothing where none were read yet, or too long ago. Borrowed until the next
 * reading. Has them read again where they are old. */
struct ora_json keyset_keys(struct keyset *keyset);
/* Has them read, and calls wait->done later. False: they were read just now; or can't be. */
bool keyset_refresh(struct keyset *keyset, struct keyset_wait *wait);
/* All who wait are told at once. */
void keyset_stop(struct keyset *keyset);

#endif
