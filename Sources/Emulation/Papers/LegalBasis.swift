import Input

/// The documents that a paper of a year names as what it rests on.
struct LegalBasis {
  /// The documents of the register.
  let documents: [Document]
  /// The day of the paper, or else of the conference; nil where neither is known.
  let day: Day?

  /// Warns of documents of a paper's own list that are not in force on its day.
  func report(_ named: [(document: Document, place: Place)], to problems: inout Problems) {
    guard let day else { return }
    for (document, place) in named where !document.isInForce(on: day) {
      problems.report(
        EmulationProblem.basisNotInForce(
          document.id, from: document.firstDay, until: document.period.until, on: day,
          successor: successor(of: document)
        ).at(place))
    }
  }

  /// The document in force on the day that replaces another, itself or by those between.
  private func successor(of document: Document) -> String? {
    var id = document.id
    for _ in documents {
      guard let next = documents.first(where: { $0.replaced.contains(id) }) else { return nil }
      if let day, next.isInForce(on: day) { return next.id }
      id = next.id
    }
    return nil
  }
}

extension Document {
  /// The first day on which it is in force: that of its signature, where no other is given.
  public var firstDay: Day? { period.from ?? day }

  /// Whether it is in force on a day, as far as is known.
  public func isInForce(on day: Day) -> Bool {
    (firstDay.map { $0 <= day } ?? true) && (period.until.map { day <= $0 } ?? true)
  }
}
