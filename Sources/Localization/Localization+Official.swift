package import Emulation

/// How values read in an official paper, which says nothing of an archive and its sources.
extension Localization {
  /// The name of a member in force in a year, with its kind: `tỉnh Nghệ An`.
  package func fullName(_ id: Member.ID, in year: Int) -> String {
    guard let name = archive.members[id]?.name(in: year) else { return id }
    let own = name.kind.flatMap { archive.site.members?[$0] }
    // A name that says its kind in another language does so here, too.
    guard let full = kind(name), !(own?.isSaid(in: name.text) ?? false) else {
      return nameInSentence(name.text)
    }
    // In a sentence a city is no more than that.
    let kind =
      archive.site.members != nil ? full : words[name.kind == "city" ? .shortCity : .kindProvince]
    return nameInSentence(words(.memberOfKind(kind: kind, name: name.text)))
  }

  /// Whom an award to a member goes to, in the words of the law: the people and officials of a province; else the member itself.
  package func recipient(_ id: Member.ID, in year: Int) -> String {
    let name = fullName(id, in: year)
    let kind = archive.members[id]?.name(in: year).kind
    let isPlace = archive.site.members == nil || kind.map(MemberTerms.isPlace) ?? false
    return isPlace ? words(.recipientPeople(name: name)) : name.capitalised
  }

  /// A count as official papers write it: `06`, but `0`.
  package func officialCount(_ count: Int) -> String {
    (1..<10).contains(count) ? "\(words[.leadingZero])\(count)" : String(count)
  }

  /// A person with the office that the person has: `đồng chí Nguyễn Văn A, Chủ tịch UBND tỉnh`.
  package func official(_ person: Person) -> String {
    row([addressed(person.name), person.role.map(text)])
  }

  /// A person with the office and the member that it is of: `đồng chí Nguyễn Văn A, Chủ tịch UBND tỉnh Nghệ An`.
  package func official(_ person: Person, in year: Int) -> String {
    let alone = official(person)
    guard let member = person.member else { return alone }
    let (name, full) = (name(member, in: year), fullName(member, in: year))
    let role = person.role.map(text) ?? ""
    guard !role.lowercased().contains(name.lowercased()) else { return alone }
    let kind = full.hasSuffix(" \(name)") ? full.dropLast(name.count + 1).lowercased() : ""
    return !kind.isEmpty && role.lowercased().hasSuffix(" \(kind)")
      ? "\(alone) \(name)" : row([alone, full])
  }

  /// A name with a form of address: `đồng chí Nguyễn Văn A`.
  package func addressed(_ name: String) -> String {
    isAddressed(name) ? name : words(.comrade(name: name))
  }

  /// Whether a name has a form of address before it already: `Ông Lê Văn Khánh`.
  private func isAddressed(_ name: String) -> Bool {
    ["ông ", "bà ", "đồng chí ", "đ/c ", "mr ", "mrs ", "ms "]
      .contains(where: name.lowercased().hasPrefix)
  }

  /// Who holds an office: `Cụm trưởng: tỉnh Nghệ An (đồng chí …)`.
  package func official(_ office: Office, in year: Int) -> String {
    let holder = fullName(office.member, in: year)
    let person = office.person.map { " (\(official($0)))" } ?? ""
    return "\(name(office.kind))\(words[.labelEnd])\(holder)\(person)"
  }

  /// Points in a sentence: `968,75 điểm`, `khoảng 990 điểm`.
  package func pointsInWords(_ figure: Figure) -> String {
    let points = points(figure.points)
    return switch figure.precision {
    case .exact: words(.pointsExactly(points: points))
    case .approximate: words(.pointsAbout(points: points))
    case .below: words(.pointsBelow(points: points))
    case .above: words(.pointsAbove(points: points))
    }
  }

  /// A rank in words: `thứ nhất`.
  package func ordinal(_ rank: Int) -> String {
    let all = words[.ordinals].split(separator: "|")
    return all.indices.contains(rank - 1)
      ? String(all[rank - 1]) : words(.ordinal(number: String(rank)))
  }

  /// Who has the first three ranks, with the points, in a sentence; nil where no rank is known.
  package func officialResult(_ year: Year) -> String? {
    let ranked = year.standing.placings.filter { $0.rank != nil }
    let groups = Dictionary(grouping: ranked) { $0.rank?.number ?? 0 }
    let clauses = groups.keys.sorted().prefix { $0 <= 3 }.compactMap { rank -> String? in
      guard let placings = groups[rank], let first = placings.first else { return nil }
      let names = list(placings.map { fullName($0.member.id, in: year.number) })
      let clause =
        placings.count == 1
        ? words(.rankedAlone(names: names, rank: ordinal(rank)))
        : words(.rankedTogether(names: names, rank: ordinal(rank)))
      let totals = Set(placings.map { $0.score?.total })
      guard totals.count == 1, let total = first.score?.total else { return clause }
      return words(.rankedWith(clause: clause, points: atStage(pointsInWords(total), of: year)))
    }
    return clauses.isEmpty ? nil : words(.officialResult(clauses: remarks(Array(clauses))))
  }

  /// How the ranks of a year were found, as a report says it.
  package func officialMethod(_ year: Year) -> [WordingView] {
    let standing = year.standing
    let names = year.tieBreakers.map { name($0).text }
    let ties =
      standing.ranksCluster && !names.isEmpty
      ? words(.methodTieBreak(names: names.joined(separator: words[.noteSeparator])))
      : standing.hasTies ? words[.officialTies] : nil
    let share = standing.ranksByShare ? words[.officialShare] : nil
    return [share, ties].compactMap(\.self).map { WordingView($0) }
      + sentences(archive.breaks(before: year), in: year.number)
  }

  /// Ballots of those present in per cent: `83,33%`.
  package func percent(_ votes: Votes) -> String {
    let (whole, part) = votes.share.quotientAndRemainder(dividingBy: 100)
    let digits =
      part == 0 ? "" : part % 10 == 0 ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)"
    let number = digits.isEmpty ? String(whole) : "\(whole)\(words[.decimalSign])\(digits)"
    return words(.percent(percent: number))
  }

  /// That the members signed a covenant.
  package func official(_ covenant: Covenant) -> String {
    covenant.day.map {
      words(.covenantTold(year: String(covenant.year), date: longDate($0)))
    } ?? words(.covenantToldUndated(year: String(covenant.year)))
  }

  /// How far an award had come on a day: what was decided later is a proposal.
  package func status(_ award: Award, asOf day: Day?) -> String {
    guard let decision = award.decision, let day, decision.day > day else { return status(award) }
    return status(.proposed)
  }
}
