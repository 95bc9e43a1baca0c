import Emulation
import Templates

/// The chapter of a province in the book.
struct BookProvinceView: View {
  let chapter: BookChapterView
  let dossier: DossierBodyView

  static let tags: [Tag<BookProvinceView>] = [
    .record("chapter") { $0.chapter },
    .record("dossier") { $0.dossier },
  ]
}

extension BookProvinceView {
  /// The chapters of all provinces in official order.
  static func all(_ edition: Edition) -> [BookProvinceView] {
    let archive = edition.archive
    var mentions: [Province.ID: [Note]] = [:]
    for note in archive.years.flatMap(\.notes) {
      for province in note.namedProvinces { mentions[province, default: []].append(note) }
    }
    return archive.provinces.all.map { province in
      let id = "province-\(province.id)"
      return BookProvinceView(
        chapter: BookChapterView(id: id, title: province.latestName.text),
        dossier: DossierBodyView(
          ProvinceRecord(province, archive), mentions: mentions[province.id] ?? [], on: .book,
          prefix: id, edition))
    }
  }
}
