"""The program on a terminal of a given width."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import PATIENCE_S, PROGRAM, check_sanity, environment

COLOR = re.compile(r'\x1b\[[0-9;]*m')
# A line that is cleared and written anew: what stood on it before is not seen.
CLEARED = re.compile(r'[^\n]*\r\x1b\[K')


def show(*arguments, columns=80, answers='', clear=True, program=PROGRAM, waits=None, **variables):
    """What is seen of a command that runs in a terminal, colours and all; `answers` is typed
    when it asks, or when what `waits` finds has come. What was cleared again is left out, but for
    clear=False. (exit code, text)"""
    primary, secondary = pty.openpty()
    fcntl.ioctl(secondary, termios.TIOCSWINSZ, struct.pack('HHHH', 50, columns, 0, 0))
    env = environment(TERM='xterm-256color', LC_ALL='C.UTF-8')
    env.pop('NO_COLOR', None)
    env.update(variables)
    process = subprocess.Popen([program, *arguments], stdin=secondary, stdout=secondary,
                               stderr=secondary, env=env, start_new_session=True,
                               preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
    os.close(secondary)
    seen = b''
    deadline = time.monotonic() + PATIENCE_S
    try:
        while time.monotonic() < deadline:
            if not select.select([primary], [], [], 1)[0]:
                continue
            try:
                more = os.read(primary, 65536)
            except OSError:
                break
            if not more:
                break
            seen += more
            asked = waits.search(seen.decode(errors='ignore')) if waits \
                else seen.endswith((b'] ', b'shown): '))
            if answers and asked:
                os.write(primary, answers.encode())
                answers = ''
        code = process.wait(PATIENCE_S)
    finally:
        process.kill()
        os.close(primary)
    text = seen.decode().replace('\r\n', '\n')
    check_sanity(text)
    return code, CLEARED.sub('', text) if clear else text


def plain(text):
    return COLOR.sub('', text)
