/// A file of a zip that is packed while its bytes are added, so that they are never all there at once.
public struct PackedFile: Sendable {
  private var packer = Deflate()
  private var sum = CRC32()

  /// An empty file.
  public init() {}

  /// What was added last, and some of what was added before: more is added at its end.
  public var bytes: [UInt8] {
    get { packer.input }
    _modify { yield &packer.input }
  }

  /// Packs what was added, once that is much.
  public mutating func pack() {
    packer.pack { sum.add($0, $1) }
  }

  /// What is in the zip of the file.
  struct Contents {
    let bytes: [UInt8]
    let isPacked: Bool
    let sum: UInt32
    let size: Int
  }

  /// The file, packed where that makes it smaller; a large one is packed in any case.
  consuming func end() -> Contents {
    let size = packer.size
    let rest = packer.finish()
    sum.add(packer.input, rest)
    let packed = packer.takeOutput()
    let isWhole = packer.input.count == size
    return packed.count < size || !isWhole
      ? Contents(bytes: packed, isPacked: true, sum: sum.value, size: size)
      : Contents(bytes: packer.input, isPacked: false, sum: sum.value, size: size)
  }
}
