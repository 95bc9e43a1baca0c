extension Seal {
  /// Writes the seal into the folder of its year in the content, whole or not at all.
  ///
  /// Throws a `Refusal` where that is not possible and a `DiskError` if the disk fails.
  public func write(to content: ExclusiveFolder) throws {
    try content.write([NewFiles.File("\(year)/\(Self.name)", bytes: bytes)])
  }
}
