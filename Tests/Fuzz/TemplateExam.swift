import Input
import Templates

/// What the compiler, the check and the rendering of templates promise.
enum TemplateExam: Exam {
  static let tokens = [
    "{{", "}}", "{{{", "}}}", "{{#rows}}", "{{/rows}}", "{{^rows}}", "{{#final}}", "{{/final}}",
    "{{>row}}", "{{>page}}", "{{>*layout}}", "{{<layout}}", "{{/layout}}", "{{$body}}", "{{/body}}",
    "{{<*layout}}", "{{/*layout}}", "{{=<% %>=}}", "{{={{ }}=}}", "{{! note }}", "{{.}}",
    "{{year}}",
    "{{&note}}", "{{{note}}}", "{{head.name}}", "{{#head}}", "{{/head}}", "{{#movements}}",
    "{{/movements}}", "<%", "%>", "\r\n", "\n", "  ", "ế", "\u{FEFF}",
  ]

  /// What only rendering can find: a page that grows without end.
  private static let limits: Set = ["page-too-deep", "page-too-big", "page-too-long"]

  private static let companions = [
    ("layout", "<main>\n  {{$body}}\n    <p>none</p>\n  {{/body}}\n</main>\n{{$foot}}{{/foot}}"),
    ("row", "<li>{{name}}: {{points}}\n  {{#rows}}\n  {{>row}}\n  {{/rows}}\n</li>\n"),
  ].map { name, text in (name, SourceFile(path: "templates/\(name).mustache", text: text)) }

  static func outcome(of input: [UInt8]) throws(Broken) -> Outcome {
    let page: SourceFile
    switch try file("templates/page.mustache", input, keepingLineEnds: true) {
    case .success(let text): page = text
    case .failure(let problem): return Outcome(problems: [problem], texts: [])
    }
    let strict = try strictOutcome(of: page)
    let lenient = try lenientOutcome(of: page)
    return Outcome(
      problems: strict.problems + lenient.problems, texts: strict.texts + lenient.texts)
  }

  private static func strictOutcome(of page: SourceFile) throws(Broken) -> Outcome {
    var problems = Problems()
    let library = TemplateLibrary(
      [("page", page)] + companions, in: "templates", problems: &problems)
    library.check("page", against: SampleView.self, problems: &problems)
    let outcome = try rendering(page, problems) { (output) throws(Problem) in
      try library.render("page", SampleView(), into: &output)
    }
    let hasMark = page.text(0..<page.bytes.count).unicodeScalars.contains(SampleView.mark)
    guard hasMark || !outcome.texts.contains(where: showsMark) else {
      throw Broken("a text is shown without being escaped")
    }
    return outcome
  }

  /// Whether a page has the sign before the mark as the view has it.
  private static func showsMark(_ text: String) -> Bool {
    zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains { sign, mark in
      sign == "<" && mark == SampleView.mark
    }
  }

  private static func lenientOutcome(of page: SourceFile) throws(Broken) -> Outcome {
    var problems = Problems()
    let library = TemplateLibrary(
      [("page", page)] + companions, in: "templates", mode: .lenient, problems: &problems)
    return try rendering(page, problems) { (output) throws(Problem) in
      try library.render("page", data: SampleView.value, into: &output)
    }
  }

  /// Makes a page: what no check has found is no problem now, and after a problem nothing is added.
  private static func rendering(
    _ page: SourceFile, _ problems: Problems,
    by render: (inout [UInt8]) throws(Problem) -> Void
  ) throws(Broken) -> Outcome {
    for problem in problems.sorted.prefix(Outcome.mostProblems) { try check(problem, in: page) }
    var output = Array("kept".utf8)
    do {
      try render(&output)
    } catch {
      try check(error, in: page)
      // The template behind a name in a value is only known now.
      let isNamedByValue = page.bytes.contains(UInt8(ascii: "*"))
      guard problems.errorCount > 0 || isNamedByValue || limits.contains(error.code) else {
        throw Broken("no check has found what rendering finds: \(error.text)")
      }
      guard output == Array("kept".utf8) else { throw Broken("half a page was kept") }
      return Outcome(problems: problems.sorted + [error], texts: [])
    }
    guard let text = String(validating: output, as: UTF8.self), text.utf8.starts(with: "kept".utf8)
    else {
      throw Broken("the page is no text")
    }
    return Outcome(problems: problems.sorted, texts: [text])
  }
}
