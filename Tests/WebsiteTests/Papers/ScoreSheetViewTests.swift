import Foundation
import Testing

@testable import Website

/// The full score sheet, read from the annex of a made report.
struct ScoreSheetViewTests {
  /// A site whose year has the sheet; the note gets more lines of front matter.
  private func annex(
    criteria: String, scores: String, members: String? = nil, front: String = "",
    language: String = ""
  ) throws -> String {
    let note = try #require(SmallSite.issued["2016/conference.md"])
      .replacing("awards:\n", with: "\(front)awards:\n")
      .replacing("```ranking\n```", with: "").replacing("{{points.thanh-hoa}}", with: "")
    var files = [
      "2016/conference.md": note, "2016/criteria.csv": criteria, "2016/scores.csv": scores,
    ]
    files["provinces.yaml"] = members
    let site = try SmallSite(issued: true, files)
    #expect(site.problems == [])
    let page = try site.main("\(language)2016/report.html")
    guard let start = page.range(of: "<section class=\"annex scores\">"),
      let end = page[start.upperBound...].range(of: "</section>")
    else { return "" }
    return String(page[start.lowerBound..<end.lowerBound])
  }

  private static let criteria = """
    id,kind,group,maximum,name
    work,group,,200,Work
    growth,criterion,work,120,Growth
    order,criterion,work,80,Order
    bonus,bonus,,20,Bonus
    penalty,penalty,,10,Penalty

    """
  private static let scores = """
    province,stage,growth,order,bonus,penalty,total
    thanh-hoa,self,110,70,5,,185
    thanh-hoa,agreed,108.5,,,,
    nghe-an,self,115,75,,2,188
    nghe-an,agreed,114,74,,2,186

    """

  @Test func `Each stage has a table of all members with criteria, sums and total`() throws {
    let annex = try annex(criteria: Self.criteria, scores: Self.scores)
    let tables = annex.components(separatedBy: "<table class=\"sheet ")
    #expect(tables.count == 3)
    #expect(tables[1].contains("Stage: Self-scored. In points."))
    #expect(
      tables[1].contains(
        "<th scope=\"col\">Growth <span>(120)</span></th><th scope=\"col\">Order <span>(80)</span>"
          + "</th><th scope=\"col\">I <span>(200)</span></th><th scope=\"col\">Bonus"
      ))
    #expect(
      tables[1].contains(
        "<th scope=\"row\">Nghệ An</th><td class=\"number\">115</td><td class=\"number\">75</td>"
          + "<td class=\"number sum\">190</td><td class=\"number\"></td><td class=\"number\">−2</td>"
          + "<td class=\"number sum\">188</td>"))
    #expect(tables[2].contains("Stage: Agreed. In points."))
  }

  @Test func `What is missing has a sign that is told, and is never 0`() throws {
    let annex = try annex(criteria: Self.criteria, scores: Self.scores)
    let tables = annex.components(separatedBy: "<table class=\"sheet ")
    #expect(
      tables[2].contains(
        "<th scope=\"row\">Thanh Hóa</th><td class=\"number\">108.5</td><td class=\"number\">–</td>"
          + "<td class=\"number sum\">(1/2)</td>"))
    #expect(
      tables[2].contains("<th scope=\"row\">Quảng Trị</th><td class=\"number\">–</td>"))
    #expect(!tables[2].contains(">0<"))
    #expect(annex.contains("<li>–: not published.</li>"))
    #expect(annex.contains("points are known for only so many of the criteria"))
    #expect(!annex.contains("not assigned"))
  }

  @Test func `Members stand in official order, with their rank where points are agreed`() throws {
    let annex = try annex(
      criteria: Self.criteria,
      scores: """
        province,stage,growth,order,total,rank
        nghe-an,agreed,114,74,188,1
        thanh-hoa,agreed,110,74,184,2

        """)
    #expect(
      annex.contains(
        "<td class=\"serial\">1</td><th scope=\"row\">Thanh Hóa</th><td class=\"number\">110</td>"
          + "<td class=\"number\">74</td><td class=\"number sum\">184</td>"
          + "<td class=\"number sum\">184</td><td class=\"number sum\">2</td>"))
  }

  @Test func `A member with maxima of its own is told apart`() throws {
    let annex = try annex(
      criteria: """
        id,kind,group,maximum,name,maximum.nghe-an,maximum.thanh-hoa
        growth,criterion,,120,Growth,100,
        order,criterion,,80,Order,,0

        """,
      scores: """
        province,growth,order
        thanh-hoa,110,
        nghe-an,90,70

        """)
    #expect(annex.contains("Own maximum"))
    #expect(
      annex.contains(
        "<th scope=\"row\">Thanh Hóa</th><td class=\"number\">110</td><td class=\"number\">x</td>"
          + "<td class=\"number sum\">120</td><td class=\"number sum\">110</td>"))
    #expect(annex.contains("<li>x: not assigned to the member.</li>"))
    #expect(annex.contains("<li>Nghệ An: at most 100 points for Growth.</li>"))
  }

  @Test(arguments: ["totals", "ranks"])
  func `Without leave to publish criteria there is no such annex`(disclosed: String) throws {
    let annex = try annex(
      criteria: Self.criteria, scores: Self.scores, front: "disclose: \(disclosed)\n")
    #expect(annex == "")
  }

  @Test func `Sixty members, twelve criteria and three stages are all there`() throws {
    let ids = (1...60).map { "member-\($0)" }
    let members =
      ids.enumerated().map { "- id: \($1)\n  names: [{name: Tỉnh thứ \($0 + 1)}]" }
      .joined(separator: "\n") + "\n" + "- id: nghe-an\n  names: [{name: Nghệ An}]\n"
    let criteria =
      "id,kind,maximum,name\n"
      + (1...12).map { "c\($0),criterion,80,Tiêu chí thứ \($0) về một nội dung có tên rất dài\n" }
      .joined()
    var scores = "province,stage," + (1...12).map { "c\($0)" }.joined(separator: ",") + "\n"
    var figures: Set<String> = []
    for (member, id) in ids.enumerated() {
      for (stage, name) in ["self", "review", "agreed"].enumerated() {
        let points = (1...12).map { criterion in
          "\(criterion + 60).\(10 + member)\(stage + 1)"
        }
        figures.formUnion(points)
        scores += "\(id),\(name),\(points.joined(separator: ","))\n"
      }
    }
    let annex = try annex(
      criteria: criteria, scores: scores,
      members: members + "- id: quang-tri\n  names: [{name: Quảng Trị}]\n",
      front: "members: [\(ids.joined(separator: ", ")), nghe-an]\n")
    #expect(figures.count == 60 * 12 * 3)
    let cells = annex.matches(of: /<td class="number">([^<]*)<\/td>/).map { String($0.1) }
    #expect(figures.isSubset(of: Set(cells)))
    let tables = annex.components(separatedBy: "<table class=\"sheet ")
    #expect(tables.count == 4)
    for table in tables.dropFirst() {
      #expect(table.hasPrefix("pt8") || table.hasPrefix("pt9") || table.hasPrefix("pt10"))
      #expect(
        table.matches(of: /<th scope="row">(Tỉnh thứ \d+|Nghệ An)</).count == 61)
    }
  }
}
