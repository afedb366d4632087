/// The sentence of an alert rule, with the places that `{validator}` and `{value}` hold.
struct AlertSummary: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case text(String)
        case validator
        case value
    }

    let pieces: [Piece]

    /// - Throws: What is wrong with the braces.
    init(_ text: String, hasValidator: Bool) throws(Fault) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
            rest = rest[brace...]
            if rest.hasPrefix("{value}") {
                pieces.append(.value)
                rest = rest.dropFirst(7)
            } else if rest.hasPrefix("{validator}") {
                if !hasValidator { throw Fault(reason: "a rule about all validators has no {validator}") }
                pieces.append(.validator)
                rest = rest.dropFirst(11)
            } else {
                throw Fault(reason: "braces are for {validator} and {value} alone")
            }
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    struct Fault: Error { let reason: String }

    /// The sentence about a validator and a value.
    func text(validator: String, value: Int64) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let piece): text += piece
            case .validator: text += validator
            case .value: text += String(value)
            }
        }
        return text
    }
}
