import Foundation
import Testing

@testable import Preview

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite(.timeLimit(.minutes(10)))
struct PreviewTests {
  /// The text at a path, and the status that it comes with.
  private func get(_ path: String, port: Int) async throws -> (status: Int, text: String) {
    let url = try #require(URL(string: "http://127.0.0.1:\(port)/\(path)"))
    let (data, response) = try await URLSession.shared.data(from: url)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  /// Waits, from one state of the preview to the next, until a text stands at a path.
  private func wait(for text: String, at path: String, port: Int) async throws {
    var state = ""
    while try await !get(path, port: port).text.contains(text) {
      state =
        try await get("_preview/state?after=\(state)", port: port).text
        .split(separator: "\"state\":\"").last?.split(separator: "\"").first.map(String.init)
        ?? ""
    }
  }

  /// Shows a site while a body runs.
  private func serving(
    _ written: borrowing WrittenSite, from first: Int, isPolling: Bool = false,
    _ body: (Int) async throws -> Void
  ) async throws {
    let preview = Preview(
      content: written.path("content"), templates: written.path("templates"), drafts: true,
      isPolling: isPolling)
    let (ports, told) = AsyncStream.makeStream(of: Int.self)
    let running = Task {
      defer { told.finish() }
      try await preview.run(port: first) {
        told.yield($0)
      } tell: { _ in
      }
    }
    defer { running.cancel() }
    for await port in ports {
      try await body(port)
      running.cancel()
    }
    await #expect(throws: CancellationError.self) { try await running.value }
  }

  @Test(arguments: [false, true])
  func `An edit on the disk reaches the browser`(isPolling: Bool) async throws {
    let written = try WrittenSite()
    let folder = written.folder
    try await serving(written, from: isPolling ? 18_320 : 18_300, isPolling: isPolling) { port in
      #expect(try await get("2016/visit.html", port: port).text.contains("The text of the visit."))
      let file = folder.appending(path: "content/2016/visit.md")
      try Data("---\ntitle: A visit\n---\n\nAnother text.\n".utf8).write(to: file, options: .atomic)
      try await wait(for: "Another text.", at: "2016/visit.html", port: port)
    }
  }

  @Test func `A port that is taken gives way to the next`() async throws {
    let written = try WrittenSite()
    let other = try WrittenSite()
    try await serving(written, from: 18_340) { port in
      try await serving(other, from: port) { next in
        let (first, second) = (try await get("", port: port), try await get("", port: next))
        #expect(next > port)
        #expect(first.status == 200 && second.status == 200)
      }
    }
  }

  @Test func `A content folder that comes back is shown again`() async throws {
    let written = try WrittenSite()
    let folder = written.folder
    try await serving(written, from: 18_380) { port in
      let content = folder.appending(path: "content")
      try FileManager.default.moveItem(at: content, to: folder.appending(path: "away"))
      try await wait(for: "missing-folder", at: "_preview/state", port: port)
      let note = folder.appending(path: "away/2016/visit.md")
      try Data("---\ntitle: A visit\n---\n\nBack again.\n".utf8).write(to: note)
      try FileManager.default.moveItem(at: folder.appending(path: "away"), to: content)
      try await wait(for: "Back again.", at: "2016/visit.html", port: port)
    }
  }
}
