/// Finds the required field that a message lacks: reading and writing keep no path.
package enum MissingFieldLocator {
    /// The path of the first required field that is not there, those of a message before those of messages in it;
    /// empty where none is missing, or where the bytes cannot be read.
    package static func path(in bytes: RawSpan, schema: MessageSchema) -> String {
        var steps: [PathStep] = []
        let isMissing = try? find(in: bytes, [0..<bytes.byteCount], schema, &steps)
        return isMissing == true ? PathStep.joined(steps) : ""
    }

    /// A message within: its pieces, if it is singular, or one of several.
    private struct Child {
        let field: FieldSchema
        let message: MessageSchema
        let index: Int?
        /// None where another member of its oneof took its place.
        var pieces: [Range<Int>]
    }

    /// The messages within one.
    private struct Children {
        private(set) var all: [Child] = []
        private var counts: [UInt32: Int] = [:]
        /// Where singular ones are.
        private var places: [UInt32: Int] = [:]
        /// The fields that are set of oneofs.
        private var members: [Int: UInt32] = [:]

        /// Says that a field is set: it takes the place of another member of its oneof.
        mutating func set(_ field: FieldSchema) {
            if let oneof = field.oneof, let other = members.updateValue(field.number, forKey: oneof),
                other != field.number, let place = places.removeValue(forKey: other)
            {
                all[place].pieces = []
            }
        }

        mutating func add(_ range: Range<Int>, _ field: FieldSchema, _ message: MessageSchema) {
            if field.cardinality == .repeated {
                let index = counts[field.number, default: 0]
                counts[field.number] = index + 1
                return all.append(Child(field: field, message: message, index: index, pieces: [range]))
            }
            if let place = places[field.number] { return all[place].pieces.append(range) }
            places[field.number] = all.count
            all.append(Child(field: field, message: message, index: nil, pieces: [range]))
        }
    }

    private static func find(
        in bytes: RawSpan,
        _ pieces: [Range<Int>],
        _ schema: MessageSchema,
        _ steps: inout [PathStep]
    ) throws(WireError) -> Bool {
        var seen: Set<UInt32> = []
        var children = Children()
        for piece in pieces { try collect(in: bytes, piece, schema, &seen, &children) }
        if let missing = schema.fields.first(where: { $0.cardinality == .required && !seen.contains($0.number) }) {
            steps.append(.field(missing.name))
            return true
        }
        for child in children.all where !child.pieces.isEmpty {
            let count = steps.count
            if !schema.isMapEntry { steps.append(.field(child.field.name)) }
            if let index = child.index { steps.append(.index(index)) }
            if try find(in: bytes, child.pieces, child.message, &steps) { return true }
            steps.removeLast(steps.count - count)
        }
        return false
    }

    /// Collects the fields of a piece of a message, and the messages in it.
    private static func collect(
        in bytes: RawSpan,
        _ piece: Range<Int>,
        _ schema: MessageSchema,
        _ seen: inout Set<UInt32>,
        _ children: inout Children
    ) throws(WireError) {
        var reader = try reader(in: bytes, piece)
        while true {
            var last: UInt32 = 0
            let tag = try reader.nextTag(after: &last)
            // The end, or that of the group that this is.
            if tag == 0 || tag & 7 == 4 { return }
            if schema.isMessageSet, tag == MessageSetItem.startTag {
                try item(&reader, schema, &children)
                continue
            }
            var content = reader
            try reader.skipValue(tag)
            guard let field = schema.field(number: tag >> 3), field.type.wireType.rawValue == tag & 7 else { continue }
            seen.insert(field.number)
            children.set(field)
            guard let message = field.message else { continue }
            if field.type == .message { _ = try content.readLength() }
            children.add(content.position..<reader.position, field, message)
        }
    }

    @_lifetime(copy bytes)
    private static func reader(in bytes: RawSpan, _ range: Range<Int>) throws(WireError) -> WireReader {
        var reader = try WireReader(
            bytes,
            options: DecodeOptions(depthLimit: DecodeOptions.greatestDepthLimit, unknownFields: .drop)
        )
        reader.position = range.lowerBound
        reader.end = range.upperBound
        return reader
    }

    /// Reads an item of a message set, after its first tag.
    @_lifetime(reader: copy reader)
    private static func item(
        _ reader: inout WireReader,
        _ schema: MessageSchema,
        _ children: inout Children
    ) throws(WireError) {
        let (typeID, message) = try MessageSetItems.readItem(&reader)
        guard let message, let field = schema.field(number: typeID), let type = field.message else { return }
        var content = reader
        content.position = message
        let slice = try content.readSlice()
        children.add(slice.lowerBound..<slice.upperBound, field, type)
    }
}
