#include <errno.h>
#include <sys/random.h>
#include <unistd.h>

#include <ora/error.h>

#include "base/random.h"

/* As many bytes as the system gives at once, or -1. */
static ssize_t some_random(void *to, size_t size)
{
#ifdef __linux__
	return getrandom(to, size, 0);
#else
	size = size < 256 ? size : 256; /* getentropy() gives no more */
	return getentropy(to, size) == 0 ? (ssize_t)size : -1;
#endif
}

int ora_random(void *bytes, size_t size)
{
	unsigned char *to = bytes;
	while (size > 0) {
		ssize_t count = some_random(to, size);
		if (count < 0 && errno != EINTR) {
			return ORA_ERR_INTERNAL;
		}
		if (count > 0) {
			to += count;
			size -= (size_t)count;
		}
	}
	return 0;
}
