/// Pictures that tests write.
public enum SmallPicture {
  /// A PNG file of a size, whole but without pixels.
  public static func png(_ width: UInt32, _ height: UInt32) -> [UInt8] {
    let sides = [width, height].flatMap { side in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: side >> $0) }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", sides + [8, 2, 0, 0, 0]) + chunk("IDAT", []) + chunk("IEND", [])
  }

  /// A chunk of a PNG file, its checksum 0.
  public static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let length = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: data.count >> $0) }
    return length + Array(name.utf8) + data + [0, 0, 0, 0]
  }
}
