import Emulation
import Input

/// Columns that the user, or an import before, says the meaning of, by their heads.
struct MappedColumns {
  private let byHead: [String: ImportMap.Column]

  /// The columns of a file, and answers, which hold before them.
  init(_ map: ImportMap?, answers: [ImportMap.Column]) {
    let all = answers + (map?.columns ?? [])
    byHead = Dictionary(all.map { (Self.key($0.head), $0) }) { first, _ in first }
  }

  /// What a column is to be read as; nil for one that nothing is said of.
  subscript(column: ReadColumn) -> ImportMap.Column? {
    column.heads.isEmpty ? nil : byHead[Self.key(column.shown)]
  }

  /// Heads by what they say, without maxima and years, which differ from sheet to sheet.
  static func key(_ heads: String) -> String {
    heads.split(separator: "/").map { line in
      let name = Head(String(line)).name
      let rest = HeadYear(name)?.rest ?? ""
      let words = Slug.text(for: rest.isEmpty ? name : rest).split(separator: "-")
      let undated = words.filter { word in
        !(Int(word).map { (1900...2100).contains($0) } ?? false)
      }
      return (undated.isEmpty ? words : undated).joined(separator: "-")
    }.joined(separator: "/")
  }
}

extension ImportMap.Column {
  /// Whether a meaning that a column has by itself is what is said of it.
  func fits(_ meaning: Meaning) -> Bool {
    use == meaning.use && (stage == nil || stage == meaning.stage)
  }
}

extension Meaning {
  /// The meaning as `import.yaml` has it.
  var use: ImportMap.Use {
    switch self {
    case .member: .member
    case .stage: .stage
    case .points(let id, _): .points(id)
    case .total: .total
    case .rank: .rank
    case .tier: .tier
    case .note: .note
    case .leftOut: .leftOut
    }
  }
}
