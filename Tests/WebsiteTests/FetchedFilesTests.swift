import Testing

@testable import Website

struct FetchedFilesTests {
  @Test func `The files that a browser fetches are known`() {
    let page = """
      <link rel="stylesheet" href="../assets/style.css"><a href="a.csv">a</a>
      <link rel="alternate" type="application/atom+xml" href="../feed.xml">
      <img src="b.png" srcset="c.png 1x, ../d%20e.png 2x"><script src="f.js"></script>
      <svg><image href="g.png"/><a xlink:href="h.html">h</a></svg>
      """
    #expect(
      FetchedFiles(of: "2016/index.html", Array(page.utf8)).paths
        == ["assets/style.css", "2016/b.png", "2016/c.png", "d e.png", "2016/f.js", "2016/g.png"])
  }
}
