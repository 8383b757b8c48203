#include "json/read.h"
#include "json/scan.h"

int ora_json_scan(const char *text, size_t length, const struct ora_json_limits *limits,
	struct ora_json_fault *fault)
{
	bool compact;
	return ora_json_scan_compact(text, length, limits, fault, &compact);
}

int ora_json_scan_compact(const char *text, size_t length, const struct ora_json_limits *limits,
	struct ora_json_fault *fault, bool *compact)
{
	struct ora_json_fault unused;
	struct ora_json_reader reader;
	struct ora_json value = { NULL, 0 };
	fault = fault != NULL ? fault : &unused;
	bool ok = ora_json_read_start(&reader, text, length, limits, fault)
		&& ora_json_read_value(&reader, &value) && ora_json_read_end(&reader);
	*compact = !reader.spaced && value.length == length;
	ora_json_read_finish(&reader);
	return ok ? 0 : fault->code;
}
