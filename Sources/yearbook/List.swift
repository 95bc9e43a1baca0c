import ArgumentParser
import Emulation
import Foundation
import Input
import Publishing
import SiteFiles
import Website

/// Lists what a site has.
struct List: AsyncParsableCommand {
  /// What is listed.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case years
    case members
    case pages

    /// `provinces` means members, too.
    init?(argument: String) { self.init(rawValue: argument == "provinces" ? "members" : argument) }
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the years, the members or the pages of a site.",
    discussion: """
      Example: yearbook list years
      Example: yearbook list pages --format json
      """)

  @Argument(help: "What is listed: years, members (or provinces, which means the same) or pages.")
  var subject = Subject.years

  @OptionGroup var site: SiteOptions

  func run() async throws {
    try await ExitStatus.from(site.format) {
      let asked = try AskedSite(site)
      let archive = asked.archive
      switch subject {
      case .years:
        tell(archive.years.map { YearLine($0, archive) }) { $0.cells }
        if archive.years.isEmpty, site.format == .text {
          Report.write(.noYears(drafts: archive.draftNotes.sorted()), to: .standardOutput)
        }
      case .members: tell(archive.members.all.map { MemberLine($0) }) { $0.cells }
      case .pages:
        let pages = asked.website.pages.filter { $0.path.hasSuffix(".html") }
        tell(pages.map { PageLine(path: $0.path) }) { [$0.path] }
      }
      asked.tellMistakes()
    }
  }

  private func tell<Line: Encodable>(_ lines: [Line], cells: (Line) -> [String]) {
    guard site.format == .text else {
      for line in lines { Report.write(JSONLine.text(line), to: .standardOutput) }
      return
    }
    let table = lines.map(cells)
    let columns = table.map(\.count).max() ?? 0
    let widths = (0..<max(columns - 1, 0)).map { column in table.map { $0[column].count }.max() ?? 0
    }
    for row in table {
      let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      let line = (padded + row.suffix(1)).joined(separator: "  ")
      Report.write(String(line.reversed().drop { $0 == " " }.reversed()), to: .standardOutput)
    }
  }
}

/// A page in a list.
private struct PageLine: Encodable {
  let path: String
}
