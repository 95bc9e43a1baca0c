package import Input

extension PictureProblem {
  /// What is wrong with a file named HEIC by its bytes; nil for what may be such a picture.
  ///
  /// - Parameter isShown: whether a text shows it, or it was to be read.
  package static func wrongHEIC(_ file: FileTree.Binary, isShown: Bool) -> PictureProblem? {
    if let kind = PictureKind(file.head) {
      return .namedHEIC(kind, right: renamed(file.path, to: kind.ending), isShown: isShown)
    }
    guard isShown, !PictureKind.isHEIC(file.head) else { return nil }
    return .notHEIC
  }

  /// What is wrong with a file named as a picture that is none by its bytes.
  package static func wrongPicture(_ file: FileTree.Binary) -> PictureProblem {
    guard PictureKind.isHEIC(file.head) else { return .notAPicture }
    return .heicNamed(
      right: renamed(file.path, to: "heic"), command: command(for: content(file.path)))
  }

  /// The name that a file has with another ending.
  private static func renamed(_ path: String, to ending: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return "\(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)).\(ending)"
  }

  /// The path from the folder of the year on, where the file is in one.
  private static func content(_ path: String) -> String {
    let parts = path.split(separator: "/")
    return parts.suffix(2).joined(separator: "/")
  }
}
