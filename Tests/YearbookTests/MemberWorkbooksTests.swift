import Foundation
import Testing
import Workplaces

/// Workbooks and forms as members send them, saved in LibreOffice.
struct MemberWorkbooksTests {
  private static let folder = Program.root.appending(path: "Tests/Fixtures/member-workbooks")

  /// The full cluster, whose six members are known in 2015, with nothing of that year.
  private func place() throws -> Workplace {
    let place = try Workplace(holding: [:])
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "Tests/Fixtures/full-cluster/content"),
      to: place.folder.appending(path: "content"))
    return place
  }

  private func paths(_ names: [String]) -> [String] {
    names.map { Self.folder.appending(path: "\($0).xlsx").path() }
  }

  @Test func `Five of six members have sent their workbook, and the sixth is named`() throws {
    let place = try place()
    defer { place.remove() }
    let files = paths(["1-van-son", "2-thach-khe", "3-binh-minh", "4-my-loc", "5-dai-phong"])
    let run = try Program.run(["import"] + files + ["--year", "2015"], in: place.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("5 members; have not sent theirs: an-thuy\n"), "\(run.output)")
    let scores = try place.read("content/2015/scores.csv")
    #expect(scores.contains("\nvan-son,self,380.5,280,190,95"), "\(scores)")
    #expect(scores.contains("\ndai-phong,self,377,281,189.5,94"), "\(scores)")
  }

  @Test func `A member in two of six workbooks is an error that names both`() throws {
    let place = try place()
    defer { place.remove() }
    let files = paths([
      "1-van-son", "2-thach-khe", "3-binh-minh", "4-my-loc", "5-dai-phong", "6-dai-phong-sua",
    ])
    let run = try Program.run(["import"] + files + ["--year", "2015"], in: place.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("[member-twice]"))
    #expect(
      run.errors.contains("5-dai-phong.xlsx") && run.errors.contains("6-dai-phong-sua.xlsx"))
    #expect(!FileManager.default.fileExists(atPath: "\(place.folder.path())/content/2015"))
  }

  @Test func `A form that was filled in and saved in LibreOffice is read with nothing to map`()
    throws
  {
    let place = try place()
    defer { place.remove() }
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2023/scores.csv"))
    let form = Self.folder.appending(path: "form-2023-an-thuy.xlsx").path()
    let run = try place.run("import", form, "--year", "2023")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try place.read("content/2023/scores.csv").hasPrefix(
        """
        province,stage,growth,revenue,rural-urban,social,security,policy,reform,system,movements,models,\
        commendation,cluster,bonus,penalty
        an-thuy,self,125.5,98,65.25,
        """))
    #expect(
      try place.read("content/2023/criteria.csv")
        == String(
          decoding: try Data(
            contentsOf: Program.root.appending(
              path: "Tests/Fixtures/full-cluster/content/2023/criteria.csv")), as: UTF8.self))
  }
}
