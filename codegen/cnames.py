"""Every C identifier that the generator writes is made here. The formulas stand in
spec/README.md."""

import re

# Keywords of C11, C++20 and common dialects, macros of the standard headers in lower case, and
# the members that every struct begins with.
RESERVED = frozenset('''
alignas alignof and and_eq asm assert auto bitand bitor bool break case catch char char16_t
char32_t char8_t class co_await co_return co_yield compl complex concept const const_cast
consteval constexpr constinit continue decltype default delete do double dynamic_cast else enum
errno explicit export extern false far float for friend goto huge i386 if imaginary inline int
interface linux long mutable namespace near new noexcept noreturn not not_eq nullptr offsetof
operator or or_eq private protected public register reinterpret_cast requires restrict return
setjmp short signed sizeof static static_assert static_cast stderr stdin stdout struct switch
template this thread_local throw true try typedef typeid typename typeof union unix unsigned
using virtual void volatile wchar_t while xor xor_eq
base bits_ null present size
'''.split())


def snake(name):
    """'HTTP-Referer' -> 'http_referer', 'userId' -> 'user_id', '2nd' -> 'n2nd'."""
    name = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', name)
    name = re.sub(r'[^a-z0-9]+', '_', name.lower()).strip('_')
    return name if name[:1].isalpha() else 'n' + name


def member(name):
    """A struct member; a reserved word gets an underscore."""
    name = snake(name)
    return name + '_' if name in RESERVED else name


def twin(name):
    """The member that holds the exact text of a number or enum in replies."""
    return member(name) + '_text'


def tag(prefix, *parts):
    """A struct, enum or function: 'ora', 'key', 'list' -> 'ora_key_list'."""
    return '_'.join([prefix, *map(snake, parts)])


def constant(prefix, *parts):
    """An enum constant or macro: 'ora', 'limit_reset', 'daily' -> 'ORA_LIMIT_RESET_DAILY'."""
    return tag(prefix, *parts).upper()
