import Input

/// Tells notes that are drafts, and their translations, from those that are published.
enum DraftFile {
  /// Whether the file at a path of the content is a draft, in whichever words it says that.
  static func isDraft(_ path: String, in content: FileTree) -> Bool {
    guard path.hasSuffix(".md"), let file = content.texts[mainPath(of: path, in: content)],
      let fields = try? FrontMatter(file).fields
    else { return false }
    return says("draft", "status", fields) || says("true", "draft", fields)
  }

  /// The note that a file is a translation of; else the file itself.
  private static func mainPath(of path: String, in content: FileTree) -> String {
    let parts = path.dropLast(3).split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, let dot = name.lastIndex(of: ".") else { return path }
    let main = (parts.dropLast() + [name[..<dot]]).joined(separator: "/") + ".md"
    return content.texts[main] == nil ? path : main
  }

  private static func says(_ word: String, _ key: String, _ fields: Fields) -> Bool {
    (try? fields[key]?.text())?.text == word
  }
}
