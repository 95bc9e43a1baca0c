import Formats
import Foundation
import Input
import Templates

/// JSON data as a template sees it: a number is the text of its value, `1.50` the text `1.5`.
enum TemplateData {
  /// Reads data from the bytes of a file.
  /// - Throws: `json` at the place where the text stops being JSON.
  static func value(of file: SourceFile) throws(Problem) -> Value {
    do {
      return value(of: try JSON(reading: file.bytes))
    } catch {
      throw problem(error, in: file)
    }
  }

  private static func value(of json: JSON) -> Value {
    switch json {
    case .null: .null
    case .flag(let flag): .flag(flag)
    case .whole(let number): .text(String(number))
    case .number(let digits): .text(shortest(digits))
    case .text(let text): .text(text)
    case .list(let values), .lines(let values): .list(values.map(value))
    // What is read has no rows; they are only written.
    case .rows: .null
    case .record(let fields), .outline(let fields):
      .record(Dictionary(fields.map { ($0.name, value(of: $0.value)) }) { first, _ in first })
    }
  }

  /// The number without zeros and exponents that it does not need; as written where it has more digits
  /// than can be reckoned with.
  private static func shortest(_ digits: String) -> String {
    guard digits.utf8.count <= 38,
      let number = Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX")),
      !number.isNaN
    else { return digits }
    return number.description
  }

  private static func problem(_ fault: JSONReader.Fault, in file: SourceFile) -> Problem {
    guard !fault.isTooDeep else {
      return CommandProblem.dataTooDeep.at(file.place)
    }
    let start = max(0, min(fault.offset, file.bytes.count - 1))
    return CommandProblem.notJSON(endsEarly: fault.offset >= file.bytes.count)
      .at(Place(file, start..<min(start + 1, file.bytes.count)))
  }
}
