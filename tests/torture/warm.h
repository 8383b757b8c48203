#ifndef ORA_TESTS_TORTURE_WARM_H
#define ORA_TESTS_TORTURE_WARM_H

/* Lets libcrypto and libcurl make what they make once in a process: it is theirs, and libcrypto ends
 * badly where it can't be made. Ends the process with 98 where that fails. */
void torture_warm_up(void);

#endif
