import Localization
package import Templates

/// A section of the report that an office issues.
package struct ReportSectionView: View {
  let head: ReportHeadView
  let parts: [ReportSectionPartView]

  package static let tags: [Tag<ReportSectionView>] = [
    .record("head") { $0.head },
    .list("parts") { $0.parts },
  ]
}

/// A part of a section: sentences, what the office wrote, lines, tables, a chart.
package struct ReportSectionPartView: View {
  /// Its number and title; nil for the only part of a section.
  var head: ReportHeadView?
  let content: ReportPartContent

  package static let tags: [Tag<ReportSectionPartView>] = [
    .record("head") { $0.head },
    .list("paragraphs") { $0.content.paragraphs },
    .markup("text") { $0.content.text },
    .list("lines", hasFlag: true) { $0.content.lines },
    .list("tables") { $0.content.tables },
    .text("chart-title") { $0.content.chart == nil ? nil : $0.content.chartTitle },
    .texts("remarks") { $0.content.remarks },
    .markup("chart") { $0.content.chart },
  ]
}

/// What a part of a report says, in the order in which it is shown.
package struct ReportPartContent {
  /// Its title, where the section has other parts.
  var title = ""
  var paragraphs: [WordingView] = []
  /// What the note says under a heading.
  var text: Markup?
  var lines: [WordingView] = []
  var tables: [PaperTableView] = []
  var remarks: [String] = []
  var chart: Markup?
  /// What is under the chart.
  var chartTitle = ""

  /// Whether it begins with a table, whose caption says what it is about.
  var isTable: Bool { !tables.isEmpty && paragraphs.isEmpty && text == nil && lines.isEmpty }

  /// Whether it says nothing.
  var isEmpty: Bool {
    paragraphs.isEmpty && text == nil && lines.isEmpty && tables.isEmpty && remarks.isEmpty
      && chart == nil
  }
}

extension ReportSectionView {
  /// A section with those of its parts that say anything; nil where none does.
  init?(
    _ id: String, _ title: String, _ parts: [ReportPartContent], _ numbers: inout SectionNumbers
  ) {
    let told = parts.filter { !$0.isEmpty }
    guard !told.isEmpty else { return nil }
    let head = numbers.head(id, title)
    self.head = head
    // A part without a title goes before those that have one; where one has, it is not number 1 of one.
    let isOnly = told.count { !$0.title.isEmpty } == 1
    var number = 0
    self.parts = told.map { part in
      guard !part.title.isEmpty, told.count > 1 || parts.count > 2, !(isOnly && part.isTable) else {
        return ReportSectionPartView(content: part)
      }
      number += 1
      return ReportSectionPartView(
        head: ReportHeadView(
          id: "\(head.id)-\(number)", number: isOnly ? "" : "\(number).", title: part.title),
        content: part)
    }
  }
}
