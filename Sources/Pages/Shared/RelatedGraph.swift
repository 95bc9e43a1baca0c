/// Notes, numbered by time, and the numbered things that they share.
package struct RelatedGraph: Sendable {
  /// What two notes share and how much that counts.
  package struct Tie {
    package let other: Int
    package let weight: Int
  }

  /// Of the notes that share a thing only so many before a note and after it are weighed.
  private static let reach = 8

  /// The notes that have each bond, ascending.
  package let sharers: [[Int]]
  /// The bonds of each note, ascending.
  private let bonds: [[Int]]
  /// How much each bond counts, in parts of 2³².
  private let weights: [Int]
  /// Whether only the rarest of such bonds counts.
  private let isMember: [Bool]

  /// - Parameters:
  ///   - bonds: the bonds of each note, as positions in `isProvince`, ascending.
  ///   - isProvince: whether each bond is a member.
  package init(_ bonds: [[Int]], isMember: [Bool]) {
    var sharers = isMember.map { _ in [Int]() }
    for (note, bonds) in bonds.enumerated() {
      for bond in bonds { sharers[bond].append(note) }
    }
    self.bonds = bonds
    self.sharers = sharers
    self.isMember = isMember
    weights = sharers.map { (1 << 32) / max(1, $0.count) }
  }

  /// The notes that share most with a note; of those that share as much the newest first.
  package func ties(of note: Int, most: Int) -> [Tie] {
    var near: [Int] = []
    for bond in bonds[note] { addNeighbours(of: note, in: sharers[bond], to: &near) }
    near.sort()
    var ties: [Tie] = []
    var last = -1
    for other in near where other != last {
      last = other
      ties.append(Tie(other: other, weight: weight(note, other)))
    }
    ties.sort { ($0.weight, $0.other) > ($1.weight, $1.other) }
    return Array(ties.prefix(most))
  }

  /// What counts of what two notes share, the rarest first; of members only the rarest.
  package func shared(_ one: Int, _ other: Int) -> [Int] {
    let others = bonds[other]
    let shared = bonds[one].filter(others.contains).sorted {
      (sharers[$0].count, $0) < (sharers[$1].count, $1)
    }
    let rarest = shared.first { isMember[$0] }
    return shared.filter { !isMember[$0] || $0 == rarest }
  }

  private func weight(_ one: Int, _ other: Int) -> Int {
    let others = bonds[other]
    var (sum, member, position) = (0, 0, 0)
    for bond in bonds[one] {
      while position < others.count, others[position] < bond { position += 1 }
      guard position < others.count else { break }
      guard others[position] == bond else { continue }
      if isMember[bond] {
        member = max(member, weights[bond])
      } else {
        sum += weights[bond]
      }
    }
    return sum + member
  }

  /// Adds the notes next to a note, before it and after it, among those that share a thing with it.
  private func addNeighbours(of note: Int, in notes: [Int], to near: inout [Int]) {
    var (low, high) = (0, notes.count)
    while low < high {
      let middle = (low + high) / 2
      if notes[middle] < note { low = middle + 1 } else { high = middle }
    }
    near.append(contentsOf: notes[max(0, low - Self.reach)..<low])
    near.append(contentsOf: notes[low...].dropFirst().prefix(Self.reach))
  }
}
