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
        "Double braces in a note have no name of a figure in them, or are in the description of a"
          + " picture, where no figure can be put.",
        remedy: "Write the name of a figure, or `\\{{` for the braces themselves.",
        wrong: "Nghệ An has {{Points of Nghệ An}}.", right: "Nghệ An has {{points.nghe-an}}.")
    case .rawHTML:
      ProblemGuide(
        "HTML in a note is not shown, so that no note can change the page around it.",
        remedy: "Write it in Markdown, or `&lt;` for the character `<`.",
        wrong: "<b>Nghệ An</b> leads.", right: "**Nghệ An** leads.")
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
        "A link has no address.",
        remedy: "Write the address, or take the brackets away.",
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
