"""A fault that is planted, and what is to be said of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
from printed.engines import CHROMIUM, WEASYPRINT

from .sample import LEAVES, PAGE, PAPER, Sample

BOTH = (WEASYPRINT, CHROMIUM)


@dataclass
class Fault:
    """A fault in a page, in its stylesheet or in its PDF.

    `expected` holds the beginnings of all that must be said, `also` of what may be. With
    `is_secret` the page is asked what it shows before the fault is there. Where a fault is one of
    what is measured, and not of how an engine prints, one engine is enough.
    """

    name: str
    expected: list[str]
    changes: list[tuple[str, str]] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    sample: Sample = PAPER
    engines: tuple[str, ...] = BOTH
    leaves: list[str] = field(default_factory=lambda: LEAVES)
    edit: Callable[[pikepdf.Pdf], None] | None = None
    break_file: tuple[bytes, bytes] | None = None
    is_secret: bool = False

    @property
    def folder(self) -> str:
        return f"{'paper' if self.sample.is_paper else 'page'}-{self.name}"

    @property
    def faulty(self) -> Sample:
        return self.sample.changed(self.changes)

    def spoil(self, pdf: Path):
        """Plants what is wrong with the PDF itself."""
        if self.edit:
            with pikepdf.open(pdf, allow_overwriting_input=True) as opened:
                self.edit(opened)
                opened.save(pdf)
        if self.break_file:
            content = pdf.read_bytes()
            if self.break_file[0] not in content:
                raise ValueError(f"{self.break_file[0]} is not there to be replaced")
            pdf.write_bytes(content.replace(*self.break_file))


def of_page(name: str, expected: list[str], changes: list[tuple[str, str]], **more) -> Fault:
    return Fault(name, expected, changes, sample=PAGE, **more)
