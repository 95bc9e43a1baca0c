"""A small site with something in every field, register, column and construct of Markdown."""

import copy
import json
import struct
import zlib

FIRST = "content/2016/conference.md"
REGISTERS = [
    "content/site.yaml",
    "content/provinces.yaml",
    "content/awards.yaml",
    "content/movements.yaml",
    "content/documents.yaml",
]


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int = 2, height: int = 1, pixels: bytes = b"\0\0\0\0\0\0\0") -> bytes:
    """A picture that claims to be so wide and high."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(pixels))
        + chunk(b"IEND", b"")
    )


SOURCE = {
    "id": "paper",
    "title": {"en": "A report", "vi": "Bài viết"},
    "publisher": "A paper",
    "date": "2017-03-10",
    "url": "https://example.org/report",
}

PERSON = {
    "person": "Person One",
    "role": {"en": "Chair", "vi": "Chủ tịch"},
    "province": "north",
    "doubt": "Read from a photograph",
    "source": "paper",
}

PAPER = {
    "number": "12/BC",
    "date": "2017-03-10",
    "place": "North",
    "authority": "For the cluster",
    "position": "Head",
    "signer": "Person One",
}

YAML = {
    "content/site.yaml": {
        "format": "1",
        "title": {"en": "Cluster", "vi": "Cụm"},
        "subtitle": "A subtitle",
        "notice": "A notice",
        "colophon": "A colophon",
        "office": "An office",
        "languages": ["en", "vi"],
        "cluster": [{"name": "Old name"}, {"name": {"en": "New name"}, "from": "2016"}],
        "base-url": "https://example.org/site",
        "limits": {"points": "1000"},
        "papers": {
            "kinds": ["report", "minutes", "proposal", "dossier", "book"],
            "parent": "The parent",
            "symbol": "TDKT",
            "authority": "On behalf",
            "position": "Head of the cluster",
            "recipients": ["As above", {"en": "Archive"}],
        },
    },
    "content/provinces.yaml": [
        {
            "id": "north",
            "names": [
                {"name": "Old North", "kind": "province", "until": "2014-01-01"},
                {"name": "North", "kind": "city", "from": "2014-01-01"},
            ],
            "also": ["Nord"],
            "codes": [{"gso": "01", "from": "2004-07-08"}],
            "notes": "A note on North",
            "sources": [SOURCE],
        },
        {"id": "middle", "names": [{"name": "Middle", "kind": "province"}]},
        {
            "id": "south",
            "names": [{"name": "South", "kind": "province"}],
            "merged": {"into": "middle", "date": "2025-07-01"},
        },
    ],
    "content/awards.yaml": [
        {
            "id": "flag",
            "type": "emulation-title",
            "name": {"en": "Flag", "vi": "Cờ"},
            "short": "Fl.",
            "level": "State",
            "expected": "1",
            "rank": "1",
            "sources": [SOURCE],
        },
        {"id": "certificate", "type": "commendation", "name": "Certificate"},
    ],
    "content/movements.yaml": [
        {"id": "roads", "name": "Roads", "from": "2014", "until": "2020", "note": "A movement",
         "sources": [SOURCE]},
    ],
    "content/documents.yaml": [
        {"id": "law", "kind": "law", "number": "15/2003", "date": "2003-11-26",
         "issuer": "Assembly", "title": "The law", "from": "2004-07-01", "until": "2023-12-31",
         "note": "Replaced", "sources": [SOURCE]},
    ],
}

FIELDS = {
    FIRST: {
        "title": {"en": "The conference", "vi": "Hội nghị"},
        "kind": "summary",
        "status": "final",
        "date": "2017-03-10",
        "place": "North hall",
        "byline": "An author",
        "tags": ["tag", {"en": "word"}],
        "provinces": ["north"],
        "movements": ["roads"],
        "documents": ["law"],
        "host": "north",
        "chairs": [PERSON],
        "guests": [{"person": "Person Two"}],
        "representative": PERSON,
        "report": PERSON,
        "slogan": "A slogan",
        "agenda": ["First point"],
        "pictures": [{"file": "hall.png", "alt": "The hall", "caption": "A caption",
                      "credit": "A maker", "source": "paper"}],
        "source": "paper",
        "sources": [SOURCE, {"title": "Another", "url": "https://a.example/another"}],
        "head": PERSON,
        "deputy": {"province": "south", "status": "held"},
        "next": {"head": {"province": "south", "status": "elected"}},
        "covenant": {"year": "2017", "date": "2017-03-10"},
        "awards": [
            {"province": "north", "award": "flag", "status": "conferred",
             "decision": {"number": "12/QĐ", "date": "2017-06-01"}, "note": "A remark",
             "source": "paper"},
            {"province": "middle", "award": "certificate", "status": "proposed"},
        ],
        "tasks": ["A task"],
        "gaps": ["A gap"],
        "corrections": [{"date": "2017-09-01", "what": "The points", "was": "1", "now": "2",
                         "reason": "A slip"}],
        "members": ["north", "middle", "south"],
        "disclose": "criteria",
        "rank-by": "points",
        "tie-break": ["work"],
        "tiers": [{"id": "good", "name": "Good", "from": "90%"}, {"id": "fair", "name": "Fair"}],
        "comparable": "false",
        "comparability": "New rules",
        "quotas": {"certificate": "2"},
        "papers": {
            "internal": "false",
            "report": {**PAPER, "recipients": ["All"]},
            "minutes": {"number": "13/BB", "signer": "Person One", "secretary": "Person Two", "opened": "8:00", "closed": "11:00"},
            "proposal": {**PAPER, "to": ["The council"]},
        },
    },
    "content/2016/visit.md": {"title": "A visit", "kind": "note", "date": "2016-05-01"},
    "content/2017/year.md": {"title": "A year", "kind": "summary", "status": "provisional"},
    "content/pages/about.md": {"title": "About"},
}

TEXTS = {
    FIRST: """
## The result

{{name.north}} has {{points.north}} points and {{rank.north}}.

![The hall](hall.png "A caption")

```ranking
```

```awards
```

""",
    "content/2016/visit.md": """
## A *heading* with `code`

### Another

> A quote of [a note](conference.md#the-result "A title"), **strong**,\\
> <https://example.org/a> and <someone@example.org>, ![a hall](hall.png).

- one
- two

1. three

---

| a | b |
|:--|--:|
| 1 | 2 |

```text
code
```

[tel](tel:123), [ref][r], ~~out~~[^1], https://example.org/c

- [ ] to do
- [x] done

[^1]: A note.

## Given {#given}

<div align="right" lang="vi" dir="ltr">a</div>

<p align="center" lang="vi" dir="ltr">a<br>b <sup lang="vi" dir="ltr">c</sup> <sub lang="vi" dir="ltr">d</sub>
<u lang="vi" dir="ltr">e</u> <s lang="vi" dir="ltr">f</s> <del lang="vi" dir="ltr">g</del>
<ins lang="vi" dir="ltr">h</ins> <mark lang="vi" dir="ltr">i</mark> <kbd lang="vi" dir="ltr">j</kbd>
<b lang="vi" dir="ltr">b</b> <strong lang="vi" dir="ltr">s</strong> <i lang="vi" dir="ltr">i</i>
<em lang="vi" dir="ltr">e</em> <code lang="vi" dir="ltr">c</code>
<abbr title="k" lang="vi" dir="ltr">l</abbr> <small lang="vi" dir="ltr">m</small>
<span lang="vi" dir="ltr">n</span></p>

<details lang="vi" dir="ltr"><summary lang="vi" dir="ltr">o</summary>p</details>

<table lang="vi" dir="ltr" align="center"><thead lang="vi" dir="ltr" align="center">
<tr lang="vi" dir="ltr" align="center"><th colspan="2" rowspan="2" align="left" lang="vi" dir="ltr">q</table>

<table><tbody lang="vi" dir="ltr" align="center"><tr><td colspan="2" rowspan="2" align="left" lang="vi" dir="ltr">r</table>

<ol start="3" lang="vi" dir="ltr" align="left"><li lang="vi" dir="ltr" align="left">s</ol>

<ul lang="vi" dir="ltr" align="left"><li>t</ul>

[r]: https://example.org/b "A title"
""",
    "content/2017/year.md": "",
    "content/pages/about.md": "\nThe [archive](archive.html) of [rankings](rankings.html).\n",
}

ROWS = {
    "content/2016/scores.csv": [
        ["province", "stage", "work", "life", "bonus", "total", "rank", "tier", "note", "note.vi",
         "source"],
        ["north", "agreed", "590", "390", "5", "985", "1", "good", "First", "Nhất", "paper"],
        ["middle", "agreed", "580", "390", "", "970", "2", "good", "", "", ""],
        ["south", "agreed", "", "", "", "~950", "3", "good", "Near", "", ""],
    ],
    "content/2016/criteria.csv": [
        ["id", "kind", "group", "maximum", "maximum.south", "name", "name.vi"],
        ["all", "group", "", "1000", "", "All of it", "Tất cả"],
        ["work", "criterion", "all", "600", "600", "Work", "Công việc"],
        ["life", "criterion", "all", "400", "400", "Life", "Đời sống"],
        ["bonus", "bonus", "", "20", "", "Bonus", "Thưởng"],
    ],
    "content/2017/scores.csv": [["province", "total"], ["north", "990"], ["middle", "980"]],
}


def row_text(rows: list[list[str]]) -> str:
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    return "".join(",".join(row) + "\n" for row in quoted)


def note_text(fields: object, text: str) -> str:
    """A note; JSON is YAML too, and says every character as it is."""
    return f"---\n{json.dumps(fields, ensure_ascii=False)}\n---\n{text}"


def files() -> dict[str, bytes]:
    """The whole site, by path."""
    found = {path: json.dumps(value, ensure_ascii=False) for path, value in YAML.items()}
    found |= {path: note_text(FIELDS[path], TEXTS[path]) for path in FIELDS}
    found |= {path: row_text(rows) for path, rows in ROWS.items()}
    return {path: text.encode() for path, text in found.items()} | {"content/2016/hall.png": png()}


def places(value: object, path: tuple = ()) -> list[tuple]:
    """Where the texts of a value stand, as the keys and numbers that lead there."""
    if isinstance(value, dict):
        return [place for key, below in value.items() for place in places(below, (*path, key))]
    if isinstance(value, list):
        return [place for i, below in enumerate(value) for place in places(below, (*path, i))]
    return [path]


def changed(value: object, place: tuple, new: object) -> object:
    """The value with something else at a place."""
    whole = copy.deepcopy(value)
    part = whole
    for key in place[:-1]:
        part = part[key]
    part[place[-1]] = new
    return whole
