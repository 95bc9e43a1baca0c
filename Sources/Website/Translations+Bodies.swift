import Emulation
import Input

extension Translations {
  /// The texts as UTF-8, in the order of their files' paths.
  var bodies: [ArraySlice<UInt8>] {
    all.sorted { $0.file.path < $1.file.path }.map { $0.file.bytes[$0.body] }
  }
}
