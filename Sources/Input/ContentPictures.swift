/// The pictures of a folder: those of its authors, the smaller sizes that were made of them, and files
/// as phones write them, which no browser shows.
public struct ContentPictures: Sendable {
  /// The pictures that texts can show, by their path.
  public let own: [String: FileTree.Binary]
  /// The smaller sizes by their path, also those of pictures that have changed since or are gone.
  public let smaller: [String: FileTree.Binary]
  /// Files named HEIC or HEIF, by their path.
  public let heic: [String: FileTree.Binary]
  /// The smaller sizes that do not fit a picture, sorted by path.
  public let outdated: [SmallerPicture]
  private let fitting: [String: [SmallerPicture]]
  /// The paths of pictures by what they are called without their ending.
  private let stems: [String: String]

  /// The pictures among the files of a folder.
  public init(_ tree: FileTree) {
    var own: [String: FileTree.Binary] = [:]
    var (smaller, heic) = (own, own)
    var sizes: [SmallerPicture] = []
    for (path, file) in tree.binaries where AttachmentKind(named: path) == nil {
      if Self.isHEIC(path) {
        heic[path] = file
      } else if let size = SmallerPicture(path, file) {
        smaller[path] = file
        sizes.append(size)
      } else {
        own[path] = file
      }
    }
    (self.own, self.smaller, self.heic) = (own, smaller, heic)
    let isFitting = { (size: SmallerPicture) in own[size.original].map(size.fits) ?? false }
    outdated = sizes.filter { !isFitting($0) }.sorted { $0.path < $1.path }
    fitting = Dictionary(grouping: sizes.filter(isFitting), by: \.original)
      .mapValues { $0.sorted { $0.width < $1.width } }
    stems = Dictionary(own.keys.map { (Self.stem($0), $0) }, uniquingKeysWith: min)
  }

  /// The smaller sizes of a picture as it is now, the smallest first.
  public func sizes(of path: String) -> [SmallerPicture] { fitting[path] ?? [] }

  /// The picture that is beside an HEIC file under the same name; nil where there is none.
  public func counterpart(ofHEIC path: String) -> String? { stems[Self.stem(path)] }

  /// The path of the JPEG file that is made of an HEIC file.
  public static func path(ofHEIC path: String) -> String { stem(path) + ".jpg" }

  private static func isHEIC(_ path: String) -> Bool {
    let ending = path.suffix(5).lowercased()
    return ending == ".heic" || ending == ".heif"
  }

  private static func stem(_ path: String) -> String {
    path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
  }
}
