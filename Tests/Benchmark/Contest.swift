import Foundation

/// One sample with the sites that are made of it, and the programs that make them.
struct Contest {
  let sample: Sample
  /// The folder in which all of it stands.
  let folder: URL
  /// Yearbook's program and its templates.
  let program: String
  let templates: String
  /// Hugo's program; nil where it is left out.
  let hugo: String?
  /// The folder of the Hugo site's layouts.
  let model: URL
  /// The program that is the floor: this one.
  let floor: String

  var content: String { folder.appending(path: "content").path }
  var site: String { folder.appending(path: "site").path }
  private var hugoSource: String { folder.appending(path: "hugo").path }
  private var hugoSite: String { folder.appending(path: "hugo-site").path }
  private var copy: String { folder.appending(path: "copy").path }

  /// Writes the sample for both makers.
  func prepare() throws {
    try cleanUp()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try ContentWriter(sample: sample, folder: URL(filePath: content)).write()
    guard hugo != nil else { return }
    try HugoWriter(sample: sample, folder: URL(filePath: hugoSource), model: model).write()
  }

  /// Removes the sample and all sites.
  func cleanUp() throws {
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    try FileManager.default.removeItem(at: folder)
  }

  /// Yearbook makes the whole site where there is none.
  func full() throws -> Stopwatch.Measure {
    try putAway(site)
    return try build()
  }

  /// Yearbook makes the site once more.
  func build() throws -> Stopwatch.Measure {
    try Stopwatch.run([
      program, "build", "--content", content, "--templates", templates, "--output", site,
    ])
  }

  /// Yearbook makes the site after a word of one note has changed.
  func oneChanged(turn: Int) throws -> Stopwatch.Measure {
    let year = sample.years.lowerBound
    let note = SampleNote(year: year, number: 1, sample: sample)
    let file = URL(filePath: content).appending(path: "\(year)/\(note.slug).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + "\nTurn \(turn).\n").utf8).write(to: file)
    return try build()
  }

  /// Hugo makes the whole site where there is none.
  func hugoFull() throws -> Stopwatch.Measure? {
    guard let hugo else { return nil }
    try putAway(hugoSite)
    return try Stopwatch.run([
      hugo, "build", "--quiet", "--source", hugoSource, "--destination", hugoSite,
    ])
  }

  /// libcmark reads all notes on one thread.
  func reading() throws -> Stopwatch.Measure { try Stopwatch.run([floor, "floor", content]) }

  /// The site of Yearbook is copied.
  func copying() throws -> Stopwatch.Measure {
    try putAway(copy)
    return try Stopwatch.run(["cp", "-r", site, copy])
  }

  /// Yearbook makes the whole site and tells how long each stage took.
  func showStages() throws {
    try putAway(site)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [
      "build", "--timings", "--content", content, "--templates", templates, "--output", site,
    ]
    try process.run()
    process.waitUntilExit()
  }

  /// What both sites hold, page by page.
  func comparison() throws -> SiteComparison? {
    guard hugo != nil else { return nil }
    return SiteComparison(
      ours: try SiteCount(URL(filePath: site)), others: try SiteCount(URL(filePath: hugoSite)))
  }

  /// Puts a site out of the way, but leaves it on the disk until all is measured.
  ///
  /// ext4 takes long to find room for new files where others were removed within the last minutes.
  private func putAway(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let old = folder.appending(path: "old")
    try FileManager.default.createDirectory(at: old, withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: path, toPath: old.appending(path: UUID().uuidString).path)
  }
}
