"""A paper: its page and its Word file, and in what they are not the same."""

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from docx.opc.exceptions import PackageNotFoundError
from lxml.etree import XMLSyntaxError

from . import schema
from .page import Grid, Page
from .word import Word

NUMBER = re.compile(r"\d+(?:[.,/:]\d+)*")
# The stylesheet sets the marks of lists on the page, Word files have them as text.
MARKS = {"-", "–", "•"} | {f"{number}." for number in range(1, 100)}


@dataclass(frozen=True)
class Paper:
    """A paper by its name; where its page is, and its Word file."""

    name: str
    html: Path
    docx: Path

    @cached_property
    def page(self) -> Page:
        return Page(self.html)

    @cached_property
    def tables_of_page(self) -> list[Grid]:
        return self.page.tables

    @property
    def figures(self) -> int:
        """How many figures are in the tables of the page."""
        cells = (cell for table in self.tables_of_page for row in table for cell in row)
        return sum(len(NUMBER.findall(cell)) for cell in cells)


def problems(paper: Paper) -> Iterator[str]:
    """All that is wrong with a Word file."""
    try:
        word = Word(paper.docx)
        yield from schema.problems(paper.docx)
    except (PackageNotFoundError, zipfile.BadZipFile, XMLSyntaxError, KeyError, ValueError) as error:
        yield f"cannot be read: {error}"
        return
    yield from of_words(paper.page.words, word.words)
    yield from of_tables(paper.tables_of_page, word.tables)
    yield from word.sections()
    yield from word.heads()
    yield from word.signatures()


def of_words(shown: list[str], written: list[str]) -> Iterator[str]:
    for more, fewer, what in ((shown, written, "lost"), (written, shown, "added")):
        words = Counter(more) - Counter(fewer)
        words = {word: count for word, count in words.items() if word not in MARKS}
        if words:
            yield f"{what}: {words}"


def of_tables(shown: list[Grid], written: list[Grid]) -> Iterator[str]:
    if len(shown) != len(written):
        yield f"has {len(written)} tables, the page {len(shown)}"
        return
    for number, (page, word) in enumerate(zip(shown, written), 1):
        if len(page) != len(word):
            yield f"table {number} has {len(word)} rows, on the page {len(page)}"
            continue
        for row, (cells, others) in enumerate(zip(page, word), 1):
            for column, pair in enumerate(zip(cells, others), 1):
                if pair[0] != pair[1]:
                    yield (
                        f"table {number}, row {row}, column {column}: "
                        f"'{pair[1]}', on the page '{pair[0]}'"
                    )
            if len(cells) != len(others):
                yield f"table {number}, row {row} has {len(others)} cells, on the page {len(cells)}"
