extension OtherFormat {
  /// What a zip with these parts is, by small letters; nil for what may be a workbook.
  /// - Parameter kind: what its part `mimetype` says.
  init?(parts: some Collection<String>, kind: String?) {
    let names = Set(parts)
    if names.contains("xl/workbook.bin") {
      self = .xlsb
    } else if let kind, names.contains("content.xml") {
      let isText = kind.hasPrefix("application/vnd.oasis.opendocument.text")
      let areSlides = kind.hasPrefix("application/vnd.oasis.opendocument.presentation")
      self = isText ? .document : areSlides ? .slides : .openDocument
    } else if names.contains("word/document.xml") {
      self = .document
    } else if names.contains("ppt/presentation.xml") {
      self = .slides
    } else if names.contains(where: { $0.hasSuffix(".iwa") || $0.hasSuffix("index.zip") }) {
      self = .numbers
    } else if names.contains("_rels/.rels") {
      return nil
    } else {
      let sheets = [".xlsx", ".xlsm", ".xls", ".csv", ".ods", ".docx", ".pdf", ".zip"]
      let holdsFiles = names.contains { name in sheets.contains { name.hasSuffix($0) } }
      self = holdsFiles ? .archive : .unknown
    }
  }
}
