/// UTF-8 text.
public enum StringField: FieldCodec {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: String { "" }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> String {
        try reader.readString()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: String, tag: UInt32, to sink: inout Sink) {
        sink.text(value, tag: tag)
    }
    @inlinable @inline(__always)
    public static func areSame(_ left: String, _ right: String) -> Bool { left.hasSameBytes(as: right) }
}

/// Text of proto2 and of editions with `utf8_validation = NONE`: in standard mode bytes that are
/// not UTF-8 are repaired with U+FFFD, since a Swift string cannot hold them.
public enum UncheckedStringField: FieldCodec {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: String { "" }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> String {
        try reader.readUncheckedString()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: String, tag: UInt32, to sink: inout Sink) {
        sink.text(value, tag: tag)
    }
    @inlinable @inline(__always)
    public static func areSame(_ left: String, _ right: String) -> Bool { left.hasSameBytes(as: right) }
}

/// Bytes.
public enum BytesField: FieldCodec {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: [UInt8] { [] }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> [UInt8] {
        try reader.readBytes()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: [UInt8], tag: UInt32, to sink: inout Sink)
    {
        sink.data(value, tag: tag)
    }
}

/// An enum, as a signed 32-bit varint.
public enum EnumField<Value: ProtoEnum>: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Value { Value() }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Value {
        Value(rawValue: try reader.readInt32())
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Value, to sink: inout Sink) {
        sink.varint(UInt64(bitPattern: Int64(value.rawValue)))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Value, tag: UInt32, to sink: inout Sink) {
        sink.varint(UInt64(bitPattern: Int64(value.rawValue)), tag: tag)
    }
}

/// A message, length-delimited.
public enum MessageField<Value: Message>: FieldCodec {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: Value { Value() }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Value {
        var message = Value()
        try reader.readMessage(into: &message)
        return message
    }
    @inlinable
    @_lifetime(reader: copy reader)
    public static func readAgain(into value: inout Value?, from reader: inout WireReader) throws(WireError) {
        try reader.readMessage(into: &value)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Value, tag: UInt32, to sink: inout Sink) {
        sink.message(value, tag: tag)
    }
}

/// An enum whose unlisted numbers are unknown fields (proto2 and `enum_type = CLOSED`).
public enum ClosedEnumField<Value: ProtoEnum>: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Value { Value() }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Value {
        let value = Value(rawValue: try reader.readInt32())
        try reader.refuseUnlisted(!isListed(value))
        return value
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Value, to sink: inout Sink) {
        sink.varint(UInt64(bitPattern: Int64(value.rawValue)))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Value, tag: UInt32, to sink: inout Sink) {
        sink.varint(UInt64(bitPattern: Int64(value.rawValue)), tag: tag)
    }
    @inlinable
    public static func isListed(_ value: Value) -> Bool { Value.schema.contains(value.rawValue) }
}

/// A message between two tags: a group of proto2, or `message_encoding = DELIMITED`.
public enum GroupField<Value: Message>: FieldCodec {
    @inlinable public static var wireType: WireType { .startGroup }
    @inlinable public static var defaultValue: Value { Value() }
    @inlinable
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Value {
        var message = Value()
        try reader.readGroup(into: &message, number: reader.recordNumber)
        return message
    }
    @inlinable
    @_lifetime(reader: copy reader)
    public static func readAgain(into value: inout Value?, from reader: inout WireReader) throws(WireError) {
        try reader.readGroup(into: &value, number: reader.recordNumber)
    }
    /// Writes the group; the number is that of the tag.
    @inlinable
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Value, tag: UInt32, to sink: inout Sink) {
        sink.putGroup(value, number: tag >> 3)
    }
}
