import Input
import Templates

/// How a site's own templates differ from those of the program.
struct TemplateChanges {
  /// What a line of the report says of a file.
  struct Finding {
    let path: String
    let text: String
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
                ? "changed by you; the program has no such file any more, its lines are in the templates"
                  + " that included it" : "of your own"))
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
        findings.append(Finding(path: path, text: "takes the place of the program's"))
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
      Finding(path: $0, text: "of an earlier version; templates of your own include it")
    }
    self.findings = findings.sorted { $0.path < $1.path }
    self.needless = (needless + earlierParts.filter { !needed.contains($0) }).sorted()
  }

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
        : "the original has changed since it was copied from Yearbook \(origin.version)"
    }
    if path.hasPrefix("words."), path.hasSuffix(".yaml"), let texts = own.texts[path],
      let standard = program.texts[path]
    {
      return words(path, texts, standard, changedSince)
    }
    let lines = LineDifference(from: original, to: copy.body).lines
    guard copy.origin != nil else {
      return Finding(path: path, text: "differs from the program's", lines: lines)
    }
    let advice = changedSince.map { "; \($0): take over what you need of the lines with '-'" } ?? ""
    return Finding(path: path, text: "changed by you\(advice)", lines: lines)
  }

  /// What a file of words says otherwise than the program's; words that it lacks come from there.
  ///
  /// - Parameter changedSince: what is said where the original is another than was copied.
  private static func words(
    _ path: String, _ own: SourceFile, _ standard: SourceFile, _ changedSince: String?
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
    let count = Report.count(lines.count { $0.hasPrefix("+") }, "word")
    let needless =
      same.isEmpty ? "" : "; \(Report.count(same.count, "word")) as in the program may go"
    let advice =
      changedSince.map { "; \($0): remove the words with '-' that you did not write yourself" }
      ?? ""
    return Finding(path: path, text: "\(count) of your own\(needless)\(advice)", lines: lines)
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
