import Zip

/// The parts of a Word file, put together.
struct WordPackage {
  let bytes: [UInt8]

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  /// The prefixes that the root of a part declares.
  static let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:r=\"\(office)/relationships\""
    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""

  /// The parts of WordprocessingML that are always there, in the order of their relations.
  private static let parts = [
    ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"),
    ("fontTable", "fontTable"), ("webSettings", "webSettings"), ("header1", "header"),
    ("header2", "header"),
  ]

  init(
    body: String, _ links: WordLinks, title: String, author: String, language: String
  ) {
    var files: [(path: String, bytes: [UInt8])] = []
    func add(_ path: String, _ xml: String) { files.append((path, Array((Self.head + xml).utf8))) }
    add("[Content_Types].xml", Self.types(links))
    add(
      "_rels/.rels",
      Self.relations([
        ("rId1", "\(Self.office)/relationships/officeDocument", "word/document.xml", false),
        (
          "rId2", "\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml",
          false
        ),
      ]))
    add("docProps/core.xml", Self.properties(title, author, language))
    add("word/document.xml", "<w:document \(Self.names)><w:body>\(body)</w:body></w:document>")
    let relations =
      Self.parts.enumerated().map { index, part in
        ("rId\(index + 1)", "\(Self.office)/relationships/\(part.1)", "\(part.0).xml", false)
      } + [("rId8", "\(Self.office)/relationships/theme", "theme/theme1.xml", false)]
    add(
      "word/_rels/document.xml.rels",
      Self.relations(
        relations
          + links.relations.map {
            ($0.id, "\(Self.office)/relationships/\($0.type)", $0.target, $0.isOutside)
          }))
    add("word/styles.xml", WordStyles.xml(language: language))
    add("word/numbering.xml", WordFixedParts.numbering)
    add("word/settings.xml", WordFixedParts.settings(language: language))
    add("word/fontTable.xml", WordFixedParts.fonts)
    add("word/webSettings.xml", "<w:webSettings \(Self.names)/>")
    add(
      "word/header1.xml",
      "<w:hdr \(Self.names)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr></w:p></w:hdr>")
    add("word/header2.xml", WordFixedParts.numberedHeader)
    add("word/theme/theme1.xml", WordFixedParts.theme)
    for media in links.media { files.append(("word/media/\(media.name)", media.bytes)) }
    var zip = ZipWriter()
    var bytes = files.reduce(into: [UInt8]()) { $0 += zip.packedEntry($1.path, $1.bytes) }
    bytes += zip.end()
    self.bytes = bytes
  }

  private static func types(_ links: WordLinks) -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let kinds = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      ("xml", "application/xml"),
      ("png", "image/png"), ("jpeg", "image/jpeg"), ("gif", "image/gif"), ("emf", "image/x-emf"),
    ]
    let overrides =
      [
        ("/word/document.xml", "\(word).document.main+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
      ] + parts.map { ("/word/\($0.0).xml", "\(word).\($0.1)+xml") }
    return "<Types xmlns=\"\(package)/content-types\">"
      + kinds.map { "<Default Extension=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
      + overrides.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
      + "</Types>"
  }

  private static func relations(
    _ all: [(id: String, type: String, target: String, isOutside: Bool)]
  ) -> String {
    "<Relationships xmlns=\"\(package)/relationships\">"
      + all.map { relation in
        "<Relationship Id=\"\(relation.id)\" Type=\"\(relation.type)\""
          + " Target=\"\(WordXML.attribute(relation.target))\""
          + "\(relation.isOutside ? " TargetMode=\"External\"" : "")/>"
      }.joined() + "</Relationships>"
  }

  /// What the file says of itself; no clock and no name of a user is in it.
  private static func properties(_ title: String, _ author: String, _ language: String) -> String {
    "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(WordXML.escaped(title))</dc:title>"
      + "<dc:creator>\(WordXML.escaped(author))</dc:creator>"
      + "<dc:language>\(WordXML.escaped(language))</dc:language></cp:coreProperties>"
  }
}
