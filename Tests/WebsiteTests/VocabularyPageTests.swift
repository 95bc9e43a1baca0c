import Foundation
import Templates
import Testing

@testable import Pages
@testable import Website

struct VocabularyPageTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/VOCABULARY.md")

  @Test func `docs/VOCABULARY.md tells what templates may show, and what each name means`() throws {
    let standing = (try? Data(contentsOf: Self.file)).map { String(decoding: $0, as: UTF8.self) }
    let templates = PageRenderer.templates.map { (name: $0.name, vocabulary: $0.vocabulary()) }
    let page = VocabularyPage(templates, explainedIn: standing ?? "")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(page.text.utf8).write(to: Self.file)
    } else {
      #expect(page.text == standing, "'make vocabulary' writes it as the program has it")
    }
    #expect(page.unexplained == [], "say in docs/VOCABULARY.md what these are")
  }

  @Test func `What is said of a name is taken over, and what is new stands without words`() {
    let text = """
      ## Link

      A way to a page.

      | name | kind | meaning |
      |---|---|---|
      | `label` | text | what it says, as in `a | b` |
      | `gone` | text | a name that is no more |

      """
    let page = VocabularyPage([("card", Vocabulary(of: LinkView.self))], explainedIn: text)
    #expect(page.text.contains("| `card.mustache` | [link](#link) |"))
    #expect(
      page.text.contains(
        """
        ## Link

        A way to a page.

        | name | kind | meaning |
        |---|---|---|
        | `label` | text | what it says, as in `a | b` |
        | `href` | text |  |

        """))
    #expect(!page.text.contains("gone"))
    #expect(
      page.unexplained == [
        "Link: href", "Link: current", "Link: note", "Link: lang", "Link: note-lang",
      ])
  }
}
