"""Inputs that are long, wide, deep or many: each is refused, or done within bounds."""

from collections.abc import Iterator
from pathlib import Path

from . import content
from .case import Case
from .notes import VISIT, note

MOVEMENTS = "content/movements.yaml"
SCORES = "content/2016/scores.csv"
CRITERIA = "content/2016/criteria.csv"
DEEP = 10_000
WIDE = 100_000
LONG = 10 << 20


def large(name: str, path: str, body: bytes, *codes: str) -> Case:
    return Case(f"load {name}", {path: body}, codes=codes, is_large=True)


def cases() -> Iterator[Case]:
    yield from yaml()
    yield from sheets()
    yield from texts()
    yield from pictures()
    yield from encodings()


def yaml() -> Iterator[Case]:
    deep = ("too-deep",)
    yield large("yaml lists", MOVEMENTS, b"[" * DEEP + b"]" * DEEP, *deep)
    yield large("yaml fields", MOVEMENTS, b"{a: " * DEEP + b"}" * DEEP, *deep)
    yield large("yaml dashes", MOVEMENTS, b"- " * DEEP + b"a\n", *deep)
    yield large("yaml indentation", MOVEMENTS,
                b"".join(b" " * i + b"a:\n" for i in range(DEEP)))
    yield large("yaml questions", MOVEMENTS, b"? " * DEEP + b"a\n")
    laughs = b"a: &a [x, x, x, x, x, x, x, x, x, x]\n" + b"".join(
        f"{b}: &{b} [{','.join([f'*{a}'] * 10)}]\n".encode() for a, b in zip("abcdefgh", "bcdefghi"))
    yield large("yaml aliases", MOVEMENTS, laughs, "yaml-alias")
    yield large("yaml alias of itself", MOVEMENTS, b"- &a [*a]\n", "yaml-alias")
    yield large("yaml merge", MOVEMENTS, b"- &a {id: b}\n- <<: *a\n", "yaml-alias")
    yield large("yaml tags", MOVEMENTS, b"- !!python/object/apply:os.system ['id']\n")
    yield large("yaml long line", MOVEMENTS, b"- {id: a, name: '" + b"a" * LONG + b"'}\n")
    yield large("yaml long key", MOVEMENTS, b"- {" + b"a" * LONG + b": b}\n")
    yield large("yaml many values", MOVEMENTS, b"- a\n" * (1 << 20), "too-many-values")
    yield large("yaml many keys", MOVEMENTS,
                b"- {" + b",".join(b"k%d: a" % i for i in range(WIDE)) + b"}\n")
    yield large("yaml same keys", MOVEMENTS, b"- {" + b"a: a, " * WIDE + b"}\n", "duplicate-key")
    yield large("yaml documents", MOVEMENTS, b"--- a\n" * WIDE)
    yield large("yaml comments", MOVEMENTS, b"#" * LONG)
    yield large("yaml anchors", MOVEMENTS,
                b"".join(b"- &a%d a\n" % i for i in range(WIDE)))
    for name, number in [("huge", "9" * LONG), ("exponent", "1e999999999"), ("negative", "-1"),
                         ("fraction", "0." + "0" * 9999 + "1"), ("not", "NaN"), ("hex", "0xFF"),
                         ("overflow", "18446744073709551616"), ("arabic", "١٢٣")]:
        for key in ["expected", "rank"]:
            value = content.changed(content.YAML["content/awards.yaml"], (0, key), number)
            yield large(f"number {name} {key}", "content/awards.yaml", repr(value).encode())
        rows = content.changed(content.ROWS[SCORES], (1, 5), number)
        yield large(f"number {name} total", SCORES, content.row_text(rows).encode())
        rows = content.changed(content.ROWS[CRITERIA], (2, 3), number)
        yield large(f"number {name} maximum", CRITERIA, content.row_text(rows).encode())


def sheets() -> Iterator[Case]:
    yield large("csv long line", SCORES, b"province,total\nnorth," + b"9" * LONG + b"\n")
    yield large("csv long head", SCORES, b"province," + b"a" * LONG + b"\nnorth,1\n")
    yield large("csv columns", SCORES, b",".join(b"c%d" % i for i in range(WIDE)), "too-large")
    yield large("csv separators", SCORES, b"," * LONG, "too-large")
    yield large("csv quotes", SCORES, b'"' * LONG)
    yield large("csv quote open", SCORES, b'province,total\n"' + b"a\n" * (LONG // 2),
                "unclosed-quote")
    yield large("csv rows", SCORES, b"province,total\n" + b"north,1\n" * WIDE)
    yield large("csv strangers", SCORES,
                b"province,total\n" + b"".join(b"x%d,1\n" % i for i in range(WIDE)))
    yield large("csv empty lines", SCORES, b"province,total\n" + b"\n" * LONG)
    yield large("csv cells", SCORES,
                b"province,total" + b",c" * 10_000 + b"\n" + b"north\n" * 1_000, "too-large",
                "unknown-column", "duplicate-column")
    yield large("csv criteria", CRITERIA, b"id,maximum\n" + b"".join(
        b"c%d,1\n" % i for i in range(WIDE)))
    yield large("csv separator line", SCORES, b"sep=\n" * WIDE)
    yield large("csv nothing", SCORES, b"")


def texts() -> Iterator[Case]:
    deep, much = ("too-deep",), ("too-large",)
    for name, text, codes in [
        ("quotes", "> " * DEEP + "a", deep), ("lists", "- " * DEEP + "a", deep),
        ("numbers", "1. " * DEEP + "a", deep), ("brackets", "[" * DEEP + "]" * DEEP, ()),
        ("emphasis", "*a **a " * DEEP, ()), ("links", "[a](" * DEEP, ()),
        ("pictures", "![" * WIDE, ()), ("backticks", "`" * WIDE, ()),
        ("unmatched backticks", "".join("`" * i + " " for i in range(1, 1500)), ()),
        ("stars", "*" * WIDE, ()), ("underscores", "_a " * WIDE, ()), ("tags", "<a " * WIDE, ()),
        ("comments", "<!--" * WIDE, ()), ("entities", "&amp;" * WIDE, ()),
        ("braces", "{{" * WIDE, ()), ("quotations", "{{points.north}}" * WIDE, ()),
        ("definitions", "".join(f"[{i}]: a\n" for i in range(WIDE)), ()),
        ("references", "[a]" * WIDE + "\n\n[a]: conference.md", ()),
        ("table columns", "|a" * 5000 + "|\n" + "|-" * 5000 + "|\n", ()),
        ("table rows", "|a|\n|-|\n" + "|a|\n" * WIDE, ()), ("headings", "## a\n" * DEEP, ()),
        ("same headings", "## section\n" * DEEP, ()), ("rules", "---\n\n" * WIDE, ()),
        ("fences", "```\n" * WIDE, ()), ("blocks", "```ranking\n```\n\n" * DEEP, ()),
        ("long line", "a" * LONG, much), ("long word link", f"[a](<{'a' * (1 << 20)}.md>)", ()),
        ("fences of front matter", "---\n" * WIDE, ()),
    ]:
        yield large(f"note {name}", VISIT, note(text)[VISIT], *codes)
    yield large("note front matter open", VISIT, b"---\n" + b"a: b\n" * WIDE)
    yield Case("load tags", {VISIT: content.note_text(
        {"title": "a", "tags": [f"t{i}" for i in range(5000)]}, "").encode()}, is_large=True)
    yield Case("load problems", {VISIT: note("[a](gone.md)\n" * DEEP)[VISIT]}, is_large=True)


def pictures() -> Iterator[Case]:
    hall = "content/2016/hall.png"
    for name, width, height in [("wide", 0xFFFFFFFF, 1), ("bomb", 50_000, 50_000),
                                ("zero", 0, 0), ("negative", 0x80000000, 0x80000000)]:
        yield large(f"picture {name}", hall, content.png(width, height, b"\0" * (1 << 20)))
    yield large("picture empty", hall, b"")
    yield large("picture cut", hall, content.png()[:20])
    yield large("picture of markup", hall, b"<svg xmlns='http://www.w3.org/2000/svg' "
                b"onload='alert(1)'/>", "picture-kind")
    yield large("picture and page", hall, b"GIF89a<html><script>alert(1)</script></html>")
    yield large("picture parts", hall, content.png()[:33] + content.chunk(b"tEXt", b"") * WIDE)
    jpeg = b"\xff\xd8" + b"\xff\xe0\x00\x02" * (1 << 18)
    yield large("picture segments", hall, jpeg)
    yield large("picture short segments", hall, b"\xff\xd8" + b"\xff\xe0\x00\x00" * 64)
    box = b"\x00\x00\x00\x08meta"
    avif = b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00avifmif1"
    yield large("picture boxes", hall, avif + box * (1 << 18))
    yield large("picture endless box", hall, avif + b"\x00\x00\x00\x00meta" * 4)
    yield large("picture huge box", hall, avif + b"\x00\x00\x00\x01meta" + b"\xff" * 8)

    def sparse(path: str):
        def prepare(folder: Path) -> None:
            with open(folder / path, "r+b" if (folder / path).exists() else "wb") as file:
                file.truncate(64 << 30)

        return prepare

    yield Case("load picture of 64 GiB", prepare=sparse(hall), codes=("large-picture",))
    yield Case("load note of 64 GiB", prepare=sparse(VISIT), codes=("too-large",))
    yield Case("load sheet of 64 GiB", prepare=sparse(SCORES), codes=("too-large",))


def encodings() -> Iterator[Case]:
    for name, body in {
        "overlong": b"\xc0\xaf", "surrogate": b"\xed\xa0\x80", "too-high": b"\xf4\x90\x80\x80",
        "cut": b"\xe1\xba", "lone": b"\x80", "latin": b"caf\xe9", "five": b"\xf8\x88\x80\x80\x80",
    }.items():
        for path in [VISIT, SCORES, MOVEMENTS, "content/site.yaml"]:
            yield Case(f"bytes {name} {path}", {path: content.files().get(path, b"") + body},
                       codes=("not-utf8",))
    for name, body in {
        "half": b"\xff\xfea", "surrogate": b"\xff\xfe\x00\xd8", "reversed": b"\xfe\xff\xdc\x00\xd8\x00",
    }.items():
        yield Case(f"bytes utf16 {name}", {SCORES: body}, codes=("not-utf16",))
    marks = "a" + "\u0301" * 1_000_000
    yield large("marks on one letter", VISIT, note(marks)[VISIT])
    yield large("marks in a title", VISIT, content.note_text({"title": marks}, "").encode())
    yield large("marks in a cell", SCORES, f"province,total\n{marks},1\n".encode())
