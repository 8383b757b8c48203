#include <errno.h>
#include <sys/random.h>

#include <ora/error.h>

#include "base/random.h"

int ora_random(void *bytes, size_t size)
{
	unsigned char *to = bytes;
	while (size > 0) {
		ssize_t count = getrandom(to, size, 0);
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
