import Testing

@testable import Attachments

/// Files that run or fetch something when they are opened, and files that only lead somewhere.
struct OfficeRulesTests: SmallAttachment {
  /// Files that fetch something, or run it, in other ways.
  private static let fetching: [(name: String, bytes: [UInt8])] = [
    ("plan.docx", office(document, with: [related("image", #"file:///\\evil\x.png"#, "External")])),
    ("plan.docx", office(document, with: [related("image", "http:evil/x.png", "External")])),
    ("plan.docx", office(document, with: [("main.foo", word(#"INCLUDEPICTURE "http://e/x" \d"#))])),
    ("plan.docx", office(document, with: [("x.png", word(#"IncludeText "\\\\e\\x.doc""#))])),
    ("plan.docx", office(document, with: [("word/a.xml", word("INCLUDEPICTURE "))])),
    (
      "plan.docx",
      office(
        document,
        with: [("word/a.xml", Array("<w:instrText>D<!-- -->D<![CDATA[EAU]]>TO</w:x>".utf8))])
    ),
    ("plan.docx", part("word/document.xml", #"<v:imagedata src="https://e/x.png"/>"#)),
    ("plan.docx", part("word/document.xml", #"<!DOCTYPE a [<!ENTITY b "DDE">]><a/>"#)),
    ("plan.xlsx", book("xl/worksheets/sheet1.xml", #"<f>_xlfn.WEBSERVICE("http://e")</f>"#)),
    ("plan.xlsx", book("xl/worksheets/sheet1.xml", #"<f>1+WEB&#83;ERVICE (A1)</f>"#)),
    ("plan.xlsx", book("xl/worksheets/sheet1.xml", #"<x:f>cmd|'/C calc'!A0</x:f>"#)),
    ("plan.xlsx", book("xl/workbook.xml", #"<definedName name="a">_xlfn.IMAGE(1)</definedName>"#)),
    ("plan.xlsx", book("xl/connections.xml", #"<connection><webPr url="http://e"/></connection>"#)),
    ("plan.xlsx", book("xl/connections.xml", #"<dbPr connection="Provider=SQL;Server=e"/>"#)),
    ("plan.xlsx", book("xl/connections.xml", #"<textPr sourceFile="\\e\a.csv"/>"#)),
    (
      "plan.xlsx",
      office(
        sheet, with: [related("externalLinkPath", #"\\e\share\book.xlsx"#, "External")])
    ),
    ("plan.odt", text(#"<draw:image xlink:href="http://e/x.png"/>"#)),
    ("plan.odt", text(#"<text:section-source xlink:href='//e/x.odt'/>"#)),
    ("plan.odt", text(#"<x:background-image y:href="https&#58;//e/x.png"/>"#)),
    ("plan.ods", text(#"<table:cell-range-source xlink:href="https://e/a.csv"/>"#, "spreadsheet")),
    ("plan.ods", text(#"<c table:formula="of:=WEBSERVICE(&quot;x&quot;)"/>"#, "spreadsheet")),
    ("plan.ods", text(#"<c table:formula="of:=DDE(&quot;a&quot;;1)"/>"#, "spreadsheet")),
    (
      "plan.ods",
      text(#"<c table:formula="of:=[&apos;http://e/a.ods&apos;#$S.A1]"/>"#, "spreadsheet")
    ),
    ("plan.pdf", packed("<</S/JavaScript/JS(1)>>")),
    ("plan.pdf", packed("<</S/SubmitForm/F(http://e)>>")),
    ("plan.pdf", Array("%PDF-1.4\n1 0 obj<</Type/Filespec/EF<</F 2 0 R>>>>".utf8)),
    ("plan.pdf", Array("%PDF-1.4\n<</OpenAction<</S/URI/URI(http://e)>>>>".utf8)),
    (
      "plan.pdf",
      Array(
        "%PDF-1.4\n<</OpenAction 7 0 R>>\n7 0 obj\n<</S/GoTo/Next[8 0 R]>>\n8 0 obj <</S/URI>>".utf8
      )
    ),
    ("plan.pdf", packed("<</A 1>><</S/URI/URI(http://e)>>", outside: "<</AA<</O 5 0 R>>>>")),
    ("plan.pdf", Array(#"%PDF-1.4\#n<</S/GoToR/F(\\\\e\\x.pdf)/D[0/Fit]>>"#.utf8)),
  ]

  @Test(arguments: fetching)
  func `A file that fetches something when it is opened is refused`(name: String, bytes: [UInt8]) {
    let found = problems(name, bytes)
    #expect(found.count == 1 && found[0].hasPrefix("attachment-macro: this file holds a macro"))
  }

  /// Files with links, of which none is followed by itself.
  private static let links: [(name: String, bytes: [UInt8])] = [
    ("plan.docx", part("word/document.xml", #"<v:shape href="https://a.vn"/><w:t>dde</w:t>"#)),
    ("plan.docx", part("word/a.xml", #"<w:instrText> HYPERLINK "http://a.vn" </w:instrText>"#)),
    (
      "plan.docx", part("word/a.xml", #"<w:instrText> HYPERLINK "b" \o "database of links" </w:i>"#)
    ),
    (
      "plan.docx", part("word/a.xml", #"<w:instrText>INCLUDEPICTURE "C:\\a\\b.png" </w:instrText>"#)
    ),
    ("plan.xlsx", book("xl/worksheets/sheet1.xml", #"<f>HYPERLINK("http://a.vn","=image")</f>"#)),
    (
      "plan.xlsx",
      book("xl/worksheets/sheet1.xml", "<is><t>WEBSERVICE(1)</t></is><f>MYIMAGE(1)</f>")
    ),
    ("plan.xlsx", book("xl/connections.xml", #"<dbPr connection="Data Model Connection"/>"#)),
    ("plan.xlsx", book("xl/connections.xml", #"<textPr sourceFile="C:\a.csv"/>"#)),
    (
      "plan.xlsx",
      office(
        sheet, with: [related("externalLinkPath", "file:///D:\\Bao cao\\2016.xlsx", "External")])
    ),
    ("plan.odt", text(#"<text:a xlink:href="https://a.vn"><draw:a xlink:href="http://a.vn">"#)),
    ("plan.odt", text(#"<draw:image xlink:href="Pictures/1.png"/><office:event-listeners/>"#)),
    ("plan.odt", text(#"<text:bookmark-start text:name="__DdeLink__8_7862"/>"#)),
    (
      "plan.ods",
      text(#"<c table:formula="of:=['file:///C:/a.ods'#$S.A1]*{1;2|3}"/>"#, "spreadsheet")
    ),
    ("plan.pdf", Array("%PDF-1.4\n<</OpenAction[3 0 R/Fit]>>3 0 obj<</A<</S/URI/URI(x)>>>>".utf8)),
    ("plan.pdf", Array("%PDF-1.4\n<</OpenAction 4 0 R>>4 0 obj<</S/GoTo/D[3 0 R/Fit]>>".utf8)),
    ("plan.pdf", Array("%PDF-1.4\n<</S/GoToR/F(plan-2.pdf)/D[0/Fit]>>".utf8)),
    ("plan.pdf", packed("<</S/URI/URI(http://a.vn)>><</Lang(vi)>>")),
    ("plan.pdf", Array("%PDF-1.7\n<</Type/ObjStm>>stream\n4 0 <</Lang(vi)>>".utf8)),
  ]

  @Test(arguments: links)
  func `A link that is followed when somebody asks for it is none`(name: String, bytes: [UInt8]) {
    #expect(problems(name, bytes) == [])
  }

  @Test func `What cannot be looked into is refused`() {
    let stream = Array("%PDF-1.7\n<</Type/ObjStm/Filter/LZWDecode>>stream\n\u{1}\u{2}".utf8)
    let list = (
      "META-INF/manifest.xml", Array("<a:file-entry><a:encryption-data/></a:file-entry>".utf8)
    )
    for (name, bytes) in [("plan.pdf", stream), ("plan.odt", Self.open("text", with: [list]))] {
      let found = problems(name, bytes)
      #expect(found.count == 1 && found[0].hasPrefix("attachment-kind: the part '"), "\(found)")
    }
  }
}
