import Emulation
import Foundation
import Input
import SiteFiles
import Testing
import Website
import Workplaces

@testable import Preview

/// What is remembered from reading to reading must never show.
struct RememberedSiteTests {
  private func tree(_ path: String) throws -> FileTree {
    var problems = Problems()
    return try FileTree(reading: Workplace.root.appending(path: path).path(), problems: &problems)
  }

  @Test(arguments: ["content", "Tests/Fixtures/full-cluster/content"])
  func `Each page that is made alone is the page of the built site`(content: String) throws {
    let (content, templates) = (try tree(content), try tree("templates"))
    var problems = Problems()
    var (archiveMemory, siteMemory, memory) = (ArchiveMemory(), SiteMemory(), SiteMemory())
    let archive = try #require(Archive(content, memory: &archiveMemory, problems: &problems))
    let built = Website(archive, templates: templates, memory: &siteMemory, problems: &problems)
    let live = LiveSite(archive, templates: templates, memory: &memory, problems: &problems)
    for page in built.pages {
      let alone = try #require(live.page(at: page.path), "no page \(page.path)")
      #expect(try alone.contents() == page.contents(), "\(page.path)")
    }
    for path in [
      "none.html", "2016/none.html", "vi/none.html", "provinces/none/dossier.html", "xx/",
    ] {
      #expect(live.page(at: path) == nil)
    }
  }

  @Test func `After each edit all is as if it were read for the first time`() async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    let visit = "content/2016/visit.md"
    let edits: [(path: String, text: String)] = [
      (visit, "---\ntitle: A visit\ndate: 2016-05-04\n---\n\nAnother text.\n"),
      (visit, "---\ntitle: A longer visit\ndate: 2016-06-04\ntags: [roads]\n---\n\nText.\n"),
      ("content/2016/road.md", "---\ntitle: A road\ntags: [roads]\n---\n\n[Visit](visit.md)\n"),
      (visit, "---\ntitle: A visit\ntags: [bridges]\n---\n\n[Road](road.md#none)\n"),
      ("content/2016/visit.vi.md", "---\ntitle: Một chuyến thăm\n---\n\nNội dung.\n"),
      (visit, "---\ntitle: A visit\nkind: viset\n---\n\nText.\n"),
      ("content/2016/scores.csv", "province,total,rank\nnghe-an,970,1\nthanh-hoa,960,2\n"),
      (visit, "---\ntitle: A visit\n---\n\n{{points.nghe-an}}\n"),
      (
        "content/2017/conference.md",
        "---\ntitle: Next\nkind: summary\nstatus: final\n---\n\nText.\n"
      ),
      (
        "content/provinces.yaml",
        "- id: thanh-hoa\n  names: [{name: Thanh Hoá}]\n- id: nghe-an\n  names: [{name: Nghệ An}]\n"
      ),
      ("content/pages/about.md", "---\ntitle: About\n---\n\n[Visit](../2016/visit.md)\n"),
      ("content/site.yaml", "format: 1\ntitle: {en: Other, vi: Cụm}\nlanguages: [en]\n"),
    ]
    for (path, text) in edits {
      try written.write(text, to: path)
      await site.take(written.path(path))
      try check(site.bulletin.notice, against: written)
    }
  }

  /// Compares what is shown with a site that is read from the disk now.
  private func check(_ notice: PreviewNotice, against written: borrowing WrittenSite) throws {
    var problems = Problems()
    let content = try FileTree(reading: written.path("content"), problems: &problems)
    let templates = try FileTree(reading: written.path("templates"), problems: &problems)
    var (archiveMemory, siteMemory, memory) = (ArchiveMemory(), SiteMemory(), SiteMemory())
    let archive = try #require(
      Archive(content, drafts: true, memory: &archiveMemory, problems: &problems))
    _ = LiveSite(archive, templates: templates, memory: &memory, problems: &problems)
    #expect(notice.problems.sorted.filter { $0.code != "broken-anchor" } == problems.sorted)
    guard problems.errorCount == 0 else { return }
    let built = Website(archive, templates: templates, memory: &siteMemory, problems: &problems)
    for page in built.pages {
      let shown = try #require(notice.site?.page(at: page.path), "no page \(page.path)")
      #expect(try shown.contents() == page.contents(), "\(page.path)")
    }
  }
}
