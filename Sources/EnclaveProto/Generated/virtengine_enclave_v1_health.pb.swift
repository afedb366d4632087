// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/health.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// Verdict on one enclave, from its counters and HealthCheckParams.
///
/// `virtengine.enclave.v1.HealthStatus`
public struct HealthStatus: ProtoEnum {
    /// The number.
    public let rawValue: Int32
    /// The value with this number, listed or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    public init() { rawValue = 0 }
    /// Never heard of; in a query's filter it means every status. Shown as `unknown`.
    ///
    /// `HEALTH_STATUS_UNKNOWN` = 0
    public static let unknown = Self(rawValue: 0)
    /// No threshold is reached. Shown as `healthy`.
    ///
    /// `HEALTH_STATUS_HEALTHY` = 1
    public static let healthy = Self(rawValue: 1)
    /// A lower threshold is reached; worth a look. Shown as `degraded`.
    ///
    /// `HEALTH_STATUS_DEGRADED` = 2
    public static let degraded = Self(rawValue: 2)
    /// An upper threshold is reached; not to be relied on. Shown as `unhealthy`.
    ///
    /// `HEALTH_STATUS_UNHEALTHY` = 3
    public static let unhealthy = Self(rawValue: 3)
    /// Names and numbers.
    public static let schema: EnumSchema = EnumSchema(
        fullName: "virtengine.enclave.v1.HealthStatus",
        values: "0 HEALTH_STATUS_UNKNOWN\n1 HEALTH_STATUS_HEALTHY\n2 HEALTH_STATUS_DEGRADED\n3 HEALTH_STATUS_UNHEALTHY",
        isClosed: false)
}

/// What the chain keeps about one enclave's health. All times are block times,
/// never a node's own clock, so that every node stores the same bytes.
///
/// `virtengine.enclave.v1.EnclaveHealthStatus`.
public struct EnclaveHealthStatus: Message {
    /// Bech32 address of the validator, prefix `ve`.
    ///
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// Block time of the last heartbeat that was accepted.
    ///
    /// Field 2, `message last_heartbeat`.
    public var lastHeartbeat: Google_Protobuf_Timestamp {
        get { self._lastHeartbeat ?? Google_Protobuf_Timestamp() }
        set { self._lastHeartbeat = newValue }
    }
    /// Whether `lastHeartbeat` is set.
    public var hasLastHeartbeat: Bool { _lastHeartbeat != nil }
    /// Takes the value of `lastHeartbeat` away.
    public mutating func clearLastHeartbeat() { _lastHeartbeat = nil }
    /// Block time of the last heartbeat whose attestation proof was good.
    ///
    /// Field 3, `message last_attestation`.
    public var lastAttestation: Google_Protobuf_Timestamp {
        get { self._lastAttestation ?? Google_Protobuf_Timestamp() }
        set { self._lastAttestation = newValue }
    }
    /// Whether `lastAttestation` is set.
    public var hasLastAttestation: Bool { _lastAttestation != nil }
    /// Takes the value of `lastAttestation` away.
    public mutating func clearLastAttestation() { _lastAttestation = nil }
    /// Attestation failures in a row; a good proof sets it to 0.
    ///
    /// Field 4, `uint32 attestation_failures`.
    public var attestationFailures: UInt32 = 0
    /// Signature failures in a row; a good signature sets it to 0. A failure is
    /// counted though its message is refused.
    ///
    /// Field 5, `uint32 signature_failures`.
    public var signatureFailures: UInt32 = 0
    /// Verdict by the evaluation after the last change.
    ///
    /// Field 6, `enum status`.
    public var status: HealthStatus = HealthStatus()
    /// Block time at which the verdict last changed.
    ///
    /// Field 7, `message last_status_change`.
    public var lastStatusChange: Google_Protobuf_Timestamp {
        get { self._lastStatusChange ?? Google_Protobuf_Timestamp() }
        set { self._lastStatusChange = newValue }
    }
    /// Whether `lastStatusChange` is set.
    public var hasLastStatusChange: Bool { _lastStatusChange != nil }
    /// Takes the value of `lastStatusChange` away.
    public mutating func clearLastStatusChange() { _lastStatusChange = nil }
    /// Heartbeats accepted since the record was made.
    ///
    /// Field 8, `uint64 total_heartbeats`.
    public var totalHeartbeats: UInt64 = 0
    /// Heartbeat periods without a heartbeat; the next heartbeat sets it to 0.
    ///
    /// Field 9, `uint32 missed_heartbeats`.
    public var missedHeartbeats: UInt32 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _lastHeartbeat: Google_Protobuf_Timestamp?
    var _lastAttestation: Google_Protobuf_Timestamp?
    var _lastStatusChange: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left._lastHeartbeat == right._lastHeartbeat else { return false }
        guard left._lastAttestation == right._lastAttestation else { return false }
        guard left.attestationFailures == right.attestationFailures else { return false }
        guard left.signatureFailures == right.signatureFailures else { return false }
        guard left.status == right.status else { return false }
        guard left._lastStatusChange == right._lastStatusChange else { return false }
        guard left.totalHeartbeats == right.totalHeartbeats else { return false }
        guard left.missedHeartbeats == right.missedHeartbeats else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension EnclaveHealthStatus {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.EnclaveHealthStatus",
        fields: "1 string validator_address\n2 ?message last_heartbeat of=0\n3 ?message last_attestation of=0\n4 uint32 attestation_failures\n5 uint32 signature_failures\n6 enum status of=1\n7 ?message last_status_change of=0\n8 uint64 total_heartbeats\n9 uint32 missed_heartbeats",
        types: [.message { Google_Protobuf_Timestamp.schema }, .enumeration { HealthStatus.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_health.file }
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
                try reader.readMessage(into: &self._lastHeartbeat)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readMessage(into: &self._lastAttestation)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.attestationFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.attestationFailures == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.signatureFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.signatureFailures == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.status = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.status.rawValue == 0)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.readMessage(into: &self._lastStatusChange)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                self.totalHeartbeats = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.totalHeartbeats == 0)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                self.missedHeartbeats = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.missedHeartbeats == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.missedHeartbeats != 0 { sink.put(UInt32Field.self, self.missedHeartbeats, tag: 72) }
        if self.totalHeartbeats != 0 { sink.put(UInt64Field.self, self.totalHeartbeats, tag: 64) }
        if let value = self._lastStatusChange { sink.message(value, tag: 58) }
        if self.status.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.status, tag: 48) }
        if self.signatureFailures != 0 { sink.put(UInt32Field.self, self.signatureFailures, tag: 40) }
        if self.attestationFailures != 0 { sink.put(UInt32Field.self, self.attestationFailures, tag: 32) }
        if let value = self._lastAttestation { sink.message(value, tag: 26) }
        if let value = self._lastHeartbeat { sink.message(value, tag: 18) }
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

/// `virtengine.enclave.v1.EnclaveHealthStatus`, read in place.
public struct EnclaveHealthStatusView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _lastHeartbeat: Google_Protobuf_TimestampView
    @usableFromInline var _isLastHeartbeatSet = false
    @usableFromInline var _lastAttestation: Google_Protobuf_TimestampView
    @usableFromInline var _isLastAttestationSet = false
    @usableFromInline var _attestationFailures: UInt32 = 0
    @usableFromInline var _signatureFailures: UInt32 = 0
    @usableFromInline var _status: HealthStatus = HealthStatus()
    @usableFromInline var _lastStatusChange: Google_Protobuf_TimestampView
    @usableFromInline var _isLastStatusChangeSet = false
    @usableFromInline var _totalHeartbeats: UInt64 = 0
    @usableFromInline var _missedHeartbeats: UInt32 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { EnclaveHealthStatus.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _lastHeartbeat = Google_Protobuf_TimestampView(unread: bytes)
        _lastAttestation = Google_Protobuf_TimestampView(unread: bytes)
        _lastStatusChange = Google_Protobuf_TimestampView(unread: bytes)
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
    /// Block time of the last heartbeat that was accepted.
    ///
    /// Field 2, `message last_heartbeat`.
    @inlinable @inline(__always) public var lastHeartbeat: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isLastHeartbeatSet ? _lastHeartbeat : nil
        }
    }
    /// Whether `lastHeartbeat` is set.
    @inlinable @inline(__always) public var hasLastHeartbeat: Bool { _isLastHeartbeatSet }
    /// Block time of the last heartbeat whose attestation proof was good.
    ///
    /// Field 3, `message last_attestation`.
    @inlinable @inline(__always) public var lastAttestation: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isLastAttestationSet ? _lastAttestation : nil
        }
    }
    /// Whether `lastAttestation` is set.
    @inlinable @inline(__always) public var hasLastAttestation: Bool { _isLastAttestationSet }
    /// Attestation failures in a row; a good proof sets it to 0.
    ///
    /// Field 4, `uint32 attestation_failures`.
    @inlinable @inline(__always) public var attestationFailures: UInt32 { _attestationFailures }
    /// Signature failures in a row; a good signature sets it to 0. A failure is
    /// counted though its message is refused.
    ///
    /// Field 5, `uint32 signature_failures`.
    @inlinable @inline(__always) public var signatureFailures: UInt32 { _signatureFailures }
    /// Verdict by the evaluation after the last change.
    ///
    /// Field 6, `enum status`.
    @inlinable @inline(__always) public var status: HealthStatus { _status }
    /// Block time at which the verdict last changed.
    ///
    /// Field 7, `message last_status_change`.
    @inlinable @inline(__always) public var lastStatusChange: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isLastStatusChangeSet ? _lastStatusChange : nil
        }
    }
    /// Whether `lastStatusChange` is set.
    @inlinable @inline(__always) public var hasLastStatusChange: Bool { _isLastStatusChangeSet }
    /// Heartbeats accepted since the record was made.
    ///
    /// Field 8, `uint64 total_heartbeats`.
    @inlinable @inline(__always) public var totalHeartbeats: UInt64 { _totalHeartbeats }
    /// Heartbeat periods without a heartbeat; the next heartbeat sets it to 0.
    ///
    /// Field 9, `uint32 missed_heartbeats`.
    @inlinable @inline(__always) public var missedHeartbeats: UInt32 { _missedHeartbeats }
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
                try reader.readView(&_lastHeartbeat, isSet: &_isLastHeartbeatSet)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readView(&_lastAttestation, isSet: &_isLastAttestationSet)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _attestationFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_attestationFailures == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _signatureFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_signatureFailures == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _status = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_status.rawValue == 0)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.readView(&_lastStatusChange, isSet: &_isLastStatusChangeSet)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                _totalHeartbeats = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_totalHeartbeats == 0)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                _missedHeartbeats = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_missedHeartbeats == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Thresholds of the evaluation. Counts compare with ≥. Set by governance.
///
/// `virtengine.enclave.v1.HealthCheckParams`.
public struct HealthCheckParams: Message {
    /// Missed heartbeats that make an enclave degraded. Default 3.
    ///
    /// Field 1, `uint32 max_missed_heartbeats`.
    public var maxMissedHeartbeats: UInt32 = 0
    /// Attestation failures that make it unhealthy. Default 5.
    ///
    /// Field 2, `uint32 max_attestation_failures`.
    public var maxAttestationFailures: UInt32 = 0
    /// Signature failures that make it unhealthy. Default 10.
    ///
    /// Field 3, `uint32 max_signature_failures`.
    public var maxSignatureFailures: UInt32 = 0
    /// Length of a heartbeat period in blocks. Default 100, about 10 minutes at
    /// 6 s a block.
    ///
    /// Field 4, `int64 heartbeat_timeout_blocks`.
    public var heartbeatTimeoutBlocks: Int64 = 0
    /// Blocks after which an attestation is too old. Default 1000, about 100
    /// minutes at 6 s a block.
    ///
    /// Field 5, `int64 attestation_timeout_blocks`.
    public var attestationTimeoutBlocks: Int64 = 0
    /// Attestation or signature failures that make it degraded. Default 3.
    ///
    /// Field 6, `uint32 degraded_threshold`.
    public var degradedThreshold: UInt32 = 0
    /// Missed heartbeats that make it unhealthy. Default 10.
    ///
    /// Field 7, `uint32 unhealthy_threshold`.
    public var unhealthyThreshold: UInt32 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension HealthCheckParams {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HealthCheckParams",
        fields: "1 uint32 max_missed_heartbeats\n2 uint32 max_attestation_failures\n3 uint32 max_signature_failures\n4 int64 heartbeat_timeout_blocks\n5 int64 attestation_timeout_blocks\n6 uint32 degraded_threshold\n7 uint32 unhealthy_threshold")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_health.file }
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
                self.maxMissedHeartbeats = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.maxMissedHeartbeats == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.maxAttestationFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.maxAttestationFailures == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.maxSignatureFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.maxSignatureFailures == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.heartbeatTimeoutBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.heartbeatTimeoutBlocks == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.attestationTimeoutBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.attestationTimeoutBlocks == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.degradedThreshold = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.degradedThreshold == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                self.unhealthyThreshold = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.unhealthyThreshold == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.unhealthyThreshold != 0 { sink.put(UInt32Field.self, self.unhealthyThreshold, tag: 56) }
        if self.degradedThreshold != 0 { sink.put(UInt32Field.self, self.degradedThreshold, tag: 48) }
        if self.attestationTimeoutBlocks != 0 { sink.put(Int64Field.self, self.attestationTimeoutBlocks, tag: 40) }
        if self.heartbeatTimeoutBlocks != 0 { sink.put(Int64Field.self, self.heartbeatTimeoutBlocks, tag: 32) }
        if self.maxSignatureFailures != 0 { sink.put(UInt32Field.self, self.maxSignatureFailures, tag: 24) }
        if self.maxAttestationFailures != 0 { sink.put(UInt32Field.self, self.maxAttestationFailures, tag: 16) }
        if self.maxMissedHeartbeats != 0 { sink.put(UInt32Field.self, self.maxMissedHeartbeats, tag: 8) }
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

/// `virtengine.enclave.v1.HealthCheckParams`, read in place.
public struct HealthCheckParamsView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _maxMissedHeartbeats: UInt32 = 0
    @usableFromInline var _maxAttestationFailures: UInt32 = 0
    @usableFromInline var _maxSignatureFailures: UInt32 = 0
    @usableFromInline var _heartbeatTimeoutBlocks: Int64 = 0
    @usableFromInline var _attestationTimeoutBlocks: Int64 = 0
    @usableFromInline var _degradedThreshold: UInt32 = 0
    @usableFromInline var _unhealthyThreshold: UInt32 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HealthCheckParams.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Missed heartbeats that make an enclave degraded. Default 3.
    ///
    /// Field 1, `uint32 max_missed_heartbeats`.
    @inlinable @inline(__always) public var maxMissedHeartbeats: UInt32 { _maxMissedHeartbeats }
    /// Attestation failures that make it unhealthy. Default 5.
    ///
    /// Field 2, `uint32 max_attestation_failures`.
    @inlinable @inline(__always) public var maxAttestationFailures: UInt32 { _maxAttestationFailures }
    /// Signature failures that make it unhealthy. Default 10.
    ///
    /// Field 3, `uint32 max_signature_failures`.
    @inlinable @inline(__always) public var maxSignatureFailures: UInt32 { _maxSignatureFailures }
    /// Length of a heartbeat period in blocks. Default 100, about 10 minutes at
    /// 6 s a block.
    ///
    /// Field 4, `int64 heartbeat_timeout_blocks`.
    @inlinable @inline(__always) public var heartbeatTimeoutBlocks: Int64 { _heartbeatTimeoutBlocks }
    /// Blocks after which an attestation is too old. Default 1000, about 100
    /// minutes at 6 s a block.
    ///
    /// Field 5, `int64 attestation_timeout_blocks`.
    @inlinable @inline(__always) public var attestationTimeoutBlocks: Int64 { _attestationTimeoutBlocks }
    /// Attestation or signature failures that make it degraded. Default 3.
    ///
    /// Field 6, `uint32 degraded_threshold`.
    @inlinable @inline(__always) public var degradedThreshold: UInt32 { _degradedThreshold }
    /// Missed heartbeats that make it unhealthy. Default 10.
    ///
    /// Field 7, `uint32 unhealthy_threshold`.
    @inlinable @inline(__always) public var unhealthyThreshold: UInt32 { _unhealthyThreshold }
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
                _maxMissedHeartbeats = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_maxMissedHeartbeats == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _maxAttestationFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_maxAttestationFailures == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _maxSignatureFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_maxSignatureFailures == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _heartbeatTimeoutBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_heartbeatTimeoutBlocks == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _attestationTimeoutBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_attestationTimeoutBlocks == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _degradedThreshold = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_degradedThreshold == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                _unhealthyThreshold = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_unhealthyThreshold == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/health.proto.
public enum File_virtengine_enclave_v1_health {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/health.proto",
        dependencies: [File_google_protobuf_timestamp.file],
        descriptor: """
        \n\"virtengine/enclave/v1/health.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}\u{1f}google/protobuf/t\
        imestamp.proto\"\u{8d}\u{4}\n\u{13}EnclaveHealthStatus\u{12}+\n\u{11}validator_address\u{18}\u{1} \
        \u{1}(\tR\u{10}validatorAddress\u{12}A\n\u{e}last_heartbeat\u{18}\u{2} \u{1}(\u{b}2\u{1a}.google.pro\
        tobuf.TimestampR\rlastHeartbeat\u{12}E\n\u{10}last_attestation\u{18}\u{3} \u{1}(\u{b}2\u{1a}.google.\
        protobuf.TimestampR\u{f}lastAttestation\u{12}1\n\u{14}attestation_failures\u{18}\u{4} \u{1}(\rR\
        \u{13}attestationFailures\u{12}-\n\u{12}signature_failures\u{18}\u{5} \u{1}(\rR\u{11}signatureFailur\
        es\u{12};\n\u{6}status\u{18}\u{6} \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatusR\u{6}status\u{12}\
        H\n\u{12}last_status_change\u{18}\u{7} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{10}lastStatus\
        Change\u{12})\n\u{10}total_heartbeats\u{18}\u{8} \u{1}(\u{4}R\u{f}totalHeartbeats\u{12}+\n\u{11}miss\
        ed_heartbeats\u{18}\t \u{1}(\rR\u{10}missedHeartbeats\"\u{8f}\u{3}\n\u{11}HealthCheckParams\u{12}2\n\
        \u{15}max_missed_heartbeats\u{18}\u{1} \u{1}(\rR\u{13}maxMissedHeartbeats\u{12}8\n\u{18}max_attestat\
        ion_failures\u{18}\u{2} \u{1}(\rR\u{16}maxAttestationFailures\u{12}4\n\u{16}max_signature_failures\
        \u{18}\u{3} \u{1}(\rR\u{14}maxSignatureFailures\u{12}8\n\u{18}heartbeat_timeout_blocks\u{18}\u{4} \
        \u{1}(\u{3}R\u{16}heartbeatTimeoutBlocks\u{12}<\n\u{1a}attestation_timeout_blocks\u{18}\u{5} \u{1}(\
        \u{3}R\u{18}attestationTimeoutBlocks\u{12}-\n\u{12}degraded_threshold\u{18}\u{6} \u{1}(\rR\u{11}degr\
        adedThreshold\u{12}/\n\u{13}unhealthy_threshold\u{18}\u{7} \u{1}(\rR\u{12}unhealthyThreshold*}\n\
        \u{c}HealthStatus\u{12}\u{19}\n\u{15}HEALTH_STATUS_UNKNOWN\u{10}\0\u{12}\u{19}\n\u{15}HEALTH_STATUS_\
        HEALTHY\u{10}\u{1}\u{12}\u{1a}\n\u{16}HEALTH_STATUS_DEGRADED\u{10}\u{2}\u{12}\u{1b}\n\u{17}HEALTH_ST\
        ATUS_UNHEALTHY\u{10}\u{3}B\u{3}\u{ba}\u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(EnclaveHealthStatus.self, EnclaveHealthStatusView.self)
        registry.register(HealthCheckParams.self, HealthCheckParamsView.self)
    }
}
