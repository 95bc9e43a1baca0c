import ArgumentParser
import Foundation

/// Measures Yearbook against Hugo and against the floor, and holds it against the bars.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure Yearbook against Hugo and the floor, in turn.",
    discussion: "Exit status 1 if Yearbook did less work; a missed bar is only told.")

  @OptionGroup var size: SampleSize

  @Option(help: "How often everything is measured.")
  var turns = 5

  @Option(help: "The folder in which samples and sites are made.")
  var work = ".build/benchmark"

  @Option(help: "Yearbook's program.")
  var program = ".build/release/yearbook"

  @Option(help: "Yearbook's templates.")
  var templates = "templates"

  @Option(help: "Hugo's program; without it Hugo is left out.")
  var hugo: String?

  @Option(help: "The folder of the Hugo site's layouts.")
  var model = "Tests/Benchmark/hugo"

  @Option(help: "The content of the real archive.")
  var archive = "content"

  @Flag(help: "Measure ten times as many notes too, once.")
  var growth = false

  @Flag(help: "Name where Yearbook's time goes, by stage.")
  var profile = false

  @Flag(help: "A small trial run: 400 notes, once.")
  var quick = false

  func run() throws {
    let sample = quick ? Sample(notes: 400, years: 4, members: 10) : size.sample
    let contest = contest(sample, "sample")
    var card = Scorecard()
    // First, while the disk has nothing of the others to write or to forget.
    let sites = URL(filePath: work).appending(path: "archive-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: sites) }
    try measureArchive(in: sites, &card)
    try contest.prepare()
    for turn in 1...(quick ? 1 : turns) { try measure(contest, turn, &card) }
    let comparison = try contest.comparison()
    if let comparison { print(comparison.text + "\n") }
    if !quick { for (notes, most) in Self.smaller { try measure(notes: notes, most: most, &card) } }
    if growth { try measureGrowth(&card) }
    holdAgainstBars(&card)
    print(card.text)
    if profile { try showStages(of: contest) }
    guard let shortfalls = comparison?.shortfalls, !shortfalls.isEmpty else { return }
    print("Yearbook did not do all of the work:\n" + shortfalls.joined(separator: "\n"))
    throw ExitCode(1)
  }

  private func contest(_ sample: Sample, _ name: String) -> Contest {
    Contest(
      sample: sample, folder: URL(filePath: work).appending(path: name), program: program,
      templates: templates, hugo: hugo, model: URL(filePath: model),
      floor: Bundle.main.executablePath ?? CommandLine.arguments[0])
  }

  private func measure(_ contest: Contest, _ turn: Int, _ card: inout Scorecard) throws {
    card.add(Self.full, try contest.full())
    card.add(Self.nothing, try contest.build())
    card.add(Self.one, try contest.oneChanged(turn: turn))
    if let measure = try contest.hugoFull() { card.add(Self.hugo, measure) }
    card.add(Self.reading, try contest.reading())
    card.add(Self.copying, try contest.copying())
  }

  /// The sizes that are measured besides, and the most of Hugo's processor time that they may take.
  private static let smaller = [(notes: 200, most: 0.6), (notes: 1_000, most: 0.5)]

  private func measure(notes: Int, most: Double, _ card: inout Scorecard) throws {
    let contest = contest(
      Sample(notes: notes, years: size.years, members: size.members), "sample-\(notes)")
    try contest.prepare()
    let (ours, hugos) = ("Yearbook, \(notes) notes", "Hugo, \(notes) notes")
    for _ in 1...turns {
      card.add(ours, try contest.full())
      if let measure = try contest.hugoFull() { card.add(hugos, measure) }
    }
    try contest.cleanUp()
    guard let own = card.processorSeconds(ours), let other = card.processorSeconds(hugos) else {
      return
    }
    card.hold("\(notes) notes, as a part of Hugo's processor time", own / other, most: most)
  }

  private func measureArchive(in sites: URL, _ card: inout Scorecard) throws {
    try FileManager.default.createDirectory(at: sites, withIntermediateDirectories: true)
    for turn in 1...(quick ? 1 : 4 * turns) {
      let site = sites.appending(path: "site-\(turn)").path
      card.add(
        Self.real,
        try Stopwatch.run([
          program, "build", "--content", archive, "--templates", templates, "--output", site,
        ]))
    }
  }

  private func measureGrowth(_ card: inout Scorecard) throws {
    let large = Sample(notes: size.notes * 10, years: size.years, members: size.members)
    let contest = Contest(
      sample: large, folder: URL(filePath: work).appending(path: "large"), program: program,
      templates: templates, hugo: nil, model: URL(filePath: model), floor: "")
    try contest.prepare()
    card.add(Self.large, try contest.full())
    try contest.cleanUp()
  }

  private func holdAgainstBars(_ card: inout Scorecard) {
    guard let full = card.seconds(Self.full), let peak = card.peak(Self.full),
      let work = card.processorSeconds(Self.full)
    else { return }
    func ratio(_ name: String, to whole: Double) -> Double? {
      card.seconds(name).map { $0 / whole }
    }
    card.hold(
      "processor time, as a part of Hugo's", card.processorSeconds(Self.hugo).map { work / $0 },
      most: 0.2)
    card.hold("memory, as a part of Hugo's", card.peak(Self.hugo).map { peak / $0 }, most: 0.125)
    if let reading = card.processorSeconds(Self.reading),
      let copying = card.processorSeconds(Self.copying)
    {
      card.hold("processor time, in floors", work / (reading + copying), most: 5)
    }
    card.hold("ten times the notes, times as long", ratio(Self.large, to: full), most: 11)
    card.hold("nothing changed, part of a full build", ratio(Self.nothing, to: full), most: 0.05)
    card.hold("one note changed, part of a full build", ratio(Self.one, to: full), most: 2.0 / 3)
    card.hold("the real archive, processor seconds", card.processorSeconds(Self.real), most: 0.05)
  }

  private func showStages(of contest: Contest) throws {
    print("Where the time of a full build goes:")
    try contest.showStages()
  }

  private static let full = "Yearbook, full build"
  private static let nothing = "Yearbook, nothing changed"
  private static let one = "Yearbook, one note changed"
  private static let hugo = "Hugo, full build"
  private static let reading = "floor: libcmark over the notes, one thread"
  private static let copying = "floor: cp -r of Yearbook's site"
  private static let real = "Yearbook, the real archive, full build"
  private static let large = "Yearbook, ten times the notes"
}
