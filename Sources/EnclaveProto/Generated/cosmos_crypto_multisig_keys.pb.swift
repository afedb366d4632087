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
    /// Reads fields up to the end of the innermost message of `reader`.
    @inline(never)
    @_lifetime(reader: copy reader)
    public mutating func decodeFields(from reader: inout WireReader) throws(WireError) {
        var last: UInt32 = 0
        while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: return
            case 8:
                self.threshold = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.threshold == 0)
            case 18: try reader.readMessages(into: &self.publicKeys, tag: 18)
            default: try reader.readUnknown(tag, into: &unknownFields)
            }
        }
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<Google_Protobuf_Any>.self, self.publicKeys, tag: 18)
        if self.threshold != 0 { sink.put(UInt32Field.self, self.threshold, tag: 8) }
    }
    /// Counts the bytes of the fields.
    @inline(never) public func measure(in sizer: inout WireSizer) { putFields(to: &sizer) }
    /// Writes the fields, last first.
    @inline(never) @_lifetime(writer: copy writer)
    public func write(to writer: inout WireWriter) { putFields(to: &writer) }
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
    /// Reads fields up to the end of the innermost message of `reader`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    public mutating func readFields(from reader: inout WireReader) throws(WireError) {
        var last: UInt32 = 0
        while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: return
            case 8:
                _threshold = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_threshold == 0)
            case 18:
                try reader.readViews(Google_Protobuf_AnyView.self, into: &_publicKeys, tag: 18)
            default: try reader.skipUnknown(tag)
            }
        }
    }
}

/// The message types of cosmos/crypto/multisig/keys.proto.
public enum File_cosmos_crypto_multisig_keys {
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(CosmosMultisigLegacyAminoPubKey.self, CosmosMultisigLegacyAminoPubKeyView.self)
    }
}
