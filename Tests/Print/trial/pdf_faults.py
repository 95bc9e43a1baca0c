"""Faults in what a paper's PDF says of itself."""

import pikepdf
from printed.engines import WEASYPRINT

from .fault import Fault


def untagged(pdf: pikepdf.Pdf):
    del pdf.Root["/MarkInfo"]
    pdf.docinfo["/CreationDate"] = "D:20260101120000Z"


def mute(pdf: pikepdf.Pdf):
    del pdf.Root["/Lang"]
    del pdf.Root["/Outlines"]
    pdf.docinfo["/Title"] = "report.html"


def unclaimed(pdf: pikepdf.Pdf):
    del pdf.Root["/Metadata"]


def leaking(pdf: pikepdf.Pdf):
    action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="file:///home/office/2019/index.html")
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Link,
        Rect=[0, 0, 9, 9],
        Border=[0, 0, 0],
        A=action,
    )
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(link)]))


OF_PDFS = [
    Fault("untagged", ["it is not tagged", "it tells when it was printed: D:2026"], edit=untagged),
    Fault(
        "mute",
        ["its language is '', not 'vi'", "its title is 'report.html'", "no bookmark for BÁO CÁO"],
        edit=mute,
    ),
    Fault("leaking", ["it tells of a file of this machine: file:///home"], edit=leaking),
    Fault(
        "unclaimed",
        ["it does not say that it is PDF/UA"],
        edit=unclaimed,
        engines=(WEASYPRINT,),
    ),
    Fault(
        "broken",
        ["qpdf complains: "],
        break_file=(b"startxref\n", b"startxref\n1"),
        also=["cannot be read"],
    ),
]
