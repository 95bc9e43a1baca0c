public import Input

/// A link of a note that may lead where it leads.
public struct Link: Sendable {
  /// The destination as written, with entities and backslashes resolved.
  public let destination: String
  /// The title; empty if there is none.
  public let title: String
  /// The words of the link without markup.
  public internal(set) var text = ""
  /// Whether it has neither words nor a picture, so that it is not shown.
  public internal(set) var isNameless = false
  /// The destination where it is written out, also in a reference definition, else the whole link.
  public let place: Place
  /// The destination where it is written out in the link, else the whole link.
  let mark: Place

  /// The scheme in lower case (`https`, `mailto` …); nil for a place of the site itself.
  public var scheme: String? { Destination(destination).scheme }

  /// The part before `?` and `#` of a place of the site, percent-decoded; empty on the same page.
  public var path: String { Destination(destination).path }

  /// The part behind `#`, percent-decoded; nil if there is none.
  public var fragment: String? { Destination(destination).fragment }
}
