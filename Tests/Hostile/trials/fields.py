"""Hostile texts in every field of YAML, and in every cell and head of the sheets."""

import json
from collections.abc import Iterator

from . import content
from .case import Case
from .payloads import CONTROLS, TEXTS

ANY_CONTROL = ("control-character", "bidi-control", "nul-byte", "yaml-syntax")


def yaml_file(path: str, value: object) -> bytes:
    if path in content.YAML:
        return json.dumps(value, ensure_ascii=False).encode()
    return content.note_text(value, content.TEXTS[path]).encode()


def cases() -> Iterator[Case]:
    yield from fields()
    yield from keys()
    yield from cells()
    yield from controls()


def fields() -> Iterator[Case]:
    for path, value in (content.YAML | content.FIELDS).items():
        for place in content.places(value):
            spot = f"{path.removeprefix('content/')}:{'.'.join(map(str, place))}"
            for name, text in TEXTS.items():
                changed = content.changed(value, place, text)
                yield Case(f"field {name} {spot}", {path: yaml_file(path, changed)}, text)
            for name, other in [("list", ["a"]), ("fields", {"a": "b"})]:
                changed = content.changed(value, place, other)
                yield Case(f"field {name} {spot}", {path: yaml_file(path, changed)})


def keys() -> Iterator[Case]:
    for path, value in (content.YAML | content.FIELDS).items():
        first = value if isinstance(value, dict) else value[0]
        for name, text in TEXTS.items():
            changed = {**first, text: "a"}
            whole = changed if isinstance(value, dict) else [changed, *value[1:]]
            codes = ("unknown-key", "yaml-syntax", "invisible-character")
            yield Case(f"key {name} {path}", {path: yaml_file(path, whole)}, text, codes)


def cells() -> Iterator[Case]:
    for path, rows in content.ROWS.items():
        for row, cells in enumerate(rows):
            for column in range(len(cells)):
                for name, text in TEXTS.items():
                    changed = content.row_text(content.changed(rows, (row, column), text))
                    yield Case(
                        f"cell {name} {path}:{row}.{column}", {path: changed.encode()}, text)


def controls() -> Iterator[Case]:
    site = content.YAML["content/site.yaml"]
    for name, character in CONTROLS.items():
        title = f"a{character}b"
        raw = json.dumps({**site, "title": title}, ensure_ascii=False)
        # JSON escapes the first of them even so; here they are to stand as they are.
        raw = raw.replace(json.dumps(character)[1:-1], character)
        yield Case(f"control raw {name}", {"content/site.yaml": raw.encode()}, codes=ANY_CONTROL)
        escaped = json.dumps({**site, "title": title})
        yield Case(
            f"control escaped {name}", {"content/site.yaml": escaped.encode()}, codes=ANY_CONTROL)
        rows = content.changed(content.ROWS["content/2016/scores.csv"], (1, 8), title)
        yield Case(
            f"control cell {name}",
            {"content/2016/scores.csv": content.row_text(rows).encode()}, codes=ANY_CONTROL)
        path = "content/2016/visit.md"
        for form in [title, f"a&#{ord(character[0])};b", f"[a](b.md '&#x{ord(character[0]):x};')"]:
            if form != title and character == "\0":
                continue
            text = content.note_text(content.FIELDS[path], f"\n{form}\n")
            yield Case(f"control note {name} {form[:6]!r}", {path: text.encode()},
                       codes=ANY_CONTROL)
