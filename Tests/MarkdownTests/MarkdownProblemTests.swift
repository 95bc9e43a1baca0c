import Input
import Markdown
import Testing

struct MarkdownProblemTests {
  @Test(arguments: MarkdownProblem.Code.allCases)
  func `The example of a code has its problem, and put right has it no more`(
    code: MarkdownProblem.Code
  ) throws {
    let example = try #require(code.guide.example)
    #expect(Self.codes(in: example.wrong).contains(code.rawValue))
    #expect(Self.codes(in: example.right).isEmpty)
  }

  private static func codes(in text: String) -> [String] {
    Note(text, blocks: ["ranking"]).said.map { said in
      String(said.split(separator: " ").last?.prefix { $0 != "!" } ?? "")
    }
  }
}
