import Input

/// The files of one note: the one that holds the facts, and its translations.
struct NoteFiles {
  let year: Int
  let slug: String
  let main: SourceFile
  let translations: [(language: Language, file: SourceFile)]
  /// The path of the main file in the content.
  let contentPath: String

  /// The paths of notes in a folder, without their translations and what lies deeper.
  static func mainPaths(_ paths: [String], in folder: String) -> Set<String> {
    Set(paths.filter { stem(of: $0, in: folder).map { code(in: $0) == nil } ?? false })
  }

  /// Where the code of a language begins that a name ends with; nil for `Decision 5.2024`.
  private static func code(in stem: Substring) -> Substring.Index? {
    guard let dot = stem.lastIndex(of: ".") else { return nil }
    let code = stem[stem.index(after: dot)...].utf8
    let isOfLetters = code.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
    }
    return isOfLetters && !code.isEmpty ? stem.index(after: dot) : nil
  }

  /// The name of a Markdown file that lies in a folder, without its ending; nil for other files.
  private static func stem(of path: String, in folder: String) -> Substring? {
    let name = path.dropFirst(folder.utf8.count + 1)
    return name.hasSuffix(".md") && !name.contains("/") ? name.dropLast(3) : nil
  }

  /// Groups the Markdown files of a folder by note, `NAME.md` with its `NAME.LANG.md`.
  ///
  /// Reports `unknown-language`, `missing-note` for a translation of nothing, and `same-page` for
  /// two notes whose names give one page.
  ///
  /// - Parameters:
  ///   - paths: the paths of the texts in `folder`, those that cannot be read too.
  ///   - hasIndex: whether a note may be the folder's own page.
  static func all(
    _ paths: [String], in folder: String, year: Int, _ tree: FileTree, _ languages: [Language],
    hasIndex: Bool = false, _ problems: inout Problems
  ) -> [NoteFiles] {
    var mains: [(name: String, file: SourceFile)] = []
    var translations: [String: [(Language, SourceFile)]] = [:]
    for path in paths {
      guard let stem = stem(of: path, in: folder), let file = tree.texts[path] else { continue }
      guard let start = code(in: stem) else {
        mains.append((String(stem), file))
        continue
      }
      let code = String(stem[start...])
      guard let language = languages.first(where: { $0.code == code }) else {
        problems.report(
          EmulationProblem.noteInUnknownLanguage(code, of: languages.map(\.code))
            .at(Place(path: file.path)))
        continue
      }
      translations[String(stem[..<stem.index(before: start)]), default: []].append((language, file))
    }
    let there = mainPaths(paths, in: folder)
    for (name, files) in translations where !there.contains("\(folder)/\(name).md") {
      problems.report(
        EmulationProblem.noMainNote(name).at(Place(path: files[0].1.path)))
    }
    return distinct(mains, translations, in: folder, year, hasIndex: hasIndex, &problems)
  }

  private static func distinct(
    _ mains: [(name: String, file: SourceFile)],
    _ translations: [String: [(Language, SourceFile)]], in folder: String, _ year: Int,
    hasIndex: Bool, _ problems: inout Problems
  ) -> [NoteFiles] {
    // The folder's own page is index.html.
    var taken = hasIndex ? [:] : ["index": "the page of the folder"]
    return mains.compactMap { name, file in
      let slug = Slug.name(for: name).isEmpty ? "note" : Slug.name(for: name)
      if let other = taken.updateValue(file.path, forKey: slug) {
        problems.report(
          EmulationProblem.samePage(slug, file: other).at(Place(file, file.line(around: 0))))
        return nil
      }
      return NoteFiles(
        year: year, slug: slug, main: file, translations: translations[name] ?? [],
        contentPath: "\(folder)/\(name).md")
    }
  }
}
