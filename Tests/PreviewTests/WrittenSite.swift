import Foundation
import Input
import Website

@testable import Preview

/// A small site in a folder of the disk, with the project's own templates, to be changed while it is
/// shown.
struct WrittenSite: ~Copyable {
  /// The folder.
  let folder: URL

  init(_ changes: [String: String] = [:]) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    folder = FileManager.default.temporaryDirectory.appending(path: "preview-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: root.appending(path: "templates"), to: folder.appending(path: "templates"))
    for (path, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
      try write(text, to: path)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file as the preview knows it.
  func path(_ path: String) -> String { folder.appending(path: path).path() }

  /// Writes a text, making folders as needed.
  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Removes a file or folder.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  /// The site as the preview shows it first.
  func preview(drafts: Bool = true) async -> PreviewSite {
    let preview = Preview(
      content: path("content"), templates: path("templates"), drafts: drafts)
    let site = PreviewSite(preview, run: "run") { _ in }
    await site.take(.anything)
    return site
  }

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

    """,
    "content/2016/conference.md": """
    ---
    title: {en: The conference, vi: Hội nghị}
    kind: summary
    status: final
    date: 2017-03-10
    ---

    The text of the conference.

    """,
    "content/2016/visit.md": """
    ---
    title: A visit
    date: 2016-05-04
    ---

    The text of the visit.

    """,
    "content/2016/scores.csv": "province,total,rank\nnghe-an,990,1\nthanh-hoa,985,2\n",
  ]
}

extension PreviewSite {
  /// The page at a path as it is shown now; nil where there is none.
  nonisolated func page(_ path: String) throws -> String? {
    try bulletin.notice.site?.page(at: path).map { page in
      String(decoding: try page.contents(), as: UTF8.self)
    }
  }

  /// Takes up a change of one file.
  func take(_ path: String) { take(.files([path])) }

  /// What is wrong now, as `code severity`, when it is what is waited for.
  nonisolated func problems(until isDone: (PreviewNotice) -> Bool) async -> [String] {
    var notice = bulletin.notice
    while !isDone(notice) {
      notice = await bulletin.notice(after: notice.name(in: "run"), within: .seconds(60))
    }
    return notice.problems.sorted.map { "\($0.code) \($0.severity)" }
  }
}
