import Foundation

/// A folder with a small site in it: one cluster of three provinces, one year, the project's own
/// templates.
struct Workplace {
  /// The folder.
  let folder: URL

  /// Makes the folder with the small site, some of its files changed or added.
  init(changing changes: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "yearbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "templates"), to: folder.appending(path: "templates"))
    for (path, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
      try write(text, to: path)
    }
  }

  /// Writes a text, making folders as needed.
  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes bytes, making folders as needed.
  func write(_ data: Data, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// The text of a file.
  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  /// Runs the program in the folder.
  func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(arguments, in: folder)
  }

  /// Every file below a folder with its bytes.
  func contents(of path: String) throws -> [String: Data] {
    let root = folder.appending(path: path)
    var contents: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: root.path()) {
      contents[file] = FileManager.default.contents(atPath: root.appending(path: file).path())
    }
    return contents
  }

  /// Removes the folder.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The texts of the small site.
  static let files = [
    "content/site.yaml": """
    format: 1
    title: {en: Cluster, vi: Cụm}
    languages: [en, vi]
    limits: {points: 1000}

    """,
    "content/provinces.yaml": """
    - id: thanh-hoa
      names: [{name: Thanh Hóa}]
    - id: nghe-an
      names: [{name: Nghệ An}]
    - id: ha-tinh
      names: [{name: Hà Tĩnh}]

    """,
    "content/awards.yaml": """
    - id: flag
      type: emulation-title
      name: {en: Flag, vi: Cờ}
      expected: 1

    """,
    "content/2016/conference.md": """
    ---
    title: {en: The conference, vi: Hội nghị}
    kind: summary
    status: final
    date: 2017-03-10
    head: {province: nghe-an}
    awards:
      - {province: nghe-an, award: flag, status: proposed}
    ---

    ## The result

    Nghệ An has {{points.nghe-an}} points.

    """,
    "content/2016/scores.csv": "province,total,rank\nnghe-an,990,1\nthanh-hoa,985,2\n",
  ]
}
