import Foundation
import Testing
import Workplaces

@testable import Pictures

/// Pictures that are damaged, misnamed or changed since something was made of them, from the command to the
/// pages.
struct PictureFaultsTests {
  private static let fixtures = Workplace.root.appending(path: "Tests/Fixtures/pictures")
  private static let note = "content/2016/hall.md"

  private static func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: fixtures.appending(path: name))
  }

  /// A place with a photograph of a phone, which a note shows.
  private func place() throws -> Workplace {
    let place = try Workplace(changing: [
      Self.note: "---\ntitle: The hall\n---\n![The hall](hall.jpg)\n"
    ])
    try place.write(try Self.fixture("turned.jpg"), to: "content/2016/hall.jpg")
    return place
  }

  @Test func `Damaged files are named, and pictures with the ending of another kind`() throws {
    let place = try place()
    defer { place.remove() }
    let jpeg = try Self.fixture("turned.jpg")
    let files: [(name: String, bytes: Data, words: String)] = [
      (
        "empty.jpg", Data(),
        "this file is not a PNG, JPEG, WebP, AVIF or GIF picture [picture-kind]"
      ),
      ("cut.jpg", jpeg.prefix(40), "the picture is damaged or ends too soon"),
      ("text.png", Data("text".utf8), "this file is not a PNG, JPEG"),
      (
        "fake.heic", jpeg,
        "no HEIC picture but a JPEG picture, which browsers show; rename it to 'fake.jpg'"
      ),
      (
        "real.jpg", try Self.fixture("hall.heic"),
        "rename it to 'real.heic' and run 'yearbook pictures 2016'"
      ),
      ("junk.heic", Data("junk".utf8), "this file is not an HEIC picture, or is damaged"),
    ]
    for file in files { try place.write(file.bytes, to: "content/2016/\(file.name)") }
    let run = try place.run("pictures", "2016")
    #expect(run.status == 1)
    for file in files {
      let line = run.errors.split(separator: "\n").first {
        $0.hasPrefix("content/2016/\(file.name): error")
      }
      #expect(line?.contains(file.words) == true, "\(file.name): \(run.errors)")
    }
    #expect(try place.contents(of: "content/2016")["hall.480.jpg"] != nil)
    let check = try place.run("check")
    #expect(check.errors.contains("fake.heic: warning: this file is no HEIC picture"))
    try place.write(
      "---\ntitle: The hall\n---\n![The hall](real.jpg)\n![F](fake.heic)\n", to: Self.note)
    let shown = try place.run("check")
    #expect(
      shown.errors.contains(":4:13: error: this file is an HEIC picture by its bytes"),
      "\(shown.errors)")
    #expect(shown.errors.contains(":5:6: error: this file is no HEIC picture but a JPEG picture"))
  }

  @Test func `A large picture of printing inks is told what to do, not to run the command`() throws
  {
    let place = try place()
    defer { place.remove() }
    let film = Data(repeating: 7, count: 2_000_000)
    try place.write(try Self.fixture("inks.jpg") + film, to: "content/2016/hall.jpg")
    let check = try place.run("check")
    #expect(
      check.errors.contains("the picture has 2 MB and the colours of printing inks (CMYK)"),
      "\(check.errors)")
    #expect(
      check.errors.contains("save it anew as JPEG with the colours of screens (RGB), then run"))
  }

  @Test func `A change in the middle of a picture, and one of a size, is noticed`() throws {
    let place = try place()
    defer { place.remove() }
    var picture = try Self.fixture("turned.jpg")
    picture.append(Data(repeating: 7, count: 200_000))
    try place.write(picture, to: "content/2016/hall.jpg")
    #expect(try place.run("pictures").status == 0)
    #expect(try place.run("build", "--strict").status == 0)
    picture[picture.count - 50_000] = 8
    try place.write(picture, to: "content/2016/hall.jpg")
    let changed = try place.run("build")
    #expect(changed.errors.contains("hall.480.jpg: warning: this is a smaller size of an earlier"))
    #expect(!(try place.read("site/2016/hall.html").contains("hall.480.jpg")), "\(changed.errors)")
    #expect(try place.run("pictures").status == 0)
    var size = try #require(try place.contents(of: "content/2016")["hall.480.jpg"])
    size[size.count - 100] ^= 1
    try place.write(size, to: "content/2016/hall.480.jpg")
    let other = try place.run("check")
    #expect(
      other.errors.contains(
        "hall.480.jpg: warning: this smaller size of 'hall.jpg' was changed after it was made, so pages do"
          + " not use it; run 'yearbook pictures 2016', which makes it anew [picture-size]"),
      "\(other.errors)")
    #expect(try place.run("pictures").output.contains("made 1 file of 1 picture"))
    #expect(try place.run("check", "--strict").status == 0)
  }

  @Test func `A JPEG file of an HEIC file that was replaced is made anew`() throws {
    let place = try Workplace(changing: [
      Self.note: "---\ntitle: The hall\n---\n![The hall](a.jpg)\n"
    ])
    defer { place.remove() }
    let programs = "\(place.folder.path())/programs"
    // It makes one picture of files of one length, and another one of longer ones.
    let small = "\(place.folder.path())/small.jpg"
    try place.write(Data(try #require(try Self.small())), to: "small.jpg")
    try place.write("#!/bin/sh\n/bin/cp '\(small)' \"$4\"\n", to: "programs/heif-dec")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(programs)/heif-dec")
    let heic = try Self.fixture("hall.heic")
    try place.write(heic, to: "content/2016/a.heic")
    func pictures() throws -> Program.Run {
      try Program.run(["pictures"], in: place.folder, environment: ["PATH": programs])
    }
    #expect(try pictures().status == 0)
    #expect(try place.run("check", "--strict").status == 0)
    #expect(try pictures().output.hasPrefix("made 0 files"))
    try place.write(heic + Data([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65]), to: "content/2016/a.heic")
    let check = try place.run("check")
    #expect(
      check.errors.contains(
        "a.jpg: warning: this picture was made of an earlier 'a.heic', and pages show it as it was; run"
          + " 'yearbook pictures 2016' [heic]"), "\(check.errors)")
    #expect(try pictures().status == 0)
    #expect(try place.run("check", "--strict").status == 0)
    // One that its author has put there stays.
    let own = try Self.fixture("turned.jpg")
    try place.write(own, to: "content/2016/a.jpg")
    #expect(try pictures().status == 0)
    #expect(try place.contents(of: "content/2016")["a.jpg"] == own)
  }

  /// A picture of 480 pixels without anything beside it.
  private static func small() throws -> [UInt8]? {
    let place = try Workplace()
    defer { place.remove() }
    try place.write(try fixture("turned.jpg"), to: "content/2016/hall.jpg")
    _ = try place.run("pictures")
    return try place.contents(of: "content/2016")["hall.480.jpg"].flatMap {
      try CleanPicture(Array($0))?.bytes
    }
  }
}
