package import Input

extension LinkCheckProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .emptyLink:
      ProblemGuide(
        "A link in a page has no address, or no words that say where it leads.",
        remedy: "Give it both.",
        wrong: "<a href=\"\">Results</a>", right: "<a href=\"results.html\">Results</a>")
    case .otherHost:
      ProblemGuide(
        "A page would fetch a script, font, picture or stylesheet from another web server. It would not"
          + " work without the web, and the other server would learn who reads it.",
        remedy: "Put the file into `templates/assets` and name it there.",
        wrong: "<script src=\"https://example.org/a.js\"></script>",
        right: "<script src=\"assets/a.js\"></script>")
    case .absoluteLink:
      ProblemGuide(
        "An address begins with `/`, so it leads nowhere where the site is opened from a disk or is in a"
          + " folder of a server.",
        remedy: "Write the way from the page.",
        wrong: "<a href=\"/2016/index.html\">2016</a>",
        right: "<a href=\"2016/index.html\">2016</a>")
    case .brokenLink:
      ProblemGuide(
        "A link of a note or of a page leads to a file that the site does not have, or to a note that"
          + " is a draft.",
        remedy: "Write the path of a file that is there, counted from the note or page; the message"
          + " names one that is similar.",
        wrong: "[the conference](../2016/conferense.md)",
        right: "[the conference](../2016/conference.md)")
    case .brokenAnchor:
      ProblemGuide(
        "A link leads to a heading or place that the page does not have.",
        remedy: "Write the heading in small letters, with `-` between its words; the message names"
          + " one that is similar.",
        wrong: "[the result](conference.md#the-resutl)",
        right: "[the result](conference.md#the-result)")
    case .folderLink:
      ProblemGuide(
        "A link leads to a folder. A server shows its page `index.html`, a disk a list of files.",
        remedy: "Name the page.",
        wrong: "<a href=\"2016/\">2016</a>", right: "<a href=\"2016/index.html\">2016</a>")
    case .linkCase:
      ProblemGuide(
        "A link names a file with capitals where the file has small letters, or the other way. Some"
          + " systems find the file, others do not.",
        remedy: "Write the name as the file has it.",
        wrong: "<img src=\"Hall.jpg\" alt=\"The hall\">",
        right: "<img src=\"hall.jpg\" alt=\"The hall\">")
    case .emptyHeading:
      ProblemGuide(
        "A heading of a page has no words, so readers who go from heading to heading hear nothing.",
        remedy: "Write what comes below it, or take it out.",
        wrong: "<h2></h2>", right: "<h2>Results</h2>")
    case .pageHeading:
      ProblemGuide(
        "A page has no heading of level 1, or more than one.",
        remedy: "Give it one `h1` that says what it shows.",
        wrong: "<h1>The year</h1> <h1>Results</h1>", right: "<h1>The year</h1> <h2>Results</h2>")
    case .noAlternative:
      ProblemGuide(
        "A picture of a template says nothing to those who cannot see it.",
        remedy: "Say in `alt` what it shows; write `alt=\"\"` for one that only decorates.",
        wrong: "<img src=\"hall.jpg\">", right: "<img src=\"hall.jpg\" alt=\"The hall\">")
    case .sameID:
      ProblemGuide(
        "Two elements of a page have one id, so links lead to the first only.",
        remedy: "Give one of them another id.",
        wrong: "<h2 id=\"a\">One</h2> <h2 id=\"a\">Two</h2>",
        right: "<h2 id=\"a\">One</h2> <h2 id=\"b\">Two</h2>")
    case .brokenReference:
      ProblemGuide(
        "An attribute such as `for` or `aria-labelledby` names an id that the page does not have.",
        remedy: "Write the id of the element that is meant.",
        wrong: "<label for=\"serch\">Search</label> <input id=\"search\">",
        right: "<label for=\"search\">Search</label> <input id=\"search\">")
    case .base:
      ProblemGuide(
        "A page has a `base`, which changes where each of its links leads.",
        remedy: "Take it out of the template.")
    case .blockedCode:
      ProblemGuide(
        "A page has a style or a script within it, or a frame, film, sound, font or form, that the page's own"
          + " policy (Content-Security-Policy) blocks: readers would see nothing of it.",
        remedy: "Put styles and scripts into files under `assets`, and link to other files.",
        wrong: "<p style=\"color: red\">{{headline}}</p>",
        right: "<p class=\"headline\">{{headline}}</p>")
    }
  }
}
