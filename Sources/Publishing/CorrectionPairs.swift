import Downloads

/// Which corrections of a year are new, which are put in other words, and which are gone.
struct CorrectionPairs {
  /// Those that the standing site does not list.
  let added: [PublishedYear.Correction]
  /// What would change in the list.
  let changes: [FactChange]

  init(_ old: [PublishedYear.Correction], _ new: [PublishedYear.Correction]) {
    var gone = old
    var added: [PublishedYear.Correction] = []
    for correction in new {
      if let index = gone.firstIndex(of: correction) {
        gone.remove(at: index)
      } else {
        added.append(correction)
      }
    }
    var changes: [FactChange] = []
    added.removeAll { correction in
      guard let index = gone.firstIndex(where: correction.isReworded) else { return false }
      let before = gone.remove(at: index)
      changes.append(
        FactChange(subject: before.subject, before: before.text, after: correction.text))
      return true
    }
    changes += gone.map { FactChange(subject: $0.subject, before: $0.text, after: nil) }
    changes += added.map { FactChange(subject: $0.subject, before: nil, after: $0.text) }
    self.added = added
    self.changes = changes
  }
}

extension PublishedYear.Correction {
  fileprivate var subject: PublishedYear.Subject { .correction(date: date ?? "") }
}
