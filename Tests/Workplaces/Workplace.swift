public import Foundation

/// A folder of a test's own below the system's folder for temporary files.
///
/// The small site that it may hold has one cluster of three provinces, one year and the project's own
/// templates.
public struct Workplace: Sendable {
  /// The root of the project.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder.
  public let folder: URL

  /// Makes the folder with these files alone.
  public init(holding files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "yearbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  /// Makes the folder with the small site, some of its files changed or added.
  public init(changing changes: [String: String] = [:]) throws {
    try self.init(holding: [:])
    try FileManager.default.copyItem(
      at: Self.root.appending(path: "templates"), to: folder.appending(path: "templates"))
    for (path, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
      try write(text, to: path)
    }
  }

  /// Writes a text, making folders as needed.
  public func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes bytes, making folders as needed.
  public func write(_ data: Data, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// The text of a file.
  public func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  /// Every file below a folder here with its bytes.
  public func contents(of path: String) throws -> [String: Data] {
    try Self.contents(of: folder.appending(path: path))
  }

  /// Every file below a folder with its bytes.
  public static func contents(of folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    {
      contents[file] = FileManager.default.contents(
        atPath: folder.appending(path: file).path(percentEncoded: false))
    }
    return contents
  }

  /// Removes the folder.
  public func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The texts of the small site.
  public static let files = [
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
