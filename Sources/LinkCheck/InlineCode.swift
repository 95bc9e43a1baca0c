package import Input

/// Code in the tags of a template that a page's policy (Content-Security-Policy) can block.
package enum InlineCode: Hashable, Sendable {
  /// `style="…"` or a `style` element.
  case style
  /// A `script` element without `src`, or a handler such as `onclick`.
  case script
  /// A font that a stylesheet names.
  case font

  /// The code in a template, each with its place.
  package static func all(in file: SourceFile) -> [(code: InlineCode, place: Place)] {
    var found: [(InlineCode, Place)] = []
    var reader = SiteCheckTemplateReader(file.bytes)
    while let (range, _) = reader.nextTag() {
      let place = Place(file, range)
      let tag = place.text
      guard mayHold(tag) else { continue }
      if tag.contains(/^<style[\s>]/.ignoresCase()) || tag.contains(/\sstyle\s*=/.ignoresCase()) {
        found.append((.style, place))
      }
      let isScript = tag.contains(/^<script[\s>]/.ignoresCase())
      let isData = tag.contains(/\stype\s*=\s*["']?[a-z.+-]+\/[a-z.+-]*json/.ignoresCase())
      if (isScript && !isData && !tag.contains(/\ssrc\s*=/.ignoresCase()))
        || tag.contains(/\son[a-z]+\s*=/.ignoresCase())
      {
        found.append((.script, place))
      }
    }
    return found
  }

  /// Whether a tag has a word that code begins with; most tags have none, and need no patterns.
  private static func mayHold(_ tag: String) -> Bool {
    let letters = tag.utf8.map { $0 | 0x20 }
    return letters.indices.contains { index in
      switch letters[index] {
      case UInt8(ascii: "s"):
        letters[index...].starts(with: "style".utf8)
          || letters[index...].starts(with: "script".utf8)
      case UInt8(ascii: "o"):
        index > 0 && letters[index...].starts(with: "on".utf8)
          && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letters[index - 1])
      default: false
      }
    }
  }

  /// The code that the policy of a template blocks; none where the template writes no policy.
  package static func blocked(by template: SourceFile) -> Set<InlineCode> {
    let bytes = template.bytes
    let writesPolicy = bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "C")
        && bytes[index...].starts(with: "Content-Security-Policy".utf8)
    }
    guard writesPolicy else { return [] }
    return Set([InlineCode.style, .script].filter { $0.isBlocked(by: template) == true })
  }

  /// Whether the policy that a template writes blocks it; nil where the template writes none.
  package func isBlocked(by template: SourceFile) -> Bool? {
    let text = String(decoding: template.bytes, as: UTF8.self)
    guard let policy = text.firstMatch(of: /Content-Security-Policy"\s+content="([^"]*)"/) else {
      return nil
    }
    var sources: [Substring: Substring] = [:]
    for directive in policy.1.split(separator: ";") {
      let words = directive.split(separator: " ", maxSplits: 1)
      if let name = words.first { sources[name] = words.dropFirst().first ?? "" }
    }
    let named =
      switch self {
      case .style: sources["style-src"]
      case .script: sources["script-src"]
      case .font: sources["font-src"]
      }
    let allowed = named ?? sources["default-src"]
    guard self == .font else { return allowed?.contains("'unsafe-inline'") == false }
    return allowed.map { $0 == "'none'" } ?? false
  }
}
