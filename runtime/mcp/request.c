#include <stdlib.h>
#include <string.h>

#include "base/fresh.h"
#include "mcp/internal.h"

struct request *mcp_request_create(struct ora_mcp_session *session, struct ora_json id,
	struct batch *batch)
{
	struct request *request = ora_fresh(sizeof(*request) + id.length + 1);
	if (request == NULL) {
		mcp_send_no_memory(session, batch, id);
		return NULL;
	}
	request->id = memcpy(request + 1, id.text, id.length);
	request->session = session;
	request->server = session->server;
	request->caller = mcp_caller_hold(session->caller);
	request->call.caller = &request->caller->public;
	request->call.trace = request->trace;
	request->capabilities = session->agreed.capabilities;
	request->log_level = -1;
	request->progress = -1;
	request->batch = batch;
	request->next = session->requests;
	if (request->next != NULL) {
		request->next->previous = request;
	}
	session->requests = request;
	session->pending++;
	if (batch != NULL) {
		batch->pending++;
	}
	return request;
}

void mcp_batch_leave(struct batch *batch)
{
	if (batch != NULL && --batch->pending == 0) {
		ora_buf_wipe(&batch->answers);
		ora_buf_finish(&batch->answers);
		free(batch);
	}
}

void mcp_request_detach(struct request *request)
{
	struct ora_mcp_session *session = request->session;
	if (session != NULL) {
		if (request->previous != NULL) {
			request->previous->next = request->next;
		} else {
			session->requests = request->next;
		}
		if (request->next != NULL) {
			request->next->previous = request->previous;
		}
		session->pending--;
		session->listening -= request->listener != NULL;
		request->session = NULL;
		request->previous = request->next = NULL;
	}
	struct batch *batch = request->batch;
	request->batch = NULL;
	mcp_batch_leave(batch);
}

void mcp_request_free(struct request *request)
{
	mcp_request_detach(request);
	mcp_caller_leave(request->caller);
	mcp_resumed_free(request->resumed);
	mcp_listener_free(request->listener);
	free(request->progress_token);
	free(request);
}

void mcp_request_cancel(struct request *request)
{
	const struct ora_mcp_provider *provider = &request->server->provider;
	struct ora_mcp_session *session = request->session;
	request->dropped = true;
	if (request->asking != NULL) {
		mcp_asking_end(request, ORA_MCP_GONE);
	} else if (request->started) {
		provider->cancel(provider->data, &request->call);
	} else {
		mcp_request_free(request);
		if (session != NULL && session->settle != NULL) {
			session->settle(session);
		}
	}
}
