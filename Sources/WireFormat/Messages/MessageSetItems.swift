/// The tags of an item of a message set (`option message_set_wire_format`): `group 1 { 2: type_id, 3: message }`, the
/// parts in either order. Of a part that comes twice the first counts; a type has 32 bits, as any uint32.
package enum MessageSetItem {
    package static let startTag: UInt32 = 1 << 3 | 3
    package static let endTag: UInt32 = 1 << 3 | 4
    package static let typeTag: UInt32 = 2 << 3
    package static let messageTag: UInt32 = 3 << 3 | 2
}

/// The records of a message set, which are kept among the unknown fields: each extension is an item.
struct MessageSetItems {
    /// A record of the message set.
    struct Item {
        /// The number of the extension.
        let typeID: UInt32
        /// Where the length of the message is; nil where the item has none.
        let message: Int?
        /// Tag and value.
        let record: Range<Int>
    }

    let items: [Item]

    /// The items in `bytes`. A record that is no item is taken for one of its field number, as C++ does.
    ///
    /// - Throws: ``WireError`` where the bytes are no records.
    init(_ bytes: [UInt8]) throws(WireError) {
        var reader = try WireReader(bytes.rawSpan)
        var items: [Item] = []
        while true {
            var last: UInt32 = 0
            let start = reader.offset
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { break }
            if tag == MessageSetItem.startTag {
                let (typeID, message) = try Self.readItem(&reader)
                items.append(Item(typeID: typeID, message: message, record: start..<reader.offset))
            } else {
                let message = tag & 7 == UInt32(WireType.lengthDelimited.rawValue) ? reader.offset : nil
                try reader.skipValue(tag)
                items.append(Item(typeID: tag >> 3, message: message, record: start..<reader.offset))
            }
        }
        self.items = items
    }

    /// Reads to the end of an item: its number, and where the length of its message is.
    @_lifetime(reader: copy reader)
    static func readItem(_ reader: inout WireReader) throws(WireError) -> (typeID: UInt32, message: Int?) {
        var typeID: UInt32?
        var message: Int?
        while true {
            var last: UInt32 = 0
            let start = reader.offset
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: throw WireError.group(at: start)
            case MessageSetItem.endTag: return (typeID ?? 0, message)
            case MessageSetItem.typeTag:
                let value = try reader.readUInt32()
                typeID = typeID ?? value
            case MessageSetItem.messageTag:
                message = message ?? reader.offset
                try reader.skipValue(tag)
            default: try reader.skipValue(tag)
            }
        }
    }

    /// An item, last part first.
    @_lifetime(sink: copy sink)
    static func put<C: FieldCodec, Sink: WireSink & ~Copyable & ~Escapable>(
        _ codec: C.Type,
        _ value: C.Value,
        typeID: UInt32,
        to sink: inout Sink
    ) {
        sink.tag(MessageSetItem.endTag)
        C.put(value, tag: MessageSetItem.messageTag, to: &sink)
        sink.varint(UInt64(typeID), tag: MessageSetItem.typeTag)
        sink.tag(MessageSetItem.startTag)
    }
}

extension UnknownFields {
    /// The message of a message set that has this type, merged of all its items; nil where there is none.
    func item<C: FieldCodec>(_ codec: C.Type, typeID: UInt32) throws(WireError) -> C.Value? {
        let set = try MessageSetItems(bytes)
        var value: C.Value?
        for item in set.items where item.typeID == typeID {
            guard let start = item.message else { continue }
            let span = bytes.rawSpan
            let slice = FieldSlice(start: start, count: item.record.upperBound - start)
            var reader = WireReader(span, slice, ReaderSettings(.standard))
            if value == nil { value = try C.read(from: &reader) } else { try C.readAgain(into: &value, from: &reader) }
        }
        return value
    }

    /// Puts an item in place of those of its type; only takes them away where there is no value.
    mutating func replaceItem<C: FieldCodec>(_ codec: C.Type, typeID: UInt32, by value: C.Value?) {
        var kept: [UInt8] = []
        // Records that cannot be read were never kept.
        if let set = try? MessageSetItems(bytes) {
            for item in set.items where item.typeID != typeID { kept += bytes[item.record] }
        }
        if let value {
            var sizer = WireSizer(depth: DecodeOptions.greatestDepthLimit, isCanonical: false)
            MessageSetItems.put(C.self, value, typeID: typeID, to: &sizer)
            kept += [UInt8](count: sizer.size) { writer in
                MessageSetItems.put(C.self, value, typeID: typeID, to: &writer)
            }
        }
        bytes = kept
    }
}
