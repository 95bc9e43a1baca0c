import Emulation
import Templates

/// The head of an official paper (Decree 30/2020/NĐ-CP, annex I, boxes 1 to 4 and 11).
struct LetterheadView: View {
  /// The body above the one that issues the paper.
  let parent: LetterheadNameView?
  /// The body that issues it.
  let issuer: LetterheadNameView
  /// The number and symbol, with dots where the number is not given: `Số: ……/BC-CTĐBTB`.
  let number: String
  /// Where and when it is issued, with dots for what is not given; nil where the form has no such line.
  let dateline: String?
  /// Whether it is for internal use alone.
  let isInternal: Bool

  static let tags: [Tag<LetterheadView>] = [
    .record("parent") { $0.parent },
    .record("issuer") { $0.issuer },
    .text("number") { $0.number },
    .text("dateline") { $0.dateline },
    .flag("internal") { $0.isInternal },
  ]
}

extension LetterheadView {
  /// The head of a paper of a year.
  ///
  /// - Parameters:
  ///   - abbreviation: what its symbol begins with, such as `BC` for a report.
  ///   - isDated: whether the form has a line for place and date; minutes have none (form 1.9).
  init(
    _ paper: Paper, abbreviation: Word, isDated: Bool = true, in year: Year, _ edition: Edition
  ) {
    let form = edition.archive.site.papers
    parent = form.parent.map { LetterheadNameView($0, edition) }
    issuer = LetterheadNameView(edition.archive.site.clusterName(in: year.number), edition)
    number = edition.words(
      .paperNumber, ["number": edition.symbol(of: paper, abbreviation)])
    dateline = isDated ? edition.dateline(paper, in: year) : nil
    isInternal = year.summary.papers.isInternal
  }
}

extension Edition {
  /// The number and symbol of a paper: `05/BC-CTĐBTB`, with dots for what is not given; a number below
  /// ten has a zero before it (Decree 30/2020/NĐ-CP, annex I).
  func symbol(of paper: Paper, _ abbreviation: Word) -> String {
    let blank = words[.blank]
    let cluster = archive.site.papers.symbol ?? blank
    let number = paper.number ?? blank
    if number.contains("/") { return number }
    let padded = number.utf8.count == 1 ? "0\(number)" : number
    return "\(padded)/\(words[abbreviation])-\(cluster)"
  }

  /// Where and when a paper is issued: `Nghệ An, ngày 10 tháng 3 năm 2017`.
  func dateline(_ paper: Paper, in year: Year) -> String {
    let head = archive.head(of: year).map { name($0.province, in: year.number) }
    return words(
      .dateline,
      [
        "place": paper.place.map { text($0) } ?? head ?? words[.blank],
        "date": paper.day.map(longDate) ?? words[.blankDate],
      ])
  }
}
