import Input

/// What ArgumentParser says of a call that it cannot read, in Vietnamese.
///
/// The library has no other language, so its sentences are known here; one that is not is quoted.
enum CallMessage {
  /// The message with what is wrong, how the command is called and where more is said.
  static func vietnamese(_ message: String) -> String {
    var lines: [String] = []
    var isHelp = false
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("Help:") {
        // The words of the manual, which are English; the last line says where they are.
        isHelp = true
      } else if let usage = dropping("Usage:", from: line) ?? dropping("USAGE:", from: line) {
        isHelp = false
        lines.append("Cách dùng:\(usage)")
      } else if let call = line.firstMatch(
        of: /^ *See '(.+)' for (?:more information|detailed help)\.$/)
      {
        lines.append("  Xem thêm: man -L vi yearbook, hoặc \(call.1) (tiếng Anh)")
      } else if let error = dropping("Error: ", from: line) {
        lines.append("Lỗi: \(sentence(error))")
      } else if !isHelp {
        lines.append(more(line) ?? String(line))
      }
    }
    return placeholders(in: lines.joined(separator: "\n"))
  }

  /// The names of values, as `<folder>`, in Vietnamese.
  private static func placeholders(in text: String) -> String {
    text.replacing(/<([a-z\/-]+)>/) { match in
      "<\(names[String(match.1)] ?? String(match.1))>"
    }
  }

  private static let names = [
    "folder": "thư mục", "year": "năm", "file": "tệp", "member": "đơn vị", "text": "nội dung",
    "name": "tên", "names": "tên", "code": "mã", "codes": "các mã", "language": "ngôn ngữ",
    "lang": "ngôn ngữ", "subcommand": "lệnh", "options": "tùy chọn", "page": "trang",
    "target": "nơi công bố", "stage": "bước chấm", "kind": "loại", "subject": "danh mục",
    "format": "dạng", "number": "số", "head": "tên cột", "id": "mã", "word": "từ",
    "group": "cụm hoặc khối", "engine": "chương trình in", "template": "mẫu trang",
    "one/many": "một/nhiều", "shell": "shell", "port": "cổng",
  ]

  private static func sentence(_ english: Substring) -> String {
    option(english) ?? value(english) ?? words(english) ?? String(english)
  }

  /// A line that goes on with what the first one says.
  private static func more(_ line: Substring) -> String? {
    if let other = dropping("   or: ", from: line) { return "   hoặc: \(sentence(other))" }
    if line.hasPrefix("Please use --generate-completion-script=<shell> with one of:") {
      return "Hãy viết --generate-completion-script=<shell> với một trong các từ:"
    }
    return nil
  }

  /// What is wrong with an option.
  private static func option(_ english: Substring) -> String? {
    if let found = english.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
      // The library names the nearest one however far it is.
      let near = found.2.flatMap { Suggestion.nearest(to: String(found.1), among: [String($0)]) }
      let nearest = near.map { " (có phải là '\($0)' không?)" } ?? ""
      return "không có tùy chọn '\(found.1)'\(nearest)"
    }
    if let found = english.wholeMatch(of: /Missing value for '(.+?)'(?: in '(.+)')?/) {
      return "'\(found.1)' còn thiếu giá trị" + (found.2.map { ", ở '\($0)'" } ?? "")
    }
    if let found = english.wholeMatch(
      of: /The option '(.+)' does not take any value, but '(.*)' was specified\./)
    {
      return "tùy chọn '\(found.1)' không có giá trị; hãy bỏ '\(found.2)'"
    }
    if let found = english.wholeMatch(of: /Invalid option: (.+)/) {
      return "không có tùy chọn '\(found.1)'"
    }
    if let found = english.wholeMatch(
      of: /Value to be set with flag (.+) had already been set with flag (.+)/)
    {
      return "\(found.1) và \(found.2) không đi cùng nhau; hãy bỏ một"
    }
    return nil
  }

  /// What is wrong with a value.
  private static func value(_ english: Substring) -> String? {
    guard
      let found = english.wholeMatch(
        of: /The value '(.*)' is invalid(?: for '(.+?)')?\.?(?:: (.+)|\.? ?Please provide (.+))?/)
    else { return nil }
    let place = found.2.map { " cho '\($0)'" } ?? ""
    let refused = "không dùng '\(found.1)'\(place) được"
    // What our own code says of it is in Vietnamese already.
    if let reason = found.3 { return "\(refused): \(reason)" }
    guard let choices = found.4 else { return "\(refused); hãy viết một số" }
    guard let words = dropping("one of '", from: choices) else {
      return "\(refused); hãy viết một trong các từ sau:"
    }
    let list = words.replacing("' and '", with: "', '").replacing("' or '", with: "', '")
    return "\(refused); hãy viết một trong các từ '\(list.hasSuffix(".") ? list.dropLast() : list)"
  }

  /// What is wrong with the other words of a call.
  private static func words(_ english: Substring) -> String? {
    if let found = english.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) (.+)/)
    {
      return "lệnh có từ thừa: \(found.1)"
    }
    if let found = english.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return "lệnh còn thiếu '\(found.1)'"
    }
    if let found = english.wholeMatch(of: /Missing one of: (.+)/) {
      return "lệnh còn thiếu một trong \(found.1)"
    }
    if english.hasPrefix("Missing required subcommand") { return "lệnh còn thiếu một từ nữa" }
    if let found = english.wholeMatch(of: /Can't generate completion scripts for '(.+)'\./) {
      return "không có tệp hoàn thành lệnh cho '\(found.1)'"
    }
    if english.hasPrefix("Can't autodetect a supported shell") {
      return "không nhận ra chương trình dòng lệnh (shell) đang dùng"
    }
    return nil
  }

  /// What follows a beginning; nil where the text begins otherwise.
  private static func dropping(_ beginning: String, from text: Substring) -> Substring? {
    text.hasPrefix(beginning) ? text.dropFirst(beginning.count) : nil
  }
}
