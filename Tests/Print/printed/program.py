"""The program, as it prints the papers of a content folder."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from .engines import CHROMIUM, WEASYPRINT

NAMES = {WEASYPRINT: "weasyprint", CHROMIUM: "chromium"}


@dataclass(frozen=True)
class Run:
    """What came of a run of the program."""

    status: int
    output: str
    complaints: list[str]

    def __add__(self, other: "Run") -> "Run":
        output = "\n".join(filter(None, [self.output, other.output]))
        status = self.status or other.status
        return Run(status, output, self.complaints + other.complaints)


@dataclass(frozen=True)
class Program:
    """The program, and the templates that it prints with."""

    path: Path
    templates: Path

    async def print_papers(self, engine: str, content: Path, site: Path, *more: str) -> Run:
        """Builds a site of a content folder and prints its papers beside the pages."""
        folders = ["--content", content, "--templates", self.templates, "--output", site]
        words = ["pdf", "--engine", NAMES[engine], *folders, *more]
        process = await asyncio.create_subprocess_exec(
            self.path.resolve(),
            *map(str, words),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=os.environ | {"PATH": path_with_engine()},
        )
        output, said = (text.decode() for text in await process.communicate())
        lines = said.splitlines()
        complaints = [line for line in lines if "[print-engine]" in line]
        last = [*output.splitlines(), *lines] if process.returncode else []
        return Run(process.returncode, "\n".join(last[-3:]), complaints)


def path_with_engine() -> str:
    """WeasyPrint stands beside the Python that runs this."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
