/// What tracked changes have deleted, and small letters that say how others are read.
struct WordChanges {
  /// The paragraphs, rows and cells that are open, and whether each is deleted.
  private var paragraphs: [Bool] = []
  private var rows: [Bool] = []
  private var cells: [Bool] = []
  private var deletions = 0
  private var readings = 0
  /// What the properties that are open are of.
  private var properties: [String] = []

  /// Whether the letters that are read are deleted.
  var isDeleted: Bool { deletions > 0 || rows.contains(true) || cells.contains(true) }
  /// Whether they are above others.
  var isRaised: Bool { readings > 0 }
  /// Whether the mark at the end of the paragraph is deleted, so that the next one goes on.
  var isMarkDeleted: Bool { paragraphs.last ?? false }

  mutating func begin(_ element: String) {
    switch element {
    case "p": paragraphs.append(false)
    case "tr": rows.append(false)
    case "tc": cells.append(false)
    case "pPr", "trPr", "tcPr": properties.append(element)
    case "rt": readings += 1
    case "cellDel": Self.mark(&cells)
    case "del":
      switch properties.last {
      case "pPr"?: Self.mark(&paragraphs)
      case "trPr"?: Self.mark(&rows)
      default: deletions += 1
      }
    default: break
    }
  }

  mutating func end(_ element: String) {
    switch element {
    case "p": _ = paragraphs.popLast()
    case "tr": _ = rows.popLast()
    case "tc": _ = cells.popLast()
    case "pPr", "trPr", "tcPr": _ = properties.popLast()
    case "rt": readings -= 1
    case "del" where properties.isEmpty: deletions -= 1
    default: break
    }
  }

  private static func mark(_ all: inout [Bool]) {
    guard let last = all.indices.last else { return }
    all[last] = true
  }
}
