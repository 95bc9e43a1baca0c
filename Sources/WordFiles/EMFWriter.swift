/// Writes a vector picture that Word reads: an Enhanced Metafile (MS-EMF).
///
/// All measures are hundredths of the chart's own unit. Objects of pens, brushes and fonts are made where they are used and
/// dropped after it, so that no list of them has to be kept.
struct EMFWriter {
  /// A corner of a shape.
  typealias Spot = (x: Int, y: Int)

  private var records: [UInt8] = []
  private var count = 1
  private let width: Int
  private let height: Int

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    // Units of its own in both directions, the same ones; text and hatches on a clear ground.
    record(17, [8])
    record(10, [0, 0])
    record(9, [width, height])
    record(12, [0, 0])
    record(11, [width, height])
    record(18, [1])
    record(22, [24])
  }

  /// A closed shape.
  mutating func polygon(_ spots: [Spot], fill: Int?, line: Int?, width: Int) {
    guard spots.count > 1 else { return }
    with(fill: fill, line: line, width: width) { $0.points(3, spots) }
  }

  /// An open line.
  mutating func polyline(_ spots: [Spot], line: Int, width: Int) {
    guard spots.count > 1 else { return }
    with(fill: nil, line: line, width: width) { $0.points(4, spots) }
  }

  mutating func ellipse(
    _ box: (left: Int, top: Int, right: Int, bottom: Int), fill: Int?, line: Int?, width: Int
  ) {
    with(fill: fill, line: line, width: width) {
      $0.record(42, [box.left, box.top, box.right, box.bottom])
    }
  }

  /// A line of text whose base is at a spot.
  ///
  /// - Parameters:
  ///   - size: of the type.
  ///   - turn: by how many tenths of a degree it rises.
  ///   - advances: how far it is from each UTF-16 unit to the next.
  mutating func text(
    _ text: String, at spot: Spot, size: Int, isBold: Bool, isItalic: Bool, color: Int, turn: Int,
    advances: [Int]
  ) {
    let units = Array(text.utf16)
    var font: [UInt8] = []
    for value in [-size, 0, turn, turn, isBold ? 700 : 400] { Self.append(value, to: &font) }
    // Italic, underline, strike-out, the Vietnamese character set, precisions, family with serifs.
    font += [isItalic ? 1 : 0, 0, 0, 163, 0, 0, 0, 0x12]
    let face = Array("Times New Roman".utf16)
    for unit in face + Array(repeating: 0, count: 32 - face.count) { Self.append(unit, to: &font) }
    // What follows the face in an extended font: full name, style, version and the rest, all empty.
    font += Array(repeating: 0, count: 228)
    bytes(82, Self.word(1) + font)
    record(37, [1])
    record(24, [color])
    var body: [UInt8] = []
    for value in [0, 0, -1, -1, 1] { Self.append(value, to: &body) }
    let scale = Float(1).bitPattern
    Self.append(Int(scale), to: &body)
    Self.append(Int(scale), to: &body)
    for value in [spot.x, spot.y, units.count, 76, 0, 0, 0, -1, -1] {
      Self.append(value, to: &body)
    }
    let padded = (units.count * 2 + 3) / 4 * 4
    Self.append(76 + padded, to: &body)
    for unit in units { Self.append(unit, to: &body) }
    body += Array(repeating: 0, count: padded - units.count * 2)
    for advance in advances { Self.append(advance, to: &body) }
    bytes(84, body)
    record(37, [Self.stock(13)])
    record(40, [1])
  }

  /// The whole picture.
  ///
  /// - Parameter hundredths: its width in hundredths of a millimetre.
  func finished(hundredths: Int) -> [UInt8] {
    let tall = hundredths * height / max(width, 1)
    var end: [UInt8] = []
    for value in [14, 20, 0, 16, 20] { Self.append(value, to: &end) }
    var head: [UInt8] = []
    for value in [1, 88, 0, 0, width, height, 0, 0, hundredths, tall] {
      Self.append(value, to: &head)
    }
    head += " EMF".utf8
    Self.append(0x10000, to: &head)
    Self.append(88 + records.count + end.count, to: &head)
    Self.append(count + 1, to: &head)
    // Handles, reserved; no description and no palette; a device of 1000 by 1000 units and millimetres' tenth.
    Self.append(UInt16(2), to: &head)
    Self.append(UInt16(0), to: &head)
    for value in [0, 0, 0, width, height, max(hundredths / 100, 1), max(tall / 100, 1)] {
      Self.append(value, to: &head)
    }
    return head + records + end
  }

  private mutating func with(
    fill: Int?, line: Int?, width: Int, _ draw: (inout EMFWriter) -> Void
  ) {
    if let fill { record(39, [1, 0, fill, 0]) }
    record(37, [fill == nil ? Self.stock(5) : 1])
    if let line {
      let number = fill == nil ? 1 : 2
      // A geometric pen with round ends and joins.
      record(95, [number, 0, 0, 0, 0, 0x10000, width, 0, line, 0, 0])
      record(37, [number])
    } else {
      record(37, [Self.stock(8)])
    }
    draw(&self)
    record(37, [Self.stock(5)])
    record(37, [Self.stock(8)])
    if line != nil { record(40, [fill == nil ? 1 : 2]) }
    if fill != nil { record(40, [1]) }
  }

  /// The handle of an object that every device has.
  private static func stock(_ number: Int) -> Int { 0x8000_0000 | number }

  private mutating func points(_ type: Int, _ spots: [Spot]) {
    let (xs, ys) = (spots.map(\.x), spots.map(\.y))
    let box = [xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0]
    record(type, box + [spots.count] + spots.flatMap { [$0.x, $0.y] })
  }

  private mutating func record(_ type: Int, _ values: [Int]) {
    var body: [UInt8] = []
    for value in values { Self.append(value, to: &body) }
    bytes(type, body)
  }

  private mutating func bytes(_ type: Int, _ body: [UInt8]) {
    Self.append(type, to: &records)
    Self.append(8 + body.count, to: &records)
    records += body
    count += 1
  }

  private static func word(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  private static func append(_ value: Int, to bytes: inout [UInt8]) {
    let bits = UInt32(truncatingIfNeeded: value)
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift))) }
  }

  private static func append(_ value: UInt16, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }
}
