import Input

/// What an archive was read from, so that the next reading takes up only what has changed.
///
/// An archive that is read with a memory is what it would be without, and the same is found in it. The
/// memory holds what the last reading was made of and nothing of those before.
public struct ArchiveMemory: Sendable {
  private struct YearReading: Sendable {
    let paths: [String]
    let files: [SourceFile?]
    let isUnreadable: [Bool]
    let drafts: Bool
    let folder: YearFolder
    let problems: Problems
    let notes: NoteMemory
  }

  private struct RegisterReading: Sendable {
    let root: String
    let files: [SourceFile?]
    let isUnreadable: [Bool]
    let registers: Catalog?
    let problems: Problems
  }

  private var registers: RegisterReading?
  private var years: [Int: YearReading] = [:]
  private var folders: ContentFolders?

  /// Nothing yet.
  public init() {}

  /// The folders of the content with the paths in them.
  mutating func folders(of tree: FileTree) -> ContentFolders {
    if let folders, folders.isOf(tree) { return folders }
    let made = ContentFolders(tree)
    folders = made
    return made
  }

  /// The registers; what was remembered of years is forgotten where they changed.
  mutating func registers(of tree: FileTree, _ problems: inout Problems) -> Catalog? {
    let files = ContentFolders.registers.map { tree.texts[$0] }
    let isUnreadable = ContentFolders.registers.map(tree.unreadable.contains)
    let reading: RegisterReading
    if let registers, registers.root == tree.root, registers.files == files,
      registers.isUnreadable == isUnreadable
    {
      reading = registers
    } else {
      var found = Problems()
      let read = Catalog(tree, &found)
      reading = RegisterReading(
        root: tree.root, files: files, isUnreadable: isUnreadable, registers: read, problems: found)
      years = [:]
    }
    registers = reading
    problems.report(reading.problems)
    return reading.registers
  }

  /// The folder of a year.
  mutating func year(
    _ number: Int, _ paths: [String], _ tree: FileTree, _ registers: Catalog, drafts: Bool,
    _ problems: inout Problems
  ) -> YearFolder {
    let files = paths.map { tree.texts[$0] }
    let isUnreadable = paths.map(tree.unreadable.contains)
    if let known = years[number], known.drafts == drafts, known.paths == paths,
      known.isUnreadable == isUnreadable, known.files == files
    {
      problems.report(known.problems)
      return known.folder
    }
    var notes = years[number]?.notes ?? NoteMemory()
    var found = Problems()
    let folder = YearFolder(
      number, paths, tree, registers, drafts: drafts, memory: &notes, &found)
    years[number] = YearReading(
      paths: paths, files: files, isUnreadable: isUnreadable, drafts: drafts, folder: folder,
      problems: found, notes: notes)
    problems.report(found)
    return folder
  }

  /// Forgets the years that are not there any more.
  mutating func keep(_ numbers: [Int]) {
    years = years.filter { numbers.contains($0.key) }
  }
}
