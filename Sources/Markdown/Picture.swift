public import Input

/// A picture of a note, one of the site's own files.
public struct Picture: Sendable {
  /// What stands behind a picture that is decorative.
  static let decorativeMark = "{.decorative}"

  /// The destination as written, with entities and backslashes resolved.
  public let destination: String
  /// What the picture shows, in words.
  public let alternative: String
  /// The title; empty if there is none.
  public let title: String
  /// Whether it says nothing that a reader who cannot see it would miss, and the text says so:
  /// `![](line.png){.decorative}`, or `alt=""` in HTML.
  public let isDecorative: Bool
  /// The destination where it is written out, also in a reference definition, else the whole picture.
  public let place: Place
  /// The destination where it is written out in the picture, else the whole picture.
  public let mark: Place
  /// Whether it is a paragraph of its own, and so a figure; no `<p>` stands around it then.
  ///
  /// In an item of a list without space between the items it is not.
  public let standsAlone: Bool

  /// The part before `?` and `#`, percent-decoded.
  public var path: String { Destination(destination).path }
}
