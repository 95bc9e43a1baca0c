/// A request of a browser: its first line, and the one header that the preview looks at.
struct Request: Hashable, Sendable {
  /// Why a request is not answered.
  struct Fault: Error {
    let answer: PreviewAnswer
  }

  /// The method as it was sent: `get` is another one than `GET`.
  let method: String
  /// The path as it was sent, without what follows a `?`.
  let path: String
  /// What follows it.
  let query: String
  /// What the Host header says.
  let host: String

  /// Reads the lines of a request, without their ends.
  init(_ line: ArraySlice<UInt8>, _ fields: [ArraySlice<UInt8>]) throws(Fault) {
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, Self.isToken(parts[0]), !parts[1].isEmpty,
      parts[1].allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { throw Fault(answer: .notARequest) }
    let version = Array(parts[2])
    guard version.count == 8, version.starts(with: "HTTP/".utf8), version[6] == UInt8(ascii: ".")
    else { throw Fault(answer: .notARequest) }
    guard version[5] == UInt8(ascii: "1") else {
      throw Fault(
        answer: .refusal(505, "the preview speaks HTTP/1.1", vi: "bản xem trước dùng HTTP/1.1"))
    }
    method = String(decoding: parts[0], as: UTF8.self)
    let question = parts[1].firstIndex(of: UInt8(ascii: "?")) ?? parts[1].endIndex
    path = String(decoding: parts[1][..<question], as: UTF8.self)
    query = String(decoding: parts[1][question...].dropFirst(), as: UTF8.self)
    host = try Self.host(in: fields)
  }

  private static func host(in fields: [ArraySlice<UInt8>]) throws(Fault) -> String {
    var hosts: [String] = []
    for field in fields {
      guard let colon = field.firstIndex(of: UInt8(ascii: ":")), isToken(field[..<colon]),
        field[colon...].allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") })
      else { throw Fault(answer: .notARequest) }
      guard String(decoding: field[..<colon], as: UTF8.self).lowercased() == "host" else {
        continue
      }
      let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
      let value = field[colon...].dropFirst().drop(while: isBlank)
      let end = value.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? value.startIndex
      hosts.append(String(decoding: value[..<end], as: UTF8.self))
    }
    guard hosts.count == 1 else {
      throw Fault(
        answer: .refusal(400, "a request has one Host header", vi: "yêu cầu có một dòng Host"))
    }
    return hosts[0]
  }

  /// Whether bytes are a name as HTTP has them (RFC 9110, 5.6.2).
  private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    let marks = "!#$%&'*+-.^_`|~".utf8
    return !bytes.isEmpty
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: marks.contains(byte)
        }
      }
  }
}

extension PreviewAnswer {
  /// The answer to what is no request.
  static let notARequest = refusal(
    400, "this is not a request of HTTP/1.1", vi: "đây không phải là yêu cầu HTTP/1.1")
}
