/// How the values of one field type are read and written, without their tag.
///
/// The names are those of the types in a `.proto` file.
public protocol FieldCodec {
    /// The Swift type of a value.
    associatedtype Value: MapValue
    /// The wire type of one value.
    static var wireType: WireType { get }
    /// The value of a map entry that does not write one.
    static var defaultValue: Value { get }
    /// Reads one value.
    @_lifetime(reader: copy reader)
    static func read(from reader: inout WireReader) throws(WireError) -> Value
    /// Reads a value where one was read before: the last one wins, and messages merge.
    @_lifetime(reader: copy reader)
    static func readAgain(into value: inout Value?, from reader: inout WireReader) throws(WireError)
    /// Writes one record: tag and value.
    @_lifetime(sink: copy sink)
    static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Value, tag: UInt32, to sink: inout Sink)
    /// Whether two values have the same bytes.
    static func areSame(_ left: Value, _ right: Value) -> Bool
    /// Whether the value is one that the field can hold; an unlisted number of a closed enum is not.
    static func isListed(_ value: Value) -> Bool
}

extension FieldCodec {
    @inlinable
    @_lifetime(reader: copy reader)
    public static func readAgain(into value: inout Value?, from reader: inout WireReader) throws(WireError) {
        value = try read(from: &reader)
    }

    @inlinable @inline(__always)
    public static func areSame(_ left: Value, _ right: Value) -> Bool { left == right }

    @inlinable @inline(__always)
    public static func isListed(_ value: Value) -> Bool { true }

    /// Whether two optional values are both absent or have the same bytes.
    @inlinable
    public static func areSame(_ left: Value?, _ right: Value?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): areSame(left, right)
        default: false
        }
    }

    /// Whether two lists have the same bytes.
    @inlinable
    public static func areSame(_ left: [Value], _ right: [Value]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { areSame($0, $1) }
    }

    /// Whether two maps have the same keys with the same bytes.
    @inlinable
    public static func areSame<Key>(_ left: ProtoMap<Key, Value>, _ right: ProtoMap<Key, Value>) -> Bool {
        left.count == right.count
            && left.storage.allSatisfy { key, value in
                right.storage[key].map { areSame(Value(inMap: value), Value(inMap: $0)) } ?? false
            }
    }
}

/// A ``FieldCodec`` whose values can be packed: a number, a bool or an enum.
public protocol PackableCodec: FieldCodec {
    /// Writes one value without a tag.
    @_lifetime(sink: copy sink)
    static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Value, to sink: inout Sink)
}

/// A signed 32-bit number as a varint.
public enum Int32Field: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int32 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Int32 {
        try reader.readInt32()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int32, to sink: inout Sink) {
        sink.varint(UInt64(bitPattern: Int64(value)))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int32, tag: UInt32, to sink: inout Sink) {
        sink.varint(UInt64(bitPattern: Int64(value)), tag: tag)
    }
}

/// A signed 64-bit number as a varint.
public enum Int64Field: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int64 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Int64 {
        Int64(bitPattern: try reader.readVarint())
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int64, to sink: inout Sink) {
        sink.varint(UInt64(bitPattern: value))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int64, tag: UInt32, to sink: inout Sink) {
        sink.varint(UInt64(bitPattern: value), tag: tag)
    }
}

/// An unsigned 32-bit number as a varint.
public enum UInt32Field: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: UInt32 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> UInt32 {
        try reader.readUInt32()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: UInt32, to sink: inout Sink) {
        sink.varint(UInt64(value))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: UInt32, tag: UInt32, to sink: inout Sink) {
        sink.varint(UInt64(value), tag: tag)
    }
}

/// An unsigned 64-bit number as a varint.
public enum UInt64Field: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: UInt64 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> UInt64 {
        try reader.readVarint()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: UInt64, to sink: inout Sink) {
        sink.varint(value)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: UInt64, tag: UInt32, to sink: inout Sink) {
        sink.varint(value, tag: tag)
    }
}

/// A signed 32-bit number in zig-zag form.
public enum SInt32Field: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int32 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Int32 {
        Varint.unZigZag(try reader.readUInt32())
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int32, to sink: inout Sink) {
        sink.varint(UInt64(Varint.zigZag(value)))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int32, tag: UInt32, to sink: inout Sink) {
        sink.varint(UInt64(Varint.zigZag(value)), tag: tag)
    }
}

/// A signed 64-bit number in zig-zag form.
public enum SInt64Field: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int64 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Int64 {
        Varint.unZigZag(try reader.readVarint())
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int64, to sink: inout Sink) {
        sink.varint(Varint.zigZag(value))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int64, tag: UInt32, to sink: inout Sink) {
        sink.varint(Varint.zigZag(value), tag: tag)
    }
}

/// An unsigned number in four bytes.
public enum Fixed32Field: PackableCodec {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: UInt32 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> UInt32 {
        try reader.readFixed32()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: UInt32, to sink: inout Sink) {
        sink.fixed32(value)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: UInt32, tag: UInt32, to sink: inout Sink) {
        write(value, to: &sink)
        sink.tag(tag)
    }
}

/// An unsigned number in eight bytes.
public enum Fixed64Field: PackableCodec {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: UInt64 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> UInt64 {
        try reader.readFixed64()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: UInt64, to sink: inout Sink) {
        sink.fixed64(value)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: UInt64, tag: UInt32, to sink: inout Sink) {
        write(value, to: &sink)
        sink.tag(tag)
    }
}

/// A signed number in four bytes.
public enum SFixed32Field: PackableCodec {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: Int32 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Int32 {
        Int32(bitPattern: try reader.readFixed32())
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int32, to sink: inout Sink) {
        sink.fixed32(UInt32(bitPattern: value))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int32, tag: UInt32, to sink: inout Sink) {
        write(value, to: &sink)
        sink.tag(tag)
    }
}

/// A signed number in eight bytes.
public enum SFixed64Field: PackableCodec {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: Int64 { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Int64 {
        Int64(bitPattern: try reader.readFixed64())
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int64, to sink: inout Sink) {
        sink.fixed64(UInt64(bitPattern: value))
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Int64, tag: UInt32, to sink: inout Sink) {
        write(value, to: &sink)
        sink.tag(tag)
    }
}

/// An IEEE 754 single; every NaN is written as 0x7fc00000.
public enum FloatField: PackableCodec {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: Float { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Float {
        try reader.readFloat()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Float, to sink: inout Sink) {
        sink.fixed32(value.isNaN ? 0x7fc0_0000 : value.bitPattern)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Float, tag: UInt32, to sink: inout Sink) {
        write(value, to: &sink)
        sink.tag(tag)
    }
}

/// An IEEE 754 double; every NaN is written as 0x7ff8000000000000.
public enum DoubleField: PackableCodec {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: Double { 0 }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Double {
        try reader.readDouble()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Double, to sink: inout Sink) {
        sink.fixed64(value.isNaN ? 0x7ff8_0000_0000_0000 : value.bitPattern)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Double, tag: UInt32, to sink: inout Sink) {
        write(value, to: &sink)
        sink.tag(tag)
    }
}

/// A bool as the varint 0 or 1.
public enum BoolField: PackableCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Bool { false }
    @inlinable @inline(__always)
    @_lifetime(reader: copy reader)
    public static func read(from reader: inout WireReader) throws(WireError) -> Bool {
        try reader.readBool()
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func write<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Bool, to sink: inout Sink) {
        sink.varint(value ? 1 : 0)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<Sink: WireSink & ~Copyable & ~Escapable>(_ value: Bool, tag: UInt32, to sink: inout Sink) {
        sink.varint(value ? 1 : 0, tag: tag)
    }
}
