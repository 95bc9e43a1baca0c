import Input

/// A day of the Gregorian calendar.
public struct Day: Hashable, Sendable {
  /// The year, such as 2017.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that is in the calendar; nil otherwise.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD` (ISO 8601).
  /// - Throws: `date` where the text has another form or names a day that no calendar has.
  init(_ text: LocatedText) throws(Problem) {
    let parts = text.text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else {
      throw EmulationProblem.notADate(text.text, isVietnamese: false).at(text.place)
    }
    guard let value = Day(year: year, month: month, day: day) else {
      throw EmulationProblem.noSuchDay(text.text).at(text.place)
    }
    self = value
  }

  /// Reads `D/M/YYYY` as it is written in Vietnamese, also with `.` or `-` between or in words (`ngày 12
  /// tháng 3 năm 2026`), or `YYYY-MM-DD`.
  ///
  /// The order of day and month is that of Vietnamese, so it is read under Vietnamese keys alone.
  /// - Throws: `date`.
  init(vietnamese text: LocatedText) throws(Problem) {
    guard let numbers = Self.vietnameseNumbers(text.text) else {
      do {
        self = try Day(text)
      } catch {
        guard case .notADate(let wrong, _)? = error.kind as? EmulationProblem else { throw error }
        throw EmulationProblem.notADate(wrong, isVietnamese: true).at(text.place)
      }
      return
    }
    guard let value = Day(year: numbers[2], month: numbers[1], day: numbers[0]) else {
      throw EmulationProblem.noSuchDay(text.text).at(text.place)
    }
    self = value
  }

  /// Day, month and year of a text in the order of Vietnamese; nil for other texts.
  private static func vietnameseNumbers(_ text: String) -> [Int]? {
    var parts = text.split(separator: " ").map(String.init)
    if parts.count > 1 {
      if Slug.text(for: parts[0]) == "ngay" { parts.removeFirst() }
      guard parts.count == 5, [1, 3].map({ Slug.text(for: parts[$0]) }) == ["thang", "nam"] else {
        return nil
      }
      parts = [parts[0], parts[2], parts[4]]
    } else {
      let sign: Character? = ["/", ".", "-"].first { text.contains($0) }
      parts =
        sign.map {
          text.split(separator: $0, omittingEmptySubsequences: false).map(String.init)
        } ?? []
    }
    let areDigits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard parts.count == 3, areDigits, (1...2).contains(parts[0].utf8.count),
      (1...2).contains(parts[1].utf8.count), parts[2].utf8.count == 4
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 ? numbers : nil
  }

  /// The day as `YYYY-MM-DD` (ISO 8601).
  public var iso: String {
    let year = String(year)
    let padding = String(repeating: "0", count: 4 - year.count)
    return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  /// Orders by time.
  public static func < (one: Day, other: Day) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}
