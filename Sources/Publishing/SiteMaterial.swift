package import Emulation
package import Input

/// All that the pages of a site are made from, as bytes.
package struct SiteMaterial: Sendable {
  /// What every page may show, in an order of its own that is the same each time: paths, files, and of
  /// notes and free pages what stands before their text.
  package let facts: [ArraySlice<UInt8>]
  /// The texts of notes and free pages in the order of the facts, as UTF-8.
  package let texts: [ArraySlice<UInt8>]

  /// Facts and texts.
  package init(facts: [ArraySlice<UInt8>], texts: [ArraySlice<UInt8>]) {
    self.facts = facts
    self.texts = texts
  }

  /// What the pages of an archive are made from.
  ///
  /// - Parameters:
  ///   - content: the files that the archive was read from.
  ///   - printed: the paths of the documents that stand printed in the site.
  /// - Throws: what the file system says when a file that is no text cannot be read.
  package init(
    of archive: Archive, from content: FileTree, templates: FileTree, printed: Set<String>
  ) throws {
    let notes = archive.years.flatMap(\.notes).map(\.translations)
    let shown = (notes + archive.pages.map(\.translations)).flatMap(\.all)
    let starts = Dictionary(shown.map { ($0.file.path, $0.body.lowerBound) }) { min($0, $1) }
    var facts: [ArraySlice<UInt8>] = []
    var texts: [ArraySlice<UInt8>] = []
    for tree in [content, templates] {
      for path in tree.textPaths {
        for file in tree.layers(of: path) {
          let start = starts[file.path]
          facts += [Array(file.path.utf8)[...], file.bytes[..<(start ?? file.bytes.count)]]
          // An empty text has its place too: whose text it is follows from the order.
          if let start { texts.append(file.bytes[start...]) }
        }
      }
    }
    for (path, file) in content.binaries.sorted(by: { $0.key < $1.key }) {
      // Pages show a picture's kind and size, which its first bytes tell, and how large a file is.
      let isShown =
        archive.pictures[path] != nil || archive.attachments[path] != nil
        || archive.pictureFiles.smaller[path] != nil || archive.pictureFiles.heic[path] != nil
      let bytes = try isShown ? file.head : file.contents()
      facts += [Array(path.utf8)[...], Array("\(file.byteCount)".utf8)[...], bytes[...]]
    }
    // Whether a smaller size is still one of its picture, no first bytes tell.
    for path in archive.pictures.keys.sorted() {
      facts += archive.pictureFiles.sizes(of: path).map { Array($0.path.utf8)[...] }
    }
    facts += printed.sorted().map { Array($0.utf8)[...] }
    self.init(facts: facts, texts: texts)
  }
}
