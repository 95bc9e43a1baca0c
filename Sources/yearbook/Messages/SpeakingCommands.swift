extension Build: SpeakingCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension Check: SpeakingCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension List: SpeakingCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension Explain: SpeakingCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension PackArchive: SpeakingCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension PrintPDF: SpeakingCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension WriteWord: SpeakingCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension SealYear: SpeakingCommand {
  var messages: MessageOptions { site.problems.messages }
  var contentFolder: String? { site.content }
}

extension ImportScores: SpeakingCommand {
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

extension NewNote: SpeakingCommand { var contentFolder: String? { content } }
