public import Emulation

/// A page that is printed as a document of its own.
public struct Printout: Hashable, Sendable {
  /// What it is.
  public let kind: PaperKind
  /// The path of the page from the site's root, such as `vi/2016/report.html`.
  public let path: String
  /// The code of its language.
  public let language: String
  /// What its cover says.
  public let title: String
  /// The emulation year that it is about; nil where it is about many.
  public let year: Int?
  /// The province that it is about; nil where it is about all.
  public let province: Province.ID?

  /// The path of the document printed from it, such as `vi/2016/report.pdf`.
  public var pdfPath: String { Self.pdfPath(of: path) }

  /// The path of the document printed from a page.
  static func pdfPath(of page: String) -> String { "\(page.dropLast(".html".count)).pdf" }
}
