import Foundation
import Input
import Testing

@testable import Printing

/// Chromium played by a script that speaks the DevTools protocol.
struct ChromiumSessionTests {
  private let machine: System

  init() throws { machine = try System() }

  /// Installs a Chromium that answers each method as Chromium does, but for those in `answers`: text
  /// in Perl that gives the result as JSON, or says what else is to be done.
  private func install(_ answers: [String: String] = [:]) throws {
    let usual = [
      "Target.createBrowserContext": #"'{"browserContextId":"b"}'"#,
      "Target.createTarget": #"'{"targetId":"t"}'"#,
      "Target.attachToTarget": #"'{"sessionId":"s"}'"#,
      "Page.navigate": #"event('Page.loadEventFired', '{}'), '{}'"#,
      "Runtime.evaluate": #"'{"result":{"objectId":"d"}}'"#,
      "Runtime.callFunctionOn": #"'{"result":{"value":{"ids":[],"counting":[],"broken":[]}}}'"#,
      "Page.printToPDF": #"'{"stream":"1"}'"#,
      "IO.read": #"'{"base64Encoded":true,"data":"JVBERi0xLjQK","eof":true}'"#,
    ]
    let cases = usual.merging(answers) { $1 }.map { "'\($0)' => sub { \($1) }," }
    try machine.install(
      "chromium",
      #"""
      #!/usr/bin/perl
      use strict; use warnings;
      if ($ARGV[0] eq '--version') { print "Chromium 156.0\n"; exit }
      open(my $in, '<&=', 3); open(my $out, '>&=', 4); open(my $log, '>>', '\#(machine.file("log").path())');
      $_->autoflush for $out, $log;
      sub message { print $out "$_[0]\0" }
      sub event { message(qq({"method":"$_[0]","params":$_[1],"sessionId":"s"})) }
      my %answers = (\#(cases.sorted().joined(separator: "\n")));
      $/ = "\0";
      while (my $call = <$in>) {
        chomp $call;
        print $log "$call\n";
        my ($id) = $call =~ /"id":(\d+)/;
        my ($method) = $call =~ /"method":"([A-Za-z.]+)"/;
        my @result = $answers{$method} ? $answers{$method}->($call) : ('{}');
        message(qq({"id":$id,"result":$result[-1]}));
      }
      """#)
  }

  private func print(patience: Duration = .seconds(60)) async throws -> [String] {
    let folder = try WorkFolder()
    defer { folder.remove() }
    try folder.put(Array("<p>Xin chào</p>".utf8), at: "vi/a b.html")
    let printer = Printer(
      try machine.find().engine, in: folder, publicAddress: nil, processes: 1, patience: patience)
    let problems = try await printer.print([PrintJob(page: "vi/a b.html", pdf: "vi/a b.pdf")])
    if problems.isEmpty {
      #expect(try folder.pdf(at: "vi/a b.pdf") == Array("%PDF-1.4\n".utf8))
    }
    return problems.sorted.map(\.text)
  }

  /// The calls that Chromium got, each as its method and what was given to it.
  private var calls: [String] {
    machine.text(of: "log").split(separator: "\n").map(String.init)
  }

  @Test func `A page is opened without scripts, printed with tags and outline, and closed`()
    async throws
  {
    try install()
    #expect(try await print() == [])
    let methods = calls.compactMap {
      $0.split(separator: "\"method\":\"").last?.split(separator: "\"").first
    }
    #expect(
      methods.prefix(15) == [
        "Target.createBrowserContext", "Target.createTarget", "Target.attachToTarget",
        "Page.enable", "Log.enable", "Inspector.enable", "Fetch.enable",
        "Emulation.setScriptExecutionDisabled", "Emulation.setEmulatedMedia", "Page.navigate",
        "Runtime.evaluate", "Runtime.callFunctionOn", "Page.printToPDF", "IO.read", "IO.close",
      ])
    #expect(calls[9].contains(#""params":{"url":"https://yearbook.invalid/vi/a%20b.html"}"#))
    #expect(calls[9].contains(#""sessionId":"s""#))
    #expect(calls[12].contains(#""generateDocumentOutline":true,"generateTaggedPDF":true"#))
  }

  @Test func `What a page asks for comes from the site or not at all`() async throws {
    try install([
      "Page.navigate": #"""
      event('Fetch.requestPaused', '{"requestId":"1","request":{"url":"https://yearbook.invalid/vi/a%20b.html"}}'),
      event('Fetch.requestPaused', '{"requestId":"2","request":{"url":"https://example.org/x.png"}}'),
      event('Fetch.requestPaused', '{"requestId":"3","request":{"url":"file:///etc/passwd"}}'),
      event('Fetch.requestPaused', '{"requestId":"4","request":{"url":"https://yearbook.invalid/%2e%2e/pdf/x"}}'),
      event('Page.loadEventFired', '{}'), '{}'
      """#
    ])
    #expect(
      try await print() == [
        "vi/a b.html: warning: Chromium: the page asks for '../pdf/x', which is not a file of"
          + " the site [print-engine]",
        "vi/a b.html: warning: Chromium: the page asks for 'file:///etc/passwd', which is not a"
          + " file of the site [print-engine]",
        "vi/a b.html: warning: Chromium: the page asks for 'https://example.org/x.png', which is"
          + " not a file of the site [print-engine]",
      ])
    let body = Data("<p>Xin chào</p>".utf8).base64EncodedString()
    #expect(
      calls.filter { $0.contains("Fetch.fulfillRequest") }.map {
        $0.contains("\"body\":\"\(body)\"")
      }
        == [true])
    #expect(calls.count { $0.contains("Fetch.failRequest") } == 3)
  }

  @Test func `What Chromium logs is told, but for the requests that are told already`() async throws
  {
    try install([
      "Page.printToPDF": #"""
      event('Log.entryAdded', '{"entry":{"source":"network","level":"error","text":"Failed"}}'),
      event('Log.entryAdded', '{"entry":{"source":"other","level":"info","text":"Fine"}}'),
      event('Log.entryAdded', '{"entry":{"source":"security","level":"error","text":"Inline style."}}'),
      '{"stream":"1"}'
      """#
    ])
    #expect(
      try await print() == ["vi/a b.html: warning: Chromium: Inline style [print-engine]"])
  }

  @Test func `The contents are filled with the numbers of pages until they stay the same`()
    async throws
  {
    try machine.install(
      "pdfinfo",
      """
      #!/bin/sh
      echo 'Page  Destination                 Name'
      echo '   3 [ XYZ    0  842 null      ] "body"'
      echo '   5 [ XYZ    0  842 null      ] "ph%E1%BA%A7n-2"'
      """)
    try install([
      "Runtime.callFunctionOn": #"""
      '{"result":{"value":{"ids":["phần-2","x"],"counting":["body"],"broken":[]}}}'
      """#
    ])
    #expect(try await print() == [])
    let filled = calls.filter { $0.contains("Object.hasOwn") }
    #expect(filled.count == 1)
    #expect(filled.first?.contains(#""arguments":[{"value":{"phần-2":3}}]"#) == true)
    #expect(calls.count { $0.contains("Page.printToPDF") } == 2)
  }

  @Test(arguments: [
    (#"event('Inspector.targetCrashed', '{}'), '{}'"#, "Chromium has lost this page, maybe for"),
    (#"'{"errorText":"net::ERR_FAILED"}'"#, "Chromium cannot open this page: net::ERR_FAILED"),
    ("exit 7", "Chromium ended before it was done, with status 7; print again, or with another"),
    ("print $out \"x\\0\"; '{}'", "Chromium gave an answer that cannot be read; update it"),
  ])
  func `A page that is not printed is an error`(answer: String, words: String) async throws {
    try install(["Page.navigate": answer])
    let told = try await print()
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("vi/a b.html: error: \(words)") == true, "\(told)")
  }
}
