import Input
import Zip

@testable import Attachments

/// Tests with small files that notes link.
protocol SmallAttachment {}

extension SmallAttachment {
  static var sheet: String {
    #"<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#
  }
  static var document: String {
    #"<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
  }
  static var macros: String {
    #"<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"#
  }

  static func zip(_ parts: [(String, [UInt8])]) -> [UInt8] {
    var zip = ZipWriter()
    return parts.flatMap { zip.entry($0.0, $0.1) } + zip.end()
  }

  static func office(_ types: String, with parts: [(String, [UInt8])] = []) -> [UInt8] {
    zip([("[Content_Types].xml", Array(types.utf8))] + parts)
  }

  static func open(_ type: String, with parts: [(String, [UInt8])] = []) -> [UInt8] {
    zip([("mimetype", Array("application/vnd.oasis.opendocument.\(type)".utf8))] + parts)
  }

  /// The problems of a file of this name, `code: message`.
  func problems(_ name: String, _ bytes: [UInt8]) -> [String] {
    var problems = Problems()
    AttachmentFile(FileTree.Binary(path: "content/2016/\(name)", head: bytes) { bytes })
      .report(to: &problems)
    return problems.sorted.map { "\($0.code): \($0.message)" }
  }

  /// A part with a relation, in UTF-16 as some programs write it.
  static func related(
    _ type: String, _ target: String, _ mode: String = "Internal"
  ) -> (String, [UInt8]) {
    let text =
      #"<Relationship Id='r1' Type = "http://schemas/relationships/\#(type)" Target="\#(target)" TargetMode="\#(mode)"/>"#
    return (
      "word/_rels/a.xml.rels",
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    )
  }

  static func word(_ field: String) -> [UInt8] {
    Array("<w:instrText> \(field) </w:instrText>".utf8)
  }

  static func part(_ path: String, _ text: String) -> [UInt8] {
    office(document, with: [(path, Array(text.utf8))])
  }

  static func book(_ path: String, _ text: String) -> [UInt8] {
    office(sheet, with: [(path, Array(text.utf8))])
  }

  static func text(_ content: String, _ type: String = "text") -> [UInt8] {
    open(type, with: [("content.xml", Array(content.utf8))])
  }

  /// A PDF with a packed stream of objects: of the number 4 the first half, of 5 the second.
  static func packed(_ objects: String, outside: String = "") -> [UInt8] {
    let parts = objects.split(separator: "><").first.map { $0.count + 1 } ?? 0
    let stream = Inflate.packed(zlib: Array("4 0 5 \(parts) \(objects)".utf8))
    return Array("%PDF-1.7\n\(outside)9 0 obj\n<</Type/ObjStm/N 2/First 8>>\nstream\r\n".utf8)
      + stream + Array("\nendstream\nendobj\n".utf8)
  }
}
