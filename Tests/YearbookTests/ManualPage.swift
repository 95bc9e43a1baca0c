import Foundation

/// A text of the project's documentation, such as `docs/CONTENT.md`.
struct ManualPage {
  /// The path of the file below the root of the project.
  let path: String
  private let prose: String
  private let scripts: String

  /// README.md, CHANGELOG.md and all pages of docs/.
  static var all: [ManualPage] {
    get throws {
      let folder = Program.root.appending(path: "docs").path()
      let pages = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
      return try (["README.md", "CHANGELOG.md"] + pages).map(ManualPage.init)
    }
  }

  /// Reads a file of the project.
  init(_ path: String) throws {
    let text = try String(contentsOf: Program.root.appending(path: path), encoding: .utf8)
    self.init(path, text: text)
  }

  init(_ path: String, text: String) {
    self.path = path
    var prose = ""
    var scripts = ""
    var fence: Substring?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let stripped = line.drop { $0 == " " }
      if let open = fence {
        if stripped.hasPrefix(open.prefix { $0 == "`" }), stripped.allSatisfy({ $0 == "`" }) {
          fence = nil
        } else if open == "```sh" {
          scripts += "\(stripped)\n"
        }
      } else if stripped.hasPrefix("```") {
        fence = stripped
      } else {
        prose += "\(line)\n"
      }
    }
    self.prose = prose
    self.scripts = scripts
  }

  /// Where its links lead that lead to files: the file, seen from the root, and the heading's id.
  var links: [(file: String, heading: String?)] {
    withoutCode.matches(of: /\]\(([^()\s]+)\)/).compactMap { match in
      let target = match.1
      guard !target.contains(":") else { return nil }
      let parts = target.split(separator: "#", omittingEmptySubsequences: false)
      let folder = URL(filePath: "/\(path)").deletingLastPathComponent()
      let file = parts[0].isEmpty ? URL(filePath: "/\(path)") : folder.appending(path: parts[0])
      return (
        String(file.standardized.path(percentEncoded: false).dropFirst()),
        parts.count > 1 ? String(parts[1]) : nil
      )
    }
  }

  /// The ids of its headings, as GitHub makes them.
  var headings: Set<String> {
    Set(
      prose.matches(of: /(?m)^#+ (.+)$/).map { match in
        let kept = match.1.lowercased().filter {
          $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_"
        }
        return kept.replacing(" ", with: "-")
      })
  }

  /// The calls of the program in its `sh` blocks and in code within its sentences, as words.
  var calls: [[String]] {
    let lines =
      scripts.split(separator: "\n").map { $0.prefix { $0 != "#" } }
      + prose.matches(of: /`([^`\n]+)`/).map(\.1)
    return lines.flatMap { $0.split(separator: /&&|\|\||[;|)]/) }.compactMap { call in
      let words = call.split(separator: " ").map(String.init)
      guard
        let program = words.firstIndex(where: { $0 == "yearbook" || $0.hasSuffix("/yearbook") }),
        program + 1 < words.count, words[..<program].allSatisfy({ !$0.hasPrefix("#") })
      else { return nil }
      return Array(words[(program + 1)...])
    }
  }

  private var withoutCode: String { prose.replacing(/`[^`\n]+`/, with: "") }
}
