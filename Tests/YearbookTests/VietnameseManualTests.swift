import Foundation
import Testing
import Workplaces

/// The manual page in Vietnamese, which is written by hand.
struct VietnameseManualTests {
  /// The text of each section, under its head.
  private static let sections: [String: String] = {
    let page = Workplace.root.appending(path: "docs/yearbook.vi.1")
    let text = (try? String(contentsOf: page, encoding: .utf8))?.replacing("\\-", with: "-") ?? ""
    var sections: [String: String] = [:]
    var head = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix(".S") {
        head = String(line.dropFirst(4))
      } else {
        sections[head, default: ""] += line + "\n"
      }
    }
    return sections
  }()

  private static func options(in text: some StringProtocol) -> Set<String> {
    Set(String(text).matches(of: /--[a-z]+(?:-[a-z]+)*/).map { String($0.output) })
  }

  @Test(arguments: HelpTests.commands)
  func `The page names each option of each command, and no other`(command: String) throws {
    let run = try Program.run(
      command.split(separator: " ").map(String.init) + ["--help"],
      in: FileManager.default.temporaryDirectory)
    let list = run.output.split(separator: "\nOPTIONS:\n").last?.split(separator: "\nSUB").first
    let named = try #require(list).split(separator: "\n")
      .filter { $0.hasPrefix("  -") }.map { $0.prefix(26) }
    let expected = named.reduce(into: Set<String>()) { $0.formUnion(Self.options(in: $1)) }
    let section = try #require(Self.sections["yearbook \(command)"])
    let common = try #require(Self.sections["TÙY CHỌN CHUNG"])
    let shown = section.split(separator: "\n").filter { $0.hasPrefix(".B -") }
      .reduce(into: Set<String>()) { $0.formUnion(Self.options(in: $1)) }
    let missing = expected.subtracting(shown).subtracting(Self.options(in: common))
    #expect(missing.isEmpty)
    #expect(shown.subtracting(expected).isEmpty)
    let examples = section.matches(of: /Ví dụ: \\fB(.*)\\fR/).map { $0.output.1 }
    #expect(examples.allSatisfy { $0.hasPrefix("yearbook \(command)") })
  }
}
