"""What a page of a paper shows: its words, and its tables as rows of texts."""

from pathlib import Path

from lxml import html

BLOCKS = set(
    "p div section article header footer ul ol li dl dt dd table tr td th figure blockquote pre"
    " h1 h2 h3 h4 h5 h6 caption figcaption br main".split()
)

Grid = list[list[str]]


def is_left_out(element) -> bool:
    """Cover, contents, charts and what is only heard are not in a Word file."""
    names = (element.get("class") or "").split()
    return element.tag in ("nav", "svg") or bool({"front", "noteback", "unseen"} & set(names))


def text_of(element) -> str:
    """All words of an element, those of blocks apart."""
    if not isinstance(element.tag, str) or is_left_out(element):
        return ""
    edge = " " if element.tag in BLOCKS else ""
    inner = "".join(text_of(child) + (child.tail or "") for child in element)
    return f"{edge}{element.text or ''}{inner}{edge}"


def plain(text: str) -> str:
    return " ".join(text.split())


class Page:
    """The page of a paper."""

    def __init__(self, path: Path):
        parser = html.HTMLParser(encoding="utf-8")
        document = html.parse(str(path), parser).getroot()
        self.main = document.find(".//main")
        self.language = document.get("lang")

    @property
    def words(self) -> list[str]:
        return text_of(self.main).split()

    @property
    def tables(self) -> list[Grid]:
        return [grid(table) for table in self.main.iter("table") if not self._is_in_front(table)]

    @staticmethod
    def _is_in_front(element) -> bool:
        return any(is_left_out(parent) for parent in element.iterancestors())

    def texts(self, *classes: str) -> list[str]:
        """The texts of the paragraphs in the elements of these classes."""
        found = []
        for name in classes:
            for part in self.main.find_class(name):
                lines = [each for each in part.iter("p", "li", "span") if not len(each)]
                found += [plain(each.text_content()) for each in lines]
        return [text for text in found if text]


def grid(table) -> Grid:
    """The rows of a table; a cell that takes several places is in each of them."""
    rows: Grid = []
    going: dict[int, tuple[int, str]] = {}
    for row in table.iter("tr"):
        texts: list[str] = []

        def continued():
            while len(texts) in going:
                left, text = going.pop(len(texts))
                if left > 1:
                    going[len(texts)] = (left - 1, text)
                texts.append(text)

        for cell in row.iterchildren("td", "th"):
            continued()
            text = plain(text_of(cell))
            for _ in range(int(cell.get("colspan") or 1)):
                if (down := int(cell.get("rowspan") or 1)) > 1:
                    going[len(texts)] = (down - 1, text)
                texts.append(text)
        continued()
        rows.append(texts)
    widest = max(map(len, rows), default=0)
    return [row + [""] * (widest - len(row)) for row in rows]
