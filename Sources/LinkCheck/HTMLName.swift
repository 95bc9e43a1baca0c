/// The names of elements and attributes that are looked at in a page.
package enum HTMLName: String, CaseIterable, Sendable {
  case other = ""
  case a
  case action
  case alt
  case area
  case ariaControls = "aria-controls"
  case ariaDescribedBy = "aria-describedby"
  case ariaLabel = "aria-label"
  case ariaLabelledBy = "aria-labelledby"
  case ariaOwns = "aria-owns"
  case article
  case `as`
  case audio
  case base
  case content
  case data
  case download
  case embed
  case footer
  case `for`
  case form
  case formaction
  case frame
  case h1
  case h2
  case h3
  case h4
  case h5
  case h6
  /// Any attribute that runs a script when something happens, such as `onclick`.
  case handler = "on…"
  case headers
  case href
  case hreflang
  case httpEquiv = "http-equiv"
  case id
  case iframe
  case image
  case img
  case input
  case link
  case meta
  case nav
  case object
  case poster
  case rel
  case script
  case source
  case src
  case srcdoc
  case srcset
  case style
  case svg
  case table
  case target
  case textarea
  case title
  case track
  case type
  case ul
  case video
  case xlinkHref = "xlink:href"

  /// The name with the hash of these lower-case letters; `other` for any that no check looks at.
  init(_ hash: SiteCheckHash) {
    var slot = Self.slot(hash)
    while Self.known[slot].name != .other, Self.known[slot].hash != hash {
      slot = (slot + 1) % Self.slots
    }
    self = Self.known[slot].name
  }

  /// The level of a heading; nil for other elements.
  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  private static let slots = 256

  private static func slot(_ hash: SiteCheckHash) -> Int {
    Int(truncatingIfNeeded: hash.value >> 24) & (slots - 1)
  }

  private static let known: [(hash: SiteCheckHash, name: HTMLName)] = {
    var table = Array(repeating: (hash: SiteCheckHash(), name: HTMLName.other), count: slots)
    for name in allCases where name != .other {
      let hash = SiteCheckHash(name.rawValue.utf8)
      var slot = slot(hash)
      while table[slot].name != .other { slot = (slot + 1) % slots }
      table[slot] = (hash, name)
    }
    return table
  }()
}
