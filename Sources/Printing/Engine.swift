public import Input

/// A program of this machine that prints pages as PDFs.
public struct Engine: Hashable, Sendable {
  /// The programs that Yearbook can print with.
  public enum Kind: String, CaseIterable, Sendable {
    case weasyPrint = "WeasyPrint"
    case chromium = "Chromium"
  }

  /// Which of them it is.
  public let kind: Kind
  /// The version that it tells, such as `70.0`.
  public let version: String
  /// The file that is started; for WeasyPrint the Python that it runs in.
  let program: String
  /// The program `pdfinfo`, which tells on what page Chromium has put a place; nil where it is
  /// missing.
  let pdfinfo: String?

  /// What it is called: `WeasyPrint 70.0`.
  public var name: String { "\(kind.rawValue) \(version)" }

  /// What its PDFs lack, each as a noun: `page numbers in contents`.
  public var shortcomings: [Bilingual] {
    switch kind {
    case .weasyPrint: []
    case .chromium:
      [Bilingual("the mark of PDF/UA", vi: "dấu PDF/UA")]
        + (pdfinfo == nil
          ? [Bilingual("page numbers in contents", vi: "số trang trong mục lục")] : [])
    }
  }
}
