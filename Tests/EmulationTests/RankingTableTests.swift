import Emulation
import Input
import Testing

struct RankingTableTests {
  private func ranks(_ csv: String) throws -> [String] {
    let small = SmallArchive(["2016/scores.csv": csv])
    #expect(small.problems == [])
    let standing = try #require(small.archive?[2016]?.standing)
    return standing.placings.map { placing in
      let rank = placing.rank.map { "\($0.number)\($0.isTied ? "=" : "")" } ?? "–"
      return "\(rank) \(placing.member.id)"
    }
  }

  @Test func `A member without points has no rank`() throws {
    let ranks = try ranks("province,total\nnghe-an,990\nquang-tri,\n")
    #expect(
      ranks == ["1 nghe-an", "– thanh-hoa", "– quang-binh", "– quang-tri", "– thua-thien-hue"])
  }

  @Test func `Ties share a rank and the next is skipped`() throws {
    let csv = "province,total\nthanh-hoa,985\nnghe-an,985.0\nquang-binh,990\nquang-tri,\"970,5\"\n"
    let expected = [
      "1 quang-binh", "2= thanh-hoa", "2= nghe-an", "4 quang-tri", "– thua-thien-hue",
    ]
    #expect(try ranks(csv) == expected)
  }

  @Test func `Ranks by points say how many they rest on`() throws {
    func standing(_ csv: String) throws -> RankingTable {
      try #require(SmallArchive(["2016/scores.csv": csv]).archive?[2016]?.standing)
    }
    let five = "thanh-hoa,1\nnghe-an,2\nquang-binh,3\nquang-tri,4\nthua-thien-hue,5\n"
    #expect(try standing("province,total\n\(five)").basis == .allPoints)
    #expect(try standing("province,total\nnghe-an,990\n").basis == .somePoints)
    #expect(try standing("province,rank\nnghe-an,1\n").basis == .declared)
    #expect(try standing("province,total\nnghe-an,~990\n").basis == .none)
    #expect(try !standing("province,total\nnghe-an,990\n").ranksCluster)
  }

  @Test func `A declared rank wins`() throws {
    let csv = "province,total,rank\nthanh-hoa,985,2\nnghe-an,~990,1\n"
    #expect(try ranks(csv).prefix(2) == ["1 nghe-an", "2 thanh-hoa"])
  }

  @Test func `Ranks may be published without points`() throws {
    #expect(
      try ranks("province;rank\nHUẾ;1\nThanh Hoá;2\n").prefix(2) == [
        "1 thua-thien-hue", "2 thanh-hoa",
      ])
  }

  @Test func `No rank follows from points that are not exact`() throws {
    let ranks = try ranks("province,total\nthanh-hoa,985\nnghe-an,~990\n")
    #expect(ranks.allSatisfy { $0.hasPrefix("–") })
  }

  @Test func `Missing is not zero`() throws {
    let small = SmallArchive(["2016/scores.csv": "province,total\nnghe-an,0\nthanh-hoa,\n"])
    let standing = try #require(small.archive?[2016]?.standing)
    #expect(standing["nghe-an"]?.score?.total?.points == Points(0))
    #expect(standing["thanh-hoa"]?.score?.total == nil)
    #expect(standing.publishedCount == 1)
  }
}
