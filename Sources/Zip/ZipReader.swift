import CZip

/// The files in a zip, as libzip reads them from memory; nothing is unpacked to a disk.
public struct ZipReader: Sendable {
  /// How much of a zip is read before it is refused.
  public struct Limits: Hashable, Sendable {
    /// The most files in it.
    public var files: Int
    /// The most bytes of one file, unpacked.
    public var bytes: Int
    /// The most bytes that one packed byte may become, in files of more than 1 MiB.
    public var density: Int

    /// Limits that no honest workbook reaches.
    public init(files: Int = 4_096, bytes: Int = 64 << 20, density: Int = 250) {
      self.files = files
      self.bytes = bytes
      self.density = density
    }

    static let alwaysAllowed = 1 << 20
  }

  /// The paths of the files, in the order of the zip, with `/` between folders, also where the zip has
  /// backslashes, as some programs of Windows write them.
  public let paths: [String]
  private let zip: [UInt8]
  private let limits: Limits

  /// Reads the list of files.
  ///
  /// - Throws: `notAZip`, `damaged`, `tooManyFiles`, and `unsafePath` for a path that is absolute
  ///   or holds `..` or a colon.
  public init(_ zip: [UInt8], limits: Limits = Limits()) throws(ZipError) {
    self.zip = zip
    self.limits = limits
    paths = try unsafe Self.open(zip) { archive in
      let count = unsafe zip_get_num_entries(archive, 0)
      guard count <= limits.files else { return .failure(.tooManyFiles(limit: limits.files)) }
      var paths: [String] = []
      for index in 0..<UInt64(max(count, 0)) {
        guard let name = unsafe zip_get_name(archive, index, ZIP_FL_ENC_GUESS) else {
          return .failure(.damaged(path: nil))
        }
        let written = unsafe String(cString: name)
        let path = written.replacing("\\", with: "/")
        guard Self.staysInside(path) else { return .failure(.unsafePath(written)) }
        paths.append(path)
      }
      return .success(paths)
    }.get()
  }

  /// The bytes of a file; nil if the zip has none of that path.
  ///
  /// - Throws: `damaged`, `encrypted`, `unknownCompression`, `tooLarge` and `tooDense`, the last two
  ///   as soon as the limit is passed, whatever size the zip declares.
  public func contents(of path: String) throws(ZipError) -> [UInt8]? {
    try start(of: path, count: .max)
  }

  /// The first bytes of a file, of which no more is unpacked than they need; nil if the zip has none of that
  /// path.
  public func start(of path: String, count: Int) throws(ZipError) -> [UInt8]? {
    guard let index = paths.firstIndex(of: path) else { return nil }
    return try unsafe Self.open(zip) { archive in
      unsafe read(UInt64(index), atMost: count, of: archive)
    }.get()
  }

  private func read(
    _ index: UInt64, atMost most: Int, of archive: OpaquePointer
  ) -> Result<[UInt8], ZipError> {
    let path = paths[Int(index)]
    var stat = unsafe zip_stat_t()
    unsafe zip_stat_init(&stat)
    guard unsafe zip_stat_index(archive, index, 0, &stat) == 0 else {
      return .failure(.damaged(path: path))
    }
    guard unsafe stat.encryption_method == ZIP_EM_NONE else {
      return .failure(.encrypted(path: path))
    }
    let packed = unsafe Int(clamping: stat.comp_size)
    let (dense, isBeyond) = packed.multipliedReportingOverflow(by: limits.density)
    let densest = isBeyond ? Int.max : max(dense, Limits.alwaysAllowed)
    guard let file = unsafe zip_fopen_index(archive, index, 0) else {
      let code = unsafe zip_error_code_zip(zip_get_error(archive))
      return .failure(
        code == ZIP_ER_COMPNOTSUPP ? .unknownCompression(path: path) : .damaged(path: path))
    }
    defer { unsafe zip_fclose(file) }
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe zip_fread(file, &chunk, UInt64(chunk.count))
      guard count >= 0 else { return .failure(.damaged(path: path)) }
      if count == 0 { return .success(contents) }
      contents += chunk[..<Int(count)]
      if contents.count >= most { return .success(Array(contents.prefix(most))) }
      if contents.count > densest { return .failure(.tooDense(path: path, limit: limits.density)) }
      if contents.count > limits.bytes {
        return .failure(.tooLarge(path: path, limit: limits.bytes))
      }
    }
  }

  /// Opens the zip for one call; its memory is libzip's only until `body` returns.
  private static func open<Value>(
    _ zip: [UInt8], _ body: (OpaquePointer) -> Result<Value, ZipError>
  ) -> Result<Value, ZipError> {
    unsafe zip.withUnsafeBytes { memory in
      // libzip takes no bytes at all for an empty zip.
      guard unsafe !memory.isEmpty,
        let source = unsafe zip_source_buffer_create(
          memory.baseAddress, UInt64(memory.count), 0, nil)
      else { return .failure(.notAZip) }
      guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
        unsafe zip_source_free(source)
        return .failure(zip.starts(with: [0x50, 0x4B, 3, 4]) ? .damaged(path: nil) : .notAZip)
      }
      defer { unsafe zip_discard(archive) }
      return unsafe body(archive)
    }
  }

  private static func staysInside(_ path: String) -> Bool {
    let bytes = path.utf8
    guard !bytes.isEmpty, bytes.first != UInt8(ascii: "/") else { return false }
    guard !bytes.contains(UInt8(ascii: ":")) else { return false }
    return !bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }
}
