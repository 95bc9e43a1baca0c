import Foundation
import Testing
import Workplaces

@testable import Input

/// What readers say of a command that was interrupted while it wrote.
struct UnfinishedWriteTests {
  private static let plan = WritePlan(
    command: "yearbook import sheet.xlsx --year 2016",
    entries: [
      WritePlan.Entry(
        path: "2016/scores.csv", ready: "new-1", digest: String(repeating: "a", count: 64),
        before: nil),
      WritePlan.Entry(
        path: "2016/criteria.csv", ready: "new-2", digest: String(repeating: "b", count: 64),
        before: String(repeating: "c", count: 64)),
    ])

  private func problems(of files: [String: String], reading root: String = "content") throws
    -> [String]
  {
    let place = try Workplace(
      holding: files.merging(["content/site.yaml": "format: 1\n"]) { one, _ in one })
    defer { place.remove() }
    var problems = Problems()
    let folder = place.folder.path(percentEncoded: false)
    _ = try FileTree(reading: "\(folder)/\(root)", problems: &problems)
    return problems.strict().sorted.map { $0.text.replacing("\(folder)/", with: "") }
  }

  @Test func `A plan is read as it was written`() {
    #expect(WritePlan(Array(Self.plan.text.utf8)) == Self.plan)
    #expect(Self.plan.files == "2016/scores.csv and 2016/criteria.csv")
  }

  @Test(arguments: ["content/.yearbook-writing", ".yearbook-writing"])
  func `A write that was interrupted is an error that says what to type`(hidden: String) throws {
    #expect(
      try problems(of: ["\(hidden)/plan": Self.plan.text, "\(hidden)/lock": ""]) == [
        "\(hidden): error: 'yearbook import sheet.xlsx --year 2016' was interrupted while it wrote"
          + " 2016/scores.csv and 2016/criteria.csv, so old and new files may be mixed; run it again,"
          + " which finishes first what it had begun [unfinished-write]"
      ])
    #expect(
      try problems(of: ["\(hidden)/plan": "?"]) == [
        "\(hidden): error: another command was interrupted while it wrote files, so old and new files may"
          + " be mixed; run it again, which finishes first what it had begun [unfinished-write]"
      ])
  }

  @Test func `What was only made ready is a warning, also where warnings are errors`() throws {
    let hidden = "content/.yearbook-writing"
    #expect(
      try problems(of: ["\(hidden)/new-1": "half", "\(hidden)/lock": ""]) == [
        "\(hidden): warning: a command was interrupted here before it changed anything; the next one that"
          + " writes here removes this folder, and so may you [leftover]"
      ])
    #expect(try problems(of: ["\(hidden)/lock": ""]) == [])
    #expect(try problems(of: ["other/.yearbook-writing/plan": Self.plan.text]) == [])
  }

  @Test(arguments: [
    ("content", "."), ("a/content", "a"), ("/content", "/"), ("/a/content/", "/a"), (".", "./.."),
    ("a/..", "a/../.."),
  ])
  func `The folder around a folder`(root: String, around: String) {
    #expect(UnfinishedWrite.folderAround(root) == around)
  }

  @Test func `A preview that saw it reads everything anew`() throws {
    let place = try Workplace(holding: [
      "content/site.yaml": "format: 1\n", "content/.yearbook-writing/plan": Self.plan.text,
    ])
    defer { place.remove() }
    let folder = place.folder.path(percentEncoded: false)
    var problems = Problems()
    let tree = try FileTree(reading: folder + "/content", problems: &problems)
    #expect(try tree.rereading(["site.yaml"], problems: &problems) == nil)
    try FileManager.default.removeItem(atPath: folder + "/content/.yearbook-writing")
    #expect(try tree.rereading(["site.yaml"], problems: &problems) == nil)
    problems = Problems()
    #expect(try tree.rereading(["site.yaml"], problems: &problems) != nil)
  }
}
