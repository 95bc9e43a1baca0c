import Synchronization

/// The scripts of a search index, all made when the first is asked for.
final class SearchScripts: Sendable {
  private let entries: [SearchEntry]
  private let wordScripts: Int
  private let made = Mutex<Made?>(nil)

  /// What stands in all scripts, and the version that is in their names.
  private struct Made {
    let version: String
    let contents: [String: SearchScript]
    let index: [UInt8]

    /// The script of a name; empty where there is none.
    subscript(name: String) -> [UInt8] {
      guard name != "index" else { return index }
      return contents[name].map { SearchScript("\(name)@\(version)", $0).bytes } ?? []
    }
  }

  /// Scripts for entries in the order of their rank.
  init(_ entries: [SearchEntry], wordScripts: Int) {
    self.entries = entries
    self.wordScripts = wordScripts
  }

  /// The script of a name such as `words-2`.
  subscript(name: String) -> [UInt8] {
    let all = made.withLock { made in
      let all = made ?? make()
      made = all
      return all
    }
    return all[name]
  }

  private func make() -> Made {
    var words = SearchWords()
    var kinds: [String] = []
    var contents: [String: SearchScript] = [:]
    var texts: [String: SearchScript] = [:]
    var text: [String] = []
    let (size, few) = (SearchIndex.pagesInScript, SearchIndex.textsInScript)
    for start in stride(from: 0, to: entries.count, by: size) {
      var script = SearchScript()
      script.append(list: start..<min(start + size, entries.count)) { script, number in
        let content = entries[number].content()
        words.add(content, of: number)
        let kind = kinds.firstIndex(of: content.kind) ?? kinds.count
        if kind == kinds.count { kinds.append(content.kind) }
        Self.append(content, kind: kind, to: &script)
        text.append((content.headings + content.text).joined(separator: "\n"))
        if text.count == few || number == entries.count - 1 {
          var script = SearchScript()
          script.append(list: text) { $0.append(text: $1) }
          script.trim()
          texts["texts-\(number / few)"] = script
          text.removeAll(keepingCapacity: true)
        }
      }
      contents["pages-\(start / size)"] = script
    }
    let shards = words.shards(wordScripts)
    for number in 0..<wordScripts {
      var script = SearchScript()
      script.append(safe: number < shards.count ? shards[number].code : [])
      contents["words-\(number)"] = script
    }
    let version = Self.version(contents)
    return Made(
      version: version, contents: contents.merging(texts) { one, _ in one },
      index: index(version, firsts: shards.map(\.first), kinds: kinds))
  }

  private func index(_ version: String, firsts: [String], kinds: [String]) -> [UInt8] {
    var script = SearchScript()
    script.append("{\"version\":")
    script.append(text: version)
    script.append(",\"size\":")
    script.append(number: SearchIndex.pagesInScript)
    script.append(",\"few\":")
    script.append(number: SearchIndex.textsInScript)
    script.append(",\"words\":")
    script.append(list: firsts) { $0.append(text: $1) }
    script.append(",\"kinds\":")
    script.append(list: kinds) { $0.append(text: $1) }
    script.append("}")
    return SearchScript("index", script).bytes
  }

  /// Adds `[title, path, kind, year, language]`; a year that is not told is 0.
  private static func append(
    _ content: SearchEntry.Content, kind: Int, to script: inout SearchScript
  ) {
    script.append("[")
    script.append(text: content.title)
    script.append(",")
    script.append(text: content.path)
    script.append(",")
    script.append(number: kind)
    script.append(",")
    script.append(number: content.year ?? 0)
    if let language = content.language {
      script.append(",")
      script.append(text: language)
    }
    script.append("]")
  }

  /// Eight digits that change with the contents (FNV-1a), so that a browser which kept an older script
  /// does not take it for one of these.
  private static func version(_ contents: [String: SearchScript]) -> String {
    var hash: UInt32 = 2_166_136_261
    for name in contents.keys.sorted() {
      for byte in contents[name]?.bytes ?? [] { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension SearchWords {
  /// Adds all words of an entry.
  fileprivate mutating func add(_ content: SearchEntry.Content, of page: Int) {
    for text in [content.title] + content.names { add(text, of: page, .title) }
    for text in content.headings { add(text, of: page, .heading) }
    for text in content.text { add(text, of: page, .text) }
  }
}
