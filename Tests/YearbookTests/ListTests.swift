import Testing
import Workplaces

struct ListTests {
  private static let merged = """
    - id: thanh-hoa
      names: [{name: Thanh Hóa}]
    - id: nghe-an
      names: [{name: Nghệ An}]
    - id: hue
      names: [{name: Thừa Thiên Huế, until: 2024-12-31}, {name: Huế, kind: city, from: 2025-01-01}]
    - id: ha-tinh
      names: [{name: Hà Tĩnh}]
      merged: {into: nghe-an, date: 2030-01-01}

    """

  @Test func `Years are listed with their state`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try place.run("list")
    #expect(run.status == 0)
    #expect(run.output == "2016  final  2 of 3 scores  Nghệ An  1 note  The conference\n")
    #expect(
      try place.run("list", "years", "--format", "json").output
        == #"{"leaders":["nghe-an"],"members":3,"notes":1,"published":2,"stage":"agreed","#
        + #""status":"final","title":"The conference","year":2016}"# + "\n")
  }

  @Test(arguments: ["members", "provinces"])
  func `Members are listed with their names over time`(word: String) throws {
    let place = try Workplace(changing: ["content/provinces.yaml": Self.merged])
    defer { place.remove() }
    #expect(
      try place.run("list", word).output == """
        thanh-hoa  Thanh Hóa
        nghe-an    Nghệ An
        hue        Huế        formerly Thừa Thiên Huế
        ha-tinh    Hà Tĩnh    now part of nghe-an

        """)
  }

  @Test func `Pages are listed by their paths, also where content has mistakes`() throws {
    let place = try Workplace(changing: ["content/2016/scores.csv": "province,total\nnghe-an,x\n"])
    defer { place.remove() }
    let run = try place.run("list", "pages")
    #expect(run.status == 0)
    let paths = run.output.split(separator: "\n")
    #expect(paths.contains("2016/index.html") && paths.contains("vi/provinces/nghe-an.html"))
    #expect(paths.allSatisfy { $0.hasSuffix(".html") })
    #expect(
      run.errors
        == "yearbook: content or templates have 1 error, so this may not be all; see 'yearbook check'\n"
    )
    #expect(try place.run("explain", "2016").errors == run.errors)
    #expect(try place.run("list", "pages", "--quiet").errors == run.errors)
    let json = try place.run("list", "pages", "--format", "json")
    #expect(
      json.errorsInEnglish == """
        {"code":"incomplete","file":"content","message":"content or templates have 1 error, so this \
        may not be all; see 'yearbook check'","severity":"warning"}

        """)
  }
}
