/// A watch over folders, which tells what has changed in them.
protocol FolderWatch: Sendable {
  /// Changes as they come, until the watch ends or cannot go on.
  var changes: ChangeStream { get }
  /// Ends the watch.
  func stop()
}
