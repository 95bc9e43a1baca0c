import Input

extension Notice.Table {
  /// The heads of the columns.
  var heads: [Bilingual] {
    switch self {
    case .importedColumns:
      [
        Bilingual("where", vi: "ở đâu"), Bilingual("head", vi: "tên cột"),
        Bilingual("read as", vi: "được hiểu là"), Bilingual("maximum", vi: "tối đa"),
        Bilingual("first", vi: "ô đầu"), Bilingual("last", vi: "ô cuối"),
      ]
    case .importedChanges:
      [
        Bilingual("changed", vi: "thay đổi"), Bilingual("what", vi: "mục"),
        Bilingual("is", vi: "đang là"), Bilingual("will be", vi: "sẽ là"),
      ]
    }
  }

  /// What is in a cell where there is nothing.
  static let nothing = Bilingual("nothing", vi: "không có")
}

extension Notice {
  /// Files with their sizes: `hall.480.jpg (38 kB), hall.1280.jpg (210 kB)`.
  static func listed(_ files: [(name: String, kilobytes: Int?)]) -> String {
    files.map { file in
      file.name + (file.kilobytes.map { " (\($0) kB)" } ?? "")
    }.joined(separator: ", ")
  }
}
