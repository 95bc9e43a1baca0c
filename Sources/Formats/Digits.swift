extension [UInt8] {
  /// Appends a whole number in decimal digits, a negative one with the minus of ASCII.
  package mutating func append(whole number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(magnitude: number.magnitude)
  }

  /// Appends a number of ten-thousandths with a number of decimals from 0 to 4, such as `-989.50`.
  package mutating func append(tenThousandths: Int, decimals: Int, decimalSign: UInt8) {
    if tenThousandths < 0 { append(UInt8(ascii: "-")) }
    let magnitude = tenThousandths.magnitude
    append(magnitude: magnitude / 10_000)
    guard decimals > 0 else { return }
    append(decimalSign)
    let part = magnitude % 10_000
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part / 1_000))
    if decimals > 1 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part / 100 % 10)) }
    if decimals > 2 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part / 10 % 10)) }
    if decimals > 3 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part % 10)) }
  }

  private mutating func append(magnitude: UInt) {
    let start = count
    var rest = magnitude
    repeat {
      let (more, digit) = rest.quotientAndRemainder(dividingBy: 10)
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = more
    } while rest > 0
    reverse(from: start)
  }

  /// Turns the order of the bytes from an offset on.
  package mutating func reverse(from start: Int) {
    var (low, high) = (start, count - 1)
    while low < high {
      swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }
}
