import Foundation
import Input
import SiteFiles
import Website

/// Answers the requests of browsers.
struct PreviewHandler: Sendable {
  /// The longest that a page waits for news, less than a browser waits for an answer.
  private static let patience = Duration.seconds(20)

  let bulletin: BuildStatus
  let host: LoopbackHost

  /// The answer to a request.
  ///
  /// - Parameters:
  ///   - target: the path as it was sent, without what follows a `?`.
  ///   - query: what follows it.
  ///   - name: what the Host header says.
  func answer(
    _ method: String, _ target: String, query: String = "", host name: String?
  ) async -> PreviewAnswer {
    guard host.allows(name) else {
      return .refusal(
        421, "ask for the preview at the address that yearbook serve tells",
        vi: "hãy mở bản xem trước ở địa chỉ mà yearbook serve cho biết")
    }
    guard method == "GET" || method == "HEAD" else {
      return .refusal(
        405, "the preview can only be read", vi: "bản xem trước chỉ để đọc",
        also: ["Allow": "GET, HEAD"])
    }
    guard let path = RequestPath(target) else {
      return .refusal(
        400, "no page of a site can have this path", vi: "không trang nào có đường dẫn này")
    }
    guard path.path.hasPrefix(LivePage.folder) else { return page(path, target) }
    return await own(String(path.path.dropFirst(LivePage.folder.count)), query)
  }

  private func page(_ path: RequestPath, _ target: String) -> PreviewAnswer {
    let notice = bulletin.notice
    guard let page = notice.site?.page(at: path.file) else {
      if notice.site?.page(at: "\(path.path)/index.html") != nil {
        return .redirect(to: "\(target)/")
      }
      return missing(path, notice)
    }
    do {
      return answer(try page.contents(), at: path.file, notice)
    } catch let problem as Problem {
      return failed(
        problem.text(in: language(at: path.file, notice)), at: path.file, notice)
    } catch {
      return failed(
        "\(path.file) cannot be read: \(error.localizedDescription)", at: path.file, notice)
    }
  }

  /// The language of messages in a page.
  private func language(at path: String, _ notice: PreviewNotice) -> MessageLanguage {
    let wording = notice.site?.wording(at: path) ?? .english
    return MessageLanguage(rawValue: wording.language) ?? .english
  }

  private func answer(
    _ contents: [UInt8], at path: String, _ notice: PreviewNotice
  ) -> PreviewAnswer {
    let type = PreviewAnswer.type(of: path)
    guard path.hasSuffix(".html") else {
      return PreviewAnswer(
        200, type, policy: "default-src 'none'; style-src 'unsafe-inline'", body: contents)
    }
    let live = LivePage(
      contents, pages: notice.pages(in: bulletin.run), isDraft: notice.site?.isDraft(path) ?? false,
      notice.site?.wording(at: path) ?? .english)
    return PreviewAnswer(200, type, policy: live.policy, body: live.html)
  }

  /// A page that is not there may come with the next change; any other file is just not there.
  private func missing(_ path: RequestPath, _ notice: PreviewNotice) -> PreviewAnswer {
    guard path.file.hasSuffix(".html") else {
      return .refusal(404, "the site has no such file", vi: "trang không có tệp này")
    }
    let wording = notice.site?.wording(at: path.file) ?? .english
    return failed(wording.missing, at: path.file, notice, status: 404)
  }

  private func failed(
    _ text: String, at path: String, _ notice: PreviewNotice, status: Int = 500
  ) -> PreviewAnswer {
    let live = LivePage(
      saying: text, pages: notice.pages(in: bulletin.run),
      notice.site?.wording(at: path) ?? .english)
    return PreviewAnswer(
      status, PreviewAnswer.type(of: ".html"), policy: live.policy, body: live.html)
  }

  /// What the preview's own script asks for.
  private func own(_ name: String, _ query: String) async -> PreviewAnswer {
    switch name {
    case "preview.js":
      return PreviewAnswer(200, PreviewAnswer.type(of: name), body: Array(PreviewFiles.script.utf8))
    case "preview.css":
      return PreviewAnswer(200, PreviewAnswer.type(of: name), body: Array(PreviewFiles.style.utf8))
    case "state":
      let fields = query.split(separator: "&")
      let value = { (name: String) -> String in
        let field = fields.first { $0.hasPrefix("\(name)=") }
        return field.map { String($0.dropFirst(name.count + 1)) } ?? ""
      }
      let known = value("after")
      let language = MessageLanguage(rawValue: value("lang")) ?? .english
      let notice = await bulletin.notice(after: known, within: Self.patience)
      guard let json = try? notice.json(in: bulletin.run, language) else {
        return .refusal(
          500, "the state of the site cannot be told",
          vi: "không cho biết được tình trạng của trang")
      }
      return PreviewAnswer(200, PreviewAnswer.type(of: "state.json"), body: json)
    default:
      return .refusal(404, "the preview has no such file", vi: "bản xem trước không có tệp này")
    }
  }
}
