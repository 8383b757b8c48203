/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef HOSTILE_TOOLS_H
#define HOSTILE_TOOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hostile/api.h>
#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>
#include <ora/gate.h>
#include <ora/pages.h>
#include <ora/reply.h>
#include <ora/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A "hostile" \n API 100%s ? ?/ / * é * /, as of 2024-01-01. <ora/value.h> explains the members of
 * the structs, <ora/error.h> errors, and <ora/client.h> how to make a client. Argument structs
 * borrow what they point to, until the call returns. A reply is new:
 * ora_reply_destroy(&reply->base).
 * Each tool has a call that waits; the same .._with() options (<ora/gate.h>: which connection, a
 * deadline); and .._start(), which does not wait: its `done` gets the reply struct as its `base`.
 * Lists that come in pages also have .._all() and .._next(), see <ora/pages.h>.
 */

/* An enum named like a type * / #define X */
enum hos_int {
	HOS_INT_UNKNOWN = 0,
	HOS_INT_UNSIGNED = 1,
	HOS_INT_ORG_ADMIN = 2,
	HOS_INT_SAY_HI = 3,
	HOS_INT_NULL = 4,
	HOS_INT_TRUE = 5,
	HOS_INT_N1ST = 6,
	HOS_INT_N = 7,
	HOS_INT_GR_E = 8,
};

union hos_struct_bits {
	char struct_[1];
	char for_[2];
	char bits[3];
	char it_s_x[4];
	char gr_e[5];
	char n[6];
	char n2nd[7];
	char camel_case_name[8];
};

/*
 * An object named like a keyword ? ?/
 * * / and its second line
 */
struct hos_struct {
	ORA_MASKS(hos_struct);
	/* Backslash at the end \ */
	const char *struct_;
	/* Percent %s, quote ", ? ?! */
	int64_t for_;
	const char *for__text;
	/* A member that the macros use */
	bool bits;
	/* Not a name in C */
	const char *it_s_x;
	/* é, 中, 😀 */
	double gr_e;
	const char *gr_e_text;
	/* Not one letter for C */
	const char *n;
	/* A digit first [JSON text] */
	const char *n2nd;
	/* Two humps */
	const char *camel_case_name;
};

struct hos_struct_list {
	const struct hos_struct *const *items;
	size_t count;
};

/* Groups named like keywords, * / and ? ?= */

union hos_switch_args_bits {
	char int_[1];
	char size_[2];
	char present_[3];
	char null_[4];
	char and_[5];
	char filter_name[6];
	char static_[7];
};

struct hos_switch_args {
	size_t size;
	ORA_MASKS(hos_switch_args);
	/* int */
	int64_t int_;
	/* Taken by the struct */
	const char *size_;
	/* Taken by the struct */
	const char *present_;
	/* Taken by the struct [null allowed] */
	const char *null_;
	/* A keyword of C++ */
	const char *and_;
	/* Brackets */
	const char *filter_name;
	/* A keyword but for its capital */
	const char *static_;
};

#define HOS_SWITCH_ARGS_INIT { \
	sizeof(struct hos_switch_args), { 0 }, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL }

union hos_switch_reply_bits {
	char base_[1];
	char this_[2];
	char a_b[3];
};

struct hos_switch_reply {
	struct ora_reply base;
	ORA_MASKS(hos_switch_reply);
	/* Taken by the struct */
	const char *base_;
	/* A keyword of C++ */
	const struct hos_struct *this_;
	/* A quote [unsigned, org:admin, say "hi"\, null, true, 1st, ? ?= or größe] */
	enum hos_int a_b;
	const char *a_b_text;
};

/*
 * GET /switch/~a.b_c-d: Switch "it" ? ?/ \ on | off. One * / line
 * and / * another with trigraphs ? ?= ? ?' ? ?) ? ?! ? ?< ? ?> ? ?- ? ? ?/ ? ? ? ?/.
 */
ORA_EXPORT ORA_MUST_CHECK int hos_switch(struct ora_client *client,
	const struct hos_switch_args *args, struct hos_switch_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int hos_switch_with(struct ora_client *client,
	const struct hos_switch_args *args, const struct ora_call_options *options,
	struct hos_switch_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int hos_switch_start(struct ora_client *client,
	const struct hos_switch_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/*
 * Two lines:
 * the second has a \ at its end \
 */

union hos_new_args_bits {
	char template_[1];
	char union_[2];
	char typedef_[3];
	char enum_[4];
	char static_[5];
};

struct hos_new_args {
	size_t size;
	ORA_MASKS(hos_new_args);
	/* A keyword of C++ [required] */
	const char *template_;
	/* An object */
	const struct hos_struct *union_;
	/* Objects */
	struct hos_struct_list typedef_;
	/* An enum [unsigned, org:admin, say "hi"\, null, true, 1st, ? ?= or größe] */
	enum hos_int enum_;
	/* A keyword but for its capital */
	const char *static_;
};

#define HOS_NEW_ARGS_INIT { \
	sizeof(struct hos_new_args), { 0 }, 0, NULL, NULL, { NULL, 0 }, HOS_INT_UNKNOWN, NULL }

union hos_new_reply_bits {
	char long_[1];
};

struct hos_new_reply {
	struct ora_reply base;
	ORA_MASKS(hos_new_reply);
	/* Enums [each unsigned, org:admin, say "hi"\, null, true, 1st, ? ?= or größe] */
	struct ora_enums long_;
};

/*
 * POST /new/{template}: New. A paragraph that is long enough to be wrapped, with a
 * https://example.com/a/very/long/address/that/can/not/be/broken/at/any/place/because/it/has/no/spaces.
 *
 * Another paragraph.
 */
ORA_EXPORT ORA_MUST_CHECK int hos_new(struct ora_client *client,
	const struct hos_new_args *args, struct hos_new_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int hos_new_with(struct ora_client *client,
	const struct hos_new_args *args, const struct ora_call_options *options,
	struct hos_new_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int hos_new_start(struct ora_client *client,
	const struct hos_new_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
