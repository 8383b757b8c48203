/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef MINIMAL_API_H
#define MINIMAL_API_H

#include <ora/client.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Minimal: the table that a client is made with. It says nothing of the tools, so what includes
 * this file is not built again when one of them changes.
 */
ORA_EXPORT extern const struct ora_api minimal_api;

#ifdef __cplusplus
}
#endif

#endif
