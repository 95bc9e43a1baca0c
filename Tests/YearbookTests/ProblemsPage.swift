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

/// `docs/PROBLEMS.md` and `docs/PROBLEMS.vi.md`: every code that a problem can have, with what it means and how to mend it.
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

  private static let vietnameseHead = """
    # Các thông báo

    Mã trong ngoặc vuông ở cuối mỗi thông báo có nghĩa là gì, và cách sửa. `make problems` ghi trang này đúng như chương trình
    có.

    Lỗi làm lệnh build dừng lại; cảnh báo thì không, trừ khi thêm `--strict`.


    """

  /// The text of the page in a language.
  static func text(in language: MessageLanguage) -> String {
    let sections = codes.sorted { $0.rawValue < $1.rawValue }.map { section($0, in: language) }
    let head =
      switch language {
      case .english: head
      case .vietnamese: vietnameseHead
      }
    return head + sections.joined(separator: "\n")
  }

  private static func section(
    _ code: any ProblemCode, in language: MessageLanguage
  ) -> String {
    let guide = code.guide
    let advice = code.vietnameseGuide
    var text = "## `\(code.rawValue)`\n\n"
    let heads: (wrong: String, right: String)
    switch language {
    case .english:
      text += "\(guide.meaning)\n\n**To mend it:** \(guide.remedy)\n"
      heads = ("Wrong", "Right")
    case .vietnamese:
      text += "\(advice.meaning)\n\n**Cách sửa:** \(advice.remedy)\n"
      heads = ("Sai", "Đúng")
    }
    guard let example = guide.example else { return text }
    // Where a file or a line is missing, or one too many, there is nothing to show on one side.
    let shown =
      language == .vietnamese
      ? VietnameseExample(example.wrong, example.right).lines : (example.wrong, example.right)
    for (head, lines) in [(heads.wrong, shown.0), (heads.right, shown.1)]
    where !lines.isEmpty {
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
