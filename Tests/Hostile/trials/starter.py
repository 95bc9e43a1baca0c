"""Starts programs for a process that has grown large, and tells what each took.

A process counts the memory of the one that started it as its own until it runs a program. This one
stays small: it reads a job a line, as JSON, and answers each with a line.
"""

import json
import os
import signal
import subprocess
import sys

# A watchdog's bounds, far above what any case takes: seconds, and KiB of address space.
SECONDS = 120
MOST_SPACE = 4 << 20
BOUND = f'ulimit -v {MOST_SPACE} -t {SECONDS} -c 0; exec "$0" "$@"'


def start(words: list[str], folder: str, output: str, errors: str) -> dict[str, int]:
    """Runs a program; one that does not end is ended, with the status of the signal."""
    with open(output, "wb") as told, open(errors, "wb") as said:
        process = subprocess.Popen(
            ["bash", "-c", BOUND, *words], cwd=folder, stdin=subprocess.DEVNULL,
            stdout=told, stderr=said)
        signal.signal(signal.SIGALRM, lambda *_: process.kill())
        signal.alarm(SECONDS)
        _, status, usage = os.wait4(process.pid, 0)
        signal.alarm(0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return {"status": process.returncode, "memory": usage.ru_maxrss << 10}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(start(**json.loads(line))), flush=True)
