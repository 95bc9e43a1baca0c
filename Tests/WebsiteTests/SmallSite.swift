import Emulation
import Foundation
import Input
import SiteFiles
import Testing

@testable import Website

/// A small site made with the project's own templates, some of its content changed or added.
struct SmallSite {
  /// The website; nil where the archive could not be read.
  let website: Website?
  /// What was wrong, as `path:line:column code`.
  let problems: [String]
  /// What was said of it.
  let messages: [String]

  /// Makes the site.
  ///
  /// - Parameters:
  ///   - issued: whether it names an office that issues the official papers of 2016.
  ///   - language: the language that its note is translated into for them, which is not its first.
  init(
    issued: Bool = false, translatedTo language: String = "vi", _ changes: [String: String] = [:],
    pictures: [String: [UInt8]] = [:],
    templates changedTemplates: [String: String] = [:]
  ) throws {
    var problems = Problems()
    var files = issued ? Self.files.merging(Self.issued) { $1 } : Self.files
    let translation = files.removeValue(forKey: "2016/conference.vi.md")
    files["2016/conference.\(language).md"] = translation
    let texts = files.merging(changes) { $1 }.map { path, text in
      (path, SourceFile(path: "content/\(path)", text: text))
    }
    let binaries = pictures.map { path, bytes in
      (
        path,
        FileTree.Binary(path: "content/\(path)", head: bytes) { bytes }
      )
    }
    let content = FileTree(
      root: "content", texts: Dictionary(uniqueKeysWithValues: texts),
      binaries: Dictionary(uniqueKeysWithValues: binaries))
    var (archiveMemory, siteMemory) = (ArchiveMemory(), SiteMemory())
    let archive = Archive(content, memory: &archiveMemory, problems: &problems)
    let templates = try Self.templates(changedTemplates)
    website = archive.map {
      Website($0, templates: templates, memory: &siteMemory, problems: &problems)
    }
    messages = problems.sorted.map(\.message)
    self.problems = problems.sorted.map { problem in
      let position = problem.place.line.map { ":\($0):\(problem.place.column ?? 0)" } ?? ""
      return "\(problem.place.file.path)\(position) \(problem.code)"
    }
  }

  /// The text of a page.
  func page(_ path: String) throws -> String {
    let page = try #require(website?.pages.first { $0.path == path }, "no page \(path)")
    return String(decoding: try page.contents(), as: UTF8.self)
  }

  /// The text of a page between its first `<main` and `</main>`, white space as single spaces.
  func main(_ path: String) throws -> String {
    let page = try page(path)
    let start = try #require(page.range(of: "<main"))
    let end = try #require(page.range(of: "</main>"))
    return page[start.lowerBound..<end.lowerBound].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The folder of the project's own templates.
  static let templates = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")

  private static func templates(_ changes: [String: String]) throws -> FileTree {
    var problems = Problems()
    let tree = try FileTree(
      reading: Self.templates.path(), problems: &problems)
    #expect(problems.isEmpty)
    let texts = tree.texts.mapValues { String(decoding: $0.bytes, as: UTF8.self) }
      .merging(changes) { $1 }.map { path, text in
        (path, SourceFile(path: "templates/\(path)", text: text))
      }
    return FileTree(root: "templates", texts: Dictionary(uniqueKeysWithValues: texts))
  }

  /// What the year gives for its official papers.
  static let papers =
    "papers: {report: \(report), minutes: {number: 7}, proposal: {signer: Bà A}}\n"

  /// What it gives for its report, with all parts that only the office can write.
  static let report = """
    {signer: Bà A, strengths: [{en: All sent, vi: Gửi đủ}], limits: [{en: Late, vi: Chậm}], causes: [{en: New staff, vi: Cán bộ mới}], lessons: [{en: Begin early, vi: Làm sớm}], directions: [{en: Go on, vi: Tiếp tục}], proposals: [{en: Train us, vi: Tập huấn}]}
    """

  /// The files that differ where an office issues official papers.
  static let issued = [
    "site.yaml": (files["site.yaml"] ?? "") + "\noffice: {en: The office, vi: Văn phòng}\n",
    "2016/conference.md": (files["2016/conference.md"] ?? "")
      .replacing("\nsources:", with: "\n\(papers)sources:"),
    "2016/conference.vi.md": "---\n---\n\nXem năm.\n",
  ]

  static let files = [
    "site.yaml": """
    format: 1
    title: {en: The cluster, vi: Cụm}
    languages: [en, vi]
    """,
    "provinces.yaml": """
    - id: thanh-hoa
      names: [{name: Thanh Hóa}]
    - id: nghe-an
      names: [{name: Nghệ An}]
    - id: quang-binh
      names: [{name: Quảng Bình}]
      merged: {into: quang-tri, date: 2025-07-01}
    - id: quang-tri
      names: [{name: Quảng Trị}]
    - id: thua-thien-hue
      names:
        - {name: Thừa Thiên Huế, until: 2024-12-31}
        - {name: Huế, kind: city, from: 2025-01-01}
    """,
    "awards.yaml": """
    - {id: flag, type: emulation-title, name: {en: Flag, vi: Cờ}}
    - {id: certificate, type: commendation, name: {en: Certificate, vi: Bằng khen}}
    """,
    "2016/conference.md": """
    ---
    title: {en: The conference, vi: Hội nghị}
    kind: summary
    status: final
    date: 2017-03-04
    covenant: {year: 2017, date: 2017-03-04}
    head: {province: nghe-an, person: Nguyễn Xuân Đường}
    next: {head: {province: quang-tri, status: nominated}}
    awards:
      - {province: nghe-an, award: flag, status: proposed}
    sources: [{title: A report, url: "https://example.org/a"}]
    ---

    ## The result

    See the [year](index.html) and {{points.thanh-hoa}}.

    ```ranking
    ```
    """,
    "2016/scores.csv": "province;total;rank\nnghe-an;~990;1\nthanh-hoa;985,5;2\n",
  ]
}
