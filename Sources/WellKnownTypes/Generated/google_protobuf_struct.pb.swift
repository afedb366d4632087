// Made by protoc-gen-enclave-wire from google/protobuf/struct.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `NullValue` is a singleton enumeration to represent the null value for the
/// `Value` type union.
///
///  The JSON representation for `NullValue` is JSON `null`.
///
/// `google.protobuf.NullValue`
public struct Google_Protobuf_NullValue: ProtoEnum {
    /// The number.
    public let rawValue: Int32
    /// The value with this number, listed or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    public init() { rawValue = 0 }
    /// Null value.
    ///
    /// `NULL_VALUE` = 0
    public static let nullValue = Self(rawValue: 0)
    /// Names and numbers.
    public static let schema: EnumSchema = EnumSchema(
        fullName: "google.protobuf.NullValue",
        values: "0 NULL_VALUE",
        isClosed: false)
}

/// `Struct` represents a structured data value, consisting of fields
/// which map to dynamically typed values. In some languages, `Struct`
/// might be supported by a native representation. For example, in
/// scripting languages like JS a struct is represented as an
/// object. The details of that representation are described together
/// with the proto support for the language.
///
/// The JSON representation for `Struct` is JSON object.
///
/// `google.protobuf.Struct`.
public struct Google_Protobuf_Struct: Message {
    /// Unordered map of dynamically typed values.
    ///
    /// Field 1, `map fields`.
    public var fields: ProtoMap<String, Google_Protobuf_Value> = [:]
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_Struct {
    /// `google.protobuf.Struct.FieldsEntry`, a map entry read in place.
    public struct FieldsEntryView: MapEntryView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _key = FieldSlice.absent
        @usableFromInline var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        public static let schema: MessageSchema = MessageSchema(
            fullName: "google.protobuf.Struct.FieldsEntry",
            fields: "1 string key\n2 ?message value of=0",
            types: [.message { Google_Protobuf_Value.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        @inlinable @inline(__always) public var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Field 2, `message value`.
        @inlinable @inline(__always) public var value: Google_Protobuf_ValueView? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? Google_Protobuf_ValueView(checked: viewedBytes, _value) : nil
            }
        }
        /// Whether `value` is set.
        @inlinable @inline(__always) public var hasValue: Bool { _value.isPresent }
        /// The key, to compare with that of another entry in the same bytes.
        public var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        public mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 10:
                    _key = try reader.readTextSlice()
                    hasKey = true
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    try reader.readView(Google_Protobuf_ValueView.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension Google_Protobuf_Struct {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.Struct",
        fields: "1 *message fields of=0 map=1",
        types: [.message { Google_Protobuf_Struct.FieldsEntryView.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_struct.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, MessageField<Google_Protobuf_Value>.self, into: &self.fields, tag: 10, unknown: &unknownFields) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putMap(StringField.self, MessageField<Google_Protobuf_Value>.self, self.fields, tag: 10)
    }
    /// Counts the bytes of the fields.
    @inline(never)
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.Struct`, read in place.
public struct Google_Protobuf_StructView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _fields = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_Struct.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Unordered map of dynamically typed values.
    ///
    /// Field 1, `map fields`.
    @inlinable @inline(__always) public var fields: RepeatedView<Google_Protobuf_Struct.FieldsEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_Struct.FieldsEntryView>(viewedBytes, _fields, tag: 10)
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
                try reader.apart { reader throws(WireError) in try reader.readMapViews(Google_Protobuf_Struct.FieldsEntryView.self, into: &_fields, tag: 10) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `Value` represents a dynamically typed value which can be either
/// null, a number, a string, a boolean, a recursive struct value, or a
/// list of values. A producer of value is expected to set one of these
/// variants. Absence of any variant indicates an error.
///
/// The JSON representation for `Value` is JSON value.
///
/// `google.protobuf.Value`.
public struct Google_Protobuf_Value: Message {
    /// Represents a null value.
    ///
    /// Field 1, `enum null_value`.
    public var nullValue: Google_Protobuf_NullValue {
        get {
            if case .nullValue(let value)? = self.kind { return value }
            return Google_Protobuf_NullValue()
        }
        set { self.kind = OneOf_Kind.nullValue(newValue) }
    }
    /// Represents a double value.
    ///
    /// Field 2, `double number_value`.
    public var numberValue: Double {
        get {
            if case .numberValue(let value)? = self.kind { return value }
            return 0
        }
        set { self.kind = OneOf_Kind.numberValue(newValue) }
    }
    /// Represents a string value.
    ///
    /// Field 3, `string string_value`.
    public var stringValue: String {
        get {
            if case .stringValue(let value)? = self.kind { return value }
            return ""
        }
        set { self.kind = OneOf_Kind.stringValue(newValue) }
    }
    /// Represents a boolean value.
    ///
    /// Field 4, `bool bool_value`.
    public var boolValue: Bool {
        get {
            if case .boolValue(let value)? = self.kind { return value }
            return false
        }
        set { self.kind = OneOf_Kind.boolValue(newValue) }
    }
    /// Represents a structured value.
    ///
    /// Field 5, `message struct_value`.
    public var structValue: Google_Protobuf_Struct {
        get {
            if case .structValue(let value)? = self.kind { return value }
            return Google_Protobuf_Struct()
        }
        set { self.kind = OneOf_Kind.structValue(newValue) }
    }
    /// Represents a repeated `Value`.
    ///
    /// Field 6, `message list_value`.
    public var listValue: Google_Protobuf_ListValue {
        get {
            if case .listValue(let value)? = self.kind { return value }
            return Google_Protobuf_ListValue()
        }
        set { self.kind = OneOf_Kind.listValue(newValue) }
    }
    /// The kind of value.
    ///
    /// The member of `oneof kind` that is set.
    public var kind: OneOf_Kind?
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.kind == right.kind else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof kind`.
    public enum OneOf_Kind: Hashable, Sendable {
        /// Represents a null value.
        ///
        /// Field 1, `enum null_value`.
        case nullValue(Google_Protobuf_NullValue)
        /// Represents a double value.
        ///
        /// Field 2, `double number_value`.
        case numberValue(Double)
        /// Represents a string value.
        ///
        /// Field 3, `string string_value`.
        case stringValue(String)
        /// Represents a boolean value.
        ///
        /// Field 4, `bool bool_value`.
        case boolValue(Bool)
        /// Represents a structured value.
        ///
        /// Field 5, `message struct_value`.
        case structValue(Google_Protobuf_Struct)
        /// Represents a repeated `Value`.
        ///
        /// Field 6, `message list_value`.
        case listValue(Google_Protobuf_ListValue)
        /// Whether two values have the same bytes.
        public static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.nullValue(let left), .nullValue(let right)): left == right
            case (.numberValue(let left), .numberValue(let right)): left == right
            case (.stringValue(let left), .stringValue(let right)): left.hasSameBytes(as: right)
            case (.boolValue(let left), .boolValue(let right)): left == right
            case (.structValue(let left), .structValue(let right)): left == right
            case (.listValue(let left), .listValue(let right)): left == right
            default: false
            }
        }
    }
}

extension Google_Protobuf_Value {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.Value",
        fields: "1 ?enum null_value of=0 oneof=0\n2 ?double number_value oneof=0\n3 ?string string_value oneof=0\n4 ?bool bool_value oneof=0\n5 ?message struct_value of=1 oneof=0\n6 ?message list_value of=2 oneof=0",
        types: [.enumeration { Google_Protobuf_NullValue.schema }, .message { Google_Protobuf_Struct.schema }, .message { Google_Protobuf_ListValue.schema }],
        oneofs: ["kind"])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_struct.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        var isMember0Read = false
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.kind = OneOf_Kind.nullValue(try EnumField<Google_Protobuf_NullValue>.read(from: &reader))
                if reader.consume(17, after: &last) { fallthrough }
            case 17:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.kind = OneOf_Kind.numberValue(try DoubleField.read(from: &reader))
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.kind = OneOf_Kind.stringValue(try StringField.read(from: &reader))
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.kind = OneOf_Kind.boolValue(try BoolField.read(from: &reader))
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = Google_Protobuf_Struct()
                if case .structValue(let current)? = self.kind { value = current }
                try reader.readMessage(into: &value)
                self.kind = OneOf_Kind.structValue(value)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = Google_Protobuf_ListValue()
                if case .listValue(let current)? = self.kind { value = current }
                try reader.readMessage(into: &value)
                self.kind = OneOf_Kind.listValue(value)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .listValue(let value)? = self.kind { sink.message(value, tag: 50) }
        if case .structValue(let value)? = self.kind { sink.message(value, tag: 42) }
        if case .boolValue(let value)? = self.kind { sink.put(BoolField.self, value, tag: 32) }
        if case .stringValue(let value)? = self.kind { sink.put(StringField.self, value, tag: 26) }
        if case .numberValue(let value)? = self.kind { sink.put(DoubleField.self, value, tag: 17) }
        if case .nullValue(let value)? = self.kind { sink.put(EnumField<Google_Protobuf_NullValue>.self, value, tag: 8) }
    }
    /// Counts the bytes of the fields.
    @inline(never)
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.Value`, read in place.
public struct Google_Protobuf_ValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _nullValue: Google_Protobuf_NullValue?
    @usableFromInline var _numberValue: Double?
    @usableFromInline var _stringValue = FieldSlice.absent
    @usableFromInline var _boolValue: Bool?
    @usableFromInline var _structValue = FieldSlice.absent
    @usableFromInline var _listValue = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_Value.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Represents a null value.
    ///
    /// Field 1, `enum null_value`.
    @inlinable @inline(__always) public var nullValue: Google_Protobuf_NullValue { _nullValue ?? Google_Protobuf_NullValue() }
    /// Whether `nullValue` is set.
    @inlinable @inline(__always) public var hasNullValue: Bool { _nullValue != nil }
    /// Represents a double value.
    ///
    /// Field 2, `double number_value`.
    @inlinable @inline(__always) public var numberValue: Double { _numberValue ?? 0 }
    /// Whether `numberValue` is set.
    @inlinable @inline(__always) public var hasNumberValue: Bool { _numberValue != nil }
    /// Represents a string value.
    ///
    /// Field 3, `string string_value`.
    @inlinable @inline(__always) public var stringValue: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _stringValue)
        }
    }
    /// Whether `stringValue` is set.
    @inlinable @inline(__always) public var hasStringValue: Bool { _stringValue.isPresent }
    /// Represents a boolean value.
    ///
    /// Field 4, `bool bool_value`.
    @inlinable @inline(__always) public var boolValue: Bool { _boolValue ?? false }
    /// Whether `boolValue` is set.
    @inlinable @inline(__always) public var hasBoolValue: Bool { _boolValue != nil }
    /// Represents a structured value.
    ///
    /// Field 5, `message struct_value`.
    @inlinable @inline(__always) public var structValue: Google_Protobuf_StructView? {
        @_lifetime(copy self)
        get {
            _structValue.isPresent ? Google_Protobuf_StructView(checked: viewedBytes, _structValue) : nil
        }
    }
    /// Whether `structValue` is set.
    @inlinable @inline(__always) public var hasStructValue: Bool { _structValue.isPresent }
    /// Represents a repeated `Value`.
    ///
    /// Field 6, `message list_value`.
    @inlinable @inline(__always) public var listValue: Google_Protobuf_ListValueView? {
        @_lifetime(copy self)
        get {
            _listValue.isPresent ? Google_Protobuf_ListValueView(checked: viewedBytes, _listValue) : nil
        }
    }
    /// Whether `listValue` is set.
    @inlinable @inline(__always) public var hasListValue: Bool { _listValue.isPresent }
    /// The members of `oneof kind`.
    public enum KindCase: Sendable {
        /// Represents a null value.
        ///
        /// Field 1, `enum null_value`.
        case nullValue
        /// Represents a double value.
        ///
        /// Field 2, `double number_value`.
        case numberValue
        /// Represents a string value.
        ///
        /// Field 3, `string string_value`.
        case stringValue
        /// Represents a boolean value.
        ///
        /// Field 4, `bool bool_value`.
        case boolValue
        /// Represents a structured value.
        ///
        /// Field 5, `message struct_value`.
        case structValue
        /// Represents a repeated `Value`.
        ///
        /// Field 6, `message list_value`.
        case listValue
    }
    /// The member of `oneof kind` that is set.
    public var kind: KindCase? {
        if hasNullValue { return KindCase.nullValue }
        if hasNumberValue { return KindCase.numberValue }
        if hasStringValue { return KindCase.stringValue }
        if hasBoolValue { return KindCase.boolValue }
        if hasStructValue { return KindCase.structValue }
        if hasListValue { return KindCase.listValue }
        return nil
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
            case 8:
                try reader.refuseSecondMember(hasNullValue || hasNumberValue || hasStringValue || hasBoolValue || hasStructValue || hasListValue)
                _numberValue = nil
                _stringValue = .absent
                _boolValue = nil
                _structValue = .absent
                _listValue = .absent
                _nullValue = try EnumField<Google_Protobuf_NullValue>.read(from: &reader)
                if reader.consume(17, after: &last) { fallthrough }
            case 17:
                try reader.refuseSecondMember(hasNullValue || hasNumberValue || hasStringValue || hasBoolValue || hasStructValue || hasListValue)
                _nullValue = nil
                _stringValue = .absent
                _boolValue = nil
                _structValue = .absent
                _listValue = .absent
                _numberValue = try DoubleField.read(from: &reader)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.refuseSecondMember(hasNullValue || hasNumberValue || hasStringValue || hasBoolValue || hasStructValue || hasListValue)
                _nullValue = nil
                _numberValue = nil
                _boolValue = nil
                _structValue = .absent
                _listValue = .absent
                _stringValue = try reader.readTextSlice()
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                try reader.refuseSecondMember(hasNullValue || hasNumberValue || hasStringValue || hasBoolValue || hasStructValue || hasListValue)
                _nullValue = nil
                _numberValue = nil
                _stringValue = .absent
                _structValue = .absent
                _listValue = .absent
                _boolValue = try BoolField.read(from: &reader)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.refuseSecondMember(hasNullValue || hasNumberValue || hasStringValue || hasBoolValue || hasStructValue || hasListValue)
                _nullValue = nil
                _numberValue = nil
                _stringValue = .absent
                _boolValue = nil
                _listValue = .absent
                try reader.readView(Google_Protobuf_StructView.self, into: &_structValue)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.refuseSecondMember(hasNullValue || hasNumberValue || hasStringValue || hasBoolValue || hasStructValue || hasListValue)
                _nullValue = nil
                _numberValue = nil
                _stringValue = .absent
                _boolValue = nil
                _structValue = .absent
                try reader.readView(Google_Protobuf_ListValueView.self, into: &_listValue)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `ListValue` is a wrapper around a repeated field of values.
///
/// The JSON representation for `ListValue` is JSON array.
///
/// `google.protobuf.ListValue`.
public struct Google_Protobuf_ListValue: Message {
    /// Repeated field of dynamically typed values.
    ///
    /// Field 1, `repeated message values`.
    public var values: [Google_Protobuf_Value] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_ListValue {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.ListValue",
        fields: "1 *message values of=0",
        types: [.message { Google_Protobuf_Value.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_struct.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.values, tag: 10) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<Google_Protobuf_Value>.self, self.values, tag: 10)
    }
    /// Counts the bytes of the fields.
    @inline(never)
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.ListValue`, read in place.
public struct Google_Protobuf_ListValueView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _values = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_ListValue.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Repeated field of dynamically typed values.
    ///
    /// Field 1, `repeated message values`.
    @inlinable @inline(__always) public var values: RepeatedView<Google_Protobuf_ValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_ValueView>(viewedBytes, _values, tag: 10)
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
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_ValueView.self, into: &_values, tag: 10) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of google/protobuf/struct.proto.
public enum File_google_protobuf_struct {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "google/protobuf/struct.proto",
        descriptor: """
        \n\u{1c}google/protobuf/struct.proto\u{12}\u{f}google.protobuf\"\u{98}\u{1}\n\u{6}Struct\u{12};\n\
        \u{6}fields\u{18}\u{1} \u{3}(\u{b}2#.google.protobuf.Struct.FieldsEntryR\u{6}fields\u{1a}Q\n\u{b}Fie\
        ldsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12},\n\u{5}value\u{18}\u{2} \u{1}(\
        \u{b}2\u{16}.google.protobuf.ValueR\u{5}value:\u{2}8\u{1}\"\u{b2}\u{2}\n\u{5}Value\u{12};\n\nnull_va\
        lue\u{18}\u{1} \u{1}(\u{e}2\u{1a}.google.protobuf.NullValueH\0R\tnullValue\u{12}#\n\u{c}number_value\
        \u{18}\u{2} \u{1}(\u{1}H\0R\u{b}numberValue\u{12}#\n\u{c}string_value\u{18}\u{3} \u{1}(\tH\0R\u{b}st\
        ringValue\u{12}\u{1f}\n\nbool_value\u{18}\u{4} \u{1}(\u{8}H\0R\tboolValue\u{12}<\n\u{c}struct_value\
        \u{18}\u{5} \u{1}(\u{b}2\u{17}.google.protobuf.StructH\0R\u{b}structValue\u{12};\n\nlist_value\u{18}\
        \u{6} \u{1}(\u{b}2\u{1a}.google.protobuf.ListValueH\0R\tlistValueB\u{6}\n\u{4}kind\";\n\tListValue\
        \u{12}.\n\u{6}values\u{18}\u{1} \u{3}(\u{b}2\u{16}.google.protobuf.ValueR\u{6}values*\u{1b}\n\tNullV\
        alue\u{12}\u{e}\n\nNULL_VALUE\u{10}\0B\u{7f}\n\u{13}com.google.protobufB\u{b}StructProtoP\u{1}Z/goog\
        le.golang.org/protobuf/types/known/structpb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Googl\
        e.Protobuf.WellKnownTypesb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(Google_Protobuf_Struct.self, Google_Protobuf_StructView.self)
        registry.register(Google_Protobuf_Value.self, Google_Protobuf_ValueView.self)
        registry.register(Google_Protobuf_ListValue.self, Google_Protobuf_ListValueView.self)
    }
}
