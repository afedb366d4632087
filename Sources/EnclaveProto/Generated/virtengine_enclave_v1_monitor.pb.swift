// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/monitor.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// What an event tells.
///
/// `virtengine.enclave.v1.HealthEventType`
public struct HealthEventType: ProtoEnum {
    /// The number.
    public let rawValue: Int32
    /// The value with this number, listed or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    public init() { rawValue = 0 }
    /// `HEALTH_EVENT_TYPE_UNSPECIFIED` = 0
    public static let unspecified = Self(rawValue: 0)
    /// enclave_heartbeat_received
    ///
    /// `HEALTH_EVENT_TYPE_HEARTBEAT_RECEIVED` = 1
    public static let heartbeatReceived = Self(rawValue: 1)
    /// enclave_health_status_changed
    ///
    /// `HEALTH_EVENT_TYPE_STATUS_CHANGED` = 2
    public static let statusChanged = Self(rawValue: 2)
    /// enclave_health_degraded
    ///
    /// `HEALTH_EVENT_TYPE_DEGRADED` = 3
    public static let degraded = Self(rawValue: 3)
    /// enclave_health_unhealthy
    ///
    /// `HEALTH_EVENT_TYPE_UNHEALTHY` = 4
    public static let unhealthy = Self(rawValue: 4)
    /// enclave_health_recovered
    ///
    /// `HEALTH_EVENT_TYPE_RECOVERED` = 5
    public static let recovered = Self(rawValue: 5)
    /// enclave_rotation_advised
    ///
    /// `HEALTH_EVENT_TYPE_ROTATION_ADVISED` = 6
    public static let rotationAdvised = Self(rawValue: 6)
    /// enclave_health_alert_firing
    ///
    /// `HEALTH_EVENT_TYPE_ALERT_FIRING` = 7
    public static let alertFiring = Self(rawValue: 7)
    /// enclave_health_alert_resolved
    ///
    /// `HEALTH_EVENT_TYPE_ALERT_RESOLVED` = 8
    public static let alertResolved = Self(rawValue: 8)
    /// Names and numbers.
    public static let schema: EnumSchema = EnumSchema(
        fullName: "virtengine.enclave.v1.HealthEventType",
        values: "0 HEALTH_EVENT_TYPE_UNSPECIFIED\n1 HEALTH_EVENT_TYPE_HEARTBEAT_RECEIVED\n2 HEALTH_EVENT_TYPE_STATUS_CHANGED\n3 HEALTH_EVENT_TYPE_DEGRADED\n4 HEALTH_EVENT_TYPE_UNHEALTHY\n5 HEALTH_EVENT_TYPE_RECOVERED\n6 HEALTH_EVENT_TYPE_ROTATION_ADVISED\n7 HEALTH_EVENT_TYPE_ALERT_FIRING\n8 HEALTH_EVENT_TYPE_ALERT_RESOLVED",
        isClosed: false)
}

/// The heights that belong to one EnclaveHealthStatus. Key 0x0b ‖ address.
///
/// `virtengine.enclave.v1.HealthTrack`.
public struct HealthTrack: Message {
    /// Height at which the record of health was made.
    ///
    /// Field 1, `int64 monitored_since_height`.
    public var monitoredSinceHeight: Int64 = 0
    /// Height of the last accepted heartbeat; 0 before the first.
    ///
    /// Field 2, `int64 last_heartbeat_height`.
    public var lastHeartbeatHeight: Int64 = 0
    /// Height at which the next missed heartbeat is counted; 0 while none is, because the identity is not active.
    ///
    /// Field 3, `int64 next_timeout_height`.
    public var nextTimeoutHeight: Int64 = 0
    /// Height of the last good attestation; 0 before the first.
    ///
    /// Field 4, `int64 last_attestation_height`.
    public var lastAttestationHeight: Int64 = 0
    /// Height at which the verdict last changed.
    ///
    /// Field 5, `int64 status_since_height`.
    public var statusSinceHeight: Int64 = 0
    /// Heartbeats missed since the record was made; never set back.
    ///
    /// Field 6, `uint64 total_missed_heartbeats`.
    public var totalMissedHeartbeats: UInt64 = 0
    /// Changes of the verdict since the record was made: the number of the next HealthTransition.
    ///
    /// Field 7, `uint64 transitions`.
    public var transitions: UInt64 = 0
    /// Whether rotation was advised since the enclave became unhealthy.
    ///
    /// Field 8, `bool rotation_advised`.
    public var rotationAdvised: Bool = false
    /// First block of the period that is running, in which a heartbeat is to come.
    ///
    /// Field 9, `int64 period_start_height`.
    public var periodStartHeight: Int64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension HealthTrack {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HealthTrack",
        fields: "1 int64 monitored_since_height\n2 int64 last_heartbeat_height\n3 int64 next_timeout_height\n4 int64 last_attestation_height\n5 int64 status_since_height\n6 uint64 total_missed_heartbeats\n7 uint64 transitions\n8 bool rotation_advised\n9 int64 period_start_height")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.monitoredSinceHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.monitoredSinceHeight == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.lastHeartbeatHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.lastHeartbeatHeight == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.nextTimeoutHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.nextTimeoutHeight == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.lastAttestationHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.lastAttestationHeight == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.statusSinceHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.statusSinceHeight == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.totalMissedHeartbeats = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.totalMissedHeartbeats == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                self.transitions = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.transitions == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                self.rotationAdvised = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.rotationAdvised)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                self.periodStartHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.periodStartHeight == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.periodStartHeight != 0 { sink.put(Int64Field.self, self.periodStartHeight, tag: 72) }
        if self.rotationAdvised { sink.put(BoolField.self, self.rotationAdvised, tag: 64) }
        if self.transitions != 0 { sink.put(UInt64Field.self, self.transitions, tag: 56) }
        if self.totalMissedHeartbeats != 0 { sink.put(UInt64Field.self, self.totalMissedHeartbeats, tag: 48) }
        if self.statusSinceHeight != 0 { sink.put(Int64Field.self, self.statusSinceHeight, tag: 40) }
        if self.lastAttestationHeight != 0 { sink.put(Int64Field.self, self.lastAttestationHeight, tag: 32) }
        if self.nextTimeoutHeight != 0 { sink.put(Int64Field.self, self.nextTimeoutHeight, tag: 24) }
        if self.lastHeartbeatHeight != 0 { sink.put(Int64Field.self, self.lastHeartbeatHeight, tag: 16) }
        if self.monitoredSinceHeight != 0 { sink.put(Int64Field.self, self.monitoredSinceHeight, tag: 8) }
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

/// `virtengine.enclave.v1.HealthTrack`, read in place.
public struct HealthTrackView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _monitoredSinceHeight: Int64 = 0
    @usableFromInline var _lastHeartbeatHeight: Int64 = 0
    @usableFromInline var _nextTimeoutHeight: Int64 = 0
    @usableFromInline var _lastAttestationHeight: Int64 = 0
    @usableFromInline var _statusSinceHeight: Int64 = 0
    @usableFromInline var _totalMissedHeartbeats: UInt64 = 0
    @usableFromInline var _transitions: UInt64 = 0
    @usableFromInline var _rotationAdvised: Bool = false
    @usableFromInline var _periodStartHeight: Int64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HealthTrack.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Height at which the record of health was made.
    ///
    /// Field 1, `int64 monitored_since_height`.
    @inlinable @inline(__always) public var monitoredSinceHeight: Int64 { _monitoredSinceHeight }
    /// Height of the last accepted heartbeat; 0 before the first.
    ///
    /// Field 2, `int64 last_heartbeat_height`.
    @inlinable @inline(__always) public var lastHeartbeatHeight: Int64 { _lastHeartbeatHeight }
    /// Height at which the next missed heartbeat is counted; 0 while none is, because the identity is not active.
    ///
    /// Field 3, `int64 next_timeout_height`.
    @inlinable @inline(__always) public var nextTimeoutHeight: Int64 { _nextTimeoutHeight }
    /// Height of the last good attestation; 0 before the first.
    ///
    /// Field 4, `int64 last_attestation_height`.
    @inlinable @inline(__always) public var lastAttestationHeight: Int64 { _lastAttestationHeight }
    /// Height at which the verdict last changed.
    ///
    /// Field 5, `int64 status_since_height`.
    @inlinable @inline(__always) public var statusSinceHeight: Int64 { _statusSinceHeight }
    /// Heartbeats missed since the record was made; never set back.
    ///
    /// Field 6, `uint64 total_missed_heartbeats`.
    @inlinable @inline(__always) public var totalMissedHeartbeats: UInt64 { _totalMissedHeartbeats }
    /// Changes of the verdict since the record was made: the number of the next HealthTransition.
    ///
    /// Field 7, `uint64 transitions`.
    @inlinable @inline(__always) public var transitions: UInt64 { _transitions }
    /// Whether rotation was advised since the enclave became unhealthy.
    ///
    /// Field 8, `bool rotation_advised`.
    @inlinable @inline(__always) public var rotationAdvised: Bool { _rotationAdvised }
    /// First block of the period that is running, in which a heartbeat is to come.
    ///
    /// Field 9, `int64 period_start_height`.
    @inlinable @inline(__always) public var periodStartHeight: Int64 { _periodStartHeight }
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
                _monitoredSinceHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_monitoredSinceHeight == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _lastHeartbeatHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_lastHeartbeatHeight == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _nextTimeoutHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_nextTimeoutHeight == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _lastAttestationHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_lastAttestationHeight == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _statusSinceHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_statusSinceHeight == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _totalMissedHeartbeats = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_totalMissedHeartbeats == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                _transitions = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_transitions == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                _rotationAdvised = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_rotationAdvised)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                _periodStartHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_periodStartHeight == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// A key of an enclave, which signs heartbeats while its identity or a rotation names it. Key 0x03 ‖ fingerprint,
/// the 32 bytes of SHA-256 of encryption_pub_key.
///
/// `virtengine.enclave.v1.EnclaveKey`.
public struct EnclaveKey: Message {
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// Field 2, `uint64 epoch`.
    public var epoch: UInt64 = 0
    /// Field 3, `bytes encryption_pub_key`.
    public var encryptionPubKey: [UInt8] = []
    /// Field 4, `bytes signing_pub_key`.
    public var signingPubKey: [UInt8] = []
    /// Field 5, `bytes measurement_hash`.
    public var measurementHash: [UInt8] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left.epoch == right.epoch else { return false }
        guard left.encryptionPubKey == right.encryptionPubKey else { return false }
        guard left.signingPubKey == right.signingPubKey else { return false }
        guard left.measurementHash == right.measurementHash else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension EnclaveKey {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.EnclaveKey",
        fields: "1 string validator_address\n2 uint64 epoch\n3 bytes encryption_pub_key\n4 bytes signing_pub_key\n5 bytes measurement_hash")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.epoch = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.epoch == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.encryptionPubKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.encryptionPubKey.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.signingPubKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.signingPubKey.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                self.measurementHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.measurementHash.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.measurementHash.isEmpty { sink.put(BytesField.self, self.measurementHash, tag: 42) }
        if !self.signingPubKey.isEmpty { sink.put(BytesField.self, self.signingPubKey, tag: 34) }
        if !self.encryptionPubKey.isEmpty { sink.put(BytesField.self, self.encryptionPubKey, tag: 26) }
        if self.epoch != 0 { sink.put(UInt64Field.self, self.epoch, tag: 16) }
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

/// `virtengine.enclave.v1.EnclaveKey`, read in place.
public struct EnclaveKeyView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _epoch: UInt64 = 0
    @usableFromInline var _encryptionPubKey = FieldSlice.absent
    @usableFromInline var _signingPubKey = FieldSlice.absent
    @usableFromInline var _measurementHash = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { EnclaveKey.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `string validator_address`.
    @inlinable @inline(__always) public var validatorAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _validatorAddress)
        }
    }
    /// Field 2, `uint64 epoch`.
    @inlinable @inline(__always) public var epoch: UInt64 { _epoch }
    /// Field 3, `bytes encryption_pub_key`.
    @inlinable @inline(__always) public var encryptionPubKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _encryptionPubKey)
        }
    }
    /// Field 4, `bytes signing_pub_key`.
    @inlinable @inline(__always) public var signingPubKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _signingPubKey)
        }
    }
    /// Field 5, `bytes measurement_hash`.
    @inlinable @inline(__always) public var measurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _measurementHash)
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
                _validatorAddress = try reader.readTextSlice()
                try reader.refuseDefault(_validatorAddress.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _epoch = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_epoch == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _encryptionPubKey = try reader.readSlice()
                try reader.refuseDefault(_encryptionPubKey.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _signingPubKey = try reader.readSlice()
                try reader.refuseDefault(_signingPubKey.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                _measurementHash = try reader.readSlice()
                try reader.refuseDefault(_measurementHash.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// One change of the verdict. Key 0x0d ‖ address ‖ big-endian number.
///
/// `virtengine.enclave.v1.HealthTransition`.
public struct HealthTransition: Message {
    /// Counts the transitions of one validator from 0.
    ///
    /// Field 1, `uint64 number`.
    public var number: UInt64 = 0
    /// Field 2, `enum previous_status`.
    public var previousStatus: HealthStatus = HealthStatus()
    /// Field 3, `enum status`.
    public var status: HealthStatus = HealthStatus()
    /// Field 4, `int64 height`.
    public var height: Int64 = 0
    /// Field 5, `message time`.
    public var time: Google_Protobuf_Timestamp {
        get { self._time ?? Google_Protobuf_Timestamp() }
        set { self._time = newValue }
    }
    /// Whether `time` is set.
    public var hasTime: Bool { _time != nil }
    /// Takes the value of `time` away.
    public mutating func clearTime() { _time = nil }
    /// The counters that led to it.
    ///
    /// Field 6, `uint32 attestation_failures`.
    public var attestationFailures: UInt32 = 0
    /// Field 7, `uint32 signature_failures`.
    public var signatureFailures: UInt32 = 0
    /// Field 8, `uint32 missed_heartbeats`.
    public var missedHeartbeats: UInt32 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _time: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
}

extension HealthTransition {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HealthTransition",
        fields: "1 uint64 number\n2 enum previous_status of=0\n3 enum status of=0\n4 int64 height\n5 ?message time of=1\n6 uint32 attestation_failures\n7 uint32 signature_failures\n8 uint32 missed_heartbeats",
        types: [.enumeration { HealthStatus.schema }, .message { Google_Protobuf_Timestamp.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.number = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.number == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.previousStatus = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.previousStatus.rawValue == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.status = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.status.rawValue == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.height = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.height == 0)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readMessage(into: &self._time)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.attestationFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.attestationFailures == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                self.signatureFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.signatureFailures == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
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
        if self.missedHeartbeats != 0 { sink.put(UInt32Field.self, self.missedHeartbeats, tag: 64) }
        if self.signatureFailures != 0 { sink.put(UInt32Field.self, self.signatureFailures, tag: 56) }
        if self.attestationFailures != 0 { sink.put(UInt32Field.self, self.attestationFailures, tag: 48) }
        if let value = self._time { sink.message(value, tag: 42) }
        if self.height != 0 { sink.put(Int64Field.self, self.height, tag: 32) }
        if self.status.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.status, tag: 24) }
        if self.previousStatus.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.previousStatus, tag: 16) }
        if self.number != 0 { sink.put(UInt64Field.self, self.number, tag: 8) }
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

/// `virtengine.enclave.v1.HealthTransition`, read in place.
public struct HealthTransitionView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _number: UInt64 = 0
    @usableFromInline var _previousStatus: HealthStatus = HealthStatus()
    @usableFromInline var _status: HealthStatus = HealthStatus()
    @usableFromInline var _height: Int64 = 0
    @usableFromInline var _time: Google_Protobuf_TimestampView
    @usableFromInline var _isTimeSet = false
    @usableFromInline var _attestationFailures: UInt32 = 0
    @usableFromInline var _signatureFailures: UInt32 = 0
    @usableFromInline var _missedHeartbeats: UInt32 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HealthTransition.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _time = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Counts the transitions of one validator from 0.
    ///
    /// Field 1, `uint64 number`.
    @inlinable @inline(__always) public var number: UInt64 { _number }
    /// Field 2, `enum previous_status`.
    @inlinable @inline(__always) public var previousStatus: HealthStatus { _previousStatus }
    /// Field 3, `enum status`.
    @inlinable @inline(__always) public var status: HealthStatus { _status }
    /// Field 4, `int64 height`.
    @inlinable @inline(__always) public var height: Int64 { _height }
    /// Field 5, `message time`.
    @inlinable @inline(__always) public var time: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimeSet ? _time : nil
        }
    }
    /// Whether `time` is set.
    @inlinable @inline(__always) public var hasTime: Bool { _isTimeSet }
    /// The counters that led to it.
    ///
    /// Field 6, `uint32 attestation_failures`.
    @inlinable @inline(__always) public var attestationFailures: UInt32 { _attestationFailures }
    /// Field 7, `uint32 signature_failures`.
    @inlinable @inline(__always) public var signatureFailures: UInt32 { _signatureFailures }
    /// Field 8, `uint32 missed_heartbeats`.
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
            case 8:
                _number = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_number == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _previousStatus = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_previousStatus.rawValue == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _status = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_status.rawValue == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _height = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_height == 0)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readView(&_time, isSet: &_isTimeSet)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _attestationFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_attestationFailures == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                _signatureFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_signatureFailures == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                _missedHeartbeats = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_missedHeartbeats == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// One heartbeat that did not come. Key 0x13 ‖ address ‖ its big-endian number, from 0.
///
/// `virtengine.enclave.v1.MissedHeartbeat`.
public struct MissedHeartbeat: Message {
    /// First block of the period.
    ///
    /// Field 1, `int64 from_height`.
    public var fromHeight: Int64 = 0
    /// Last block of the period; the miss is counted at the beginning of the next.
    ///
    /// Field 2, `int64 to_height`.
    public var toHeight: Int64 = 0
    /// Time of the block that counted it.
    ///
    /// Field 3, `message time`.
    public var time: Google_Protobuf_Timestamp {
        get { self._time ?? Google_Protobuf_Timestamp() }
        set { self._time = newValue }
    }
    /// Whether `time` is set.
    public var hasTime: Bool { _time != nil }
    /// Takes the value of `time` away.
    public mutating func clearTime() { _time = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _time: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
}

extension MissedHeartbeat {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MissedHeartbeat",
        fields: "1 int64 from_height\n2 int64 to_height\n3 ?message time of=0",
        types: [.message { Google_Protobuf_Timestamp.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.fromHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.fromHeight == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.toHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.toHeight == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readMessage(into: &self._time)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._time { sink.message(value, tag: 26) }
        if self.toHeight != 0 { sink.put(Int64Field.self, self.toHeight, tag: 16) }
        if self.fromHeight != 0 { sink.put(Int64Field.self, self.fromHeight, tag: 8) }
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

/// `virtengine.enclave.v1.MissedHeartbeat`, read in place.
public struct MissedHeartbeatView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _fromHeight: Int64 = 0
    @usableFromInline var _toHeight: Int64 = 0
    @usableFromInline var _time: Google_Protobuf_TimestampView
    @usableFromInline var _isTimeSet = false
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MissedHeartbeat.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _time = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// First block of the period.
    ///
    /// Field 1, `int64 from_height`.
    @inlinable @inline(__always) public var fromHeight: Int64 { _fromHeight }
    /// Last block of the period; the miss is counted at the beginning of the next.
    ///
    /// Field 2, `int64 to_height`.
    @inlinable @inline(__always) public var toHeight: Int64 { _toHeight }
    /// Time of the block that counted it.
    ///
    /// Field 3, `message time`.
    @inlinable @inline(__always) public var time: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimeSet ? _time : nil
        }
    }
    /// Whether `time` is set.
    @inlinable @inline(__always) public var hasTime: Bool { _isTimeSet }
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
                _fromHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_fromHeight == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _toHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_toHeight == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readView(&_time, isSet: &_isTimeSet)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Sums over all validators. Key 0x0f.
///
/// `virtengine.enclave.v1.HealthTotals`.
public struct HealthTotals: Message {
    /// Records whose verdict is unknown, healthy, degraded, unhealthy.
    ///
    /// Field 1, `uint64 unknown`.
    public var unknown: UInt64 = 0
    /// Field 2, `uint64 healthy`.
    public var healthy: UInt64 = 0
    /// Field 3, `uint64 degraded`.
    public var degraded: UInt64 = 0
    /// Field 4, `uint64 unhealthy`.
    public var unhealthy: UInt64 = 0
    /// Heartbeats accepted.
    ///
    /// Field 5, `uint64 heartbeats`.
    public var heartbeats: UInt64 = 0
    /// Messages refused, signature failures among them.
    ///
    /// Field 6, `uint64 refusals`.
    public var refusals: UInt64 = 0
    /// Changes of the verdict, in the order of previous_status and status.
    ///
    /// Field 7, `repeated message status_changes`.
    public var statusChanges: [StatusChangeCount] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension HealthTotals {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HealthTotals",
        fields: "1 uint64 unknown\n2 uint64 healthy\n3 uint64 degraded\n4 uint64 unhealthy\n5 uint64 heartbeats\n6 uint64 refusals\n7 *message status_changes of=0",
        types: [.message { StatusChangeCount.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.unknown = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.unknown == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.healthy = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.healthy == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.degraded = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.degraded == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.unhealthy = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.unhealthy == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.heartbeats = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.heartbeats == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.refusals = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.refusals == 0)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.statusChanges, tag: 58) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<StatusChangeCount>.self, self.statusChanges, tag: 58)
        if self.refusals != 0 { sink.put(UInt64Field.self, self.refusals, tag: 48) }
        if self.heartbeats != 0 { sink.put(UInt64Field.self, self.heartbeats, tag: 40) }
        if self.unhealthy != 0 { sink.put(UInt64Field.self, self.unhealthy, tag: 32) }
        if self.degraded != 0 { sink.put(UInt64Field.self, self.degraded, tag: 24) }
        if self.healthy != 0 { sink.put(UInt64Field.self, self.healthy, tag: 16) }
        if self.unknown != 0 { sink.put(UInt64Field.self, self.unknown, tag: 8) }
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

/// `virtengine.enclave.v1.HealthTotals`, read in place.
public struct HealthTotalsView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _unknown: UInt64 = 0
    @usableFromInline var _healthy: UInt64 = 0
    @usableFromInline var _degraded: UInt64 = 0
    @usableFromInline var _unhealthy: UInt64 = 0
    @usableFromInline var _heartbeats: UInt64 = 0
    @usableFromInline var _refusals: UInt64 = 0
    @usableFromInline var _statusChanges = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HealthTotals.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Records whose verdict is unknown, healthy, degraded, unhealthy.
    ///
    /// Field 1, `uint64 unknown`.
    @inlinable @inline(__always) public var unknown: UInt64 { _unknown }
    /// Field 2, `uint64 healthy`.
    @inlinable @inline(__always) public var healthy: UInt64 { _healthy }
    /// Field 3, `uint64 degraded`.
    @inlinable @inline(__always) public var degraded: UInt64 { _degraded }
    /// Field 4, `uint64 unhealthy`.
    @inlinable @inline(__always) public var unhealthy: UInt64 { _unhealthy }
    /// Heartbeats accepted.
    ///
    /// Field 5, `uint64 heartbeats`.
    @inlinable @inline(__always) public var heartbeats: UInt64 { _heartbeats }
    /// Messages refused, signature failures among them.
    ///
    /// Field 6, `uint64 refusals`.
    @inlinable @inline(__always) public var refusals: UInt64 { _refusals }
    /// Changes of the verdict, in the order of previous_status and status.
    ///
    /// Field 7, `repeated message status_changes`.
    @inlinable @inline(__always) public var statusChanges: RepeatedView<StatusChangeCountView> {
        @_lifetime(copy self)
        get {
            RepeatedView<StatusChangeCountView>(viewedBytes, _statusChanges, tag: 58)
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
                _unknown = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_unknown == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _healthy = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_healthy == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _degraded = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_degraded == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _unhealthy = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_unhealthy == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _heartbeats = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_heartbeats == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _refusals = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_refusals == 0)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.apart { reader throws(WireError) in try reader.readViews(StatusChangeCountView.self, into: &_statusChanges, tag: 58) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// How often one verdict followed another.
///
/// `virtengine.enclave.v1.StatusChangeCount`.
public struct StatusChangeCount: Message {
    /// Field 1, `enum previous_status`.
    public var previousStatus: HealthStatus = HealthStatus()
    /// Field 2, `enum status`.
    public var status: HealthStatus = HealthStatus()
    /// Field 3, `uint64 count`.
    public var count: UInt64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension StatusChangeCount {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.StatusChangeCount",
        fields: "1 enum previous_status of=0\n2 enum status of=0\n3 uint64 count",
        types: [.enumeration { HealthStatus.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.previousStatus = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.previousStatus.rawValue == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.status = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.status.rawValue == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.count = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.count == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.count != 0 { sink.put(UInt64Field.self, self.count, tag: 24) }
        if self.status.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.status, tag: 16) }
        if self.previousStatus.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.previousStatus, tag: 8) }
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

/// `virtengine.enclave.v1.StatusChangeCount`, read in place.
public struct StatusChangeCountView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _previousStatus: HealthStatus = HealthStatus()
    @usableFromInline var _status: HealthStatus = HealthStatus()
    @usableFromInline var _count: UInt64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { StatusChangeCount.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `enum previous_status`.
    @inlinable @inline(__always) public var previousStatus: HealthStatus { _previousStatus }
    /// Field 2, `enum status`.
    @inlinable @inline(__always) public var status: HealthStatus { _status }
    /// Field 3, `uint64 count`.
    @inlinable @inline(__always) public var count: UInt64 { _count }
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
                _previousStatus = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_previousStatus.rawValue == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _status = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_status.rawValue == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _count = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_count == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// One event. Key 0x10 ‖ big-endian height ‖ big-endian number in the block, 4 bytes.
///
/// `virtengine.enclave.v1.HealthEvent`.
public struct HealthEvent: Message {
    /// Field 1, `enum type`.
    public var type: HealthEventType = HealthEventType()
    /// Field 2, `int64 height`.
    public var height: Int64 = 0
    /// Field 3, `message time`.
    public var time: Google_Protobuf_Timestamp {
        get { self._time ?? Google_Protobuf_Timestamp() }
        set { self._time = newValue }
    }
    /// Whether `time` is set.
    public var hasTime: Bool { _time != nil }
    /// Takes the value of `time` away.
    public mutating func clearTime() { _time = nil }
    /// Bech32; empty where the event is about no single validator.
    ///
    /// Field 4, `string validator_address`.
    public var validatorAddress: String = ""
    /// Field 5, `enum previous_status`.
    public var previousStatus: HealthStatus = HealthStatus()
    /// Field 6, `enum status`.
    public var status: HealthStatus = HealthStatus()
    /// Field 7, `uint32 attestation_failures`.
    public var attestationFailures: UInt32 = 0
    /// Field 8, `uint32 signature_failures`.
    public var signatureFailures: UInt32 = 0
    /// Field 9, `uint32 missed_heartbeats`.
    public var missedHeartbeats: UInt32 = 0
    /// Field 10, `uint64 total_heartbeats`.
    public var totalHeartbeats: UInt64 = 0
    /// Field 11, `message last_heartbeat`.
    public var lastHeartbeat: Google_Protobuf_Timestamp {
        get { self._lastHeartbeat ?? Google_Protobuf_Timestamp() }
        set { self._lastHeartbeat = newValue }
    }
    /// Whether `lastHeartbeat` is set.
    public var hasLastHeartbeat: Bool { _lastHeartbeat != nil }
    /// Takes the value of `lastHeartbeat` away.
    public mutating func clearLastHeartbeat() { _lastHeartbeat = nil }
    /// Field 12, `message last_attestation`.
    public var lastAttestation: Google_Protobuf_Timestamp {
        get { self._lastAttestation ?? Google_Protobuf_Timestamp() }
        set { self._lastAttestation = newValue }
    }
    /// Whether `lastAttestation` is set.
    public var hasLastAttestation: Bool { _lastAttestation != nil }
    /// Takes the value of `lastAttestation` away.
    public mutating func clearLastAttestation() { _lastAttestation = nil }
    /// Of enclave_heartbeat_received: the nonce.
    ///
    /// Field 13, `uint64 nonce`.
    public var nonce: UInt64 = 0
    /// Of enclave_rotation_advised: bech32 addresses, the best first.
    ///
    /// Field 14, `repeated string replacements`.
    public var replacements: [String] = []
    /// Of the alerts: the rule, its severity and what was seen.
    ///
    /// Field 15, `string alert`.
    public var alert: String = ""
    /// Field 16, `string severity`.
    public var severity: String = ""
    /// Field 17, `int64 value`.
    public var value: Int64 = 0
    /// Of the alerts: the sentence of the rule, about this validator and this value.
    ///
    /// Field 18, `string summary`.
    public var summary: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _time: Google_Protobuf_Timestamp?
    var _lastHeartbeat: Google_Protobuf_Timestamp?
    var _lastAttestation: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.type == right.type else { return false }
        guard left.height == right.height else { return false }
        guard left._time == right._time else { return false }
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left.previousStatus == right.previousStatus else { return false }
        guard left.status == right.status else { return false }
        guard left.attestationFailures == right.attestationFailures else { return false }
        guard left.signatureFailures == right.signatureFailures else { return false }
        guard left.missedHeartbeats == right.missedHeartbeats else { return false }
        guard left.totalHeartbeats == right.totalHeartbeats else { return false }
        guard left._lastHeartbeat == right._lastHeartbeat else { return false }
        guard left._lastAttestation == right._lastAttestation else { return false }
        guard left.nonce == right.nonce else { return false }
        guard StringField.areSame(left.replacements, right.replacements) else { return false }
        guard StringField.areSame(left.alert, right.alert) else { return false }
        guard StringField.areSame(left.severity, right.severity) else { return false }
        guard left.value == right.value else { return false }
        guard StringField.areSame(left.summary, right.summary) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension HealthEvent {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HealthEvent",
        fields: "1 enum type of=0\n2 int64 height\n3 ?message time of=1\n4 string validator_address\n5 enum previous_status of=2\n6 enum status of=2\n7 uint32 attestation_failures\n8 uint32 signature_failures\n9 uint32 missed_heartbeats\n10 uint64 total_heartbeats\n11 ?message last_heartbeat of=1\n12 ?message last_attestation of=1\n13 uint64 nonce\n14 *string replacements\n15 string alert\n16 string severity\n17 int64 value\n18 string summary",
        types: [.enumeration { HealthEventType.schema }, .message { Google_Protobuf_Timestamp.schema }, .enumeration { HealthStatus.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.type = try EnumField<HealthEventType>.read(from: &reader)
                try reader.refuseDefault(self.type.rawValue == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.height = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.height == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readMessage(into: &self._time)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.validatorAddress = try StringField.read(from: &reader)
                try reader.refuseDefault(self.validatorAddress.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.previousStatus = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.previousStatus.rawValue == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.status = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.status.rawValue == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                self.attestationFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.attestationFailures == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                self.signatureFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.signatureFailures == 0)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                self.missedHeartbeats = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.missedHeartbeats == 0)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                self.totalHeartbeats = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.totalHeartbeats == 0)
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                try reader.readMessage(into: &self._lastHeartbeat)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                try reader.readMessage(into: &self._lastAttestation)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self.nonce = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.nonce == 0)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(StringField.self, into: &self.replacements, tag: 114) }
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                self.alert = try StringField.read(from: &reader)
                try reader.refuseDefault(self.alert.isEmpty)
            case 130:
                self.severity = try StringField.read(from: &reader)
                try reader.refuseDefault(self.severity.isEmpty)
            case 136:
                self.value = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.value == 0)
            case 146:
                self.summary = try StringField.read(from: &reader)
                try reader.refuseDefault(self.summary.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.summary.isEmpty { sink.put(StringField.self, self.summary, tag: 146) }
        if self.value != 0 { sink.put(Int64Field.self, self.value, tag: 136) }
        if !self.severity.isEmpty { sink.put(StringField.self, self.severity, tag: 130) }
        if !self.alert.isEmpty { sink.put(StringField.self, self.alert, tag: 122) }
        sink.putRepeated(StringField.self, self.replacements, tag: 114)
        if self.nonce != 0 { sink.put(UInt64Field.self, self.nonce, tag: 104) }
        if let value = self._lastAttestation { sink.message(value, tag: 98) }
        if let value = self._lastHeartbeat { sink.message(value, tag: 90) }
        if self.totalHeartbeats != 0 { sink.put(UInt64Field.self, self.totalHeartbeats, tag: 80) }
        if self.missedHeartbeats != 0 { sink.put(UInt32Field.self, self.missedHeartbeats, tag: 72) }
        if self.signatureFailures != 0 { sink.put(UInt32Field.self, self.signatureFailures, tag: 64) }
        if self.attestationFailures != 0 { sink.put(UInt32Field.self, self.attestationFailures, tag: 56) }
        if self.status.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.status, tag: 48) }
        if self.previousStatus.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.previousStatus, tag: 40) }
        if !self.validatorAddress.isEmpty { sink.put(StringField.self, self.validatorAddress, tag: 34) }
        if let value = self._time { sink.message(value, tag: 26) }
        if self.height != 0 { sink.put(Int64Field.self, self.height, tag: 16) }
        if self.type.rawValue != 0 { sink.put(EnumField<HealthEventType>.self, self.type, tag: 8) }
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

/// `virtengine.enclave.v1.HealthEvent`, read in place.
public struct HealthEventView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _type: HealthEventType = HealthEventType()
    @usableFromInline var _height: Int64 = 0
    @usableFromInline var _time: Google_Protobuf_TimestampView
    @usableFromInline var _isTimeSet = false
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _previousStatus: HealthStatus = HealthStatus()
    @usableFromInline var _status: HealthStatus = HealthStatus()
    @usableFromInline var _attestationFailures: UInt32 = 0
    @usableFromInline var _signatureFailures: UInt32 = 0
    @usableFromInline var _missedHeartbeats: UInt32 = 0
    @usableFromInline var _totalHeartbeats: UInt64 = 0
    @usableFromInline var _lastHeartbeat: Google_Protobuf_TimestampView
    @usableFromInline var _isLastHeartbeatSet = false
    @usableFromInline var _lastAttestation: Google_Protobuf_TimestampView
    @usableFromInline var _isLastAttestationSet = false
    @usableFromInline var _nonce: UInt64 = 0
    @usableFromInline var _replacements = RecordSlice()
    @usableFromInline var _alert = FieldSlice.absent
    @usableFromInline var _severity = FieldSlice.absent
    @usableFromInline var _value: Int64 = 0
    @usableFromInline var _summary = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HealthEvent.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _time = Google_Protobuf_TimestampView(unread: bytes)
        _lastHeartbeat = Google_Protobuf_TimestampView(unread: bytes)
        _lastAttestation = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Field 1, `enum type`.
    @inlinable @inline(__always) public var type: HealthEventType { _type }
    /// Field 2, `int64 height`.
    @inlinable @inline(__always) public var height: Int64 { _height }
    /// Field 3, `message time`.
    @inlinable @inline(__always) public var time: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimeSet ? _time : nil
        }
    }
    /// Whether `time` is set.
    @inlinable @inline(__always) public var hasTime: Bool { _isTimeSet }
    /// Bech32; empty where the event is about no single validator.
    ///
    /// Field 4, `string validator_address`.
    @inlinable @inline(__always) public var validatorAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _validatorAddress)
        }
    }
    /// Field 5, `enum previous_status`.
    @inlinable @inline(__always) public var previousStatus: HealthStatus { _previousStatus }
    /// Field 6, `enum status`.
    @inlinable @inline(__always) public var status: HealthStatus { _status }
    /// Field 7, `uint32 attestation_failures`.
    @inlinable @inline(__always) public var attestationFailures: UInt32 { _attestationFailures }
    /// Field 8, `uint32 signature_failures`.
    @inlinable @inline(__always) public var signatureFailures: UInt32 { _signatureFailures }
    /// Field 9, `uint32 missed_heartbeats`.
    @inlinable @inline(__always) public var missedHeartbeats: UInt32 { _missedHeartbeats }
    /// Field 10, `uint64 total_heartbeats`.
    @inlinable @inline(__always) public var totalHeartbeats: UInt64 { _totalHeartbeats }
    /// Field 11, `message last_heartbeat`.
    @inlinable @inline(__always) public var lastHeartbeat: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isLastHeartbeatSet ? _lastHeartbeat : nil
        }
    }
    /// Whether `lastHeartbeat` is set.
    @inlinable @inline(__always) public var hasLastHeartbeat: Bool { _isLastHeartbeatSet }
    /// Field 12, `message last_attestation`.
    @inlinable @inline(__always) public var lastAttestation: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isLastAttestationSet ? _lastAttestation : nil
        }
    }
    /// Whether `lastAttestation` is set.
    @inlinable @inline(__always) public var hasLastAttestation: Bool { _isLastAttestationSet }
    /// Of enclave_heartbeat_received: the nonce.
    ///
    /// Field 13, `uint64 nonce`.
    @inlinable @inline(__always) public var nonce: UInt64 { _nonce }
    /// Of enclave_rotation_advised: bech32 addresses, the best first.
    ///
    /// Field 14, `repeated string replacements`.
    @inlinable @inline(__always) public var replacements: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _replacements, tag: 114)
        }
    }
    /// Of the alerts: the rule, its severity and what was seen.
    ///
    /// Field 15, `string alert`.
    @inlinable @inline(__always) public var alert: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _alert)
        }
    }
    /// Field 16, `string severity`.
    @inlinable @inline(__always) public var severity: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _severity)
        }
    }
    /// Field 17, `int64 value`.
    @inlinable @inline(__always) public var value: Int64 { _value }
    /// Of the alerts: the sentence of the rule, about this validator and this value.
    ///
    /// Field 18, `string summary`.
    @inlinable @inline(__always) public var summary: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _summary)
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
                _type = try EnumField<HealthEventType>.read(from: &reader)
                try reader.refuseDefault(_type.rawValue == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _height = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_height == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readView(&_time, isSet: &_isTimeSet)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _validatorAddress = try reader.readTextSlice()
                try reader.refuseDefault(_validatorAddress.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _previousStatus = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_previousStatus.rawValue == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _status = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_status.rawValue == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                _attestationFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_attestationFailures == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                _signatureFailures = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_signatureFailures == 0)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                _missedHeartbeats = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_missedHeartbeats == 0)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                _totalHeartbeats = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_totalHeartbeats == 0)
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                try reader.readView(&_lastHeartbeat, isSet: &_isLastHeartbeatSet)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                try reader.readView(&_lastAttestation, isSet: &_isLastAttestationSet)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _nonce = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_nonce == 0)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_replacements, tag: 114) }
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                _alert = try reader.readTextSlice()
                try reader.refuseDefault(_alert.isEmpty)
            case 130:
                _severity = try reader.readTextSlice()
                try reader.refuseDefault(_severity.isEmpty)
            case 136:
                _value = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_value == 0)
            case 146:
                _summary = try reader.readTextSlice()
                try reader.refuseDefault(_summary.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The last block that was processed. Key 0x11.
///
/// `virtengine.enclave.v1.BlockRecord`.
public struct BlockRecord: Message {
    /// Field 1, `string chain_id`.
    public var chainID: String = ""
    /// Field 2, `int64 height`.
    public var height: Int64 = 0
    /// Field 3, `message time`.
    public var time: Google_Protobuf_Timestamp {
        get { self._time ?? Google_Protobuf_Timestamp() }
        set { self._time = newValue }
    }
    /// Whether `time` is set.
    public var hasTime: Bool { _time != nil }
    /// Takes the value of `time` away.
    public mutating func clearTime() { _time = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _time: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.chainID, right.chainID) else { return false }
        guard left.height == right.height else { return false }
        guard left._time == right._time else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension BlockRecord {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.BlockRecord",
        fields: "1 string chain_id\n2 int64 height\n3 ?message time of=0",
        types: [.message { Google_Protobuf_Timestamp.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.chainID = try StringField.read(from: &reader)
                try reader.refuseDefault(self.chainID.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.height = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.height == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readMessage(into: &self._time)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._time { sink.message(value, tag: 26) }
        if self.height != 0 { sink.put(Int64Field.self, self.height, tag: 16) }
        if !self.chainID.isEmpty { sink.put(StringField.self, self.chainID, tag: 10) }
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

/// `virtengine.enclave.v1.BlockRecord`, read in place.
public struct BlockRecordView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _chainID = FieldSlice.absent
    @usableFromInline var _height: Int64 = 0
    @usableFromInline var _time: Google_Protobuf_TimestampView
    @usableFromInline var _isTimeSet = false
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { BlockRecord.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _time = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Field 1, `string chain_id`.
    @inlinable @inline(__always) public var chainID: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _chainID)
        }
    }
    /// Field 2, `int64 height`.
    @inlinable @inline(__always) public var height: Int64 { _height }
    /// Field 3, `message time`.
    @inlinable @inline(__always) public var time: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimeSet ? _time : nil
        }
    }
    /// Whether `time` is set.
    @inlinable @inline(__always) public var hasTime: Bool { _isTimeSet }
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
                _chainID = try reader.readTextSlice()
                try reader.refuseDefault(_chainID.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _height = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_height == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readView(&_time, isSet: &_isTimeSet)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// What is known of an alert rule and what it looks at. Key 0x12 ‖ name of the rule ‖ 0x00 ‖ address, which is empty
/// for a rule about all validators. There is none where the condition does not hold and time alone cannot change that.
///
/// `virtengine.enclave.v1.AlertRecord`.
public struct AlertRecord: Message {
    /// Whether the condition holds.
    ///
    /// Field 1, `bool pending`.
    public var pending: Bool = false
    /// Height since which it holds.
    ///
    /// Field 2, `int64 since_height`.
    public var sinceHeight: Int64 = 0
    /// Whether it held for long enough to fire.
    ///
    /// Field 3, `bool firing`.
    public var firing: Bool = false
    /// Height at which it is looked at again though nothing happens to the validator; 0 for none.
    ///
    /// Field 4, `int64 check_height`.
    public var checkHeight: Int64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension AlertRecord {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.AlertRecord",
        fields: "1 bool pending\n2 int64 since_height\n3 bool firing\n4 int64 check_height")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.pending = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.pending)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.sinceHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.sinceHeight == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.firing = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.firing)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.checkHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.checkHeight == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.checkHeight != 0 { sink.put(Int64Field.self, self.checkHeight, tag: 32) }
        if self.firing { sink.put(BoolField.self, self.firing, tag: 24) }
        if self.sinceHeight != 0 { sink.put(Int64Field.self, self.sinceHeight, tag: 16) }
        if self.pending { sink.put(BoolField.self, self.pending, tag: 8) }
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

/// `virtengine.enclave.v1.AlertRecord`, read in place.
public struct AlertRecordView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _pending: Bool = false
    @usableFromInline var _sinceHeight: Int64 = 0
    @usableFromInline var _firing: Bool = false
    @usableFromInline var _checkHeight: Int64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { AlertRecord.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Whether the condition holds.
    ///
    /// Field 1, `bool pending`.
    @inlinable @inline(__always) public var pending: Bool { _pending }
    /// Height since which it holds.
    ///
    /// Field 2, `int64 since_height`.
    @inlinable @inline(__always) public var sinceHeight: Int64 { _sinceHeight }
    /// Whether it held for long enough to fire.
    ///
    /// Field 3, `bool firing`.
    @inlinable @inline(__always) public var firing: Bool { _firing }
    /// Height at which it is looked at again though nothing happens to the validator; 0 for none.
    ///
    /// Field 4, `int64 check_height`.
    @inlinable @inline(__always) public var checkHeight: Int64 { _checkHeight }
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
                _pending = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_pending)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _sinceHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_sinceHeight == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _firing = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_firing)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _checkHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_checkHeight == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Alert rules: a file of them in ProtoJSON, and under key 0x12 those that the alert records belong to.
///
/// `virtengine.enclave.v1.AlertRules`.
public struct AlertRules: Message {
    /// At most 100.
    ///
    /// Field 1, `repeated message rules`.
    public var rules: [AlertRule] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension AlertRules {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.AlertRules",
        fields: "1 *message rules of=0",
        types: [.message { AlertRule.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.rules, tag: 10) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<AlertRule>.self, self.rules, tag: 10)
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

/// `virtengine.enclave.v1.AlertRules`, read in place.
public struct AlertRulesView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _rules = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { AlertRules.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// At most 100.
    ///
    /// Field 1, `repeated message rules`.
    @inlinable @inline(__always) public var rules: RepeatedView<AlertRuleView> {
        @_lifetime(copy self)
        get {
            RepeatedView<AlertRuleView>(viewedBytes, _rules, tag: 10)
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
                try reader.apart { reader throws(WireError) in try reader.readViews(AlertRuleView.self, into: &_rules, tag: 10) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Something to be told of when it holds for long enough.
///
/// `virtengine.enclave.v1.AlertRule`.
public struct AlertRule: Message {
    /// A letter or `_`, then letters, digits and `_`; at most 64, and not twice in a file.
    ///
    /// Field 1, `string name`.
    public var name: String = ""
    /// Of each validator: `status`, `missed_heartbeats`, `attestation_failures`, `signature_failures`, `score`,
    /// `attestation_age_blocks`. Of all of them: `count` and `percent` of those that have a status.
    ///
    /// Field 2, `string metric`.
    public var metric: String = ""
    /// `<`, `<=`, `==`, `!=`, `>=` or `>`, between the metric and the threshold.
    ///
    /// Field 3, `string comparison`.
    public var comparison: String = ""
    /// What the metric is compared with; not set for the metric `status`, which has the next field.
    ///
    /// Field 4, `int64 threshold`.
    public var threshold: Int64 {
        get { self._threshold ?? 0 }
        set { self._threshold = newValue }
    }
    /// Whether `threshold` is set.
    public var hasThreshold: Bool { _threshold != nil }
    /// Takes the value of `threshold` away.
    public mutating func clearThreshold() { _threshold = nil }
    /// Of the metric `status`: what it is compared with, in the order `unknown healthy degraded unhealthy`. Of `count`
    /// and `percent`: what is counted.
    ///
    /// Field 5, `string status`.
    public var status: String = ""
    /// For how many blocks it has to hold before it fires; 0 for none.
    ///
    /// Field 6, `int64 for_blocks`.
    public var forBlocks: Int64 = 0
    /// `info`, `warning` or `critical`.
    ///
    /// Field 7, `string severity`.
    public var severity: String = ""
    /// One sentence, in which `{validator}` and `{value}` stand for what they say.
    ///
    /// Field 8, `string summary`.
    public var summary: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _threshold: Int64?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.name, right.name) else { return false }
        guard StringField.areSame(left.metric, right.metric) else { return false }
        guard StringField.areSame(left.comparison, right.comparison) else { return false }
        guard left._threshold == right._threshold else { return false }
        guard StringField.areSame(left.status, right.status) else { return false }
        guard left.forBlocks == right.forBlocks else { return false }
        guard StringField.areSame(left.severity, right.severity) else { return false }
        guard StringField.areSame(left.summary, right.summary) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension AlertRule {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.AlertRule",
        fields: "1 string name\n2 string metric\n3 string comparison\n4 ?int64 threshold\n5 string status\n6 int64 for_blocks\n7 string severity\n8 string summary")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.name = try StringField.read(from: &reader)
                try reader.refuseDefault(self.name.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.metric = try StringField.read(from: &reader)
                try reader.refuseDefault(self.metric.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.comparison = try StringField.read(from: &reader)
                try reader.refuseDefault(self.comparison.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self._threshold = try Int64Field.read(from: &reader)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                self.status = try StringField.read(from: &reader)
                try reader.refuseDefault(self.status.isEmpty)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.forBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.forBlocks == 0)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                self.severity = try StringField.read(from: &reader)
                try reader.refuseDefault(self.severity.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                self.summary = try StringField.read(from: &reader)
                try reader.refuseDefault(self.summary.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.summary.isEmpty { sink.put(StringField.self, self.summary, tag: 66) }
        if !self.severity.isEmpty { sink.put(StringField.self, self.severity, tag: 58) }
        if self.forBlocks != 0 { sink.put(Int64Field.self, self.forBlocks, tag: 48) }
        if !self.status.isEmpty { sink.put(StringField.self, self.status, tag: 42) }
        if let value = self._threshold { sink.put(Int64Field.self, value, tag: 32) }
        if !self.comparison.isEmpty { sink.put(StringField.self, self.comparison, tag: 26) }
        if !self.metric.isEmpty { sink.put(StringField.self, self.metric, tag: 18) }
        if !self.name.isEmpty { sink.put(StringField.self, self.name, tag: 10) }
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

/// `virtengine.enclave.v1.AlertRule`, read in place.
public struct AlertRuleView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _name = FieldSlice.absent
    @usableFromInline var _metric = FieldSlice.absent
    @usableFromInline var _comparison = FieldSlice.absent
    @usableFromInline var _threshold: Int64?
    @usableFromInline var _status = FieldSlice.absent
    @usableFromInline var _forBlocks: Int64 = 0
    @usableFromInline var _severity = FieldSlice.absent
    @usableFromInline var _summary = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { AlertRule.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// A letter or `_`, then letters, digits and `_`; at most 64, and not twice in a file.
    ///
    /// Field 1, `string name`.
    @inlinable @inline(__always) public var name: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _name)
        }
    }
    /// Of each validator: `status`, `missed_heartbeats`, `attestation_failures`, `signature_failures`, `score`,
    /// `attestation_age_blocks`. Of all of them: `count` and `percent` of those that have a status.
    ///
    /// Field 2, `string metric`.
    @inlinable @inline(__always) public var metric: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _metric)
        }
    }
    /// `<`, `<=`, `==`, `!=`, `>=` or `>`, between the metric and the threshold.
    ///
    /// Field 3, `string comparison`.
    @inlinable @inline(__always) public var comparison: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _comparison)
        }
    }
    /// What the metric is compared with; not set for the metric `status`, which has the next field.
    ///
    /// Field 4, `int64 threshold`.
    @inlinable @inline(__always) public var threshold: Int64 { _threshold ?? 0 }
    /// Whether `threshold` is set.
    @inlinable @inline(__always) public var hasThreshold: Bool { _threshold != nil }
    /// Of the metric `status`: what it is compared with, in the order `unknown healthy degraded unhealthy`. Of `count`
    /// and `percent`: what is counted.
    ///
    /// Field 5, `string status`.
    @inlinable @inline(__always) public var status: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _status)
        }
    }
    /// For how many blocks it has to hold before it fires; 0 for none.
    ///
    /// Field 6, `int64 for_blocks`.
    @inlinable @inline(__always) public var forBlocks: Int64 { _forBlocks }
    /// `info`, `warning` or `critical`.
    ///
    /// Field 7, `string severity`.
    @inlinable @inline(__always) public var severity: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _severity)
        }
    }
    /// One sentence, in which `{validator}` and `{value}` stand for what they say.
    ///
    /// Field 8, `string summary`.
    @inlinable @inline(__always) public var summary: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _summary)
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
                _name = try reader.readTextSlice()
                try reader.refuseDefault(_name.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _metric = try reader.readTextSlice()
                try reader.refuseDefault(_metric.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _comparison = try reader.readTextSlice()
                try reader.refuseDefault(_comparison.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _threshold = try Int64Field.read(from: &reader)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                _status = try reader.readTextSlice()
                try reader.refuseDefault(_status.isEmpty)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _forBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_forBlocks == 0)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                _severity = try reader.readTextSlice()
                try reader.refuseDefault(_severity.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                _summary = try reader.readTextSlice()
                try reader.refuseDefault(_summary.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// What was missed by one validator, for a module that slashes or a person who asks.
///
/// `virtengine.enclave.v1.HealthEvidence`.
public struct HealthEvidence: Message {
    /// Field 1, `string chain_id`.
    public var chainID: String = ""
    /// Field 2, `string validator_address`.
    public var validatorAddress: String = ""
    /// Block in which the evidence was made.
    ///
    /// Field 3, `int64 height`.
    public var height: Int64 = 0
    /// Field 4, `message time`.
    public var time: Google_Protobuf_Timestamp {
        get { self._time ?? Google_Protobuf_Timestamp() }
        set { self._time = newValue }
    }
    /// Whether `time` is set.
    public var hasTime: Bool { _time != nil }
    /// Takes the value of `time` away.
    public mutating func clearTime() { _time = nil }
    /// The record of health at that block.
    ///
    /// Field 5, `message health`.
    public var health: EnclaveHealthStatus {
        get { self._health ?? EnclaveHealthStatus() }
        set { self._health = newValue }
    }
    /// Whether `health` is set.
    public var hasHealth: Bool { _health != nil }
    /// Takes the value of `health` away.
    public mutating func clearHealth() { _health = nil }
    /// The parameters that judged it.
    ///
    /// Field 6, `message params`.
    public var params: HealthCheckParams {
        get { self._params ?? HealthCheckParams() }
        set { self._params = newValue }
    }
    /// Whether `params` is set.
    public var hasParams: Bool { _params != nil }
    /// Takes the value of `params` away.
    public mutating func clearParams() { _params = nil }
    /// Heights of the record.
    ///
    /// Field 7, `message track`.
    public var track: HealthTrack {
        get { self._track ?? HealthTrack() }
        set { self._track = newValue }
    }
    /// Whether `track` is set.
    public var hasTrack: Bool { _track != nil }
    /// Takes the value of `track` away.
    public mutating func clearTrack() { _track = nil }
    /// The last heartbeats that were missed, in the order of their heights.
    ///
    /// Field 8, `repeated message missed`.
    public var missed: [MissedHeartbeat] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _time: Google_Protobuf_Timestamp?
    var _health: EnclaveHealthStatus?
    var _params: HealthCheckParams?
    var _track: HealthTrack?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.chainID, right.chainID) else { return false }
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left.height == right.height else { return false }
        guard left._time == right._time else { return false }
        guard left._health == right._health else { return false }
        guard left._params == right._params else { return false }
        guard left._track == right._track else { return false }
        guard left.missed == right.missed else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension HealthEvidence {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HealthEvidence",
        fields: "1 string chain_id\n2 string validator_address\n3 int64 height\n4 ?message time of=0\n5 ?message health of=1\n6 ?message params of=2\n7 ?message track of=3\n8 *message missed of=4",
        types: [.message { Google_Protobuf_Timestamp.schema }, .message { EnclaveHealthStatus.schema }, .message { HealthCheckParams.schema }, .message { HealthTrack.schema }, .message { MissedHeartbeat.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.chainID = try StringField.read(from: &reader)
                try reader.refuseDefault(self.chainID.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.validatorAddress = try StringField.read(from: &reader)
                try reader.refuseDefault(self.validatorAddress.isEmpty)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.height = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.height == 0)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.readMessage(into: &self._time)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readMessage(into: &self._health)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.readMessage(into: &self._params)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.readMessage(into: &self._track)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.missed, tag: 66) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<MissedHeartbeat>.self, self.missed, tag: 66)
        if let value = self._track { sink.message(value, tag: 58) }
        if let value = self._params { sink.message(value, tag: 50) }
        if let value = self._health { sink.message(value, tag: 42) }
        if let value = self._time { sink.message(value, tag: 34) }
        if self.height != 0 { sink.put(Int64Field.self, self.height, tag: 24) }
        if !self.validatorAddress.isEmpty { sink.put(StringField.self, self.validatorAddress, tag: 18) }
        if !self.chainID.isEmpty { sink.put(StringField.self, self.chainID, tag: 10) }
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

/// `virtengine.enclave.v1.HealthEvidence`, read in place.
public struct HealthEvidenceView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _chainID = FieldSlice.absent
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _height: Int64 = 0
    @usableFromInline var _time: Google_Protobuf_TimestampView
    @usableFromInline var _isTimeSet = false
    @usableFromInline var _health = FieldSlice.absent
    @usableFromInline var _params = FieldSlice.absent
    @usableFromInline var _track = FieldSlice.absent
    @usableFromInline var _missed = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HealthEvidence.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _time = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Field 1, `string chain_id`.
    @inlinable @inline(__always) public var chainID: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _chainID)
        }
    }
    /// Field 2, `string validator_address`.
    @inlinable @inline(__always) public var validatorAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _validatorAddress)
        }
    }
    /// Block in which the evidence was made.
    ///
    /// Field 3, `int64 height`.
    @inlinable @inline(__always) public var height: Int64 { _height }
    /// Field 4, `message time`.
    @inlinable @inline(__always) public var time: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimeSet ? _time : nil
        }
    }
    /// Whether `time` is set.
    @inlinable @inline(__always) public var hasTime: Bool { _isTimeSet }
    /// The record of health at that block.
    ///
    /// Field 5, `message health`.
    @inlinable @inline(__always) public var health: EnclaveHealthStatusView? {
        @_lifetime(copy self)
        get {
            _health.isPresent ? EnclaveHealthStatusView(checked: viewedBytes, _health) : nil
        }
    }
    /// Whether `health` is set.
    @inlinable @inline(__always) public var hasHealth: Bool { _health.isPresent }
    /// The parameters that judged it.
    ///
    /// Field 6, `message params`.
    @inlinable @inline(__always) public var params: HealthCheckParamsView? {
        @_lifetime(copy self)
        get {
            _params.isPresent ? HealthCheckParamsView(checked: viewedBytes, _params) : nil
        }
    }
    /// Whether `params` is set.
    @inlinable @inline(__always) public var hasParams: Bool { _params.isPresent }
    /// Heights of the record.
    ///
    /// Field 7, `message track`.
    @inlinable @inline(__always) public var track: HealthTrackView? {
        @_lifetime(copy self)
        get {
            _track.isPresent ? HealthTrackView(checked: viewedBytes, _track) : nil
        }
    }
    /// Whether `track` is set.
    @inlinable @inline(__always) public var hasTrack: Bool { _track.isPresent }
    /// The last heartbeats that were missed, in the order of their heights.
    ///
    /// Field 8, `repeated message missed`.
    @inlinable @inline(__always) public var missed: RepeatedView<MissedHeartbeatView> {
        @_lifetime(copy self)
        get {
            RepeatedView<MissedHeartbeatView>(viewedBytes, _missed, tag: 66)
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
                _chainID = try reader.readTextSlice()
                try reader.refuseDefault(_chainID.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _validatorAddress = try reader.readTextSlice()
                try reader.refuseDefault(_validatorAddress.isEmpty)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _height = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_height == 0)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.readView(&_time, isSet: &_isTimeSet)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readView(EnclaveHealthStatusView.self, into: &_health)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.readView(HealthCheckParamsView.self, into: &_params)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.readView(HealthTrackView.self, into: &_track)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.apart { reader throws(WireError) in try reader.readViews(MissedHeartbeatView.self, into: &_missed, tag: 66) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// What the monitor signs of an evidence: SHA-256 of this document.
///
/// `virtengine.enclave.v1.HealthEvidenceSignDoc`.
public struct HealthEvidenceSignDoc: Message {
    /// "/virtengine.enclave.v1.HealthEvidence"
    ///
    /// Field 1, `string type_url`.
    public var typeURL: String = ""
    /// Canonical HealthEvidence.
    ///
    /// Field 2, `bytes evidence_bytes`.
    public var evidenceBytes: [UInt8] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.typeURL, right.typeURL) else { return false }
        guard left.evidenceBytes == right.evidenceBytes else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension HealthEvidenceSignDoc {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.HealthEvidenceSignDoc",
        fields: "1 string type_url\n2 bytes evidence_bytes")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.evidenceBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.evidenceBytes.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.evidenceBytes.isEmpty { sink.put(BytesField.self, self.evidenceBytes, tag: 18) }
        if !self.typeURL.isEmpty { sink.put(StringField.self, self.typeURL, tag: 10) }
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

/// `virtengine.enclave.v1.HealthEvidenceSignDoc`, read in place.
public struct HealthEvidenceSignDocView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _typeURL = FieldSlice.absent
    @usableFromInline var _evidenceBytes = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { HealthEvidenceSignDoc.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// "/virtengine.enclave.v1.HealthEvidence"
    ///
    /// Field 1, `string type_url`.
    @inlinable @inline(__always) public var typeURL: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _typeURL)
        }
    }
    /// Canonical HealthEvidence.
    ///
    /// Field 2, `bytes evidence_bytes`.
    @inlinable @inline(__always) public var evidenceBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _evidenceBytes)
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
                _evidenceBytes = try reader.readSlice()
                try reader.refuseDefault(_evidenceBytes.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// An evidence that a third party can verify from its bytes and the monitor's public key alone.
///
/// `virtengine.enclave.v1.SignedHealthEvidence`.
public struct SignedHealthEvidence: Message {
    /// Canonical HealthEvidence, as it was signed.
    ///
    /// Field 1, `bytes evidence_bytes`.
    public var evidenceBytes: [UInt8] = []
    /// Key of the monitor: 32 bytes Ed25519 or 33 bytes secp256k1.
    ///
    /// Field 2, `bytes public_key`.
    public var publicKey: [UInt8] = []
    /// Signature of the SHA-256 of the HealthEvidenceSignDoc.
    ///
    /// Field 3, `bytes signature`.
    public var signature: [UInt8] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension SignedHealthEvidence {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.SignedHealthEvidence",
        fields: "1 bytes evidence_bytes\n2 bytes public_key\n3 bytes signature")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_monitor.file }
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
                self.evidenceBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.evidenceBytes.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.publicKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.publicKey.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.signature = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.signature.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.signature.isEmpty { sink.put(BytesField.self, self.signature, tag: 26) }
        if !self.publicKey.isEmpty { sink.put(BytesField.self, self.publicKey, tag: 18) }
        if !self.evidenceBytes.isEmpty { sink.put(BytesField.self, self.evidenceBytes, tag: 10) }
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

/// `virtengine.enclave.v1.SignedHealthEvidence`, read in place.
public struct SignedHealthEvidenceView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _evidenceBytes = FieldSlice.absent
    @usableFromInline var _publicKey = FieldSlice.absent
    @usableFromInline var _signature = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { SignedHealthEvidence.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Canonical HealthEvidence, as it was signed.
    ///
    /// Field 1, `bytes evidence_bytes`.
    @inlinable @inline(__always) public var evidenceBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _evidenceBytes)
        }
    }
    /// Key of the monitor: 32 bytes Ed25519 or 33 bytes secp256k1.
    ///
    /// Field 2, `bytes public_key`.
    @inlinable @inline(__always) public var publicKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _publicKey)
        }
    }
    /// Signature of the SHA-256 of the HealthEvidenceSignDoc.
    ///
    /// Field 3, `bytes signature`.
    @inlinable @inline(__always) public var signature: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _signature)
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
                _evidenceBytes = try reader.readSlice()
                try reader.refuseDefault(_evidenceBytes.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _publicKey = try reader.readSlice()
                try reader.refuseDefault(_publicKey.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _signature = try reader.readSlice()
                try reader.refuseDefault(_signature.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/monitor.proto.
public enum File_virtengine_enclave_v1_monitor {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/monitor.proto",
        dependencies: [File_google_protobuf_timestamp.file, File_virtengine_enclave_v1_health.file],
        descriptor: """
        \n#virtengine/enclave/v1/monitor.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}\u{1f}google/protobuf/t\
        imestamp.proto\u{1a}\"virtengine/enclave/v1/health.proto\"\u{c4}\u{3}\n\u{b}HealthTrack\u{12}4\n\
        \u{16}monitored_since_height\u{18}\u{1} \u{1}(\u{3}R\u{14}monitoredSinceHeight\u{12}2\n\u{15}last_he\
        artbeat_height\u{18}\u{2} \u{1}(\u{3}R\u{13}lastHeartbeatHeight\u{12}.\n\u{13}next_timeout_height\
        \u{18}\u{3} \u{1}(\u{3}R\u{11}nextTimeoutHeight\u{12}6\n\u{17}last_attestation_height\u{18}\u{4} \
        \u{1}(\u{3}R\u{15}lastAttestationHeight\u{12}.\n\u{13}status_since_height\u{18}\u{5} \u{1}(\u{3}R\
        \u{11}statusSinceHeight\u{12}6\n\u{17}total_missed_heartbeats\u{18}\u{6} \u{1}(\u{4}R\u{15}totalMiss\
        edHeartbeats\u{12} \n\u{b}transitions\u{18}\u{7} \u{1}(\u{4}R\u{b}transitions\u{12})\n\u{10}rotation\
        _advised\u{18}\u{8} \u{1}(\u{8}R\u{f}rotationAdvised\u{12}.\n\u{13}period_start_height\u{18}\t \u{1}\
        (\u{3}R\u{11}periodStartHeight\"\u{d0}\u{1}\n\nEnclaveKey\u{12}+\n\u{11}validator_address\u{18}\u{1}\
         \u{1}(\tR\u{10}validatorAddress\u{12}\u{14}\n\u{5}epoch\u{18}\u{2} \u{1}(\u{4}R\u{5}epoch\u{12},\n\
        \u{12}encryption_pub_key\u{18}\u{3} \u{1}(\u{c}R\u{10}encryptionPubKey\u{12}&\n\u{f}signing_pub_key\
        \u{18}\u{4} \u{1}(\u{c}R\rsigningPubKey\u{12})\n\u{10}measurement_hash\u{18}\u{5} \u{1}(\u{c}R\u{f}m\
        easurementHash\"\u{8c}\u{3}\n\u{10}HealthTransition\u{12}\u{16}\n\u{6}number\u{18}\u{1} \u{1}(\u{4}R\
        \u{6}number\u{12}L\n\u{f}previous_status\u{18}\u{2} \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatus\
        R\u{e}previousStatus\u{12};\n\u{6}status\u{18}\u{3} \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatus\
        R\u{6}status\u{12}\u{16}\n\u{6}height\u{18}\u{4} \u{1}(\u{3}R\u{6}height\u{12}.\n\u{4}time\u{18}\
        \u{5} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{4}time\u{12}1\n\u{14}attestation_failures\
        \u{18}\u{6} \u{1}(\rR\u{13}attestationFailures\u{12}-\n\u{12}signature_failures\u{18}\u{7} \u{1}(\rR\
        \u{11}signatureFailures\u{12}+\n\u{11}missed_heartbeats\u{18}\u{8} \u{1}(\rR\u{10}missedHeartbeats\"\
        \u{7f}\n\u{f}MissedHeartbeat\u{12}\u{1f}\n\u{b}from_height\u{18}\u{1} \u{1}(\u{3}R\nfromHeight\u{12}\
        \u{1b}\n\tto_height\u{18}\u{2} \u{1}(\u{3}R\u{8}toHeight\u{12}.\n\u{4}time\u{18}\u{3} \u{1}(\u{b}2\
        \u{1a}.google.protobuf.TimestampR\u{4}time\"\u{89}\u{2}\n\u{c}HealthTotals\u{12}\u{18}\n\u{7}unknown\
        \u{18}\u{1} \u{1}(\u{4}R\u{7}unknown\u{12}\u{18}\n\u{7}healthy\u{18}\u{2} \u{1}(\u{4}R\u{7}healthy\
        \u{12}\u{1a}\n\u{8}degraded\u{18}\u{3} \u{1}(\u{4}R\u{8}degraded\u{12}\u{1c}\n\tunhealthy\u{18}\u{4}\
         \u{1}(\u{4}R\tunhealthy\u{12}\u{1e}\n\nheartbeats\u{18}\u{5} \u{1}(\u{4}R\nheartbeats\u{12}\u{1a}\n\
        \u{8}refusals\u{18}\u{6} \u{1}(\u{4}R\u{8}refusals\u{12}O\n\u{e}status_changes\u{18}\u{7} \u{3}(\
        \u{b}2(.virtengine.enclave.v1.StatusChangeCountR\rstatusChanges\"\u{b4}\u{1}\n\u{11}StatusChangeCoun\
        t\u{12}L\n\u{f}previous_status\u{18}\u{1} \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatusR\u{e}prev\
        iousStatus\u{12};\n\u{6}status\u{18}\u{2} \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatusR\u{6}stat\
        us\u{12}\u{14}\n\u{5}count\u{18}\u{3} \u{1}(\u{4}R\u{5}count\"\u{a9}\u{6}\n\u{b}HealthEvent\u{12}:\n\
        \u{4}type\u{18}\u{1} \u{1}(\u{e}2&.virtengine.enclave.v1.HealthEventTypeR\u{4}type\u{12}\u{16}\n\
        \u{6}height\u{18}\u{2} \u{1}(\u{3}R\u{6}height\u{12}.\n\u{4}time\u{18}\u{3} \u{1}(\u{b}2\u{1a}.googl\
        e.protobuf.TimestampR\u{4}time\u{12}+\n\u{11}validator_address\u{18}\u{4} \u{1}(\tR\u{10}validatorAd\
        dress\u{12}L\n\u{f}previous_status\u{18}\u{5} \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatusR\u{e}\
        previousStatus\u{12};\n\u{6}status\u{18}\u{6} \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatusR\u{6}\
        status\u{12}1\n\u{14}attestation_failures\u{18}\u{7} \u{1}(\rR\u{13}attestationFailures\u{12}-\n\
        \u{12}signature_failures\u{18}\u{8} \u{1}(\rR\u{11}signatureFailures\u{12}+\n\u{11}missed_heartbeats\
        \u{18}\t \u{1}(\rR\u{10}missedHeartbeats\u{12})\n\u{10}total_heartbeats\u{18}\n \u{1}(\u{4}R\u{f}tot\
        alHeartbeats\u{12}A\n\u{e}last_heartbeat\u{18}\u{b} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\rl\
        astHeartbeat\u{12}E\n\u{10}last_attestation\u{18}\u{c} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\
        \u{f}lastAttestation\u{12}\u{14}\n\u{5}nonce\u{18}\r \u{1}(\u{4}R\u{5}nonce\u{12}\"\n\u{c}replacemen\
        ts\u{18}\u{e} \u{3}(\tR\u{c}replacements\u{12}\u{14}\n\u{5}alert\u{18}\u{f} \u{1}(\tR\u{5}alert\
        \u{12}\u{1a}\n\u{8}severity\u{18}\u{10} \u{1}(\tR\u{8}severity\u{12}\u{14}\n\u{5}value\u{18}\u{11} \
        \u{1}(\u{3}R\u{5}value\u{12}\u{18}\n\u{7}summary\u{18}\u{12} \u{1}(\tR\u{7}summary\"p\n\u{b}BlockRec\
        ord\u{12}\u{19}\n\u{8}chain_id\u{18}\u{1} \u{1}(\tR\u{7}chainId\u{12}\u{16}\n\u{6}height\u{18}\u{2} \
        \u{1}(\u{3}R\u{6}height\u{12}.\n\u{4}time\u{18}\u{3} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\
        \u{4}time\"\u{85}\u{1}\n\u{b}AlertRecord\u{12}\u{18}\n\u{7}pending\u{18}\u{1} \u{1}(\u{8}R\u{7}pendi\
        ng\u{12}!\n\u{c}since_height\u{18}\u{2} \u{1}(\u{3}R\u{b}sinceHeight\u{12}\u{16}\n\u{6}firing\u{18}\
        \u{3} \u{1}(\u{8}R\u{6}firing\u{12}!\n\u{c}check_height\u{18}\u{4} \u{1}(\u{3}R\u{b}checkHeight\"D\n\
        \nAlertRules\u{12}6\n\u{5}rules\u{18}\u{1} \u{3}(\u{b}2 .virtengine.enclave.v1.AlertRuleR\u{5}rules\
        \"\u{f5}\u{1}\n\tAlertRule\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}\u{16}\n\u{6}me\
        tric\u{18}\u{2} \u{1}(\tR\u{6}metric\u{12}\u{1e}\n\ncomparison\u{18}\u{3} \u{1}(\tR\ncomparison\
        \u{12}!\n\tthreshold\u{18}\u{4} \u{1}(\u{3}H\0R\tthreshold\u{88}\u{1}\u{1}\u{12}\u{16}\n\u{6}status\
        \u{18}\u{5} \u{1}(\tR\u{6}status\u{12}\u{1d}\n\nfor_blocks\u{18}\u{6} \u{1}(\u{3}R\tforBlocks\u{12}\
        \u{1a}\n\u{8}severity\u{18}\u{7} \u{1}(\tR\u{8}severity\u{12}\u{18}\n\u{7}summary\u{18}\u{8} \u{1}(\
        \tR\u{7}summaryB\u{c}\n\n_threshold\"\u{a0}\u{3}\n\u{e}HealthEvidence\u{12}\u{19}\n\u{8}chain_id\
        \u{18}\u{1} \u{1}(\tR\u{7}chainId\u{12}+\n\u{11}validator_address\u{18}\u{2} \u{1}(\tR\u{10}validato\
        rAddress\u{12}\u{16}\n\u{6}height\u{18}\u{3} \u{1}(\u{3}R\u{6}height\u{12}.\n\u{4}time\u{18}\u{4} \
        \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{4}time\u{12}B\n\u{6}health\u{18}\u{5} \u{1}(\u{b}2*.\
        virtengine.enclave.v1.EnclaveHealthStatusR\u{6}health\u{12}@\n\u{6}params\u{18}\u{6} \u{1}(\u{b}2(.v\
        irtengine.enclave.v1.HealthCheckParamsR\u{6}params\u{12}8\n\u{5}track\u{18}\u{7} \u{1}(\u{b}2\".virt\
        engine.enclave.v1.HealthTrackR\u{5}track\u{12}>\n\u{6}missed\u{18}\u{8} \u{3}(\u{b}2&.virtengine.enc\
        lave.v1.MissedHeartbeatR\u{6}missed\"Y\n\u{15}HealthEvidenceSignDoc\u{12}\u{19}\n\u{8}type_url\u{18}\
        \u{1} \u{1}(\tR\u{7}typeUrl\u{12}%\n\u{e}evidence_bytes\u{18}\u{2} \u{1}(\u{c}R\revidenceBytes\"z\n\
        \u{14}SignedHealthEvidence\u{12}%\n\u{e}evidence_bytes\u{18}\u{1} \u{1}(\u{c}R\revidenceBytes\u{12}\
        \u{1d}\n\npublic_key\u{18}\u{2} \u{1}(\u{c}R\tpublicKey\u{12}\u{1c}\n\tsignature\u{18}\u{3} \u{1}(\
        \u{c}R\tsignature*\u{d8}\u{2}\n\u{f}HealthEventType\u{12}!\n\u{1d}HEALTH_EVENT_TYPE_UNSPECIFIED\
        \u{10}\0\u{12}(\n$HEALTH_EVENT_TYPE_HEARTBEAT_RECEIVED\u{10}\u{1}\u{12}$\n HEALTH_EVENT_TYPE_STATUS_\
        CHANGED\u{10}\u{2}\u{12}\u{1e}\n\u{1a}HEALTH_EVENT_TYPE_DEGRADED\u{10}\u{3}\u{12}\u{1f}\n\u{1b}HEALT\
        H_EVENT_TYPE_UNHEALTHY\u{10}\u{4}\u{12}\u{1f}\n\u{1b}HEALTH_EVENT_TYPE_RECOVERED\u{10}\u{5}\u{12}&\n\
        \"HEALTH_EVENT_TYPE_ROTATION_ADVISED\u{10}\u{6}\u{12}\"\n\u{1e}HEALTH_EVENT_TYPE_ALERT_FIRING\u{10}\
        \u{7}\u{12}$\n HEALTH_EVENT_TYPE_ALERT_RESOLVED\u{10}\u{8}B\u{3}\u{ba}\u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(HealthTrack.self, HealthTrackView.self)
        registry.register(EnclaveKey.self, EnclaveKeyView.self)
        registry.register(HealthTransition.self, HealthTransitionView.self)
        registry.register(MissedHeartbeat.self, MissedHeartbeatView.self)
        registry.register(HealthTotals.self, HealthTotalsView.self)
        registry.register(StatusChangeCount.self, StatusChangeCountView.self)
        registry.register(HealthEvent.self, HealthEventView.self)
        registry.register(BlockRecord.self, BlockRecordView.self)
        registry.register(AlertRecord.self, AlertRecordView.self)
        registry.register(AlertRules.self, AlertRulesView.self)
        registry.register(AlertRule.self, AlertRuleView.self)
        registry.register(HealthEvidence.self, HealthEvidenceView.self)
        registry.register(HealthEvidenceSignDoc.self, HealthEvidenceSignDocView.self)
        registry.register(SignedHealthEvidence.self, SignedHealthEvidenceView.self)
    }
}
