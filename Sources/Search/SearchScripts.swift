import Synchronization

/// The scripts of a search index, all made when the first is asked for.
final class SearchScripts: Sendable {
  private let entries: [SearchEntry]
  private let wordScripts: Int
  private let made = Mutex<[String: [UInt8]]?>(nil)

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
    return all[name] ?? []
  }

  private func make() -> [String: [UInt8]] {
    var words = SearchWords()
    var kinds: [String] = []
    var contents: [String: SearchScript] = [:]
    var texts: [String: SearchScript] = [:]
    var text: [String] = []
    let size = SearchIndex.pagesInScript
    for start in stride(from: 0, to: entries.count, by: size) {
      var script = SearchScript()
      script.append(list: start..<min(start + size, entries.count)) { script, number in
        let content = entries[number].content()
        words.add(content, of: number)
        text.append((content.headings + content.text).joined(separator: "\n"))
        let kind = kinds.firstIndex(of: content.kind) ?? kinds.count
        if kind == kinds.count { kinds.append(content.kind) }
        Self.append(content, kind: kind, to: &script)
      }
      contents["pages-\(start / size)"] = script
    }
    let few = SearchIndex.textsInScript
    for start in stride(from: 0, to: text.count, by: few) {
      var script = SearchScript()
      script.append(list: text[start..<min(start + few, text.count)]) { $0.append(text: $1) }
      texts["texts-\(start / few)"] = script
    }
    let shards = words.shards(wordScripts)
    for number in 0..<wordScripts {
      var script = SearchScript()
      script.append(safe: number < shards.count ? shards[number].code : [])
      contents["words-\(number)"] = script
    }
    let version = Self.version(contents)
    var scripts = contents.merging(texts) { one, _ in one }.reduce(into: [:]) { scripts, content in
      scripts[content.key] = SearchScript("\(content.key)@\(version)", content.value).bytes
    }
    scripts["index"] = index(version, firsts: shards.map(\.first), kinds: kinds)
    return scripts
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
