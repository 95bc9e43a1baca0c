import Foundation
import Input
import Testing
import Workplaces

@testable import Pictures
@testable import Scaling

struct PictureScalerTests {
  private static func fixture(_ name: String) throws -> [UInt8] {
    let file = Workplace.root.appending(path: "Tests/Fixtures/pictures/\(name)")
    return Array(try Data(contentsOf: file))
  }

  /// The smaller sizes of a picture, by their widths.
  private static func sizes(
    of file: [UInt8], _ widths: [Int] = SmallerPicture.widths
  ) throws -> [Int: [UInt8]] {
    let clean = try #require(try CleanPicture(file))
    return try #require(PictureScaler(clean) { _ in "A remark" }).files(widths)
  }

  /// The markers of a JPEG file before its first scan.
  private static func markers(of file: [UInt8]) -> [UInt8] {
    JPEGSegment.all(in: PictureBytes(file)).map(\.code)
  }

  /// The colour in a corner as red, green or blue, by which of them is more than twice the others.
  private static func colour(_ pixels: Pixels, _ x: Int, _ y: Int) -> String {
    let start = (y * pixels.width + x) * pixels.channels
    let values = pixels.values[start..<start + 3].map { Int($0) }
    let names = ["red", "green", "blue"]
    let strong = values.indices.filter { index in
      values.indices.allSatisfy { $0 == index || values[$0] * 2 < values[index] }
    }
    return strong.first.map { names[$0] } ?? "white"
  }

  @Test func `A photograph that lies on its side comes out upright, with its profile alone`() throws
  {
    let photograph = try Self.fixture("turned.jpg")
    // A phone adds a film, so that the file has 12 MB.
    let film = [UInt8](repeating: 7, count: 12_000_000 - photograph.count)
    let files = try Self.sizes(of: photograph + film)
    #expect(files.keys.sorted() == [480, 1280])
    for (width, file) in files {
      let height = (2016 * width + 756) / 1512
      #expect(PictureSize(file) == PictureSize(width, height))
      // JFIF, the remark, the profile, and what decoding needs.
      let markers = Self.markers(of: file)
      #expect(markers.prefix(3) == [0xE0, 0xFE, 0xE2])
      #expect(markers.dropFirst(3).allSatisfy { [0xDB, 0xC2, 0xC4].contains($0) }, "\(markers)")
      #expect(file.firstRange(of: Array("ICC_PROFILE".utf8)) != nil)
      for secret in ["Exif", "Phone", "GPS", "2026:03:10"] {
        #expect(file.firstRange(of: Array(secret.utf8)) == nil, "\(secret)")
      }
      let pixels = try JPEGCoder.pixels(
        of: file, least: width, isOnItsSide: false, mostPixels: 10_000_000)
      let (right, bottom) = (pixels.width - 20, pixels.height - 20)
      #expect(Self.colour(pixels, 20, 20) == "red")
      #expect(Self.colour(pixels, right, 20) == "green")
      #expect(Self.colour(pixels, 20, bottom) == "blue")
      #expect(Self.colour(pixels, right, bottom) == "white")
    }
    #expect(try Self.sizes(of: photograph) == files)
  }

  private static func noise(_ width: Int, _ height: Int, _ channels: Int) -> Pixels {
    var state: UInt32 = 7
    let values = (0..<width * height * channels).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    return Pixels(width: width, height: height, channels: channels, values: values)
  }

  @Test(arguments: 1...4)
  func `A PNG picture of each kind of pixel keeps it, and what its colours mean`(
    channels: Int
  ) throws {
    let bare = PictureLook.png(ofPixels: try PNGCoder.file(of: Self.noise(90, 30, channels)))
    let profile = SmallPicture.chunk("iCCP", SmallPicture.packed(SmallPicture.profile()))
    let text = SmallPicture.chunk("tEXt", [65, 0, 66])
    let file: [UInt8] = bare[..<33] + profile + text + bare[33...]
    let small = try #require(try Self.sizes(of: file, [45])[45])
    #expect(PictureSize(small) == PictureSize(45, 15))
    #expect(small.firstRange(of: profile) != nil && small.firstRange(of: text) == nil)
    #expect(small.firstRange(of: Array("sRGB".utf8)) == nil)
    let pixels = try PNGCoder.pixels(
      of: PictureLook.png(ofPixels: small), mostPixels: 10_000)
    #expect(pixels == Self.noise(90, 30, channels).scaled(toWidth: 45))
    #expect(try Self.sizes(of: file, [45])[45] == small)
  }

  @Test func `No size is made that is not smaller, in pixels or in bytes`() throws {
    let photograph = try Self.fixture("turned.jpg")
    #expect(try Self.sizes(of: photograph, [1512, 4000]).isEmpty)
    // A palette and long runs, of which colours in between make more.
    let plain = try PNGCoder.file(
      of: Pixels(width: 90, height: 3, channels: 1, values: .init(repeating: 9, count: 270)))
    #expect(try Self.sizes(of: plain, [89]).isEmpty)
  }

  @Test func `A grey photograph stays grey`() throws {
    let grey = Pixels(
      width: 600, height: 30, channels: 1, values: .init(repeating: 90, count: 18_000))
    let file = try JPEGCoder.file(of: grey)
    let pixels = try JPEGCoder.pixels(of: file, least: 600, isOnItsSide: false, mostPixels: 20000)
    #expect(pixels.channels == 1 && pixels.width == 600)
    #expect(pixels.values.allSatisfy { (88...92).contains($0) })
  }

  @Test func `A picture that says it is too large is refused before it is decoded`() throws {
    var jpeg = try Self.fixture("turned.jpg")
    let frame = try #require(
      JPEGSegment.all(in: PictureBytes(jpeg)).first { $0.isFrame }
    ).content
    for index in frame + 1..<frame + 5 { jpeg[index] = 0xFD }
    #expect(throws: ScalingFault.tooManyPixels(most: PictureScaler.mostPixels)) {
      try Self.sizes(of: jpeg)
    }
    let png = try PNGCoder.file(of: Self.noise(9, 9, 3))
    #expect(throws: ScalingFault.tooManyPixels(most: 80)) {
      try PNGCoder.pixels(of: png, mostPixels: 80)
    }
  }

  @Test func `A picture that is cut short, damaged or of printing inks is refused`() throws {
    let jpeg = try Self.fixture("turned.jpg")
    let half = Array(jpeg[..<(jpeg.count / 2)]) + [0xFF, 0xD9]
    #expect(throws: ScalingFault.damaged) {
      try JPEGCoder.pixels(of: half, least: 480, isOnItsSide: true, mostPixels: 10_000_000)
    }
    #expect(throws: ScalingFault.inks) { try Self.sizes(of: Self.fixture("inks.jpg")) }
    let png = try PNGCoder.file(of: Self.noise(500, 9, 3))
    #expect(throws: ScalingFault.damaged) {
      try PNGCoder.pixels(of: Array(png[..<(png.count / 2)]), mostPixels: 10_000)
    }
    #expect(throws: ScalingFault.damaged) {
      try PNGCoder.pixels(of: SmallPicture.png(40, 30), mostPixels: 10_000)
    }
  }

  @Test func `A photograph that was cut off is found, also behind a mark of its end`() throws {
    let photograph = try Self.fixture("turned.jpg")
    func check(_ file: [UInt8]) throws {
      let clean = try #require(try CleanPicture(file))
      try #require(PictureScaler(clean) { _ in "" }).check()
    }
    try check(photograph)
    // A few bytes behind the pixels, as some cameras write them.
    try check(photograph.dropLast(2) + [0, 0, 0, 0xFF, 0xD9])
    for count in [2_000, 12_000, photograph.count - 200] {
      #expect(throws: ScalingFault.damaged) { try check(photograph.prefix(count) + [0xFF, 0xD9]) }
    }
    let zeros = [UInt8](repeating: 0, count: 9_000)
    #expect(throws: ScalingFault.damaged) {
      try check(photograph.prefix(12_000) + zeros + [0xFF, 0xD9])
    }
  }

  @Test func `Other kinds of picture have no smaller sizes`() throws {
    let gif = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B]
    let clean = try #require(try CleanPicture(gif))
    #expect(PictureScaler(clean) { _ in "" } == nil)
  }
}
