import Input
import Testing
import Workplaces

@testable import Pictures
@testable import Website

struct PictureCheckTests {
  @Test(arguments: [
    ("", "![](hall.png)", "4:5 missing-alt"),
    ("", "![ ](hall.png)", "4:6 missing-alt"),
    ("", "<img src=hall.png>", "4:1 missing-alt"),
    ("pictures: [{file: hall.png}]", "Text", "3:12 missing-alt"),
    ("pictures: [{file: hall.png}]", "![](hall.png)", "5:5 missing-alt"),
    ("pictures: [{file: hal.png, alt: A hall}]", "Text", "3:19 missing-picture"),
    ("pictures: [{file: ../2015/x.png, alt: A hall}]", "Text", "3:19 missing-picture"),
    ("pictures: [{file: text.png, alt: A hall}]", "Text", "3:19 picture-kind"),
    (
      "pictures: [{file: hall.png, alt: A}, {file: ./hall.png, alt: B}]", "Text",
      "3:45 duplicate-picture"
    ),
  ])
  func `What is wrong with a picture is told where it is named`(
    matter: String, text: String, problem: String
  ) throws {
    let site = try Self.site(matter, text)
    #expect(site.problems == ["content/2016/a.md:\(problem)"])
  }

  @Test(arguments: [
    ("", "![A hall](hall.png)"),
    ("pictures: [{file: hall.png, alt: A hall}]", "Text"),
    ("pictures: [{file: hall.png, alt: {vi: Hội trường}}]", "![](hall.png)"),
    ("pictures: [{file: hall.png, credit: Thanh Chung}]", "![A hall](hall.png)"),
    ("", "![](hall.png){.decorative}"), ("", "<img src=hall.png alt=''>"),
    ("", "<p><img src=hall.png alt='A hall'></p>"),
  ])
  func `It is enough that the text or the list says what a picture shows`(
    matter: String, text: String
  ) throws {
    #expect(try Self.site(matter, text).problems == [])
  }

  @Test func `A listed picture that one language does not place needs its own words there`() throws
  {
    let site = try Self.site(
      "pictures: [{file: hall.png}]", "![A hall](hall.png)", ["2016/a.vi.md": "Lời\n"])
    #expect(site.problems == ["content/2016/a.md:3:12 missing-alt"])
    #expect(site.messages[0].hasPrefix("'hall.png' has no description"))
  }

  @Test func `A listed picture that is not there is told with what it may mean`() throws {
    let site = try Self.site("pictures: [{file: hal.png, alt: A hall}]", "![A](hall.png)")
    #expect(
      site.messages == [
        "there is no picture 'hal.png' beside the note (did you mean 'hall.png'?)"
      ])
  }

  @Test func `A picture on a free page needs words as well`() throws {
    let site = try SmallSite(
      ["pages/about.md": "---\ntitle: A\n---\n![](../2016/hall.png)\n"],
      pictures: ["2016/hall.png": SmallPicture.png(80, 45)])
    #expect(site.problems == ["content/pages/about.md:4:5 missing-alt"])
  }

  @Test(arguments: [
    (20 << 20, nil),
    (20 << 20 + 1, "warning large-picture"),
    (64 << 20, "warning large-picture"),
    (64 << 20 + 1, "error large-picture"),
  ])
  func `A picture of many bytes is told, one of far too many refused`(
    byteCount: Int, problem: String?
  ) {
    let problems = Self.problems(of: SmallPicture.png(80, 45), byteCount)
    #expect(problems.map { "\($0.severity.rawValue) \($0.code)" } == [problem].compactMap(\.self))
  }

  @Test func `A picture that is too large is told with its size`() {
    #expect(
      Self.problems(of: SmallPicture.png(80, 45), 70 << 20 + 1).map(\.message) == [
        "the picture has 71 MiB; no more than 64 are published"
      ])
  }

  @Test func `A picture of many pixels is told with its size`() {
    #expect(Self.problems(of: SmallPicture.png(10_000, 10_000)).isEmpty)
    #expect(
      Self.problems(of: SmallPicture.png(10_001, 10_000)).map(\.message) == [
        "the picture has 10001 × 10000 pixels, more than 100 megapixels, which some browsers do not"
          + " show"
      ])
  }

  @Test func `A picture that is cut off is told`() {
    let problems = Self.problems(of: Array(SmallPicture.png(80, 45).prefix(20)))
    #expect(problems.map(\.code) == ["damaged-picture"])
    #expect(problems.map(\.severity) == [.warning])
  }

  private static func problems(of head: [UInt8], _ byteCount: Int? = nil) -> [Problem] {
    var problems = Problems()
    let file = FileTree.Binary(path: "a.png", head: head, byteCount: byteCount) { head }
    PictureFile(file).report(to: &problems)
    return problems.sorted
  }

  private static func site(
    _ matter: String, _ text: String, _ changes: [String: String] = [:]
  ) throws -> SmallSite {
    let lines = matter.isEmpty ? "" : "\(matter)\n"
    let files = ["2016/a.md": "---\ntitle: A\n\(lines)---\n\(text)\n"].merging(changes) { $1 }
    var pictures: [String: [UInt8]] = [:]
    if (matter + text).contains("hall.png") {
      pictures["2016/hall.png"] = SmallPicture.png(80, 45)
    }
    if matter.contains("text.png") { pictures["2016/text.png"] = Array("plain text".utf8) }
    return try SmallSite(files, pictures: pictures)
  }
}
