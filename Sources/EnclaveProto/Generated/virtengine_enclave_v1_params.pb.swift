// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/params.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// Parameters of the enclave module. Set in genesis, changed by governance
/// (MsgUpdateParams).
///
/// `virtengine.enclave.v1.Params`.
public struct Params: Message {
    /// Most enclave keys that one validator may hold at a time. Default 2.
    ///
    /// Field 1, `uint32 max_enclave_keys_per_validator`.
    public var maxEnclaveKeysPerValidator: UInt32 = 0
    /// Life of an identity in blocks, where nothing else is said. Default 1000.
    ///
    /// Field 2, `int64 default_expiry_blocks`.
    public var defaultExpiryBlocks: Int64 = 0
    /// Blocks for which old and new keys both count, where a rotation says
    /// nothing else. Default 100.
    ///
    /// Field 3, `int64 key_rotation_overlap_blocks`.
    public var keyRotationOverlapBlocks: Int64 = 0
    /// Lowest quote format version that may register. Default 3.
    ///
    /// Field 4, `uint32 min_quote_version`.
    public var minQuoteVersion: UInt32 = 0
    /// Technologies that may register. Default SGX, SEV-SNP, Nitro.
    ///
    /// Field 5, `repeated enum allowed_tee_types`.
    public var allowedTeeTypes: [TEEType] = []
    /// Largest difference, in points of score, at which two validators still
    /// agree. Default 0: the same score.
    ///
    /// Field 6, `uint32 score_tolerance`.
    public var scoreTolerance: UInt32 = 0
    /// Whether a registration must bring its certificate chain. Default true.
    ///
    /// Field 7, `bool require_attestation_chain`.
    public var requireAttestationChain: Bool = false
    /// Blocks after which an attestation is too old. Default 10000.
    ///
    /// Field 8, `int64 max_attestation_age`.
    public var maxAttestationAge: Int64 = 0
    /// Whether a committee, not every validator, scores identities. Default false.
    ///
    /// Field 9, `bool enable_committee_mode`.
    public var enableCommitteeMode: Bool = false
    /// Members of the committee; read in committee mode only. Default 0.
    ///
    /// Field 10, `uint32 committee_size`.
    public var committeeSize: UInt32 = 0
    /// Blocks for which a committee serves. Default 10000.
    ///
    /// Field 11, `int64 committee_epoch_blocks`.
    public var committeeEpochBlocks: Int64 = 0
    /// Whether expired measurements are deleted. Default false.
    ///
    /// Field 12, `bool enable_measurement_cleanup`.
    public var enableMeasurementCleanup: Bool = false
    /// Most registrations in one block; 0 means no limit. Default 0.
    ///
    /// Field 13, `uint32 max_registrations_per_block`.
    public var maxRegistrationsPerBlock: UInt32 = 0
    /// Blocks a validator must wait between two registrations; 0 means none.
    /// Default 0.
    ///
    /// Field 14, `int64 registration_cooldown_blocks`.
    public var registrationCooldownBlocks: Int64 = 0
    /// Thresholds of the health evaluation; absent means their defaults.
    ///
    /// Field 15, `message health_check_params`.
    public var healthCheckParams: HealthCheckParams {
        get { self._healthCheckParams ?? HealthCheckParams() }
        set { self._healthCheckParams = newValue }
    }
    /// Whether `healthCheckParams` is set.
    public var hasHealthCheckParams: Bool { _healthCheckParams != nil }
    /// Takes the value of `healthCheckParams` away.
    public mutating func clearHealthCheckParams() { _healthCheckParams = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _healthCheckParams: HealthCheckParams?
    /// A message with no field set.
    public init() {}
}

extension Params {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.Params",
        fields: "1 uint32 max_enclave_keys_per_validator\n2 int64 default_expiry_blocks\n3 int64 key_rotation_overlap_blocks\n4 uint32 min_quote_version\n5 *enum allowed_tee_types of=0\n6 uint32 score_tolerance\n7 bool require_attestation_chain\n8 int64 max_attestation_age\n9 bool enable_committee_mode\n10 uint32 committee_size\n11 int64 committee_epoch_blocks\n12 bool enable_measurement_cleanup\n13 uint32 max_registrations_per_block\n14 int64 registration_cooldown_blocks\n15 ?message health_check_params of=1",
        types: [.enumeration { TEEType.schema }, .message { HealthCheckParams.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_params.file }
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
                self.maxEnclaveKeysPerValidator = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.maxEnclaveKeysPerValidator == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.defaultExpiryBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.defaultExpiryBlocks == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.keyRotationOverlapBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.keyRotationOverlapBlocks == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.minQuoteVersion = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.minQuoteVersion == 0)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<TEEType>.self, into: &self.allowedTeeTypes) }
            case 40:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<TEEType>.self, into: &self.allowedTeeTypes) }
            case 48:
                self.scoreTolerance = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.scoreTolerance == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                self.requireAttestationChain = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.requireAttestationChain)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                self.maxAttestationAge = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.maxAttestationAge == 0)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                self.enableCommitteeMode = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.enableCommitteeMode)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                self.committeeSize = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.committeeSize == 0)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                self.committeeEpochBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.committeeEpochBlocks == 0)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                self.enableMeasurementCleanup = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.enableMeasurementCleanup)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self.maxRegistrationsPerBlock = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.maxRegistrationsPerBlock == 0)
                if reader.consume(112, after: &last) { fallthrough }
            case 112:
                self.registrationCooldownBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.registrationCooldownBlocks == 0)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                try reader.readMessage(into: &self._healthCheckParams)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._healthCheckParams { sink.message(value, tag: 122) }
        if self.registrationCooldownBlocks != 0 { sink.put(Int64Field.self, self.registrationCooldownBlocks, tag: 112) }
        if self.maxRegistrationsPerBlock != 0 { sink.put(UInt32Field.self, self.maxRegistrationsPerBlock, tag: 104) }
        if self.enableMeasurementCleanup { sink.put(BoolField.self, self.enableMeasurementCleanup, tag: 96) }
        if self.committeeEpochBlocks != 0 { sink.put(Int64Field.self, self.committeeEpochBlocks, tag: 88) }
        if self.committeeSize != 0 { sink.put(UInt32Field.self, self.committeeSize, tag: 80) }
        if self.enableCommitteeMode { sink.put(BoolField.self, self.enableCommitteeMode, tag: 72) }
        if self.maxAttestationAge != 0 { sink.put(Int64Field.self, self.maxAttestationAge, tag: 64) }
        if self.requireAttestationChain { sink.put(BoolField.self, self.requireAttestationChain, tag: 56) }
        if self.scoreTolerance != 0 { sink.put(UInt32Field.self, self.scoreTolerance, tag: 48) }
        sink.putPacked(EnumField<TEEType>.self, self.allowedTeeTypes, tag: 42)
        if self.minQuoteVersion != 0 { sink.put(UInt32Field.self, self.minQuoteVersion, tag: 32) }
        if self.keyRotationOverlapBlocks != 0 { sink.put(Int64Field.self, self.keyRotationOverlapBlocks, tag: 24) }
        if self.defaultExpiryBlocks != 0 { sink.put(Int64Field.self, self.defaultExpiryBlocks, tag: 16) }
        if self.maxEnclaveKeysPerValidator != 0 { sink.put(UInt32Field.self, self.maxEnclaveKeysPerValidator, tag: 8) }
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

/// `virtengine.enclave.v1.Params`, read in place.
public struct ParamsView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _maxEnclaveKeysPerValidator: UInt32 = 0
    @usableFromInline var _defaultExpiryBlocks: Int64 = 0
    @usableFromInline var _keyRotationOverlapBlocks: Int64 = 0
    @usableFromInline var _minQuoteVersion: UInt32 = 0
    @usableFromInline var _allowedTeeTypes = RecordSlice()
    @usableFromInline var _scoreTolerance: UInt32 = 0
    @usableFromInline var _requireAttestationChain: Bool = false
    @usableFromInline var _maxAttestationAge: Int64 = 0
    @usableFromInline var _enableCommitteeMode: Bool = false
    @usableFromInline var _committeeSize: UInt32 = 0
    @usableFromInline var _committeeEpochBlocks: Int64 = 0
    @usableFromInline var _enableMeasurementCleanup: Bool = false
    @usableFromInline var _maxRegistrationsPerBlock: UInt32 = 0
    @usableFromInline var _registrationCooldownBlocks: Int64 = 0
    @usableFromInline var _healthCheckParams = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Params.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Most enclave keys that one validator may hold at a time. Default 2.
    ///
    /// Field 1, `uint32 max_enclave_keys_per_validator`.
    @inlinable @inline(__always) public var maxEnclaveKeysPerValidator: UInt32 { _maxEnclaveKeysPerValidator }
    /// Life of an identity in blocks, where nothing else is said. Default 1000.
    ///
    /// Field 2, `int64 default_expiry_blocks`.
    @inlinable @inline(__always) public var defaultExpiryBlocks: Int64 { _defaultExpiryBlocks }
    /// Blocks for which old and new keys both count, where a rotation says
    /// nothing else. Default 100.
    ///
    /// Field 3, `int64 key_rotation_overlap_blocks`.
    @inlinable @inline(__always) public var keyRotationOverlapBlocks: Int64 { _keyRotationOverlapBlocks }
    /// Lowest quote format version that may register. Default 3.
    ///
    /// Field 4, `uint32 min_quote_version`.
    @inlinable @inline(__always) public var minQuoteVersion: UInt32 { _minQuoteVersion }
    /// Technologies that may register. Default SGX, SEV-SNP, Nitro.
    ///
    /// Field 5, `repeated enum allowed_tee_types`.
    @inlinable @inline(__always) public var allowedTeeTypes: RepeatedScalarView<EnumField<TEEType>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<TEEType>>(viewedBytes, _allowedTeeTypes, tag: 42)
        }
    }
    /// Largest difference, in points of score, at which two validators still
    /// agree. Default 0: the same score.
    ///
    /// Field 6, `uint32 score_tolerance`.
    @inlinable @inline(__always) public var scoreTolerance: UInt32 { _scoreTolerance }
    /// Whether a registration must bring its certificate chain. Default true.
    ///
    /// Field 7, `bool require_attestation_chain`.
    @inlinable @inline(__always) public var requireAttestationChain: Bool { _requireAttestationChain }
    /// Blocks after which an attestation is too old. Default 10000.
    ///
    /// Field 8, `int64 max_attestation_age`.
    @inlinable @inline(__always) public var maxAttestationAge: Int64 { _maxAttestationAge }
    /// Whether a committee, not every validator, scores identities. Default false.
    ///
    /// Field 9, `bool enable_committee_mode`.
    @inlinable @inline(__always) public var enableCommitteeMode: Bool { _enableCommitteeMode }
    /// Members of the committee; read in committee mode only. Default 0.
    ///
    /// Field 10, `uint32 committee_size`.
    @inlinable @inline(__always) public var committeeSize: UInt32 { _committeeSize }
    /// Blocks for which a committee serves. Default 10000.
    ///
    /// Field 11, `int64 committee_epoch_blocks`.
    @inlinable @inline(__always) public var committeeEpochBlocks: Int64 { _committeeEpochBlocks }
    /// Whether expired measurements are deleted. Default false.
    ///
    /// Field 12, `bool enable_measurement_cleanup`.
    @inlinable @inline(__always) public var enableMeasurementCleanup: Bool { _enableMeasurementCleanup }
    /// Most registrations in one block; 0 means no limit. Default 0.
    ///
    /// Field 13, `uint32 max_registrations_per_block`.
    @inlinable @inline(__always) public var maxRegistrationsPerBlock: UInt32 { _maxRegistrationsPerBlock }
    /// Blocks a validator must wait between two registrations; 0 means none.
    /// Default 0.
    ///
    /// Field 14, `int64 registration_cooldown_blocks`.
    @inlinable @inline(__always) public var registrationCooldownBlocks: Int64 { _registrationCooldownBlocks }
    /// Thresholds of the health evaluation; absent means their defaults.
    ///
    /// Field 15, `message health_check_params`.
    @inlinable @inline(__always) public var healthCheckParams: HealthCheckParamsView? {
        @_lifetime(copy self)
        get {
            _healthCheckParams.isPresent ? HealthCheckParamsView(checked: viewedBytes, _healthCheckParams) : nil
        }
    }
    /// Whether `healthCheckParams` is set.
    @inlinable @inline(__always) public var hasHealthCheckParams: Bool { _healthCheckParams.isPresent }
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
                _maxEnclaveKeysPerValidator = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_maxEnclaveKeysPerValidator == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _defaultExpiryBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_defaultExpiryBlocks == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _keyRotationOverlapBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_keyRotationOverlapBlocks == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _minQuoteVersion = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_minQuoteVersion == 0)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<TEEType>.self, into: &_allowedTeeTypes) }
            case 40:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<TEEType>.self, into: &_allowedTeeTypes) }
            case 48:
                _scoreTolerance = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_scoreTolerance == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                _requireAttestationChain = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_requireAttestationChain)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                _maxAttestationAge = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_maxAttestationAge == 0)
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                _enableCommitteeMode = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_enableCommitteeMode)
                if reader.consume(80, after: &last) { fallthrough }
            case 80:
                _committeeSize = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_committeeSize == 0)
                if reader.consume(88, after: &last) { fallthrough }
            case 88:
                _committeeEpochBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_committeeEpochBlocks == 0)
                if reader.consume(96, after: &last) { fallthrough }
            case 96:
                _enableMeasurementCleanup = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_enableMeasurementCleanup)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _maxRegistrationsPerBlock = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_maxRegistrationsPerBlock == 0)
                if reader.consume(112, after: &last) { fallthrough }
            case 112:
                _registrationCooldownBlocks = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_registrationCooldownBlocks == 0)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                try reader.readView(HealthCheckParamsView.self, into: &_healthCheckParams)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/params.proto.
public enum File_virtengine_enclave_v1_params {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/params.proto",
        dependencies: [File_virtengine_enclave_v1_health.file, File_virtengine_enclave_v1_types.file],
        descriptor: """
        \n\"virtengine/enclave/v1/params.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}\"virtengine/enclave/v1\
        /health.proto\u{1a}!virtengine/enclave/v1/types.proto\"\u{f6}\u{6}\n\u{6}Params\u{12}B\n\u{1e}max_en\
        clave_keys_per_validator\u{18}\u{1} \u{1}(\rR\u{1a}maxEnclaveKeysPerValidator\u{12}2\n\u{15}default_\
        expiry_blocks\u{18}\u{2} \u{1}(\u{3}R\u{13}defaultExpiryBlocks\u{12}=\n\u{1b}key_rotation_overlap_bl\
        ocks\u{18}\u{3} \u{1}(\u{3}R\u{18}keyRotationOverlapBlocks\u{12}*\n\u{11}min_quote_version\u{18}\
        \u{4} \u{1}(\rR\u{f}minQuoteVersion\u{12}J\n\u{11}allowed_tee_types\u{18}\u{5} \u{3}(\u{e}2\u{1e}.vi\
        rtengine.enclave.v1.TEETypeR\u{f}allowedTeeTypes\u{12}'\n\u{f}score_tolerance\u{18}\u{6} \u{1}(\rR\
        \u{e}scoreTolerance\u{12}:\n\u{19}require_attestation_chain\u{18}\u{7} \u{1}(\u{8}R\u{17}requireAtte\
        stationChain\u{12}.\n\u{13}max_attestation_age\u{18}\u{8} \u{1}(\u{3}R\u{11}maxAttestationAge\u{12}2\
        \n\u{15}enable_committee_mode\u{18}\t \u{1}(\u{8}R\u{13}enableCommitteeMode\u{12}%\n\u{e}committee_s\
        ize\u{18}\n \u{1}(\rR\rcommitteeSize\u{12}4\n\u{16}committee_epoch_blocks\u{18}\u{b} \u{1}(\u{3}R\
        \u{14}committeeEpochBlocks\u{12}<\n\u{1a}enable_measurement_cleanup\u{18}\u{c} \u{1}(\u{8}R\u{18}ena\
        bleMeasurementCleanup\u{12}=\n\u{1b}max_registrations_per_block\u{18}\r \u{1}(\rR\u{18}maxRegistrati\
        onsPerBlock\u{12}@\n\u{1c}registration_cooldown_blocks\u{18}\u{e} \u{1}(\u{3}R\u{1a}registrationCool\
        downBlocks\u{12}X\n\u{13}health_check_params\u{18}\u{f} \u{1}(\u{b}2(.virtengine.enclave.v1.HealthCh\
        eckParamsR\u{11}healthCheckParamsB\u{3}\u{ba}\u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(Params.self, ParamsView.self)
    }
}
