import Testing
import Workplaces

/// What an import says of figures that may be read in two ways, and of files that hold none.
struct ImportFiguresTests {
  @Test(arguments: [
    ("bang-diem.xls", "<html><body><table><tr><td>Nghệ An</td></tr></table></body></html>"),
    ("bang-diem.csv", "<!DOCTYPE html>\n<html></html>\n"),
    ("bang-diem.xlsx", "\u{FEFF}<table></table>"),
  ])
  func `A web page is named whatever it is called`(name: String, text: String) throws {
    let place = try Workplace(changing: [name: text])
    defer { place.remove() }
    let run = try place.run("import", name, "--year", "2016", "--force")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "\(name): error: this is a web page (HTML), whatever its name ends in; open it in"
        + " Excel or LibreOffice and save it as .xlsx [not-a-workbook]\n")
  }

  @Test func `A sheet of totals that replaces another empties its criteria`() throws {
    let place = try Workplace(changing: [
      "content/2016/criteria.csv": "id,maximum,name\nkinh-te,600,Kinh tế\n",
      "content/2016/scores.csv": "province,kinh-te\nnghe-an,590\n",
      "new.csv": "Đơn vị;Tổng\nThanh Hóa;985\nNghệ An;990\n",
    ])
    defer { place.remove() }
    let run = try place.run("import", "new.csv", "--year", "2016", "--force")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try place.read("content/2016/scores.csv") == "province,total\nthanh-hoa,985\nnghe-an,990\n")
    #expect(
      try place.read("content/2016/criteria.csv") == "id,kind,group,maximum,name\n")
    #expect(try !place.run("check").errors.contains("criteria.csv"))
  }

  @Test func `The decision between a decimal and a thousand is shown, and check reads the same`()
    throws
  {
    let sheet = "Đơn vị;Tổng\nThanh Hóa;98.125\nNghệ An;0.875\nHà Tĩnh;96.25\n"
    let place = try Workplace(changing: ["new.csv": sheet])
    defer { place.remove() }
    let run = try place.run("import", "new.csv", "--year", "2016", "--force")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(
        "column B: '98.125' is read as 98.1250, not 98125: the most is 1000\n"))
    #expect(
      try place.read("content/2016/scores.csv")
        == "province,total\nthanh-hoa,98.1250\nnghe-an,0.875\nha-tinh,96.25\n")
    #expect(try place.run("check").status == 0)
  }
}
