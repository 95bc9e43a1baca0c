import Foundation
import Testing
import Workplaces

/// Bringing a site to a folder here, and to another machine by ssh and rsync.
///
/// Of ssh, a script stands for it that knows one machine, which is a folder: `Tests/Fixtures/programs`.
struct PublishSiteTests {
  private static let page = "content/2016/conference.md"

  /// Where sites are published: a folder of this machine, and one of another.
  private static let places = [
    (target: "www/it's one", folder: "www/it's one"),
    (target: "office@there:www/it's one", folder: "there/www/it's one"),
  ]

  private func built() throws -> Workplace {
    let place = try Workplace()
    for folder in ["www", "there/www"] {
      try FileManager.default.createDirectory(
        at: place.folder.appending(path: folder), withIntermediateDirectories: true)
    }
    #expect(try place.run("build").status == 0)
    return place
  }

  private func publish(_ words: String..., in place: Workplace) throws -> Program.Run {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let programs = Program.root.appending(path: "Tests/Fixtures/programs").path()
    return try Program.run(
      ["publish"] + words, in: place.folder, environment: ["PATH": "\(programs):\(path)"])
  }

  /// Changes a note and builds the site anew.
  private func change(_ place: Workplace) throws {
    try place.write(try place.read(Self.page) + "\nMore is known.\n", to: Self.page)
    #expect(try place.run("build").status == 0)
  }

  private func manifest(_ folder: String, in place: Workplace) throws -> String {
    try place.read("\(folder)/manifest-sha256.txt")
  }

  @Test(arguments: places)
  func `A site is published, again, and taken back`(target: String, folder: String) throws {
    let place = try built()
    defer { place.remove() }
    var run = try publish(target, in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("all read back as written"))
    let first = try manifest("site", in: place)
    #expect(try manifest(folder, in: place) == first)
    #expect(try place.run("verify", folder).status == 0)

    run = try publish(target, in: place)
    #expect(run.status == 0)
    #expect(!run.output.contains("--back"), "the same site is no step: \(run.output)")

    try place.write("of the server", to: "\(folder)/2016/.htaccess")
    try change(place)
    run = try publish(target, in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("in what \(target) shows:"))
    #expect(run.output.contains("  2016/conference.html changes\n"))
    #expect(run.output.contains("--back brings the earlier one back"))
    #expect(try manifest(folder, in: place) == manifest("site", in: place))
    #expect(try place.read("\(folder)/2016/.htaccess") == "of the server")
    #expect(try place.run("verify", folder, "--allow-extra").status == 0)

    run = try publish(target, "--back", in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try manifest(folder, in: place) == first)
    run = try publish(target, "--back", in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try manifest(folder, in: place) == manifest("site", in: place))
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: place.folder.appending(path: folder).deletingLastPathComponent().path()
      ).sorted() == [".it's one.before", "it's one"])
  }

  @Test(arguments: places)
  func `What a published site shows goes only where it is allowed`(
    target: String, folder: String
  ) throws {
    let place = try built()
    defer { place.remove() }
    #expect(try publish(target, in: place).status == 0)
    let first = try manifest(folder, in: place)
    let scores = "content/2016/scores.csv"
    try place.write(try place.read(scores).replacing("985", with: "984"), to: scores)
    let build = try place.run("build", "--output", "new")
    #expect(build.status == 0, "\(build.errors)")
    var run = try publish(target, "--site", "new", in: place)
    #expect(run.status == 73)
    #expect(run.errors.contains("call again with --allow-"), "\(run.errors)")
    #expect(try manifest(folder, in: place) == first)
    let options = try #require(run.errors.components(separatedBy: "call again with ").last)
      .split(whereSeparator: \.isWhitespace).map(String.init)
    run = try Program.run(
      ["publish", target, "--site", "new"] + options, in: place.folder,
      environment: [
        "PATH": "\(Program.root.appending(path: "Tests/Fixtures/programs").path()):/usr/bin:/bin"
      ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try manifest(folder, in: place) == manifest("new", in: place))
  }

  @Test(arguments: places)
  func `Nothing is published that is not whole, or over what others wrote`(
    target: String, folder: String
  ) throws {
    let place = try built()
    defer { place.remove() }
    var run = try publish(target, "--back", in: place)
    #expect(run.status == 73)
    #expect(run.errors.contains("there is no earlier site of"), "\(run.errors)")
    let page = try place.read("site/index.html")
    try place.write(page + "x", to: "site/index.html")
    run = try publish(target, in: place)
    #expect(run.status == 2)
    #expect(run.errors.contains("site/index.html: error: this file is not as Yearbook wrote it"))
    #expect(run.output == "published nothing\n")
    try place.write(page, to: "site/index.html")
    try place.write("notes", to: "\(folder)/notes.txt")
    run = try publish(target, in: place)
    #expect(run.status == 73)
    #expect(run.errors.contains("holds what Yearbook did not write"), "\(run.errors)")
    #expect(try place.run("build", "--drafts", "--output", "drafts").status == 0)
    run = try publish(target, "--site", "drafts", in: place)
    #expect(run.errors.contains("made with drafts"), "\(run.errors)")
    run = try publish(target, "--site", "nothing", in: place)
    #expect(run.errors.contains("holds no site that Yearbook made"), "\(run.errors)")
  }

  @Test(arguments: places)
  func `A damaged earlier site is not brought back`(target: String, folder: String) throws {
    let place = try built()
    defer { place.remove() }
    #expect(try publish(target, in: place).status == 0)
    try change(place)
    #expect(try publish(target, in: place).status == 0)
    let now = try manifest(folder, in: place)
    let parent = folder.replacing("it's one", with: ".it's one.before")
    try FileManager.default.removeItem(
      at: place.folder.appending(path: "\(parent)/2016/index.html"))
    let run = try publish(target, "--back", in: place)
    #expect([2, 73].contains(run.status))
    #expect(
      run.errors.contains("2016/index.html") || run.errors.contains("is not as Yearbook wrote"))
    #expect(try manifest(folder, in: place) == now)
  }

  @Test(arguments: places)
  func `The step back shares no file with the site, and a damaged site takes no good one's place`(
    target: String, folder: String
  ) throws {
    let place = try built()
    defer { place.remove() }
    #expect(try publish(target, in: place).status == 0)
    let first = try manifest(folder, in: place)
    try change(place)
    #expect(try publish(target, in: place).status == 0)
    let before = folder.replacing("it's one", with: ".it's one.before")
    // The same file, written into, as a failing disk does it.
    let style = place.folder.appending(path: "\(folder)/assets/style.css")
    let file = try FileHandle(forWritingTo: style)
    try file.write(contentsOf: Data("x".utf8))
    try file.close()
    #expect(try place.run("verify", folder).status == 2)
    #expect(try place.run("verify", before).status == 0)

    try change(place)
    let run = try publish(target, "--quiet", in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("the site that was there is not kept as the step back"))
    #expect(try place.run("verify", folder).status == 0)
    #expect(try manifest(before, in: place) == first)

    // Brought back over a damaged one, it is still there.
    try place.write("x", to: "\(folder)/assets/style.css")
    let back = try publish(target, "--back", in: place)
    #expect(back.status == 0 && back.errors.contains("is not kept"), "\(back.errors)")
    for place_ in [folder, before] {
      #expect(try manifest(place_, in: place) == first)
      #expect(try place.run("verify", place_).status == 0)
    }
  }

  @Test func `Two that publish to one machine at once do not mix their sites`() async throws {
    let place = try built()
    defer { place.remove() }
    let folder = "there/www/site"
    #expect(try publish("office@there:www/site", in: place).status == 0)
    try change(place)
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<3 {
        group.addTask { try publish("office@there:www/site", in: place).status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.contains(0) || statuses.allSatisfy { [69, 73, 74].contains($0) })
    #expect(try place.run("verify", folder).status == 0)
    #expect(try publish("office@there:www/site", in: place).status == 0)
    #expect(try manifest(folder, in: place) == manifest("site", in: place))
  }

  @Test(arguments: places)
  func `A signed site stays signed`(target: String, folder: String) throws {
    let place = try built()
    defer { place.remove() }
    #expect(try publish(target, in: place).status == 0)
    try place.makeKey("office")
    try place.write("office@example.org \(try place.read("office.pub"))", to: "signers")
    #expect(try place.run("sign", "site", "--key", "office").status == 0)
    let run = try publish(target, in: place)
    #expect(run.status == 0, "\(run.errors)")
    let check = try place.run("verify", folder, "--signers", "signers")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test(arguments: places)
  func `The step back is the last other site, however often one is signed and published`(
    target: String, folder: String
  ) throws {
    let place = try built()
    defer { place.remove() }
    #expect(try publish(target, in: place).status == 0)
    let first = try manifest(folder, in: place)
    try change(place)
    #expect(try publish(target, in: place).status == 0)
    let second = try manifest(folder, in: place)
    for key in ["office", "other"] {
      try place.makeKey(key)
      #expect(try place.run("sign", "site", "--key", key).status == 0)
      #expect(try publish(target, in: place).status == 0)
      let signature = "manifest-sha256.txt.sig"
      #expect(try place.read("\(folder)/\(signature)") == place.read("site/\(signature)"))
    }
    // An unsigned copy of the same site takes no signature away, and one of another site does.
    try FileManager.default.removeItem(
      at: place.folder.appending(path: "site/manifest-sha256.txt.sig"))
    var run = try publish(target, in: place)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(try place.read("\(folder)/manifest-sha256.txt.sig").contains("SSH SIGNATURE"))
    run = try publish(target, "--back", in: place)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try manifest(folder, in: place) == first)
    run = try publish(target, "--back", in: place)
    #expect(try manifest(folder, in: place) == second)
    try change(place)
    run = try publish(target, in: place)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "the site that was there is signed, and this one is not; run 'yearbook sign"),
      "\(run.errors)")
  }

  @Test func `A machine that is not reached, or no machine, is told with what to do`() throws {
    let place = try built()
    defer { place.remove() }
    var run = try publish("elsewhere:www/site", in: place)
    #expect(run.status == 69)
    #expect(run.errors.contains("'elsewhere' is not reached by ssh"), "\(run.errors)")
    run = try publish("elsewhere:www/site", "--port", "2222", "--identity", "my key", in: place)
    #expect(
      run.errors.contains("see that 'ssh -p 2222 -i 'my key' elsewhere' works"), "\(run.errors)")
    run = try publish("elsewhere:www/site", "--lang", "vi", in: place)
    #expect(
      run.errors.contains("bằng ssh: máy đó từ chối kết nối ở cổng này; hãy xem 'ssh elsewhere'"))
    #expect(!run.errors.contains("refused"), "\(run.errors)")
    run = try publish("office@there:nothing/site", in: place)
    #expect(run.status == 73)
    #expect(run.errors.contains("the folder 'nothing' is missing on 'office@there'"))
    run = try publish("-oProxyCommand=x:site", in: place)
    #expect(run.status == 64)
    run = try publish("office@there:~/site", in: place)
    #expect(run.status == 64)
    run = try publish("www/site", "--port", "22", in: place)
    #expect(run.status == 64)
    run = try Program.run(
      ["publish", "office@there:site"], in: place.folder, environment: ["PATH": "/nothing"])
    #expect(run.status == 69)
    #expect(run.errors.contains("apt install openssh-client"), "\(run.errors)")
  }
}
