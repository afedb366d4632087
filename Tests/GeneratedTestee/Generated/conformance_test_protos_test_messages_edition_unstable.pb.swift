// Made by protoc-gen-enclave-wire from conformance/test_protos/test_messages_edition_unstable.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `protobuf_test_messages.edition_unstable.ForeignEnumEditionUnstable`
struct ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 0 }
    /// `FOREIGN_FOO` = 0
    static let foreignFoo = Self(rawValue: 0)
    /// `FOREIGN_BAR` = 1
    static let foreignBar = Self(rawValue: 1)
    /// `FOREIGN_BAZ` = 2
    static let foreignBaz = Self(rawValue: 2)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "protobuf_test_messages.edition_unstable.ForeignEnumEditionUnstable",
        values: "0 FOREIGN_FOO\n1 FOREIGN_BAR\n2 FOREIGN_BAZ",
        isClosed: false)
}

/// `protobuf_test_messages.edition_unstable.ComplexMessage`.
struct ProtobufTestMessages_EditionUnstable_ComplexMessage: Message {
    /// Field 1, `sfixed32 d`.
    var d: Int32 {
        get { self._d ?? 0 }
        set { self._d = newValue }
    }
    /// Whether `d` is set.
    var hasD: Bool { _d != nil }
    /// Takes the value of `d` away.
    mutating func clearD() { _d = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _d: Int32?
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_EditionUnstable_ComplexMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.edition_unstable.ComplexMessage",
        fields: "1 ?sfixed32 d")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition_unstable.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 13:
                self._d = try SFixed32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._d { sink.put(SFixed32Field.self, value, tag: 13) }
    }
    /// Counts the bytes of the fields.
    @inline(never)
    func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `protobuf_test_messages.edition_unstable.ComplexMessage`, read in place.
struct ProtobufTestMessages_EditionUnstable_ComplexMessageView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _d: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_EditionUnstable_ComplexMessage.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `sfixed32 d`.
    var d: Int32 { _d ?? 0 }
    /// Whether `d` is set.
    var hasD: Bool { _d != nil }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 13:
                _d = try SFixed32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable`.
struct ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable: Message {
    /// Field 1, `sfixed32 optional_int32`.
    var optionalInt32: Int32 {
        get { self._optionalInt32 ?? 0 }
        set { self._optionalInt32 = newValue }
    }
    /// Whether `optionalInt32` is set.
    var hasOptionalInt32: Bool { _optionalInt32 != nil }
    /// Takes the value of `optionalInt32` away.
    mutating func clearOptionalInt32() { _optionalInt32 = nil }
    /// Field 2, `message optional_foreign_message`.
    var optionalForeignMessage: ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable {
        get { self._optionalForeignMessage ?? ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable() }
        set { self._optionalForeignMessage = newValue }
    }
    /// Whether `optionalForeignMessage` is set.
    var hasOptionalForeignMessage: Bool { _optionalForeignMessage != nil }
    /// Takes the value of `optionalForeignMessage` away.
    mutating func clearOptionalForeignMessage() { _optionalForeignMessage = nil }
    /// Field 3, `enum optional_foreign_enum`.
    var optionalForeignEnum: ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable {
        get { self._optionalForeignEnum ?? ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable() }
        set { self._optionalForeignEnum = newValue }
    }
    /// Whether `optionalForeignEnum` is set.
    var hasOptionalForeignEnum: Bool { _optionalForeignEnum != nil }
    /// Takes the value of `optionalForeignEnum` away.
    mutating func clearOptionalForeignEnum() { _optionalForeignEnum = nil }
    /// Field 4, `message recursive_message`.
    var recursiveMessage: ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable {
        get { self._recursiveMessage?.value ?? ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable() }
        set { self._recursiveMessage = Indirect(newValue) }
    }
    /// Whether `recursiveMessage` is set.
    var hasRecursiveMessage: Bool { _recursiveMessage != nil }
    /// Takes the value of `recursiveMessage` away.
    mutating func clearRecursiveMessage() { _recursiveMessage = nil }
    /// Field 5, `repeated sfixed32 repeated_int32`.
    var repeatedInt32: [Int32] = []
    /// Field 6, `repeated message repeated_foreign_message`.
    var repeatedForeignMessage: [ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable] = []
    /// Field 7, `repeated enum repeated_foreign_enum`.
    var repeatedForeignEnum: [ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable] = []
    /// Field 8, `map map_int32_int32`.
    var mapInt32Int32: ProtoMap<Int32, Int32> = [:]
    /// Field 9, `map map_bool_bool`.
    var mapBoolBool: ProtoMap<Bool, Bool> = [:]
    /// Field 10, `map map_string_string`.
    var mapStringString: ProtoMap<String, String> = [:]
    /// Field 11, `map map_string_foreign_message`.
    var mapStringForeignMessage: ProtoMap<String, ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable> = [:]
    /// Field 12, `map map_string_foreign_enum`.
    var mapStringForeignEnum: ProtoMap<String, ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable> = [:]
    /// Field 13, `bytes optional_bytes`.
    var optionalBytes: [UInt8] {
        get { self._optionalBytes ?? [] }
        set { self._optionalBytes = newValue }
    }
    /// Whether `optionalBytes` is set.
    var hasOptionalBytes: Bool { _optionalBytes != nil }
    /// Takes the value of `optionalBytes` away.
    mutating func clearOptionalBytes() { _optionalBytes = nil }
    /// Field 14, `repeated bytes repeated_bytes`.
    var repeatedBytes: [[UInt8]] = []
    /// Field 15, `map map_string_bytes`.
    var mapStringBytes: ProtoMap<String, [UInt8]> = [:]
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _optionalInt32: Int32?
    var _optionalForeignMessage: ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable?
    var _optionalForeignEnum: ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable?
    var _recursiveMessage: Indirect<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable>?
    var _optionalBytes: [UInt8]?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._optionalInt32 == right._optionalInt32 else { return false }
        guard left._optionalForeignMessage == right._optionalForeignMessage else { return false }
        guard left._optionalForeignEnum == right._optionalForeignEnum else { return false }
        guard left._recursiveMessage == right._recursiveMessage else { return false }
        guard left.repeatedInt32 == right.repeatedInt32 else { return false }
        guard left.repeatedForeignMessage == right.repeatedForeignMessage else { return false }
        guard left.repeatedForeignEnum == right.repeatedForeignEnum else { return false }
        guard left.mapInt32Int32 == right.mapInt32Int32 else { return false }
        guard left.mapBoolBool == right.mapBoolBool else { return false }
        guard StringField.areSame(left.mapStringString, right.mapStringString) else { return false }
        guard left.mapStringForeignMessage == right.mapStringForeignMessage else { return false }
        guard left.mapStringForeignEnum == right.mapStringForeignEnum else { return false }
        guard left._optionalBytes == right._optionalBytes else { return false }
        guard left.repeatedBytes == right.repeatedBytes else { return false }
        guard left.mapStringBytes == right.mapStringBytes else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable {
    /// `protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapInt32Int32Entry`, a map entry read in place.
    struct MapInt32Int32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Int32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapInt32Int32Entry",
            fields: "1 ?sfixed32 key\n2 ?sfixed32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sfixed32 key`.
        var key: Int32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `sfixed32 value`.
        var value: Int32 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 13:
                    _key = try SFixed32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(21, after: &last) { fallthrough }
                case 21:
                    _value = try SFixed32Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable {
    /// `protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapBoolBoolEntry`, a map entry read in place.
    struct MapBoolBoolEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Bool?
        var _value: Bool?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapBoolBoolEntry",
            fields: "1 ?bool key\n2 ?bool value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `bool key`.
        var key: Bool { _key ?? false }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `bool value`.
        var value: Bool { _value ?? false }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .number(key ? 1 : 0) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try BoolField.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try BoolField.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable {
    /// `protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapStringStringEntry`, a map entry read in place.
    struct MapStringStringEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapStringStringEntry",
            fields: "1 ?string key\n2 ?string value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `string value`.
        var value: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _value)
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _value.isPresent }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
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
                    _value = try reader.readTextSlice()
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable {
    /// `protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapStringForeignMessageEntry`, a map entry read in place.
    struct MapStringForeignMessageEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView
        var _isValueSet = false
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapStringForeignMessageEntry",
            fields: "1 ?string key\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _value = ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView(unread: bytes)
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `message value`.
        var value: ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView? {
            @_lifetime(copy self)
            get {
                _isValueSet ? _value : nil
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _isValueSet }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
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
                    try reader.readView(&_value, isSet: &_isValueSet)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable {
    /// `protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapStringForeignEnumEntry`, a map entry read in place.
    struct MapStringForeignEnumEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapStringForeignEnumEntry",
            fields: "1 ?string key\n2 ?enum value of=0",
            types: [.enumeration { ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `enum value`.
        var value: ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable { _value ?? ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable() }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
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
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable {
    /// `protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapStringBytesEntry`, a map entry read in place.
    struct MapStringBytesEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapStringBytesEntry",
            fields: "1 ?string key\n2 ?bytes value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `bytes value`.
        var value: RawSpan {
            @_lifetime(copy self)
            get {
                viewedBytes.bytes(in: _value)
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _value.isPresent }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
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
                    _value = try reader.readSlice()
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable",
        fields: "1 ?sfixed32 optional_int32\n2 ?message optional_foreign_message of=0\n3 ?enum optional_foreign_enum of=1\n4 ?message recursive_message of=2\n5 *sfixed32 repeated_int32\n6 *message repeated_foreign_message of=0\n7 *enum repeated_foreign_enum of=1\n8 *message map_int32_int32 of=3 map=1\n9 *message map_bool_bool of=4 map=1\n10 *message map_string_string of=5 map=1\n11 *message map_string_foreign_message of=6 map=1\n12 *message map_string_foreign_enum of=7 map=1\n13 ?bytes optional_bytes\n14 *bytes repeated_bytes\n15 *message map_string_bytes of=8 map=1",
        types: [.message { ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable.schema }, .enumeration { ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable.schema }, .message { ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.schema }, .message { ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapInt32Int32EntryView.schema }, .message { ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapBoolBoolEntryView.schema }, .message { ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringStringEntryView.schema }, .message { ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringForeignMessageEntryView.schema }, .message { ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringForeignEnumEntryView.schema }, .message { ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringBytesEntryView.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition_unstable.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 13:
                self._optionalInt32 = try SFixed32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._optionalForeignMessage)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self._optionalForeignEnum = try EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.read(from: &reader)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.readMessage(into: &self._recursiveMessage)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed32Field.self, into: &self.repeatedInt32) }
            case 45:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed32Field.self, into: &self.repeatedInt32) }
            case 50:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedForeignMessage, tag: 50) }
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.self, into: &self.repeatedForeignEnum) }
            case 56:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.self, into: &self.repeatedForeignEnum) }
            case 66:
                try reader.apart { reader throws(WireError) in try reader.readMap(SFixed32Field.self, SFixed32Field.self, into: &self.mapInt32Int32, tag: 66, unknown: &unknownFields) }
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                try reader.apart { reader throws(WireError) in try reader.readMap(BoolField.self, BoolField.self, into: &self.mapBoolBool, tag: 74, unknown: &unknownFields) }
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, StringField.self, into: &self.mapStringString, tag: 82, unknown: &unknownFields) }
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, MessageField<ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable>.self, into: &self.mapStringForeignMessage, tag: 90, unknown: &unknownFields) }
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.self, into: &self.mapStringForeignEnum, tag: 98, unknown: &unknownFields) }
                if reader.consume(106, after: &last) { fallthrough }
            case 106:
                self._optionalBytes = try BytesField.read(from: &reader)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.repeatedBytes, tag: 114) }
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, BytesField.self, into: &self.mapStringBytes, tag: 122, unknown: &unknownFields) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putMap(StringField.self, BytesField.self, self.mapStringBytes, tag: 122)
        sink.putRepeated(BytesField.self, self.repeatedBytes, tag: 114)
        if let value = self._optionalBytes { sink.put(BytesField.self, value, tag: 106) }
        sink.putMap(StringField.self, EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.self, self.mapStringForeignEnum, tag: 98)
        sink.putMap(StringField.self, MessageField<ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable>.self, self.mapStringForeignMessage, tag: 90)
        sink.putMap(StringField.self, StringField.self, self.mapStringString, tag: 82)
        sink.putMap(BoolField.self, BoolField.self, self.mapBoolBool, tag: 74)
        sink.putMap(SFixed32Field.self, SFixed32Field.self, self.mapInt32Int32, tag: 66)
        sink.putPacked(EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.self, self.repeatedForeignEnum, tag: 58)
        sink.putRepeated(MessageField<ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable>.self, self.repeatedForeignMessage, tag: 50)
        sink.putPacked(SFixed32Field.self, self.repeatedInt32, tag: 42)
        if let value = self._recursiveMessage { sink.message(value, tag: 34) }
        if let value = self._optionalForeignEnum { sink.put(EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.self, value, tag: 24) }
        if let value = self._optionalForeignMessage { sink.message(value, tag: 18) }
        if let value = self._optionalInt32 { sink.put(SFixed32Field.self, value, tag: 13) }
    }
    /// Counts the bytes of the fields.
    @inline(never)
    func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable`, read in place.
struct ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstableView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _optionalInt32: Int32?
    var _optionalForeignMessage: ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView
    var _isOptionalForeignMessageSet = false
    var _optionalForeignEnum: ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable?
    var _recursiveMessage = FieldSlice.absent
    var _repeatedInt32 = RecordSlice()
    var _repeatedForeignMessage = RecordSlice()
    var _repeatedForeignEnum = RecordSlice()
    var _mapInt32Int32 = RecordSlice()
    var _mapBoolBool = RecordSlice()
    var _mapStringString = RecordSlice()
    var _mapStringForeignMessage = RecordSlice()
    var _mapStringForeignEnum = RecordSlice()
    var _optionalBytes = FieldSlice.absent
    var _repeatedBytes = RecordSlice()
    var _mapStringBytes = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _optionalForeignMessage = ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView(unread: bytes)
    }
    /// Field 1, `sfixed32 optional_int32`.
    var optionalInt32: Int32 { _optionalInt32 ?? 0 }
    /// Whether `optionalInt32` is set.
    var hasOptionalInt32: Bool { _optionalInt32 != nil }
    /// Field 2, `message optional_foreign_message`.
    var optionalForeignMessage: ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView? {
        @_lifetime(copy self)
        get {
            _isOptionalForeignMessageSet ? _optionalForeignMessage : nil
        }
    }
    /// Whether `optionalForeignMessage` is set.
    var hasOptionalForeignMessage: Bool { _isOptionalForeignMessageSet }
    /// Field 3, `enum optional_foreign_enum`.
    var optionalForeignEnum: ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable { _optionalForeignEnum ?? ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable() }
    /// Whether `optionalForeignEnum` is set.
    var hasOptionalForeignEnum: Bool { _optionalForeignEnum != nil }
    /// Field 4, `message recursive_message`.
    var recursiveMessage: ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstableView? {
        @_lifetime(copy self)
        get {
            _recursiveMessage.isPresent ? ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstableView(checked: viewedBytes, _recursiveMessage) : nil
        }
    }
    /// Whether `recursiveMessage` is set.
    var hasRecursiveMessage: Bool { _recursiveMessage.isPresent }
    /// Field 5, `repeated sfixed32 repeated_int32`.
    var repeatedInt32: RepeatedScalarView<SFixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed32Field>(viewedBytes, _repeatedInt32, tag: 42)
        }
    }
    /// Field 6, `repeated message repeated_foreign_message`.
    var repeatedForeignMessage: RepeatedView<ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView>(viewedBytes, _repeatedForeignMessage, tag: 50)
        }
    }
    /// Field 7, `repeated enum repeated_foreign_enum`.
    var repeatedForeignEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>>(viewedBytes, _repeatedForeignEnum, tag: 58)
        }
    }
    /// Field 8, `map map_int32_int32`.
    var mapInt32Int32: RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapInt32Int32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapInt32Int32EntryView>(viewedBytes, _mapInt32Int32, tag: 66)
        }
    }
    /// Field 9, `map map_bool_bool`.
    var mapBoolBool: RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapBoolBoolEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapBoolBoolEntryView>(viewedBytes, _mapBoolBool, tag: 74)
        }
    }
    /// Field 10, `map map_string_string`.
    var mapStringString: RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringStringEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringStringEntryView>(viewedBytes, _mapStringString, tag: 82)
        }
    }
    /// Field 11, `map map_string_foreign_message`.
    var mapStringForeignMessage: RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringForeignMessageEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringForeignMessageEntryView>(viewedBytes, _mapStringForeignMessage, tag: 90)
        }
    }
    /// Field 12, `map map_string_foreign_enum`.
    var mapStringForeignEnum: RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringForeignEnumEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringForeignEnumEntryView>(viewedBytes, _mapStringForeignEnum, tag: 98)
        }
    }
    /// Field 13, `bytes optional_bytes`.
    var optionalBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _optionalBytes)
        }
    }
    /// Whether `optionalBytes` is set.
    var hasOptionalBytes: Bool { _optionalBytes.isPresent }
    /// Field 14, `repeated bytes repeated_bytes`.
    var repeatedBytes: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _repeatedBytes, tag: 114)
        }
    }
    /// Field 15, `map map_string_bytes`.
    var mapStringBytes: RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringBytesEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringBytesEntryView>(viewedBytes, _mapStringBytes, tag: 122)
        }
    }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 13:
                _optionalInt32 = try SFixed32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(&_optionalForeignMessage, isSet: &_isOptionalForeignMessageSet)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _optionalForeignEnum = try EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.read(from: &reader)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.readView(ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstableView.self, into: &_recursiveMessage)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed32Field.self, into: &_repeatedInt32) }
            case 45:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed32Field.self, into: &_repeatedInt32) }
            case 50:
                try reader.apart { reader throws(WireError) in try reader.readViews(ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView.self, into: &_repeatedForeignMessage, tag: 50) }
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.self, into: &_repeatedForeignEnum) }
            case 56:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_EditionUnstable_ForeignEnumEditionUnstable>.self, into: &_repeatedForeignEnum) }
            case 66:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapInt32Int32EntryView.self, into: &_mapInt32Int32, tag: 66) }
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapBoolBoolEntryView.self, into: &_mapBoolBool, tag: 74) }
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringStringEntryView.self, into: &_mapStringString, tag: 82) }
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringForeignMessageEntryView.self, into: &_mapStringForeignMessage, tag: 90) }
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringForeignEnumEntryView.self, into: &_mapStringForeignEnum, tag: 98) }
                if reader.consume(106, after: &last) { fallthrough }
            case 106:
                _optionalBytes = try reader.readSlice()
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_repeatedBytes, tag: 114) }
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.MapStringBytesEntryView.self, into: &_mapStringBytes, tag: 122) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.edition_unstable.ForeignMessageEditionUnstable`.
struct ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable: Message {
    /// Field 1, `sfixed32 c`.
    var c: Int32 {
        get { self._c ?? 0 }
        set { self._c = newValue }
    }
    /// Whether `c` is set.
    var hasC: Bool { _c != nil }
    /// Takes the value of `c` away.
    mutating func clearC() { _c = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _c: Int32?
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.edition_unstable.ForeignMessageEditionUnstable",
        fields: "1 ?sfixed32 c")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition_unstable.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 13:
                self._c = try SFixed32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._c { sink.put(SFixed32Field.self, value, tag: 13) }
    }
    /// Counts the bytes of the fields.
    @inline(never)
    func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `protobuf_test_messages.edition_unstable.ForeignMessageEditionUnstable`, read in place.
struct ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _c: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `sfixed32 c`.
    var c: Int32 { _c ?? 0 }
    /// Whether `c` is set.
    var hasC: Bool { _c != nil }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 13:
                _c = try SFixed32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Fields that conformance/test_protos/test_messages_edition_unstable.proto adds to messages of others.
enum ProtobufTestMessages_EditionUnstable_TestMessagesEditionUnstableExtensions {
    /// Field 120 of `ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable`: `protobuf_test_messages.edition_unstable.extension_int32`.
    static let extensionInt32 = ProtoExtension<ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable, SFixed32Field>(number: 120, defaultValue: 0)
}

/// The descriptor and the message types of conformance/test_protos/test_messages_edition_unstable.proto.
enum File_conformance_test_protos_test_messages_edition_unstable {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "conformance/test_protos/test_messages_edition_unstable.proto",
        descriptor: """
        \n<conformance/test_protos/test_messages_edition_unstable.proto\u{12}'protobuf_test_messages.edition\
        _unstable\" \n\u{e}ComplexMessage\u{12}\u{c}\n\u{1}d\u{18}\u{1} \u{1}(\u{f}R\u{1}dX\u{2}\"\u{b1}\
        \u{11}\n\u{1b}TestAllTypesEditionUnstable\u{12}%\n\u{e}optional_int32\u{18}\u{1} \u{1}(\u{f}R\roptio\
        nalInt32\u{12}\u{87}\u{1}\n\u{18}optional_foreign_message\u{18}\u{2} \u{1}(\u{b}2F.protobuf_test_mes\
        sages.edition_unstable.ForeignMessageEditionUnstableB\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{16}optionalForei\
        gnMessage\u{12}w\n\u{15}optional_foreign_enum\u{18}\u{3} \u{1}(\u{e}2C.protobuf_test_messages.editio\
        n_unstable.ForeignEnumEditionUnstableR\u{13}optionalForeignEnum\u{12}x\n\u{11}recursive_message\
        \u{18}\u{4} \u{1}(\u{b}2D.protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstableB\u{5}\
        \u{aa}\u{1}\u{2}(\u{1}R\u{10}recursiveMessage\u{12}%\n\u{e}repeated_int32\u{18}\u{5} \u{3}(\u{f}R\rr\
        epeatedInt32\u{12}\u{87}\u{1}\n\u{18}repeated_foreign_message\u{18}\u{6} \u{3}(\u{b}2F.protobuf_test\
        _messages.edition_unstable.ForeignMessageEditionUnstableB\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{16}repeatedF\
        oreignMessage\u{12}w\n\u{15}repeated_foreign_enum\u{18}\u{7} \u{3}(\u{e}2C.protobuf_test_messages.ed\
        ition_unstable.ForeignEnumEditionUnstableR\u{13}repeatedForeignEnum\u{12}\u{7f}\n\u{f}map_int32_int3\
        2\u{18}\u{8} \u{3}(\u{b}2W.protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.MapIn\
        t32Int32EntryR\rmapInt32Int32\u{12}y\n\rmap_bool_bool\u{18}\t \u{3}(\u{b}2U.protobuf_test_messages.e\
        dition_unstable.TestAllTypesEditionUnstable.MapBoolBoolEntryR\u{b}mapBoolBool\u{12}\u{85}\u{1}\n\
        \u{11}map_string_string\u{18}\n \u{3}(\u{b}2Y.protobuf_test_messages.edition_unstable.TestAllTypesEd\
        itionUnstable.MapStringStringEntryR\u{f}mapStringString\u{12}\u{9e}\u{1}\n\u{1a}map_string_foreign_m\
        essage\u{18}\u{b} \u{3}(\u{b}2a.protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.\
        MapStringForeignMessageEntryR\u{17}mapStringForeignMessage\u{12}\u{95}\u{1}\n\u{17}map_string_foreig\
        n_enum\u{18}\u{c} \u{3}(\u{b}2^.protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.\
        MapStringForeignEnumEntryR\u{14}mapStringForeignEnum\u{12}%\n\u{e}optional_bytes\u{18}\r \u{1}(\u{c}\
        R\roptionalBytes\u{12}%\n\u{e}repeated_bytes\u{18}\u{e} \u{3}(\u{c}R\rrepeatedBytes\u{12}\u{82}\u{1}\
        \n\u{10}map_string_bytes\u{18}\u{f} \u{3}(\u{b}2X.protobuf_test_messages.edition_unstable.TestAllTyp\
        esEditionUnstable.MapStringBytesEntryR\u{e}mapStringBytes\u{1a}@\n\u{12}MapInt32Int32Entry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{f}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{f}R\
        \u{5}value:\u{2}8\u{1}\u{1a}>\n\u{10}MapBoolBoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\
        \u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapStri\
        ngStringEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \
        \u{1}(\tR\u{5}value:\u{2}8\u{1}\u{1a}\u{92}\u{1}\n\u{1c}MapStringForeignMessageEntry\u{12}\u{10}\n\
        \u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\\\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2F.protobuf_test_mes\
        sages.edition_unstable.ForeignMessageEditionUnstableR\u{5}value:\u{2}8\u{1}\u{1a}\u{8c}\u{1}\n\u{19}\
        MapStringForeignEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}Y\n\u{5}value\
        \u{18}\u{2} \u{1}(\u{e}2C.protobuf_test_messages.edition_unstable.ForeignEnumEditionUnstableR\u{5}va\
        lue:\u{2}8\u{1}\u{1a}A\n\u{13}MapStringBytesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\
        \u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{c}R\u{5}value:\u{2}8\u{1}*\u{5}\u{8}x\u{10}\u{c9}\u{1}X\
        \u{2}\"/\n\u{1d}ForeignMessageEditionUnstable\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}(\u{f}R\u{1}cX\u{2}\
        *Q\n\u{1a}ForeignEnumEditionUnstable\u{12}\u{f}\n\u{b}FOREIGN_FOO\u{10}\0\u{12}\u{f}\n\u{b}FOREIGN_B\
        AR\u{10}\u{1}\u{12}\u{f}\n\u{b}FOREIGN_BAZ\u{10}\u{2}0\u{2}:m\n\u{f}extension_int32\u{12}D.protobuf_\
        test_messages.edition_unstable.TestAllTypesEditionUnstable\u{18}x \u{1}(\u{f}R\u{e}extensionInt32BK\
        \n2com.google.protobuf_test_messages.edition_unstable\u{a2}\u{2}\u{f}EditionUnstable\u{92}\u{3}\u{2}\
        (\u{2}b\u{8}editionsp\u{8f}N
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(ProtobufTestMessages_EditionUnstable_ComplexMessage.self, ProtobufTestMessages_EditionUnstable_ComplexMessageView.self)
        registry.register(ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstable.self, ProtobufTestMessages_EditionUnstable_TestAllTypesEditionUnstableView.self)
        registry.register(ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstable.self, ProtobufTestMessages_EditionUnstable_ForeignMessageEditionUnstableView.self)
    }
}
