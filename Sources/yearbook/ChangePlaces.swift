import Downloads
import Emulation
import Input
import Publishing
import Website

/// The places in the content that decide what the published site says: a line where it is known, else
/// the file.
struct ChangePlaces {
  private let content: FileTree
  private let archive: Archive?

  init(_ content: FileTree, _ archive: Archive?) {
    self.content = content
    self.archive = archive
  }

  /// The path of a year's summary, or of its folder where there is none.
  func summary(of year: Int) -> String {
    archive?[year]?.note.place.file.path ?? content.shownPath("\(year)")
  }

  /// The field of a year's summary, or the summary where it has no such field.
  func field(_ key: String, in year: Int) -> Place {
    let path = summary(of: year)
    return archive?[year].flatMap { Self.field(key, of: $0.note.place.file) } ?? Place(path: path)
  }

  /// What takes a year away: the status of its summary, where that is a draft, or the folder.
  func goneYear(_ year: Int) -> Place {
    let drafts = archive?.draftNotes.filter { $0.hasPrefix("\(year)/") }.sorted() ?? []
    let places = drafts.compactMap { path -> Place? in
      guard let file = content.texts[path], let kind = Self.value("kind", of: file),
        kind == "summary"
      else { return nil }
      return Self.field("status", of: file)
    }
    return places.first ?? Place(path: content.shownPath("\(year)"))
  }

  /// The seal of a year, whether it is there or not.
  func seal(of year: Int) -> Place { Place(path: content.shownPath("\(year)/\(Seal.name)")) }

  /// The languages of the site.
  var languages: Place {
    guard let file = content.texts["site.yaml"], let fields = try? YAML.entry(of: file).fields(),
      let field = fields.field("languages")
    else { return Place(path: content.shownPath("site.yaml")) }
    return field.key.place
  }

  /// Where the site says what files call members.
  func memberTerm(_ key: String) -> Place {
    let whole = Place(path: content.shownPath("site.yaml"))
    guard let file = content.texts["site.yaml"], let fields = try? YAML.entry(of: file).fields(),
      let members = fields.field("members")
    else { return whole }
    return (try? members.value.fields())?[key]?.place ?? members.key.place
  }

  /// Where it is decided what is said of a subject in a year.
  func place(of subject: PublishedYear.Subject, in year: Int) -> Place {
    switch subject {
    case .disclosure: field("disclose", in: year)
    case .stage: sheet("scores.csv", in: year)
    case .rank(let member), .tier(let member): score(of: member, in: year)
    case .points(let member), .share(let member): score(of: member, in: year, at: nil)
    case .score(let member, let stage, _): score(of: member, in: year, at: Stage(rawValue: stage))
    case .maximum(_, let criterion?): row(of: criterion, in: year)
    case .maximum(_, nil): field("maximum", in: year)
    case .name(let member):
      archive?.members[member]?.place
        ?? Place(path: content.shownPath(Members.file(in: content)))
    case .award(let member, let award), .awardDate(let member, let award),
      .decision(let member, let award):
      self.award(award, to: member, in: year)
    case .office(let title, _), .choice(let title, _), .wording(.role(let title, _), _):
      field(title.contains(" ") ? "next" : title, in: year)
    case .wording(.award(let id), _), .wording(.level(let id), _), .wording(.form(let id), _):
      awardKind(id)
    case .wording(.criterion(let id), _), .wording(.group(let id), _): row(of: id, in: year)
    case .wording(.tier, _): field("tiers", in: year)
    case .membership(let member):
      archive?.members[member]?.place
        ?? Place(path: content.shownPath(Members.file(in: content)))
    case .statement(let statement): place(of: statement, in: year)
    case .correction: field("corrections", in: year)
    }
  }

  /// Where something is said that no table has; the summary where it is said no more.
  private func place(of statement: PublishedYear.Statement, in year: Int) -> Place {
    guard let archive, let found = archive[year] else { return Place(path: summary(of: year)) }
    let fact = archive.statements(of: found).first { $0.key(in: year) == statement.key }
    return fact?.place(in: archive, content) ?? Place(path: summary(of: year))
  }

  /// Whether a year of the content has a seal.
  func isSealed(_ year: Int) -> Bool { archive?[year]?.isSealed ?? false }

  /// A sheet of a year, or its summary where there is no such sheet.
  private func sheet(_ name: String, in year: Int) -> Place {
    let path = "\(year)/\(name)"
    return Place(path: content.texts[path] == nil ? summary(of: year) : content.shownPath(path))
  }

  /// The row of a member in the sheet of scores.
  private func score(of member: String, in year: Int) -> Place {
    archive?[year]?.standing.score(of: member)?.place ?? sheet("scores.csv", in: year)
  }

  /// The points of a member at a stage, or at that of the result, or its row.
  private func score(of member: String, in year: Int, at stage: Stage?) -> Place {
    let score = archive?[year]?.standing.score(of: member)
    return score.flatMap { $0[stage ?? $0.resultStage]?.place } ?? self.score(of: member, in: year)
  }

  /// The row of a criterion or a group.
  private func row(of id: String, in year: Int) -> Place {
    var known = Problems()
    let rows = content.texts["\(year)/criteria.csv"].map { Table.rows(of: $0, problems: &known) }
    let row = rows?.first { $0.cells.contains { $0.text == id } }
    return row?.place ?? sheet("criteria.csv", in: year)
  }

  private func award(_ award: String, to member: String, in year: Int) -> Place {
    let awards = archive?[year]?.awards(to: member)
    return awards?.last { $0.kind.id == award }?.place ?? field("awards", in: year)
  }

  private func awardKind(_ id: String) -> Place {
    let whole = Place(path: content.shownPath("awards.yaml"))
    guard let file = content.texts["awards.yaml"], let kinds = try? YAML.entry(of: file).list()
    else { return whole }
    let ids = kinds.compactMap { try? $0.fields()["id"]?.text() }
    return ids.first { $0.text == id }?.place ?? whole
  }

  private static func field(_ key: String, of file: SourceFile) -> Place? {
    (try? FrontMatter(file))?.fields.field(key)?.key.place
  }

  private static func value(_ key: String, of file: SourceFile) -> String? {
    (try? FrontMatter(file))?.fields[key].flatMap { try? $0.text().text }
  }
}
