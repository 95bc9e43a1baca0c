import Emulation
import Localization
import Pages
package import Templates

/// The head of an official paper (Decree 30/2020/NĐ-CP, annex I, boxes 1 to 4 and 11).
package struct LetterheadView: View {
  /// The body above the one that issues the paper.
  let parent: LetterheadNameView?
  /// The body that issues it.
  let issuer: LetterheadNameView
  /// The number and symbol, with dots where the number is not given: `Số: ……/BC-CTĐBTB`; nil for a form that has none.
  let number: String?
  /// What a letter (công văn) is about; nil for papers that have that below their kind.
  var about: String?
  /// Where and when it is issued, with dots for what is not given; nil where the form has no such line.
  let dateline: String?
  /// Whether it is for internal use alone.
  let isInternal: Bool
  /// Whether it is a draft, which has to say so.
  let isDraft: Bool

  package static let tags: [Tag<LetterheadView>] = [
    .record("parent") { $0.parent },
    .record("issuer") { $0.issuer },
    .text("number") { $0.number },
    .text("about") { $0.about },
    .text("dateline") { $0.dateline },
    .flag("internal") { $0.isInternal },
    .flag("draft") { $0.isDraft },
  ]
}

extension LetterheadView {
  /// The head of a paper of a year.
  ///
  /// - Parameters:
  ///   - abbreviation: what its symbol begins with, such as `BC` for a report.
  ///   - isDated: whether the form has a line for place and date; minutes have none (form 1.9).
  init(
    _ paper: Paper, abbreviation: TextKey, isDated: Bool = true, in year: Year, _ site: SiteContext
  ) {
    let about = site.archive.site
    parent = about.papers.parent.map { LetterheadNameView($0, site.language) }
    issuer = LetterheadNameView(about.clusterName(in: year.number), site.language)
    number = site.words(.paperNumber(number: paper.symbol(abbreviation, site.language)))
    dateline = isDated ? paper.dateline(in: year, site.language) : nil
    isInternal = year.summary.papers.isInternal
    isDraft = paper.isDraft(in: year)
  }
}

extension LetterheadView {
  /// The head of a paper of a year that need not have a number.
  ///
  /// - Parameters:
  ///   - symbol: what its symbol begins with; nil for a paper without a number where none is given.
  ///   - restsOnResult: whether it is a draft as long as the result of the year is not settled.
  init(
    _ paper: Paper, symbol: String?, isDated: Bool = true, restsOnResult: Bool, in year: Year,
    _ site: SiteContext
  ) {
    let about = site.archive.site
    parent = about.papers.parent.map { LetterheadNameView($0, site.language) }
    issuer = LetterheadNameView(about.clusterName(in: year.number), site.language)
    number =
      symbol == nil && paper.number == nil
      ? nil : site.words(.paperNumber(number: paper.symbol(symbol ?? "", site.language)))
    dateline = isDated ? paper.dateline(in: year, site.language) : nil
    isInternal = year.summary.papers.isInternal
    isDraft = restsOnResult ? paper.isDraft(in: year) : paper.isDraft
  }

  /// The head of a form that a member fills in: its name, place and date are blank.
  init(blankIn year: Year, _ site: SiteContext) {
    parent = nil
    issuer = LetterheadNameView(lines: [site.words[.scoreFormIssuer]], language: nil)
    number = nil
    dateline = site.words(.dateline(place: site.words[.blank], date: site.words[.blankDate]))
    isInternal = year.summary.papers.isInternal
    isDraft = false
  }

  /// The head of a note's paper.
  init(
    _ given: NotePaper, _ form: PaperFormName, about: String?, in year: Year, _ site: SiteContext
  ) {
    let papers = site.archive.site.papers
    let paper = given.paper
    parent = papers.parent.map { LetterheadNameView($0, site.language) }
    issuer = LetterheadNameView(site.archive.site.clusterName(in: year.number), site.language)
    number = site.words(.paperNumber(number: paper.symbol(form.abbreviation, site.language)))
    self.about = about.map { site.words(.aboutSubject(subject: $0)) }
    dateline = paper.dateline(in: year, site.language)
    isInternal = given.isInternal || year.summary.papers.isInternal
    isDraft = paper.isDraft
  }
}

extension Paper {
  /// Whether it is a draft: what the year's note says, and without that a paper with neither number nor date, and any
  /// of a year of which the result is not settled.
  func isDraft(in year: Year) -> Bool {
    let isOpen = year.summary.status == .draft || year.summary.status == .provisional
    return draft ?? (isOpen || isDraft)
  }

  /// The number and symbol: `05/BC-CTĐBTB`, with dots for what is not given; a number below ten has a
  /// zero before it (Decree 30/2020/NĐ-CP, annex I).
  func symbol(_ abbreviation: TextKey, _ language: Localization) -> String {
    symbol(language.words[abbreviation], language)
  }

  /// The same with what the symbol begins with; that of a letter begins with nothing.
  func symbol(_ abbreviation: String, _ language: Localization) -> String {
    let blank = language.words[.blank]
    let cluster = language.archive.site.papers.symbol ?? blank
    let number = self.number ?? blank
    if number.contains("/") { return number }
    let padded = number.utf8.count == 1 ? "0\(number)" : number
    return "\(padded)/\(abbreviation.isEmpty ? "" : "\(abbreviation)-")\(cluster)"
  }

  /// Where and when it is issued: `Nghệ An, ngày 10 tháng 3 năm 2017`.
  ///
  /// A head of the group that is a province or a city says where; one that is an office does not.
  func dateline(in year: Year, _ language: Localization) -> String {
    let words = language.words
    let site = language.archive.site
    let head = language.archive.head(of: year).flatMap { office in
      let name = language.archive.members[office.member]?.name(in: year.number)
      let isPlace = site.members == nil || name?.kind.map(MemberTerms.isPlace) ?? false
      return isPlace ? language.name(office.member, in: year.number) : nil
    }
    return words(
      .dateline(
        place: (place ?? site.papers.place).map(language.text) ?? head ?? words[.blank],
        date: day.map(language.longDate) ?? words[.blankDate]))
  }
}

/// The name of a body in the head of an official paper, in its lines.
package struct LetterheadNameView: View {
  let lines: [String]
  let language: String?

  /// The longest line, in hundredths of the size of the type: 63.5 mm at 12 pt, which leaves 3.5 mm to
  /// the nation's name; that takes 88 of the 155 mm between the margins.
  private static let measure = 1500

  package static let tags: [Tag<LetterheadNameView>] = [
    .texts("lines") { $0.lines },
    .text("lang") { $0.language },
  ]
}

extension LetterheadNameView {
  init(_ name: LocalizedText, _ language: Localization) {
    let wording = language.wording(name)
    lines = BalancedLines(wording.text, measure: Self.measure).lines
    self.language = wording.language
  }
}
