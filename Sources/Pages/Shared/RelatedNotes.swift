package import Emulation
import Input

/// Which notes of an archive have something in common.
///
/// What few notes have binds them more than what many have: each thing that two notes share counts
/// one part in as many as notes have it. Of the members, which most notes name, only the one that
/// the fewest name counts. Notes that are bound alike follow each other newest first; a note without
/// a day is at the end of its year.
package struct RelatedNotes: Sendable {
  /// A note that is related to another, and what counts of what they share.
  package struct Relation {
    package let note: Position
    package let bonds: [RelatedBond]
  }

  /// Where a note is: the position of its year and its own in it.
  package struct Position {
    package let year: Int
    package let note: Int
  }

  /// The most related notes of a note, and the most that is shown of what it shares with one.
  package static let most = 6
  package static let mostBonds = 3

  private let archive: Archive
  /// The notes, oldest first.
  private let order: [Position]
  /// The place in the order of each note, by the year's number and the note's position.
  private let places: [Int: [Int]]
  private let bonds: [RelatedBond]
  private let graph: RelatedGraph
  private let tagIDs: [RelatedBond: String]

  package init(_ archive: Archive) {
    self.archive = archive
    order = Self.order(of: archive.years)
    var places = archive.years.map { Array(repeating: 0, count: $0.notes.count) }
    var numbers: [RelatedBond: Int] = [:]
    var bonds: [RelatedBond] = []
    let bondsOfNotes = order.enumerated().map { place, position in
      places[position.year][position.note] = place
      let note = archive.years[position.year].notes[position.note]
      let own = RelatedBond.all(of: note, archive).map { bond in
        if let number = numbers[bond] { return number }
        numbers[bond] = bonds.count
        bonds.append(bond)
        return bonds.count - 1
      }
      return Set(own).sorted()
    }
    self.places = Dictionary(uniqueKeysWithValues: zip(archive.years.map(\.number), places))
    self.bonds = bonds
    graph = RelatedGraph(bondsOfNotes, isMember: bonds.map(\.isMember))
    tagIDs = Self.tagIDs(bonds)
  }

  /// The relations in an archive that has its notes bound as another has.
  package init(_ archive: Archive, boundAs other: RelatedNotes) {
    self.archive = archive
    (order, places, bonds) = (other.order, other.places, other.bonds)
    (graph, tagIDs) = (other.graph, other.tagIDs)
  }

  /// The note at a position.
  package subscript(position: Position) -> Note {
    archive.years[position.year].notes[position.note]
  }

  /// The notes that share most with the note at a position in a year, the nearest first.
  package func relations(ofNoteAt position: Int, in year: Int) -> [Relation] {
    guard let place = places[year]?[position] else { return [] }
    let (graph, bonds, order) = (graph, bonds, order)
    return graph.ties(of: place, most: Self.most).map { tie in
      let told = graph.shared(place, tie.other).prefix(Self.mostBonds)
        .sorted { (bonds[$0].order, $0) < (bonds[$1].order, $1) }
      return Relation(note: order[tie.other], bonds: told.map { bonds[$0] })
    }
  }

  /// The tags of all notes as their newest notes write them, each with its notes, newest first.
  package var tags: [(name: LocalizedText, notes: [Note])] {
    bonds.indices.compactMap { number in
      guard case .tag = bonds[number] else { return nil }
      let notes = graph.sharers[number].reversed().map { self[order[$0]] }
      let name = notes.first?.tags.first { RelatedBond($0, archive) == bonds[number] }
      return name.map { ($0, notes) }
    }
  }

  /// The id of a tag where all tags are listed, the same in every language.
  package func id(of tag: LocalizedText) -> String { tagIDs[RelatedBond(tag, archive)] ?? "" }

  private static func tagIDs(_ bonds: [RelatedBond]) -> [RelatedBond: String] {
    let texts = bonds.compactMap { bond -> String? in
      guard case .tag(let text) = bond else { return nil }
      return text
    }.sorted()
    // No heading of a text begins with a low line.
    let ids = Slug.unique(texts, spare: "tag").map { "_tag-\($0)" }
    return Dictionary(uniqueKeysWithValues: zip(texts.map(RelatedBond.tag), ids))
  }

  /// All notes by time; one without a day is at the end of its year.
  private static func order(of years: [Year]) -> [Position] {
    years.indices.flatMap { year in
      years[year].notes.enumerated().map { position, note in
        let day = note.day.map { ($0.year * 100 + $0.month) * 100 + $0.day }
        return (
          day: day ?? note.year * 10_000 + 1231, year: note.year, slug: note.slug,
          position: Position(year: year, note: position)
        )
      }
    }
    .sorted { ($0.day, $0.year, $0.slug) < ($1.day, $1.year, $1.slug) }
    .map(\.position)
  }
}
