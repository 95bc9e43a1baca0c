public import Downloads
import Input

/// The pictures and attachments of a closed year that corrections name, and which therefore may change.
///
/// A correction names a file that is called in `what`, `was` or `now` as it is, with its ending, in small
/// or capital letters. With a picture it names the smaller sizes of it, and with an HEIC file its JPEG file.
public struct CorrectedFiles: Sendable {
  private let texts: [String]

  init(_ corrections: [PublishedYear.Correction]) {
    texts = corrections.flatMap { $0.what + [$0.was, $0.now].compactMap(\.self) }
      .map { $0.lowercased() }
  }

  /// The files that the newest corrections of a year name.
  public init(newest count: Int, of year: PublishedYear) {
    self.init(year.newestCorrections(count))
  }

  /// Whether a correction names the file at a path.
  public func name(_ path: String) -> Bool {
    guard !texts.isEmpty else { return false }
    return Self.names(of: path).contains { name in texts.contains { Self.isNamed(name, in: $0) } }
  }

  /// The names by which a file may be named, in small letters.
  private static func names(of path: String) -> [String] {
    let own = [path, SmallerPicture.original(named: path)].compactMap { path in
      path?.split(separator: "/").last?.lowercased()
    }
    return own
      + own.filter { $0.hasSuffix(".jpg") }.flatMap { name in
        ["heic", "heif"].map { "\(name.dropLast(3))\($0)" }
      }
  }

  /// Whether a file name is in a text as a word of its own: `hall.jpg` is not in `townhall.jpg`.
  private static func isNamed(_ name: String, in text: String) -> Bool {
    text.ranges(of: name).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...]
      let isWhole = [before, after.first].allSatisfy { $0.map(isPart) != true }
      // A full stop may end the sentence.
      let goesOn = after.first == "." && after.dropFirst().first.map(isPart) == true
      return isWhole && before != "." && !goesOn
    }
  }

  private static func isPart(_ letter: Character) -> Bool {
    letter.isLetter || letter.isNumber || letter == "-" || letter == "_"
  }
}
