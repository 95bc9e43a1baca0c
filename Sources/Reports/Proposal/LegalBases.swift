import Emulation
import Localization

/// The documents of a year that a letter rests on: those with number and date that its notes name and
/// that are in force on the day of the letter or of the conference, in the order of the register.
///
/// Each line ends with a semicolon, the last with a full stop (Decree 30/2020/NĐ-CP, annex I, 6).
package struct LegalBases {
  let lines: [String]

  init(of year: Year, _ language: Localization) {
    let named = Set(year.notes.flatMap(\.documents))
    let day = year.summary.papers.proposal.day ?? year.note.day
    let documents = language.archive.documents.filter { document in
      guard named.contains(document.id), document.number != nil, let signed = document.day else {
        return false
      }
      let from = document.period.from ?? signed
      guard let day else { return from.year <= year.number }
      return from <= day && (document.period.until.map { day <= $0 } ?? true)
    }
    lines = ListLine.all(
      documents.map { language.words(.basis, ["document": Self.citation($0, language)]) })
  }

  /// A document as an official letter names it: kind, number, day, who issued it and its title.
  private static func citation(_ document: Document, _ language: Localization) -> String {
    let words = language.words
    let title = document.title.wording(in: language.tag)
    if document.kind == .law, title.language == language.tag {
      return words(
        .basisLaw,
        [
          "title": title.text, "designation": language.designation(document),
          "number": document.number.map { words(.documentNumber, ["number": $0]) } ?? "",
          "date": document.day.map { words(.issuedOn, ["date": language.longDate($0)]) } ?? "",
        ])
    }
    let designation = language.designation(document)
    let named =
      document.issuer.map {
        words(.basisIssued, ["designation": designation, "issuer": language.text($0)])
      } ?? designation
    return named + joined(title, language)
  }

  /// A title after the name of a document: in the sentence where it begins with one of the words that
  /// carry a sentence on, such as `Về`, and else set off from it.
  private static func joined(
    _ title: LocalizedText.Wording, _ language: Localization
  ) -> String {
    let openings = language.words[.titleOpenings].split(separator: "|")
    guard title.language == language.tag,
      let opening = openings.first(where: title.text.hasPrefix)
    else { return language.words[.labelEnd] + title.text }
    return " \(opening.lowercased())\(title.text.dropFirst(opening.count))"
  }
}
