"""The foot of an official paper: its end, who signs, who receives it (boxes 7 and 9b)."""

from collections.abc import Iterator

from .document import Sheet
from .line import Line
from .ink import colours_below
from .measures import CENTRE, in_capitals, near, sized, styled

# Points: the sizes of the two lines differ, and so does where they stand.
LEVEL = 4.5


# Who signs at the right, where the secretary does at the left.
HEADS = {"minutes": "^(CHỦ TỌA|CHỦ TRÌ)|CHỦ T(ỌA|RÌ)$", "counting": "^TỔ TRƯỞNG"}
# Forms that are filled in, whose text has no end.
FORMS = ("score-form", "ballot")


def check(paper) -> Iterator[str]:
    if paper.kind in FORMS:
        return
    ends = [(sheet, line) for sheet in paper.body for line in sheet.upright_lines]
    ends = [(sheet, line) for sheet, line in ends if line.text.endswith("./.")]
    if not ends:
        yield "the text does not end with './.'"
        return
    sheet, end = ends[-1]
    if len(ends) > 1:
        yield f"{len(ends)} lines end with './.', not the last alone"
    yield from sized("the last line of the text", end, 13, 14)
    if paper.recipients:
        yield from check_recipients(*paper.recipients)
    elif "nơi nhận" in paper.shown.text.casefold():
        yield "no line begins with 'Nơi nhận:'"
    if paper.kind != "covenant":
        yield from check_signatures(paper, sheet, end)


def check_recipients(sheet: Sheet, head: Line) -> Iterator[str]:
    yield from sized("'Nơi nhận:'", head, 12)
    yield from styled("'Nơi nhận:'", head, bold=True, italic=True)
    below = [part for line in sheet.upright_lines for part in line.parts]
    below = [part for part in below if part.level > head.level and part.left < CENTRE]
    listed = [part for part in below if part.text.startswith("-")]
    if not listed:
        yield "nobody is named under 'Nơi nhận:'"
        return
    for part in listed:
        yield from sized("a recipient", part, 11)
        yield from styled("a recipient", part)
    ends = [part.text[-1] for part in below if part.text[-1] in ";."]
    if ends != [";"] * (len(listed) - 1) + ["."]:
        yield f"recipients end with '{' '.join(ends)}', not each with ';' and the last with '.'"


def check_signatures(paper, sheet: Sheet, end: Line) -> Iterator[str]:
    """In minutes the secretary at the left and the chair at the right; else one at the right."""
    if paper.kind in HEADS:
        secretary = found(paper.body, "^THƯ KÝ")
        chair = found(paper.body, HEADS[paper.kind])
        if not secretary or not chair:
            yield "no place for THƯ KÝ and who heads to sign"
            return
        if not near(secretary[1].level, chair[1].level):
            yield "THƯ KÝ and who heads do not stand on one line"
        if not secretary[1].centre < CENTRE < chair[1].centre:
            yield "THƯ KÝ does not stand at the left and who heads at the right"
        places = [secretary, chair]
    else:
        places = [place for place in [signer(paper, sheet, end)] if place]
    if not places:
        yield "no place to sign at the right under the text"
        return
    for place, line in places:
        yield from sized("who signs", line, 13, 14)
        yield from styled("who signs", line, bold=True)
        yield from in_capitals("who signs", line)
        if colours_below(paper.path, place, line.level):
            yield "something coloured is drawn where signature and seal go"
    if paper.recipients and paper.kind not in HEADS:
        if not near(paper.recipients[1].level, places[0][1].level, LEVEL):
            yield "'Nơi nhận:' does not stand level with who signs"


def found(sheets: list[Sheet], pattern: str) -> tuple[Sheet, Line] | None:
    for sheet in reversed(sheets):
        for line in sheet.upright_lines:
            for part in line.parts:
                if hit := part.find(pattern):
                    return sheet, hit
    return None


def signer(paper, sheet: Sheet, end: Line) -> tuple[Sheet, Line] | None:
    """The first line at the right after the text's end, on that sheet or the next."""
    for other in paper.body[paper.body.index(sheet) :]:
        for line in other.upright_lines:
            is_after = other is not sheet or line.level > end.level
            for part in line.parts if is_after else []:
                if part.centre > CENTRE and not part.text.isdigit():
                    return other, part
    return None
