import Foundation
import Publishing

/// The templates that come with the program, for sites that have none of their own.
enum DefaultTemplates {
  /// The name of the folder of a site's own templates.
  static let own = "templates"

  /// The folder of templates to take: the one that is asked for, else `templates` where the program is
  /// called, else the one that came with the program.
  static func folder(_ chosen: String?) -> String {
    if let chosen { return chosen }
    return isFolder(own) ? own : installed ?? own
  }

  /// The folder that has what a folder of templates lacks; nil where it is that folder itself.
  static func lower(than folder: String) -> String? {
    guard let installed, isFolder(folder), real(installed) != real(folder) else { return nil }
    return installed
  }

  /// The folders that a site's templates are read from, its own first.
  static func layers(_ chosen: String?) -> [String] {
    let own = folder(chosen)
    return [own] + [lower(than: own)].compactMap(\.self)
  }

  /// The folder that came with the program.
  static func required() throws -> String {
    guard let installed else {
      throw Refusal(
        "the templates that belong beside the program, in share/yearbook/templates, are missing;"
          + " install it again",
        vi: "thiếu các mẫu trang đi kèm chương trình, trong share/yearbook/templates; hãy cài lại")
    }
    return installed
  }

  private static func real(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path(percentEncoded: false)
      .trimming(suffix: "/")
  }

  /// The folder that came with the program: `PREFIX/share/yearbook/templates` of an installed
  /// `PREFIX/bin/yearbook`, or that of the checkout in which the program was built.
  static var installed: String? {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    let folder = program.deletingLastPathComponent()
    let shared = folder.deletingLastPathComponent().appending(path: "share/yearbook/\(own)")
    var found = [shared.path(percentEncoded: false)]
    let steps = folder.pathComponents
    if let build = steps.lastIndex(of: ".build") {
      found.append(steps[1..<build].map { "/\($0)" }.joined() + "/\(own)")
    }
    return found.first(where: isFolder)
  }

  private static func isFolder(_ path: String) -> Bool {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    return (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }
}

extension String {
  /// The text without a suffix, once.
  fileprivate func trimming(suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
