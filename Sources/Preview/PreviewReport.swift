public import Input

/// What the preview has done, for whoever watches it in a terminal.
public struct PreviewReport: Sendable {
  /// What has changed; nil when only the check of the whole site has ended.
  public let changed: FolderChange?
  /// The time from the change to the new pages; nil when pages are as they were.
  public let time: Duration?
  /// Whether the site is shown for the first time.
  public let isFirst: Bool
  /// All that is wrong now; nil where that is what was wrong before.
  public let problems: Problems?
}
