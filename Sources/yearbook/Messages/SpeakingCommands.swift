/// A command that reads a site as a build does.
protocol SiteCommand: SpeakingCommand {
  /// Where the site is read from, and how it is told.
  var site: SiteOptions { get }
}

extension SiteCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension Build: SiteCommand {}
extension Check: SiteCommand {}
extension List: SiteCommand {}
extension Explain: SiteCommand {}
extension PackArchive: SiteCommand {}
extension PrintPDF: SiteCommand {}
extension WriteWord: SiteCommand {}
extension SealYear: SiteCommand {}

extension ImportScores: SpeakingCommand {
  var messages: MessageOptions { printed.messages }
  var contentFolder: String? { content }
}

extension ScalePictures: SpeakingCommand {
  var messages: MessageOptions { printed.messages }
  var contentFolder: String? { content }
}

extension Render: SpeakingCommand {
  var messages: MessageOptions { printed.messages }
  var contentFolder: String? { nil }
}

extension Serve: SpeakingCommand { var contentFolder: String? { content } }

extension Verify: SpeakingCommand { var contentFolder: String? { nil } }

extension SignSite: SpeakingCommand { var contentFolder: String? { nil } }

extension PublishSite: SpeakingCommand { var contentFolder: String? { nil } }

extension ListTemplates: SpeakingCommand { var contentFolder: String? { nil } }

extension NewSite: SpeakingCommand { var contentFolder: String? { nil } }

extension NewTemplates: SpeakingCommand { var contentFolder: String? { nil } }

extension NewYear: SpeakingCommand { var contentFolder: String? { content } }

extension NewForm: SpeakingCommand { var contentFolder: String? { content } }

extension NewNote: SpeakingCommand { var contentFolder: String? { content } }
