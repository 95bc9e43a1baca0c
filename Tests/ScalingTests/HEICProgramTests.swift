import Foundation
import Testing
import Workplaces

@testable import Pictures
@testable import Scaling

/// Programs that stand in for those of libheif and ImageMagick.
struct HEICProgramTests {
  private static let fixtures = Workplace.root.appending(path: "Tests/Fixtures/pictures")
  private static let turned = fixtures.appending(path: "turned.heic")

  /// A folder of programs, each with what it does.
  private func place(_ programs: [String: String]) throws -> Workplace {
    let place = try Workplace(holding: programs.mapValues { "#!/bin/sh\n\($0)\n" })
    for name in programs.keys {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: place.folder.appending(path: name).path())
    }
    return place
  }

  private func jpeg(
    _ programs: [String: String], of file: URL = turned, patience: Duration = .seconds(20)
  ) throws -> [UInt8] {
    let place = try place(programs)
    defer { place.remove() }
    var program = try #require(HEICProgram(path: place.folder.path(), patience: patience))
    return try program.jpeg(of: Array(try Data(contentsOf: file)))
  }

  /// A JPEG file that says that it lies on its side, where it was taken, and is 480 × 640.
  private func photograph() throws -> (folder: Workplace, path: String) {
    let file = Array(
      try Data(contentsOf: Self.fixtures.appending(path: "turned.jpg")))
    let clean = try #require(try CleanPicture(file))
    let small = try #require(
      try PictureScaler(clean) { _ in "Taken at 18 N" }?.files([480])[480])
    let exif = try #require(JPEGSegment.all(in: PictureBytes(file)).first { $0.code == 0xE1 })
    let folder = try Workplace(holding: [:])
    try folder.write(Data([0xFF, 0xD8] + file[exif.start..<exif.end] + small[2...]), to: "p.jpg")
    return (folder, folder.folder.appending(path: "p.jpg").path())
  }

  @Test(arguments: ["heif-dec", "heif-convert", "magick", "convert"])
  func `What a program writes is taken upright and without metadata`(name: String) throws {
    let (folder, path) = try photograph()
    defer { folder.remove() }
    let target = name.hasPrefix("heif") ? "$4" : "$6"
    let made = try jpeg([
      name: "for last; do :; done; test \"$last\" = \"\(target)\" && cp '\(path)' \"$last\""
    ])
    #expect(PictureSize(made) == PictureSize(480, 640))
    #expect(JPEGSegment.all(in: PictureBytes(made)).allSatisfy { ![0xE1, 0xFE].contains($0.code) })
  }

  @Test func `The next program is asked where one cannot read the file`() throws {
    let (folder, path) = try photograph()
    defer { folder.remove() }
    let made = try jpeg(["heif-dec": "exit 1", "convert": "cp '\(path)' \"$6\""])
    #expect(PictureSize(made) == PictureSize(480, 640))
    // Programs that write each picture of a file under a number do not say which one is to be shown.
    #expect(throws: PictureProblem.self) {
      try jpeg(["heif-dec": "cp '\(path)' \"${4%.jpg}-1.jpg\""])
    }
  }

  @Test(arguments: [
    ("echo 'No codec' >&2; exit 1", "No codec"), ("exit 0", ""), ("echo x >\"$4\"", ""),
    ("cp '\(fixtures.appending(path: "turned.jpg").path())' \"$4\"", ""),
  ])
  func `A program that fails, writes none, a larger one or no picture is named`(
    script: String, words: String
  ) throws {
    let error = try #require(throws: PictureProblem.self) {
      try jpeg(["heif-convert": script], patience: .seconds(20))
    }
    guard case .heicNotRead(let program, let said) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(program.hasSuffix("/heif-convert") && said == words)
  }

  @Test func `A program that takes too long is not asked for another picture`() throws {
    let place = try place([
      "heif-convert": "echo x >>\"${0%/*}/asked\"; sleep 60 & sleep 60", "convert": "exit 1",
    ])
    defer { place.remove() }
    var program = try #require(HEICProgram(path: place.folder.path(), patience: .seconds(1)))
    let file = Array(try Data(contentsOf: Self.turned))
    let slow = try #require(throws: PictureProblem.self) { try program.jpeg(of: file) }
    guard case .heicTooSlow(let name, 1) = slow else {
      Issue.record("\(slow)")
      return
    }
    #expect(name.hasSuffix("/heif-convert"))
    // The other one is asked still.
    let other = try #require(throws: PictureProblem.self) { try program.jpeg(of: file) }
    guard case .heicNotRead = other else {
      Issue.record("\(other)")
      return
    }
    #expect(try place.read("asked") == "x\n")
  }

  @Test func `Where all programs take too long, no other picture is tried`() throws {
    let place = try place(["magick": "exec sleep 60"])
    defer { place.remove() }
    var program = try #require(HEICProgram(path: place.folder.path(), patience: .seconds(1)))
    let file = Array(try Data(contentsOf: Self.turned))
    #expect(throws: PictureProblem.self) { try program.jpeg(of: file) }
    let start = ContinuousClock.now
    let second = try #require(throws: PictureProblem.self) { try program.jpeg(of: file) }
    guard case .heicNotTried = second else {
      Issue.record("\(second)")
      return
    }
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test func `No program is given a file that is no HEIC picture`() throws {
    #expect(HEICProgram(path: "/nowhere") == nil)
    let jpeg = Self.fixtures.appending(path: "turned.jpg")
    let error = try #require(throws: PictureProblem.self) {
      try self.jpeg(["magick": "touch /tmp/asked"], of: jpeg)
    }
    #expect(error == .notHEIC)
  }
}
