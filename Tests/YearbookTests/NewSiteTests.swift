import Foundation
import Testing
import Workplaces

/// `new site` of one's own, with the answers as options.
struct NewSiteTests {
  private static let lists = Workplace.root.appending(path: "Tests/Fixtures/member-lists")

  /// Runs `new site own` with options.
  private func site(_ options: String..., in place: Workplace) throws -> Program.Run {
    try Program.run(["new", "site", "own"] + options, in: place.folder)
  }

  private func build(_ place: Workplace) throws -> Program.Run {
    try Program.run(["build", "--strict"], in: place.folder.appending(path: "own"))
  }

  @Test func `Without answers and without a terminal it says both ways and writes nothing`() throws
  {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let run = try site(in: place)
    #expect(run.status == 64)
    #expect(run.errors.contains("--language, --title, --member (or --members-from) and --year"))
    #expect(run.errors.contains("'yearbook new site own --demo'"))
    #expect(!FileManager.default.fileExists(atPath: place.folder.appending(path: "own").path()))
  }

  @Test func `A site of communes builds in Vietnamese, with nothing that was not said`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let run = try site(
      "--language", "vi", "--title", "Khối thi đua số 3: các xã", "--group", "khối",
      "--kind", "xã/các xã", "--kind", "phường/các phường", "--all", "Các xã, phường",
      "--members-from", Self.lists.appending(path: "office-list.xlsx").path(), "--council",
      "Hội đồng \"A\" # 1", "--proposals-to", "Ủy ban A", "--proposals-to", "Ủy ban B", "--office",
      "Phòng Nội vụ", "--place", "Sông Lam", "--year", "2026", in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("column B 'Đơn vị': 3 members\n  B9: Tổng cộng is left out\n"))
    #expect(
      try place.read("own/content/site.yaml")
        == """
        định dạng: 1
        tiêu đề: "Khối thi đua số 3: các xã"
        # Ngôn ngữ đầu tiên là ngôn ngữ chính, ở gốc của trang.
        các ngôn ngữ: [vi]
        # Cơ quan quản lý trang; có dòng này thì mới lập được báo cáo, biên bản, tờ trình.
        cơ quan: Phòng Nội vụ
        # Đơn vị thành viên là gì: một đơn vị và nhiều đơn vị gọi thế nào, viết như trong câu.
        các đơn vị:
          các loại:
            xa: {một: xã, nhiều: các xã}
            phuong: {một: phường, nhiều: các phường}
          tên chung: "Các xã, phường"
          # thứ tự: …  # thứ tự trong danh sách, như: theo bảng chữ cái
          # thư mục: …  # thư mục các trang của đơn vị; để trống: members
          # tên cột: …  # tên cột đơn vị trong các tệp tải về; để trống: member
        tổ chức:
          nhóm: khối  # cụm, khối, hoặc tên gọi khác
          # Nơi quyết định người đứng đầu được giới thiệu.
          hội đồng: 'Hội đồng "A" # 1'
          # Nơi nhận tờ trình đề nghị khen thưởng.
          nơi nhận tờ trình: [Ủy ban A, Ủy ban B]
        bản in:
          # cơ quan chủ quản: …  # cơ quan chủ quản, ghi ở đầu văn bản
          địa điểm: Sông Lam
        # Điểm cao nhất có thể có, để phát hiện lỗi nhập.
        # giới hạn: {điểm: 1000}

        """)
    #expect(
      try place.read("own/content/members.yaml").contains(
        "- mã: phuong-cam-son\n  các tên gọi: [{tên: Phường Cẩm Sơn, loại: phường}]\n"))
    #expect(
      try place.read("own/content/2026/conference.md").contains(
        "các đơn vị: [xa-an-binh, phuong-cam-son, xa-dai-loc]\n# khối trưởng: {đơn vị: MÃ}\n"))
    let built = try build(place)
    #expect(built.status == 0, "\(built.errors)")
    #expect(try place.read("own/site/index.html").contains("<html lang=\"vi\">"))
  }

  @Test func `Provinces and cities are told apart, and no order is claimed`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let run = try site(
      "--languages", "en,vi", "--language", "vi", "--title", "vi=Cụm thi đua", "--title",
      "en=Emulation cluster", "--member", "Tỉnh Nghệ An", "--member", "TP. Huế", "--member",
      "Đà Nẵng", "--year", "2026", in: place)
    #expect(run.status == 0, "\(run.errors)")
    let register = try place.read("own/content/provinces.yaml")
    #expect(register.contains("- mã: nghe-an\n  các tên gọi: [{tên: Nghệ An, loại: tỉnh}]\n"))
    #expect(register.contains("- mã: hue\n  các tên gọi: [{tên: Huế, loại: thành phố}]\n"))
    #expect(register.contains("- mã: da-nang\n  các tên gọi: [{tên: Đà Nẵng, loại: thành phố}]\n"))
    #expect(try place.read("own/content/site.yaml").contains("các ngôn ngữ: [vi, en]\n"))
    let built = try build(place)
    #expect(built.status == 0, "\(built.errors)")
    let page = try place.read("own/site/index.html")
    #expect(page.contains("Theo thứ tự danh sách"))
    #expect(!page.contains("Bắc vào Nam"))
  }

  @Test(arguments: ["Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh", "TP.HCM", "Hồ Chí Minh", "TPHCM"])
  func `The kind is part of the name of Thành phố Hồ Chí Minh`(name: String) throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let run = try site(
      "--language", "vi", "--title", "Cụm thi đua", "--member", name, "--member", "Tỉnh Nghệ An",
      "--year", "2026", in: place)
    #expect(run.status == 0, "\(run.errors)")
    let members = try place.read("own/content/provinces.yaml")
    let entry = "- mã: ho-chi-minh\n  các tên gọi: [{tên: Thành phố Hồ Chí Minh, loại: thành phố}]"
    #expect(members.contains(entry))
  }

  @Test func `Names that are hard to write are written right, or refused`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let names = [
      "Xã \"Ba\": số #1, 'mới'", "Xã C:\\D", "null", "Xã e\u{302}\u{301}", "- Xã [F]", "123", "会议",
      String(repeating: "Xã rất dài ", count: 18), "Xã \u{A0}  G ",
    ]
    let run = try Program.run(
      ["new", "site", "own", "--language", "vi", "--title", "T", "--kind", "xã", "--year", "2026"]
        + names.flatMap { ["--member=\($0)"] }, in: place.folder)
    #expect(run.status == 0, "\(run.errors)")
    let listed = try Program.run(
      ["list", "provinces", "--format", "json"], in: place.folder.appending(path: "own"))
    for name in ["Xã ế", "Xã G", "null", "123", "会议", "- Xã [F]"] {
      #expect(listed.output.contains("\"\(name)\""), "\(name) in \(listed.output)")
    }
    #expect(try build(place).status == 0)
  }

  @Test(arguments: [
    (["--title", "T", "--member", "A", "--year", "2026"], "--language vi or en"),
    (["--language", "vi", "--member", "A", "--year", "2026"], "--title"),
    (["--language", "vi", "--title", "T", "--year", "2026"], "--members-from"),
    (["--language", "vi", "--title", "T", "--member", "Hà A"], "--year, the emulation year"),
    (["--language", "vn", "--title", "T", "--member", "A", "--year", "2026"], "Vietnamese is vi"),
    (
      ["--languages", "vi,en", "--title", "vi=T", "--member", "A", "--year", "2026"],
      "--title: the text in 'en' is missing"
    ),
    (
      ["--language", "vi", "--title", "en=T", "--member", "A", "--year", "2026"],
      "--title: 'en' is no language of this site, which has vi."
    ),
    (
      ["--language", "vi", "--title", "T", "--member", "An", "--member", "Ân", "--year", "2026"],
      "--member: the names 'An' and 'Ân' are the same"
    ),
    (
      ["--language", "vi", "--title", "T", "--member", "Xã An", "--year", "2026"],
      "--member: 'Xã An' is no province and no city; say what the members are with --kind"
    ),
    (
      ["--language", "vi", "--title", " ", "--member", "A", "--year", "26"],
      "--title: the text is empty.\n       --year: '26' is no year of four digits"
    ),
    (
      ["--language", "vi", "--title", "a\u{7}b", "--member", "A", "--year", "2026"],
      "--title: the text has the character U+0007"
    ),
    (
      ["--language", "vi", "--title", "a\u{202E}b", "--member", "A", "--year", "2026"],
      "--title: the text has the character U+202E"
    ),
    (
      ["--language", "vi", "--title", "⟦tên⟧", "--member", "A", "--year", "2026"],
      "--title: the text has the character '⟦'"
    ),
    (
      ["--language", "vi", "--title", "Khối số 3", "--member", "A", "--year", "2026"],
      "--group: the title 'Khối số 3' speaks of a block"
    ),
    (
      [
        "--language", "vi", "--title", "T", "--group", "liên minh", "--member", "A", "--year",
        "2026",
      ],
      "--group: 'liên minh' is neither cluster (cụm) nor block (khối)"
    ),
    (
      ["--languages", "vi,en", "--title", "T", "--kind", "xã", "--member", "A", "--year", "2026"],
      "--kind: say the kind in each language"
    ),
    (
      ["--language", "vi", "--title", "T", "--sheet", "X", "--year", "2026"], "--sheet and --column"
    ),
    (["--demo", "--title", "T"], "of the other options it takes --language alone"),
    (["--demo", "--members-path", "xa"], "of the other options it takes --language alone"),
    (
      [
        "--language", "vi", "--title", "T", "--member", "A", "--year", "2026", "--members-path",
        "Xã An", "--members-column", "points",
      ],
      "--members-path: 'Xã An' is not a word of small letters a–z, digits and hyphens, such as 'xa-an'."
        + "\n       --members-column: 'points' is what the site calls something else"
    ),
  ])
  func `A wrong answer is an error that names its option, and nothing is written`(
    options: [String], message: String
  ) throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let run = try Program.run(["new", "site", "own"] + options, in: place.folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: place.folder.appending(path: "own").path()))
  }

  @Test func `A list that may be read in two ways is refused with its cell and the option`() throws
  {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    func own(_ file: String, _ more: String...) throws -> Program.Run {
      try Program.run(
        [
          "new", "site", "own", "--language", "vi", "--title", "T", "--kind", "xã", "--year",
          "2026",
          "--members-from", Self.lists.appending(path: file).path(),
        ] + more, in: place.folder)
    }
    let two = try own("two-columns.csv")
    #expect(two.status == 64)
    #expect(
      two.errors.contains("--members-from: several columns may have the names, 'Đơn vị' (B1)"))
    #expect(try own("two-columns.csv", "--column", "Thành viên").status == 0)
    #expect(try place.read("own/content/members.yaml").contains("mã: xa-loc\n"))
  }

  @Test func `The same call again changes nothing, another one keeps what is there`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let options = ["--language", "vi", "--title", "T", "--member", "Nghệ An", "--year", "2026"]
    let call = ["new", "site", "own"] + options
    #expect(try Program.run(call, in: place.folder).status == 0)
    let again = try Program.run(call, in: place.folder)
    #expect(again.output.hasPrefix("own has these files already, as they would be written\n"))
    let other = try Program.run(call + ["--member", "Hà Tĩnh"], in: place.folder)
    #expect(other.status == 73)
    #expect(other.errors.hasSuffix("are there already; nothing is written\n"))
  }

  #if os(Linux)
    @Test func `On a terminal it asks again until an answer can be taken`() throws {
      let place = try Workplace(holding: [
        "answers": [
          "fr", "vi", "Khối thi đua số 3", "xã/các xã", "xã/các xã", "", "", "", "Xã", "data",
          "xa", "total", "xa", "Xã A", "Xã Á",
          "Xã B",
          "", "", "2", "", "", "", "2026x", "2026", "",
        ].joined(separator: "\n")
      ])
      defer { place.remove() }
      let run = try onTerminal("site own < answers", in: place)
      #expect(run.status == 0, "\(run.output)")
      for fault in [
        "'fr' không phải là vi (tiếng Việt) hoặc en (tiếng Anh)",
        "hai loại đơn vị cùng có tên 'xã'",
        "bỏ dấu thì 'Xã A' và 'Xã Á' trùng nhau", "chưa có nội dung",
        "'2026x' không phải là năm gồm bốn chữ số",
        "'Xã' chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ 'xa'",
        "trang đã dùng 'data' cho việc khác", "trang đã dùng 'total' cho việc khác",
      ] {
        #expect(run.output.contains(fault), "\(fault)")
      }
      #expect(
        try place.read("own/content/members.yaml").hasSuffix(
          "- mã: xa-a\n  các tên gọi: [{tên: Xã A, loại: xã}]\n- mã: xa-b\n  các tên gọi: [{tên: Xã B, loại: xã}]\n"
        ))
      #expect(try place.read("own/content/site.yaml").contains("  nhóm: khối  #"))
      #expect(try place.read("own/content/site.yaml").contains("  thư mục: xa\n  tên cột: xa\n"))
      #expect(try build(place).status == 0)
    }

    @Test func `Who is spoken to in Vietnamese is asked so, whatever the site's first language`()
      throws
    {
      let place = try Workplace(holding: [
        "answers": [
          "en,vi", "Block 3", "Khối 3", "", "", "", "", "khong-co.xlsx", "Nghệ An", "", "2", "",
          "", "", "2026", "",
        ].joined(separator: "\n")
      ])
      defer { place.remove() }
      let run = try onTerminal("site own --lang vi < answers", in: place)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.output.contains("Năm thi đua"))
      #expect(!run.output.contains("Emulation year"))
      #expect(run.output.contains("khong-co.xlsx'"), "\(run.output)")
      let site = try place.read("own/content/site.yaml")
      #expect(site.contains("# Ngôn ngữ đầu tiên là ngôn ngữ chính"))
      #expect(site.contains("các ngôn ngữ: [en, vi]"))
      #expect(try build(place).status == 0)
    }

    @Test func `Answers of options are not asked again, and an end of input writes nothing`() throws
    {
      let place = try Workplace(holding: ["answers": "Nghệ An\n\n2026\n"])
      defer { place.remove() }
      let run = try onTerminal("site own --language vi --title T < answers", in: place)
      #expect(run.status == 0, "\(run.output)")
      #expect(!run.output.contains("Tên cụm"))
      let ended = try onTerminal("site other --language vi < /dev/null", in: place)
      #expect(ended.status == 64)
      #expect(ended.output.contains("were not answered to the end; nothing is written"))
      #expect(!FileManager.default.fileExists(atPath: place.folder.appending(path: "other").path()))
    }

    /// Runs `yearbook new` on a terminal, which `script` makes, with what is typed into it.
    private func onTerminal(_ words: String, in place: Workplace) throws -> Program.Run {
      let parts = words.split(separator: " < ")
      return try Program.run(
        [
          "-c", "script -qec \"'$0' new \(parts[0])\" /dev/null < \(parts[1])",
          Program.executable.path(),
        ], in: place.folder, program: URL(filePath: "/bin/sh"))
    }
  #endif

  // MARK: Vietnamese first

  @Test func `The invented site with Vietnamese first is Vietnamese at its root in every part`()
    throws
  {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let run = try site("--demo", "--language", "vi", in: place)
    #expect(run.status == 0, "\(run.errors)")
    let text = try place.read("own/content/site.yaml")
    #expect(text.contains("các ngôn ngữ: [vi, en]\n"))
    try place.write("\(text)base-url: https://example.org/x/\n", to: "own/content/site.yaml")
    let built = try build(place)
    #expect(built.status == 0, "\(built.errors)")
    for page in ["index", "404", "search", "about", "2025/index", "2025/conference"] {
      #expect(try place.read("own/site/\(page).html").contains("<html lang=\"vi\">"), "\(page)")
      #expect(try place.read("own/site/en/\(page).html").contains("<html lang=\"en\">"), "\(page)")
    }
    #expect(try place.read("own/site/404.html").contains("Không có trang nào ở địa chỉ này."))
    #expect(try place.read("own/site/2024/conference.html").contains("Số liệu trong câu này"))
    #expect(try place.read("own/site/en/2024/conference.html").contains("The figures in this"))
    #expect(try place.read("own/site/feed.xml").contains("xml:lang=\"vi\""))
    #expect(try place.read("own/site/en/feed.xml").contains("xml:lang=\"en\""))
    #expect(
      try place.read("own/site/sitemap.xml").contains(
        "hreflang=\"x-default\" href=\"https://example.org/x/index.html\""))
    let demo = place.folder.appending(path: "own")
    #expect(try Program.run(["new", "year", "2026"], in: demo).status == 0)
    let imported = try Program.run(["import", "bang-diem.xlsx", "--year", "2026"], in: demo)
    #expect(imported.status == 0, "\(imported.errors)")
  }
}
