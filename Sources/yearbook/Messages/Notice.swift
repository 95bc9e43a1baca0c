import Input

/// What a command says beside problems: its last line, what it asks, what it has done.
///
/// It is one catalogue with typed arguments; each language is one exhaustive `switch` over it.
enum Notice: Sendable {
  // The last line of a run
  case finished(Deed, errors: Int, warnings: Int, seconds: String, Outcome)
  case verified(
    folder: String, intact: Int, missing: Int, changed: Int, unreadable: Int, extra: Int,
    seconds: String)
  // What a build says of the site
  case droppedPDFs([String], output: String)
  case foreignFiles([String], output: String)
  case changes(count: Int, output: String)
  case more(Int)
  // Stops and questions
  case stopped(Outcome, isDone: Bool)
  case whichTable(count: Int)
  // Import
  case importedNothing
  case imported(source: String, files: [String], sealing: String?)
  case wouldImport(source: String, files: [String], needForce: [String], refusal: Bilingual?)
  case rowsOfCriteria(Int)
  case importHeads
  case members(count: Int, missing: [String])
  case rowLeftOut(row: String, text: String)
  case moreRowsLeftOut(Int)
  // New
  case wrote(String)
  case areThere(folder: String)
  case copied(count: Int, folder: String)
  case nextAfterSite(folder: String)
  case nextAfterYear(Int)
  case noSummaryYet(year: Int)
  // The preview
  case previewStarted(address: String, takenPort: Int?)
  case allPutRight
  case shownAfter(files: ChangedFiles, milliseconds: Int)
  case noBrowser(address: String)
  // Printing
  case otherEnginePrints(reason: Bilingual, engine: String)

  /// What a run has done.
  enum Deed: Sendable {
    case builtNothing
    case built(pages: Int, languages: Int, written: Int)
    case wouldBuild(pages: Int, languages: Int, written: Int)
    case checked(pages: Int, languages: Int)
    case sealedNothing
    case sealed(year: Int, files: Int)
    case sealedAndUnchanged(year: Int)
    case sealKeepsMore(year: Int)
    case packedNothing
    case packed(year: Int?, pages: Int, files: Int, kibibytes: Int)
    case printedNothing
    case printed(count: Int, engine: String?, lacks: [Bilingual], unchanged: Int)
  }

  /// What became of the output.
  enum Outcome: Sendable {
    case none
    case writtenTo(String)
    case isAsItWas(String)
    case previewEnded
  }

  /// The files that the preview has read again.
  enum ChangedFiles: Sendable {
    case all
    case some(first: String, more: Int)
  }
}
