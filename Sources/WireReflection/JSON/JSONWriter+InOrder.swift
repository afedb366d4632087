import WireFormat

// Messages whose records come in the order in which JSON has them, each written as it is read: fields ascending, the
// elements of a field together, the entries of a map ascending by key. So the encoder writes all of them.
//
// Whatever else there is, right or wrong, is an error here that nobody sees: the message is then written once more, from
// its collected records.
extension JSONWriter {
    /// Writes a message that is one piece.
    mutating func messageInOrder(_ range: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        if message.form == .object {
            output.open(UInt8(ascii: "{"))
            var isFirst = true
            try membersInOrder(range, as: message, &isFirst)
            return output.close(UInt8(ascii: "}"), isEmpty: isFirst)
        }
        var reader = records.reader(of: range)
        if message.form == .timestamp, let parts = reader.readInt64AndInt32(),
            WellKnown.isTimestamp(seconds: parts.first, nanos: parts.second)
        {
            return RFC3339.append(seconds: parts.first, nanos: parts.second, to: &output)
        }
        let top = records.count
        records.push(range)
        try self.message(top..<top + 1, as: message)
        records.pop(to: top)
    }

    /// Writes a member for each field that is set.
    mutating func membersInOrder(
        _ range: Range<Int>,
        as message: TextMessagePlan,
        _ isFirst: inout Bool
    ) throws(WireError) {
        if message.isMessageSet { throw .outOfOrder }
        var reader = records.reader(of: range)
        var tag: UInt32 = 0
        // The first field that may follow.
        var next = 0
        var required = 0
        var oneofs = OneofMembers()
        while true {
            tag = 0
            if try reader.nextTag(after: &tag) == 0 { break }
            var index = next
            if next >= message.fields.count || message.fields[next].tag != tag {
                guard let known = message.field(number: tag >> 3) else {
                    // An unknown field, unless it is a group: that takes the depth limit.
                    if tag & 7 == 3 || tag & 7 == 4 { throw .outOfOrder }
                    var apart = reader
                    try apart.skipValue(tag)
                    reader.resume(after: apart)
                    continue
                }
                index = known
            }
            let field = message.fields[index]
            guard index >= next, field.tag == tag else { throw .outOfOrder }
            next = index &+ 1
            if field.cardinality == .required { required &+= 1 }
            if let oneof = field.oneof { oneofs.insert(oneof) }
            switch field.type {
            case .group: throw .outOfOrder
            case _ where field.cardinality == .repeated:
                var apart = reader
                if field.isMap { try map(field, &apart, &isFirst) } else { try array(field, &apart, &isFirst) }
                reader.resume(after: apart)
            case .message:
                let range = try reader.readRange()
                begin(field, &isFirst)
                try nestedInOrder(range, as: plan.messages[field.child])
            case .string, .bytes:
                let range = try reader.readRange()
                if range.isEmpty, field.cardinality == .implicit { continue }
                begin(field, &isFirst)
                try text(field, range)
            default:
                let bits = try reader.readBits(of: field.type)
                if bits == 0, field.cardinality == .implicit { continue }
                if records.isUnlisted(bits, field, plan) { throw .outOfOrder }
                begin(field, &isFirst)
                scalar(field, bits: bits)
            }
        }
        if oneofs.mayRepeat || required != message.required.count { throw .outOfOrder }
    }

    private mutating func nestedInOrder(_ range: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        if remainingDepth <= 0 { throw .outOfOrder }
        remainingDepth -= 1
        try messageInOrder(range, as: message)
        remainingDepth += 1
    }

    private mutating func text(_ field: TextFieldPlan, _ range: Range<Int>) throws(WireError) {
        if field.type == .bytes { return output.base64(records.input, in: range) }
        if field.validatesUTF8, records.input.firstInvalidUTF8(in: range) != nil { throw .outOfOrder }
        string(range, field)
    }

    /// Reads one value, of an array or a map entry, and writes it.
    @_lifetime(reader: copy reader)
    private mutating func value(_ field: TextFieldPlan, _ reader: inout WireReader) throws(WireError) {
        switch field.type {
        case .message: try nestedInOrder(try reader.readRange(), as: plan.messages[field.child])
        case .string, .bytes: try text(field, try reader.readRange())
        case .group: throw .outOfOrder
        default:
            let bits = try reader.readBits(of: field.type)
            if records.isUnlisted(bits, field, plan) { throw .outOfOrder }
            scalar(field, bits: bits)
        }
    }

    // MARK: Repeated fields

    @_lifetime(reader: copy reader)
    private mutating func array(
        _ field: TextFieldPlan,
        _ reader: inout WireReader,
        _ isFirst: inout Bool
    ) throws(WireError) {
        begin(field, &isFirst)
        output.open(UInt8(ascii: "["))
        var isFirstItem = true
        repeat {
            if field.type.isPackable {
                try packed(field, try reader.readRange(), &isFirstItem)
            } else {
                output.item(isFirst: isFirstItem)
                isFirstItem = false
                try value(field, &reader)
            }
        } while reader.consume(field.tag)
        output.close(UInt8(ascii: "]"), isEmpty: false)
    }

    private mutating func packed(
        _ field: TextFieldPlan,
        _ range: Range<Int>,
        _ isFirst: inout Bool
    ) throws(WireError) {
        if range.isEmpty { throw .outOfOrder }
        var reader = records.reader(of: range)
        while !reader.isAtEnd {
            output.item(isFirst: isFirst)
            isFirst = false
            try value(field, &reader)
        }
    }

    // MARK: Maps

    @_lifetime(reader: copy reader)
    private mutating func map(
        _ field: TextFieldPlan,
        _ reader: inout WireReader,
        _ isFirst: inout Bool
    ) throws(WireError) {
        let entry = plan.messages[field.child]
        let key = entry.fields[0]
        let value = entry.fields[1]
        if remainingDepth <= 0 { throw .outOfOrder }
        remainingDepth -= 1
        begin(field, &isFirst)
        output.open(UInt8(ascii: "{"))
        var previous: MapKeyPosition?
        repeat {
            output.item(isFirst: previous == nil)
            previous = try self.entry(key, value, in: try reader.readRange(), after: previous)
        } while reader.consume(field.tag)
        output.close(UInt8(ascii: "}"), isEmpty: false)
        remainingDepth += 1
    }

    /// Writes an entry of a key and a value, and says where its key is, which comes after `previous`.
    private mutating func entry(
        _ key: TextFieldPlan,
        _ value: TextFieldPlan,
        in range: Range<Int>,
        after previous: MapKeyPosition?
    ) throws(WireError) -> MapKeyPosition {
        var reader = records.reader(of: range)
        guard reader.consume(key.tag) else { throw .outOfOrder }
        let position: MapKeyPosition
        if key.type == .string {
            let slice = try reader.readSlice()
            position = .text(slice)
            let range = slice.lowerBound..<slice.upperBound
            if records.input.firstInvalidUTF8(in: range) != nil { throw .outOfOrder }
            string(range, key)
        } else {
            let bits = try reader.readBits(of: key.type)
            position = .number(bits.order(as: key.type))
            output.quoted(key.type, bits)
        }
        if let previous, !previous.ascends(to: position, in: records.input) { throw .outOfOrder }
        output.colon()
        guard reader.consume(value.tag) else { throw .outOfOrder }
        try self.value(value, &reader)
        if !reader.isAtEnd { throw .outOfOrder }
        return position
    }
}

extension WireError {
    /// Says that a message has to be written from its collected records.
    fileprivate static let outOfOrder = WireError(.invalidJSON, offset: 0, message: "not in order")
}
