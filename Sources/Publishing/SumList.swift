/// A list of SHA-256 sums that a folder can be compared with.
package enum SumList: Hashable, Sendable {
  /// The manifest of a site, or of an archive that was unpacked.
  case site
  /// The seal of a year, in the year's folder of the content.
  case seal

  /// What a folder with these files has: a seal only where it has no manifest.
  init(in tree: FolderTree) {
    self = tree.files[Manifest.path] == nil && tree.files[Self.seal.path] == .file ? .seal : .site
  }

  /// Where it is in the folder.
  var path: SitePath {
    switch self {
    case .site: Manifest.path
    case .seal: SitePath(bytes: Array(Seal.name.utf8))
    }
  }

  /// Where its signature is, if somebody has signed it.
  var signature: SitePath {
    switch self {
    case .site: Manifest.signature
    case .seal: SitePath(bytes: Array(Seal.signatureName.utf8))
    }
  }

  /// Whether a file that it does not list has its place beside it: what came by the program itself, and
  /// in a year what is hidden or adds to a sealed year.
  func isOwn(_ path: SitePath) -> Bool {
    switch self {
    case .site: PublishedFolder.own.contains(path)
    case .seal:
      [self.path, signature, SitePath(bytes: Array(Seal.decisions.utf8))].contains(path)
        || path.bytes.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
    }
  }

  /// Reads its text.
  func manifest(parsing text: [UInt8]) throws(Manifest.BadLine) -> Manifest {
    guard self == .seal else { return try Manifest(parsing: text) }
    var rest = text[...]
    var remarks = 0
    while rest.first == UInt8(ascii: "#") {
      rest = rest.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
      remarks += 1
    }
    do {
      return try Manifest(parsing: Array(rest))
    } catch {
      throw Manifest.BadLine(number: error.number + remarks)
    }
  }

  /// What is wrong with a folder that has such a list.
  func problem(_ fault: ManifestFault) -> PublishingProblem {
    switch self {
    case .site: .copy(fault)
    case .seal: .sealedCopy(fault)
    }
  }
}
