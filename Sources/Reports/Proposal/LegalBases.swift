import Emulation
import Localization

/// The documents that a letter of a year rests on, a line each.
///
/// Each line ends with a semicolon, the last with a full stop (Decree 30/2020/NĐ-CP, annex I, 6).
package struct LegalBases {
  let lines: [String]

  init(of year: Year, _ language: Localization) {
    lines = ListLine.all(
      language.archive.legalBases(of: year).map { document in
        let name = DocumentName(document, language)
        return language.words(
          document.kind == .law && name.whole != nil
            ? .basisLaw(document: name.official) : .basis(document: name.official))
      })
  }
}
