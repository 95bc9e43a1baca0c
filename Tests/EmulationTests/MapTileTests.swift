import Emulation
import Testing

/// The places of members on the map.
struct MapTileTests {
  private func register(_ maps: [String], merged: String = "") -> SmallArchive {
    let ids = ["thanh-hoa", "nghe-an", "quang-tri"]
    let lines = zip(ids, maps).map { id, map in
      "- id: \(id)\n  names: [{name: \(id.replacing("-", with: " "))}]\n"
        + (map.isEmpty ? "" : "  map: \(map)\n") + (id == "nghe-an" ? merged : "")
    }
    return SmallArchive(["provinces.yaml": lines.joined()])
  }

  @Test func `A register without places has no map, one with all of them has one`() throws {
    #expect(register(["", "", ""]).problems == [])
    let small = register(["[1, 1]", "[2, 1]", "[12, 40]"])
    #expect(small.problems == [])
    let tiles = try #require(small.archive).members.all.compactMap(\.tile)
    #expect(tiles.map(\.column) == [1, 2, 12] && tiles.map(\.row) == [1, 1, 40])
  }

  @Test(arguments: ["[0, 1]", "[13, 1]", "[1, 41]", "[1]", "[1, 2, 3]", "[01, 2]", "[a, b]", "[]"])
  func `A place that is no column and row is an error where it stands`(map: String) {
    let small = register(["[1, 1]", map, "[3, 1]"])
    #expect(small.errorCount == 1)
    #expect(
      small.problems.contains { $0.hasPrefix("provinces.yaml:6:") && $0.contains(" map") },
      "\(small.problems)")
    #expect(small.messages.contains { $0.contains("is no place on the map") })
  }

  @Test func `A text in place of a list is one error`() {
    #expect(register(["[1, 1]", "2", "[3, 1]"]).errorCount == 1)
  }

  @Test func `A place that another has in the same years is an error`() {
    let small = register(["[1, 1]", "[1, 1]", "[3, 1]"])
    #expect(small.messages.count == 1)
    #expect(small.messages[0].contains("'thanh-hoa' is at [1, 1] of the map in the same years"))
  }

  @Test func `A member that has ended can leave its place to one that came later`() {
    let files = [
      "provinces.yaml": """
      - id: old
        names: [{name: Old}]
        map: [1, 1]
        merged: {into: new, date: 2020-01-01}
      - id: new
        names: [{name: New, from: 2020-01-01}]
        map: [1, 1]

      """
    ]
    #expect(SmallArchive(files).problems == [])
  }

  @Test func `A member without a place beside others with one is an error`() {
    let small = register(["[1, 1]", "", "[3, 1]"])
    #expect(small.messages.count == 1)
    #expect(small.messages[0].contains("'nghe-an' has no place on the map"))
  }
}
