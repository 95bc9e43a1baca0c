/// What the policies that a page has in its head (Content-Security-Policy) block.
package struct PagePolicy: Hashable, Sendable {
  private var blockedParts: UInt32 = 1 << PolicedPart.module.rawValue

  /// No policy.
  init() {}

  /// Whether it blocks a part of the page.
  package func blocks(_ part: PolicedPart) -> Bool { blockedParts & 1 << part.rawValue != 0 }

  /// What this or another one blocks.
  package mutating func add(_ other: PagePolicy) { blockedParts |= other.blockedParts }

  /// Adds the policy of a `meta`; gives whether it has one.
  @discardableResult
  mutating func add(_ meta: HTMLTag, of bytes: [UInt8]) -> Bool {
    guard let name = meta[.httpEquiv], let content = meta[.content],
      Self.lowercased(bytes[name]) == "content-security-policy"
    else { return false }
    var sources: [Substring: [Substring]] = [:]
    let policy = Self.lowercased(bytes[content])
    for directive in policy.split(separator: ";") {
      let words = directive.split(whereSeparator: \.isWhitespace)
      // Of two with one name the first counts.
      guard let name = words.first, sources[name] == nil else { continue }
      sources[name] = Array(words.dropFirst())
    }
    for part in PolicedPart.allCases {
      let allowed = part.directives.lazy.compactMap { sources[$0[...]] }.first
      if let allowed, !part.isAllowed(by: allowed) { blockedParts |= 1 << part.rawValue }
    }
    return true
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: HTMLText.value(bytes), as: UTF8.self).lowercased()
  }
}

extension PolicedPart {
  /// Whether the sources of a directive, in lower case, allow it.
  fileprivate func isAllowed(by sources: [Substring]) -> Bool {
    switch self {
    case .styleAttribute, .styleElement, .handler, .inlineScript:
      // One that names digests or words for single parts knows what it allows.
      sources.contains {
        $0 == "'unsafe-inline'" || $0.hasPrefix("'nonce-") || $0.hasPrefix("'sha")
      }
    case .formElsewhere: sources.contains { !$0.hasPrefix("'") }
    default: sources.contains { $0 == "'self'" || !$0.hasPrefix("'") }
    }
  }
}
