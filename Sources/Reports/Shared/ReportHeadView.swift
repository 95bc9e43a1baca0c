package import Templates

/// The head of a section of a report: its number and its title.
package struct ReportHeadView: View {
  let id: String
  /// `I.` or `1.`, as it is before the title; empty where there is no other to tell it from.
  let number: String
  let title: String

  package static let tags: [Tag<ReportHeadView>] = [
    .text("id") { $0.id },
    .text("number") { $0.number.isEmpty ? nil : $0.number },
    .text("title") { $0.title },
  ]
}

extension ReportHeadView {
  /// The heads of the parts of a section, numbered from 1; nil for a part that is not there.
  static func parts(_ titles: [(title: String, isThere: Bool)], under id: String) -> [Self?] {
    var number = 0
    return titles.map { title, isThere in
      guard isThere else { return nil }
      number += 1
      return ReportHeadView(id: "\(id)-\(number)", number: "\(number).", title: title)
    }
  }
}

/// Numbers the sections of a document as they come: I, II, III.
package struct SectionNumbers {
  /// What all ids begin with.
  let prefix: String
  private var count = 0

  init(prefix: String) {
    self.prefix = prefix
  }

  /// The head of the next section.
  mutating func head(_ id: String, _ title: String) -> ReportHeadView {
    count += 1
    return ReportHeadView(
      id: "\(prefix)_\(id)", number: "\(RomanNumeral(count).text).", title: title)
  }
}
