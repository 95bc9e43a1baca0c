extension Problem {
  /// The problem as people read it: place, severity, message and code in one line, then the line of
  /// the file with a caret.
  public var text: String {
    var head = place.file.path
    if let line = place.line, let column = place.column, Excerpt(place) != nil {
      head += ":\(line):\(column)"
    }
    let first = "\(head): \(severity.rawValue): \(message) [\(code)]"
    guard let excerpt = Excerpt(place), let line = place.line else { return first }
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    let indentation = String(repeating: " ", count: excerpt.indentation)
    let carets = String(repeating: "^", count: excerpt.length)
    return """
      \(first)
        \(number) | \(excerpt.text)
        \(margin) | \(indentation)\(carets)
      """
  }
}
