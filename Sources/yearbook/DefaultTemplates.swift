import Foundation

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
