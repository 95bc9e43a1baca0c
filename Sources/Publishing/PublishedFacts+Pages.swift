import Downloads

extension PublishedFacts {
  /// The years that have pages, where no data file says more.
  init(yearsOf paths: some Sequence<SitePath>) {
    self.init()
    for path in paths where path.name.elementsEqual("index.html".utf8) {
      let subject = PageSubject(path, languages: [])
      if let year = subject.year, subject.member == nil { add(year: year) }
    }
  }
}
