/// A moment that a sheet counts in days.
struct SerialDate {
  /// 9999-12-31 in the calendar of 1900.
  private static let last = 2_958_465
  private static let secondsOfDay = 86_400

  private let day: Int
  private let second: Int
  private let startsIn1904: Bool

  /// A number of days; nil if no program shows it as a date.
  ///
  /// - Parameter startsIn1904: whether day 0 is 1904-01-01, and not day 1 1900-01-01.
  init?(_ number: String, startsIn1904: Bool) {
    guard let days = Double(number), days >= 0, days < Double(Self.last + 1) else { return nil }
    let whole = Int(days.rounded(.down))
    let seconds = Int(((days - Double(whole)) * Double(Self.secondsOfDay)).rounded())
    day = whole + seconds / Self.secondsOfDay
    second = seconds % Self.secondsOfDay
    self.startsIn1904 = startsIn1904
  }

  /// The moment as ISO 8601: `2017-03-10`, `14:30:00` or `2017-03-10T14:30:00`, of which only what
  /// the format shows, and midnight not beside a day.
  ///
  /// Nil for a day before the calendar and for 1900-02-29, which never was.
  func text(hasDay: Bool, hasTime: Bool) -> String? {
    guard hasDay else { return clock }
    guard !isBeforeCalendar, startsIn1904 || day != 60 else { return nil }
    return hasTime && second > 0 ? "\(date)T\(clock)" : date
  }

  private var isBeforeCalendar: Bool { !startsIn1904 && day == 0 }

  private var clock: String {
    let fields = [second / 3_600, second / 60 % 60, second % 60]
    return fields.map { Self.digits($0, 2) }.joined(separator: ":")
  }

  /// The day in the Gregorian calendar.
  private var date: String {
    // Days since 1970-01-01; Excel counts a 29 February 1900 that never was.
    let sinceEpoch = startsIn1904 ? day - 24_107 : day - (day < 60 ? 25_568 : 25_569)
    // Years begin in March here, so that a leap day ends one; an era has 400 years.
    let sinceMarch = sinceEpoch + 719_468
    let era = sinceMarch / 146_097
    let inEra = sinceMarch % 146_097
    let yearOfEra = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * inYear + 2) / 153
    let dayOfMonth = inYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return [Self.digits(year, 4), Self.digits(month, 2), Self.digits(dayOfMonth, 2)]
      .joined(separator: "-")
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
