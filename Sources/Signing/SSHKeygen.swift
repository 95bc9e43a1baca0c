import Foundation
import Programs

/// The program `ssh-keygen` of this machine, which signs files with SSH keys and checks such signatures.
///
/// Each call runs it to its end, within a limit of time. Calls wait for it.
public struct SSHKeygen: Sendable {
  private let program: String
  private let patience: Duration

  /// Looks in the folders of `path`, with colons between them.
  ///
  /// Throws a `SigningFailure` where it is in none of them.
  public init(path: String) throws(SigningFailure) {
    try self.init(path: path, patience: .seconds(60))
  }

  init(path: String, patience: Duration) throws(SigningFailure) {
    guard let found = ToolRun.find("ssh-keygen", in: path) else { throw .noProgram }
    program = found
    self.patience = patience
  }

  /// A signature, and the key that made it.
  public struct Signature: Hashable, Sendable {
    /// The text of its file, as `ssh-keygen -Y sign` writes it.
    public let bytes: [UInt8]
    /// The key.
    public let key: SigningKey
  }

  /// Signs contents with the private key in a file, or with the key of a public file that an agent holds.
  ///
  /// A passphrase is asked for where there is a terminal to type it in. Throws a `SigningFailure`, and a
  /// `CocoaError` where the disk refuses.
  public func sign(_ contents: [UInt8], _ scope: SignatureScope, with key: String) throws
    -> Signature
  {
    guard FileManager.default.fileExists(atPath: key) else {
      throw SigningFailure.noKey(key)
    }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let file = try folder.write(contents, to: "contents")
    let terminal = Terminal()
    let run = try run(
      ["-Y", "sign", "-f", key, "-n", scope.rawValue, file], in: folder, terminal: terminal)
    guard run.status == 0, let bytes = folder.read("contents.sig") else {
      throw SigningFailure.notSigned(
        key: key, errors: run.errors, asked: terminal != nil)
    }
    // What was written is proved before anybody relies on it.
    guard case .success(let key) = try self.key(of: bytes, for: contents, scope) else {
      throw SigningFailure.wrongSignature
    }
    return Signature(bytes: bytes, key: key)
  }

  /// The key that made a signature of contents, whoever has it; a fault where it is no signature of
  /// them.
  public func key(
    of signature: [UInt8], for contents: [UInt8], _ scope: SignatureScope
  ) throws -> Result<SigningKey, SignatureFault> {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let file = try folder.write(signature, to: "signature")
    return try key(of: file, for: contents, scope, in: folder)
  }

  /// Who signed contents: a name in the file of those who may, with the key.
  ///
  /// Gives a fault where the signature is none of these contents, or none of a signer in that file for
  /// this purpose and at this time. Throws a `SigningFailure`, and a `CocoaError` where the disk refuses.
  public func signer(
    of signature: [UInt8], for contents: [UInt8], _ scope: SignatureScope,
    among signers: SignersFile
  ) throws -> Result<Signer, SignatureFault> {
    let signers = signers.path
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let file = try folder.write(signature, to: "signature")
    let key: SigningKey
    switch try self.key(of: file, for: contents, scope, in: folder) {
    case .success(let found): key = found
    case .failure(let fault): return .failure(fault)
    }
    let names = try run(["-Y", "find-principals", "-s", file, "-f", signers], in: folder)
    guard names.status == 0, let name = names.output.first else {
      return .failure(
        .unknownSigner(key: key.name, signers: signers, reason: Self.reason(names.errors)))
    }
    let check = try run(
      ["-Y", "verify", "-f", signers, "-I", name, "-n", scope.rawValue, "-s", file],
      input: contents, in: folder)
    guard check.status == 0 else {
      return .failure(
        .signerRefused(name, key: key.name, signers: signers, reason: Self.reason(check.errors)))
    }
    return .success(Signer(name: name, key: key))
  }

  private func key(
    of signature: String, for contents: [UInt8], _ scope: SignatureScope, in folder: ScratchFolder
  ) throws -> Result<SigningKey, SignatureFault> {
    let run = try run(
      ["-Y", "check-novalidate", "-n", scope.rawValue, "-s", signature], input: contents,
      in: folder)
    if run.status == 0, let key = run.output.first.flatMap(SigningKey.init) { return .success(key) }
    let errors = run.errors.joined(separator: "\n")
    if errors.contains("parse signature") || errors.contains("armor") {
      return .failure(.notASignature)
    }
    return .failure(errors.contains("namespace") ? .otherPurpose(scope) : .otherContents)
  }

  /// What ssh-keygen says of a line of the signers' file; nil where it says nothing of one.
  private static func reason(_ errors: [String]) -> String? {
    errors.first { !$0.hasPrefix("No principal matched") && !$0.hasPrefix("Could not verify") }
  }

  /// Runs the program with these words in the folder of the user, who named files from there.
  private func run(
    _ words: [String], input: [UInt8]? = nil, in folder: ScratchFolder, terminal: Terminal? = nil
  ) throws -> ToolRun {
    let run: ToolRun
    do {
      run = try ToolRun(
        program, words, input: input, in: folder, terminal: terminal,
        patience: terminal == nil ? patience : Self.typingTime)
    } catch let fault as ToolRun.NotStarted {
      throw SigningFailure.notStarted(fault.program, reason: fault.reason)
    }
    guard !run.isStopped else { throw SigningFailure.silent }
    return run
  }

  /// How long somebody may take to type a passphrase or to touch a key.
  private static let typingTime = Duration.seconds(300)
}
