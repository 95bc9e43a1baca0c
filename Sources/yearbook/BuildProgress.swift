import Foundation

/// Tells how many pages are made, in one line of a terminal that changes; says nothing elsewhere, and
/// nothing in the first second.
struct BuildProgress: Sendable {
  private let isShown: Bool
  private let total: Int
  private let start: ContinuousClock.Instant

  private static let clearLine = "\r\u{1B}[2K"

  /// Progress through a number of pages.
  init(total: Int, isQuiet: Bool, since start: ContinuousClock.Instant) {
    self.total = total
    self.start = start
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Tells how many pages are made.
  func reach(_ count: Int) {
    write("\(Self.clearLine)made \(count) of \(total) files")
  }

  /// Takes the line away.
  func end() {
    write(Self.clearLine)
  }

  private func write(_ text: String) {
    guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
