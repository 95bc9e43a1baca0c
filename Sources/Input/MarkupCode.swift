/// The codes that the text of a note and a page made of it can both have.
public enum MarkupCode: String, ProblemCode {
  case headingLevel = "heading-level"
  case linkScheme = "link-scheme"

  /// What docs/PROBLEMS.md says of the code.
  public var guide: ProblemGuide {
    switch self {
    case .headingLevel:
      ProblemGuide(
        "A heading has the level of the page's title, or is more than one level below the heading"
          + " before it. Readers who listen to a page go by these levels.",
        remedy: "Begin sections with `##` (in a template, `h2`) and go down one level at a time.",
        wrong: "## Results\n\n#### By province", right: "## Results\n\n### By province")
    case .linkScheme:
      ProblemGuide(
        "The address of a link or picture is not one that a page may lead to, or is written so that"
          + " browsers read it as another.",
        remedy: "Write `https://…`, `mailto:…`, `tel:…`, or the path of a file of the site.",
        wrong: "[the decision](file:///C:/decision.pdf)",
        right: "[the decision](decision.pdf)")
    }
  }
}
