/* The pages of section 3: the library, and each of its calls. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "bind/bind.h"
#include "bind/want.h"
#include "cli/man.h"

/* The type of a member in C, such as generated headers have it. */
static void member_type(const struct ora_field *field, char out[128])
{
	static const char *const plain[] = {
		[ORA_KIND_STRING] = "const char *", [ORA_KIND_INTEGER] = "int64_t ",
		[ORA_KIND_NUMBER] = "double ", [ORA_KIND_BOOLEAN] = "bool ",
		[ORA_KIND_JSON] = "const char *",
	};
	static const char *const lists[] = {
		[ORA_KIND_STRING] = "struct ora_strings ", [ORA_KIND_INTEGER] = "struct ora_integers ",
		[ORA_KIND_NUMBER] = "struct ora_numbers ", [ORA_KIND_BOOLEAN] = "struct ora_booleans ",
		[ORA_KIND_ENUM] = "struct ora_enums ", [ORA_KIND_JSON] = "struct ora_strings ",
	};
	bool list = (field->flags & ORA_FIELD_LIST) != 0;
	if (field->kind == ORA_KIND_OBJECT) {
		snprintf(out, 128, list ? "struct ora_%.80s_list " : "const struct ora_%.80s *",
			field->object->name);
	} else if (field->kind == ORA_KIND_ENUM && !list) {
		snprintf(out, 128, "enum ora_%.80s ", field->choices->name);
	} else {
		snprintf(out, 128, "%s", list ? lists[field->kind] : plain[field->kind]);
	}
}

static void put_members(struct roff *roff, const struct ora_object *object)
{
	if (object->field_count == 0) {
		roff_text(roff, "It has no members of its own.");
		return;
	}
	roff_macro(roff, ".Bl -tag -width Ds");
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		char type[128];
		member_type(field, type);
		fputs(".It Vt ", roff->file);
		char member[256];
		snprintf(member, sizeof(member), "%s%.100s", type, field->c_name);
		roff_word(roff, member);
		fputc('\n', roff->file);
		roff_text(roff, field->doc);
		if (field->place != ORA_PLACE_NONE) {
			char want[ORA_WANT_SIZE], words[ORA_WANT_SIZE + 16];
			ora_field_want(field, false, want);
			snprintf(words, sizeof(words), "(%s%s)", want,
				field->flags & ORA_FIELD_REQUIRED ? "; required" : "");
			roff_text(roff, words);
		}
	}
	roff_macro(roff, ".El");
}

bool man_write_call(const char *folder, const struct ora_tool *tool)
{
	struct roff page, *roff = &page;
	char name[96], what[256], text[2048];
	snprintf(name, sizeof(name), "ora_%.80s", tool->short_name);
	man_lower(what, sizeof(what), tool->title);
	if (!man_open(roff, folder, name, "3", what)) {
		return false;
	}
	roff_macro(roff, ".Sh LIBRARY");
	roff_text(roff, "OpenRouter administration (" LIBRARY ", -lopenrouter-admin)");
	roff_macro(roff, ".Sh SYNOPSIS\n.In openrouter_admin/tools.h\n.Ft int\n.Fo %s\n"
		".Fa \"struct ora_client *client\"\n.Fa \"const struct %s_args *args\"\n"
		".Fa \"struct %s_reply **reply\"\n.Fa \"struct ora_error *err\"\n.Fc\n.Sh DESCRIPTION",
		name, name, name);
	snprintf(text, sizeof(text), "%s. %s", tool->title, tool->doc);
	roff_text(roff, text);
	snprintf(text, sizeof(text), tool->workflow != NULL
		? "It sends several requests, one after another, once all of the arguments are right."
		: "It sends %s %s once all of the arguments are right.",
		ora_method_name(tool->method), tool->path);
	roff_macro(roff, ".Pp");
	roff_text(roff, text);
	roff_macro(roff, ".Pp\nThe members of\n.Fa args\nare borrowed until the call returns:");
	put_members(roff, tool->args);
	roff_macro(roff, ".Pp\nThe reply is new, and is destroyed by\n"
		".Fn ora_reply_destroy \"&reply->base\" :");
	put_members(roff, tool->reply);
	roff_macro(roff, ".Sh RETURN VALUES");
	roff_text(roff, "0, or a negative enum ora_err; then reply is untouched, and err says what "
		"happened and whether anything was sent.");
	roff_macro(roff, ".Sh SEE ALSO\n.Xr " PROGRAM "-%s 1 ,\n.Xr " LIBRARY " 3", tool->group);
	return roff_close(roff);
}

static int by_name(const void *a, const void *b)
{
	return strcmp((*(const struct ora_tool *const *)a)->short_name,
		(*(const struct ora_tool *const *)b)->short_name);
}

bool man_write_library(const char *folder)
{
	struct roff page, *roff = &page;
	const struct ora_api *api = &openrouter_admin_api;
	const struct ora_tool *tools[256];
	size_t count = 0;
	if (!man_open(roff, folder, LIBRARY, "3", "administer OpenRouter from C")) {
		return false;
	}
	roff_macro(roff, ".Sh SYNOPSIS\n.In openrouter_admin/tools.h\n.Sh DESCRIPTION");
	roff_text(roff, "A client has connections, each a key and an upstream, and sends calls through "
		"them. A client and its calls belong to the thread that made it. The library reads no "
		"environment variable and no file by itself, except the system's list of certificate "
		"authorities.");
	roff_macro(roff, ".Pp");
	roff_text(roff, "In arguments a member is absent, null or a value: ORA_SET(&args, limit, 5) and "
		"ORA_NULL(&args, limit) say which.");
	roff_macro(roff, ".Pp\nEach call has a page of its own:\n.Bl -tag -width Ds");
	for (size_t i = 0; i < api->tool_count && count < 256; i++) {
		tools[count++] = &api->tools[i];
	}
	qsort(tools, count, sizeof(tools[0]), by_name);
	for (size_t i = 0; i < count; i++) {
		roff_macro(roff, ".It Xr ora_%s 3", tools[i]->short_name);
		roff_text(roff, tools[i]->title);
	}
	roff_macro(roff, ".El\n.Sh SEE ALSO\n.Xr " PROGRAM " 1");
	return roff_close(roff);
}
