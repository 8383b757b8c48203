#ifndef ORA_EXPORT_H
#define ORA_EXPORT_H

/*
 * ORA_EXPORT marks what the library offers; everything else is hidden.
 * ORA_MUST_CHECK marks functions whose result tells whether they worked.
 */
#if defined(__GNUC__)
#define ORA_EXPORT __attribute__((visibility("default")))
#define ORA_MUST_CHECK __attribute__((warn_unused_result))
#define ORA_PRINTF(string, first) __attribute__((format(printf, string, first)))
#else
#define ORA_EXPORT
#define ORA_MUST_CHECK
#define ORA_PRINTF(string, first)
#endif

#endif
