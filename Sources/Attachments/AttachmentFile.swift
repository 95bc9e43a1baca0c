package import Input

/// A file that a note links: whether it is what its name says, and holds no program.
///
/// It is published byte for byte.
package struct AttachmentFile {
  /// The most bytes that are published without a warning, and the most that are published at all.
  package static let large = 20 << 20
  package static let largest = 64 << 20

  private let file: FileTree.Binary
  private let kind: AttachmentKind?

  /// A file by its name and its bytes.
  package init(_ file: FileTree.Binary) {
    self.file = file
    kind = AttachmentKind(named: file.path)
  }

  /// Reports what is wrong with the file: too large, of another kind than its name says, with macros.
  package func report(to problems: inout Problems) {
    let place = Place(path: file.path)
    let mebibytes = (file.byteCount + (1 << 20) - 1) >> 20
    guard file.byteCount <= Self.largest else {
      problems.report(
        AttachmentProblem.tooLarge(mebibytes: mebibytes, most: Self.largest >> 20).at(place))
      return
    }
    if file.byteCount > Self.large {
      problems.report(
        AttachmentProblem.large(mebibytes: mebibytes, most: Self.large >> 20).at(place))
    }
    do {
      _ = try contents()
    } catch let problem as Problem {
      problems.report(problem)
    } catch {
      problems.report(AttachmentProblem.unreadable.at(place))
    }
  }

  /// The bytes that are published.
  /// - Throws: the problem of a file that is not what its name says or that holds a program; what the file
  ///   system says when it cannot be read any more.
  package func contents() throws -> [UInt8] {
    let bytes = try file.contents()
    guard let kind else { return bytes }
    do {
      try AttachmentContents(bytes).check(namedAs: kind)
    } catch {
      throw error.at(Place(path: file.path))
    }
    return bytes
  }
}
