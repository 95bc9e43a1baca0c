extension CleanPicture {
  /// ISO/IEC 23008-12: what must go may be anywhere in the file, and the offsets of all the rest hang
  /// on it.
  ///
  /// So a file is taken if it holds nothing of the kind, and else not at all. Padding, names of its parts and
  /// data that belong to no picture mean nothing to who shows it: what is written in them is overwritten with
  /// zeros, and zeros after the last box are left out. So are parts of a colour profile.
  static func avif(_ file: [UInt8]) throws(Fault) -> [UInt8] {
    let end = PictureBox.all(in: PictureBytes(file), from: 0, to: file.count).last?.end ?? 0
    var clean = file
    if file[end...].allSatisfy({ $0 == 0 }) { clean.removeLast(file.count - end) }
    let bytes = PictureBytes(clean)
    var walk = AVIFWalk()
    try walk.check(bytes, from: 0, to: clean.count, depth: 0)
    for range in walk.silent + walk.unusedData(in: bytes) {
      for index in range { clean[index] = 0 }
    }
    for (start, profile) in walk.profiles {
      for (offset, byte) in profile.enumerated() { clean[start + offset] = byte }
    }
    return clean
  }
}

/// A way through the boxes of an AVIF file, which notes what is to be overwritten.
private struct AVIFWalk {
  /// What is overwritten with zeros.
  private(set) var silent: [Range<Int>] = []
  /// What colour profiles are overwritten with, by where they are.
  private(set) var profiles: [(start: Int, bytes: [UInt8])] = []
  private var data: [Range<Int>] = []
  private var places: PictureBox?
  /// Whether it has pictures that follow each other, of which other tables say where they are.
  private var isFilm = false

  /// Boxes that other boxes are in; the number is where these begin.
  private static let containers = [
    "meta": 4, "moov": 0, "trak": 0, "mdia": 0, "minf": 0, "stbl": 0, "iprp": 0, "ipco": 0,
    "dinf": 0, "edts": 0, "stsd": 8, "av01": 78,
  ]

  /// Boxes that say where the picture is and how it is shown.
  private static let known: Set = [
    "ftyp", "pitm", "iloc", "iref", "ipma", "idat", "grpl", "dref", "elst", "mvhd", "tkhd", "mdhd",
    "vmhd", "nmhd", "tref", "stts", "stsz", "stsc", "stco", "co64", "stss", "sdtp", "ctts", "sgpd",
    "sbgp", "ispe", "pixi", "av1C", "pasp", "clap", "irot", "imir", "auxC", "auxi", "ccst", "a1op",
    "lsel", "a1lx", "clli", "mdcv", "cclv", "amve", "btrt", "reve", "ndwt",
  ]

  mutating func check(
    _ bytes: PictureBytes, from start: Int, to end: Int, depth: Int
  ) throws(CleanPicture.Fault) {
    guard depth < 10 else { throw .damaged }
    let boxes = PictureBox.all(in: bytes, from: start, to: end)
    guard (boxes.last?.end ?? start) == end else { throw .cutShort }
    for box in boxes {
      switch box.kind {
      // Zeros where a kind belongs are what some programs fill a file up with.
      case "free", "skip", "\0\0\0\0": silent.append(box.start..<box.end)
      case "mdat": data.append(box.start..<box.end)
      case "hdlr": silence(box, from: 24)
      case "iinf":
        guard let version = bytes[box.start] else { throw .cutShort }
        let items = box.start + (version == 0 ? 6 : 8)
        guard items <= box.end else { throw .damaged }
        try check(bytes, from: items, to: box.end, depth: depth + 1)
      case "infe":
        // Items of other kinds than pictures: Exif, XMP (`mime`), addresses (`uri `).
        let isLong = bytes[box.start] == 3
        let kind = bytes.text(4, at: box.start + (isLong ? 10 : 8))
        guard ["av01", "grid", "iovl", "iden", "tmap"].contains(kind) else { throw .holdsMore }
        silence(box, from: isLong ? 14 : 12)
      case "colr": try check(colours: box, bytes)
      default:
        if box.kind == "moov" { isFilm = true }
        if box.kind == "iloc" { places = box }
        guard let inside = Self.containers[box.kind] else {
          guard Self.known.contains(box.kind) else { throw .holdsMore }
          continue
        }
        guard box.start + inside <= box.end else { throw .damaged }
        try check(bytes, from: box.start + inside, to: box.end, depth: depth + 1)
      }
    }
  }

  private mutating func silence(_ box: PictureBox, from offset: Int) {
    if box.start + offset < box.end { silent.append(box.start + offset..<box.end) }
  }

  private mutating func check(
    colours box: PictureBox, _ bytes: PictureBytes
  ) throws(CleanPicture.Fault) {
    guard ["prof", "rICC"].contains(bytes.text(4, at: box.start)) else { return }
    let start = box.start + 4
    guard let profile = ColourProfile(Array(bytes.bytes[start..<box.end])) else { throw .holdsMore }
    profiles.append((start, profile.bytes))
    silent.append(start..<box.end)
  }

  /// The data that no item of a still picture is made of (ISO/IEC 14496-12, 8.11.3); none where that is not
  /// known.
  func unusedData(in bytes: PictureBytes) -> [Range<Int>] {
    guard !isFilm, let places, let used = Self.extents(places, bytes) else { return [] }
    var unused: [Range<Int>] = []
    var rest = used.sorted { $0.lowerBound < $1.lowerBound }[...]
    // What is used reaches up to here.
    var end = 0
    for box in data {
      var start = max(box.lowerBound, min(end, box.upperBound))
      while let next = rest.first, next.lowerBound < box.upperBound {
        if next.lowerBound > start { unused.append(start..<next.lowerBound) }
        end = max(end, next.upperBound)
        start = max(start, min(end, box.upperBound))
        rest = rest.dropFirst()
      }
      unused.append(start..<box.upperBound)
    }
    return unused
  }

  private static func extents(_ box: PictureBox, _ bytes: PictureBytes) -> [Range<Int>]? {
    guard let version = bytes[box.start], version < 3, let sizes = bytes.big(2, at: box.start + 4)
    else { return nil }
    var offset = box.start + 6
    func next(_ length: Int) -> Int? {
      defer { offset += length }
      return length == 0 ? 0 : offset + length <= box.end ? bytes.big(length, at: offset) : nil
    }
    let numbers = [sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, version == 0 ? 0 : sizes & 15]
    guard numbers.allSatisfy({ [0, 4, 8].contains($0) }), let items = next(version < 2 ? 2 : 4)
    else { return nil }
    var extents: [Range<Int>] = []
    for _ in 0..<items {
      guard next(version < 2 ? 2 : 4) != nil, let way = next(version == 0 ? 0 : 2),
        next(2) != nil, let base = next(numbers[2]), let count = next(2)
      else { return nil }
      for _ in 0..<count {
        guard next(numbers[3]) != nil, let start = next(numbers[0]), let length = next(numbers[1]),
          start >= 0, base >= 0, length >= 0
        else { return nil }
        // Others are counted from another box.
        guard way & 15 == 0 else { continue }
        let (from, isBeyond) = base.addingReportingOverflow(start)
        guard !isBeyond, from <= bytes.count else { return nil }
        // No length is the whole file.
        extents.append(
          from..<(length == 0 ? bytes.count : min(bytes.count, from + min(length, bytes.count))))
      }
    }
    return extents
  }
}
