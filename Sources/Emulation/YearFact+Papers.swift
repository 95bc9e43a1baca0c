extension Archive {
  /// Which papers the office issued, and what all papers have from `site.yaml`.
  func paperFacts(_ year: Year) -> [YearFact] {
    let kinds = PaperKind.allCases.filter { issues($0, in: year) }
    let papers = kinds.compactMap { year.summary.papers[$0] }
    var texts = [("papers", Self.factList(kinds.map(\.rawValue)))]
    if !papers.isEmpty {
      let form = site.papers
      texts += [
        ("office", all(site.office)), ("papers.parent", all(form.parent)),
        ("papers.symbol", form.symbol ?? YearFact.none),
      ]
      if papers.contains(where: { $0.authority == nil }) {
        texts.append(("papers.authority", all(form.authority)))
      }
      if papers.contains(where: { $0.position == nil }) {
        texts.append(("papers.position", all(form.position)))
      }
      if papers.contains(where: { $0.recipients.isEmpty }) {
        texts.append(("papers.recipients", Self.factList(form.recipients.map(all))))
      }
    }
    return texts.map { YearFact(file: "site.yaml", id: nil, what: $0.0, text: $0.1) }
  }

  /// A text in all languages of the site.
  private func all(_ text: LocalizedText?) -> String {
    guard let text else { return YearFact.none }
    let texts = site.languages.compactMap { text.ownText(in: $0) }
    return (Set(texts).count == 1 ? Array(texts.prefix(1)) : texts).joined(separator: " / ")
  }
}
