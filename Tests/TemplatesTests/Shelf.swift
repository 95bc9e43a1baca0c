import Input

@testable import Templates

/// A library made of literals, and what it prints and tells.
struct Shelf {
  var library: TemplateLibrary
  let problems: Problems

  /// Templates by name; pages are made of the one named `page`.
  init(_ templates: [String: String], mode: TemplateLibrary.Mode = .strict) {
    var problems = Problems()
    let files = templates.sorted { $0.key < $1.key }.map { name, text in
      SourceFile(path: "templates/\(name).mustache", text: text)
    }
    library = TemplateLibrary(files, under: "templates", mode: mode, problems: &problems)
    library.limits.plainPages = 0
    self.problems = problems
  }

  /// One template, named `page`.
  init(_ page: String, mode: TemplateLibrary.Mode = .strict) {
    self.init(["page": page], mode: mode)
  }

  /// The page of a view.
  func page(_ view: some View, shared: [String: Value] = [:]) throws(Problem) -> String {
    var output: [UInt8] = []
    try library.render("page", view, shared: library.share(shared), into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The page of a value.
  func page(_ data: Value, shared: [String: Value] = [:]) throws(Problem) -> String {
    var output: [UInt8] = []
    try library.render("page", data: data, shared: library.share(shared), into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// What the compiler and a check against a view tell, one line each.
  func told<Subject: View>(against view: Subject.Type, shared: [String: Value] = [:]) -> [String] {
    var problems = problems
    library.check("page", against: view, shared: library.share(shared), problems: &problems)
    return problems.sorted.map(Self.line)
  }

  /// What the compiler tells, one line each.
  var told: [String] { problems.sorted.map(Self.line) }

  /// `page:1:3: message [code]`.
  static func line(_ problem: Problem) -> String {
    let name = problem.place.file.path.dropFirst("templates/".count).dropLast(".mustache".count)
    let place = problem.place.line.map { ":\($0):\(problem.place.column ?? 0)" } ?? ""
    return "\(name)\(place): \(problem.message) [\(problem.code)]"
  }
}
