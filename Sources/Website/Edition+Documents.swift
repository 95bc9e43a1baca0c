import Emulation

/// What documents are called.
extension Edition {
  /// The documents that notes name, each once, in the order of the register.
  func documents(_ notes: [Note], on page: Address) -> [LinkView] {
    let named = Set(notes.flatMap(\.documents))
    return archive.documents.filter { named.contains($0.id) }.map { link(to: $0, on: page) }
  }

  /// The link to a document in the register; a name that keeps title and number apart has the title as
  /// its note.
  func link(to document: Document, on page: Address) -> LinkView {
    let href = "\(link(to: .documents, from: page))#\(document.id)"
    if let name = wholeName(document) { return LinkView(label: name, href: href) }
    let title = view(document.title)
    return LinkView(
      label: designation(document), href: href, note: title.text, language: title.language)
  }

  /// What a document is called in a list or a sentence: kind, number, day and title.
  func name(_ document: Document) -> String {
    wholeName(document) ?? designation(document) + joined(document.title.wording(in: language))
  }

  /// A document as an official letter names it: kind, number, day, who issued it and its title.
  func officialName(_ document: Document) -> String {
    if document.kind == .law, let name = wholeName(document) { return name }
    let named =
      document.issuer.map {
        words(.basisIssued, ["designation": designation(document), "issuer": text($0)])
      } ?? designation(document)
    return named + joined(document.title.wording(in: language))
  }

  /// The name of a document that is not its designation and, apart, its title: that of a law, which has
  /// its title before its number (`Luật Thi đua, khen thưởng số 06/2022/QH15`), and that of a document
  /// without a number.
  ///
  /// Nil for all others, and where the title is in another language than the page.
  func wholeName(_ document: Document) -> String? {
    let title = document.title.wording(in: language)
    guard view(title).language == nil else { return nil }
    if document.kind == .law {
      let name = words(
        .documentNamedLaw,
        [
          "kind": kind(document.kind), "title": carriedOn(title) ?? title.text,
          "number": reference(document),
        ])
      // Without a number its place in the sentence is empty.
      return name.split(separator: " ").joined(separator: " ")
    }
    guard document.number == nil else { return nil }
    if let rest = carriedOn(title) { return "\(designation(document)) \(rest)" }
    return words(
      .documentNamed, ["designation": designation(document), "title": title.text])
  }

  /// What a document is called without its title: its kind, number and day.
  func designation(_ document: Document) -> String {
    [kind(document.kind), reference(document)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The number and the day of a document; empty where neither is known.
  private func reference(_ document: Document) -> String {
    [
      document.number.map { words(.documentNumber, ["number": $0]) },
      document.day.map { words(.issuedOn, ["date": longDate($0)]) },
    ].compactMap(\.self).joined(separator: " ")
  }

  /// A title after the name of a document: in the sentence where it carries that on, and else set off.
  private func joined(_ title: LocalizedText.Wording) -> String {
    carriedOn(title).map { " \($0)" } ?? words[.labelEnd] + title.text
  }

  /// A title that begins with one of the words that carry a sentence on, such as `Về`, as it reads within
  /// one; nil for others.
  private func carriedOn(_ title: LocalizedText.Wording) -> String? {
    let openings = words[.titleOpenings].split(separator: "|")
    guard view(title).language == nil, let opening = openings.first(where: title.text.hasPrefix)
    else { return nil }
    return opening.lowercased() + title.text.dropFirst(opening.count)
  }
}
