"""Runs a program in a terminal of its own, and types as a person would: each answer once its question is shown.

Usage: type-answers.py ANSWERS-AS-JSON PROGRAM [ARGUMENT...]
ANSWERS: a list of [question, what is typed]. Exits as the program does; with 1 where a question has not come.
"""

import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time

answers, command = json.loads(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)

fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
shown, deadline = "", time.monotonic() + 100
while time.monotonic() < deadline:
    if select.select([terminal], [], [], 0.1)[0]:
        try:
            read = os.read(terminal, 65536)
        except OSError:
            break
        if not read:
            break
        text = read.decode(errors="replace")
        sys.stdout.write(text)
        shown += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)
    elif answers and answers[0][0] in shown:
        shown = shown[shown.index(answers[0][0]) + len(answers[0][0]) :]
        os.write(terminal, answers.pop(0)[1].encode())
else:
    os.kill(child, 9)

_, status = os.waitpid(child, 0)
if answers:
    print(f"\nThis question did not come: {answers[0][0]}")
sys.exit(1 if answers else os.waitstatus_to_exitcode(status))
