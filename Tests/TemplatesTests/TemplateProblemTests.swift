import Input
import Templates
import Testing

struct TemplateProblemTests {
  @Test(arguments: [
    TemplateProblem.Code.unclosedTag, .badName, .badDelimiters, .unclosedSection, .strayClose,
    .mismatchedClose, .ignoredText, .duplicateBlock, .unknownBlock, .missingPartial,
  ])
  func `The example of a code has its problem, and put right has it no more`(
    code: TemplateProblem.Code
  ) throws {
    let example = try #require(code.guide.example)
    #expect(Self.told(of: example.wrong).contains { $0.hasSuffix("[\(code.rawValue)]") })
    #expect(Self.told(of: example.right) == [])
  }

  private static func told(of template: String) -> [String] {
    Shelf(["home": template, "page": "{{$main}}{{/main}}", "header": "Head"]).told
  }
}
