#include <stdlib.h>

#include "http/transfer.h"

/*
 * Which handles keep their connections together. For each transfer curl walks through all
 * connections of its cache to that host, and with HTTP/2 all transfers of a connection wake when one
 * has news: with a thousand under way that is most of what a call costs. So the first handles have the
 * multi's cache, and each further group of them one of its own. Handles are used again last in first
 * out; so a quiet engine has one group, and with HTTP/2 one connection.
 */

/* Below the streams that HTTP/2 servers allow on a connection, usually 100. */
#define GROUP 64

long ora_share_connections(const struct ora_engine *engine)
{
	return engine->options.max_active < GROUP ? (long)engine->options.max_active : GROUP;
}

/* The share of that group, from 0; NULL: no memory. */
static CURLSH *share_of(struct ora_engine *engine, size_t group)
{
	if (group == engine->share_count) {
		CURLSH **shares = realloc(engine->shares, (group + 1) * sizeof(*shares));
		if (shares == NULL) {
			return NULL;
		}
		engine->shares = shares;
		CURLSH *share = curl_share_init();
		if (share == NULL || curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_CONNECT)
			!= CURLSHE_OK) {
			(void)curl_share_cleanup(share);
			return NULL;
		}
		shares[engine->share_count++] = share;
	}
	return engine->shares[group];
}

CURLcode ora_share_join(struct ora_engine *engine, struct handle *handle)
{
	size_t group = engine->handle_count / GROUP;
	if (group == 0) {
		engine->handle_count++;
		return CURLE_OK;
	}
	group = group - 1 < engine->share_count ? group - 1 : engine->share_count;
	CURLSH *share = share_of(engine, group);
	CURLcode rc = share != NULL ? curl_easy_setopt(handle->easy, CURLOPT_SHARE, share)
		: CURLE_OUT_OF_MEMORY;
	handle->shares = rc == CURLE_OK;
	engine->handle_count += rc == CURLE_OK;
	return rc;
}

void ora_share_finish(struct ora_engine *engine)
{
	while (engine->share_count > 0) {
		(void)curl_share_cleanup(engine->shares[--engine->share_count]);
	}
	free(engine->shares);
	engine->shares = NULL;
}
