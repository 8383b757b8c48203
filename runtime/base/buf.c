#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/error.h>

#include "base/buf.h"
#include "base/text.h"

static _Thread_local bool was_short;

bool ora_buf_was_short(void)
{
	return was_short;
}

void ora_buf_note_short(void)
{
	was_short = true;
}

void ora_buf_init(struct ora_buf *buf, size_t max)
{
	*buf = (struct ora_buf){ .max = max };
}

void ora_buf_finish(struct ora_buf *buf)
{
	free(buf->data);
	*buf = (struct ora_buf){ .max = buf->max };
}

void ora_buf_wipe(struct ora_buf *buf)
{
	ora_wipe(buf->data, buf->capacity);
	buf->length = 0;
}

void ora_buf_reset(struct ora_buf *buf)
{
	buf->length = 0;
	buf->error = 0;
	if (buf->data != NULL) {
		buf->data[0] = '\0';
	}
}

void ora_buf_clear(struct ora_buf *buf)
{
	ora_wipe(buf->data, buf->length);
	ora_buf_reset(buf);
}

char *ora_buf_reserve(struct ora_buf *buf, size_t length)
{
	if (buf->error != 0) {
		return NULL;
	}
	if (length > buf->max - buf->length) {
		buf->error = ORA_ERR_TOO_BIG;
		return NULL;
	}
	size_t need = buf->length + length + 1;
	if (need > buf->capacity) {
		size_t capacity = buf->capacity < 128 ? 256 : buf->capacity * 2;
		if (capacity < need) {
			capacity = need;
		}
		/* Not realloc(): what it leaves behind could hold a secret. */
		char *data = malloc(capacity);
		if (data == NULL) {
			buf->error = ORA_ERR_MEMORY;
			was_short = true;
			return NULL;
		}
		if (buf->data != NULL) {
			memcpy(data, buf->data, buf->length);
			ora_wipe(buf->data, buf->length);
			free(buf->data);
		}
		data[buf->length] = '\0';
		buf->data = data;
		buf->capacity = capacity;
	}
	return buf->data + buf->length;
}

int ora_buf_add(struct ora_buf *buf, const void *bytes, size_t length)
{
	char *to = ora_buf_reserve(buf, length);
	if (to == NULL) {
		return buf->error;
	}
	if (length > 0) {
		memcpy(to, bytes, length);
	}
	buf->length += length;
	buf->data[buf->length] = '\0';
	return 0;
}

int ora_buf_add_string(struct ora_buf *buf, const char *text)
{
	return ora_buf_add(buf, text, strlen(text));
}

int ora_buf_add_char(struct ora_buf *buf, char c)
{
	char *to = ora_buf_reserve(buf, 1);
	if (to == NULL) {
		return buf->error;
	}
	to[0] = c;
	to[1] = '\0';
	buf->length++;
	return 0;
}

int ora_buf_add_number(struct ora_buf *buf, unsigned long long number)
{
	char digits[3 * sizeof(number)];
	size_t at = sizeof(digits);
	do {
		digits[--at] = (char)('0' + number % 10);
		number /= 10;
	} while (number > 0);
	return ora_buf_add(buf, digits + at, sizeof(digits) - at);
}

int ora_buf_addf(struct ora_buf *buf, const char *format, ...)
{
	va_list args, again;
	va_start(args, format);
	va_copy(again, args);
	int length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	char *to = length < 0 ? NULL : ora_buf_reserve(buf, (size_t)length);
	if (to != NULL) {
		vsnprintf(to, (size_t)length + 1, format, again);
		buf->length += (size_t)length;
	} else if (buf->error == 0) {
		buf->error = ORA_ERR_MEMORY;
	}
	va_end(again);
	return buf->error;
}

int ora_buf_ok(const struct ora_buf *buf)
{
	return buf->error;
}

const char *ora_buf_text(const struct ora_buf *buf)
{
	return buf->data != NULL ? buf->data : "";
}

char *ora_buf_steal(struct ora_buf *buf, size_t *length)
{
	if (buf->data == NULL && ora_buf_add(buf, "", 0) != 0) {
		return NULL;
	}
	if (buf->error != 0) {
		return NULL;
	}
	char *data = buf->data;
	if (length != NULL) {
		*length = buf->length;
	}
	*buf = (struct ora_buf){ .max = buf->max };
	return data;
}
