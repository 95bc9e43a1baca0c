"""Reads what a site holds besides pages: data, feeds, scripts, names."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook

from .payloads import FORMULA_SIGNS

NUMBER = re.compile(r"[-−+]?\d+([.,]\d+)?%?")
CALL = re.compile(r'yearbook(?:Search|Compare)\((.*)\);\s*', re.DOTALL)
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = set("svg title desc defs pattern g path rect circle line text tspan".split())
# Names that every system can have and no browser misreads.
NAME = re.compile(r'[^\x00-\x1f\x7f<>:"|?*\\]+')


def names(path: str) -> Iterator[str]:
    for name in path.split("/"):
        if not NAME.fullmatch(name) or name.startswith(".") or name.endswith((".", " ")):
            yield f"a name that not every system has: {name!r}"


def faults(path: Path, clean: bytes | None) -> Iterator[str]:
    body = path.read_bytes()
    if path.suffix == ".json":
        yield from json_faults(body)
    elif path.suffix == ".csv":
        yield from csv_faults(body)
    elif path.suffix == ".xlsx":
        yield from workbook_faults(path)
    elif path.suffix == ".xml":
        yield from xml_faults(body)
    elif path.suffix == ".js":
        yield from script_faults(path, body, clean)
    elif path.suffix == ".svg" and path.parent.name == "charts":
        yield from chart_faults(body)
    elif path.suffix in (".css", ".svg") and body != clean:
        yield "an asset that content has changed"
    elif path.suffix not in (".css", ".svg", ".png", ".jpg", ".gif", ".txt", ".html"):
        yield "a file of a kind that no site has"


def json_faults(body: bytes) -> Iterator[str]:
    try:
        json.loads(body)
    except ValueError as error:
        yield f"no JSON: {error}"


def csv_faults(body: bytes) -> Iterator[str]:
    text = body.decode("utf-8-sig")
    heads = text.split("\r\n", 1)[0]
    # CSV for Excel is parted by semicolons where numbers have a decimal comma.
    separator = ";" if heads.count(";") > heads.count(",") else ","
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        yield f"no CSV: {error}"
        return
    if len({len(row) for row in rows}) > 1:
        yield "rows of different lengths"
    for cell in (cell for row in rows for cell in row):
        if cell.lstrip(" ").startswith(FORMULA_SIGNS) and not NUMBER.fullmatch(cell):
            yield f"a cell that is a formula: {cell[:80]!r}"


def workbook_faults(path: Path) -> Iterator[str]:
    try:
        book = load_workbook(path)
    except Exception as error:  # noqa: BLE001  any failure is one
        yield f"a workbook that does not open: {error}"
        return
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f" or (cell.hyperlink and not is_web(cell.hyperlink.target)):
                    yield f"a cell that is a formula or leads away: {cell.value!r}"


def is_web(address: str | None) -> bool:
    return not address or bool(re.match(r"https?://[^/]", address))


def xml_faults(body: bytes) -> Iterator[str]:
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        yield "XML with a declaration of its own"
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        yield f"no XML: {error}"
        return
    for element in root.iter():
        address = element.get("href") or (element.text if element.tag.endswith("}loc") else None)
        if address and not is_web(address):
            yield f"an address that is none of the web: {address!r}"


def chart_faults(body: bytes) -> Iterator[str]:
    """A chart as a file has shapes and words, and nothing that runs or leads elsewhere."""
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        yield f"no XML: {error}"
        return
    for element in root.iter():
        if element.tag.removeprefix(SVG) not in SHAPES:
            yield f"a chart with an element {element.tag!r}"
        for name in element.keys():
            if name.startswith("on") or name.endswith("href") or name == "style":
                yield f"a chart with an attribute {name!r}"


def script_faults(path: Path, body: bytes, clean: bytes | None) -> Iterator[str]:
    text = body.decode()
    if path.parent.name == "assets":
        if body != clean:
            yield "a script that content has changed"
        return
    call = CALL.fullmatch(text)
    if not call:
        yield f"a script that is more than one call: {text[:80]!r}"
        return
    try:
        json.loads(f"[{call[1]}]")
    except ValueError as error:
        yield f"a call with what is no JSON: {error}"
    if re.search(r"</script|<!--|[\u2028\u2029]", text, re.IGNORECASE):
        yield "a script that a page or an old browser would end early"
