"""Types of the spec that nobody uses any more leave with their last user."""

import yaml

KINDS = ('enums', 'objects')


def used(files):
    """The names that members have for their types."""
    names = set()

    def visit(node):
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value in ('type', 'enum', 'suggest', 'shown') and isinstance(
                        value, yaml.ScalarNode):
                    names.add(value.value.removesuffix('[]'))
                visit(value)

    for file in files:
        visit(file.root)
    return names


def remove(types, files, before):
    """Takes out of types.yaml what was used `before` and is not now."""
    while True:
        now = used(files)
        gone = [(kind, name.value) for kind in KINDS for name, _ in _entries(types, kind)
                if name.value in before and name.value not in now]
        if not gone:
            return
        kind, name = gone[0]
        if len(_entries(types, kind)) > 1:
            types.remove(name, kind)
        else:
            types.remove_entry(kind)


def _entries(types, kind):
    node = types.node(kind)
    return node.value if node is not None else []
