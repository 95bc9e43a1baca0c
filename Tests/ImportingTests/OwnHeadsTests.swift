import Importing
import Testing

/// Heads, stages and remarks in the words of a block of ministries, a group of schools, or provinces that
/// say what they are.
struct OwnHeadsTests {
  /// What a site is, and the words that its office writes.
  struct Office: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let kinds: String
    let group: String
    let kind: String
    let names: [String]
    let word: String
    let groupWord: String
  }

  private static let offices = [
    Office(
      testDescription: "ministries",
      kinds: """
        bo: {one: {vi: "bộ, ngành", en: ministry}, many: {vi: "các bộ, ngành", en: ministries}}
        """,
      group: "block", kind: "bo", names: ["Bộ Nội vụ", "Bộ Tài chính"], word: "Bộ",
      groupWord: "Khối"),
    Office(
      testDescription: "communes",
      kinds: "xa: {one: {vi: xã, en: commune}}, phuong: {one: {vi: phường, en: ward}}",
      group: "block", kind: "xa", names: ["Xã An Sơn", "Xã Bình Lạc"], word: "Xã", groupWord: "Khối"
    ),
    Office(
      testDescription: "provinces",
      kinds: "province: {one: {vi: tỉnh, en: province}}, city: {one: {vi: thành phố, en: city}}",
      group: "cluster", kind: "province", names: ["Nghệ An", "Hà Tĩnh"], word: "Tỉnh",
      groupWord: "Cụm"),
    Office(
      testDescription: "schools",
      kinds: "truong: {one: {vi: trường, en: school}, many: {vi: các trường, en: schools}}",
      group: "{vi: nhóm trường, en: group of schools}", kind: "truong",
      names: ["Trường An Sơn", "Trường Bình Lạc"], word: "Trường", groupWord: "Nhóm trường"),
  ]

  private func read(_ text: String, _ office: Office) throws -> SmallSheet {
    try SmallSheet(
      text,
      changing: [
        "site.yaml": """
        format: 1
        title: {vi: Tổng kết, en: Summary}
        languages: [vi, en]
        members: {kinds: {\(office.kinds)}}
        organisation: {group: \(office.group)}

        """,
        "provinces.yaml": office.names.enumerated().map {
          "- {id: m\($0 + 1), names: [{name: \($1), kind: \(office.kind)}]}\n"
        }.joined(),
      ])
  }

  @Test(arguments: offices)
  func `Stages, ranks, maxima and offices may be in the words of the site`(office: Office) throws {
    let (unit, group) = (office.word, office.groupWord)
    let sheet = try read(
      """
      TT;\(unit);\(unit) tự chấm;\(group) thẩm định;\(group) thống nhất;Xếp hạng toàn \(group.lowercased())
      1;\(office.names[0]) (\(group) trưởng);980;970;975;1 toàn \(group.lowercased())
      2;\(office.names[1]);960;950;955;2
      ;Điểm tối đa toàn \(group.lowercased());1000;1000;1000;

      """, office)
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == """
        member,stage,total,rank
        m1,self,980,
        m1,review,970,
        m1,agreed,975,1
        m2,self,960,
        m2,review,950,
        m2,agreed,955,2

        """)
    // The head is shown as it is in the sheet.
    #expect(sheet.scores?.mappings.contains { $0.head == unit } ?? false)
  }

  @Test(arguments: offices)
  func `A member may be named with its office after a comma`(office: Office) throws {
    let group = office.groupWord
    let sheet = try read(
      """
      Tên \(office.word.lowercased());\(group) chấm;Tổng điểm
      \(office.names[0]), đơn vị \(group) trưởng;970;975
      \(office.names[1]), Phó \(group.lowercased());950;955
      Số \(office.word.lowercased()) đạt từ 900 điểm;2;2

      """, office)
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores.hasSuffix("m1,agreed,975\nm2,review,950\nm2,agreed,955\n") ?? false)
  }

  @Test(arguments: offices)
  func `Stages may be named in a column and in the title`(office: Office) throws {
    let (unit, group) = (office.word, office.groupWord)
    let sheet = try read(
      """
      Đơn vị;Bước chấm;Tổng điểm
      \(office.names[0]);\(unit) tự chấm;980
      \(office.names[0]);\(group) chấm;970
      \(office.names[0]);\(group) công nhận;975

      """, office)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("m1,self,980\nm1,review,970\nm1,agreed,975\n") ?? false)
    let titled = try read(
      """
      BẢNG ĐIỂM \(unit.uppercased()) TỰ CHẤM
      Đơn vị;Tổng điểm
      \(office.names[0]);980
      \(office.names[1]);970

      """, office)
    #expect(titled.scores?.scores.contains("m1,self,980") ?? false)
  }

  @Test func `A word of the site within a name of a criterion stays one`() throws {
    let sheet = try read(
      "Xã;Xã hội (500đ);Số bộ hồ sơ (500đ);Tổng điểm\nXã An Sơn;480;490;970\nXã Bình Lạc;470;480;950\n",
      Self.offices[1])
    #expect(sheet.problems == [])
    #expect(sheet.scores?.criteria?.contains("Xã hội") ?? false)
  }

  @Test func `Hà Tĩnh does not end in the word for a province`() throws {
    let sheet = try read("Đơn vị;Tổng điểm\nNghệ An;980\nHà;970\n", Self.offices[2])
    #expect(sheet.problems.contains { $0.contains("'Hà'") })
  }
}
