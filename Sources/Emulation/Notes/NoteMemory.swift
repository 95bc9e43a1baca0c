import Input

/// The notes of a year as they were read last, so that only changed files are read again.
struct NoteMemory: Sendable {
  private struct Reading: Sendable {
    let files: [SourceFile]
    let note: Note?
    let problems: Problems
  }

  private var readings: [String: Reading] = [:]

  /// The notes that can be read, with all problems found in them; these alone are remembered then.
  ///
  /// The registers must be those of the reading before.
  mutating func notes(
    _ files: [NoteFiles], _ registers: Catalog, _ problems: inout Problems
  ) -> [Note] {
    let known = readings
    let read = files.mapInParallel { files in
      let all = [files.main] + files.translations.map(\.file)
      if let old = known[files.contentPath], old.files == all { return old }
      var found = Problems()
      let note = Note(files, registers, &found)
      return Reading(files: all, note: note, problems: found)
    }
    readings = Dictionary(uniqueKeysWithValues: zip(files.map(\.contentPath), read))
    for reading in read where !reading.problems.isEmpty { problems.report(reading.problems) }
    return read.compactMap(\.note)
  }
}
