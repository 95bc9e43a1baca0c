/// A table as comma-separated text (RFC 4180) with a line feed after each row.
public struct DelimitedText {
  /// The text.
  public let text: String

  /// The text of rows of cells.
  public init(_ rows: [[String]]) {
    text = rows.map { $0.map(Self.cell).joined(separator: ",") + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n")].contains(byte)
    }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
