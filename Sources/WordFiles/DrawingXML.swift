/// A picture in a line of text (DrawingML).
enum DrawingXML {
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"

  /// - Parameters:
  ///   - relation: the id of the picture among the parts.
  ///   - number: unlike that of any other picture of the file.
  ///   - width: in EMU, 36,000 to a millimetre; so is the height.
  static func inline(
    relation: String, number: Int, width: Int, height: Int, description: String
  ) -> String {
    let name = "name=\"Hình \(number)\""
    let size = "cx=\"\(width)\" cy=\"\(height)\""
    let told = WordXML.attribute(description)
    return
      "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent \(size)/>"
      + "<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
      + "<wp:docPr id=\"\(number)\" \(name) descr=\"\(told)\"/><wp:cNvGraphicFramePr>"
      + "<a:graphicFrameLocks xmlns:a=\"\(drawing)/main\" noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
      + "<a:graphic xmlns:a=\"\(drawing)/main\"><a:graphicData uri=\"\(drawing)/picture\">"
      + "<pic:pic xmlns:pic=\"\(drawing)/picture\"><pic:nvPicPr><pic:cNvPr id=\"\(number)\" \(name)/>"
      + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"\(relation)\"/>"
      + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
      + "<a:ext \(size)/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
      + "</a:graphicData></a:graphic></wp:inline></w:drawing>"
  }
}

/// What the first bytes of a picture say.
enum PictureBytes {
  /// `png`, `jpeg` or `gif`; nil for others, which installed versions of Word do not read.
  static func kind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpeg" }
    return bytes.starts(with: "GIF8".utf8) ? "gif" : nil
  }

  /// Width and height in pixels; nil where the bytes do not say.
  static func size(of bytes: [UInt8], _ kind: String) -> (width: Int, height: Int)? {
    func word(_ at: Int) -> Int {
      at + 1 < bytes.count ? Int(bytes[at]) << 8 | Int(bytes[at + 1]) : 0
    }
    let size: (width: Int, height: Int)
    switch kind {
    case "png": size = (word(16) << 16 | word(18), word(20) << 16 | word(22))
    case "gif":
      guard bytes.count > 9 else { return nil }
      size = (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
    default:
      var at = 2
      while at + 8 < bytes.count, bytes[at] == 0xFF {
        let marker = bytes[at + 1]
        let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
        if isFrame { return (word(at + 7), word(at + 5)) }
        at += 2 + max(2, word(at + 2))
      }
      return nil
    }
    return size.width > 0 && size.height > 0 ? size : nil
  }
}
