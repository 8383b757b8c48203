#ifndef ORA_CLI_HIDDEN_H
#define ORA_CLI_HIDDEN_H

/* hidden.c: a line that is typed and not shown; `what` it is says the prompt. Without a terminal it
 * is read from stdin. The caller wipes it. Returns 0, or an exit code after a message. */
#define CLI_HIDDEN_SIZE 4097
int cli_read_hidden(const char *what, char line[CLI_HIDDEN_SIZE]);

#endif
