import Input

extension CommandProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  var guide: ProblemGuide {
    switch self {
    case .unknownSheet:
      ProblemGuide(
        "The workbook to be imported has no sheet of that name.",
        remedy: "Write one of the names that the message lists.",
        wrong: "yearbook import scores.xlsx 2016 --sheet Shet1",
        right: "yearbook import scores.xlsx 2016 --sheet Sheet1")
    case .hiddenCells:
      ProblemGuide(
        "Rows or columns of the sheet are hidden; they are imported like the others. Or a whole sheet with"
          + " figures is hidden; it is left out.",
        remedy:
          "See whether they belong to the scores; delete them in the sheet if not. Read a hidden"
          + " sheet with `--sheet`.",
        wrong: "A, B, (C hidden), D",
        right: "A, B, D")
    case .sealYear:
      ProblemGuide(
        "The year to be sealed has no summary, or its summary is a draft.",
        remedy: "Write the summary, or take `status: draft` out of it.",
        wrong: "kind: summary\nstatus: draft",
        right: "kind: summary\nstatus: final")
    case .sealStatus:
      ProblemGuide(
        "The year to be sealed is not closed.",
        remedy: "Write that it is when its figures are, and seal it then.",
        wrong: "status: provisional", right: "status: final")
    case .sealCorrection:
      ProblemGuide(
        "A year is sealed again only with a correction more than before, so that readers see what"
          + " changed. It names the members whose results are others, and the pictures and attachments"
          + " that have changed, came or are gone.",
        remedy: "List what was put right under `corrections` of the year's summary.",
        wrong: "yearbook seal 2016",
        right: "corrections:\n  - {date: 2027-06-01, what: The total of Nghệ An was 985}")
    case .figureChanged:
      ProblemGuide(
        "Something that a closed year says would change in the published site, and no new correction"
          + " names it.",
        remedy:
          "Undo the change, list it under the year's `corrections` with the `member` that it is"
          + " about or with `was` and `now`, or confirm it.",
        wrong: "yearbook build", right: "yearbook build --allow-changes 2016")
    case .pictureGone:
      ProblemGuide(
        "A picture that a note of a closed year shows would be gone from the published site.",
        remedy: "Put the picture back, or confirm that it goes.",
        wrong: "yearbook build", right: "yearbook build --allow-removal 2016/hall.jpg")
    case .pictureChanged:
      ProblemGuide(
        "A picture that a note of a closed year shows is another than the published one, or a sealed year"
          + " has one more.",
        remedy:
          "Put the picture back, list the change under the year's `corrections` with the name of the"
          + " file, or confirm it.",
        wrong: "yearbook build", right: "yearbook build --allow-changes 2016")
    case .attachmentChanged:
      ProblemGuide(
        "A file that a note of a closed year links would be gone, or is another than the published one, or"
          + " a sealed year has one more.",
        remedy:
          "Put the file back, list the change under the year's `corrections` with the name of the file, or"
          + " confirm it.",
        wrong: "yearbook build", right: "yearbook build --allow-changes 2016")
    case .sealMissing:
      ProblemGuide(
        "A year was to be sealed again that has no seal.",
        remedy: "Seal it for the first time.",
        wrong: "yearbook seal 2016 --again", right: "yearbook seal 2016")
    case .json:
      ProblemGuide(
        "The data that `yearbook render` fills a template with is not JSON, or is nested too deep.",
        remedy: "Correct it at the place that the message names.",
        wrong: "{\"year\": 2016,}", right: "{\"year\": 2016}")
    case .incomplete:
      ProblemGuide(
        "The command answered from content or templates that have errors, so something can be missing"
          + " in the answer.",
        remedy: "Correct what `yearbook check` reports and ask again.",
        wrong: "yearbook list members",
        right: "yearbook check\nyearbook list members")
    case .wordPicture:
      ProblemGuide(
        "A paper shows a picture of a kind that Word does not read, so the Word file has its description in its"
          + " place.",
        remedy: "Save the picture as PNG or JPEG.", wrong: "![The hall](hall.avif)",
        right: "![The hall](hall.jpg)")
    case .finishedWrite:
      ProblemGuide(
        "An earlier command was interrupted while it wrote, and this one finished its work first.",
        remedy: "Nothing has to be done. Look through the files that the message names.",
        wrong: "yearbook new year 2026   (interrupted)",
        right: "yearbook check")
    case .yearGone:
      ProblemGuide(
        "The published site shows a year that the new one would not have: its folder was renamed or is"
          + " gone, or its summary is a draft.",
        remedy: "Put back what the message names. Where the year is to go, say so once.",
        wrong: "yearbook build", right: "yearbook build --allow-removal 2025")
    case .memberGone:
      ProblemGuide(
        "The published site shows a member that the register of members does not list any more.",
        remedy:
          "Put its entry back; one that has ended stays, with `merged`. Where it is to go from"
          + " all years, say so once.",
        wrong: "yearbook build", right: "yearbook build --allow-removal ha-tinh")
    case .languageGone:
      ProblemGuide(
        "The published site has pages in a language that `site.yaml` does not list any more.",
        remedy: "Put it back under `languages`. Where its pages are to go, say so once.",
        wrong: "languages: [en]", right: "languages: [en, vi]")
    case .membersMoved:
      ProblemGuide(
        "The pages of members would move to a folder of another name, so that links to them from"
          + " elsewhere break: `path` under `members` in `site.yaml` has changed, or `members` is new.",
        remedy:
          "Write the folder of the published site as `path`. Where the pages are to move, say so"
          + " once.",
        wrong: "yearbook build", right: "yearbook build --allow-removal provinces")
    case .columnRenamed:
      ProblemGuide(
        "The column of members in data files would have another head, so that programs that read it"
          + " stop: `column` under `members` in `site.yaml` has changed, or `members` is new.",
        remedy:
          "Write the head of the published files as `column`. Where it is to change, say so once.",
        wrong: "yearbook build", right: "yearbook build --allow-removal province")
    case .statusChanged:
      ProblemGuide(
        "A year that was published as closed would be open again, or a published one a draft.",
        remedy: "Give it its status back. Where its figures are open again, say so once with"
          + " `--allow-changes`.",
        wrong: "status: provisional", right: "status: final")
    case .sealGone:
      ProblemGuide(
        "A year that was published as sealed has no `seal.txt` any more.",
        remedy: "Put the file back, such as from a backup. Where the year is open again, say so"
          + " once.",
        wrong: "yearbook build", right: "yearbook build --allow-changes 2016")
    case .sealReplaced:
      ProblemGuide(
        "A sealed year has another seal than the published one, and no correction more.",
        remedy: "Put the published files and their seal back, or list what was put right under"
          + " `corrections` and seal the year again.",
        wrong: "yearbook seal 2016", right: "yearbook seal 2016 --again")
    case .pageGone:
      ProblemGuide(
        "A page of a closed year would be gone: its note was removed, renamed or made a draft, or a"
          + " paper is not made any more, as after a change of `office` or `papers` in `site.yaml`.",
        remedy: "Put back what it was made from. Where the page is to go, say so once.",
        wrong: "yearbook build", right: "yearbook build --allow-removal 2016/visit.html")
    case .noComparison:
      ProblemGuide(
        "The published site's `data/archive.json` is missing or cannot be read, so it is not known"
          + " whether figures change.",
        remedy:
          "Put it back as it was published, with the manifest. A site that an early version made"
          + " without it is confirmed once, year by year.",
        wrong: "yearbook build", right: "yearbook build --allow-changes 2015 --allow-changes 2016")
    case .unusedAllowance:
      ProblemGuide(
        "An option allows a change that would not happen. In a script it would allow the next"
          + " mistake.",
        remedy: "Leave it out.",
        wrong: "yearbook build --allow-removal 2016", right: "yearbook build")
    case .unknownAllowance:
      ProblemGuide(
        "An option allows a change of something that neither the site nor the content has.",
        remedy: "Write the name as the error says it that is to be confirmed.",
        wrong: "yearbook build --allow-removal 206", right: "yearbook build --allow-removal 2016")
    case .noSite:
      ProblemGuide(
        "The folder that the content is to be compared with is missing, or holds no site.",
        remedy: "Name the folder of the published site.",
        wrong: "yearbook check --against sites", right: "yearbook check --against site")
    }
  }
}
