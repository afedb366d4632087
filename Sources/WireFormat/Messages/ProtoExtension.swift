/// A field that another file adds to a message (proto2 and editions).
///
/// Its records are kept among the unknown fields and read when they are asked for. A message with
/// an extension set has no canonical form (C4): the schema of the message does not name it.
public struct ProtoExtension<Extendee: Message, Codec: FieldCodec>: Sendable {
    /// The field number.
    public let number: UInt32
    /// The value where the field is not set.
    public let defaultValue: Codec.Value
    /// Whether the message is a message set, whose items these are.
    public let isMessageSetItem: Bool

    /// An extension field; of no message set unless told.
    @inlinable
    public init(number: UInt32, defaultValue: Codec.Value, isMessageSetItem: Bool = false) {
        self.number = number
        self.defaultValue = defaultValue
        self.isMessageSetItem = isMessageSetItem
    }
}

/// A repeated field that another file adds to a message.
public struct ProtoRepeatedExtension<Extendee: Message, Codec: FieldCodec>: Sendable {
    /// The field number.
    public let number: UInt32

    /// A repeated extension field.
    @inlinable
    public init(number: UInt32) { self.number = number }
}

extension Message {
    /// The value of an extension; its default where it is not set or its bytes are no such value. Setting replaces it.
    public subscript<C: FieldCodec>(field: ProtoExtension<Self, C>) -> C.Value {
        get { (try? value(of: field)) ?? field.defaultValue }
        set { set(field, to: newValue) }
    }

    /// The values of a repeated extension; none where the bytes are no such values. Setting replaces them.
    public subscript<C: FieldCodec>(field: ProtoRepeatedExtension<Self, C>) -> [C.Value] {
        get { (try? unknownFields.values(C.self, number: field.number)) ?? [] }
        set { unknownFields.replace(C.self, number: field.number, by: newValue) }
    }

    /// The value of an extension; nil where it is not set.
    ///
    /// - Throws: ``WireError`` where its bytes are no such value.
    public func value<C: FieldCodec>(of field: ProtoExtension<Self, C>) throws(WireError) -> C.Value? {
        if field.isMessageSetItem { return try unknownFields.item(C.self, typeID: field.number) }
        return try unknownFields.value(C.self, number: field.number)
    }

    /// Whether an extension is set, to a value that its field can hold.
    public func has<C: FieldCodec>(_ field: ProtoExtension<Self, C>) -> Bool {
        let value = try? value(of: field)
        return value != nil
    }

    /// Takes an extension away.
    public mutating func clear<C: FieldCodec>(_ field: ProtoExtension<Self, C>) {
        set(field, to: nil)
    }

    /// Takes the values of a repeated extension away.
    public mutating func clear<C: FieldCodec>(_ field: ProtoRepeatedExtension<Self, C>) {
        unknownFields.replace(C.self, number: field.number, by: [])
    }

    private mutating func set<C: FieldCodec>(_ field: ProtoExtension<Self, C>, to value: C.Value?) {
        if field.isMessageSetItem {
            unknownFields.replaceItem(C.self, typeID: field.number, by: value)
        } else {
            unknownFields.replace(C.self, number: field.number, by: value.map { [$0] } ?? [])
        }
    }
}

extension UnknownFields {
    /// The value of a singular field: the last one, and of messages all, merged.
    func value<C: FieldCodec>(_ codec: C.Type, number: UInt32) throws(WireError) -> C.Value? {
        var reader = try WireReader(bytes.rawSpan)
        var value: C.Value?
        while true {
            var last: UInt32 = 0
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { return value }
            guard tag == number << 3 | UInt32(C.wireType.rawValue) else {
                try reader.skipValue(tag)
                continue
            }
            var next = value
            if value == nil { next = try C.read(from: &reader) } else { try C.readAgain(into: &next, from: &reader) }
            if let next, C.isListed(next) { value = next }
        }
    }

    /// The values of a repeated field, packed or not.
    func values<C: FieldCodec>(_ codec: C.Type, number: UInt32) throws(WireError) -> [C.Value] {
        var reader = try WireReader(bytes.rawSpan)
        var values: [C.Value] = []
        while true {
            var last: UInt32 = 0
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { return values.filter(C.isListed) }
            if tag >> 3 != number {
                try reader.skipValue(tag)
            } else if tag & 7 == UInt32(C.wireType.rawValue) {
                values.append(try C.read(from: &reader))
            } else if tag & 7 == UInt32(WireType.lengthDelimited.rawValue), C.wireType != .startGroup {
                let slice = try reader.readSlice()
                var packed = WireReader(trusted: bytes.rawSpan, slice: slice)
                while !packed.isAtEnd { values.append(try C.read(from: &packed)) }
            } else {
                try reader.skipValue(tag)
            }
        }
    }

    mutating func replace<C: FieldCodec>(_ codec: C.Type, number: UInt32, by values: [C.Value]) {
        var kept = without(number)
        let tag = number << 3 | UInt32(C.wireType.rawValue)
        for value in values {
            var sizer = WireSizer(depth: DecodeOptions.greatestDepthLimit, isCanonical: false)
            C.put(value, tag: tag, to: &sizer)
            kept += [UInt8](count: sizer.size) { writer in C.put(value, tag: tag, to: &writer) }
        }
        bytes = kept
    }

    /// The records of all other fields. Records that cannot be read were never kept.
    private func without(_ number: UInt32) -> [UInt8] {
        guard var reader = try? WireReader(bytes.rawSpan) else { return [] }
        var kept: [UInt8] = []
        while true {
            var last: UInt32 = 0
            let start = reader.position
            guard let tag = try? reader.nextTag(after: &last), tag != 0, (try? reader.skipValue(tag)) != nil else {
                return kept
            }
            if tag >> 3 != number { kept += bytes[start..<reader.position] }
        }
    }
}
