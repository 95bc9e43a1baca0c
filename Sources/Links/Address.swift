package import Emulation

/// What a page is about, from which its path follows.
package struct Address: Hashable, Sendable {
  /// The kind of the page.
  package let kind: PageKind
  /// The emulation year that it is about; nil where it is about many or none.
  package let year: Int?
  /// The id of the member that it is about, or the name of the text that it shows; nil for others.
  package let name: String?

  /// The address of a page; of a kind that a site has once without year and name.
  package init(_ kind: PageKind, year: Int? = nil, name: String? = nil) {
    self.kind = kind
    self.year = year
    self.name = name
  }

  /// The addresses that a path in the folder of a language can name, the likeliest first.
  ///
  /// Whether an archive has such a page is another question.
  package static func all(at path: String, in site: Site) -> [Address] {
    PagePath.all(members: site.memberPath).compactMap { $0.address(at: path) }
  }

  /// The path in the folder of a language.
  package func path(in site: Site) -> String { path(members: site.memberPath) }

  /// The path in the folder of a language.
  ///
  /// - Parameter members: the folder of the pages of members.
  func path(members: String) -> String {
    kind.path(year: year.map { String($0) } ?? "", name: name ?? "", members: members)
  }
}

extension Address {
  package static let home = Address(.home)
  package static let archive = Address(.archive)
  package static let members = Address(.members)
  package static let rankings = Address(.rankings)
  package static let compare = Address(.compare)
  package static let criteria = Address(.criteria)
  package static let honours = Address(.honours)
  package static let leadership = Address(.leadership)
  package static let movements = Address(.movements)
  package static let documents = Address(.documents)
  package static let data = Address(.data)
  package static let search = Address(.search)
  package static let notFound = Address(.notFound)
  package static let book = Address(.book)

  /// The page of an emulation year.
  package static func year(_ number: Int) -> Address { Address(.year, year: number) }

  /// The page of a year's pictures.
  package static func gallery(_ year: Int) -> Address { Address(.gallery, year: year) }

  /// The page of a note.
  package static func note(year: Int, slug: String) -> Address {
    Address(.note, year: year, name: slug)
  }

  /// The page of a member.
  package static func member(_ id: Member.ID) -> Address { Address(.member, name: id) }

  /// The page of a member in an emulation year.
  package static func memberInYear(_ id: Member.ID, _ year: Int) -> Address {
    Address(.memberInYear, year: year, name: id)
  }

  /// The page of a criterion.
  package static func criterion(_ id: Criterion.ID) -> Address { Address(.criterion, name: id) }

  /// The table of the members' points by criterion in an emulation year.
  package static func criteriaInYear(_ number: Int) -> Address {
    Address(.criteriaInYear, year: number)
  }

  /// The dossier of a member.
  package static func dossier(_ id: Member.ID) -> Address { Address(.dossier, name: id) }

  /// The page of a free text.
  package static func page(_ slug: String) -> Address { Address(.page, name: slug) }
}

extension Note {
  /// Where its page is.
  package var address: Address { .note(year: year, slug: slug) }
}

extension FreePage {
  /// Where its page is.
  package var address: Address { .page(slug) }
}
