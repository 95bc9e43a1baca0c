import ArgumentParser
import Input

extension ValidationError {
  /// What is wrong with a call, said in the language of the run.
  init(_ english: String, vi vietnamese: String) {
    self.init(Bilingual(english, vi: vietnamese)[.chosen])
  }
}
