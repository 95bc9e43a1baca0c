import Foundation
import Input
import Testing
import Workplaces

@testable import Preview

struct ReadFolderTests {
  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `A file that cannot be read is a problem, and the folder stays as it was`() throws {
    let place = try Workplace(holding: ["content/site.yaml": "format: 1\n"])
    let path = place.folder.appending(path: "content").path(percentEncoded: false)
    var folder = ReadFolder(path, names: [])
    _ = folder.read(.anything)
    let manager = FileManager.default
    let file = "\(path)/site.yaml"
    try place.write("format: 2\n", to: "content/site.yaml")
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    _ = folder.read(.anything)
    try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    #expect(folder.problems.sorted.map(\.code) == ["unreadable"])
    #expect(folder.tree.texts["site.yaml"]?.bytes == Array("format: 1\n".utf8))
  }

  @Test func `What the disk refuses is said with its reason`() {
    let problem = PreviewProblem.unreadable(reason: "Permission denied").at(Place(path: "content"))
    #expect(problem.has(PreviewProblem.Code.unreadable))
    #expect(problem.message == "a file in here cannot be read: Permission denied")
  }
}
