import Foundation
import Testing
import Workplaces

/// The downloads of a site, imported into the year that they are of.
struct DownloadsComeBackTests {
  private static let folder = Program.root.appending(path: "Tests/Fixtures/downloads")
  private static let kinds = ["ranking", "scores"]
  private static let endings = ["csv", "excel.csv", "xlsx"]

  private func place(_ content: String) throws -> Workplace {
    let place = try Workplace(holding: [:])
    try FileManager.default.copyItem(
      at: Program.root.appending(path: content), to: place.folder.appending(path: "content"))
    return place
  }

  private func file(_ name: String) -> String { Self.folder.appending(path: name).path() }

  @Test(arguments: kinds, endings)
  func `A download changes no figure of its year`(_ kind: String, _ ending: String) throws {
    let place = try place("Tests/Fixtures/full-cluster/content")
    defer { place.remove() }
    let run = try place.run("import", file("2021-\(kind).\(ending)"), "--year", "2021")
    // A change would need --force.
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.contains("import.yaml"))
    #expect(try place.run("check").status == 0)
  }

  @Test(arguments: endings)
  func `What a page shows as ≈ 990 comes back as ~990`(_ ending: String) throws {
    let place = try place("content")
    defer { place.remove() }
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/scores.csv"))
    let run = try place.run("import", file("2016-ranking.\(ending)"), "--year", "2016")
    #expect(run.status == 0, "\(run.errors)")
    let scores = try place.read("content/2016/scores.csv")
    #expect(scores.contains("\nnghe-an,~990,1") && scores.contains("\nthanh-hoa,985,2"))
  }
}
