import Emulation
import Testing

struct MemberNamesTests {
  private static let register = """
    - {id: thua-thien-hue, names: [{name: Thừa Thiên Huế}, {name: Huế, kind: city, from: 2025-01-01}]}
    - {id: quang-binh, names: [{name: Quảng Bình}]}
    - {id: quang-tri, names: [{name: Quảng Trị}], also: [Q. Trị]}
    - {id: quang-nam, names: [{name: Quảng Nam}, {name: Đà Nẵng, from: 2025-07-01}]}
    - {id: da-nang, names: [{name: Đà Nẵng}], merged: {into: quang-nam, date: 2025-07-01}}
    - {id: hoa-binh, names: [{name: Hòa Bình}]}
    """

  @Test(arguments: [
    ("thua-thien-hue", "thua-thien-hue"), ("Thừa Thiên Huế", "thua-thien-hue"),
    ("Thừa Thiên - Huế", "thua-thien-hue"), ("Thừa Thiên–Huế", "thua-thien-hue"),
    ("Thừa Thiên\u{A0}Huế", "thua-thien-hue"), ("THUA THIEN HUE", "thua-thien-hue"),
    ("Tỉnh Thừa Thiên Huế", "thua-thien-hue"), ("TP Huế", "thua-thien-hue"),
    ("TP. Huế", "thua-thien-hue"), ("TP.Huế", "thua-thien-hue"),
    ("Thành phố Huế", "thua-thien-hue"), ("thanh pho hue", "thua-thien-hue"),
    ("\"Thừa Thiên\nHuế\"", "thua-thien-hue"), ("tỉnh Quảng Trị", "quang-tri"),
    ("Q. Trị", "quang-tri"), ("Q.Trị", "quang-tri"), ("Hòa Bình", "hoa-binh"),
    ("Hoà Bình", "hoa-binh"), ("Hoa\u{300} Bi\u{300}nh", "hoa-binh"), ("HÒA BÌNH", "hoa-binh"),
    ("da-nang", "da-nang"),
  ])
  func `A member is found however it is spelled`(name: String, expected: String) {
    let small = read(name)
    #expect(small.problems == [])
    #expect(small.archive?[2016]?.standing.placings.first?.member.id == expected)
  }

  @Test(arguments: [
    (
      "Thừa Thien Hê",
      "'Thừa Thien Hê' is not a member (did you mean 'thua-thien-hue'?)"
    ),
    ("Tỉnh Hòa Bìn", "'Tỉnh Hòa Bìn' is not a member (did you mean 'hoa-binh'?)"),
    (
      "Quảng Ngãi",
      "'Quảng Ngãi' is not a member (did you mean 'quang-nam' or 'quang-tri'?)"
    ),
    ("Lâm Đồng", "'Lâm Đồng' is not a member"),
    ("", "the name of a member is missing here"),
  ])
  func `An unknown name is told with the nearest ids`(name: String, message: String) {
    let small = read(name)
    #expect(small.problems == ["2016/scores.csv:2:1 unknown-member [\(name)]"])
    #expect(small.messages == [message])
  }

  @Test(arguments: ["Đà Nẵng", "TP Đà Nẵng", "DA NANG"])
  func `A name that several members had is told with all of them`(name: String) {
    let small = read(name)
    #expect(small.problems == ["2016/scores.csv:2:1 ambiguous-member [\(name)]"])
    #expect(
      small.messages == ["'\(name)' may be 'quang-nam' or 'da-nang'; write the id"])
  }

  @Test func `A member that had ended was no member, by whatever name`() {
    let small = SmallArchive([
      "2026/year.md": SmallArchive.summary(), "2026/scores.csv": "Đơn vị;Tổng\nTỉnh Quảng Bình;9\n",
    ])
    #expect(small.problems == ["2026/scores.csv:2:1 not-a-member [Tỉnh Quảng Bình]"])
    #expect(small.messages == ["'quang-binh' was not a member in this year"])
  }

  @Test func `Members that cannot be read make no row a mistake`() {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary("members: [nghe-an, quang-trj]"),
      "2016/scores.csv": "province,total\nquang-tri,9\n",
    ])
    #expect(small.problems == ["2016/conference.md:5:20 unknown-member [quang-trj]"])
  }

  private func read(_ name: String) -> SmallArchive {
    SmallArchive([
      "provinces.yaml": Self.register, "2016/scores.csv": "province;total\n\(name);985\n",
    ])
  }
}
