import Random

/// The text of a note: some 3.9 KB of Markdown, in which the ranking of its year stands.
struct SampleNote {
  let year: Int
  let number: Int
  let sample: Sample

  var title: String { "Visit \(number) of \(year)" }
  var slug: String { "visit-\(padded(number, 5))" }
  var date: String {
    "\(year)-\(padded(1 + number % 12, 2))-\(padded(1 + number % 28, 2))"
  }
  /// The members that it names.
  var members: [Int] {
    var random = SplitMix64(seed: 7, stream: UInt64(year), run: number)
    return Array(Set((0..<3).map { _ in Int(random.next() % UInt64(sample.members)) })).sorted()
  }

  /// The body; the ranking stands where `ranking` is put.
  func body(ranking: String) -> String {
    var random = SplitMix64(seed: 11, stream: UInt64(year), run: number)
    func paragraph() -> String {
      (0..<7).map { _ in Self.sentences[Int(random.next() % UInt64(Self.sentences.count))] }
        .joined(separator: "\n")
    }
    return """
      \(paragraph())

      ## What was seen

      \(paragraph())

      - **First**, \(Self.sentences[number % Self.sentences.count].lowercased())
      - *Second*, the [points of the year](scores-of-the-year.html "All points") were looked at again.
      - Third, `\(sample.id(number % sample.members))` was asked for its report of \(year).

      > \(Self.sentences[(number + 3) % Self.sentences.count])

      ## The ranking of the year

      \(ranking)

      \(paragraph())

      ## What was agreed

      1. \(Self.sentences[(number + 1) % Self.sentences.count])
      2. \(Self.sentences[(number + 2) % Self.sentences.count])

      \(paragraph())

      \(paragraph())

      """.replacing("scores-of-the-year.html", with: "index.html#ranking")
  }

  private static let sentences = [
    "The members reported on the movements of the first six months and on what is still to be done.",
    "A delegation of the cluster checked the evidence for the points of each criterion on the spot.",
    "Small collectives and direct workers were commended more often than in the year before.",
    "The office asked every member to send its report in time and to name its sources.",
    "Tỉnh bạn trao đổi kinh nghiệm xây dựng nông thôn mới và cải cách thủ tục hành chính.",
    "Advanced models were found early, built up and spread in every field of work.",
    "The criteria of the following year were discussed, and two of them were made more exact.",
    "Các đơn vị thống nhất đẩy mạnh ứng dụng công nghệ thông tin trong công tác thi đua.",
    "Differences between self-assessment and review were explained with the papers at hand.",
  ]
}
