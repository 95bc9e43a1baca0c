package import Input

extension MarkdownProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .tableCells:
      ProblemGuide(
        "A row of a table in a note has more cells than the table has columns; the rest is not shown.",
        remedy: "Take the extra cells out, or write `\\|` for a bar that is text.",
        wrong: "| Province | Points |\n| --- | --- |\n| Nghệ An | 985 | first |",
        right: "| Province | Points | Rank |\n| --- | --- | --- |\n| Nghệ An | 985 | first |")
    case .quotation:
      ProblemGuide(
        "Double braces in a note have no name of a figure in them, or are in an address, a title or the"
          + " description of a picture, where no figure can be put.",
        remedy: "Write the name of a figure, or `\\{{` for the braces themselves.",
        wrong: "Nghệ An has {{Points of Nghệ An}}.", right: "Nghệ An has {{points.nghe-an}}.")
    case .rawHTML:
      ProblemGuide(
        "A tag or attribute of HTML in a note is not shown, so that no note can change the page around"
          + " it. The text in the tag is shown.",
        remedy: "Write it in Markdown, or `&lt;` for the character `<`.",
        wrong: "<font color=red>Nghệ An</font> leads.", right: "**Nghệ An** leads.")
    case .htmlNesting:
      ProblemGuide(
        "A tag of HTML is where it cannot be, or is not closed where it was opened: in the same"
          + " paragraph, quote or item, and inside the element around it. Its text is shown without"
          + " it.",
        remedy: "Close each tag before the one around it.",
        wrong: "<details>\nThe votes, by member",
        right: "<details>\n<summary>The votes</summary>\n\nThe votes, by member.\n\n</details>")
    case .htmlNotClosed:
      ProblemGuide(
        "A comment, or a tag the content of which is never shown, is not closed, so the text behind"
          + " it would be lost.",
        remedy: "Close it before the next empty line, or take it out.",
        wrong: "<!-- to be checked\n\nNghệ An leads.",
        right: "<!-- to be checked -->\n\nNghệ An leads.")
    case .footnote:
      ProblemGuide(
        "The mark of a footnote has no note, a note has no mark, or two notes have one name.",
        remedy: "Write `[^name]` in the text and `[^name]: …` at the start of a line.",
        wrong: "Nghệ An leads.[^1]\n\n[^2]: By the report.",
        right: "Nghệ An leads.[^1]\n\n[^1]: By the report.")
    case .headingID:
      ProblemGuide(
        "The id in braces behind a heading is not one, or another heading of the note has it.",
        remedy: "Write letters, digits and `-`, beginning with a letter.",
        wrong: "## Results {#_main}", right: "## Results {#results}")
    case .headingEmpty:
      ProblemGuide(
        "A heading has no words, so nothing leads to what is below it.",
        remedy: "Write the words, or take the line out.",
        wrong: "##\n\nNghệ An leads.", right: "## Result\n\nNghệ An leads.")
    case .notMarkdown:
      ProblemGuide(
        "A text looks as if it was meant as Markdown and is none: a bullet from Word, `##` without a"
          + " space, a link or picture of a wiki, `[!NOTE]`, `{.name}` or `{width=…}` behind a link or"
          + " picture, a table drawn with dashes or without a row of dashes, stars beside a blank or between"
          + " a sign and a letter, a sentence that dashes below it make a heading or spaces before it make"
          + " code, a marker with a no-break space or no space beside it, a list whose numbers are shown as"
          + " others, Markdown within a block of HTML.",
        remedy: "Write it as the message says, or a backslash before it to show it as it is.",
        wrong: "• Nghệ An\n• Hà Tĩnh", right: "- Nghệ An\n- Hà Tĩnh")
    case .blockName:
      ProblemGuide(
        "The name of a fenced block is not known but similar to one that is, so the block is shown as"
          + " program code.",
        remedy: "Write the name that the message suggests.",
        wrong: "```rankin\n```", right: "```ranking\n```")
    case .linkNested:
      ProblemGuide(
        "A link is within the words of another link. It is shown as text.",
        remedy: "Put one after the other.",
        wrong: "[the decree at <https://example.org/decree>](decree.md)",
        right: "[the decree](decree.md) at <https://example.org/decree>")
    case .linkEmpty:
      ProblemGuide(
        "A link has no address, or no words to follow it by.",
        remedy: "Write what is missing, or take the brackets away.",
        wrong: "[the conference]()", right: "[the conference](conference.md)")
    case .pictureRemote:
      ProblemGuide(
        "A picture is on another web server, which would learn who reads the page and could change"
          + " the picture.",
        remedy: "Save the picture beside the note and name its file.",
        wrong: "![The conference](https://example.org/hall.jpg)",
        right: "![The conference](hall.jpg)")
    }
  }
}
