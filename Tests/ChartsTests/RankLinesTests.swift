import Templates
import Testing

@testable import Charts

struct RankLinesTests {
  /// A line for each row of digits: `-` is a gap, `.` no member.
  private func chart(
    _ rows: [String], subject: Int? = nil, places: Int? = nil, breaks: [RankLines.Break] = [],
    endNote: String = ""
  ) -> RankLines {
    RankLines(
      title: "Ranks", description: "Ranks over the years",
      years: (0..<(rows.first?.count ?? 0)).map { String(2014 + $0) }, places: places ?? rows.count,
      series: rows.enumerated().map { index, row in
        RankLines.Series(
          "Province \(index + 1)", endNote: row.hasSuffix(".") ? endNote : "",
          points: row.map { mark in
            mark == "-"
              ? .gap("not published")
              : mark == "."
                ? .absent
                : .rank(mark.wholeNumberValue ?? 1)
          }, isEmphasised: index == subject)
      }, breaks: breaks)
  }

  private func seen(_ chart: RankLines, _ width: ChartWidth = .wide) -> Seen {
    Seen(chart.markup(id: "r", width: width))
  }

  private let names = (1...63).map { "Province \($0)" }

  @Test func `Ranks, years and both names stand beside the lines`() {
    let seen = seen(chart(["121", "212"]))
    #expect(
      seen.texts == [
        "1", "2", "2014", "2015", "2016", "Province 1", "Province 1", "Province 2", "Province 2",
      ])
  }

  @Test func `Each line is a group that has the name as its title`() {
    let seen = seen(chart(["12", "21", "33"], subject: 0))
    #expect(
      seen.svg.matches(of: #/<g class="line"><title>([^<]*)</#).map { String($0.output.1) }
        == ["Province 2", "Province 3", "Province 1"])
  }

  @Test(arguments: [ChartWidth.narrow, .wide, .full])
  func `Charts about one member after the other are what each is alone`(width: ChartWidth) {
    let names = ["Huế", "Thành phố Hồ Chí Minh và các đơn vị trực thuộc", "Đà Nẵng", "Hà Tĩnh"]
    func chart(about subject: Int?) -> RankLines {
      RankLines(
        title: "Ranks", description: "Ranks", years: ["2014", "2015", "2016"], places: 4,
        series: names.enumerated().map { index, name in
          RankLines.Series(
            name, points: [.rank(index + 1), .gap("not published"), .rank(4 - index)],
            isEmphasised: index == subject)
        })
    }
    let all = chart(about: nil)
    for subject in [0, 1, 2, 1, 3] {
      let one = all.about([subject]).markup(id: "r", width: width)
      #expect(one == chart(about: subject).markup(id: "r", width: width))
    }
    #expect(all.about([]).markup(id: "r", width: width) == all.markup(id: "r", width: width))
  }

  @Test(arguments: [ChartWidth.narrow, .wide, .full])
  func `A long name stands in lines and is not cut`(width: ChartWidth) {
    let chart = RankLines(
      title: "Ranks", description: "Ranks", years: ["2014", "2015"], places: 34,
      series: (1...34).map {
        RankLines.Series("Thành phố Hồ Chí Minh \($0)", points: [.rank($0), .rank(35 - $0)])
      })
    let seen = seen(chart, width)
    #expect(!seen.svg.contains("…"))
    let grid = RankGrid(chart, width)
    let ends = seen.words.filter { $0.x > Double(grid.plot.right.tenths) / 10 }.map(\.y).sorted()
    #expect(zip(ends, ends.dropFirst()).allSatisfy { $1 - $0 >= 16.9 })
  }

  @Test func `A picture with a gap, a tie, an end and a break`() throws {
    let chart = chart(
      ["1121", "2-11", "333.", "4443"], subject: 1, breaks: [.init(after: 2, "criteria changed")],
      endNote: "merged")
    try expectPicture(chart.markup(id: "ranks", width: .wide), "rank-lines")
    try expectPicture(chart.markup(id: "ranks", width: .narrow), "rank-lines-narrow")
  }

  @Test func `Names of tied lines keep a line's height apart`() {
    let seen = seen(chart(["-11", "-11", "-11", "-44"]), .narrow)
    #expect(seen.leastDistance(of: names) >= 17)
  }

  @Test func `Tied points do not hide each other and share a capsule`() throws {
    let chart = chart(["12", "12", "31"])
    let spots = RankSpots(chart, RankGrid(chart, .wide)).spots
    let (one, other) = try (#require(spots[0][0]), #require(spots[1][0]))
    #expect(one.x == other.x)
    #expect(other.y - one.y == 9)
    #expect(seen(chart).count("rx=\"6\"") == 2)
  }

  @Test func `A gap breaks the line and says why in it`() {
    let seen = seen(chart(["1--1", "2222"]))
    #expect(seen.texts.contains("not published"))
    #expect(seen.count("stroke-dasharray=\"5 4\"") == 1)
  }

  @Test func `A gap without room for its word is told under the years`() {
    let seen = seen(chart(["11111111", "2-222222", "3-333-33"]), .narrow)
    #expect(seen.texts.contains("Province 2, Province 3 2015: not published"))
    #expect(seen.texts.contains("Province 3 2019: not published"))
  }

  @Test func `Years without any rank are one band with one word`() {
    let seen = seen(chart(["1---1", "2---2"]))
    #expect(seen.texts.filter { $0 == "not published" }.count == 1)
    #expect(seen.count("url(#r-faintHatch)") == 1)
  }

  @Test func `Without any rank there are a band, a scale and no name`() {
    let seen = seen(chart(["---", "---"]))
    #expect(seen.texts == ["1", "2", "2014", "2015", "2016", "not published"])
  }

  @Test func `Lines that end are led to their names`() {
    let seen = seen(chart(["11..", "2222"], endNote: "merged into Province 2"))
    #expect(seen.texts.contains("merged into Province 2"))
    #expect(seen.count("stroke-dasharray=\"1 3\"") == 1)
  }

  @Test func `Across a break lines are dashed, and its words stand above`() throws {
    let seen = seen(chart(["1111", "2222"], breaks: [.init(after: 1, "criteria changed")]))
    let dashed = ##" class="s-soft" stroke="#333" stroke-width="1.5" stroke-dasharray="5 4""##
    #expect(seen.shapes(dashed) == 2)
    #expect(try seen.words("criteria changed").y < seen.words("1").y)
  }

  @Test func `Words of breaks that would touch stand above each other`() throws {
    let seen = seen(
      chart(
        ["1111"], breaks: [.init(after: 0, "criteria changed"), .init(after: 1, "new members")]),
      .narrow)
    let (one, other) = try (seen.words("criteria changed"), seen.words("new members"))
    #expect(abs(one.y - other.y) == 17)
  }

  @Test func `The subject is thick, all others are thin; first places are filled`() {
    let seen = seen(chart(["12", "21"], subject: 0))
    #expect(seen.shapes(##" class="s-accent" stroke="#000" stroke-width="3""##) == 1)
    #expect(seen.shapes(##" class="s-mid" stroke="#777" stroke-width="1.5""##) == 1)
    #expect(
      seen.shapes(##" class="s-accent" stroke="#000" stroke-width="9" stroke-linecap="round""##)
        == 1)
    #expect(seen.count(##"<g class="f-paper s-accent" fill="#fff" stroke="#000""##) == 1)
  }

  @Test func `Dots that touch are drawn one after another, all others in one path`() {
    let hollow = ##" class="s-paper" stroke="#fff" stroke-width="4.5" stroke-linecap="round""##
    let apart = seen(chart(["222222", "111111"]))
    #expect(apart.shapes(hollow) == 6)
    #expect(apart.count("<circle") == 0)
    let touching = seen(chart(Array(repeating: "22222", count: 5) + ["11111"]))
    #expect(touching.shapes(hollow) == 0)
    #expect(touching.count("<circle") == 25)
  }

  @Test func `Names cover what is behind them only where a band reaches under them`() {
    let cover = ##"<path class="f-paper" fill="#fff""##
    #expect(seen(chart(["111-", "222-"])).count(cover) == 1)
    #expect(seen(chart(["-111", "-222"])).count(cover) == 0)
  }

  @Test func `Sixty-three lines have sixty-three names, none on another`() {
    let chart = chart((0..<63).map { "\($0 % 9 + 1)\($0 % 7 + 1)" }, places: 63)
    for width in [ChartWidth.narrow, .wide] {
      let grid = RankGrid(chart, width)
      let seen = seen(chart, width)
      let ends = seen.words.filter { $0.x > Double(grid.plot.right.tenths) / 10 }.map(\.y).sorted()
      #expect(ends.count == 63)
      #expect(zip(ends, ends.dropFirst()).allSatisfy { $1 - $0 >= 17 })
      #expect((ends.last ?? .infinity) < Double(grid.foot.tenths) / 10)
    }
  }

  @Test(arguments: [[], ["1"], ["-"], ["."]])
  func `A chart of hardly anything is a picture`(rows: [String]) {
    #expect(Seen(chart(rows).markup(id: "r")).isWellFormed)
  }
}
