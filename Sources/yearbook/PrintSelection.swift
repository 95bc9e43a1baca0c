import ArgumentParser
import Emulation
import Input
import Links
import Website

/// Which of a site's documents are printed.
struct PrintSelection: ParsableArguments {
  @Option(name: .customLong("year"), help: "Print what is about this year; may be given again.")
  var years: [Int] = []

  @Option(
    name: [.customLong("member"), .customLong("province")],
    help: ArgumentHelp(
      "Print the dossier and the sheets of this member; may be given again.", valueName: "id"))
  var members: [String] = []

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "Print only documents of this kind (\(kindNames.joined(separator: ", "))); may be given again.",
      valueName: "kind"),
    transform: PrintSelection.kind)
  var kinds: [PaperKind] = []

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp("Print only in this language; may be given again.", valueName: "code"))
  var languages: [String] = []

  @Flag(help: "Print the whole archive as a book; only printed when asked for.")
  var book = false

  /// The documents that are asked for: all but the book, unless something is said.
  ///
  /// - Throws: a `ValidationError` for a year, member or language that the archive does not have, and
  ///   where no document is asked for.
  func chosen(from printouts: [PrintablePage], of archive: Archive) throws -> [PrintablePage] {
    try check(
      Bilingual("year", vi: "năm"), years.map(String.init),
      among: archive.years.map { String($0.number) })
    try check(Bilingual("member", vi: "đơn vị"), members, among: archive.members.all.map(\.id))
    try check(
      Bilingual("language", vi: "ngôn ngữ"), languages, among: archive.site.languages.map(\.code))
    let chosen = printouts.filter { isChosen($0) }
    guard chosen.isEmpty else { return chosen }
    guard !printouts.isEmpty else {
      throw ValidationError(
        "This site has no page that is printed as a document of its own.",
        vi: "trang này không có văn bản nào để in riêng.")
    }
    let shown = printouts.prefix(5).map(\.path).joined(separator: ", ")
    let rest = printouts.count - 5
    throw ValidationError(
      "No document is all that is asked for. Printed can be"
        + " \(shown)\(rest > 0 ? " and \(rest) more" : "").",
      vi: "không có văn bản nào đúng mọi điều kiện. In được:"
        + " \(shown)\(rest > 0 ? " và \(rest) văn bản khác" : "").")
  }

  private func isChosen(_ printout: PrintablePage) -> Bool {
    guard kinds.isEmpty || kinds.contains(printout.kind),
      languages.isEmpty || languages.contains(printout.language)
    else { return false }
    if let year = printout.year, years.contains(year) { return true }
    if let member = printout.member, members.contains(member) { return true }
    if printout.kind == .book { return book || kinds.contains(.book) }
    return years.isEmpty && members.isEmpty && !book
  }

  private static let kindNames = PaperKind.allCases.map(\.rawValue)

  private static func kind(_ name: String) throws -> PaperKind {
    guard let kind = PaperKind(rawValue: KeyWord.value(for: name, of: "kinds") ?? name) else {
      let nearest = Suggestion.nearest(to: name, among: kindNames)
      let list = kindNames.joined(separator: ", ")
      throw ValidationError(
        "There is no kind '\(name)'\(Suggestion.english(nearest)). There are \(list).",
        vi: "không có loại '\(name)'\(Suggestion.vietnamese(nearest)). Các loại:"
          + " \(KeyWord.vietnamese(listing: kindNames, of: "kinds")).")
    }
    return kind
  }

  private func check(_ what: Bilingual, _ names: [String], among known: [String]) throws {
    for name in names where !known.contains(name) {
      let list = known.prefix(20).joined(separator: ", ")
      let nearest = Suggestion.nearest(to: name, among: known)
      throw ValidationError(
        "There is no \(what.english) '\(name)'\(Suggestion.english(nearest)). There are"
          + " \(list)\(known.count > 20 ? " and others" : "").",
        vi: "không có \(what.vietnamese) '\(name)'\(Suggestion.vietnamese(nearest)). Có:"
          + " \(list)\(known.count > 20 ? " …" : "").")
    }
  }
}
