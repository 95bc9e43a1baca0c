/// The ending of a file that is not read and what its author may have meant.
struct FileEnding {
  /// What to do with the file.
  let advice: InputProblem.EndingAdvice

  /// The ending of a name that looks like that of a file that is read; nil for any other.
  ///
  /// - Parameter texts: the endings of texts that are read, in small letters.
  init?(of name: String, texts: Set<String>) {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count > 1, let ending = parts.last else { return nil }
    let small = ending.lowercased()
    let stem = parts.dropLast().joined(separator: ".")
    if texts.contains(small) {
      guard small != ending else { return nil }
      advice = .rename("\(stem).\(small)")
      return
    }
    // Windows hides the endings that it knows, so they are often written twice.
    if parts.count > 2, let inner = parts.dropLast().last?.lowercased(), texts.contains(inner),
      Self.ofEditors.contains(small)
    {
      advice = .rename("\(parts.dropLast(2).joined(separator: ".")).\(inner)")
      return
    }
    switch small {
    case "markdown", "mdown", "mkd", "mdx", "qmd", "rmd": advice = .rename("\(stem).md")
    case "yml": advice = .rename("\(stem).yaml")
    case "txt", "text": advice = .plainText("\(stem).md")
    case "doc", "docx", "odt", "rtf", "pages": advice = .wordProcessor("\(stem).md")
    case "xls", "xlsx", "xlsm", "ods": advice = .workbook("\(stem).xlsx")
    case "tif", "tiff", "bmp", "jfif": advice = .picture
    default: return nil
    }
  }

  private static let ofEditors: Set = ["txt", "text"]
}
