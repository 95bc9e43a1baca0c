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
    var (part, unit) = (magnitude % 10_000, 1_000 as UInt)
    for _ in 0..<Swift.min(decimals, 4) {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part / unit))
      part %= unit
      unit /= 10
    }
  }

  private mutating func append(magnitude: UInt) {
    var unit: UInt = 1
    while magnitude / unit >= 10 { unit *= 10 }
    var rest = magnitude
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }
}
