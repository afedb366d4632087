// Made by protoc-gen-enclave-wire from google/protobuf/wrappers.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// Wrapper message for `double`.
///
/// The JSON representation for `DoubleValue` is JSON number.
///
/// `google.protobuf.DoubleValue`.
public struct Google_Protobuf_DoubleValue: Message {
    /// The double value.
    ///
    /// Field 1, `double value`.
    public var value: Double = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_DoubleValue {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.DoubleValue",
        fields: "1 double value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 9:
                self.value = try DoubleField.read(from: &reader)
                try reader.refuseDefault(self.value.bitPattern == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.value.bitPattern != 0 { sink.put(DoubleField.self, self.value, tag: 9) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.DoubleValue`, read in place.
public struct Google_Protobuf_DoubleValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value: Double = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_DoubleValue.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The double value.
    ///
    /// Field 1, `double value`.
    @inlinable @inline(__always) public var value: Double { _value }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 9:
                _value = try DoubleField.read(from: &reader)
                try reader.refuseDefault(_value.bitPattern == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Wrapper message for `float`.
///
/// The JSON representation for `FloatValue` is JSON number.
///
/// `google.protobuf.FloatValue`.
public struct Google_Protobuf_FloatValue: Message {
    /// The float value.
    ///
    /// Field 1, `float value`.
    public var value: Float = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_FloatValue {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.FloatValue",
        fields: "1 float value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 13:
                self.value = try FloatField.read(from: &reader)
                try reader.refuseDefault(self.value.bitPattern == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.value.bitPattern != 0 { sink.put(FloatField.self, self.value, tag: 13) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.FloatValue`, read in place.
public struct Google_Protobuf_FloatValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value: Float = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_FloatValue.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The float value.
    ///
    /// Field 1, `float value`.
    @inlinable @inline(__always) public var value: Float { _value }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 13:
                _value = try FloatField.read(from: &reader)
                try reader.refuseDefault(_value.bitPattern == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Wrapper message for `int64`.
///
/// The JSON representation for `Int64Value` is JSON string.
///
/// `google.protobuf.Int64Value`.
public struct Google_Protobuf_Int64Value: Message {
    /// The int64 value.
    ///
    /// Field 1, `int64 value`.
    public var value: Int64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_Int64Value {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.Int64Value",
        fields: "1 int64 value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                self.value = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.value == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.value != 0 { sink.put(Int64Field.self, self.value, tag: 8) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.Int64Value`, read in place.
public struct Google_Protobuf_Int64ValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value: Int64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_Int64Value.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The int64 value.
    ///
    /// Field 1, `int64 value`.
    @inlinable @inline(__always) public var value: Int64 { _value }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                _value = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_value == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Wrapper message for `uint64`.
///
/// The JSON representation for `UInt64Value` is JSON string.
///
/// `google.protobuf.UInt64Value`.
public struct Google_Protobuf_UInt64Value: Message {
    /// The uint64 value.
    ///
    /// Field 1, `uint64 value`.
    public var value: UInt64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_UInt64Value {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.UInt64Value",
        fields: "1 uint64 value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                self.value = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.value == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.value != 0 { sink.put(UInt64Field.self, self.value, tag: 8) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.UInt64Value`, read in place.
public struct Google_Protobuf_UInt64ValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value: UInt64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_UInt64Value.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The uint64 value.
    ///
    /// Field 1, `uint64 value`.
    @inlinable @inline(__always) public var value: UInt64 { _value }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                _value = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_value == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Wrapper message for `int32`.
///
/// The JSON representation for `Int32Value` is JSON number.
///
/// `google.protobuf.Int32Value`.
public struct Google_Protobuf_Int32Value: Message {
    /// The int32 value.
    ///
    /// Field 1, `int32 value`.
    public var value: Int32 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_Int32Value {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.Int32Value",
        fields: "1 int32 value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                self.value = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.value == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.value != 0 { sink.put(Int32Field.self, self.value, tag: 8) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.Int32Value`, read in place.
public struct Google_Protobuf_Int32ValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value: Int32 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_Int32Value.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The int32 value.
    ///
    /// Field 1, `int32 value`.
    @inlinable @inline(__always) public var value: Int32 { _value }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                _value = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_value == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Wrapper message for `uint32`.
///
/// The JSON representation for `UInt32Value` is JSON number.
///
/// `google.protobuf.UInt32Value`.
public struct Google_Protobuf_UInt32Value: Message {
    /// The uint32 value.
    ///
    /// Field 1, `uint32 value`.
    public var value: UInt32 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_UInt32Value {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.UInt32Value",
        fields: "1 uint32 value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                self.value = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.value == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.value != 0 { sink.put(UInt32Field.self, self.value, tag: 8) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.UInt32Value`, read in place.
public struct Google_Protobuf_UInt32ValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value: UInt32 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_UInt32Value.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The uint32 value.
    ///
    /// Field 1, `uint32 value`.
    @inlinable @inline(__always) public var value: UInt32 { _value }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                _value = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_value == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Wrapper message for `bool`.
///
/// The JSON representation for `BoolValue` is JSON `true` and `false`.
///
/// `google.protobuf.BoolValue`.
public struct Google_Protobuf_BoolValue: Message {
    /// The bool value.
    ///
    /// Field 1, `bool value`.
    public var value: Bool = false
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_BoolValue {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.BoolValue",
        fields: "1 bool value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                self.value = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.value)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.value { sink.put(BoolField.self, self.value, tag: 8) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.BoolValue`, read in place.
public struct Google_Protobuf_BoolValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value: Bool = false
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_BoolValue.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The bool value.
    ///
    /// Field 1, `bool value`.
    @inlinable @inline(__always) public var value: Bool { _value }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                _value = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_value)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Wrapper message for `string`.
///
/// The JSON representation for `StringValue` is JSON string.
///
/// `google.protobuf.StringValue`.
public struct Google_Protobuf_StringValue: Message {
    /// The string value.
    ///
    /// Field 1, `string value`.
    public var value: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.value, right.value) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension Google_Protobuf_StringValue {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.StringValue",
        fields: "1 string value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 10:
                self.value = try StringField.read(from: &reader)
                try reader.refuseDefault(self.value.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.value.isEmpty { sink.put(StringField.self, self.value, tag: 10) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.StringValue`, read in place.
public struct Google_Protobuf_StringValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_StringValue.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The string value.
    ///
    /// Field 1, `string value`.
    @inlinable @inline(__always) public var value: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _value)
        }
    }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 10:
                _value = try reader.readTextSlice()
                try reader.refuseDefault(_value.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Wrapper message for `bytes`.
///
/// The JSON representation for `BytesValue` is JSON string.
///
/// `google.protobuf.BytesValue`.
public struct Google_Protobuf_BytesValue: Message {
    /// The bytes value.
    ///
    /// Field 1, `bytes value`.
    public var value: [UInt8] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_BytesValue {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.BytesValue",
        fields: "1 bytes value")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_wrappers.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 10:
                self.value = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.value.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.value.isEmpty { sink.put(BytesField.self, self.value, tag: 10) }
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.BytesValue`, read in place.
public struct Google_Protobuf_BytesValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _value = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_BytesValue.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The bytes value.
    ///
    /// Field 1, `bytes value`.
    @inlinable @inline(__always) public var value: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _value)
        }
    }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 10:
                _value = try reader.readSlice()
                try reader.refuseDefault(_value.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of google/protobuf/wrappers.proto.
public enum File_google_protobuf_wrappers {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "google/protobuf/wrappers.proto",
        descriptor: """
        \n\u{1e}google/protobuf/wrappers.proto\u{12}\u{f}google.protobuf\"#\n\u{b}DoubleValue\u{12}\u{14}\n\
        \u{5}value\u{18}\u{1} \u{1}(\u{1}R\u{5}value\"\"\n\nFloatValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \
        \u{1}(\u{2}R\u{5}value\"\"\n\nInt64Value\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{3}R\u{5}value\"\
        #\n\u{b}UInt64Value\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{4}R\u{5}value\"\"\n\nInt32Value\
        \u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{5}R\u{5}value\"#\n\u{b}UInt32Value\u{12}\u{14}\n\u{5}va\
        lue\u{18}\u{1} \u{1}(\rR\u{5}value\"!\n\tBoolValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{8}R\
        \u{5}value\"#\n\u{b}StringValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\tR\u{5}value\"\"\n\nBytesV\
        alue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{c}R\u{5}valueB\u{83}\u{1}\n\u{13}com.google.protobu\
        fB\rWrappersProtoP\u{1}Z1google.golang.org/protobuf/types/known/wrapperspb\u{f8}\u{1}\u{1}\u{a2}\
        \u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(Google_Protobuf_DoubleValue.self, Google_Protobuf_DoubleValueView.self)
        registry.register(Google_Protobuf_FloatValue.self, Google_Protobuf_FloatValueView.self)
        registry.register(Google_Protobuf_Int64Value.self, Google_Protobuf_Int64ValueView.self)
        registry.register(Google_Protobuf_UInt64Value.self, Google_Protobuf_UInt64ValueView.self)
        registry.register(Google_Protobuf_Int32Value.self, Google_Protobuf_Int32ValueView.self)
        registry.register(Google_Protobuf_UInt32Value.self, Google_Protobuf_UInt32ValueView.self)
        registry.register(Google_Protobuf_BoolValue.self, Google_Protobuf_BoolValueView.self)
        registry.register(Google_Protobuf_StringValue.self, Google_Protobuf_StringValueView.self)
        registry.register(Google_Protobuf_BytesValue.self, Google_Protobuf_BytesValueView.self)
    }
}
