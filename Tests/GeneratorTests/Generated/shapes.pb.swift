// Made by protoc-gen-enclave-wire from shapes.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `enclavewire.tests.shapes.Node`.
struct ShapesNode: Message {
    /// Field 1, `int32 value`.
    var value: Int32 = 0
    /// Field 2, `message next`.
    var next: ShapesNode {
        get { self._next?.value ?? ShapesNode() }
        set { self._next = Indirect(newValue) }
    }
    /// Whether `next` is set.
    var hasNext: Bool { _next != nil }
    /// Takes the value of `next` away.
    mutating func clearNext() { _next = nil }
    /// Field 3, `repeated message children`.
    var children: [ShapesNode] = []
    /// Field 4, `map by_name`.
    var byName: ProtoMap<String, ShapesNode> = [:]
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _next: Indirect<ShapesNode>?
    /// A message with no field set.
    init() {}
}

extension ShapesNode {
    /// `enclavewire.tests.shapes.Node.ByNameEntry`, a map entry read in place.
    struct ByNameEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.tests.shapes.Node.ByNameEntry",
            fields: "1 string key\n2 ?message value of=0",
            types: [.message { ShapesNode.schema }],
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
        /// Field 2, `message value`.
        var value: ShapesNodeView? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? ShapesNodeView(checked: viewedBytes, _value) : nil
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
                    try reader.readView(ShapesNodeView.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ShapesNode {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Node",
        fields: "1 int32 value\n2 ?message next of=0\n3 *message children of=0\n4 *message by_name of=1 map=1",
        types: [.message { ShapesNode.schema }, .message { ShapesNode.ByNameEntryView.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._next)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.children, tag: 26) }
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, MessageField<ShapesNode>.self, into: &self.byName, tag: 34, unknown: &unknownFields) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putMap(StringField.self, MessageField<ShapesNode>.self, self.byName, tag: 34)
        sink.putRepeated(MessageField<ShapesNode>.self, self.children, tag: 26)
        if let value = self._next { sink.message(value, tag: 18) }
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

/// `enclavewire.tests.shapes.Node`, read in place.
struct ShapesNodeView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _value: Int32 = 0
    var _next = FieldSlice.absent
    var _children = RecordSlice()
    var _byName = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesNode.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 value`.
    var value: Int32 { _value }
    /// Field 2, `message next`.
    var next: ShapesNodeView? {
        @_lifetime(copy self)
        get {
            _next.isPresent ? ShapesNodeView(checked: viewedBytes, _next) : nil
        }
    }
    /// Whether `next` is set.
    var hasNext: Bool { _next.isPresent }
    /// Field 3, `repeated message children`.
    var children: RepeatedView<ShapesNodeView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ShapesNodeView>(viewedBytes, _children, tag: 26)
        }
    }
    /// Field 4, `map by_name`.
    var byName: RepeatedView<ShapesNode.ByNameEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ShapesNode.ByNameEntryView>(viewedBytes, _byName, tag: 34)
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
            case 8:
                _value = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_value == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(ShapesNodeView.self, into: &_next)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readViews(ShapesNodeView.self, into: &_children, tag: 26) }
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ShapesNode.ByNameEntryView.self, into: &_byName, tag: 34) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.shapes.Even`.
struct ShapesEven: Message {
    /// Field 1, `message odd`.
    var odd: ShapesOdd {
        get { self._odd?.value ?? ShapesOdd() }
        set { self._odd = Indirect(newValue) }
    }
    /// Whether `odd` is set.
    var hasOdd: Bool { _odd != nil }
    /// Takes the value of `odd` away.
    mutating func clearOdd() { _odd = nil }
    /// Field 2, `int32 number`.
    var number: Int32 = 0
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _odd: Indirect<ShapesOdd>?
    /// A message with no field set.
    init() {}
}

extension ShapesEven {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Even",
        fields: "1 ?message odd of=0\n2 int32 number",
        types: [.message { ShapesOdd.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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
                try reader.readMessage(into: &self._odd)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.number = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.number == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.number != 0 { sink.put(Int32Field.self, self.number, tag: 16) }
        if let value = self._odd { sink.message(value, tag: 10) }
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

/// `enclavewire.tests.shapes.Even`, read in place.
struct ShapesEvenView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _odd = FieldSlice.absent
    var _number: Int32 = 0
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesEven.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `message odd`.
    var odd: ShapesOddView? {
        @_lifetime(copy self)
        get {
            _odd.isPresent ? ShapesOddView(checked: viewedBytes, _odd) : nil
        }
    }
    /// Whether `odd` is set.
    var hasOdd: Bool { _odd.isPresent }
    /// Field 2, `int32 number`.
    var number: Int32 { _number }
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
                try reader.readView(ShapesOddView.self, into: &_odd)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _number = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_number == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.shapes.Odd`.
struct ShapesOdd: Message {
    /// Field 1, `message even`.
    var even: ShapesEven {
        get { self._even?.value ?? ShapesEven() }
        set { self._even = Indirect(newValue) }
    }
    /// Whether `even` is set.
    var hasEven: Bool { _even != nil }
    /// Takes the value of `even` away.
    mutating func clearEven() { _even = nil }
    /// Field 2, `string text`.
    var text: String = ""
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _even: Indirect<ShapesEven>?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._even == right._even else { return false }
        guard StringField.areSame(left.text, right.text) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension ShapesOdd {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Odd",
        fields: "1 ?message even of=0\n2 string text",
        types: [.message { ShapesEven.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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
                try reader.readMessage(into: &self._even)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.text = try StringField.read(from: &reader)
                try reader.refuseDefault(self.text.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.text.isEmpty { sink.put(StringField.self, self.text, tag: 18) }
        if let value = self._even { sink.message(value, tag: 10) }
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

/// `enclavewire.tests.shapes.Odd`, read in place.
struct ShapesOddView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _even = FieldSlice.absent
    var _text = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesOdd.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `message even`.
    var even: ShapesEvenView? {
        @_lifetime(copy self)
        get {
            _even.isPresent ? ShapesEvenView(checked: viewedBytes, _even) : nil
        }
    }
    /// Whether `even` is set.
    var hasEven: Bool { _even.isPresent }
    /// Field 2, `string text`.
    var text: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _text)
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
                try reader.readView(ShapesEvenView.self, into: &_even)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _text = try reader.readTextSlice()
                try reader.refuseDefault(_text.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.shapes.Tree`.
struct ShapesTree: Message {
    /// Field 1, `int32 leaf`.
    var leaf: Int32 {
        get {
            if case .leaf(let value)? = self.kind { return value }
            return 0
        }
        set { self.kind = OneOf_Kind.leaf(newValue) }
    }
    /// Field 2, `message inner`.
    var inner: ShapesTree {
        get {
            if case .inner(let value)? = self.kind { return value }
            return ShapesTree()
        }
        set { self.kind = OneOf_Kind.inner(newValue) }
    }
    /// Field 3, `message pair`.
    var pair: ShapesPair {
        get {
            if case .pair(let value)? = self.kind { return value }
            return ShapesPair()
        }
        set { self.kind = OneOf_Kind.pair(newValue) }
    }
    /// The member of `oneof kind` that is set.
    var kind: OneOf_Kind?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
    /// The members of `oneof kind`.
    enum OneOf_Kind: Hashable, Sendable {
        /// Field 1, `int32 leaf`.
        case leaf(Int32)
        /// Field 2, `message inner`.
        indirect case inner(ShapesTree)
        /// Field 3, `message pair`.
        indirect case pair(ShapesPair)
    }
}

extension ShapesTree {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Tree",
        fields: "1 ?int32 leaf oneof=0\n2 ?message inner of=0 oneof=0\n3 ?message pair of=1 oneof=0",
        types: [.message { ShapesTree.schema }, .message { ShapesPair.schema }],
        oneofs: ["kind"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.kind = OneOf_Kind.leaf(try Int32Field.read(from: &reader))
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ShapesTree()
                if case .inner(let current)? = self.kind { value = current }
                try reader.readMessage(into: &value)
                self.kind = OneOf_Kind.inner(value)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ShapesPair()
                if case .pair(let current)? = self.kind { value = current }
                try reader.readMessage(into: &value)
                self.kind = OneOf_Kind.pair(value)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .pair(let value)? = self.kind { sink.message(value, tag: 26) }
        if case .inner(let value)? = self.kind { sink.message(value, tag: 18) }
        if case .leaf(let value)? = self.kind { sink.put(Int32Field.self, value, tag: 8) }
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

/// `enclavewire.tests.shapes.Tree`, read in place.
struct ShapesTreeView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _leaf: Int32?
    var _inner = FieldSlice.absent
    var _pair = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesTree.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 leaf`.
    var leaf: Int32 { _leaf ?? 0 }
    /// Whether `leaf` is set.
    var hasLeaf: Bool { _leaf != nil }
    /// Field 2, `message inner`.
    var inner: ShapesTreeView? {
        @_lifetime(copy self)
        get {
            _inner.isPresent ? ShapesTreeView(checked: viewedBytes, _inner) : nil
        }
    }
    /// Whether `inner` is set.
    var hasInner: Bool { _inner.isPresent }
    /// Field 3, `message pair`.
    var pair: ShapesPairView? {
        @_lifetime(copy self)
        get {
            _pair.isPresent ? ShapesPairView(checked: viewedBytes, _pair) : nil
        }
    }
    /// Whether `pair` is set.
    var hasPair: Bool { _pair.isPresent }
    /// The members of `oneof kind`.
    enum KindCase: Sendable {
        /// Field 1, `int32 leaf`.
        case leaf
        /// Field 2, `message inner`.
        case inner
        /// Field 3, `message pair`.
        case pair
    }
    /// The member of `oneof kind` that is set.
    var kind: KindCase? {
        if hasLeaf { return KindCase.leaf }
        if hasInner { return KindCase.inner }
        if hasPair { return KindCase.pair }
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
                try reader.refuseSecondMember(hasLeaf || hasInner || hasPair)
                _inner = .absent
                _pair = .absent
                _leaf = try Int32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(hasLeaf || hasInner || hasPair)
                _leaf = nil
                _pair = .absent
                try reader.readView(ShapesTreeView.self, into: &_inner)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.refuseSecondMember(hasLeaf || hasInner || hasPair)
                _leaf = nil
                _inner = .absent
                try reader.readView(ShapesPairView.self, into: &_pair)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.shapes.Pair`.
struct ShapesPair: Message {
    /// Field 1, `message left`.
    var left: ShapesTree {
        get { self._left?.value ?? ShapesTree() }
        set { self._left = Indirect(newValue) }
    }
    /// Whether `left` is set.
    var hasLeft: Bool { _left != nil }
    /// Takes the value of `left` away.
    mutating func clearLeft() { _left = nil }
    /// Field 2, `message right`.
    var right: ShapesTree {
        get { self._right?.value ?? ShapesTree() }
        set { self._right = Indirect(newValue) }
    }
    /// Whether `right` is set.
    var hasRight: Bool { _right != nil }
    /// Takes the value of `right` away.
    mutating func clearRight() { _right = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _left: Indirect<ShapesTree>?
    var _right: Indirect<ShapesTree>?
    /// A message with no field set.
    init() {}
}

extension ShapesPair {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Pair",
        fields: "1 ?message left of=0\n2 ?message right of=0",
        types: [.message { ShapesTree.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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
                try reader.readMessage(into: &self._left)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._right)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._right { sink.message(value, tag: 18) }
        if let value = self._left { sink.message(value, tag: 10) }
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

/// `enclavewire.tests.shapes.Pair`, read in place.
struct ShapesPairView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _left = FieldSlice.absent
    var _right = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesPair.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `message left`.
    var left: ShapesTreeView? {
        @_lifetime(copy self)
        get {
            _left.isPresent ? ShapesTreeView(checked: viewedBytes, _left) : nil
        }
    }
    /// Whether `left` is set.
    var hasLeft: Bool { _left.isPresent }
    /// Field 2, `message right`.
    var right: ShapesTreeView? {
        @_lifetime(copy self)
        get {
            _right.isPresent ? ShapesTreeView(checked: viewedBytes, _right) : nil
        }
    }
    /// Whether `right` is set.
    var hasRight: Bool { _right.isPresent }
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
                try reader.readView(ShapesTreeView.self, into: &_left)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(ShapesTreeView.self, into: &_right)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.shapes.Wide`.
struct ShapesWide: Message {
    /// Field 1, `string a`.
    var a: String = ""
    /// Field 2, `string b`.
    var b: String = ""
    /// Field 3, `string c`.
    var c: String = ""
    /// Field 4, `string d`.
    var d: String = ""
    /// Field 5, `string e`.
    var e: String = ""
    /// Field 6, `string f`.
    var f: String = ""
    /// Field 7, `string g`.
    var g: String = ""
    /// Field 8, `string h`.
    var h: String = ""
    /// Field 9, `string i`.
    var i: String = ""
    /// Field 10, `string j`.
    var j: String = ""
    /// Field 11, `string k`.
    var k: String = ""
    /// Field 12, `string l`.
    var l: String = ""
    /// Field 13, `string m`.
    var m: String = ""
    /// Field 14, `string n`.
    var n: String = ""
    /// Field 15, `string o`.
    var o: String = ""
    /// Field 16, `string p`.
    var p: String = ""
    /// Field 2047, `string q`.
    var q: String = ""
    /// Field 2048, `string r`.
    var r: String = ""
    /// Field 536870911, `string s`.
    var s: String = ""
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.a, right.a) else { return false }
        guard StringField.areSame(left.b, right.b) else { return false }
        guard StringField.areSame(left.c, right.c) else { return false }
        guard StringField.areSame(left.d, right.d) else { return false }
        guard StringField.areSame(left.e, right.e) else { return false }
        guard StringField.areSame(left.f, right.f) else { return false }
        guard StringField.areSame(left.g, right.g) else { return false }
        guard StringField.areSame(left.h, right.h) else { return false }
        guard StringField.areSame(left.i, right.i) else { return false }
        guard StringField.areSame(left.j, right.j) else { return false }
        guard StringField.areSame(left.k, right.k) else { return false }
        guard StringField.areSame(left.l, right.l) else { return false }
        guard StringField.areSame(left.m, right.m) else { return false }
        guard StringField.areSame(left.n, right.n) else { return false }
        guard StringField.areSame(left.o, right.o) else { return false }
        guard StringField.areSame(left.p, right.p) else { return false }
        guard StringField.areSame(left.q, right.q) else { return false }
        guard StringField.areSame(left.r, right.r) else { return false }
        guard StringField.areSame(left.s, right.s) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension ShapesWide {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Wide",
        fields: "1 string a\n2 string b\n3 string c\n4 string d\n5 string e\n6 string f\n7 string g\n8 string h\n9 string i\n10 string j\n11 string k\n12 string l\n13 string m\n14 string n\n15 string o\n16 string p\n2047 string q\n2048 string r\n536870911 string s")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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
                self.a = try StringField.read(from: &reader)
                try reader.refuseDefault(self.a.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.b = try StringField.read(from: &reader)
                try reader.refuseDefault(self.b.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.c = try StringField.read(from: &reader)
                try reader.refuseDefault(self.c.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.d = try StringField.read(from: &reader)
                try reader.refuseDefault(self.d.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                self.e = try StringField.read(from: &reader)
                try reader.refuseDefault(self.e.isEmpty)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                self.f = try StringField.read(from: &reader)
                try reader.refuseDefault(self.f.isEmpty)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                self.g = try StringField.read(from: &reader)
                try reader.refuseDefault(self.g.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                self.h = try StringField.read(from: &reader)
                try reader.refuseDefault(self.h.isEmpty)
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                self.i = try StringField.read(from: &reader)
                try reader.refuseDefault(self.i.isEmpty)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                self.j = try StringField.read(from: &reader)
                try reader.refuseDefault(self.j.isEmpty)
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                self.k = try StringField.read(from: &reader)
                try reader.refuseDefault(self.k.isEmpty)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                self.l = try StringField.read(from: &reader)
                try reader.refuseDefault(self.l.isEmpty)
                if reader.consume(106, after: &last) { fallthrough }
            case 106:
                self.m = try StringField.read(from: &reader)
                try reader.refuseDefault(self.m.isEmpty)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                self.n = try StringField.read(from: &reader)
                try reader.refuseDefault(self.n.isEmpty)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                self.o = try StringField.read(from: &reader)
                try reader.refuseDefault(self.o.isEmpty)
            case 130:
                self.p = try StringField.read(from: &reader)
                try reader.refuseDefault(self.p.isEmpty)
            case 16378:
                self.q = try StringField.read(from: &reader)
                try reader.refuseDefault(self.q.isEmpty)
            case 16386:
                self.r = try StringField.read(from: &reader)
                try reader.refuseDefault(self.r.isEmpty)
            case 4294967290:
                self.s = try StringField.read(from: &reader)
                try reader.refuseDefault(self.s.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.s.isEmpty { sink.put(StringField.self, self.s, tag: 4294967290) }
        if !self.r.isEmpty { sink.put(StringField.self, self.r, tag: 16386) }
        if !self.q.isEmpty { sink.put(StringField.self, self.q, tag: 16378) }
        if !self.p.isEmpty { sink.put(StringField.self, self.p, tag: 130) }
        if !self.o.isEmpty { sink.put(StringField.self, self.o, tag: 122) }
        if !self.n.isEmpty { sink.put(StringField.self, self.n, tag: 114) }
        if !self.m.isEmpty { sink.put(StringField.self, self.m, tag: 106) }
        if !self.l.isEmpty { sink.put(StringField.self, self.l, tag: 98) }
        if !self.k.isEmpty { sink.put(StringField.self, self.k, tag: 90) }
        if !self.j.isEmpty { sink.put(StringField.self, self.j, tag: 82) }
        if !self.i.isEmpty { sink.put(StringField.self, self.i, tag: 74) }
        if !self.h.isEmpty { sink.put(StringField.self, self.h, tag: 66) }
        if !self.g.isEmpty { sink.put(StringField.self, self.g, tag: 58) }
        if !self.f.isEmpty { sink.put(StringField.self, self.f, tag: 50) }
        if !self.e.isEmpty { sink.put(StringField.self, self.e, tag: 42) }
        if !self.d.isEmpty { sink.put(StringField.self, self.d, tag: 34) }
        if !self.c.isEmpty { sink.put(StringField.self, self.c, tag: 26) }
        if !self.b.isEmpty { sink.put(StringField.self, self.b, tag: 18) }
        if !self.a.isEmpty { sink.put(StringField.self, self.a, tag: 10) }
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

/// `enclavewire.tests.shapes.Wide`, read in place.
struct ShapesWideView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _a = FieldSlice.absent
    var _b = FieldSlice.absent
    var _c = FieldSlice.absent
    var _d = FieldSlice.absent
    var _e = FieldSlice.absent
    var _f = FieldSlice.absent
    var _g = FieldSlice.absent
    var _h = FieldSlice.absent
    var _i = FieldSlice.absent
    var _j = FieldSlice.absent
    var _k = FieldSlice.absent
    var _l = FieldSlice.absent
    var _m = FieldSlice.absent
    var _n = FieldSlice.absent
    var _o = FieldSlice.absent
    var _p = FieldSlice.absent
    var _q = FieldSlice.absent
    var _r = FieldSlice.absent
    var _s = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesWide.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `string a`.
    var a: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _a)
        }
    }
    /// Field 2, `string b`.
    var b: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _b)
        }
    }
    /// Field 3, `string c`.
    var c: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _c)
        }
    }
    /// Field 4, `string d`.
    var d: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _d)
        }
    }
    /// Field 5, `string e`.
    var e: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _e)
        }
    }
    /// Field 6, `string f`.
    var f: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _f)
        }
    }
    /// Field 7, `string g`.
    var g: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _g)
        }
    }
    /// Field 8, `string h`.
    var h: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _h)
        }
    }
    /// Field 9, `string i`.
    var i: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _i)
        }
    }
    /// Field 10, `string j`.
    var j: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _j)
        }
    }
    /// Field 11, `string k`.
    var k: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _k)
        }
    }
    /// Field 12, `string l`.
    var l: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _l)
        }
    }
    /// Field 13, `string m`.
    var m: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _m)
        }
    }
    /// Field 14, `string n`.
    var n: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _n)
        }
    }
    /// Field 15, `string o`.
    var o: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _o)
        }
    }
    /// Field 16, `string p`.
    var p: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _p)
        }
    }
    /// Field 2047, `string q`.
    var q: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _q)
        }
    }
    /// Field 2048, `string r`.
    var r: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _r)
        }
    }
    /// Field 536870911, `string s`.
    var s: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _s)
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
                _a = try reader.readTextSlice()
                try reader.refuseDefault(_a.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _b = try reader.readTextSlice()
                try reader.refuseDefault(_b.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _c = try reader.readTextSlice()
                try reader.refuseDefault(_c.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _d = try reader.readTextSlice()
                try reader.refuseDefault(_d.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                _e = try reader.readTextSlice()
                try reader.refuseDefault(_e.isEmpty)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                _f = try reader.readTextSlice()
                try reader.refuseDefault(_f.isEmpty)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                _g = try reader.readTextSlice()
                try reader.refuseDefault(_g.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                _h = try reader.readTextSlice()
                try reader.refuseDefault(_h.isEmpty)
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                _i = try reader.readTextSlice()
                try reader.refuseDefault(_i.isEmpty)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                _j = try reader.readTextSlice()
                try reader.refuseDefault(_j.isEmpty)
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                _k = try reader.readTextSlice()
                try reader.refuseDefault(_k.isEmpty)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                _l = try reader.readTextSlice()
                try reader.refuseDefault(_l.isEmpty)
                if reader.consume(106, after: &last) { fallthrough }
            case 106:
                _m = try reader.readTextSlice()
                try reader.refuseDefault(_m.isEmpty)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                _n = try reader.readTextSlice()
                try reader.refuseDefault(_n.isEmpty)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                _o = try reader.readTextSlice()
                try reader.refuseDefault(_o.isEmpty)
            case 130:
                _p = try reader.readTextSlice()
                try reader.refuseDefault(_p.isEmpty)
            case 16378:
                _q = try reader.readTextSlice()
                try reader.refuseDefault(_q.isEmpty)
            case 16386:
                _r = try reader.readTextSlice()
                try reader.refuseDefault(_r.isEmpty)
            case 4294967290:
                _s = try reader.readTextSlice()
                try reader.refuseDefault(_s.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.shapes.Wider`.
struct ShapesWider: Message {
    /// Field 1, `message first`.
    var first: ShapesWide {
        get { self._first?.value ?? ShapesWide() }
        set { self._first = Indirect(newValue) }
    }
    /// Whether `first` is set.
    var hasFirst: Bool { _first != nil }
    /// Takes the value of `first` away.
    mutating func clearFirst() { _first = nil }
    /// Field 2, `message second`.
    var second: ShapesWide {
        get { self._second?.value ?? ShapesWide() }
        set { self._second = Indirect(newValue) }
    }
    /// Whether `second` is set.
    var hasSecond: Bool { _second != nil }
    /// Takes the value of `second` away.
    mutating func clearSecond() { _second = nil }
    /// Field 3, `repeated message more`.
    var more: [ShapesWide] = []
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _first: Indirect<ShapesWide>?
    var _second: Indirect<ShapesWide>?
    /// A message with no field set.
    init() {}
}

extension ShapesWider {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Wider",
        fields: "1 ?message first of=0\n2 ?message second of=0\n3 *message more of=0",
        types: [.message { ShapesWide.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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
                try reader.readMessage(into: &self._first)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._second)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.more, tag: 26) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<ShapesWide>.self, self.more, tag: 26)
        if let value = self._second { sink.message(value, tag: 18) }
        if let value = self._first { sink.message(value, tag: 10) }
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

/// `enclavewire.tests.shapes.Wider`, read in place.
struct ShapesWiderView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _first = FieldSlice.absent
    var _second = FieldSlice.absent
    var _more = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesWider.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `message first`.
    var first: ShapesWideView? {
        @_lifetime(copy self)
        get {
            _first.isPresent ? ShapesWideView(checked: viewedBytes, _first) : nil
        }
    }
    /// Whether `first` is set.
    var hasFirst: Bool { _first.isPresent }
    /// Field 2, `message second`.
    var second: ShapesWideView? {
        @_lifetime(copy self)
        get {
            _second.isPresent ? ShapesWideView(checked: viewedBytes, _second) : nil
        }
    }
    /// Whether `second` is set.
    var hasSecond: Bool { _second.isPresent }
    /// Field 3, `repeated message more`.
    var more: RepeatedView<ShapesWideView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ShapesWideView>(viewedBytes, _more, tag: 26)
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
                try reader.readView(ShapesWideView.self, into: &_first)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(ShapesWideView.self, into: &_second)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readViews(ShapesWideView.self, into: &_more, tag: 26) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `enclavewire.tests.shapes.Empty`.
struct ShapesEmpty: Message {
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension ShapesEmpty {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Empty",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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

/// `enclavewire.tests.shapes.Empty`, read in place.
struct ShapesEmptyView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesEmpty.schema }
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

/// So many members that each names the others by a function.
///
/// `enclavewire.tests.shapes.Choices`.
struct ShapesChoices: Message {
    /// Field 1, `int32 number_1`.
    var number1: Int32 {
        get {
            if case .number1(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number1(newValue) }
    }
    /// Field 2, `int32 number_2`.
    var number2: Int32 {
        get {
            if case .number2(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number2(newValue) }
    }
    /// Field 3, `int32 number_3`.
    var number3: Int32 {
        get {
            if case .number3(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number3(newValue) }
    }
    /// Field 4, `int32 number_4`.
    var number4: Int32 {
        get {
            if case .number4(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number4(newValue) }
    }
    /// Field 5, `int32 number_5`.
    var number5: Int32 {
        get {
            if case .number5(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number5(newValue) }
    }
    /// Field 6, `int32 number_6`.
    var number6: Int32 {
        get {
            if case .number6(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number6(newValue) }
    }
    /// Field 7, `int32 number_7`.
    var number7: Int32 {
        get {
            if case .number7(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number7(newValue) }
    }
    /// Field 8, `int32 number_8`.
    var number8: Int32 {
        get {
            if case .number8(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number8(newValue) }
    }
    /// Field 9, `int32 number_9`.
    var number9: Int32 {
        get {
            if case .number9(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number9(newValue) }
    }
    /// Field 10, `int32 number_10`.
    var number10: Int32 {
        get {
            if case .number10(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number10(newValue) }
    }
    /// Field 11, `int32 number_11`.
    var number11: Int32 {
        get {
            if case .number11(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number11(newValue) }
    }
    /// Field 12, `int32 number_12`.
    var number12: Int32 {
        get {
            if case .number12(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number12(newValue) }
    }
    /// Field 13, `int32 number_13`.
    var number13: Int32 {
        get {
            if case .number13(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.number13(newValue) }
    }
    /// Field 14, `string text`.
    var text: String {
        get {
            if case .text(let value)? = self.choice { return value }
            return ""
        }
        set { self.choice = OneOf_Choice.text(newValue) }
    }
    /// Field 15, `bytes data`.
    var data: [UInt8] {
        get {
            if case .data(let value)? = self.choice { return value }
            return []
        }
        set { self.choice = OneOf_Choice.data(newValue) }
    }
    /// Field 16, `message even`.
    var even: ShapesEven {
        get {
            if case .even(let value)? = self.choice { return value }
            return ShapesEven()
        }
        set { self.choice = OneOf_Choice.even(newValue) }
    }
    /// Field 17, `message inner`.
    var inner: ShapesChoices {
        get {
            if case .inner(let value)? = self.choice { return value }
            return ShapesChoices()
        }
        set { self.choice = OneOf_Choice.inner(newValue) }
    }
    /// Field 18, `double real`.
    var real: Double {
        get {
            if case .real(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.real(newValue) }
    }
    /// Field 19, `string after`.
    var after: String = ""
    /// The member of `oneof choice` that is set.
    var choice: OneOf_Choice?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.after, right.after) else { return false }
        guard left.choice == right.choice else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof choice`.
    enum OneOf_Choice: Hashable, Sendable {
        /// Field 1, `int32 number_1`.
        case number1(Int32)
        /// Field 2, `int32 number_2`.
        case number2(Int32)
        /// Field 3, `int32 number_3`.
        case number3(Int32)
        /// Field 4, `int32 number_4`.
        case number4(Int32)
        /// Field 5, `int32 number_5`.
        case number5(Int32)
        /// Field 6, `int32 number_6`.
        case number6(Int32)
        /// Field 7, `int32 number_7`.
        case number7(Int32)
        /// Field 8, `int32 number_8`.
        case number8(Int32)
        /// Field 9, `int32 number_9`.
        case number9(Int32)
        /// Field 10, `int32 number_10`.
        case number10(Int32)
        /// Field 11, `int32 number_11`.
        case number11(Int32)
        /// Field 12, `int32 number_12`.
        case number12(Int32)
        /// Field 13, `int32 number_13`.
        case number13(Int32)
        /// Field 14, `string text`.
        case text(String)
        /// Field 15, `bytes data`.
        case data([UInt8])
        /// Field 16, `message even`.
        case even(ShapesEven)
        /// Field 17, `message inner`.
        indirect case inner(ShapesChoices)
        /// Field 18, `double real`.
        case real(Double)
        /// Whether two values have the same bytes.
        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.number1(let left), .number1(let right)): left == right
            case (.number2(let left), .number2(let right)): left == right
            case (.number3(let left), .number3(let right)): left == right
            case (.number4(let left), .number4(let right)): left == right
            case (.number5(let left), .number5(let right)): left == right
            case (.number6(let left), .number6(let right)): left == right
            case (.number7(let left), .number7(let right)): left == right
            case (.number8(let left), .number8(let right)): left == right
            case (.number9(let left), .number9(let right)): left == right
            case (.number10(let left), .number10(let right)): left == right
            case (.number11(let left), .number11(let right)): left == right
            case (.number12(let left), .number12(let right)): left == right
            case (.number13(let left), .number13(let right)): left == right
            case (.text(let left), .text(let right)): left.hasSameBytes(as: right)
            case (.data(let left), .data(let right)): left == right
            case (.even(let left), .even(let right)): left == right
            case (.inner(let left), .inner(let right)): left == right
            case (.real(let left), .real(let right)): left == right
            default: false
            }
        }
    }
}

extension ShapesChoices {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.tests.shapes.Choices",
        fields: "1 ?int32 number_1 oneof=0\n2 ?int32 number_2 oneof=0\n3 ?int32 number_3 oneof=0\n4 ?int32 number_4 oneof=0\n5 ?int32 number_5 oneof=0\n6 ?int32 number_6 oneof=0\n7 ?int32 number_7 oneof=0\n8 ?int32 number_8 oneof=0\n9 ?int32 number_9 oneof=0\n10 ?int32 number_10 oneof=0\n11 ?int32 number_11 oneof=0\n12 ?int32 number_12 oneof=0\n13 ?int32 number_13 oneof=0\n14 ?string text oneof=0\n15 ?bytes data oneof=0\n16 ?message even of=0 oneof=0\n17 ?message inner of=1 oneof=0\n18 ?double real oneof=0\n19 string after",
        types: [.message { ShapesEven.schema }, .message { ShapesChoices.schema }],
        oneofs: ["choice"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_shapes.file }
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
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number1(try Int32Field.read(from: &reader))
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number2(try Int32Field.read(from: &reader))
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number3(try Int32Field.read(from: &reader))
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number4(try Int32Field.read(from: &reader))
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number5(try Int32Field.read(from: &reader))
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number6(try Int32Field.read(from: &reader))
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number7(try Int32Field.read(from: &reader))
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number8(try Int32Field.read(from: &reader))
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number9(try Int32Field.read(from: &reader))
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number10(try Int32Field.read(from: &reader))
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number11(try Int32Field.read(from: &reader))
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number12(try Int32Field.read(from: &reader))
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.number13(try Int32Field.read(from: &reader))
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.text(try StringField.read(from: &reader))
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.data(try BytesField.read(from: &reader))
            case 130:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ShapesEven()
                if case .even(let current)? = self.choice { value = current }
                try reader.readMessage(into: &value)
                self.choice = OneOf_Choice.even(value)
            case 138:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ShapesChoices()
                if case .inner(let current)? = self.choice { value = current }
                try reader.readMessage(into: &value)
                self.choice = OneOf_Choice.inner(value)
            case 145:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.real(try DoubleField.read(from: &reader))
            case 154:
                self.after = try StringField.read(from: &reader)
                try reader.refuseDefault(self.after.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.after.isEmpty { sink.put(StringField.self, self.after, tag: 154) }
        if case .real(let value)? = self.choice { sink.put(DoubleField.self, value, tag: 145) }
        if case .inner(let value)? = self.choice { sink.message(value, tag: 138) }
        if case .even(let value)? = self.choice { sink.message(value, tag: 130) }
        if case .data(let value)? = self.choice { sink.put(BytesField.self, value, tag: 122) }
        if case .text(let value)? = self.choice { sink.put(StringField.self, value, tag: 114) }
        if case .number13(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 104) }
        if case .number12(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 96) }
        if case .number11(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 88) }
        if case .number10(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 80) }
        if case .number9(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 72) }
        if case .number8(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 64) }
        if case .number7(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 56) }
        if case .number6(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 48) }
        if case .number5(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 40) }
        if case .number4(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 32) }
        if case .number3(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 24) }
        if case .number2(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 16) }
        if case .number1(let value)? = self.choice { sink.put(Int32Field.self, value, tag: 8) }
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

/// `enclavewire.tests.shapes.Choices`, read in place.
struct ShapesChoicesView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _number1: Int32?
    var _number2: Int32?
    var _number3: Int32?
    var _number4: Int32?
    var _number5: Int32?
    var _number6: Int32?
    var _number7: Int32?
    var _number8: Int32?
    var _number9: Int32?
    var _number10: Int32?
    var _number11: Int32?
    var _number12: Int32?
    var _number13: Int32?
    var _text = FieldSlice.absent
    var _data = FieldSlice.absent
    var _even = FieldSlice.absent
    var _inner = FieldSlice.absent
    var _real: Double?
    var _after = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ShapesChoices.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 number_1`.
    var number1: Int32 { _number1 ?? 0 }
    /// Whether `number1` is set.
    var hasNumber1: Bool { _number1 != nil }
    /// Field 2, `int32 number_2`.
    var number2: Int32 { _number2 ?? 0 }
    /// Whether `number2` is set.
    var hasNumber2: Bool { _number2 != nil }
    /// Field 3, `int32 number_3`.
    var number3: Int32 { _number3 ?? 0 }
    /// Whether `number3` is set.
    var hasNumber3: Bool { _number3 != nil }
    /// Field 4, `int32 number_4`.
    var number4: Int32 { _number4 ?? 0 }
    /// Whether `number4` is set.
    var hasNumber4: Bool { _number4 != nil }
    /// Field 5, `int32 number_5`.
    var number5: Int32 { _number5 ?? 0 }
    /// Whether `number5` is set.
    var hasNumber5: Bool { _number5 != nil }
    /// Field 6, `int32 number_6`.
    var number6: Int32 { _number6 ?? 0 }
    /// Whether `number6` is set.
    var hasNumber6: Bool { _number6 != nil }
    /// Field 7, `int32 number_7`.
    var number7: Int32 { _number7 ?? 0 }
    /// Whether `number7` is set.
    var hasNumber7: Bool { _number7 != nil }
    /// Field 8, `int32 number_8`.
    var number8: Int32 { _number8 ?? 0 }
    /// Whether `number8` is set.
    var hasNumber8: Bool { _number8 != nil }
    /// Field 9, `int32 number_9`.
    var number9: Int32 { _number9 ?? 0 }
    /// Whether `number9` is set.
    var hasNumber9: Bool { _number9 != nil }
    /// Field 10, `int32 number_10`.
    var number10: Int32 { _number10 ?? 0 }
    /// Whether `number10` is set.
    var hasNumber10: Bool { _number10 != nil }
    /// Field 11, `int32 number_11`.
    var number11: Int32 { _number11 ?? 0 }
    /// Whether `number11` is set.
    var hasNumber11: Bool { _number11 != nil }
    /// Field 12, `int32 number_12`.
    var number12: Int32 { _number12 ?? 0 }
    /// Whether `number12` is set.
    var hasNumber12: Bool { _number12 != nil }
    /// Field 13, `int32 number_13`.
    var number13: Int32 { _number13 ?? 0 }
    /// Whether `number13` is set.
    var hasNumber13: Bool { _number13 != nil }
    /// Field 14, `string text`.
    var text: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _text)
        }
    }
    /// Whether `text` is set.
    var hasText: Bool { _text.isPresent }
    /// Field 15, `bytes data`.
    var data: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _data)
        }
    }
    /// Whether `data` is set.
    var hasData: Bool { _data.isPresent }
    /// Field 16, `message even`.
    var even: ShapesEvenView? {
        @_lifetime(copy self)
        get {
            _even.isPresent ? ShapesEvenView(checked: viewedBytes, _even) : nil
        }
    }
    /// Whether `even` is set.
    var hasEven: Bool { _even.isPresent }
    /// Field 17, `message inner`.
    var inner: ShapesChoicesView? {
        @_lifetime(copy self)
        get {
            _inner.isPresent ? ShapesChoicesView(checked: viewedBytes, _inner) : nil
        }
    }
    /// Whether `inner` is set.
    var hasInner: Bool { _inner.isPresent }
    /// Field 18, `double real`.
    var real: Double { _real ?? 0 }
    /// Whether `real` is set.
    var hasReal: Bool { _real != nil }
    /// Field 19, `string after`.
    var after: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _after)
        }
    }
    /// The members of `oneof choice`.
    enum ChoiceCase: Sendable {
        /// Field 1, `int32 number_1`.
        case number1
        /// Field 2, `int32 number_2`.
        case number2
        /// Field 3, `int32 number_3`.
        case number3
        /// Field 4, `int32 number_4`.
        case number4
        /// Field 5, `int32 number_5`.
        case number5
        /// Field 6, `int32 number_6`.
        case number6
        /// Field 7, `int32 number_7`.
        case number7
        /// Field 8, `int32 number_8`.
        case number8
        /// Field 9, `int32 number_9`.
        case number9
        /// Field 10, `int32 number_10`.
        case number10
        /// Field 11, `int32 number_11`.
        case number11
        /// Field 12, `int32 number_12`.
        case number12
        /// Field 13, `int32 number_13`.
        case number13
        /// Field 14, `string text`.
        case text
        /// Field 15, `bytes data`.
        case data
        /// Field 16, `message even`.
        case even
        /// Field 17, `message inner`.
        case inner
        /// Field 18, `double real`.
        case real
    }
    /// The member of `oneof choice` that is set.
    var choice: ChoiceCase? {
        if hasNumber1 { return ChoiceCase.number1 }
        if hasNumber2 { return ChoiceCase.number2 }
        if hasNumber3 { return ChoiceCase.number3 }
        if hasNumber4 { return ChoiceCase.number4 }
        if hasNumber5 { return ChoiceCase.number5 }
        if hasNumber6 { return ChoiceCase.number6 }
        if hasNumber7 { return ChoiceCase.number7 }
        if hasNumber8 { return ChoiceCase.number8 }
        if hasNumber9 { return ChoiceCase.number9 }
        if hasNumber10 { return ChoiceCase.number10 }
        if hasNumber11 { return ChoiceCase.number11 }
        if hasNumber12 { return ChoiceCase.number12 }
        if hasNumber13 { return ChoiceCase.number13 }
        if hasText { return ChoiceCase.text }
        if hasData { return ChoiceCase.data }
        if hasEven { return ChoiceCase.even }
        if hasInner { return ChoiceCase.inner }
        if hasReal { return ChoiceCase.real }
        return nil
    }
    private var __hasMember0: Bool {
        if hasNumber1 { return true }
        if hasNumber2 { return true }
        if hasNumber3 { return true }
        if hasNumber4 { return true }
        if hasNumber5 { return true }
        if hasNumber6 { return true }
        if hasNumber7 { return true }
        if hasNumber8 { return true }
        if hasNumber9 { return true }
        if hasNumber10 { return true }
        if hasNumber11 { return true }
        if hasNumber12 { return true }
        if hasNumber13 { return true }
        if hasText { return true }
        if hasData { return true }
        if hasEven { return true }
        if hasInner { return true }
        if hasReal { return true }
        return false
    }
    @_lifetime(self: copy self)
    private mutating func __forgetMembers0() {
        _number1 = nil
        _number2 = nil
        _number3 = nil
        _number4 = nil
        _number5 = nil
        _number6 = nil
        _number7 = nil
        _number8 = nil
        _number9 = nil
        _number10 = nil
        _number11 = nil
        _number12 = nil
        _number13 = nil
        _text = .absent
        _data = .absent
        _even = .absent
        _inner = .absent
        _real = nil
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
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number1
                __forgetMembers0()
                _number1 = kept0
                _number1 = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number2
                __forgetMembers0()
                _number2 = kept0
                _number2 = try Int32Field.read(from: &reader)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number3
                __forgetMembers0()
                _number3 = kept0
                _number3 = try Int32Field.read(from: &reader)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number4
                __forgetMembers0()
                _number4 = kept0
                _number4 = try Int32Field.read(from: &reader)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number5
                __forgetMembers0()
                _number5 = kept0
                _number5 = try Int32Field.read(from: &reader)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number6
                __forgetMembers0()
                _number6 = kept0
                _number6 = try Int32Field.read(from: &reader)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number7
                __forgetMembers0()
                _number7 = kept0
                _number7 = try Int32Field.read(from: &reader)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number8
                __forgetMembers0()
                _number8 = kept0
                _number8 = try Int32Field.read(from: &reader)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number9
                __forgetMembers0()
                _number9 = kept0
                _number9 = try Int32Field.read(from: &reader)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number10
                __forgetMembers0()
                _number10 = kept0
                _number10 = try Int32Field.read(from: &reader)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number11
                __forgetMembers0()
                _number11 = kept0
                _number11 = try Int32Field.read(from: &reader)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number12
                __forgetMembers0()
                _number12 = kept0
                _number12 = try Int32Field.read(from: &reader)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _number13
                __forgetMembers0()
                _number13 = kept0
                _number13 = try Int32Field.read(from: &reader)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _text
                __forgetMembers0()
                _text = kept0
                _text = try reader.readTextSlice()
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _data
                __forgetMembers0()
                _data = kept0
                _data = try reader.readSlice()
            case 130:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _even
                __forgetMembers0()
                _even = kept0
                try reader.readView(ShapesEvenView.self, into: &_even)
            case 138:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _inner
                __forgetMembers0()
                _inner = kept0
                try reader.readView(ShapesChoicesView.self, into: &_inner)
            case 145:
                try reader.refuseSecondMember(__hasMember0)
                let kept0 = _real
                __forgetMembers0()
                _real = kept0
                _real = try DoubleField.read(from: &reader)
            case 154:
                _after = try reader.readTextSlice()
                try reader.refuseDefault(_after.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of shapes.proto.
enum File_shapes {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "shapes.proto",
        descriptor: """
        \n\u{c}shapes.proto\u{12}\u{18}enclavewire.tests.shapes\"\u{ac}\u{2}\n\u{4}Node\u{12}\u{14}\n\u{5}va\
        lue\u{18}\u{1} \u{1}(\u{5}R\u{5}value\u{12}2\n\u{4}next\u{18}\u{2} \u{1}(\u{b}2\u{1e}.enclavewire.te\
        sts.shapes.NodeR\u{4}next\u{12}:\n\u{8}children\u{18}\u{3} \u{3}(\u{b}2\u{1e}.enclavewire.tests.shap\
        es.NodeR\u{8}children\u{12}C\n\u{7}by_name\u{18}\u{4} \u{3}(\u{b}2*.enclavewire.tests.shapes.Node.By\
        NameEntryR\u{6}byName\u{1a}Y\n\u{b}ByNameEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\
        \u{12}4\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{1e}.enclavewire.tests.shapes.NodeR\u{5}value:\u{2}8\
        \u{1}\"O\n\u{4}Even\u{12}/\n\u{3}odd\u{18}\u{1} \u{1}(\u{b}2\u{1d}.enclavewire.tests.shapes.OddR\
        \u{3}odd\u{12}\u{16}\n\u{6}number\u{18}\u{2} \u{1}(\u{5}R\u{6}number\"M\n\u{3}Odd\u{12}2\n\u{4}even\
        \u{18}\u{1} \u{1}(\u{b}2\u{1e}.enclavewire.tests.shapes.EvenR\u{4}even\u{12}\u{12}\n\u{4}text\u{18}\
        \u{2} \u{1}(\tR\u{4}text\"\u{92}\u{1}\n\u{4}Tree\u{12}\u{14}\n\u{4}leaf\u{18}\u{1} \u{1}(\u{5}H\0R\
        \u{4}leaf\u{12}6\n\u{5}inner\u{18}\u{2} \u{1}(\u{b}2\u{1e}.enclavewire.tests.shapes.TreeH\0R\u{5}inn\
        er\u{12}4\n\u{4}pair\u{18}\u{3} \u{1}(\u{b}2\u{1e}.enclavewire.tests.shapes.PairH\0R\u{4}pairB\u{6}\
        \n\u{4}kind\"p\n\u{4}Pair\u{12}2\n\u{4}left\u{18}\u{1} \u{1}(\u{b}2\u{1e}.enclavewire.tests.shapes.T\
        reeR\u{4}left\u{12}4\n\u{5}right\u{18}\u{2} \u{1}(\u{b}2\u{1e}.enclavewire.tests.shapes.TreeR\u{5}ri\
        ght\"\u{96}\u{2}\n\u{4}Wide\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{12}\u{c}\n\u{1}b\u{18}\
        \u{2} \u{1}(\tR\u{1}b\u{12}\u{c}\n\u{1}c\u{18}\u{3} \u{1}(\tR\u{1}c\u{12}\u{c}\n\u{1}d\u{18}\u{4} \
        \u{1}(\tR\u{1}d\u{12}\u{c}\n\u{1}e\u{18}\u{5} \u{1}(\tR\u{1}e\u{12}\u{c}\n\u{1}f\u{18}\u{6} \u{1}(\t\
        R\u{1}f\u{12}\u{c}\n\u{1}g\u{18}\u{7} \u{1}(\tR\u{1}g\u{12}\u{c}\n\u{1}h\u{18}\u{8} \u{1}(\tR\u{1}h\
        \u{12}\u{c}\n\u{1}i\u{18}\t \u{1}(\tR\u{1}i\u{12}\u{c}\n\u{1}j\u{18}\n \u{1}(\tR\u{1}j\u{12}\u{c}\n\
        \u{1}k\u{18}\u{b} \u{1}(\tR\u{1}k\u{12}\u{c}\n\u{1}l\u{18}\u{c} \u{1}(\tR\u{1}l\u{12}\u{c}\n\u{1}m\
        \u{18}\r \u{1}(\tR\u{1}m\u{12}\u{c}\n\u{1}n\u{18}\u{e} \u{1}(\tR\u{1}n\u{12}\u{c}\n\u{1}o\u{18}\u{f}\
         \u{1}(\tR\u{1}o\u{12}\u{c}\n\u{1}p\u{18}\u{10} \u{1}(\tR\u{1}p\u{12}\r\n\u{1}q\u{18}\u{ff}\u{f} \
        \u{1}(\tR\u{1}q\u{12}\r\n\u{1}r\u{18}\u{80}\u{10} \u{1}(\tR\u{1}r\u{12}\u{10}\n\u{1}s\u{18}\u{ff}\
        \u{ff}\u{ff}\u{ff}\u{1} \u{1}(\tR\u{1}s\"\u{a9}\u{1}\n\u{5}Wider\u{12}4\n\u{5}first\u{18}\u{1} \u{1}\
        (\u{b}2\u{1e}.enclavewire.tests.shapes.WideR\u{5}first\u{12}6\n\u{6}second\u{18}\u{2} \u{1}(\u{b}2\
        \u{1e}.enclavewire.tests.shapes.WideR\u{6}second\u{12}2\n\u{4}more\u{18}\u{3} \u{3}(\u{b}2\u{1e}.enc\
        lavewire.tests.shapes.WideR\u{4}more\"\u{7}\n\u{5}Empty\"\u{dd}\u{4}\n\u{7}Choices\u{12}\u{1b}\n\
        \u{8}number_1\u{18}\u{1} \u{1}(\u{5}H\0R\u{7}number1\u{12}\u{1b}\n\u{8}number_2\u{18}\u{2} \u{1}(\
        \u{5}H\0R\u{7}number2\u{12}\u{1b}\n\u{8}number_3\u{18}\u{3} \u{1}(\u{5}H\0R\u{7}number3\u{12}\u{1b}\
        \n\u{8}number_4\u{18}\u{4} \u{1}(\u{5}H\0R\u{7}number4\u{12}\u{1b}\n\u{8}number_5\u{18}\u{5} \u{1}(\
        \u{5}H\0R\u{7}number5\u{12}\u{1b}\n\u{8}number_6\u{18}\u{6} \u{1}(\u{5}H\0R\u{7}number6\u{12}\u{1b}\
        \n\u{8}number_7\u{18}\u{7} \u{1}(\u{5}H\0R\u{7}number7\u{12}\u{1b}\n\u{8}number_8\u{18}\u{8} \u{1}(\
        \u{5}H\0R\u{7}number8\u{12}\u{1b}\n\u{8}number_9\u{18}\t \u{1}(\u{5}H\0R\u{7}number9\u{12}\u{1d}\n\t\
        number_10\u{18}\n \u{1}(\u{5}H\0R\u{8}number10\u{12}\u{1d}\n\tnumber_11\u{18}\u{b} \u{1}(\u{5}H\0R\
        \u{8}number11\u{12}\u{1d}\n\tnumber_12\u{18}\u{c} \u{1}(\u{5}H\0R\u{8}number12\u{12}\u{1d}\n\tnumber\
        _13\u{18}\r \u{1}(\u{5}H\0R\u{8}number13\u{12}\u{14}\n\u{4}text\u{18}\u{e} \u{1}(\tH\0R\u{4}text\
        \u{12}\u{14}\n\u{4}data\u{18}\u{f} \u{1}(\u{c}H\0R\u{4}data\u{12}4\n\u{4}even\u{18}\u{10} \u{1}(\
        \u{b}2\u{1e}.enclavewire.tests.shapes.EvenH\0R\u{4}even\u{12}9\n\u{5}inner\u{18}\u{11} \u{1}(\u{b}2!\
        .enclavewire.tests.shapes.ChoicesH\0R\u{5}inner\u{12}\u{14}\n\u{4}real\u{18}\u{12} \u{1}(\u{1}H\0R\
        \u{4}real\u{12}\u{14}\n\u{5}after\u{18}\u{13} \u{1}(\tR\u{5}afterB\u{8}\n\u{6}choiceB\t\u{ba}\u{2}\
        \u{6}Shapesb\u{6}proto3
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(ShapesNode.self, ShapesNodeView.self)
        registry.register(ShapesEven.self, ShapesEvenView.self)
        registry.register(ShapesOdd.self, ShapesOddView.self)
        registry.register(ShapesTree.self, ShapesTreeView.self)
        registry.register(ShapesPair.self, ShapesPairView.self)
        registry.register(ShapesWide.self, ShapesWideView.self)
        registry.register(ShapesWider.self, ShapesWiderView.self)
        registry.register(ShapesEmpty.self, ShapesEmptyView.self)
        registry.register(ShapesChoices.self, ShapesChoicesView.self)
    }
}
