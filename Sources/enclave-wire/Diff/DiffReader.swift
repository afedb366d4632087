import WireFormat

/// Makes of the rows of `inspect` the message that a reader has.
struct DiffReader: RowSink {
    private let bytes: [UInt8]
    private var rows: [WireRow] = []
    /// Behind the last row that is within a row.
    private var ends: [Int] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func add(_ row: WireRow) throws(CommandError) {
        if row.kind != .endGroup, !row.range.isEmpty { rows.append(row) }
    }

    /// The fields of the whole.
    mutating func fields(_ identities: inout DiffIdentities) -> [DiffField] {
        ends = [Int](repeating: rows.count, count: rows.count)
        var open: [Int] = []
        for index in rows.indices {
            while let last = open.last, rows[last].depth >= rows[index].depth { ends[open.removeLast()] = index }
            open.append(index)
        }
        return fields(in: [rows.indices], isEntry: false, &identities)
    }

    // MARK: A message

    private struct Key: Hashable, Comparable {
        let number: UInt32
        let isKnown: Bool

        static func < (left: Key, right: Key) -> Bool {
            (left.number, left.isKnown ? 1 : 0) < (right.number, right.isKnown ? 1 : 0)
        }
    }

    /// The fields of a message whose records are in these rows.
    private func fields(in parts: [Range<Int>], isEntry: Bool, _ identities: inout DiffIdentities) -> [DiffField] {
        var records: [Key: [Int]] = [:]
        var chosen: [Int: Key] = [:]
        for part in parts {
            var index = part.lowerBound
            while index < part.upperBound {
                let row = rows[index]
                let isKnown = row.kind == .field && row.field != nil && !row.isGuess
                let key = Key(number: row.kind == .unreadable ? 0 : row.number ?? 0, isKnown: isKnown)
                if isKnown, let oneof = row.field?.oneof {
                    if let other = chosen[oneof], other != key { records[other] = nil }
                    chosen[oneof] = key
                }
                records[key, default: []].append(index)
                index = ends[index]
            }
        }
        return records.keys.sorted().compactMap { field($0, records[$0] ?? [], isEntry: isEntry, &identities) }
    }

    private func field(_ key: Key, _ records: [Int], isEntry: Bool, _ identities: inout DiffIdentities) -> DiffField? {
        guard let last = records.last else { return nil }
        let schema = key.isKnown ? rows[last].field : nil
        let name = schema?.name ?? (key.number == 0 ? "unreadable" : String(key.number))
        var kind = DiffField.Kind.list
        var values: [DiffValue] = []
        if let schema, schema.isMap {
            (kind, values) = map(records, schema, &identities)
        } else if let schema, schema.cardinality != .repeated {
            kind = .single
            if isMessage(last) {
                let within = fields(in: records.map { $0 + 1..<ends[$0] }, isEntry: false, &identities)
                values = [value(last, within, &identities)]
            } else if !(isEntry || schema.cardinality == .implicit) || !isDefault(rows[last]) {
                values = [leaf(rows[last], &identities)]
            }
        } else {
            for record in records {
                if schema?.isPacked == true, rows[record].length != nil {
                    for element in record + 1..<ends[record] { values.append(leaf(rows[element], &identities)) }
                } else {
                    values.append(value(record, &identities))
                }
            }
        }
        if values.isEmpty { return nil }
        return DiffField(number: key.number, isKnown: key.isKnown, name: name, kind: kind, values: values)
    }

    /// Entries by key, of each key the last.
    private func map(_ records: [Int], _ schema: FieldSchema, _ identities: inout DiffIdentities)
        -> (DiffField.Kind, [DiffValue])
    {
        var places: [Int: Int] = [:]
        var (keys, names, values): ([String], [Int], [DiffValue]) = ([], [], [])
        for record in records {
            let entry = fields(in: [record + 1..<ends[record]], isEntry: true, &identities)
            let key = entry.first { $0.number == 1 && $0.isKnown }?.values.last
            let name = key?.identity ?? identities.identity(of: .bytes([]))
            let none = DiffValue(row: rows[record], identity: identities.identity(of: .message([])), fields: nil)
            let value = entry.first { $0.number == 2 && $0.isKnown }?.values.last ?? none
            if let place = places[name] {
                values[place] = value
            } else {
                places[name] = values.count
                keys.append(key?.row.value ?? Self.defaultKey(of: schema))
                names.append(name)
                values.append(value)
            }
        }
        return (.map(keys: keys, identities: names), values)
    }

    /// The key of an entry that has none.
    private static func defaultKey(of schema: FieldSchema) -> String {
        switch schema.message?.field(number: 1)?.type {
        case .string: "\"\""
        case .bool: "false"
        default: "0"
        }
    }

    // MARK: Values

    private func isMessage(_ index: Int) -> Bool {
        ends[index] > index + 1 || rows[index].field?.type == .message || rows[index].field?.type == .group
    }

    private func value(_ index: Int, _ identities: inout DiffIdentities) -> DiffValue {
        guard isMessage(index), !(rows[index].isGuess && ends[index] == index + 1) else {
            return leaf(rows[index], &identities)
        }
        return value(index, fields(in: [index + 1..<ends[index]], isEntry: false, &identities), &identities)
    }

    private func value(_ index: Int, _ within: [DiffField], _ identities: inout DiffIdentities) -> DiffValue {
        // A field of bytes is its bytes, whatever message is in it.
        let isBytes = rows[index].field?.type == .bytes && !rows[index].isGuess
        let content = rows[index].parts(in: bytes).value.lowerBound..<rows[index].end
        let identity =
            isBytes ? identities.identity(of: .bytes(Array(bytes[content]))) : identities.identity(of: within)
        return DiffValue(row: rows[index], identity: identity, fields: within)
    }

    private func leaf(_ row: WireRow, _ identities: inout DiffIdentities) -> DiffValue {
        let range = row.parts(in: bytes).value
        let key: DiffIdentities.Key =
            if row.kind != .unreadable, row.length == nil, let bits = bits(row) {
                .number(wireType: row.wireType, bits: bits)
            } else {
                .bytes(Array(bytes[range]))
            }
        return DiffValue(row: row, identity: identities.identity(of: key), fields: nil)
    }

    /// The number of a row as its type has it; nil for what is no number.
    private func bits(_ row: WireRow) -> UInt64? {
        var cursor = ByteCursor(bytes, row.parts(in: bytes).value)
        let bits: UInt64? =
            switch row.wireType {
            case "varint": cursor.varint()
            case "fixed32": cursor.fixed(4)
            case "fixed64": cursor.fixed(8)
            default: nil
            }
        guard let bits, !row.isGuess, let type = row.field?.type else { return bits }
        switch type {
        case .bool: return bits == 0 ? 0 : 1
        case .int32, .uint32, .sint32, .enumeration: return bits & 0xffff_ffff
        default: return bits
        }
    }

    /// Whether the value is what a field without presence has when it is absent.
    private func isDefault(_ row: WireRow) -> Bool {
        row.kind == .field && (row.length.map { $0 == 0 } ?? (bits(row) == 0))
    }
}
