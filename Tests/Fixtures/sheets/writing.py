"""Writes a sheet of make.py with one of the programs, or as XML by hand, and its truth beside it."""

import csv
import decimal
import pathlib
import random
import subprocess
import tempfile
import zipfile
from xml.sax.saxutils import escape

import openpyxl
import xlsxwriter

HERE = pathlib.Path(__file__).parent
D = decimal.Decimal

# A cell merged into the one to its left, and into the one above it.
LEFT, UP = object(), object()


class Number:
    """A number cell with a format; `raw` is how the file spells the number."""

    def __init__(self, value, form="General", raw=None):
        self.value, self.form, self.raw = value, form, raw


class Formula:
    """A formula with the value that the program stored; None where it stored none."""

    def __init__(self, formula, value, form="General"):
        self.formula, self.value, self.form = formula, value, form


MEMBERS = {
    "thanh-hoa": "Thanh Hóa", "nghe-an": "Nghệ An", "ha-tinh": "Hà Tĩnh",
    "quang-binh": "Quảng Bình", "quang-tri": "Quảng Trị", "thua-thien-hue": "Thừa Thiên Huế"}


def letters(column):
    """`AB` for 28."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def merges(rows):
    """The merged ranges as (first row, first column, last row, last column), from 1."""
    def at(row, column):
        return rows[row][column] if row < len(rows) and column < len(rows[row]) else None
    found = []
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell is LEFT or cell is UP:
                continue
            right, down = c, r
            while at(r, right + 1) is LEFT:
                right += 1
            while at(down + 1, c) is UP:
                down += 1
            if (right, down) != (c, r):
                found.append((r + 1, c + 1, down + 1, right + 1))
    return found


def plain(number):
    """`98.125` for a Decimal, without an exponent."""
    text = format(D(number), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


# --- the programs

def by_openpyxl(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name.lstrip("*"))
        if name.startswith("*"):
            sheet.sheet_state = "hidden"
        for r, row in enumerate(rows, 1):
            for c, cell in enumerate(row, 1):
                if cell is None or cell is LEFT or cell is UP:
                    continue
                place = sheet.cell(r, c)
                if isinstance(cell, Formula):
                    place.value, place.number_format = cell.formula, cell.form
                elif isinstance(cell, Number):
                    place.value, place.number_format = float(cell.value), cell.form
                elif isinstance(cell, D):
                    place.value = int(cell) if cell == int(cell) else float(cell)
                else:
                    place.value = cell
                    if hasattr(cell, "year"):
                        place.number_format = "dd/mm/yyyy"
                if "\n" in str(cell):
                    place.alignment = openpyxl.styles.Alignment(wrap_text=True)
        for top, left, bottom, right in merges(rows):
            sheet.merge_cells(
                start_row=top, start_column=left, end_row=bottom, end_column=right)
    book.save(path)


def by_xlsxwriter(path, sheets):
    book = xlsxwriter.Workbook(path)
    formats = {}
    def form(text):
        if text not in formats:
            formats[text] = book.add_format({"num_format": text})
        return formats[text]
    for name, rows in sheets:
        sheet = book.add_worksheet(name.lstrip("*"))
        if name.startswith("*"):
            sheet.hide()
        for top, left, bottom, right in merges(rows):
            sheet.merge_range(top - 1, left - 1, bottom - 1, right - 1, "")
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                if cell is None or cell is LEFT or cell is UP:
                    continue
                if isinstance(cell, Formula):
                    value = cell.value
                    value = 0 if value is None else float(value) if isinstance(value, D) else value
                    sheet.write_formula(r, c, cell.formula, form(cell.form), value)
                elif isinstance(cell, Number):
                    sheet.write_number(r, c, float(cell.value), form(cell.form))
                elif isinstance(cell, (D, int, float)):
                    sheet.write_number(r, c, float(cell))
                elif hasattr(cell, "year"):
                    sheet.write_datetime(r, c, cell, form("dd/mm/yyyy"))
                else:
                    sheet.write_string(r, c, cell)
    book.close()


def convert(paths, kind, folder):
    """Lets LibreOffice open files and save them as another kind."""
    subprocess.run(
        ["soffice", "--headless", "--convert-to", kind, "--outdir", str(folder), *map(str, paths)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


# --- XML by hand

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def by_hand(path, sheets, inline=False, prefix="", refs=True, absolute=False, calc="",
            rich=False, slash="/"):
    """XML as other programs write it.

    inline: texts in the cells; prefix: names with a prefix; refs: whether cells and rows have
    addresses; absolute: targets from the root; calc: attributes of calcPr; rich: texts in runs with
    a phonetic hint; slash: between folders of part names.
    """
    p = prefix + ":" if prefix else ""
    space = f'xmlns:{prefix}="{MAIN}"' if prefix else f'xmlns="{MAIN}"'
    strings, forms, parts = [], ["General"], {}
    def texts(text):
        body = escape(text).replace("\n", "&#10;")
        if not rich:
            return f'<{p}t xml:space="preserve">{body}</{p}t>'
        half = len(text) // 2
        runs = "".join(
            f'<{p}r><{p}rPr><{p}b/></{p}rPr><{p}t xml:space="preserve">{escape(part)}</{p}t></{p}r>'
            for part in [text[:half], text[half:]] if part)
        return runs + f'<{p}rPh sb="0" eb="1"><{p}t>99</{p}t></{p}rPh>'
    def xml(cell, address):
        ref = f' r="{address}"' if refs else ""
        if cell is None or cell is LEFT or cell is UP:
            return f'<{p}c{ref}/>'
        if isinstance(cell, Number):
            if cell.form not in forms:
                forms.append(cell.form)
            raw = cell.raw or plain(cell.value)
            return f'<{p}c{ref} s="{forms.index(cell.form)}"><{p}v>{raw}</{p}v></{p}c>'
        if isinstance(cell, Formula):
            value, kind = cell.value, ""
            if isinstance(value, str):
                kind = ' t="str"'
            stored = "" if value is None else f"<{p}v>{escape(str(value))}</{p}v>"
            formula = cell.formula if cell.formula.startswith("<") else f"<{p}f>{escape(cell.formula[1:])}</{p}f>"
            return f'<{p}c{ref}{kind}>{formula}{stored}</{p}c>'
        if isinstance(cell, str):
            if inline:
                return f'<{p}c{ref} t="inlineStr"><{p}is>{texts(cell)}</{p}is></{p}c>'
            if cell not in strings:
                strings.append(cell)
            return f'<{p}c{ref} t="s"><{p}v>{strings.index(cell)}</{p}v></{p}c>'
        return f'<{p}c{ref}><{p}v>{plain(cell)}</{p}v></{p}c>'
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    root = "/xl/" if absolute else ""
    listed, rels, types = "", "", ""
    for number, (name, rows) in enumerate(sheets, 1):
        body = ""
        for r, row in enumerate(rows, 1):
            ref = f' r="{r}"' if refs else ""
            cells = "".join(xml(cell, f"{letters(c)}{r}") for c, cell in enumerate(row, 1))
            body += f"<{p}row{ref}>{cells}</{p}row>"
        ranges = "".join(
            f'<{p}mergeCell ref="{letters(left)}{top}:{letters(right)}{bottom}"/>'
            for top, left, bottom, right in merges(rows))
        merged = f"<{p}mergeCells>{ranges}</{p}mergeCells>" if ranges else ""
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f"{head}<{p}worksheet {space}><{p}sheetData>{body}</{p}sheetData>{merged}</{p}worksheet>")
        listed += f'<{p}sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
        rels += (f'<Relationship Id="rId{number}" Type="{REL}/worksheet"'
                 f' Target="{root}worksheets/sheet{number}.xml"/>')
        types += (f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="application/'
                  'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>')
    rels += f'<Relationship Id="rId90" Type="{REL}/styles" Target="{root}styles.xml"/>'
    rels += f'<Relationship Id="rId91" Type="{REL}/sharedStrings" Target="{root}sharedStrings.xml"/>'
    own = "".join(
        f'<{p}numFmt numFmtId="{163 + n}" formatCode="{escape(form, {chr(34): "&quot;"})}"/>'
        for n, form in enumerate(forms) if n)
    xfs = "".join(f'<{p}xf numFmtId="{163 + n if n else 0}"/>' for n in range(len(forms)))
    parts["xl/styles.xml"] = (
        f'{head}<{p}styleSheet {space}><{p}numFmts>{own}</{p}numFmts>'
        f'<{p}cellXfs>{xfs}</{p}cellXfs></{p}styleSheet>')
    items = "".join(f"<{p}si>{texts(text)}</{p}si>" for text in strings)
    parts["xl/sharedStrings.xml"] = f"{head}<{p}sst {space}>{items}</{p}sst>"
    parts["xl/workbook.xml"] = (
        f'{head}<{p}workbook {space} xmlns:r="{REL}"><{p}sheets>{listed}</{p}sheets>'
        f'<{p}calcPr {calc}/></{p}workbook>')
    package = "http://schemas.openxmlformats.org/package/2006/"
    parts["xl/_rels/workbook.xml.rels"] = (
        f'{head}<Relationships xmlns="{package}relationships">{rels}</Relationships>')
    parts["_rels/.rels"] = (
        f'{head}<Relationships xmlns="{package}relationships"><Relationship Id="rId1"'
        f' Type="{REL}/officeDocument" Target="{"/" if absolute else ""}xl/workbook.xml"/></Relationships>')
    parts["[Content_Types].xml"] = (
        f'{head}<Types xmlns="{package}content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + types + "</Types>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2023, 3, 10, 9, 0, 0))
            entry.filename = name.replace("/", slash)
            entry.compress_type = zipfile.ZIP_DEFLATED
            book.writestr(entry, text.encode())


# --- truth

class Truth:
    """What a sheet says: figures by member, criterion or `total`, and stage."""

    def __init__(self):
        self.lines, self.notes = [], []

    def maximum(self, criterion, value):
        self.lines.append(["", criterion, "maximum", plain(value)])
        return self

    def maxima(self, criteria):
        for criterion, value in criteria.items():
            self.maximum(criterion, value)
        return self

    def figure(self, member, criterion, value, stage="agreed"):
        if value is not None:
            text = value if isinstance(value, str) else plain(value)
            self.lines.append([member, criterion, stage, text])
        return self

    def points(self, table, criteria, stage="agreed"):
        """Figures of {member: [points]} under criteria in order."""
        for member, values in table.items():
            for criterion, value in zip(criteria, values):
                self.figure(member, criterion, value, stage)
        return self

    def totals(self, table, stage="agreed"):
        for member, values in table.items():
            self.figure(member, "total", sum(values), stage)
        return self

    def ranks(self, table):
        for member, value in ranks(table).items():
            self.figure(member, "rank", D(value), "")
        return self

    def note(self, key, value):
        """`refused`: words that the message has; `then`: options with which it is read; `year`."""
        self.notes.append(f"# {key}: {value}")
        return self

    def write(self, path):
        with open(path, "w", newline="") as file:
            for note in self.notes:
                file.write(note + "\n")
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["member", "criterion", "stage", "value"])
            writer.writerows(self.lines)


def ranks(table):
    """The rank of each member by the sum of its points, ties sharing one."""
    sums = {member: sum(values) for member, values in table.items()}
    return {m: 1 + sum(other > own for other in sums.values()) for m, own in sums.items()}


def made_up(seed, maxima, step="0.25", low=0.85, members=MEMBERS):
    """Points of each member up to the maxima, in steps, from a seed."""
    chance = random.Random(seed)
    unit = D(step)
    table = {}
    for member in members:
        table[member] = [
            min(D(most), (D(repr(chance.uniform(low, 1))) * D(most) / unit).quantize(D(1)) * unit)
            for most in maxima]
    return table


# --- the books

MADE = []
_later = []


def book(name, how, sheets, truth, **options):
    """Writes a workbook and its truth; `sheets` may be the rows of the only sheet."""
    if isinstance(sheets, list) and sheets and isinstance(sheets[0], list):
        sheets = [("Sheet1", sheets)]
    path = HERE / f"{name}.xlsx"
    if how == "libreoffice":
        _later.append((path, sheets))
    else:
        {"openpyxl": by_openpyxl, "xlsxwriter": by_xlsxwriter, "xml": by_hand}[how](
            path, sheets, **options)
    truth.write(HERE / f"{name}.truth.csv")
    MADE.append(name)


def text(name, kind, content, truth, encoding="utf-8"):
    """Writes delimited text and its truth."""
    (HERE / f"{name}.{kind}").write_bytes(content.encode(encoding))
    truth.write(HERE / f"{name}.truth.csv")
    MADE.append(name)


def finish():
    """Lets LibreOffice save what is its own."""
    with tempfile.TemporaryDirectory() as folder:
        drafts = []
        for path, sheets in _later:
            draft = pathlib.Path(folder) / path.name
            by_openpyxl(draft, sheets)
            drafts.append(draft)
        if drafts:
            convert(drafts, "xlsx:Calc MS Excel 2007 XML", HERE)
