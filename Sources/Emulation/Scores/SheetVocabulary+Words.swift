import Input

/// The words of the site in sheets, as those that every sheet may have.
extension SheetVocabulary {
  /// Whether a row called so adds up the others.
  public func isTotal(_ text: String) -> Bool { TotalRow.sumsUp(words.standard(text)) }

  /// Whether a row called so holds maxima.
  public func isMaximum(_ text: String) -> Bool {
    TotalRow.maxima.contains(NameKey(standard(text)))
  }

  /// Whether a text is a head that the site has for the column of members, beside those of every sheet.
  public func isMemberHead(_ text: String) -> Bool {
    registers.heads.own[NameKey(text)] == .member || words.sayMembersAlone(text)
  }

  /// A text with the words of every sheet in place of the site's own: `Xã tự chấm` as `đơn vị tự chấm`.
  public func standard(_ text: String) -> String { words.standard(text) }

  /// What a head means that the site has besides those of every sheet.
  func ownContent(of head: String) -> ScoreColumns.Content? {
    registers.heads.own[NameKey(head)] ?? (isMemberHead(head) ? .member : nil)
  }
}
