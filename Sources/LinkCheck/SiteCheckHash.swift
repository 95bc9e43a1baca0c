/// A hash of bytes that can go on where it stopped: FNV-1a with 64 bits, the same on every machine.
///
/// An address such as `2016/index.html#awards` is the hash of its folder, gone on with the rest.
struct SiteCheckHash: Hashable, Sendable {
  /// The hash of all bytes so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no bytes.
  init() {}

  /// The hash of some bytes.
  init(_ bytes: some Sequence<UInt8>) {
    add(bytes)
  }

  /// Goes on with one byte.
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Goes on with more bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// The hash of a place in the page of which this is the path's hash.
  func anchor(_ id: some Sequence<UInt8>) -> SiteCheckHash {
    var address = self
    address.add(UInt8(ascii: "#"))
    address.add(id)
    return address
  }
}
