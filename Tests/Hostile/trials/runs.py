"""Runs the program in a folder, within bounds of time and memory."""

import os
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

# A watchdog's bounds, far above what any case takes: seconds, and KiB of address space.
SECONDS = 120
MOST_SPACE = 4 << 20
BOUND = f'ulimit -v {MOST_SPACE} -t {SECONDS} -c 0; exec "$0" "$@"'


@dataclass(frozen=True)
class Run:
    """How a run ended, what it said, and the most memory it held, in bytes."""

    status: int
    output: str
    errors: str
    memory: int


def run(program: Path, arguments: list[str], folder: Path) -> Run:
    """Runs the program; a run that does not end is ended, with the status of the signal."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            ["bash", "-c", BOUND, program, *arguments], cwd=folder, stdin=subprocess.DEVNULL,
            stdout=output, stderr=errors)
        signal.signal(signal.SIGALRM, lambda *_: process.kill())
        signal.alarm(SECONDS)
        _, status, usage = os.wait4(process.pid, 0)
        signal.alarm(0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        return Run(
            process.returncode, output.read().decode(errors="replace"),
            errors.read().decode(errors="replace"), usage.ru_maxrss << 10)
