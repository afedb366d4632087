import WireFormat

extension DynamicDecoder {
    /// Reads an item of a message set, whose type and message may come in either order. The first of each counts;
    /// an item without a message, or of a type that the schema does not have, is kept as an unknown field.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    mutating func messageSetItem(
        _ layout: MessageLayout,
        _ node: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        let start = reader.recordStart
        var item = try reader.enterGroup(MessageSetItem.startTag >> 3)
        var number: UInt32?
        // The message with its length.
        var content: WireReader?
        records: while true {
            var last: UInt32 = 0
            let tag = try item.nextTag(after: &last)
            if tag == 0 { break }
            switch tag {
            case MessageSetItem.typeTag:
                let value = try item.readUInt32()
                if number == nil { number = value }
            case MessageSetItem.messageTag:
                if content == nil { content = item }
                _ = try item.readSlice()
            default: if !(try item.readUnknownRecord(tag)).isPresent { break records }
            }
        }
        try reader.leaveGroup(item)
        let index = number.map { layout.index(of: $0, numbers, fields) } ?? -1
        if index >= 0, fields[index].shape == .message, var content {
            var inner = try content.enterMessage()
            let child = try child(fields[index], node, &reader)
            try message(Int(fields[index].child), child, from: &inner)
        } else if reader.keepsUnknownFields {
            words.appendUnknown(
                offset: base + start,
                count: reader.offset - start,
                at: node + layout.unknown
            )
        }
    }
}
