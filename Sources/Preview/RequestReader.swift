/// Reads the head of a request as it comes, and refuses what is no request of HTTP/1 or too long.
///
/// RFC 9112, 2 to 5. A line may end without the carriage return.
struct RequestReader {
  /// The longest request line, in bytes.
  static let longestLine = 16 << 10
  /// The longest that the header lines may be together, in bytes.
  static let longestFields = 16 << 10

  /// What has come so far.
  enum Progress {
    case unfinished
    case refused(PreviewAnswer)
    case request(Request)
  }

  private var bytes: [UInt8] = []
  private var searched = 0
  private var start = 0
  private var line: ArraySlice<UInt8>?
  private var fields: [ArraySlice<UInt8>] = []
  private var length = 0
  private var hasBlank = false

  /// Takes the next bytes; what follows the head is left out.
  mutating func take(_ next: [UInt8]) -> Progress {
    bytes += next
    while let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
      let found = bytes[start..<(hasReturn ? end - 1 : end)]
      if let refusal = refusal(of: found.count) { return .refused(refusal) }
      (start, searched) = (end + 1, end + 1)
      if let line {
        if found.isEmpty { return Self.request(line, fields) }
        fields.append(found)
        length += found.count
      } else if !found.isEmpty {
        line = found
      } else if hasBlank {
        return .refused(.notARequest)
      } else {
        // Some send an empty line behind what came before.
        hasBlank = true
      }
    }
    searched = bytes.count
    return refusal(of: bytes.count - start - 1).map(Progress.refused) ?? .unfinished
  }

  /// Why a line of a length that is next is refused.
  private func refusal(of count: Int) -> PreviewAnswer? {
    if line == nil {
      return count > Self.longestLine
        ? .refusal(414, "the address of a request is too long", vi: "địa chỉ quá dài") : nil
    }
    return length + count > Self.longestFields || fields.count > Self.longestFields / 4
      ? .refusal(431, "the headers of a request are too long", vi: "phần đầu của yêu cầu quá dài")
      : nil
  }

  private static func request(
    _ line: ArraySlice<UInt8>, _ fields: [ArraySlice<UInt8>]
  ) -> Progress {
    do {
      return .request(try Request(line, fields))
    } catch {
      return .refused(error.answer)
    }
  }
}
