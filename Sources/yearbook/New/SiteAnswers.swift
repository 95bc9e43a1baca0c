import Emulation
import Input

/// The answers to the questions of `new site` as they were given: values of options.
struct SiteAnswers {
  /// The codes of the languages, the first one at the root.
  var languages: [String] = []
  var titles: [String] = []
  var kinds: [String] = []
  var all: [String] = []
  var order: [String] = []
  /// The folder of the pages of members.
  var path: String?
  /// The head of the column of members.
  var column: String?
  var members: [String] = []
  var group: [String] = []
  var council: [String] = []
  var addressees: [String] = []
  var office: [String] = []
  var parent: [String] = []
  var place: [String] = []
  var year = ""

  /// Whether nothing has been answered.
  var areNone: Bool {
    languages.isEmpty && hasNoMembersOrYear && path == nil && column == nil
      && [titles, kinds, all, order, group, council, addressees, office, parent, place]
        .allSatisfy(\.isEmpty)
  }

  private var hasNoMembersOrYear: Bool { members.isEmpty && year.isEmpty }

  /// The languages that were answered.
  static func languages(_ codes: [String]) throws(AnswerFault) -> [Language] {
    var languages: [Language] = []
    for code in codes {
      guard let language = [Language.vietnamese, .english].first(where: { $0.code == code }) else {
        throw .notALanguage(code)
      }
      guard !languages.contains(language) else { throw .repeatedLanguage(code) }
      languages.append(language)
    }
    return languages
  }

  /// The only text of an answer; nil where nothing was answered.
  static func text(
    _ values: [String], _ languages: [Language]
  ) throws(AnswerFault) -> AnsweredText? {
    let texts = try AnsweredText.all(values, languages)
    guard texts.count < 2 else { throw .severalTimes }
    return texts.first
  }

  /// A word of the site's addresses or tables; nil where nothing was answered.
  ///
  /// - Parameter isTaken: whether files of the site have it for something else.
  static func word(
    _ text: String?, isTaken: (String) -> Bool
  ) throws(AnswerFault) -> String? {
    guard let text else { return nil }
    let isWord = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isWord, (1...64).contains(text.utf8.count) else {
      throw .notAWord(text, instead: Slug.text(for: text))
    }
    guard !isTaken(text) else { throw .takenWord(text) }
    return text
  }

  /// The year that was answered.
  static func year(_ text: String) throws(AnswerFault) -> Int {
    guard text.utf8.count == 4, let year = Int(text), (1000...9999).contains(year) else {
      throw .notAYear(text)
    }
    return year
  }
}

/// What the members of a new site form.
enum AnsweredGroup: Hashable {
  case cluster
  case block
  case other(AnsweredText)

  /// Reads an answer; without one it is a cluster, unless the title speaks of a block.
  init(_ values: [String], _ languages: [Language], title: AnsweredText) throws(AnswerFault) {
    guard let text = try SiteAnswers.text(values, languages) else {
      for language in languages where Self.speaksOfBlock(title.text(in: language)) {
        throw .groupOfTitle(title.text(in: language))
      }
      self = .cluster
      return
    }
    switch Set(languages.map { Self.known[Slug.text(for: text.text(in: $0))] }) {
    case [.cluster]: self = .cluster
    case [.block]: self = .block
    default:
      // A word that is known for none of both may be a slip of the pen.
      if let common = text.common { throw .notAGroup(common) }
      self = .other(text)
    }
  }

  private static let known: [String: AnsweredGroup] = [
    "cum": .cluster, "cluster": .cluster, "cum-thi-dua": .cluster, "emulation-cluster": .cluster,
    "1": .cluster, "khoi": .block, "block": .block, "khoi-thi-dua": .block,
    "emulation-block": .block, "2": .block,
  ]

  private static func speaksOfBlock(_ title: String) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }
    return (words.contains("khối") || words.contains("block"))
      && !words.contains("cụm") && !words.contains("cluster")
  }
}
