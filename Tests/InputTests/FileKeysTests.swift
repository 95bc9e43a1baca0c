import Testing

@testable import Input

/// Messages in Vietnamese about files with Vietnamese keys.
struct FileKeysTests {
  private func told(_ kind: InputProblem, in front: String, path: String = "a.md") -> String {
    let file = SourceFile(path: path, text: "---\n\(front)\n---\nstatus: A\n")
    return kind.at(Place(file, 0..<1)).message(in: .vietnamese)
  }

  private static let draft = InputProblem.placeholder("⟦A⟧", draft: "status: draft")

  @Test(arguments: [
    ("tiêu đề: A\ntrạng thái: chính thức", "'trạng thái: bản nháp'"),
    ("tiêu đề: A\ntình trạng: chính thức", "'tình trạng: bản nháp'"),
    ("tiêu đề: A", "'trạng thái: bản nháp'"), ("title: A\nstatus: final", "'status: draft'"),
    ("tiêu đề: A\nstatus: final", "'status: draft'"),
  ])
  func `A message has the keys that the file uses`(front: String, advice: String) {
    #expect(told(Self.draft, in: front).contains(advice))
  }

  @Test func `A key that is there in both languages is named as it is written`() {
    let message = told(.keyTwice("status", sameAs: "trạng thái"), in: "trạng thái: A\nstatus: B")
    #expect(message.hasPrefix("'status' có cùng nghĩa với 'trạng thái'"))
  }

  @Test func `A missing key is named once, and in English where the file is no such file`() {
    #expect(told(.missingKey("title"), in: "loại: A") == "ở đây thiếu mục 'tiêu đề'")
    #expect(told(.missingKey("title"), in: "loại: A", path: "a.csv").contains("'title'"))
    #expect(told(.missingKey("title"), in: "kind: A").contains("'title' (hoặc 'tiêu đề')"))
  }

  @Test func `A word that a message quotes of the text of a note is no key`() {
    let file = SourceFile(path: "a.md", text: "---\nloại: A\n---\n```awards\n```\n")
    let start = file.bytes.count - 4
    let told = InputProblem.unknownKey("awards", nearest: nil).at(Place(file, start..<start + 1))
    #expect(told.message(in: .vietnamese).contains("'awards'"))
    let draft = Self.draft.at(Place(file, start..<start + 1))
    #expect(draft.message(in: .vietnamese).contains("'trạng thái: bản nháp'"))
  }

  @Test func `Words in English are told with what they mean, each once`() {
    let message = told(.unknownKey("status", nearest: nil), in: "title: A")
    #expect(message == "không có mục nào tên là 'status' (trạng thái)")
    let twice = told(.keyTwice("status", sameAs: "status"), in: "title: A")
    #expect(twice.hasPrefix("'status' (trạng thái) có cùng nghĩa với 'status', "))
    let table = told(.duplicateColumn("total"), in: "total: A", path: "scores.csv")
    #expect(table.hasPrefix("có hai cột cùng tên 'total' (Tổng điểm)"))
  }

  @Test func `A key that may be one of two is the one that the fields can have`() throws {
    let file = SourceFile(
      path: "a.yaml", text: "ghi chú: A\nchức vụ: B\nnguồn: C\nbản in: {}\n")
    let fields = try YAML.entry(of: file).fields()
    #expect(fields.field("notes")?.key.text == "ghi chú")
    #expect(fields.field("position")?.key.text == "chức vụ")
    #expect(fields.field("source")?.key.text == "nguồn")
    #expect(fields.field("sources") == nil)
    var problems = Problems()
    fields.reportUnknownKeys(besides: ["notes", "position", "source", "paper"], to: &problems)
    #expect(problems.isEmpty)
    fields.reportUnknownKeys(besides: ["paper"], to: &problems)
    #expect(problems.sorted.count == 3)
  }

  @Test func `English messages are as they are`() {
    let file = SourceFile(path: "a.md", text: "---\ntrạng thái: A\n---\n")
    let problem = Self.draft.at(Place(file, 0..<1))
    #expect(problem.message(in: .english) == problem.message)
  }
}
