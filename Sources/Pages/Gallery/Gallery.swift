import Emulation
import Links
import Markdown

/// The pictures of a year in one language: those of its folder that its notes show, each once.
package enum Gallery {
  /// The fewest pictures of a year that have a page of their own.
  static let fewest = 2

  /// The years of which every language has a page of pictures.
  package static func years(of sites: [SiteContext]) -> Set<Int> {
    guard let archive = sites.first?.archive else { return [] }
    let likely = possibleYears(in: archive)
    return Set(
      archive.years.filter { year in
        likely.contains(year.number)
          && sites.allSatisfy {
            pictures(of: year, on: .gallery(year.number), $0).count >= fewest
          }
      }.map(\.number))
  }

  /// The years that have as many pictures in their folder, whether notes show them or not.
  static func possibleYears(in archive: Archive) -> Set<Int> {
    let years = archive.pictures.keys.compactMap { Int($0.prefix { $0 != "/" }) }
    let counts = Dictionary(years.map { ($0, 1) }, uniquingKeysWith: +)
    return Set(counts.filter { $0.value >= fewest }.keys)
  }

  /// The pictures of a year in the order of its notes, as a page shows them, each with its note.
  static func pictures(
    of year: Year, on page: Address, _ site: SiteContext
  ) -> [(picture: PictureView, note: Note)] {
    let folder = "\(year.number)/"
    var seen: Set<String> = []
    return year.notes.flatMap { note -> [(picture: PictureView, note: Note)] in
      let album = PictureAlbum(note, on: page, site)
      let placed = (album.text?.outline.pictures ?? []).compactMap { picture -> PictureView? in
        guard !picture.isDecorative, let text = album.text,
          let path = site.crosslinks.picture(picture.path, in: text), path.hasPrefix(folder),
          seen.insert(path).inserted
        else { return nil }
        return PictureView(picture, at: path, in: album, standsAlone: true)
      }
      let listed = album.unplaced.filter {
        $0.path.hasPrefix(folder) && seen.insert($0.path).inserted
      }
      return (placed + listed.map { PictureView($0.entry, at: $0.path, of: note, on: page, site) })
        .map { ($0, note) }
    }
  }
}
