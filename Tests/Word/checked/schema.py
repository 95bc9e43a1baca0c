"""The order of children that ECMA-376 (transitional, wml.xsd) has for the elements of papers.

Microsoft Word answers another order with "unreadable content"; LibreOffice reads it in silence.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers"
    " pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
    " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
    " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
    " sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
    " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect"
    " bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
    " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tr": "tblPrEx trPr tc",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText"
    " vAlign hideMark",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
    "tblCellMar": "top left start bottom right end",
    "pBdr": "top left bottom right between bar",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
    " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi"
    " rtlGutter docGrid printerSettings",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
    " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr"
    " tcPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "font": "altName panose1 charset family notTrueType pitch sig",
    "body": None,
}
SEVERAL = {"tr", "tc", "headerReference", "footerReference", "style", "abstractNum", "num", "lvl"}
SEVERAL |= {"bookmarkStart", "bookmarkEnd", "tblStylePr", "numPicBullet"}


def problems(path: Path) -> Iterator[str]:
    """Elements in another order than the schema's, and what else a repair would be asked for."""
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        for name in names:
            if name.startswith("word/") and name.endswith(".xml"):
                root = etree.fromstring(parts.read(name))
                yield from dict.fromkeys(f"{name}: {each}" for each in of_tree(root))
    if any(name.casefold().endswith(("vbaproject.bin", "vbadata.xml")) for name in names):
        yield "has a macro"


def of_tree(root) -> Iterator[str]:
    ids = [element.get(f"{W}id") for element in root.iter(f"{W}bookmarkStart")]
    if len(ids) != len(set(ids)):
        yield "two bookmarks have one number"
    for element in root.iter(f"{W}*"):
        name = element.tag.removeprefix(W)
        children = [child.tag.removeprefix(W) for child in element]
        if order := ORDERS.get(name):
            yield from of_children(name, children, order.split())
        if name == "tc" and children[-1:] != ["p"]:
            yield "a cell does not end in a paragraph"
        if name in ("body", "tc") and any(
            pair == ("tbl", "tbl") for pair in zip(children, children[1:])
        ):
            yield "two tables touch"
        if name == "t" and element.get(XML_SPACE) != "preserve":
            yield f"the spaces of '{element.text}' are lost"


def of_children(name: str, children: list[str], order: list[str]) -> Iterator[str]:
    unknown = [child for child in children if child not in order]
    if unknown:
        yield f"{name} has {unknown}"
        return
    places = [order.index(child) for child in children]
    if places != sorted(places):
        yield f"{name} has its children in the order {children}"
    single = [child for child in children if child not in SEVERAL]
    if len(single) != len(set(single)):
        yield f"{name} has {children}"
