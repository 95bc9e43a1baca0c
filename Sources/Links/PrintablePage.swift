package import Emulation

/// A page that is printed as a document of its own.
package struct PrintablePage: Hashable, Sendable {
  /// What it is.
  package let kind: PaperKind
  /// The path of the page from the site's root, such as `vi/2016/report.html`.
  package let path: String
  /// The code of its language.
  package let language: String
  /// What its cover says.
  package let title: String
  /// The emulation year that it is about; nil where it is about many.
  package let year: Int?
  /// The member that it is about; nil where it is about all.
  package let member: Member.ID?

  /// The path of the document printed from it, such as `vi/2016/report.pdf`.
  package var pdfPath: String { Self.pdfPath(of: path) }

  /// The path of the document printed from a page.
  package static func pdfPath(of page: String) -> String { "\(page.dropLast(".html".count)).pdf" }

  /// A page that is printed.
  package init(
    kind: PaperKind, path: String, language: String, title: String, year: Int?,
    member: Member.ID?
  ) {
    self.kind = kind
    self.path = path
    self.language = language
    self.title = title
    self.year = year
    self.member = member
  }
}
