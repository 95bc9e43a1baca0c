import Foundation
import Input
import Testing
import Workplaces

@testable import Pictures

/// Smaller sizes of pictures, from the command to the pages.
struct ScalePicturesTests {
  private static let fixtures = Workplace.root.appending(path: "Tests/Fixtures/pictures")
  private static let note = "content/2016/hall.md"

  private static func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: fixtures.appending(path: name))
  }

  /// A place with a photograph of a phone under a name, which a note shows.
  private func place(_ name: String, more: String = "") throws -> Workplace {
    let place = try Workplace(changing: [
      Self.note: "---\ntitle: The hall\n---\n![The hall](\(name))\n\(more)"
    ])
    try place.write(try Self.fixture("turned.jpg"), to: "content/2016/\(name)")
    return place
  }

  @Test(arguments: ["hall.jpg", "Ảnh hội nghị 1.jpg", "x, y.JPG"])
  func `Sizes are made once, and pages let browsers choose`(name: String) throws {
    let place = try place(name)
    defer { place.remove() }
    let run = try place.run("pictures", "2016")
    #expect(run.status == 0, "\(run.errors)")
    let dot = try #require(name.lastIndex(of: "."))
    let names = [480, 1280].map { "\(name[..<dot]).\($0)\(name[dot...])" }
    #expect(run.output.hasPrefix("content/2016/\(name) → \(names[0]) ("))
    #expect(run.output.hasSuffix("made 2 files of 1 picture; 0 pictures had all sizes\n"))
    let content = try place.contents(of: "content")
    #expect(content["2016/\(name)"] == (try Self.fixture("turned.jpg")))
    #expect(
      try place.run("pictures").output == "made 0 files of 0 pictures; 1 picture had all sizes\n")
    #expect(try place.contents(of: "content") == content)
    let built = try place.run("build", "--strict")
    #expect(built.status == 0, "\(built.errors)")
    let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
      .union(CharacterSet(charactersIn: "0123456789-._~"))
    let links = (names + [name]).map {
      $0.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
    let page = try place.read("site/2016/hall.html")
    #expect(
      page.contains(
        #"<a href="\#(links[2])"><img src="\#(links[1])" srcset="\#(links[0]) 480w, \#(links[1]) 1280w" sizes="#
      ), "\(page)")
    #expect(page.contains(#"width="1512" height="2016""#))
    for name in names {
      let published = try Data(
        contentsOf: place.folder.appending(path: "site/2016/\(name)"))
      for secret in ["Exif", "Phone", "Smaller size"] {
        #expect(published.firstRange(of: Data(secret.utf8)) == nil)
      }
    }
    #expect(try place.run("verify", "site").status == 0)
    #expect(
      try place.run("explain", "2016/\(names[0])").output.contains("content/2016/\(names[0])"))
  }

  @Test func `A smaller picture has the sizes below its own`() throws {
    let place = try place("hall.jpg")
    defer { place.remove() }
    #expect(try place.run("pictures").status == 0)
    let middle = try #require(try place.contents(of: "content")["2016/hall.1280.jpg"])
    let clean = try #require(try CleanPicture(Array(middle))).bytes
    try place.write(Data(clean), to: "content/2016/hall.jpg")
    let check = try place.run("check")
    #expect(
      check.errors.contains(
        "content/2016/hall.480.jpg: warning: this is a smaller size of an earlier 'hall.jpg', so pages do"
          + " not use it; run 'yearbook pictures 2016' [picture-size]"), "\(check.errors)")
    #expect(check.errors.contains("hall.1280.jpg: warning: this is a smaller size of an earlier"))
    let run = try place.run("pictures", "2016")
    #expect(run.status == 0 && run.output.contains("made 1 file of 1 picture"), "\(run.output)")
    let left = try place.run("build")
    #expect(
      left.errors.contains(
        "hall.1280.jpg: warning: this is a smaller size of an earlier 'hall.jpg', which is small enough"
          + " now; delete this file [picture-size]"), "\(left.errors)")
    let page = try place.read("site/2016/hall.html")
    #expect(page.contains(#"src="hall.jpg" srcset="hall.480.jpg 480w, hall.jpg 1280w""#), "\(page)")
    #expect(try place.contents(of: "site")["2016/hall.1280.jpg"] == nil)
  }

  @Test func `A size is no picture of its own`() throws {
    let place = try place("hall.jpg", more: "\n![Again](hall.480.jpg)\n")
    defer { place.remove() }
    #expect(try place.run("pictures").status == 0)
    let shown = try place.run("check")
    #expect(
      shown.errors.contains(
        "\(Self.note):6:10: error: this is a smaller size of 'hall.jpg'; show that, and browsers choose the"
          + " size that they need [picture-size]"), "\(shown.errors)")
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/hall.jpg"))
    try place.write("---\ntitle: The hall\n---\nNothing.\n", to: Self.note)
    let gone = try place.run("check", "--strict")
    #expect(gone.status == 1)
    #expect(
      gone.errors.contains(
        "hall.480.jpg: error: this is a smaller size of 'hall.jpg', which is missing; put that back, or"
          + " delete this file [picture-size]"), "\(gone.errors)")
    #expect(!gone.errors.contains("[unused-file]"))
  }

  @Test func `A picture of its own keeps the name of a size`() throws {
    let place = try place("hall.jpg")
    defer { place.remove() }
    let own = Data(SmallPicture.png(4, 3))
    try place.write(own, to: "content/2016/hall.480.jpg")
    let run = try place.run("pictures")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "content/2016/hall.480.jpg: error: this picture has the name of a smaller size of 'hall.jpg', and"
          + " was not made by 'yearbook pictures'; rename one of the two [picture-size]"))
    let content = try place.contents(of: "content/2016")
    #expect(content["hall.480.jpg"] == own && content["hall.1280.jpg"] != nil)
  }

  @Test func `A large picture without sizes is a warning that names the command`() throws {
    let place = try place("hall.jpg")
    defer { place.remove() }
    let film = Data(repeating: 7, count: 12_000_000)
    try place.write(try Self.fixture("turned.jpg") + film, to: "content/2016/hall.jpg")
    let bare = try place.run("check")
    #expect(
      bare.errors.contains(
        "content/2016/hall.jpg: warning: the picture has 12 MB and no smaller sizes, so every reader fetches"
          + " all of it; run 'yearbook pictures 2016' [no-smaller-sizes]"), "\(bare.errors)")
    #expect(try place.run("pictures", "2016").status == 0)
    #expect(try place.run("check", "--strict").status == 0)
  }

  @Test func `An HEIC file becomes a JPEG file beside it, and is named until then`() throws {
    let place = try Workplace(changing: [
      Self.note: "---\ntitle: The hall\n---\n![The hall](Hội trường.HEIC)\n"
    ])
    defer { place.remove() }
    try place.write(try Self.fixture("hall.heic"), to: "content/2016/Hội trường.HEIC")
    let shown = try place.run("check")
    #expect(
      shown.errors.contains(
        "\(Self.note):4:13: error: browsers do not show HEIC; run 'yearbook pictures 2016', which makes"
          + " 'Hội trường.jpg' of it, and show that [heic]"), "\(shown.errors)")
    try place.write("---\ntitle: The hall\n---\nNo picture.\n", to: Self.note)
    let alone = try place.run("check")
    #expect(alone.status == 0)
    #expect(
      alone.errors.contains("HEIC: warning: browsers do not show HEIC, so this file is left out;"))
    let programs = "\(place.folder.path())/programs"
    let none = try Program.run(
      ["pictures"], in: place.folder, environment: ["PATH": programs])
    #expect(none.status == 1 && none.errors.contains("no program here reads HEIC; install"))
    // What a program makes of it, with a place that is not to be published.
    try place.write(
      "#!/bin/sh\n/bin/cp '\(Self.fixtures.path())turned.jpg' \"$4\"\n", to: "programs/heif-dec")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(programs)/heif-dec")
    let large = try Program.run(
      ["pictures"], in: place.folder, environment: ["PATH": programs])
    #expect(large.status == 1 && large.errors.contains("did not make a JPEG file of this picture"))
    #expect(try place.contents(of: "content/2016").count == 4)
  }

  @Test func `Where a program reads HEIC, the picture is made with all sizes`() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let isThere = path.split(separator: ":").contains { folder in
      ["heif-dec", "heif-convert", "magick"].contains {
        FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
      }
    }
    guard isThere else { return }
    let place = try Workplace(changing: [
      Self.note: "---\ntitle: The hall\n---\n![The hall](a.jpg)\n![On its side](b.jpg)\n"
    ])
    defer { place.remove() }
    try place.write(try Self.fixture("hall.heic"), to: "content/2016/a.heic")
    try place.write(try Self.fixture("turned.heic"), to: "content/2016/b.HEIC")
    let run = try place.run("pictures")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("made 5 files of 2 pictures; 0 pictures had all sizes\n"))
    let content = try place.contents(of: "content/2016").mapValues { Array($0) }
    let sizes = ["a.jpg", "a.480.jpg", "a.1280.jpg", "b.jpg", "b.480.jpg"]
      .map { content[$0].flatMap { PictureSize($0) } }
    #expect(
      sizes.map { $0.map { "\($0.width)x\($0.height)" } ?? "" }
        == ["1600x1200", "480x360", "1280x960", "756x1008", "480x640"])
    for name in ["a.jpg", "b.jpg"] {
      #expect(content[name]?.firstRange(of: Array("Exif".utf8)) == nil)
    }
    #expect(try place.run("build", "--strict").status == 0)
    #expect(try place.run("pictures").output.hasPrefix("made 0 files"))
  }

  @Test func `Nothing is added to the pictures of a sealed year`() throws {
    let place = try place("hall.jpg")
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    let before = try place.contents(of: "content")
    let run = try place.run("pictures", "2016")
    #expect(run.status == 73 && run.errors.contains("the year 2016 is sealed, so nothing is added"))
    let all = try place.run("pictures")
    #expect(all.status == 0)
    #expect(all.output.hasPrefix("sealed, so nothing is added to their pictures: 2016\n"))
    #expect(try place.contents(of: "content") == before)
    try place.write(
      try place.read("content/2016/conference.md").replacing(
        "status: final",
        with:
          "status: final\ncorrections: [{date: 2017-05-01, what: {en: Sizes of hall.jpg, vi: Cỡ của hall.jpg}}]"
      ),
      to: "content/2016/conference.md")
    let corrected = try place.run("pictures", "2016")
    #expect(corrected.status == 0, "\(corrected.errors)")
    #expect(corrected.output.hasSuffix("now run 'yearbook seal 2016 --again'\n"))
    #expect(try place.run("seal", "2016", "--again").status == 0)
    try place.write(Data([1]), to: "content/2016/hall.480.jpg")
    #expect(
      try place.run("check").errors.contains("hall.480.jpg: error: this file was changed after"))
  }

  @Test func `A closed year is not asked about sizes that come or go`() throws {
    let place = try place("hall.jpg")
    defer { place.remove() }
    for _ in 0..<2 {
      let built = try place.run("build", "--quiet")
      #expect(built.status == 0, "\(built.errors)")
      #expect(try place.run("pictures").status == 0)
    }
    for name in ["hall.480.jpg", "hall.1280.jpg"] {
      try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/\(name)"))
    }
    let built = try place.run("build", "--quiet")
    #expect(built.status == 0, "\(built.errors)")
  }

  @Test func `A trial and wrong calls write nothing`() throws {
    let place = try place("hall.jpg")
    defer { place.remove() }
    let before = try place.contents(of: "content")
    let trial = try place.run("pictures", "--dry-run")
    #expect(
      trial.output
        == "content/2016/hall.jpg → hall.480.jpg, hall.1280.jpg\n"
        + "would make 2 files of 1 picture; 0 pictures had all sizes\n")
    let json = try place.run("pictures", "--dry-run", "--format", "json")
    #expect(
      json.output.hasPrefix(
        #"{"files":[{"path":"content/2016/hall.480.jpg"},{"path":"content/2016/hall.1280.jpg"}],"#))
    #expect(try place.run("pictures", "16").status == 64)
    let other = try place.run("pictures", "2019")
    #expect(other.status == 73 && other.errors.contains("there is no folder 'content/2019'"))
    #expect(try place.run("pictures", "--content", "none").status == 1)
    #expect(try place.contents(of: "content") == before)
    let vietnamese = try place.run("pictures", "--lang", "vi")
    #expect(vietnamese.output.hasSuffix("đã tạo 2 tệp từ 1 ảnh; 0 ảnh đã có đủ các cỡ\n"))
  }

  @Test func `A picture that cannot be decoded is named, and the others are made`() throws {
    let place = try place("hall.jpg")
    defer { place.remove() }
    let whole = try Self.fixture("turned.jpg")
    try place.write(whole.prefix(9000) + Data([0xFF, 0xD9]), to: "content/2016/half.jpg")
    try place.write(try Self.fixture("inks.jpg"), to: "content/2016/inks.jpg")
    let run = try place.run("pictures")
    #expect(run.status == 1)
    #expect(
      run.errors.contains("content/2016/half.jpg: error: the picture is damaged or ends too soon"))
    #expect(
      run.errors.contains("content/2016/inks.jpg: error: the picture has the colours of printing"))
    #expect(run.output.contains("made 2 files of 1 picture"))
  }
}
