import Input

extension SitePath {
  /// Whether it is a picture, by its ending.
  var isPicture: Bool {
    let ending = bytes.suffix(5).split(separator: UInt8(ascii: ".")).last ?? []
    return Self.pictures.contains { ending.elementsEqual($0.utf8) }
  }

  /// Whether it has the name of a smaller size of a picture among the files of a site.
  func isSmallerSize(in files: [SitePath: Manifest.Digest]) -> Bool {
    guard let original = SmallerPicture.original(named: description) else { return false }
    return files[SitePath(bytes: Array(original.utf8))] != nil
  }

  private static let pictures = ["png", "jpg", "jpeg", "webp", "avif", "gif"]
}
