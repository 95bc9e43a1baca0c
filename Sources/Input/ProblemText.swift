extension Problem {
  /// The problem as people read it: place, severity, message and code in one line, then the line of
  /// the file with a caret.
  public var text: String {
    let path = Excerpt.visible(place.file.path)
    let said = "\(severity.rawValue): \(Excerpt.visible(message)) [\(code)]"
    guard let excerpt = Excerpt(place), let line = place.line, let column = place.column else {
      return "\(path): \(said)"
    }
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    let indentation = String(repeating: " ", count: excerpt.indentation)
    let carets = String(repeating: "^", count: excerpt.length)
    return """
      \(path):\(number):\(column): \(said)
        \(number) | \(excerpt.text)
        \(margin) | \(indentation)\(carets)
      """
  }
}
