import ArgumentParser
import Foundation
import Input

/// The command `yearbook`.
@main
struct Yearbook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yearbook",
    abstract: "Makes the website of an emulation cluster from notes and score sheets.",
    discussion: """
      Notes are Markdown with YAML front matter, scores are CSV. Nothing is published while \
      anything in them is wrong.

        yearbook new site NAME     write a site to begin with; --demo an invented one
        yearbook new year 2026     write the first files of a year
        yearbook import FILE       write a year's sheets from a spreadsheet
        yearbook pictures          make smaller sizes of pictures, for phones
        yearbook check             check everything, write nothing
        yearbook build             make the site of content/ in site/
        yearbook serve             show the site in a browser while it is written
        yearbook pdf --year 2016   print the papers of a year into the site
        yearbook word --year 2016  write the papers of a year as Word files
        yearbook list years        list years, members or pages
        yearbook explain PAGE      say which files a page comes from
        yearbook publish TARGET    bring the site to where it is read; --back undoes it
        yearbook archive           pack the site, or a year of it, into a zip file
        yearbook verify site       say which files of a copy have changed
        yearbook seal 2016         fix a closed year: a later change is an error
        yearbook sign site         sign a site: its copies show who made it
        yearbook templates year    list what a template may show

      Exit status: 0 fine, 1 problems in content or templates, 2 a copy does not verify, 64 wrong \
      use, 69 no program to print or sign with or no port to serve on, 73 output refused, 74 the \
      disk failed, 130 and 143 stopped by Ctrl-C or another program.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Check.self, Serve.self, New.self, ImportScores.self, ScalePictures.self,
      List.self,
      Explain.self,
      PrintPDF.self, WriteWord.self, SealYear.self, SignSite.self, PublishSite.self,
      PackArchive.self, Verify.self,
      ListTemplates.self, Render.self,
    ])

  static func main() async {
    LargeBlocks.giveBack()
    chooseLanguage()
    if CommandLine.arguments.count < 2, MessageLanguage.chosen == .vietnamese {
      return Report.write(VietnameseOverview.text, to: .standardOutput)
    }
    if let error = CommandNames.fault(in: CommandLine.arguments.dropFirst()) { end(error) }
    do {
      let command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch {
      end(error)
    }
  }

  /// Fixes the language of the run; what is wrong with the call is told where it is parsed to be run.
  private static func chooseLanguage() {
    guard let command = try? parseAsRoot() as? any SpeakingCommand else {
      MessageLanguage.choose(forCall: Array(CommandLine.arguments.dropFirst()))
      return
    }
    command.chooseLanguage()
  }

  /// Ends the run: help and the like go to standard output, as all that is asked for does.
  private static func end(_ error: any Error) -> Never {
    guard exitCode(for: error) == .success else { end(withFault: error) }
    let message = fullMessage(for: error)
    if !message.isEmpty { Report.write(message, to: .standardOutput) }
    guard let failure = StandardOutput.failure else { exit() }
    failure.tell(.text)
    exit(withError: ExitCode(failure.status.rawValue))
  }

  /// Ends the run of a call that cannot be run.
  private static func end(withFault error: any Error) -> Never {
    let message = fullMessage(for: error)
    guard MessageLanguage.chosen == .vietnamese, !message.isEmpty else { exit(withError: error) }
    Report.write(CallMessage.vietnamese(message), to: .standardError)
    exit(withError: ExitCode(exitCode(for: error).rawValue))
  }
}
