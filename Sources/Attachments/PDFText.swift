/// A stretch of a PDF file with its names, dictionaries and references (ISO 32000-1, 7.3).
struct PDFText: Hashable {
  private let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// What an entry of a dictionary leads to.
  enum Value: Hashable {
    case dictionary(PDFText)
    case reference(Int)
    case other
  }

  /// How much of a dictionary is looked at.
  private static let longestDictionary = 1 << 12

  // MARK: names

  /// The names of at most 14 letters, with `#4A` replaced, and where each ends.
  var names: [(name: String, end: Int)] {
    var names: [(String, Int)] = []
    var offset = bytes.startIndex
    while let slash = bytes[offset...].firstIndex(of: UInt8(ascii: "/")) {
      let (name, end) = self.name(at: slash + 1)
      if !name.isEmpty { names.append((name, end)) }
      offset = slash + 1
    }
    return names
  }

  private func name(at start: Int) -> (String, Int) {
    var letters: [UInt8] = []
    var offset = start
    while offset < bytes.count, letters.count < 15 {
      var (byte, length) = (bytes[offset], 1)
      if byte == UInt8(ascii: "#"), offset + 2 < bytes.count,
        let code = UInt8(String(decoding: bytes[offset + 1...offset + 2], as: UTF8.self), radix: 16)
      {
        (byte, length) = (code, 3)
      }
      guard (0x61...0x7A).contains(byte | 0x20) else { break }
      letters.append(byte)
      offset += length
    }
    return (String(decoding: letters, as: UTF8.self), offset)
  }

  /// The name that is the value of one that ends at an offset.
  func name(behind end: Int) -> String? {
    let start = skippingBlanks(from: end)
    return start < bytes.count && bytes[start] == UInt8(ascii: "/") ? name(at: start + 1).0 : nil
  }

  // MARK: values

  /// The value at an offset, behind blanks.
  func value(at offset: Int) -> Value {
    let start = skippingBlanks(from: offset)
    guard bytes[min(start, bytes.count)...].starts(with: Self.open) else {
      return reference(at: start)
    }
    var depth = 0
    var end = start
    while end + 1 < bytes.count, end - start < Self.longestDictionary {
      if bytes[end...].starts(with: Self.open) {
        (depth, end) = (depth + 1, end + 2)
      } else if bytes[end...].starts(with: Self.close) {
        (depth, end) = (depth - 1, end + 2)
        if depth == 0 { break }
      } else {
        end += 1
      }
    }
    return .dictionary(PDFText(bytes[start..<end]))
  }

  /// A reference such as `12 0 R` at an offset, behind blanks.
  func reference(at offset: Int) -> Value {
    guard let number = self.number(from: skippingBlanks(from: offset)),
      let other = self.number(from: skippingBlanks(from: number.end))
    else {
      return .other
    }
    let letter = skippingBlanks(from: other.end)
    return letter < bytes.count && bytes[letter] == UInt8(ascii: "R")
      ? .reference(number.value) : .other
  }

  /// The references at an offset: one, or a list of them.
  func references(at offset: Int) -> [Int] {
    var place = skippingBlanks(from: offset)
    if place < bytes.count, bytes[place] == UInt8(ascii: "[") { place += 1 }
    var numbers: [Int] = []
    while case .reference(let number) = reference(at: place), numbers.count < 100 {
      numbers.append(number)
      let letter = bytes[place...].firstIndex(of: UInt8(ascii: "R")) ?? bytes.count - 1
      place = letter + 1
    }
    return numbers
  }

  // MARK: objects

  /// The places of all objects by their numbers, of which a file that was changed may have several.
  var objects: [Int: [Int]] {
    var objects: [Int: [Int]] = [:]
    let word = Array(" obj".utf8)
    var rest = bytes[...]
    while let range = rest.range(of: word) {
      rest = rest[range.upperBound...]
      let line = bytes[max(0, range.lowerBound - 24)..<range.lowerBound]
      let numbers = line.split { !Self.isDigit($0) && $0 > 0x20 }.last?
        .split { $0 <= 0x20 }.suffix(2).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      if let numbers, numbers.count == 2 {
        objects[numbers[0], default: []].append(range.upperBound)
      }
    }
    return objects.merging(packedObjects) { $0 + $1 }
  }

  /// The same for a stream of objects, which begins with the numbers and places of all.
  private var packedObjects: [Int: [Int]] {
    var offset = 0
    var places: [(number: Int, place: Int)] = []
    while let number = self.number(from: skippingBlanks(from: offset)),
      let place = self.number(from: skippingBlanks(from: number.end))
    {
      places.append((number.value, place.value))
      offset = place.end
    }
    let start = skippingBlanks(from: offset)
    guard let first = places.first?.place else { return [:] }
    return Dictionary(places.map { ($0.number, [start + $0.place - first]) }) { $0 + $1 }
      .mapValues { $0.filter(bytes.indices.contains) }
  }

  // MARK: streams and files

  /// Where the data of a stream begins, of whose dictionary a name ends at an offset.
  func stream(after offset: Int) -> Int? {
    let rest = bytes[offset...].prefix(Self.longestDictionary)
    guard let word = rest.range(of: Array("stream".utf8)) else { return nil }
    var start = word.upperBound
    if start < bytes.count, bytes[start] == UInt8(ascii: "\r") { start += 1 }
    if start < bytes.count, bytes[start] == UInt8(ascii: "\n") { start += 1 }
    return start
  }

  /// Whether a stream of objects is not packed: it begins with two numbers.
  static func isPlain(_ data: ArraySlice<UInt8>) -> Bool {
    let text = PDFText(data.prefix(64))
    guard let number = text.number(from: text.skippingBlanks(from: 0)) else { return false }
    return text.number(from: text.skippingBlanks(from: number.end)) != nil
  }

  /// The names of files in the entries `F` and `UF` of the dictionaries around an offset.
  func files(around offset: Int) -> [String] {
    let start = max(0, offset - 1 << 9)
    let text = PDFText(bytes[start..<min(bytes.count, offset + 1 << 9)])
    return text.names.filter { ["F", "UF"].contains($0.name) }
      .compactMap { text.string(from: text.skippingBlanks(from: $0.end)) }
  }

  /// The letters of a string, in either way of writing.
  private func string(from start: Int) -> String? {
    guard start < bytes.count else { return nil }
    var letters: [UInt8] = []
    switch bytes[start] {
    case UInt8(ascii: "("):
      var offset = start + 1
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ")") {
        if bytes[offset] == UInt8(ascii: "\\") { offset += 1 }
        if offset < bytes.count { letters.append(bytes[offset]) }
        offset += 1
      }
    case UInt8(ascii: "<"):
      let digits = bytes[(start + 1)...].prefix { $0 != UInt8(ascii: ">") }.filter {
        $0 > 0x20
      }
      letters = stride(from: 0, to: digits.count - 1, by: 2).compactMap { index in
        UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
      }
    default: return nil
    }
    // Of UTF-16, every other byte.
    return String(decoding: letters.filter { (1...0x7E).contains($0) }, as: UTF8.self)
  }

  // MARK: bytes

  private static let open = Array("<<".utf8)
  private static let close = Array(">>".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    return offset
  }

  private func number(from start: Int) -> (value: Int, end: Int)? {
    guard start < bytes.count else { return nil }
    let digits = bytes[start...].prefix(10).prefix(while: Self.isDigit)
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    return (value, digits.endIndex)
  }
}
