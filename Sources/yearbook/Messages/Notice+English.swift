import Importing
import Input

extension Notice {
  /// What is said in English.
  ///
  /// The last line of a run stays the same from version to version.
  var english: String {
    switch self {
    case .finished(let deed, let errors, let warnings, let seconds, let outcome):
      "\(Self.english(deed)), \(Report.count(errors, "error")), \(Report.count(warnings, "warning")),"
        + " \(seconds) s\(Self.english(after: outcome))"
    case .verified(let folder, let counts, let signature, let seconds):
      "verified \(folder)\(counts.sealedYear.map { ", the year \($0)" } ?? ""):"
        + " \(counts.intact) files as \(counts.isOfSeal ? "sealed" : "written"),"
        + " \(counts.missing) missing, \(counts.changed) changed, \(counts.unreadable) unreadable,"
        + " \(counts.extra) extra, \(Self.english(signature)), \(seconds) s"
    case .signed(let folder, let key, let signature):
      "signed \(folder) with the \(key) → \(signature)"
    case .signedNothing: "signed nothing"
    case .published(let published, let target, let seconds):
      "\(Self.english(published, target)), \(seconds) s"
    case .publishedNothing: "published nothing"
    case .contentIsNewer(let path, let site):
      "\(path) was changed after \(site) was made, which does not show it; 'yearbook build' makes the site anew"
    case .unkeptSite(let target, let damaged):
      "\(target): the site that was there is not kept as the step back, because \(Self.english(damaged: damaged)); the"
        + " one kept before, if there is one, stays"
    case .droppedPDFs(let paths, let output):
      "\(output): PDFs of pages that have changed are taken out: \(Self.english(named: paths));"
        + " print them again with yearbook pdf"
    case .foreignFiles(let paths, let output):
      "\(output): files that Yearbook did not write stay: \(Self.english(named: paths))"
    case .lostSignature(let output, let isDone):
      "\(output): the signature is none of the changed site and \(isDone ? "is" : "would be") removed;"
        + " sign the site again with yearbook sign"
    case .publishedUnsigned(let target, let site?):
      "\(target): the site that was there is signed, and this one is not; run 'yearbook sign \(site)' and publish"
        + " it again"
    case .publishedUnsigned(let target, nil):
      "\(target): the site that was there is signed, and the one that came back is not"
    case .changes(let count, let output):
      "\(Report.count(count, "change")) in what \(output) shows:"
    case .more(let count): "… and \(count) more"
    case .stopped(_, true): "stopped; the work was done"
    case .stopped(let outcome, false): "stopped; \(Self.english(outcome))"
    case .noYears([]): "no year has a summary yet; 'yearbook new year' writes one"
    case .noYears(let drafts):
      "no year is published yet; drafts: \(Self.listed(drafts, most: 10) { "and \($0) more" })"
    case .whichTable(let count): "Which table is read, 1 to \(count)? (empty for none) "
    case .takeChanges(let count):
      "Take \(count == 1 ? "this 1 change" : "these \(count) changes") over from the sheet? (y for yes,"
        + " empty for no) "
    case .followsMap(let path): "the columns are read as \(path) says"
    case .doesNotFit(let path): "\(path) does not fit this sheet and is not followed"
    case .readAnew(let path):
      "Read the sheet by itself, without \(path), and write that file anew? (y for yes, empty for no) "
    case .leaveRowsOut: "Leave these rows out? (y for yes, empty for no) "
    case .wroteMap(let path): "how the columns are read is in \(path), for the next import"
    case .openColumn(let column):
      "\(column.column.english), '\(column.head)', is not understood; it begins with"
        + " \(column.cells.joined(separator: ", "))"
    case .answersOfColumns(let criteria):
      "It may be total, rank, tier, note, stage, bonus, penalty, a criterion"
        + (criteria.isEmpty ? "" : " (\(Self.listed(criteria, most: 20) { "and \($0) more" }))")
        + ", or a new criterion and its maximum, such as 'growth 100'; - leaves it out."
    case .whatIsColumn: "What is it? (empty for none of these) "
    case .notAnAnswer(let text): "'\(text)' is none of these"
    case .draftOfDocument(let path, let open, let isDone):
      (isDone ? "\(path) is a draft" : "would write \(path), a draft")
        + (open == 0 ? "" : "; \(Report.count(open, "place")) to look at, each between ⟦ and ⟧")
    case .importedNothing: "imported nothing"
    case .imported(let source, let files, let before, let sealing):
      "imported \(source.english) → \(files.joined(separator: " and "))"
        + (before.isEmpty ? "" : "; what was there is in \(before.joined(separator: " and "))")
        + (sealing.map { "; now run \($0)" } ?? "")
    case .wouldImport(let source, let files, let changes, let refusal):
      "would write \(files.joined(separator: " and ")) from \(source.english)"
        + (changes == 0 ? "" : "; \(Report.count(changes, "change")) would need --force")
        + (refusal.map { "; \($0.english)" } ?? "")
    case .rowsOfCriteria(let count): "\(Report.count(count, "row")) of criteria"
    case .members(let count, let missing, let isOfSeveral):
      Report.count(count, "member")
        + (missing.isEmpty
          ? ""
          : "; \(isOfSeveral ? "have not sent theirs" : "not in the sheet"):"
            + " \(Self.listed(missing, most: 20) { "and \($0) more" })")
    case .kept(let members):
      "kept as they are: \(Self.listed(members, most: 20) { "and \($0) more" })"
    case .keptFields(let fields):
      "kept, since the sheet has no column for it: \(fields.map(\.english).joined(separator: ", "))"
    case .rowLeftOut(let row, let text): "\(row) is left out: \(text)"
    case .moreRowsLeftOut(let count): "… and \(count) more rows are left out"
    case .madeOfPicture(let path, let files):
      "\(path) → \(Self.listed(files))"
    case .sealedPictures(let years):
      "sealed, so nothing is added to their pictures: \(years.map { "\($0)" }.joined(separator: ", "))"
    case .scaled(let files, let pictures, let complete, let isDone, let sealing):
      "\(isDone ? "made" : "would make") \(Report.count(files, "file")) of"
        + " \(Report.count(pictures, "picture")); \(Report.count(complete, "picture")) had all sizes"
        + (sealing.isEmpty ? "" : "; now run \(sealing.joined(separator: " and "))")
    case .wrongUse(let messages, let command):
      "Error: \(Self.lines(messages.map(\.english), after: 7))\nUsage: yearbook \(command) <folder>"
        + " [<options>]\n  See 'yearbook \(command) --help' for more information."
    case .wrote(let path): "wrote \(path)"
    case .areThere(let folder): "\(folder) has these files already, as they would be written"
    case .namesFound(let source, let count):
      "\(source.english): \(Report.count(count, "member"))"
    case .nameLeftOut(let line): "  \(line) is left out"
    case .noKindKnown(let names):
      "no kind is known of \(Self.listed(names, most: 5) { "and \($0) more" }); add it in"
        + " content/members.yaml if there is one"
    case .copied(let count, let folder): "copied \(count) files to \(folder)"
    case .nextAfterSite(let folder):
      "Next: cd \(folder), then 'yearbook serve --open' shows the site while you write, and 'yearbook"
        + " build' makes it: open site/index.html"
    case .nextAfterYear(let year):
      "Next: write the note, take the scores over with 'yearbook import FILE --year \(year)', and"
        + " look at it with 'yearbook serve'; it is published when its status is no draft"
    case .nextAfterForms(let year, let folder):
      "Next: send each form to its member; 'yearbook import \(folder)/\(year)-*.xlsx --year \(year)' takes over the"
        + " forms that have come back, and lists who has not sent one"
    case .noSummaryYet(let year):
      "The year \(year) has no summary yet; 'yearbook new year \(year)' writes one."
    case .ownTemplates(let folder, true): "\(folder) is the program's own folder of templates"
    case .ownTemplates(let folder, false):
      "the site has no folder '\(folder)': all templates are the program's"
    case .ownTemplate(let path, let text): "\(path): \(text.english)"
    case .needlessTemplate(let path): "\(path): nothing of your own in it; the file may go"
    case .templateCounts(let own, let needless):
      "\(Report.count(own, "file")) of your own, \(needless) that may go"
    case .previewStarted(let address, let port):
      "the preview is at \(address)\(port.map { " (port \($0) is taken)" } ?? ""); Ctrl-C ends it"
    case .found(let errors, let warnings):
      "\(Report.count(errors, "error")), \(Report.count(warnings, "warning"))"
    case .allPutRight: "all mistakes are put right"
    case .shownAfter(let files, let milliseconds):
      "\(Self.english(files)): shown after \(milliseconds) ms"
    case .noBrowser(let address): "no browser could be opened; open \(address) yourself"
    case .otherEnginePrints(let reason, let engine): "\(reason.english); \(engine) prints"
    }
  }

  private static func english(_ deed: Deed) -> String {
    switch deed {
    case .builtNothing: "built nothing"
    case .built(let pages, let languages, let written):
      "built \(extent(pages, languages)) (\(written) written, \(pages - written) unchanged)"
    case .wouldBuild(let pages, let languages, let written):
      "would build \(extent(pages, languages)) (\(written) written, \(pages - written) unchanged)"
    case .checked(let pages, let languages): "checked \(extent(pages, languages))"
    case .sealedNothing: "sealed nothing"
    case .sealed(let year, let files, let key):
      "sealed \(year) with \(Report.count(files, "file"))\(english(signedWith: key))"
    case .sealedAndUnchanged(let year, let key):
      "\(year) is sealed and unchanged\(english(signedWith: key))"
    case .sealKeepsMore(let year, let key):
      "\(year) is sealed and unchanged; the seal keeps what other files decide, too"
        + english(signedWith: key)
    case .packedNothing: "packed nothing"
    case .packed(let year, let pages, let files, let kibibytes):
      "packed \(year.map { "the year \($0)" } ?? "the site") (\(pages) pages, \(files) files,"
        + " \(kibibytes) KiB)"
    case .printedNothing: "printed nothing"
    case .wroteNothing: "wrote nothing"
    case .wroteInWord(let count, let replaced):
      "wrote \(Report.count(count, "Word file"))"
        + (replaced > 0 ? ", \(replaced) of them over others" : "")
    case .printed(let count, let engine, let lacks, let unchanged):
      "printed \(Report.count(count, "report"))\(engine.map { " with \($0)" } ?? "")"
        + (lacks.isEmpty ? "" : " without \(lacks.map(\.english).joined(separator: " and "))")
        + " (\(unchanged) unchanged)"
    }
  }

  private static func english(signedWith key: String?) -> String {
    key.map { ", signed with the \($0)" } ?? ""
  }

  private static func english(_ signature: SignatureState) -> String {
    switch signature {
    case .unsigned: "unsigned"
    case .notChecked: "signature not checked"
    case .notValid: "signature not valid"
    case .signed(let name): "signed by \(Excerpt.visible(name))"
    }
  }

  private static func extent(_ pages: Int, _ languages: Int) -> String {
    "\(pages) pages in \(Report.count(languages, "language"))"
  }

  private static func english(after outcome: Outcome) -> String {
    switch outcome {
    case .none: ""
    case .writtenTo(let output): " → \(output)"
    case .isAsItWas, .previewEnded, .picturesSoFar: "; \(english(outcome))"
    }
  }

  private static func english(_ outcome: Outcome) -> String {
    switch outcome {
    case .none: "nothing was written"
    case .writtenTo(let output): "written to \(output)"
    case .isAsItWas(let output): "\(output) is as it was"
    case .previewEnded: "the preview has ended"
    case .picturesSoFar: "what was made so far stays, and the next call makes the rest"
    }
  }

  private static func english(_ files: ChangedFiles) -> String {
    switch files {
    case .all: "the files were read again"
    case .some(let first, 0): first
    case .some(let first, let more): "\(first) and \(more) more"
    }
  }

  /// The first ten files by name, safe for a terminal, and how many more there are.
  private static func english(named paths: [String]) -> String {
    let first = paths.prefix(10).map(Excerpt.visible).joined(separator: ", ")
    return paths.count > 10 ? "\(first) and \(paths.count - 10) more" : first
  }

  /// Messages below each other, behind a word.
  static func lines(_ messages: [String], after width: Int) -> String {
    messages.map(Excerpt.visible)
      .joined(separator: "\n" + String(repeating: " ", count: width))
  }

  /// The first names, and how many more there are.
  static func listed(_ names: [String], most: Int, rest: (Int) -> String) -> String {
    let more = names.count > most ? " \(rest(names.count - most))" : ""
    return names.prefix(most).joined(separator: ", ") + more
  }
}
