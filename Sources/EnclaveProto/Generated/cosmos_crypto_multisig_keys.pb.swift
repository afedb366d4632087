// Made by protoc-gen-enclave-wire from cosmos/crypto/multisig/keys.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// Public key of a threshold account. Its address comes from the amino
/// encoding, hence the name.
///
/// `cosmos.crypto.multisig.LegacyAminoPubKey`.
public struct CosmosMultisigLegacyAminoPubKey: Message {
    /// How many of the keys must sign, 1…number of keys.
    ///
    /// Field 1, `uint32 threshold`.
    public var threshold: UInt32 = 0
    /// The members' public keys, in the order that the bit array counts.
    ///
    /// Field 2, `repeated message public_keys`.
    public var publicKeys: [Google_Protobuf_Any] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension CosmosMultisigLegacyAminoPubKey {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.crypto.multisig.LegacyAminoPubKey",
        fields: "1 uint32 threshold\n2 *message public_keys of=0",
        types: [.message { Google_Protobuf_Any.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_crypto_multisig_keys.file }
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
                self.threshold = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.threshold == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.publicKeys, tag: 18) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<Google_Protobuf_Any>.self, self.publicKeys, tag: 18)
        if self.threshold != 0 { sink.put(UInt32Field.self, self.threshold, tag: 8) }
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

/// `cosmos.crypto.multisig.LegacyAminoPubKey`, read in place.
public struct CosmosMultisigLegacyAminoPubKeyView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _threshold: UInt32 = 0
    @usableFromInline var _publicKeys = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosMultisigLegacyAminoPubKey.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// How many of the keys must sign, 1…number of keys.
    ///
    /// Field 1, `uint32 threshold`.
    @inlinable @inline(__always) public var threshold: UInt32 { _threshold }
    /// The members' public keys, in the order that the bit array counts.
    ///
    /// Field 2, `repeated message public_keys`.
    @inlinable @inline(__always) public var publicKeys: RepeatedView<Google_Protobuf_AnyView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_AnyView>(viewedBytes, _publicKeys, tag: 18)
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
                _threshold = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_threshold == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_AnyView.self, into: &_publicKeys, tag: 18) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of cosmos/crypto/multisig/keys.proto.
public enum File_cosmos_crypto_multisig_keys {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "cosmos/crypto/multisig/keys.proto",
        dependencies: [File_google_protobuf_any.file],
        descriptor: """
        \n!cosmos/crypto/multisig/keys.proto\u{12}\u{16}cosmos.crypto.multisig\u{1a}\u{19}google/protobuf/an\
        y.proto\"h\n\u{11}LegacyAminoPubKey\u{12}\u{1c}\n\tthreshold\u{18}\u{1} \u{1}(\rR\tthreshold\u{12}5\
        \n\u{b}public_keys\u{18}\u{2} \u{3}(\u{b}2\u{14}.google.protobuf.AnyR\npublicKeysB\u{11}\u{ba}\u{2}\
        \u{e}CosmosMultisigb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(CosmosMultisigLegacyAminoPubKey.self, CosmosMultisigLegacyAminoPubKeyView.self)
    }
}
