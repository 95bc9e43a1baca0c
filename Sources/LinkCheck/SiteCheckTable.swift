/// A table that was read in one page and is read in others as it stands: pages of a folder that show the
/// same ranking lead to the same places with it.
///
/// Only links are remembered of it: a table with ids, pictures, headings, references or mistakes is read
/// wherever it stands.
struct SiteCheckTable: Sendable {
  /// The folder of the page, as the hash of its path.
  let folder: SiteCheckHash
  /// The table from its start tag to behind its end tag, as UTF-8.
  let bytes: [UInt8]
  /// The places in other pages that its links name first, counted from its beginning.
  let anchors: [(address: SiteCheckHash, range: Range<Int>)]

  /// A table as it was read in a page.
  ///
  /// - Parameters:
  ///   - anchors: the places that the page's links name in it, in their order.
  ///   - start: where it begins in the page.
  init(
    _ folder: SiteCheckHash, _ bytes: ArraySlice<UInt8>,
    _ anchors: [(address: SiteCheckHash, range: Range<Int>)], from start: Int
  ) {
    self.folder = folder
    self.bytes = Array(bytes)
    var seen: Set<SiteCheckHash> = []
    self.anchors = anchors.filter { seen.insert($0.address).inserted }.map { address, range in
      (address, range.lowerBound - start..<range.upperBound - start)
    }
  }

  /// Whether exactly it stands at a place of a page of the folder.
  func stands(in page: [UInt8], at start: Int, folder: SiteCheckHash) -> Bool {
    guard folder == self.folder, page.count - start >= bytes.count else { return false }
    let width = MemoryLayout<UInt64>.size
    let wordsEnd = bytes.count - bytes.count % width
    let hasWords = unsafe page.withUnsafeBytes { page in
      unsafe bytes.withUnsafeBytes { bytes in
        stride(from: 0, to: wordsEnd, by: width).allSatisfy { at in
          unsafe page.loadUnaligned(fromByteOffset: start + at, as: UInt64.self)
            == bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        }
      }
    }
    guard hasWords else { return false }
    return page[(start + wordsEnd)...].starts(with: bytes[wordsEnd...])
  }
}
