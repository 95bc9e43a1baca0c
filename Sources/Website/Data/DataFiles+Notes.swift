import Emulation

extension DataFiles {
  /// What is to be known of a table; of the whole archive for nil.
  func notes(_ dataset: Dataset?) -> DataNotes {
    let year = dataset?.year.flatMap { archive[$0] }
    let title = WordedText(editions) { edition in
      guard let dataset else { return edition.text(archive.site.title) }
      return edition.title(of: dataset)
    }
    let notes = siteNotes + (year.map { yearNotes($0, dataset?.kind) } ?? archiveNotes)
    return DataNotes(editions: editions, title: title, all: notes)
  }

  private var siteNotes: [DataNote] {
    let site = archive.site
    return [
      note("site", .dataSite, worded { $0.text(site.title) }),
      note("address", .dataAddress, site.baseURL.map { .cell(.text($0)) }),
      note("notice", .dataNotice, worded { $0.text(site.notice) }),
      note("publisher", .dataPublisher, worded { $0.text(site.office) }),
    ].compactMap(\.self)
  }

  private var archiveNotes: [DataNote] {
    [note("as-of", .dataAsOf, archive.years.compactMap(\.asOf).max().map { .cell(DataCell($0)) })]
      .compactMap(\.self)
  }

  private func yearNotes(_ year: Year, _ kind: Dataset.Kind?) -> [DataNote] {
    let isRanking = kind == .rankings
    let standing = year.standing
    let name = archive.site.clusterName(in: year.number)
    return [
      note("year", .emulationYear, .cell(.whole(year.number))),
      note("cluster", .dataCluster, worded { $0.text(name) }),
      note("status", .status, worded { $0.status(year.summary.status) }),
      note("as-of", .dataAsOf, year.asOf.map { .cell(DataCell($0)) }),
      note("stage", .dataStage, isRanking ? worded { $0.stageName(year.resultStage) } : nil),
      note("members", .members, .cell(.whole(year.members.count))),
      note("points-known", .dataPointsKnown, .cell(.whole(standing.publishedCount))),
      note("published", .dataPublished, worded { $0.published(year) }),
      note("spread", .spreadLabel, isRanking ? worded { $0.spread(year) } : nil),
      list("method", .method) { $0.method(year).map(\.text) },
      list("gaps", .gaps) { edition in year.summary.gaps.map(edition.text) },
      list("corrections", .corrections) { edition in
        year.summary.corrections.map(edition.line)
      },
      list("sources", .sources) { edition in year.note.sources.map(edition.line) },
    ].compactMap(\.self)
  }

  private func note(_ id: String, _ label: Word, _ content: DataNote.Content?) -> DataNote? {
    content.map { DataNote(id: id, label: label, content: $0) }
  }

  private func worded(_ text: (Edition) -> String?) -> DataNote.Content? {
    WordedText(editions, text).map { .text($0) }
  }

  /// A note of several texts, as many in each language; nil where there are none.
  private func list(
    _ id: String, _ label: Word, _ texts: (Edition) -> [String]
  ) -> DataNote? {
    let all = Dictionary(uniqueKeysWithValues: editions.map { ($0.language, texts($0)) })
    let count = all.values.map(\.count).max() ?? 0
    let lines = (0..<count).compactMap { index in
      WordedText(editions) { edition in
        all[edition.language].flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    }
    return lines.isEmpty ? nil : DataNote(id: id, label: label, content: .list(lines))
  }
}

extension Edition {
  /// What the stage of a year's result is called; that it is not stated where it is not.
  fileprivate func stageName(_ result: ResultStage) -> String {
    switch result {
    case .stated(let stage): name(stage)
    case .notStated: name(result)
    }
  }

  /// What a table is called, with its year.
  func title(of dataset: Dataset) -> String {
    let title = words[dataset.kind.word]
    guard let year = dataset.year else { return title }
    return words(.dataOfYear, ["title": title, "year": String(year)])
  }

  /// A text in this language, or in the language it has; nil for none.
  fileprivate func text(_ text: LocalizedText?) -> String? { text.map { self.text($0) } }

  /// A correction in one line, with its day as `YYYY-MM-DD`.
  fileprivate func line(_ correction: Correction) -> String {
    let change = [correction.was, correction.now].compactMap(\.self).joined(separator: " → ")
    let reason = correction.reason.map { text($0) }
    return ["\(correction.day.iso): \(text(correction.what))", change, reason ?? ""]
      .filter { !$0.isEmpty }.joined(separator: words[.noteSeparator])
  }

  /// A source in one line, with its day as `YYYY-MM-DD`.
  func line(_ source: Source) -> String {
    [text(source.title), source.publisher.map { text($0) }, source.day?.iso, source.address]
      .compactMap(\.self).joined(separator: words[.listSeparator])
  }
}
