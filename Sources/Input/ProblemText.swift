extension Problem {
  /// The problem as people read it in English.
  public var text: String { text(in: .english) }

  /// The problem as people read it: place, severity, message and code in one line, then the line of
  /// the file with a caret.
  public func text(in language: MessageLanguage) -> String {
    let path = Excerpt.visible(place.file.path)
    let said = "\(severity.name(in: language)): \(Excerpt.visible(message(in: language))) [\(code)]"
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

extension Problem.Severity {
  /// What problems are headed with.
  public func name(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (_, .english): rawValue
    case (.error, .vietnamese): "lỗi"
    case (.warning, .vietnamese): "cảnh báo"
    }
  }
}
