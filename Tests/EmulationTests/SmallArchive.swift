import Emulation
import Input

/// A small cluster whose files a test changes or adds to.
struct SmallArchive {
  /// What was read.
  let archive: Archive?
  /// What was wrong, as `path:line:column code [what stands there]`.
  let problems: [String]
  /// What was said of it.
  let messages: [String]
  /// How much of it was more than a warning.
  let errorCount: Int

  init(
    _ changes: [String: String] = [:], unreadable: Set<String> = [], drafts: Bool = false
  ) {
    let files = Self.files.merging(changes) { $1 }.map {
      ($0, SourceFile(path: "content/\($0)", text: $1))
    }
    self.init(Dictionary(uniqueKeysWithValues: files), unreadable, drafts: drafts)
  }

  /// The archive without one of its files.
  init(without path: String) {
    let files = Self.files.filter { $0.key != path }.map {
      ($0, SourceFile(path: "content/\($0)", text: $1))
    }
    self.init(Dictionary(uniqueKeysWithValues: files))
  }

  /// An archive of other files.
  init(only files: [String: String]) {
    let texts = files.map { ($0, SourceFile(path: "content/\($0)", text: $1)) }
    self.init(Dictionary(uniqueKeysWithValues: texts))
  }

  /// The archive with one more file that is read already.
  init(adding file: SourceFile, as path: String) {
    var files = Self.files.map { ($0, SourceFile(path: "content/\($0)", text: $1)) }
    files.append((path, file))
    self.init(Dictionary(uniqueKeysWithValues: files))
  }

  private init(_ texts: [String: SourceFile], _ unreadable: Set<String> = [], drafts: Bool = false)
  {
    let tree = FileTree(root: "content", texts: texts, unreadable: unreadable)
    var problems = Problems()
    var memory = ArchiveMemory()
    archive = Archive(tree, drafts: drafts, memory: &memory, problems: &problems)
    self.problems = problems.sorted.map { problem in
      let place = problem.place
      let position = place.line.map { ":\($0):\(place.column ?? 0)" } ?? ""
      let text = place.text.contains("\n") ? "" : " [\(place.text)]"
      return "\(place.file.path.dropFirst(8))\(position) \(problem.code)\(text)"
    }
    messages = problems.sorted.map(\.message)
    errorCount = problems.errorCount
  }

  /// The front matter of a summary with further fields.
  static func summary(_ fields: String = "", status: String = "final") -> String {
    "---\ntitle: Summary\nkind: summary\nstatus: \(status)\n\(fields)\n---\nText\n"
  }

  static let files = [
    "site.yaml": """
    format: 1
    title: {en: Cluster, vi: Cụm}
    languages: [en, vi]
    cluster:
      - {name: The six}
      - {name: The five, from: 2025}
    limits: {points: 1000}
    """,
    "provinces.yaml": """
    - id: thanh-hoa
      names: [{name: Thanh Hóa}]
    - id: nghe-an
      names: [{name: Nghệ An}]
    - id: quang-binh
      names: [{name: Quảng Bình}]
      codes: [{gso: "44", until: 2025-06-30}]
      merged: {into: quang-tri, date: 2025-07-01}
    - id: quang-tri
      names: [{name: Quảng Trị}]
      codes: [{gso: "45", until: 2025-06-30}, {gso: "44", from: 2025-07-01}]
    - id: thua-thien-hue
      names:
        - {name: Thừa Thiên Huế, until: 2024-12-31}
        - {name: Huế, kind: city, from: 2025-01-01}
      also: [TT-Huế]
    """,
    "awards.yaml": """
    - {id: flag, type: emulation-title, name: Flag, expected: 1}
    - {id: certificate, type: commendation, name: Certificate}
    """,
    "2016/conference.md": summary(),
  ]
}
