import Foundation
import Testing
import Workplaces

/// A seal holds also against who takes it away and makes another: the published site keeps what it came to.
struct ReplacedSealTests {
  private static let note = "content/2016/conference.md"
  private static let seal = "content/2016/seal.txt"
  private static let correction =
    "corrections: [{date: 2017-05-02, what: The first sentence}]\nawards:"

  /// A place whose year is sealed and published.
  private func published() throws -> Workplace {
    let place = try Workplace()
    for command in [["seal", "2016"], ["build"]] {
      let run = try Program.run(command, in: place.folder)
      try #require(run.status == 0, "\(run.errors)")
    }
    return place
  }

  private func change(_ path: String, _ old: String, to new: String, in place: Workplace) throws {
    let text = try place.read(path)
    try #require(text.contains(old))
    try place.write(text.replacing(old, with: new), to: path)
  }

  private func sealAnew(_ place: Workplace) throws {
    try FileManager.default.removeItem(at: place.folder.appending(path: Self.seal))
    let run = try place.run("seal", "2016")
    try #require(run.status == 0, "\(run.errors)")
  }

  private func expectRefusal(in place: Workplace) throws {
    let before = try place.contents(of: "site")
    for call in [
      ["build", "--quiet"], ["build", "--force"], ["build", "--dry-run"],
      ["check", "--against", "site"],
    ] {
      let run = try Program.run(call, in: place.folder)
      #expect(run.status == 1)
      #expect(
        run.errors.contains(
          "\(Self.seal): error: 'site' shows the year 2016 with another seal than this one, and no"
            + " correction says why; put the published files and their seal back, or list what was put"
            + " right under 'corrections' in \(Self.note) and run 'yearbook seal 2016 --again', or confirm"
            + " it with --allow-changes 2016 [seal-replaced]\n"), "\(call): \(run.errors)")
    }
    #expect(try place.contents(of: "site") == before)
  }

  @Test func `A text that was changed and sealed anew is noticed, and can be confirmed`() throws {
    let place = try published()
    defer { place.remove() }
    try change(Self.note, "Nghệ An has", to: "Nghệ An had", in: place)
    try sealAnew(place)
    try expectRefusal(in: place)
    let run = try place.run("build", "--allow-changes", "2016")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("  2016 has another seal\n"))
    #expect(try place.run("build", "--force", "--quiet").status == 0)
  }

  @Test func `A sum in the seal that was written by hand is noticed`() throws {
    let place = try published()
    defer { place.remove() }
    try change(Self.note, "Nghệ An has", to: "Nghệ An had", in: place)
    let digests = try Program.run(
      ["-c", "sha256sum \(Self.note)"], in: place.folder, program: URL(filePath: "/bin/sh"))
    let line = try #require(
      try place.read(Self.seal).split(separator: "\n").first { $0.hasSuffix("  conference.md") })
    try change(
      Self.seal, String(line), to: "\(digests.output.prefix(64))  conference.md", in: place)
    try expectRefusal(in: place)
    try change(Self.seal, "# corrections: 0", to: "# corrections: 1", in: place)
    let run = try place.run("build", "--allow-changes", "2016")
    #expect(run.status == 1 && run.errors.contains("[seal-broken]"), "\(run.errors)")
  }

  @Test func `What other files make the year say is noticed too`() throws {
    let place = try published()
    defer { place.remove() }
    try change("content/provinces.yaml", "Hà Tĩnh", to: "Hà Tịnh", in: place)
    let line = try #require(
      try place.read(Self.seal).split(separator: "\n").first { $0.hasSuffix(" ha-tinh name") })
    try change(Self.seal, "\(line)\n", to: "", in: place)
    try expectRefusal(in: place)
  }

  @Test func `A year that is sealed again with a correction more is published`() throws {
    let place = try published()
    defer { place.remove() }
    try change(Self.note, "Nghệ An has", to: "Nghệ An had", in: place)
    try change(Self.note, "awards:", to: Self.correction, in: place)
    #expect(try place.run("seal", "2016", "--again").status == 0)
    let run = try place.run("build", "--strict")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("  2016 has another seal\n"))
  }

  @Test func `A site of an earlier version, which keeps no seals, gives no alarm`() throws {
    let place = try published()
    defer { place.remove() }
    let path = "site/data/archive.json"
    let text = try place.read(path).replacing(#/  "seals": \{\n.*\n  \},\n/#, with: "")
    try #require(!text.contains("seals"))
    try place.write(text, to: path)
    let digest = try Program.run(
      ["-c", "sha256sum \(path)"], in: place.folder, program: URL(filePath: "/bin/sh"))
    let manifest = try place.read("site/manifest-sha256.txt").split(separator: "\n").map { line in
      line.hasSuffix("  data/archive.json")
        ? "\(digest.output.prefix(64))  data/archive.json" : line
    }
    try place.write(manifest.joined(separator: "\n") + "\n", to: "site/manifest-sha256.txt")
    try change(Self.note, "Nghệ An has", to: "Nghệ An had", in: place)
    try sealAnew(place)
    let run = try place.run("build", "--strict")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try place.read(path).contains("\n  \"seals\": {\n    \"2016\": {\"corrections\": 0, "))
  }

  @Test func `A seal that an earlier version made may be completed`() throws {
    let place = try Workplace()
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    let lines = try place.read(Self.seal).split(separator: "\n").filter { !$0.hasPrefix("# says") }
    try place.write(lines.joined(separator: "\n") + "\n", to: Self.seal)
    #expect(try place.run("build").status == 0)
    #expect(try place.run("seal", "2016").output.contains("keeps what other files decide"))
    #expect(try place.run("build", "--strict").status == 0)
  }
}
