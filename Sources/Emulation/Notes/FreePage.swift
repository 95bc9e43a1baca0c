public import Input

/// A page that belongs to no year, such as the method.
public struct FreePage: Sendable {
  /// The name of its page: small letters a-z, digits and hyphens, with those of its folders before it,
  /// as in `rules/scoring`.
  public let slug: String
  /// The folder of its file in the content, such as `pages/rules`.
  public let folder: String
  /// Its order and its place in the ways through the site.
  public let placing: PagePlacing
  /// The template that it is made with; nil where that is `page`.
  public let template: LocatedText?
  /// The title and the text in each language it has.
  public let translations: Translations
  /// Its fields for the site's own templates.
  public let extra: ExtraFields
  /// Where the file begins.
  public let place: Place

  init?(_ files: NoteFiles, in folder: String, _ languages: [Language], _ problems: inout Problems)
  {
    guard let matter = FrontMatter(files.main, &problems) else { return nil }
    Self.reportKeys(of: matter.fields, &problems)
    let placing = PagePlacing(matter.fields, &problems)
    let template = matter.fields.text("template", &problems)
    let extra = ExtraFields(in: matter.fields, languages, &problems)
    let read = Translations(files, matter, languages, &problems)
    for file in [files.main] + files.translations.map(\.file) {
      Placeholder.report(in: file, to: &problems)
    }
    guard let translations = read else { return nil }
    self.translations = translations
    self.extra = extra
    self.folder = folder
    slug = PageFolders.prefix(of: folder) + files.slug
    self.placing = placing
    self.template = template
    place = Place(files.main, files.main.line(around: 0))
  }

  private static let keys = Translations.keys + PagePlacing.keys + ["extra", "template"]

  /// Reports the keys that a page does not have, those of notes as such.
  private static func reportKeys(of fields: Fields, _ problems: inout Problems) {
    let keysOfNotes = Set(Note.keys + Summary.keys).subtracting(keys)
    let misplaced = fields.all.filter { keysOfNotes.contains($0.name) }
    for key in misplaced.map(\.key) {
      problems.report(EmulationProblem.keyOfNotes(key.text).at(key.place))
    }
    fields.reportUnknownKeys(
      besides: keys + misplaced.map(\.name), foreign: ForeignKeys.ofPages,
      to: &problems)
  }
}

extension FreePage {
  /// Whether it is the page of its folder, which lists the others.
  public var isOfFolder: Bool { slug.hasSuffix("/index") }

  /// The page above it among all pages, which lists it: that of the nearest folder around it that has
  /// one; nil where there is none.
  public func page(aboveAmong pages: [FreePage]) -> FreePage? {
    for folder in foldersAbove {
      if let page = pages.first(where: { $0.isOfFolder && $0.folder == folder }) { return page }
    }
    return nil
  }

  /// The pages above it among all pages, the outermost first.
  public func pages(aboveAmong pages: [FreePage]) -> [FreePage] {
    guard let page = page(aboveAmong: pages) else { return [] }
    return page.pages(aboveAmong: pages) + [page]
  }

  /// The pages that it lists, where it is the page of its folder.
  public func pages(belowAmong pages: [FreePage]) -> [FreePage] {
    isOfFolder ? pages.filter { $0.page(aboveAmong: pages)?.slug == slug } : []
  }

  /// The folders whose page would list it, the nearest first.
  private var foldersAbove: [String] {
    let names = folder.split(separator: "/")
    let most = isOfFolder ? names.count - 1 : names.count
    return (0..<most).reversed().map { names[...$0].joined(separator: "/") }
  }

  /// The ways that lead to it: where it does not say, the foot of pages, unless the page of a folder
  /// around it lists it.
  ///
  /// - Parameter folders: the folders that have a page of their own.
  func navigation(listedBy folders: Set<String>) -> PagePlacing.Navigation {
    placing.navigation ?? (foldersAbove.contains(where: folders.contains) ? .none : .footer)
  }

  /// Whether it comes before another by folder and order; nil where these are the same.
  func precedes(_ other: FreePage) -> Bool? {
    if folder != other.folder { return folder < other.folder }
    let (one, two) = (placing.order ?? .max, other.placing.order ?? .max)
    return one == two ? nil : one < two
  }
}
