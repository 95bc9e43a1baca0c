import Input

extension SitePath {
  /// Whether it is a page that a browser shows, by its ending.
  var isPage: Bool { bytes.suffix(5).elementsEqual(".html".utf8) }

  /// Whether it is a picture, by its ending.
  var isPicture: Bool {
    let ending = bytes.suffix(5).split(separator: UInt8(ascii: ".")).last ?? []
    return Self.pictures.contains { ending.elementsEqual($0.utf8) }
  }

  /// The picture among the files of a site of which it has the name of a smaller size.
  func original(in files: [SitePath: Manifest.Digest]) -> SitePath? {
    guard let original = SmallerPicture.original(named: description) else { return nil }
    let path = SitePath(bytes: Array(original.utf8))
    return files[path] == nil ? nil : path
  }

  private static let pictures = ["png", "jpg", "jpeg", "webp", "avif", "gif"]
}
