package import Emulation

/// The numbered sources of a report, each once, in the order of their numbers.
package struct CitedSources: Sendable {
  /// The sources; the first has the number 1.
  package let all: [Source]
  /// What the ids of the report's parts begin with.
  package let prefix: String
  private let numbers: [Key: Int]

  /// What makes a source the same in two notes; the short name that a note gives it does not.
  private struct Key: Hashable {
    let title: LocalizedText
    let publisher: LocalizedText?
    let day: Day?
    let address: String?

    init(_ source: Source) {
      title = source.title
      publisher = source.publisher
      day = source.day
      address = source.address
    }
  }

  /// The sources of a year's notes, the summary's first, then those of what other years report of it.
  ///
  /// - Parameter prefix: what the ids of the year's parts on the page begin with.
  package init(_ year: Year, in archive: Archive, prefix: String) {
    func source(_ position: Int?, toldIn other: Int) -> Source? {
      guard let position, let sources = archive[other]?.note.sources else { return nil }
      return sources.indices.contains(position) ? sources[position] : nil
    }
    let offices = Office.Kind.allCases.flatMap { archive.offices($0, in: year) }
    let covenant = archive.covenant(for: year.number)
    let others =
      offices.map { source($0.source, toldIn: $0.toldIn) }
      + [covenant.flatMap { source($0.source, toldIn: $0.toldIn) }]
    self.init(
      year.notes.flatMap(\.sources) + others.compactMap(\.self), prefix: prefix)
  }

  /// Sources in the order of their numbers; of the same source the first counts.
  ///
  /// - Parameter prefix: what the ids of the part of the page that lists them begin with.
  package init(_ sources: [Source], prefix: String) {
    var all: [Source] = []
    var numbers: [Key: Int] = [:]
    for source in sources where numbers[Key(source)] == nil {
      all.append(source)
      numbers[Key(source)] = all.count
    }
    self.all = all
    self.numbers = numbers
    self.prefix = prefix
  }

  /// Whether the part of a page with ids that begin with a prefix is the one that lists them.
  package func areListed(under prefix: String) -> Bool { self.prefix == prefix && !all.isEmpty }

  /// The number of a source; nil for one that is not listed.
  package func number(of source: Source) -> Int? { numbers[Key(source)] }

  /// The id of the source of a number.
  package func id(_ number: Int) -> String { "\(prefix)_source-\(number)" }
}

extension CitedSources {
  /// All sources of an archive: those of its years, then those of its registers.
  package init(_ archive: Archive) {
    self.init(
      archive.years.flatMap(\.notes).flatMap(\.sources)
        + archive.members.all.flatMap(\.sources) + archive.awardKinds.flatMap(\.sources)
        + archive.movements.flatMap(\.sources) + archive.documents.flatMap(\.sources),
      prefix: "")
  }
}
