import Input

extension WebsiteProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  var guide: ProblemGuide {
    switch self {
    case .unknownQuotation:
      ProblemGuide(
        "Double braces in a note quote a figure that the year of the note does not have.",
        remedy: "Write `points.`, `rank.` or `name.` and the id of a member of that year.",
        wrong: "Nghệ An has {{point.nghe-an}}.", right: "Nghệ An has {{points.nghe-an}}.")
    case .emptyBlock:
      ProblemGuide(
        "A note places a table that its year does not have.",
        remedy: "Take the block out, or give the year its scores or awards.",
        wrong: "```ranking\n```", right: "")
    case .reportLanguage:
      ProblemGuide(
        "An official report would take the text or title of a note that is not in its language, so the report is"
          + " not made in that language.",
        remedy: "Translate the note, in a file `NAME.LANG.md` beside it.",
        wrong: "title: {en: A course}", right: "title: {en: A course, vi: Lớp tập huấn}")
    case .reportParts:
      ProblemGuide(
        "An official report lacks parts that only the office can write: strengths, limits, causes,"
          + " lessons, directions, proposals. What is missing is left out of the report.",
        remedy: "Write them in the year's note under headings of these names, or as lists under"
          + " `papers: report`.",
        wrong: "papers: {report: {number: \"05\"}}",
        right: "papers:\n  report: {number: \"05\", proposals: [Keep the six criteria]}")
    case .missingPicture:
      ProblemGuide(
        "A note shows or lists a picture that is not where it says.",
        remedy: "Save the picture beside the note, under the name that the note has.",
        wrong: "![The hall](hal.jpg)", right: "![The hall](hall.jpg)")
    case .duplicatePicture:
      ProblemGuide(
        "A note lists a picture twice under `pictures`.",
        remedy: "Keep one of the entries.",
        wrong: "pictures: [{file: hall.jpg, alt: The hall}, {file: hall.jpg, credit: A. Nguyễn}]",
        right: "pictures: [{file: hall.jpg, alt: The hall, credit: A. Nguyễn}]")
    case .missingAlternative:
      ProblemGuide(
        "A picture has no description for those who cannot see it.",
        remedy: "Write in the square brackets, or under `alt`, what it shows.",
        wrong: "![](hall.jpg)", right: "![The hall during the conference](hall.jpg)")
    case .unusedTemplate:
      ProblemGuide(
        "A site's folder of templates has one that no page is made with and no other template includes.",
        remedy:
          "Give the file the name of the template that it takes the place of, include it, name it"
          + " under `template` in a note or page, or remove it.",
        wrong: "templates/hoem.mustache", right: "templates/home.mustache")
    case .unknownTemplateFile:
      ProblemGuide(
        "A site's folder of templates has a file that is neither a template, nor the words of one of"
          + " the site's languages, nor under `assets`.",
        remedy: "Rename it as proposed, move what is to be published to `assets`, or remove it.",
        wrong: "templates/style.css", right: "templates/assets/style.css")
    case .noTemplate:
      ProblemGuide(
        "A note or a page names a template that does not exist.",
        remedy: "Write the file, or the name of one that there is, without its ending.",
        wrong: "template: vist", right: "template: visit")
    case .lookNotShown:
      ProblemGuide(
        "`site.yaml` has a `look`, and the site's own `layout.mustache` does not link to its stylesheet, or does"
          + " not show its logo.",
        remedy: "Write the link below that to `style.css`, or remove `look`.",
        wrong: "<link rel=\"stylesheet\" href=\"{{page.assets}}style.css\">",
        right: "<link rel=\"stylesheet\" href=\"{{page.assets}}style.css\">\n"
          + "{{#page.look}}<link rel=\"stylesheet\" href=\"{{.}}\">{{/page.look}}")
    case .missingLogo:
      ProblemGuide(
        "`logo` under `look` names a file that is not under `assets` of the templates.",
        remedy: "Put the file into `templates/assets`, or write its name.",
        wrong: "look: {logo: lgoo.svg}", right: "look: {logo: logo.svg}")
    case .contrast:
      ProblemGuide(
        "A colour under `look` is too near to the one that it is shown on, with the measured contrast"
          + " (WCAG 2.2: 4.5 to 1 for text, 3 to 1 for marks).",
        remedy: "Take a darker colour on light paper, or a lighter one on dark.",
        wrong: "look: {accent: \"#ffcc00\"}", right: "look: {accent: \"#7a5200\"}")
    case .columnsNotShown:
      ProblemGuide(
        "The site's own `ranking.mustache` does not show columns by name, as `columns` in `site.yaml` needs it,"
          + " or has no cell for one of them.",
        remedy: "Copy `ranking.mustache` of the program and change that, or leave out `columns`.",
        wrong: "{{#rows}}<td>{{points}}</td>{{/rows}}",
        right:
          "{{#rows}}{{#cells}}{{#is-points}}<td>{{points}}</td>{{/is-points}}{{/cells}}{{/rows}}")
    case .pagesNotListed:
      ProblemGuide(
        "The page of a folder (`index.md`) is made with a template of the site's own that does not list the"
          + " pages below it, so no page would lead to them.",
        remedy: "Write a list of them into the template.",
        wrong: "{{{body}}}", right: "{{{body}}}\n{{#pages}}<p>{{>link}}</p>{{/pages}}")
    case .unusedWord:
      ProblemGuide(
        "A file of words has one that the program does not fill in and no template names.",
        remedy:
          "Write the key as the program has it (`yearbook new templates words.en.yaml --to shown`"
          + " copies all), or name the word in a template.",
        wrong: "rankng: Table", right: "ranking: Table")
    case .withheldTable:
      ProblemGuide(
        "A note links a workbook, a text document or a CSV file of a year that publishes totals or ranks"
          + " alone: it is in the folder of that year, or a note of that year links it, or it is named after"
          + " that year. Readers get the whole file, with all its sheets, hidden rows and tracked changes.",
        remedy: "Look through all of it, and link a PDF of what is to be read if it says more.",
        wrong: "[The scores](bang-diem.xlsx)", right: "[The scores](bang-diem.pdf)")
    }
  }
}
