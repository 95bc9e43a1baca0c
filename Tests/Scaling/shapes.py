"""Inputs of any size, one shape for each reader of what others write.

A shape is the path that it is written to, and a function from a size in bytes to the input.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from pathological import PATHOLOGICAL

NOTE = "content/2016/visit.md"
ARCHIVE = "site/data/archive.json"
MANIFEST = "site/manifest-sha256.txt"
PICTURE = "content/2016/hall.png"
SCORES = "content/2016/scores.csv"
MOVEMENTS = "content/movements.yaml"
WORDS = "templates/words.en.yaml"
RECORD = ".site.yearbook-record"


@dataclass(frozen=True)
class Shape:
    """A kind of input, and the command of the program that reads it."""

    name: str
    path: str
    make: Callable[[int], bytes]
    command: tuple[str, ...] = ("check",)
    # Whether the input is written into a site that is built already.
    follows_build: bool = False
    # Whether it is in the thin spread.
    is_thin: bool = False
    # Whether it has a size of its own.
    is_fixed: bool = False


def repeated(part: str, before: str = "", after: str = "") -> Callable[[int], bytes]:
    """A part again and again, `%d` in it counted, between a beginning and an end."""

    def make(size: int) -> bytes:
        if "%d" not in part:
            text = part * max(1, (size - len(before) - len(after)) // len(part.encode()))
            return (before + text + after).encode()
        parts, length = [], 0
        for number in count():
            parts.append(part.replace("%d", str(number)))
            length += len(parts[-1].encode())
            if length >= size:
                return (before + "".join(parts) + after).encode()

    return make


def halves(first: str, second: str, middle: str = "a") -> Callable[[int], bytes]:
    """One part again and again, then another as often."""

    def make(size: int) -> bytes:
        times = max(1, size // len((first + second).encode()))
        return (first * times + middle + second * times).encode()

    return make


def near_anchors(size: int) -> bytes:
    """Headings, and as many links to places that are called nearly so."""
    head, link = "## Part {} of the report on results\n\n", "[x](#part-{}-of-the-report-on-resulds)\n\n"
    times = max(1, size // len((head + link).encode()))
    lines = [head.format(number) for number in range(times)]
    return "".join(lines + [link.format(number) for number in range(times)]).encode()


def backticks(size: int) -> bytes:
    """Runs of backticks, each longer than the one before."""
    parts, length = [], 0
    for number in count(1):
        parts.append("e" + "`" * number)
        length += number + 1
        if length >= size:
            return "".join(parts).encode()


def wide_table(size: int) -> bytes:
    """Tables of 90 columns."""
    head = "|a" * 90 + "|\n" + "|-" * 90 + "|\n"
    return repeated(head + ("|b" * 90 + "|\n") * 8 + "\n")(size)


# After the pathological inputs of cmark and cmark-gfm, and what this program reads beyond them.
NOTES = {
    "strong and emphasis in turn": halves("*a **a ", " a** a*"),
    "emphasis closers": repeated("a_ "),
    "emphasis openers": repeated("_a "),
    "emphasis not matched": repeated("*a_ "),
    "openers and closers, multiple of 3": repeated("c* ", before="a**b"),
    "link closers": repeated("a]"),
    "link openers": repeated("[a"),
    "link openers and emphasis closers": repeated("[ a_ "),
    "mismatched": repeated("[ (]( "),
    "brackets within brackets": halves("[", "]"),
    "quotes within quotes": repeated("> ", after="a"),
    "lists within lists": repeated("- ", after="a"),
    "deep list, line by line": lambda size: b"".join(
        b" " * (2 * (n % 90)) + b"* a\n" for n in range(max(1, size // 93))),
    "quotes and emphasis": lambda size: b">" * (size // 2) + b"a*" * (size // 4),
    "pictures that stay open": repeated("![[]()"),
    "pictures with space": repeated(" ![[]()"),
    "links with an open angle": repeated("[a](<b"),
    "links with an open round": repeated("[a](b"),
    "pictures": repeated("![](a.png) "),
    "backticks": backticks,
    "one backtick a word": repeated("`a "),
    "angles": repeated("<"),
    "open tags": repeated("<b>"),
    "open tags with attributes": repeated("<a href=\"b\" "),
    "tags, line by line": repeated("<div>\n"),
    "tables in tables": repeated("<table><tr><td>"),
    "open comments": repeated("<!--"),
    "open instructions": repeated("<?"),
    "open declarations": repeated("<!A "),
    "unknown tags": repeated("<q%d>"),
    "tags in a line": repeated("a <sup>b "),
    "closing tags": repeated("</b>"),
    "entities": repeated("&amp;"),
    "entities beside a link": repeated("&amp;", before="[a](https://example.org) "),
    "entities in HTML": repeated("&amp;", before="<div>", after="</div>"),
    "unknown entities": repeated("&a"),
    "unknown entities, closed": repeated("&a%d;", before="[a](https://example.org) "),
    "control references": repeated("&#1;"),
    "references": repeated("[a] ", after="\n\n[a]: https://example.org\n"),
    "reference definitions": repeated("[a%d]: b\n"),
    "references and definitions": repeated("[a%d]\n\n[a%d]: https://example.org/%d\n\n"),
    "open titles": repeated("[a]: b \"c\n"),
    "table columns": lambda size: b"|a" * (size // 4) + b"|\n" + b"|-" * (size // 4) + b"|\n",
    "wide tables": wide_table,
    "rows": repeated("|b|c|\n", before="|a|b|\n|-|-|\n"),
    "rows with cells too many": repeated("|b|c|d|\n", before="|a|b|\n|-|-|\n"),
    "delimiter rows": repeated("|-\n"),
    "heads without rows": repeated("a\n|-|\n"),
    "footnotes": repeated("[^%d]\n\n[^%d]: a\n\n"),
    "marks of one footnote": repeated("a[^1] ", after="\n\n[^1]: a\n"),
    "marks without a footnote": repeated("a[^%d] ", after="\n\n[^a]: a\n"),
    "footnotes twice": repeated("[^1]: a\n"),
    "footnotes in footnotes": repeated("[^%d]: a [^%d] > b\n    > c\n"),
    "open marks of footnotes": repeated("[^"),
    "strikes": repeated("~~a "),
    "strikes, closed": repeated("~~a~~ "),
    "tildes": repeated("~"),
    "bare addresses": repeated("www.a.b "),
    "bare addresses in a row": repeated("www."),
    "bare addresses with rounds": repeated("https://a.b/("),
    "bare addresses with closing rounds": lambda size: b"www.a.b/" + b"(" * (size // 2) + b")" * (
        size // 2),
    "bare schemes": repeated("://"),
    "braces": repeated("{{"),
    "half quotations": repeated("{{a}\n"),
    "half quotations in a line": repeated("{{a} "),
    "quotations": repeated("{{points.north}} "),
    "headings": repeated("# a\n"),
    "headings of other words": repeated("## a%d\n\n"),
    "headings without words": repeated("##\n"),
    "headings with ids": repeated("## a {#b%d}\n"),
    "headings with one id": repeated("## a {#b}\n"),
    "headings of one word, counted": repeated("## a\n\n## a-%d\n\n"),
    "underlined": repeated("a\n-\n"),
    "hashes": repeated("##a\n\n"),
    "tasks": repeated("- [ ] a\n"),
    "tasks not in lists": repeated("[x] a\n"),
    "wiki links": repeated("[[a]] "),
    "bold that is not": repeated("**a:**b "),
    "bullets of Word": repeated("• a\n\nb\n\n"),
    "callouts": repeated("> [!NOTE]\n\n"),
    "links to missing files": repeated("[a](gone%d.md)\n"),
    "links to missing anchors": repeated("[a](#b%d)\n"),
    "links to missing anchors near headings": near_anchors,
    "script links": repeated("[a](javascript:b)\n"),
    "links without words": repeated("[](https://example.org)\n"),
    "pictures of others": repeated("![a](https://example.org/b.png)\n"),
    "fences": repeated("```\n"),
    "misspelt fences": repeated("```rankin\n```\n"),
    "fences of other names": repeated("```a%d\n```\n"),
    "fenced blocks": repeated("```ranking\na\n```\n"),
    "lines": repeated("\n"),
    "breaks": repeated("a\\\n"),
    "escapes": repeated("\\*"),
    "combining marks": repeated("\u0301"),
    "NUL and U+0085": repeated("a\u0085b\u2028"),
    "words": repeated("Words of a note, as many as there are. "),
}

YAML = {
    "values": repeated("- {id: a%d, name: b}\n"),
    "one long text": repeated("a", before="- {id: a, name: '", after="'}\n"),
    "unknown keys": repeated("b%d: c, ", before="- {", after="}\n"),
    "keys twice": repeated("id: c, ", before="- {", after="}\n"),
    "keys twice, line by line": repeated("  id: c\n", before="- id: c\n"),
    "lists within lists": halves("[", "]"),
    "comments": repeated("#"),
    "cut values": repeated("- {id: a%d, name: Plan #3}\n"),
    "tags": repeated("- !a b\n"),
    "anchors": repeated("- &a%d b\n"),
    "aliases": repeated("- *a\n", before="- &a b\n"),
    "curly quotes": repeated("- {id: a, name: “b”}\n"),
    "text after quotes": repeated("- 'a' b\n"),
    "unknown escapes": repeated("\\q", before="- \"", after="\"\n"),
    "documents": repeated("--- a\n"),
    "no-break spaces": repeated("-\u00a0a\n"),
}

CSV = {
    "unknown members": repeated("x%d,1\n", before="province,total\n"),
    "members again": repeated("north,1\n", before="province,total\n"),
    "bad points": repeated("north,x%d\n", before="province,total\n"),
    "columns": repeated(",c%d", before="province,total"),
    "quotes": repeated('"'),
    "open quote": repeated("a\n", before='province,total\n"'),
    "separators": repeated(","),
    "empty lines": repeated("\n", before="province,total\n"),
    "one long cell": repeated("9", before="province,total\nnorth,"),
}

TEMPLATES = {
    "text": repeated("<p>a</p>\n"),
    "unknown tags": repeated("{{b%d}}\n"),
    "open tags": repeated("{{"),
    "open sections": repeated("{{#title}}"),
    "closed sections": repeated("{{/title}}"),
    "sections within sections": halves("{{#title}}", "{{/title}}"),
    "partials": repeated("{{>gone%d}}\n"),
    "comments": repeated("{{!a}}"),
    "delimiters": repeated("{{=[[ ]]=}}[[={{ }}=]]"),
}


def png(size: int) -> bytes:
    """A picture with many empty parts."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 1, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" * 7)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"tEXt", b"a") * (size // 13) + body


def workbook(rows: Callable[[int], str], text: Callable[[int], str] = lambda _: "") -> Callable:
    """A workbook of one sheet."""
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override'
        ' PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument'
        '.spreadsheetml.sheet.main+xml"/></Types>'
    )
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    members = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>{name}</t></is></c><c r="B{n}"><v>90{n}</v></c></row>'
        for n, name in [(2, "North"), (3, "South")])

    def relations(*kinds: tuple[str, str]) -> str:
        items = "".join(
            f'<Relationship Id="r{n}" Type="{office}/{kind}" Target="{target}"/>'
            for n, (kind, target) in enumerate(kinds, 1))
        return f'<Relationships xmlns="{package}">{items}</Relationships>'

    def make(size: int) -> bytes:
        parts = {
            "[Content_Types].xml": types,
            "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                               '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relations(
                ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")),
            "xl/sharedStrings.xml": f'<sst xmlns="{main}"><si><t>Province</t></si><si><t>Total</t>'
                                    f"</si>{text(size)}</sst>",
            "xl/worksheets/sheet1.xml":
                f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>'
                f'<c r="B1" t="s"><v>1</v></c></row>{members}{rows(size)}</sheetData></worksheet>',
        }
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, body in parts.items():
                archive.writestr(name, body)
        return file.getvalue()

    return make


def rows(cell: str) -> Callable[[int], str]:
    """Rows with a name and points, about as long together as the size says."""
    return lambda size: "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>{cell}</t></is></c><c r="B{n}"><v>{n % 900}'
        "</v></c></row>".replace("%d", str(n)) for n in range(4, 4 + max(1, size // 80)))


IMPORT = ("import", "sheet.xlsx", "--year", "2016", "--dry-run")
WORKBOOKS = {
    "unknown members": workbook(rows("x%d")),
    "members again": workbook(rows("North")),
    "texts": workbook(lambda _: "", lambda size: "<si><t>a</t></si>" * (size // 17)),
    "one long text": workbook(lambda _: "", lambda size: f"<si><t>{'a' * size}</t></si>"),
    "cells": workbook(lambda size: '<row r="4">' + "<c><v>1</v></c>" * (min(size, 60_000) // 15)
                      + "</row>"),
}


def shapes() -> list[Shape]:
    """All of them."""
    thin = {"braces", "strong and emphasis in turn", "brackets within brackets", "open tags",
            "pictures that stay open", "links with an open angle", "backticks", "angles",
            "tables in tables", "wide tables", "footnotes", "strikes", "bare addresses in a row",
            "headings of other words", "half quotations in a line", "tasks", "words"}
    found = [
        Shape(f"note: {name}", NOTE, lambda size, make=make: b"---\ntitle: Visit\n---\n\n" + make(size),
              is_thin=name in thin)
        for name, make in NOTES.items()
    ]
    found += [
        Shape(f"cmark: {name}", NOTE, lambda _, text=text: f"---\ntitle: Visit\n---\n\n{text}".encode(),
              is_fixed=True)
        for name, text in PATHOLOGICAL.items()
    ]
    words = repeated("  - word %d\n", "---\ntitle: Visit\nextra:\n  list:\n", "---\n\nWords.\n")
    found.append(Shape("front matter: words of its own", NOTE, words))
    found += [Shape(f"yaml: {name}", MOVEMENTS, make, is_thin=name in {"values", "keys twice", "tags"})
              for name, make in YAML.items()]
    found += [Shape(f"csv: {name}", SCORES, make, is_thin=name in {"unknown members", "quotes"})
              for name, make in CSV.items()]
    found += [Shape(f"template: {name}", "templates/note.mustache", make,
                    is_thin=name in {"unknown tags", "open sections"})
              for name, make in TEMPLATES.items()]
    found += [Shape(f"xlsx: {name}", "sheet.xlsx", make, IMPORT, is_thin=name == "unknown members")
              for name, make in WORKBOOKS.items()]
    table = '{"format": 1, "title": {"en": "a"}, "tables": {"rankings": {"columns": [{"id": "year"}], "rows": ['
    published = {
        "archive.json: rows": repeated('{"year": %d}, ', table, '{"year": 1}]}}}'),
        "archive.json: lists": repeated("["),
        "archive.json: one text": repeated("\\u0061", '{"a": "', '"}'),
        "archive.json: keys": repeated('"a%d": 1, ', "{", '"b": 1}'),
    }
    found += [Shape(name, ARCHIVE, make, ("build", "--dry-run"), True, name == "archive.json: rows")
              for name, make in published.items()]
    found += [
        Shape("manifest: files", MANIFEST, repeated("0" * 64 + "  a%d.html\n"), ("verify", "site"), True,
              is_thin=True),
        Shape("manifest: one line", MANIFEST, repeated("a"), ("verify", "site"), True),
    ]
    found += [
        Shape("words: unknown ones", WORDS, repeated("a%d: b\n"), is_thin=True),
        Shape("words: one text", WORDS, repeated("{group} ", "home: '", "'\n")),
        Shape("build record: lines", RECORD, repeated("1 2 3 a%d\n"), ("build", "--quiet"), True,
              is_thin=True),
        Shape("build record: one line", RECORD, repeated("a"), ("build", "--quiet"), True),
    ]
    found += [
        Shape("seal: lines", "content/2016/seal.txt", repeated("0" * 64 + "  a%d.md\n"), is_thin=True),
        Shape("seal: one line", "content/2016/seal.txt", repeated("a")),
        Shape("picture: parts", PICTURE, png, is_thin=True),
        Shape("picture: segments", PICTURE,
              lambda size: b"\xff\xd8" + b"\xff\xe0\x00\x02" * (size // 4)),
        Shape("picture: boxes", PICTURE,
              lambda size: b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00avifmif1"
                           + b"\x00\x00\x00\x08meta" * (size // 8)),
    ]
    return found
