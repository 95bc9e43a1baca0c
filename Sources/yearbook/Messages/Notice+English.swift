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
    case .verified(
      let folder, let intact, let missing, let changed, let unreadable, let extra, let seconds):
      "verified \(folder): \(intact) files as written, \(missing) missing, \(changed) changed,"
        + " \(unreadable) unreadable, \(extra) extra, \(seconds) s"
    case .droppedPDFs(let paths, let output):
      "\(output): PDFs of pages that have changed are taken out: \(Self.english(named: paths));"
        + " print them again with yearbook pdf"
    case .foreignFiles(let paths, let output):
      "\(output): files that Yearbook did not write stay: \(Self.english(named: paths))"
    case .changes(let count, let output):
      "\(Report.count(count, "change")) in what \(output) shows:"
    case .more(let count): "… and \(count) more"
    case .stopped(_, true): "stopped; the work was done"
    case .stopped(let outcome, false): "stopped; \(Self.english(outcome))"
    case .whichTable(let count): "Which table is read, 1 to \(count)? (empty for none) "
    case .importedNothing: "imported nothing"
    case .imported(let source, let files, let sealing):
      "imported \(source) → \(files.joined(separator: " and "))"
        + (sealing.map { "; now run \($0)" } ?? "")
    case .wouldImport(let source, let files, let standing, let refusal):
      "would write \(files.joined(separator: " and ")) from \(source)"
        + (standing.isEmpty ? "" : "; \(standing.joined(separator: " and ")) would need --force")
        + (refusal.map { "; \($0.english)" } ?? "")
    case .rowsOfCriteria(let count): "\(Report.count(count, "row")) of criteria"
    case .importHeads: "where\thead\tread as"
    case .members(let count, let missing):
      Report.count(count, "member")
        + (missing.isEmpty
          ? "" : "; not in the sheet: \(Self.listed(missing, most: 20) { "and \($0) more" })")
    case .rowLeftOut(let row, let text): "\(row) is left out: \(text)"
    case .moreRowsLeftOut(let count): "… and \(count) more rows are left out"
    case .wrote(let path): "wrote \(path)"
    case .areThere(let folder): "\(folder) has these files already, as they would be written"
    case .copied(let count, let folder): "copied \(count) files to \(folder)"
    case .nextAfterSite(let folder):
      "Next: cd \(folder), then 'yearbook serve --open' shows the site while you write, and 'yearbook"
        + " build' makes it: open site/index.html"
    case .nextAfterYear(let year):
      "Next: write the note, take the scores over with 'yearbook import FILE --year \(year)', and"
        + " look at it with 'yearbook serve'; it is published when its status is no draft"
    case .noSummaryYet(let year):
      "The year \(year) has no summary yet; 'yearbook new year \(year)' writes one."
    case .previewStarted(let address, let port):
      "the preview is at \(address)\(port.map { " (port \($0) is taken)" } ?? ""); Ctrl-C ends it"
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
    case .sealed(let year, let files): "sealed \(year) with \(Report.count(files, "file"))"
    case .sealedAndUnchanged(let year): "\(year) is sealed and unchanged"
    case .sealKeepsMore(let year):
      "\(year) is sealed and unchanged; the seal keeps what other files decide, too"
    case .packedNothing: "packed nothing"
    case .packed(let year, let pages, let files, let kibibytes):
      "packed \(year.map { "the year \($0)" } ?? "the site") (\(pages) pages, \(files) files,"
        + " \(kibibytes) KiB)"
    case .printedNothing: "printed nothing"
    case .printed(let count, let engine, let lacks, let unchanged):
      "printed \(Report.count(count, "report"))\(engine.map { " with \($0)" } ?? "")"
        + (lacks.isEmpty ? "" : " without \(lacks.map(\.english).joined(separator: " and "))")
        + " (\(unchanged) unchanged)"
    }
  }

  private static func extent(_ pages: Int, _ languages: Int) -> String {
    "\(pages) pages in \(Report.count(languages, "language"))"
  }

  private static func english(after outcome: Outcome) -> String {
    switch outcome {
    case .none: ""
    case .writtenTo(let output): " → \(output)"
    case .isAsItWas, .previewEnded: "; \(english(outcome))"
    }
  }

  private static func english(_ outcome: Outcome) -> String {
    switch outcome {
    case .none: "nothing was written"
    case .writtenTo(let output): "written to \(output)"
    case .isAsItWas(let output): "\(output) is as it was"
    case .previewEnded: "the preview has ended"
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

  /// The first names, and how many more there are.
  static func listed(_ names: [String], most: Int, rest: (Int) -> String) -> String {
    let more = names.count > most ? " \(rest(names.count - most))" : ""
    return names.prefix(most).joined(separator: ", ") + more
  }
}
