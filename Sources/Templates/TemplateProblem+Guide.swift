package import Input

extension TemplateProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .unclosedTag:
      ProblemGuide(
        "A tag is opened and not closed before the end of the file.",
        remedy: "Write the closing braces.",
        wrong: "<h1>{{title}</h1>", right: "<h1>{{title}}</h1>")
    case .badName:
      ProblemGuide(
        "A tag has no name, or one with blanks or an empty part between dots.",
        remedy: "Write one of the names in `docs/VOCABULARY.md`.",
        wrong: "{{year. title}}", right: "{{year.title}}")
    case .badDelimiters:
      ProblemGuide(
        "A tag that changes the delimiters of tags is not written as such.",
        remedy: "Write two delimiters with a blank between them.",
        wrong: "{{=<%=}}", right: "{{=<% %>=}}")
    case .unclosedSection:
      ProblemGuide(
        "A section, a block or a parent is opened and not closed.",
        remedy: "Close it where it ends.",
        wrong: "{{#rows}}<li>{{name}}</li>", right: "{{#rows}}<li>{{name}}</li>{{/rows}}")
    case .strayClose:
      ProblemGuide(
        "A tag closes something that was not opened.",
        remedy: "Take it out, or open the section before.",
        wrong: "<li>{{name}}</li>{{/rows}}", right: "{{#rows}}<li>{{name}}</li>{{/rows}}")
    case .mismatchedClose:
      ProblemGuide(
        "A tag closes another section than the one that was opened last.",
        remedy: "Close sections in the opposite order to that in which they were opened.",
        wrong: "{{#rows}}{{#rank}}…{{/rows}}{{/rank}}",
        right: "{{#rows}}{{#rank}}…{{/rank}}{{/rows}}")
    case .nestedTooDeep:
      ProblemGuide(
        "Sections of one template are nested deeper than is read.",
        remedy: "Move inner sections into a template of their own and include it.",
        wrong: "{{#a}}{{#b}}{{#c}} … {{/c}}{{/b}}{{/a}}",
        right: "{{#a}}{{> b}}{{/a}}")
    case .ignoredText:
      ProblemGuide(
        "Inside a parent, something is not in a block. It is not shown.",
        remedy: "Put it into a block, or take it out.",
        wrong: "{{<page}}<p>Hello</p>{{/page}}",
        right: "{{<page}}{{$main}}<p>Hello</p>{{/main}}{{/page}}")
    case .duplicateBlock:
      ProblemGuide(
        "Inside a parent the same block is filled twice.",
        remedy: "Keep one of them.",
        wrong: "{{<page}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/page}}",
        right: "{{<page}}{{$main}}a b{{/main}}{{/page}}")
    case .unknownBlock:
      ProblemGuide(
        "A block is filled that the parent does not have, so it would not be shown.",
        remedy: "Write the name of a block of the parent.",
        wrong: "{{<page}}{{$mian}}…{{/mian}}{{/page}}",
        right: "{{<page}}{{$main}}…{{/main}}{{/page}}")
    case .missingPartial:
      ProblemGuide(
        "A template includes one that does not exist.",
        remedy: "Write the name of a file in the folder of templates, without its ending.",
        wrong: "{{>heder}}", right: "{{>header}}")
    case .missingTemplate:
      ProblemGuide(
        "The folder of templates lacks one that the program needs.",
        remedy: "Copy the file from the templates that come with the program.",
        wrong: "templates/\n  layout.mustache",
        right: "templates/\n  home.mustache\n  layout.mustache\n  …")
    case .endlessPartial:
      ProblemGuide(
        "A template includes itself, directly or by others, without an end.",
        remedy: "Take one of the inclusions that the message lists out.",
        wrong: "{{! in notes.mustache }}\n{{> notes}}",
        right: "{{! in notes.mustache }}\n{{> note}}")
    case .tooManyWays:
      ProblemGuide(
        "Templates include one another in so many ways that they cannot be checked.",
        remedy: "Include fewer templates from one another.",
        wrong: "{{> a}}{{> b}}{{> c}}",
        right: "{{> a}}")
    case .unknownTag:
      ProblemGuide(
        "A tag has a name that is not known at this place of a page.",
        remedy: "Write one of the names that `docs/VOCABULARY.md` lists for the page.",
        wrong: "{{titel}}", right: "{{title}}")
    case .tagKind:
      ProblemGuide(
        "A tag prints a list, a record or a flag, prints markup as text, or takes something that is"
          + " not text for the name of a template.",
        remedy: "Open lists and records as sections, and print markup with three braces.",
        wrong: "{{rows}}", right: "{{#rows}}{{name}}{{/rows}}")
    case .pageTooDeep:
      ProblemGuide(
        "Templates, sections and blocks of a page are nested deeper than is rendered.",
        remedy: "Include fewer templates within one another.",
        wrong: "{{! in row.mustache }}\n{{#rows}}{{> row}}{{/rows}}",
        right: "{{! in row.mustache }}\n{{name}}")
    case .pageTooBig:
      ProblemGuide(
        "A page becomes larger than is written.",
        remedy: "Show less on it, or divide what it shows.",
        wrong: "{{#notes}}{{{text}}}{{/notes}}",
        right: "{{#notes}}{{title}}{{/notes}}")
    case .pageTooLong:
      ProblemGuide(
        "A page takes more steps than are allowed, as nested lists can.",
        remedy: "Take a list out of the list that repeats it.",
        wrong: "{{#rows}}{{#rows}}{{name}}{{/rows}}{{/rows}}",
        right: "{{#rows}}{{name}}{{/rows}}")
    }
  }
}
