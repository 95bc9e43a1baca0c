/// Pictures and charts of a paper.
extension WordBody {
  mutating func writeFigure(_ element: HTMLElement) {
    let caption = element.first { $0.name == "figcaption" }
    for block in element.elements where block.name != "figcaption" {
      if block.name == "img" {
        writePicture(block, hasCaption: caption != nil)
      } else if block.name == "svg" {
        writeChart(block, hasCaption: caption != nil)
      } else {
        write(block)
      }
    }
    if let caption { paragraph(caption, style: "VBChuthich") }
  }

  /// A chart as a vector picture, with what it shows as its description.
  mutating func writeChart(_ element: HTMLElement, hasCaption: Bool = false) {
    guard let chart = ChartPicture(element) else {
      left.append(element.first { $0.name == "title" }?.text ?? "")
      return
    }
    let id = links.id(ofPicture: chart.emf, kind: "emf")
    place(
      id, size: chart.size(within: width), description: chart.description,
      hasCaption: hasCaption)
  }

  mutating func writePicture(_ element: HTMLElement, hasCaption: Bool) {
    let address = element["src"] ?? ""
    let description = element["alt"] ?? ""
    guard let bytes = source.picture(address), let kind = PictureBytes.kind(of: bytes) else {
      left.append(address)
      return paragraph(InlineWriter.run("[\(description)]"), style: "VBChuthich")
    }
    let pixels = PictureBytes.size(of: bytes, kind) ?? (4, 3)
    let full = width * 635
    let height = full * pixels.height / max(pixels.width, 1)
    // No higher than 120 mm, as in print.
    let size =
      height > 4_320_000
      ? (4_320_000 * pixels.width / max(pixels.height, 1), 4_320_000) : (full, height)
    let id = links.id(ofPicture: bytes, kind: kind)
    place(id, size: size, description: description, hasCaption: hasCaption)
  }

  private mutating func place(
    _ id: String, size: (Int, Int), description: String, hasCaption: Bool
  ) {
    pictures += 1
    let drawing = DrawingXML.inline(
      relation: id, number: pictures, width: size.0, height: size.1, description: description)
    paragraph("<w:r>\(drawing)</w:r>", style: "VBHinh") { if hasCaption { $0.keepWithNext() } }
  }
}
