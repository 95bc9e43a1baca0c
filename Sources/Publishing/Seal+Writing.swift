public import Input

extension Seal {
  private static let arriving: SitePath = ".seal-arriving"

  /// Writes the seal into the folder of its year, in one step.
  ///
  /// Throws a `DiskError` if the disk fails.
  public func write(into content: FileTree) throws {
    let path = content.shownPath("\(year)")
    guard let real = Machine.realPath(path) else {
      throw Refusal("the folder '\(path)' is not there any more; put it back and seal again")
    }
    let folder = try Folder(real)
    if try folder.kind(of: Self.arriving) != nil { try folder.removeFile(Self.arriving) }
    try folder.write(bytes, to: Self.arriving)
    try folder.move(Self.arriving, to: SitePath(bytes: Array(Self.name.utf8)), in: folder)
  }
}
