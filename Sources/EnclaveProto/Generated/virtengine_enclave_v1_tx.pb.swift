// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/tx.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// Registers the enclave of a validator.
///
/// `virtengine.enclave.v1.MsgRegisterEnclaveIdentity`.
public struct MsgRegisterEnclaveIdentity: Message {
    /// Bech32 address of the validator's operator, prefix `ve`; the signer.
    ///
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// Technology the enclave runs on; must be among Params.allowed_tee_types.
    ///
    /// Field 2, `enum tee_type`.
    public var teeType: TEEType = TEEType()
    /// Hash of the enclave's code; must be an allowed measurement.
    ///
    /// Field 3, `bytes measurement_hash`.
    public var measurementHash: [UInt8] = []
    /// Hash of the key that signed the code (MRSIGNER on SGX); may be empty.
    ///
    /// Field 4, `bytes signer_hash`.
    public var signerHash: [UInt8] = []
    /// Public key that others encrypt to.
    ///
    /// Field 5, `bytes encryption_pub_key`.
    public var encryptionPubKey: [UInt8] = []
    /// Public key that heartbeats are verified with: 32 bytes Ed25519, or 33 or
    /// 65 bytes secp256k1.
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
    /// Security version that the enclave's vendor chose.
    ///
    /// Field 10, `uint32 isv_svn`.
    public var isvSvn: UInt32 = 0
    /// Version of the quote's format; at least Params.min_quote_version.
    ///
    /// Field 11, `uint32 quote_version`.
    public var quoteVersion: UInt32 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
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
        return left.unknownFields == right.unknownFields
    }
}

extension MsgRegisterEnclaveIdentity {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgRegisterEnclaveIdentity",
        fields: "1 string validator_address\n2 enum tee_type of=0\n3 bytes measurement_hash\n4 bytes signer_hash\n5 bytes encryption_pub_key\n6 bytes signing_pub_key\n7 bytes attestation_quote\n8 *bytes attestation_chain\n9 uint32 isv_prod_id\n10 uint32 isv_svn\n11 uint32 quote_version",
        types: [.enumeration { TEEType.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

/// `virtengine.enclave.v1.MsgRegisterEnclaveIdentity`, read in place.
public struct MsgRegisterEnclaveIdentityView: MessageView, ~Escapable {
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
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgRegisterEnclaveIdentity.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Bech32 address of the validator's operator, prefix `ve`; the signer.
    ///
    /// Field 1, `string validator_address`.
    @inlinable @inline(__always) public var validatorAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _validatorAddress)
        }
    }
    /// Technology the enclave runs on; must be among Params.allowed_tee_types.
    ///
    /// Field 2, `enum tee_type`.
    @inlinable @inline(__always) public var teeType: TEEType { _teeType }
    /// Hash of the enclave's code; must be an allowed measurement.
    ///
    /// Field 3, `bytes measurement_hash`.
    @inlinable @inline(__always) public var measurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _measurementHash)
        }
    }
    /// Hash of the key that signed the code (MRSIGNER on SGX); may be empty.
    ///
    /// Field 4, `bytes signer_hash`.
    @inlinable @inline(__always) public var signerHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _signerHash)
        }
    }
    /// Public key that others encrypt to.
    ///
    /// Field 5, `bytes encryption_pub_key`.
    @inlinable @inline(__always) public var encryptionPubKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _encryptionPubKey)
        }
    }
    /// Public key that heartbeats are verified with: 32 bytes Ed25519, or 33 or
    /// 65 bytes secp256k1.
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
    /// Security version that the enclave's vendor chose.
    ///
    /// Field 10, `uint32 isv_svn`.
    @inlinable @inline(__always) public var isvSvn: UInt32 { _isvSvn }
    /// Version of the quote's format; at least Params.min_quote_version.
    ///
    /// Field 11, `uint32 quote_version`.
    @inlinable @inline(__always) public var quoteVersion: UInt32 { _quoteVersion }
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
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The chain's answer to a registration.
///
/// `virtengine.enclave.v1.MsgRegisterEnclaveIdentityResponse`.
public struct MsgRegisterEnclaveIdentityResponse: Message {
    /// Fingerprint of the registered key.
    ///
    /// Field 1, `string key_fingerprint`.
    public var keyFingerprint: String = ""
    /// Block height from which the identity no longer counts.
    ///
    /// Field 2, `int64 expiry_height`.
    public var expiryHeight: Int64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.keyFingerprint, right.keyFingerprint) else { return false }
        guard left.expiryHeight == right.expiryHeight else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgRegisterEnclaveIdentityResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgRegisterEnclaveIdentityResponse",
        fields: "1 string key_fingerprint\n2 int64 expiry_height")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
                self.keyFingerprint = try StringField.read(from: &reader)
                try reader.refuseDefault(self.keyFingerprint.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.expiryHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.expiryHeight == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.expiryHeight != 0 { sink.put(Int64Field.self, self.expiryHeight, tag: 16) }
        if !self.keyFingerprint.isEmpty { sink.put(StringField.self, self.keyFingerprint, tag: 10) }
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

/// `virtengine.enclave.v1.MsgRegisterEnclaveIdentityResponse`, read in place.
public struct MsgRegisterEnclaveIdentityResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _keyFingerprint = FieldSlice.absent
    @usableFromInline var _expiryHeight: Int64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgRegisterEnclaveIdentityResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Fingerprint of the registered key.
    ///
    /// Field 1, `string key_fingerprint`.
    @inlinable @inline(__always) public var keyFingerprint: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _keyFingerprint)
        }
    }
    /// Block height from which the identity no longer counts.
    ///
    /// Field 2, `int64 expiry_height`.
    @inlinable @inline(__always) public var expiryHeight: Int64 { _expiryHeight }
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
                _keyFingerprint = try reader.readTextSlice()
                try reader.refuseDefault(_keyFingerprint.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _expiryHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_expiryHeight == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Starts a change of a validator's enclave keys.
///
/// `virtengine.enclave.v1.MsgRotateEnclaveIdentity`.
public struct MsgRotateEnclaveIdentity: Message {
    /// Bech32 address of the validator's operator, prefix `ve`; the signer.
    ///
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// Encryption key that comes.
    ///
    /// Field 2, `bytes new_encryption_pub_key`.
    public var newEncryptionPubKey: [UInt8] = []
    /// Signing key that comes.
    ///
    /// Field 3, `bytes new_signing_pub_key`.
    public var newSigningPubKey: [UInt8] = []
    /// Attestation quote for the new keys.
    ///
    /// Field 4, `bytes new_attestation_quote`.
    public var newAttestationQuote: [UInt8] = []
    /// Certificates that lead from that quote to the vendor's root.
    ///
    /// Field 5, `repeated bytes new_attestation_chain`.
    public var newAttestationChain: [[UInt8]] = []
    /// Hash of the enclave's new code; empty if the code stays.
    ///
    /// Field 6, `bytes new_measurement_hash`.
    public var newMeasurementHash: [UInt8] = []
    /// Security version of the new code.
    ///
    /// Field 7, `uint32 new_isv_svn`.
    public var newIsvSvn: UInt32 = 0
    /// Blocks for which old and new keys both count.
    ///
    /// Field 8, `int64 overlap_blocks`.
    public var overlapBlocks: Int64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        guard left.newEncryptionPubKey == right.newEncryptionPubKey else { return false }
        guard left.newSigningPubKey == right.newSigningPubKey else { return false }
        guard left.newAttestationQuote == right.newAttestationQuote else { return false }
        guard left.newAttestationChain == right.newAttestationChain else { return false }
        guard left.newMeasurementHash == right.newMeasurementHash else { return false }
        guard left.newIsvSvn == right.newIsvSvn else { return false }
        guard left.overlapBlocks == right.overlapBlocks else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgRotateEnclaveIdentity {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgRotateEnclaveIdentity",
        fields: "1 string validator_address\n2 bytes new_encryption_pub_key\n3 bytes new_signing_pub_key\n4 bytes new_attestation_quote\n5 *bytes new_attestation_chain\n6 bytes new_measurement_hash\n7 uint32 new_isv_svn\n8 int64 overlap_blocks")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
                self.newEncryptionPubKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.newEncryptionPubKey.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.newSigningPubKey = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.newSigningPubKey.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.newAttestationQuote = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.newAttestationQuote.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.newAttestationChain, tag: 42) }
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                self.newMeasurementHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.newMeasurementHash.isEmpty)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                self.newIsvSvn = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.newIsvSvn == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                self.overlapBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.overlapBlocks == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.overlapBlocks != 0 { sink.put(Int64Field.self, self.overlapBlocks, tag: 64) }
        if self.newIsvSvn != 0 { sink.put(UInt32Field.self, self.newIsvSvn, tag: 56) }
        if !self.newMeasurementHash.isEmpty { sink.put(BytesField.self, self.newMeasurementHash, tag: 50) }
        sink.putRepeated(BytesField.self, self.newAttestationChain, tag: 42)
        if !self.newAttestationQuote.isEmpty { sink.put(BytesField.self, self.newAttestationQuote, tag: 34) }
        if !self.newSigningPubKey.isEmpty { sink.put(BytesField.self, self.newSigningPubKey, tag: 26) }
        if !self.newEncryptionPubKey.isEmpty { sink.put(BytesField.self, self.newEncryptionPubKey, tag: 18) }
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

/// `virtengine.enclave.v1.MsgRotateEnclaveIdentity`, read in place.
public struct MsgRotateEnclaveIdentityView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _validatorAddress = FieldSlice.absent
    @usableFromInline var _newEncryptionPubKey = FieldSlice.absent
    @usableFromInline var _newSigningPubKey = FieldSlice.absent
    @usableFromInline var _newAttestationQuote = FieldSlice.absent
    @usableFromInline var _newAttestationChain = RecordSlice()
    @usableFromInline var _newMeasurementHash = FieldSlice.absent
    @usableFromInline var _newIsvSvn: UInt32 = 0
    @usableFromInline var _overlapBlocks: Int64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgRotateEnclaveIdentity.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Bech32 address of the validator's operator, prefix `ve`; the signer.
    ///
    /// Field 1, `string validator_address`.
    @inlinable @inline(__always) public var validatorAddress: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _validatorAddress)
        }
    }
    /// Encryption key that comes.
    ///
    /// Field 2, `bytes new_encryption_pub_key`.
    @inlinable @inline(__always) public var newEncryptionPubKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _newEncryptionPubKey)
        }
    }
    /// Signing key that comes.
    ///
    /// Field 3, `bytes new_signing_pub_key`.
    @inlinable @inline(__always) public var newSigningPubKey: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _newSigningPubKey)
        }
    }
    /// Attestation quote for the new keys.
    ///
    /// Field 4, `bytes new_attestation_quote`.
    @inlinable @inline(__always) public var newAttestationQuote: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _newAttestationQuote)
        }
    }
    /// Certificates that lead from that quote to the vendor's root.
    ///
    /// Field 5, `repeated bytes new_attestation_chain`.
    @inlinable @inline(__always) public var newAttestationChain: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _newAttestationChain, tag: 42)
        }
    }
    /// Hash of the enclave's new code; empty if the code stays.
    ///
    /// Field 6, `bytes new_measurement_hash`.
    @inlinable @inline(__always) public var newMeasurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _newMeasurementHash)
        }
    }
    /// Security version of the new code.
    ///
    /// Field 7, `uint32 new_isv_svn`.
    @inlinable @inline(__always) public var newIsvSvn: UInt32 { _newIsvSvn }
    /// Blocks for which old and new keys both count.
    ///
    /// Field 8, `int64 overlap_blocks`.
    @inlinable @inline(__always) public var overlapBlocks: Int64 { _overlapBlocks }
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
                _newEncryptionPubKey = try reader.readSlice()
                try reader.refuseDefault(_newEncryptionPubKey.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _newSigningPubKey = try reader.readSlice()
                try reader.refuseDefault(_newSigningPubKey.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _newAttestationQuote = try reader.readSlice()
                try reader.refuseDefault(_newAttestationQuote.isEmpty)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_newAttestationChain, tag: 42) }
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                _newMeasurementHash = try reader.readSlice()
                try reader.refuseDefault(_newMeasurementHash.isEmpty)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                _newIsvSvn = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_newIsvSvn == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                _overlapBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_overlapBlocks == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The chain's answer to a rotation.
///
/// `virtengine.enclave.v1.MsgRotateEnclaveIdentityResponse`.
public struct MsgRotateEnclaveIdentityResponse: Message {
    /// Fingerprint of the key that comes.
    ///
    /// Field 1, `string new_key_fingerprint`.
    public var newKeyFingerprint: String = ""
    /// Block height from which both keys count.
    ///
    /// Field 2, `int64 overlap_start_height`.
    public var overlapStartHeight: Int64 = 0
    /// Block height from which the old key no longer counts.
    ///
    /// Field 3, `int64 overlap_end_height`.
    public var overlapEndHeight: Int64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.newKeyFingerprint, right.newKeyFingerprint) else { return false }
        guard left.overlapStartHeight == right.overlapStartHeight else { return false }
        guard left.overlapEndHeight == right.overlapEndHeight else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgRotateEnclaveIdentityResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgRotateEnclaveIdentityResponse",
        fields: "1 string new_key_fingerprint\n2 int64 overlap_start_height\n3 int64 overlap_end_height")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
                self.newKeyFingerprint = try StringField.read(from: &reader)
                try reader.refuseDefault(self.newKeyFingerprint.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.overlapStartHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.overlapStartHeight == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.overlapEndHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.overlapEndHeight == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.overlapEndHeight != 0 { sink.put(Int64Field.self, self.overlapEndHeight, tag: 24) }
        if self.overlapStartHeight != 0 { sink.put(Int64Field.self, self.overlapStartHeight, tag: 16) }
        if !self.newKeyFingerprint.isEmpty { sink.put(StringField.self, self.newKeyFingerprint, tag: 10) }
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

/// `virtengine.enclave.v1.MsgRotateEnclaveIdentityResponse`, read in place.
public struct MsgRotateEnclaveIdentityResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _newKeyFingerprint = FieldSlice.absent
    @usableFromInline var _overlapStartHeight: Int64 = 0
    @usableFromInline var _overlapEndHeight: Int64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgRotateEnclaveIdentityResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Fingerprint of the key that comes.
    ///
    /// Field 1, `string new_key_fingerprint`.
    @inlinable @inline(__always) public var newKeyFingerprint: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _newKeyFingerprint)
        }
    }
    /// Block height from which both keys count.
    ///
    /// Field 2, `int64 overlap_start_height`.
    @inlinable @inline(__always) public var overlapStartHeight: Int64 { _overlapStartHeight }
    /// Block height from which the old key no longer counts.
    ///
    /// Field 3, `int64 overlap_end_height`.
    @inlinable @inline(__always) public var overlapEndHeight: Int64 { _overlapEndHeight }
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
                _newKeyFingerprint = try reader.readTextSlice()
                try reader.refuseDefault(_newKeyFingerprint.isEmpty)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _overlapStartHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_overlapStartHeight == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _overlapEndHeight = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_overlapEndHeight == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Allows an enclave measurement.
///
/// `virtengine.enclave.v1.MsgProposeMeasurement`.
public struct MsgProposeMeasurement: Message {
    /// Bech32 address of the governance account; the signer.
    ///
    /// Field 1, `string authority`.
    public var authority: String = ""
    /// Hash of the enclave's code.
    ///
    /// Field 2, `bytes measurement_hash`.
    public var measurementHash: [UInt8] = []
    /// Technology for which the hash is valid.
    ///
    /// Field 3, `enum tee_type`.
    public var teeType: TEEType = TEEType()
    /// Free text for people.
    ///
    /// Field 4, `string description`.
    public var description_p: String = ""
    /// Lowest security version that may register with this hash.
    ///
    /// Field 5, `uint32 min_isv_svn`.
    public var minIsvSvn: UInt32 = 0
    /// Blocks until the measurement expires; 0 means never.
    ///
    /// Field 6, `int64 expiry_blocks`.
    public var expiryBlocks: Int64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.authority, right.authority) else { return false }
        guard left.measurementHash == right.measurementHash else { return false }
        guard left.teeType == right.teeType else { return false }
        guard StringField.areSame(left.description_p, right.description_p) else { return false }
        guard left.minIsvSvn == right.minIsvSvn else { return false }
        guard left.expiryBlocks == right.expiryBlocks else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgProposeMeasurement {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgProposeMeasurement",
        fields: "1 string authority\n2 bytes measurement_hash\n3 enum tee_type of=0\n4 string description\n5 uint32 min_isv_svn\n6 int64 expiry_blocks",
        types: [.enumeration { TEEType.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
                self.authority = try StringField.read(from: &reader)
                try reader.refuseDefault(self.authority.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.measurementHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.measurementHash.isEmpty)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.teeType = try EnumField<TEEType>.read(from: &reader)
                try reader.refuseDefault(self.teeType.rawValue == 0)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.description_p = try StringField.read(from: &reader)
                try reader.refuseDefault(self.description_p.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.minIsvSvn = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.minIsvSvn == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.expiryBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.expiryBlocks == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.expiryBlocks != 0 { sink.put(Int64Field.self, self.expiryBlocks, tag: 48) }
        if self.minIsvSvn != 0 { sink.put(UInt32Field.self, self.minIsvSvn, tag: 40) }
        if !self.description_p.isEmpty { sink.put(StringField.self, self.description_p, tag: 34) }
        if self.teeType.rawValue != 0 { sink.put(EnumField<TEEType>.self, self.teeType, tag: 24) }
        if !self.measurementHash.isEmpty { sink.put(BytesField.self, self.measurementHash, tag: 18) }
        if !self.authority.isEmpty { sink.put(StringField.self, self.authority, tag: 10) }
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

/// `virtengine.enclave.v1.MsgProposeMeasurement`, read in place.
public struct MsgProposeMeasurementView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _authority = FieldSlice.absent
    @usableFromInline var _measurementHash = FieldSlice.absent
    @usableFromInline var _teeType: TEEType = TEEType()
    @usableFromInline var _description_p = FieldSlice.absent
    @usableFromInline var _minIsvSvn: UInt32 = 0
    @usableFromInline var _expiryBlocks: Int64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgProposeMeasurement.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Bech32 address of the governance account; the signer.
    ///
    /// Field 1, `string authority`.
    @inlinable @inline(__always) public var authority: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _authority)
        }
    }
    /// Hash of the enclave's code.
    ///
    /// Field 2, `bytes measurement_hash`.
    @inlinable @inline(__always) public var measurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _measurementHash)
        }
    }
    /// Technology for which the hash is valid.
    ///
    /// Field 3, `enum tee_type`.
    @inlinable @inline(__always) public var teeType: TEEType { _teeType }
    /// Free text for people.
    ///
    /// Field 4, `string description`.
    @inlinable @inline(__always) public var description_p: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _description_p)
        }
    }
    /// Lowest security version that may register with this hash.
    ///
    /// Field 5, `uint32 min_isv_svn`.
    @inlinable @inline(__always) public var minIsvSvn: UInt32 { _minIsvSvn }
    /// Blocks until the measurement expires; 0 means never.
    ///
    /// Field 6, `int64 expiry_blocks`.
    @inlinable @inline(__always) public var expiryBlocks: Int64 { _expiryBlocks }
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
                _authority = try reader.readTextSlice()
                try reader.refuseDefault(_authority.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _measurementHash = try reader.readSlice()
                try reader.refuseDefault(_measurementHash.isEmpty)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _teeType = try EnumField<TEEType>.read(from: &reader)
                try reader.refuseDefault(_teeType.rawValue == 0)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _description_p = try reader.readTextSlice()
                try reader.refuseDefault(_description_p.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _minIsvSvn = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_minIsvSvn == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _expiryBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_expiryBlocks == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The chain's answer to a proposed measurement.
///
/// `virtengine.enclave.v1.MsgProposeMeasurementResponse`.
public struct MsgProposeMeasurementResponse: Message {
    /// The measurement's hash, in hexadecimal.
    ///
    /// Field 1, `string measurement_hash`.
    public var measurementHash: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.measurementHash, right.measurementHash) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgProposeMeasurementResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgProposeMeasurementResponse",
        fields: "1 string measurement_hash")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
                self.measurementHash = try StringField.read(from: &reader)
                try reader.refuseDefault(self.measurementHash.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.measurementHash.isEmpty { sink.put(StringField.self, self.measurementHash, tag: 10) }
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

/// `virtengine.enclave.v1.MsgProposeMeasurementResponse`, read in place.
public struct MsgProposeMeasurementResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _measurementHash = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgProposeMeasurementResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// The measurement's hash, in hexadecimal.
    ///
    /// Field 1, `string measurement_hash`.
    @inlinable @inline(__always) public var measurementHash: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _measurementHash)
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
                _measurementHash = try reader.readTextSlice()
                try reader.refuseDefault(_measurementHash.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Takes an allowed measurement back.
///
/// `virtengine.enclave.v1.MsgRevokeMeasurement`.
public struct MsgRevokeMeasurement: Message {
    /// Bech32 address of the governance account; the signer.
    ///
    /// Field 1, `string authority`.
    public var authority: String = ""
    /// Hash of the enclave's code.
    ///
    /// Field 2, `bytes measurement_hash`.
    public var measurementHash: [UInt8] = []
    /// Why, for people.
    ///
    /// Field 3, `string reason`.
    public var reason: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.authority, right.authority) else { return false }
        guard left.measurementHash == right.measurementHash else { return false }
        guard StringField.areSame(left.reason, right.reason) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgRevokeMeasurement {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgRevokeMeasurement",
        fields: "1 string authority\n2 bytes measurement_hash\n3 string reason")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
                self.authority = try StringField.read(from: &reader)
                try reader.refuseDefault(self.authority.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.measurementHash = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.measurementHash.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.reason = try StringField.read(from: &reader)
                try reader.refuseDefault(self.reason.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.reason.isEmpty { sink.put(StringField.self, self.reason, tag: 26) }
        if !self.measurementHash.isEmpty { sink.put(BytesField.self, self.measurementHash, tag: 18) }
        if !self.authority.isEmpty { sink.put(StringField.self, self.authority, tag: 10) }
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

/// `virtengine.enclave.v1.MsgRevokeMeasurement`, read in place.
public struct MsgRevokeMeasurementView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _authority = FieldSlice.absent
    @usableFromInline var _measurementHash = FieldSlice.absent
    @usableFromInline var _reason = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgRevokeMeasurement.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Bech32 address of the governance account; the signer.
    ///
    /// Field 1, `string authority`.
    @inlinable @inline(__always) public var authority: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _authority)
        }
    }
    /// Hash of the enclave's code.
    ///
    /// Field 2, `bytes measurement_hash`.
    @inlinable @inline(__always) public var measurementHash: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _measurementHash)
        }
    }
    /// Why, for people.
    ///
    /// Field 3, `string reason`.
    @inlinable @inline(__always) public var reason: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _reason)
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
                _authority = try reader.readTextSlice()
                try reader.refuseDefault(_authority.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _measurementHash = try reader.readSlice()
                try reader.refuseDefault(_measurementHash.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _reason = try reader.readTextSlice()
                try reader.refuseDefault(_reason.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The chain's answer to a revocation: nothing.
///
/// `virtengine.enclave.v1.MsgRevokeMeasurementResponse`.
public struct MsgRevokeMeasurementResponse: Message {
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension MsgRevokeMeasurementResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgRevokeMeasurementResponse",
        fields: "")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

/// `virtengine.enclave.v1.MsgRevokeMeasurementResponse`, read in place.
public struct MsgRevokeMeasurementResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgRevokeMeasurementResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
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
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Replaces the module's parameters, all of them.
///
/// `virtengine.enclave.v1.MsgUpdateParams`.
public struct MsgUpdateParams: Message {
    /// Bech32 address of the governance account; the signer.
    ///
    /// Field 1, `string authority`.
    public var authority: String = ""
    /// The new parameters.
    ///
    /// Field 2, `message params`.
    public var params: Params {
        get { self._params ?? Params() }
        set { self._params = newValue }
    }
    /// Whether `params` is set.
    public var hasParams: Bool { _params != nil }
    /// Takes the value of `params` away.
    public mutating func clearParams() { _params = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _params: Params?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.authority, right.authority) else { return false }
        guard left._params == right._params else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension MsgUpdateParams {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgUpdateParams",
        fields: "1 string authority\n2 ?message params of=0",
        types: [.message { Params.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
                self.authority = try StringField.read(from: &reader)
                try reader.refuseDefault(self.authority.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._params)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._params { sink.message(value, tag: 18) }
        if !self.authority.isEmpty { sink.put(StringField.self, self.authority, tag: 10) }
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

/// `virtengine.enclave.v1.MsgUpdateParams`, read in place.
public struct MsgUpdateParamsView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _authority = FieldSlice.absent
    @usableFromInline var _params = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgUpdateParams.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Bech32 address of the governance account; the signer.
    ///
    /// Field 1, `string authority`.
    @inlinable @inline(__always) public var authority: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _authority)
        }
    }
    /// The new parameters.
    ///
    /// Field 2, `message params`.
    @inlinable @inline(__always) public var params: ParamsView? {
        @_lifetime(copy self)
        get {
            _params.isPresent ? ParamsView(checked: viewedBytes, _params) : nil
        }
    }
    /// Whether `params` is set.
    @inlinable @inline(__always) public var hasParams: Bool { _params.isPresent }
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
                _authority = try reader.readTextSlice()
                try reader.refuseDefault(_authority.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(ParamsView.self, into: &_params)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The chain's answer to new parameters: nothing.
///
/// `virtengine.enclave.v1.MsgUpdateParamsResponse`.
public struct MsgUpdateParamsResponse: Message {
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension MsgUpdateParamsResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.MsgUpdateParamsResponse",
        fields: "")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_tx.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

/// `virtengine.enclave.v1.MsgUpdateParamsResponse`, read in place.
public struct MsgUpdateParamsResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { MsgUpdateParamsResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
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
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/tx.proto.
public enum File_virtengine_enclave_v1_tx {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/tx.proto",
        dependencies: [File_virtengine_enclave_v1_heartbeat.file, File_virtengine_enclave_v1_params.file, File_virtengine_enclave_v1_types.file],
        descriptor: """
        \n\u{1e}virtengine/enclave/v1/tx.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}%virtengine/enclave/v1/\
        heartbeat.proto\u{1a}\"virtengine/enclave/v1/params.proto\u{1a}!virtengine/enclave/v1/types.proto\"\
        \u{de}\u{3}\n\u{1a}MsgRegisterEnclaveIdentity\u{12}+\n\u{11}validator_address\u{18}\u{1} \u{1}(\tR\
        \u{10}validatorAddress\u{12}9\n\u{8}tee_type\u{18}\u{2} \u{1}(\u{e}2\u{1e}.virtengine.enclave.v1.TEE\
        TypeR\u{7}teeType\u{12})\n\u{10}measurement_hash\u{18}\u{3} \u{1}(\u{c}R\u{f}measurementHash\u{12}\
        \u{1f}\n\u{b}signer_hash\u{18}\u{4} \u{1}(\u{c}R\nsignerHash\u{12},\n\u{12}encryption_pub_key\u{18}\
        \u{5} \u{1}(\u{c}R\u{10}encryptionPubKey\u{12}&\n\u{f}signing_pub_key\u{18}\u{6} \u{1}(\u{c}R\rsigni\
        ngPubKey\u{12}+\n\u{11}attestation_quote\u{18}\u{7} \u{1}(\u{c}R\u{10}attestationQuote\u{12}+\n\
        \u{11}attestation_chain\u{18}\u{8} \u{3}(\u{c}R\u{10}attestationChain\u{12}\u{1e}\n\u{b}isv_prod_id\
        \u{18}\t \u{1}(\rR\tisvProdId\u{12}\u{17}\n\u{7}isv_svn\u{18}\n \u{1}(\rR\u{6}isvSvn\u{12}#\n\rquote\
        _version\u{18}\u{b} \u{1}(\rR\u{c}quoteVersion\"r\n\"MsgRegisterEnclaveIdentityResponse\u{12}'\n\
        \u{f}key_fingerprint\u{18}\u{1} \u{1}(\tR\u{e}keyFingerprint\u{12}#\n\rexpiry_height\u{18}\u{2} \
        \u{1}(\u{3}R\u{c}expiryHeight\"\u{8c}\u{3}\n\u{18}MsgRotateEnclaveIdentity\u{12}+\n\u{11}validator_a\
        ddress\u{18}\u{1} \u{1}(\tR\u{10}validatorAddress\u{12}3\n\u{16}new_encryption_pub_key\u{18}\u{2} \
        \u{1}(\u{c}R\u{13}newEncryptionPubKey\u{12}-\n\u{13}new_signing_pub_key\u{18}\u{3} \u{1}(\u{c}R\
        \u{10}newSigningPubKey\u{12}2\n\u{15}new_attestation_quote\u{18}\u{4} \u{1}(\u{c}R\u{13}newAttestati\
        onQuote\u{12}2\n\u{15}new_attestation_chain\u{18}\u{5} \u{3}(\u{c}R\u{13}newAttestationChain\u{12}0\
        \n\u{14}new_measurement_hash\u{18}\u{6} \u{1}(\u{c}R\u{12}newMeasurementHash\u{12}\u{1e}\n\u{b}new_i\
        sv_svn\u{18}\u{7} \u{1}(\rR\tnewIsvSvn\u{12}%\n\u{e}overlap_blocks\u{18}\u{8} \u{1}(\u{3}R\roverlapB\
        locks\"\u{b2}\u{1}\n MsgRotateEnclaveIdentityResponse\u{12}.\n\u{13}new_key_fingerprint\u{18}\u{1} \
        \u{1}(\tR\u{11}newKeyFingerprint\u{12}0\n\u{14}overlap_start_height\u{18}\u{2} \u{1}(\u{3}R\u{12}ove\
        rlapStartHeight\u{12},\n\u{12}overlap_end_height\u{18}\u{3} \u{1}(\u{3}R\u{10}overlapEndHeight\"\
        \u{82}\u{2}\n\u{15}MsgProposeMeasurement\u{12}\u{1c}\n\tauthority\u{18}\u{1} \u{1}(\tR\tauthority\
        \u{12})\n\u{10}measurement_hash\u{18}\u{2} \u{1}(\u{c}R\u{f}measurementHash\u{12}9\n\u{8}tee_type\
        \u{18}\u{3} \u{1}(\u{e}2\u{1e}.virtengine.enclave.v1.TEETypeR\u{7}teeType\u{12} \n\u{b}description\
        \u{18}\u{4} \u{1}(\tR\u{b}description\u{12}\u{1e}\n\u{b}min_isv_svn\u{18}\u{5} \u{1}(\rR\tminIsvSvn\
        \u{12}#\n\rexpiry_blocks\u{18}\u{6} \u{1}(\u{3}R\u{c}expiryBlocks\"J\n\u{1d}MsgProposeMeasurementRes\
        ponse\u{12})\n\u{10}measurement_hash\u{18}\u{1} \u{1}(\tR\u{f}measurementHash\"w\n\u{14}MsgRevokeMea\
        surement\u{12}\u{1c}\n\tauthority\u{18}\u{1} \u{1}(\tR\tauthority\u{12})\n\u{10}measurement_hash\
        \u{18}\u{2} \u{1}(\u{c}R\u{f}measurementHash\u{12}\u{16}\n\u{6}reason\u{18}\u{3} \u{1}(\tR\u{6}reaso\
        n\"\u{1e}\n\u{1c}MsgRevokeMeasurementResponse\"f\n\u{f}MsgUpdateParams\u{12}\u{1c}\n\tauthority\
        \u{18}\u{1} \u{1}(\tR\tauthority\u{12}5\n\u{6}params\u{18}\u{2} \u{1}(\u{b}2\u{1d}.virtengine.enclav\
        e.v1.ParamsR\u{6}params\"\u{19}\n\u{17}MsgUpdateParamsResponse2\u{e0}\u{5}\n\u{3}Msg\u{12}\u{87}\
        \u{1}\n\u{17}RegisterEnclaveIdentity\u{12}1.virtengine.enclave.v1.MsgRegisterEnclaveIdentity\u{1a}9.\
        virtengine.enclave.v1.MsgRegisterEnclaveIdentityResponse\u{12}\u{81}\u{1}\n\u{15}RotateEnclaveIdenti\
        ty\u{12}/.virtengine.enclave.v1.MsgRotateEnclaveIdentity\u{1a}7.virtengine.enclave.v1.MsgRotateEncla\
        veIdentityResponse\u{12}x\n\u{12}ProposeMeasurement\u{12},.virtengine.enclave.v1.MsgProposeMeasureme\
        nt\u{1a}4.virtengine.enclave.v1.MsgProposeMeasurementResponse\u{12}u\n\u{11}RevokeMeasurement\u{12}+\
        .virtengine.enclave.v1.MsgRevokeMeasurement\u{1a}3.virtengine.enclave.v1.MsgRevokeMeasurementRespons\
        e\u{12}f\n\u{c}UpdateParams\u{12}&.virtengine.enclave.v1.MsgUpdateParams\u{1a}..virtengine.enclave.v\
        1.MsgUpdateParamsResponse\u{12}r\n\u{10}EnclaveHeartbeat\u{12}*.virtengine.enclave.v1.MsgEnclaveHear\
        tbeat\u{1a}2.virtengine.enclave.v1.MsgEnclaveHeartbeatResponseB\u{3}\u{ba}\u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(MsgRegisterEnclaveIdentity.self, MsgRegisterEnclaveIdentityView.self)
        registry.register(MsgRegisterEnclaveIdentityResponse.self, MsgRegisterEnclaveIdentityResponseView.self)
        registry.register(MsgRotateEnclaveIdentity.self, MsgRotateEnclaveIdentityView.self)
        registry.register(MsgRotateEnclaveIdentityResponse.self, MsgRotateEnclaveIdentityResponseView.self)
        registry.register(MsgProposeMeasurement.self, MsgProposeMeasurementView.self)
        registry.register(MsgProposeMeasurementResponse.self, MsgProposeMeasurementResponseView.self)
        registry.register(MsgRevokeMeasurement.self, MsgRevokeMeasurementView.self)
        registry.register(MsgRevokeMeasurementResponse.self, MsgRevokeMeasurementResponseView.self)
        registry.register(MsgUpdateParams.self, MsgUpdateParamsView.self)
        registry.register(MsgUpdateParamsResponse.self, MsgUpdateParamsResponseView.self)
    }
}
