import Testing

@testable import Printing

struct ChromiumPDFTests {
  private func tidied(_ text: String) -> String {
    String(decoding: ChromiumPDF(tidying: Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test func `Dates of the document are blanked, and no byte moves`() {
    let head = "%PDF-1.4\n1 0 obj\n<</Title (x)\n/CreationDate (D:20261121202837+00'00')\n"
    let tail = "/ModDate (D:20261121202837+00'00')>>\nendobj\n"
    let page = "2 0 obj\n<</Title (/ModDate \\(D:2026)>>\nendobj\n"
    let blanks = String(repeating: " ", count: 39)
    #expect(
      tidied(head + tail + page)
        == "%PDF-1.4\n1 0 obj\n<</Title (x)\n\(blanks)\n\(blanks.dropLast(5))>>\nendobj\n\(page)")
  }

  @Test func `Elements are counted from 1 in their order, whatever numbers they had`() {
    let text = """
      /ID (node00000036)>>
      /ID (node00000109)>>
      /Headers [(node00000036) (node00000109)]
      /Names [(node00000036) 42 0 R (node00000109) 44 0 R]
      """
    #expect(
      tidied(text) == """
        /ID (node00000001)>>
        /ID (node00000002)>>
        /Headers [(node00000001) (node00000002)]
        /Names [(node00000001) 42 0 R (node00000002) 44 0 R]
        """)
  }

  @Test(arguments: [
    "/Title (node00000036)", "/Alt (node00000036)", "/ID (node0000003)", "/ID (node000000361)",
    "/ID (node0000003x)", "/ID (node", "<</Length 9>> stream\n/ID (node00000036)\nendstream",
    "stream\n/ID (node00000036)", "", "/CreationDate (D:2026)",
    "endobj /CreationDate (D:2026)", "1 0 obj /CreationDate (D:2026 endobj",
  ])
  func `Everything else stays`(text: String) {
    #expect(tidied(text) == text)
  }
}
