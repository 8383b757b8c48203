#ifndef ORA_VALUE_H
#define ORA_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Members of argument and reply structs.
 *
 * A member is in one of three states: absent, null, or a value. Two masks in
 * each struct say which: a set bit in `present` means a value, a set bit in
 * `null` means null, neither means absent. The macros below set member and bit
 * together, and work alike in C11 and C++17:
 *
 *	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
 *	ORA_SET(&args, hash, hash);
 *	ORA_SET(&args, limit, 5);           // a limit of 5 USD
 *	ORA_NULL(&args, limit_reset);       // never reset
 *	                                    // `name` is absent: no change
 *
 * Assigning a member without its bit (args.limit = 5) is refused when the call
 * starts, so that a forgotten bit can't create a key without a limit.
 *
 * `s` is a pointer to the struct; it is evaluated more than once.
 */

/*
 * Opens every argument and reply struct with its masks. Bit n stands for the
 * member whose array in `union <tag>_bits` has n + 1 elements; `bits_` is never
 * read, it only lets the macros find the bit of a member by its name.
 */
#define ORA_MASKS(tag) \
	union { \
		uint64_t present; \
		const union tag##_bits *bits_; \
	}; \
	uint64_t null

#define ORA_BIT(s, member) (UINT64_C(1) << (sizeof((s)->bits_->member) - 1))

/* Sets a member to a value. */
#define ORA_SET(s, member, value) \
	do { \
		(s)->member = (value); \
		(s)->present |= ORA_BIT(s, member); \
		(s)->null &= ~ORA_BIT(s, member); \
	} while (0)

/* Sets a list member; `array` is borrowed. */
#define ORA_SET_LIST(s, member, array, length) \
	do { \
		(s)->member.items = (array); \
		(s)->member.count = (length); \
		(s)->present |= ORA_BIT(s, member); \
		(s)->null &= ~ORA_BIT(s, member); \
	} while (0)

/* Sets a member to null: for the API a value of its own, often "none". */
#define ORA_NULL(s, member) \
	do { \
		(s)->null |= ORA_BIT(s, member); \
		(s)->present &= ~ORA_BIT(s, member); \
	} while (0)

/* Whether a member holds a value, or null. */
#define ORA_HAS(s, member) (((s)->present & ORA_BIT(s, member)) != 0)
#define ORA_IS_NULL(s, member) (((s)->null & ORA_BIT(s, member)) != 0)

/*
 * Lists. `items` is borrowed in arguments, and belongs to the reply in replies.
 * A list of objects is generated beside its object, as an array of pointers:
 * objects may grow with the API without moving their neighbours.
 */
struct ora_strings {
	const char *const *items;
	size_t count;
};

struct ora_integers {
	const int64_t *items;
	size_t count;
};

struct ora_numbers {
	const double *items;
	size_t count;
};

struct ora_booleans {
	const bool *items;
	size_t count;
};

/* Values of the member's enum; 0 where a reply had one that we do not know. */
struct ora_enums {
	const int *items;
	size_t count;
};

#endif
