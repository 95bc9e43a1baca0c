import Foundation
import Input
import SiteFiles
import Website
import Workplaces

@testable import Preview

/// A small site in a folder of the disk, with the project's own templates, to be changed while it is
/// shown.
struct WrittenSite: ~Copyable {
  private let place: Workplace

  /// The folder.
  var folder: URL { place.folder }

  init(_ changes: [String: String] = [:]) throws {
    place = try Workplace(changing: Self.notes.merging(changes) { $1 })
  }

  deinit { place.remove() }

  /// The path of a file as the preview knows it.
  func path(_ path: String) -> String { folder.appending(path: path).path() }

  /// Writes a text, making folders as needed.
  func write(_ text: String, to path: String) throws { try place.write(text, to: path) }

  /// Removes a file or folder.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  /// The site as the preview shows it first.
  func preview(drafts: Bool = true, published: PublishedSite? = nil) async -> PreviewSite {
    let preview = Preview(
      content: path("content"), templates: path("templates"), drafts: drafts, published: published)
    let site = PreviewSite(preview, run: "run") { _ in }
    await site.take(.anything)
    return site
  }

  static let notes = [
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
