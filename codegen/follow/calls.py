"""The typed calls of tests/wire: a C function for each case, and a table that says which belong to
which tool. What a change of the spec makes of them is proposed here."""

import re

import cnames
import kinds
from emit import c_string
from follow import cases

WIDTH = 100
ROW = re.compile(r'\t\{\s*"(\w+)",\s*\{\s*([\w,\s]*?),?\s*\},?\s*\},\n')
# What a list of a kind holds in C; of objects, pointers to them.
ITEMS = {'string': 'const char *const', 'json': 'const char *const', 'number': 'const double',
         'integer': 'const int64_t', 'boolean': 'const bool', 'enum': 'const int'}


class Calls:
    """The files with the calls; what is new goes into the last one."""

    def __init__(self, texts, spec):
        self.texts = list(texts)
        self.spec = spec

    def functions(self, tool):
        """(number of the file, function) for each case of a tool."""
        return [(number, name) for number, text in enumerate(self.texts)
                for row in ROW.finditer(text) if row[1] == tool for name in _names(row)]

    def tools(self):
        """All that have calls."""
        return {row[1] for text in self.texts for row in ROW.finditer(text)}

    def remove(self, tool):
        """Takes out a tool with all its calls."""
        for number, name in self.functions(tool):
            text = re.sub(rf'static int {name}\(.*?\n\}}\n\n?', '', self.texts[number], flags=re.S)
            self.texts[number] = ROW.sub(lambda row: '' if row[1] == tool else row[0], text)

    def put(self, tool, number, arguments):
        """The call of a case, anew or for the first time."""
        have = self.functions(tool.name)
        if number >= len(have):
            self._add(tool, number, arguments)
            return
        file, name = have[number]
        text = self.texts[file]
        # What stands before `args` are arrays that they hold.
        found = re.search(rf'static int {name}\(.*?\n\{{\n(.*?)(\tstruct \w+ args\s*=.*?'
                          r'reply\s*=\s*NULL;\n)(.*?)\tint rc = ', text, flags=re.S)
        shared = re.findall(r'\tSET_\w+\(&args\);\n', found[3])
        lines = self._lines(tool, arguments, text, bool(shared)) + ''.join(shared)
        self.texts[file] = text[:found.start(1)] + found[2] + lines + text[found.end(3):]

    def _add(self, tool, number, arguments):
        text = self.texts[-1]
        tag = cnames.tag(self.spec.prefix, tool.name)
        name = tool.name if number == 0 else f'{tool.name}_case_{number}'
        init = f'{tag}_args_init'.upper()
        function = (
            f'static int {name}(struct ora_client *client, struct ora_reply **base,\n'
            f'\tstruct ora_error *err)\n{{\n\tstruct {tag}_args args = {init};\n'
            f'\tstruct {tag}_reply *reply = NULL;\n{self._lines(tool, arguments, text, False)}'
            f'\tint rc = {tag}(client, &args, &reply, err);\n\tif (rc == 0) {{\n'
            '\t\t*base = &reply->base;\n\t}\n\treturn rc;\n}\n\n')
        row = next((row for row in ROW.finditer(text) if row[1] == tool.name), None)
        names = [*(_names(row) if row else []), name]
        line = f'\t{{ "{tool.name}", {{ {", ".join(names)} }} }},\n'
        if len(line) + 3 > WIDTH:
            line = f'\t{{\n\t\t"{tool.name}",\n\t\t{{ {", ".join(names)} }},\n\t}},\n'
        if row:
            text = text[:row.start()] + line + text[row.end():]
        else:
            text = text.replace('\t{ NULL, { NULL } },\n', line + '\t{ NULL, { NULL } },\n')
        at = text.index('const struct wire_calls ')
        self.texts[-1] = text[:at] + function + text[at:]

    def _lines(self, tool, arguments, text, shared):
        """The statements that set arguments; without those that all tools share, where a macro
        sets them."""
        names = {value: name for name, value in re.findall(r'#define (\w+) ("[^"]*")\n', text)}
        writer = _Writer(self.spec, names)
        known = cases.rows(tool, self.spec)
        given = {name: value for name, value in arguments.items()
                 if not (shared and name in self.spec.api.get('common', {}))}
        writer.struct('args', given, known)
        return ''.join(writer.lines)


class _Writer:
    """Statements that set the members of structs."""

    def __init__(self, spec, names):
        self.spec = spec
        self.names = names   # literal -> macro that stands for it
        self.lines = []
        self.count = 0

    def variable(self):
        self.count += 1
        return f'v{self.count}'

    def struct(self, name, values, members):
        """Sets members of the struct `name`; structs that they point to come before."""
        sets = []
        for key, value in values.items():
            c_name = cnames.member(key)
            if value is None:
                sets.append(f'\tORA_NULL(&{name}, {c_name});\n')
            else:
                sets.append(f'\tORA_SET(&{name}, {c_name}, {self.value(members[key], value)});\n')
        self.lines += sets

    def value(self, p, value):
        """A value as a C expression."""
        if not p['type'].is_list:
            return self.one(p, value)
        items = [self.one(p, item) for item in value]
        kind = kinds.kind_of(p, self.spec.prefix)
        holds = ITEMS.get('enum' if 'enum' in p else p['type'].base, f'{kind.c_type}const')
        array, result = self.variable(), self.variable()
        if items:
            self.lines.append(f'\t{holds} {array}[] = {{ {", ".join(items)} }};\n')
        self.lines.append(f'\tconst {kind.c_list} {result} = '
                          f'{{ {array if items else "NULL"}, {len(items)} }};\n')
        return result

    def one(self, p, value):
        base = p['type'].base
        if 'enum' in p:
            return cnames.constant(self.spec.prefix, p['enum'], value)
        if base in self.spec.objects:
            name = self.variable()
            tag = cnames.tag(self.spec.prefix, base)
            self.lines.append(f'\tstruct {tag} {name} = {{ 0 }};\n')
            self.struct(name, value, self.spec.objects[base]['members'])
            return f'&{name}'
        if base in ('string', 'json'):
            text = c_string(cases.compact(value) if base == 'json' else value)
            return self.names.get(text, text)
        text = cases.compact(value)
        return f'INT64_C({text})' if base == 'integer' and len(text) > 9 else text


def _names(row):
    return re.findall(r'\w+', row[2])
