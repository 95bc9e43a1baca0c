import Foundation

/// The examples of a specification of Markdown in the form of CommonMark's `spec.txt`.
struct Specification {
  /// An example: a text, and its HTML.
  struct Example: Sendable {
    let number: Int
    let text: String
    let html: String
  }

  let examples: [Example]

  /// Reads the examples of a file, perhaps only those below a heading.
  init(path: String, below heading: String? = nil) throws {
    let fence = String(repeating: "`", count: 32)
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    var examples: [Example] = []
    var parts: [[Substring]]?
    var isWanted = heading == nil
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let found = parts {
        if line == fence {
          if isWanted, found.count == 2 {
            let (text, html) = (Self.text(found[0]), Self.text(found[1]))
            examples.append(Example(number: examples.count + 1, text: text, html: html))
          }
          parts = nil
        } else if line == ".", found.count == 1 {
          parts?.append([])
        } else {
          parts?[found.count - 1].append(line)
        }
      } else if line.hasPrefix("\(fence) example") {
        parts = [[]]
      } else if let heading, line.hasPrefix("## ") {
        isWanted = line.dropFirst(3) == heading
      }
    }
    self.examples = examples
  }

  private static func text(_ lines: [Substring]) -> String {
    lines.map { "\($0)\n" }.joined().replacing("→", with: "\t")
  }

  /// HTML as a note writes it: sections begin at the second level, cells have a scope and classes.
  static func asNote(_ html: String) -> String {
    html.replacing("<h1>", with: "<h2>").replacing("</h1>", with: "</h2>")
      .replacing(#/ align="(left|center|right)"/#) { " class=\"\($0.1)\"" }
      .replacing(#/<br> */#, with: "<br />\n").replacing("<th>", with: "<th scope=\"col\">")
      .replacing("<th class=", with: "<th scope=\"col\" class=")
  }

  /// The HTML of a note without the ids of headings.
  static func html(of note: Note) -> String {
    note.html.replacing(#/<br \/>\n */#, with: "<br />\n").replacing(#/<(h[1-6]) id="[^"]*">/#) {
      "<\($0.1)>"
    }
  }
}
