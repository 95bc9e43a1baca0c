import ArgumentParser

/// Makes the samples of the benchmark and takes its measures.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Makes samples of any size, has them made into sites and measures that.",
    subcommands: [Measure.self, MakeContent.self, RunFloor.self], defaultSubcommand: Measure.self)
}
