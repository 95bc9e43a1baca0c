import Foundation

/// What an office's sheet says: the figures that an import has to find in it, or why it is refused.
///
/// It is kept as CSV with the columns `member,criterion,stage,value`, where a maximum has no member and
/// the stage `maximum`, and a rank has no stage; `|` is between names or stages of which each is right.
/// Lines before it that begin with `#` say what else there is to know.
public struct SheetTruth: Sendable {
  /// A figure and where it belongs.
  public struct Figure: Sendable {
    /// The id of the member; empty for a maximum.
    public let member: String
    /// The names under which the criterion may be found, or `total`, `rank`, `bonus`, `penalty`.
    public let criteria: [String]
    /// The stages at which the figure may stand.
    public let stages: [String]
    /// The number, with `~`, `<` or `>` before it where it is no exact one.
    public let value: String

    /// A figure; `|` is between names and stages of which each is right.
    public init(_ member: String, _ criterion: String, _ stage: String, _ value: String) {
      self.member = member
      criteria = criterion.split(separator: "|").map(String.init)
      stages = stage.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      self.value = value
    }
  }

  /// The figures.
  public let figures: [Figure]
  /// Words of the message with which the sheet is refused; nil for one that is read.
  public let refusal: String?
  /// The options with which a sheet that was refused gives its figures; none where it has none.
  public let options: [String]
  /// The emulation year.
  public let year: Int

  /// A sheet that is read without any option.
  public init(_ figures: [Figure], year: Int = 2022) {
    self.figures = figures
    self.year = year
    refusal = nil
    options = []
  }

  /// Reads what stands beside a sheet.
  public init(_ text: String) {
    var notes: [String: String] = [:]
    var lines = text.split(separator: "\n")[...]
    while let line = lines.first, line.hasPrefix("# "), let colon = line.firstIndex(of: ":") {
      notes[String(line[line.index(line.startIndex, offsetBy: 2)..<colon])] =
        String(line[line.index(after: colon)...].dropFirst())
      lines.removeFirst()
    }
    figures = PlainCSV.rows(lines.joined(separator: "\n")).dropFirst().map {
      Figure($0[0], $0[1], $0[2], $0[3])
    }
    refusal = notes["refused"]
    options = notes["then"]?.split(separator: " ").map(String.init) ?? []
    year = notes["year"].flatMap { Int($0) } ?? 2022
  }
}

/// Comma-separated text as the program writes it, read without the program's own reader.
public enum PlainCSV {
  /// The rows of a text.
  public static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var mayEnd = false
    for scalar in text.unicodeScalars {
      if isQuoted, scalar == "\"" {
        isQuoted = false
        mayEnd = true
      } else if isQuoted {
        cell.unicodeScalars.append(scalar)
      } else if scalar == "\"" {
        if mayEnd { cell += "\"" }
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        rows[rows.count - 1].append(cell)
        cell = ""
        mayEnd = false
        if scalar == "\n" { rows.append([]) }
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    rows[rows.count - 1].append(cell)
    return rows.filter { $0 != [""] }
  }
}
