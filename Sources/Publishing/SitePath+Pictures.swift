extension SitePath {
  /// Whether it is a picture, by its ending.
  var isPicture: Bool {
    let ending = bytes.suffix(5).split(separator: UInt8(ascii: ".")).last ?? []
    return Self.pictures.contains { ending.elementsEqual($0.utf8) }
  }

  private static let pictures = ["png", "jpg", "jpeg", "webp", "avif", "gif"]
}
