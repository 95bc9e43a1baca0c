import Emulation
import Localization

extension DataFiles {
  /// What is to be known of a table; of the whole archive for nil.
  func notes(_ dataset: Dataset?) -> DataNotes {
    let year = dataset?.year.flatMap { archive[$0] }
    let title = WordedText(localizations) { language in
      guard let dataset else { return language.text(archive.site.title) }
      return dataset.title(language)
    }
    let notes = siteNotes + (year.map { yearNotes($0, dataset?.kind) } ?? archiveNotes)
    return DataNotes(localizations: localizations, title: title, all: notes)
  }

  private var siteNotes: [DataNote] {
    let site = archive.site
    return [
      note("site", .dataSite, worded { $0.text(site.title) }),
      note("address", .dataAddress, site.baseURL.map { .cell(.text($0)) }),
      note("notice", .dataNotice, worded { site.notice.map($0.text) }),
      note("publisher", .dataPublisher, worded { site.office.map($0.text) }),
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
      note(groupKey, .dataCluster, worded { $0.text(name) }),
      note("status", .status, worded { $0.status(year.summary.status) }),
      note("as-of", .dataAsOf, year.asOf.map { .cell(DataCell($0)) }),
      note("stage", .dataStage, isRanking ? worded { Self.name(year.resultStage, $0) } : nil),
      note("members", .members, year.listsMembers ? .cell(.whole(year.members.count)) : nil),
      note("points-known", .dataPointsKnown, .cell(.whole(standing.publishedCount))),
      note("published", .dataPublished, worded { $0.published(year) }),
      note("spread", .spreadLabel, isRanking ? worded { $0.spread(year) } : nil),
      list("method", .method) { $0.method(year).map(\.text) },
      list("gaps", .gaps) { language in year.summary.gaps.map(language.text) },
      list("corrections", .corrections) { language in
        year.summary.corrections.map { $0.line(language) }
      },
      list("sources", .sources) { language in year.note.sources.map { $0.line(language) } },
    ].compactMap(\.self)
  }

  /// The key of the group's own name in data files.
  private var groupKey: String {
    switch archive.site.vocabulary.organisation.group {
    case .cluster: "cluster"
    case .block: "block"
    case .other: "organisation"
    }
  }

  /// What the stage of a year's result is called; that it is not stated where it is not.
  private static func name(_ result: ResultStage, _ language: Localization) -> String {
    switch result {
    case .stated(let stage): language.name(stage)
    case .notStated: language.name(result)
    }
  }

  private func note(_ id: String, _ label: TextKey, _ content: DataNote.Content?) -> DataNote? {
    content.map { DataNote(id: id, label: label, content: $0) }
  }

  private func worded(_ text: (Localization) -> String?) -> DataNote.Content? {
    WordedText(localizations, text).map { .text($0) }
  }

  /// A note of several texts, as many in each language; nil where there are none.
  private func list(
    _ id: String, _ label: TextKey, _ texts: (Localization) -> [String]
  ) -> DataNote? {
    let all = Dictionary(uniqueKeysWithValues: localizations.map { ($0.tag, texts($0)) })
    let count = all.values.map(\.count).max() ?? 0
    let lines = (0..<count).compactMap { index in
      WordedText(localizations) { language in
        all[language.tag].flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    }
    return lines.isEmpty ? nil : DataNote(id: id, label: label, content: .list(lines))
  }
}

extension Dataset {
  /// What the table is called, with its year.
  fileprivate func title(_ language: Localization) -> String {
    let title = language.words[kind.word]
    guard let year else { return title }
    return language.words(.dataOfYear(title: title, year: String(year)))
  }
}

extension Correction {
  /// The correction in one line, with its day as `YYYY-MM-DD`.
  fileprivate func line(_ language: Localization) -> String {
    let change = [was, now].compactMap(\.self).joined(separator: " → ")
    let parts = ["\(day.iso): \(language.text(what))", change, reason.map(language.text) ?? ""]
    return language.remarks(parts.filter { !$0.isEmpty })
  }
}

extension Source {
  /// The source in one line, with its day as `YYYY-MM-DD`.
  func line(_ language: Localization) -> String {
    language.row([
      language.text(title), publisher.map(language.text), day?.iso, address,
    ])
  }
}
