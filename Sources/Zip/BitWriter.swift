/// Bits to be written, the lowest first.
struct Code: Sendable {
  let bits: UInt32
  let count: UInt32
}

/// Bytes that are filled bit by bit, from the lowest bit of each on.
struct BitWriter: Sendable {
  /// What is written, and room behind it.
  private var bytes: [UInt8] = []
  private var count = 0
  private var open: UInt64 = 0
  private var openCount: UInt64 = 0

  @inline(__always)
  mutating func append(_ code: Code) { append(code.bits, code.count) }

  @inline(__always)
  mutating func append(_ bits: UInt32, _ length: UInt32) {
    open |= UInt64(bits) &<< openCount
    openCount &+= UInt64(length)
    guard openCount >= 32 else { return }
    if count &+ 4 > bytes.count { grow() }
    bytes[count &+ 3] = UInt8(truncatingIfNeeded: open &>> 24)
    bytes[count &+ 2] = UInt8(truncatingIfNeeded: open &>> 16)
    bytes[count &+ 1] = UInt8(truncatingIfNeeded: open &>> 8)
    bytes[count] = UInt8(truncatingIfNeeded: open)
    count &+= 4
    open &>>= 32
    openCount &-= 32
  }

  @inline(never)
  private mutating func grow() {
    bytes.append(contentsOf: repeatElement(0, count: max(1 << 10, bytes.count)))
  }

  /// Fills the last byte up; nothing can be written behind it.
  mutating func finish() {
    while openCount > 0 {
      if count == bytes.count { grow() }
      bytes[count] = UInt8(truncatingIfNeeded: open)
      count += 1
      open >>= 8
      openCount -= min(openCount, 8)
    }
    bytes.removeLast(bytes.count - count)
  }

  /// The bytes, which are not kept.
  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }
}
