import CCrypto

/// The SHA-256 digest of bytes that come in parts (FIPS 180-4), computed by the system's libcrypto.
@safe package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// A digest of no bytes yet.
  package init() {
    guard let context = unsafe EVP_MD_CTX_new() else { preconditionFailure("no memory") }
    unsafe self.context = context
    let started = unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
    precondition(started == 1, "libcrypto has no SHA-256")
  }

  deinit {
    unsafe EVP_MD_CTX_free(context)
  }

  /// The digest of `bytes`: 32 bytes.
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes[...])
    return hash.finish()
  }

  /// Adds a part.
  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    let done = unsafe bytes.withUnsafeBytes {
      unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count)
    }
    precondition(done == 1, "libcrypto could not go on")
  }

  /// The digest of all parts: 32 bytes.
  package consuming func finish() -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 32) { place, count in
      let done = unsafe EVP_DigestFinal_ex(context, place.baseAddress, nil)
      precondition(done == 1, "libcrypto could not end")
      count = 32
    }
  }
}
