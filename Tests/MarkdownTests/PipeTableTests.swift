import Markdown
import Testing

struct PipeTableTests {
  @Test func `A table has a head, rows and columns that stand left, right or centred`() {
    let note = Note(
      """
      | Tỉnh | Điểm | Hạng | Ghi chú |
      |:-----|-----:|:----:|---------|
      | *Nghệ An* | 985 | 1 | `a\\|b` \\| c |
      | Hà Tĩnh | [980](a.md) |
      """)
    #expect(
      note.html == """
        <table>
        <thead>
        <tr>
        <th scope="col" class="left">Tỉnh</th>
        <th scope="col" class="right">Điểm</th>
        <th scope="col" class="center">Hạng</th>
        <th scope="col">Ghi chú</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left"><em>Nghệ An</em></td>
        <td class="right">985</td>
        <td class="center">1</td>
        <td><code>a|b</code> | c</td>
        </tr>
        <tr>
        <td class="left">Hà Tĩnh</td>
        <td class="right"><a href="a.md">980</a></td>
        <td class="center"></td>
        <td></td>
        </tr>
        </tbody>
        </table>

        """)
    let table = note.prose.tables[0]
    #expect(table.columns == [.left, .right, .center, .none])
    #expect(table.rowCount == 2)
    #expect(table.number == 1)
    #expect(at(table.place) == "1:3")
    #expect(note.said.isEmpty)
  }

  @Test(arguments: [
    ("a|b\n-|-\nc|d", ["a", "b", "c", "d"]), ("|a|\n|-|", ["a"]), ("a\n:-:\nb", ["a", "b"]),
    ("|a|b|\n|-|-|\n||c|\n|d||", ["a", "b", "", "c", "d", ""]),
    ("  | a | b\n | - | -\n   c\n", ["a", "b", "c", ""]),
    ("|a\\\\|b|\n|-|-|", ["a\\", "b"]),
    ("|`a`|**b**|\n|-|-|\n|# c|- d|", ["a", "b", "# c", "- d"]),
    ("|a|\n|-|\n|b #|\n|>|\n|\\\\|", ["a", "b #", "&gt;", "\\"]),
    ("|[r]|\n|-|\n|[x][r]|\n\n[r]: y", ["r", "x"]),
    ("|a|\n|-|\n|    b|\n|[c]: d|", ["a", "b", "[c]: d"]),
  ])
  func `Cells are cut at pipes that are not escaped`(text: String, cells: [String]) {
    #expect(cellTexts(Note(text).html) == cells)
  }

  @Test(arguments: [
    "a|b\n-|-|-", "|a|b|\n|-|", "a|b", "|-|-|", "a | b\n\n- | -", "|a|\n|=|", "|a|\n|- -|",
    "a\n--:-",
    "`a|b`\n-|-|-\n", "    |a|\n    |-|",
  ])
  func `Without a row of dashes for each column of the head it is text`(text: String) {
    let note = Note(text)
    #expect(note.prose.tables.isEmpty)
    #expect(!note.html.contains("<table>"))
  }

  @Test func `A table ends with its paragraph, and text may stand before it`() {
    let note = Note("[r]: x\n    # lời [a](b)\ndẫn\n|c|\n|-|\n|d|\n\ne")
    #expect(
      note.html.hasPrefix("<p># lời <a href=\"b\">a</a>\ndẫn</p>\n<table>\n")
        && note.html.hasSuffix("</table>\n<p>e</p>\n"))
    #expect(note.linkPlaces == ["2:15 b"])
  }

  @Test func `A rule or underline below a table does not make it a heading`() {
    #expect(Note("|a|\n|-|\n|b|\n---\nc").html.hasSuffix("</table>\n<hr />\n<p>c</p>\n"))
    #expect(cellTexts(Note("|a|\n|-|\n===\n").html) == ["a", "==="])
    #expect(Note("|a|\n---\n").html == "<h2 id=\"a\">|a|</h2>\n")
  }

  @Test func `Tables stand in quotes and lists, and a lazy line is a row`() {
    let note = Note("> - |đ|\n>   |-|\n>   |{{a}} [x](y:z)|\nb\n\n1. |c|\n   |-|")
    #expect(cellTexts(note.html) == ["đ", "&lt;a&gt; x", "b", "c"])
    #expect(note.html.hasPrefix("<blockquote>\n<ul>\n<li>\n<table>"))
    #expect(
      note.html.hasSuffix(
        "<ol>\n<li>\n<table>\n<thead>\n<tr>\n<th scope=\"col\">c</th>\n</tr>\n</thead>\n</table>\n</li>\n</ol>\n"
      ))
    #expect(note.said == ["3:16 link-scheme!"])
    #expect(note.prose.tables.map(\.number) == [1, 2])
  }

  @Test func `A cell too many is left out with a warning`() {
    let note = Note("|a|b|\n|-|-|\n|c|d|đ|e|\n")
    #expect(cellTexts(note.html) == ["a", "b", "c", "d"])
    #expect(note.said == ["3:6 table-cells"])
    #expect(
      note.messages == [
        "the row has 4 cells, the table 2 columns; "
          + "this is left out (a '|' that is text is written '\\|')"
      ])
  }

  @Test func `A table with a name scrolls in a region of that name`() {
    let note = Note("|a|\n|-|", filling: PlainFilling(label: "Bảng \"x\""))
    #expect(
      note.html.hasPrefix(
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Bảng &quot;x&quot; 1\">\n<table>"
      ))
    #expect(note.html.hasSuffix("</table>\n</div>\n"))
  }

  private func cellTexts(_ html: String) -> [String] {
    html.split(separator: "\n").filter { $0.hasPrefix("<th ") || $0.hasPrefix("<td") }.map { line in
      let inner = line.drop { $0 != ">" }.dropFirst().dropLast(5)
      var text = ""
      var isTag = false
      for character in inner {
        if character == "<" { isTag = true }
        if !isTag { text.append(character) }
        if character == ">" { isTag = false }
      }
      return text
    }
  }
}
