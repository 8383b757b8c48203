/*
 * The failing allocator for a program as it is (LD_PRELOAD): the ORA_FAIL_AT-th allocation of its
 * main thread fails (0: none). When it ends by itself, ORA_FAIL_REPORT (a file) says "FAILED COUNT
 * LIVE": whether an allocation was made to fail, how many there were, and how many blocks of the
 * program's own code were not freed. Where it crashes, the file has the name of the library (or the
 * program) whose code did.
 */
#define _GNU_SOURCE /* dladdr() */
#include <curl/curl.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "failing.h"

static int report = -1;

/* The innermost function that is neither ours nor the C library's. */
static void crashed(int signal)
{
	void *frames[32];
	int count = backtrace(frames, 32);
	Dl_info info;
	for (int i = 0; i < count; i++) {
		if (dladdr(frames[i], &info) != 0 && strstr(info.dli_fname, "torture_preload") == NULL
			&& strstr(info.dli_fname, "libc.so") == NULL) {
			(void)!write(report, info.dli_fname, strlen(info.dli_fname));
			break;
		}
	}
	_exit(128 + signal);
}

/* What libcrypto and libcurl make once in a process is theirs, and libcrypto ends badly where it
 * can't be made. Calls come after that. */
static void warm_up(void)
{
	unsigned char bytes[EVP_MAX_MD_SIZE] = { 0 };
	unsigned length;
	CURL *curl = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? curl_easy_init() : NULL;
	bool ok = curl != NULL && RAND_bytes(bytes, 32) == 1
		&& EVP_Digest(bytes, 32, bytes, &length, EVP_sha256(), NULL) == 1
		&& HMAC(EVP_sha256(), bytes, 32, bytes, 32, bytes, &length) != NULL;
	curl_easy_cleanup(curl);
	if (!ok) {
		_exit(98);
	}
}

__attribute__((constructor)) static void begin(void)
{
	const char *at = getenv("ORA_FAIL_AT"), *path = getenv("ORA_FAIL_REPORT");
	if (at == NULL || path == NULL) {
		return;
	}
	report = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	/* Programs that it starts are none of ours. */
	unsetenv("LD_PRELOAD");
	void *frame;
	(void)backtrace(&frame, 1); /* it loads a library at its first call */
	(void)signal(SIGSEGV, crashed);
	(void)signal(SIGABRT, crashed);
	warm_up();
	failing_begin(strtoul(at, NULL, 10));
}

__attribute__((destructor)) static void end(void)
{
	char text[80];
	if (report < 0) {
		return;
	}
	bool failed = failing_end();
	int length = snprintf(text, sizeof(text), "%d %zu %zu\n", failed, failing_count(),
		failing_live());
	if (write(report, text, (size_t)length) != length) {
		_exit(99);
	}
}
