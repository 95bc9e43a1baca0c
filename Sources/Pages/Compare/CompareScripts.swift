import Emulation
import Formats
import Links
import Localization
package import SiteFiles

/// The figures that the page of comparisons takes in: classic scripts, which load from a disk, too.
///
/// `index.js` has the members and their ranks and totals; `YEAR.js` the points for criteria of a year. An
/// exact figure is a plain number with a point; any other text begins with `=` and is shown as it is, so
/// that nothing is worked out from it.
package struct CompareScripts {
  /// The folder of the scripts in that of the language.
  static let folder = "compare/"

  private let site: SiteContext

  /// The scripts of a site in one language.
  package init(_ site: SiteContext) { self.site = site }

  /// The years with a result, the newest first.
  static func years(of archive: Archive) -> [Year] { archive.years.reversed().filter(\.hasResult) }

  /// The scripts as files; none without a page of comparisons.
  package var files: [SiteFile] {
    guard ComparePage.hasPage(at: .compare, in: site.archive) else { return [] }
    let folder = site.links.folder + Self.folder
    let first = SiteFile(path: folder + "index.js", basis: .facts) { [self] in
      Self.script("index", index)
    }
    return [first]
      + Self.years(of: site.archive).filter(\.hasCriteriaPoints).map { year in
        SiteFile(
          path: "\(folder)\(year.number).js", origin: nil, year: year.number, basis: .facts
        ) { [self] in Self.script(String(year.number), criteria(of: year)) }
      }
  }

  private static func script(_ name: String, _ content: JSON) -> [UInt8] {
    Array("yearbookCompare(\"\(name)\",".utf8) + content.bytes(for: .page) + Array(");\n".utf8)
  }

  /// The members, the years with what is said of them, and by member and year rank and total.
  private var index: JSON {
    let (archive, language) = (site.archive, site.language)
    let years = Self.years(of: archive)
    return .record([
      (
        "members",
        .list(archive.members.all.map { .list([.text($0.id), .text($0.latestName.text)]) })
      ),
      (
        "years",
        .list(
          years.map { year in
            .list([
              .whole(year.number), .text(language.stageNote(year.resultStage) ?? ""),
              .text(language.caution(of: year) ?? ""), .flag(year.hasCriteriaPoints),
            ])
          })
      ),
      (
        "results",
        .list(
          archive.members.all.map { member in
            .list(years.map { result(of: member.id, in: $0) })
          })
      ),
    ])
  }

  private func result(of member: Member.ID, in year: Year) -> JSON {
    guard let placing = year.standing[member] else {
      return .list([.text("=" + site.words[.notAMember])])
    }
    let rank = year.standing.ranksCluster ? placing.rank : nil
    let gap = "=" + site.language.gap(in: year)
    let points: String
    if let total = placing.score?.total {
      points = year.hasOwnMaxima ? "=" + site.language.figure(total) : text(of: total)
    } else {
      points = site.language.earlierFigure(placing.score).map { "=\($0)" } ?? gap
    }
    return .list([.text(rank.map(site.language.rank) ?? gap), .text(points)])
  }

  /// An exact figure as a number, any other as it reads.
  private func text(of figure: Figure) -> String {
    figure.exact.map(plain) ?? "=" + site.language.figure(figure)
  }

  private func plain(_ points: Points) -> String {
    points.text(decimalSign: ".").replacing("−", with: "-")
  }

  /// The criteria of a year with the points of all members.
  private func criteria(of year: Year) -> JSON {
    let language = site.language
    guard let stage = year.detailedStages.last else { return .null }
    let positions = year.criteria.all.indices.filter {
      year.criteria.all[$0].kind == .criterion || year.isUsed($0)
    }
    return .record([
      ("stage", .text(language.told(stage, in: year))),
      (
        "criteria",
        .list(
          positions.map { position in
            let criterion = year.criteria.all[position]
            return .list([
              .text(criterion.id), .text(language.name(criterion).text),
              .text(criterion.maximum.map(language.points) ?? ""),
              .flag(criterion.kind == .criterion && CriterionPage.isPage(criterion.id, site)),
            ])
          })
      ),
      (
        "points",
        .record(
          year.members.map { member in
            (
              member.id,
              .list(positions.map { .text(points(of: member.id, at: $0, stage, year)) })
            )
          })
      ),
    ])
  }

  private func points(
    of member: Member.ID, at position: Int, _ stage: Stage, _ year: Year
  ) -> String {
    let (language, criterion) = (site.language, year.criteria.all[position])
    let cell = FigureCellView(criterion: position, of: member, at: stage, in: year, language)
    guard let figure = year.standing[member]?.score?[stage]?.points(at: position),
      let shown = cell.figure
    else { return "=" + cell.gap }
    guard let exact = figure.exact else { return "=" + shown }
    if criterion.hasOwnMaxima, let maximum = criterion.maximum(for: member) {
      return "=" + site.words(.pointsOf(points: shown, maximum: language.points(maximum)))
    }
    return plain(criterion.kind == .penalty ? .zero - exact : exact)
  }
}

extension CriterionPage {
  /// Whether a criterion has a page.
  static func isPage(_ id: Criterion.ID, _ site: SiteContext) -> Bool {
    site.archive.history(ofCriterion: id) != nil
  }
}
