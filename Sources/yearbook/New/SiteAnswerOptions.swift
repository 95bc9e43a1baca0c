import ArgumentParser

/// The options by which the questions of `new site` are answered in advance.
struct SiteAnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The name of the cluster or block.", valueName: "text"))
  var title: [String] = []

  @Option(
    help: ArgumentHelp(
      "What one and many of the members are called, such as vi=\"xã/các xã\"; several kinds in order."
        + " If not given, provinces and cities.", valueName: "one/many"))
  var kind: [String] = []

  @Option(
    help: ArgumentHelp(
      "What all members together are called, as a heading: \"Các xã, phường\".", valueName: "text"))
  var all: [String] = []

  @Option(
    help: ArgumentHelp(
      "The order in which members are listed, such as \"theo bảng chữ cái\".", valueName: "text"))
  var order: [String] = []

  @Option(
    name: .customLong("members-path"),
    help: ArgumentHelp(
      "The folder of the pages of members in the site, such as xa-phuong; if not given, members.",
      valueName: "word"))
  var path: String?

  @Option(
    name: .customLong("members-column"),
    help: ArgumentHelp(
      "The head of the column of members in downloads, such as xa; if not given, member.",
      valueName: "word"))
  var memberColumn: String?

  @Option(
    name: .customLong("member"),
    help: ArgumentHelp("A member; given once for each, in their order.", valueName: "name"))
  var members: [String] = []

  @Option(
    name: .customLong("members-from"),
    help: ArgumentHelp(
      "A spreadsheet with the names of the members in a column under a head such as Đơn vị.",
      valueName: "file"),
    completion: .file(extensions: ["xlsx", "xlsm", "csv", "tsv", "txt"]))
  var membersFrom: String?

  @Option(
    help: ArgumentHelp("The sheet of that workbook, where several have names.", valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp("The head of the column of names, where it has another.", valueName: "head"))
  var column: String?

  @Option(
    help: ArgumentHelp(
      "What they form: cụm (cluster), khối (block), or a name of its own by language.",
      valueName: "group"))
  var group: [String] = []

  @Option(
    help: ArgumentHelp("Who decides on heads that are nominated.", valueName: "text"))
  var council: [String] = []

  @Option(
    name: .customLong("proposals-to"),
    help: ArgumentHelp("To whom awards are proposed; once for each.", valueName: "text"))
  var addressees: [String] = []

  @Option(
    help: ArgumentHelp(
      "The office that publishes the site; only with it are there official papers.",
      valueName: "text"))
  var office: [String] = []

  @Option(
    help: ArgumentHelp("The body above, at the head of papers.", valueName: "text"))
  var parent: [String] = []

  @Option(
    help: ArgumentHelp("Where papers are issued, before their date.", valueName: "text"))
  var place: [String] = []

  @Option(help: ArgumentHelp("The first emulation year.", valueName: "year"))
  var year: String?

  /// Whether a sheet of names, or a place in one, is given.
  var namesASheet: Bool { [membersFrom, sheet, column].contains { $0 != nil } }

  /// The answers, but for the languages.
  var answers: SiteAnswers {
    SiteAnswers(
      titles: title, kinds: kind, all: all, order: order, path: path, column: memberColumn,
      members: members, group: group, council: council, addressees: addressees, office: office,
      parent: parent, place: place,
      year: year ?? "")
  }
}
