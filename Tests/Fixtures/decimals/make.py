"""Makes 3,000 number cells with decimals of up to six places, a thousand each by openpyxl,
XlsxWriter and LibreOffice, and what they hold (NAME.txt, a number a line).

Usage: make.py, with `soffice` on the path.
"""

import pathlib
import random
import subprocess
import tempfile

import openpyxl
import xlsxwriter

HERE = pathlib.Path(__file__).parent


def decimals(seed):
    """A thousand decimals of up to six places, as they are written by hand."""
    chance = random.Random(seed)
    numbers = []
    for _ in range(1000):
        places = chance.randint(0, 6)
        whole = str(chance.choice([chance.randint(0, 9), chance.randint(0, 1000), chance.randint(0, 99999)]))
        rest = "".join(chance.choice("0123456789") for _ in range(places)).rstrip("0")
        sign = "-" if chance.random() < 0.05 and int(whole) > 0 else ""
        numbers.append(sign + whole + ("." + rest if rest else ""))
    return numbers


def rows(numbers):
    """Ten numbers a row."""
    return [[float(number) for number in numbers[at:at + 10]] for at in range(0, 1000, 10)]


FORMATS = ["General", "0", "0.0", "#,##0", "#,##0.00", "0.000", "[$-42A]#.##0,00", '0.00 "điểm"', "0.0000", "@"]


def by_openpyxl(numbers, path):
    book = openpyxl.Workbook()
    for row in rows(numbers):
        book.active.append(row)
    for row in book.active.iter_rows():
        for cell, form in zip(row, FORMATS):
            cell.number_format = form
    book.save(path)


def by_xlsxwriter(numbers, path):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    forms = [book.add_format({"num_format": form}) for form in FORMATS]
    for r, row in enumerate(rows(numbers)):
        for c, number in enumerate(row):
            sheet.write_number(r, c, number, forms[c])
    book.close()


def by_libreoffice(numbers, path):
    with tempfile.TemporaryDirectory() as folder:
        draft = pathlib.Path(folder) / path.name
        by_openpyxl(numbers, draft)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
             "--outdir", str(path.parent), str(draft)], check=True, stdout=subprocess.DEVNULL)


for seed, (name, write) in enumerate([
        ("openpyxl", by_openpyxl), ("xlsxwriter", by_xlsxwriter), ("libreoffice", by_libreoffice)], 1):
    numbers = decimals(seed)
    write(numbers, HERE / f"{name}.xlsx")
    (HERE / f"{name}.txt").write_text("\n".join(numbers) + "\n")
