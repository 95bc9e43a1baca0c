"""What python-docx reads in a Word file: words, tables, sections, what keeps together."""

from functools import cached_property
from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from .page import Grid, plain

ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split()
MM = 36_000
# Paper and margins in millimetres: top, right, bottom, left (Decree 30/2020/NĐ-CP, annex I).
PORTRAIT = (210, 297, 25, 20, 20, 35)
LANDSCAPE = (297, 210, 25, 15, 20, 30)
SPACER = "VBKhoangtrong"
# Who signs, and whom the paper is sent to.
FOOT = {"VBChucvu", "VBNoinhan"}


class Word:
    """A Word file, as python-docx reads it."""

    def __init__(self, path: Path):
        self.document = docx.Document(str(path))

    @property
    def blocks(self) -> list[Paragraph | Table]:
        return list(self.document.iter_inner_content())

    @property
    def words(self) -> list[str]:
        """All words, with the numbers that Word sets before headings."""
        first = second = 0
        words: list[str] = []
        for element in self.document.element.body.iter(qn("w:p")):
            number = ""
            style = style_of(element)
            if style == "Heading1":
                first, second = first + 1, 0
                number = ROMAN[first - 1] + ". "
            elif style == "Heading2":
                second += 1
                number = f"{second}. "
            words += (number + text_of(element)).split()
        return words

    @property
    def tables(self) -> list[Grid]:
        """The tables with rules, which are those of the page; others hold the head and the foot."""
        return [
            [[plain(cell.text) for cell in row.cells] for row in table.rows]
            for table in self.document.tables
            if table._tbl.tblStyle_val == "VBTable"
        ]

    def sections(self):
        """Sheets that are none of Decree 30."""
        for number, section in enumerate(self.document.sections, 1):
            sides = (
                *(section.page_width, section.page_height, section.top_margin),
                *(section.right_margin, section.bottom_margin, section.left_margin),
            )
            wanted = LANDSCAPE if section.page_width > section.page_height else PORTRAIT
            if any(abs(side / MM - mm) > 0.5 for side, mm in zip(sides, wanted, strict=True)):
                measures = [round(side / MM, 1) for side in sides]
                yield f"section {number} measures {measures} mm, not {wanted}"

    def heads(self):
        """Tables of which the head is not repeated on the next sheet, and rows that part."""
        for number, table in enumerate(self.document.tables, 1):
            if table._tbl.tblStyle_val != "VBTable":
                continue
            rows = [row._tr for row in table.rows]
            if rows and rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
                yield f"the head of table {number} is not repeated"
            if any(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None for row in rows):
                yield f"a row of table {number} may part"

    def signatures(self):
        """Signatures that may be alone on the last sheet: what is before them must go with them."""
        before: list[Paragraph | Table] = []
        for block in self.blocks:
            styles = styles_in(block)
            follows = next((other for other in reversed(before) if not is_spacer(other)), None)
            # Of the places of many to sign each pair may begin a sheet.
            is_first = follows is None or "VBChucvu" not in styles_in(follows)
            is_foot = isinstance(block, Table) and bool(styles & FOOT)
            if is_foot and (is_first or "VBChucvu" not in styles) and not self._keeps(before):
                text = " ".join(cell.text for cell in block.rows[0].cells).split("\n")[0]
                yield f"the signatures of '{text.strip()}' may be alone"
            before.append(block)

    def _keeps(self, before: list[Paragraph | Table]) -> bool:
        """Whether the last block, and the spacers behind it, stay with what follows."""
        for block in reversed(before):
            paragraphs = [block._p] if isinstance(block, Paragraph) else last_row(block)
            if not all(map(self._keeps_paragraph, paragraphs)):
                return False
            if not is_spacer(block):
                return True
        return False

    def _keeps_paragraph(self, paragraph) -> bool:
        own = paragraph.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
        return own or style_of(paragraph) in self._keeping

    @cached_property
    def _keeping(self) -> set[str]:
        """The styles of which paragraphs stay with the next."""
        return {
            style.get(qn("w:styleId"))
            for style in self.document.styles.element.iter(qn("w:style"))
            if style.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
        }


STYLE = f"{qn('w:pPr')}/{qn('w:pStyle')}"


def style_of(paragraph) -> str | None:
    style = paragraph.find(STYLE)
    return None if style is None else style.get(qn("w:val"))


def text_of(paragraph) -> str:
    parts = paragraph.iter(qn("w:t"), qn("w:br"))
    return "".join((part.text or "") if part.tag == qn("w:t") else " " for part in parts)


def styles_in(block: Paragraph | Table) -> set[str | None]:
    """The styles of a block's paragraphs."""
    element = block._p if isinstance(block, Paragraph) else block._tbl
    return {style_of(paragraph) for paragraph in element.iter(qn("w:p"))}


def is_spacer(block: Paragraph | Table) -> bool:
    return isinstance(block, Paragraph) and style_of(block._p) == SPACER


def last_row(table: Table) -> list:
    return list(table._tbl.tr_lst[-1].iter(qn("w:p")))
