import Foundation
import Publishing

/// The sheets of a year as they are before an import replaces them.
struct ReplacedSheets {
  /// Them under names of their own, which nothing reads: `scores.csv~`.
  let files: [NewFiles.File]

  /// Those of the files that are there with other bytes and with figures.
  init(_ new: NewFiles) throws {
    files = try new.standing().compactMap { path in
      let standing = "\(new.folder)/\(path)"
      guard try !UnfilledSheet.stands(at: standing) else { return nil }
      let bytes = Array(try Data(contentsOf: URL(filePath: standing)))
      return NewFiles.File("\(path)~", bytes: bytes)
    }
  }
}
