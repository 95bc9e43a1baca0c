/// The pictures of a folder: those of its authors, the smaller sizes that were made of them, and files
/// as phones write them, which no browser shows.
public struct ContentPictures: Sendable {
  /// The pictures that texts can show, by their path.
  public let own: [String: FileTree.Binary]
  /// The smaller sizes by their path, also those of pictures that have changed since or are gone.
  public let smaller: [String: FileTree.Binary]
  /// Files named HEIC or HEIF, by their path.
  public let heic: [String: FileTree.Binary]
  /// The smaller sizes by the path of their picture, the smallest first.
  private let sizes: [String: [SmallerPicture]]
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
    self.sizes = Dictionary(grouping: sizes, by: \.original)
      .mapValues { $0.sorted { $0.width < $1.width } }
    stems = Dictionary(own.keys.map { (Self.stem($0), $0) }, uniquingKeysWith: min)
  }

  /// The smaller sizes of a picture as it is now, the smallest first.
  ///
  /// The picture and its sizes are read the first time that this is asked.
  public func sizes(of path: String) -> [SmallerPicture] {
    (sizes[path] ?? []).filter { state(of: $0) == .fitting }
  }

  /// The smaller sizes that pages cannot use, sorted by path.
  public var unfitting: [(size: SmallerPicture, state: SizeState)] {
    sizes.values.joined().map { ($0, state(of: $0)) }.filter { $0.1 != .fitting }
      .sorted { $0.0.path < $1.0.path }
  }

  /// What has become of a smaller size since it was made.
  public enum SizeState: Hashable, Sendable {
    case fitting
    /// Its picture is another one now, or gone.
    case ofAnother
    /// It is another picture itself.
    case changed
  }

  private func state(of size: SmallerPicture) -> SizeState {
    guard let picture = own[size.original], size.fits(picture) else { return .ofAnother }
    return smaller[size.path].map(size.isUnchanged) ?? false ? .fitting : .changed
  }

  /// Whether the picture beside an HEIC file was made of it as it was earlier, and was not changed since.
  public func isOutdated(counterpartOfHEIC path: String) -> Bool {
    guard let file = heic[path], let picture = counterpart(ofHEIC: path).flatMap({ own[$0] }),
      let mark = PictureMark(.converted, in: picture.head)
    else { return false }
    return !mark.isOf(file) && mark.isUnchanged(in: picture)
  }

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
