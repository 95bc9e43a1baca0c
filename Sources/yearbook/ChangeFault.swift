import Input
import Publishing

/// What has to be confirmed before a build changes the published site in `site`, and confirmations that
/// nothing needs.
enum ChangeFault: Hashable, Sendable {
  case yearGone(Int, site: String, because: YearAbsence)
  case memberGone(String, site: String)
  case languageGone(String, site: String)
  case membersMoved(from: String, to: String, site: String)
  case columnRenamed(from: String, to: String, site: String)
  case statusChanged(year: Int, from: String, to: String, site: String)
  case sealGone(year: Int, site: String)
  case sealReplaced(year: Int, summary: String, site: String)
  /// - Parameters:
  ///   - name: the name of the page in all languages, by which it may go.
  ///   - others: the other pages of that name.
  case pageGone(name: String, others: [String])
  case factsChanged(ClosedYearChange)
  /// - Parameter name: the path of the picture, by which it may go.
  case pictureGone(name: String)
  /// - Parameter isNew: whether it is not published yet, in a year that is sealed.
  case pictureChanged(year: Int, summary: String, isNew: Bool)
  /// - Parameter name: the path of the file, by which it may go.
  case attachmentGone(name: String)
  /// - Parameter isNew: whether it is not published yet, in a year that is sealed.
  case attachmentChanged(year: Int, summary: String, isNew: Bool)
  /// - Parameter years: those that have to be confirmed; none where it is only to be known.
  case notCompared(SiteChanges.UnreadableRecord, years: [Int])
  case unusedAllowance(SiteChange.Confirmation)
  case unknownAllowance(SiteChange.Confirmation, nearest: String?)

  /// Why a published year would not be there any more.
  enum YearAbsence: Hashable, Sendable {
    case draft
    case noSummary
    case noFolder(String)
    case linkedFolder(String)
    case renamedFolder(String, to: String)
  }
}

extension ChangeFault {
  /// The code of a problem.
  var code: CommandProblem.Code {
    switch self {
    case .yearGone: .yearGone
    case .memberGone: .memberGone
    case .languageGone: .languageGone
    case .membersMoved: .membersMoved
    case .columnRenamed: .columnRenamed
    case .statusChanged: .statusChanged
    case .sealGone: .sealGone
    case .sealReplaced: .sealReplaced
    case .pageGone: .pageGone
    case .factsChanged: .figureChanged
    case .pictureGone: .pictureGone
    case .pictureChanged: .pictureChanged
    case .attachmentGone, .attachmentChanged: .attachmentChanged
    case .notCompared: .noComparison
    case .unusedAllowance: .unusedAllowance
    case .unknownAllowance: .unknownAllowance
    }
  }

  /// Whether the site stays as it is until it is confirmed.
  var severity: Problem.Severity {
    switch self {
    case .notCompared(_, let years): years.isEmpty ? .warning : .error
    case .unusedAllowance: .warning
    case .yearGone, .memberGone, .languageGone, .membersMoved, .columnRenamed, .statusChanged,
      .sealGone, .sealReplaced, .pageGone, .factsChanged, .pictureGone, .pictureChanged,
      .attachmentGone, .attachmentChanged, .unknownAllowance:
      .error
    }
  }

  /// The message of a problem in English.
  var message: String {
    switch self {
    case .yearGone(let year, let site, let absence):
      "'\(site)' shows the year \(year), which would be gone: \(Self.english(absence, of: year)), or"
        + " confirm that it goes with \(SiteChange.Confirmation.removal("\(year)").option)"
    case .memberGone(let id, let site):
      "'\(site)' shows the member '\(id)', which would be gone; put its entry back (one that has"
        + " ended stays, with 'merged'), or confirm that it goes with"
        + " \(SiteChange.Confirmation.removal(id).option)"
    case .languageGone(let code, let site):
      "'\(site)' has pages in the language '\(code)', which would be gone; put it back under"
        + " 'languages', or confirm that it goes with \(SiteChange.Confirmation.removal(code).option)"
    case .membersMoved(let old, let new, let site):
      "'\(site)' has the pages of members in '\(old)/', and they would move to '\(new)/', so that"
        + " links to them from elsewhere break; write 'path: \(old)' under 'members', or confirm"
        + " that they move with \(SiteChange.Confirmation.removal(old).option)"
    case .columnRenamed(let old, let new, let site):
      "the data files of '\(site)' have the members under the head '\(old)', which would be '\(new)',"
        + " so that programs that read it stop; write 'column: \(old)' under 'members', or confirm"
        + " that it changes with \(SiteChange.Confirmation.removal(old).option)"
    case .statusChanged(let year, let old, let new, let site):
      "'\(site)' shows the year \(year) as '\(old)', and it would be '\(new)' now; write"
        + " 'status: \(old)' again, or confirm the change with"
        + " \(SiteChange.Confirmation.changes(year).option)"
    case .sealGone(let year, let site):
      "'\(site)' shows the year \(year) as sealed, and its seal is missing; put the file back, or"
        + " confirm that the year is open again with \(SiteChange.Confirmation.changes(year).option)"
    case .sealReplaced(let year, let summary, let site):
      "'\(site)' shows the year \(year) with another seal than this one, and no correction says"
        + " why; put the published files and their seal back, or list what was put right under"
        + " 'corrections' in \(summary) and run 'yearbook seal \(year) --again', or confirm it with"
        + " \(SiteChange.Confirmation.changes(year).option)"
    case .pageGone(let name, let others):
      "this page of a closed year would be gone\(Self.english(others)); put back what it was made"
        + " from, or confirm that it goes with"
        + " \(Excerpt.visible(SiteChange.Confirmation.removal(name).option))"
    case .factsChanged(let change): change.message
    case .pictureGone(let name):
      "a note of a closed year shows this picture, which would be gone; put it back where it was, or"
        + " confirm that it goes with"
        + " \(Excerpt.visible(SiteChange.Confirmation.removal(name).option))"
    case .pictureChanged(let year, let summary, let isNew):
      (isNew
        ? "a note of a sealed year shows this picture, and it is not published yet; take it out,"
        : "a note of a closed year shows this picture, and it is not the one that is published; put that"
          + " back,") + Self.naming(in: summary, year)
    case .attachmentGone(let name):
      "a note of a closed year links this file, which would be gone; put it back where it was, or"
        + " confirm that it goes with"
        + " \(Excerpt.visible(SiteChange.Confirmation.removal(name).option))"
    case .attachmentChanged(let year, let summary, let isNew):
      (isNew
        ? "a note of a sealed year links this file, and it is not published yet; take it out,"
        : "a note of a closed year links this file, and it is not the one that is published; put that back,")
        + Self.naming(in: summary, year)
    case .notCompared(let fault, let years): Self.english(fault, years)
    case .unusedAllowance(let given):
      "nothing here needs '\(given.option)'; leave it out"
    case .unknownAllowance(let given, let nearest):
      "'\(Excerpt.visible(given.option))': neither the site nor the content has"
        + " \(Self.english(given)) '\(Excerpt.visible(given.name))'\(Suggestion.english(nearest))"
    }
  }

  /// How a file of a closed year may change.
  private static func naming(in summary: String, _ year: Int) -> String {
    " list the change under 'corrections' in \(summary) with the name of the file, or confirm it with"
      + " \(SiteChange.Confirmation.changes(year).option)"
  }

  private static func english(_ absence: YearAbsence, of year: Int) -> String {
    switch absence {
    case .draft: "its summary is a draft now; give it back the status that it had"
    case .noSummary: "it has no summary any more; put the note back"
    case .noFolder(let folder): "there is no folder '\(folder)'; put it back"
    case .linkedFolder(let folder):
      "'\(folder)' is a symbolic link, which is not followed; put the folder itself there"
    case .renamedFolder(let folder, let name):
      "there is no folder '\(folder)', but a folder '\(name)'; rename that to '\(year)'"
    }
  }

  private static func english(_ others: [String]) -> String {
    guard !others.isEmpty else { return "" }
    let named = others.map { "'\(Excerpt.visible($0))'" }.joined(separator: ", ")
    return ", and so would \(named)"
  }

  private static func english(_ fault: SiteChanges.UnreadableRecord, _ years: [Int]) -> String {
    let what =
      switch fault {
      case .missing: "this file is missing"
      case .unlisted:
        "this file is missing, and so is its line in the manifest; a site of an early version never"
          + " had it, but any later one does"
      case .changed: "this file is not as Yearbook wrote it"
      case .oversized(let limit): "this file is larger than \(limit >> 20) MiB"
      case .newer: "a newer version of Yearbook wrote this file"
      }
    let effect =
      "\(what), so figures, statuses and members cannot be compared with what is published"
    guard !years.isEmpty else { return "\(effect); years and pages are" }
    let options = years.map { SiteChange.Confirmation.changes($0).option }.joined(separator: " ")
    let back =
      fault == .unlisted
      ? "put file and manifest back as they were published" : "put it back as it was published"
    return "\(effect); \(back), or confirm that the results of these years may change with"
      + " \(options)"
  }

  private static func english(_ given: SiteChange.Confirmation) -> String {
    switch given {
    case .removal: "a year, member, language, page, folder or column"
    case .changes: "a year"
    }
  }
}
