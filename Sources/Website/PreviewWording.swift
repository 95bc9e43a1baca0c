import Emulation
import Localization
import Markdown

/// What the preview says in its own words, in one language.
package struct PreviewWording: Hashable, Sendable {
  /// The language, as in BCP 47.
  package let language: String
  /// That a page is a draft, which a build leaves out.
  package let draft: String
  /// What follows a link to a draft.
  package let draftMark: String
  /// What mistakes are headed with.
  package let errors: String
  /// What warnings are headed with.
  package let warnings: String
  /// What the changes that a build would make are headed with.
  package let changes: String
  /// What those that a build refuses are headed with.
  package let refused: String
  /// What the number of changes that are not listed is headed with.
  package let more: String
  /// That the page below shows the state before the mistakes.
  package let isBefore: String
  /// That the preview does not answer any more.
  package let ended: String
  /// That there is no such page.
  package let missing: String
  /// The way to the home page.
  package let home: String

  /// The words where the site has none that can be read.
  package static let english = PreviewWording(
    language: "en", draft: "Draft: shown in the preview only", draftMark: "draft",
    errors: "Mistakes", warnings: "Warnings",
    changes: "What a build would change", refused: "Refused until confirmed",
    more: "Not listed here",
    isBefore: "The page is shown as it was before these mistakes.",
    ended: "The preview has ended. Start it again with: yearbook serve",
    missing: "There is no page here yet. It is shown as soon as there is one.", home: "Home")
}

extension PreviewWording {
  /// The words of an edition.
  init(_ words: InterfaceTexts) {
    self.init(
      language: words.language.code, draft: words[.previewDraft],
      draftMark: words[.statusDraft], errors: words[.previewErrors],
      warnings: words[.previewWarnings], changes: words[.previewChanges],
      refused: words[.previewRefused], more: words[.previewMore], isBefore: words[.previewBefore],
      ended: words[.previewEnded], missing: words[.previewMissing], home: words[.home])
  }
}
