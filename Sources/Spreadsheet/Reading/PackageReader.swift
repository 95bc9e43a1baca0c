import Input
import Zip

/// The parts of an office file (ECMA-376 part 2), within limits.
struct PackageReader {
  /// The most bytes of all parts together, unpacked.
  static let mostUnpacked = 128 << 20

  /// The file as a whole.
  let place: Place
  private let zip: ZipReader
  /// The paths of the parts by their small letters, since parts are found in any case.
  private let parts: [String: String]
  private var unpacked = 0

  /// Reads the list of parts.
  ///
  /// - Parameter expected: what the file is expected to be; nil for a workbook.
  init(path: String, bytes: [UInt8], expecting expected: OtherFormat? = nil) throws(Problem) {
    place = Place(path: path)
    guard bytes.count <= WorkbookFile.mostBytes else {
      throw SpreadsheetProblem.fileTooLarge(mebibytes: WorkbookFile.mostBytes >> 20).at(place)
    }
    if let other = OtherFormat(bytes: bytes) {
      throw expected == nil ? other.problem(at: place) : SpreadsheetProblem.notADocument.at(place)
    }
    do {
      zip = try ZipReader(bytes)
    } catch {
      if expected != nil, case .notAZip = error {
        throw SpreadsheetProblem.notADocument.at(place)
      }
      throw Self.problem(error, at: place)
    }
    parts = Dictionary(zip.paths.map { ($0.lowercased(), $0) }) { first, _ in first }
    // A kind that cannot be unpacked says nothing; the names of the parts may.
    let kind = parts["mimetype"].flatMap { try? zip.contents(of: $0) }
    let other = OtherFormat(
      parts: parts.keys, kind: kind.map { String(decoding: $0.prefix(100), as: UTF8.self) })
    if let expected, other != expected { throw SpreadsheetProblem.notADocument.at(place) }
    if expected == nil, let other { throw other.problem(at: place) }
  }

  /// The bytes of a part; nil if there is none.
  mutating func part(_ name: String) throws(Problem) -> [UInt8]? {
    guard let part = parts[name.lowercased()] else { return nil }
    let bytes: [UInt8]?
    do {
      bytes = try zip.contents(of: part)
    } catch {
      throw Self.problem(error, at: place)
    }
    unpacked += bytes?.count ?? 0
    guard unpacked <= Self.mostUnpacked else {
      throw SpreadsheetProblem.unpackedTooLarge(mebibytes: Self.mostUnpacked >> 20).at(place)
    }
    return bytes
  }

  private static func problem(_ error: ZipError, at place: Place) -> Problem {
    let kind: SpreadsheetProblem =
      switch error {
      case .notAZip: .otherFormat(.unknown)
      case .encrypted: .otherFormat(.encrypted)
      case .damaged(nil): .damaged
      case .damaged(let path?): .damagedPart(path)
      case .unsafePath(let path): .partOutside(path)
      case .unknownCompression(let path): .unknownCompression(part: path)
      case .tooManyFiles(let limit): .tooManyParts(most: limit)
      case .tooLarge(let path, let limit): .partTooLarge(path, mebibytes: limit >> 20)
      case .tooDense(let path, let limit): .partTooDense(path, most: limit)
      }
    return kind.at(place)
  }
}
