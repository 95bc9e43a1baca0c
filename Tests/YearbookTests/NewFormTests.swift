import Foundation
import Testing
import Workplaces

/// Forms that members fill in, from the command to the sheet of scores.
struct NewFormTests {
  private static let criteria = [
    "content/2030/criteria.csv":
      "id,kind,group,maximum,name.vi,name.en\ngrowth,criterion,,600,Tăng trưởng,Growth\n"
  ]

  @Test func `Forms are written for all members or one, and nothing is overwritten`() throws {
    let place = try Workplace(changing: Self.criteria)
    defer { place.remove() }
    let one = try place.run("new", "form", "2030", "--member", "Nghệ An")
    #expect(one.status == 0, "\(one.errors)")
    #expect(one.output.hasPrefix("wrote forms/2030-nghe-an.xlsx\nNext: "))
    let all = try place.run("new", "form", "2030", "-o", "mau", "--stage", "review")
    #expect(all.status == 0, "\(all.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: place.folder.appending(path: "mau").path())
    #expect(names.count == 3 && names.contains("2030-thanh-hoa-review.xlsx"), "\(names)")
    #expect(try place.run("new", "form", "2030", "--member", "nghe-an").output.contains("already"))
  }

  @Test(arguments: [
    (["2029"], 1, "2029 has no criteria to fill in"),
    (["2030", "--member", "nghe-am"], 1, "--member: "),
    (["2030", "--stage", "slef"], 64, "did you mean 'self'?"),
  ])
  func `A form that cannot be made is refused with what to do`(
    _ words: [String], _ status: Int32, _ text: String
  ) throws {
    let place = try Workplace(changing: Self.criteria)
    defer { place.remove() }
    let run = try Program.run(["new", "form"] + words, in: place.folder)
    #expect(run.status != 0)
    #expect(run.errors.contains(text), "\(run.errors)")
  }

  @Test func `Forms that nobody has filled in are of those who have not sent theirs`() throws {
    let place = try Workplace(changing: Self.criteria)
    defer { place.remove() }
    #expect(try place.run("new", "form", "2030").status == 0)
    let run = try place.run(
      "import", "forms/2030-nghe-an.xlsx", "forms/2030-ha-tinh.xlsx", "--year", "2030")
    #expect(run.status == 1)
    #expect(run.errors.contains("[no-points]"), "\(run.errors)")
  }
}
