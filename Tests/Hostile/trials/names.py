"""Hostile names of files, ids and languages; links and special files in the content."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

from . import content
from .case import Case
from .fields import yaml_file

# Names that could lead out of a folder, or mean something else to a system or a browser.
NAMES = {
    "parents": "../../evil", "parents-percent": "%2e%2e%2fevil", "parents-backslash": "..\\evil",
    "root": "/tmp/evil", "drive": "C:\\evil", "hidden": ".evil", "dots": "..", "dot": ".",
    "nul": "a\0b", "line-end": "a\nb", "tab": "a\tb", "direction": "a\u202eb", "device": "CON",
    "device-ending": "nul.x", "space-end": "a ", "point-end": "a.", "tilde": "~root",
    "dash": "-rf", "quote": "a\"b", "markup": "<script>alert(1)<script>", "query": "a?b",
    "fragment": "a#b", "percent": "a%20b", "colon": "javascript:a", "stream": "a:b", "star": "a*b",
    "letters": "\u0131\u017f\u212a", "wide": "\uff0e\uff0e\uff0fevil", "empty": "",
    "long": "a" * 240, "index": "index", "manifest": "manifest-sha256", "data": "data",
    "assets": "assets", "search": "search",
}

# Fields that name a page, a folder or a file.
IDS = [
    ("content/provinces.yaml", (0, "id")), ("content/awards.yaml", (0, "id")),
    ("content/movements.yaml", (0, "id")), ("content/documents.yaml", (0, "id")),
    ("content/site.yaml", ("languages", 1)), (content.FIRST, ("pictures", 0, "file")),
    (content.FIRST, ("tiers", 0, "id")), (content.FIRST, ("sources", 0, "id")),
    (content.FIRST, ("host",)), ("content/2016/visit.md", ("language",)),
]


def put(path: str, body: bytes):
    """Writes a file whose name may be anything that a disk takes."""

    def prepare(folder: Path) -> None:
        whole = os.path.join(os.fsencode(folder), os.fsencode(path))
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "wb") as file:
            file.write(body)

    return prepare


def cases() -> Iterator[Case]:
    for name, text in NAMES.items():
        for path, place in IDS:
            value = (content.YAML | content.FIELDS)[path]
            changed = content.changed(value, place, text)
            spot = ".".join(map(str, place))
            yield Case(f"id {name} {path}:{spot}", {path: yaml_file(path, changed)})
        if text and not any(sign in text for sign in "/\0") and text not in (".", ".."):
            yield from files(name, text)
    yield from spellings()
    yield from special()


def files(name: str, text: str) -> Iterator[Case]:
    """Files with such a name, and links to them."""
    note = b"---\ntitle: A note\n---\n\nText.\n"
    visit = content.note_text(content.FIELDS["content/2016/visit.md"], f"\n![a](<{text}.png>)\n")
    yield Case(f"file {name} note", prepare=put(f"content/2016/{text}.md", note))
    yield Case(f"file {name} page", prepare=put(f"content/pages/{text}.md", note))
    yield Case(f"file {name} language", prepare=put(f"content/2016/visit.{text}.md", note))
    yield Case(
        f"file {name} picture", {"content/2016/visit.md": visit.encode()},
        prepare=put(f"content/2016/{text}.png", content.png()))
    yield Case(
        f"file {name} folder", {"content/2016/visit.md": visit.replace("<", f"<{text}/").encode()},
        prepare=put(f"content/2016/{text}/{text}.png", content.png()))


def spellings() -> Iterator[Case]:
    """Names that are not UTF-8, or that are the same name in other bytes."""
    note = b"---\ntitle: A note\n---\n"
    yield Case("file bytes", prepare=put("content/2016/\udcff\udcfe.md", note),
               codes=("file-name",))
    yield Case("file decomposed", prepare=put("content/2016/ho\u0323p.md", note))

    def both(folder: Path) -> None:
        put("content/2016/h\u1ecdp.md", note)(folder)
        put("content/2016/ho\u0323p.md", note)(folder)

    yield Case("file composed twice", prepare=both, codes=("same-name",))


def special() -> Iterator[Case]:
    """Links that leave the content, and files that are none."""
    link = ("symbolic-link",)
    for name, path, target in [
        ("note", "content/2016/secret.md", "/etc/passwd"),
        ("picture", "content/2016/secret.png", "/etc/passwd"),
        ("year", "content/2015", "/"),
        ("loop", "content/2016/again", ".."),
        ("inside", "content/2016/other.md", "visit.md"),
        ("nowhere", "content/2016/gone.md", "gone"),
        ("itself", "content/2016/self.md", "self.md"),
    ]:
        yield Case(
            f"link {name}",
            prepare=lambda folder, path=path, target=target: os.symlink(target, folder / path),
            codes=link)
    yield Case("pipe", prepare=lambda folder: os.mkfifo(folder / "content/2016/pipe.md"),
               codes=link)

    def listen(folder: Path) -> None:
        here = os.getcwd()
        os.chdir(folder / "content/2016")
        with socket.socket(socket.AF_UNIX) as door:
            door.bind("door.md")
        os.chdir(here)

    yield Case("socket", prepare=listen, codes=link)

    def device(folder: Path) -> None:
        try:
            os.mknod(folder / "content/2016/zero.md", 0o666 | 0o020000, os.makedev(1, 5))
        except PermissionError:
            os.symlink("/dev/zero", folder / "content/2016/zero.md")

    yield Case("device", prepare=device, codes=link)

    def shared(folder: Path) -> None:
        os.rename(folder / "content", folder / "shared")
        os.symlink("shared", folder / "content")

    yield Case("content behind a link", prepare=shared)

    def deep(folder: Path) -> None:
        path = folder / "content/2016"
        for _ in range(40):
            path /= "a"
        os.makedirs(path)
        (path / "a.md").write_text("a")

    yield Case("deep folders", prepare=deep, codes=("too-deep",))
