package import Emulation
package import Input
package import Links

/// Finds the files and lines of the content that pages come from.
package struct PageSourceFinder {
  package let archive: Archive
  /// The language of the pages.
  package let language: Language
  package let members, awards, movements, documents: RegisterLines
  private let content: FileTree

  package init(_ archive: Archive, content: FileTree, in language: Language) {
    self.archive = archive
    self.content = content
    self.language = language
    members = RegisterLines(archive.members.file, in: content)
    awards = RegisterLines("awards.yaml", in: content)
    movements = RegisterLines("movements.yaml", in: content)
    documents = RegisterLines("documents.yaml", in: content)
  }

  /// A file of the content; nothing where it is missing.
  package func file(_ path: String, _ role: Bilingual) -> [PageSource] {
    content.texts[path].map { [PageSource(Place(path: $0.path), role: role)] } ?? []
  }

  /// All that is published.
  package var everything: [PageSource] {
    archive.years.flatMap { notes($0.notes, in: archive.site.languages[0]) + sheets(of: $0) }
      + archive.pages.map { PageSource($0.place, role: Bilingual("page", vi: "trang riêng")) }
      + [members, awards, movements, documents].compactMap(\.file)
      .map { PageSource($0, role: Bilingual("register", vi: "danh mục")) }
  }

  /// The results of all years.
  package var results: [PageSource] {
    archive.years.flatMap { notes([$0.note]) + sheets(of: $0) }
      + [members.file].compactMap {
        $0.map { PageSource($0, role: Bilingual("the members", vi: "các đơn vị")) }
      }
  }

  /// What is known of the year of an address.
  package func year(_ address: Address) -> [PageSource] {
    guard let year = address.year.flatMap({ archive[$0] }) else { return [] }
    var found = notes(year.notes) + sheets(of: year)
    let told =
      Office.Kind.allCases.flatMap { archive.offices($0, in: year).map(\.toldIn) }
      + [archive.covenant(for: year.number)?.toldIn].compactMap(\.self)
    for number in Set(told).sorted() where number != year.number {
      guard let other = archive[number] else { continue }
      found.append(
        PageSource(
          other.note.place,
          role: Bilingual(
            "head, deputy or covenant for \(year.number)",
            vi: "cụm trưởng, cụm phó hoặc giao ước năm \(year.number)")))
    }
    if let before = archive[year.number - 1] {
      found += file(
        "\(before.number)/scores.csv",
        Bilingual("change from \(before.number)", vi: "thay đổi so với \(before.number)"))
    }
    return found + members(of: year) + entries(namedBy: year.notes)
  }

  /// What is known of a member over all years.
  package func history(of id: Member.ID) -> [PageSource] {
    names(of: id)
      + archive.years.flatMap { year in
        rows(of: id, in: year)
          + year.awards(to: id).map {
            PageSource(
              $0.place,
              role: Bilingual("award of \(year.number)", vi: "khen thưởng năm \(year.number)"))
          }
          + year.notes.filter { $0.namedMembers.contains(id) }
          .map { PageSource($0.place, role: Bilingual("names it", vi: "có nêu tên")) }
      }
  }

  /// The files of scores of a year.
  package func sheets(of year: Year) -> [PageSource] {
    file("\(year.number)/scores.csv", Bilingual("scores", vi: "điểm"))
      + file(
        "\(year.number)/criteria.csv",
        Bilingual("criteria and maxima", vi: "tiêu chí và điểm tối đa"))
      + file(
        "\(year.number)/decisions.yaml",
        Bilingual("later decisions on awards", vi: "quyết định khen thưởng về sau"))
  }

  /// The row of a member in the scores of a year.
  package func rows(of id: Member.ID, in year: Year) -> [PageSource] {
    let score = year.standing.placings.first { $0.member.id == id }?.score
    return score.map {
      [
        PageSource(
          $0.place, role: Bilingual("scores of \(year.number)", vi: "điểm năm \(year.number)"))
      ]
    } ?? []
  }

  /// The entry of a member in its register.
  package func names(of id: Member.ID) -> [PageSource] {
    archive.members[id].map {
      [PageSource($0.place, role: Bilingual("names, codes", vi: "tên, mã"))]
    } ?? []
  }

  /// The members of a year in their register.
  package func members(of year: Year) -> [PageSource] {
    year.members.map {
      PageSource($0.place, role: Bilingual("member \($0.id)", vi: "đơn vị \($0.id)"))
    }
  }

  /// The files of notes, in the language too, and their pictures.
  package func notes(_ notes: [Note]) -> [PageSource] { self.notes(notes, in: language) }

  /// The notes for which a condition holds.
  package func notes(_ isNaming: (Note) -> Bool) -> [PageSource] {
    archive.years.flatMap(\.notes).filter(isNaming)
      .map { PageSource($0.place, role: Bilingual("names some", vi: "có nêu tên")) }
  }

  private func notes(_ notes: [Note], in language: Language) -> [PageSource] {
    notes.flatMap { note in
      let role =
        switch note.kind {
        case .summary: Bilingual("summary of \(note.year)", vi: "tổng kết năm \(note.year)")
        case .midYear: Bilingual("mid-year of \(note.year)", vi: "sơ kết năm \(note.year)")
        case .note: Bilingual("note of \(note.year)", vi: "bài viết năm \(note.year)")
        }
      return [PageSource(note.place, role: role)] + text(of: note.translations, in: language)
        + note.pictures.map { PageSource($0.place, role: Bilingual("picture", vi: "ảnh")) }
    }
  }

  /// The file that holds a text in the language.
  package func text(of translations: Translations) -> [PageSource] {
    text(of: translations, in: language)
  }

  private func text(of translations: Translations, in language: Language) -> [PageSource] {
    translations.text(for: language).map { text in
      let place = Place(text.file, text.body).part(0..<0)
      let start = text.body.isEmpty ? Place(path: text.file.path) : place
      return [
        PageSource(
          start, role: Bilingual("text in '\(language.code)'", vi: "lời văn '\(language.code)'"))
      ]
    } ?? []
  }

  /// The entries of registers that notes name.
  package func entries(namedBy notes: [Note]) -> [PageSource] {
    let kinds = notes.flatMap { $0.summary?.awards.map(\.kind.id) ?? [] }
    return entries(awards, kinds) + entries(movements, notes.flatMap(\.movements))
      + entries(documents, notes.flatMap(\.documents))
  }

  /// Entries of a register by their ids.
  package func entries(_ register: RegisterLines, _ ids: [String]) -> [PageSource] {
    ids.compactMap { id in register[id].map { PageSource($0, role: Bilingual(same: id)) } }
  }
}
