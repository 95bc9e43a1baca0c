public import Input

/// The published site that a preview is compared with.
public struct PublishedSite: Sendable {
  /// The file that is another one after each build.
  let mark: String
  /// What a build of a content with templates would change there.
  let changes: @Sendable (_ content: FileTree, _ templates: FileTree) async throws -> PreviewChanges

  /// - Parameters:
  ///   - mark: the path of the file by which a new build is noticed.
  ///   - changes: finds what a build would change; throws where that cannot be said.
  public init(
    mark: String,
    changes:
      @escaping @Sendable (_ content: FileTree, _ templates: FileTree) async throws ->
      PreviewChanges
  ) {
    self.mark = mark
    self.changes = changes
  }
}
