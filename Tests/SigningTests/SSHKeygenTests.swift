import Foundation
import Testing
import Workplaces

@testable import Signing

struct SSHKeygenTests {
  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
  private static let text = Array("sums\n".utf8)

  /// A folder with keys, each with the public one beside it, and a file of signers with the first.
  private func place(with keys: [String] = ["office"]) throws -> Workplace {
    let place = try Workplace(holding: [:])
    for key in keys { try place.makeKey(key) }
    try place.write(
      "office@example.org \(try place.read("\(keys[0]).pub"))", to: "signers")
    return place
  }

  private func file(_ name: String, in place: Workplace) -> String {
    place.folder.appending(path: name).path(percentEncoded: false)
  }

  @Test func `A signature names its signer, and is none of other contents or for another purpose`()
    throws
  {
    let place = try place()
    defer { place.remove() }
    let program = try SSHKeygen(path: Self.path)
    let made = try program.sign(Self.text, .site, with: file("office", in: place))
    #expect(made.key.name.hasPrefix("ED25519 key SHA256:"))
    let signers = try SignersFile(file("signers", in: place))
    #expect(
      try program.signer(of: made.bytes, for: Self.text, .site, among: signers)
        == .success(Signer(name: "office@example.org", key: made.key)))
    #expect(
      try program.signer(of: made.bytes, for: Self.text + [10], .site, among: signers)
        == .failure(.otherContents))
    #expect(
      try program.signer(of: made.bytes, for: Self.text, .seal, among: signers)
        == .failure(.otherPurpose(.seal)))
    #expect(
      try program.signer(of: Array("x".utf8), for: Self.text, .site, among: signers)
        == .failure(.notASignature))
    #expect(
      try program.signer(of: [], for: Self.text, .site, among: signers) == .failure(.notASignature))
  }

  @Test(arguments: [
    ("someone@example.org %\n", true, nil as String?),
    ("someone@example.org namespaces=\"git\" %\n", true, "namespace"),
    ("rubbish\nsomeone@example.org %\n", true, nil),
    ("someone@example.org valid-before=\"20200101\" %\n", false, "expired"),
    ("rubbish\n", false, "missing key"),
    ("", false, nil),
  ])
  func `The file of signers says who may sign, for what and until when`(
    lines: String, isListed: Bool, reason: String?
  ) throws {
    let place = try place()
    defer { place.remove() }
    try place.write(lines.replacing("%", with: try place.read("office.pub")), to: "who")
    let program = try SSHKeygen(path: Self.path)
    let made = try program.sign(Self.text, .site, with: file("office", in: place))
    let who = file("who", in: place)
    let signer = try program.signer(of: made.bytes, for: Self.text, .site, among: SignersFile(who))
    switch signer {
    case .success: #expect(isListed && reason == nil)
    case .failure(.signerRefused(let name, _, let file, let said)):
      #expect(isListed && name == "someone@example.org" && file == who)
      #expect(said?.contains(reason ?? "nothing") == true)
    case .failure(.unknownSigner(let key, _, let said)):
      #expect(!isListed && key == made.key.name)
      #expect(reason.map { said?.contains($0) == true } ?? (said == nil))
    case .failure(let fault): Issue.record("\(fault)")
    }
  }

  @Test func `A key that cannot sign is told, with what to do`() throws {
    let place = try place(with: ["office", "open"])
    defer { place.remove() }
    try place.makeKey("locked", passphrase: "secret")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: file("open", in: place))
    try place.write("no key\n", to: "text")
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: "alone"), withIntermediateDirectories: true)
    try place.write(try place.read("office.pub"), to: "alone/office.pub")
    let program = try SSHKeygen(path: Self.path)
    for (name, words) in [
      ("gone", "there is no key '"), ("text", "is not an SSH key that can be read"),
      ("locked", "has a passphrase, and there is no terminal to type it in"),
      ("open", "take that right away (chmod 600)"),
      ("alone/office.pub", "is neither beside it nor in an agent"),
    ] {
      let failure = #expect(throws: SigningFailure.self) {
        try program.sign(Self.text, .site, with: file(name, in: place))
      }
      #expect(failure?.cause == .key)
      #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    }
  }

  @Test func `Without the program, and without signers, nothing is checked`() throws {
    let place = try place()
    defer { place.remove() }
    let missing = #expect(throws: SigningFailure.self) {
      try SSHKeygen(path: "/nowhere:relative")
    }
    #expect(missing?.cause == .program)
    let failure = #expect(throws: SigningFailure.self) {
      try SignersFile(file("nobody", in: place))
    }
    #expect(failure?.message.contains("there is no file of signers") == true)
  }

  @Test(arguments: ["exec sleep 60", "(sleep 1; echo alive >\"$0.child\") & sleep 60"])
  func `A program that does not answer is stopped with all that it has started`(
    script: String
  ) throws {
    let place = try place()
    defer { place.remove() }
    try place.write("#!/bin/sh\n\(script)\n", to: "ssh-keygen")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: file("ssh-keygen", in: place))
    let program = try SSHKeygen(
      path: place.folder.path(percentEncoded: false), patience: .milliseconds(300))
    let start = ContinuousClock.now
    let failure = #expect(throws: SigningFailure.self) {
      try program.sign(Self.text, .site, with: file("office", in: place))
    }
    #expect(failure?.message.hasPrefix("ssh-keygen did not answer and was stopped") == true)
    #expect(ContinuousClock.now - start < .seconds(20))
    Thread.sleep(forTimeInterval: 1.5)
    #expect(throws: CocoaError.self) { try place.read("ssh-keygen.child") }
  }
}
