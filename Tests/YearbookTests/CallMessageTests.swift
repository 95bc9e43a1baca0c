import Foundation
import Testing
import Workplaces

/// What is wrong with a call, in Vietnamese.
struct CallMessageTests {
  @Test(
    arguments: [
      ("build --fromat json", "không có tùy chọn '--fromat' (có phải là '--format' không?)"),
      ("build --qwertyuiop", "không có tùy chọn '--qwertyuiop'"),
      ("build -z", "không có tùy chọn '-z'"),
      ("build --output", "'--output <thư mục>' còn thiếu giá trị"),
      ("build --drafts=yes", "tùy chọn '--drafts' không có giá trị; hãy bỏ 'yes'"),
      ("build site", "lệnh có từ thừa: 'site'"),
      ("build a b", "lệnh có từ thừa: 'a', 'b'"),
      ("build --jobs two", "không dùng 'two' cho '--jobs <jobs>' được; hãy viết một số"),
      ("build --jobs 0", "--jobs là số từ 1 đến 256, không phải 0."),
      (
        "build --format xml",
        "không dùng 'xml' cho '--format <dạng>' được; hãy viết một trong các từ 'text', 'json'"
      ),
      (
        "list yaers",
        "không dùng 'yaers' cho '<danh mục>' được; hãy viết một trong các từ 'years', 'members', 'pages'"
      ),
      (
        "build --lang fr", "không dùng 'fr' cho '--lang <ngôn ngữ>' được; hãy viết một trong các từ"
      ),
      ("new year", "lệnh còn thiếu '<năm>'"),
      ("new year soon", "không dùng 'soon' cho '<năm>' được; hãy viết một số"),
      ("new note --title Hội", "lệnh còn thiếu '--year <năm>'"),
      ("explain", "lệnh còn thiếu '<trang>'"),
      ("import --year 2026", "lệnh còn thiếu '<tệp> ...'"),
      ("biuld", "không có lệnh 'biuld' (có phải là 'build' không?). Các lệnh: build, "),
      ("new yaer 2026", "không có lệnh 'new yaer' (có phải là 'year' không?)"),
      ("pdf --kind reprot", "không có loại 'reprot' (có phải là 'report' không?). Các loại: "),
      ("templates yaer", "không có mẫu trang 'yaer' (có phải là 'year' không?)"),
      ("serve --port 0", "--port là số từ 1 đến 65535, không phải 0."),
      ("new note --year 2026 --kind summary", "bài tổng kết do 'yearbook new year' tạo"),
      ("publish site --port 22", "--port và --identity chỉ dùng cho máy khác"),
      ("--generate-completion-script=ksh", "không có tệp hoàn thành lệnh cho 'ksh'"),
    ])
  func `A wrong call is told in Vietnamese`(call: String, message: String) throws {
    let run = try Program.run(
      call.split(separator: " ").map(String.init), in: FileManager.default.temporaryDirectory,
      environment: ["LC_ALL": "vi_VN.UTF-8"])
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("Lỗi: "), "\(run.errors)")
    #expect(run.errors.contains(message), "\(run.errors)")
    for english in ["Error", "Usage", "See '", "Did you mean", "Help:", "invalid", "Please"] {
      #expect(!run.errors.contains(english), "\(run.errors)")
    }
  }

  @Test func `A wrong call has the language that it asks for, where that can be read`() throws {
    let folder = FileManager.default.temporaryDirectory
    let vietnamese = try Program.run(
      ["build", "--lang", "vi", "--nothing"], in: folder, environment: ["LC_ALL": "C"])
    #expect(vietnamese.errors.hasPrefix("Lỗi: không có tùy chọn '--nothing'\nCách dùng: "))
    let english = try Program.run(
      ["build", "--nothing", "--lang=en"], in: folder, environment: ["LC_ALL": "vi_VN.UTF-8"])
    #expect(english.errors.hasPrefix("Error: Unknown option '--nothing'"))
    #expect(english.status == vietnamese.status)
  }

  @Test func `Help and the version are the same in every language`() throws {
    for words in [["--help"], ["build", "--help"], ["help", "build"], ["--version"]] {
      let runs = try ["vi_VN.UTF-8", "en_US.UTF-8"].map {
        try Program.run(
          words, in: FileManager.default.temporaryDirectory, environment: ["LC_ALL": $0])
      }
      #expect(runs[0].output == runs[1].output && runs[0].status == 0)
    }
  }

  @Test func `Every wrong call that commands find has its Vietnamese`() throws {
    let folder = Workplace.root.appending(path: "Sources/yearbook")
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    for path in paths where path.hasSuffix(".swift") && !path.hasSuffix("+Languages.swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let calls = text.components(separatedBy: "ValidationError(").dropFirst()
      for call in calls { #expect(call.prefix(600).contains("vi:"), "\(path)") }
    }
  }

  @Test(arguments: ["years", "members", "pages"])
  func `Lists are in Vietnamese`(subject: String) throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    try #require(try place.run("new", "site", "demo", "--demo").status == 0)
    let run = try place.run("list", subject, "--content", "demo/content", "--lang", "vi")
    #expect(run.status == 0)
    for english in [" of ", "scores", "note", "formerly", "provisional)  "] where subject != "pages"
    {
      let isShown = run.output.contains(english)
      #expect(!isShown, "\(run.output)")
    }
    if subject == "years" {
      #expect(run.output.contains("  tạm thời  "), "\(run.output)")
      #expect(run.output.contains("điểm của "), "\(run.output)")
    }
  }

  @Test(arguments: ["vi/2025/index.html", "vi/index.html", "vi/rankings.html", "data/index.html"])
  func `What a page comes from is told in Vietnamese`(page: String) throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    try #require(try place.run("new", "site", "demo", "--demo").status == 0)
    let run = try place.run("explain", page, "--content", "demo/content", "--lang", "vi")
    #expect(run.status == 0, "\(run.errors)")
    let english = [
      "scores", "summary", "register", "the members", "member ", "names", "words of", "template",
      "title,", "text in", "picture", "criteria", "change from", "comes from", "as it is",
    ]
    for line in run.output.split(separator: "\n") {
      // After the place.
      let role = line.split(separator: "  ").last ?? ""
      for word in english { #expect(!role.contains(word), "\(line)") }
    }
  }
}
