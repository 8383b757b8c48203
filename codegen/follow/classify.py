"""How grave a finding is. Breaking: a call that was valid may be refused, or a member of a reply
is gone, retyped or no longer always sent. Everything that only adds is compatible."""

BREAKING, COMPATIBLE, TEXT = 'breaking', 'compatible', 'text only'
CLASSES = {
    'header-added': COMPATIBLE,
    'header-removed': COMPATIBLE,        # one that nobody reads is refused by nobody
    'operation-added': COMPATIBLE,
    'operation-removed': BREAKING,
    'operation-renamed': COMPATIBLE,     # the request is the same
    'operation-moved': BREAKING,
    'success-changed': BREAKING,
    'key-stricter': BREAKING,
    'key-looser': COMPATIBLE,
    'deprecated': COMPATIBLE,
    'parameter-added': COMPATIBLE,
    'parameter-removed': BREAKING,
    'parameter-required': BREAKING,
    'parameter-optional': COMPATIBLE,
    'parameter-retyped': BREAKING,
    'parameter-nullable': COMPATIBLE,
    'parameter-not-null': BREAKING,
    'parameter-narrower': BREAKING,
    'parameter-wider': COMPATIBLE,
    'place-changed': BREAKING,
    'reply-added': COMPATIBLE,
    'reply-removed': BREAKING,
    'reply-retyped': BREAKING,
    'reply-required': COMPATIBLE,        # always sent from now on
    'reply-optional': BREAKING,
    'reply-nullable': BREAKING,          # null where there was always a value
    'reply-not-null': COMPATIBLE,
    'reply-narrower': COMPATIBLE,
    'reply-wider': COMPATIBLE,           # new values of an enum
    'text': TEXT,
}
# The exit code that a class gives; 0 is no difference, 1 bad input, 2 wrong usage.
EXIT = {BREAKING: 5, COMPATIBLE: 4, TEXT: 3}


def class_of(finding):
    return CLASSES[finding.kind]


def exit_code(findings):
    """The exit code of the gravest finding."""
    return max((EXIT[class_of(finding)] for finding in findings), default=0)
