// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/store.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// A nonce that was used, under the key `0x09 ‖ address ‖ big-endian nonce`.
///
/// `virtengine.enclave.v1.HeartbeatNonceRecord`.
public struct HeartbeatNonceRecord: Message {
    /// Block time in whole seconds until which the nonce is remembered; 24 hours
    /// after the block that used it, unless the operator sets another time.
    ///
    /// Field 1, `message expires_at`.
    public var expiresAt: Google_Protobuf_Timestamp {
        get { self._expiresAt ?? Google_Protobuf_Timestamp() }
        set { self._expiresAt = newValue }
    }
    /// Whether `expiresAt` is set.
    public var hasExpiresAt: Bool { _expiresAt != nil }
    /// Takes the value of `expiresAt` away.
    public mutating func clearExpiresAt() { _expiresAt = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _expiresAt: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
}

extension HeartbeatNonceRecord {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HeartbeatNonceRecord",
        fields: "1 ?message expires_at of=0",
        types: [.message { Google_Protobuf_Timestamp.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_store.file }
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
                try reader.readMessage(into: &self._expiresAt)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._expiresAt { sink.message(value, tag: 10) }
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

/// `virtengine.enclave.v1.HeartbeatNonceRecord`, read in place.
public struct HeartbeatNonceRecordView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _expiresAt: Google_Protobuf_TimestampView
    @usableFromInline var _isExpiresAtSet = false
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HeartbeatNonceRecord.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _expiresAt = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Block time in whole seconds until which the nonce is remembered; 24 hours
    /// after the block that used it, unless the operator sets another time.
    ///
    /// Field 1, `message expires_at`.
    @inlinable @inline(__always) public var expiresAt: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isExpiresAtSet ? _expiresAt : nil
        }
    }
    /// Whether `expiresAt` is set.
    @inlinable @inline(__always) public var hasExpiresAt: Bool { _isExpiresAtSet }
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
                try reader.readView(&_expiresAt, isSet: &_isExpiresAtSet)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/store.proto.
public enum File_virtengine_enclave_v1_store {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/store.proto",
        dependencies: [File_google_protobuf_timestamp.file],
        descriptor: """
        \n!virtengine/enclave/v1/store.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}\u{1f}google/protobuf/tim\
        estamp.proto\"Q\n\u{14}HeartbeatNonceRecord\u{12}9\n\nexpires_at\u{18}\u{1} \u{1}(\u{b}2\u{1a}.googl\
        e.protobuf.TimestampR\texpiresAtB\u{3}\u{ba}\u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(HeartbeatNonceRecord.self, HeartbeatNonceRecordView.self)
    }
}
