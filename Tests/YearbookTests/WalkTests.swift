import Foundation
import Testing
import Workplaces

/// The guides quote the program as it is.
struct WalkTests {
  private static let guides = ["guide-technician.md", "guide-clerk.md", "huong-dan-can-bo.md"]
  /// What every guide walks.
  private static let walks: Set = [
    "a renamed folder", "a late decision", "a year in progress",
    "a figure corrected after publication",
  ]

  @Test(arguments: guides)
  func `Each command of a guide's walks answers as the guide says`(
    guide: String
  ) throws {
    let text = String(
      decoding: try Data(contentsOf: Workplace.root.appending(path: "docs/\(guide)")), as: UTF8.self
    )
    let walks = Walk.all(in: text)
    let own: Set = guide == "guide-technician.md" ? [] : ["a sheet imported"]
    #expect(Set(walks.map(\.name)) == Self.walks.union(own))
    #expect(walks.count == text.matches(of: #/(?m)^<!-- walk: /#).count, "a walk has no end")
    for walk in walks { try walk.go(in: guide) }
  }

  @Test func `An answer is compared line by line, but for times and what is left out`() {
    let lines = ["a", "built, 0.12 s", "b", "c"]
    #expect(Walk.answers(lines[...], to: ["a", "built, 4.00 s", "b", "c"]))
    #expect(Walk.answers(lines[...], to: ["a", "…", "c"]))
    #expect(Walk.answers(lines[...], to: ["…"]))
    #expect(!Walk.answers(lines[...], to: ["a", "built, 0.12 s", "b"]))
    #expect(!Walk.answers(lines[...], to: ["a", "…", "b"]))
    #expect(!Walk.answers(lines[...], to: []))
  }
}
