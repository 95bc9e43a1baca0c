import Foundation

/// An engine that was started, and prints one page after the other.
protocol EngineSession: AnyObject {
  /// Prints the page at a path of the site into a file, and gives what is wrong in it.
  func print(_ page: String, into file: URL) throws(PrintingProblem) -> [PrintingProblem.Remark]
}
