import Foundation

extension FileTree {
  /// The deepest folder that is read, in levels below the root.
  public static let deepestFolder = 16
  /// The largest text that is read, in bytes.
  public static let largestText = 64 << 20

  /// Reads a folder and all in it; hidden files and what spreadsheets leave while open are passed over.
  ///
  /// Reports each file that is no text (`not-utf8`), too large, behind a symbolic link, or of a kind
  /// that nobody reads. The order of files on disk does not matter.
  /// - Throws: what the file system says when the folder or a file in it cannot be read.
  public init(reading folder: String, problems: inout Problems) throws {
    let root = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
    self.init(root: root, texts: [:])
    guard try Self.kind(of: root) == .typeDirectory else {
      problems.report(
        Problem("missing-folder", "there is no folder here", at: Place(path: root)))
      return
    }
    var texts: [String: SourceFile] = [:]
    var binaries: [String: Binary] = [:]
    var folders = [""]
    while let folder = folders.popLast() {
      let here = folder.isEmpty ? root : "\(root)/\(folder)"
      for name in try FileManager.default.contentsOfDirectory(atPath: here).sorted() {
        guard !Self.isPassedOver(name) else { continue }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        switch try Self.kind(of: "\(root)/\(path)") {
        case .typeDirectory:
          if path.split(separator: "/").count >= Self.deepestFolder {
            problems.report(
              Problem(
                "too-deep", "folders are read \(Self.deepestFolder) levels deep at most",
                at: Place(path: "\(root)/\(path)")))
          } else {
            folders.append(path)
          }
        case .typeRegular:
          let file = "\(root)/\(path)"
          switch Self.ending(of: name) {
          case "md", "yaml", "csv", "mustache", "css", "js", "svg":
            texts[path] = try Self.text(at: file, problems: &problems)
          case "png", "jpg", "jpeg", "webp", "avif", "gif":
            binaries[path] = try Self.binary(at: file)
          default:
            problems.report(
              .warning("unused-file", "nobody reads files of this kind", at: Place(path: file)))
          }
        default:
          problems.report(
            Problem(
              "symbolic-link", "a link or special file stands here; put the file itself here",
              at: Place(path: "\(root)/\(path)")))
        }
      }
    }
    self.init(root: root, texts: texts, binaries: binaries)
  }

  private static func kind(of path: String) throws -> FileAttributeType? {
    do {
      return try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    } catch CocoaError.fileReadNoSuchFile {
      return nil
    }
  }

  private static func text(at path: String, problems: inout Problems) throws -> SourceFile? {
    let data = try Data(contentsOf: URL(filePath: path))
    guard data.count <= largestText else {
      problems.report(
        Problem(
          "too-large", "texts of more than \(largestText >> 20) MiB are not read",
          at: Place(path: path)))
      return nil
    }
    return problems.collect(try SourceFile(path: path, data: Array(data)))
  }

  private static func binary(at path: String) throws -> Binary {
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? handle.close() }
    let head = try handle.read(upToCount: 65_536) ?? Data()
    let size = try handle.seekToEnd()
    return Binary(path: path, size: Int(size), head: Array(head)) {
      Array(try Data(contentsOf: URL(filePath: path)))
    }
  }

  private static func ending(of name: String) -> String {
    name.contains(".") ? String(name.split(separator: ".").last ?? "").lowercased() : ""
  }

  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
  }
}
