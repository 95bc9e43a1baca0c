/// Why a zip file, or a file in it, is not read.
public enum ZipError: Error, Hashable, Sendable {
  /// The bytes are no zip file.
  case notAZip
  /// The zip, or the file in it that is named, is cut off or was changed.
  case damaged(path: String?)
  /// The file in it cannot be read without a password.
  case encrypted(path: String)
  /// The file in it is packed in a way that is not read here.
  case unknownCompression(path: String)
  /// The name of a file leads out of the folder that the zip is unpacked to.
  case unsafePath(String)
  /// There are more files than the limit.
  case tooManyFiles(limit: Int)
  /// The file in it has more bytes than the limit.
  case tooLarge(path: String, limit: Int)
  /// The file in it unpacks to more times its packed size than the limit, as zip bombs do.
  case tooDense(path: String, limit: Int)
}
