import Foundation
import Synchronization
import Testing
import Workplaces

@testable import Input

/// Files and folders of the content that are swapped for links while it is read.
struct SwappedLinkTests {
  private static let secret = "a secret of others"

  /// Content beside a folder of others.
  private func place() throws -> Workplace {
    try Workplace(holding: [
      "content/2016/note.md": "A", "content/2016/hall.png": "B", "content/site.yaml": "C",
      "outside/2016/note.md": Self.secret, "outside/2016/hall.png": Self.secret,
      "outside/note.md": Self.secret, "outside/hall.png": Self.secret,
    ])
  }

  private func swap(_ path: String, for target: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(
      at: file, withDestinationURL: folder.appending(path: target))
  }

  @Test(arguments: [
    ("content/2016", "outside/2016"), ("content/2016/note.md", "outside/2016/note.md"),
  ])
  func `A text behind a link is refused after the folder was read`(
    path: String, target: String
  ) throws {
    let place = try place()
    defer { place.remove() }
    var problems = Problems()
    let tree = try FileTree(
      reading: place.folder.appending(path: "content").path(), problems: &problems)
    #expect(try tree.storedBytes(of: "2016/note.md") == Array("A".utf8))
    try swap(path, for: target, in: place.folder)
    let refused = #expect(throws: Problem.self) { try tree.storedBytes(of: "2016/note.md") }
    #expect(refused?.code == "symbolic-link")
  }

  @Test(arguments: [
    ("content/2016", "outside/2016"), ("content/2016/hall.png", "outside/2016/hall.png"),
  ])
  func `A picture behind a link is refused after the folder was read`(
    path: String, target: String
  ) throws {
    let place = try place()
    defer { place.remove() }
    var problems = Problems()
    let tree = try FileTree(
      reading: place.folder.appending(path: "content").path(), problems: &problems)
    let picture = try #require(tree.binaries["2016/hall.png"])
    #expect(try picture.contents() == Array("B".utf8))
    try swap(path, for: target, in: place.folder)
    let refused = #expect(throws: Problem.self) { try picture.contents() }
    #expect(refused?.code == "symbolic-link")
  }

  @Test func `A file that changes for a link is refused when it is read again`() throws {
    let place = try place()
    defer { place.remove() }
    var problems = Problems()
    let tree = try FileTree(
      reading: place.folder.appending(path: "content").path(), problems: &problems)
    try swap("content/2016", for: "outside/2016", in: place.folder)
    #expect(try tree.rereading(["2016/note.md"], problems: &problems) == nil)
    let again = try FileTree(
      reading: place.folder.appending(path: "content").path(), problems: &problems)
    #expect(again.textPaths == ["site.yaml"])
    #expect(problems.sorted.map(\.code) == ["symbolic-link"])
  }

  @Test func `A path is opened part by part, and nothing but files is read`() throws {
    let place = try place()
    defer { place.remove() }
    let folder = try #require(try DiskFolder(at: place.folder.appending(path: "content").path()))
    #expect(try folder.bytes(of: "2016/note.md") == Array("A".utf8))
    #expect(try folder.bytes(of: "2016/note.md", atMost: 0).isEmpty)
    for path in ["2016", "site.yaml/note.md"] {
      #expect(throws: Problem.self) { try folder.bytes(of: path) }
    }
    #expect(throws: CocoaError.self) { try folder.bytes(of: "2016/none.md") }
    #expect(try DiskFolder(at: place.folder.appending(path: "nowhere").path()) == nil)
  }

  @Test func `Whatever is swapped while a folder is read, nothing from outside is in it`() throws {
    let place = try place()
    defer { place.remove() }
    let content = place.folder.appending(path: "content").path()
    let isDone = Mutex(false)
    let swapper = Thread {
      let names = [("2016", "outside/2016"), ("2016/note.md", "outside/note.md")]
      var turn = 0
      while !isDone.withLock({ $0 }) {
        let (name, target) = names[turn % 2]
        let (file, aside) = ("\(content)/\(name)", "\(content)/.aside")
        guard unsafe rename(file, aside) == 0 else { continue }
        _ = unsafe symlink("\(place.folder.path())\(target)", file)
        usleep(UInt32(turn % 50))
        _ = unsafe unlink(file)
        _ = unsafe rename(aside, file)
        turn += 1
      }
    }
    swapper.start()
    defer { isDone.withLock { $0 = true } }
    for _ in 0..<400 {
      var problems = Problems()
      // What is away for the moment is not there, or not any more.
      guard let tree = try? FileTree(reading: content, problems: &problems) else { continue }
      let texts = tree.texts.values.map { $0.text(0..<$0.bytes.count) }
      let pictures = tree.binaries.values.map { String(decoding: $0.head, as: UTF8.self) }
      #expect(!(texts + pictures).contains(Self.secret))
      let stored = tree.texts.keys.compactMap { try? tree.storedBytes(of: $0) }
      #expect(!stored.contains { $0 == Array(Self.secret.utf8) })
    }
  }
}
