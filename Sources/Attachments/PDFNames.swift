/// The names in a PDF (ISO 32000-1, 7.3.5) that are not within packed data.
struct PDFNames {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The name of an action that runs a script or another program; nil where there is none that can be read.
  var program: String? {
    var offset = bytes.startIndex
    while let slash = bytes[offset...].firstIndex(of: UInt8(ascii: "/")) {
      offset = slash + 1
      let name = name(at: offset)
      if name == "JavaScript" || name == "Launch" { return "/\(name)" }
    }
    return nil
  }

  /// A name of at most as many letters as are looked for, with `#4A` replaced.
  private func name(at start: Int) -> String {
    var letters: [UInt8] = []
    var offset = start
    while offset < bytes.count, letters.count < 11 {
      var byte = bytes[offset]
      if byte == UInt8(ascii: "#"), offset + 2 < bytes.count,
        let code = UInt8(String(decoding: bytes[offset + 1...offset + 2], as: UTF8.self), radix: 16)
      {
        byte = code
        offset += 2
      }
      guard (0x61...0x7A).contains(byte | 0x20) else { break }
      letters.append(byte)
      offset += 1
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
