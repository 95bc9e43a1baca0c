"""Reads pages as a browser does, and finds what Yearbook would not have made."""

import json
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from .payloads import MARK

# Elements that run, load or send something: only those of a clean site may be there.
ACTIVE = {"script", "link", "meta", "form", "base", "style", "iframe", "object", "embed", "input",
          "button", "template", "noscript", "svg", "image", "use"}
ADDRESSES = {"href", "src", "action", "xlink:href", "srcset", "poster", "data", "formaction",
             "ping", "cite", "background", "manifest"}
# What a link of a note may lead to outside the site.
SCHEMES = {"http", "https", "mailto", "tel"}
# Every site of these tests stands here, unless its base URL was changed.
SLUG = re.compile(r"[\w./#?=&%:+@~,!-]*")


class Page:
    """A page as a browser reads it."""

    def __init__(self, path: str, html: bytes):
        self.path = path
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[tuple[str, str]] = []
        self.comments: list[str] = []
        root = LexborHTMLParser(html.decode()).root
        for node in root.traverse(include_text=True) if root else []:
            if node.tag == "-text":
                parent = node.parent.tag if node.parent else ""
                self.texts.append((parent, node.text_content or ""))
            elif node.tag == "-comment":
                self.comments.append(node.comment_content or "")
            elif not node.tag.startswith("-"):
                attributes = {name: value or "" for name, value in node.attributes.items()}
                self.elements.append((node.tag, attributes))

    def target(self, address: str) -> str | None:
        """Where a browser looks for an address, from the root of the site; nil outside it."""
        cleaned = re.sub(r"[\t\n\r]", "", address).strip("".join(map(chr, range(33))))
        cleaned = cleaned.replace("\\", "/")
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", cleaned):
            return None
        path = unquote(re.split(r"[?#]", cleaned)[0])
        whole = posixpath.normpath(posixpath.join("/site", posixpath.dirname(self.path), path))
        return whole.removeprefix("/site/") if path else self.path

    def active(self) -> Iterator[tuple]:
        """The active elements, with addresses from the root of the site."""
        for tag, attributes in self.elements:
            if tag in ACTIVE:
                yield tag, tuple(sorted(self.known(tag, attributes)))

    def known(self, tag: str, attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
        for name, value in attributes.items():
            if name in ADDRESSES and tag != "use":
                yield name, self.target(value) or value
            elif name in ("content", "viewbox", "viewBox", "aria-labelledby", "value", "hreflang",
                          "title", "width", "height", "id", "role", "class") and not (
                              attributes.get("http-equiv")):
                yield name, "…"
            else:
                yield name, value


class Clean:
    """What the pages of a clean site hold, and so may hold on any."""

    def __init__(self, site: Path, paths: list[str]):
        self.active: set[tuple] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.styles: set[str] = set()
        self.targets: set[str] = set()
        for path in paths:
            page = Page(path, (site / path).read_bytes())
            self.active.update(page.active())
            for tag, attributes in page.elements:
                self.attributes.update((tag, name) for name in ["", *attributes])
                self.styles.add(attributes.get("style", ""))

    def faults(self, page: Page, site: Path, text: str) -> Iterator[str]:
        """What a page holds that no clean page does, and a payload that is not told as text."""
        for active in page.active():
            if active not in self.active and not is_reference(active):
                yield f"an element of its own: {active}"
        for tag, attributes in page.elements:
            for name, value in attributes.items():
                if (tag, name) not in self.attributes:
                    yield f"an attribute of its own: <{tag} {name}={value!r}>"
                if name in ADDRESSES:
                    yield from address_faults(page, site, tag, name, value)
            if (tag, "") not in self.attributes:
                yield f"an element of its own: <{tag}>"
            if attributes.get("style", "") not in self.styles:
                yield f"a style of its own: {attributes['style']!r}"
        yield from text_faults(page, text)


def is_reference(active: tuple) -> bool:
    """Whether this is a link of the head to a page of the site or to its address on the web."""
    tag, attributes = active
    known = dict(attributes)
    return tag == "link" and known.get("rel") in ("alternate", "canonical", "prev", "next") and (
        set(known) <= {"rel", "href", "type", "hreflang", "title"})


def address_faults(page: Page, site: Path, tag: str, name: str, value: str) -> Iterator[str]:
    target = page.target(value)
    if target is None:
        scheme = urlsplit(value).scheme
        web = scheme in ("http", "https") and re.match(r"https?://[^/\\?#]", value)
        if not ((tag == "a" and (web or scheme in SCHEMES - {"http", "https"}))
                or (tag == "link" and web)):
            yield f"an address that leads away: <{tag} {name}={value!r}>"
    elif not (site / target).is_file() and not (page.path.endswith("404.html")):
        yield f"an address that leads nowhere: <{tag} {name}={value!r}>"


def text_faults(page: Page, text: str) -> Iterator[str]:
    for comment in page.comments:
        yield f"a comment: {comment[:80]!r}"
    for parent, words in page.texts:
        if parent == "script":
            try:
                json.loads(words)
            except ValueError:
                yield f"a script in the page: {words[:80]!r}"
        elif parent == "style":
            yield f"a style in the page: {words[:80]!r}"
        elif not tells(words, text) and not (parent in ("text", "tspan") and is_part(words, text)):
            yield f"a text that is not what was written: {words[:300]!r}"
    for tag, attributes in page.elements:
        for name, value in attributes.items():
            if not tells(value, text):
                yield f"an attribute that is not what was written: <{tag} {name}={value[:300]!r}>"


def tells(words: str, text: str) -> bool:
    """Whether words that hold the mark of a payload hold all of it, or no more than a slug."""
    if not text or MARK not in words or SLUG.fullmatch(words):
        return True
    if words.endswith("…"):
        # Narrow places cut a name, and have the whole of it in a title beside them.
        begun = words[words.index(MARK):].removesuffix("…")
        return text[text.index(MARK):].startswith(begun)
    return joined(text) in joined(words)


def is_part(words: str, text: str) -> bool:
    """Whether words of a chart, which are broken into lines, begin or end a payload."""
    begun = words[words.index(MARK):]
    ended = words[:words.rindex(MARK) + len(MARK)]
    return text.startswith(begun) or text.endswith(ended)


def joined(text: str) -> str:
    return " ".join(text.split())
