import Templates

@testable import Website

/// `docs/VOCABULARY.md`: what each template may show, view by view, with what it means.
///
/// Templates, views, names and kinds are the program's own. What a view is and what a name means is
/// written by hand in the file, and taken over from it.
struct VocabularyPage {
  private let templates: [(name: String, view: String)]
  private let views: [VocabularyPart]

  /// The page for templates with their vocabularies, in order.
  init(_ templates: [(name: String, vocabulary: Vocabulary)], explainedIn text: String) {
    var parts: [VocabularyPart] = []
    for (_, vocabulary) in templates {
      for part in VocabularyPart.all(of: vocabulary) where !parts.contains(where: part.isSame) {
        parts.append(part)
      }
    }
    let words = Explanations(text)
    views = parts.map { $0.explained(by: words) }
    self.templates = templates.map { ($0.name, VocabularyPart.title(ofRootOf: $0.vocabulary)) }
  }

  /// The views and names of which nothing is said, such as `Ranking row: share`.
  var unexplained: [String] {
    views.flatMap { view in
      (view.summary.isEmpty ? [view.title] : [])
        + view.rows.filter(\.meaning.isEmpty).map { "\(view.title): \($0.name)" }
    }
  }

  /// The file.
  var text: String {
    var lines = [Self.opening, "| template | shows |", "|---|---|"]
    lines += templates.map { "| `\($0.name).mustache` | \(VocabularyPart.link(to: $0.view)) |" }
    lines += views.map { "\n\($0.text)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let opening = """
    # What templates may show

    `make vocabulary` writes this page as the program has it; what a name means is written here by hand and kept. How templates
    are written: [guide-designer.md](guide-designer.md). `yearbook templates year` lists the names of one template.

    Besides what stands below, every template may use `{{words.…}}`, the words of `words.LANG.yaml`, `{{site.title}}`, and `{{site.extra.…}}`,
    what `extra` in `site.yaml` says. Templates of notes, years and free pages have `{{extra.…}}`, what `extra` in their front matter says.

    | kind | how it is used |
    |---|---|
    | text | `{{name}}`; empty or missing prints nothing. `{{#name}}…{{.}}…{{/name}}` shows its content only where there is a text |
    | markup | finished HTML: `{{{name}}}` |
    | yes or no | `{{#name}}…{{/name}}` where yes, `{{^name}}…{{/name}}` where no |
    | a link to another part of this page | `{{name.inner}}`, or `{{#name}}…{{inner}}…{{/name}}`, which shows nothing where it is missing |
    | list of … | `{{#name}}…{{/name}}`, once for each; in a list of texts `{{.}}` is the text |

    ## Templates

    """
}
