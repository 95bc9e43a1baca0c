import Foundation
import Input
import Testing
import Workplaces

struct FileTreeRereadingTests {
  /// Reads a folder, changes it, and reads again what has changed and, to compare, all of it.
  private func rereads(
    _ before: [String: String], changing changes: [String: String?]
  ) throws -> (again: FileTree?, problems: [String], all: FileTree, allProblems: [String]) {
    let place = try Workplace(holding: before)
    defer { place.remove() }
    let folder = place.folder
    var (problems, allProblems) = (Problems(), Problems())
    let tree = try FileTree(reading: folder.path(), problems: &problems)
    for (path, text) in changes {
      if let text {
        try place.write(text, to: path)
      } else {
        try FileManager.default.removeItem(at: folder.appending(path: path))
      }
    }
    let again = try tree.rereading(Set(changes.keys), problems: &problems)
    let all = try FileTree(reading: folder.path(), problems: &allProblems)
    return (again, problems.sorted.map(\.text), all, allProblems.sorted.map(\.text))
  }

  @Test(
    arguments: [
      ["2016/note.md": "changed"], ["2016/other.md": "new"], ["2016/note.md": nil],
      ["2016/hall.png": "picture"], ["2016/note.md": "\u{FFFE}bad\u{0}"], ["odd.exe": "x"],
      ["2016/.hidden.md": "x"], ["2016/bad\u{7}.md": "x", "site.yaml": "y"], ["worse.exe": nil],
      ["2030/deep/note.md": "in new folders"],
    ] as [[String: String?]])
  func `What is read again is what a reading of all would find`(changes: [String: String?]) throws {
    let before = ["site.yaml": "a", "2016/note.md": "b", "2016/hall.png": "c", "worse.exe": "d"]
    let read = try rereads(before, changing: changes)
    guard let again = read.again else { return }
    #expect(again.texts == read.all.texts)
    #expect(again.textPaths == read.all.textPaths)
    #expect(again.unreadable == read.all.unreadable)
    #expect(again.binaries.mapValues(\.head) == read.all.binaries.mapValues(\.head))
    #expect(read.problems == read.allProblems)
  }

  @Test func `An edit is read again without the rest`() throws {
    let read = try rereads(["site.yaml": "a"], changing: ["site.yaml": "b"])
    #expect(read.again?.texts["site.yaml"]?.bytes == Array("b".utf8))
    #expect(try read.again?.storedBytes(of: "none.yaml") == nil)
  }
}
