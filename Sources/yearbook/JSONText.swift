import Foundation
import Input
import Templates

/// JSON data as a template sees it: a number is the text of its value, `1.50` the text `1.5`.
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
      throw problem(in: file)
    }
  }

  /// The decoder does not say where it stopped; the older reader does.
  private static func problem(in file: SourceFile) -> Problem {
    let end = max(0, file.bytes.count - 1)
    do {
      _ = try JSONSerialization.jsonObject(with: Data(file.bytes), options: [.fragmentsAllowed])
      return Problem("json", "the data is nested too deep to be read", at: file.place)
    } catch {
      let reason = (error as NSError).userInfo["NSDebugDescription"] as? String ?? "This is no JSON"
      let offset = reason.split(separator: " ").last.flatMap { Int($0.filter(\.isNumber)) }
      let start = min(offset ?? end, end)
      let words = reason.split(separator: " around ").first.map(String.init) ?? reason
      return Problem(
        "json", "the data is no JSON: \(words.lowercased())",
        at: Place(file, start..<min(start + 1, file.bytes.count)))
    }
  }
}
