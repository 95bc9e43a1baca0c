"""Faults planted into a Word file: each must be told."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from .paper import Paper, problems

Change = Callable[[str], str]
DOCUMENT = "word/document.xml"


def once(pattern: str, replacement: str) -> Change:
    return lambda xml: re.sub(pattern, replacement, xml, count=1, flags=re.DOTALL)


def in_table(change: Change) -> Change:
    """A change of the first table with rules that has a figure at the right."""

    def changed(xml: str) -> str:
        for table in re.finditer(r"<w:tbl><w:tblPr><w:tblStyle.*?</w:tbl>", xml, re.DOTALL):
            other = change(table.group())
            if other != table.group():
                return xml[: table.start()] + other + xml[table.end() :]
        return xml

    return changed


FIGURE = r'(<w:jc w:val="right"/></w:pPr><w:r>(?:<w:rPr>[^/]*/>.*?</w:rPr>)?<w:t [^>]*>)(\d)'

# What is changed, and how what is told of it begins.
FAULTS: dict[str, tuple[Change, str]] = {
    "another figure": (
        in_table(lambda xml: re.sub(FIGURE, lambda hit: f"{hit[1]}{9 - int(hit[2])}", xml, count=1)),
        "table ",
    ),
    "a cell left empty": (
        in_table(once(FIGURE + r"[^<]*", r"\1")),
        "table ",
    ),
    "a row left out": (
        in_table(lambda xml: re.sub(r"<w:tr>(?:(?!<w:tr>).)*</w:tr></w:tbl>", "</w:tbl>", xml)),
        "table ",
    ),
    "a table left out": (
        once(r"<w:tbl><w:tblPr><w:tblStyle.*?</w:tbl>", ""),
        "has ",
    ),
    "alignment before the style": (
        once(r"(<w:pPr>)(<w:pStyle [^>]*>)([^J]*?)(<w:jc [^>]*>)", r"\1\4\2\3"),
        f"{DOCUMENT}: pPr has its children in the order",
    ),
    "width behind the layout": (
        once(r"(<w:tblW [^>]*>)(<w:tblLayout [^>]*>)", r"\2\1"),
        f"{DOCUMENT}: tblPr has its children in the order",
    ),
    "a cell without a paragraph": (
        in_table(once(r"<w:p>(?:(?!<w:p>).)*?</w:p></w:tc>", "</w:tc>")),
        f"{DOCUMENT}: a cell does not end in a paragraph",
    ),
    "lost spaces": (once(r' xml:space="preserve"', ""), f"{DOCUMENT}: the spaces of"),
    "a head that is not repeated": (once("<w:tblHeader/>", ""), "the head of table"),
    "another margin": (once(r'w:left="1984"', 'w:left="1134"'), "section 1 measures"),
    "signatures alone": (lambda xml: xml.replace("<w:keepNext/>", ""), "the signatures of"),
    "a word more": (once(r"(<w:t [^>]*>)", r"\1Chen "), "added: {'Chen"),
}


def run(papers: list[Paper], work: Path) -> tuple[int, list[str]]:
    """Plants each fault into the shortest signed paper with a table of figures.

    How many there are, and those that were not told.
    """
    signed = [each for each in papers if each.figures > 20 and each.page.main.find_class("signer")]
    if not signed:
        return 0, []
    paper = min(signed, key=lambda each: (len(each.page.words), each.name))
    work.mkdir(parents=True, exist_ok=True)
    path = work / "planted.docx"
    unfound = []
    with zipfile.ZipFile(paper.docx) as parts:
        contents = {name: parts.read(name) for name in parts.namelist()}
    good = contents[DOCUMENT].decode()
    for name, (change, expected) in FAULTS.items():
        bad = change(good)
        with zipfile.ZipFile(path, "w") as parts:
            for part, data in (contents | {DOCUMENT: bad.encode()}).items():
                parts.writestr(part, data)
        told = list(problems(Paper(paper.name, paper.html, path)))
        if bad == good or not any(each.startswith(expected) for each in told):
            unfound.append(f"the planted fault '{name}' in {paper.name} is not found: {told[:3]}")
    path.write_bytes(paper.docx.read_bytes()[:2000])
    if not any(each.startswith("cannot be read") for each in problems(Paper("", paper.html, path))):
        unfound.append("half a file is read")
    return len(FAULTS) + 1, unfound
