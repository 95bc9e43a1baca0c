import Input

/// Reads which parts a part refers to.
final class RelationsReader: PartReader {
  /// One reference.
  struct Relation {
    let id: String
    /// The last word of the kind, such as `worksheet`.
    let kind: String
    /// The path of the part, from the root of the package.
    let target: String
  }

  private(set) var relations: [Relation] = []
  /// The addresses outside of the file, by id.
  private(set) var externals: [String: String] = [:]
  private let folder: String

  /// Relations of a part in a folder, `""` for the root.
  init(folder: String) {
    self.folder = folder
  }

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    guard element == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], let kind = type.split(separator: "/").last
    else { return }
    guard attributes["TargetMode"] != "External" else {
      externals[id] = target
      return
    }
    relations.append(
      Relation(id: id, kind: String(kind), target: Self.path(target, from: folder)))
  }

  /// The path that a relative or absolute target means.
  static func path(_ target: String, from folder: String) -> String {
    var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
