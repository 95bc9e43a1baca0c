import Emulation
import Foundation
import Input
import Website

/// A site that a command answers a question about, also where content or templates have mistakes.
struct AskedSite {
  /// Everything that was read.
  let reading: Reading
  /// What the content tells.
  let archive: Archive
  /// The website.
  let website: Website

  private let options: SiteOptions

  /// Reads the site; where its own files cannot be read, tells why and ends the run.
  init(_ options: SiteOptions) throws {
    reading = try Reading(options)
    guard let archive = reading.archive, let website = reading.website else {
      Report(options, since: .now).tell(reading.problems)
      throw ExitStatus.problems
    }
    self.archive = archive
    self.website = website
    self.options = options
  }

  /// Tells, after the answer, that mistakes may keep it from being all.
  func tellMistakes() {
    let errors = reading.problems.errorCount
    guard errors > 0 else { return }
    let problem = CommandProblem.incomplete(errors: errors).at(Place(path: options.content))
    switch options.format {
    case .text:
      Report.write("\(Report.opening): \(problem.message(in: .chosen))", to: .standardError)
    case .json: Report.write(ProblemLine(problem).text, to: .standardError)
    }
  }
}
