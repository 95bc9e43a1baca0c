import Synchronization

/// The SHA-256 of whole files, each of which is read once, when it is first asked for.
final class FileDigest: Sendable {
  private let contents: @Sendable () throws -> [UInt8]
  private let known = Mutex<[Range<Int>?: String?]>([:])

  init(of contents: @escaping @Sendable () throws -> [UInt8]) { self.contents = contents }

  /// The digest in hexadecimal digits; nil where the file cannot be read.
  ///
  /// - Parameter part: what of the file is left out.
  func value(without part: Range<Int>?) -> String? {
    known.withLock { known in
      if let value = known[part] { return value }
      let value = (try? contents()).map { bytes in
        guard let part else { return Self.hexadecimal(of: bytes) }
        return Self.hexadecimal(
          of: Array(bytes.prefix(part.lowerBound) + bytes.dropFirst(part.upperBound)))
      }
      known[part] = .some(value)
      return value
    }
  }

  static func hexadecimal(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: SHA256.digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
