import Emulation
import Input
import Spreadsheet

/// How a download contradicts itself, or the year that it is imported into.
extension SiteDownload {
  /// What is wrong with it, each kind of fault once for a member.
  func problems(_ vocabulary: SheetVocabulary) -> [Problem] {
    let ranked = ["points", "share"].compactMap(fault(ofRanksBy:))
    return ranked + totals + shares + maxima(vocabulary) + sums(vocabulary)
      + missing(vocabulary)
  }

  private func isExact(_ cell: Grid.Cell) -> Bool {
    cell.text.text.first.map { !"~<>≈".contains($0) } ?? false
  }

  /// The first rank that does not follow from the points, or the shares, that the site computed it from.
  private func fault(ofRanksBy basis: String) -> Problem? {
    let of = basis == "share" ? "share-percent" : "points"
    let ranked = lines.compactMap { row -> (rank: Int, cell: Grid.Cell, value: Points)? in
      guard cell(row, "rank-basis")?.text.text == basis, let rank = cell(row, "rank"),
        let value = cell(row, of), isExact(value), let number = Self.number(value),
        let place = Int(rank.text.text.prefix { $0.isASCII && $0.isNumber })
      else { return nil }
      return (place, rank, number)
    }.sorted { ($0.rank, $1.value) < ($1.rank, $0.value) }
    for (one, next) in zip(ranked, ranked.dropFirst()) {
      let isShared = one.rank == next.rank && one.value != next.value && basis == "points"
      guard isShared || (one.rank < next.rank && one.value < next.value) else { continue }
      return fault(.rank(next.cell.address, other: one.cell.address), next.cell)
    }
    return nil
  }

  private func fault(_ fault: DownloadFault, _ cell: Grid.Cell?) -> Problem {
    ImportProblem.download(fault).at(cell?.text.place ?? grid.file.place)
  }

  /// Totals that the site has computed from other points.
  private var totals: [Problem] {
    guard columns["criterion"] != nil else { return [] }
    var sums: [String: Points] = [:]
    func key(_ row: Grid.Row) -> String {
      "\(cell(row, Self.member)?.text.text ?? "")\n\(cell(row, "stage")?.text.text ?? "")"
    }
    let (totals, points) = (lines.filter(isTotal), lines.filter { !isTotal($0) })
    for row in points {
      guard let number = cell(row, "points").flatMap(Self.number) else { continue }
      sums[key(row)] = (sums[key(row)] ?? .zero) + number
    }
    return totals.compactMap { row in
      guard cell(row, "computed")?.text.text.lowercased() == "true", let own = cell(row, "points"),
        let number = Self.number(own), let sum = sums[key(row)], sum != number
      else { return nil }
      return fault(.total(own.text.text, own.address, sum: sum), own)
    }
  }

  private func isTotal(_ row: Grid.Row) -> Bool { cell(row, "kind")?.text.text == "total" }

  /// Shares of the maximum that are not those of the points.
  private var shares: [Problem] {
    lines.compactMap { row in
      guard let share = cell(row, "share-percent"), let own = cell(row, "points"), isExact(own),
        let most = cell(row, "maximum").flatMap(Self.number), most > .zero,
        let points = Self.number(own), let percent = Self.number(share)
      else { return nil }
      let exact = 100 * Double(points.tenThousandths) / Double(most.tenThousandths)
      guard abs(exact - Double(percent.tenThousandths) / 10_000) > 0.005_1 else { return nil }
      return fault(.share(share.text.text, share.address, points: own.text.text), share)
    }
  }

  /// Maxima of members that are not those of the year; one that all members have is compared with the heads.
  private func maxima(_ vocabulary: SheetVocabulary) -> [Problem] {
    let common = commonMaxima
    var told: Set<String> = []
    return lines.compactMap { row in
      guard !vocabulary.criteria.isEmpty, let member = member(row, vocabulary),
        let own = cell(row, "maximum"), let maximum = Self.number(own)
      else { return nil }
      let known: Points?
      let id: Criterion.ID
      if let criterion = cell(row, "criterion")?.text.text {
        guard let found = vocabulary.criteria.all.first(where: { $0.id == criterion }),
          common[criterion].flatMap({ Points($0) }) == found.maximum
        else { return nil }
        (known, id) = (found.maximum(for: member), criterion)
      } else if columns["criterion"] == nil {
        known = Self.most(vocabulary, member)
        id = "total"
      } else {
        return nil
      }
      guard known != maximum, told.insert("\(member) \(id)").inserted else { return nil }
      return fault(.maximum(own.text.text, own.address, id, member: member, known: known), own)
    }
  }

  /// The most points of a member in the year, before any bonus.
  private static func most(_ vocabulary: SheetVocabulary, _ member: Member.ID) -> Points {
    vocabulary.criteria.all.filter { $0.kind == .criterion }.reduce(.zero) {
      $0 + ($1.maximum(for: member) ?? .zero)
    }
  }

  /// Members whose criteria do not have the maximum of their total.
  private func sums(_ vocabulary: SheetVocabulary) -> [Problem] {
    var maxima: [Member.ID: [Criterion.ID: Points]] = [:]
    for row in lines where cell(row, "kind")?.text.text == "criterion" {
      guard let member = member(row, vocabulary), let id = cell(row, "criterion")?.text.text,
        let maximum = cell(row, "maximum").flatMap(Self.number)
      else { continue }
      maxima[member, default: [:]][id] = maximum
    }
    var told: Set<Member.ID> = []
    return lines.filter(isTotal).compactMap { row in
      guard let member = member(row, vocabulary), let own = maxima[member],
        let cell = cell(row, "maximum"), let most = Self.number(cell)
      else { return nil }
      let sum = own.values.reduce(Points.zero) { $0 + $1 }
      guard sum != most, told.insert(member).inserted else { return nil }
      return fault(.rows(member: member, sum: sum, most: most), cell)
    }
  }

  /// The first criterion of the year that each member has no row of.
  private func missing(_ vocabulary: SheetVocabulary) -> [Problem] {
    var rows: [String: (member: Member.ID, ids: Set<Criterion.ID>, cell: Grid.Cell?)] = [:]
    for row in lines where cell(row, "kind")?.text.text == "criterion" {
      guard let member = member(row, vocabulary), let id = cell(row, "criterion")?.text.text,
        let stage = cell(row, "stage")?.text.text
      else { continue }
      rows["\(member) \(stage)", default: (member, [], row.cells.first)].ids.insert(id)
    }
    var told: Set<Member.ID> = []
    return rows.sorted { $0.key < $1.key }.compactMap { _, found in
      let gone = vocabulary.criteria.all.first { criterion in
        criterion.kind == .criterion && criterion.isAssigned(to: found.member)
          && !found.ids.contains(criterion.id)
      }
      guard let gone, told.insert(found.member).inserted else { return nil }
      return fault(.criterion(gone.id, member: found.member), found.cell)
    }
  }
}
