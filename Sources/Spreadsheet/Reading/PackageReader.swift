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
  init(path: String, bytes: [UInt8]) throws(Problem) {
    place = Place(path: path)
    guard bytes.count <= WorkbookFile.mostBytes else {
      throw Problem(
        "too-large", "the file has more than \(WorkbookFile.mostBytes >> 20) MiB", at: place)
    }
    if let other = OtherFormat(bytes: bytes) { throw other.problem(at: place) }
    do {
      zip = try ZipReader(bytes)
    } catch {
      throw Self.problem(error, at: place)
    }
    parts = Dictionary(zip.paths.map { ($0.lowercased(), $0) }) { first, _ in first }
    // A kind that cannot be unpacked says nothing; the names of the parts may.
    let kind = parts["mimetype"].flatMap { try? zip.contents(of: $0) }
    let other = OtherFormat(
      parts: parts.keys, kind: kind.map { String(decoding: $0.prefix(100), as: UTF8.self) })
    if let other { throw other.problem(at: place) }
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
      throw tooLarge("the workbook unpacks to more than \(Self.mostUnpacked >> 20) MiB")
    }
    return bytes
  }

  /// A part that is no sound part of a workbook.
  func damaged(_ message: String) -> Problem {
    Problem("damaged-workbook", message, at: place)
  }

  /// A workbook that passes a limit.
  func tooLarge(_ message: String) -> Problem {
    Problem("too-large", message, at: place)
  }

  private static func problem(_ error: ZipError, at place: Place) -> Problem {
    let part = { (path: String) in "'\(Excerpt.beginning(of: path))' in the workbook" }
    return switch error {
    case .notAZip: OtherFormat.unknown.problem(at: place)
    case .encrypted: OtherFormat.encrypted.problem(at: place)
    case .damaged(nil):
      Problem(
        "damaged-workbook", "the workbook is cut off or damaged; save or copy it again", at: place)
    case .damaged(let path?):
      Problem("damaged-workbook", "\(part(path)) is damaged; save or copy it again", at: place)
    case .unsafePath(let path):
      Problem(
        "damaged-workbook",
        "\(part(path)) lies outside of it, as only files made to do harm have it",
        at: place)
    case .unknownCompression(let path):
      Problem(
        "damaged-workbook",
        "\(part(path)) is packed in an unknown way; save it again in a spreadsheet program",
        at: place)
    case .tooManyFiles(let limit):
      Problem("too-large", "the workbook has more than \(limit) parts", at: place)
    case .tooLarge(let path, let limit):
      Problem("too-large", "\(part(path)) unpacks to more than \(limit >> 20) MiB", at: place)
    case .tooDense(let path, let limit):
      Problem(
        "zip-bomb",
        "\(part(path)) unpacks to more than \(limit) times its size, as only files made to do harm do",
        at: place)
    }
  }
}
