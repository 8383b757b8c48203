#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/text.h"
#include "mcp/internal.h"

/*
 * Session ids of HTTP: what was agreed on, sealed. The text in one is
 *	<version> <capabilities> <expiry, seconds since 1970> <nonce>
 * What changes later stands in a record of this process; there is room for so many, and the
 * one that was not used for the longest time makes place. Sessions that were ended stand in a
 * table of their own until their ids expire, or until there are far too many of them (65,536):
 * what other sessions do brings none back to life. Each request brings an id: those whose seals
 * were checked last are remembered, each as a whole and with the caller that it was made for.
 */
#define RECORDS 1024
#define RECORD_SLOTS 1024
#define ENDED_SLOTS 4096
#define ENDED_IN_SLOT 16
#define SEEN_SLOTS 512
#define SEEN_ID_SIZE 256
#define SEEN_OWNER_SIZE 224
#define SEEN_TAIL 8 /* bytes of an id, from its seal, by which it is looked for */
static const char purpose[] = "session";

struct record {
	struct record *next;     /* of the same slot */
	char nonce[NONCE_SIZE];  /* "": free */
	enum ora_mcp_level level;
	struct ora_buf watched;
	unsigned long long used; /* a number that grows with each use */
};

struct ended {
	char nonce[NONCE_SIZE];
	long long expiry_s;      /* nobody asks for it afterwards; 0: free */
};

struct seen {
	char id[SEEN_ID_SIZE];       /* "": free */
	char owner[SEEN_OWNER_SIZE];
	char nonce[NONCE_SIZE];
	struct agreement agreed;
	long long expiry_s;
};

struct records {
	struct seen seen[SEEN_SLOTS];
	struct ended ended[ENDED_SLOTS][ENDED_IN_SLOT]; /* by a hash of the nonce */
	struct record records[RECORDS];
	struct record *slots[RECORD_SLOTS]; /* by a hash of the nonce: each request looks */
	unsigned long long uses;
};

struct records *mcp_records_create(void)
{
	struct records *records = calloc(1, sizeof(*records));
	for (size_t i = 0; records != NULL && i < RECORDS; i++) {
		ora_buf_init(&records->records[i].watched, MAX_WATCHED_BYTES);
	}
	return records;
}

void mcp_records_destroy(struct records *records)
{
	for (size_t i = 0; records != NULL && i < RECORDS; i++) {
		ora_buf_finish(&records->records[i].watched);
	}
	free(records);
}

static uint32_t hash_of(const char *nonce)
{
	uint32_t hash = 2166136261u; /* FNV-1a */
	for (; *nonce != '\0'; nonce++) {
		hash = (hash ^ (unsigned char)*nonce) * 16777619u;
	}
	return hash ^ hash >> 16;
}

static struct record **slot_of(struct records *records, const char *nonce)
{
	return &records->slots[hash_of(nonce) % RECORD_SLOTS];
}

static struct record *find(struct records *records, const char *nonce)
{
	struct record *record = *slot_of(records, nonce);
	while (record != NULL && strcmp(record->nonce, nonce) != 0) {
		record = record->next;
	}
	if (record != NULL) {
		record->used = ++records->uses;
	}
	return record;
}

/* The record that is free, or was not used for the longest time; it belongs to nobody then. */
static struct record *take_oldest(struct records *records)
{
	struct record *oldest = &records->records[0];
	for (size_t i = 1; i < RECORDS; i++) {
		if (records->records[i].used < oldest->used) {
			oldest = &records->records[i];
		}
	}
	if (oldest->nonce[0] != '\0') {
		struct record **at = slot_of(records, oldest->nonce);
		while (*at != oldest) {
			at = &(*at)->next;
		}
		*at = oldest->next;
	}
	return oldest;
}

static struct record *find_or_make(struct records *records, const char *nonce)
{
	struct record *record = find(records, nonce);
	if (record == NULL) {
		record = take_oldest(records);
		ora_buf_reset(&record->watched);
		record->used = ++records->uses;
		ora_copy_line(record->nonce, sizeof(record->nonce), nonce, strlen(nonce));
		struct record **slot = slot_of(records, record->nonce);
		record->next = *slot;
		*slot = record;
	}
	return record;
}

static long long now_s(void)
{
	return (long long)time(NULL);
}

/* Places of a slot are taken in their order: behind a free one there are only free ones. */
static struct ended *ended_slot(struct records *records, const char *nonce)
{
	return records->ended[hash_of(nonce) % ENDED_SLOTS];
}

static bool has_ended(struct records *records, const char *nonce)
{
	const struct ended *slot = ended_slot(records, nonce);
	size_t i = 0;
	while (i < ENDED_IN_SLOT && slot[i].expiry_s != 0 && strcmp(slot[i].nonce, nonce) != 0) {
		i++;
	}
	return i < ENDED_IN_SLOT && slot[i].expiry_s != 0;
}

int mcp_session_id_make(struct ora_mcp_session *session, struct ora_buf *out)
{
	char text[160];
	int rc = mcp_make_nonce(session->nonce);
	if (rc != 0) {
		return rc;
	}
	int length = snprintf(text, sizeof(text), "%s %u %lld %s", session->agreed.version,
		session->agreed.capabilities, now_s() + session->server->options.session_s,
		session->nonce);
	return mcp_seal(session->server, purpose, session->caller->public.name, text, (size_t)length,
		out);
}

/* The next word of a text, and where the one behind it begins. */
static const char *word(const char **at, size_t *length)
{
	const char *start = *at;
	*length = strcspn(start, " ");
	*at = start[*length] == ' ' ? start + *length + 1 : start + *length;
	return start;
}

static bool parse(struct ora_mcp_session *session, const char *text)
{
	size_t length;
	const char *part = word(&text, &length);
	char *end;
	session->agreed.version = mcp_legacy_version(part, length);
	part = word(&text, &length);
	session->agreed.capabilities = (unsigned)strtoul(part, &end, 10);
	part = word(&text, &length);
	session->expiry_s = strtoll(part, &end, 10);
	part = word(&text, &length);
	if (session->agreed.version == NULL || length >= NONCE_SIZE) {
		return false;
	}
	memcpy(session->nonce, part, length);
	session->nonce[length] = '\0';
	return true;
}

/* Where an id of that length would be remembered; NULL: it is too long or too short. */
static struct seen *seen_slot(struct records *records, const char *id, size_t length,
	const char *owner)
{
	bool fits = length >= SEEN_TAIL && length < SEEN_ID_SIZE && strlen(owner) < SEEN_OWNER_SIZE;
	return fits ? &records->seen[hash_of(id + length - SEEN_TAIL) % SEEN_SLOTS] : NULL;
}

static bool is_seen(const struct seen *seen, const char *id, size_t length, const char *owner)
{
	return seen != NULL && strcmp(seen->owner, owner) == 0
		&& ora_equal_secret(id, length, seen->id, strlen(seen->id));
}

/* Whether an id was made by a server with our key, for this caller; takes what is in it. */
static bool open_id(struct ora_mcp_session *session, const char *id)
{
	const char *owner = session->caller->public.name;
	size_t length = strlen(id);
	struct seen *seen = seen_slot(session->server->records, id, length, owner);
	if (is_seen(seen, id, length, owner)) {
		memcpy(session->nonce, seen->nonce, sizeof(session->nonce));
		session->agreed = seen->agreed;
		session->expiry_s = seen->expiry_s;
		return true;
	}
	struct ora_buf text;
	ora_buf_init(&text, 4096);
	bool valid = mcp_unseal(session->server, purpose, owner, id, length, &text)
		&& parse(session, text.data);
	ora_buf_finish(&text);
	if (valid && seen != NULL) {
		*seen = (struct seen){ .agreed = session->agreed, .expiry_s = session->expiry_s };
		memcpy(seen->id, id, length);
		memcpy(seen->owner, owner, strlen(owner));
		memcpy(seen->nonce, session->nonce, sizeof(seen->nonce));
	}
	return valid;
}

bool mcp_session_id_read(struct ora_mcp_session *session, const char *id)
{
	bool valid = open_id(session, id) && session->expiry_s >= now_s();
	struct record *record = valid ? find(session->server->records, session->nonce) : NULL;
	if (record != NULL) {
		session->level = record->level;
		ora_buf_add(&session->watched, record->watched.data, record->watched.length);
	}
	return valid && !has_ended(session->server->records, session->nonce);
}

void mcp_session_id_end(struct ora_mcp_session *session)
{
	struct ended *slot = ended_slot(session->server->records, session->nonce);
	struct ended *place = slot; /* of the one that expires, or has expired, first */
	for (size_t i = 1; i < ENDED_IN_SLOT; i++) {
		if (slot[i].expiry_s < place->expiry_s) {
			place = &slot[i];
		}
	}
	memcpy(place->nonce, session->nonce, sizeof(place->nonce));
	place->expiry_s = session->expiry_s;
}

void mcp_session_keep(struct ora_mcp_session *session)
{
	if (session->nonce[0] == '\0') {
		return;
	}
	struct record *record = find_or_make(session->server->records, session->nonce);
	record->level = session->level;
	ora_buf_reset(&record->watched);
	ora_buf_add(&record->watched, session->watched.data, session->watched.length);
}

const struct ora_buf *mcp_session_watched(struct ora_mcp_session *session)
{
	struct record *record = session->nonce[0] != '\0'
		? find(session->server->records, session->nonce) : NULL;
	return record != NULL ? &record->watched : &session->watched;
}
