/*
 * libcurl, loaded when it is first used: what the minimal program links instead of it.
 *
 * libcurl brings some thirty libraries with it, and takes most of the time and memory of a
 * start. A host starts this server with each session, and often calls nothing. So the functions of
 * libcurl that the program uses are defined here; the first of them that is called loads the
 * real ones. Without libcurl each fails as it does without memory, and stderr says why once.
 */
#define CURL_DISABLE_TYPECHECK
#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

/* Whether its first parameter is const depends on the version. */
#define curl_url_get curl_url_get_as_declared
#include <curl/curl.h>
#undef curl_url_get

/* They are macros in front of the functions, which take any number of arguments. */
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt
#undef curl_share_setopt

#ifdef __APPLE__
#define LIBRARY "libcurl.4.dylib"
#else
#define LIBRARY "libcurl.so.4"
#endif

/* X(result, where there is no libcurl, name, parameters, arguments) */
#define FUNCTIONS(X) \
	X(CURLcode, CURLE_FAILED_INIT, curl_global_init, (long flags), (flags)) \
	X(curl_version_info_data *, &no_version, curl_version_info, (CURLversion age), (age)) \
	X(time_t, -1, curl_getdate, (const char *text, const time_t *unused), (text, unused)) \
	X(struct curl_slist *, NULL, curl_slist_append, (struct curl_slist *list, const char *text), \
		(list, text)) \
	X(CURL *, NULL, curl_easy_init, (void), ()) \
	X(CURLcode, CURLE_FAILED_INIT, curl_easy_perform, (CURL *easy), (easy)) \
	X(const char *, LIBRARY " can't be loaded", curl_easy_strerror, (CURLcode code), (code)) \
	X(CURLM *, NULL, curl_multi_init, (void), ()) \
	X(CURLMcode, CURLM_INTERNAL_ERROR, curl_multi_add_handle, (CURLM *multi, CURL *easy), \
		(multi, easy)) \
	X(CURLMcode, CURLM_INTERNAL_ERROR, curl_multi_remove_handle, (CURLM *multi, CURL *easy), \
		(multi, easy)) \
	X(CURLMcode, CURLM_INTERNAL_ERROR, curl_multi_perform, (CURLM *multi, int *running), \
		(multi, running)) \
	X(CURLMcode, CURLM_INTERNAL_ERROR, curl_multi_poll, (CURLM *multi, struct curl_waitfd *more, \
		unsigned count, int wait_ms, int *ready), (multi, more, count, wait_ms, ready)) \
	X(CURLMcode, CURLM_INTERNAL_ERROR, curl_multi_socket_action, (CURLM *multi, \
		curl_socket_t fd, int what, int *running), (multi, fd, what, running)) \
	X(CURLMsg *, NULL, curl_multi_info_read, (CURLM *multi, int *left), (multi, left)) \
	X(CURLMcode, CURLM_INTERNAL_ERROR, curl_multi_cleanup, (CURLM *multi), (multi)) \
	X(CURLSH *, NULL, curl_share_init, (void), ()) \
	X(CURLSHcode, CURLSHE_NOMEM, curl_share_cleanup, (CURLSH *share), (share)) \
	X(CURLU *, NULL, curl_url, (void), ()) \
	X(CURLUcode, CURLUE_OUT_OF_MEMORY, curl_url_get, (const CURLU *url, CURLUPart part, \
		char **out, unsigned flags), (url, part, out, flags)) \
	X(CURLUcode, CURLUE_OUT_OF_MEMORY, curl_url_set, (CURLU *url, CURLUPart part, \
		const char *text, unsigned flags), (url, part, text, flags))

/* The same of those that give nothing back. */
#define PROCEDURES(X) \
	X(curl_free, (void *made), (made)) \
	X(curl_slist_free_all, (struct curl_slist *list), (list)) \
	X(curl_easy_cleanup, (CURL *easy), (easy)) \
	X(curl_url_cleanup, (CURLU *url), (url))

static struct {
#define MEMBER(result, none, name, parameters, arguments) result (*name) parameters;
	FUNCTIONS(MEMBER)
#undef MEMBER
#define MEMBER(name, parameters, arguments) void (*name) parameters;
	PROCEDURES(MEMBER)
#undef MEMBER
	CURLcode (*curl_easy_setopt)(CURL *easy, CURLoption option, ...);
	CURLcode (*curl_easy_getinfo)(CURL *easy, CURLINFO info, ...);
	CURLMcode (*curl_multi_setopt)(CURLM *multi, CURLMoption option, ...);
	CURLSHcode (*curl_share_setopt)(CURLSH *share, CURLSHoption option, ...);
} real;

static curl_version_info_data no_version = {
	.age = CURLVERSION_FIRST, .version = "(not there)", .ssl_version = "no TLS",
};
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool there;

/* POSIX lets a pointer to data be stored as one to a function, ISO C does not: hence the detour. */
static bool find(void *library, const char *name, void *function)
{
	*(void **)function = dlsym(library, name);
	return *(void **)function != NULL;
}

static void load(void)
{
	void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
	there = library != NULL
#define FIND(result, none, name, parameters, arguments) && find(library, #name, &real.name)
		FUNCTIONS(FIND)
#undef FIND
#define FIND(name, parameters, arguments) && find(library, #name, &real.name)
		PROCEDURES(FIND)
#undef FIND
		&& find(library, "curl_easy_setopt", &real.curl_easy_setopt)
		&& find(library, "curl_easy_getinfo", &real.curl_easy_getinfo)
		&& find(library, "curl_multi_setopt", &real.curl_multi_setopt)
		&& find(library, "curl_share_setopt", &real.curl_share_setopt);
	if (!there) {
		const char *why = dlerror();
		fprintf(stderr, "openrouter-admin: nothing can be sent without libcurl: %s\n",
			why != NULL ? why : LIBRARY);
	}
}

static bool loaded(void)
{
	return pthread_once(&once, load) == 0 && there;
}

#define DEFINE(result, none, name, parameters, arguments) \
	result name parameters \
	{ \
		return loaded() ? real.name arguments : (none); \
	}
FUNCTIONS(DEFINE)
#undef DEFINE

#define DEFINE(name, parameters, arguments) \
	void name parameters \
	{ \
		if (loaded()) { \
			real.name arguments; \
		} \
	}
PROCEDURES(DEFINE)
#undef DEFINE

/* The number of an option says what its value is: a long, a pointer or a curl_off_t. Pointers to
 * functions, from 20000 on, are handed on as the pointers that they are on all POSIX systems. */
#define FORWARD(function, handle, option, last) \
	if ((int)(option) < CURLOPTTYPE_OBJECTPOINT) { \
		rc = real.function(handle, option, va_arg(last, long)); \
	} else if ((int)(option) >= CURLOPTTYPE_OFF_T && (int)(option) < CURLOPTTYPE_BLOB) { \
		rc = real.function(handle, option, va_arg(last, curl_off_t)); \
	} else { \
		rc = real.function(handle, option, va_arg(last, void *)); \
	}

CURLcode curl_easy_setopt(CURL *easy, CURLoption option, ...)
{
	CURLcode rc = CURLE_FAILED_INIT;
	if (loaded()) {
		va_list last;
		va_start(last, option);
		FORWARD(curl_easy_setopt, easy, option, last)
		va_end(last);
	}
	return rc;
}

CURLMcode curl_multi_setopt(CURLM *multi, CURLMoption option, ...)
{
	CURLMcode rc = CURLM_INTERNAL_ERROR;
	if (loaded()) {
		va_list last;
		va_start(last, option);
		FORWARD(curl_multi_setopt, multi, option, last)
		va_end(last);
	}
	return rc;
}

/* Its options are numbered apart: only what is shared is ever said, an int. */
CURLSHcode curl_share_setopt(CURLSH *share, CURLSHoption option, ...)
{
	CURLSHcode rc = CURLSHE_NOMEM;
	if (loaded()) {
		va_list last;
		va_start(last, option);
		rc = real.curl_share_setopt(share, option, va_arg(last, int));
		va_end(last);
	}
	return rc;
}

CURLcode curl_easy_getinfo(CURL *easy, CURLINFO info, ...)
{
	CURLcode rc = CURLE_FAILED_INIT;
	if (loaded()) {
		va_list last;
		va_start(last, info);
		rc = real.curl_easy_getinfo(easy, info, va_arg(last, void *));
		va_end(last);
	}
	return rc;
}
