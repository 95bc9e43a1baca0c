"""Opens the sheets of the full cluster in LibreOffice and saves them as workbooks and as CSV: the
scores.csv and criteria.csv of its content, and what its built site offers for download.

Usage: make.py SITE, where SITE is the built site of Tests/Fixtures/full-cluster/content, with
`soffice` on the path.
"""

import csv
import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

HERE = pathlib.Path(__file__).parent
CONTENT = HERE.parent / "full-cluster" / "content"
SITE = pathlib.Path(sys.argv[1])
VIETNAMESE, ENGLISH = 1066, 1033


def convert(source, kind, folder, filter):
    subprocess.run(
        ["soffice", "--headless", "--convert-to", kind, "--outdir", str(folder),
         f"--infilter={filter}", str(source)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def read(path):
    """The text of a sheet and what separates its cells."""
    data = path.read_bytes()
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    return text, max(";,\t", key=text.split("\n")[0].count)


def records(path):
    """The rows of a sheet by their heads."""
    text, separator = read(path)
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))


MEMBERS = {"m-loc": "my-loc", "loc-thanh": "my-loc"}
STAGES = {
    "tự chấm": "self", "đtc": "self", "thẩm định": "review", "tđ1": "review", "sau giải trình": "explained",
    "tđ2": "explained", "thống nhất": "agreed"}
HEADS = {
    "tên đơn vị": "province", "đơn vị": "province", "tỉnh/thành phố": "province", "vòng chấm": "stage",
    "giai đoạn": "stage", "tổng điểm": "total", "xếp hạng": "rank", "điểm thưởng": "bonus", "điểm trừ": "penalty"}
OTHERS = {"stt", "ghi chú", "note", "note.vi", "source", "tỷ lệ %", "xếp loại", "province", "stage", ""}


def member(name):
    """The id of a member: its name without marks and without what is before it."""
    name = re.sub(r"^(tỉnh|thành phố|tp)[. ]+", "", name.lower().strip()).replace("đ", "d")
    letters = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    slug = re.sub("[^a-z]+", "-", letters)
    return MEMBERS.get(slug, slug)


def truth(year):
    """What scores.csv of a year says, by member, criterion and stage."""
    ids = {}
    if (CONTENT / str(year) / "criteria.csv").exists():
        for row in records(CONTENT / str(year) / "criteria.csv"):
            key = row.get("id") or row.get("Mã")
            for head, name in row.items():
                if head.startswith("name") and name:
                    ids[name.lower()] = key
    lines = []
    for row in records(CONTENT / str(year) / "scores.csv"):
        row = {re.sub(r" \(\d+đ\)$", "", head.lower()): cell for head, cell in row.items()}
        row = {HEADS.get(head) or ids.get(head) or head: cell for head, cell in row.items()}
        stage = STAGES.get(row.get("stage", "agreed").lower(), row.get("stage", "agreed"))
        for head, cell in row.items():
            if head in OTHERS or not cell:
                continue
            of_stage = STAGES.get(head)
            if head == "penalty":
                cell = cell.lstrip("-−")
            lines.append([
                member(row["province"]), "total" if of_stage else head,
                "" if head == "rank" else of_stage or stage, cell.replace(",", ".")])
    return lines


def shown(row):
    """A number of a download with its precision."""
    return {"approximate": "~", "below": "<", "above": ">"}.get(row["points-precision"], "") + row["points"]


def downloaded(year, name):
    """What a download of a year says."""
    lines = []
    for row in records(SITE / str(year) / f"{name}.csv"):
        if name == "ranking" and row["rank"]:
            shared = "=" if row["tied"] == "true" else ""
            lines.append([row["province"], "rank", "", row["rank"] + shared])
        if row["points"]:
            kind = "total" if name == "ranking" or row["kind"] == "total" else row["criterion"] or row["kind"]
            value = shown(row).lstrip("-−") if kind == "penalty" else shown(row)
            lines.append([row["province"], kind, row["stage"], value])
    return lines


def write(name, lines):
    with open(HERE / f"{name}.truth.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["member", "criterion", "stage", "value"])
        writer.writerows(lines)


def opened(path):
    """How someone opens the file: separator, charset, and the language that its numbers are in."""
    text, separator = read(path)
    charset = 65535 if path.read_bytes()[:2] == b"\xff\xfe" else 76
    # Numbers with a decimal point are opened as English, those with a comma as Vietnamese.
    has_commas = separator == ";" or re.search(r'(^|["\t])\d+,\d+', text, re.MULTILINE)
    language = VIETNAMESE if has_commas else ENGLISH
    return f"CSV:{ord(separator)},34,{charset},1,,{language},false,true,false"


def save(source, name, kinds):
    with tempfile.TemporaryDirectory() as folder:
        draft = pathlib.Path(folder) / f"{name}{source.suffix}"
        shutil.copy(source, draft)
        saved = pathlib.Path(folder) / "saved"
        filter = opened(source) if source.suffix == ".csv" else "Calc MS Excel 2007 XML"
        for kind in kinds:
            target = "xlsx:Calc MS Excel 2007 XML" if kind == "xlsx" else \
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"
            convert(draft, target, saved, filter)
        for made in saved.iterdir():
            shutil.copy(made, HERE / made.name)


for year in range(2016, 2024):
    for name in ["scores", "criteria"]:
        source = CONTENT / str(year) / f"{name}.csv"
        if source.exists():
            save(source, f"{year}-{name}", ["xlsx", "csv"])
    write(f"{year}-scores", truth(year))
    for name in ["ranking", "scores"]:
        source = SITE / str(year) / f"{name}.xlsx"
        if source.exists():
            save(source, f"{year}-download-{name}", ["xlsx", "csv"])
            write(f"{year}-download-{name}", downloaded(year, name))
