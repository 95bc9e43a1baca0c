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
    _ files: [NoteFiles], _ registers: Registers, _ problems: inout Problems
  ) -> [Note] {
    let known = readings
    readings = [:]
    return files.compactMap { files in
      let all = [files.main] + files.translations.map(\.file)
      let reading: Reading
      if let old = known[files.contentPath], old.files == all {
        reading = old
      } else {
        var found = Problems()
        let note = Note(files, registers, &found)
        reading = Reading(files: all, note: note, problems: found)
      }
      readings[files.contentPath] = reading
      problems.report(reading.problems)
      return reading.note
    }
  }
}
