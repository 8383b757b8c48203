#include <stdarg.h>
#include <stdio.h>

#include "sandbox/request.h"

int sandbox_refuse(struct sandbox_request *request, int status, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vsnprintf(request->message, sizeof(request->message), format, args);
	va_end(args);
	request->status = status;
	return -1;
}

static struct json_object *argument(const struct sandbox_request *request, const char *name)
{
	struct json_object *value = NULL;
	json_object_object_get_ex(request->given, name, &value);
	return value;
}

const char *sandbox_text(const struct sandbox_request *request, const char *name)
{
	struct json_object *value = argument(request, name);
	return value != NULL ? json_object_get_string(value) : NULL;
}

int64_t sandbox_number(const struct sandbox_request *request, const char *name,
	int64_t fallback)
{
	struct json_object *value = argument(request, name);
	return value != NULL ? json_object_get_int64(value) : fallback;
}

bool sandbox_flag(const struct sandbox_request *request, const char *name)
{
	return json_object_get_boolean(argument(request, name)) != 0;
}

bool sandbox_given(const struct sandbox_request *request, const char *name)
{
	return json_object_object_get_ex(request->given, name, NULL) != 0;
}
