import Emulation
import Input
import Publishing

/// A site of one's own cluster or block, with what was answered and nothing else.
struct OwnSite {
  let languages: [Language]
  let title: AnsweredText
  let kinds: [AnsweredKind]
  let all: AnsweredText?
  let order: AnsweredText?
  /// The folder of the pages of members, where it was answered.
  let path: String?
  /// The head of the column of members, where it was answered.
  let column: String?
  let members: [NewMembers.Member]
  let group: AnsweredGroup
  let council: AnsweredText?
  let addressees: [AnsweredText]
  let office: AnsweredText?
  let parent: AnsweredText?
  let place: AnsweredText?
  let year: Int

  /// Reads the answers; `report` says of each mistake which question it answers.
  init?(_ answers: SiteAnswers, report: (SiteQuestion, AnswerFault) -> Void) {
    func read<Value>(
      _ question: SiteQuestion, _ read: () throws(AnswerFault) -> Value
    ) -> Value? {
      do {
        return try read()
      } catch {
        report(question, error)
        return nil
      }
    }
    let spoken = read(.languages) { () throws(AnswerFault) in
      try SiteAnswers.languages(answers.languages)
    }
    guard let languages = spoken, !languages.isEmpty else { return nil }
    func text(_ question: SiteQuestion, _ values: [String]) -> AnsweredText?? {
      read(question) { () throws(AnswerFault) in try SiteAnswers.text(values, languages) }
    }
    let title = text(.title, answers.titles)
    let kinds = read(.kind) { () throws(AnswerFault) in
      try AnsweredKind.all(answers.kinds, languages)
    }
    let listed = kinds.flatMap { kinds in
      read(.members) { () throws(AnswerFault) in
        try NewMembers(answers.members, kinds: kinds, languages)
      }
    }
    let group = (title ?? nil).flatMap { title in
      read(.group) { () throws(AnswerFault) in
        try AnsweredGroup(answers.group, languages, title: title)
      }
    }
    let year = read(.year) { () throws(AnswerFault) in try SiteAnswers.year(answers.year) }
    let addressees = read(.addressees) { () throws(AnswerFault) in
      try AnsweredText.all(answers.addressees, languages)
    }
    let path = read(.path) { () throws(AnswerFault) in
      try SiteAnswers.word(answers.path) { ReservedNames.isFolder($0, languages) }
    }
    let column = read(.column) { () throws(AnswerFault) in
      try SiteAnswers.word(answers.column, isTaken: ReservedNames.isColumn)
    }
    let (all, order) = (text(.all, answers.all), text(.order, answers.order))
    let (council, office) = (text(.council, answers.council), text(.office, answers.office))
    guard let title, let title, let listed, let group, let year, let addressees,
      let path, let column, let all, let order, let council, let office,
      let parent = text(.parent, answers.parent),
      let place = text(.place, answers.place)
    else { return nil }
    (self.languages, self.title, self.kinds) = (languages, title, listed.kinds)
    self.all = all ?? listed.called
    (self.order, self.members, self.group, self.council) = (order, listed.all, group, council)
    (self.addressees, self.office, self.parent, self.year) = (addressees, office, parent, year)
    (self.place, self.path, self.column) = (place, path, column)
  }

  /// The members of which neither their name nor the kinds say what they are.
  var membersWithoutKind: [String] {
    members.filter { $0.kind == nil }.map(\.name)
  }

  /// The name of the register of members.
  private var register: String {
    kinds.allSatisfy { MemberTerms.isPlace($0.id) } ? "provinces.yaml" : "members.yaml"
  }

  /// The files of the site with those of its year, of which the content is read as a build reads it.
  ///
  /// Reports what would be wrong in them.
  func files(in folder: String, problems: inout Problems) throws -> [NewFiles.File] {
    let words = OwnSiteWords(StarterWords.language(ofKeysIn: languages))
    var files = [
      StarterSite.ignored, NewFiles.File("README.md", words.readme(register, year)),
      NewFiles.File("content/site.yaml", OwnSiteFile(self, words).text),
      NewFiles.File("content/\(register)", membersFile(words)),
    ]
    files += languages.enumerated().map { number, language in
      let name = number == 0 ? "about" : "about.\(language.code)"
      let facts = number == 0 ? aboutFacts : ""
      return NewFiles.File("content/pages/\(name).md", facts + OwnSiteWords(language).about)
    }
    let shared = Self.tree(files, folder, &problems)
    var memory = ArchiveMemory()
    guard let vocabulary = SheetVocabulary(year, in: shared, problems: &problems),
      let archive = Archive(shared, drafts: true, memory: &memory, problems: &problems)
    else { return files }
    files +=
      YearStarter(vocabulary, archive, hasScores: false, listsMembers: true).files.map {
        NewFiles.File("content/\($0.path)", bytes: $0.bytes)
      }
    var whole = ArchiveMemory()
    _ = Archive(
      Self.tree(files, folder, &problems), drafts: true, memory: &whole, problems: &problems)
    return files
  }

  /// The content among files, as it would be read from the disk.
  private static func tree(
    _ files: [NewFiles.File], _ folder: String, _ problems: inout Problems
  ) -> FileTree {
    let start = "content/"
    var texts: [String: SourceFile] = [:]
    for file in files where file.path.hasPrefix(start) {
      let shown = "\(folder)/\(file.path)"
      texts[String(file.path.dropFirst(start.count))] = problems.collect(
        try SourceFile(path: shown, data: file.bytes))
    }
    return FileTree(root: "\(folder)/content", texts: texts)
  }

  private func membersFile(_ words: OwnSiteWords) -> String {
    let keys = StarterWords(keysOf: languages)
    let entries = members.map { member in
      let kind = member.kind.map { [(key: keys.key("kind"), value: called($0))] } ?? []
      let name = YAMLText.fields([(keys.key("name"), YAMLText.value(member.name))] + kind)
      return "- \(keys.key("id")): \(YAMLText.value(member.id))\n"
        + "  \(keys.key("names")): [\(name)]\n"
    }
    return words.membersNote.map { "# \($0)\n" }.joined() + entries.joined()
  }

  /// A kind as the register has it: in a Vietnamese one by what it is called.
  private func called(_ kind: String) -> String {
    guard StarterWords.language(ofKeysIn: languages) == .vietnamese,
      languages.contains(.vietnamese), let known = kinds.first(where: { $0.id == kind })
    else { return kind }
    return YAMLText.value(known.one.text(in: .vietnamese))
  }

  private var aboutFacts: String {
    let titles = languages.map { ($0.code, YAMLText.value(OwnSiteWords($0).aboutTitle)) }
    let title = languages.count == 1 ? titles[0].1 : YAMLText.fields(titles)
    return "---\n\(StarterWords(keysOf: languages).key("title")): \(title)\n---\n"
  }
}
