import Input
import Testing
import Workplaces

@testable import Pictures

struct CleanPictureTests {
  @Test(arguments: PictureSample.all)
  func `What says where and when goes, the picture stays byte for byte`(
    sample: PictureSample
  ) throws {
    #expect(try CleanPicture(sample.bytes)?.bytes == sample.clean)
    #expect(try CleanPicture(sample.clean)?.bytes == sample.clean)
  }

  @Test(arguments: 1...8)
  func `A photograph is turned as the camera held it`(turn: UInt8) throws {
    let exif = PictureSample.exif(turn)
    let clean = try #require(try CleanPicture(PictureSample.jpeg([exif]))).bytes
    #expect(PictureSize(clean) == PictureSize(PictureSample.jpeg([exif])))
    #expect(clean.count == PictureSample.jpeg([]).count + (turn == 1 ? 0 : 36))
  }

  @Test func `A turned PNG or WebP picture cannot be cleaned`() {
    let data = Array(PictureSample.exif(6).dropFirst(10))
    let png = PictureSample.png([SmallPicture.chunk("eXIf", data)])
    #expect(throws: CleanPicture.Fault.turned) { try CleanPicture(png) }
    #expect(throws: CleanPicture.Fault.turned) {
      try CleanPicture(PictureSample.webp([("EXIF", data)]))
    }
    #expect(throws: CleanPicture.Fault.turned) {
      try CleanPicture(PictureSample.webp([("EXIF", Array("Exif\0\0".utf8) + data)]))
    }
  }

  @Test(arguments: [
    ("Exif", "holdsMore"), ("mime", "holdsMore"), ("uri ", "holdsMore"), ("av01", "nothing"),
  ])
  func `An AVIF picture is taken as it is, or not at all`(item: String, fault: String) throws {
    let file = PictureSample.avif(item)
    if fault == "nothing" {
      #expect(try CleanPicture(file)?.bytes == file)
    } else {
      #expect(throws: CleanPicture.Fault.holdsMore) { try CleanPicture(file) }
    }
    for box in ["uuid", "udta"] {
      let more = file + PictureSample.box(box, Array("Ha Tinh".utf8))
      #expect(throws: CleanPicture.Fault.holdsMore) { try CleanPicture(more) }
    }
  }

  @Test(arguments: ["free", "skip", "\0\0\0\0"])
  func `Padding of an AVIF picture keeps its length and loses what it says`(box: String) throws {
    let file = PictureSample.avif("av01")
    let clean = file + PictureSample.box(box, [0, 0, 0, 0, 0, 0, 0])
    for padding in ["Ha Tinh", "\0\0\0\0\0\0\0", "GPAC\0\0\0"] {
      let padded = file + PictureSample.box(box, Array(padding.utf8))
      #expect(try CleanPicture(padded)?.bytes == clean)
    }
  }

  @Test func `Zeros after the last box of an AVIF picture are left out, and nothing else is`()
    throws
  {
    let file = PictureSample.avif("av01")
    for count in 1..<8 {
      let zeros = [UInt8](repeating: 0, count: count)
      #expect(try CleanPicture(file + zeros)?.bytes == file)
    }
    #expect(throws: CleanPicture.Fault.cutShort) { try CleanPicture(file + [0, 0, 1]) }
    #expect(throws: CleanPicture.Fault.cutShort) { try CleanPicture(file.dropLast()) }
  }

  @Test(arguments: PictureSample.all)
  func `A file that is cut off within its picture is refused`(sample: PictureSample) throws {
    for count in 12..<sample.shortest {
      #expect(throws: CleanPicture.Fault.self, "\(count) bytes") {
        try CleanPicture(Array(sample.bytes.prefix(count)))
      }
    }
  }

  @Test(arguments: PictureSample.all)
  func `A file with a wrong byte is cleaned or refused`(sample: PictureSample) {
    for offset in sample.bytes.indices {
      for byte in [0x00, 0x7F, 0xFF] as [UInt8] {
        var bytes = sample.bytes
        bytes[offset] = byte
        if let clean = try? CleanPicture(bytes) { #expect(clean.bytes.count <= bytes.count) }
      }
    }
  }

  @Test func `A file that is no picture is none`() throws {
    #expect(try CleanPicture(Array("GIF".utf8)) == nil)
  }

  private static let secret = PictureSample.secret

  @Test(arguments: HiddenData.all)
  func `Nothing is left where a format has room for more`(sample: HiddenData) throws {
    #expect(try CleanPicture(sample.bytes)?.bytes == sample.clean)
    #expect(try CleanPicture(sample.clean)?.bytes == sample.clean)
  }

  @Test func `A profile keeps its length and what its colours mean, and loses what programs add`()
    throws
  {
    let bare = SmallPicture.profile([("mmod", Self.secret), ("rTRC", [5, 6, 7, 8])])
    let clean = try #require(ColourProfile(bare)).bytes
    #expect(clean.count == bare.count && clean.firstRange(of: Self.secret) == nil)
    #expect(clean.firstRange(of: Array("mmod".utf8)) == nil && clean[128..<132] == [0, 0, 0, 2])
    #expect(clean.suffix(4) == [5, 6, 7, 8])
    #expect(ColourProfile(clean)?.bytes == clean)
    var other = SmallPicture.profile()
    #expect(ColourProfile(other)?.bytes == other)
    other[3] -= 1
    #expect(ColourProfile(other) == nil, "its data end behind its end")
    #expect(ColourProfile(Self.secret) == nil)
  }

  @Test func `An AVIF picture has no names of parts, unknown boxes or data of nothing`() throws {
    let file = PictureSample.avif("av01")
    #expect(throws: CleanPicture.Fault.holdsMore) {
      try CleanPicture(file + PictureSample.box("SCRT", Self.secret))
    }
    // One item of three bytes in the data, and more in the data than that.
    let place: [UInt8] = [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1]
    func whole(_ data: [UInt8], _ handler: [UInt8]) -> [UInt8] {
      let start = Array("ftyp".utf8).count + 4 + 8
      func meta(_ offset: UInt8) -> [UInt8] {
        PictureSample.box(
          "meta",
          [0, 0, 0, 0]
            + PictureSample.box("hdlr", [UInt8](repeating: 0, count: 24) + handler)
            + PictureSample.box("iloc", place + [0, 0, 0, offset, 0, 0, 0, 3]))
      }
      let offset = UInt8(start + meta(0).count + 8 + 2)
      return PictureSample.box("ftyp", Array("avif".utf8) + [0, 0, 0, 0]) + meta(offset)
        + PictureSample.box("mdat", data)
    }
    #expect(
      try CleanPicture(whole([9, 9, 1, 2, 3, 8, 8], [7, 7, 7]))?.bytes
        == whole([0, 0, 1, 2, 3, 0, 0], [0, 0, 0]))
  }

  @Test(arguments: [(6, 1), (1, 6), (3, 8)] as [(UInt8, UInt8)])
  func `Of two segments of Exif, the first says how a picture is turned`(
    turn: UInt8, other: UInt8
  ) throws {
    let bytes = PictureSample.jpeg([PictureSample.exif(turn), PictureSample.exif(other)])
    let clean = try #require(try CleanPicture(bytes))
    #expect(PictureLook(clean)?.orientation == turn)
    let isOnItsSide = turn >= 5
    for file in [bytes, clean.bytes] {
      #expect(PictureSize(file) == (isOnItsSide ? PictureSize(30, 40) : PictureSize(40, 30)))
    }
  }

  @Test func `What says how a picture is turned may come behind its size, and not in its scans`()
    throws
  {
    let file = PictureSample.jpeg([])
    let scan = try #require(file.firstRange(of: [0xFF, 0xDA]))
    let late = file[..<scan.lowerBound] + PictureSample.exif(6) + file[scan.lowerBound...]
    #expect(PictureSize(Array(late)) == PictureSize(30, 40))
    #expect(PictureLook(try #require(try CleanPicture(Array(late))))?.orientation == 6)
    let head = Array(late[..<scan.lowerBound].dropLast(36))
    let whole = FileTree.Binary(path: "a.jpg", head: head, byteCount: late.count) { Array(late) }
    #expect(PictureFile(whole).size == PictureSize(30, 40), "it follows what is known at first")
    let tables = try #require(file[scan.upperBound...].firstRange(of: [0xFF, 0xDB]))
    let within = file[..<tables.lowerBound] + PictureSample.exif(6) + file[tables.lowerBound...]
    #expect(PictureSize(Array(within)) == PictureSize(40, 30))
    #expect(try CleanPicture(Array(within))?.bytes == file)
  }
}
