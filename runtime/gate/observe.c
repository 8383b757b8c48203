#include "base/text.h"
#include "gate/gate.h"

/* Tells the client's observer what became of calls. */

void ora_observe_end(const struct ora_call *call)
{
	ora_client_tell(call->client, &(struct ora_call_event){
		.tool = call->tool->name,
		.connection = ora_connection_id(call->connection),
		.result = call->result,
		.http_status = call->result == 0 ? call->reply->http_status : call->err.http_status,
		.canceled = call->canceled,
		.duration_ms = (long)(ora_now_ms() - call->started_ms),
		.trace = call->trace,
	});
}

int ora_observe_start(struct ora_client *client, const struct ora_tool *tool, int rc)
{
	if (rc != 0) {
		ora_client_tell(client, &(struct ora_call_event){ .tool = tool->name, .result = rc });
	}
	return rc;
}
