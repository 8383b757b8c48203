"""What a spec says of lists: how their pages follow each other, and what is drawn of their rows."""

import kinds
from checks import a_or_an
from source import suggest


def position_of(paging):
    """What says where a page begins: the key of `pages` in api.yaml, and the kind."""
    return ('cursor', 'string') if paging == 'cursor' else ('offset', 'integer')


def check_paging(checks, tool):
    paging = tool.get('paging', 'none')
    reply = tool['reply']
    if paging != 'none':
        _page_position(checks, tool, paging)
        if 'rows' not in tool:
            checks.fault(tool, 'paging', "paging wants 'rows'")
        elif not _has_objects(reply.get(tool['rows'])):
            checks.fault(tool, 'rows', 'paging wants rows that are objects')
    if (paging == 'full_page') != ('page_size' in tool):
        checks.fault(tool, 'page_size', "'page_size' and paging full_page go together")
    if (paging == 'counted') != ('total' in tool):
        checks.fault(tool, 'total', "'total' and paging counted go together")
    for key, is_list, what in (('rows', True, 'list'), ('total', False, 'integer'),
                               ('suspect', False, 'object')):
        if key not in tool:
            continue
        p = reply.get(tool[key])
        if p is None or not p.broken and (
                p['type'].is_list != is_list
                or key == 'total' and p['type'].base != 'integer'
                or key == 'suspect' and p['type'].base not in checks.spec.objects):
            checks.fault(tool, key, f"the reply has no {what} '{tool[key]}'"
                         + ('' if p else suggest(tool[key], reply)))


def _page_position(checks, tool, paging):
    """What `pages` of the API says of a kind of paging, and whether the tool has it."""
    if checks.spec.api.broken:
        return
    key, base = position_of(paging)
    pages = checks.spec.api.get('pages', {})
    for name in (key, 'next') if paging == 'cursor' else (key,):
        if name not in pages:
            checks.fault(tool, 'paging', f"paging {paging} wants '{name}' in 'pages' of api.yaml")
            return
    p = tool.get('params', {}).get(pages[key])
    if p is None or not p.broken and (p['type'] != (base, False) or 'enum' in p
                                      or 'required' in p):
        checks.fault(tool, 'paging', f"paging {paging} wants a parameter '{pages[key]}', "
                     f"{a_or_an(base)} that may be left out")
    limit = tool.get('params', {}).get(pages.get('limit'))
    if limit and not limit.broken and limit['type'] != ('integer', False):
        checks.fault(limit, 'type', f"'{limit.name}' is the size of a page: want an integer")
    if paging == 'cursor' and not checks.leads_to(tool['reply'], pages['next'], 'string'):
        checks.fault(tool, 'paging', f"no string '{pages['next']}' in the reply")


def _has_objects(rows):
    """Whether a list holds objects; of one that is not there, others tell."""
    return rows is None or rows.broken or rows['type'].base not in kinds.SCALARS


def check_chart(checks, tool, chart, params):
    members = checks.row(tool).get('members', {})
    for name in [chart['value'], *chart['by'].values()]:
        checks.known(tool, 'chart', name, members, 'member of a row')
    for name in chart.get('each', {}).values():
        known = checks.known(tool, 'chart', name, params, 'parameter')
        if known and 'refers' not in params[name]:
            checks.fault(tool, 'chart', f"'{name}' has no 'refers'")
