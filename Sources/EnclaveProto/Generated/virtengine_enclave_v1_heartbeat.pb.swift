// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/heartbeat.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// Sign of life of one enclave. Made and signed inside the enclave, carried to
/// the chain in a transaction of the validator's operator.
///
/// `virtengine.enclave.v1.MsgEnclaveHeartbeat`.
public struct MsgEnclaveHeartbeat: Message {
    /// Bech32 address of the validator, prefix `ve`.
    ///
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// When the enclave made the heartbeat. Refused if older than 5 minutes or
    /// more than 1 minute ahead of block time.
    ///
    /// Field 2, `message timestamp`.
    public var timestamp: Google_Protobuf_Timestamp {
        get { self._timestamp ?? Google_Protobuf_Timestamp() }
        set { self._timestamp = newValue }
    }
    /// Whether `timestamp` is set.
    public var hasTimestamp: Bool { _timestamp != nil }
    /// Takes the value of `timestamp` away.
    public mutating func clearTimestamp() { _timestamp = nil }
    /// Fresh attestation; empty means none. At most 102400 bytes (100 KiB). If
    /// it proves wrong that is recorded, and the heartbeat counts all the same.
    ///
    /// Field 3, `bytes attestation_proof`.
    public var attestationProof: [UInt8] = []
    /// Signature over SHA-256 of the sign document, 64 bytes, by the key of the
    /// validator's enclave identity. The one field that it does not cover.
    ///
    /// Field 4, `bytes signature`.
    public var signature: [UInt8] = []
    /// Distinguishes heartbeats; a validator uses each value once within the
    /// time that nonces are kept (24 h by default). 0 is a value like any other.
    ///
    /// Field 5, `uint64 nonce`.
    public var nonce: UInt64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _timestamp: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left._timestamp == right._timestamp else { return false }
        guard left.attestationProof == right.attestationProof else { return false }
        guard left.signature == right.signature else { return false }
        guard left.nonce == right.nonce else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgEnclaveHeartbeat {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgEnclaveHeartbeat",
        fields: "1 string validator_address\n2 ?message timestamp of=0\n3 bytes attestation_proof\n4 bytes signature\n5 uint64 nonce",
        types: [.message { Google_Protobuf_Timestamp.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_heartbeat.file }
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
                self.validatorAddress = try StringField.read(from: &reader)
                try reader.refuseDefault(self.validatorAddress.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._timestamp)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.attestationProof = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.attestationProof.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.signature = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.signature.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.nonce = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.nonce == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.nonce != 0 { sink.put(UInt64Field.self, self.nonce, tag: 40) }
        if !self.signature.isEmpty { sink.put(BytesField.self, self.signature, tag: 34) }
        if !self.attestationProof.isEmpty { sink.put(BytesField.self, self.attestationProof, tag: 26) }
        if let value = self._timestamp { sink.message(value, tag: 18) }
        if !self.validatorAddress.isEmpty { sink.put(StringField.self, self.validatorAddress, tag: 10) }
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

/// `virtengine.enclave.v1.MsgEnclaveHeartbeat`, read in place.
public struct MsgEnclaveHeartbeatView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _timestamp: Google_Protobuf_TimestampView
    @usableFromInline var _isTimestampSet = false
    @usableFromInline var _attestationProof = FieldSlice.absent
    @usableFromInline var _signature = FieldSlice.absent
    @usableFromInline var _nonce: UInt64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgEnclaveHeartbeat.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _timestamp = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Bech32 address of the validator, prefix `ve`.
    ///
    /// Field 1, `string validator_address`.
    @inlinable @inline(__always) public var validatorAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _validatorAddress)
        }
    }
    /// When the enclave made the heartbeat. Refused if older than 5 minutes or
    /// more than 1 minute ahead of block time.
    ///
    /// Field 2, `message timestamp`.
    @inlinable @inline(__always) public var timestamp: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimestampSet ? _timestamp : nil
        }
    }
    /// Whether `timestamp` is set.
    @inlinable @inline(__always) public var hasTimestamp: Bool { _isTimestampSet }
    /// Fresh attestation; empty means none. At most 102400 bytes (100 KiB). If
    /// it proves wrong that is recorded, and the heartbeat counts all the same.
    ///
    /// Field 3, `bytes attestation_proof`.
    @inlinable @inline(__always) public var attestationProof: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _attestationProof)
        }
    }
    /// Signature over SHA-256 of the sign document, 64 bytes, by the key of the
    /// validator's enclave identity. The one field that it does not cover.
    ///
    /// Field 4, `bytes signature`.
    @inlinable @inline(__always) public var signature: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _signature)
        }
    }
    /// Distinguishes heartbeats; a validator uses each value once within the
    /// time that nonces are kept (24 h by default). 0 is a value like any other.
    ///
    /// Field 5, `uint64 nonce`.
    @inlinable @inline(__always) public var nonce: UInt64 { _nonce }
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
                _validatorAddress = try reader.readTextSlice()
                try reader.refuseDefault(_validatorAddress.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(&_timestamp, isSet: &_isTimestampSet)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _attestationProof = try reader.readSlice()
                try reader.refuseDefault(_attestationProof.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _signature = try reader.readSlice()
                try reader.refuseDefault(_signature.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _nonce = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_nonce == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The chain's answer to a heartbeat.
///
/// `virtengine.enclave.v1.MsgEnclaveHeartbeatResponse`.
public struct MsgEnclaveHeartbeatResponse: Message {
    /// Whether the heartbeat was counted.
    ///
    /// Field 1, `bool success`.
    public var success: Bool = false
    /// Verdict after it was counted.
    ///
    /// Field 2, `enum current_status`.
    public var currentStatus: HealthStatus = HealthStatus()
    /// A sentence for people.
    ///
    /// Field 3, `string message`.
    public var message: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.success == right.success else { return false }
        guard left.currentStatus == right.currentStatus else { return false }
        guard StringField.areSame(left.message, right.message) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgEnclaveHeartbeatResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgEnclaveHeartbeatResponse",
        fields: "1 bool success\n2 enum current_status of=0\n3 string message",
        types: [.enumeration { HealthStatus.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_heartbeat.file }
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
                self.success = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.success)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.currentStatus = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.currentStatus.rawValue == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.message = try StringField.read(from: &reader)
                try reader.refuseDefault(self.message.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.message.isEmpty { sink.put(StringField.self, self.message, tag: 26) }
        if self.currentStatus.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.currentStatus, tag: 16) }
        if self.success { sink.put(BoolField.self, self.success, tag: 8) }
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

/// `virtengine.enclave.v1.MsgEnclaveHeartbeatResponse`, read in place.
public struct MsgEnclaveHeartbeatResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _success: Bool = false
    @usableFromInline var _currentStatus: HealthStatus = HealthStatus()
    @usableFromInline var _message = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgEnclaveHeartbeatResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Whether the heartbeat was counted.
    ///
    /// Field 1, `bool success`.
    @inlinable @inline(__always) public var success: Bool { _success }
    /// Verdict after it was counted.
    ///
    /// Field 2, `enum current_status`.
    @inlinable @inline(__always) public var currentStatus: HealthStatus { _currentStatus }
    /// A sentence for people.
    ///
    /// Field 3, `string message`.
    @inlinable @inline(__always) public var message: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _message)
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
                _success = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_success)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _currentStatus = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_currentStatus.rawValue == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _message = try reader.readTextSlice()
                try reader.refuseDefault(_message.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// What the enclave signs: SHA-256 of the canonical encoding of this message.
/// It names the type and the chain, so that a signature is good for one
/// purpose on one chain. Never sent.
///
/// `virtengine.enclave.v1.HeartbeatSignDoc`.
public struct HeartbeatSignDoc: Message {
    /// Always `/virtengine.enclave.v1.MsgEnclaveHeartbeat`.
    ///
    /// Field 1, `string type_url`.
    public var typeURL: String = ""
    /// Id of the chain that the heartbeat is meant for, such as `virtengine-1`.
    ///
    /// Field 2, `string chain_id`.
    public var chainID: String = ""
    /// The canonical MsgEnclaveHeartbeat without the record of field 4
    /// (signature). A verifier cuts it out of the carried bytes.
    ///
    /// Field 3, `bytes heartbeat_bytes`.
    public var heartbeatBytes: [UInt8] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.typeURL, right.typeURL) else { return false }
        guard StringField.areSame(left.chainID, right.chainID) else { return false }
        guard left.heartbeatBytes == right.heartbeatBytes else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension HeartbeatSignDoc {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HeartbeatSignDoc",
        fields: "1 string type_url\n2 string chain_id\n3 bytes heartbeat_bytes")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_heartbeat.file }
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
                self.typeURL = try StringField.read(from: &reader)
                try reader.refuseDefault(self.typeURL.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.chainID = try StringField.read(from: &reader)
                try reader.refuseDefault(self.chainID.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.heartbeatBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.heartbeatBytes.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.heartbeatBytes.isEmpty { sink.put(BytesField.self, self.heartbeatBytes, tag: 26) }
        if !self.chainID.isEmpty { sink.put(StringField.self, self.chainID, tag: 18) }
        if !self.typeURL.isEmpty { sink.put(StringField.self, self.typeURL, tag: 10) }
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

/// `virtengine.enclave.v1.HeartbeatSignDoc`, read in place.
public struct HeartbeatSignDocView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _typeURL = FieldSlice.absent
    @usableFromInline var _chainID = FieldSlice.absent
    @usableFromInline var _heartbeatBytes = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HeartbeatSignDoc.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Always `/virtengine.enclave.v1.MsgEnclaveHeartbeat`.
    ///
    /// Field 1, `string type_url`.
    @inlinable @inline(__always) public var typeURL: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _typeURL)
        }
    }
    /// Id of the chain that the heartbeat is meant for, such as `virtengine-1`.
    ///
    /// Field 2, `string chain_id`.
    @inlinable @inline(__always) public var chainID: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _chainID)
        }
    }
    /// The canonical MsgEnclaveHeartbeat without the record of field 4
    /// (signature). A verifier cuts it out of the carried bytes.
    ///
    /// Field 3, `bytes heartbeat_bytes`.
    @inlinable @inline(__always) public var heartbeatBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _heartbeatBytes)
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
                _typeURL = try reader.readTextSlice()
                try reader.refuseDefault(_typeURL.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _chainID = try reader.readTextSlice()
                try reader.refuseDefault(_chainID.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _heartbeatBytes = try reader.readSlice()
                try reader.refuseDefault(_heartbeatBytes.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/heartbeat.proto.
public enum File_virtengine_enclave_v1_heartbeat {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/heartbeat.proto",
        dependencies: [File_google_protobuf_timestamp.file, File_virtengine_enclave_v1_health.file],
        descriptor: """
        \n%virtengine/enclave/v1/heartbeat.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}\u{1f}google/protobuf\
        /timestamp.proto\u{1a}\"virtengine/enclave/v1/health.proto\"\u{dd}\u{1}\n\u{13}MsgEnclaveHeartbeat\
        \u{12}+\n\u{11}validator_address\u{18}\u{1} \u{1}(\tR\u{10}validatorAddress\u{12}8\n\ttimestamp\
        \u{18}\u{2} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\ttimestamp\u{12}+\n\u{11}attestation_proof\
        \u{18}\u{3} \u{1}(\u{c}R\u{10}attestationProof\u{12}\u{1c}\n\tsignature\u{18}\u{4} \u{1}(\u{c}R\tsig\
        nature\u{12}\u{14}\n\u{5}nonce\u{18}\u{5} \u{1}(\u{4}R\u{5}nonce\"\u{9d}\u{1}\n\u{1b}MsgEnclaveHeart\
        beatResponse\u{12}\u{18}\n\u{7}success\u{18}\u{1} \u{1}(\u{8}R\u{7}success\u{12}J\n\u{e}current_stat\
        us\u{18}\u{2} \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatusR\rcurrentStatus\u{12}\u{18}\n\u{7}mes\
        sage\u{18}\u{3} \u{1}(\tR\u{7}message\"q\n\u{10}HeartbeatSignDoc\u{12}\u{19}\n\u{8}type_url\u{18}\
        \u{1} \u{1}(\tR\u{7}typeUrl\u{12}\u{19}\n\u{8}chain_id\u{18}\u{2} \u{1}(\tR\u{7}chainId\u{12}'\n\
        \u{f}heartbeat_bytes\u{18}\u{3} \u{1}(\u{c}R\u{e}heartbeatBytesB\u{3}\u{ba}\u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(MsgEnclaveHeartbeat.self, MsgEnclaveHeartbeatView.self)
        registry.register(MsgEnclaveHeartbeatResponse.self, MsgEnclaveHeartbeatResponseView.self)
        registry.register(HeartbeatSignDoc.self, HeartbeatSignDocView.self)
    }
}
