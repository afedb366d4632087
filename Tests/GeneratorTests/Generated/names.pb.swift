// Made by protoc-gen-enclave-wire from names.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `enclavewire.tests.names.Odd`
struct Odd: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 0 }
    /// `ODD_UNSPECIFIED` = 0
    static let unspecified = Self(rawValue: 0)
    /// `ODD_DEFAULT` = 1
    static let `default` = Self(rawValue: 1)
    /// `ODD_INIT` = 2
    static let init_p = Self(rawValue: 2)
    /// `ODD_SELF` = 3
    static let self_p = Self(rawValue: 3)
    /// `ODD_ALIAS` = 1
    static let alias = Self(rawValue: 1)
    /// `ODD_NEGATIVE` = -1
    static let negative = Self(rawValue: -1)
    /// `ODD_1ST` = 5
    static let odd1st = Self(rawValue: 5)
    /// `odd_lower` = 6
    static let lower = Self(rawValue: 6)
    /// `camelCase` = 7
    static let camelCase = Self(rawValue: 7)
    /// `ODD_HASH_VALUE` = 8
    static let hashValue_p = Self(rawValue: 8)
    /// `ODD_IN_MAP` = 9
    static let inMap_p = Self(rawValue: 9)
    /// `ODD_PUT` = 10
    static let put = Self(rawValue: 10)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "enclavewire.tests.names.Odd",
        values: "0 ODD_UNSPECIFIED\n1 ODD_DEFAULT\n2 ODD_INIT\n3 ODD_SELF\n1 ODD_ALIAS\n-1 ODD_NEGATIVE\n5 ODD_1ST\n6 odd_lower\n7 camelCase\n8 ODD_HASH_VALUE\n9 ODD_IN_MAP\n10 ODD_PUT",
        isClosed: false)
}

/// A message named as a Swift type.
///
/// `enclavewire.tests.names.String`.
struct StringMessage: Message {
    /// Field 1, `string string`.
    var string: String = ""
    /// Field 2, `message type`.
    var type: TypeMessage {
        get { self._type ?? TypeMessage() }
        set { self._type = newValue }
    }
    /// Whether `type` is set.
    var hasType: Bool { _type != nil }
    /// Takes the value of `type` away.
    mutating func clearType() { _type = nil }
    /// Field 3, `message message`.
    var message: MessageMessage {
        get { self._message ?? MessageMessage() }
        set { self._message = newValue }
    }
    /// Whether `message` is set.
    var hasMessage: Bool { _message != nil }
    /// Takes the value of `message` away.
    mutating func clearMessage() { _message = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _type: TypeMessage?
    var _message: MessageMessage?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.string, right.string) else { return false }
        guard left._type == right._type else { return false }
        guard left._message == right._message else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension StringMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.String",
        fields: "1 string string\n2 ?message type of=0\n3 ?message message of=1",
        types: [.message { TypeMessage.schema }, .message { MessageMessage.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                self.string = try StringField.read(from: &reader)
                try reader.refuseDefault(self.string.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._type)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readMessage(into: &self._message)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._message { sink.message(value, tag: 26) }
        if let value = self._type { sink.message(value, tag: 18) }
        if !self.string.isEmpty { sink.put(StringField.self, self.string, tag: 10) }
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

/// `enclavewire.tests.names.String`, read in place.
struct StringMessageView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _string = FieldSlice.absent
    var _type: TypeMessageView
    var _isTypeSet = false
    var _message: MessageMessageView
    var _isMessageSet = false
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { StringMessage.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _type = TypeMessageView(unread: bytes)
        _message = MessageMessageView(unread: bytes)
    }
    /// Field 1, `string string`.
    var string: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _string)
        }
    }
    /// Field 2, `message type`.
    var type: TypeMessageView? {
        @_lifetime(copy self)
        get {
            _isTypeSet ? _type : nil
        }
    }
    /// Whether `type` is set.
    var hasType: Bool { _isTypeSet }
    /// Field 3, `message message`.
    var message: MessageMessageView? {
        @_lifetime(copy self)
        get {
            _isMessageSet ? _message : nil
        }
    }
    /// Whether `message` is set.
    var hasMessage: Bool { _isMessageSet }
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
                _string = try reader.readTextSlice()
                try reader.refuseDefault(_string.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(&_type, isSet: &_isTypeSet)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readView(&_message, isSet: &_isMessageSet)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.names.Type`.
struct TypeMessage: Message {
    /// Field 1, `int32 self`.
    var self_p: Int32 = 0
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension TypeMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Type",
        fields: "1 int32 self")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                self.self_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.self_p == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.self_p != 0 { sink.put(Int32Field.self, self.self_p, tag: 8) }
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

/// `enclavewire.tests.names.Type`, read in place.
struct TypeMessageView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _self_p: Int32 = 0
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { TypeMessage.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 self`.
    var self_p: Int32 { _self_p }
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
                _self_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_self_p == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.names.Message`.
struct MessageMessage: Message {
    /// Field 1, `string description`.
    var description_p: String = ""
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.description_p, right.description_p) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MessageMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Message",
        fields: "1 string description")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                self.description_p = try StringField.read(from: &reader)
                try reader.refuseDefault(self.description_p.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.description_p.isEmpty { sink.put(StringField.self, self.description_p, tag: 10) }
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

/// `enclavewire.tests.names.Message`, read in place.
struct MessageMessageView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _description_p = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { MessageMessage.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `string description`.
    var description_p: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _description_p)
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
                _description_p = try reader.readTextSlice()
                try reader.refuseDefault(_description_p.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.names.Foo`.
struct Foo: Message {
    /// Field 1, `int32 value`.
    var value: Int32 = 0
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension Foo {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Foo",
        fields: "1 int32 value")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                self.value = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.value == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.value != 0 { sink.put(Int32Field.self, self.value, tag: 8) }
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

/// `enclavewire.tests.names.Foo`, read in place.
struct FooView_: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _value: Int32 = 0
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Foo.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 value`.
    var value: Int32 { _value }
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
                _value = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_value == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The view of Foo would have this name.
///
/// `enclavewire.tests.names.FooView`.
struct FooView: Message {
    /// Field 1, `message foo`.
    var foo: Foo {
        get { self._foo ?? Foo() }
        set { self._foo = newValue }
    }
    /// Whether `foo` is set.
    var hasFoo: Bool { _foo != nil }
    /// Takes the value of `foo` away.
    mutating func clearFoo() { _foo = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _foo: Foo?
    /// A message with no field set.
    init() {}
}

extension FooView {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.FooView",
        fields: "1 ?message foo of=0",
        types: [.message { Foo.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                try reader.readMessage(into: &self._foo)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._foo { sink.message(value, tag: 10) }
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

/// `enclavewire.tests.names.FooView`, read in place.
struct FooViewView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _foo: FooView_
    var _isFooSet = false
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { FooView.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _foo = FooView_(unread: bytes)
    }
    /// Field 1, `message foo`.
    var foo: FooView_? {
        @_lifetime(copy self)
        get {
            _isFooSet ? _foo : nil
        }
    }
    /// Whether `foo` is set.
    var hasFoo: Bool { _isFooSet }
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
                try reader.readView(&_foo, isSet: &_isFooSet)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.names.Keywords`.
struct Keywords: Message {
    /// Field 1, `int32 class`.
    var `class`: Int32 = 0
    /// Field 2, `string init`.
    var init_p: String = ""
    /// Field 3, `bytes self`.
    var self_p: [UInt8] = []
    /// Field 4, `bool Self`.
    var self_p_4: Bool = false
    /// Field 5, `repeated int32 in`.
    var `in`: [Int32] = []
    /// Field 6, `int32 default`.
    var `default`: Int32 {
        get { self._default ?? 0 }
        set { self._default = newValue }
    }
    /// Whether `default` is set.
    var hasDefault: Bool { _default != nil }
    /// Takes the value of `default` away.
    mutating func clearDefault() { _default = nil }
    /// Field 7, `map switch`.
    var `switch`: ProtoMap<String, Int32> = [:]
    /// Field 8, `message func`.
    var `func`: Foo {
        get { self._func ?? Foo() }
        set { self._func = newValue }
    }
    /// Whether `func` is set.
    var hasFunc: Bool { _func != nil }
    /// Takes the value of `func` away.
    mutating func clearFunc() { _func = nil }
    /// Field 9, `int32 unknown_fields`.
    var unknownFields_p: Int32 = 0
    /// Field 10, `int32 schema`.
    var schema_p: Int32 = 0
    /// Field 11, `int32 hash_value`.
    var hashValue_p: Int32 = 0
    /// Field 12, `int32 debug_description`.
    var debugDescription_p: Int32 = 0
    /// Field 13, `int32 serialized_bytes`.
    var serializedBytes_p: Int32 = 0
    /// Field 14, `int32 viewed_bytes`.
    var viewedBytes_p: Int32 = 0
    /// Field 15, `int32 is_initialized`.
    var isInitialized_p: Int32 = 0
    /// Field 16, `int32 write`.
    var write_p: Int32 = 0
    /// Field 17, `int32 measure`.
    var measure_p: Int32 = 0
    /// Field 18, `int32 true`.
    var `true`: Int32 {
        get {
            if case .`true`(let value)? = self.`protocol` { return value }
            return 0
        }
        set { self.`protocol` = OneOf_Protocol.`true`(newValue) }
    }
    /// Field 19, `string nil`.
    var `nil`: String {
        get {
            if case .`nil`(let value)? = self.`protocol` { return value }
            return ""
        }
        set { self.`protocol` = OneOf_Protocol.`nil`(newValue) }
    }
    /// The member of `oneof protocol` that is set.
    var `protocol`: OneOf_Protocol?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _default: Int32?
    var _func: Foo?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left.`class` == right.`class` else { return false }
        guard StringField.areSame(left.init_p, right.init_p) else { return false }
        guard left.self_p == right.self_p else { return false }
        guard left.self_p_4 == right.self_p_4 else { return false }
        guard left.`in` == right.`in` else { return false }
        guard left._default == right._default else { return false }
        guard left.`switch` == right.`switch` else { return false }
        guard left._func == right._func else { return false }
        guard left.unknownFields_p == right.unknownFields_p else { return false }
        guard left.schema_p == right.schema_p else { return false }
        guard left.hashValue_p == right.hashValue_p else { return false }
        guard left.debugDescription_p == right.debugDescription_p else { return false }
        guard left.serializedBytes_p == right.serializedBytes_p else { return false }
        guard left.viewedBytes_p == right.viewedBytes_p else { return false }
        guard left.isInitialized_p == right.isInitialized_p else { return false }
        guard left.write_p == right.write_p else { return false }
        guard left.measure_p == right.measure_p else { return false }
        guard left.`protocol` == right.`protocol` else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof protocol`.
    enum OneOf_Protocol: Hashable, Sendable {
        /// Field 18, `int32 true`.
        case `true`(Int32)
        /// Field 19, `string nil`.
        case `nil`(String)
        /// Whether two values have the same bytes.
        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.`true`(let left), .`true`(let right)): left == right
            case (.`nil`(let left), .`nil`(let right)): left.hasSameBytes(as: right)
            default: false
            }
        }
    }
}

extension Keywords {
    /// `enclavewire.tests.names.Keywords.SwitchEntry`, a map entry read in place.
    struct SwitchEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: Int32 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.names.Keywords.SwitchEntry",
            fields: "1 string key\n2 int32 value",
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
        /// Field 2, `int32 value`.
        var value: Int32 { _value }
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
                    _value = try Int32Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension Keywords {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Keywords",
        fields: "1 int32 class\n2 string init\n3 bytes self\n4 bool Self\n5 *int32 in\n6 ?int32 default\n7 *message switch of=0 map=1\n8 ?message func of=1\n9 int32 unknown_fields\n10 int32 schema\n11 int32 hash_value\n12 int32 debug_description\n13 int32 serialized_bytes\n14 int32 viewed_bytes\n15 int32 is_initialized\n16 int32 write\n17 int32 measure\n18 ?int32 true oneof=0\n19 ?string nil oneof=0",
        types: [.message { Keywords.SwitchEntryView.schema }, .message { Foo.schema }],
        oneofs: ["protocol"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                self.`class` = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.`class` == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.init_p = try StringField.read(from: &reader)
                try reader.refuseDefault(self.init_p.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.self_p = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.self_p.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.self_p_4 = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.self_p_4)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.`in`) }
            case 40:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.`in`) }
            case 48:
                self._default = try Int32Field.read(from: &reader)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, Int32Field.self, into: &self.`switch`, tag: 58, unknown: &unknownFields) }
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.readMessage(into: &self._func)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                self.unknownFields_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.unknownFields_p == 0)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                self.schema_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.schema_p == 0)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                self.hashValue_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.hashValue_p == 0)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                self.debugDescription_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.debugDescription_p == 0)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self.serializedBytes_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.serializedBytes_p == 0)
                if reader.consume(112, after: &last) { fallthrough }
            case 112:
                self.viewedBytes_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.viewedBytes_p == 0)
                if reader.consume(120, after: &last) { fallthrough }
            case 120:
                self.isInitialized_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.isInitialized_p == 0)
            case 128:
                self.write_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.write_p == 0)
            case 136:
                self.measure_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.measure_p == 0)
            case 144:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.`protocol` = OneOf_Protocol.`true`(try Int32Field.read(from: &reader))
            case 154:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.`protocol` = OneOf_Protocol.`nil`(try StringField.read(from: &reader))
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .`nil`(let value)? = self.`protocol` { sink.put(StringField.self, value, tag: 154) }
        if case .`true`(let value)? = self.`protocol` { sink.put(Int32Field.self, value, tag: 144) }
        if self.measure_p != 0 { sink.put(Int32Field.self, self.measure_p, tag: 136) }
        if self.write_p != 0 { sink.put(Int32Field.self, self.write_p, tag: 128) }
        if self.isInitialized_p != 0 { sink.put(Int32Field.self, self.isInitialized_p, tag: 120) }
        if self.viewedBytes_p != 0 { sink.put(Int32Field.self, self.viewedBytes_p, tag: 112) }
        if self.serializedBytes_p != 0 { sink.put(Int32Field.self, self.serializedBytes_p, tag: 104) }
        if self.debugDescription_p != 0 { sink.put(Int32Field.self, self.debugDescription_p, tag: 96) }
        if self.hashValue_p != 0 { sink.put(Int32Field.self, self.hashValue_p, tag: 88) }
        if self.schema_p != 0 { sink.put(Int32Field.self, self.schema_p, tag: 80) }
        if self.unknownFields_p != 0 { sink.put(Int32Field.self, self.unknownFields_p, tag: 72) }
        if let value = self._func { sink.message(value, tag: 66) }
        sink.putMap(StringField.self, Int32Field.self, self.`switch`, tag: 58)
        if let value = self._default { sink.put(Int32Field.self, value, tag: 48) }
        sink.putPacked(Int32Field.self, self.`in`, tag: 42)
        if self.self_p_4 { sink.put(BoolField.self, self.self_p_4, tag: 32) }
        if !self.self_p.isEmpty { sink.put(BytesField.self, self.self_p, tag: 26) }
        if !self.init_p.isEmpty { sink.put(StringField.self, self.init_p, tag: 18) }
        if self.`class` != 0 { sink.put(Int32Field.self, self.`class`, tag: 8) }
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

/// `enclavewire.tests.names.Keywords`, read in place.
struct KeywordsView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _class: Int32 = 0
    var _init_p = FieldSlice.absent
    var _self_p = FieldSlice.absent
    var _self_p_4: Bool = false
    var _in = RecordSlice()
    var _default: Int32?
    var _switch = RecordSlice()
    var _func: FooView_
    var _isFuncSet = false
    var _unknownFields_p: Int32 = 0
    var _schema_p: Int32 = 0
    var _hashValue_p: Int32 = 0
    var _debugDescription_p: Int32 = 0
    var _serializedBytes_p: Int32 = 0
    var _viewedBytes_p: Int32 = 0
    var _isInitialized_p: Int32 = 0
    var _write_p: Int32 = 0
    var _measure_p: Int32 = 0
    var _true: Int32?
    var _nil = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Keywords.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _func = FooView_(unread: bytes)
    }
    /// Field 1, `int32 class`.
    var `class`: Int32 { _class }
    /// Field 2, `string init`.
    var init_p: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _init_p)
        }
    }
    /// Field 3, `bytes self`.
    var self_p: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _self_p)
        }
    }
    /// Field 4, `bool Self`.
    var self_p_4: Bool { _self_p_4 }
    /// Field 5, `repeated int32 in`.
    var `in`: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _in, tag: 42)
        }
    }
    /// Field 6, `int32 default`.
    var `default`: Int32 { _default ?? 0 }
    /// Whether `default` is set.
    var hasDefault: Bool { _default != nil }
    /// Field 7, `map switch`.
    var `switch`: RepeatedView<Keywords.SwitchEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Keywords.SwitchEntryView>(viewedBytes, _switch, tag: 58)
        }
    }
    /// Field 8, `message func`.
    var `func`: FooView_? {
        @_lifetime(copy self)
        get {
            _isFuncSet ? _func : nil
        }
    }
    /// Whether `func` is set.
    var hasFunc: Bool { _isFuncSet }
    /// Field 9, `int32 unknown_fields`.
    var unknownFields_p: Int32 { _unknownFields_p }
    /// Field 10, `int32 schema`.
    var schema_p: Int32 { _schema_p }
    /// Field 11, `int32 hash_value`.
    var hashValue_p: Int32 { _hashValue_p }
    /// Field 12, `int32 debug_description`.
    var debugDescription_p: Int32 { _debugDescription_p }
    /// Field 13, `int32 serialized_bytes`.
    var serializedBytes_p: Int32 { _serializedBytes_p }
    /// Field 14, `int32 viewed_bytes`.
    var viewedBytes_p: Int32 { _viewedBytes_p }
    /// Field 15, `int32 is_initialized`.
    var isInitialized_p: Int32 { _isInitialized_p }
    /// Field 16, `int32 write`.
    var write_p: Int32 { _write_p }
    /// Field 17, `int32 measure`.
    var measure_p: Int32 { _measure_p }
    /// Field 18, `int32 true`.
    var `true`: Int32 { _true ?? 0 }
    /// Whether `true` is set.
    var hasTrue: Bool { _true != nil }
    /// Field 19, `string nil`.
    var `nil`: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _nil)
        }
    }
    /// Whether `nil` is set.
    var hasNil: Bool { _nil.isPresent }
    /// The members of `oneof protocol`.
    enum ProtocolCase: Sendable {
        /// Field 18, `int32 true`.
        case `true`
        /// Field 19, `string nil`.
        case `nil`
    }
    /// The member of `oneof protocol` that is set.
    var `protocol`: ProtocolCase? {
        if hasTrue { return ProtocolCase.`true` }
        if hasNil { return ProtocolCase.`nil` }
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
                _class = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_class == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _init_p = try reader.readTextSlice()
                try reader.refuseDefault(_init_p.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _self_p = try reader.readSlice()
                try reader.refuseDefault(_self_p.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _self_p_4 = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_self_p_4)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_in) }
            case 40:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_in) }
            case 48:
                _default = try Int32Field.read(from: &reader)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(Keywords.SwitchEntryView.self, into: &_switch, tag: 58) }
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.readView(&_func, isSet: &_isFuncSet)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                _unknownFields_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_unknownFields_p == 0)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                _schema_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_schema_p == 0)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                _hashValue_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_hashValue_p == 0)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                _debugDescription_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_debugDescription_p == 0)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _serializedBytes_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_serializedBytes_p == 0)
                if reader.consume(112, after: &last) { fallthrough }
            case 112:
                _viewedBytes_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_viewedBytes_p == 0)
                if reader.consume(120, after: &last) { fallthrough }
            case 120:
                _isInitialized_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_isInitialized_p == 0)
            case 128:
                _write_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_write_p == 0)
            case 136:
                _measure_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_measure_p == 0)
            case 144:
                try reader.refuseSecondMember(hasTrue || hasNil)
                _nil = .absent
                _true = try Int32Field.read(from: &reader)
            case 154:
                try reader.refuseSecondMember(hasTrue || hasNil)
                _true = nil
                _nil = try reader.readTextSlice()
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.names.Collisions`.
struct Collisions: Message {
    /// `hasValue` twice: once as a field, once as the presence of the other.
    ///
    /// Field 1, `int32 value`.
    var value: Int32 {
        get { self._value ?? 0 }
        set { self._value = newValue }
    }
    /// Whether `value` is set.
    var hasValue: Bool { _value != nil }
    /// Takes the value of `value` away.
    mutating func clearValue() { _value = nil }
    /// Field 2, `bool has_value`.
    var hasValue_2: Bool = false
    /// Field 3, `int32 clear_value`.
    var clearValue_3: Int32 = 0
    /// The same name in Swift, with `URL` for `Url`.
    ///
    /// Field 4, `int32 a_url`.
    var aURL: Int32 = 0
    /// Field 5, `int32 aURL`.
    var aURL_5: Int32 = 0
    /// Field 6, `int32 A_url`.
    var aURL_6: Int32 = 0
    /// Field 7, `int32 a`.
    var a: Int32 {
        get {
            if case .a(let value)? = self.aURL_ { return value }
            return 0
        }
        set { self.aURL_ = OneOf_AURL.a(newValue) }
    }
    /// Field 8, `string url`.
    var url: String = ""
    /// Field 9, `string chain_id`.
    var chainID: String = ""
    /// Field 10, `string https_url`.
    var httpsURL: String = ""
    /// Field 11, `int32 _leading`.
    var leading: Int32 = 0
    /// Field 12, `int32 _1st`.
    var _1st: Int32 = 0
    /// A oneof with the name of a field, in other words.
    ///
    /// The member of `oneof _a_url` that is set.
    var aURL_: OneOf_AURL?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _value: Int32?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._value == right._value else { return false }
        guard left.hasValue_2 == right.hasValue_2 else { return false }
        guard left.clearValue_3 == right.clearValue_3 else { return false }
        guard left.aURL == right.aURL else { return false }
        guard left.aURL_5 == right.aURL_5 else { return false }
        guard left.aURL_6 == right.aURL_6 else { return false }
        guard StringField.areSame(left.url, right.url) else { return false }
        guard StringField.areSame(left.chainID, right.chainID) else { return false }
        guard StringField.areSame(left.httpsURL, right.httpsURL) else { return false }
        guard left.leading == right.leading else { return false }
        guard left._1st == right._1st else { return false }
        guard left.aURL_ == right.aURL_ else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof _a_url`.
    enum OneOf_AURL: Hashable, Sendable {
        /// Field 7, `int32 a`.
        case a(Int32)
    }
}

extension Collisions {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Collisions",
        fields: "1 ?int32 value\n2 bool has_value\n3 int32 clear_value\n4 int32 a_url\n5 int32 aURL\n6 int32 A_url\n7 ?int32 a oneof=0\n8 string url\n9 string chain_id\n10 string https_url\n11 int32 _leading\n12 int32 _1st json=a name with spaces",
        oneofs: ["_a_url"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                self._value = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.hasValue_2 = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.hasValue_2)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.clearValue_3 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.clearValue_3 == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.aURL = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.aURL == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.aURL_5 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.aURL_5 == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.aURL_6 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.aURL_6 == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.aURL_ = OneOf_AURL.a(try Int32Field.read(from: &reader))
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                self.url = try StringField.read(from: &reader)
                try reader.refuseDefault(self.url.isEmpty)
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                self.chainID = try StringField.read(from: &reader)
                try reader.refuseDefault(self.chainID.isEmpty)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                self.httpsURL = try StringField.read(from: &reader)
                try reader.refuseDefault(self.httpsURL.isEmpty)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                self.leading = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.leading == 0)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                self._1st = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self._1st == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self._1st != 0 { sink.put(Int32Field.self, self._1st, tag: 96) }
        if self.leading != 0 { sink.put(Int32Field.self, self.leading, tag: 88) }
        if !self.httpsURL.isEmpty { sink.put(StringField.self, self.httpsURL, tag: 82) }
        if !self.chainID.isEmpty { sink.put(StringField.self, self.chainID, tag: 74) }
        if !self.url.isEmpty { sink.put(StringField.self, self.url, tag: 66) }
        if case .a(let value)? = self.aURL_ { sink.put(Int32Field.self, value, tag: 56) }
        if self.aURL_6 != 0 { sink.put(Int32Field.self, self.aURL_6, tag: 48) }
        if self.aURL_5 != 0 { sink.put(Int32Field.self, self.aURL_5, tag: 40) }
        if self.aURL != 0 { sink.put(Int32Field.self, self.aURL, tag: 32) }
        if self.clearValue_3 != 0 { sink.put(Int32Field.self, self.clearValue_3, tag: 24) }
        if self.hasValue_2 { sink.put(BoolField.self, self.hasValue_2, tag: 16) }
        if let value = self._value { sink.put(Int32Field.self, value, tag: 8) }
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

/// `enclavewire.tests.names.Collisions`, read in place.
struct CollisionsView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _value: Int32?
    var _hasValue_2: Bool = false
    var _clearValue_3: Int32 = 0
    var _aURL: Int32 = 0
    var _aURL_5: Int32 = 0
    var _aURL_6: Int32 = 0
    var _a: Int32?
    var _url = FieldSlice.absent
    var _chainID = FieldSlice.absent
    var _httpsURL = FieldSlice.absent
    var _leading: Int32 = 0
    var __1st: Int32 = 0
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Collisions.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// `hasValue` twice: once as a field, once as the presence of the other.
    ///
    /// Field 1, `int32 value`.
    var value: Int32 { _value ?? 0 }
    /// Whether `value` is set.
    var hasValue: Bool { _value != nil }
    /// Field 2, `bool has_value`.
    var hasValue_2: Bool { _hasValue_2 }
    /// Field 3, `int32 clear_value`.
    var clearValue_3: Int32 { _clearValue_3 }
    /// The same name in Swift, with `URL` for `Url`.
    ///
    /// Field 4, `int32 a_url`.
    var aURL: Int32 { _aURL }
    /// Field 5, `int32 aURL`.
    var aURL_5: Int32 { _aURL_5 }
    /// Field 6, `int32 A_url`.
    var aURL_6: Int32 { _aURL_6 }
    /// Field 7, `int32 a`.
    var a: Int32 { _a ?? 0 }
    /// Whether `a` is set.
    var hasA: Bool { _a != nil }
    /// Field 8, `string url`.
    var url: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _url)
        }
    }
    /// Field 9, `string chain_id`.
    var chainID: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _chainID)
        }
    }
    /// Field 10, `string https_url`.
    var httpsURL: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _httpsURL)
        }
    }
    /// Field 11, `int32 _leading`.
    var leading: Int32 { _leading }
    /// Field 12, `int32 _1st`.
    var _1st: Int32 { __1st }
    /// The members of `oneof _a_url`.
    enum AURLCase: Sendable {
        /// Field 7, `int32 a`.
        case a
    }
    /// The member of `oneof _a_url` that is set.
    var aURL_: AURLCase? {
        if hasA { return AURLCase.a }
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
                _value = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _hasValue_2 = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_hasValue_2)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _clearValue_3 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_clearValue_3 == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _aURL = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_aURL == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _aURL_5 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_aURL_5 == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _aURL_6 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_aURL_6 == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                try reader.refuseSecondMember(hasA)
                _a = try Int32Field.read(from: &reader)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                _url = try reader.readTextSlice()
                try reader.refuseDefault(_url.isEmpty)
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                _chainID = try reader.readTextSlice()
                try reader.refuseDefault(_chainID.isEmpty)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                _httpsURL = try reader.readTextSlice()
                try reader.refuseDefault(_httpsURL.isEmpty)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                _leading = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_leading == 0)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                __1st = try Int32Field.read(from: &reader)
                try reader.refuseDefault(__1st == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.names.Inner`.
struct Inner: Message {
    /// Field 1, `message a`.
    var a: Inner.Int32Message {
        get { self._a ?? Inner.Int32Message() }
        set { self._a = newValue }
    }
    /// Whether `a` is set.
    var hasA: Bool { _a != nil }
    /// Takes the value of `a` away.
    mutating func clearA() { _a = nil }
    /// Field 2, `enum b`.
    var b: Inner.OptionalEnum = Inner.OptionalEnum()
    /// Field 3, `map in_map`.
    var inMap_p: ProtoMap<Int32, Inner.InMapMessage> = [:]
    /// Field 4, `map odd`.
    var odd: ProtoMap<Int32, Odd> = [:]
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _a: Inner.Int32Message?
    /// A message with no field set.
    init() {}
}

extension Inner {

    /// `enclavewire.tests.names.Inner.Optional`
    struct OptionalEnum: ProtoEnum {
        /// The number.
        let rawValue: Int32
        /// The value with this number, listed or not.
        init(rawValue: Int32) { self.rawValue = rawValue }
        /// The first value of the `.proto` file.
        init() { rawValue = 0 }
        /// `OPTIONAL_UNSPECIFIED` = 0
        static let unspecified = Self(rawValue: 0)
        /// `OPTIONAL_SOME` = 1
        static let `some` = Self(rawValue: 1)
        /// Names and numbers.
        static let schema: EnumSchema = EnumSchema(
            fullName: "enclavewire.tests.names.Inner.Optional",
            values: "0 OPTIONAL_UNSPECIFIED\n1 OPTIONAL_SOME",
            isClosed: false)
    }
}

extension Inner {
    /// `enclavewire.tests.names.Inner.Int32`.
    struct Int32Message: Message {
        /// Field 1, `int32 int32`.
        var int32: Int32 = 0
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension Inner.Int32Message {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Inner.Int32",
        fields: "1 int32 int32")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                self.int32 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.int32 == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.int32 != 0 { sink.put(Int32Field.self, self.int32, tag: 8) }
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

extension Inner {
    /// `enclavewire.tests.names.Inner.Int32`, read in place.
    struct Int32MessageView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _int32: Int32 = 0
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { Inner.Int32Message.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 int32`.
        var int32: Int32 { _int32 }
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
                    try reader.refuseDefault(_int32 == 0)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension Inner {
    /// What the values of maps are made of.
    ///
    /// `enclavewire.tests.names.Inner.InMap`.
    struct InMapMessage: Message {
        /// Field 1, `int32 in_map`.
        var inMap_p: Int32 = 0
        /// Field 2, `int32 put`.
        var put: Int32 = 0
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension Inner.InMapMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Inner.InMap",
        fields: "1 int32 in_map\n2 int32 put")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                self.inMap_p = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.inMap_p == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.put = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.put == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.put != 0 { sink.put(Int32Field.self, self.put, tag: 16) }
        if self.inMap_p != 0 { sink.put(Int32Field.self, self.inMap_p, tag: 8) }
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

extension Inner {
    /// `enclavewire.tests.names.Inner.InMap`, read in place.
    struct InMapMessageView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _inMap_p: Int32 = 0
        var _put: Int32 = 0
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { Inner.InMapMessage.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 in_map`.
        var inMap_p: Int32 { _inMap_p }
        /// Field 2, `int32 put`.
        var put: Int32 { _put }
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
                    _inMap_p = try Int32Field.read(from: &reader)
                    try reader.refuseDefault(_inMap_p == 0)
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _put = try Int32Field.read(from: &reader)
                    try reader.refuseDefault(_put == 0)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension Inner {
    /// `enclavewire.tests.names.Inner.InMapEntry`, a map entry read in place.
    struct InMapEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32 = 0
        var _value: Inner.InMapMessageView
        var _isValueSet = false
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.names.Inner.InMapEntry",
            fields: "1 int32 key\n2 ?message value of=0",
            types: [.message { Inner.InMapMessage.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _value = Inner.InMapMessageView(unread: bytes)
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key }
        /// Field 2, `message value`.
        var value: Inner.InMapMessageView? {
            @_lifetime(copy self)
            get {
                _isValueSet ? _value : nil
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _isValueSet }
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

extension Inner {
    /// `enclavewire.tests.names.Inner.OddEntry`, a map entry read in place.
    struct OddEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32 = 0
        var _value: Odd = Odd()
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.names.Inner.OddEntry",
            fields: "1 int32 key\n2 enum value of=0",
            types: [.enumeration { Odd.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key }
        /// Field 2, `enum value`.
        var value: Odd { _value }
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
                    _value = try EnumField<Odd>.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension Inner {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Inner",
        fields: "1 ?message a of=2\n2 enum b of=3\n3 *message in_map of=0 map=1\n4 *message odd of=1 map=1",
        types: [.message { Inner.InMapEntryView.schema }, .message { Inner.OddEntryView.schema }, .message { Inner.Int32Message.schema }, .enumeration { Inner.OptionalEnum.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
                try reader.readMessage(into: &self._a)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.b = try EnumField<Inner.OptionalEnum>.read(from: &reader)
                try reader.refuseDefault(self.b.rawValue == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, MessageField<Inner.InMapMessage>.self, into: &self.inMap_p, tag: 26, unknown: &unknownFields) }
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, EnumField<Odd>.self, into: &self.odd, tag: 34, unknown: &unknownFields) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putMap(Int32Field.self, EnumField<Odd>.self, self.odd, tag: 34)
        sink.putMap(Int32Field.self, MessageField<Inner.InMapMessage>.self, self.inMap_p, tag: 26)
        if self.b.rawValue != 0 { sink.put(EnumField<Inner.OptionalEnum>.self, self.b, tag: 16) }
        if let value = self._a { sink.message(value, tag: 10) }
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

/// `enclavewire.tests.names.Inner`, read in place.
struct InnerView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _a: Inner.Int32MessageView
    var _isASet = false
    var _b: Inner.OptionalEnum = Inner.OptionalEnum()
    var _inMap_p = RecordSlice()
    var _odd = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Inner.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _a = Inner.Int32MessageView(unread: bytes)
    }
    /// Field 1, `message a`.
    var a: Inner.Int32MessageView? {
        @_lifetime(copy self)
        get {
            _isASet ? _a : nil
        }
    }
    /// Whether `a` is set.
    var hasA: Bool { _isASet }
    /// Field 2, `enum b`.
    var b: Inner.OptionalEnum { _b }
    /// Field 3, `map in_map`.
    var inMap_p: RepeatedView<Inner.InMapEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Inner.InMapEntryView>(viewedBytes, _inMap_p, tag: 26)
        }
    }
    /// Field 4, `map odd`.
    var odd: RepeatedView<Inner.OddEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Inner.OddEntryView>(viewedBytes, _odd, tag: 34)
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
                try reader.readView(&_a, isSet: &_isASet)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _b = try EnumField<Inner.OptionalEnum>.read(from: &reader)
                try reader.refuseDefault(_b.rawValue == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(Inner.InMapEntryView.self, into: &_inMap_p, tag: 26) }
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(Inner.OddEntryView.self, into: &_odd, tag: 34) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Names of the variables in generated code.
///
/// `enclavewire.tests.names.Locals`.
struct Locals: Message {
    /// Field 1, `string tag`.
    var tag: String = ""
    /// Field 2, `int32 last`.
    var last: Int32 = 0
    /// Field 3, `repeated string reader`.
    var reader: [String] = []
    /// Field 4, `int32 sink`.
    var sink: Int32 {
        get { self._sink ?? 0 }
        set { self._sink = newValue }
    }
    /// Whether `sink` is set.
    var hasSink: Bool { _sink != nil }
    /// Takes the value of `sink` away.
    mutating func clearSink() { _sink = nil }
    /// Field 5, `message value`.
    var value: Foo {
        get { self._value ?? Foo() }
        set { self._value = newValue }
    }
    /// Whether `value` is set.
    var hasValue: Bool { _value != nil }
    /// Takes the value of `value` away.
    mutating func clearValue() { _value = nil }
    /// Field 6, `map sizer`.
    var sizer: ProtoMap<String, String> = [:]
    /// Field 7, `bytes writer`.
    var writer: [UInt8] = []
    /// Field 8, `string left`.
    var left: String = ""
    /// Field 9, `string right`.
    var right: String = ""
    /// Field 10, `string current`.
    var current: String {
        get {
            if case .current(let value)? = self.newValue { return value }
            return ""
        }
        set { self.newValue = OneOf_NewValue.current(newValue) }
    }
    /// Field 11, `message isMember0Read`.
    var isMember0Read: Foo {
        get {
            if case .isMember0Read(let value)? = self.newValue { return value }
            return Foo()
        }
        set { self.newValue = OneOf_NewValue.isMember0Read(newValue) }
    }
    /// Field 12, `repeated int32 bytes`.
    var bytes: [Int32] = []
    /// Field 13, `enum raw_value`.
    var rawValue: Odd = Odd()
    /// The member of `oneof new_value` that is set.
    var newValue: OneOf_NewValue?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _sink: Int32?
    var _value: Foo?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.tag, right.tag) else { return false }
        guard left.last == right.last else { return false }
        guard StringField.areSame(left.reader, right.reader) else { return false }
        guard left._sink == right._sink else { return false }
        guard left._value == right._value else { return false }
        guard StringField.areSame(left.sizer, right.sizer) else { return false }
        guard left.writer == right.writer else { return false }
        guard StringField.areSame(left.left, right.left) else { return false }
        guard StringField.areSame(left.right, right.right) else { return false }
        guard left.bytes == right.bytes else { return false }
        guard left.rawValue == right.rawValue else { return false }
        guard left.newValue == right.newValue else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof new_value`.
    enum OneOf_NewValue: Hashable, Sendable {
        /// Field 10, `string current`.
        case current(String)
        /// Field 11, `message isMember0Read`.
        case isMember0Read(Foo)
        /// Whether two values have the same bytes.
        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.current(let left), .current(let right)): left.hasSameBytes(as: right)
            case (.isMember0Read(let left), .isMember0Read(let right)): left == right
            default: false
            }
        }
    }
}

extension Locals {
    /// `enclavewire.tests.names.Locals.SizerEntry`, a map entry read in place.
    struct SizerEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.names.Locals.SizerEntry",
            fields: "1 string key\n2 string value",
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
        /// Field 2, `string value`.
        var value: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _value)
            }
        }
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

extension Locals {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.names.Locals",
        fields: "1 string tag\n2 int32 last\n3 *string reader\n4 ?int32 sink\n5 ?message value of=0\n6 *message sizer of=1 map=1\n7 bytes writer\n8 string left\n9 string right\n10 ?string current oneof=0\n11 ?message isMember0Read of=0 oneof=0\n12 *int32 bytes\n13 enum raw_value of=2",
        types: [.message { Foo.schema }, .message { Locals.SizerEntryView.schema }, .enumeration { Odd.schema }],
        oneofs: ["new_value"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_names.file }
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
            case 10:
                self.tag = try StringField.read(from: &reader)
                try reader.refuseDefault(self.tag.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.last = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.last == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(StringField.self, into: &self.reader, tag: 26) }
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self._sink = try Int32Field.read(from: &reader)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readMessage(into: &self._value)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, StringField.self, into: &self.sizer, tag: 50, unknown: &unknownFields) }
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                self.writer = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.writer.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                self.left = try StringField.read(from: &reader)
                try reader.refuseDefault(self.left.isEmpty)
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                self.right = try StringField.read(from: &reader)
                try reader.refuseDefault(self.right.isEmpty)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.newValue = OneOf_NewValue.current(try StringField.read(from: &reader))
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = Foo()
                if case .isMember0Read(let current)? = self.newValue { value = current }
                try reader.readMessage(into: &value)
                self.newValue = OneOf_NewValue.isMember0Read(value)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.bytes) }
            case 96:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.bytes) }
            case 104:
                self.rawValue = try EnumField<Odd>.read(from: &reader)
                try reader.refuseDefault(self.rawValue.rawValue == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.rawValue.rawValue != 0 { sink.put(EnumField<Odd>.self, self.rawValue, tag: 104) }
        sink.putPacked(Int32Field.self, self.bytes, tag: 98)
        if case .isMember0Read(let value)? = self.newValue { sink.message(value, tag: 90) }
        if case .current(let value)? = self.newValue { sink.put(StringField.self, value, tag: 82) }
        if !self.right.isEmpty { sink.put(StringField.self, self.right, tag: 74) }
        if !self.left.isEmpty { sink.put(StringField.self, self.left, tag: 66) }
        if !self.writer.isEmpty { sink.put(BytesField.self, self.writer, tag: 58) }
        sink.putMap(StringField.self, StringField.self, self.sizer, tag: 50)
        if let value = self._value { sink.message(value, tag: 42) }
        if let value = self._sink { sink.put(Int32Field.self, value, tag: 32) }
        sink.putRepeated(StringField.self, self.reader, tag: 26)
        if self.last != 0 { sink.put(Int32Field.self, self.last, tag: 16) }
        if !self.tag.isEmpty { sink.put(StringField.self, self.tag, tag: 10) }
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

/// `enclavewire.tests.names.Locals`, read in place.
struct LocalsView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _tag = FieldSlice.absent
    var _last: Int32 = 0
    var _reader = RecordSlice()
    var _sink: Int32?
    var _value: FooView_
    var _isValueSet = false
    var _sizer = RecordSlice()
    var _writer = FieldSlice.absent
    var _left = FieldSlice.absent
    var _right = FieldSlice.absent
    var _current = FieldSlice.absent
    var _isMember0Read = FieldSlice.absent
    var _bytes = RecordSlice()
    var _rawValue: Odd = Odd()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Locals.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _value = FooView_(unread: bytes)
    }
    /// Field 1, `string tag`.
    var tag: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _tag)
        }
    }
    /// Field 2, `int32 last`.
    var last: Int32 { _last }
    /// Field 3, `repeated string reader`.
    var reader: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _reader, tag: 26)
        }
    }
    /// Field 4, `int32 sink`.
    var sink: Int32 { _sink ?? 0 }
    /// Whether `sink` is set.
    var hasSink: Bool { _sink != nil }
    /// Field 5, `message value`.
    var value: FooView_? {
        @_lifetime(copy self)
        get {
            _isValueSet ? _value : nil
        }
    }
    /// Whether `value` is set.
    var hasValue: Bool { _isValueSet }
    /// Field 6, `map sizer`.
    var sizer: RepeatedView<Locals.SizerEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Locals.SizerEntryView>(viewedBytes, _sizer, tag: 50)
        }
    }
    /// Field 7, `bytes writer`.
    var writer: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _writer)
        }
    }
    /// Field 8, `string left`.
    var left: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _left)
        }
    }
    /// Field 9, `string right`.
    var right: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _right)
        }
    }
    /// Field 10, `string current`.
    var current: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _current)
        }
    }
    /// Whether `current` is set.
    var hasCurrent: Bool { _current.isPresent }
    /// Field 11, `message isMember0Read`.
    var isMember0Read: FooView_? {
        @_lifetime(copy self)
        get {
            _isMember0Read.isPresent ? FooView_(checked: viewedBytes, _isMember0Read) : nil
        }
    }
    /// Whether `isMember0Read` is set.
    var hasIsMember0Read: Bool { _isMember0Read.isPresent }
    /// Field 12, `repeated int32 bytes`.
    var bytes: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _bytes, tag: 98)
        }
    }
    /// Field 13, `enum raw_value`.
    var rawValue: Odd { _rawValue }
    /// The members of `oneof new_value`.
    enum NewValueCase: Sendable {
        /// Field 10, `string current`.
        case current
        /// Field 11, `message isMember0Read`.
        case isMember0Read
    }
    /// The member of `oneof new_value` that is set.
    var newValue: NewValueCase? {
        if hasCurrent { return NewValueCase.current }
        if hasIsMember0Read { return NewValueCase.isMember0Read }
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
            case 10:
                _tag = try reader.readTextSlice()
                try reader.refuseDefault(_tag.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _last = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_last == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_reader, tag: 26) }
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _sink = try Int32Field.read(from: &reader)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readView(&_value, isSet: &_isValueSet)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(Locals.SizerEntryView.self, into: &_sizer, tag: 50) }
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                _writer = try reader.readSlice()
                try reader.refuseDefault(_writer.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                _left = try reader.readTextSlice()
                try reader.refuseDefault(_left.isEmpty)
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                _right = try reader.readTextSlice()
                try reader.refuseDefault(_right.isEmpty)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                try reader.refuseSecondMember(hasCurrent || hasIsMember0Read)
                _isMember0Read = .absent
                _current = try reader.readTextSlice()
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                try reader.refuseSecondMember(hasCurrent || hasIsMember0Read)
                _current = .absent
                try reader.readView(FooView_.self, into: &_isMember0Read)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_bytes) }
            case 96:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_bytes) }
            case 104:
                _rawValue = try EnumField<Odd>.read(from: &reader)
                try reader.refuseDefault(_rawValue.rawValue == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of names.proto.
enum File_names {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "names.proto",
        descriptor: """
        \n\u{b}names.proto\u{12}\u{17}enclavewire.tests.names\"\u{8f}\u{1}\n\u{6}String\u{12}\u{16}\n\u{6}st\
        ring\u{18}\u{1} \u{1}(\tR\u{6}string\u{12}1\n\u{4}type\u{18}\u{2} \u{1}(\u{b}2\u{1d}.enclavewire.tes\
        ts.names.TypeR\u{4}type\u{12}:\n\u{7}message\u{18}\u{3} \u{1}(\u{b}2 .enclavewire.tests.names.Messag\
        eR\u{7}message\"\u{1a}\n\u{4}Type\u{12}\u{12}\n\u{4}self\u{18}\u{1} \u{1}(\u{5}R\u{4}self\"+\n\u{7}M\
        essage\u{12} \n\u{b}description\u{18}\u{1} \u{1}(\tR\u{b}description\"\u{1b}\n\u{3}Foo\u{12}\u{14}\n\
        \u{5}value\u{18}\u{1} \u{1}(\u{5}R\u{5}value\"9\n\u{7}FooView\u{12}.\n\u{3}foo\u{18}\u{1} \u{1}(\
        \u{b}2\u{1c}.enclavewire.tests.names.FooR\u{3}foo\"\u{b1}\u{5}\n\u{8}Keywords\u{12}\u{14}\n\u{5}clas\
        s\u{18}\u{1} \u{1}(\u{5}R\u{5}class\u{12}\u{12}\n\u{4}init\u{18}\u{2} \u{1}(\tR\u{4}init\u{12}\u{12}\
        \n\u{4}self\u{18}\u{3} \u{1}(\u{c}R\u{4}self\u{12}\u{12}\n\u{4}Self\u{18}\u{4} \u{1}(\u{8}R\u{4}Self\
        \u{12}\u{e}\n\u{2}in\u{18}\u{5} \u{3}(\u{5}R\u{2}in\u{12}\u{1d}\n\u{7}default\u{18}\u{6} \u{1}(\u{5}\
        H\u{1}R\u{7}default\u{88}\u{1}\u{1}\u{12}E\n\u{6}switch\u{18}\u{7} \u{3}(\u{b}2-.enclavewire.tests.n\
        ames.Keywords.SwitchEntryR\u{6}switch\u{12}0\n\u{4}func\u{18}\u{8} \u{1}(\u{b}2\u{1c}.enclavewire.te\
        sts.names.FooR\u{4}func\u{12}%\n\u{e}unknown_fields\u{18}\t \u{1}(\u{5}R\runknownFields\u{12}\u{16}\
        \n\u{6}schema\u{18}\n \u{1}(\u{5}R\u{6}schema\u{12}\u{1d}\n\nhash_value\u{18}\u{b} \u{1}(\u{5}R\thas\
        hValue\u{12}+\n\u{11}debug_description\u{18}\u{c} \u{1}(\u{5}R\u{10}debugDescription\u{12})\n\u{10}s\
        erialized_bytes\u{18}\r \u{1}(\u{5}R\u{f}serializedBytes\u{12}!\n\u{c}viewed_bytes\u{18}\u{e} \u{1}(\
        \u{5}R\u{b}viewedBytes\u{12}%\n\u{e}is_initialized\u{18}\u{f} \u{1}(\u{5}R\risInitialized\u{12}\
        \u{14}\n\u{5}write\u{18}\u{10} \u{1}(\u{5}R\u{5}write\u{12}\u{18}\n\u{7}measure\u{18}\u{11} \u{1}(\
        \u{5}R\u{7}measure\u{12}\u{14}\n\u{4}true\u{18}\u{12} \u{1}(\u{5}H\0R\u{4}true\u{12}\u{12}\n\u{3}nil\
        \u{18}\u{13} \u{1}(\tH\0R\u{3}nil\u{1a}9\n\u{b}SwitchEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\t\
        R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}B\n\n\u{8}protocolB\n\
        \n\u{8}_default\"\u{ce}\u{2}\n\nCollisions\u{12}\u{19}\n\u{5}value\u{18}\u{1} \u{1}(\u{5}H\u{1}R\
        \u{5}value\u{88}\u{1}\u{1}\u{12}\u{1b}\n\thas_value\u{18}\u{2} \u{1}(\u{8}R\u{8}hasValue\u{12}\u{1f}\
        \n\u{b}clear_value\u{18}\u{3} \u{1}(\u{5}R\nclearValue\u{12}\u{13}\n\u{5}a_url\u{18}\u{4} \u{1}(\
        \u{5}R\u{4}aUrl\u{12}\u{12}\n\u{4}aURL\u{18}\u{5} \u{1}(\u{5}R\u{4}aURL\u{12}\u{13}\n\u{5}A_url\
        \u{18}\u{6} \u{1}(\u{5}R\u{4}AUrl\u{12}\u{e}\n\u{1}a\u{18}\u{7} \u{1}(\u{5}H\0R\u{1}a\u{12}\u{10}\n\
        \u{3}url\u{18}\u{8} \u{1}(\tR\u{3}url\u{12}\u{19}\n\u{8}chain_id\u{18}\t \u{1}(\tR\u{7}chainId\u{12}\
        \u{1b}\n\thttps_url\u{18}\n \u{1}(\tR\u{8}httpsUrl\u{12}\u{19}\n\u{8}_leading\u{18}\u{b} \u{1}(\u{5}\
        R\u{7}Leading\u{12} \n\u{4}_1st\u{18}\u{c} \u{1}(\u{5}R\u{12}a name with spacesB\u{8}\n\u{6}_a_urlB\
        \u{8}\n\u{6}_value\"\u{af}\u{4}\n\u{5}Inner\u{12}@\n\u{6}in_map\u{18}\u{3} \u{3}(\u{b}2).enclavewire\
        .tests.names.Inner.InMapEntryR\u{5}inMap\u{12}9\n\u{3}odd\u{18}\u{4} \u{3}(\u{b}2'.enclavewire.tests\
        .names.Inner.OddEntryR\u{3}odd\u{12}2\n\u{1}a\u{18}\u{1} \u{1}(\u{b}2$.enclavewire.tests.names.Inner\
        .Int32R\u{1}a\u{12}5\n\u{1}b\u{18}\u{2} \u{1}(\u{e}2'.enclavewire.tests.names.Inner.OptionalR\u{1}b\
        \u{1a}\u{1d}\n\u{5}Int32\u{12}\u{14}\n\u{5}int32\u{18}\u{1} \u{1}(\u{5}R\u{5}int32\u{1a}0\n\u{5}InMa\
        p\u{12}\u{15}\n\u{6}in_map\u{18}\u{1} \u{1}(\u{5}R\u{5}inMap\u{12}\u{10}\n\u{3}put\u{18}\u{2} \u{1}(\
        \u{5}R\u{3}put\u{1a}^\n\nInMapEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}:\n\
        \u{5}value\u{18}\u{2} \u{1}(\u{b}2$.enclavewire.tests.names.Inner.InMapR\u{5}value:\u{2}8\u{1}\u{1a}\
        T\n\u{8}OddEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}2\n\u{5}value\u{18}\u{2}\
         \u{1}(\u{e}2\u{1c}.enclavewire.tests.names.OddR\u{5}value:\u{2}8\u{1}\"7\n\u{8}Optional\u{12}\u{18}\
        \n\u{14}OPTIONAL_UNSPECIFIED\u{10}\0\u{12}\u{11}\n\rOPTIONAL_SOME\u{10}\u{1}\"\u{9a}\u{4}\n\u{6}Loca\
        ls\u{12}\u{10}\n\u{3}tag\u{18}\u{1} \u{1}(\tR\u{3}tag\u{12}\u{12}\n\u{4}last\u{18}\u{2} \u{1}(\u{5}R\
        \u{4}last\u{12}\u{16}\n\u{6}reader\u{18}\u{3} \u{3}(\tR\u{6}reader\u{12}\u{17}\n\u{4}sink\u{18}\u{4}\
         \u{1}(\u{5}H\u{1}R\u{4}sink\u{88}\u{1}\u{1}\u{12}2\n\u{5}value\u{18}\u{5} \u{1}(\u{b}2\u{1c}.enclav\
        ewire.tests.names.FooR\u{5}value\u{12}@\n\u{5}sizer\u{18}\u{6} \u{3}(\u{b}2*.enclavewire.tests.names\
        .Locals.SizerEntryR\u{5}sizer\u{12}\u{16}\n\u{6}writer\u{18}\u{7} \u{1}(\u{c}R\u{6}writer\u{12}\
        \u{12}\n\u{4}left\u{18}\u{8} \u{1}(\tR\u{4}left\u{12}\u{14}\n\u{5}right\u{18}\t \u{1}(\tR\u{5}right\
        \u{12}\u{1a}\n\u{7}current\u{18}\n \u{1}(\tH\0R\u{7}current\u{12}D\n\risMember0Read\u{18}\u{b} \u{1}\
        (\u{b}2\u{1c}.enclavewire.tests.names.FooH\0R\risMember0Read\u{12}\u{14}\n\u{5}bytes\u{18}\u{c} \
        \u{3}(\u{5}R\u{5}bytes\u{12}9\n\traw_value\u{18}\r \u{1}(\u{e}2\u{1c}.enclavewire.tests.names.OddR\
        \u{8}rawValue\u{1a}8\n\nSizerEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\
        \u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}B\u{b}\n\tnew_valueB\u{7}\n\u{5}_sink*\u{d1}\
        \u{1}\n\u{3}Odd\u{12}\u{13}\n\u{f}ODD_UNSPECIFIED\u{10}\0\u{12}\u{f}\n\u{b}ODD_DEFAULT\u{10}\u{1}\
        \u{12}\u{c}\n\u{8}ODD_INIT\u{10}\u{2}\u{12}\u{c}\n\u{8}ODD_SELF\u{10}\u{3}\u{12}\r\n\tODD_ALIAS\
        \u{10}\u{1}\u{12}\u{19}\n\u{c}ODD_NEGATIVE\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\
        \u{ff}\u{1}\u{12}\u{b}\n\u{7}ODD_1ST\u{10}\u{5}\u{12}\r\n\todd_lower\u{10}\u{6}\u{12}\r\n\tcamelCase\
        \u{10}\u{7}\u{12}\u{12}\n\u{e}ODD_HASH_VALUE\u{10}\u{8}\u{12}\u{e}\n\nODD_IN_MAP\u{10}\t\u{12}\u{b}\
        \n\u{7}ODD_PUT\u{10}\n\u{1a}\u{2}\u{10}\u{1}B\u{3}\u{ba}\u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(StringMessage.self, StringMessageView.self)
        registry.register(TypeMessage.self, TypeMessageView.self)
        registry.register(MessageMessage.self, MessageMessageView.self)
        registry.register(Foo.self, FooView_.self)
        registry.register(FooView.self, FooViewView.self)
        registry.register(Keywords.self, KeywordsView.self)
        registry.register(Collisions.self, CollisionsView.self)
        registry.register(Inner.self, InnerView.self)
        registry.register(Inner.Int32Message.self, Inner.Int32MessageView.self)
        registry.register(Inner.InMapMessage.self, Inner.InMapMessageView.self)
        registry.register(Locals.self, LocalsView.self)
    }
}
