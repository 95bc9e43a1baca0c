import Emulation
import Formats
import Foundation
import Testing
import Zip

@testable import Downloads
@testable import Localization
@testable import Website

struct DataTableTests {
  @Test func `Comma-separated text has each figure as given and how exact it is`() {
    #expect(
      text(Self.sample.bytes(in: .csv, hasDecimalComma: true, notes: notes)) == """
        rank,tied,name,points,points-precision,awards-proposed\r
        1,true,"An, ""the"" first",985.50,exact,flag certificate\r
        ,,Bình,990,below,\r
        ,,,,,\r
        3,false,"two\r
        lines",-4.25,approximate,\r

        """)
  }

  @Test func `Excel gets a mark, semicolons and decimal commas where readers write these`() {
    let bytes = Self.sample.bytes(in: .excel, hasDecimalComma: true, notes: notes)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(
      text(bytes.dropFirst(3)).hasPrefix(
        "rank;tied;name;points;points-precision;awards-proposed\r\n"
          + "1;true;\"An, \"\"the\"\" first\";985,50;exact;flag certificate\r\n"))
    #expect(text(bytes).contains(";-4,25;approximate;"))
    let english = Self.sample.bytes(in: .excel, hasDecimalComma: false, notes: notes)
    #expect(text(english.dropFirst(3)).contains(",985.50,exact,"))
  }

  @Test func `JSON has numbers as given, and says of others how exact they are`() {
    #expect(
      text(JSON.outline(Self.sample.body(notes)).bytes(for: .file)) == """
        {
          "columns": [
            {"id": "rank", "meaning": null},
            {"id": "tied", "meaning": null},
            {"id": "name", "meaning": null},
            {"id": "points", "meaning": null},
            {"id": "awards-proposed", "meaning": null}
          ],
          "rows": [
            {"rank": 1, "tied": true, "name": "An, \\"the\\" first", "points": 985.50, \
        "awards-proposed": ["flag", "certificate"]},
            {"rank": null, "tied": null, "name": "Bình", \
        "points": {"value": 990, "precision": "below"}, "awards-proposed": []},
            {"rank": null, "tied": null, "name": null, "points": null, "awards-proposed": []},
            {"rank": 3, "tied": false, "name": "two\\r\\nlines", \
        "points": {"value": -4.25, "precision": "approximate"}, "awards-proposed": []}
          ]
        }

        """)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84 38", "'+84 38"), ("-985", "'-985"), ("@sum", "'@sum"),
    ("\tx", "'\tx"), ("\r=1", "\"'\r=1\""), ("'x", "'x"), ("a=1", "a=1"), ("−5", "−5"), ("", ""),
    ("=a,b", "\"'=a,b\""), (" =1", "' =1"), ("\u{FF1D}1", "'\u{FF1D}1"),
    ("\u{FF20}a", "'\u{FF20}a"),
  ])
  func `A text that begins like a formula gets an apostrophe`(cell: String, written: String) {
    let table = table([[.text(cell)]], [column(.name)])
    #expect(text(CSVDialect.plain.bytes(of: table)) == "name\r\n\(written)\r\n")
  }

  @Test func `A negative number stays a number`() {
    let table = table(
      [[.whole(-2), .decimal(points("-0.5"))]], [column(.rank), column(.pointsChange, at: 1)])
    #expect(text(CSVDialect.plain.bytes(of: table)) == "rank,points-change\r\n-2,-0.5\r\n")
  }

  @Test func `A text that is to stand in a page cannot end its element`() throws {
    let json = JSON.record([(name: "a", value: "</script><!-- & \u{2028}\u{1}\\")])
    let bytes = json.bytes(for: .page)
    #expect(
      text(bytes)
        == #"{"a":"\u003c/script\u003e\u003c!-- \u0026 \u2028\u0001\\"}"#)
    let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
    #expect(read == ["a": "</script><!-- & \u{2028}\u{1}\\"])
  }

  @Test func `A workbook keeps texts, numbers and their decimals`() throws {
    let zip = try ZipReader(Self.sample.bytes(in: .xlsx, hasDecimalComma: true, notes: notes))
    let file = try zip.paths.map { text(try zip.contents(of: $0) ?? []) }.joined()
    #expect(file.contains("<v>985.5</v>"))
    #expect(file.contains("formatCode=\"0.00\""))
    #expect(file.contains("An, &quot;the&quot; first"))
    #expect(file.contains("state=\"frozen\""))
    #expect(!file.contains("<f>"))
  }

  private static let sample = table(
    [
      [
        .whole(1), .flag(true), .text("An, \"the\" first"), .figure(points("985.50"), .exact),
        .ids(["flag", "certificate"]),
      ],
      [.empty, .empty, .text("Bình"), .figure(points("990"), .below), .ids([])],
      [.empty, .empty, .empty, .empty, .ids([])],
      [
        .whole(3), .flag(false), .text("two\r\nlines"), .figure(points("-4.25"), .approximate),
        .ids([]),
      ],
    ],
    [
      column(.rank), column(.tied, at: 1), column(.name, at: 2),
      DataColumn.figure(.points) { $0[3] }, column(.awardsProposed, at: 4),
    ])
}

/// No notes, in no language.
private let notes = DataNotes(localizations: [], title: nil, all: [])

private func table(_ rows: [[DataCell]], _ columns: [DataColumn<[DataCell]>]) -> DataTable {
  DataTable(
    Dataset(.rankings, year: 2016), of: rows, columns)
}

private func column(_ name: ColumnName, at position: Int = 0) -> DataColumn<[DataCell]> {
  DataColumn(name) { $0[position] }
}

private func points(_ text: String) -> Points { Points(text) ?? .zero }

private func text(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: Array(bytes), as: UTF8.self)
}
