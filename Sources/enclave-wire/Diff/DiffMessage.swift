import WireFormat

/// A value in a message that is compared: equal ones have one identity.
struct DiffValue {
    /// The row that shows it.
    let row: WireRow
    /// The same for equal values of both messages, and for no others.
    let identity: Int
    /// What is in it, where it is a message.
    let fields: [DiffField]?
}

/// A field of a message that is compared, with its values as a reader of the message has them: of a singular
/// field the last one, packed records and others in one list, defaults without presence left out.
struct DiffField {
    /// How values are matched.
    enum Kind {
        case single
        case list
        /// The texts of the keys, and their identities.
        case map(keys: [String], identities: [Int])
    }

    let number: UInt32
    /// Whether the schema has it; a record of another wire type than the schema's is a field of its own.
    let isKnown: Bool
    let name: String
    let kind: Kind
    let values: [DiffValue]
}

/// Gives equal values of both messages the same number.
struct DiffIdentities {
    /// What makes values equal.
    enum Key: Hashable {
        case number(wireType: String, bits: UInt64)
        case bytes([UInt8])
        case message([Int])
    }

    private var known: [Key: Int] = [:]

    mutating func identity(of key: Key) -> Int {
        if let found = known[key] { return found }
        known[key] = known.count
        return known.count - 1
    }

    /// The identity of a message of these fields.
    mutating func identity(of fields: [DiffField]) -> Int {
        var key: [Int] = []
        for field in fields {
            key += [Int(field.number), field.isKnown ? 1 : 0, field.values.count]
            if case .map(_, let identities) = field.kind {
                // The order of entries means nothing.
                let entries = zip(identities, field.values).sorted { $0.0 < $1.0 }
                for (name, value) in entries { key += [name, value.identity] }
            } else {
                key += field.values.map(\.identity)
            }
        }
        return identity(of: .message(key))
    }
}
