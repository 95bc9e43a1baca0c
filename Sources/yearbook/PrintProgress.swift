import Foundation

/// Tells how far printing is, in one line of a terminal that changes; says nothing elsewhere.
struct PrintProgress: Sendable {
  private let isShown: Bool
  private let total: Int

  private static let clearLine = "\r\u{1B}[2K"

  /// Progress through a number of documents.
  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Tells which document is begun, by its number from 1.
  func begin(_ number: Int, _ path: String) {
    write("\(Self.clearLine)printing \(number) of \(total): \(path)")
  }

  /// Takes the line away.
  func end() {
    write(Self.clearLine)
  }

  private func write(_ text: String) {
    guard isShown else { return }
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
