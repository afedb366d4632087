import WireFormat

/// A rule that is broken, as `inspect` marks it.
struct RuleMark: Sendable {
    /// The rule; nil for a required field that is missing.
    let rule: CanonicalRule?
    /// The bytes that break the rule.
    let range: Range<Int>
    /// The field.
    let path: String
    /// One sentence.
    let message: String
    /// Why the mark does not count against the whole input: what it is in is only taken for a message.
    var condition: String?

    /// A mark for a violation in bytes that begin at an offset of the input.
    init(_ violation: CanonicalViolation, movedBy offset: Int = 0, condition: String? = nil) {
        rule = violation.rule
        range = violation.range.lowerBound + offset..<violation.range.upperBound + offset
        path = violation.path
        message = violation.message
        self.condition = condition
    }

    /// As `C5 at byte 12, nonce: …`.
    var sentence: String {
        let rule = self.rule.map { $0.id + " " } ?? ""
        let field = path.isEmpty ? "" : ", " + path
        return "\(rule)at byte \(range.lowerBound)\(field): \(message)" + (condition.map { " (\($0))" } ?? "")
    }

    /// The mark for scripts.
    var json: JSONValue {
        .object(
            [
                ("rule", rule.map { .string($0.id) } ?? .null),
                ("offset", .integer(range.lowerBound)),
                ("end", .integer(range.upperBound)),
                ("path", .string(path)),
                ("message", .string(message)),
            ] + (condition.map { [("condition", .string($0))] } ?? [])
        )
    }
}

/// A line of `inspect`: a record, an element of a packed one, or what cannot be read.
struct WireRow: Sendable {
    /// What the row stands for.
    enum Kind: String, Sendable {
        case field
        case element
        case endGroup
        case unreadable
        /// Elements that are not shown.
        case elided
    }

    var kind = Kind.field
    /// How many messages it is in.
    let depth: Int
    /// Tag, length and value; for a message without its content.
    let range: Range<Int>
    /// Where the record ends, with the content of a message.
    let end: Int
    var number: UInt32?
    /// The name in the schema, with an index for repeated fields.
    var name: String?
    /// As `varint` or `len`.
    var wireType: String
    /// The length of what is length-delimited.
    var length: Int?
    /// The type in the schema, or what it is taken for.
    var type: String?
    /// Whether type and value are guesses.
    var isGuess = false
    /// The value for a person.
    var value: String
    /// What the schema says of the field.
    var field: FieldSchema?
    var marks: [RuleMark] = []
}

extension WireRow {
    /// The bytes of a row by what they are for; a part that the row does not have, or that is broken, is empty.
    struct Parts {
        /// Number and wire type.
        let tag: Range<Int>
        /// How many bytes follow.
        let length: Range<Int>
        /// The rest, without the content of a message.
        let value: Range<Int>
    }

    /// Tag, length and value of the row.
    func parts(in bytes: [UInt8]) -> Parts {
        var cursor = ByteCursor(bytes, range)
        let start = range.lowerBound
        if kind != .field && kind != .endGroup || cursor.varint() == nil {
            return Parts(tag: start..<start, length: start..<start, value: range)
        }
        let tagEnd = cursor.position
        if length != nil { _ = cursor.varint() }
        return Parts(
            tag: start..<tagEnd,
            length: tagEnd..<cursor.position,
            value: cursor.position..<range.upperBound
        )
    }
}

/// Takes the rows of `inspect`, in the order of the bytes.
protocol RowSink {
    mutating func add(_ row: WireRow) throws(CommandError)
}
