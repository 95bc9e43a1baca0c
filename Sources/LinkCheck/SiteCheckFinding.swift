/// Something wrong in a page: what it is and where it stands, but not yet how to tell it.
struct SiteCheckFinding: Sendable {
  /// What is wrong.
  enum Kind: UInt8, Sendable {
    /// A link that a reader follows leads nowhere, or where none may lead.
    case link
    /// Something that a browser fetches for the page is not there, or may not be fetched.
    case fetch
    /// A link has no address, or no words.
    case namelessLink
    /// A heading has no words.
    case namelessHeading
    /// A page has no heading of level 1, or a second one.
    case noTitle
    case secondTitle
    /// A heading is more than one level below the one before it.
    case skippedLevel
    /// A picture says nothing to those who cannot see it.
    case noAlternative
    /// Two elements of a page have one id.
    case repeatedID
    /// An attribute names an id that the page does not have.
    case reference
    /// The page changes what its links count from.
    case base
    /// The page's own policy blocks it.
    case blocked
  }

  /// What findings have in common that are one problem in many pages.
  struct Key: Hashable, Sendable {
    let kind: Kind
    let subject: SiteCheckHash
  }

  let key: Key
  /// Where it stands in the page; empty where the whole page is meant.
  let range: Range<Int>

  init(_ kind: Kind, _ subject: SiteCheckHash = SiteCheckHash(), at range: Range<Int>) {
    key = Key(kind: kind, subject: subject)
    self.range = range
  }
}
