import Input
import Publishing
import Signing

/// What the signature of a copy proves.
struct SignatureCheck {
  /// Why it proves nothing; nil where it proves the copy, or was not asked for.
  let problem: Problem?
  /// The same in a few words.
  let state: Notice.SignatureState

  /// Checks the signature of the sums that the copy was compared with.
  ///
  /// - Parameter known: what checks it, and those who may sign; nil where no check was asked for.
  init(of copy: Verification, by known: (program: SSHKeygen, signers: SignersFile)?) throws {
    guard let (program, signers) = known else {
      problem = nil
      state = copy.signature == nil ? .unsigned : .notChecked
      return
    }
    let scope: SignatureScope = copy.subject == .site ? .site : .seal
    let fault: SignatureFault
    switch (copy.sums, copy.signature) {
    case (nil, _):
      (problem, state) = (nil, .notChecked)
      return
    case (_, nil): fault = .unsigned(scope)
    case (let sums?, let signature?):
      switch try program.signer(of: signature, for: sums, scope, among: signers) {
      case .success(let signer):
        (problem, state) = (nil, .signed(by: signer.name))
        return
      case .failure(let found): fault = found
      }
    }
    problem = fault.at(Place(path: copy.signaturePath))
    state = copy.signature == nil ? .unsigned : .notValid
  }
}
