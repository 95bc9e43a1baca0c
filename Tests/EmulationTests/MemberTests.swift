import Emulation
import Testing

struct MemberTests {
  @Test func `Name, kind and code are those in force in the year`() throws {
    let members = try #require(SmallArchive().archive?.members)
    let hue = try #require(members["thua-thien-hue"])
    #expect(hue.name(in: 2024).text == "Thừa Thiên Huế")
    #expect(hue.name(in: 2024).kind == "province")
    #expect(hue.name(in: 2025).text == "Huế")
    #expect(hue.name(in: 2025).kind == "city")
    #expect(members["quang-binh"]?.code(in: 2024)?.gso == "44")
    #expect(members["quang-tri"]?.code(in: 2024)?.gso == "45")
    #expect(members["quang-tri"]?.code(in: 2025)?.gso == "44")
  }

  @Test(arguments: [(2015, false), (2016, true), (2017, true)])
  func `A member is none before its first name was in force`(year: Int, isThere: Bool) throws {
    let small = SmallArchive([
      "provinces.yaml": "- {id: a, names: [{name: A}]}\n"
        + "- {id: b, names: [{name: B, from: 2016-12-31}, {name: C, from: 2020-01-01}]}\n",
      "awards.yaml": "[]\n",
    ])
    let members = try #require(small.archive?.members.members(in: year))
    #expect(members.contains { $0.id == "b" } == isThere)
  }

  @Test func `A merger ends a member in its year and links it to its successor`() throws {
    let members = try #require(SmallArchive().archive?.members)
    #expect(members.members(in: 2024).count == 5)
    #expect(members.members(in: 2025).contains { $0.id == "quang-binh" })
    #expect(!members.members(in: 2026).contains { $0.id == "quang-binh" })
    #expect(members.predecessors(of: "quang-tri").map(\.id) == ["quang-binh"])
  }

  @Test(arguments: [
    "thua-thien-hue", "Thừa Thiên Huế", "THUA THIEN HUE", "TT-Huế", "Huế", "hue",
    "Thu\u{31B}\u{300}a Thie\u{302}n Hue\u{302}\u{301}",
  ])
  func `A member is found by every name and spelling`(name: String) {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary("head: {province: \(name)}")
    ])
    #expect(small.problems == [])
    #expect(small.archive?[2016]?.summary.offices.first?.member == "thua-thien-hue")
  }

  @Test(arguments: [
    ("- id: Nghệ-An\n  names: [{name: A}]\n", "1:7 id [Nghệ-An]"),
    ("- id: index\n  names: [{name: A}]\n", "1:7 id [index]"),
    ("- id: a\n", "1:3 missing-key [i]"),
    ("- id: a\n  names: [{name: A, kind: town}]\n", "2:27 unknown-choice [town]"),
    ("- {id: a, names: [{name: A}]}\n- {id: a, names: [{name: B}]}\n", "2:8 duplicate-id [a]"),
    (
      "- {id: a, names: [{name: A}], merged: {into: b, date: 2025-07-01}}\n",
      "1:46 unknown-member [b]"
    ),
  ])
  func `A mistake in the register is told at its place`(yaml: String, expected: String) {
    let small = SmallArchive(["provinces.yaml": yaml])
    #expect(small.problems == ["provinces.yaml:\(expected)"])
  }
}
