import Foundation
import Testing

struct ManualTests {
  @Test func `Links in the documentation lead to files and headings that are there`() throws {
    let pages = try ManualPage.all
    let headings = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.headings) })
    for page in pages {
      for link in page.links {
        let file = Program.root.appending(path: link.file).path()
        #expect(
          FileManager.default.fileExists(atPath: file), "\(page.path) leads to \(link.file)")
        if let heading = link.heading, let known = headings[link.file] {
          #expect(known.contains(heading), "\(page.path) leads to \(link.file)#\(heading)")
        }
      }
    }
  }

  @Test func `Commands and options in the documentation are the program's`() throws {
    let program = try CommandTree.program
    for page in try ManualPage.all {
      for call in page.calls {
        let words = call.joined(separator: " ")
        #expect(program.unknownWord(in: call) == nil, "\(page.path): yearbook \(words)")
      }
    }
  }

  @Test func `Every command stands in the documentation's examples`() throws {
    let calls = try ManualPage.all.flatMap(\.calls).map { $0.joined(separator: " ") }
    for command in HelpTests.commands {
      #expect(calls.contains { $0 == command || $0.hasPrefix("\(command) ") }, "\(command)")
    }
  }

  @Test(arguments: [
    ("yearbook biuld", "biuld"), ("yearbook new yaer 2026", "yaer"),
    ("make && cd demo && yearbook build --fromat json", "--fromat"),
    ("cd /srv; /usr/local/bin/yearbook check -x", "-x"), ("yearbook COMMAND --help", nil),
    ("xclip -o | yearbook import - --year 2026", nil), ("yearbook build -o site # --nothing", nil),
  ])
  func `A wrong command or option in an example is told`(_ line: String, _ word: String?) throws {
    let page = ManualPage("docs/TRIAL.md", text: "Text.\n\n```sh\n\(line)\n```\n")
    #expect(try page.calls.map { try CommandTree.program.unknownWord(in: $0) } == [word])
  }

  @Test func `A link is seen from the page it stands on, but not in code`() {
    let page = ManualPage(
      "docs/TRIAL.md",
      text: """
        # What `this` says, in short

        [a](CONTENT.md#notes), [b](../README.md), [c](https://example.org/x), [d](#what-this-says-in-short)
        and `[e](nowhere.md)`.

        ```markdown
        [f](nowhere.md)
        ```

        """)
    #expect(page.links.map(\.file) == ["docs/CONTENT.md", "README.md", "docs/TRIAL.md"])
    #expect(page.links.map(\.heading) == ["notes", nil, "what-this-says-in-short"])
    #expect(page.headings == ["what-this-says-in-short"])
  }
}
