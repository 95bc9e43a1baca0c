import Importing
import Input

/// What a command says beside problems: its last line, what it asks, what it has done.
///
/// It is one catalogue with typed arguments; each language is one exhaustive `switch` over it.
enum Notice: Sendable {
  // The last line of a run
  case finished(Deed, errors: Int, warnings: Int, seconds: String, Outcome)
  case verified(folder: String, Counts, SignatureState, seconds: String)
  case signed(folder: String, key: String, signature: String)
  case signedNothing
  case published(Published, target: String, seconds: String)
  case publishedNothing
  case contentIsNewer(path: String, site: String)
  case unkeptSite(target: String, damaged: [String])
  // What a build says of the site
  case droppedPDFs([String], output: String)
  case foreignFiles([String], output: String)
  case lostSignature(output: String, isDone: Bool)
  case publishedUnsigned(target: String, site: String?)
  case changes(count: Int, output: String)
  case more(Int)
  // Stops and questions
  case stopped(Outcome, isDone: Bool)
  case noYears(drafts: [String])
  case whichTable(count: Int)
  case takeChanges(count: Int)
  // Import
  case draftOfDocument(path: String, open: Int, isDone: Bool)
  case importedNothing
  case followsMap(String)
  case doesNotFit(String)
  case readAnew(String)
  case leaveRowsOut
  case wroteMap(String)
  case openColumn(ScoreImport.OpenColumn)
  case answersOfColumns(criteria: [String])
  case whatIsColumn
  case notAnAnswer(String)
  case imported(source: Bilingual, files: [String], before: [String], sealing: String?)
  case wouldImport(source: Bilingual, files: [String], changes: Int, refusal: Bilingual?)
  case rowsOfCriteria(Int)
  case members(count: Int, missing: [String], isOfSeveral: Bool)
  case kept([String])
  case keptFields([Bilingual])
  case rowLeftOut(row: String, text: String)
  case moreRowsLeftOut(Int)
  // Pictures
  case madeOfPicture(String, files: [(name: String, kilobytes: Int?)])
  case sealedPictures(years: [Int])
  case scaled(files: Int, pictures: Int, complete: Int, isDone: Bool, sealing: [String])
  // New
  case wrongUse([Bilingual], of: String)
  case wrote(String)
  case areThere(folder: String)
  case namesFound(source: Bilingual, count: Int)
  case nameLeftOut(String)
  case noKindKnown(of: [String])
  case copied(count: Int, folder: String)
  case nextAfterSite(folder: String)
  case nextAfterYear(Int)
  case nextAfterForms(year: Int, folder: String)
  case noSummaryYet(year: Int)
  // Templates
  case ownTemplates(folder: String, isThere: Bool)
  case ownTemplate(path: String, Bilingual)
  case needlessTemplate(path: String)
  case templateCounts(own: Int, needless: Int)
  // The preview
  case previewStarted(address: String, takenPort: Int?)
  case allPutRight
  case found(errors: Int, warnings: Int)
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
    case sealed(year: Int, files: Int, signedWith: String?)
    case sealedAndUnchanged(year: Int, signedWith: String?)
    case sealKeepsMore(year: Int, signedWith: String?)
    case packedNothing
    case packed(year: Int?, pages: Int, files: Int, kibibytes: Int)
    case printedNothing
    case wroteNothing
    case wroteInWord(count: Int, replaced: Int)
    case printed(count: Int, engine: String?, lacks: [Bilingual], unchanged: Int)
  }

  /// How many files of a copy are as they were written, and how many are not.
  struct Counts: Sendable {
    let intact, missing, changed, unreadable, extra: Int
    /// Whether the copy is the folder of a sealed year.
    let isOfSeal: Bool
    /// The year of the seal, where the folder is not named after it.
    let sealedYear: Int?
  }

  /// What was brought to the place where a site is read.
  struct Published: Sendable {
    /// The folder of the site; nil where the earlier site was brought back.
    let site: String?
    /// The number of files; nil where they were not counted.
    let files: Int?
    /// Of these, the new and changed ones, and those that are gone; nil where that is not known.
    var changes: (written: Int, removed: Int)?
    /// Whether the same site was there already.
    var isSame = false
    /// Whether there is an earlier one to go back to.
    var hasEarlier = false
  }

  /// What is known of the signature of a copy.
  enum SignatureState: Sendable {
    case unsigned
    case notChecked
    case notValid
    case signed(by: String)
  }

  /// The heads of a table that is printed.
  enum Table: Sendable {
    case importedColumns
    case importedChanges
  }

  /// What became of the output.
  enum Outcome: Sendable {
    case none
    case writtenTo(String)
    case isAsItWas(String)
    case previewEnded
    case picturesSoFar
  }

  /// The files that the preview has read again.
  enum ChangedFiles: Sendable {
    case all
    case some(first: String, more: Int)
  }
}
