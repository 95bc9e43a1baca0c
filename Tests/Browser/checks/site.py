"""A built site: its languages, its pages, and which of them stand for all."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

# The kinds of pages by their paths in the folder of a language. The first that fits holds.
KINDS = [
    ("home", r"index\.html"),
    ("year", r"\d{4}/index\.html"),
    ("report", r"\d{4}/report\.html"),
    ("minutes", r"\d{4}/minutes\.html"),
    ("proposal", r"\d{4}/proposal\.html"),
    ("scores", r"\d{4}/scores\.html"),
    ("unsent", r"\d{4}/unsent\.html"),
    ("score-form", r"\d{4}/score-form\.html"),
    ("covenant", r"\d{4}/covenant\.html"),
    ("mid-year", r"\d{4}/mid-year-report\.html"),
    ("ballot", r"\d{4}/ballot\.html"),
    ("counting", r"\d{4}/counting\.html"),
    ("profile", r"\d{4}/[^/]+/profile\.html"),
    ("paper", r"\d{4}/[^/]+/paper\.html"),
    ("gallery", r"\d{4}/gallery\.html"),
    ("note", r"\d{4}/[^/]+\.html"),
    ("provinces", r"provinces/index\.html"),
    ("province", r"provinces/[^/]+\.html"),
    ("province-in-year", r"provinces/[^/]+/\d{4}\.html"),
    ("dossier", r"provinces/[^/]+/dossier\.html"),
    ("book", r"book\.html"),
    ("404", r"404\.html"),
    ("rankings", r"rankings\.html"),
    ("compare", r"compare\.html"),
    ("criteria", r"criteria/index\.html"),
    ("criteria-in-year", r"criteria/\d{4}\.html"),
    ("criterion", r"criteria/[^/]+\.html"),
    ("honours", r"honours\.html"),
    ("leadership", r"leadership\.html"),
    ("movements", r"movements\.html"),
    ("documents", r"documents\.html"),
    ("archive", r"archive\.html"),
    ("search-page", r"search\.html"),
    ("a-z", r"a-z\.html"),
    ("free-page", r"[^/]+\.html"),
]

# How many pages of a kind are opened in the first language, unless all are. The others show the
# same in other words, so that there the heaviest is enough.
PAGES_OF_A_KIND = 3


@dataclass(frozen=True)
class Page:
    """A page of a site, by its path from the site's root."""

    path: str
    language: str
    kind: str
    size: int
    forms: frozenset[str]


class Site:
    """A folder that holds a built site."""

    def __init__(self, folder: Path):
        self.folder = folder.resolve()
        self.name = str(folder)
        if not (self.folder / "index.html").is_file():
            raise SystemExit(f"{folder}: no index.html, so no built site")

    def file_url(self, path: str) -> str:
        return f"file://{quote(str(self.folder))}/{quote(path)}"

    @cached_property
    def languages(self) -> list[str]:
        """The folders of the languages. The first language's is the root, an empty name."""
        folders = sorted(path.parent.name for path in self.folder.glob("*/index.html"))
        return ["", *(name for name in folders if self.language_of(f"{name}/index.html") == name)]

    def language_of(self, path: str) -> str | None:
        found = re.search(r'<html lang="([^"]+)"', self.text(path))
        return found and found[1]

    def text(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    @cached_property
    def pages(self) -> list[Page]:
        paths = sorted(self.folder.rglob("*.html"))
        return [self.page(path.relative_to(self.folder).as_posix()) for path in paths]

    def page(self, path: str) -> Page:
        language = path.split("/")[0] if path.split("/")[0] in self.languages else ""
        text = self.text(path)
        return Page(
            path=path,
            language=language,
            kind=kind_of(path.removeprefix(f"{language}/")),
            size=len(text.encode()),
            forms=frozenset(re.findall(r"<[a-z][^\s>]*(?: class=\"[^\"]*\")?", text)),
        )

    @cached_property
    def representatives(self) -> list[Page]:
        """Pages that show every kind in every language: the heaviest, then the most different."""
        groups: dict[tuple[str, str], list[Page]] = {}
        for page in self.pages:
            groups.setdefault((page.language, page.kind), []).append(page)
        chosen = [page for group in groups.values() for page in picked(group)]
        known = {kind: place for place, (kind, _) in enumerate(KINDS)}
        return sorted(chosen, key=lambda page: known.get(page.kind, len(known)))


def kind_of(path: str) -> str:
    for kind, pattern in KINDS:
        if re.fullmatch(pattern, path):
            return kind
    return path.split("/")[0]


def picked(pages: list[Page]) -> list[Page]:
    """The heaviest page, then each that has most elements and classes that the picked ones lack."""
    rest = sorted(pages, key=lambda page: (-page.size, page.path))
    chosen = [rest.pop(0)]
    most = 1 if chosen[0].language else PAGES_OF_A_KIND
    while rest and len(chosen) < most:
        seen = frozenset().union(*(page.forms for page in chosen))
        newest = max(rest, key=lambda page: len(page.forms - seen))
        if newest.forms <= seen:
            break
        rest.remove(newest)
        chosen.append(newest)
    return chosen
