"""What an operation must keep so that it can become a tool: its name, the names and the number
of its parameters."""

import cnames
from check_tools import MAX_TOOL_NAME
from check_types import MAX_MEMBERS
from follow import shape


def check(document, found, names, known, tool_prefix, common):
    """Faults of the operations of a document. `names`: operationId -> tool where it was decided;
    `known`: the shape of the spec; `common`: parameters that all tools share."""
    tools = {}
    for operation, pointer in found:
        tool = names.get(operation.name, operation.tool)
        old = known.get(tool)
        if tool in tools:
            document.fault(pointer, f"{operation.name} and {tools[tool]} both give the name "
                           f"'{tool}'; name one in the answers (tools: NAME: operation: "
                           f'{operation.name})')
        tools[tool] = operation.name
        full = tool_prefix + tool
        if len(full) > MAX_TOOL_NAME:
            document.fault(pointer, f"'{full}' has {len(full)} characters (at most "
                           f'{MAX_TOOL_NAME}); give {operation.name} a shorter name in the '
                           f'answers (tools: NAME: operation: {operation.name})')
        for name in operation.params:
            if cnames.snake(name) in cnames.RESERVED and not (old and name in old.params):
                document.fault(pointer, f"'{name}' of {operation.name} is a word that C or C++ "
                               f"keeps for itself; write it into the spec by hand, where it is "
                               f"'{cnames.member(name)}' in C, or leave the operation out")
        _members(document, pointer, operation.name, operation.params, common)
        _members(document, pointer, f'the reply of {operation.name}', operation.reply, ())


def _members(document, pointer, where, members, shared):
    count = len({*members, *shared})
    if count > MAX_MEMBERS:
        document.fault(pointer, f'{where} has {count} members (at most {MAX_MEMBERS}); leave it '
                       'out, or decide for one object of kind json')
    c_names = {}
    for name, value in members.items():
        snake = cnames.snake(name)
        if c_names.setdefault(snake, name) != name:
            document.fault(pointer, f"'{name}' and '{c_names[snake]}' of {where} are both "
                           f"'{snake}' in C; one must be left out")
        if value.type == 'object':
            _members(document, pointer, f"'{name}' of {where}", value.members, ())


def spec_names(spec):
    """operationId -> tool, where the formula does not give it."""
    return {tool['operation']: name for name, tool in spec.tools.items() if 'operation' in tool}


def wanted(spec, names, management_only):
    """Which operations of a document count: with --management-only those that want a management
    key, and those that are tools already."""
    routes = {(tool['method'], tool['path']) for tool in spec.tools.values()}

    def answer(operation):
        if not management_only or operation.management:
            return True
        tool = names.get(operation.name, shape.tool_name(operation.name or 'x'))
        return tool in spec.tools or (operation.method, operation.path) in routes
    return answer
