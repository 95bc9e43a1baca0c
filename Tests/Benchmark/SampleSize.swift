import ArgumentParser

/// How large a sample is.
struct SampleSize: ParsableArguments {
  @Option(help: "The number of notes.")
  var notes = 10_000

  @Option(help: "The number of emulation years.")
  var years = 20

  @Option(help: "The number of members of the cluster.")
  var members = 60

  /// The sample of this size.
  var sample: Sample { Sample(notes: notes, years: years, members: members) }
}
