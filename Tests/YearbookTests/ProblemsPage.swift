import Attachments
import Emulation
import Importing
import Input
import LinkCheck
import Localization
import Markdown
import Pictures
import Preview
import Printing
import Publishing
import Signing
import Spreadsheet
import Templates

@testable import Website
@testable import yearbook

/// `docs/PROBLEMS.md`: every code that a problem can have, with what it means and how to mend it.
struct ProblemsPage {
  /// The codes of all catalogues.
  static let codes: [any ProblemCode] = [
    all(InputProblem.Code.self),
    all(MarkdownProblem.Code.self),
    all(TemplateProblem.Code.self),
    all(PictureProblem.Code.self),
    all(AttachmentProblem.Code.self),
    all(SpreadsheetProblem.Code.self),
    all(EmulationProblem.Code.self),
    all(ImportProblem.Code.self),
    all(MarkupCode.self),
    all(LinkCheckProblem.Code.self),
    all(LocalizationProblem.Code.self),
    all(WebsiteProblem.Code.self),
    all(PublishingProblem.Code.self),
    all(PrintingProblem.Code.self),
    all(SignatureFault.Code.self),
    all(PreviewProblem.Code.self),
    all(CommandProblem.Code.self),
  ].flatMap { $0 }

  private static func all<Code: ProblemCode>(_ type: Code.Type) -> [any ProblemCode] {
    Code.allCases.map { $0 }
  }

  private static let head = """
    # Problems

    What each code in the brackets of a message means, and how to mend it. `make problems` writes this page as the program
    has it.

    An error stops a build; a warning does not, unless `--strict` is given.


    """

  /// The text of the page.
  static var text: String {
    let sections = codes.map { (code: $0.rawValue, guide: $0.guide) }
      .sorted { $0.code < $1.code }
      .map { section($0.code, $0.guide) }
    return head + sections.joined(separator: "\n")
  }

  private static func section(_ code: String, _ guide: ProblemGuide) -> String {
    var text = "## `\(code)`\n\n\(guide.meaning)\n\n**To mend it:** \(guide.remedy)\n"
    guard let example = guide.example else { return text }
    // Where a file or a line is missing, or one too many, there is nothing to show on one side.
    for (head, lines) in [("Wrong", example.wrong), ("Right", example.right)] where !lines.isEmpty {
      text += "\n\(head):\n\n\(block(lines))"
    }
    return text
  }

  /// Lines in a fence that is longer than any in them.
  private static func block(_ lines: String) -> String {
    let fence = lines.contains("```") ? "````" : "```"
    return "\(fence)\n\(lines)\n\(fence)\n"
  }
}
