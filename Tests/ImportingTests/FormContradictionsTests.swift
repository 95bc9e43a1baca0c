import Importing
import Input
import Testing

/// Forms of `new form` in which what is written contradicts the codes, or is beside the fields.
struct FormContradictionsTests {
  private static let criteria = """
    id,maximum,name.vi
    kinh-te,600,Kinh tế
    van-hoa,400,Văn hóa

    """
  private static let form = """
    CỤM
    BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2016
    Tỉnh: Nghệ An;;;;nghe-an
    Chỉ nhập điểm

    TT;Tiêu chí;Điểm tối đa;Điểm tự chấm;Mã
    1;Kinh tế;600;590;kinh-te
    2;Văn hóa;400;380;van-hoa

    """

  private static func read(_ changes: [(String, String)]) throws -> SmallSheet {
    try SmallSheet(
      changes.reduce(form) { $0.replacing($1.0, with: $1.1) },
      changing: ["2016/criteria.csv": criteria])
  }

  @Test func `A form as it was sent is read`() throws {
    let sheet = try Self.read([])
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,stage,kinh-te,van-hoa\nnghe-an,self,590,380\n")
  }

  @Test(arguments: [
    ("Tỉnh: Nghệ An", "Tỉnh: Hà Tĩnh", "[member-differs]"),
    ("CỤM\n", "Tỉnh Hà Tĩnh\n", ""),
    ("1;Kinh tế", "1;Văn hóa", "[form-differs]"),
    (";van-hoa", ";kinh-te", "[form-differs]"),
    (";van-hoa", ";vanhoa", "[form-differs]"),
    ("BẢNG TỰ CHẤM ĐIỂM", "BẢNG THẨM ĐỊNH ĐIỂM", "[stage-differs]"),
  ])
  func `A name, a code or a stage that contradicts the form is an error`(
    _ text: String, _ other: String, _ code: String
  ) throws {
    let problems = try Self.read([(text, other)]).problems.filter { $0.contains(" error: ") }
    #expect(
      code.isEmpty ? problems.isEmpty : problems.contains { $0.hasSuffix(code) }, "\(problems)")
  }

  @Test(arguments: [
    (";600;590;", ";590;590;"), ("Văn hóa;400", "Văn hóa và xã hội;400"),
    ("380;van-hoa", "380;van-hoa;370"),
  ])
  func `Another maximum, a new name and a figure beside the fields are warned of`(
    _ text: String, _ other: String
  ) throws {
    let sheet = try Self.read([(text, other)])
    #expect(sheet.problems.count == 1)
    #expect(
      sheet.problems.allSatisfy { $0.contains(" warning: ") && $0.hasSuffix("[form-differs]") },
      "\(sheet.problems)")
    #expect(sheet.scores?.scores == "province,stage,kinh-te,van-hoa\nnghe-an,self,590,380\n")
  }

  @Test func `What is written beside a form is listed`() throws {
    let sheet = try Self.read([
      (";Mã\n", ";Mã;Ghi chú\n"), ("590;kinh-te", "590;kinh-te;xin thêm điểm"),
      ("2;Văn hóa;400;380;van-hoa\n", "2;Văn hóa;400;380;van-hoa\nNộp ngày 5/2\n"),
    ])
    #expect(
      sheet.scores?.leftOut.map { "\($0.row.english): \($0.text.english)" } == [
        "column A: Nộp ngày 5/2", "column F: Ghi chú; xin thêm điểm",
      ])
  }

  @Test func `A field that is empty now takes its points away`() throws {
    let sheet = try SmallSheet(
      Self.form.replacing("400;380", with: "400;"),
      changing: [
        "2016/criteria.csv": Self.criteria,
        "2016/scores.csv": "province,stage,kinh-te,van-hoa\nnghe-an,self,590,380\n",
      ])
    #expect(
      sheet.scores?.changes.map { "\($0.what.english): \($0.old) → \($0.new)" } == [
        "criterion van-hoa, self: 380 → "
      ])
  }

  @Test func `Titles of several members say so, whatever font they seem to be typed for`() throws {
    let sheet = try SmallSheet(
      "UBND tỉnh Hà Tĩnh\nSo với Nghệ An\nTT;Tiêu chí;Điểm tối đa;Tự chấm\n1;Kinh tế;600;590\n")
    #expect(sheet.problems.map { $0.hasSuffix("[member-differs]") } == [true], "\(sheet.problems)")
  }

  @Test func `A row that was deleted from the form is missed`() throws {
    let problems = try Self.read([("2;Văn hóa;400;380;van-hoa\n", "")]).problems
    #expect(problems.contains { $0.contains("'van-hoa'") && $0.hasSuffix("[form-differs]") })
    let empty = try Self.read([("400;380;van-hoa", "400;;van-hoa")])
    #expect(empty.problems == [])
  }
}
