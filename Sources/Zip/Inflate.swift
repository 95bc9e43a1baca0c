import CZlib

/// Unpacks bytes as zlib has them (RFC 1950), with zlib, within a limit, and packs them with our own packer.
package enum Inflate {
  /// Unpacks what begins with a zlib header; nil for what is damaged, ends too soon or is longer than `most`.
  ///
  /// - Returns: the bytes, and how many of the packed ones they took with their check sum.
  package static func unpacked(
    zlib packed: ArraySlice<UInt8>, atMost most: Int
  ) -> (bytes: [UInt8], taken: Int)? {
    var stream = unsafe z_stream()
    guard
      unsafe inflateInit_(&stream, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { unsafe inflateEnd(&stream) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    return unsafe packed.withUnsafeBufferPointer { input -> (bytes: [UInt8], taken: Int)? in
      // zlib only reads it, whatever its declaration says.
      unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.avail_in = CUnsignedInt(clamping: input.count)
      while true {
        let (state, count) = unsafe chunk.withUnsafeMutableBufferPointer { room -> (CInt, Int) in
          unsafe stream.next_out = room.baseAddress
          unsafe stream.avail_out = CUnsignedInt(room.count)
          let state = unsafe inflate(&stream, Z_NO_FLUSH)
          return unsafe (state, room.count - Int(stream.avail_out))
        }
        output += chunk[..<count]
        guard output.count <= most else { return nil }
        if state == Z_STREAM_END { return unsafe (output, input.count - Int(stream.avail_in)) }
        // Without an end there is either more to come, or nothing left to read.
        guard state == Z_OK, count > 0 else { return nil }
      }
    }
  }

  /// Packs bytes with a zlib header, the same with every version of zlib.
  package static func packed(zlib bytes: [UInt8]) -> [UInt8] {
    let sum = unsafe adler32(1, bytes, CUnsignedInt(bytes.count))
    return [0x78, 0x01] + Deflate.packed(bytes)
      + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
  }
}
