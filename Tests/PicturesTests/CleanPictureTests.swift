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
}
