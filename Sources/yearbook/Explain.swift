import ArgumentParser
import Emulation
import Foundation
import Input
import Pages
import SiteFiles
import Website

/// Says which files a page comes from.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say which files, and which lines of them, a page comes from.",
    discussion: """
      The page is named by its path in the site, by its file, or by its address on the web.

      Example: yearbook explain 2016/index.html
      Example: yearbook explain http://localhost:8080/vi/2016/
      """)

  @Argument(help: ArgumentHelp("The page.", valueName: "page"))
  var page: String

  @OptionGroup var site: SiteOptions

  func run() async throws {
    try await ExitStatus.from(site.format) {
      let asked = try AskedSite(site)
      let known = Set(asked.website.pages.map(\.path))
      guard
        let found = SitePage(page, among: known, baseURL: asked.archive.site.baseURL),
        let origins = PageSources(
          of: found.path, in: asked.website, asked.archive, content: asked.reading.content,
          templates: asked.reading.templateTree)
      else {
        let nearest = Suggestion.nearest(to: page, among: known.sorted())
        let message = Bilingual(
          "Error: The site has no page '\(page)'\(Suggestion.english(nearest)). 'yearbook list pages'"
            + " names all.",
          vi:
            "Lỗi: trang không có '\(page)'\(Suggestion.vietnamese(nearest)). 'yearbook list pages' liệt kê"
            + " tất cả.")
        Report.write(message[.chosen], to: .standardError)
        throw ExitStatus.wrongUse
      }
      switch site.format {
      case .text: tell(origins)
      case .json:
        for origin in origins.all {
          Report.write(OriginLine(origin).text, to: .standardOutput)
        }
      }
      asked.tellMistakes()
    }
  }

  private func tell(_ origins: PageSources) {
    let what = [
      origins.kind.map { Bilingual($0, vi: "loại trang \($0)")[.chosen] },
      origins.language.map { Bilingual($0, vi: "ngôn ngữ \($0)")[.chosen] },
    ].compactMap(\.self).joined(separator: ", ")
    Report.write(origins.path + (what.isEmpty ? "" : " (\(what))"), to: .standardOutput)
    let places = origins.all.map { origin in
      origin.place.file.path + (origin.place.line.map { ":\($0)" } ?? "")
    }
    let width = places.map(\.count).max() ?? 0
    for (place, origin) in zip(places, origins.all) {
      let padding = String(repeating: " ", count: width - place.count)
      Report.write("  \(place)\(padding)  \(origin.role[.chosen])", to: .standardOutput)
    }
  }
}
