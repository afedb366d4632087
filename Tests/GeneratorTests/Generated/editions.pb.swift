// Made by protoc-gen-enclave-wire from editions.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `enclavewire.tests.editions.Open`
struct EditionsOpen: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 0 }
    /// `OPEN_ZERO` = 0
    static let zero = Self(rawValue: 0)
    /// `OPEN_ONE` = 1
    static let one = Self(rawValue: 1)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "enclavewire.tests.editions.Open",
        values: "0 OPEN_ZERO\n1 OPEN_ONE",
        isClosed: false)
}

/// `enclavewire.tests.editions.Closed`
struct EditionsClosed: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 1 }
    /// `CLOSED_ONE` = 1
    static let one = Self(rawValue: 1)
    /// `CLOSED_TWO` = 2
    static let two = Self(rawValue: 2)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "enclavewire.tests.editions.Closed",
        values: "1 CLOSED_ONE\n2 CLOSED_TWO",
        isClosed: true)
}

/// `enclavewire.tests.editions.Features`.
struct EditionsFeatures: Message {
    /// Field 1, `int32 explicit`.
    var explicit: Int32 {
        get { self._explicit ?? 0 }
        set { self._explicit = newValue }
    }
    /// Whether `explicit` is set.
    var hasExplicit: Bool { _explicit != nil }
    /// Takes the value of `explicit` away.
    mutating func clearExplicit() { _explicit = nil }
    /// Field 2, `int32 implicit`.
    var implicit: Int32 = 0
    /// Field 3, `int32 required`.
    var `required`: Int32 {
        get { self._required ?? 0 }
        set { self._required = newValue }
    }
    /// Whether `required` is set.
    var hasRequired: Bool { _required != nil }
    /// Takes the value of `required` away.
    mutating func clearRequired() { _required = nil }
    /// Field 4, `repeated int32 packed`.
    var packed: [Int32] = []
    /// Field 5, `repeated int32 expanded`.
    var expanded: [Int32] = []
    /// Field 6, `string checked`.
    var checked: String {
        get { self._checked ?? "" }
        set { self._checked = newValue }
    }
    /// Whether `checked` is set.
    var hasChecked: Bool { _checked != nil }
    /// Takes the value of `checked` away.
    mutating func clearChecked() { _checked = nil }
    /// Field 7, `string lenient`.
    var lenient: String {
        get { self._lenient ?? "" }
        set { self._lenient = newValue }
    }
    /// Whether `lenient` is set.
    var hasLenient: Bool { _lenient != nil }
    /// Takes the value of `lenient` away.
    mutating func clearLenient() { _lenient = nil }
    /// Field 8, `message prefixed`.
    var prefixed: EditionsInner {
        get { self._prefixed ?? EditionsInner() }
        set { self._prefixed = newValue }
    }
    /// Whether `prefixed` is set.
    var hasPrefixed: Bool { _prefixed != nil }
    /// Takes the value of `prefixed` away.
    mutating func clearPrefixed() { _prefixed = nil }
    /// Field 9, `group delimited`.
    var delimited: EditionsInner {
        get { self._delimited ?? EditionsInner() }
        set { self._delimited = newValue }
    }
    /// Whether `delimited` is set.
    var hasDelimited: Bool { _delimited != nil }
    /// Takes the value of `delimited` away.
    mutating func clearDelimited() { _delimited = nil }
    /// Field 10, `repeated group delimited_many`.
    var delimitedMany: [EditionsInner] = []
    /// Field 11, `enum open`.
    var `open`: EditionsOpen {
        get { self._open ?? EditionsOpen() }
        set { self._open = newValue }
    }
    /// Whether `open` is set.
    var hasOpen: Bool { _open != nil }
    /// Takes the value of `open` away.
    mutating func clearOpen() { _open = nil }
    /// Field 12, `enum closed`.
    var closed: EditionsClosed {
        get { self._closed ?? EditionsClosed() }
        set { self._closed = newValue }
    }
    /// Whether `closed` is set.
    var hasClosed: Bool { _closed != nil }
    /// Takes the value of `closed` away.
    mutating func clearClosed() { _closed = nil }
    /// Field 13, `map map`.
    var map: ProtoMap<String, EditionsInner> = [:]
    /// Field 14, `string with_default`.
    var withDefault: String {
        get { self._withDefault ?? "default" }
        set { self._withDefault = newValue }
    }
    /// Whether `withDefault` is set.
    var hasWithDefault: Bool { _withDefault != nil }
    /// Takes the value of `withDefault` away.
    mutating func clearWithDefault() { _withDefault = nil }
    /// Field 15, `group delimited_member`.
    var delimitedMember: EditionsInner {
        get {
            if case .delimitedMember(let value)? = self.choice { return value }
            return EditionsInner()
        }
        set { self.choice = OneOf_Choice.delimitedMember(newValue) }
    }
    /// Field 16, `string text`.
    var text: String {
        get {
            if case .text(let value)? = self.choice { return value }
            return ""
        }
        set { self.choice = OneOf_Choice.text(newValue) }
    }
    /// The member of `oneof choice` that is set.
    var choice: OneOf_Choice?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _explicit: Int32?
    var _required: Int32?
    var _checked: String?
    var _lenient: String?
    var _prefixed: EditionsInner?
    var _delimited: EditionsInner?
    var _open: EditionsOpen?
    var _closed: EditionsClosed?
    var _withDefault: String?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._explicit == right._explicit else { return false }
        guard left.implicit == right.implicit else { return false }
        guard left._required == right._required else { return false }
        guard left.packed == right.packed else { return false }
        guard left.expanded == right.expanded else { return false }
        guard StringField.areSame(left._checked, right._checked) else { return false }
        guard UncheckedStringField.areSame(left._lenient, right._lenient) else { return false }
        guard left._prefixed == right._prefixed else { return false }
        guard left._delimited == right._delimited else { return false }
        guard left.delimitedMany == right.delimitedMany else { return false }
        guard left._open == right._open else { return false }
        guard left._closed == right._closed else { return false }
        guard left.map == right.map else { return false }
        guard StringField.areSame(left._withDefault, right._withDefault) else { return false }
        guard left.choice == right.choice else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof choice`.
    enum OneOf_Choice: Hashable, Sendable {
        /// Field 15, `group delimited_member`.
        case delimitedMember(EditionsInner)
        /// Field 16, `string text`.
        case text(String)
        /// Whether two values have the same bytes.
        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.delimitedMember(let left), .delimitedMember(let right)): left == right
            case (.text(let left), .text(let right)): left.hasSameBytes(as: right)
            default: false
            }
        }
    }
}

extension EditionsFeatures {
    /// `enclavewire.tests.editions.Features.MapEntry`, a map entry read in place.
    struct MapEntryView_: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: EditionsInnerView
        var _isValueSet = false
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.editions.Features.MapEntry",
            fields: "1 ?string key\n2 ?message value of=0",
            types: [.message { EditionsInner.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _value = EditionsInnerView(unread: bytes)
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
        var value: EditionsInnerView? {
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

extension EditionsFeatures {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.editions.Features",
        fields: "1 ?int32 explicit\n2 int32 implicit\n3 !int32 required\n4 *int32 packed\n5 *int32 expanded packed=0\n6 ?string checked\n7 ?string lenient utf8=none\n8 ?message prefixed of=0\n9 ?group delimited of=0\n10 *group delimited_many of=0\n11 ?enum open of=1\n12 ?enum closed of=2\n13 *message map of=3 map=1\n14 ?string with_default default=default\n15 ?group delimited_member of=0 oneof=0\n16 ?string text oneof=0",
        types: [.message { EditionsInner.schema }, .enumeration { EditionsOpen.schema }, .enumeration { EditionsClosed.schema }, .message { EditionsFeatures.MapEntryView_.schema }],
        oneofs: ["choice"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions.file }
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
                self._explicit = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.implicit = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.implicit == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self._required = try Int32Field.read(from: &reader)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.packed) }
            case 32:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.packed) }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.expanded) }
            case 40:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.expanded) }
            case 50:
                self._checked = try StringField.read(from: &reader)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                self._lenient = try UncheckedStringField.read(from: &reader)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.readMessage(into: &self._prefixed)
                if reader.consume(75, after: &last) { fallthrough }
            case 75:
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &self._delimited, number: 9) }
                if reader.consume(83, after: &last) { fallthrough }
            case 83:
                try reader.apart { reader throws(WireError) in try reader.readGroup(appendingTo: &self.delimitedMany, number: 10) }
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                self._open = try EnumField<EditionsOpen>.read(from: &reader)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                if let value = try reader.readClosed(EditionsClosed.self, unknown: &unknownFields) { self._closed = value }
                if reader.consume(106, after: &last) { fallthrough }
            case 106:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, MessageField<EditionsInner>.self, into: &self.map, tag: 106, unknown: &unknownFields) }
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                self._withDefault = try StringField.read(from: &reader)
                if reader.consume(123, after: &last) { fallthrough }
            case 123:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = EditionsInner()
                if case .delimitedMember(let current)? = self.choice { value = current }
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &value, number: 15) }
                self.choice = OneOf_Choice.delimitedMember(value)
            case 130:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.text(try StringField.read(from: &reader))
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .text(let value)? = self.choice { sink.put(StringField.self, value, tag: 130) }
        if case .delimitedMember(let value)? = self.choice { sink.putGroup(value, number: 15) }
        if let value = self._withDefault { sink.put(StringField.self, value, tag: 114) }
        sink.putMap(StringField.self, MessageField<EditionsInner>.self, self.map, tag: 106)
        if let value = self._closed { sink.put(EnumField<EditionsClosed>.self, value, tag: 96) }
        if let value = self._open { sink.put(EnumField<EditionsOpen>.self, value, tag: 88) }
        for value in self.delimitedMany.reversed() { sink.putGroup(value, number: 10) }
        if let value = self._delimited { sink.putGroup(value, number: 9) }
        if let value = self._prefixed { sink.message(value, tag: 66) }
        if let value = self._lenient { sink.put(UncheckedStringField.self, value, tag: 58) }
        if let value = self._checked { sink.put(StringField.self, value, tag: 50) }
        sink.putPacked(Int32Field.self, self.expanded, tag: 42)
        sink.putPacked(Int32Field.self, self.packed, tag: 34)
        if let value = self._required { sink.put(Int32Field.self, value, tag: 24) }
        if self.implicit != 0 { sink.put(Int32Field.self, self.implicit, tag: 16) }
        if let value = self._explicit { sink.put(Int32Field.self, value, tag: 8) }
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
        if self._required == nil { return false }
        return true
    }
}

/// `enclavewire.tests.editions.Features`, read in place.
struct EditionsFeaturesView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _explicit: Int32?
    var _implicit: Int32 = 0
    var _required: Int32?
    var _packed = RecordSlice()
    var _expanded = RecordSlice()
    var _checked = FieldSlice.absent
    var _lenient = FieldSlice.absent
    var _prefixed: EditionsInnerView
    var _isPrefixedSet = false
    var _delimited = FieldSlice.absent
    var _delimitedMany = RecordSlice()
    var _open: EditionsOpen?
    var _closed: EditionsClosed?
    var _map = RecordSlice()
    var _withDefault = FieldSlice.absent
    var _delimitedMember = FieldSlice.absent
    var _text = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { EditionsFeatures.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _prefixed = EditionsInnerView(unread: bytes)
    }
    /// Field 1, `int32 explicit`.
    var explicit: Int32 { _explicit ?? 0 }
    /// Whether `explicit` is set.
    var hasExplicit: Bool { _explicit != nil }
    /// Field 2, `int32 implicit`.
    var implicit: Int32 { _implicit }
    /// Field 3, `int32 required`.
    var `required`: Int32 { _required ?? 0 }
    /// Whether `required` is set.
    var hasRequired: Bool { _required != nil }
    /// Field 4, `repeated int32 packed`.
    var packed: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _packed, tag: 34)
        }
    }
    /// Field 5, `repeated int32 expanded`.
    var expanded: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _expanded, tag: 42)
        }
    }
    /// Field 6, `string checked`.
    var checked: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _checked)
        }
    }
    /// Whether `checked` is set.
    var hasChecked: Bool { _checked.isPresent }
    /// Field 7, `string lenient`.
    var lenient: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _lenient)
        }
    }
    /// Whether `lenient` is set.
    var hasLenient: Bool { _lenient.isPresent }
    /// Field 8, `message prefixed`.
    var prefixed: EditionsInnerView? {
        @_lifetime(copy self)
        get {
            _isPrefixedSet ? _prefixed : nil
        }
    }
    /// Whether `prefixed` is set.
    var hasPrefixed: Bool { _isPrefixedSet }
    /// Field 9, `group delimited`.
    var delimited: EditionsInnerView? {
        @_lifetime(copy self)
        get {
            _delimited.isPresent ? EditionsInnerView(checked: viewedBytes, _delimited) : nil
        }
    }
    /// Whether `delimited` is set.
    var hasDelimited: Bool { _delimited.isPresent }
    /// Field 10, `repeated group delimited_many`.
    var delimitedMany: RepeatedView<EditionsInnerView> {
        @_lifetime(copy self)
        get {
            RepeatedView<EditionsInnerView>(viewedBytes, _delimitedMany, tag: 83)
        }
    }
    /// Field 11, `enum open`.
    var `open`: EditionsOpen { _open ?? EditionsOpen() }
    /// Whether `open` is set.
    var hasOpen: Bool { _open != nil }
    /// Field 12, `enum closed`.
    var closed: EditionsClosed { _closed ?? EditionsClosed() }
    /// Whether `closed` is set.
    var hasClosed: Bool { _closed != nil }
    /// Field 13, `map map`.
    var map: RepeatedView<EditionsFeatures.MapEntryView_> {
        @_lifetime(copy self)
        get {
            RepeatedView<EditionsFeatures.MapEntryView_>(viewedBytes, _map, tag: 106)
        }
    }
    /// Field 14, `string with_default`.
    var withDefault: UTF8Span {
        @_lifetime(copy self)
        get {
            if _withDefault.isPresent { return viewedBytes.text(in: _withDefault) }
            return viewedBytes.constantText("default")
        }
    }
    /// Whether `withDefault` is set.
    var hasWithDefault: Bool { _withDefault.isPresent }
    /// Field 15, `group delimited_member`.
    var delimitedMember: EditionsInnerView? {
        @_lifetime(copy self)
        get {
            _delimitedMember.isPresent ? EditionsInnerView(checked: viewedBytes, _delimitedMember) : nil
        }
    }
    /// Whether `delimitedMember` is set.
    var hasDelimitedMember: Bool { _delimitedMember.isPresent }
    /// Field 16, `string text`.
    var text: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _text)
        }
    }
    /// Whether `text` is set.
    var hasText: Bool { _text.isPresent }
    /// The members of `oneof choice`.
    enum ChoiceCase: Sendable {
        /// Field 15, `group delimited_member`.
        case delimitedMember
        /// Field 16, `string text`.
        case text
    }
    /// The member of `oneof choice` that is set.
    var choice: ChoiceCase? {
        if hasDelimitedMember { return ChoiceCase.delimitedMember }
        if hasText { return ChoiceCase.text }
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
                _explicit = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _implicit = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_implicit == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _required = try Int32Field.read(from: &reader)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_packed) }
            case 32:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_packed) }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_expanded) }
            case 40:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_expanded) }
            case 50:
                _checked = try reader.readTextSlice()
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                _lenient = try reader.readTextSlice()
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.readView(&_prefixed, isSet: &_isPrefixedSet)
                if reader.consume(75, after: &last) { fallthrough }
            case 75:
                try reader.apart { reader throws(WireError) in try reader.readGroupView(EditionsInnerView.self, number: 9, into: &_delimited) }
                if reader.consume(83, after: &last) { fallthrough }
            case 83:
                try reader.apart { reader throws(WireError) in try reader.readGroupViews(EditionsInnerView.self, number: 10, into: &_delimitedMany) }
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                _open = try EnumField<EditionsOpen>.read(from: &reader)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                if let value = try reader.readClosed(EditionsClosed.self) { _closed = value }
                if reader.consume(106, after: &last) { fallthrough }
            case 106:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(EditionsFeatures.MapEntryView_.self, into: &_map, tag: 106) }
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                _withDefault = try reader.readTextSlice()
                if reader.consume(123, after: &last) { fallthrough }
            case 123:
                try reader.refuseSecondMember(hasDelimitedMember || hasText)
                _text = .absent
                try reader.apart { reader throws(WireError) in try reader.readGroupView(EditionsInnerView.self, number: 15, into: &_delimitedMember) }
            case 130:
                try reader.refuseSecondMember(hasDelimitedMember || hasText)
                _delimitedMember = .absent
                _text = try reader.readTextSlice()
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        try reader.refuseMissing(!hasRequired)
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.editions.Inner`.
struct EditionsInner: Message {
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

extension EditionsInner {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.editions.Inner",
        fields: "1 ?int32 number")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions.file }
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

/// `enclavewire.tests.editions.Inner`, read in place.
struct EditionsInnerView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _number: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { EditionsInner.schema }
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

/// Fields that editions.proto adds to messages of others.
enum EditionsEditionsExtensions {
    /// Field 100 of `EditionsFeatures`: `enclavewire.tests.editions.extension_message`.
    static let extensionMessage = ProtoExtension<EditionsFeatures, GroupField<EditionsInner>>(number: 100, defaultValue: EditionsInner())
    /// Field 101 of `EditionsFeatures`: `enclavewire.tests.editions.extension_number`.
    static let extensionNumber = ProtoExtension<EditionsFeatures, Int32Field>(number: 101, defaultValue: 9)
}

/// The descriptor and the message types of editions.proto.
enum File_editions {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "editions.proto",
        descriptor: """
        \n\u{e}editions.proto\u{12}\u{1a}enclavewire.tests.editions\"\u{f2}\u{6}\n\u{8}Features\u{12}\u{1a}\
        \n\u{8}explicit\u{18}\u{1} \u{1}(\u{5}R\u{8}explicit\u{12}!\n\u{8}implicit\u{18}\u{2} \u{1}(\u{5}B\
        \u{5}\u{aa}\u{1}\u{2}\u{8}\u{2}R\u{8}implicit\u{12}!\n\u{8}required\u{18}\u{3} \u{1}(\u{5}B\u{5}\
        \u{aa}\u{1}\u{2}\u{8}\u{3}R\u{8}required\u{12}\u{16}\n\u{6}packed\u{18}\u{4} \u{3}(\u{5}R\u{6}packed\
        \u{12}!\n\u{8}expanded\u{18}\u{5} \u{3}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{8}expanded\u{12}\
        \u{18}\n\u{7}checked\u{18}\u{6} \u{1}(\tR\u{7}checked\u{12}\u{1f}\n\u{7}lenient\u{18}\u{7} \u{1}(\tB\
        \u{5}\u{aa}\u{1}\u{2} \u{3}R\u{7}lenient\u{12}=\n\u{8}prefixed\u{18}\u{8} \u{1}(\u{b}2!.enclavewire.\
        tests.editions.InnerR\u{8}prefixed\u{12}F\n\tdelimited\u{18}\t \u{1}(\u{b}2!.enclavewire.tests.editi\
        ons.InnerB\u{5}\u{aa}\u{1}\u{2}(\u{2}R\tdelimited\u{12}O\n\u{e}delimited_many\u{18}\n \u{3}(\u{b}2!.\
        enclavewire.tests.editions.InnerB\u{5}\u{aa}\u{1}\u{2}(\u{2}R\rdelimitedMany\u{12}4\n\u{4}open\u{18}\
        \u{b} \u{1}(\u{e}2 .enclavewire.tests.editions.OpenR\u{4}open\u{12}:\n\u{6}closed\u{18}\u{c} \u{1}(\
        \u{e}2\".enclavewire.tests.editions.ClosedR\u{6}closed\u{12}?\n\u{3}map\u{18}\r \u{3}(\u{b}2-.enclav\
        ewire.tests.editions.Features.MapEntryR\u{3}map\u{12}*\n\u{c}with_default\u{18}\u{e} \u{1}(\t:\u{7}d\
        efaultR\u{b}withDefault\u{12}U\n\u{10}delimited_member\u{18}\u{f} \u{1}(\u{b}2!.enclavewire.tests.ed\
        itions.InnerB\u{5}\u{aa}\u{1}\u{2}(\u{2}H\0R\u{f}delimitedMember\u{12}\u{14}\n\u{4}text\u{18}\u{10} \
        \u{1}(\tH\0R\u{4}text\u{1a}Y\n\u{8}MapEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\
        7\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2!.enclavewire.tests.editions.InnerR\u{5}value:\u{2}8\u{1}*\u{5}\
        \u{8}d\u{10}\u{c9}\u{1}B\u{8}\n\u{6}choice\"\u{1f}\n\u{5}Inner\u{12}\u{16}\n\u{6}number\u{18}\u{1} \
        \u{1}(\u{5}R\u{6}number*#\n\u{4}Open\u{12}\r\n\tOPEN_ZERO\u{10}\0\u{12}\u{c}\n\u{8}OPEN_ONE\u{10}\
        \u{1}*.\n\u{6}Closed\u{12}\u{e}\n\nCLOSED_ONE\u{10}\u{1}\u{12}\u{e}\n\nCLOSED_TWO\u{10}\u{2}\u{1a}\
        \u{4}:\u{2}\u{10}\u{2}:{\n\u{11}extension_message\u{12}$.enclavewire.tests.editions.Features\u{18}d \
        \u{1}(\u{b}2!.enclavewire.tests.editions.InnerB\u{5}\u{aa}\u{1}\u{2}(\u{2}R\u{10}extensionMessage:R\
        \n\u{10}extension_number\u{12}$.enclavewire.tests.editions.Features\u{18}e \u{1}(\u{5}:\u{1}9R\u{f}e\
        xtensionNumberB\u{b}\u{ba}\u{2}\u{8}Editionsb\u{8}editionsp\u{e8}\u{7}
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(EditionsFeatures.self, EditionsFeaturesView.self)
        registry.register(EditionsInner.self, EditionsInnerView.self)
    }
}
