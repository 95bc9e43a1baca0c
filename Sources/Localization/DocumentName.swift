package import Emulation

/// What a document is called in a language.
package struct DocumentName {
  private let document: Document
  private let language: Localization

  package init(_ document: Document, _ language: Localization) {
    self.document = document
    self.language = language
  }

  private var words: InterfaceTexts { language.words }

  private var title: LocalizedText.Wording { document.title.wording(in: language.tag) }

  /// In a list or a sentence: kind, number, day and title.
  package var text: String { whole ?? designation + joined }

  /// As an official letter names it: kind, number, day, who issued it and its title.
  package var official: String {
    if document.kind == .law, let whole { return whole }
    let named =
      document.issuer.map {
        words(.basisIssued(designation: designation, issuer: language.text($0)))
      } ?? designation
    guard carriedOn == nil, language.wording(title).language == nil else { return named + joined }
    return document.kind == .decision
      ? words(.basisDecision(designation: named, title: title.text))
      : words(.basisAbout(designation: named, title: title.text, small: title.text.withSmallStart))
  }

  /// The name that is not the designation and, apart, the title: that of a law, which has its title
  /// before its number (`Luật Thi đua, khen thưởng số 06/2022/QH15`), and that of a document without a
  /// number.
  ///
  /// Nil for all others, and where the title is in another language.
  package var whole: String? {
    guard language.wording(title).language == nil else { return nil }
    if document.kind == .law {
      let name = words(
        .documentNamedLaw(
          kind: language.kind(document.kind), title: carriedOn ?? title.text, number: reference))
      // Without a number its place in the sentence is empty.
      return name.split(separator: " ").joined(separator: " ")
    }
    guard document.number == nil else { return nil }
    if let carriedOn { return "\(designation) \(carriedOn)" }
    return words(.documentNamed(designation: designation, title: title.text))
  }

  /// Without the title: kind, number and day.
  package var designation: String {
    [language.kind(document.kind), reference].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Kind and number.
  package var short: String {
    ([language.kind(document.kind)] + [number].compactMap(\.self)).joined(separator: " ")
  }

  private var number: String? {
    document.number.map { words(.documentNumber(number: $0)) }
  }

  /// The number and the day; empty where neither is known.
  private var reference: String {
    [number, document.day.map { words(.issuedOn(date: language.longDate($0))) }]
      .compactMap(\.self).joined(separator: " ")
  }

  /// The title after the name: in the sentence where it carries that on, and else set off.
  private var joined: String {
    carriedOn.map { " \($0)" } ?? words[.labelEnd] + title.text
  }

  /// A title that begins with one of the words that carry a sentence on, such as `Về`, as it reads
  /// within one; nil for others.
  private var carriedOn: String? {
    let openings = words[.titleOpenings].split(separator: "|")
    guard language.wording(title).language == nil,
      let opening = openings.first(where: title.text.hasPrefix)
    else { return nil }
    return opening.lowercased() + title.text.dropFirst(opening.count)
  }
}
