// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/genesis.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// Everything that the enclave module carries from one chain start to the next.
///
/// `virtengine.enclave.v1.GenesisState`.
public struct GenesisState: Message {
    /// Identities, one a validator.
    ///
    /// Field 1, `repeated message enclave_identities`.
    public var enclaveIdentities: [EnclaveIdentity] = []
    /// Measurements that governance has allowed, with those it took back.
    ///
    /// Field 2, `repeated message measurement_allowlist`.
    public var measurementAllowlist: [MeasurementRecord] = []
    /// Key rotations, finished ones as well.
    ///
    /// Field 3, `repeated message key_rotations`.
    public var keyRotations: [KeyRotationRecord] = []
    /// The module's parameters.
    ///
    /// Field 4, `message params`.
    public var params: Params {
        get { self._params ?? Params() }
        set { self._params = newValue }
    }
    /// Whether `params` is set.
    public var hasParams: Bool { _params != nil }
    /// Takes the value of `params` away.
    public mutating func clearParams() { _params = nil }
    /// Health of the enclaves, at most one a validator.
    ///
    /// Field 5, `repeated message enclave_health_statuses`.
    public var enclaveHealthStatuses: [EnclaveHealthStatus] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _params: Params?
    /// A message with no field set.
    public init() {}
}

extension GenesisState {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.GenesisState",
        fields: "1 *message enclave_identities of=0\n2 *message measurement_allowlist of=1\n3 *message key_rotations of=2\n4 ?message params of=3\n5 *message enclave_health_statuses of=4",
        types: [.message { EnclaveIdentity.schema }, .message { MeasurementRecord.schema }, .message { KeyRotationRecord.schema }, .message { Params.schema }, .message { EnclaveHealthStatus.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_genesis.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.enclaveIdentities, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.measurementAllowlist, tag: 18) }
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.keyRotations, tag: 26) }
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.readMessage(into: &self._params)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.enclaveHealthStatuses, tag: 42) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<EnclaveHealthStatus>.self, self.enclaveHealthStatuses, tag: 42)
        if let value = self._params { sink.message(value, tag: 34) }
        sink.putRepeated(MessageField<KeyRotationRecord>.self, self.keyRotations, tag: 26)
        sink.putRepeated(MessageField<MeasurementRecord>.self, self.measurementAllowlist, tag: 18)
        sink.putRepeated(MessageField<EnclaveIdentity>.self, self.enclaveIdentities, tag: 10)
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

/// `virtengine.enclave.v1.GenesisState`, read in place.
public struct GenesisStateView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _enclaveIdentities = RecordSlice()
    @usableFromInline var _measurementAllowlist = RecordSlice()
    @usableFromInline var _keyRotations = RecordSlice()
    @usableFromInline var _params = FieldSlice.absent
    @usableFromInline var _enclaveHealthStatuses = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { GenesisState.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Identities, one a validator.
    ///
    /// Field 1, `repeated message enclave_identities`.
    @inlinable @inline(__always) public var enclaveIdentities: RepeatedView<EnclaveIdentityView> {
        @_lifetime(copy self)
        get {
            RepeatedView<EnclaveIdentityView>(viewedBytes, _enclaveIdentities, tag: 10)
        }
    }
    /// Measurements that governance has allowed, with those it took back.
    ///
    /// Field 2, `repeated message measurement_allowlist`.
    @inlinable @inline(__always) public var measurementAllowlist: RepeatedView<MeasurementRecordView> {
        @_lifetime(copy self)
        get {
            RepeatedView<MeasurementRecordView>(viewedBytes, _measurementAllowlist, tag: 18)
        }
    }
    /// Key rotations, finished ones as well.
    ///
    /// Field 3, `repeated message key_rotations`.
    @inlinable @inline(__always) public var keyRotations: RepeatedView<KeyRotationRecordView> {
        @_lifetime(copy self)
        get {
            RepeatedView<KeyRotationRecordView>(viewedBytes, _keyRotations, tag: 26)
        }
    }
    /// The module's parameters.
    ///
    /// Field 4, `message params`.
    @inlinable @inline(__always) public var params: ParamsView? {
        @_lifetime(copy self)
        get {
            _params.isPresent ? ParamsView(checked: viewedBytes, _params) : nil
        }
    }
    /// Whether `params` is set.
    @inlinable @inline(__always) public var hasParams: Bool { _params.isPresent }
    /// Health of the enclaves, at most one a validator.
    ///
    /// Field 5, `repeated message enclave_health_statuses`.
    @inlinable @inline(__always) public var enclaveHealthStatuses: RepeatedView<EnclaveHealthStatusView> {
        @_lifetime(copy self)
        get {
            RepeatedView<EnclaveHealthStatusView>(viewedBytes, _enclaveHealthStatuses, tag: 42)
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
                try reader.apart { reader throws(WireError) in try reader.readViews(EnclaveIdentityView.self, into: &_enclaveIdentities, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readViews(MeasurementRecordView.self, into: &_measurementAllowlist, tag: 18) }
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readViews(KeyRotationRecordView.self, into: &_keyRotations, tag: 26) }
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.readView(ParamsView.self, into: &_params)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.apart { reader throws(WireError) in try reader.readViews(EnclaveHealthStatusView.self, into: &_enclaveHealthStatuses, tag: 42) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/genesis.proto.
public enum File_virtengine_enclave_v1_genesis {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/genesis.proto",
        dependencies: [File_virtengine_enclave_v1_health.file, File_virtengine_enclave_v1_params.file, File_virtengine_enclave_v1_types.file],
        descriptor: """
        \n#virtengine/enclave/v1/genesis.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}\"virtengine/enclave/v1\
        /health.proto\u{1a}\"virtengine/enclave/v1/params.proto\u{1a}!virtengine/enclave/v1/types.proto\"\
        \u{ae}\u{3}\n\u{c}GenesisState\u{12}U\n\u{12}enclave_identities\u{18}\u{1} \u{3}(\u{b}2&.virtengine.\
        enclave.v1.EnclaveIdentityR\u{11}enclaveIdentities\u{12}]\n\u{15}measurement_allowlist\u{18}\u{2} \
        \u{3}(\u{b}2(.virtengine.enclave.v1.MeasurementRecordR\u{14}measurementAllowlist\u{12}M\n\rkey_rotat\
        ions\u{18}\u{3} \u{3}(\u{b}2(.virtengine.enclave.v1.KeyRotationRecordR\u{c}keyRotations\u{12}5\n\
        \u{6}params\u{18}\u{4} \u{1}(\u{b}2\u{1d}.virtengine.enclave.v1.ParamsR\u{6}params\u{12}b\n\u{17}enc\
        lave_health_statuses\u{18}\u{5} \u{3}(\u{b}2*.virtengine.enclave.v1.EnclaveHealthStatusR\u{15}enclav\
        eHealthStatusesB\u{3}\u{ba}\u{2}\0b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(GenesisState.self, GenesisStateView.self)
    }
}
