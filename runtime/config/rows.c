#include "config/rows.h"

/* The sections and their keys. table.h says what a row means. */

static const char *const log_levels[] = { "error", "warn", "info", "debug", NULL };
static const char *const secret_places[] = { "reveal", "file", "command", NULL };
static const char *const modes[] = { "full", "write", "read-only", NULL };
static const char *const confirms[] = {
	"none", "auto", "destructive", "widening", "writes", NULL,
};
static const char *const confirmers[] = { "client", "terminal", NULL };
static const char *const fallbacks[] = { "approve", "refuse", "token", NULL };

const struct config_kind config_kinds[] = {
	{
		.name = "secrets",
		.doc = "Where the secrets of new keys go. Without it they are shown on a terminal, put "
			"into files by `mcp`, and refused elsewhere. --reveal, --secret-file and "
			"--secret-command take its place.",
	},
	{
		.name = "log",
		.doc = "The log of all calls, in the folder of --state.",
	},
	{
		.name = "connection", .operand = "NAME",
		.doc = "An account of the API: where its key comes from, and what may be done with it. "
			"NAME is what the argument PCID of a call names. Exactly one of key_env, key_file, "
			"key_command and key_credential says where the key is; a key itself never stands in "
			"a configuration file.",
	},
	{
		.name = "policy", .operand = "NAME",
		.doc = "Rules for the writes of connections that name it in `policy`. What is not given is "
			"no rule.",
	},
	{
		.name = "secret", .operand = "NAME",
		.doc = "A secret that calls of agents may use without knowing it, such as the key of a "
			"provider: where an argument holds one, they give {\"secret\": \"NAME\"}. It is read each "
			"time.",
	},
	{
		.name = "server",
		.doc = "How `serve` serves. Its options say the same, and go over it.",
	},
	{
		.name = "token", .operand = "NAME",
		.doc = "A bearer token that clients of `serve` may show, and what it is good for. "
			"`openrouter-admin token create` makes one.",
	},
	{
		.name = "issuer", .operand = "NAME",
		.doc = "An authorization server whose access tokens (JWT, signed with RS256, ES256 or "
			"EdDSA) clients of `serve` may show.",
	},
};
const size_t config_kind_count = sizeof(config_kinds) / sizeof(config_kinds[0]);

const struct config_row config_rows[] = {
	{
		.section = "secrets", .key = "to", .type = CONFIG_CHOICE, .choices = secret_places,
		.doc = "reveal: into the reply, for whoever called. file: into a file of its own, with mode "
			"0600. command: to a program, on its stdin.",
	},
	{
		.section = "secrets", .key = "folder", .type = CONFIG_PATH,
		.doc = "The folder of the files. It must belong to the user who runs this, and nobody else "
			"may be allowed to write to it. Default: secrets in the folder of --state.",
	},
	{
		.section = "secrets", .key = "command", .type = CONFIG_COMMAND,
		.doc = "The program, with an absolute path, and its arguments. It runs without a shell, "
			"with few environment variables; ORA_CALL, ORA_CONNECTION, ORA_TOOL and ORA_ARGUMENTS "
			"tell what the secret is of. It is started before the key is made, and must end with "
			"0 within 30 s after it got the secret.",
	},
	{
		.section = "log", .key = "keep", .type = CONFIG_BOOLEAN, .fallback = "yes",
		.doc = "Keep a log. --no-log says no.",
	},
	{
		.section = "log", .key = "syslog", .type = CONFIG_BOOLEAN, .fallback = "no",
		.doc = "Tell the system's log, too, how ours ends after each change, so that an older "
			"state of it that was put back shows. --log-syslog says yes.",
	},
	{
		.section = "connection", .key = "base_url", .type = CONFIG_TEXT,
		.doc = "Another upstream than the API's own: a URL with https, or with http on this "
			"machine.",
	},
	{
		.section = "connection", .key = "allow_host", .type = CONFIG_BOOLEAN, .fallback = "no",
		.doc = "Let the key go to the host of base_url although it is not the API's own. Without "
			"it a key goes to the API's host and its subdomains only.",
	},
	{
		.section = "connection", .key = "key_env", .type = CONFIG_TEXT, .required_word = true,
		.doc = "The environment variable that holds the key.",
	},
	{
		.section = "connection", .key = "key_file", .type = CONFIG_PATH,
		.doc = "The file that holds the key and nothing else. It must belong to the user who runs "
			"this, or to root, and nobody else may be allowed to read or write it (mode 0600 or "
			"0400).",
	},
	{
		.section = "connection", .key = "key_command", .type = CONFIG_COMMAND,
		.doc = "A program that prints the key, with its arguments, such as `pass show "
			"openrouter/admin`. It runs without a shell, with few environment variables and "
			"without input, when the key is first needed.",
	},
	{
		.section = "connection", .key = "key_command_timeout_ms", .type = CONFIG_INTEGER,
		.fallback = "30000", .minimum = 100, .maximum = 600000,
		.doc = "How long key_command may take before it is ended.",
	},
	{
		.section = "connection", .key = "key_credential", .type = CONFIG_TEXT,
		.doc = "The name of a systemd credential (LoadCredential=) that holds the key: a file in "
			"$CREDENTIALS_DIRECTORY.",
	},
	{
		.section = "connection", .key = "mode", .type = CONFIG_CHOICE, .choices = modes,
		.fallback = "full",
		.doc = "What may be done through it: everything, all but what destroys, or reads only. "
			"--mode, the mode of a token and this one are all in force: the narrowest wins.",
	},
	{
		.section = "connection", .key = "policy", .type = CONFIG_TEXT,
		.doc = "The [policy] that its writes are under.",
	},
	{
		.section = "policy", .key = "max_limit_usd", .type = CONFIG_NUMBER, .minimum = 0.01,
		.maximum = 1e9,
		.doc = "No key may have a spending limit above this, or none at all. Guardrails and "
			"budgets may say what they like: they only take away.",
	},
	{
		.section = "policy", .key = "require_limit", .type = CONFIG_BOOLEAN, .fallback = "no",
		.doc = "A key that is made must have a spending limit, and no key's limit may be taken away.",
	},
	{
		.section = "policy", .key = "require_limit_reset", .type = CONFIG_BOOLEAN,
		.fallback = "no",
		.doc = "The limit of a key must start anew every day, week or month.",
	},
	{
		.section = "policy", .key = "max_expiry_days", .type = CONFIG_NUMBER, .minimum = 0.01,
		.maximum = 36500,
		.doc = "A key that is made must end within so many days.",
	},
	{
		.section = "policy", .key = "require_expiry", .type = CONFIG_BOOLEAN, .fallback = "no",
		.doc = "A key that is made must have an end.",
	},
	{
		.section = "policy", .key = "allowed_workspaces", .type = CONFIG_LIST,
		.doc = "IDs or slugs of the workspaces in which something may be changed; * stands for any "
			"text, `default` for the one that is meant where none is named.",
	},
	{
		.section = "policy", .key = "allowed_models", .type = CONFIG_LIST,
		.doc = "Models that guardrails and workspaces may name, such as openai/*.",
	},
	{
		.section = "policy", .key = "allowed_providers", .type = CONFIG_LIST,
		.doc = "Providers that guardrails may name; * stands for any text.",
	},
	{
		.section = "policy", .key = "max_ids_per_call", .type = CONFIG_INTEGER, .minimum = 1,
		.maximum = 100000,
		.doc = "How many keys or members one call may be about.",
	},
	{
		.section = "policy", .key = "writes_per_minute", .type = CONFIG_INTEGER, .minimum = 1,
		.maximum = 100000,
		.doc = "How many writes may be sent in a minute.",
	},
	{
		.section = "policy", .key = "confirm", .type = CONFIG_CHOICE, .choices = confirms,
		.fallback = "auto",
		.doc = "What a person is asked for before it is sent: nothing; what destroys or gives more, "
			"where the client can ask; what destroys; that and what gives more; all writes. The "
			"last three refuse where nobody can be asked. --confirm goes over it.",
	},
	{
		.section = "policy", .key = "confirm_fallback", .type = CONFIG_CHOICE,
		.choices = fallbacks,
		.doc = "Where nobody can be asked: keep the plan until a person runs `approve` (default), "
			"refuse (default of `serve`), or want a second call with a token, which is a guard "
			"against slips and not against a model (commands keep the plan then, too). "
			"--confirm-fallback goes over it.",
	},
	{
		.section = "policy", .key = "confirm_by", .type = CONFIG_CHOICE, .choices = confirmers,
		.fallback = "client",
		.doc = "Whose yes counts: what the client says that its person said, or only what somebody "
			"said at a terminal of this machine (`approve`, or the question of a command). With "
			"terminal, confirm = auto asks for what widening asks for. --confirm-by goes over it.",
	},
	{
		.section = "policy", .key = "secrets", .type = CONFIG_CHOICE, .choices = secret_places,
		.doc = "Where the secrets of new keys go: like `to` of [secrets], which it goes over, for "
			"these connections. --reveal, --secret-file and --secret-command go over both.",
	},
	{
		.section = "secret", .key = "file", .type = CONFIG_PATH,
		.doc = "The file that holds the secret and nothing else, as key_file. For arguments of type "
			"JSON it holds JSON.",
	},
	{
		.section = "secret", .key = "command", .type = CONFIG_COMMAND,
		.doc = "Or a program that prints it, as key_command, within 30 s.",
	},
	{
		.section = "secret", .key = "connections", .type = CONFIG_LIST, .required = true,
		.doc = "The connections whose calls may use it. For others it does not exist.",
	},
	{
		.section = "server", .key = "listen", .type = CONFIG_TEXT, .fallback = "127.0.0.1:8788",
		.doc = "Where to listen: ADDR:PORT, unix:PATH (a socket for this user alone, mode 0600) or "
			"systemd, several with commas between them.",
	},
	{
		.section = "server", .key = "metrics", .type = CONFIG_TEXT,
		.doc = "Where Prometheus may read GET /metrics. Without it: nowhere.",
	},
	{
		.section = "server", .key = "allow_host", .type = CONFIG_TEXT,
		.doc = "Names, with commas between them, that clients reach this server by, besides those "
			"of this machine.",
	},
	{
		.section = "server", .key = "allow_origin", .type = CONFIG_TEXT,
		.doc = "Origins of web pages, such as https://app.example.com, that may use this server, "
			"with commas between them.",
	},
	{
		.section = "server", .key = "max_connections", .type = CONFIG_INTEGER,
		.fallback = "10000", .minimum = 1, .maximum = 1000000,
		.doc = "HTTP connections at once.",
	},
	{
		.section = "server", .key = "max_streams", .type = CONFIG_INTEGER, .fallback = "5000",
		.minimum = 1, .maximum = 1000000,
		.doc = "Streams at once that only listen; of each caller a quarter of them.",
	},
	{
		.section = "server", .key = "max_calls", .type = CONFIG_INTEGER, .fallback = "2000",
		.minimum = 1, .maximum = 100000,
		.doc = "Requests under way at once.",
	},
	{
		.section = "server", .key = "max_caller_calls", .type = CONFIG_INTEGER,
		.minimum = 1, .maximum = 100000,
		.doc = "The same of each caller. Without it 64; without authentication as many as of all.",
	},
	{
		.section = "server", .key = "max_rate", .type = CONFIG_INTEGER, .fallback = "6000",
		.minimum = 0, .maximum = 1000000,
		.doc = "Requests of each caller in a minute; 0: any number.",
	},
	{
		.section = "server", .key = "drain_delay", .type = CONFIG_INTEGER, .fallback = "0",
		.minimum = 0, .maximum = 3600,
		.doc = "Seconds from SIGTERM to the end of listening, while /readyz says no.",
	},
	{
		.section = "server", .key = "drain_timeout", .type = CONFIG_INTEGER, .fallback = "20",
		.minimum = 1, .maximum = 3600,
		.doc = "Seconds that reads may take to end after that.",
	},
	{
		.section = "server", .key = "log_level", .type = CONFIG_CHOICE, .choices = log_levels,
		.fallback = "info",
		.doc = "What is written to stderr, in lines of JSON.",
	},
	{
		.section = "server", .key = "session_key", .type = CONFIG_PATH,
		.doc = "A file of at least 32 random bytes, mode 0600, that sessions are signed with: "
			"servers that share it, and the folder of --state, can serve each other's. Without it each "
			"start makes its own.",
	},
	{
		.section = "server", .key = "accept_session_key", .type = CONFIG_PATH,
		.doc = "A second such file: what others signed with it is taken, too, while keys are "
			"exchanged.",
	},
	{
		.section = "token", .key = "sha256", .type = CONFIG_TEXT, .required = true,
		.doc = "The SHA-256 of the token, 64 hexadecimal digits. The token itself is kept by its "
			"client alone.",
	},
	{
		.section = "token", .key = "connections", .type = CONFIG_LIST, .required = true,
		.doc = "The connections that its bearer may use. Others do not exist for it.",
	},
	{
		.section = "token", .key = "mode", .type = CONFIG_CHOICE, .choices = modes,
		.fallback = "read-only",
		.doc = "What its bearer may do.",
	},
	{
		.section = "issuer", .key = "issuer", .type = CONFIG_TEXT, .required = true,
		.doc = "The URL of the authorization server, exactly as its tokens have it in `iss`.",
	},
	{
		.section = "issuer", .key = "audience", .type = CONFIG_TEXT, .required = true,
		.doc = "What must stand in `aud`: the URL of this server's endpoint, as its clients know "
			"it.",
	},
	{
		.section = "issuer", .key = "jwks", .type = CONFIG_TEXT, .required = true,
		.doc = "The keys of the issuer (a JSON Web Key Set): an absolute path of a file that "
			"nobody else may write, or a URL with https. Keys that a token itself points to are "
			"never fetched.",
	},
	{
		.section = "issuer", .key = "connections_claim", .type = CONFIG_TEXT,
		.doc = "The claim that lists the connections its bearer may use: an array of names, or "
			"names with blanks between them. Without this key, or without that claim, there are "
			"none.",
	},
	{
		.section = "issuer", .key = "scope_read_only", .type = CONFIG_TEXT,
		.fallback = "openrouter-admin:read",
		.doc = "The scope that allows reads.",
	},
	{
		.section = "issuer", .key = "scope_write", .type = CONFIG_TEXT,
		.fallback = "openrouter-admin:write",
		.doc = "The scope that allows all but what destroys.",
	},
	{
		.section = "issuer", .key = "scope_full", .type = CONFIG_TEXT,
		.fallback = "openrouter-admin:full",
		.doc = "The scope that allows everything.",
	},
	{
		.section = "issuer", .key = "leeway_s", .type = CONFIG_INTEGER, .fallback = "30",
		.minimum = 0, .maximum = 300,
		.doc = "Seconds by which the issuer's clock may differ from ours.",
	},
};
const size_t config_row_count = sizeof(config_rows) / sizeof(config_rows[0]);
