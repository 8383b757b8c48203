#include <curl/curl.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <stdbool.h>
#include <unistd.h>

#include "warm.h"

void torture_warm_up(void)
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
