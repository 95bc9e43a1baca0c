import Input
import SiteFiles
import Testing

@testable import LinkCheck

struct SiteCheckReaderTests {
  @Test(arguments: [
    (
      "<h2>a</h2>",
      [
        "a.html page-heading: the page has no 'h1'; give it one that says what it shows",
        "a.html:1:1 heading-level: a heading of level 2 is the first; write 'h1'",
      ]
    ),
    (
      "<h1>a</h1><h1>b</h1>",
      ["a.html:1:11 page-heading: the page has a second 'h1'; begin sections with 'h2'"]
    ),
    (
      "<h1>a</h1><h2>b</h2><h4>c</h4><h2>d</h2>",
      ["a.html:1:21 heading-level: a heading of level 4 is below one of level 2; write 'h3'"]
    ),
    ("<h1>a</h1><h2> <b> </b></h2>", ["a.html:1:11 empty-heading: the heading has no words"]),
    ("<h1><img src='a.html' alt='Logo'></h1>", []),
    ("<h1>a</h1><article><h1>b</h1><h2>c</h2></article><article><h1>d</h1></article>", []),
    (
      "<h1>a</h1><article><h2>b</h2><h1>c</h1></article>",
      ["a.html:1:30 page-heading: the page has a second 'h1'; begin sections with 'h2'"]
    ),
  ])
  func `Headings begin with one of level 1 and skip no level`(page: String, problems: [String]) {
    #expect(CheckedPages(["a.html": page]).problems == problems)
  }

  @Test(arguments: [
    ("<img src='a.html'>", true), ("<img src='a.html' alt=' '>", true),
    ("<img src='a.html' alt=''>", false), ("<img src='a.html' alt>", false),
    ("<img src='a.html' role='presentation'>", true), ("<img src='a.html' alt='x'>", false),
  ])
  func `A picture has words, or an empty alt that says that it only decorates`(
    picture: String, isWrong: Bool
  ) {
    #expect(
      CheckedPages(["a.html": "<h1>x</h1>\(picture)"]).problems
        == (isWrong
          ? [
            "a.html:1:11 no-alternative: the picture has no words in 'alt' for those who cannot see it"
          ]
          : []))
  }

  @Test(arguments: [
    ("<a href='#a'></a>", "the link has no words; say where it leads"),
    ("<a href='#a'> <b></b><a href='#a'>x</a>", "the link has no words; say where it leads"),
    ("<a name='b'>x</a>", "the link has no 'href'; say where it leads"),
  ])
  func `A link has an address and words`(link: String, message: String) {
    #expect(
      CheckedPages(["a.html": "<h1 id='a'>x</h1>\(link)"]).problems
        == ["a.html:1:18 empty-link: \(message)"])
  }

  @Test func `An id stands once in a page, and what names one names one that is there`() {
    let page = """
      <h1 id="a">x</h1><p id=a>y</p><p id='a'>z</p><p ID='b'>z</p>
      <input aria-describedby="b  c"><label for="d">l</label><label for="b">l</label>
      """
    #expect(
      CheckedPages(["a.html": page]).problems == [
        "a.html:1:24 same-id: the id 'a' is in the page a second time",
        "a.html:2:29 broken-reference: this names the id 'c', which the page does not have",
        "a.html:2:44 broken-reference: this names the id 'd', which the page does not have",
      ])
  }
}
