// Made by protoc-gen-enclave-wire from cosmos/base/query/v1beta1/pagination.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// Which page of a result is wanted. Give `key` or `offset`, not both.
///
/// `cosmos.base.query.v1beta1.PageRequest`.
public struct CosmosPageRequest: Message {
    /// PageResponse.next_key of the page before; empty for the first page.
    ///
    /// Field 1, `bytes key`.
    public var key: [UInt8] = []
    /// Number of items to pass over; slower than `key` for a far page.
    ///
    /// Field 2, `uint64 offset`.
    public var offset: UInt64 = 0
    /// Most items on the page; 0 means the server's default.
    ///
    /// Field 3, `uint64 limit`.
    public var limit: UInt64 = 0
    /// Whether to count all items. Read with `offset` only.
    ///
    /// Field 4, `bool count_total`.
    public var countTotal: Bool = false
    /// Whether to list in descending order.
    ///
    /// Field 5, `bool reverse`.
    public var reverse: Bool = false
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension CosmosPageRequest {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.base.query.v1beta1.PageRequest",
        fields: "1 bytes key\n2 uint64 offset\n3 uint64 limit\n4 bool count_total\n5 bool reverse")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_base_query_v1beta1_pagination.file }
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
                self.key = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.key.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.offset = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.offset == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.limit = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.limit == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.countTotal = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.countTotal)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.reverse = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.reverse)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.reverse { sink.put(BoolField.self, self.reverse, tag: 40) }
        if self.countTotal { sink.put(BoolField.self, self.countTotal, tag: 32) }
        if self.limit != 0 { sink.put(UInt64Field.self, self.limit, tag: 24) }
        if self.offset != 0 { sink.put(UInt64Field.self, self.offset, tag: 16) }
        if !self.key.isEmpty { sink.put(BytesField.self, self.key, tag: 10) }
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

/// `cosmos.base.query.v1beta1.PageRequest`, read in place.
public struct CosmosPageRequestView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _key = FieldSlice.absent
    @usableFromInline var _offset: UInt64 = 0
    @usableFromInline var _limit: UInt64 = 0
    @usableFromInline var _countTotal: Bool = false
    @usableFromInline var _reverse: Bool = false
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosPageRequest.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// PageResponse.next_key of the page before; empty for the first page.
    ///
    /// Field 1, `bytes key`.
    @inlinable @inline(__always) public var key: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _key)
        }
    }
    /// Number of items to pass over; slower than `key` for a far page.
    ///
    /// Field 2, `uint64 offset`.
    @inlinable @inline(__always) public var offset: UInt64 { _offset }
    /// Most items on the page; 0 means the server's default.
    ///
    /// Field 3, `uint64 limit`.
    @inlinable @inline(__always) public var limit: UInt64 { _limit }
    /// Whether to count all items. Read with `offset` only.
    ///
    /// Field 4, `bool count_total`.
    @inlinable @inline(__always) public var countTotal: Bool { _countTotal }
    /// Whether to list in descending order.
    ///
    /// Field 5, `bool reverse`.
    @inlinable @inline(__always) public var reverse: Bool { _reverse }
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
                _key = try reader.readSlice()
                try reader.refuseDefault(_key.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _offset = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_offset == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _limit = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_limit == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _countTotal = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_countTotal)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _reverse = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_reverse)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// How to go on after a page.
///
/// `cosmos.base.query.v1beta1.PageResponse`.
public struct CosmosPageResponse: Message {
    /// Key of the next page; empty on the last one.
    ///
    /// Field 1, `bytes next_key`.
    public var nextKey: [UInt8] = []
    /// Number of all items, if it was asked for.
    ///
    /// Field 2, `uint64 total`.
    public var total: UInt64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension CosmosPageResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.base.query.v1beta1.PageResponse",
        fields: "1 bytes next_key\n2 uint64 total")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_base_query_v1beta1_pagination.file }
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
                self.nextKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.nextKey.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.total = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.total == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.total != 0 { sink.put(UInt64Field.self, self.total, tag: 16) }
        if !self.nextKey.isEmpty { sink.put(BytesField.self, self.nextKey, tag: 10) }
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

/// `cosmos.base.query.v1beta1.PageResponse`, read in place.
public struct CosmosPageResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _nextKey = FieldSlice.absent
    @usableFromInline var _total: UInt64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosPageResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Key of the next page; empty on the last one.
    ///
    /// Field 1, `bytes next_key`.
    @inlinable @inline(__always) public var nextKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _nextKey)
        }
    }
    /// Number of all items, if it was asked for.
    ///
    /// Field 2, `uint64 total`.
    @inlinable @inline(__always) public var total: UInt64 { _total }
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
                _nextKey = try reader.readSlice()
                try reader.refuseDefault(_nextKey.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _total = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_total == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of cosmos/base/query/v1beta1/pagination.proto.
public enum File_cosmos_base_query_v1beta1_pagination {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "cosmos/base/query/v1beta1/pagination.proto",
        descriptor: """
        \n*cosmos/base/query/v1beta1/pagination.proto\u{12}\u{19}cosmos.base.query.v1beta1\"\u{88}\u{1}\n\
        \u{b}PageRequest\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{c}R\u{3}key\u{12}\u{16}\n\u{6}offset\
        \u{18}\u{2} \u{1}(\u{4}R\u{6}offset\u{12}\u{14}\n\u{5}limit\u{18}\u{3} \u{1}(\u{4}R\u{5}limit\u{12}\
        \u{1f}\n\u{b}count_total\u{18}\u{4} \u{1}(\u{8}R\ncountTotal\u{12}\u{18}\n\u{7}reverse\u{18}\u{5} \
        \u{1}(\u{8}R\u{7}reverse\"?\n\u{c}PageResponse\u{12}\u{19}\n\u{8}next_key\u{18}\u{1} \u{1}(\u{c}R\
        \u{7}nextKey\u{12}\u{14}\n\u{5}total\u{18}\u{2} \u{1}(\u{4}R\u{5}totalB\t\u{ba}\u{2}\u{6}Cosmosb\
        \u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(CosmosPageRequest.self, CosmosPageRequestView.self)
        registry.register(CosmosPageResponse.self, CosmosPageResponseView.self)
    }
}
