// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/types.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// The hardware technology that isolates an enclave.
///
/// `virtengine.enclave.v1.TEEType`
public struct TEEType: ProtoEnum {
    /// The number.
    public let rawValue: Int32
    /// The value with this number, listed or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    public init() { rawValue = 0 }
    /// Not stated; no identity or measurement may keep this value.
    ///
    /// `TEE_TYPE_UNSPECIFIED` = 0
    public static let unspecified = Self(rawValue: 0)
    /// Intel SGX.
    ///
    /// `TEE_TYPE_SGX` = 1
    public static let sgx = Self(rawValue: 1)
    /// AMD SEV-SNP.
    ///
    /// `TEE_TYPE_SEV_SNP` = 2
    public static let sevSnp = Self(rawValue: 2)
    /// AWS Nitro Enclaves.
    ///
    /// `TEE_TYPE_NITRO` = 3
    public static let nitro = Self(rawValue: 3)
    /// Arm TrustZone. Not among the default allowed types.
    ///
    /// `TEE_TYPE_TRUSTZONE` = 4
    public static let trustzone = Self(rawValue: 4)
    /// Names and numbers.
    public static let schema: EnumSchema = EnumSchema(
        fullName: "virtengine.enclave.v1.TEEType",
        values: "0 TEE_TYPE_UNSPECIFIED\n1 TEE_TYPE_SGX\n2 TEE_TYPE_SEV_SNP\n3 TEE_TYPE_NITRO\n4 TEE_TYPE_TRUSTZONE",
        isClosed: false)
}

/// Where an enclave identity stands in its life.
///
/// `virtengine.enclave.v1.EnclaveIdentityStatus`
public struct EnclaveIdentityStatus: ProtoEnum {
    /// The number.
    public let rawValue: Int32
    /// The value with this number, listed or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    public init() { rawValue = 0 }
    /// Not stated; never stored.
    ///
    /// `ENCLAVE_IDENTITY_STATUS_UNSPECIFIED` = 0
    public static let unspecified = Self(rawValue: 0)
    /// In use. Heartbeats are accepted from identities in this state only.
    ///
    /// `ENCLAVE_IDENTITY_STATUS_ACTIVE` = 1
    public static let active = Self(rawValue: 1)
    /// Registered, not verified yet.
    ///
    /// `ENCLAVE_IDENTITY_STATUS_PENDING` = 2
    public static let pending = Self(rawValue: 2)
    /// Past its expiry height.
    ///
    /// `ENCLAVE_IDENTITY_STATUS_EXPIRED` = 3
    public static let expired = Self(rawValue: 3)
    /// Withdrawn, for good.
    ///
    /// `ENCLAVE_IDENTITY_STATUS_REVOKED` = 4
    public static let revoked = Self(rawValue: 4)
    /// Between two key sets.
    ///
    /// `ENCLAVE_IDENTITY_STATUS_ROTATING` = 5
    public static let rotating = Self(rawValue: 5)
    /// Names and numbers.
    public static let schema: EnumSchema = EnumSchema(
        fullName: "virtengine.enclave.v1.EnclaveIdentityStatus",
        values: "0 ENCLAVE_IDENTITY_STATUS_UNSPECIFIED\n1 ENCLAVE_IDENTITY_STATUS_ACTIVE\n2 ENCLAVE_IDENTITY_STATUS_PENDING\n3 ENCLAVE_IDENTITY_STATUS_EXPIRED\n4 ENCLAVE_IDENTITY_STATUS_REVOKED\n5 ENCLAVE_IDENTITY_STATUS_ROTATING",
        isClosed: false)
}

/// Where a key rotation stands.
///
/// `virtengine.enclave.v1.KeyRotationStatus`
public struct KeyRotationStatus: ProtoEnum {
    /// The number.
    public let rawValue: Int32
    /// The value with this number, listed or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    public init() { rawValue = 0 }
    /// Not stated; never stored.
    ///
    /// `KEY_ROTATION_STATUS_UNSPECIFIED` = 0
    public static let unspecified = Self(rawValue: 0)
    /// Announced; the overlap has not begun.
    ///
    /// `KEY_ROTATION_STATUS_PENDING` = 1
    public static let pending = Self(rawValue: 1)
    /// Inside the overlap: the old and the new keys both count.
    ///
    /// `KEY_ROTATION_STATUS_ACTIVE` = 2
    public static let active = Self(rawValue: 2)
    /// The old keys are out of use.
    ///
    /// `KEY_ROTATION_STATUS_COMPLETED` = 3
    public static let completed = Self(rawValue: 3)
    /// Given up; the old keys stay.
    ///
    /// `KEY_ROTATION_STATUS_CANCELLED` = 4
    public static let cancelled = Self(rawValue: 4)
    /// Names and numbers.
    public static let schema: EnumSchema = EnumSchema(
        fullName: "virtengine.enclave.v1.KeyRotationStatus",
        values: "0 KEY_ROTATION_STATUS_UNSPECIFIED\n1 KEY_ROTATION_STATUS_PENDING\n2 KEY_ROTATION_STATUS_ACTIVE\n3 KEY_ROTATION_STATUS_COMPLETED\n4 KEY_ROTATION_STATUS_CANCELLED",
        isClosed: false)
}

/// What the chain knows about one validator's enclave.
///
/// `virtengine.enclave.v1.EnclaveIdentity`.
public struct EnclaveIdentity: Message {
    /// Bech32 address of the validator's operator account, prefix `ve`.
    ///
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// Technology the enclave runs on.
    ///
    /// Field 2, `enum tee_type`.
    public var teeType: TEEType = TEEType()
    /// Hash of the code loaded into the enclave (MRENCLAVE on SGX).
    ///
    /// Field 3, `bytes measurement_hash`.
    public var measurementHash: [UInt8] = []
    /// Hash of the key that signed the code (MRSIGNER on SGX); empty where the
    /// technology has none.
    ///
    /// Field 4, `bytes signer_hash`.
    public var signerHash: [UInt8] = []
    /// Public key that others encrypt to; its private half never leaves the enclave.
    ///
    /// Field 5, `bytes encryption_pub_key`.
    public var encryptionPubKey: [UInt8] = []
    /// Public key that heartbeats and results are verified with: 32 bytes
    /// Ed25519, or 33 or 65 bytes secp256k1.
    ///
    /// Field 6, `bytes signing_pub_key`.
    public var signingPubKey: [UInt8] = []
    /// Attestation quote as the hardware made it.
    ///
    /// Field 7, `bytes attestation_quote`.
    public var attestationQuote: [UInt8] = []
    /// Certificates that lead from the quote to the vendor's root.
    ///
    /// Field 8, `repeated bytes attestation_chain`.
    public var attestationChain: [[UInt8]] = []
    /// Product number that the enclave's vendor chose.
    ///
    /// Field 9, `uint32 isv_prod_id`.
    public var isvProdID: UInt32 = 0
    /// Security version that the enclave's vendor chose; it only grows.
    ///
    /// Field 10, `uint32 isv_svn`.
    public var isvSvn: UInt32 = 0
    /// Version of the quote's format.
    ///
    /// Field 11, `uint32 quote_version`.
    public var quoteVersion: UInt32 = 0
    /// Whether the enclave can be debugged; must be false on a live chain.
    ///
    /// Field 12, `bool debug_mode`.
    public var debugMode: Bool = false
    /// Registration epoch; each rotation of keys starts a new one.
    ///
    /// Field 13, `uint64 epoch`.
    public var epoch: UInt64 = 0
    /// Block height from which the identity no longer counts.
    ///
    /// Field 14, `int64 expiry_height`.
    public var expiryHeight: Int64 = 0
    /// Block time of the registration; set by the chain.
    ///
    /// Field 15, `message registered_at`.
    public var registeredAt: Google_Protobuf_Timestamp {
        get { self._registeredAt ?? Google_Protobuf_Timestamp() }
        set { self._registeredAt = newValue }
    }
    /// Whether `registeredAt` is set.
    public var hasRegisteredAt: Bool { _registeredAt != nil }
    /// Takes the value of `registeredAt` away.
    public mutating func clearRegisteredAt() { _registeredAt = nil }
    /// Block time of the last change; set by the chain.
    ///
    /// Field 16, `message updated_at`.
    public var updatedAt: Google_Protobuf_Timestamp {
        get { self._updatedAt ?? Google_Protobuf_Timestamp() }
        set { self._updatedAt = newValue }
    }
    /// Whether `updatedAt` is set.
    public var hasUpdatedAt: Bool { _updatedAt != nil }
    /// Takes the value of `updatedAt` away.
    public mutating func clearUpdatedAt() { _updatedAt = nil }
    /// Current state; set by the chain.
    ///
    /// Field 17, `enum status`.
    public var status: EnclaveIdentityStatus = EnclaveIdentityStatus()
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _registeredAt: Google_Protobuf_Timestamp?
    var _updatedAt: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left.teeType == right.teeType else { return false }
        guard left.measurementHash == right.measurementHash else { return false }
        guard left.signerHash == right.signerHash else { return false }
        guard left.encryptionPubKey == right.encryptionPubKey else { return false }
        guard left.signingPubKey == right.signingPubKey else { return false }
        guard left.attestationQuote == right.attestationQuote else { return false }
        guard left.attestationChain == right.attestationChain else { return false }
        guard left.isvProdID == right.isvProdID else { return false }
        guard left.isvSvn == right.isvSvn else { return false }
        guard left.quoteVersion == right.quoteVersion else { return false }
        guard left.debugMode == right.debugMode else { return false }
        guard left.epoch == right.epoch else { return false }
        guard left.expiryHeight == right.expiryHeight else { return false }
        guard left._registeredAt == right._registeredAt else { return false }
        guard left._updatedAt == right._updatedAt else { return false }
        guard left.status == right.status else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension EnclaveIdentity {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.EnclaveIdentity",
        fields: "1 string validator_address\n2 enum tee_type of=0\n3 bytes measurement_hash\n4 bytes signer_hash\n5 bytes encryption_pub_key\n6 bytes signing_pub_key\n7 bytes attestation_quote\n8 *bytes attestation_chain\n9 uint32 isv_prod_id\n10 uint32 isv_svn\n11 uint32 quote_version\n12 bool debug_mode\n13 uint64 epoch\n14 int64 expiry_height\n15 ?message registered_at of=1\n16 ?message updated_at of=1\n17 enum status of=2",
        types: [.enumeration { TEEType.schema }, .message { Google_Protobuf_Timestamp.schema }, .enumeration { EnclaveIdentityStatus.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_types.file }
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
                self.teeType = try EnumField<TEEType>.read(from: &reader)
                try reader.refuseDefault(self.teeType.rawValue == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.measurementHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.measurementHash.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.signerHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.signerHash.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                self.encryptionPubKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.encryptionPubKey.isEmpty)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                self.signingPubKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.signingPubKey.isEmpty)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                self.attestationQuote = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.attestationQuote.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.attestationChain, tag: 66) }
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                self.isvProdID = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.isvProdID == 0)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                self.isvSvn = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.isvSvn == 0)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                self.quoteVersion = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.quoteVersion == 0)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                self.debugMode = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.debugMode)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self.epoch = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.epoch == 0)
                if reader.consume(112, after: &last) { fallthrough }
            case 112:
                self.expiryHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.expiryHeight == 0)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                try reader.readMessage(into: &self._registeredAt)
            case 130:
                try reader.readMessage(into: &self._updatedAt)
            case 136:
                self.status = try EnumField<EnclaveIdentityStatus>.read(from: &reader)
                try reader.refuseDefault(self.status.rawValue == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.status.rawValue != 0 { sink.put(EnumField<EnclaveIdentityStatus>.self, self.status, tag: 136) }
        if let value = self._updatedAt { sink.message(value, tag: 130) }
        if let value = self._registeredAt { sink.message(value, tag: 122) }
        if self.expiryHeight != 0 { sink.put(Int64Field.self, self.expiryHeight, tag: 112) }
        if self.epoch != 0 { sink.put(UInt64Field.self, self.epoch, tag: 104) }
        if self.debugMode { sink.put(BoolField.self, self.debugMode, tag: 96) }
        if self.quoteVersion != 0 { sink.put(UInt32Field.self, self.quoteVersion, tag: 88) }
        if self.isvSvn != 0 { sink.put(UInt32Field.self, self.isvSvn, tag: 80) }
        if self.isvProdID != 0 { sink.put(UInt32Field.self, self.isvProdID, tag: 72) }
        sink.putRepeated(BytesField.self, self.attestationChain, tag: 66)
        if !self.attestationQuote.isEmpty { sink.put(BytesField.self, self.attestationQuote, tag: 58) }
        if !self.signingPubKey.isEmpty { sink.put(BytesField.self, self.signingPubKey, tag: 50) }
        if !self.encryptionPubKey.isEmpty { sink.put(BytesField.self, self.encryptionPubKey, tag: 42) }
        if !self.signerHash.isEmpty { sink.put(BytesField.self, self.signerHash, tag: 34) }
        if !self.measurementHash.isEmpty { sink.put(BytesField.self, self.measurementHash, tag: 26) }
        if self.teeType.rawValue != 0 { sink.put(EnumField<TEEType>.self, self.teeType, tag: 16) }
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

/// `virtengine.enclave.v1.EnclaveIdentity`, read in place.
public struct EnclaveIdentityView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _teeType: TEEType = TEEType()
    @usableFromInline var _measurementHash = FieldSlice.absent
    @usableFromInline var _signerHash = FieldSlice.absent
    @usableFromInline var _encryptionPubKey = FieldSlice.absent
    @usableFromInline var _signingPubKey = FieldSlice.absent
    @usableFromInline var _attestationQuote = FieldSlice.absent
    @usableFromInline var _attestationChain = RecordSlice()
    @usableFromInline var _isvProdID: UInt32 = 0
    @usableFromInline var _isvSvn: UInt32 = 0
    @usableFromInline var _quoteVersion: UInt32 = 0
    @usableFromInline var _debugMode: Bool = false
    @usableFromInline var _epoch: UInt64 = 0
    @usableFromInline var _expiryHeight: Int64 = 0
    @usableFromInline var _registeredAt: Google_Protobuf_TimestampView
    @usableFromInline var _isRegisteredAtSet = false
    @usableFromInline var _updatedAt: Google_Protobuf_TimestampView
    @usableFromInline var _isUpdatedAtSet = false
    @usableFromInline var _status: EnclaveIdentityStatus = EnclaveIdentityStatus()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { EnclaveIdentity.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _registeredAt = Google_Protobuf_TimestampView(unread: bytes)
        _updatedAt = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Bech32 address of the validator's operator account, prefix `ve`.
    ///
    /// Field 1, `string validator_address`.
    @inlinable @inline(__always) public var validatorAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _validatorAddress)
        }
    }
    /// Technology the enclave runs on.
    ///
    /// Field 2, `enum tee_type`.
    @inlinable @inline(__always) public var teeType: TEEType { _teeType }
    /// Hash of the code loaded into the enclave (MRENCLAVE on SGX).
    ///
    /// Field 3, `bytes measurement_hash`.
    @inlinable @inline(__always) public var measurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _measurementHash)
        }
    }
    /// Hash of the key that signed the code (MRSIGNER on SGX); empty where the
    /// technology has none.
    ///
    /// Field 4, `bytes signer_hash`.
    @inlinable @inline(__always) public var signerHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _signerHash)
        }
    }
    /// Public key that others encrypt to; its private half never leaves the enclave.
    ///
    /// Field 5, `bytes encryption_pub_key`.
    @inlinable @inline(__always) public var encryptionPubKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _encryptionPubKey)
        }
    }
    /// Public key that heartbeats and results are verified with: 32 bytes
    /// Ed25519, or 33 or 65 bytes secp256k1.
    ///
    /// Field 6, `bytes signing_pub_key`.
    @inlinable @inline(__always) public var signingPubKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _signingPubKey)
        }
    }
    /// Attestation quote as the hardware made it.
    ///
    /// Field 7, `bytes attestation_quote`.
    @inlinable @inline(__always) public var attestationQuote: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _attestationQuote)
        }
    }
    /// Certificates that lead from the quote to the vendor's root.
    ///
    /// Field 8, `repeated bytes attestation_chain`.
    @inlinable @inline(__always) public var attestationChain: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _attestationChain, tag: 66)
        }
    }
    /// Product number that the enclave's vendor chose.
    ///
    /// Field 9, `uint32 isv_prod_id`.
    @inlinable @inline(__always) public var isvProdID: UInt32 { _isvProdID }
    /// Security version that the enclave's vendor chose; it only grows.
    ///
    /// Field 10, `uint32 isv_svn`.
    @inlinable @inline(__always) public var isvSvn: UInt32 { _isvSvn }
    /// Version of the quote's format.
    ///
    /// Field 11, `uint32 quote_version`.
    @inlinable @inline(__always) public var quoteVersion: UInt32 { _quoteVersion }
    /// Whether the enclave can be debugged; must be false on a live chain.
    ///
    /// Field 12, `bool debug_mode`.
    @inlinable @inline(__always) public var debugMode: Bool { _debugMode }
    /// Registration epoch; each rotation of keys starts a new one.
    ///
    /// Field 13, `uint64 epoch`.
    @inlinable @inline(__always) public var epoch: UInt64 { _epoch }
    /// Block height from which the identity no longer counts.
    ///
    /// Field 14, `int64 expiry_height`.
    @inlinable @inline(__always) public var expiryHeight: Int64 { _expiryHeight }
    /// Block time of the registration; set by the chain.
    ///
    /// Field 15, `message registered_at`.
    @inlinable @inline(__always) public var registeredAt: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isRegisteredAtSet ? _registeredAt : nil
        }
    }
    /// Whether `registeredAt` is set.
    @inlinable @inline(__always) public var hasRegisteredAt: Bool { _isRegisteredAtSet }
    /// Block time of the last change; set by the chain.
    ///
    /// Field 16, `message updated_at`.
    @inlinable @inline(__always) public var updatedAt: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isUpdatedAtSet ? _updatedAt : nil
        }
    }
    /// Whether `updatedAt` is set.
    @inlinable @inline(__always) public var hasUpdatedAt: Bool { _isUpdatedAtSet }
    /// Current state; set by the chain.
    ///
    /// Field 17, `enum status`.
    @inlinable @inline(__always) public var status: EnclaveIdentityStatus { _status }
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
                _teeType = try EnumField<TEEType>.read(from: &reader)
                try reader.refuseDefault(_teeType.rawValue == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _measurementHash = try reader.readSlice()
                try reader.refuseDefault(_measurementHash.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _signerHash = try reader.readSlice()
                try reader.refuseDefault(_signerHash.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                _encryptionPubKey = try reader.readSlice()
                try reader.refuseDefault(_encryptionPubKey.isEmpty)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                _signingPubKey = try reader.readSlice()
                try reader.refuseDefault(_signingPubKey.isEmpty)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                _attestationQuote = try reader.readSlice()
                try reader.refuseDefault(_attestationQuote.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_attestationChain, tag: 66) }
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                _isvProdID = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_isvProdID == 0)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                _isvSvn = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_isvSvn == 0)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                _quoteVersion = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_quoteVersion == 0)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                _debugMode = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_debugMode)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _epoch = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_epoch == 0)
                if reader.consume(112, after: &last) { fallthrough }
            case 112:
                _expiryHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_expiryHeight == 0)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                try reader.readView(&_registeredAt, isSet: &_isRegisteredAtSet)
            case 130:
                try reader.readView(&_updatedAt, isSet: &_isUpdatedAtSet)
            case 136:
                _status = try EnumField<EnclaveIdentityStatus>.read(from: &reader)
                try reader.refuseDefault(_status.rawValue == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// One enclave measurement that governance has allowed.
///
/// `virtengine.enclave.v1.MeasurementRecord`.
public struct MeasurementRecord: Message {
    /// Hash of the enclave's code.
    ///
    /// Field 1, `bytes measurement_hash`.
    public var measurementHash: [UInt8] = []
    /// Technology for which the hash is valid.
    ///
    /// Field 2, `enum tee_type`.
    public var teeType: TEEType = TEEType()
    /// Free text for people, from the proposal.
    ///
    /// Field 3, `string description`.
    public var description_p: String = ""
    /// Lowest security version that may register with this hash.
    ///
    /// Field 4, `uint32 min_isv_svn`.
    public var minIsvSvn: UInt32 = 0
    /// Block time at which the record was added.
    ///
    /// Field 5, `message added_at`.
    public var addedAt: Google_Protobuf_Timestamp {
        get { self._addedAt ?? Google_Protobuf_Timestamp() }
        set { self._addedAt = newValue }
    }
    /// Whether `addedAt` is set.
    public var hasAddedAt: Bool { _addedAt != nil }
    /// Takes the value of `addedAt` away.
    public mutating func clearAddedAt() { _addedAt = nil }
    /// Id of the governance proposal that added it.
    ///
    /// Field 6, `uint64 added_by_proposal`.
    public var addedByProposal: UInt64 = 0
    /// Block height from which the record no longer counts; 0 means never.
    ///
    /// Field 7, `int64 expiry_height`.
    public var expiryHeight: Int64 = 0
    /// Whether it was taken back.
    ///
    /// Field 8, `bool revoked`.
    public var revoked: Bool = false
    /// Block time at which it was taken back; absent otherwise.
    ///
    /// Field 9, `message revoked_at`.
    public var revokedAt: Google_Protobuf_Timestamp {
        get { self._revokedAt ?? Google_Protobuf_Timestamp() }
        set { self._revokedAt = newValue }
    }
    /// Whether `revokedAt` is set.
    public var hasRevokedAt: Bool { _revokedAt != nil }
    /// Takes the value of `revokedAt` away.
    public mutating func clearRevokedAt() { _revokedAt = nil }
    /// Id of the governance proposal that took it back; 0 otherwise.
    ///
    /// Field 10, `uint64 revoked_by_proposal`.
    public var revokedByProposal: UInt64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _addedAt: Google_Protobuf_Timestamp?
    var _revokedAt: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.measurementHash == right.measurementHash else { return false }
        guard left.teeType == right.teeType else { return false }
        guard StringField.areSame(left.description_p, right.description_p) else { return false }
        guard left.minIsvSvn == right.minIsvSvn else { return false }
        guard left._addedAt == right._addedAt else { return false }
        guard left.addedByProposal == right.addedByProposal else { return false }
        guard left.expiryHeight == right.expiryHeight else { return false }
        guard left.revoked == right.revoked else { return false }
        guard left._revokedAt == right._revokedAt else { return false }
        guard left.revokedByProposal == right.revokedByProposal else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MeasurementRecord {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MeasurementRecord",
        fields: "1 bytes measurement_hash\n2 enum tee_type of=0\n3 string description\n4 uint32 min_isv_svn\n5 ?message added_at of=1\n6 uint64 added_by_proposal\n7 int64 expiry_height\n8 bool revoked\n9 ?message revoked_at of=1\n10 uint64 revoked_by_proposal",
        types: [.enumeration { TEEType.schema }, .message { Google_Protobuf_Timestamp.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_types.file }
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
                self.measurementHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.measurementHash.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.teeType = try EnumField<TEEType>.read(from: &reader)
                try reader.refuseDefault(self.teeType.rawValue == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.description_p = try StringField.read(from: &reader)
                try reader.refuseDefault(self.description_p.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.minIsvSvn = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.minIsvSvn == 0)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readMessage(into: &self._addedAt)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.addedByProposal = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.addedByProposal == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                self.expiryHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.expiryHeight == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                self.revoked = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.revoked)
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                try reader.readMessage(into: &self._revokedAt)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                self.revokedByProposal = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.revokedByProposal == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.revokedByProposal != 0 { sink.put(UInt64Field.self, self.revokedByProposal, tag: 80) }
        if let value = self._revokedAt { sink.message(value, tag: 74) }
        if self.revoked { sink.put(BoolField.self, self.revoked, tag: 64) }
        if self.expiryHeight != 0 { sink.put(Int64Field.self, self.expiryHeight, tag: 56) }
        if self.addedByProposal != 0 { sink.put(UInt64Field.self, self.addedByProposal, tag: 48) }
        if let value = self._addedAt { sink.message(value, tag: 42) }
        if self.minIsvSvn != 0 { sink.put(UInt32Field.self, self.minIsvSvn, tag: 32) }
        if !self.description_p.isEmpty { sink.put(StringField.self, self.description_p, tag: 26) }
        if self.teeType.rawValue != 0 { sink.put(EnumField<TEEType>.self, self.teeType, tag: 16) }
        if !self.measurementHash.isEmpty { sink.put(BytesField.self, self.measurementHash, tag: 10) }
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

/// `virtengine.enclave.v1.MeasurementRecord`, read in place.
public struct MeasurementRecordView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _measurementHash = FieldSlice.absent
    @usableFromInline var _teeType: TEEType = TEEType()
    @usableFromInline var _description_p = FieldSlice.absent
    @usableFromInline var _minIsvSvn: UInt32 = 0
    @usableFromInline var _addedAt: Google_Protobuf_TimestampView
    @usableFromInline var _isAddedAtSet = false
    @usableFromInline var _addedByProposal: UInt64 = 0
    @usableFromInline var _expiryHeight: Int64 = 0
    @usableFromInline var _revoked: Bool = false
    @usableFromInline var _revokedAt: Google_Protobuf_TimestampView
    @usableFromInline var _isRevokedAtSet = false
    @usableFromInline var _revokedByProposal: UInt64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MeasurementRecord.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _addedAt = Google_Protobuf_TimestampView(unread: bytes)
        _revokedAt = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Hash of the enclave's code.
    ///
    /// Field 1, `bytes measurement_hash`.
    @inlinable @inline(__always) public var measurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _measurementHash)
        }
    }
    /// Technology for which the hash is valid.
    ///
    /// Field 2, `enum tee_type`.
    @inlinable @inline(__always) public var teeType: TEEType { _teeType }
    /// Free text for people, from the proposal.
    ///
    /// Field 3, `string description`.
    @inlinable @inline(__always) public var description_p: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _description_p)
        }
    }
    /// Lowest security version that may register with this hash.
    ///
    /// Field 4, `uint32 min_isv_svn`.
    @inlinable @inline(__always) public var minIsvSvn: UInt32 { _minIsvSvn }
    /// Block time at which the record was added.
    ///
    /// Field 5, `message added_at`.
    @inlinable @inline(__always) public var addedAt: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isAddedAtSet ? _addedAt : nil
        }
    }
    /// Whether `addedAt` is set.
    @inlinable @inline(__always) public var hasAddedAt: Bool { _isAddedAtSet }
    /// Id of the governance proposal that added it.
    ///
    /// Field 6, `uint64 added_by_proposal`.
    @inlinable @inline(__always) public var addedByProposal: UInt64 { _addedByProposal }
    /// Block height from which the record no longer counts; 0 means never.
    ///
    /// Field 7, `int64 expiry_height`.
    @inlinable @inline(__always) public var expiryHeight: Int64 { _expiryHeight }
    /// Whether it was taken back.
    ///
    /// Field 8, `bool revoked`.
    @inlinable @inline(__always) public var revoked: Bool { _revoked }
    /// Block time at which it was taken back; absent otherwise.
    ///
    /// Field 9, `message revoked_at`.
    @inlinable @inline(__always) public var revokedAt: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isRevokedAtSet ? _revokedAt : nil
        }
    }
    /// Whether `revokedAt` is set.
    @inlinable @inline(__always) public var hasRevokedAt: Bool { _isRevokedAtSet }
    /// Id of the governance proposal that took it back; 0 otherwise.
    ///
    /// Field 10, `uint64 revoked_by_proposal`.
    @inlinable @inline(__always) public var revokedByProposal: UInt64 { _revokedByProposal }
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
                _measurementHash = try reader.readSlice()
                try reader.refuseDefault(_measurementHash.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _teeType = try EnumField<TEEType>.read(from: &reader)
                try reader.refuseDefault(_teeType.rawValue == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _description_p = try reader.readTextSlice()
                try reader.refuseDefault(_description_p.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _minIsvSvn = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_minIsvSvn == 0)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readView(&_addedAt, isSet: &_isAddedAtSet)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _addedByProposal = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_addedByProposal == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                _expiryHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_expiryHeight == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                _revoked = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_revoked)
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                try reader.readView(&_revokedAt, isSet: &_isRevokedAtSet)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                _revokedByProposal = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_revokedByProposal == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// One change of a validator's enclave keys.
///
/// `virtengine.enclave.v1.KeyRotationRecord`.
public struct KeyRotationRecord: Message {
    /// Bech32 address of the validator, prefix `ve`.
    ///
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// Epoch of the identity when the rotation began.
    ///
    /// Field 2, `uint64 epoch`.
    public var epoch: UInt64 = 0
    /// Fingerprint of the key that goes.
    ///
    /// Field 3, `string old_key_fingerprint`.
    public var oldKeyFingerprint: String = ""
    /// Fingerprint of the key that comes.
    ///
    /// Field 4, `string new_key_fingerprint`.
    public var newKeyFingerprint: String = ""
    /// Block height from which both keys count.
    ///
    /// Field 5, `int64 overlap_start_height`.
    public var overlapStartHeight: Int64 = 0
    /// Block height from which the old key no longer counts.
    ///
    /// Field 6, `int64 overlap_end_height`.
    public var overlapEndHeight: Int64 = 0
    /// Block time at which the rotation was asked for.
    ///
    /// Field 7, `message initiated_at`.
    public var initiatedAt: Google_Protobuf_Timestamp {
        get { self._initiatedAt ?? Google_Protobuf_Timestamp() }
        set { self._initiatedAt = newValue }
    }
    /// Whether `initiatedAt` is set.
    public var hasInitiatedAt: Bool { _initiatedAt != nil }
    /// Takes the value of `initiatedAt` away.
    public mutating func clearInitiatedAt() { _initiatedAt = nil }
    /// Block time at which the old key went out of use; absent until then.
    ///
    /// Field 8, `message completed_at`.
    public var completedAt: Google_Protobuf_Timestamp {
        get { self._completedAt ?? Google_Protobuf_Timestamp() }
        set { self._completedAt = newValue }
    }
    /// Whether `completedAt` is set.
    public var hasCompletedAt: Bool { _completedAt != nil }
    /// Takes the value of `completedAt` away.
    public mutating func clearCompletedAt() { _completedAt = nil }
    /// Current state; set by the chain.
    ///
    /// Field 9, `enum status`.
    public var status: KeyRotationStatus = KeyRotationStatus()
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _initiatedAt: Google_Protobuf_Timestamp?
    var _completedAt: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left.epoch == right.epoch else { return false }
        guard StringField.areSame(left.oldKeyFingerprint, right.oldKeyFingerprint) else { return false }
        guard StringField.areSame(left.newKeyFingerprint, right.newKeyFingerprint) else { return false }
        guard left.overlapStartHeight == right.overlapStartHeight else { return false }
        guard left.overlapEndHeight == right.overlapEndHeight else { return false }
        guard left._initiatedAt == right._initiatedAt else { return false }
        guard left._completedAt == right._completedAt else { return false }
        guard left.status == right.status else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension KeyRotationRecord {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.KeyRotationRecord",
        fields: "1 string validator_address\n2 uint64 epoch\n3 string old_key_fingerprint\n4 string new_key_fingerprint\n5 int64 overlap_start_height\n6 int64 overlap_end_height\n7 ?message initiated_at of=0\n8 ?message completed_at of=0\n9 enum status of=1",
        types: [.message { Google_Protobuf_Timestamp.schema }, .enumeration { KeyRotationStatus.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_types.file }
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
                self.oldKeyFingerprint = try StringField.read(from: &reader)
                try reader.refuseDefault(self.oldKeyFingerprint.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.newKeyFingerprint = try StringField.read(from: &reader)
                try reader.refuseDefault(self.newKeyFingerprint.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.overlapStartHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.overlapStartHeight == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.overlapEndHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.overlapEndHeight == 0)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.readMessage(into: &self._initiatedAt)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.readMessage(into: &self._completedAt)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                self.status = try EnumField<KeyRotationStatus>.read(from: &reader)
                try reader.refuseDefault(self.status.rawValue == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.status.rawValue != 0 { sink.put(EnumField<KeyRotationStatus>.self, self.status, tag: 72) }
        if let value = self._completedAt { sink.message(value, tag: 66) }
        if let value = self._initiatedAt { sink.message(value, tag: 58) }
        if self.overlapEndHeight != 0 { sink.put(Int64Field.self, self.overlapEndHeight, tag: 48) }
        if self.overlapStartHeight != 0 { sink.put(Int64Field.self, self.overlapStartHeight, tag: 40) }
        if !self.newKeyFingerprint.isEmpty { sink.put(StringField.self, self.newKeyFingerprint, tag: 34) }
        if !self.oldKeyFingerprint.isEmpty { sink.put(StringField.self, self.oldKeyFingerprint, tag: 26) }
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

/// `virtengine.enclave.v1.KeyRotationRecord`, read in place.
public struct KeyRotationRecordView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _epoch: UInt64 = 0
    @usableFromInline var _oldKeyFingerprint = FieldSlice.absent
    @usableFromInline var _newKeyFingerprint = FieldSlice.absent
    @usableFromInline var _overlapStartHeight: Int64 = 0
    @usableFromInline var _overlapEndHeight: Int64 = 0
    @usableFromInline var _initiatedAt: Google_Protobuf_TimestampView
    @usableFromInline var _isInitiatedAtSet = false
    @usableFromInline var _completedAt: Google_Protobuf_TimestampView
    @usableFromInline var _isCompletedAtSet = false
    @usableFromInline var _status: KeyRotationStatus = KeyRotationStatus()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { KeyRotationRecord.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _initiatedAt = Google_Protobuf_TimestampView(unread: bytes)
        _completedAt = Google_Protobuf_TimestampView(unread: bytes)
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
    /// Epoch of the identity when the rotation began.
    ///
    /// Field 2, `uint64 epoch`.
    @inlinable @inline(__always) public var epoch: UInt64 { _epoch }
    /// Fingerprint of the key that goes.
    ///
    /// Field 3, `string old_key_fingerprint`.
    @inlinable @inline(__always) public var oldKeyFingerprint: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _oldKeyFingerprint)
        }
    }
    /// Fingerprint of the key that comes.
    ///
    /// Field 4, `string new_key_fingerprint`.
    @inlinable @inline(__always) public var newKeyFingerprint: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _newKeyFingerprint)
        }
    }
    /// Block height from which both keys count.
    ///
    /// Field 5, `int64 overlap_start_height`.
    @inlinable @inline(__always) public var overlapStartHeight: Int64 { _overlapStartHeight }
    /// Block height from which the old key no longer counts.
    ///
    /// Field 6, `int64 overlap_end_height`.
    @inlinable @inline(__always) public var overlapEndHeight: Int64 { _overlapEndHeight }
    /// Block time at which the rotation was asked for.
    ///
    /// Field 7, `message initiated_at`.
    @inlinable @inline(__always) public var initiatedAt: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isInitiatedAtSet ? _initiatedAt : nil
        }
    }
    /// Whether `initiatedAt` is set.
    @inlinable @inline(__always) public var hasInitiatedAt: Bool { _isInitiatedAtSet }
    /// Block time at which the old key went out of use; absent until then.
    ///
    /// Field 8, `message completed_at`.
    @inlinable @inline(__always) public var completedAt: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isCompletedAtSet ? _completedAt : nil
        }
    }
    /// Whether `completedAt` is set.
    @inlinable @inline(__always) public var hasCompletedAt: Bool { _isCompletedAtSet }
    /// Current state; set by the chain.
    ///
    /// Field 9, `enum status`.
    @inlinable @inline(__always) public var status: KeyRotationStatus { _status }
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
                _oldKeyFingerprint = try reader.readTextSlice()
                try reader.refuseDefault(_oldKeyFingerprint.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _newKeyFingerprint = try reader.readTextSlice()
                try reader.refuseDefault(_newKeyFingerprint.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _overlapStartHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_overlapStartHeight == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _overlapEndHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_overlapEndHeight == 0)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.readView(&_initiatedAt, isSet: &_isInitiatedAtSet)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.readView(&_completedAt, isSet: &_isCompletedAtSet)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                _status = try EnumField<KeyRotationStatus>.read(from: &reader)
                try reader.refuseDefault(_status.rawValue == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// An identity score with the proof that an enclave computed it.
///
/// `virtengine.enclave.v1.AttestedScoringResult`.
public struct AttestedScoringResult: Message {
    /// Identity scope that was scored.
    ///
    /// Field 1, `string scope_id`.
    public var scopeID: String = ""
    /// Bech32 address of the account that owns the scope, prefix `ve`.
    ///
    /// Field 2, `string account_address`.
    public var accountAddress: String = ""
    /// The score, 0…100.
    ///
    /// Field 3, `uint32 score`.
    public var score: UInt32 = 0
    /// Outcome of the verification, as a word.
    ///
    /// Field 4, `string status`.
    public var status: String = ""
    /// Machine-readable reasons for the score.
    ///
    /// Field 5, `repeated string reason_codes`.
    public var reasonCodes: [String] = []
    /// Hash of the model that computed the score.
    ///
    /// Field 6, `bytes model_version_hash`.
    public var modelVersionHash: [UInt8] = []
    /// Hash of the input, so that others can repeat the computation.
    ///
    /// Field 7, `bytes input_hash`.
    public var inputHash: [UInt8] = []
    /// Hashes of the pieces of evidence that went in.
    ///
    /// Field 8, `repeated bytes evidence_hashes`.
    public var evidenceHashes: [[UInt8]] = []
    /// Measurement of the enclave that computed the score.
    ///
    /// Field 9, `bytes enclave_measurement_hash`.
    public var enclaveMeasurementHash: [UInt8] = []
    /// Signature by that enclave's signing key.
    ///
    /// Field 10, `bytes enclave_signature`.
    public var enclaveSignature: [UInt8] = []
    /// Hash or id under which the attestation can be found.
    ///
    /// Field 11, `bytes attestation_reference`.
    public var attestationReference: [UInt8] = []
    /// Bech32 address of the validator whose enclave it was, prefix `ve`.
    ///
    /// Field 12, `string validator_address`.
    public var validatorAddress: String = ""
    /// Height of the block that carries the result.
    ///
    /// Field 13, `int64 block_height`.
    public var blockHeight: Int64 = 0
    /// When the score was computed.
    ///
    /// Field 14, `message timestamp`.
    public var timestamp: Google_Protobuf_Timestamp {
        get { self._timestamp ?? Google_Protobuf_Timestamp() }
        set { self._timestamp = newValue }
    }
    /// Whether `timestamp` is set.
    public var hasTimestamp: Bool { _timestamp != nil }
    /// Takes the value of `timestamp` away.
    public mutating func clearTimestamp() { _timestamp = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _timestamp: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.scopeID, right.scopeID) else { return false }
        guard StringField.areSame(left.accountAddress, right.accountAddress) else { return false }
        guard left.score == right.score else { return false }
        guard StringField.areSame(left.status, right.status) else { return false }
        guard StringField.areSame(left.reasonCodes, right.reasonCodes) else { return false }
        guard left.modelVersionHash == right.modelVersionHash else { return false }
        guard left.inputHash == right.inputHash else { return false }
        guard left.evidenceHashes == right.evidenceHashes else { return false }
        guard left.enclaveMeasurementHash == right.enclaveMeasurementHash else { return false }
        guard left.enclaveSignature == right.enclaveSignature else { return false }
        guard left.attestationReference == right.attestationReference else { return false }
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left.blockHeight == right.blockHeight else { return false }
        guard left._timestamp == right._timestamp else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension AttestedScoringResult {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.AttestedScoringResult",
        fields: "1 string scope_id\n2 string account_address\n3 uint32 score\n4 string status\n5 *string reason_codes\n6 bytes model_version_hash\n7 bytes input_hash\n8 *bytes evidence_hashes\n9 bytes enclave_measurement_hash\n10 bytes enclave_signature\n11 bytes attestation_reference\n12 string validator_address\n13 int64 block_height\n14 ?message timestamp of=0",
        types: [.message { Google_Protobuf_Timestamp.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_types.file }
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
                self.scopeID = try StringField.read(from: &reader)
                try reader.refuseDefault(self.scopeID.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.accountAddress = try StringField.read(from: &reader)
                try reader.refuseDefault(self.accountAddress.isEmpty)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.score = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.score == 0)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.status = try StringField.read(from: &reader)
                try reader.refuseDefault(self.status.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(StringField.self, into: &self.reasonCodes, tag: 42) }
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                self.modelVersionHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.modelVersionHash.isEmpty)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                self.inputHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.inputHash.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.evidenceHashes, tag: 66) }
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                self.enclaveMeasurementHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.enclaveMeasurementHash.isEmpty)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                self.enclaveSignature = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.enclaveSignature.isEmpty)
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                self.attestationReference = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.attestationReference.isEmpty)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                self.validatorAddress = try StringField.read(from: &reader)
                try reader.refuseDefault(self.validatorAddress.isEmpty)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self.blockHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.blockHeight == 0)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                try reader.readMessage(into: &self._timestamp)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._timestamp { sink.message(value, tag: 114) }
        if self.blockHeight != 0 { sink.put(Int64Field.self, self.blockHeight, tag: 104) }
        if !self.validatorAddress.isEmpty { sink.put(StringField.self, self.validatorAddress, tag: 98) }
        if !self.attestationReference.isEmpty { sink.put(BytesField.self, self.attestationReference, tag: 90) }
        if !self.enclaveSignature.isEmpty { sink.put(BytesField.self, self.enclaveSignature, tag: 82) }
        if !self.enclaveMeasurementHash.isEmpty { sink.put(BytesField.self, self.enclaveMeasurementHash, tag: 74) }
        sink.putRepeated(BytesField.self, self.evidenceHashes, tag: 66)
        if !self.inputHash.isEmpty { sink.put(BytesField.self, self.inputHash, tag: 58) }
        if !self.modelVersionHash.isEmpty { sink.put(BytesField.self, self.modelVersionHash, tag: 50) }
        sink.putRepeated(StringField.self, self.reasonCodes, tag: 42)
        if !self.status.isEmpty { sink.put(StringField.self, self.status, tag: 34) }
        if self.score != 0 { sink.put(UInt32Field.self, self.score, tag: 24) }
        if !self.accountAddress.isEmpty { sink.put(StringField.self, self.accountAddress, tag: 18) }
        if !self.scopeID.isEmpty { sink.put(StringField.self, self.scopeID, tag: 10) }
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

/// `virtengine.enclave.v1.AttestedScoringResult`, read in place.
public struct AttestedScoringResultView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _scopeID = FieldSlice.absent
    @usableFromInline var _accountAddress = FieldSlice.absent
    @usableFromInline var _score: UInt32 = 0
    @usableFromInline var _status = FieldSlice.absent
    @usableFromInline var _reasonCodes = RecordSlice()
    @usableFromInline var _modelVersionHash = FieldSlice.absent
    @usableFromInline var _inputHash = FieldSlice.absent
    @usableFromInline var _evidenceHashes = RecordSlice()
    @usableFromInline var _enclaveMeasurementHash = FieldSlice.absent
    @usableFromInline var _enclaveSignature = FieldSlice.absent
    @usableFromInline var _attestationReference = FieldSlice.absent
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _blockHeight: Int64 = 0
    @usableFromInline var _timestamp: Google_Protobuf_TimestampView
    @usableFromInline var _isTimestampSet = false
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { AttestedScoringResult.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _timestamp = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Identity scope that was scored.
    ///
    /// Field 1, `string scope_id`.
    @inlinable @inline(__always) public var scopeID: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _scopeID)
        }
    }
    /// Bech32 address of the account that owns the scope, prefix `ve`.
    ///
    /// Field 2, `string account_address`.
    @inlinable @inline(__always) public var accountAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _accountAddress)
        }
    }
    /// The score, 0…100.
    ///
    /// Field 3, `uint32 score`.
    @inlinable @inline(__always) public var score: UInt32 { _score }
    /// Outcome of the verification, as a word.
    ///
    /// Field 4, `string status`.
    @inlinable @inline(__always) public var status: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _status)
        }
    }
    /// Machine-readable reasons for the score.
    ///
    /// Field 5, `repeated string reason_codes`.
    @inlinable @inline(__always) public var reasonCodes: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _reasonCodes, tag: 42)
        }
    }
    /// Hash of the model that computed the score.
    ///
    /// Field 6, `bytes model_version_hash`.
    @inlinable @inline(__always) public var modelVersionHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _modelVersionHash)
        }
    }
    /// Hash of the input, so that others can repeat the computation.
    ///
    /// Field 7, `bytes input_hash`.
    @inlinable @inline(__always) public var inputHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _inputHash)
        }
    }
    /// Hashes of the pieces of evidence that went in.
    ///
    /// Field 8, `repeated bytes evidence_hashes`.
    @inlinable @inline(__always) public var evidenceHashes: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _evidenceHashes, tag: 66)
        }
    }
    /// Measurement of the enclave that computed the score.
    ///
    /// Field 9, `bytes enclave_measurement_hash`.
    @inlinable @inline(__always) public var enclaveMeasurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _enclaveMeasurementHash)
        }
    }
    /// Signature by that enclave's signing key.
    ///
    /// Field 10, `bytes enclave_signature`.
    @inlinable @inline(__always) public var enclaveSignature: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _enclaveSignature)
        }
    }
    /// Hash or id under which the attestation can be found.
    ///
    /// Field 11, `bytes attestation_reference`.
    @inlinable @inline(__always) public var attestationReference: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _attestationReference)
        }
    }
    /// Bech32 address of the validator whose enclave it was, prefix `ve`.
    ///
    /// Field 12, `string validator_address`.
    @inlinable @inline(__always) public var validatorAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _validatorAddress)
        }
    }
    /// Height of the block that carries the result.
    ///
    /// Field 13, `int64 block_height`.
    @inlinable @inline(__always) public var blockHeight: Int64 { _blockHeight }
    /// When the score was computed.
    ///
    /// Field 14, `message timestamp`.
    @inlinable @inline(__always) public var timestamp: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimestampSet ? _timestamp : nil
        }
    }
    /// Whether `timestamp` is set.
    @inlinable @inline(__always) public var hasTimestamp: Bool { _isTimestampSet }
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
                _scopeID = try reader.readTextSlice()
                try reader.refuseDefault(_scopeID.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _accountAddress = try reader.readTextSlice()
                try reader.refuseDefault(_accountAddress.isEmpty)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _score = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_score == 0)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _status = try reader.readTextSlice()
                try reader.refuseDefault(_status.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_reasonCodes, tag: 42) }
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                _modelVersionHash = try reader.readSlice()
                try reader.refuseDefault(_modelVersionHash.isEmpty)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                _inputHash = try reader.readSlice()
                try reader.refuseDefault(_inputHash.isEmpty)
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_evidenceHashes, tag: 66) }
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                _enclaveMeasurementHash = try reader.readSlice()
                try reader.refuseDefault(_enclaveMeasurementHash.isEmpty)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                _enclaveSignature = try reader.readSlice()
                try reader.refuseDefault(_enclaveSignature.isEmpty)
                if reader.consume(90, after: &last) { fallthrough }
            case 90:
                _attestationReference = try reader.readSlice()
                try reader.refuseDefault(_attestationReference.isEmpty)
                if reader.consume(98, after: &last) { fallthrough }
            case 98:
                _validatorAddress = try reader.readTextSlice()
                try reader.refuseDefault(_validatorAddress.isEmpty)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _blockHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_blockHeight == 0)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                try reader.readView(&_timestamp, isSet: &_isTimestampSet)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The public side of a validator's enclave keys, for those who encrypt to it.
///
/// `virtengine.enclave.v1.ValidatorKeyInfo`.
public struct ValidatorKeyInfo: Message {
    /// Bech32 address of the validator, prefix `ve`.
    ///
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// Name of the encryption key.
    ///
    /// Field 2, `string encryption_key_id`.
    public var encryptionKeyID: String = ""
    /// The encryption key itself.
    ///
    /// Field 3, `bytes encryption_pub_key`.
    public var encryptionPubKey: [UInt8] = []
    /// Measurement of the enclave that holds the private half.
    ///
    /// Field 4, `bytes measurement_hash`.
    public var measurementHash: [UInt8] = []
    /// Block height from which the key no longer counts.
    ///
    /// Field 5, `int64 expiry_height`.
    public var expiryHeight: Int64 = 0
    /// Whether a rotation is under way: a second key may be valid beside it.
    ///
    /// Field 6, `bool is_in_rotation`.
    public var isInRotation: Bool = false
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard StringField.areSame(left.encryptionKeyID, right.encryptionKeyID) else { return false }
        guard left.encryptionPubKey == right.encryptionPubKey else { return false }
        guard left.measurementHash == right.measurementHash else { return false }
        guard left.expiryHeight == right.expiryHeight else { return false }
        guard left.isInRotation == right.isInRotation else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension ValidatorKeyInfo {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.ValidatorKeyInfo",
        fields: "1 string validator_address\n2 string encryption_key_id\n3 bytes encryption_pub_key\n4 bytes measurement_hash\n5 int64 expiry_height\n6 bool is_in_rotation")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_types.file }
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
                self.encryptionKeyID = try StringField.read(from: &reader)
                try reader.refuseDefault(self.encryptionKeyID.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.encryptionPubKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.encryptionPubKey.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.measurementHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.measurementHash.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.expiryHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.expiryHeight == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.isInRotation = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.isInRotation)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.isInRotation { sink.put(BoolField.self, self.isInRotation, tag: 48) }
        if self.expiryHeight != 0 { sink.put(Int64Field.self, self.expiryHeight, tag: 40) }
        if !self.measurementHash.isEmpty { sink.put(BytesField.self, self.measurementHash, tag: 34) }
        if !self.encryptionPubKey.isEmpty { sink.put(BytesField.self, self.encryptionPubKey, tag: 26) }
        if !self.encryptionKeyID.isEmpty { sink.put(StringField.self, self.encryptionKeyID, tag: 18) }
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

/// `virtengine.enclave.v1.ValidatorKeyInfo`, read in place.
public struct ValidatorKeyInfoView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _encryptionKeyID = FieldSlice.absent
    @usableFromInline var _encryptionPubKey = FieldSlice.absent
    @usableFromInline var _measurementHash = FieldSlice.absent
    @usableFromInline var _expiryHeight: Int64 = 0
    @usableFromInline var _isInRotation: Bool = false
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { ValidatorKeyInfo.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
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
    /// Name of the encryption key.
    ///
    /// Field 2, `string encryption_key_id`.
    @inlinable @inline(__always) public var encryptionKeyID: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _encryptionKeyID)
        }
    }
    /// The encryption key itself.
    ///
    /// Field 3, `bytes encryption_pub_key`.
    @inlinable @inline(__always) public var encryptionPubKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _encryptionPubKey)
        }
    }
    /// Measurement of the enclave that holds the private half.
    ///
    /// Field 4, `bytes measurement_hash`.
    @inlinable @inline(__always) public var measurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _measurementHash)
        }
    }
    /// Block height from which the key no longer counts.
    ///
    /// Field 5, `int64 expiry_height`.
    @inlinable @inline(__always) public var expiryHeight: Int64 { _expiryHeight }
    /// Whether a rotation is under way: a second key may be valid beside it.
    ///
    /// Field 6, `bool is_in_rotation`.
    @inlinable @inline(__always) public var isInRotation: Bool { _isInRotation }
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
                _encryptionKeyID = try reader.readTextSlice()
                try reader.refuseDefault(_encryptionKeyID.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _encryptionPubKey = try reader.readSlice()
                try reader.refuseDefault(_encryptionPubKey.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _measurementHash = try reader.readSlice()
                try reader.refuseDefault(_measurementHash.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _expiryHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_expiryHeight == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _isInRotation = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_isInRotation)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/types.proto.
public enum File_virtengine_enclave_v1_types {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/types.proto",
        dependencies: [File_google_protobuf_timestamp.file],
        descriptor: """
        \n!virtengine/enclave/v1/types.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}\u{1f}google/protobuf/tim\
        estamp.proto\"\u{ef}\u{5}\n\u{f}EnclaveIdentity\u{12}+\n\u{11}validator_address\u{18}\u{1} \u{1}(\tR\
        \u{10}validatorAddress\u{12}9\n\u{8}tee_type\u{18}\u{2} \u{1}(\u{e}2\u{1e}.virtengine.enclave.v1.TEE\
        TypeR\u{7}teeType\u{12})\n\u{10}measurement_hash\u{18}\u{3} \u{1}(\u{c}R\u{f}measurementHash\u{12}\
        \u{1f}\n\u{b}signer_hash\u{18}\u{4} \u{1}(\u{c}R\nsignerHash\u{12},\n\u{12}encryption_pub_key\u{18}\
        \u{5} \u{1}(\u{c}R\u{10}encryptionPubKey\u{12}&\n\u{f}signing_pub_key\u{18}\u{6} \u{1}(\u{c}R\rsigni\
        ngPubKey\u{12}+\n\u{11}attestation_quote\u{18}\u{7} \u{1}(\u{c}R\u{10}attestationQuote\u{12}+\n\
        \u{11}attestation_chain\u{18}\u{8} \u{3}(\u{c}R\u{10}attestationChain\u{12}\u{1e}\n\u{b}isv_prod_id\
        \u{18}\t \u{1}(\rR\tisvProdId\u{12}\u{17}\n\u{7}isv_svn\u{18}\n \u{1}(\rR\u{6}isvSvn\u{12}#\n\rquote\
        _version\u{18}\u{b} \u{1}(\rR\u{c}quoteVersion\u{12}\u{1d}\n\ndebug_mode\u{18}\u{c} \u{1}(\u{8}R\tde\
        bugMode\u{12}\u{14}\n\u{5}epoch\u{18}\r \u{1}(\u{4}R\u{5}epoch\u{12}#\n\rexpiry_height\u{18}\u{e} \
        \u{1}(\u{3}R\u{c}expiryHeight\u{12}?\n\rregistered_at\u{18}\u{f} \u{1}(\u{b}2\u{1a}.google.protobuf.\
        TimestampR\u{c}registeredAt\u{12}9\n\nupdated_at\u{18}\u{10} \u{1}(\u{b}2\u{1a}.google.protobuf.Time\
        stampR\tupdatedAt\u{12}D\n\u{6}status\u{18}\u{11} \u{1}(\u{e}2,.virtengine.enclave.v1.EnclaveIdentit\
        yStatusR\u{6}status\"\u{c8}\u{3}\n\u{11}MeasurementRecord\u{12})\n\u{10}measurement_hash\u{18}\u{1} \
        \u{1}(\u{c}R\u{f}measurementHash\u{12}9\n\u{8}tee_type\u{18}\u{2} \u{1}(\u{e}2\u{1e}.virtengine.encl\
        ave.v1.TEETypeR\u{7}teeType\u{12} \n\u{b}description\u{18}\u{3} \u{1}(\tR\u{b}description\u{12}\
        \u{1e}\n\u{b}min_isv_svn\u{18}\u{4} \u{1}(\rR\tminIsvSvn\u{12}5\n\u{8}added_at\u{18}\u{5} \u{1}(\
        \u{b}2\u{1a}.google.protobuf.TimestampR\u{7}addedAt\u{12}*\n\u{11}added_by_proposal\u{18}\u{6} \u{1}\
        (\u{4}R\u{f}addedByProposal\u{12}#\n\rexpiry_height\u{18}\u{7} \u{1}(\u{3}R\u{c}expiryHeight\u{12}\
        \u{18}\n\u{7}revoked\u{18}\u{8} \u{1}(\u{8}R\u{7}revoked\u{12}9\n\nrevoked_at\u{18}\t \u{1}(\u{b}2\
        \u{1a}.google.protobuf.TimestampR\trevokedAt\u{12}.\n\u{13}revoked_by_proposal\u{18}\n \u{1}(\u{4}R\
        \u{11}revokedByProposal\"\u{d6}\u{3}\n\u{11}KeyRotationRecord\u{12}+\n\u{11}validator_address\u{18}\
        \u{1} \u{1}(\tR\u{10}validatorAddress\u{12}\u{14}\n\u{5}epoch\u{18}\u{2} \u{1}(\u{4}R\u{5}epoch\
        \u{12}.\n\u{13}old_key_fingerprint\u{18}\u{3} \u{1}(\tR\u{11}oldKeyFingerprint\u{12}.\n\u{13}new_key\
        _fingerprint\u{18}\u{4} \u{1}(\tR\u{11}newKeyFingerprint\u{12}0\n\u{14}overlap_start_height\u{18}\
        \u{5} \u{1}(\u{3}R\u{12}overlapStartHeight\u{12},\n\u{12}overlap_end_height\u{18}\u{6} \u{1}(\u{3}R\
        \u{10}overlapEndHeight\u{12}=\n\u{c}initiated_at\u{18}\u{7} \u{1}(\u{b}2\u{1a}.google.protobuf.Times\
        tampR\u{b}initiatedAt\u{12}=\n\u{c}completed_at\u{18}\u{8} \u{1}(\u{b}2\u{1a}.google.protobuf.Timest\
        ampR\u{b}completedAt\u{12}@\n\u{6}status\u{18}\t \u{1}(\u{e}2(.virtengine.enclave.v1.KeyRotationStat\
        usR\u{6}status\"\u{c8}\u{4}\n\u{15}AttestedScoringResult\u{12}\u{19}\n\u{8}scope_id\u{18}\u{1} \u{1}\
        (\tR\u{7}scopeId\u{12}'\n\u{f}account_address\u{18}\u{2} \u{1}(\tR\u{e}accountAddress\u{12}\u{14}\n\
        \u{5}score\u{18}\u{3} \u{1}(\rR\u{5}score\u{12}\u{16}\n\u{6}status\u{18}\u{4} \u{1}(\tR\u{6}status\
        \u{12}!\n\u{c}reason_codes\u{18}\u{5} \u{3}(\tR\u{b}reasonCodes\u{12},\n\u{12}model_version_hash\
        \u{18}\u{6} \u{1}(\u{c}R\u{10}modelVersionHash\u{12}\u{1d}\n\ninput_hash\u{18}\u{7} \u{1}(\u{c}R\tin\
        putHash\u{12}'\n\u{f}evidence_hashes\u{18}\u{8} \u{3}(\u{c}R\u{e}evidenceHashes\u{12}8\n\u{18}enclav\
        e_measurement_hash\u{18}\t \u{1}(\u{c}R\u{16}enclaveMeasurementHash\u{12}+\n\u{11}enclave_signature\
        \u{18}\n \u{1}(\u{c}R\u{10}enclaveSignature\u{12}3\n\u{15}attestation_reference\u{18}\u{b} \u{1}(\
        \u{c}R\u{14}attestationReference\u{12}+\n\u{11}validator_address\u{18}\u{c} \u{1}(\tR\u{10}validator\
        Address\u{12}!\n\u{c}block_height\u{18}\r \u{1}(\u{3}R\u{b}blockHeight\u{12}8\n\ttimestamp\u{18}\
        \u{e} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\ttimestamp\"\u{8f}\u{2}\n\u{10}ValidatorKeyInfo\
        \u{12}+\n\u{11}validator_address\u{18}\u{1} \u{1}(\tR\u{10}validatorAddress\u{12}*\n\u{11}encryption\
        _key_id\u{18}\u{2} \u{1}(\tR\u{f}encryptionKeyId\u{12},\n\u{12}encryption_pub_key\u{18}\u{3} \u{1}(\
        \u{c}R\u{10}encryptionPubKey\u{12})\n\u{10}measurement_hash\u{18}\u{4} \u{1}(\u{c}R\u{f}measurementH\
        ash\u{12}#\n\rexpiry_height\u{18}\u{5} \u{1}(\u{3}R\u{c}expiryHeight\u{12}$\n\u{e}is_in_rotation\
        \u{18}\u{6} \u{1}(\u{8}R\u{c}isInRotation*w\n\u{7}TEEType\u{12}\u{18}\n\u{14}TEE_TYPE_UNSPECIFIED\
        \u{10}\0\u{12}\u{10}\n\u{c}TEE_TYPE_SGX\u{10}\u{1}\u{12}\u{14}\n\u{10}TEE_TYPE_SEV_SNP\u{10}\u{2}\
        \u{12}\u{12}\n\u{e}TEE_TYPE_NITRO\u{10}\u{3}\u{12}\u{16}\n\u{12}TEE_TYPE_TRUSTZONE\u{10}\u{4}*\u{f9}\
        \u{1}\n\u{15}EnclaveIdentityStatus\u{12}'\n#ENCLAVE_IDENTITY_STATUS_UNSPECIFIED\u{10}\0\u{12}\"\n\
        \u{1e}ENCLAVE_IDENTITY_STATUS_ACTIVE\u{10}\u{1}\u{12}#\n\u{1f}ENCLAVE_IDENTITY_STATUS_PENDING\u{10}\
        \u{2}\u{12}#\n\u{1f}ENCLAVE_IDENTITY_STATUS_EXPIRED\u{10}\u{3}\u{12}#\n\u{1f}ENCLAVE_IDENTITY_STATUS\
        _REVOKED\u{10}\u{4}\u{12}$\n ENCLAVE_IDENTITY_STATUS_ROTATING\u{10}\u{5}*\u{bf}\u{1}\n\u{11}KeyRotat\
        ionStatus\u{12}#\n\u{1f}KEY_ROTATION_STATUS_UNSPECIFIED\u{10}\0\u{12}\u{1f}\n\u{1b}KEY_ROTATION_STAT\
        US_PENDING\u{10}\u{1}\u{12}\u{1e}\n\u{1a}KEY_ROTATION_STATUS_ACTIVE\u{10}\u{2}\u{12}!\n\u{1d}KEY_ROT\
        ATION_STATUS_COMPLETED\u{10}\u{3}\u{12}!\n\u{1d}KEY_ROTATION_STATUS_CANCELLED\u{10}\u{4}B\u{3}\u{ba}\
        \u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(EnclaveIdentity.self, EnclaveIdentityView.self)
        registry.register(MeasurementRecord.self, MeasurementRecordView.self)
        registry.register(KeyRotationRecord.self, KeyRotationRecordView.self)
        registry.register(AttestedScoringResult.self, AttestedScoringResultView.self)
        registry.register(ValidatorKeyInfo.self, ValidatorKeyInfoView.self)
    }
}
