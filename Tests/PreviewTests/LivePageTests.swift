import Testing
import Website

@testable import Preview

struct LivePageTests {
  private func live(_ page: String, isDraft: Bool = false) -> LivePage {
    LivePage(Array(page.utf8), pages: "run.1", isDraft: isDraft, .english)
  }

  private func text(_ page: LivePage) -> String { String(decoding: page.html, as: UTF8.self) }

  @Test func `The script stands at the end of the head and the rest of the page stays`() {
    let page = text(live("<html><head><title>T</title>\n</head><body>B</body></html>"))
    #expect(
      page.hasPrefix(
        "<html><head><title>T</title>\n<script defer src=\"/_preview/preview.js\" data-pages=\"run.1\""
      ))
    #expect(
      page.hasSuffix("data-draft=\"\" data-mark=\"draft\"></script>\n</head><body>B</body></html>"))
  }

  @Test func `A page without a head has the script too`() {
    #expect(text(live("<p>B</p>")).hasSuffix("></script>\n<p>B</p>"))
  }

  @Test(arguments: [
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'\">",
    "<META content=\"default-src 'none'; img-src 'self'\" http-equiv='content-security-policy' />",
    "<meta http-equiv=Content-Security-Policy content='default-src &#39;none&#39;; img-src &#39;self&#39;'>",
  ])
  func `The page's own policy moves into the header and lets the script in`(meta: String) {
    let page = live("<head><meta charset=\"utf-8\">\(meta)</head>")
    #expect(
      page.policy
        == "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'"
    )
    #expect(text(page).hasPrefix("<head><meta charset=\"utf-8\"><script"))
  }

  @Test func `What a policy allows already stays allowed`() {
    let page = live(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; script-src 'none'\">"
    )
    #expect(
      page.policy
        == "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'")
  }

  @Test func `A draft says so, and words cannot leave their attribute`() {
    #expect(
      text(live("", isDraft: true)).contains("data-draft=\"Draft: shown in the preview only\""))
    let page = LivePage(saying: "</title><script>\"x\" & y", pages: "run.1", .english)
    let said = text(page)
    #expect(said.contains("<p>&lt;/title&gt;&lt;script&gt;&quot;x&quot; &amp; y</p>"))
    #expect(!said.contains("<script>"))
  }
}
