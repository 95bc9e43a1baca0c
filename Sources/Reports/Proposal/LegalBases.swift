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
      documents.map { language.words(.basis(document: DocumentName($0, language).official)) })
  }
}
