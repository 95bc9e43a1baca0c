import Testing
import Workplaces

/// How the columns of a sheet are read, kept from import to import.
struct ImportAgainByMapTests {
  private static let sheet = """
    Đơn vị;Kinh tế (600đ);Văn hóa (400đ);Tổng điểm
    Nghệ An;595;395;990
    Hà Tĩnh;590;390;980

    """

  @Test func `Two years with the same sheet of an office: the second needs no question`() throws {
    let place = try Workplace(
      changing: [
        "a.csv": Self.sheet,
        "b.csv": Self.sheet.replacing("595", with: "594")
          .replacing("990", with: "989"),
      ])
    defer { place.remove() }
    let first = try place.run("import", "a.csv", "--year", "2030")
    #expect(first.status == 0, "\(first.errors)")
    #expect(
      first.output.contains(
        "how the columns are read is in content/2030/import.yaml, for the next import\n"))
    let again = try place.run("import", "a.csv", "--year", "2030")
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("the columns are read as content/2030/import.yaml says\n"))
    #expect(!again.output.contains("for the next import"))
    let next = try place.run("import", "b.csv", "--year", "2031")
    #expect(next.status == 0 && next.errors == "")
    #expect(next.output.hasPrefix("the columns are read as content/2030/import.yaml says\n"))
    #expect(
      try place.read("content/2031/import.yaml") == (try place.read("content/2030/import.yaml")))
    let check = try place.run("check")
    #expect(!check.errors.contains("import.yaml"), "\(check.errors)")
  }

  @Test func `A sheet with other heads is refused until it is read anew, and no figure changes`()
    throws
  {
    let place = try Workplace(
      changing: [
        "a.csv": Self.sheet, "b.csv": Self.sheet.replacing("Văn hóa (400đ)", with: "Xã hội (400đ)"),
      ])
    defer { place.remove() }
    #expect(try place.run("import", "a.csv", "--year", "2030").status == 0)
    let before = try place.read("content/2030/scores.csv")
    let refused = try place.run("import", "b.csv", "--year", "2030", "--force")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("'Văn hóa (400đ)' is missing, 'Xã hội (400đ)' is new"),
      "\(refused.errors)")
    #expect(try place.read("content/2030/scores.csv") == before)
    let anew = try place.run("import", "b.csv", "--year", "2030", "--force", "--anew")
    #expect(anew.status == 0, "\(anew.errors)")
    #expect(try place.read("content/2030/import.yaml").contains("\"Xã hội (400đ)\""))
    #expect(try place.read("content/2030/import.yaml~").contains("\"Văn hóa (400đ)\""))
    let next = try place.run("import", "a.csv", "--year", "2031")
    #expect(next.status == 0, "\(next.errors)")
    #expect(next.output.hasPrefix("content/2030/import.yaml does not fit this sheet"))
  }

  @Test func `What the user leaves out is remembered`() throws {
    let place = try Workplace(changing: ["a.csv": Self.sheet])
    defer { place.remove() }
    let run = try place.run(
      "import", "a.csv", "--year", "2030", "--leave-out", "Tổng điểm")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try place.read("content/2030/import.yaml").contains("\"Tổng điểm\", as: left-out"))
    let again = try place.run("import", "a.csv", "--year", "2030")
    #expect(again.output.contains("left out: import.yaml"))
    #expect(!(try place.read("content/2030/scores.csv").contains("total")))
  }

  @Test(arguments: [
    ("columns:\n  - {head: A, as: totl x}\n", "import.yaml:2:19", "[id]"),
    ("colums: []\n", "import.yaml:1:1", "[unknown-key]"),
    ("head-row: 4\nlast-row: 2\n", "import.yaml:2:11", "[import-map]"),
    ("head-row: four\n", "import.yaml:1:11", "[import-map]"),
    ("columns:\n  - {head: A, as: rank}\n  - {head: A, as: note}\n", ":3:12", "[import-map]"),
    ("columns:\n  - {head: A, as: rank, stage: last}\n", ":2:32", "[unknown-stage]"),
    ("columns:\n  - {as: rank}\n", "import.yaml:2:", "[missing-key]"),
  ])
  func `Check reports mistakes in import.yaml at their line`(
    _ text: String, _ place: String, _ code: String
  ) throws {
    let site = try Workplace(changing: ["content/2016/import.yaml": text])
    defer { site.remove() }
    let run = try site.run("check")
    #expect(run.status == 1)
    let line = run.errors.split(separator: "\n").first { $0.contains("import.yaml") } ?? ""
    #expect(line.contains(place) && line.hasSuffix(code), "\(run.errors)")
  }

  @Test func `The file is published nowhere and no part of a seal`() throws {
    let place = try Workplace(changing: ["content/2016/import.yaml": "columns: []\n"])
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    let site = try place.contents(of: "site")
    #expect(!site.keys.contains { $0.contains("import.yaml") })
    #expect(try place.run("seal", "2016").status == 0)
    #expect(!(try place.read("content/2016/seal.txt").contains("import.yaml")))
  }
}
