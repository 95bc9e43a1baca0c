import Foundation
import Testing
import Workplaces

/// Signatures of sites and seals, with real keys made by ssh-keygen.
struct SigningTests {
  private static let page = "site/2016/index.html"
  private static let manifest = "site/manifest-sha256.txt"
  private static let signature = "site/manifest-sha256.txt.sig"
  private static let seal = "content/2016/seal.txt"

  /// A place with a built site, the keys of an office and of somebody else, and the file of signers.
  private func built() throws -> Workplace {
    let place = try Workplace()
    #expect(try place.run("build").status == 0)
    try place.makeKey("office")
    try place.makeKey("other")
    try place.write("office@example.org \(try place.read("office.pub"))", to: "signers")
    return place
  }

  private func signed() throws -> Workplace {
    let place = try built()
    let run = try place.run("sign", "site", "--key", "office")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("signed site with the ED25519 key SHA256:"))
    #expect(run.output.hasSuffix(" → \(Self.signature)\n"))
    return place
  }

  /// Changes a page, and the manifest so that it fits.
  private func forge(in place: Workplace) throws {
    let old = try Program.sums(["2016/index.html"], in: place.folder.appending(path: "site"))
    try place.write(
      try place.read(Self.page).replacing("985", with: "999"), to: Self.page)
    let new = try Program.sums(["2016/index.html"], in: place.folder.appending(path: "site"))
    #expect(old != new)
    try place.write(try place.read(Self.manifest).replacing(old, with: new), to: Self.manifest)
    #expect(try place.run("verify", "site").status == 0)
  }

  @Test func `A signed site verifies, also where it was copied to`() throws {
    let place = try signed()
    defer { place.remove() }
    try FileManager.default.copyItem(
      at: place.folder.appending(path: "site"), to: place.folder.appending(path: "usb"))
    let run = try place.run("verify", "usb", "--signers", "signers")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "")
    #expect(run.output.contains(" 0 extra, signed by office@example.org, "), "\(run.output)")
    #expect(try place.run("verify", "usb").output.contains(", signature not checked, "))
    #expect(
      try place.run("verify", "usb", "--signers", "signers", "--quiet").output == "")
  }

  @Test func `An unsigned site is said to be unsigned`() throws {
    let place = try built()
    defer { place.remove() }
    let plain = try place.run("verify", "site")
    #expect(plain.status == 0)
    #expect(plain.output.contains(" 0 extra, unsigned, "))
    let run = try place.run("verify", "site", "--signers", "signers")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        \(Self.signature): error: this site is not signed: this file is missing, so nothing proves who \
        made the site; ask the office for a copy with its signature [unsigned]

        """)
  }

  @Test func `A page that is forged together with its manifest is found`() throws {
    let place = try signed()
    defer { place.remove() }
    try forge(in: place)
    let run = try place.run("verify", "site", "--signers", "signers")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        \(Self.signature): error: this is not the signature of these files: their list of sums was changed \
        after it was signed, or the signature is of another copy; do not rely on this copy, and get the \
        copy again from the office that signed it [bad-signature]

        """)
    #expect(run.output.contains(", signature not valid, "))
    let json = try place.run("verify", "site", "--signers", "signers", "--format", "json")
    #expect(json.errors.contains(#""code":"bad-signature","file":"\#(Self.signature)""#))
  }

  @Test func `A forged site that somebody else has signed is found`() throws {
    let place = try signed()
    defer { place.remove() }
    try forge(in: place)
    #expect(try place.run("sign", "site", "--key", "other").status == 0)
    let run = try place.run("verify", "site", "--signers", "signers")
    #expect(run.status == 2)
    #expect(
      run.errors.contains(
        ", which 'signers' does not list; do not rely on this copy unless the office says by another"
          + " way that the key is its own [unknown-signer]"), "\(run.errors)")
  }

  @Test func `A changed page of a signed site is named, and such a site is not signed`() throws {
    let place = try signed()
    defer { place.remove() }
    try place.write("changed", to: Self.page)
    let run = try place.run("verify", "site", "--signers", "signers")
    #expect(run.status == 2)
    #expect(run.errors.contains("\(Self.page): error: this file is not as Yearbook wrote it"))
    #expect(
      run.output.contains(" 1 changed, 0 unreadable, 0 extra, signed by office@example.org, "))
    let before = try place.read(Self.signature)
    let again = try place.run("sign", "site", "--key", "other")
    #expect(again.status == 2)
    #expect(again.errors.contains("[changed-file]") && again.output == "signed nothing\n")
    #expect(try place.read(Self.signature) == before)
  }

  @Test
  func `A build keeps the signature of a site that it does not change, and removes any other`()
    throws
  {
    let place = try signed()
    defer { place.remove() }
    for words in [["build"], ["build", "--force"], ["build"]] {
      let run = try Program.run(words, in: place.folder)
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      #expect(
        try place.run("verify", "site", "--signers", "signers").status == 0)
    }
    try place.write("damaged", to: "site/about.txt")
    try place.write("damaged", to: Self.page)
    let mended = try place.run("build")
    #expect(mended.status == 0)
    #expect(mended.errors == "site: files that Yearbook did not write stay: about.txt\n")
    #expect(
      try place.run("verify", "site", "--signers", "signers", "--allow-extra").status == 0)
    try place.write(
      try place.read("content/2016/conference.md").replacing("## The", with: "Words.\n\n## The"),
      to: "content/2016/conference.md")
    let word = "removed; sign the site again with yearbook sign\n"
    let trial = try place.run("build", "--dry-run", "--allow-changes", "2016")
    #expect(trial.errors.contains("the changed site and would be \(word)"), "\(trial.errors)")
    #expect(try !place.read(Self.signature).isEmpty)
    let run = try place.run("build", "--allow-changes", "2016")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "site: the signature is none of the changed site and is \(word)"), "\(run.errors)")
    #expect(throws: CocoaError.self) { try place.read(Self.signature) }
    #expect(try !place.run("build").errors.contains("signature"))
  }

  @Test func `A sealed year is signed with its seal, and a change of it is found`() throws {
    let place = try built()
    defer { place.remove() }
    let sealed = try place.run("seal", "2016", "--sign", "office")
    #expect(sealed.status == 0, "\(sealed.errors)")
    #expect(
      sealed.output.hasPrefix("sealed 2016 with 2 files, signed with the ED25519 key SHA256:"))
    #expect(try place.run("check", "--strict").errors == "")
    let call = ["verify", "content/2016", "--signers", "signers"]
    let whole = try Program.run(call, in: place.folder)
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(
      whole.output.hasPrefix("verified content/2016: 2 files as sealed, 0 missing, 0 changed, "))
    let scores = "content/2016/scores.csv"
    let sheet = try place.read(scores)
    try place.write(sheet.replacing("985", with: "984"), to: scores)
    let changed = try Program.run(call, in: place.folder)
    #expect(changed.status == 2)
    #expect(
      changed.errors == """
        \(scores): error: this file is not as it was when the year was sealed; put it back as it was, \
        such as from a copy of the office that sealed the year [changed-file]

        """)
    try FileManager.default.removeItem(at: place.folder.appending(path: Self.seal))
    #expect(try place.run("seal", "2016", "--sign", "other").status == 0)
    let forged = try Program.run(call, in: place.folder)
    #expect(forged.status == 2)
    #expect(
      forged.errors.hasPrefix("\(Self.seal).sig: error: signed with the ED25519 key SHA256:")
        && forged.errors.contains("[unknown-signer]"), "\(forged.errors)")
    try FileManager.default.removeItem(at: place.folder.appending(path: "\(Self.seal).sig"))
    #expect(
      try Program.run(call, in: place.folder).errors.hasPrefix(
        "\(Self.seal).sig: error: this year is not signed: "))
  }

  @Test func `The folder of a sealed year is compared with its seal`() throws {
    let place = try built()
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    try place.write("- x\n", to: "content/2016/decisions.yaml")
    try place.write("x", to: "content/2016/.hidden")
    #expect(try place.run("verify", "content/2016").errors == "")
    try place.write("x", to: "content/2016/more.md")
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/scores.csv"))
    let run = try place.run("verify", "content/2016")
    #expect(run.status == 2)
    #expect(run.errors.contains("more.md: error: this is a file that the seal does not cover; "))
    #expect(run.errors.contains("scores.csv: error: the seal lists this file, which is missing; "))
    let lines = try place.read(Self.seal).split(separator: "\n").count
    try place.write(try place.read(Self.seal) + "broken\n", to: Self.seal)
    #expect(
      try place.run("verify", "content/2016").errors.contains(
        "seal.txt: error: line \(lines + 1) is not as Yearbook wrote it, so nothing can be verified"
      ))
  }

  @Test func `A seal that changes needs another signature`() throws {
    let place = try built()
    defer { place.remove() }
    #expect(try place.run("seal", "2016", "--sign", "office").status == 0)
    #expect(
      try place.run("seal", "2016").output.hasPrefix("2016 is sealed and unchanged, 0 errors"))
    let note = "content/2016/conference.md"
    let correction =
      "corrections: [{date: 2017-05-02, what: A slip, province: thanh-hoa, was: 980, now: 981}]\n"
    try place.write(
      try place.read(note).replacing("awards:", with: correction + "awards:"), to: note)
    let refused = try place.run("seal", "2016", "--again")
    #expect(refused.status == 73)
    #expect(
      refused.errors.contains(
        "the seal of 2016 is signed, and a new seal needs a new signature; give the key with --sign, or"
          + " remove 'content/2016/seal.txt.sig' first"), "\(refused.errors)")
    let run = try place.run("seal", "2016", "--again", "--sign", "office")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try place.run("verify", "content/2016", "--signers", "signers").status == 0)
  }

  @Test func `What is missing to sign or to check is told, and nothing is written`() throws {
    let place = try built()
    defer { place.remove() }
    try place.makeKey("locked", passphrase: "secret")
    let bare = ["PATH": "/nowhere"]
    for words in [
      ["sign", "site", "--key", "office"], ["verify", "site", "--signers", "signers"],
      ["seal", "2016", "--sign", "office"],
    ] {
      let run = try Program.run(words, in: place.folder, environment: bare)
      #expect(run.status == 69)
      #expect(run.errors.hasPrefix("yearbook: ssh-keygen is missing, which signs"))
    }
    for (words, status, message) in [
      (["sign", "site", "--key", "gone"], Int32(64), "there is no key 'gone'; name the file of"),
      (
        ["sign", "site", "--key", "locked"], 64,
        "the key 'locked' has a passphrase, and there is no"
      ),
      (["seal", "2016", "--sign", "locked"], 64, "the key 'locked' has a passphrase"),
      (
        ["sign", "content", "--key", "office"], 73,
        "'content' holds no site that Yearbook made; name"
      ),
      (["verify", "site", "--signers", "gone"], 64, "there is no file of signers 'gone'"),
    ] {
      let run = try Program.run(words, in: place.folder)
      #expect(run.status == status && run.errors.hasPrefix("yearbook: \(message)"), "\(run.errors)")
    }
    #expect(throws: CocoaError.self) { try place.read(Self.signature) }
    #expect(throws: CocoaError.self) { try place.read(Self.seal) }
  }
}

extension Program {
  /// The SHA-256 sums of files, as sha256sum writes them.
  static func sums(_ files: [String], in folder: URL) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum"] + files
    process.currentDirectoryURL = folder
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
