import ArgumentParser
import Emulation
import Foundation
import Input
import LinkCheck
import Links
import Publishing
import SiteFiles
import Website
import WordFiles

/// Writes the site's papers as Word files.
struct WriteWord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "word",
    abstract:
      "Write reports, minutes, proposals and dossiers as Word files, for an office to finish.",
    discussion: """
      Everything is read and checked as in a build. Then what is asked for, all but the book if \
      nothing is said, is written as .docx into a folder of its own, without any other program. The \
      words are those of the page; headings, tables, the head of the paper and the page numbers are \
      Word's own, in styles that can be changed. The same content gives the same bytes.

      A Word file that was changed by hand is never written over, unless --replace is given.

      Example: yearbook word --year 2016 --language vi
      """)

  @OptionGroup var selection: PrintSelection

  @OptionGroup var site: SiteOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for the Word files, which is made.", valueName: "folder"),
    completion: .directory)
  var output = "papers"

  @Flag(help: "Write over files that are there and differ.")
  var replace = false

  func run() async throws {
    let report = Report(site, since: .now)
    try await ExitStatus.from(site.format) {
      guard !Publication.isSite(output) else {
        throw Refusal(
          "'\(output)' is a site, where the next build would remove Word files; name another folder",
          vi: "'\(output)' là trang đã dựng, lần dựng sau sẽ bỏ các tệp Word; hãy chọn thư mục khác"
        )
      }
      var reading = try Reading(site)
      guard reading.problems.errorCount == 0, let website = reading.website,
        let archive = reading.archive
      else { throw try fail(report, reading.problems) }
      let chosen = try selection.chosen(from: website.printouts, of: archive)
      do {
        let files = try PapersInWord.all(of: chosen, website, archive)
        reading.add(files.problems)
        guard !site.strict || reading.problems.isEmpty else {
          throw try fail(report, reading.problems)
        }
        let folder = try ExclusiveFolder(opening: output, making: true, site.format)
        let new = NewFiles(files.files, in: output)
        let changed = try Set(new.standing()).count
        try new.write(to: folder, replacing: replace, option: "--replace")
        report.tell(reading.problems)
        try report.finish(
          .wroteInWord(count: files.files.count, replaced: changed), reading.problems,
          .writtenTo(output))
      } catch let problem as Problem {
        var problems = Problems()
        problems.report(problem)
        reading.add(problems)
        throw try fail(report, reading.problems)
      }
    }
  }

  private func fail(_ report: Report, _ problems: Problems) throws -> ExitStatus {
    report.tell(problems)
    try report.finish(.wroteNothing, problems)
    return .problems
  }
}

/// The papers of a site as Word files, and what they lack.
private struct PapersInWord {
  var files: [NewFiles.File] = []
  var problems = Problems()

  /// The Word files of papers: each beside its page's path, with its pictures.
  static func all(
    of papers: [PrintablePage], _ website: Website, _ archive: Archive
  ) throws -> PapersInWord {
    let pages = Dictionary(website.pages.map { ($0.path, $0) }) { one, _ in one }
    var made = PapersInWord()
    for paper in papers {
      guard let page = pages[paper.path] else { continue }
      let language = archive.site.languages.first { $0.code == paper.language }
      let cluster = archive.site.clusterName(in: paper.year ?? .max)
      let document = WordDocument(
        page: try page.contents(), title: paper.title,
        author: language.map { cluster.text(in: $0) } ?? ""
      ) { address in
        let path = Self.path(of: address, on: paper.path)
        return pages[path].flatMap { try? $0.contents() }
      }
      made.files.append(NewFiles.File(paper.wordPath, bytes: document.bytes))
      for address in Set(document.leftOut).sorted() {
        made.problems.report(
          CommandProblem.pictureNotInWord(address).at(Place(path: paper.path)))
      }
    }
    return made
  }

  /// The path of a file that a page shows.
  private static func path(of address: String, on page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    let joined = parts.joined(separator: "/")
    return joined.removingPercentEncoding ?? joined
  }
}

extension PrintablePage {
  /// The path of the Word file, beside which the page would be.
  fileprivate var wordPath: String { String(path.dropLast(".html".count)) + ".docx" }
}
