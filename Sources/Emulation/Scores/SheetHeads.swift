/// The heads that mean the same in every score sheet of a site, found once for all of them.
struct SheetHeads: Sendable {
  /// Those that the site has besides the heads of every sheet: of the column of members, and of stages.
  let own: [NameKey: ScoreColumns.Content]
  /// These, and the heads that every sheet may have, which hold before them.
  let all: [NameKey: ScoreColumns.Content]
  /// These, and the heads of bonus and penalty: no criterion can have one as its id.
  let reserved: Set<NameKey>

  init(_ site: Site) {
    let members = (site.members?.heads ?? []).map { (NameKey($0), ScoreColumns.Content.member) }
    let words = OwnWords(site.vocabulary, site.languages)
    let stages = Stage.allCases.flatMap { stage in
      stage.heads.flatMap(words.variants).map {
        (NameKey($0), ScoreColumns.Content.stageTotal(stage))
      }
    }
    own = Dictionary(members + stages) { one, _ in one }
    all = own.merging(ScoreColumns.commonHeads(site.languages)) { $1 }
    reserved = Set(all.keys).union(ScoreColumns.criterionHeads.values.joined().map(NameKey.init))
  }
}
