/// The numbers of the pages that have a word, growing, as the search script reads them.
///
/// Each is told by the pages between it and the one before, in digits of five bits, the lowest first;
/// a sixth bit says that more follow. Where it is shorter, all are told by a `!` and a bit for each
/// page, six to a digit.
struct SearchPages: Sendable {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private var gaps: [UInt8] = []
  private var last = -1

  /// Adds a page with a higher number than all before.
  mutating func append(_ page: Int) {
    precondition(page > last)
    var gap = page - last - 1
    last = page
    while gap > 31 {
      gaps.append(UInt8(gap & 31 | 32))
      gap >>= 5
    }
    gaps.append(UInt8(gap))
  }

  /// The text for the script; empty without pages.
  var code: [UInt8] {
    let bitDigits = 1 + last / 6 + 1
    guard bitDigits < gaps.count else { return gaps.map { Self.digits[Int($0)] } }
    var sixes = Array(repeating: 0, count: last / 6 + 1)
    for page in pages { sixes[page / 6] |= 1 << (page % 6) }
    return [UInt8(ascii: "!")] + sixes.map { Self.digits[$0] }
  }

  private var pages: [Int] {
    var pages: [Int] = []
    var (last, gap, shift) = (-1, 0, 0)
    for digit in gaps {
      gap |= Int(digit & 31) << shift
      shift += 5
      guard digit < 32 else { continue }
      last += gap + 1
      pages.append(last)
      (gap, shift) = (0, 0)
    }
    return pages
  }
}
