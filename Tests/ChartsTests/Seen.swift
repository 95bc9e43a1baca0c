import Foundation
import Templates
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a chart shows, read back from its SVG.
struct Seen {
  struct Words: Hashable {
    var text: String
    var x: Double
    var y: Double
  }

  let svg: String
  /// All text, from the first to the last.
  let words: [Words]

  init(_ markup: Markup) {
    let svg = String(decoding: markup.bytes, as: UTF8.self)
    self.svg = svg
    words = svg.matches(of: #/<text[^>]* x="([-.0-9]+)" y="([-.0-9]+)">(.*?)</text>/#)
      .map { match in
        let text = match.output.3.replacing(#/<[^>]*>/#, with: "")
        return Words(
          text: String(text), x: Double(match.output.1) ?? .nan, y: Double(match.output.2) ?? .nan)
      }
  }

  var texts: [String] { words.map(\.text) }

  func words(_ text: String) throws -> Words {
    try #require(words.first { $0.text == text })
  }

  func count(_ part: String) -> Int { svg.ranges(of: part).count }

  /// The ways of the paths that have these attributes, whether or not one says that nothing is filled.
  func paths(_ attributes: String) -> [String] {
    var groups: [Substring] = []
    var found: [String] = []
    for match in svg.matches(of: #/<g( [^>]*)?>|</g>|<path([^>]*) d="([^"]*)"/>/#) {
      if let own = match.output.2, let way = match.output.3 {
        let all = groups.joined() + own
        if all.replacing(#/ fill="none"| class="line"/#, with: "") == attributes {
          found.append(String(way))
        }
      } else if match.output.0 == "</g>" {
        groups.removeLast()
      } else {
        groups.append(match.output.1 ?? "")
      }
    }
    return found
  }

  /// How many lines or shapes the paths with these attributes have.
  func shapes(_ attributes: String) -> Int {
    paths(attributes).joined().count { "Mm".contains($0) }
  }

  /// Whether it is XML.
  var isWellFormed: Bool { XMLParser(data: Data("<p>\(svg)</p>".utf8)).parse() }

  /// The least distance from one height to the next of the words at one place across.
  func leastDistance(of texts: some Collection<String>) -> Double {
    let wanted = Set(texts)
    let heights = words.filter { wanted.contains($0.text) }.map(\.y).sorted()
    return zip(heights, heights.dropFirst()).map { $1 - $0 }.min() ?? .infinity
  }
}

/// Compares a chart with `Tests/Fixtures/charts/NAME.svg`; `RECORD=1` writes it anew.
func expectPicture(
  _ markup: Markup, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/charts")
  let file = folder.appending(path: "\(name).svg")
  let text =
    String(decoding: markup.bytes, as: UTF8.self)
    .replacing("<svg ", with: "<svg xmlns=\"http://www.w3.org/2000/svg\" ")
    .replacing("><", with: ">\n<") + "\n"
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(
    text == expected, "differs from \(file.lastPathComponent)", sourceLocation: sourceLocation)
}
