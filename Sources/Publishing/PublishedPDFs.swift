import LinkCheck
import Links
package import SiteFiles

/// The PDFs that stand in a site, each printed from a page as it was then.
///
/// A site is published as a whole, so that the digests in its manifest tell what the pages were.
public struct PublishedPDFs: Sendable {
  /// The paths of the PDFs that Yearbook has put there; none where no site stands, or one that is not
  /// whole.
  public let paths: Set<String>

  private let folder: Folder?
  private let manifest: Manifest

  private static let ending = Array(".pdf".utf8)

  /// Looks at the site in the folder at `path`, of which nothing need be there.
  public init(at path: String) {
    self.init(in: System.realPath(path).flatMap { try? Folder($0) })
  }

  private init(in folder: Folder?) {
    self.folder = folder
    guard let folder, let text = (try? folder.read(Manifest.path, atMost: Manifest.longest)) ?? nil,
      (try? folder.kind(of: PublishedFolder.incompleteMark)) == .some(nil),
      Self.namesPDF(text), let manifest = try? Manifest(parsing: text)
    else {
      (paths, manifest) = ([], Manifest())
      return
    }
    self.manifest = manifest
    paths = Set(
      manifest.digests.keys.filter { Self.isPrinted($0, in: manifest.digests) }.map(\.description))
  }

  /// Whether a file is printed from a page of the site; other PDFs are files that notes link.
  static func isPrinted(_ path: SitePath, in files: [SitePath: Manifest.Digest]) -> Bool {
    guard path.bytes.suffix(4).elementsEqual(ending) else { return false }
    let page = SitePath(bytes: path.bytes.dropLast(4) + Array(".html".utf8))
    return printed.contains(Array(page.name)) && files[page] != nil
  }

  /// The names of the pages that are printed.
  private static let printed = Set(
    PageKind.printed.map { kind in
      Array(SitePath(bytes: Array(kind.path(year: "0", name: "x", members: "m").utf8)).name)
    })

  /// A look that spares reading the digests of a site without a PDF.
  private static func namesPDF(_ manifest: [UInt8]) -> Bool {
    manifest.split(separator: UInt8(ascii: "\n")).contains { $0.suffix(4).elementsEqual(ending) }
  }

  /// The PDFs that still show what the site says, as files of the new site.
  ///
  /// That is so where the page is the same, byte for byte, as the one that stands there, and so are the
  /// files that it shows, and the PDF is the one that was published.
  ///
  /// - Parameters:
  ///   - prints: the pages that are printed, by their paths, and the paths of their PDFs.
  ///   - pages: all pages of the site, with links to all `paths`.
  package func stillTrue(
    _ prints: [(page: String, pdf: String)], among pages: [SiteFile]
  ) -> [SiteFile] {
    guard let folder, !paths.isEmpty else { return [] }
    let byPath = Dictionary(pages.map { ($0.path, $0) }) { one, _ in one }
    let files = ShownFiles(pages)
    var known: [String: Bool] = [:]
    return prints.filter { page, pdf in
      guard paths.contains(pdf), let page = byPath[page], isSame(page, &known),
        let shown = try? files.shown(by: page)
      else { return false }
      return shown.allSatisfy { isSame($0, &known) } && isWhole(pdf, in: folder)
    }.map { _, pdf in SiteFile(path: pdf) { try Self.read(pdf, in: folder) } }
  }

  /// Whether a file of the new site is the same as the one that stands there.
  private func isSame(_ page: SiteFile, _ known: inout [String: Bool]) -> Bool {
    if let answer = known[page.path] { return answer }
    let isSame =
      (try? page.contents()).map { contents in
        Manifest.digest(of: contents) == digest(at: page.path)
      } ?? false
    known[page.path] = isSame
    return isSame
  }

  private func isWhole(_ path: String, in folder: Folder) -> Bool {
    (try? Self.read(path, in: folder)).map { Manifest.digest(of: $0) == digest(at: path) } ?? false
  }

  private func digest(at path: String) -> Manifest.Digest? {
    manifest.digests[SitePath(bytes: Array(path.utf8))]
  }

  private static func read(_ path: String, in folder: Folder) throws -> [UInt8] {
    guard let bytes = try folder.read(SitePath(bytes: Array(path.utf8)), atMost: Folder.largestFile)
    else {
      throw Refusal(
        "'\(folder.path)/\(path)' was taken away meanwhile; start again",
        vi: "'\(folder.path)/\(path)' đã bị xóa trong lúc chạy; hãy chạy lại")
    }
    return bytes
  }
}
