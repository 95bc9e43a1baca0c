/// A page to be printed, and where its PDF goes.
public struct PrintJob: Hashable, Sendable {
  /// The path of the page in the site, such as `vi/2016/report.html`.
  public let page: String
  /// The path of the PDF in the site, such as `vi/2016/report.pdf`.
  public let pdf: String

  /// A page and its PDF, by their paths in the site.
  public init(page: String, pdf: String) {
    self.page = page
    self.pdf = pdf
  }
}
