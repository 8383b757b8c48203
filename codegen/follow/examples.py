"""The example of a tool follows its parameters: what is gone leaves it, what has another name keeps
its value, and what must be given needs one, which somebody decides."""

from follow import write


def rename(file, way, old, new):
    """Another name for a parameter."""
    if file.node(*way, 'example', old) is not None:
        file.rename(old, new, *way, 'example')


def follow(file, way, operation, said, common):
    """Makes the example of the tool at `way` fit its parameters; the names of those that it still
    wants. `said`: the decisions about them, where `example` is a value."""
    wanted = []
    for name, value in operation.params.items():
        if file.node(*way, 'example', name) is not None:
            continue
        given = (said.get(name) or {}).get('example')
        waits = file.node(*way, 'params', name, 'decide') is not None
        if given is not None and not waits:
            _put(file, way, name, given)
        elif value.required and given is None:
            wanted.append(name)
    example = file.node(*way, 'example')
    for key in [key.value for key, _ in example.value]:
        if key not in common and file.node(*way, 'params', key) is None:
            file.remove(key, *way, 'example')
    return wanted


def _put(file, way, name, value):
    node = file.node(*way, 'example')
    text = f'{write.scalar(name)}: {write.flow(value)}'
    if not node.flow_style:
        text = ' ' * node.start_mark.column + text + '\n'
    file.append(text, *way, 'example')
