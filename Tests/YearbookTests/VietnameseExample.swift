import Input

/// An example of the list of problems as somebody writes it who uses the Vietnamese words for keys and columns.
struct VietnameseExample {
  /// The lines that are wrong, and those that are right.
  let lines: (String, String)

  init(_ wrong: String, _ right: String) {
    let both = (Self.translated(wrong), Self.translated(right))
    // Where a key itself is the mistake, its lines are as they are.
    let isFit = Self.otherKeys(in: both.0).isSubset(of: Self.otherKeys(in: both.1))
    lines = isFit ? both : (wrong, right)
  }

  private static let heads = [
    "province": "Đơn vị", "member": "Đơn vị", "total": "Tổng điểm", "rank": "Xếp hạng",
    "stage": "Bước chấm", "maximum": "Điểm tối đa", "id": "Mã", "kind": "Loại", "name": "Tên",
    "note": "Ghi chú",
  ]
  private static let stages = ["self": "tự chấm", "review": "thẩm định", "agreed": "thống nhất"]

  private static func translated(_ text: String) -> String {
    // The keys of `import.yaml` are the program's own.
    guard !text.contains("<"), !text.contains("{{"), !text.hasPrefix("yearbook "),
      !text.hasPrefix("columns:\n")
    else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let cells = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if cells.count > 1, ["province", "member", "id"].contains(cells[0]) {
      let head = cells.map { heads[$0] ?? $0 }.joined(separator: ",")
      let rows = lines.dropFirst().map { line in
        line.split(separator: ",", omittingEmptySubsequences: false)
          .map { stages[String($0)] ?? String($0) }.joined(separator: ",")
      }
      return ([head] + rows).joined(separator: "\n")
    }
    return lines.map(translated(line:)).joined(separator: "\n")
  }

  private static func translated(line: String) -> String {
    line.replacing(/(^|[{,\[] ?|^ *- )( *)([a-z][a-z-]+):( |$)([a-z-]*)/) { match in
      let (key, value) = (String(match.3), String(match.5))
      guard let word = KeyWord.word(for: key) else { return String(match.0) }
      return "\(match.1)\(match.2)\(word):\(match.4)\(KeyWord.word(for: value, of: key) ?? value)"
    }
  }

  /// The keys that have no Vietnamese word.
  private static func otherKeys(in text: String) -> Set<String> {
    Set(text.matches(of: /([a-z][a-z-]+):/).map { String($0.1) })
  }
}
