"""The head of an official paper: boxes 1 to 5 and 11 of Decree 30/2020/NĐ-CP."""

import re
from collections.abc import Iterator

from .document import Sheet
from .line import Line
from .measures import RIGHT, TOLERANCE, centred, in_capitals, mm, near, sized, styled
from .page_rule import MM

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
KINDS = {
    "report": "BÁO CÁO",
    "minutes": "BIÊN BẢN",
    "proposal": "TỜ TRÌNH",
    "scores": "BẢNG TỔNG HỢP ĐIỂM",
    "unsent": "THÔNG BÁO",
    "score-form": "PHIẾU TỰ CHẤM ĐIỂM",
    "covenant": "GIAO ƯỚC THI ĐUA",
    "mid-year": "BÁO CÁO",
    "ballot": "PHIẾU BẦU",
    "counting": "BIÊN BẢN",
}
# Forms that need no number.
NUMBERLESS = ("score-form", "covenant", "ballot")
# Forms without a line for place and date.
UNDATED = ("minutes", "counting")

MIDDLE = 105 * MM

# A leading zero only before days below ten and the first two months; dots for what is not known.
DAY = r"(?:0[1-9]|[12]\d|3[01]|[.…]+)"
MONTH = r"(?:0[12]|[3-9]|1[0-2]|[.…]+)"
DATE_LINE = re.compile(rf"\S.*, ngày {DAY} tháng {MONTH} năm (?:\d{{4}}|[.…]+)")
NUMBER = re.compile(r"Số: (?:0[1-9]|[1-9]\d+|[.…]+)/[A-ZĐĂÂÊÔƠƯ.…&]+(?:-[A-ZĐĂÂÊÔƠƯ.…&]+)*", re.I)


def check(paper) -> Iterator[str]:
    sheet = paper.body[0]
    nation, motto = sheet.find(NATION), sheet.find(MOTTO)
    number = sheet.find("Số: .*")
    if paper.kind in NUMBERLESS and nation and motto:
        yield from check_nation(paper, sheet, nation, motto)
        yield from check_title(paper, sheet, KINDS[paper.kind])
        return
    if not nation or not motto or not number:
        missing = [each for each, line in ((NATION, nation), (MOTTO, motto)) if not line]
        yield f"the first page does not have {' and '.join(missing)} on one line"
        return
    number = number.parts[0]
    yield from check_nation(paper, sheet, nation, motto)
    yield from check_issuer(paper, sheet, nation, number)
    yield from sized("the number", number, 13)
    yield from styled("the number", number)
    if not NUMBER.fullmatch(number.text):
        yield f"the number is not as officials write it: {number.text}"
    if paper.kind not in UNDATED:
        yield from check_date(sheet, motto, number)
    if "lưu hành nội bộ" in paper.shown.text.casefold():
        yield from check_internal(paper, sheet)
    yield from check_title(paper, sheet, KINDS[paper.kind])


def check_nation(paper, sheet: Sheet, nation: Line, motto: Line) -> Iterator[str]:
    yield from sized("the nation's name", nation, 12, 13)
    yield from styled("the nation's name", nation, bold=True)
    yield from sized("the motto", motto, 13, 14)
    yield from styled("the motto", motto, bold=True)
    yield from centred("the motto", motto, nation.centre)
    if nation.centre < MIDDLE or nation.right > RIGHT + TOLERANCE:
        yield f"the nation's name ends at {mm(nation.right)}, not at the right within the text"
    rule = paper.rule_below(sheet, motto)
    if not rule:
        yield "no rule under the motto"
    elif not near(rule.width, motto.width) or not near(rule.centre, motto.centre):
        yield f"the rule under the motto is {mm(rule.width)} long, the motto {mm(motto.width)}"


def check_issuer(paper, sheet: Sheet, nation: Line, number: Line) -> Iterator[str]:
    """The body above in plain type, the one that issues the paper in bold, and its short rule."""
    above = list(left_of_nation(sheet, nation, number))
    issuers = [part for part in above if part.is_bold]
    if not above or not near(above[0].level, nation.level):
        yield "no body stands on the line of the nation's name"
    for part in above:
        yield from sized("the issuing body", part, 12, 13)
        yield from in_capitals("the issuing body", part)
    if not issuers or above[-1] is not issuers[-1]:
        yield "the issuing body is not bold above the number"
        return
    last, widest = issuers[-1], max(issuers, key=lambda part: part.width)
    if not near(last.centre, number.centre):
        yield f"the number is centred at {mm(number.centre)}, the body at {mm(last.centre)}"
    yield from check_short_rule("the issuing body", paper, sheet, last, widest)


def left_of_nation(sheet: Sheet, nation: Line, number: Line) -> Iterator[Line]:
    """What stands beside the nation's name and the motto, however near."""
    for line in sheet.upright_lines:
        if nation.level - 20 < line.level < number.level - 2:
            characters = [each for each in line.inked if each.end < nation.left]
            if characters:
                yield Line(characters)


def check_short_rule(name: str, paper, sheet: Sheet, last: Line, widest: Line) -> Iterator[str]:
    """From a third to a half of the line above it."""
    rule = paper.rule_below(sheet, last)
    if not rule:
        yield f"no rule under {name}"
        return
    lengths = [line.width for line in (last, widest)]
    fits = [width / 3 - TOLERANCE <= rule.width <= width / 2 + TOLERANCE for width in lengths]
    if not any(fits):
        yield f"the rule under {name} is {mm(rule.width)} long, the line {mm(last.width)}"
    if not near(rule.centre, last.centre):
        yield f"the rule under {name} is centred at {mm(rule.centre)}, not {mm(last.centre)}"


def check_date(sheet: Sheet, motto: Line, number: Line) -> Iterator[str]:
    place = sheet.find(r"\S+[^,]*, ngày .*năm.*")
    if place is None:
        yield "no line with place and date"
        return
    place = place.parts[-1]
    yield from sized("place and date", place, 13, 14)
    yield from styled("place and date", place, italic=True)
    if not near(place.level, number.level):
        yield "place and date do not stand on the line of the number"
    if not near(place.centre, motto.centre):
        yield f"place and date are centred at {mm(place.centre)}, the motto at {mm(motto.centre)}"
    if not DATE_LINE.fullmatch(place.text):
        yield f"place and date are not as officials write them: {place.text}"


def check_internal(paper, sheet: Sheet) -> Iterator[str]:
    line = sheet.find("LƯU HÀNH NỘI BỘ")
    if line is None:
        yield "the first page does not say LƯU HÀNH NỘI BỘ"
        return
    yield from sized("LƯU HÀNH NỘI BỘ", line, 13, 14)
    yield from styled("LƯU HÀNH NỘI BỘ", line, bold=True)
    if paper.rule_below(sheet, line) is None:
        yield "LƯU HÀNH NỘI BỘ has no box"


def check_title(paper, sheet: Sheet, kind: str) -> Iterator[str]:
    """What kind of paper it is, and below it in bold lines what it is about, with a short rule."""
    title = sheet.find(f"^{kind}$")
    if title is None:
        yield f"no line says {kind} and nothing else"
        return
    yield from sized(kind, title, 13, 14)
    yield from styled(kind, title, bold=True)
    yield from centred(kind, title)
    about: list[Line] = []
    for line in (line for line in sheet.upright_lines if line.level > title.level):
        is_heading = about and (line.find(r"^([IVX]+|\d+)[.)] ") or not near_in_height(line, about))
        if not line.is_bold or is_heading:
            break
        about.append(line)
    if not about:
        yield f"nothing bold under {kind} says what it is about"
        return
    for line in about:
        yield from sized("what the paper is about", line, 13, 14)
        yield from centred("what the paper is about", line)
    widest = max(about, key=lambda line: line.width)
    yield from check_short_rule("what the paper is about", paper, sheet, about[-1], widest)


def near_in_height(line: Line, above: list[Line]) -> bool:
    return line.level - above[-1].level < 1.8 * line.size
