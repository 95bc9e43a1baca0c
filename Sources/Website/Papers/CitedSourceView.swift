import Emulation
import Templates

/// A source in the list of a document, with the mark that its facts carry.
struct CitedSourceView: View {
  /// The mark, such as `2016:1`; nil for a source of the whole.
  let mark: String?
  let source: SourceView

  static let tags: [Tag<CitedSourceView>] = [
    .text("mark") { $0.mark },
    .record("source") { $0.source },
  ]
}

extension Edition {
  /// The sources of a province's results, awards and offices, by year and number.
  func citedSources(_ record: ProvinceRecord, on page: Address) -> [CitedSourceView] {
    var cited: Set<[Int]> = []
    for entry in record.history.entries {
      guard entry.rank != nil || entry.placing.score?.total != nil,
        let source = entry.placing.score?.source
      else { continue }
      cited.insert([entry.year.number, source])
    }
    for (award, year) in record.awards {
      if let source = award.source { cited.insert([year.number, source]) }
    }
    for (office, _) in record.offices {
      if let source = office.source { cited.insert([office.toldIn, source]) }
    }
    return cited.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { place in
      guard let note = archive[place[0]]?.note, note.sources.indices.contains(place[1]),
        let mark = mark(place[1], of: note, on: page)
      else { return nil }
      return CitedSourceView(mark: mark.label, source: views([note.sources[place[1]]])[0])
    }
  }
}
