import Emulation
import Testing

struct MemberTermsTests {
  private static let site = """
    format: 1
    title: {en: Block, vi: Khối}
    languages: [en, vi]

    """
  private static let kinds = """
    members: {kinds: {commune: {one: {en: commune, vi: xã}}, ward: {one: {en: ward, vi: phường}}}}

    """

  private static func archive(
    _ site: String = kinds, members: String, as file: String = "members.yaml",
    note: String = "", scores: String? = nil
  ) -> SmallArchive {
    var files = [
      "site.yaml": Self.site + site, file: members, "awards.yaml": "- {id: flag, name: Flag}\n",
      "2016/conference.md": SmallArchive.summary(note),
    ]
    files["2016/scores.csv"] = scores
    return SmallArchive(only: files)
  }

  private static let two = """
    - {id: ea-kao, names: [{name: Ea Kao, kind: commune}]}
    - {id: tan-an, names: [{name: Tân An}]}

    """

  @Test func `Kinds are those that the site lists, and a member may be of none`() throws {
    let small = Self.archive(members: Self.two)
    #expect(small.problems == [])
    let members = try #require(small.archive?.members)
    #expect(members.all.map(\.latestName.kind) == ["commune", nil])
  }

  @Test func `A kind that the site does not list is an error with those it does`() {
    let small = Self.archive(members: "- {id: a, names: [{name: A, kind: comune}]}\n")
    #expect(small.problems == ["members.yaml:1:35 unknown-choice [comune]"])
    #expect(small.messages.first?.contains("did you mean 'commune'?") == true)
    #expect(small.messages.first?.contains("commune, ward") == true)
  }

  @Test func `Where a site lists no kinds a kind is an error that says where to list it`() {
    let small = Self.archive(
      "members: {all: Units}\n", members: "- {id: a, names: [{name: A, kind: province}]}\n")
    #expect(small.problems == ["members.yaml:1:35 unknown-choice [province]"])
    #expect(small.messages.first?.contains("site.yaml lists none") == true)
  }

  @Test func `Without members in the site a kind is member or city`() throws {
    let small = Self.archive("", members: "- {id: a, names: [{name: A}]}\n", as: "provinces.yaml")
    #expect(small.archive?.members["a"]?.latestName.kind == "province")
    let other = Self.archive("", members: Self.two)
    #expect(other.problems == ["members.yaml:1:45 unknown-choice [commune]"])
  }

  @Test func `Members in two files are an error`() {
    let small = SmallArchive(["members.yaml": Self.two])
    #expect(small.problems.contains("members.yaml two-registers []"))
  }

  @Test(arguments: [
    "members: {kinds: {commune: {many: Communes}}}", "members: {kinds: {Xã: {one: xã}}}",
  ])
  func `A kind needs an id and a word for one`(line: String) {
    #expect(Self.archive("\(line)\n", members: Self.two).errorCount > 0)
  }

  @Test(arguments: ["Ea Kao", "Xã Ea Kao", "UBND xã Ea Kao", "Ea Kao Commune", "ea-kao"])
  func `Sheets may write a kind of the site before or after a name`(name: String) throws {
    let small = Self.archive(members: Self.two, scores: "member,total\n\(name),90\nTân An,80\n")
    #expect(small.problems == [])
    #expect(try #require(small.archive?[2016]).standing["ea-kao"]?.rank?.number == 1)
  }

  @Test func `A number is not the name of a ward`() {
    let small = Self.archive(
      members: "- {id: phuong-1, names: [{name: Phường 1}]}\n", scores: "member,total\n1,90\n")
    #expect(small.problems.contains { $0.contains("unknown-member") })
  }

  @Test(arguments: ["province", "member"])
  func `A note names a member under both words`(key: String) throws {
    let small = Self.archive(
      members: Self.two,
      note: """
        head: {\(key): ea-kao}
        awards: [{\(key): tan-an, award: flag, status: proposed}]
        corrections: [{date: 2017-05-01, what: Name, \(key): tan-an}]
        chairs: [{person: Ông A, \(key): ea-kao}]
        """)
    #expect(small.problems == [])
    let summary = try #require(small.archive?[2016]).summary
    #expect(summary.awards.map(\.member) == ["tan-an"])
    #expect(summary.corrections.map(\.member) == ["tan-an"])
  }

  @Test func `Files have the words of the site for members`() throws {
    let site = try #require(
      Self.archive("members: {path: xa-phuong, column: xa}\n", members: Self.one).archive
    ).site
    #expect(site.memberPath == "xa-phuong")
    #expect(site.memberColumn == "xa")
  }

  @Test func `Files call members provinces only where the site does not say what they are`() throws
  {
    let own = try #require(Self.archive("members: {all: Units}\n", members: Self.one).archive).site
    #expect([own.memberPath, own.memberColumn] == ["members", "member"])
    let standard = try #require(Self.archive("", members: Self.one).archive).site
    #expect([standard.memberPath, standard.memberColumn] == ["provinces", "province"])
  }

  @Test(arguments: [
    ("path: data", 17, "reserved-name [data]"), ("path: '2016'", 18, "reserved-name [2016]"),
    ("path: vi", 17, "reserved-name [vi]"), ("path: Xã", 17, "id [Xã]"),
    ("path: a/b", 17, "id [a/b]"), ("path: documents", 17, "reserved-name [documents]"),
    ("column: points", 19, "reserved-name [points]"),
    ("column: total", 19, "reserved-name [total]"),
    ("column: points-precision", 19, "reserved-name [points-precision]"),
    ("column: Tên xã", 19, "id [Tên xã]"),
  ])
  func `Names of files and columns that are taken are errors`(
    word: String, column: Int, code: String
  ) {
    let small = Self.archive("members: {\(word)}\n", members: Self.one)
    #expect(small.problems == ["site.yaml:4:\(column) \(code)"])
  }

  private static let one = "- {id: a, names: [{name: A}]}\n"

  @Test func `Both words at once are an error`() {
    let small = Self.archive(
      members: Self.two, note: "head: {province: ea-kao, member: tan-an}")
    #expect(small.problems == ["2016/conference.md:5:34 unknown-choice [tan-an]"])
  }

  private static func note(_ fields: String) -> SmallArchive {
    SmallArchive(only: [
      "site.yaml": site + kinds, "members.yaml": two, "2016/conference.md": SmallArchive.summary(),
      "2016/visit.md": "---\ntitle: A visit\n\(fields)\n---\nText\n",
    ])
  }

  @Test(arguments: ["members", "provinces", "mentions"])
  func `A note lists the members that it names under any of three words`(key: String) throws {
    let small = Self.note("\(key): [ea-kao, Tân An]")
    #expect(small.problems == [])
    let notes = try #require(small.archive?[2016]).notes
    #expect(notes.first { $0.slug == "visit" }?.members == ["ea-kao", "tan-an"])
  }

  @Test func `Two of these words at once are an error`() {
    let small = Self.note("mentions: [ea-kao]\nmembers: [tan-an]")
    #expect(small.problems == ["2016/visit.md:4:10 unknown-choice [[]"])
    #expect(
      small.messages == [
        "'mentions' is given already, and 'members' means the same; put all under one of them"
      ])
  }

  @Test func `In a summary members are those who took part, and mentions those that it names`()
    throws
  {
    let small = Self.archive(
      members: Self.two, note: "members: [ea-kao, tan-an]\nmentions: [tan-an]")
    #expect(small.problems == [])
    let year = try #require(small.archive?[2016])
    #expect(year.summary.members == ["ea-kao", "tan-an"])
    #expect(year.note.members == ["tan-an"])
  }

  private static let words = """
    members:
      kinds: {xa: {one: {en: commune, vi: xã}, many: {en: communes, vi: các xã}}, town: {one: {vi: thị trấn}}}
      all: {vi: "Các xã, thị trấn"}
      column: xa

    """

  @Test(arguments: [
    "xa", "Xã", "commune", "Tên xã", "Các xã", "Các xã, thị trấn", "Name of commune", "đơn vị",
    "member",
  ])
  func `Words of the site for members are heads of their column`(head: String) throws {
    let small = Self.archive(
      Self.words, members: Self.two.replacing("commune", with: "xa"),
      scores: "\"\(head)\",total\nEa Kao,90\nTân An,80\n")
    #expect(small.problems == [])
    #expect(try #require(small.archive?[2016]).standing["ea-kao"]?.rank?.number == 1)
  }

  @Test func `A sheet without the column of members is told its name in the site`() {
    let small = Self.archive(
      Self.words, members: Self.two.replacing("commune", with: "xa"), scores: "total\n90\n")
    #expect(small.problems == ["2016/scores.csv:1:1 missing-column [total]"])
    #expect(small.messages.first?.contains("'xa'") == true)
  }

  @Test(arguments: [
    "TT Ea Kao", "T.T Ea Kao", "P. Ea Kao", "Thị trấn Ea Kao", "UBND thị trấn Ea Kao",
  ])
  func `Kinds of the site are also known by their first letters`(name: String) throws {
    let small = Self.archive(
      Self.words, members: Self.two.replacing("commune", with: "town"),
      scores: "xa,total\n\(name),90\nTân An,80\n")
    #expect(small.problems == [])
  }

  @Test func `Another office of the same name is no member where members are departments`() {
    let small = Self.archive(
      "members: {kinds: {so: {one: sở}}}\n",
      members: "- {id: y-te, names: [{name: Y tế, kind: so}]}\n",
      scores: "member,total\nPhòng Y tế,90\n")
    #expect(small.problems == ["2016/scores.csv:2:1 unknown-member [Phòng Y tế]"])
    for name in ["Sở Y tế", "Y tế", "Văn phòng Sở Y tế", "1. Sở Y tế"] {
      let sound = Self.archive(
        "members: {kinds: {so: {one: sở}}}\n",
        members: "- {id: y-te, names: [{name: Y tế, kind: so}]}\n",
        scores: "member,total\n\(name),90\n")
      #expect(sound.problems == [], "\(name)")
    }
  }
}
