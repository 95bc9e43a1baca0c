import Input
import Templates

/// How a site's own templates differ from those of the program.
struct TemplateChanges {
  /// What a line of the report says of a file.
  struct Finding {
    let path: String
    let text: Bilingual
    var lines: [String] = []
  }

  /// What there is to say, file after file.
  let findings: [Finding]
  /// The files that are the same as the program's or as they were when they were copied.
  let needless: [String]

  /// Compares a folder with the program's.
  ///
  /// - Throws: what the disk says.
  init(_ own: FileTree, against program: FileTree) throws {
    var findings: [Finding] = []
    var needless: [String] = []
    var earlierParts: [String] = []
    for path in (own.textPaths + own.binaries.keys).sorted() where !path.hasSuffix(".md") {
      let stored = try own.storedBytes(of: path) ?? []
      let copy = TemplateCopy(own.binaries[path] == nil ? Self.withoutReturns(stored) : stored)
      let isEarlier = EarlierTemplates.has(path, copy.body)
      guard let original = try program.storedBytes(of: path) else {
        if isEarlier {
          earlierParts.append(path)
        } else {
          findings.append(
            Finding(
              path: path,
              text: EarlierTemplates.has(path)
                ? Bilingual(
                  "changed by you; the program has no such file any more, its lines are in the templates"
                    + " that included it",
                  vi: "đã sửa; chương trình không còn tệp này, các dòng của nó nằm trong những"
                    + " mẫu từng dùng nó")
                : Bilingual("of your own", vi: "của riêng mình")))
        }
        continue
      }
      if copy.body == original || isEarlier
        || copy.origin?.digest == TemplateCopy.digest(copy.body)
      {
        needless.append(path)
        continue
      }
      guard own.binaries[path] == nil else {
        findings.append(Finding(path: path, text: Self.replacing))
        continue
      }
      guard let finding = Self.finding(path, copy, original, own, program) else {
        needless.append(path)
        continue
      }
      findings.append(finding)
    }
    let needed = Self.included(
      by: findings.map(\.path), in: own, besides: Set(needless))
    findings += earlierParts.filter(needed.contains).map {
      Finding(
        path: $0,
        text: Bilingual(
          "of an earlier version; templates of your own include it",
          vi: "của phiên bản trước; các mẫu của riêng mình còn dùng đến"))
    }
    self.findings = findings.sorted { $0.path < $1.path }
    self.needless = (needless + earlierParts.filter { !needed.contains($0) }).sorted()
  }

  private static let replacing = Bilingual(
    "takes the place of the program's", vi: "thay cho tệp của chương trình")

  /// The paths of the templates that some include, straight or through others but those that may go.
  private static func included(
    by paths: [String], in own: FileTree, besides needless: Set<String>
  ) -> Set<String> {
    var found: Set<String> = []
    var waiting = paths
    while let path = waiting.popLast() {
      guard let file = own.texts[path], path.hasSuffix(TemplateLibrary.ending) else { continue }
      let text = String(decoding: file.bytes, as: UTF8.self)
      for match in text.matches(of: /\{\{[><]\s*([^\s}]+)\s*\}\}/) {
        let name = String(match.1) + TemplateLibrary.ending
        if found.insert(name).inserted, !needless.contains(name) { waiting.append(name) }
      }
    }
    return found
  }

  /// The bytes with the line ends that the program's files have; editors of Windows write others.
  private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
    let (feed, back) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard bytes.contains(back) else { return bytes }
    return bytes.indices.filter { index in
      bytes[index] != back || index + 1 == bytes.count || bytes[index + 1] != feed
    }.map { bytes[$0] }
  }

  /// What a copy changes; nil for words that are all as the program's.
  private static func finding(
    _ path: String, _ copy: TemplateCopy, _ original: [UInt8], _ own: FileTree,
    _ program: FileTree
  ) -> Finding? {
    let changedSince = copy.origin.flatMap { origin in
      origin.digest == TemplateCopy.digest(original)
        ? nil
        : Bilingual(
          "the original has changed since it was copied from Yearbook \(origin.version)",
          vi: "bản gốc đã thay đổi từ khi chép từ Yearbook \(origin.version)")
    }
    if path.hasPrefix("words."), path.hasSuffix(".yaml"), let texts = own.texts[path],
      let standard = program.texts[path]
    {
      return words(path, texts, standard, changedSince)
    }
    let lines = LineDifference(from: original, to: copy.body).lines
    guard copy.origin != nil else {
      return Finding(
        path: path,
        text: Bilingual("differs from the program's", vi: "khác với tệp của chương trình"),
        lines: lines)
    }
    let changed = Bilingual("changed by you", vi: "đã sửa")
    return Finding(
      path: path,
      text: changedSince.map { since in
        Bilingual(
          "\(changed.english); \(since.english): take over what you need of the lines with '-'",
          vi:
            "\(changed.vietnamese); \(since.vietnamese): hãy đưa những gì cần ở các dòng có dấu '-'"
            + " vào")
      } ?? changed, lines: lines)
  }

  /// What a file of words says otherwise than the program's; words that it lacks come from there.
  ///
  /// - Parameter changedSince: what is said where the original is another than was copied.
  private static func words(
    _ path: String, _ own: SourceFile, _ standard: SourceFile, _ changedSince: Bilingual?
  ) -> Finding? {
    let (mine, theirs) = (texts(own), texts(standard))
    let known = Dictionary(theirs) { $1 }
    var lines: [String] = []
    var same: [String] = []
    for (key, text) in mine {
      guard let other = known[key] else {
        lines.append("+ \(key): \(Excerpt.visible(text))")
        continue
      }
      guard other != text else {
        same.append(key)
        continue
      }
      lines += ["- \(key): \(Excerpt.visible(other))", "+ \(key): \(Excerpt.visible(text))"]
    }
    guard !lines.isEmpty else { return nil }
    let count = lines.count { $0.hasPrefix("+") }
    let needless =
      same.isEmpty
      ? Bilingual(same: "")
      : Bilingual(
        "; \(Report.count(same.count, "word")) as in the program may go",
        vi: "; \(same.count) từ giống như của chương trình có thể xóa")
    let advice =
      changedSince.map { since in
        Bilingual(
          "; \(since.english): remove the words with '-' that you did not write yourself",
          vi: "; \(since.vietnamese): hãy xóa những từ có dấu '-' mà không phải tự mình viết")
      } ?? Bilingual(same: "")
    return Finding(
      path: path,
      text: Bilingual(
        "\(Report.count(count, "word")) of your own\(needless.english)\(advice.english)",
        vi: "\(count) từ của riêng mình\(needless.vietnamese)\(advice.vietnamese)"), lines: lines)
  }

  private static func texts(_ file: SourceFile) -> [(String, String)] {
    var problems = Problems()
    guard let entry = YAML.entry(of: file, &problems), case .fields(let fields) = entry.content
    else { return [] }
    return fields.all.compactMap { field in
      guard case .text(let text) = field.value.content else { return nil }
      return (field.key.text, text)
    }
  }
}
