/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef SHOP_API_H
#define SHOP_API_H

#include <ora/client.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Shop: the table that a client is made with. It says nothing of the tools, so what includes this
 * file is not built again when one of them changes.
 */
ORA_EXPORT extern const struct ora_api shop_api;

#ifdef __cplusplus
}
#endif

#endif
