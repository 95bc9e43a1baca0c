import Testing

/// What a page's own policy blocks, found in the finished page.
struct PagePolicyTests {
  private let policy = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; \
    img-src 'self'; form-action 'self'"><h1>x</h1>
    """

  private func problems(_ markup: String, policy: String? = nil) -> [String] {
    CheckedPages(["a.html": "\(policy ?? self.policy)\n\(markup)", "b.mp4": "", "b.js": ""])
      .problems
  }

  @Test(arguments: [
    ("<p class=a onclick=alert(1)>", "2:12", "inline scripts"),
    ("<p class=\"a\"style=\"color:red\">", "2:13", "inline styles"),
    ("<P STYLE=a>", "2:4", "inline styles"),
    ("<style>a{}</style>", "2:1", "inline styles"),
    ("<script>a</script>", "2:1", "inline scripts"),
    ("<script type='text/javascript'>a</script>", "2:1", "inline scripts"),
    ("<table><tr><td onclick=a()>x</table>", "2:16", "inline scripts"),
    ("<iframe srcdoc='&lt;img src=b.mp4 onerror=a()>'></iframe>", "2:9", "inline scripts"),
    ("<script type=module src=b.js></script>", "2:1", "'module'"),
    ("<video controls src=b.mp4>", "2:17", "media-src"),
    ("<iframe src=b.mp4></iframe>", "2:9", "frame-src"),
    ("<link rel='preload' as='font' href='b.mp4'>", "2:31", "no font"),
    ("<form action='https://example.org/'></form>", "2:7", "within the site"),
  ])
  func `What is blocked is found at its place`(_ markup: String, _ place: String, _ words: String) {
    let problems = problems(markup)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("a.html:\(place) blocked-code") == true, "\(problems)")
    #expect(problems.first?.contains(words) == true, "\(problems)")
  }

  @Test(arguments: [
    "<!-- <script>a</script> <p style=a> -->", "<script src=b.js></script>",
    "<script type='application/ld+json'>{}</script>", "<script type='text/plain'>a</script>",
    "<p title='style=\"a\"' data-style=a>", "<img src=b.mp4 alt=x>",
    "<form action=a.html></form>", "<link rel=stylesheet href=b.mp4>",
    "<textarea><p style=a></textarea>",
  ])
  func `What is allowed, data and comments are not`(_ markup: String) {
    #expect(problems(markup) == [])
  }

  @Test(arguments: [
    ("", "<p style=a onclick=b()><style></style><video src=b.mp4>"),
    (
      "<meta content=\"DEFAULT-SRC 'SELF' 'unsafe-inline'\" http-equiv=content-security-policy>",
      "<p style=a onclick=b()><script>a</script><video src=b.mp4>"
    ),
    (
      "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; media-src 'self'\">",
      "<video src=b.mp4>"
    ),
  ])
  func `What the policy allows, or no policy blocks, is not`(_ policy: String, _ markup: String) {
    #expect(problems(markup, policy: policy + "<h1>x</h1>") == [])
  }

  @Test func `The same table is looked at under the policy of each page`() {
    let table = "<table><tr><td onclick=a()>x</table>"
    let site = CheckedPages(["a.html": "<h1>x</h1>\(table)", "b.html": policy + table])
    #expect(site.problems.count == 1 && site.problems.first?.hasPrefix("b.html") == true)
  }

  @Test(arguments: [
    "0;url=nope.html", "5; URL='nope.html'", "0,nope.html", "0 ; url = \"nope.html\"",
  ])
  func `Where a page leaves for by itself is checked like a link`(_ content: String) {
    let page = "<meta http-equiv=Refresh content=\"\(content.replacing("\"", with: "'"))\">"
    #expect(problems(page).count == 1, "\(problems(page))")
    #expect(problems(page).first?.contains("'nope.html', which is not there") == true)
    #expect(problems("<meta http-equiv=refresh content=\"60\">") == [])
    #expect(problems("<meta http-equiv=refresh content=\"0;url=a.html\">") == [])
  }
}
