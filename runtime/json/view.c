#include <stdlib.h>
#include <string.h>

#include "json/view.h"
#include "json/word.h"

/* What a byte can mean between values: these loops see every byte of every reply. */
enum class {
	SPACE = 1,
	QUOTE = 2,
	OPEN = 4,
	CLOSE = 8,
	COMMA = 16,
	ESCAPE = 32,
};

static const unsigned char classes[256] = {
	[' '] = SPACE, ['\n'] = SPACE, ['\r'] = SPACE, ['\t'] = SPACE, ['"'] = QUOTE,
	['{'] = OPEN, ['['] = OPEN, ['}'] = CLOSE, [']'] = CLOSE, [','] = COMMA,
	['\\'] = ESCAPE,
};

/* The first byte that is of one of the classes, or the end. */
static const char *find(const char *at, const char *end, unsigned set)
{
	while (at < end && (classes[(unsigned char)*at] & set) == 0) {
		at++;
	}
	return at;
}

static bool is_space(char c)
{
	return classes[(unsigned char)c] == SPACE;
}

static const char *skip_space(const char *at, const char *end)
{
	while (at < end && is_space(*at)) {
		at++;
	}
	return at;
}

/* The first quote or backslash, or the end. */
static const char *find_in_string(const char *at, const char *end)
{
	while (end - at >= ORA_WORD_SIZE) {
		uint64_t found = ora_word_ends_string(ora_word(at));
		if (found != 0) {
			at += ora_word_before(found);
			break;
		}
		at += ORA_WORD_SIZE;
	}
	return find(at, end, QUOTE | ESCAPE);
}

/* Behind a string whose opening quote is at `at`. */
static const char *skip_string(const char *at, const char *end)
{
	for (at = find_in_string(at + 1, end); at < end && *at == '\\';) {
		at = find_in_string(end - at > 2 ? at + 2 : end, end);
	}
	return at < end ? at + 1 : end;
}

/* Behind an array or object: brackets are counted, since the text was scanned. */
static const char *skip_container(const char *at, const char *end)
{
	size_t depth = 0;
	while (at < end) {
		at = find(at, end, QUOTE | OPEN | CLOSE);
		if (at == end) {
			break;
		}
		if (*at == '"') {
			at = skip_string(at, end);
		} else if ((classes[(unsigned char)*at++] & OPEN) != 0) {
			depth++;
		} else if (--depth == 0) {
			return at;
		}
	}
	return end;
}

/* Behind the value that starts at `at`. */
static const char *skip_value(const char *at, const char *end)
{
	if (at < end && *at == '"') {
		return skip_string(at, end);
	}
	return at < end && (*at == '{' || *at == '[') ? skip_container(at, end)
		: find(at, end, COMMA | CLOSE | SPACE);
}

struct ora_json ora_json_root(const char *text, size_t length)
{
	const char *end = text + length;
	const char *start = skip_space(text, end);
	while (end > start && is_space(end[-1])) {
		end--;
	}
	return (struct ora_json){ start, (size_t)(end - start) };
}

const char *ora_json_type_name(struct ora_json value)
{
	static const char *const names[] = {
		[ORA_JSON_NONE] = "nothing", [ORA_JSON_NULL] = "null",
		[ORA_JSON_BOOLEAN] = "boolean", [ORA_JSON_NUMBER] = "number",
		[ORA_JSON_STRING] = "string", [ORA_JSON_ARRAY] = "array",
		[ORA_JSON_OBJECT] = "object",
	};
	return names[ora_json_type(value)];
}

struct ora_json_iter ora_json_iter(struct ora_json container)
{
	enum ora_json_type type = ora_json_type(container);
	struct ora_json_iter it = { .object = type == ORA_JSON_OBJECT };
	if (type == ORA_JSON_OBJECT || type == ORA_JSON_ARRAY) {
		it.next = container.text + 1;
		it.end = container.text + container.length - 1;
	}
	return it;
}

bool ora_json_next(struct ora_json_iter *it)
{
	if (it->next == NULL) {
		return false;
	}
	const char *at = skip_space(it->next, it->end);
	if (at < it->end && *at == ',') {
		at = skip_space(at + 1, it->end);
	}
	if (at >= it->end || (classes[(unsigned char)*at] & CLOSE) != 0) {
		it->next = NULL;
		return false;
	}
	if (it->object) {
		const char *end = skip_string(at, it->end);
		it->key = (struct ora_json){ at, (size_t)(end - at) };
		at = skip_space(end, it->end);
		at = skip_space(at + 1, it->end); /* the colon */
	}
	it->next = skip_value(at, it->end);
	it->value = (struct ora_json){ at, (size_t)(it->next - at) };
	return true;
}

struct ora_json ora_json_member(struct ora_json object, const char *name)
{
	struct ora_json_iter it = ora_json_iter(object);
	while (it.object && ora_json_next(&it)) {
		if (ora_json_is(it.key, name)) {
			return it.value;
		}
	}
	return (struct ora_json){ NULL, 0 };
}

struct ora_json ora_json_path(struct ora_json object, const char *path)
{
	while (*path != '\0') {
		char name[128];
		size_t length = strcspn(path, ".");
		if (length >= sizeof(name)) {
			return (struct ora_json){ NULL, 0 };
		}
		memcpy(name, path, length);
		name[length] = '\0';
		object = ora_json_member(object, name);
		path += length + (path[length] == '.');
	}
	return object;
}

size_t ora_json_count(struct ora_json container)
{
	size_t count = 0;
	struct ora_json_iter it = ora_json_iter(container);
	while (ora_json_next(&it)) {
		count++;
	}
	return count;
}

static unsigned hex4(const char *text)
{
	unsigned value = 0;
	for (int i = 0; i < 4; i++) {
		char c = text[i];
		unsigned digit = c <= '9' ? (unsigned)(c - '0') : ((unsigned)c | 0x20) - 'a' + 10;
		value = value * 16 + digit;
	}
	return value;
}

static size_t put_utf8(unsigned long code, char *out)
{
	unsigned char *o = (unsigned char *)out;
	if (code < 0x80) {
		o[0] = (unsigned char)code;
		return 1;
	}
	if (code < 0x800) {
		o[0] = (unsigned char)(0xc0 | code >> 6);
		o[1] = (unsigned char)(0x80 | (code & 0x3f));
		return 2;
	}
	if (code < 0x10000) {
		o[0] = (unsigned char)(0xe0 | code >> 12);
		o[1] = (unsigned char)(0x80 | (code >> 6 & 0x3f));
		o[2] = (unsigned char)(0x80 | (code & 0x3f));
		return 3;
	}
	o[0] = (unsigned char)(0xf0 | code >> 18);
	o[1] = (unsigned char)(0x80 | (code >> 12 & 0x3f));
	o[2] = (unsigned char)(0x80 | (code >> 6 & 0x3f));
	o[3] = (unsigned char)(0x80 | (code & 0x3f));
	return 4;
}

size_t ora_json_unescape(struct ora_json string, char *out)
{
	if (ora_json_type(string) != ORA_JSON_STRING || string.length < 2) {
		return 0;
	}
	const char *at = string.text + 1, *end = string.text + string.length - 1;
	size_t used = 0;
	while (at < end) {
		const char *backslash = memchr(at, '\\', (size_t)(end - at));
		size_t plain = (size_t)((backslash != NULL ? backslash : end) - at);
		memcpy(out + used, at, plain);
		used += plain;
		at += plain;
		if (at >= end) {
			break;
		}
		static const char escapes[] = "b\bf\fn\nr\rt\t";
		char c = at[1];
		if (c != 'u') {
			const char *found = strchr(escapes, c);
			out[used++] = found != NULL ? found[1] : c;
			at += 2;
			continue;
		}
		unsigned long code = hex4(at + 2);
		at += 6;
		if (code >= 0xd800 && code <= 0xdbff) {
			code = 0x10000 + ((code - 0xd800) << 10) + (hex4(at + 2) - 0xdc00);
			at += 6;
		}
		used += put_utf8(code, out + used);
	}
	return used;
}

bool ora_json_same(struct ora_json a, struct ora_json b)
{
	return a.text != NULL && b.text != NULL && a.length == b.length
		&& memcmp(a.text, b.text, a.length) == 0;
}

bool ora_json_is(struct ora_json string, const char *text)
{
	if (ora_json_type(string) != ORA_JSON_STRING) {
		return false;
	}
	size_t length = string.length - 2;
	if (strncmp(text, string.text + 1, length) == 0 && text[length] == '\0') {
		return memchr(text, '\\', length) == NULL;
	}
	length = strlen(text);
	if (memchr(string.text, '\\', string.length) == NULL) {
		return false;
	}
	/* An escape of six bytes stands for at most four, and only one needs comparing. */
	if (string.length - 2 > length * 6) {
		return false;
	}
	char small[256];
	char *space = string.length <= sizeof(small) ? small : malloc(string.length);
	if (space == NULL) {
		return false;
	}
	size_t used = ora_json_unescape(string, space);
	bool same = used == length && memcmp(space, text, length) == 0;
	if (space != small) {
		free(space);
	}
	return same;
}

bool ora_json_true(struct ora_json value)
{
	return value.text != NULL && value.length == 4 && memcmp(value.text, "true", 4) == 0;
}
