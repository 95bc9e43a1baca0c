import Foundation
import Testing
import Workplaces

/// The messages of a build as a page.
struct MessagePageTests {
  private func page(_ place: Workplace) throws -> String { try place.read("problems.html") }

  @Test func `A build writes its problems as a page in the site's language`() throws {
    let place = try Workplace(holding: [
      "content/site.yaml": "format: 1\ntitel: <Cụm> & \"khối\"\nlanguages: [vi]\n"
    ])
    defer { place.remove() }
    let run = try place.run("build", "--report", "problems.html")
    #expect(run.status == 1)
    let page = try page(place)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<!-- Yearbook: messages -->\n<html lang=\"vi\">"))
    #expect(page.contains("không có mục nào tên là &#39;titel&#39;"))
    #expect(page.contains("<pre><mark>titel</mark>: &lt;Cụm&gt; &amp; &quot;khối&quot;</pre>"))
    #expect(page.contains("<a href=\"#unknown-key\">Cách sửa</a>"))
    #expect(page.contains("<section id=\"unknown-key\">"))
    #expect(!page.contains("<script") && !page.contains("src="))
    #expect(page.contains("chưa tạo trang nào, "))
  }

  @Test func `A build without problems says so, also where nothing has changed`() throws {
    let place = try Workplace(changing: [:])
    defer { place.remove() }
    for _ in 0..<2 {
      let run = try place.run("build", "--quiet", "--report", "problems.html", "--lang", "vi")
      #expect(run.status == 0, "\(run.errors)")
      let page = try page(place)
      #expect(page.contains("Không có lỗi nào.") && page.contains("đã tạo "))
      try FileManager.default.removeItem(at: place.folder.appending(path: "problems.html"))
    }
  }

  @Test func `A refused build is on the page`() throws {
    let place = try Workplace(changing: ["site/mine.txt": "mine"])
    defer { place.remove() }
    let run = try place.run("build", "--report", "problems.html", "--lang", "en")
    #expect(run.status == 73)
    let refusal = run.errors.dropFirst("yearbook: ".count).split(separator: "\n").first ?? ""
    let shown = refusal.replacing("'", with: "&#39;")
    #expect(!refusal.isEmpty)
    #expect(try page(place).contains(shown))
  }

  @Test(arguments: ["content/problems.html", "site/problems.html", "notes.html", "folder", "."])
  func `The page is never written over other files, or into content or site`(path: String) throws {
    let place = try Workplace(changing: ["notes.html": "mine", "folder/a.txt": "a"])
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    let before = try place.contents(of: ".")
    let run = try place.run("build", "--report", path)
    #expect(run.status == 73, "\(run.errors)")
    #expect(try place.contents(of: ".") == before)
  }
}
