import Foundation
import Testing
import Workplaces

/// The words of one language do not stand on the pages of the other.
struct BothLanguagesTests {
  /// The words of the interface in a language by their key, but those that the program fills in.
  private func words(_ language: String) throws -> [String: String] {
    let file = Program.root.appending(path: "templates/words.\(language).yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var words: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let word = line[line.index(after: colon)...].trimmingCharacters(
        in: .init(charactersIn: " \""))
      if !word.contains("{") { words[String(line[..<colon])] = word }
    }
    return words
  }

  /// The text of a page without what is marked as being in English, and without names of columns.
  private func text(_ page: String) -> String {
    let own = page.replacing(/<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/.dotMatchesNewlines(), with: " ")
    let plain = own.replacing(/<code>[^<]*<\/code>/, with: " ")
      .replacing(/<(title|desc)[^>]*>/, with: " ").replacing(/<[^>]*>/, with: "\n")
    return plain
  }

  @Test(arguments: ["content", "Tests/Fixtures/full-cluster/content"])
  func `No English word of the interface stands on a Vietnamese page`(content: String) throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let folder = place.folder.appending(path: "site")
    _ = try Program.run(
      ["build", "--content", content, "--output", folder.path()], in: Program.root)
    let english = try words("en").filter { key, word in
      word.contains(where: \.isLetter) && word.count > 3 && key != "language"
    }
    #expect(english.count > 100)
    let pages = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasPrefix("vi/") && $0.hasSuffix(".html") }
    #expect(pages.count > 30)
    for path in pages {
      let page = String(
        decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
      // The text of a note in its own language is marked as a whole.
      guard !page.contains("<div class=\"prose\" lang=\"en\">") else { continue }
      let lines = Set(
        text(page).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
      let found = english.filter { lines.contains($0.value) }
      #expect(found.isEmpty, "\(path)")
    }
  }
}
