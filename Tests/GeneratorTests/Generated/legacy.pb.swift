// Made by protoc-gen-enclave-wire from legacy.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `enclavewire.tests.legacy.Mood`
struct LegacyMood: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 3 }
    /// `MOOD_HAPPY` = 3
    static let happy = Self(rawValue: 3)
    /// `MOOD_SAD` = 7
    static let sad = Self(rawValue: 7)
    /// `MOOD_NEGATIVE` = -2
    static let negative = Self(rawValue: -2)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "enclavewire.tests.legacy.Mood",
        values: "3 MOOD_HAPPY\n7 MOOD_SAD\n-2 MOOD_NEGATIVE",
        isClosed: true)
}

/// `enclavewire.tests.legacy.Level`
struct LegacyLevel: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 0 }
    /// `LEVEL_ZERO` = 0
    static let zero = Self(rawValue: 0)
    /// `LEVEL_ONE` = 1
    static let one = Self(rawValue: 1)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "enclavewire.tests.legacy.Level",
        values: "0 LEVEL_ZERO\n1 LEVEL_ONE",
        isClosed: true)
}

/// `enclavewire.tests.legacy.Defaults`.
struct LegacyDefaults: Message {
    /// Field 1, `int32 int32`.
    var int32: Int32 {
        get { self._int32 ?? -42 }
        set { self._int32 = newValue }
    }
    /// Whether `int32` is set.
    var hasInt32: Bool { _int32 != nil }
    /// Takes the value of `int32` away.
    mutating func clearInt32() { _int32 = nil }
    /// Field 2, `int64 int64`.
    var int64: Int64 {
        get { self._int64 ?? -9223372036854775808 }
        set { self._int64 = newValue }
    }
    /// Whether `int64` is set.
    var hasInt64: Bool { _int64 != nil }
    /// Takes the value of `int64` away.
    mutating func clearInt64() { _int64 = nil }
    /// Field 3, `uint32 uint32`.
    var uint32: UInt32 {
        get { self._uint32 ?? 4294967295 }
        set { self._uint32 = newValue }
    }
    /// Whether `uint32` is set.
    var hasUint32: Bool { _uint32 != nil }
    /// Takes the value of `uint32` away.
    mutating func clearUint32() { _uint32 = nil }
    /// Field 4, `uint64 uint64`.
    var uint64: UInt64 {
        get { self._uint64 ?? 18446744073709551615 }
        set { self._uint64 = newValue }
    }
    /// Whether `uint64` is set.
    var hasUint64: Bool { _uint64 != nil }
    /// Takes the value of `uint64` away.
    mutating func clearUint64() { _uint64 = nil }
    /// Field 5, `sint32 sint32`.
    var sint32: Int32 {
        get { self._sint32 ?? -1 }
        set { self._sint32 = newValue }
    }
    /// Whether `sint32` is set.
    var hasSint32: Bool { _sint32 != nil }
    /// Takes the value of `sint32` away.
    mutating func clearSint32() { _sint32 = nil }
    /// Field 6, `fixed64 fixed64`.
    var fixed64: UInt64 {
        get { self._fixed64 ?? 7 }
        set { self._fixed64 = newValue }
    }
    /// Whether `fixed64` is set.
    var hasFixed64: Bool { _fixed64 != nil }
    /// Takes the value of `fixed64` away.
    mutating func clearFixed64() { _fixed64 = nil }
    /// Field 7, `float float`.
    var float: Float {
        get { self._float ?? 1.5 }
        set { self._float = newValue }
    }
    /// Whether `float` is set.
    var hasFloat: Bool { _float != nil }
    /// Takes the value of `float` away.
    mutating func clearFloat() { _float = nil }
    /// Field 8, `double double`.
    var double: Double {
        get { self._double ?? -1e+300 }
        set { self._double = newValue }
    }
    /// Whether `double` is set.
    var hasDouble: Bool { _double != nil }
    /// Takes the value of `double` away.
    mutating func clearDouble() { _double = nil }
    /// Field 9, `float infinite`.
    var infinite: Float {
        get { self._infinite ?? -.infinity }
        set { self._infinite = newValue }
    }
    /// Whether `infinite` is set.
    var hasInfinite: Bool { _infinite != nil }
    /// Takes the value of `infinite` away.
    mutating func clearInfinite() { _infinite = nil }
    /// Field 10, `double not_a_number`.
    var notANumber: Double {
        get { self._notANumber ?? .nan }
        set { self._notANumber = newValue }
    }
    /// Whether `notANumber` is set.
    var hasNotANumber: Bool { _notANumber != nil }
    /// Takes the value of `notANumber` away.
    mutating func clearNotANumber() { _notANumber = nil }
    /// Field 11, `bool bool`.
    var bool: Bool {
        get { self._bool ?? true }
        set { self._bool = newValue }
    }
    /// Whether `bool` is set.
    var hasBool: Bool { _bool != nil }
    /// Takes the value of `bool` away.
    mutating func clearBool() { _bool = nil }
    /// Field 12, `string string`.
    var string: String {
        get { self._string ?? "quote \" backslash \\ line\n tab\u{9} nul\u{0} 🌳" }
        set { self._string = newValue }
    }
    /// Whether `string` is set.
    var hasString: Bool { _string != nil }
    /// Takes the value of `string` away.
    mutating func clearString() { _string = nil }
    /// Field 13, `bytes bytes`.
    var bytes: [UInt8] {
        get { self._bytes ?? [1, 255, 34, 10] }
        set { self._bytes = newValue }
    }
    /// Whether `bytes` is set.
    var hasBytes: Bool { _bytes != nil }
    /// Takes the value of `bytes` away.
    mutating func clearBytes() { _bytes = nil }
    /// Field 14, `enum mood`.
    var mood: LegacyMood {
        get { self._mood ?? LegacyMood(rawValue: 7) }
        set { self._mood = newValue }
    }
    /// Whether `mood` is set.
    var hasMood: Bool { _mood != nil }
    /// Takes the value of `mood` away.
    mutating func clearMood() { _mood = nil }
    /// Field 15, `enum first_mood`.
    var firstMood: LegacyMood {
        get { self._firstMood ?? LegacyMood() }
        set { self._firstMood = newValue }
    }
    /// Whether `firstMood` is set.
    var hasFirstMood: Bool { _firstMood != nil }
    /// Takes the value of `firstMood` away.
    mutating func clearFirstMood() { _firstMood = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _int32: Int32?
    var _int64: Int64?
    var _uint32: UInt32?
    var _uint64: UInt64?
    var _sint32: Int32?
    var _fixed64: UInt64?
    var _float: Float?
    var _double: Double?
    var _infinite: Float?
    var _notANumber: Double?
    var _bool: Bool?
    var _string: String?
    var _bytes: [UInt8]?
    var _mood: LegacyMood?
    var _firstMood: LegacyMood?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._int32 == right._int32 else { return false }
        guard left._int64 == right._int64 else { return false }
        guard left._uint32 == right._uint32 else { return false }
        guard left._uint64 == right._uint64 else { return false }
        guard left._sint32 == right._sint32 else { return false }
        guard left._fixed64 == right._fixed64 else { return false }
        guard left._float == right._float else { return false }
        guard left._double == right._double else { return false }
        guard left._infinite == right._infinite else { return false }
        guard left._notANumber == right._notANumber else { return false }
        guard left._bool == right._bool else { return false }
        guard UncheckedStringField.areSame(left._string, right._string) else { return false }
        guard left._bytes == right._bytes else { return false }
        guard left._mood == right._mood else { return false }
        guard left._firstMood == right._firstMood else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension LegacyDefaults {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Defaults",
        fields: "1 ?int32 int32 default=-42\n2 ?int64 int64 default=-9223372036854775808\n3 ?uint32 uint32 default=4294967295\n4 ?uint64 uint64 default=18446744073709551615\n5 ?sint32 sint32 default=-1\n6 ?fixed64 fixed64 default=7\n7 ?float float default=1.5\n8 ?double double default=-1e+300\n9 ?float infinite default=-inf\n10 ?double not_a_number default=nan\n11 ?bool bool default=true\n12 ?string string utf8=none default=quote%20\"%20backslash%20\\%20line%0a%20tab%09%20nul%00%20🌳\n13 ?bytes bytes default=\\001\\377\\\"\\n\n14 ?enum mood of=0 default=MOOD_SAD\n15 ?enum first_mood of=0",
        types: [.enumeration { LegacyMood.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 8:
                self._int32 = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self._int64 = try Int64Field.read(from: &reader)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self._uint32 = try UInt32Field.read(from: &reader)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self._uint64 = try UInt64Field.read(from: &reader)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self._sint32 = try SInt32Field.read(from: &reader)
                if reader.consume(49, after: &last) { fallthrough }
            case 49:
                self._fixed64 = try Fixed64Field.read(from: &reader)
                if reader.consume(61, after: &last) { fallthrough }
            case 61:
                self._float = try FloatField.read(from: &reader)
                if reader.consume(65, after: &last) { fallthrough }
            case 65:
                self._double = try DoubleField.read(from: &reader)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                self._infinite = try FloatField.read(from: &reader)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                self._notANumber = try DoubleField.read(from: &reader)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                self._bool = try BoolField.read(from: &reader)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                self._string = try UncheckedStringField.read(from: &reader)
                if reader.consume(106, after: &last) { fallthrough }
            case 106:
                self._bytes = try BytesField.read(from: &reader)
                if reader.consume(112, after: &last) { fallthrough }
            case 112:
                if let value = try reader.readClosed(LegacyMood.self, unknown: &unknownFields) { self._mood = value }
                if reader.consume(120, after: &last) { fallthrough }
            case 120:
                if let value = try reader.readClosed(LegacyMood.self, unknown: &unknownFields) { self._firstMood = value }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._firstMood { sink.put(EnumField<LegacyMood>.self, value, tag: 120) }
        if let value = self._mood { sink.put(EnumField<LegacyMood>.self, value, tag: 112) }
        if let value = self._bytes { sink.put(BytesField.self, value, tag: 106) }
        if let value = self._string { sink.put(UncheckedStringField.self, value, tag: 98) }
        if let value = self._bool { sink.put(BoolField.self, value, tag: 88) }
        if let value = self._notANumber { sink.put(DoubleField.self, value, tag: 81) }
        if let value = self._infinite { sink.put(FloatField.self, value, tag: 77) }
        if let value = self._double { sink.put(DoubleField.self, value, tag: 65) }
        if let value = self._float { sink.put(FloatField.self, value, tag: 61) }
        if let value = self._fixed64 { sink.put(Fixed64Field.self, value, tag: 49) }
        if let value = self._sint32 { sink.put(SInt32Field.self, value, tag: 40) }
        if let value = self._uint64 { sink.put(UInt64Field.self, value, tag: 32) }
        if let value = self._uint32 { sink.put(UInt32Field.self, value, tag: 24) }
        if let value = self._int64 { sink.put(Int64Field.self, value, tag: 16) }
        if let value = self._int32 { sink.put(Int32Field.self, value, tag: 8) }
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

/// `enclavewire.tests.legacy.Defaults`, read in place.
struct LegacyDefaultsView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _int32: Int32?
    var _int64: Int64?
    var _uint32: UInt32?
    var _uint64: UInt64?
    var _sint32: Int32?
    var _fixed64: UInt64?
    var _float: Float?
    var _double: Double?
    var _infinite: Float?
    var _notANumber: Double?
    var _bool: Bool?
    var _string = FieldSlice.absent
    var _bytes = FieldSlice.absent
    var _mood: LegacyMood?
    var _firstMood: LegacyMood?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyDefaults.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 int32`.
    var int32: Int32 { _int32 ?? -42 }
    /// Whether `int32` is set.
    var hasInt32: Bool { _int32 != nil }
    /// Field 2, `int64 int64`.
    var int64: Int64 { _int64 ?? -9223372036854775808 }
    /// Whether `int64` is set.
    var hasInt64: Bool { _int64 != nil }
    /// Field 3, `uint32 uint32`.
    var uint32: UInt32 { _uint32 ?? 4294967295 }
    /// Whether `uint32` is set.
    var hasUint32: Bool { _uint32 != nil }
    /// Field 4, `uint64 uint64`.
    var uint64: UInt64 { _uint64 ?? 18446744073709551615 }
    /// Whether `uint64` is set.
    var hasUint64: Bool { _uint64 != nil }
    /// Field 5, `sint32 sint32`.
    var sint32: Int32 { _sint32 ?? -1 }
    /// Whether `sint32` is set.
    var hasSint32: Bool { _sint32 != nil }
    /// Field 6, `fixed64 fixed64`.
    var fixed64: UInt64 { _fixed64 ?? 7 }
    /// Whether `fixed64` is set.
    var hasFixed64: Bool { _fixed64 != nil }
    /// Field 7, `float float`.
    var float: Float { _float ?? 1.5 }
    /// Whether `float` is set.
    var hasFloat: Bool { _float != nil }
    /// Field 8, `double double`.
    var double: Double { _double ?? -1e+300 }
    /// Whether `double` is set.
    var hasDouble: Bool { _double != nil }
    /// Field 9, `float infinite`.
    var infinite: Float { _infinite ?? -.infinity }
    /// Whether `infinite` is set.
    var hasInfinite: Bool { _infinite != nil }
    /// Field 10, `double not_a_number`.
    var notANumber: Double { _notANumber ?? .nan }
    /// Whether `notANumber` is set.
    var hasNotANumber: Bool { _notANumber != nil }
    /// Field 11, `bool bool`.
    var bool: Bool { _bool ?? true }
    /// Whether `bool` is set.
    var hasBool: Bool { _bool != nil }
    /// Field 12, `string string`.
    var string: UTF8Span {
        @_lifetime(copy self)
        get {
            if _string.isPresent { return viewedBytes.text(in: _string) }
            return viewedBytes.constantText("quote \" backslash \\ line\n tab\u{9} nul\u{0} 🌳")
        }
    }
    /// Whether `string` is set.
    var hasString: Bool { _string.isPresent }
    /// Field 13, `bytes bytes`.
    var bytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _bytes)
        }
    }
    /// Whether `bytes` is set.
    var hasBytes: Bool { _bytes.isPresent }
    /// Field 14, `enum mood`.
    var mood: LegacyMood { _mood ?? LegacyMood(rawValue: 7) }
    /// Whether `mood` is set.
    var hasMood: Bool { _mood != nil }
    /// Field 15, `enum first_mood`.
    var firstMood: LegacyMood { _firstMood ?? LegacyMood() }
    /// Whether `firstMood` is set.
    var hasFirstMood: Bool { _firstMood != nil }
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
            case 8:
                _int32 = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _int64 = try Int64Field.read(from: &reader)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _uint32 = try UInt32Field.read(from: &reader)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _uint64 = try UInt64Field.read(from: &reader)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _sint32 = try SInt32Field.read(from: &reader)
                if reader.consume(49, after: &last) { fallthrough }
            case 49:
                _fixed64 = try Fixed64Field.read(from: &reader)
                if reader.consume(61, after: &last) { fallthrough }
            case 61:
                _float = try FloatField.read(from: &reader)
                if reader.consume(65, after: &last) { fallthrough }
            case 65:
                _double = try DoubleField.read(from: &reader)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                _infinite = try FloatField.read(from: &reader)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                _notANumber = try DoubleField.read(from: &reader)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                _bool = try BoolField.read(from: &reader)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                _string = try reader.readTextSlice()
                if reader.consume(106, after: &last) { fallthrough }
            case 106:
                _bytes = try reader.readSlice()
                if reader.consume(112, after: &last) { fallthrough }
            case 112:
                if let value = try reader.readClosed(LegacyMood.self) { _mood = value }
                if reader.consume(120, after: &last) { fallthrough }
            case 120:
                if let value = try reader.readClosed(LegacyMood.self) { _firstMood = value }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Required`.
struct LegacyRequired: Message {
    /// Field 1, `int32 id`.
    var id: Int32 {
        get { self._id ?? 0 }
        set { self._id = newValue }
    }
    /// Whether `id` is set.
    var hasId: Bool { _id != nil }
    /// Takes the value of `id` away.
    mutating func clearId() { _id = nil }
    /// Field 2, `message child`.
    var child: LegacyRequired {
        get { self._child?.value ?? LegacyRequired() }
        set { self._child = Indirect(newValue) }
    }
    /// Whether `child` is set.
    var hasChild: Bool { _child != nil }
    /// Takes the value of `child` away.
    mutating func clearChild() { _child = nil }
    /// Field 3, `repeated message children`.
    var children: [LegacyRequired] = []
    /// Field 4, `map by_name`.
    var byName: ProtoMap<String, LegacyRequired> = [:]
    /// Field 5, `message member`.
    var member: LegacyRequired {
        get {
            if case .member(let value)? = self.choice { return value }
            return LegacyRequired()
        }
        set { self.choice = OneOf_Choice.member(newValue) }
    }
    /// The member of `oneof choice` that is set.
    var choice: OneOf_Choice?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _id: Int32?
    var _child: Indirect<LegacyRequired>?
    /// A message with no field set.
    init() {}
    /// The members of `oneof choice`.
    enum OneOf_Choice: Hashable, Sendable {
        /// Field 5, `message member`.
        indirect case member(LegacyRequired)
    }
}

extension LegacyRequired {
    /// `enclavewire.tests.legacy.Required.ByNameEntry`, a map entry read in place.
    struct ByNameEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.legacy.Required.ByNameEntry",
            fields: "1 ?string key utf8=none\n2 ?message value of=0",
            types: [.message { LegacyRequired.schema }],
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
        /// Field 2, `message value`.
        var value: LegacyRequiredView? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? LegacyRequiredView(checked: viewedBytes, _value) : nil
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
                    try reader.readView(LegacyRequiredView.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            try reader.refuseMissing(!hasValue && !LegacyRequired().isInitialized)
            input.resume(after: reader)
        }
    }
}

extension LegacyRequired {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Required",
        fields: "1 !int32 id\n2 ?message child of=0\n3 *message children of=0\n4 *message by_name of=1 map=1\n5 ?message member of=0 oneof=0",
        types: [.message { LegacyRequired.schema }, .message { LegacyRequired.ByNameEntryView.schema }],
        oneofs: ["choice"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        var isMember0Read = false
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                self._id = try Int32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._child)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.children, tag: 26) }
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readMap(UncheckedStringField.self, MessageField<LegacyRequired>.self, into: &self.byName, tag: 34, unknown: &unknownFields) }
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = LegacyRequired()
                if case .member(let current)? = self.choice { value = current }
                try reader.readMessage(into: &value)
                self.choice = OneOf_Choice.member(value)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .member(let value)? = self.choice { sink.message(value, tag: 42) }
        sink.putMap(UncheckedStringField.self, MessageField<LegacyRequired>.self, self.byName, tag: 34)
        sink.putRepeated(MessageField<LegacyRequired>.self, self.children, tag: 26)
        if let value = self._child { sink.message(value, tag: 18) }
        if let value = self._id { sink.put(Int32Field.self, value, tag: 8) }
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
    /// Whether every required field is set, here and in the messages within.
    var isInitialized: Bool {
        if self._id == nil { return false }
        if let value = self._child, !value.value.isInitialized { return false }
        for value in self.children where !value.isInitialized { return false }
        for entry in self.byName where !entry.value.isInitialized { return false }
        if case .member(let value)? = self.choice, !value.isInitialized { return false }
        return true
    }
}

/// `enclavewire.tests.legacy.Required`, read in place.
struct LegacyRequiredView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _id: Int32?
    var _child = FieldSlice.absent
    var _children = RecordSlice()
    var _byName = RecordSlice()
    var _member = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyRequired.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 id`.
    var id: Int32 { _id ?? 0 }
    /// Whether `id` is set.
    var hasId: Bool { _id != nil }
    /// Field 2, `message child`.
    var child: LegacyRequiredView? {
        @_lifetime(copy self)
        get {
            _child.isPresent ? LegacyRequiredView(checked: viewedBytes, _child) : nil
        }
    }
    /// Whether `child` is set.
    var hasChild: Bool { _child.isPresent }
    /// Field 3, `repeated message children`.
    var children: RepeatedView<LegacyRequiredView> {
        @_lifetime(copy self)
        get {
            RepeatedView<LegacyRequiredView>(viewedBytes, _children, tag: 26)
        }
    }
    /// Field 4, `map by_name`.
    var byName: RepeatedView<LegacyRequired.ByNameEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<LegacyRequired.ByNameEntryView>(viewedBytes, _byName, tag: 34)
        }
    }
    /// Field 5, `message member`.
    var member: LegacyRequiredView? {
        @_lifetime(copy self)
        get {
            _member.isPresent ? LegacyRequiredView(checked: viewedBytes, _member) : nil
        }
    }
    /// Whether `member` is set.
    var hasMember: Bool { _member.isPresent }
    /// The members of `oneof choice`.
    enum ChoiceCase: Sendable {
        /// Field 5, `message member`.
        case member
    }
    /// The member of `oneof choice` that is set.
    var choice: ChoiceCase? {
        if hasMember { return ChoiceCase.member }
        return nil
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
            case 8:
                _id = try Int32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(LegacyRequiredView.self, into: &_child)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readViews(LegacyRequiredView.self, into: &_children, tag: 26) }
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(LegacyRequired.ByNameEntryView.self, into: &_byName, tag: 34) }
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.refuseSecondMember(hasMember)
                try reader.readView(LegacyRequiredView.self, into: &_member)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        try reader.refuseMissing(!hasId)
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Holder`.
struct LegacyHolder: Message {
    /// Field 1, `message required`.
    var `required`: LegacyRequired {
        get { self._required ?? LegacyRequired() }
        set { self._required = newValue }
    }
    /// Whether `required` is set.
    var hasRequired: Bool { _required != nil }
    /// Takes the value of `required` away.
    mutating func clearRequired() { _required = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _required: LegacyRequired?
    /// A message with no field set.
    init() {}
}

extension LegacyHolder {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Holder",
        fields: "1 ?message required of=0",
        types: [.message { LegacyRequired.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 10:
                try reader.readMessage(into: &self._required)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._required { sink.message(value, tag: 10) }
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
    /// Whether every required field is set, here and in the messages within.
    var isInitialized: Bool {
        if let value = self._required, !value.isInitialized { return false }
        return true
    }
}

/// `enclavewire.tests.legacy.Holder`, read in place.
struct LegacyHolderView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _required = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyHolder.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `message required`.
    var `required`: LegacyRequiredView? {
        @_lifetime(copy self)
        get {
            _required.isPresent ? LegacyRequiredView(checked: viewedBytes, _required) : nil
        }
    }
    /// Whether `required` is set.
    var hasRequired: Bool { _required.isPresent }
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
            case 10:
                try reader.readView(LegacyRequiredView.self, into: &_required)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Groups`.
struct LegacyGroups: Message {
    /// Field 1, `group single`.
    var single: LegacyGroups.Single {
        get { self._single?.value ?? LegacyGroups.Single() }
        set { self._single = Indirect(newValue) }
    }
    /// Whether `single` is set.
    var hasSingle: Bool { _single != nil }
    /// Takes the value of `single` away.
    mutating func clearSingle() { _single = nil }
    /// Field 2, `repeated group many`.
    var many: [LegacyGroups.Many] = []
    /// Field 3, `group member`.
    var member: LegacyGroups.Member {
        get {
            if case .member(let value)? = self.choice { return value }
            return LegacyGroups.Member()
        }
        set { self.choice = OneOf_Choice.member(newValue) }
    }
    /// Field 4, `int32 other`.
    var other: Int32 {
        get {
            if case .other(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.other(newValue) }
    }
    /// The member of `oneof choice` that is set.
    var choice: OneOf_Choice?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _single: Indirect<LegacyGroups.Single>?
    /// A message with no field set.
    init() {}
    /// The members of `oneof choice`.
    enum OneOf_Choice: Hashable, Sendable {
        /// Field 3, `group member`.
        case member(LegacyGroups.Member)
        /// Field 4, `int32 other`.
        case other(Int32)
    }
}

extension LegacyGroups {
    /// `enclavewire.tests.legacy.Groups.Single`.
    struct Single: Message {
        /// Field 1, `int32 number`.
        var number: Int32 {
            get { self._number ?? 0 }
            set { self._number = newValue }
        }
        /// Whether `number` is set.
        var hasNumber: Bool { _number != nil }
        /// Takes the value of `number` away.
        mutating func clearNumber() { _number = nil }
        /// Field 2, `message nested`.
        var nested: LegacyGroups {
            get { self._nested?.value ?? LegacyGroups() }
            set { self._nested = Indirect(newValue) }
        }
        /// Whether `nested` is set.
        var hasNested: Bool { _nested != nil }
        /// Takes the value of `nested` away.
        mutating func clearNested() { _nested = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _number: Int32?
        var _nested: Indirect<LegacyGroups>?
        /// A message with no field set.
        init() {}
    }
}

extension LegacyGroups.Single {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Groups.Single",
        fields: "1 ?int32 number\n2 ?message nested of=0",
        types: [.message { LegacyGroups.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 8:
                self._number = try Int32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._nested)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._nested { sink.message(value, tag: 18) }
        if let value = self._number { sink.put(Int32Field.self, value, tag: 8) }
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

extension LegacyGroups {
    /// `enclavewire.tests.legacy.Groups.Single`, read in place.
    struct SingleView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _number: Int32?
        var _nested = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { LegacyGroups.Single.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 number`.
        var number: Int32 { _number ?? 0 }
        /// Whether `number` is set.
        var hasNumber: Bool { _number != nil }
        /// Field 2, `message nested`.
        var nested: LegacyGroupsView? {
            @_lifetime(copy self)
            get {
                _nested.isPresent ? LegacyGroupsView(checked: viewedBytes, _nested) : nil
            }
        }
        /// Whether `nested` is set.
        var hasNested: Bool { _nested.isPresent }
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
                case 8:
                    _number = try Int32Field.read(from: &reader)
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    try reader.readView(LegacyGroupsView.self, into: &_nested)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension LegacyGroups {
    /// `enclavewire.tests.legacy.Groups.Many`.
    struct Many: Message {
        /// Field 1, `string text`.
        var text: String {
            get { self._text ?? "" }
            set { self._text = newValue }
        }
        /// Whether `text` is set.
        var hasText: Bool { _text != nil }
        /// Takes the value of `text` away.
        mutating func clearText() { _text = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _text: String?
        /// A message with no field set.
        init() {}
        /// Whether two messages have the same fields, strings compared by their bytes.
        static func == (left: Self, right: Self) -> Bool {
            guard UncheckedStringField.areSame(left._text, right._text) else { return false }
            return left.unknownFields == right.unknownFields
        }
    }
}

extension LegacyGroups.Many {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Groups.Many",
        fields: "1 ?string text utf8=none")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 10:
                self._text = try UncheckedStringField.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._text { sink.put(UncheckedStringField.self, value, tag: 10) }
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

extension LegacyGroups {
    /// `enclavewire.tests.legacy.Groups.Many`, read in place.
    struct ManyView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _text = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { LegacyGroups.Many.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string text`.
        var text: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _text)
            }
        }
        /// Whether `text` is set.
        var hasText: Bool { _text.isPresent }
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
                case 10:
                    _text = try reader.readTextSlice()
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension LegacyGroups {
    /// `enclavewire.tests.legacy.Groups.Member`.
    struct Member: Message {
        /// Field 1, `int32 number`.
        var number: Int32 {
            get { self._number ?? 0 }
            set { self._number = newValue }
        }
        /// Whether `number` is set.
        var hasNumber: Bool { _number != nil }
        /// Takes the value of `number` away.
        mutating func clearNumber() { _number = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _number: Int32?
        /// A message with no field set.
        init() {}
    }
}

extension LegacyGroups.Member {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Groups.Member",
        fields: "1 ?int32 number")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 8:
                self._number = try Int32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._number { sink.put(Int32Field.self, value, tag: 8) }
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

extension LegacyGroups {
    /// `enclavewire.tests.legacy.Groups.Member`, read in place.
    struct MemberView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _number: Int32?
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { LegacyGroups.Member.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 number`.
        var number: Int32 { _number ?? 0 }
        /// Whether `number` is set.
        var hasNumber: Bool { _number != nil }
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
                case 8:
                    _number = try Int32Field.read(from: &reader)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension LegacyGroups {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Groups",
        fields: "1 ?group single of=0\n2 *group many of=1\n3 ?group member of=2 oneof=0\n4 ?int32 other oneof=0",
        types: [.message { LegacyGroups.Single.schema }, .message { LegacyGroups.Many.schema }, .message { LegacyGroups.Member.schema }],
        oneofs: ["choice"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        var isMember0Read = false
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 11:
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &self._single, number: 1) }
                if reader.consume(19, after: &last) { fallthrough }
            case 19:
                try reader.apart { reader throws(WireError) in try reader.readGroup(appendingTo: &self.many, number: 2) }
                if reader.consume(27, after: &last) { fallthrough }
            case 27:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = LegacyGroups.Member()
                if case .member(let current)? = self.choice { value = current }
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &value, number: 3) }
                self.choice = OneOf_Choice.member(value)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.other(try Int32Field.read(from: &reader))
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .other(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 32) }
        if case .member(let value)? = self.choice { sink.putGroup(value, number: 3) }
        for value in self.many.reversed() { sink.putGroup(value, number: 2) }
        if let value = self._single { sink.putGroup(value.value, number: 1) }
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

/// `enclavewire.tests.legacy.Groups`, read in place.
struct LegacyGroupsView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _single = FieldSlice.absent
    var _many = RecordSlice()
    var _member = FieldSlice.absent
    var _other: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyGroups.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `group single`.
    var single: LegacyGroups.SingleView? {
        @_lifetime(copy self)
        get {
            _single.isPresent ? LegacyGroups.SingleView(checked: viewedBytes, _single) : nil
        }
    }
    /// Whether `single` is set.
    var hasSingle: Bool { _single.isPresent }
    /// Field 2, `repeated group many`.
    var many: RepeatedView<LegacyGroups.ManyView> {
        @_lifetime(copy self)
        get {
            RepeatedView<LegacyGroups.ManyView>(viewedBytes, _many, tag: 19)
        }
    }
    /// Field 3, `group member`.
    var member: LegacyGroups.MemberView? {
        @_lifetime(copy self)
        get {
            _member.isPresent ? LegacyGroups.MemberView(checked: viewedBytes, _member) : nil
        }
    }
    /// Whether `member` is set.
    var hasMember: Bool { _member.isPresent }
    /// Field 4, `int32 other`.
    var other: Int32 { _other ?? 0 }
    /// Whether `other` is set.
    var hasOther: Bool { _other != nil }
    /// The members of `oneof choice`.
    enum ChoiceCase: Sendable {
        /// Field 3, `group member`.
        case member
        /// Field 4, `int32 other`.
        case other
    }
    /// The member of `oneof choice` that is set.
    var choice: ChoiceCase? {
        if hasMember { return ChoiceCase.member }
        if hasOther { return ChoiceCase.other }
        return nil
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
            case 11:
                try reader.apart { reader throws(WireError) in try reader.readGroupView(LegacyGroups.SingleView.self, number: 1, into: &_single) }
                if reader.consume(19, after: &last) { fallthrough }
            case 19:
                try reader.apart { reader throws(WireError) in try reader.readGroupViews(LegacyGroups.ManyView.self, number: 2, into: &_many) }
                if reader.consume(27, after: &last) { fallthrough }
            case 27:
                try reader.refuseSecondMember(hasMember || hasOther)
                _other = nil
                try reader.apart { reader throws(WireError) in try reader.readGroupView(LegacyGroups.MemberView.self, number: 3, into: &_member) }
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                try reader.refuseSecondMember(hasMember || hasOther)
                _member = .absent
                _other = try Int32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Closed`.
struct LegacyClosed: Message {
    /// Field 1, `enum mood`.
    var mood: LegacyMood {
        get { self._mood ?? LegacyMood() }
        set { self._mood = newValue }
    }
    /// Whether `mood` is set.
    var hasMood: Bool { _mood != nil }
    /// Takes the value of `mood` away.
    mutating func clearMood() { _mood = nil }
    /// Field 2, `repeated enum moods`.
    var moods: [LegacyMood] = []
    /// Field 3, `repeated enum packed_moods`.
    var packedMoods: [LegacyMood] = []
    /// Field 4, `map by_number`.
    var byNumber: ProtoMap<Int32, LegacyLevel> = [:]
    /// Field 5, `enum chosen`.
    var chosen: LegacyMood {
        get {
            if case .chosen(let value)? = self.choice { return value }
            return LegacyMood()
        }
        set { self.choice = OneOf_Choice.chosen(newValue) }
    }
    /// Field 6, `int32 other`.
    var other: Int32 {
        get {
            if case .other(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.other(newValue) }
    }
    /// The member of `oneof choice` that is set.
    var choice: OneOf_Choice?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _mood: LegacyMood?
    /// A message with no field set.
    init() {}
    /// The members of `oneof choice`.
    enum OneOf_Choice: Hashable, Sendable {
        /// Field 5, `enum chosen`.
        case chosen(LegacyMood)
        /// Field 6, `int32 other`.
        case other(Int32)
    }
}

extension LegacyClosed {
    /// `enclavewire.tests.legacy.Closed.ByNumberEntry`, a map entry read in place.
    struct ByNumberEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: LegacyLevel?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.legacy.Closed.ByNumberEntry",
            fields: "1 ?int32 key\n2 ?enum value of=0",
            types: [.enumeration { LegacyLevel.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `enum value`.
        var value: LegacyLevel { _value ?? LegacyLevel() }
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
                case 8:
                    _key = try Int32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    if let value = try reader.readClosed(LegacyLevel.self) { _value = value }
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension LegacyClosed {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Closed",
        fields: "1 ?enum mood of=0\n2 *enum moods of=0 packed=0\n3 *enum packed_moods of=0\n4 *message by_number of=1 map=1\n5 ?enum chosen of=0 oneof=0\n6 ?int32 other oneof=0",
        types: [.enumeration { LegacyMood.schema }, .message { LegacyClosed.ByNumberEntryView.schema }],
        oneofs: ["choice"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        var isMember0Read = false
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                if let value = try reader.readClosed(LegacyMood.self, unknown: &unknownFields) { self._mood = value }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readClosedPacked(into: &self.moods, number: 2, unknown: &unknownFields) }
            case 16:
                try reader.refuseUnpacked()
                if let value = try reader.readClosed(LegacyMood.self, unknown: &unknownFields) { self.moods.append(value) }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readClosedPacked(into: &self.packedMoods, number: 3, unknown: &unknownFields) }
            case 24:
                try reader.refuseUnpacked()
                if let value = try reader.readClosed(LegacyMood.self, unknown: &unknownFields) { self.packedMoods.append(value) }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, ClosedEnumField<LegacyLevel>.self, into: &self.byNumber, tag: 34, unknown: &unknownFields) }
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                if let value = try reader.readClosed(LegacyMood.self, unknown: &unknownFields) { self.choice = OneOf_Choice.chosen(value) }
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.other(try Int32Field.read(from: &reader))
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .other(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 48) }
        if case .chosen(let value)? = self.choice { sink.put(EnumField<LegacyMood>.self, value, tag: 40) }
        sink.putMap(Int32Field.self, ClosedEnumField<LegacyLevel>.self, self.byNumber, tag: 34)
        sink.putPacked(EnumField<LegacyMood>.self, self.packedMoods, tag: 26)
        sink.putPacked(EnumField<LegacyMood>.self, self.moods, tag: 18)
        if let value = self._mood { sink.put(EnumField<LegacyMood>.self, value, tag: 8) }
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

/// `enclavewire.tests.legacy.Closed`, read in place.
struct LegacyClosedView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _mood: LegacyMood?
    var _moods = RecordSlice()
    var _packedMoods = RecordSlice()
    var _byNumber = RecordSlice()
    var _chosen: LegacyMood?
    var _other: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyClosed.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `enum mood`.
    var mood: LegacyMood { _mood ?? LegacyMood() }
    /// Whether `mood` is set.
    var hasMood: Bool { _mood != nil }
    /// Field 2, `repeated enum moods`.
    var moods: RepeatedScalarView<EnumField<LegacyMood>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<LegacyMood>>(viewedBytes, _moods, tag: 18)
        }
    }
    /// Field 3, `repeated enum packed_moods`.
    var packedMoods: RepeatedScalarView<EnumField<LegacyMood>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<LegacyMood>>(viewedBytes, _packedMoods, tag: 26)
        }
    }
    /// Field 4, `map by_number`.
    var byNumber: RepeatedView<LegacyClosed.ByNumberEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<LegacyClosed.ByNumberEntryView>(viewedBytes, _byNumber, tag: 34)
        }
    }
    /// Field 5, `enum chosen`.
    var chosen: LegacyMood { _chosen ?? LegacyMood() }
    /// Whether `chosen` is set.
    var hasChosen: Bool { _chosen != nil }
    /// Field 6, `int32 other`.
    var other: Int32 { _other ?? 0 }
    /// Whether `other` is set.
    var hasOther: Bool { _other != nil }
    /// The members of `oneof choice`.
    enum ChoiceCase: Sendable {
        /// Field 5, `enum chosen`.
        case chosen
        /// Field 6, `int32 other`.
        case other
    }
    /// The member of `oneof choice` that is set.
    var choice: ChoiceCase? {
        if hasChosen { return ChoiceCase.chosen }
        if hasOther { return ChoiceCase.other }
        return nil
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
            case 8:
                if let value = try reader.readClosed(LegacyMood.self) { _mood = value }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(ClosedEnumField<LegacyMood>.self, into: &_moods) }
            case 16:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(ClosedEnumField<LegacyMood>.self, into: &_moods) }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(ClosedEnumField<LegacyMood>.self, into: &_packedMoods) }
            case 24:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(ClosedEnumField<LegacyMood>.self, into: &_packedMoods) }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(LegacyClosed.ByNumberEntryView.self, into: &_byNumber, tag: 34) }
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                try reader.refuseSecondMember(hasChosen || hasOther)
                _other = nil
                if let value = try reader.readClosed(LegacyMood.self) { _chosen = value }
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                try reader.refuseSecondMember(hasChosen || hasOther)
                _chosen = nil
                _other = try Int32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Repeated`.
struct LegacyRepeated: Message {
    /// Field 1, `repeated int32 unpacked`.
    var unpacked: [Int32] = []
    /// Field 2, `repeated int32 packed`.
    var packed: [Int32] = []
    /// Field 3, `repeated double doubles`.
    var doubles: [Double] = []
    /// Field 4, `repeated fixed32 fixeds`.
    var fixeds: [UInt32] = []
    /// Field 5, `repeated string strings`.
    var strings: [String] = []
    /// Field 6, `repeated bytes blobs`.
    var blobs: [[UInt8]] = []
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left.unpacked == right.unpacked else { return false }
        guard left.packed == right.packed else { return false }
        guard left.doubles == right.doubles else { return false }
        guard left.fixeds == right.fixeds else { return false }
        guard UncheckedStringField.areSame(left.strings, right.strings) else { return false }
        guard left.blobs == right.blobs else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension LegacyRepeated {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Repeated",
        fields: "1 *int32 unpacked packed=0\n2 *int32 packed\n3 *double doubles packed=0\n4 *fixed32 fixeds\n5 *string strings utf8=none\n6 *bytes blobs")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 10:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.unpacked) }
            case 8:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.unpacked) }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.packed) }
            case 16:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.packed) }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readPacked(DoubleField.self, into: &self.doubles) }
            case 25:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(DoubleField.self, into: &self.doubles) }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed32Field.self, into: &self.fixeds) }
            case 37:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed32Field.self, into: &self.fixeds) }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(UncheckedStringField.self, into: &self.strings, tag: 42) }
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.blobs, tag: 50) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(BytesField.self, self.blobs, tag: 50)
        sink.putRepeated(UncheckedStringField.self, self.strings, tag: 42)
        sink.putPacked(Fixed32Field.self, self.fixeds, tag: 34)
        sink.putPacked(DoubleField.self, self.doubles, tag: 26)
        sink.putPacked(Int32Field.self, self.packed, tag: 18)
        sink.putPacked(Int32Field.self, self.unpacked, tag: 10)
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

/// `enclavewire.tests.legacy.Repeated`, read in place.
struct LegacyRepeatedView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _unpacked = RecordSlice()
    var _packed = RecordSlice()
    var _doubles = RecordSlice()
    var _fixeds = RecordSlice()
    var _strings = RecordSlice()
    var _blobs = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyRepeated.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `repeated int32 unpacked`.
    var unpacked: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _unpacked, tag: 10)
        }
    }
    /// Field 2, `repeated int32 packed`.
    var packed: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _packed, tag: 18)
        }
    }
    /// Field 3, `repeated double doubles`.
    var doubles: RepeatedScalarView<DoubleField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<DoubleField>(viewedBytes, _doubles, tag: 26)
        }
    }
    /// Field 4, `repeated fixed32 fixeds`.
    var fixeds: RepeatedScalarView<Fixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed32Field>(viewedBytes, _fixeds, tag: 34)
        }
    }
    /// Field 5, `repeated string strings`.
    var strings: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _strings, tag: 42)
        }
    }
    /// Field 6, `repeated bytes blobs`.
    var blobs: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _blobs, tag: 50)
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
            case 10:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_unpacked) }
            case 8:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_unpacked) }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_packed) }
            case 16:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_packed) }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(DoubleField.self, into: &_doubles) }
            case 25:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(DoubleField.self, into: &_doubles) }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed32Field.self, into: &_fixeds) }
            case 37:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed32Field.self, into: &_fixeds) }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_strings, tag: 42) }
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_blobs, tag: 50) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Extendable`.
struct LegacyExtendable: Message {
    /// Field 1, `int32 own`.
    var own: Int32 {
        get { self._own ?? 0 }
        set { self._own = newValue }
    }
    /// Whether `own` is set.
    var hasOwn: Bool { _own != nil }
    /// Takes the value of `own` away.
    mutating func clearOwn() { _own = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _own: Int32?
    /// A message with no field set.
    init() {}
}

extension LegacyExtendable {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Extendable",
        fields: "1 ?int32 own")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 8:
                self._own = try Int32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._own { sink.put(Int32Field.self, value, tag: 8) }
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

/// `enclavewire.tests.legacy.Extendable`, read in place.
struct LegacyExtendableView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _own: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyExtendable.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 own`.
    var own: Int32 { _own ?? 0 }
    /// Whether `own` is set.
    var hasOwn: Bool { _own != nil }
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
            case 8:
                _own = try Int32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Grouped`.
struct LegacyGrouped: Message {
    /// Field 1, `int32 inside`.
    var inside: Int32 {
        get { self._inside ?? 0 }
        set { self._inside = newValue }
    }
    /// Whether `inside` is set.
    var hasInside: Bool { _inside != nil }
    /// Takes the value of `inside` away.
    mutating func clearInside() { _inside = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _inside: Int32?
    /// A message with no field set.
    init() {}
}

extension LegacyGrouped {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Grouped",
        fields: "1 ?int32 inside")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 8:
                self._inside = try Int32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._inside { sink.put(Int32Field.self, value, tag: 8) }
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

/// `enclavewire.tests.legacy.Grouped`, read in place.
struct LegacyGroupedView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _inside: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyGrouped.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 inside`.
    var inside: Int32 { _inside ?? 0 }
    /// Whether `inside` is set.
    var hasInside: Bool { _inside != nil }
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
            case 8:
                _inside = try Int32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Scope`.
struct LegacyScope: Message {
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension LegacyScope {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Scope",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

/// `enclavewire.tests.legacy.Scope`, read in place.
struct LegacyScopeView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyScope.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
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
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

extension LegacyScope {
    /// Fields that legacy.proto adds to messages of others.
    enum Extensions {
        /// Field 1000 of `LegacyExtendable`: `enclavewire.tests.legacy.Scope.nested_flag`.
        static let nestedFlag = ProtoExtension<LegacyExtendable, BoolField>(number: 1000, defaultValue: false)
    }
}

/// Bytes that are not UTF-8 are let through in proto2.
///
/// `enclavewire.tests.legacy.Lenient`.
struct LegacyLenient: Message {
    /// Field 1, `string text`.
    var text: String {
        get { self._text ?? "" }
        set { self._text = newValue }
    }
    /// Whether `text` is set.
    var hasText: Bool { _text != nil }
    /// Takes the value of `text` away.
    mutating func clearText() { _text = nil }
    /// Field 2, `repeated string texts`.
    var texts: [String] = []
    /// Field 3, `map map`.
    var map: ProtoMap<String, String> = [:]
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _text: String?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard UncheckedStringField.areSame(left._text, right._text) else { return false }
        guard UncheckedStringField.areSame(left.texts, right.texts) else { return false }
        guard UncheckedStringField.areSame(left.map, right.map) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension LegacyLenient {
    /// `enclavewire.tests.legacy.Lenient.MapEntry`, a map entry read in place.
    struct MapEntryView_: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.legacy.Lenient.MapEntry",
            fields: "1 ?string key utf8=none\n2 ?string value utf8=none",
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

extension LegacyLenient {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Lenient",
        fields: "1 ?string text utf8=none\n2 *string texts utf8=none\n3 *message map of=0 map=1",
        types: [.message { LegacyLenient.MapEntryView_.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 10:
                self._text = try UncheckedStringField.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(UncheckedStringField.self, into: &self.texts, tag: 18) }
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readMap(UncheckedStringField.self, UncheckedStringField.self, into: &self.map, tag: 26, unknown: &unknownFields) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putMap(UncheckedStringField.self, UncheckedStringField.self, self.map, tag: 26)
        sink.putRepeated(UncheckedStringField.self, self.texts, tag: 18)
        if let value = self._text { sink.put(UncheckedStringField.self, value, tag: 10) }
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

/// `enclavewire.tests.legacy.Lenient`, read in place.
struct LegacyLenientView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _text = FieldSlice.absent
    var _texts = RecordSlice()
    var _map = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyLenient.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `string text`.
    var text: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _text)
        }
    }
    /// Whether `text` is set.
    var hasText: Bool { _text.isPresent }
    /// Field 2, `repeated string texts`.
    var texts: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _texts, tag: 18)
        }
    }
    /// Field 3, `map map`.
    var map: RepeatedView<LegacyLenient.MapEntryView_> {
        @_lifetime(copy self)
        get {
            RepeatedView<LegacyLenient.MapEntryView_>(viewedBytes, _map, tag: 26)
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
            case 10:
                _text = try reader.readTextSlice()
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_texts, tag: 18) }
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(LegacyLenient.MapEntryView_.self, into: &_map, tag: 26) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.Bag`.
struct LegacyBag: Message {
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension LegacyBag {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.Bag",
        fields: "",
        isMessageSet: true)
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

/// `enclavewire.tests.legacy.Bag`, read in place.
struct LegacyBagView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyBag.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
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
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.legacy.BagItem`.
struct LegacyBagItem: Message {
    /// Field 1, `string text`.
    var text: String {
        get { self._text ?? "" }
        set { self._text = newValue }
    }
    /// Whether `text` is set.
    var hasText: Bool { _text != nil }
    /// Takes the value of `text` away.
    mutating func clearText() { _text = nil }
    /// Field 2, `int32 number`.
    var number: Int32 {
        get { self._number ?? 0 }
        set { self._number = newValue }
    }
    /// Whether `number` is set.
    var hasNumber: Bool { _number != nil }
    /// Takes the value of `number` away.
    mutating func clearNumber() { _number = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _text: String?
    var _number: Int32?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard UncheckedStringField.areSame(left._text, right._text) else { return false }
        guard left._number == right._number else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension LegacyBagItem {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.legacy.BagItem",
        fields: "1 ?string text utf8=none\n2 ?int32 number")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_legacy.file }
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
            case 10:
                self._text = try UncheckedStringField.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self._number = try Int32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._number { sink.put(Int32Field.self, value, tag: 16) }
        if let value = self._text { sink.put(UncheckedStringField.self, value, tag: 10) }
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

/// `enclavewire.tests.legacy.BagItem`, read in place.
struct LegacyBagItemView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _text = FieldSlice.absent
    var _number: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { LegacyBagItem.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `string text`.
    var text: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _text)
        }
    }
    /// Whether `text` is set.
    var hasText: Bool { _text.isPresent }
    /// Field 2, `int32 number`.
    var number: Int32 { _number ?? 0 }
    /// Whether `number` is set.
    var hasNumber: Bool { _number != nil }
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
            case 10:
                _text = try reader.readTextSlice()
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _number = try Int32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

extension LegacyBagItem {
    /// Fields that legacy.proto adds to messages of others.
    enum Extensions {
        /// Field 1547769 of `LegacyBag`: `enclavewire.tests.legacy.BagItem.in_bag`.
        static let inBag = ProtoExtension<LegacyBag, MessageField<LegacyBagItem>>(number: 1547769, defaultValue: LegacyBagItem(), isMessageSetItem: true)
    }
}

/// Fields that legacy.proto adds to messages of others.
enum LegacyLegacyExtensions {
    /// Field 100 of `LegacyExtendable`: `enclavewire.tests.legacy.number`.
    static let number = ProtoExtension<LegacyExtendable, Int32Field>(number: 100, defaultValue: 5)
    /// Field 101 of `LegacyExtendable`: `enclavewire.tests.legacy.text`.
    static let text = ProtoExtension<LegacyExtendable, UncheckedStringField>(number: 101, defaultValue: "")
    /// Field 102 of `LegacyExtendable`: `enclavewire.tests.legacy.numbers`.
    static let numbers = ProtoRepeatedExtension<LegacyExtendable, Int32Field>(number: 102)
    /// Field 103 of `LegacyExtendable`: `enclavewire.tests.legacy.packed_numbers`.
    static let packedNumbers = ProtoRepeatedExtension<LegacyExtendable, Int32Field>(number: 103)
    /// Field 104 of `LegacyExtendable`: `enclavewire.tests.legacy.message`.
    static let message = ProtoExtension<LegacyExtendable, MessageField<LegacyRepeated>>(number: 104, defaultValue: LegacyRepeated())
    /// Field 105 of `LegacyExtendable`: `enclavewire.tests.legacy.grouped`.
    static let grouped = ProtoExtension<LegacyExtendable, GroupField<LegacyGrouped>>(number: 105, defaultValue: LegacyGrouped())
    /// Field 106 of `LegacyExtendable`: `enclavewire.tests.legacy.mood`.
    static let mood = ProtoExtension<LegacyExtendable, ClosedEnumField<LegacyMood>>(number: 106, defaultValue: LegacyMood())
}

/// The descriptor and the message types of legacy.proto.
enum File_legacy {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "legacy.proto",
        descriptor: """
        \n\u{c}legacy.proto\u{12}\u{18}enclavewire.tests.legacy\"\u{de}\u{4}\n\u{8}Defaults\u{12}\u{19}\n\
        \u{5}int32\u{18}\u{1} \u{1}(\u{5}:\u{3}-42R\u{5}int32\u{12}*\n\u{5}int64\u{18}\u{2} \u{1}(\u{3}:\
        \u{14}-9223372036854775808R\u{5}int64\u{12}\"\n\u{6}uint32\u{18}\u{3} \u{1}(\r:\n4294967295R\u{6}uin\
        t32\u{12},\n\u{6}uint64\u{18}\u{4} \u{1}(\u{4}:\u{14}18446744073709551615R\u{6}uint64\u{12}\u{1a}\n\
        \u{6}sint32\u{18}\u{5} \u{1}(\u{11}:\u{2}-1R\u{6}sint32\u{12}\u{1b}\n\u{7}fixed64\u{18}\u{6} \u{1}(\
        \u{6}:\u{1}7R\u{7}fixed64\u{12}\u{19}\n\u{5}float\u{18}\u{7} \u{1}(\u{2}:\u{3}1.5R\u{5}float\u{12}\
        \u{1f}\n\u{6}double\u{18}\u{8} \u{1}(\u{1}:\u{7}-1e+300R\u{6}double\u{12} \n\u{8}infinite\u{18}\t \
        \u{1}(\u{2}:\u{4}-infR\u{8}infinite\u{12}%\n\u{c}not_a_number\u{18}\n \u{1}(\u{1}:\u{3}nanR\nnotANum\
        ber\u{12}\u{18}\n\u{4}bool\u{18}\u{b} \u{1}(\u{8}:\u{4}trueR\u{4}bool\u{12}@\n\u{6}string\u{18}\u{c}\
         \u{1}(\t:(quote \" backslash \\ line\n tab\t nul\0 \u{f0}\u{9f}\u{8c}\u{b3}R\u{6}string\u{12}\"\n\
        \u{5}bytes\u{18}\r \u{1}(\u{c}:\u{c}\\001\\377\\\"\\nR\u{5}bytes\u{12}<\n\u{4}mood\u{18}\u{e} \u{1}(\
        \u{e}2\u{1e}.enclavewire.tests.legacy.Mood:\u{8}MOOD_SADR\u{4}mood\u{12}=\n\nfirst_mood\u{18}\u{f} \
        \u{1}(\u{e}2\u{1e}.enclavewire.tests.legacy.MoodR\tfirstMood\"\u{84}\u{3}\n\u{8}Required\u{12}\u{e}\
        \n\u{2}id\u{18}\u{1} \u{2}(\u{5}R\u{2}id\u{12}8\n\u{5}child\u{18}\u{2} \u{1}(\u{b}2\".enclavewire.te\
        sts.legacy.RequiredR\u{5}child\u{12}>\n\u{8}children\u{18}\u{3} \u{3}(\u{b}2\".enclavewire.tests.leg\
        acy.RequiredR\u{8}children\u{12}G\n\u{7}by_name\u{18}\u{4} \u{3}(\u{b}2..enclavewire.tests.legacy.Re\
        quired.ByNameEntryR\u{6}byName\u{12}<\n\u{6}member\u{18}\u{5} \u{1}(\u{b}2\".enclavewire.tests.legac\
        y.RequiredH\0R\u{6}member\u{1a}]\n\u{b}ByNameEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}ke\
        y\u{12}8\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\".enclavewire.tests.legacy.RequiredR\u{5}value:\u{2}8\
        \u{1}B\u{8}\n\u{6}choice\"H\n\u{6}Holder\u{12}>\n\u{8}required\u{18}\u{1} \u{1}(\u{b}2\".enclavewire\
        .tests.legacy.RequiredR\u{8}required\"\u{83}\u{3}\n\u{6}Groups\u{12}?\n\u{6}single\u{18}\u{1} \u{1}(\
        \n2'.enclavewire.tests.legacy.Groups.SingleR\u{6}single\u{12}9\n\u{4}many\u{18}\u{2} \u{3}(\n2%.encl\
        avewire.tests.legacy.Groups.ManyR\u{4}many\u{12}A\n\u{6}member\u{18}\u{3} \u{1}(\n2'.enclavewire.tes\
        ts.legacy.Groups.MemberH\0R\u{6}member\u{12}\u{16}\n\u{5}other\u{18}\u{4} \u{1}(\u{5}H\0R\u{5}other\
        \u{1a}Z\n\u{6}Single\u{12}\u{16}\n\u{6}number\u{18}\u{1} \u{1}(\u{5}R\u{6}number\u{12}8\n\u{6}nested\
        \u{18}\u{2} \u{1}(\u{b}2 .enclavewire.tests.legacy.GroupsR\u{6}nested\u{1a}\u{1a}\n\u{4}Many\u{12}\
        \u{12}\n\u{4}text\u{18}\u{1} \u{1}(\tR\u{4}text\u{1a} \n\u{6}Member\u{12}\u{16}\n\u{6}number\u{18}\
        \u{1} \u{1}(\u{5}R\u{6}numberB\u{8}\n\u{6}choice\"\u{c0}\u{3}\n\u{6}Closed\u{12}2\n\u{4}mood\u{18}\
        \u{1} \u{1}(\u{e}2\u{1e}.enclavewire.tests.legacy.MoodR\u{4}mood\u{12}4\n\u{5}moods\u{18}\u{2} \u{3}\
        (\u{e}2\u{1e}.enclavewire.tests.legacy.MoodR\u{5}moods\u{12}E\n\u{c}packed_moods\u{18}\u{3} \u{3}(\
        \u{e}2\u{1e}.enclavewire.tests.legacy.MoodB\u{2}\u{10}\u{1}R\u{b}packedMoods\u{12}K\n\tby_number\
        \u{18}\u{4} \u{3}(\u{b}2..enclavewire.tests.legacy.Closed.ByNumberEntryR\u{8}byNumber\u{12}8\n\u{6}c\
        hosen\u{18}\u{5} \u{1}(\u{e}2\u{1e}.enclavewire.tests.legacy.MoodH\0R\u{6}chosen\u{12}\u{16}\n\u{5}o\
        ther\u{18}\u{6} \u{1}(\u{5}H\0R\u{5}other\u{1a}\\\n\rByNumberEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \
        \u{1}(\u{5}R\u{3}key\u{12}5\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2\u{1f}.enclavewire.tests.legacy.Level\
        R\u{5}value:\u{2}8\u{1}B\u{8}\n\u{6}choice\"\u{a8}\u{1}\n\u{8}Repeated\u{12}\u{1a}\n\u{8}unpacked\
        \u{18}\u{1} \u{3}(\u{5}R\u{8}unpacked\u{12}\u{1a}\n\u{6}packed\u{18}\u{2} \u{3}(\u{5}B\u{2}\u{10}\
        \u{1}R\u{6}packed\u{12}\u{18}\n\u{7}doubles\u{18}\u{3} \u{3}(\u{1}R\u{7}doubles\u{12}\u{1a}\n\u{6}fi\
        xeds\u{18}\u{4} \u{3}(\u{7}B\u{2}\u{10}\u{1}R\u{6}fixeds\u{12}\u{18}\n\u{7}strings\u{18}\u{5} \u{3}(\
        \tR\u{7}strings\u{12}\u{14}\n\u{5}blobs\u{18}\u{6} \u{3}(\u{c}R\u{5}blobs\"0\n\nExtendable\u{12}\
        \u{10}\n\u{3}own\u{18}\u{1} \u{1}(\u{5}R\u{3}own*\u{5}\u{8}d\u{10}\u{c8}\u{1}*\t\u{8}\u{e8}\u{7}\
        \u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"!\n\u{7}Grouped\u{12}\u{16}\n\u{6}inside\u{18}\u{1} \u{1}(\u{5}\
        R\u{6}inside\"O\n\u{5}Scope2F\n\u{b}nested_flag\u{12}$.enclavewire.tests.legacy.Extendable\u{18}\
        \u{e8}\u{7} \u{1}(\u{8}R\nnestedFlag\"\u{a9}\u{1}\n\u{7}Lenient\u{12}\u{12}\n\u{4}text\u{18}\u{1} \
        \u{1}(\tR\u{4}text\u{12}\u{14}\n\u{5}texts\u{18}\u{2} \u{3}(\tR\u{5}texts\u{12}<\n\u{3}map\u{18}\
        \u{3} \u{3}(\u{b}2*.enclavewire.tests.legacy.Lenient.MapEntryR\u{3}map\u{1a}6\n\u{8}MapEntry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value\
        :\u{2}8\u{1}\"\u{13}\n\u{3}Bag*\u{8}\u{8}\u{4}\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{7}:\u{2}\u{8}\u{1}\"\
        \u{90}\u{1}\n\u{7}BagItem\u{12}\u{12}\n\u{4}text\u{18}\u{1} \u{1}(\tR\u{4}text\u{12}\u{16}\n\u{6}num\
        ber\u{18}\u{2} \u{1}(\u{5}R\u{6}number2Y\n\u{6}in_bag\u{12}\u{1d}.enclavewire.tests.legacy.Bag\u{18}\
        \u{f9}\u{bb}^ \u{1}(\u{b}2!.enclavewire.tests.legacy.BagItemR\u{5}inBag*@\n\u{4}Mood\u{12}\u{e}\n\nM\
        OOD_HAPPY\u{10}\u{3}\u{12}\u{c}\n\u{8}MOOD_SAD\u{10}\u{7}\u{12}\u{1a}\n\rMOOD_NEGATIVE\u{10}\u{fe}\
        \u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}*&\n\u{5}Level\u{12}\u{e}\n\nLEVEL_ZERO\u{10}\0\
        \u{12}\r\n\tLEVEL_ONE\u{10}\u{1}:?\n\u{6}number\u{12}$.enclavewire.tests.legacy.Extendable\u{18}d \
        \u{1}(\u{5}:\u{1}5R\u{6}number:8\n\u{4}text\u{12}$.enclavewire.tests.legacy.Extendable\u{18}e \u{1}(\
        \tR\u{4}text:>\n\u{7}numbers\u{12}$.enclavewire.tests.legacy.Extendable\u{18}f \u{3}(\u{5}R\u{7}numb\
        ers:O\n\u{e}packed_numbers\u{12}$.enclavewire.tests.legacy.Extendable\u{18}g \u{3}(\u{5}B\u{2}\u{10}\
        \u{1}R\rpackedNumbers:b\n\u{7}message\u{12}$.enclavewire.tests.legacy.Extendable\u{18}h \u{1}(\u{b}2\
        \".enclavewire.tests.legacy.RepeatedR\u{7}message:a\n\u{7}grouped\u{12}$.enclavewire.tests.legacy.Ex\
        tendable\u{18}i \u{1}(\n2!.enclavewire.tests.legacy.GroupedR\u{7}grouped:X\n\u{4}mood\u{12}$.enclave\
        wire.tests.legacy.Extendable\u{18}j \u{1}(\u{e}2\u{1e}.enclavewire.tests.legacy.MoodR\u{4}moodB\t\
        \u{ba}\u{2}\u{6}Legacy
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(LegacyDefaults.self, LegacyDefaultsView.self)
        registry.register(LegacyRequired.self, LegacyRequiredView.self)
        registry.register(LegacyHolder.self, LegacyHolderView.self)
        registry.register(LegacyGroups.self, LegacyGroupsView.self)
        registry.register(LegacyGroups.Single.self, LegacyGroups.SingleView.self)
        registry.register(LegacyGroups.Many.self, LegacyGroups.ManyView.self)
        registry.register(LegacyGroups.Member.self, LegacyGroups.MemberView.self)
        registry.register(LegacyClosed.self, LegacyClosedView.self)
        registry.register(LegacyRepeated.self, LegacyRepeatedView.self)
        registry.register(LegacyExtendable.self, LegacyExtendableView.self)
        registry.register(LegacyGrouped.self, LegacyGroupedView.self)
        registry.register(LegacyScope.self, LegacyScopeView.self)
        registry.register(LegacyLenient.self, LegacyLenientView.self)
        registry.register(LegacyBag.self, LegacyBagView.self)
        registry.register(LegacyBagItem.self, LegacyBagItemView.self)
    }
}
