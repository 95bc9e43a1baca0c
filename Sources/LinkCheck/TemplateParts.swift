package import Input

/// What a template has that policies can block, and the policy that it writes.
package struct TemplateParts {
  /// The parts, each with its place.
  package private(set) var all: [(part: PolicedPart, place: Place)] = []
  /// The policy; nil where it writes none.
  package private(set) var policy: PagePolicy?

  /// Reads a template; of its sections all count.
  package init(_ template: SourceFile) {
    let markup = TemplateMarkup(template.bytes)
    var policy = PagePolicy()
    var scanner = HTMLScanner(markup.bytes)
    while let step = scanner.next() {
      guard case .start = step else { continue }
      let tag = scanner.tag
      if tag.name == .meta, policy.add(tag, of: markup.bytes) { self.policy = policy }
      for (part, _) in PolicedPart.all(in: tag, of: markup.bytes) {
        all.append((part, Place(template, markup.origin(of: tag.range))))
      }
    }
  }

  /// The names of the templates that a template places, `{{>name}}`, each where it does.
  package static func included(by template: SourceFile) -> [LocatedText] {
    let bytes = template.bytes
    var names: [LocatedText] = []
    for at in bytes.indices.dropLast(2)
    where bytes[at + 2] == UInt8(ascii: ">") && bytes[at + 1] == UInt8(ascii: "{")
      && bytes[at] == UInt8(ascii: "{")
    {
      let written = bytes[(at + 3)...].prefix { $0 != UInt8(ascii: "}") }
      let name = String(decoding: HTMLText.value(written), as: UTF8.self)
      names.append(
        LocatedText(name, at: Place(template, at..<min(written.endIndex + 2, bytes.count))))
    }
    return names
  }
}
