import Input

/// A compiled template.
final class Template: Sendable {
  let name: String
  let file: SourceFile
  let instructions: [Instruction]
  /// Where each instruction's name stands in the file.
  let names: [Range<Int>]
  /// The text that the instructions print.
  let literals: [UInt8]
  /// Where lines start in that text, those left out that show nothing.
  let lineStarts: [Int]
  /// The symbols of dotted names.
  let symbols: [Int]
  let inclusions: [Inclusion]
  let blocks: [TemplateBlock]
  /// False if its form is wrong; then it has no instructions.
  let isValid: Bool

  init(name: String, file: SourceFile, _ draft: Builder?) {
    self.name = name
    self.file = file
    isValid = draft != nil
    let draft = draft ?? Builder()
    instructions = draft.instructions
    names = draft.names
    literals = draft.literals
    lineStarts = draft.lineStarts
    symbols = draft.symbols
    inclusions = draft.inclusions
    blocks = draft.blocks
  }

  /// A template in the making.
  struct Builder {
    var instructions: [Instruction] = []
    var names: [Range<Int>] = []
    var literals: [UInt8] = []
    var lineStarts: [Int] = []
    var symbols: [Int] = []
    var inclusions: [Inclusion] = []
    var blocks: [TemplateBlock] = []
  }

  /// Where the name of an instruction stands.
  func place(of instruction: Int) -> Place { Place(file, names[instruction]) }

  /// The name of an instruction as it is written.
  func label(of instruction: Int) -> String { file.text(names[instruction]) }

  /// Where one part of a dotted name stands.
  func place(of instruction: Int, part: Int) -> Place {
    let name = names[instruction]
    var start = name.lowerBound
    for _ in 0..<part {
      start = (file.bytes[start..<name.upperBound].firstIndex(of: dot) ?? start - 1) + 1
    }
    let end = file.bytes[start..<name.upperBound].firstIndex(of: dot) ?? name.upperBound
    return Place(file, start..<max(start, end))
  }

  private let dot = UInt8(ascii: ".")
}
