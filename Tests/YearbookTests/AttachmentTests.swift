import Foundation
import Testing
import Workplaces
import Zip

/// Files that notes link, from the content to the site.
struct AttachmentTests {
  private static let note = "content/2016/conference.md"
  private static let plan = Data("%PDF-1.7\nplan\n".utf8)

  /// A place whose note links files under these names, each with its bytes.
  private func place(_ files: [String: Data], disclose: String? = nil) throws -> Workplace {
    let place = try Workplace()
    let links = files.keys.sorted().map { "[It](<\($0)>)\n" }.joined(separator: "\n")
    var text = try place.read(Self.note).replacing("## The", with: "\(links)\n## The")
    if let disclose {
      text = text.replacing("status: final", with: "status: final\ndisclose: \(disclose)")
    }
    try place.write(text, to: Self.note)
    for (name, bytes) in files { try place.write(bytes, to: "content/2016/\(name)") }
    return place
  }

  private static func document() -> Data {
    var zip = ZipWriter()
    let types =
      #"<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
    return Data(zip.entry("[Content_Types].xml", Array(types.utf8)) + zip.end())
  }

  private static func workbook(with macro: Bool = false) -> Data {
    var zip = ZipWriter()
    let types =
      #"<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#
    var bytes = zip.entry("[Content_Types].xml", Array(types.utf8))
    if macro { bytes += zip.entry("xl/vbaProject.bin", [1, 2]) }
    return Data(bytes + zip.end())
  }

  @Test func `A file that a note links is published, listed, found, sealed and checked`() throws {
    let place = try place([
      "Kế hoạch 2016.pdf": Self.plan, "figures.csv": Data("a;b\n1;2\n".utf8),
    ])
    defer { place.remove() }
    #expect(try place.run("seal", "2016").output.hasPrefix("sealed 2016 with 4 files"))
    let run = try place.run("build", "--strict")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try place.read("site/2016/Kế hoạch 2016.pdf") == "%PDF-1.7\nplan\n")
    #expect(try place.read("site/2016/figures.csv") == "a;b\n1;2\n")
    let page = try place.read("site/2016/conference.html")
    #expect(
      page.contains(
        #"<li><a href="K%E1%BA%BF%20ho%E1%BA%A1ch%202016.pdf">Kế hoạch 2016.pdf</a> <small>PDF, 1\#u{A0}kB</small></li>"#
      ), "\(page)")
    #expect(try place.read("site/vi/2016/conference.html").contains("<h2>Tệp đính kèm</h2>"))
    let search = try place.contents(of: "site/search")
    #expect(search.values.contains { String(decoding: $0, as: UTF8.self).contains("hoạch") })
    #expect(try place.run("verify", "site").status == 0)
    let again = try place.run("build", "--force")
    #expect(again.output.contains("(0 written") && again.errors == "", "\(again.errors)")
    try place.write(Data("%PDF-1.7\nother\n".utf8), to: "content/2016/Kế hoạch 2016.pdf")
    #expect(try place.run("check").errors.contains("2016.pdf: error: this file was changed after"))
    let pack = try place.run("explain", "2016/figures.csv")
    #expect(pack.output.contains("content/2016/figures.csv"), "\(pack.output)")
  }

  @Test func `An archive of a year has the files that its notes link`() throws {
    let place = try place(["plan.pdf": Self.plan])
    defer { place.remove() }
    #expect(try place.run("archive", "--year", "2016", "--output", "a.zip").status == 0)
    let zip = try ZipReader(Array(Data(contentsOf: place.folder.appending(path: "a.zip"))))
    #expect(zip.paths.contains("2016/plan.pdf"))
  }

  @Test func `A file that no note links is left out with a warning`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let book = Self.workbook()
    for name in ["plan.pdf", "sheet.xlsx", "score.csv", "text.docx", "../plan.xlsx"] {
      try place.write(book, to: "content/2016/\(name)")
    }
    try place.write("a,b\n", to: "content/2016/score.csv")
    let run = try place.run("build")
    #expect(run.status == 0, "\(run.errors)")
    let left = "no published note links this file, so it is left out; "
    for line in [
      "content/2016/plan.pdf: warning: \(left)link it, or take it out of this folder [unused-file]",
      "content/2016/sheet.xlsx: warning: \(left)link it, or read its scores with 'yearbook import"
        + " sheet.xlsx' [unused-file]",
      "content/plan.xlsx: warning: \(left)link it, or read its scores with 'yearbook import plan.xlsx'",
      "content/2016/text.docx: warning: \(left)link it, or copy its text into a note 'text.md', which",
      "content/2016/score.csv: warning: \(left)the sheet of a year is called 'scores.csv' [unused-file]",
    ] {
      #expect(run.errors.contains(line), "\(line)\n\(run.errors)")
    }
    #expect(try place.contents(of: "site").keys.allSatisfy { !$0.contains("plan") })
  }

  @Test(arguments: [
    ("plan.pdf", workbook(), "attachment-kind"),
    ("plan.xlsx", workbook(with: true), "attachment-macro"),
    ("plan.docx", plan, "attachment-kind"), ("plan.csv", Data("=1+1\n".utf8), "attachment-macro"),
  ])
  func `A file that is not what it says, or holds a program, stops the build`(
    name: String, bytes: Data, code: String
  ) throws {
    let place = try place([name: bytes])
    defer { place.remove() }
    let run = try place.run("build")
    #expect(run.status == 1)
    #expect(
      run.errors.contains("content/2016/\(name): error: ") && run.errors.contains("[\(code)]"),
      "\(run.errors)")
  }

  @Test(arguments: [
    ("totals", "sheet.xlsx", true), ("ranks", "sheet.xlsx", true),
    ("criteria", "sheet.xlsx", false),
    ("ranks", "report.docx", true), ("criteria", "report.docx", false),
  ])
  func
    `A file that may say more than its author sees is a warning in a year that withholds figures`(
      disclose: String, name: String, isWarned: Bool
    ) throws
  {
    let place = try place(
      [name: name == "sheet.xlsx" ? Self.workbook() : Self.document(), "plan.pdf": Self.plan],
      disclose: disclose)
    defer { place.remove() }
    let run = try place.run("check")
    #expect(run.status == 0, "\(run.errors)")
    let warning =
      "'\(name)' is published whole, and of 2016 only \(disclose) are disclosed; see that no sheet,"
    #expect(run.errors.contains(warning) == isWarned, "\(run.errors)")
    #expect(run.errors.contains("[withheld-table]") == isWarned)
    #expect(!run.errors.contains("plan.pdf"))
  }

  @Test(arguments: [
    ("content/2016/conference.md", "../2017/sheet.xlsx", true),
    ("content/2016/conference.md", "../2015/sheet.xlsx", false),
    ("content/2016/conference.md", "../pages/sheet.xlsx", true),
    ("content/pages/plan.md", "sheet.xlsx", false),
    ("content/pages/plan.md", "sheet-2016.xlsx", true),
    ("content/pages/plan.md", "../2016/sheet.xlsx", true),
    ("content/2017/conference.md", "../2016/sheet.xlsx", true),
    ("content/2017/conference.md", "sheet.xlsx", false),
  ])
  func `A file of a year that withholds figures is one wherever it is and is linked`(
    note: String, target: String, isWarned: Bool
  ) throws {
    let place = try place([:], disclose: "totals")
    defer { place.remove() }
    let page = "---\ntitle: {en: Plan, vi: Kế hoạch}\n---\nText\n\n## The\n"
    try place.write(page, to: "content/pages/plan.md")
    try place.write(
      "---\nkind: summary\ntitle: {en: Later, vi: Sau}\nstatus: unknown\n---\nText\n\n## The\n",
      to: "content/2017/conference.md")
    try place.write(
      try place.read(note).replacing("## The", with: "[It](\(target))\n\n## The"), to: note)
    let folder = String(note.dropLast(note.split(separator: "/").last?.count ?? 0))
    let file = URL(filePath: "/\(folder)\(target)").standardized.path().dropFirst()
    try place.write(Self.workbook(), to: String(file))
    let run = try place.run("check")
    #expect(run.errors.contains("[withheld-table]") == isWarned, "\(run.errors)")
    #expect(!run.errors.contains("[broken-link]"), "\(run.errors)")
  }

  @Test func `A file cannot have the name of a document that is printed`() throws {
    let place = try place(["report.pdf": Self.plan])
    defer { place.remove() }
    #expect(
      try place.run("check").errors.contains(
        "content/2016/report.pdf: error: this would be written to 2016/report.pdf, where another page is"
          + " [same-page]"))
  }

  @Test func `A link to a file that is missing names the nearest`() throws {
    let place = try place(["plan.pdf": Self.plan])
    defer { place.remove() }
    try place.write(
      try place.read(Self.note).replacing("[It](<plan.pdf>)", with: "[It](plna.pdf)"),
      to: Self.note)
    let run = try place.run("check")
    #expect(
      run.errors.contains(
        "the link leads to 'plna.pdf', which is not there (did you mean 'plan.pdf'?)"),
      "\(run.errors)")
  }
}
