import Emulation
import Testing

/// Where a member stands out among the members.
struct StandoutTests {
  private static let criteria = """
    id,kind,group,maximum,name
    a,criterion,,10,A
    b,criterion,,20,B
    c,criterion,,30,C
    d,criterion,,40,D
    e,criterion,,50,E

    """

  private func year(
    _ scores: String, _ fields: String = "", criteria: String = criteria
  ) throws -> Year {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary(fields), "2016/scores.csv": scores,
      "2016/criteria.csv": criteria,
    ])
    #expect(small.problems == [])
    return try #require(small.archive?[2016])
  }

  private func ids(_ side: [Standout], _ year: Year) -> [String] {
    side.map { year.criteria.all[$0.position].id }
  }

  @Test func `Strengths and gaps are ordered by the share of the maximum against the mean`() throws
  {
    let year = try year(
      """
      province,a,b,c,d,e
      thanh-hoa,9,12,15,20,25
      nghe-an,5,20,15,24,0

      """)
    let found = try #require(year.standouts(of: "thanh-hoa"))
    #expect(ids(found.strengths.shown, year) == ["e", "a"])
    #expect(ids(found.gaps.shown, year) == ["b", "d"])
    let first = found.strengths.shown[0]
    #expect(first.share.percent(decimals: 1) == Points(50))
    #expect(first.mean.percent(decimals: 1) == Points(25))
    #expect(first.lost == Points(25))
    #expect(first.count == 2 && first.total == 5)
    #expect(found.stage == .agreed)
  }

  @Test func `Of more than three equal ones the rest is named`() throws {
    let year = try year(
      "province,a,b,c,d,e\nthanh-hoa,10,20,30,40,50\nnghe-an,5,10,15,20,25\n")
    let side = try #require(year.standouts(of: "thanh-hoa")).strengths
    #expect(ids(side.shown, year) == ["a", "b", "c"])
    #expect(ids(side.equalToLast, year) == ["d", "e"])
    #expect(side.hasTies)
    let other = try #require(year.standouts(of: "nghe-an"))
    #expect(other.strengths.shown.isEmpty && other.gaps.shown.count == 3)
  }

  @Test(arguments: ["~9", "<9", ">9"])
  func `A criterion with a figure that is not exact is left out, whoever has it`(figure: String)
    throws
  {
    let year = try year(
      "province,a,b,rank\nthanh-hoa,10,20,1\nnghe-an,\(figure),10,2\nquang-tri,8,,3\n")
    for member in ["thanh-hoa", "nghe-an"] {
      let found = try #require(year.standouts(of: member))
      #expect(ids(found.strengths.shown + found.gaps.shown, year) == ["b"], "\(member)")
    }
    #expect(year.standouts(of: "quang-tri") == nil)
  }

  @Test(arguments: ["disclose: totals", "disclose: ranks"])
  func `What is withheld says nothing`(fields: String) throws {
    let year = try year(
      "province,a,b,c,d,e\nthanh-hoa,10,20,30,40,50\nnghe-an,5,10,15,20,25\n", fields)
    #expect(year.standouts(of: "thanh-hoa") == nil)
  }

  @Test(arguments: [
    "province,a,b,c,d,e\nthanh-hoa,10,20,30,40,50\n",
    "province,stage,a,b,c,d,e\nthanh-hoa,self,10,20,30,40,50\nnghe-an,self,5,10,15,20,25\n",
  ])
  func `Without others, or without a result, nobody stands out`(scores: String) throws {
    #expect(try year(scores).standouts(of: "thanh-hoa") == nil)
  }

  @Test func `Members with maxima of their own are compared by their shares`() throws {
    let year = try year(
      "province,a,b\nthanh-hoa,9,10\nnghe-an,5,10\n",
      criteria: """
        id,kind,group,maximum,name,maximum.nghe-an
        a,criterion,,10,A,5
        b,criterion,,20,B,

        """
    )
    let found = try #require(year.standouts(of: "nghe-an"))
    #expect(ids(found.strengths.shown, year) == ["a"])
    #expect(found.strengths.shown[0].mean.percent(decimals: 0) == Points(95))
    #expect(found.gaps.shown.isEmpty)
  }
}
