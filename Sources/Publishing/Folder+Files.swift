import Input

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Folder {
  /// The bytes of a file that is there, with `mode` unless that is nil; nil where there is none, or one
  /// that is longer than a file of a site, or cannot be read.
  func bytes(at path: SitePath, mode: Mode?) -> [UInt8]? {
    guard let (file, size) = openFile(path, mode: mode) else { return nil }
    defer { close(file) }
    guard size <= Self.largestFile else { return nil }
    // One byte more than there should be shows that it has not grown.
    guard let bytes = DiskFile.part(of: file, atMost: size + 1), bytes.count == size else {
      return nil
    }
    return bytes
  }

  /// Opens a file to read it, if one stands there, with `mode` unless that is nil.
  private func openFile(_ path: SitePath, mode: Mode?) -> (descriptor: Int32, size: Int)? {
    let file = openDescriptor(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, Kind(status.st_mode) == .file,
      mode == nil || status.st_mode & 0o7777 == mode
    else {
      close(file)
      return nil
    }
    return (file, Int(status.st_size))
  }

  /// Whether a file with exactly these bytes stands there, and with `mode` unless that is nil.
  func holds(_ bytes: [UInt8], at path: SitePath, mode: Mode?) -> Bool {
    guard let (file, size) = openFile(path, mode: mode) else { return false }
    defer { close(file) }
    guard size == bytes.count else { return false }
    var compared = 0
    while compared < bytes.count {
      guard let part = DiskFile.part(of: file, atMost: min(bytes.count - compared, 1 << 20)),
        !part.isEmpty, Self.equals(part, bytes[compared..<compared + part.count])
      else { return false }
      compared += part.count
    }
    return true
  }

  private static func equals(_ one: [UInt8], _ other: ArraySlice<UInt8>) -> Bool {
    unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        guard let one = one.baseAddress, let start = other.baseAddress else { return true }
        return unsafe memcmp(one, start, other.count) == 0
      }
    }
  }

  /// Writes a new file, in folders that are made where they are missing.
  func write(_ bytes: [UInt8], to path: SitePath) throws(DiskError) {
    let file = try create(path)
    defer { close(file) }
    try write(bytes[...], to: file, path)
  }

  /// Lets a file or link stand in another folder too, under the same path: as the same file where
  /// the file system allows it, else as a copy with its mode and time.
  ///
  /// - Parameter asCopy: whether it is to be a copy in any case, which nothing that is done to the file
  ///   changes.
  func carry(
    _ path: SitePath, _ kind: Kind, into other: Folder, asCopy: Bool = false
  ) throws(DiskError) {
    if !asCopy {
      if linkSucceeds(path, into: other) { return }
      if errno == ENOENT || errno == EACCES, let folder = path.folder {
        try other.makeFolder(folder)
        if linkSucceeds(path, into: other) { return }
      }
      if errno == EXDEV { throw other.failure("carry over", path) }
    } else if let folder = path.folder {
      try other.makeFolder(folder)
    }
    switch kind {
    case .file: try copy(path, into: other, as: path)
    case .link: try copyLink(path, into: other)
    case .folder, .other: throw other.failure("carry over", path)
    }
  }

  private func linkSucceeds(_ path: SitePath, into other: Folder) -> Bool {
    unsafe withPath(path) { from in
      unsafe other.withPath(path) { to in unsafe linkat(descriptor, from, other.descriptor, to, 0) }
    } == 0
  }

  /// Copies a file with its mode and its time.
  func copy(_ path: SitePath, into other: Folder, as target: SitePath) throws(DiskError) {
    let source = openDescriptor(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard source >= 0 else { throw failure("read", path) }
    defer { close(source) }
    var status = stat()
    guard unsafe fstat(source, &status) == 0 else { throw failure("read", path) }
    let copy = try other.create(target)
    defer { close(copy) }
    while true {
      guard let part = DiskFile.part(of: source, atMost: 1 << 20) else {
        throw failure("read", path)
      }
      if part.isEmpty { break }
      try other.write(part[...], to: copy, target)
    }
    fchmod(copy, status.st_mode & 0o7777)
    #if canImport(Darwin)
      var times = [status.st_atimespec, status.st_mtimespec]
    #else
      var times = [status.st_atim, status.st_mtim]
    #endif
    unsafe futimens(copy, &times)
  }

  private func copyLink(_ path: SitePath, into other: Folder) throws(DiskError) {
    let longest = 1 << 16
    let target = unsafe [CChar](unsafeUninitializedCapacity: longest) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(
        0, unsafe withPath(path) { unsafe readlinkat(descriptor, $0, start, longest - 1) })
    }
    guard !target.isEmpty else { throw failure("read", path) }
    let made = unsafe other.withPath(path) { link in
      unsafe symlinkat(target + [0], other.descriptor, link)
    }
    guard made == 0 else { throw other.failure("make the link", path) }
  }

  // MARK: one descriptor

  func openDescriptor(_ path: SitePath, _ flags: Int32, _ mode: Mode = 0) -> Int32 {
    unsafe withPath(path) { unsafe openat(descriptor, $0, flags, mode) }
  }

  func create(_ path: SitePath) throws(DiskError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    var file = openDescriptor(path, flags, Self.fileMode)
    if file < 0, errno == ENOENT || errno == EACCES, let folder = path.folder {
      try makeFolder(folder)
      file = openDescriptor(path, flags, Self.fileMode)
    }
    guard file >= 0 else { throw failure("write", path) }
    fchmod(file, Self.fileMode)  // fails only where the file system keeps no modes
    return file
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to file: Int32, _ path: SitePath
  ) throws(DiskError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe systemWrite(file, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { throw failure("write", path) }
      rest = rest.dropFirst(written)
    }
  }

  // MARK: status

  /// The permissions of what stands there.
  func mode(of path: SitePath) throws(DiskError) -> Mode? {
    try status(of: path).map { $0.st_mode & 0o7777 }
  }

  /// The number of bytes in a file.
  func size(of path: SitePath) throws(DiskError) -> Int? {
    try status(of: path).map { Int($0.st_size) }
  }

  /// The stamp of what stands there.
  func stamp(of path: SitePath) throws(DiskError) -> FileStamp? {
    try status(of: path).map { FileStamp($0) }
  }

  func setMode(_ mode: Mode, of path: SitePath) throws(DiskError) {
    let set = unsafe withPath(path) { unsafe fchmodat(descriptor, $0, mode, 0) }
    guard set == 0 || errno == EPERM else { throw failure("set the mode of", path) }
  }

  func status(of path: SitePath) throws(DiskError) -> stat? {
    var status = stat()
    let found = unsafe withPath(path) {
      unsafe fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
    }
    if found == 0 { return status }
    guard errno == ENOENT || errno == ENOTDIR else { throw failure("look at", path) }
    return nil
  }

  // MARK: paths

  /// Hands the path to the system.
  func withPath<Result>(_ path: SitePath, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let name = path.bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe name.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a path ends in NUL") }
      return unsafe body(start)
    }
  }

  func full(_ below: SitePath?) -> String {
    below.map { path == "/" ? "/\($0)" : "\(path)/\($0)" } ?? path
  }

  func failure(_ action: String, _ below: SitePath?) -> DiskError {
    let code = errno
    return DiskError(action, full(below), code: code)
  }
}

extension FileKind {
  init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

extension DiskError {
  /// What the system has just refused, in its own words.
  init(_ action: String, _ path: String, code: Int32) {
    self.init(action, path, code: code, reason: unsafe String(cString: strerror(code)))
  }
}

#if canImport(Glibc)
  private let systemWrite = unsafe Glibc.write
#elseif canImport(Darwin)
  private let systemWrite = unsafe Darwin.write
#endif
