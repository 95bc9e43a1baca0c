import Foundation
import Random
import Sheets
import Testing
import Workplaces

/// A thin spread of what `make import-fuzz` tries.
struct RandomSheetsTests {
  @Test func `Of thirty made-up sheets none is read wrong, and few are refused`() throws {
    var refused: [String] = []
    for run in 0..<30 {
      let sheet = RandomSheet(seed: 20_260, run: run)
      switch try SheetTrial(sheet, program: Program.executable).verdict {
      case .right: continue
      case .wrong(let differences):
        Issue.record("run \(run) (\(sheet.layout.rawValue)): \(differences.prefix(3))")
      case .refused(let message): refused.append("run \(run): \(message)")
      }
    }
    #expect(refused.count <= 5, "\(refused)")
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `Members with names much alike, in any order, keep their own points`(_ seed: UInt64) throws {
    let names = [
      "Sơn", "Sơn La", "Sơn La Đông", "Sơn Lang", "Hà Nam", "Hà Nam Ninh", "Hà Nội", "Nam Hà",
      "Bình Định",
      "Bình Dương", "Đình Bình Định", "Định Bình", "Hưng Yên", "Hưng Yên Hạ", "Yên Hưng",
      "Lạng Sơn",
      "Lạng Sơn Hạ",
      "Tây Ninh", "Ninh Tây", "Ninh Bình",
    ]
    var generator = SplitMix64(seed: seed, stream: 1, run: 0)
    let members = names.enumerated().map { number, name in (id: "m\(number)", name: name) }
    let orders = (0..<3).map { _ in members.shuffled(using: &generator) }
    func points(_ id: String, _ column: Int) -> String {
      "\((Int(id.dropFirst()) ?? 0) + 30 * column + 1),5"
    }
    let heads = ["Kinh tế (100đ)", "Văn hóa (100đ)", "Nội chính (100đ)"]
    var text = heads.map { "Đơn vị;\($0)" }.joined(separator: ";;") + "\n"
    for row in members.indices {
      text +=
        orders.enumerated().map { column, order in
          "\(order[row].name);\(points(order[row].id, column))"
        }.joined(separator: ";;") + "\n"
    }
    let register = members.shuffled(using: &generator).map {
      "- id: \($0.id)\n  names: [{name: \($0.name)}]\n"
    }.joined()
    let place = try Workplace(
      holding: SheetSite.files.merging(["content/provinces.yaml": register]) { $1 })
    defer { place.remove() }
    try place.write(text, to: "sheet.csv")
    let run = try place.run("import", "sheet.csv", "--year", "2022")
    #expect(run.status == 0, "\(run.errors)")
    let truth = SheetTruth(
      members.flatMap { member in
        ["Kinh tế", "Văn hóa", "Nội chính"].enumerated().map { column, name in
          SheetTruth.Figure(member.id, name, "agreed", points(member.id, column))
        }
      })
    let imported = ImportedSheets(
      scores: try place.read("content/2022/scores.csv"),
      criteria: try place.read("content/2022/criteria.csv"))
    #expect(imported.differences(from: truth) == [])
  }
}
