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

  @Test func `A sheet of totals leaves criteria and their points as they are`() throws {
    let criteria = "id,maximum,name\nkinh-te,1000,Kinh tế\n"
    let place = try Workplace(changing: [
      "content/2016/criteria.csv": criteria,
      "content/2016/scores.csv": "province,kinh-te\nnghe-an,990\n",
      "new.csv": "Đơn vị;Tổng\nThanh Hóa;985\nNghệ An;990\n",
    ])
    defer { place.remove() }
    let run = try place.run("import", "new.csv", "--year", "2016")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try place.read("content/2016/scores.csv")
        == "province,kinh-te,total\nnghe-an,990,990\nthanh-hoa,,985\n")
    #expect(try place.read("content/2016/criteria.csv") == criteria)
  }

  @Test func `What an import replaces is kept beside it, and is no part of the year`() throws {
    let place = try Workplace(changing: ["new.csv": "Đơn vị;Tổng\nNghệ An;991\n"])
    defer { place.remove() }
    let before = try place.read("content/2016/scores.csv")
    let run = try place.run("import", "new.csv", "--year", "2016", "--force")
    #expect(run.output.hasSuffix("; what was there is in content/2016/scores.csv~\n"))
    #expect(try place.read("content/2016/scores.csv~") == before)
    #expect(try place.run("check", "--strict").status == 0)
    #expect(try place.run("seal", "2016").status == 0)
    #expect(try !place.read("content/2016/seal.txt").contains("scores.csv~"))
    #expect(try place.run("build", "--strict").status == 0)
    #expect(try !place.contents(of: "site").keys.contains { $0.hasSuffix("~") })
  }

  @Test func `The decision between a decimal and a thousand is shown, and check reads the same`()
    throws
  {
    let sheet = "Đơn vị;Tổng\nThanh Hóa;98.125\nNghệ An;0.875\nHà Tĩnh;96.25\n"
    let place = try Workplace(changing: [
      "new.csv": sheet, "content/2016/scores.csv": "province,total\n",
    ])
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
