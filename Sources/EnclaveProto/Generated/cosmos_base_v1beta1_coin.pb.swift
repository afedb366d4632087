// Made by protoc-gen-enclave-wire from cosmos/base/v1beta1/coin.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// An amount in one denomination.
///
/// `cosmos.base.v1beta1.Coin`.
public struct CosmosCoin: Message {
    /// Denomination, such as `uve` (10⁻⁶ VE).
    ///
    /// Field 1, `string denom`.
    public var denom: String = ""
    /// Non-negative integer in decimal digits, up to 256 bits.
    ///
    /// Field 2, `string amount`.
    public var amount: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.denom, right.denom) else { return false }
        guard StringField.areSame(left.amount, right.amount) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension CosmosCoin {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.base.v1beta1.Coin",
        fields: "1 string denom\n2 string amount")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_base_v1beta1_coin.file }
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
                self.denom = try StringField.read(from: &reader)
                try reader.refuseDefault(self.denom.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.amount = try StringField.read(from: &reader)
                try reader.refuseDefault(self.amount.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.amount.isEmpty { sink.put(StringField.self, self.amount, tag: 18) }
        if !self.denom.isEmpty { sink.put(StringField.self, self.denom, tag: 10) }
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

/// `cosmos.base.v1beta1.Coin`, read in place.
public struct CosmosCoinView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _denom = FieldSlice.absent
    @usableFromInline var _amount = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosCoin.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Denomination, such as `uve` (10⁻⁶ VE).
    ///
    /// Field 1, `string denom`.
    @inlinable @inline(__always) public var denom: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _denom)
        }
    }
    /// Non-negative integer in decimal digits, up to 256 bits.
    ///
    /// Field 2, `string amount`.
    @inlinable @inline(__always) public var amount: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _amount)
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
                _denom = try reader.readTextSlice()
                try reader.refuseDefault(_denom.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _amount = try reader.readTextSlice()
                try reader.refuseDefault(_amount.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of cosmos/base/v1beta1/coin.proto.
public enum File_cosmos_base_v1beta1_coin {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "cosmos/base/v1beta1/coin.proto",
        descriptor: """
        \n\u{1e}cosmos/base/v1beta1/coin.proto\u{12}\u{13}cosmos.base.v1beta1\"4\n\u{4}Coin\u{12}\u{14}\n\
        \u{5}denom\u{18}\u{1} \u{1}(\tR\u{5}denom\u{12}\u{16}\n\u{6}amount\u{18}\u{2} \u{1}(\tR\u{6}amountB\
        \t\u{ba}\u{2}\u{6}Cosmosb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(CosmosCoin.self, CosmosCoinView.self)
    }
}
