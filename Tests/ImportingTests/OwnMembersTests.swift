import Importing
import Testing

/// Sheets of members that are no provinces: departments, wards.
struct OwnMembersTests {
  private static let content = [
    "site.yaml": """
    format: 1
    title: Khối các sở
    languages: [vi]
    members:
      kinds: {so: {one: sở, many: các sở}, ban: {one: ban}}
      all: "Các sở, ban, ngành"
      path: so-nganh
      column: so

    """,
    "provinces.yaml": """
    - {id: nong-nghiep, names: [{name: Nông nghiệp và Môi trường, kind: so}]}
    - {id: giao-duc, names: [{name: Sở Giáo dục và Đào tạo, kind: so}]}
    - {id: y-te, names: [{name: Y tế, kind: so}]}
    - {id: khoa-hoc, names: [{name: Khoa học và Công nghệ, kind: so}]}
    - {id: dan-toc, names: [{name: Ban Dân tộc, kind: ban}]}

    """,
  ]

  private func read(_ text: String) throws -> SmallSheet {
    try SmallSheet(text, changing: Self.content)
  }

  @Test(arguments: [
    ("Sở Nông nghiệp và Môi trường", "nong-nghiep"), ("Sở NN&MT", "nong-nghiep"),
    ("Sở NN", "nong-nghiep"), ("SNN&MT", "nong-nghiep"),
    ("NNMT", "nong-nghiep"), ("Sở GD&ĐT", "giao-duc"), ("Sở GD và ĐT", "giao-duc"),
    ("Giáo dục và Đào tạo", "giao-duc"),
    ("Sở Y tế", "y-te"), ("SYT", "y-te"), ("Sở YT", "y-te"), ("1. Sở Y tế", "y-te"),
    ("Ban Dân tộc", "dan-toc"),
    ("BDT", "dan-toc"), ("Dân tộc", "dan-toc"),
  ])
  func `Units are known by the kinds and the names of the site`(name: String, id: String) throws {
    let sheet = try SmallSheet(
      "Sở, ngành;Tổng điểm\n\(name);90\nSở Khoa học và Công nghệ;80\n", changing: Self.content)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "so,total\n\(id),90\nkhoa-hoc,80\n")
  }

  @Test(arguments: ["Phòng Y tế", "Ban Y tế", "NN", "Sở NV", "Sở Nội vụ"])
  func `A unit that is no member, or may be another, is refused`(name: String) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Tổng điểm\n\(name);90\nSở Khoa học và Công nghệ;80\nSở Y tế;70\n",
      changing: Self.content)
    #expect(sheet.problems.contains { $0.contains("error: '\(name)' is not a ") })
  }

  @Test(arguments: ["Sở", "Các sở", "Các sở, ban, ngành", "Tên sở", "so", "Sở ngành"])
  func `Words of the site for members are heads of their column`(head: String) throws {
    let sheet = try SmallSheet(
      "\(head);Tổng điểm\nSở Y tế;90\nSở Khoa học và Công nghệ;80\n", changing: Self.content)
    #expect(sheet.scores?.scores == "so,total\ny-te,90\nkhoa-hoc,80\n")
  }

  @Test func `A table that the site offers is a sheet again`() throws {
    let sheet = try SmallSheet(
      "rank,so,name,points,points-precision\n1,y-te,Y tế,90,exact\n2,khoa-hoc,Khoa học,80,approximate\n",
      changing: Self.content)
    #expect(sheet.scores?.scores == "so,total,rank\ny-te,90,1\nkhoa-hoc,~80,2\n")
  }
}
