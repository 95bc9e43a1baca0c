import Foundation
public import Input
import Synchronization

/// Prints pages with an engine, in as many processes as are wanted.
public struct Printer: Sendable {
  private let engine: Engine
  private let folder: WorkFolder
  private let site: PrintSite
  private let processes: Int
  private let patience: Duration

  /// Prints pages that stand in a work folder, each with the files it shows.
  ///
  /// - Parameters:
  ///   - publicAddress: the address of the site on the web, with a slash at its end; nil where it has
  ///     none: then links to other pages of the site are none in the PDF.
  ///   - processes: how many processes of the engine work at a time.
  public init(_ engine: Engine, in folder: WorkFolder, publicAddress: String?, processes: Int) {
    self.init(
      engine, in: folder, publicAddress: publicAddress, processes: processes,
      patience: .seconds(300))
  }

  init(
    _ engine: Engine, in folder: WorkFolder, publicAddress: String?, processes: Int,
    patience: Duration
  ) {
    precondition(processes > 0, "pages are printed by at least one process")
    self.engine = engine
    self.folder = folder
    site = PrintSite(root: folder.site, publicAddress: publicAddress)
    self.processes = processes
    self.patience = patience
  }

  /// Prints all pages; `starting` is told the number of each from 1 when its turn comes.
  ///
  /// Gives a warning for each complaint of the engine, and an error for each page without a PDF; after
  /// the end of an engine no other page is begun. Throws a `CancellationError` when the task is
  /// cancelled, which ends the engine at once, and a `CocoaError` where the disk refuses.
  public func print(
    _ jobs: [PrintJob], starting: @escaping @Sendable (Int, PrintJob) -> Void = { _, _ in }
  ) async throws -> Problems {
    let queue = PrintQueue(jobs, starting: starting)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...max(1, min(processes, jobs.count)) {
        let place = try folder.engineFolder(number)
        group.addTask { try await work(through: queue, in: place) }
      }
      try await group.waitForAll()
    }
    return queue.problems
  }

  /// Prints pages of the queue in one process until none is left.
  private func work(through queue: PrintQueue, in place: URL) async throws {
    guard let first = queue.next() else { return }
    let process: EngineProcess
    do throws(PrintingProblem) {
      process = try start(in: place)
    } catch {
      queue.stop(error.at(Place(path: first.page)))
      return
    }
    queue.add(process)
    try await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          printAll(first, queue, process, in: place)
          process.end()
          continuation.resume()
        }
      }
      try Task.checkCancellation()
    } onCancel: {
      process.end()
    }
  }

  private func printAll(
    _ first: PrintJob, _ queue: PrintQueue, _ process: EngineProcess, in place: URL
  ) {
    var job = first
    do throws(PrintingProblem) {
      let session = try open(process, in: place)
      while true {
        queue.report(try print(job, session))
        guard let next = queue.next() else { return }
        job = next
      }
    } catch {
      queue.stop(error.at(Place(path: job.page)))
    }
  }

  /// Prints one page and gives what is wrong with it.
  private func print(
    _ job: PrintJob, _ session: any EngineSession
  ) throws(PrintingProblem) -> [Problem] {
    do throws(PrintingProblem) {
      let target = try target(of: job)
      let remarks = try session.print(job.page, into: target)
      var problems = remarks.map { PrintingProblem.remark(engine: engine.kind.rawValue, $0) }
      if !Self.isPDF(target) { problems.append(.missingPDF(engine: engine.name)) }
      return problems.map { $0.at(Place(path: job.page)) }
    } catch  where error.canGoOn {
      return [error.at(Place(path: job.page))]
    }
  }

  private func target(of job: PrintJob) throws(PrintingProblem) -> URL {
    do {
      return try folder.target(of: job.pdf)
    } catch {
      throw PrintingProblem.noFolder(reason: error.localizedDescription)
    }
  }

  private func start(in place: URL) throws(PrintingProblem) -> EngineProcess {
    let (program, arguments, mark) =
      switch engine.kind {
      case .weasyPrint: (engine.program, WeasyPrintSession.arguments, WeasyPrintSession.mark)
      case .chromium:
        (
          "/bin/sh",
          ChromiumSession.arguments(engine.program, profile: place.appending(path: "profile")),
          DevTools.mark
        )
      }
    return try EngineProcess(
      engine.kind.rawValue, program, arguments, in: place, mark: mark, patience: patience)
  }

  private func open(
    _ process: EngineProcess, in place: URL
  ) throws(PrintingProblem) -> any EngineSession {
    switch engine.kind {
    case .weasyPrint: try WeasyPrintSession(process, site)
    case .chromium:
      ChromiumSession(
        process, site, pdfinfo: engine.pdfinfo, in: place, patience: patience)
    }
  }

  private static func isPDF(_ file: URL) -> Bool {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 5)) == Data("%PDF-".utf8)
  }
}
