import Foundation
import Testing

@testable import Input

struct PlainYAMLTests {
  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The YAML of content, templates, seeds and fixtures: whole files, and the front matter of notes.
  private static func parts() throws -> [(file: SourceFile, range: Range<Int>)] {
    let folders = ["content", "templates", "Tests/Fixtures", "Tests/Fuzz/Seeds/front-matter"]
    return try folders.flatMap { folder -> [(file: SourceFile, range: Range<Int>)] in
      let home = project.appending(path: folder)
      let paths = FileManager.default.enumerator(atPath: home.path())?.compactMap { $0 as? String }
      return try (paths ?? []).sorted().compactMap { path in
        guard path.hasSuffix(".yaml") || path.hasSuffix(".md") else { return nil }
        let data = try Data(contentsOf: home.appending(path: path))
        guard let file = try? SourceFile(path: path, data: Array(data)) else { return nil }
        guard path.hasSuffix(".md") else { return (file, 0..<file.bytes.count) }
        let text = String(decoding: file.bytes, as: UTF8.self)
        guard text.hasPrefix("---\n"), let end = text.dropFirst(3).range(of: "\n---\n") else {
          return nil
        }
        let upper = text.utf8.distance(from: text.startIndex, to: end.lowerBound) + 1
        return (file, 4..<max(4, upper))
      }
    }
  }

  /// A value with the places of all that is in it.
  private static func described(_ entry: Entry) -> String {
    let place = entry.place.range.map { "\($0)" } ?? "-"
    return switch entry.content {
    case .empty: "\(place) nothing"
    case .text(let text): "\(place) '\(text)'"
    case .list(let entries): "\(place) [\(entries.map(described).joined(separator: ", "))]"
    case .fields(let fields):
      "\(place) \(fields.place.range.map { "\($0)" } ?? "-") {"
        + fields.all.map {
          "\($0.key.place.range.map { "\($0)" } ?? "-") \($0.key.text): \(described($0.value))"
        }.joined(separator: ", ") + "}"
    }
  }

  private static func expectSame(_ file: SourceFile, _ range: Range<Int>) -> Bool {
    let (quick, full) = YAML.readings(of: file, in: range)
    guard let quick else { return false }
    #expect((try? full.get()).map(described) == described(quick), "\(file.path)")
    return true
  }

  @Test func `All YAML of the project is read the same, most of it quickly`() throws {
    let parts = try Self.parts()
    let quick = parts.count { Self.expectSame($0.file, $0.range) }
    #expect(parts.count > 50)
    #expect(quick * 2 > parts.count)
  }

  @Test(arguments: [
    "a: 1\n", "a: 1", "a:\nb: ~\nc: null\n", "a: x: y\n", "a: b #c\n", "a: b # c\n", "a: 'it''s'\n",
    "a: \"x\"\nb: ''\n", "a:\n- 1\n- 2\nb: 3\n", "a:\n  - x: 1\n    y:\n      - z\n  - x: 2\n",
    "- a\n- b: 1\n  c: {d: e f, g: [h, i j]}\n", "a: {}\nb: []\n", "a: [x,]\n", "a: {b: }\n",
    "a: >-\n  one\n  two\nb: 1\n", "a: >-\n  one\n\n  two\n", "a: >-\n  one  \n  two\n\nb: 1\n",
    "a: >-\n  one\n   two\n", "a: >-\n  one\n # two\nb: 1\n", "a: one\n  two\n", "a: 1\na: 2\n",
    "a:\n  b:\n c: 1\n", "a:\n  b: 1\n  # remark\n\n  c: 2\n# end\n", "a: -1\n", "a: [-1]\n",
    "  a: 1\n  b: 2\n", "a: 12:30\n", "a: [12:30]\n", "a: {b: 'x', c: \"y\"}\n", "a: \"x\\n\"\n",
    "--- \na: 1\n",
    "a: 1\n...\n", "a: Huế\n", "a: x\u{85}b: 1\n", "a: x\u{2028}y\n", "a: - x\n", "a: &x 1\n",
    "a: !!str 1\n",
    "a:\n  - b\n  c: 1\n", "a:\n- b\n c: 1\n", "a: [b\n", "a: \"b\n", "a: [b] c\n", "a: >-\n",
    "a: >-\nb: 1\n",
    "a:  >- \n    x\nb: 1\n", "a: >\n  x\n", "a: |\n  x\n", "a: {b: {c: d}, e: f}\n",
    "a: {b: c, b: d}\n",
    "a: ?b\n", "a: b?\n", "a: b, c\n", "a: {b: c, d}\n", "- - a\n", "-\n  a: 1\n", "-\n- a\n",
    "a: >-\n  >-\n",
    "a: >-\n  x\n\n \nb: 1\n", "a:\n    - b: 1\n      c: 2\n    -   d: 1\n        e: 2\nf: 1\n",
  ])
  func `What is read quickly is the same as what is read thoroughly`(text: String) {
    let file = SourceFile(path: "a.yaml", text: text)
    _ = Self.expectSame(file, 0..<file.bytes.count)
  }

  @Test(arguments: [
    "a: 1\nb:\n  - c: {d: e, f: [g]}\n", "- a: 'x'\n  b: >-\n    one\n    two\n", "a:\nb: \"1\"\n",
  ])
  func `What archives have is read quickly`(text: String) {
    let file = SourceFile(path: "a.yaml", text: text)
    #expect(Self.expectSame(file, 0..<file.bytes.count))
  }
}
