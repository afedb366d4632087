/// Finds the field that a byte belongs to, after an error there: decoding itself keeps no path.
enum FieldLocator {
    static func path(to offset: Int, in bytes: RawSpan, schema: MessageSchema) -> String {
        var steps: [PathStep] = []
        var range = 0..<bytes.byteCount
        var current: MessageSchema? = schema
        while let schema = current {
            current = descend(to: offset, in: bytes, &range, schema, &steps)
        }
        return PathStep.joined(steps)
    }

    /// The message type of the record that holds `offset`, if it is a message; its content becomes `range`.
    private static func descend(
        to offset: Int,
        in bytes: RawSpan,
        _ range: inout Range<Int>,
        _ schema: MessageSchema,
        _ steps: inout [PathStep]
    ) -> MessageSchema? {
        guard
            var reader = try? WireReader(
                bytes,
                options: DecodeOptions(depthLimit: DecodeOptions.greatestDepthLimit, unknownFields: .drop)
            )
        else { return nil }
        reader.position = range.lowerBound
        reader.end = range.upperBound
        var counts: [UInt32: Int] = [:]
        while true {
            var last: UInt32 = 0
            let start = reader.position
            guard let tag = try? reader.nextTag(after: &last), tag != 0, tag & 7 != 4 else { return nil }
            let content = reader
            let isRead = (try? reader.skipValue(tag)) != nil
            let field = schema.field(number: tag >> 3)
            let index = counts[tag >> 3, default: 0]
            counts[tag >> 3] = index + 1
            if isRead, reader.position <= offset, reader.position < reader.end { continue }
            guard let field, start <= offset else { return nil }
            if !schema.isMapEntry { steps.append(.field(field.name)) }
            if field.cardinality == .repeated, tag & 7 == UInt32(field.type.wireType.rawValue) {
                steps.append(.index(index))
            }
            guard isRead, content.position <= offset, let message = field.message else { return nil }
            let isGroup = tag & 7 == 3
            return enter(message, content, isGroup: isGroup, endingAt: reader.position, &range)
        }
    }

    private static func enter(
        _ message: MessageSchema,
        _ content: borrowing WireReader,
        isGroup: Bool,
        endingAt end: Int,
        _ range: inout Range<Int>
    ) -> MessageSchema? {
        var start = copy content
        if !isGroup { guard (try? start.readLength()) != nil else { return nil } }
        range = start.position..<end
        return message
    }
}
