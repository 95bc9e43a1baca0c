import Foundation
import Testing
import Workplaces

/// The five changes of docs/guide-designer.md, made as they are written there.
struct DesignerGuideTests {
  /// A change: the lines for each file, in the order of the guide.
  private struct Change {
    var files: [(path: String, lines: [Substring])] = []
  }

  private static func changes() throws -> [String: Change] {
    let guide = String(
      decoding: try Data(contentsOf: Program.root.appending(path: "docs/guide-designer.md")),
      as: UTF8.self)
    let start = try #require(guide.firstRange(of: "## Five changes\n"))
    let end = try #require(guide.firstRange(of: "## A first change in five minutes\n"))
    var changes: [String: Change] = [:]
    var title = ""
    var path = ""
    var block: [Substring]?
    for line in guide[start.upperBound..<end.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("### ") {
        title = String(line.dropFirst(4))
      } else if line.hasPrefix("```") {
        if let lines = block { changes[title, default: Change()].files.append((path, lines)) }
        block = block == nil ? [] : nil
      } else if block != nil {
        block?.append(line)
      } else if let named = line.matches(of: /`([^`]*\.[a-z]+)`/).last {
        path = String(named.1)
      }
    }
    return changes
  }

  /// A small site with one of the changes, built.
  private func built(_ title: String, besides files: [String: String] = [:]) throws -> Workplace {
    let place = try Workplace(
      holding: Workplace.files.merging([
        "content/2016/criteria.csv":
          "id,group,maximum,name,kind\neconomy,,900,Economy,criterion\nextra,,50,Ideas,bonus\n",
        "content/2016/scores.csv": "province,economy,extra,total\nnghe-an,880,30,910\n",
      ]) { $1 }.merging(files) { $1 })
    let change = try #require(try Self.changes()[title], "the guide has no '\(title)'")
    for (path, lines) in change.files {
      let before = (try? place.read(path)) ?? ""
      try place.write(before + lines.joined(separator: "\n") + "\n", to: path)
    }
    let build = try place.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
    return place
  }

  @Test func `The five changes are at most 25 lines`() throws {
    let changes = try Self.changes()
    #expect(changes.count == 5)
    let lines = changes.values.flatMap(\.files).reduce(0) { $0 + $1.lines.count }
    #expect(lines <= 25)
  }

  @Test func `Add a column`() throws {
    let place = try built("Add a column")
    defer { place.remove() }
    let page = try place.read("site/2016/index.html")
    #expect(
      page.contains(">Ideas</th>")
        && page.contains("<td class=\"number own\" data-label=\"Ideas\">30</td>"))
  }

  @Test func `Change a colour`() throws {
    let place = try built("Change a colour")
    defer { place.remove() }
    #expect(try place.read("site/assets/look.css").contains("--accent: #1c4f9b;"))
    #expect(try place.read("site/index.html").contains("href=\"assets/look.css\""))
  }

  @Test func `Add a logo`() throws {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>\n"
    let place = try built("Add a logo", besides: ["templates/assets/logo.svg": picture])
    defer { place.remove() }
    #expect(
      try place.read("site/2016/index.html").contains("<img src=\"../assets/logo.svg\" alt=\"\">"))
    #expect(try place.read("site/assets/logo.svg") == picture)
  }

  @Test func `Change one word`() throws {
    let place = try built("Change one word")
    defer { place.remove() }
    #expect(try place.read("site/2016/index.html").contains("<h2 id=\"ranking\">Results</h2>"))
    #expect(try place.read("site/vi/2016/index.html").contains(">Bảng xếp hạng</h2>"))
  }

  @Test func `Add a page with its own template`() throws {
    let place = try built("Add a page with its own template")
    defer { place.remove() }
    let page = try place.read("site/visit.html")
    #expect(
      page.contains(
        "<h1>Visit us</h1>\n<p class=\"lead\">8 to 11</p>\n<p>Please ring the bell.</p>"))
    #expect(try place.read("site/index.html").contains("<a href=\"visit.html\">Visit us</a>"))
  }
}
