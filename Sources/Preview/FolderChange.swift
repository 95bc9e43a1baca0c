/// What has changed in watched folders.
public enum FolderChange: Hashable, Sendable {
  /// Files, by their paths as the folders were named; some may be gone.
  case files(Set<String>)
  /// It is not known what.
  case anything

  /// Both changes in one.
  func joined(with other: FolderChange) -> FolderChange {
    guard case .files(let mine) = self, case .files(let others) = other else { return .anything }
    return .files(mine.union(others))
  }
}
