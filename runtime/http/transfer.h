#ifndef ORA_HTTP_TRANSFER_H
#define ORA_HTTP_TRANSFER_H

#include <curl/curl.h>

#include "base/buf.h"
#include "http/engine.h"

/* The engine from inside: what its sources share. engine.c has the life of a transfer,
 * queue.c when they run, lanes.c in which order, attempt.c one attempt in curl's hands, drive.c the
 * waiting, watch.c what the owner's loop watches,
 * share.c which of them keep their connections together. */

enum state {
	QUEUED,   /* wants to run */
	HELD,     /* has no credential yet */
	WAITING,  /* for its next attempt */
	ACTIVE,   /* in curl's hands */
	FINISHED, /* its completion is due */
	STATES,
};

/* A curl handle with all options that are the same for every transfer of its kind. It stays where
 * it is: curl was told where its parts are. */
struct handle {
	CURL *easy;
	struct ora_transfer *transfer; /* whose attempt it makes; NULL: it is idle */
	struct curl_slist headers[4];  /* those that we write: no memory is needed for them */
	char message[CURL_ERROR_SIZE];
	char url[200];  /* that it is set to; "": it is another */
	bool loopback;
	bool plain_get; /* set up for a read without a body, as most transfers are */
	bool shares;    /* its connections are not in the multi's cache, but in a share's */
};

struct ora_transfer {
	struct ora_engine *engine;
	struct ora_transfer *previous, *next;
	enum state state;
	struct lane *lane;
	struct ora_transfer_request request;
	ora_transfer_done *done;
	void *user;
	long long deadline_ms;
	long long retry_at_ms;
	struct handle *handle; /* NULL while the transfer is not active */
	bool posted; /* a write: curl has begun to send it */
	struct curl_slist *headers; /* the request's own */
	struct ora_buf body;
	struct ora_transfer_result result;
};

struct list {
	struct ora_transfer *first, *last;
	size_t count;
};

/* Transfers that share one upstream account: they wait in one queue. */
struct lane {
	struct lane *next_in_slot;
	struct lane *previous, *next; /* among those that are ready */
	bool ready;     /* may start something: one waits, and the cap allows it */
	const void *key;
	struct list queued;
	size_t active;
	size_t members; /* transfers of any state; a lane without any is freed */
};

struct lanes {
	struct lane **slots; /* all, by their keys; NULL before the first */
	size_t slot_count;   /* a power of two */
	size_t count;
	struct lane *first, *last; /* that are ready; the one whose turn it is comes first */
};

/* A descriptor of curl's, of those that the owner's loop watches. */
struct watched {
	short told; /* the events that the loop was asked for; 0: it is not watched */
	bool used;  /* curl waits for it */
};

struct task {
	struct task *next;
	void (*run)(void *user);
	void *user;
};

struct ora_engine {
	struct ora_engine_options options;
	char *ca_file;
	char *user_agent;
	CURLM *multi; /* NULL until the first transfer */
	struct handle **idle; /* handles that may be used again */
	size_t idle_count;
	size_t handle_count; /* of all there are */
	CURLSH **shares;     /* caches of connections beside the multi's, see share.c */
	size_t share_count;
	struct list lists[STATES]; /* those that are queued are in their lanes' lists */
	struct lanes lanes;
	size_t queued;
	long long due_ms;          /* no deadline of the queue and no retry comes before it */
	struct task *tasks;
	struct task **last_task;
	int wake_fd;               /* that ora_engine_watch() was given; -1: none */
	void (*woken)(void *user);
	void *woken_user;
	struct ora_worker *worker; /* NULL until there is something that blocks */
	uint64_t retries;
	unsigned random;
	bool closing; /* nothing new is taken on */
	bool looped;  /* driven by the owner's loop */
	struct ora_loop loop;
	struct watched *watched; /* by descriptor */
	size_t watched_count;
	long long curl_due_ms; /* when curl wants to be called; -1: not at all */
	long long armed_ms;    /* what the loop's timer was set to; -1: not at all */
};

/* engine.c */
void ora_engine_move(struct ora_transfer *transfer, enum state state);
void ora_engine_finish(struct ora_transfer *transfer, enum ora_transfer_outcome outcome,
	const char *message);
/* Takes up what curl says about an attempt that has ended. */
void ora_engine_settle(struct ora_transfer *transfer, CURLcode code);
/* Calls the completions, tasks and finished work that are due; those that they bring about come next time. */
void ora_engine_deliver(struct ora_engine *engine);

/* queue.c */
void ora_list_add(struct list *list, struct ora_transfer *transfer);
void ora_list_remove(struct list *list, struct ora_transfer *transfer);
/* Gives a new transfer its lane. */
int ora_queue_join(struct ora_transfer *transfer) ORA_MUST_CHECK;
/* For a transfer that is freed. */
void ora_queue_leave(struct ora_transfer *transfer);
/* The list that holds the transfers of that state and lane. */
struct list *ora_queue_list(struct ora_transfer *transfer, enum state state);
/* The first that waits, in any lane. */
struct ora_transfer *ora_queue_any(const struct ora_engine *engine);
/* Starts what may run now: lanes take turns, each up to its cap. Ends what waited too long. */
void ora_queue_run(struct ora_engine *engine, long long now_ms);
/* Notes that something is due then. */
void ora_queue_due(struct ora_engine *engine, long long at_ms);

/* lanes.c */
/* The lane of that key; NULL: it has no transfer. */
struct lane *ora_lane_find(const struct ora_engine *engine, const void *key);
/* The same with one member more, made if need be; NULL: no memory. */
struct lane *ora_lane_join(struct ora_engine *engine, const void *key) ORA_MUST_CHECK;
/* A member less. */
void ora_lane_leave(struct ora_engine *engine, struct lane *lane);
/* The lanes in no order: the first for NULL, and NULL behind the last. */
struct lane *ora_lane_next(const struct ora_engine *engine, const struct lane *lane);
/* After a change of what waits in it or is active. */
void ora_lane_update(struct ora_engine *engine, struct lane *lane);
/* The lane whose turn it is, which has something to start; others follow. NULL: there is none. */
struct lane *ora_lane_turn(struct ora_engine *engine);

/* attempt.c */
/* For a handle that is not needed any more. */
void ora_attempt_free(struct handle *handle);
/* Makes curl's state, before the first transfer. */
int ora_attempt_prepare(struct ora_engine *engine) ORA_MUST_CHECK;
/* Hands the transfer to curl. Returns 0 or ORA_ERR_MEMORY. */
int ora_attempt_begin(struct ora_transfer *transfer, long long now_ms) ORA_MUST_CHECK;
/* Takes it back. */
void ora_attempt_end(struct ora_transfer *transfer);
/* Whether a byte of the request reached the socket. */
bool ora_attempt_was_sent(const struct ora_transfer *transfer);

/* drive.c */
/* Asks the owner's loop, if there is one, to come back when something is due. */
void ora_drive_arm(struct ora_engine *engine);
/* curl tells the owner's loop what to watch. */
void ora_drive_attach(struct ora_engine *engine);
/* The loop waits for what the helper threads have done, too. */
void ora_drive_watch_worker(struct ora_engine *engine);
/* The loop is asked for nothing more but to forget curl's descriptors. */
void ora_drive_detach(struct ora_engine *engine);

/* share.c */
/* How many connections a cache of them keeps. */
long ora_share_connections(const struct ora_engine *engine);
/* Says where a new handle has its connections. */
CURLcode ora_share_join(struct ora_engine *engine, struct handle *handle);
/* Closes the connections of all shares, whose handles are gone. */
void ora_share_finish(struct ora_engine *engine);

/* watch.c */
/* A curl_socket_callback, for the engine. */
int ora_watch_socket(CURL *easy, curl_socket_t fd, int what, void *user, void *unused);
/* A curl_closesocket_callback, for the engine. */
int ora_watch_close(void *user, curl_socket_t fd);
/* Whether the descriptor is a connection's that no transfer uses. It is not watched then any
 * more. */
bool ora_watch_is_idle(struct ora_engine *engine, int fd);

#endif
