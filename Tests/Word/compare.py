"""Compares Word files with the pages that they are made of, and with what LibreOffice makes of them."""

import collections
import html.parser
import pathlib
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BLOCKS = set(
    "p div section article header footer ul ol li dl dt dd table tr td th figure blockquote pre h1 h2 h3 h4 h5 h6"
    " caption figcaption br main".split()
)
ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]


class Page(html.parser.HTMLParser):
    """The words of the paper on a page, but for its cover, its contents and its charts."""

    VOID = {"br", "img", "hr", "meta", "link", "input", "wbr", "col"}

    def __init__(self):
        super().__init__()
        self.open, self.text = [], []

    def handle_starttag(self, tag, attributes):
        names = (dict(attributes).get("class") or "").split()
        hidden = tag in ("nav", "svg") or "front" in names or "noteback" in names
        if tag in BLOCKS:
            self.text.append(" ")
        if tag not in self.VOID:
            self.open.append((tag, hidden))

    def handle_endtag(self, tag):
        while self.open:
            name, _ = self.open.pop()
            if name == tag:
                break
        if tag in BLOCKS:
            self.text.append(" ")

    def handle_data(self, data):
        names = [name for name, _ in self.open]
        if "main" in names and not any(hidden for _, hidden in self.open):
            self.text.append(data)


def page_words(path):
    page = Page()
    page.feed(path.read_text())
    return "".join(page.text).split()


def word_words(path):
    """The words of a Word file, with the numbers that Word sets before headings."""
    body = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    first = second = 0
    words = []
    for paragraph in body.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        style = style.get(W + "val") if style is not None else ""
        text = ""
        if style == "Heading1":
            first, second = first + 1, 0
            text = ROMAN[first] + ". "
        elif style == "Heading2":
            second += 1
            text = f"{second}. "
        for part in paragraph.iter():
            if part.tag == W + "t":
                text += part.text or ""
            elif part.tag == W + "br":
                text += " "
        words += text.split()
    return words


def main(site, papers, work):
    failures = 0
    files = sorted(papers.rglob("*.docx"))
    for path in files:
        name = path.relative_to(papers)
        shown = collections.Counter(page_words(site / name.with_suffix(".html")))
        written = collections.Counter(word_words(path))
        marks = {"–", "•"} | {f"{number}." for number in range(1, 100)}
        lost, added = shown - written, written - shown
        for words, what in ((lost, "lost"), (added, "added")):
            words = {word: count for word, count in words.items() if word not in marks}
            if words:
                failures += 1
                print(f"{name}: {what}: {words}")
        out = work / "pdf"
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{work}/office", "--headless", "--convert-to", "pdf",
             "--outdir", str(out), str(path)],
            check=True, capture_output=True, timeout=300)
        pdf = out / path.with_suffix(".pdf").name
        if not pdf.exists():
            failures += 1
            print(f"{name}: LibreOffice does not open it")
            continue
        text = re.sub(r"\s", "", subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True).stdout)
        for number in sorted({number for word in written for number in re.findall(r"\d+(?:[.,]\d+)*", word)}):
            if number not in text:
                failures += 1
                print(f"{name}: the PDF has no '{number}'")
        fonts = subprocess.run(["pdffonts", str(pdf)], capture_output=True, text=True).stdout.splitlines()[2:]
        families = {re.sub(r"^[A-Z]+\+|[-,].*$", "", line.split()[0]) for line in fonts}
        if len(families - {"LiberationMono", "CourierNew"}) > 1:
            failures += 1
            print(f"{name}: fonts of several families: {sorted(families)}")
        boxes = subprocess.run(["pdftotext", "-f", "1", "-l", "1", "-bbox", str(pdf), "-"], capture_output=True, text=True).stdout
        lefts = [float(left) for left in re.findall(r'<word xMin="([\d.]+)"', boxes)]
        if lefts and min(lefts) * 25.4 / 72 < 33:
            failures += 1
            print(f"{name}: text begins {min(lefts) * 25.4 / 72:.1f} mm from the edge, not 35")
        pdf.unlink()
    print(f"{len(files)} Word files, {failures} faults")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main(*(pathlib.Path(argument) for argument in sys.argv[1:4])))
