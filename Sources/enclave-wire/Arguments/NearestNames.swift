/// Names that somebody may have meant.
enum NearestNames {
    /// "did you mean …", or nil where nothing is near.
    static func hint(for word: String, among names: [String]) -> String? {
        let near = nearest(to: word, among: names, limit: 3)
        if near.isEmpty { return nil }
        return "did you mean " + near.map { "`\($0)`" }.joined(separator: " or ") + "?"
    }

    /// The names within a third of the word's length of edits, nearest first.
    static func nearest(to word: String, among names: [String], limit: Int) -> [String] {
        let target = Array(word.lowercased().utf8.drop { $0 == UInt8(ascii: "-") }.prefix(200))
        let allowed = max(target.count < 5 ? 1 : 2, target.count / 3)
        let ranked = names.compactMap { name -> (name: String, distance: Int)? in
            let distance = self.distance(target, Array(name.lowercased().utf8.drop { $0 == UInt8(ascii: "-") }))
            return distance <= allowed ? (name, distance) : nil
        }
        return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
    }

    /// Insertions, deletions, replacements and swaps of neighbours from one word to the other (optimal string alignment).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var above: [Int] = []
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            (before, above) = (above, row)
            row[0] = index + 1
            for column in right.indices {
                let replaced = above[column] + (byte == right[column] ? 0 : 1)
                var least = min(replaced, above[column + 1] + 1, row[column] + 1)
                if index > 0, column > 0, byte == right[column - 1], left[index - 1] == right[column] {
                    least = min(least, before[column - 1] + 1)
                }
                row[column + 1] = least
            }
        }
        return row[right.count]
    }
}
