import Emulation
import Importing
import Input
import Testing

struct CriteriaImportTests {
  private func read(_ text: String) throws -> (text: String?, problems: [String]) {
    let files = [
      "site.yaml": "format: 1\ntitle: {en: Cluster, vi: Cụm}\nlanguages: [en, vi]\n",
      "provinces.yaml": "- id: nghe-an\n  names: [{name: Nghệ An}]\n",
    ]
    let tree = FileTree(
      root: "content",
      texts: Dictionary(
        uniqueKeysWithValues: files.map { ($0, SourceFile(path: "content/\($0)", text: $1)) }))
    var problems = Problems()
    let vocabulary = try #require(SheetVocabulary(2016, in: tree, problems: &problems))
    let grid = Grid(SourceFile(path: "sheet.txt", text: text), problems: &problems)
    let found = CriteriaImport([grid], vocabulary, problems: &problems)
    if let found {
      problems.report(
        found.inSheet(
          vocabulary.problems(
            ofScores: nil, criteria: SourceFile(path: "content/2016/criteria.csv", text: found.text)
          )))
    }
    return (found?.text, problems.sorted.map { String($0.text.split(separator: "\n")[0]) })
  }

  @Test func `A sheet of criteria becomes criteria.csv`() throws {
    let found = try read(
      "Mã;Loại;Nhóm;Điểm tối đa;Tên.vi;name.en\ngrowth;tiêu chí;;62,5;Kinh tế;Growth\n")
    #expect(found.problems == [])
    #expect(
      found.text
        == "Mã,Loại,Nhóm,Điểm tối đa,Tên.vi,name.en\ngrowth,tiêu chí,,\"62,5\",Kinh tế,Growth\n")
  }

  @Test func `What check says of it is told at its cell`() throws {
    let found = try read("id;maximum;name\ngrowth;0;Growth\n")
    #expect(
      found.problems == [
        "sheet.txt:2:8: error: B2: the criterion 'growth' needs a maximum of more than 0"
          + " [missing-maximum]"
      ])
  }

  @Test(arguments: [
    "Đơn vị;Kinh tế (600đ)\nNghệ An;590\n", "Mã;Tiêu chí;Điểm tối đa;Nghệ An\n1;Kinh tế;600;590\n",
    "Mã;Tên\n40;Nghệ An\n",
  ])
  func `A sheet of scores is none of criteria`(_ text: String) throws {
    #expect(try read(text).text == nil)
  }
}
