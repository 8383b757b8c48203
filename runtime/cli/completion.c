#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

/* The scripts know nothing of the commands: they ask the program with each word. */
static const char bash_script[] =
	"# bash: put this into\n"
	"# ~/.local/share/bash-completion/completions/openrouter-admin\n"
	"_openrouter_admin()\n"
	"{\n"
	"\tlocal value words=(\"${COMP_WORDS[@]:1:COMP_CWORD}\")\n"
	"\tlocal -a asked=()\n"
	"\tlocal word\n"
	"\tfor word in \"${words[@]}\"; do\n"
	"\t\t# --flag=value comes in three words\n"
	"\t\tif [[ $word == = ]]; then\n"
	"\t\t\tword=\n"
	"\t\t\t[[ ${words[-1]} == = ]] || continue\n"
	"\t\tfi\n"
	"\t\tasked+=(\"${word//[\\\\\\\"\\']/}\")\n"
	"\tdone\n"
	"\tCOMPREPLY=()\n"
	"\twhile IFS=$'\\t' read -r value _; do\n"
	"\t\tCOMPREPLY+=(\"$(printf %q \"$value\")\")\n"
	"\tdone < <(\"$1\" __complete \"${asked[@]}\" 2>/dev/null)\n"
	"}\n"
	"complete -o default -F _openrouter_admin openrouter-admin\n";

static const char zsh_script[] =
	"#compdef openrouter-admin\n"
	"# zsh: put this into a folder of $fpath, as _openrouter-admin\n"
	"_openrouter_admin()\n"
	"{\n"
	"\tlocal line tab=$'\\t'\n"
	"\tlocal -a asked lines candidates\n"
	"\tasked=(\"${(@Q)words[2,CURRENT]}\")\n"
	"\tlines=(\"${(@f)$(\"${words[1]}\" __complete \"${asked[@]}\" 2>/dev/null)}\")\n"
	"\tfor line in \"${lines[@]}\"; do\n"
	"\t\t[[ -n $line ]] || continue\n"
	"\t\tcandidates+=(\"${${line%%$tab*}//:/\\\\:}:${line#*$tab}\")\n"
	"\tdone\n"
	"\t_describe openrouter-admin candidates || _files\n"
	"}\n"
	"compdef _openrouter_admin openrouter-admin\n";

static const char fish_script[] =
	"# fish: put this into ~/.config/fish/completions/openrouter-admin.fish\n"
	"function __openrouter_admin_complete\n"
	"\tset -l words (commandline -opc) (commandline -ct)\n"
	"\t$words[1] __complete $words[2..-1] 2>/dev/null\n"
	"end\n"
	"complete -c openrouter-admin -f -a '(__openrouter_admin_complete)'\n";

int cli_completion(const struct cli_options *options)
{
	static const struct {
		const char *shell, *script;
	} scripts[] = {
		{ "bash", bash_script }, { "zsh", zsh_script }, { "fish", fish_script },
	};
	for (size_t i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++) {
		if (strcmp(options->operands[0], scripts[i].shell) == 0) {
			fputs(scripts[i].script, stdout);
			return cli_flush();
		}
	}
	return cli_fail(CLI_USAGE, "completion %s: want bash, zsh or fish", options->operands[0]);
}
