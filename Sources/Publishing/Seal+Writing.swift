public import Input

extension Seal {
  /// Writes the seal into the folder of its year in the content, whole or not at all.
  ///
  /// Throws a `Refusal` where that is not possible and a `DiskError` if the disk fails.
  ///
  /// - Parameter signature: the text of its signature, which is written beside it; nil where it has
  ///   none.
  public func write(to content: ExclusiveFolder, signature: [UInt8]? = nil) throws {
    let signed = signature.map { NewFiles.File("\(year)/\(Self.signatureName)", bytes: $0) }
    let seal = NewFiles.File("\(year)/\(Self.name)", bytes: bytes)
    try content.write([seal] + (signed.map { [$0] } ?? []))
  }

  /// Whether a signature is beside the seal of a year in the content.
  public static func isSigned(_ year: Int, in content: FileTree) -> Bool {
    content.texts["\(year)/\(signatureName)"] != nil
  }
}
