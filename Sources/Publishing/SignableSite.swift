/// A site that is to be signed: no build changes it as long as this value lives.
public struct SignableSite: Sendable {
  private let folder: Folder
  private let staging: Staging

  /// Takes the site in the folder at `path`, and keeps builds away from it.
  ///
  /// Throws a `Refusal` where there is no site or another command writes to it, and a `DiskError` if the
  /// disk fails.
  public init(_ path: String) throws {
    guard let real = System.realPath(path), let folder = try? Folder(real),
      PublishedFolder.isSite(folder)
    else {
      throw Refusal(
        "'\(path)' holds no site that Yearbook made; name the folder of one (the seal of a year is signed by"
          + " 'yearbook seal YEAR --sign KEY')",
        vi: "'\(path)' không có trang nào do Yearbook tạo; hãy ghi đúng thư mục của trang (tệp"
          + " khóa của một năm"
          + " thì ký bằng 'yearbook seal NĂM --sign KHÓA')")
    }
    let place = try Target.resolve(real)
    staging = try Staging(
      for: SitePath(bytes: Array(place.name.utf8)), in: Folder(place.parent), shown: path)
    self.folder = folder
  }

  /// Puts the signature beside the manifest, in one step; one that is there is replaced.
  public func write(_ signature: [UInt8]) throws { try Self.put(signature, into: folder) }

  /// The same for a site in a folder that no other build writes to.
  static func put(_ signature: [UInt8], into folder: Folder) throws(DiskError) {
    let arriving = PublishedFolder.arriving
    if try folder.kind(of: arriving) != nil { try folder.removeFile(arriving) }
    try folder.write(signature, to: arriving)
    try folder.sync(arriving)
    try folder.move(arriving, to: Manifest.signature, in: folder)
    try folder.sync()
  }

  /// Lets builds work again.
  public func close() { staging.remove() }
}
