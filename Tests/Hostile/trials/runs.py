"""Runs the program in a folder, within bounds of time and memory."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from . import starter


@dataclass(frozen=True)
class Run:
    """How a run ended, what it said, and the most memory it held, in bytes."""

    status: int
    output: str
    errors: str
    memory: int


@cache
def starter_of(process: int) -> subprocess.Popen:
    """The starter of a process, which ends with it."""
    return subprocess.Popen(
        [sys.executable, starter.__file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def run(program: Path, arguments: list[str], folder: Path) -> Run:
    """Runs the program within the bounds that the starter sets."""
    process = starter_of(os.getpid())
    with tempfile.TemporaryDirectory() as said:
        output, errors = Path(said) / "output", Path(said) / "errors"
        job = {"words": [str(program), *arguments], "folder": str(folder),
               "output": str(output), "errors": str(errors)}
        process.stdin.write(json.dumps(job).encode() + b"\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        return Run(
            answer["status"], output.read_text(errors="replace"),
            errors.read_text(errors="replace"), answer["memory"])
