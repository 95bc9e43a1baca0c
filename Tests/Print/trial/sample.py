"""The good pages of the trial, and pages that differ from them."""

from dataclasses import dataclass
from pathlib import Path

from . import good_page, good_paper

# The numbers of the contents, for the engine that cannot find them itself.
LEAVES = ["1", "2"]


@dataclass(frozen=True)
class Sample:
    """A page, how it is printed, and what is measured."""

    html: str
    style: str
    is_paper: bool

    def changed(self, changes: list[tuple[str, str]]) -> "Sample":
        html, style = self.html, self.style
        for old, new in changes:
            if old not in html + style:
                raise ValueError(f"'{old}' is not there to be replaced")
            html, style = html.replace(old, new), style.replace(old, new)
        return Sample(html, style, self.is_paper)

    def write(self, folder: Path):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(self.html, encoding="utf-8")
        (folder / "style.css").write_text(self.style, encoding="utf-8")


PAGE = Sample(good_page.html(), good_page.STYLE, is_paper=False)
PAPER = Sample(good_paper.html(), good_paper.STYLE, is_paper=True)
