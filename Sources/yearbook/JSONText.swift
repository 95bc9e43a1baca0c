import Foundation
import Input
import Templates

/// JSON data as a template sees it: numbers print as they are written.
struct JSONText: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let flag = try? container.decode(Bool.self) {
      value = .flag(flag)
    } else if let number = try? container.decode(Decimal.self) {
      value = .text(number.description)
    } else if let text = try? container.decode(String.self) {
      value = .text(text)
    } else if let list = try? container.decode([JSONText].self) {
      value = .list(list.map(\.value))
    } else {
      value = .record(try container.decode([String: JSONText].self).mapValues(\.value))
    }
  }

  /// Reads data from the bytes of a file.
  /// - Throws: `json` at the place where the text stops being JSON.
  static func value(of file: SourceFile) throws(Problem) -> Value {
    do {
      return try JSONDecoder().decode(JSONText.self, from: Data(file.bytes)).value
    } catch {
      let reason = String(describing: error)
      guard let line = number(after: "line ", in: reason),
        let column = number(after: "column ", in: reason)
      else { throw Problem("json", "this is no JSON", at: Place(path: file.path)) }
      throw Problem(
        "json", "the text stops being JSON here",
        at: Place(file, line: line, scalarColumn: column))
    }
  }

  private static func number(after word: String, in text: String) -> Int? {
    guard let end = text.range(of: word)?.upperBound else { return nil }
    return Int(text[end...].prefix { $0.isASCII && $0.isNumber })
  }
}
