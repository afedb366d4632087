// Made by protoc-gen-enclave-wire from cosmos/crypto/secp256k1/keys.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// Public key of an account.
///
/// `cosmos.crypto.secp256k1.PubKey`.
public struct CosmosSecp256k1PubKey: Message {
    /// 33 bytes, the compressed point: 0x02 or 0x03 and the x coordinate.
    ///
    /// Field 1, `bytes key`.
    public var key: [UInt8] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension CosmosSecp256k1PubKey {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.crypto.secp256k1.PubKey",
        fields: "1 bytes key")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_crypto_secp256k1_keys.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.key.isEmpty { sink.put(BytesField.self, self.key, tag: 10) }
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

/// `cosmos.crypto.secp256k1.PubKey`, read in place.
public struct CosmosSecp256k1PubKeyView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _key = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosSecp256k1PubKey.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// 33 bytes, the compressed point: 0x02 or 0x03 and the x coordinate.
    ///
    /// Field 1, `bytes key`.
    @inlinable @inline(__always) public var key: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _key)
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
                _key = try reader.readSlice()
                try reader.refuseDefault(_key.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of cosmos/crypto/secp256k1/keys.proto.
public enum File_cosmos_crypto_secp256k1_keys {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "cosmos/crypto/secp256k1/keys.proto",
        descriptor: """
        \n\"cosmos/crypto/secp256k1/keys.proto\u{12}\u{17}cosmos.crypto.secp256k1\"\u{1a}\n\u{6}PubKey\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{c}R\u{3}keyB\u{12}\u{ba}\u{2}\u{f}CosmosSecp256k1b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(CosmosSecp256k1PubKey.self, CosmosSecp256k1PubKeyView.self)
    }
}
