import Foundation
import Input
import Testing
import Workplaces

struct FolderReaderTests {
  /// Reads a folder of files that a test writes.
  private func tree(
    _ files: [String: String], endings: Set<String>? = nil,
    and prepare: (URL) throws -> Void = { _ in }
  ) throws -> (tree: FileTree, problems: [String], messages: [String]) {
    let place = try Workplace(holding: files)
    defer { place.remove() }
    let folder = place.folder
    try prepare(folder)
    var problems = Problems()
    let tree = try FileTree(reading: folder.path(), endings: endings, problems: &problems)
    let root = folder.path().count + 1
    let found = problems.sorted.map { "\($0.place.file.path.dropFirst(root)) \($0.code)" }
    return (tree, found, problems.sorted.map(\.message))
  }

  @Test func `Texts and pictures are found in all folders`() throws {
    let read = try tree(["site.yaml": "a", "2016/note.md": "b", "2016/hall.JPG": "c"])
    #expect(read.tree.textPaths == ["2016/note.md", "site.yaml"])
    #expect(read.tree.binaries["2016/hall.JPG"]?.head == Array("c".utf8))
    #expect(read.problems == [])
  }

  @Test func `Hidden files and leavings of other programs are passed over`() throws {
    let files = [".DS_Store": "", "Thumbs.db": "", "~$scores.xlsx": "", ".git/config": ""]
    let read = try tree(files)
    #expect(read.tree.textPaths.isEmpty)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    ("2016/x.MD", "rename it to 'x.md'"), ("2016/x.Md", "rename it to 'x.md'"),
    ("2016/x.md.txt", "rename it to 'x.md'"), ("2016/scores.CSV", "rename it to 'scores.csv'"),
    ("2016/scores.csv.txt", "rename it to 'scores.csv'"), ("site.yml", "rename it to 'site.yaml'"),
    ("2016/a.vi.MD", "rename it to 'a.vi.md'"),
    ("2016/x.markdown", "rename it to 'x.md'"), ("2016/x.txt", "'x.md'"),
    ("2016/x.doc", "copy the text into a note 'x.md'"), ("2016/x.rtf", "'x.md'"),
    ("2016/x.xls", "yearbook import x.xlsx"), ("2016/x.tiff", "save it as PNG"),
    ("2016/x.pptx", "files of this kind are not used"),
    ("2016/md", "files of this kind are not used"),
  ])
  func `A file of another ending is told with what to do`(path: String, words: String) throws {
    let read = try tree([path: "x"])
    #expect(read.problems == ["\(path) unused-file"])
    #expect(read.messages.first?.contains(words) == true, "\(read.messages)")
    #expect(read.tree.texts.isEmpty)
  }

  @Test func `Files that notes can link are found, whatever is in them`() throws {
    let names = ["plan.pdf", "plan.PDF", "a.xlsx", "b.docx", "c.ods", "d.odt"]
    let files = Dictionary(uniqueKeysWithValues: names.map { ("2016/\($0)", "x") })
    let read = try tree(files)
    #expect(read.problems == [])
    #expect(Set(read.tree.binaries.keys) == Set(files.keys))
  }

  @Test func `A text that cannot be read is known to be there`() throws {
    let read = try tree(["a.md": "A\0"])
    #expect(read.tree.texts.isEmpty)
    #expect(read.tree.unreadable == ["a.md"])
    #expect(read.problems == ["a.md nul-byte"])
  }

  @Test func `A link is not followed`() throws {
    let read = try tree(["a.md": "A"]) { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "b.md"), withDestinationURL: URL(filePath: "/etc/passwd"))
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "c"), withDestinationURL: URL(filePath: "/"))
    }
    #expect(read.tree.textPaths == ["a.md"])
    #expect(read.problems == ["b.md symbolic-link", "c symbolic-link"])
  }

  @Test(arguments: [
    (
      "shared",
      "this is a symbolic link to a folder, which is not followed; put the folder itself here"
    ),
    ("shared/a.md", "this is a symbolic link, which is not followed; put the file itself here"),
    ("gone", "this is a symbolic link, which is not followed; put the file itself here"),
  ])
  func `A link is said to be one, and to lead to a folder`(target: String, message: String) throws {
    let place = try Workplace(holding: ["shared/a.md": "A", "content/b.md": "B"])
    defer { place.remove() }
    try FileManager.default.createSymbolicLink(
      at: place.folder.appending(path: "content/2016"),
      withDestinationURL: place.folder.appending(path: target))
    var problems = Problems()
    _ = try FileTree(reading: place.folder.appending(path: "content").path(), problems: &problems)
    #expect(problems.sorted.map(\.message) == [message])
  }

  @Test func `A folder that is not there is a problem`() throws {
    var problems = Problems()
    _ = try FileTree(reading: "nowhere/at/all", problems: &problems)
    #expect(
      problems.sorted.map(\.text) == [
        "nowhere/at/all: error: there is no such folder [missing-folder]"
      ])
  }

  @Test func `A text too large is not read`() throws {
    let read = try tree(["a.md": "A", "b.csv": "B"]) { folder in
      let file = try FileHandle(forWritingTo: folder.appending(path: "b.csv"))
      try file.truncate(atOffset: 1 << 40)
      try file.close()
    }
    #expect(read.tree.textPaths == ["a.md"])
    #expect(read.problems == ["b.csv too-large"])
  }

  @Test(arguments: ["md", "png"])
  func `Two names that differ in composition alone are told`(ending: String) throws {
    var standing: [String] = []
    let read = try tree([:]) { folder in
      for (name, text) in [("Hu\u{1EBF}", "composed"), ("Hue\u{302}\u{301}", "decomposed")] {
        try Data(text.utf8).write(to: URL(filePath: "\(folder.path())/\(name).\(ending)"))
      }
      standing = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    }
    let path = "Hu\u{1EBF}.\(ending)"
    let bytes = read.tree.texts[path]?.bytes ?? read.tree.binaries[path]?.head
    // A disk that composes names holds one file.
    let areTwo = standing.count == 2
    #expect(!areTwo || bytes == Array("decomposed".utf8))
    #expect(
      read.problems.map { Array($0.utf8) } == (areTwo ? [Array("\(path) same-name".utf8)] : []))
  }

  @Test func `Only files of the endings asked for are read`() throws {
    let files = [
      "page.mustache": "a", "parts/row.MUSTACHE": "b", "notes.md": "c", "scores.xlsx": "",
      "data": "",
    ]
    let read = try tree(files, endings: ["mustache"]) { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "b.md"), withDestinationURL: URL(filePath: "/etc/passwd"))
    }
    #expect(read.tree.textPaths == ["page.mustache", "parts/row.MUSTACHE"])
    #expect(read.problems == [])
  }

  @Test func `A folder that is named may itself be a link`() throws {
    let place = try Workplace(holding: ["shared/a.md": "A"])
    defer { place.remove() }
    let content = place.folder.appending(path: "content")
    try FileManager.default.createSymbolicLink(
      atPath: content.path(), withDestinationPath: "shared")
    var problems = Problems()
    let tree = try FileTree(reading: content.path(), problems: &problems)
    #expect(tree.textPaths == ["a.md"])
    #expect(try tree.storedBytes(of: "a.md") == Array("A".utf8))
    #expect(problems.isEmpty)
  }

  @Test(arguments: ["a\u{202E}b.md", "a\u{1B}b.md", "a\\b.md", "a\tb.png", "a\nb"])
  func `A name that no page could have is told`(name: String) throws {
    #expect(try tree([name: "A", "c.md": "C"]).problems == ["\(name) file-name"])
  }

  @Test func `A pipe is told and not waited for`() throws {
    let read = try tree(["a.md": "A"]) { folder in
      let pipe = Process()
      pipe.executableURL = URL(filePath: "/usr/bin/env")
      pipe.arguments = ["mkfifo", folder.appending(path: "b.md").path()]
      try pipe.run()
      pipe.waitUntilExit()
    }
    #expect(read.problems == ["b.md symbolic-link"])
  }

  @Test func `The files of one folder are known`() throws {
    let files = ["a/b.md": "\u{FEFF}A\r\n", "a/c.png": "B", "a/seal.txt": "C", "ab.md": "D"]
    let read = try tree(files)
    #expect(read.problems == ["a/seal.txt unused-file"])
    #expect(read.tree.paths(in: "a") == ["a/b.md", "a/c.png"])
    #expect(try read.tree.storedBytes(of: "c.md") == nil)
  }
}
