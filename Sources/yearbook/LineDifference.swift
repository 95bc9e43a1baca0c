import Input

/// The lines that two texts do not have in common, with the number of each in its text.
struct LineDifference {
  /// The lines in order: `-3: …` was there before, `+3: …` is there now.
  let lines: [String]

  /// More lines than these are not compared, as the time grows with the square of their differences.
  private static let mostLines = 4_000

  /// The difference between two texts.
  init(from old: [UInt8], to new: [UInt8]) {
    let (old, new) = (Self.lines(old), Self.lines(new))
    guard max(old.count, new.count) <= Self.mostLines else {
      lines = ["more than \(Self.mostLines) lines; compare the files with 'diff'"]
      return
    }
    // A change is shown where it is in the new text, what was there before first.
    var removed = 0
    var inserted = 0
    let changes = new.difference(from: old)
    let removals = Set(changes.removals.map(Self.offset))
    let insertions = Set(changes.insertions.map(Self.offset))
    var lines: [String] = []
    while removed < old.count || inserted < new.count {
      if removals.contains(removed) {
        lines.append("-\(removed + 1): \(Excerpt.visible(old[removed]))")
        removed += 1
      } else if insertions.contains(inserted) {
        lines.append("+\(inserted + 1): \(Excerpt.visible(new[inserted]))")
        inserted += 1
      } else {
        removed += 1
        inserted += 1
      }
    }
    self.lines = lines
  }

  private static func offset(_ change: CollectionDifference<String>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
