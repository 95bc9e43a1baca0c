import Charts
import Templates
import Testing

struct StackedBarsTests {
  private let groups: [StackedBars.Group] = [
    .init("Economy, 400", mark: "I", maximum: 400),
    .init("Culture, 300", mark: "II", maximum: 300), .init("Bonus", mark: "+", maximum: nil),
  ]

  private func chart(_ rows: [StackedBars.Row], _ groups: [StackedBars.Group]? = nil)
    -> StackedBars
  {
    StackedBars(
      title: "Criteria", description: "Points by group", groups: groups ?? self.groups, rows: rows)
  }

  private func seen(_ rows: [StackedBars.Row], _ groups: [StackedBars.Group]? = nil) -> Seen {
    Seen(chart(rows, groups).markup(id: "s", width: .narrow))
  }

  @Test func `A picture with full, partly filled, uncertain and missing parts`() throws {
    let rows: [StackedBars.Row] = [
      .init(
        "Nghệ An", total: "689.5",
        parts: [.exact(390, "390"), .exact(290, "289.5"), .exact(10, "10")], isEmphasised: true),
      .init(
        "Hà Tĩnh", total: "≈ 650",
        parts: [.approximate(350, "≈ 350"), .exact(300, "300"), .missing("none")]),
      .init(
        "Quảng Trị", total: "not published",
        parts: Array(repeating: .missing("not published"), count: 3)),
    ]
    try expectPicture(chart(rows).markup(id: "stack", width: .narrow), "stacked-bars")
  }

  @Test func `Marks stand above, names and maxima in a key, figures under their slots`() {
    let seen = seen([.init("A", total: "600", parts: [.exact(350, "350"), .exact(250, "250")])])
    #expect(
      seen.texts == [
        "A", "600", "I", "II", "+", "350", "250", "I – Economy, 400", "II – Culture, 300",
        "+ – Bonus",
      ])
  }

  @Test func `Where there is room a member is a line, and figures are left to the table`()
    throws
  {
    let rows: [StackedBars.Row] = [
      .init("Nghệ An", total: "689.5", parts: [.exact(390, "390"), .exact(290, "289.5")]),
      .init("Hà Tĩnh", total: "600", parts: [.exact(350, "350"), .exact(250, "250")]),
    ]
    let seen = Seen(chart(rows).markup(id: "s", width: .wide))
    #expect(seen.texts.prefix(4) == ["Nghệ An", "Hà Tĩnh", "689.5", "600"])
    #expect(try seen.words("Nghệ An").y == seen.words("689.5").y)
    #expect(!seen.texts.contains("390"))
  }

  @Test func `A name that is too long for a line of the key goes on in the next`() {
    let name = "Socio-economic development, defence and security, and assigned tasks, 550"
    let seen = seen(
      [.init("A", total: "1", parts: [.exact(1, "1"), .exact(1, "1")])],
      [.init(name, mark: "I", maximum: 550), .init("Culture, 300", mark: "II", maximum: 300)])
    #expect(
      seen.texts.suffix(3) == [
        "I – Socio-economic development, defence and", "security, and assigned tasks, 550",
        "II – Culture, 300",
      ])
  }

  @Test func `Neighbours differ in their filling, not only in colour`() {
    let seen = seen([.init("A", total: "3", parts: [.exact(1, "1"), .exact(1, "1")])])
    #expect(seen.shapes(#" fill="url(#s-dots)""#) == 2)
  }

  @Test func `A member without any points has dashed slots and the words once`() {
    let none = Amount.missing("not published")
    let seen = seen(
      [.init("A", total: "not published", parts: [none, none])], Array(groups.prefix(2)))
    #expect(seen.texts.filter { $0 == "not published" }.count == 1)
    #expect(seen.shapes(##" class="s-mid" stroke="#777" stroke-dasharray="5 4""##) == 2)
  }

  @Test func `Figures that would touch are left to the table`() {
    let narrow = (1...40).map { StackedBars.Group("G\($0)", mark: "", maximum: 10) }
    let parts = (1...40).map { Amount.exact(5, "5.2\($0)") }
    #expect(!seen([.init("A", total: "9", parts: parts)], narrow).texts.contains("5.21"))
  }

  @Test(arguments: [0, -400])
  func `A maximum that is not above zero leaves a slot without width`(maximum: Int) {
    let seen = seen(
      [.init("A", total: "5", parts: [.exact(5, "5")])],
      [.init("Nothing", mark: "N", maximum: maximum)])
    #expect(seen.isWellFormed)
    #expect(seen.paths(##" class="s-mid" stroke="#777""##) == ["M0 86h12v12H0z"])
  }
}
