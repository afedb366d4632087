// Made by protoc-gen-enclave-wire from cosmos/crypto/multisig/v1beta1/multisig.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// The members' signatures, put together.
///
/// `cosmos.crypto.multisig.v1beta1.MultiSignature`.
public struct CosmosMultisigMultiSignature: Message {
    /// One a member that signed, in the order of the keys.
    ///
    /// Field 1, `repeated bytes signatures`.
    public var signatures: [[UInt8]] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension CosmosMultisigMultiSignature {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.crypto.multisig.v1beta1.MultiSignature",
        fields: "1 *bytes signatures")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_crypto_multisig_v1beta1_multisig.file }
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
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.signatures, tag: 10) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(BytesField.self, self.signatures, tag: 10)
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

/// `cosmos.crypto.multisig.v1beta1.MultiSignature`, read in place.
public struct CosmosMultisigMultiSignatureView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _signatures = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosMultisigMultiSignature.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// One a member that signed, in the order of the keys.
    ///
    /// Field 1, `repeated bytes signatures`.
    @inlinable @inline(__always) public var signatures: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _signatures, tag: 10)
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
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_signatures, tag: 10) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Which members signed: a bit each, in whole bytes.
///
/// `cosmos.crypto.multisig.v1beta1.CompactBitArray`.
public struct CosmosMultisigCompactBitArray: Message {
    /// Bits used in the last byte, n mod 8; 0 means all eight.
    ///
    /// Field 1, `uint32 extra_bits_stored`.
    public var extraBitsStored: UInt32 = 0
    /// The bits; the first member is the most significant bit of the first byte.
    ///
    /// Field 2, `bytes elems`.
    public var elems: [UInt8] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension CosmosMultisigCompactBitArray {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.crypto.multisig.v1beta1.CompactBitArray",
        fields: "1 uint32 extra_bits_stored\n2 bytes elems")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_crypto_multisig_v1beta1_multisig.file }
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
                self.extraBitsStored = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.extraBitsStored == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.elems = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.elems.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.elems.isEmpty { sink.put(BytesField.self, self.elems, tag: 18) }
        if self.extraBitsStored != 0 { sink.put(UInt32Field.self, self.extraBitsStored, tag: 8) }
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

/// `cosmos.crypto.multisig.v1beta1.CompactBitArray`, read in place.
public struct CosmosMultisigCompactBitArrayView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _extraBitsStored: UInt32 = 0
    @usableFromInline var _elems = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosMultisigCompactBitArray.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Bits used in the last byte, n mod 8; 0 means all eight.
    ///
    /// Field 1, `uint32 extra_bits_stored`.
    @inlinable @inline(__always) public var extraBitsStored: UInt32 { _extraBitsStored }
    /// The bits; the first member is the most significant bit of the first byte.
    ///
    /// Field 2, `bytes elems`.
    @inlinable @inline(__always) public var elems: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _elems)
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
            case 8:
                _extraBitsStored = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_extraBitsStored == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _elems = try reader.readSlice()
                try reader.refuseDefault(_elems.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of cosmos/crypto/multisig/v1beta1/multisig.proto.
public enum File_cosmos_crypto_multisig_v1beta1_multisig {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "cosmos/crypto/multisig/v1beta1/multisig.proto",
        descriptor: """
        \n-cosmos/crypto/multisig/v1beta1/multisig.proto\u{12}\u{1e}cosmos.crypto.multisig.v1beta1\"0\n\u{e}\
        MultiSignature\u{12}\u{1e}\n\nsignatures\u{18}\u{1} \u{3}(\u{c}R\nsignatures\"S\n\u{f}CompactBitArra\
        y\u{12}*\n\u{11}extra_bits_stored\u{18}\u{1} \u{1}(\rR\u{f}extraBitsStored\u{12}\u{14}\n\u{5}elems\
        \u{18}\u{2} \u{1}(\u{c}R\u{5}elemsB\u{11}\u{ba}\u{2}\u{e}CosmosMultisigb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(CosmosMultisigMultiSignature.self, CosmosMultisigMultiSignatureView.self)
        registry.register(CosmosMultisigCompactBitArray.self, CosmosMultisigCompactBitArrayView.self)
    }
}
