package import SiteFiles

/// The search index of a language, in classic scripts that a page asks for one by one.
///
/// `index.js` says what there is; `words-N.js` hold the words in their order without marks, with the
/// numbers of the pages that have them; `pages-N.js` say what these pages are, and `texts-N.js` what is
/// written there. A page that ranks
/// before others has the lower number.
package struct SearchIndex: Sendable {
  /// The number of pages in one script.
  package static let pagesInScript = 64
  /// The number of pages in one script of texts, from which results show a sentence.
  package static let textsInScript = 16
  /// The text for which one more script of words is made, in bytes.
  private static let textForScript = 100_000
  /// The most scripts of words.
  private static let mostWordScripts = 512

  private let scripts: SearchScripts
  private let folder: String
  private let pageScripts: Int
  private let textScripts: Int
  private let wordScripts: Int

  /// The index of entries.
  ///
  /// - Parameters:
  ///   - extent: about how much text they have, in bytes.
  ///   - folder: the folder of the language, with a slash behind.
  package init(_ entries: [SearchEntry], extent: Int, in folder: String) {
    let size = Self.pagesInScript
    let ranked = entries.enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      return (b.boost, b.year ?? 0, one.offset) < (a.boost, a.year ?? 0, other.offset)
    }.map(\.element)
    self.folder = "\(folder)search/"
    pageScripts = (entries.count + size - 1) / size
    textScripts = (entries.count + Self.textsInScript - 1) / Self.textsInScript
    wordScripts = min(
      Self.mostWordScripts, 1 + entries.count / 50 + extent / Self.textForScript)
    scripts = SearchScripts(ranked, wordScripts: wordScripts)
  }

  /// The scripts as files of the site; nothing is read before one is asked for.
  package var pages: [SiteFile] {
    let names =
      ["index"] + (0..<pageScripts).map { "pages-\($0)" } + (0..<wordScripts).map { "words-\($0)" }
      + (0..<textScripts).map { "texts-\($0)" }
    return names.map { [scripts] name in
      SiteFile(path: "\(folder)\(name).js", basis: .everything) { scripts[name] }
    }
  }
}
