// Made by protoc-gen-enclave-wire from virtengine/enclave/v1/query.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// Asks for one enclave's health.
///
/// `virtengine.enclave.v1.QueryEnclaveHealthRequest`.
public struct QueryEnclaveHealthRequest: Message {
    /// Bech32 address of the validator, prefix `ve`.
    ///
    /// Field 1, `string validator_address`.
    public var validatorAddress: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.validatorAddress, right.validatorAddress) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension QueryEnclaveHealthRequest {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.QueryEnclaveHealthRequest",
        fields: "1 string validator_address")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_query.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.validatorAddress.isEmpty { sink.put(StringField.self, self.validatorAddress, tag: 10) }
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

/// `virtengine.enclave.v1.QueryEnclaveHealthRequest`, read in place.
public struct QueryEnclaveHealthRequestView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _validatorAddress = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { QueryEnclaveHealthRequest.schema }
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
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// One enclave's health.
///
/// `virtengine.enclave.v1.QueryEnclaveHealthResponse`.
public struct QueryEnclaveHealthResponse: Message {
    /// What the chain keeps about it; an unknown address is an error, not an
    /// empty answer.
    ///
    /// Field 1, `message health`.
    public var health: EnclaveHealthStatus {
        get { self._health ?? EnclaveHealthStatus() }
        set { self._health = newValue }
    }
    /// Whether `health` is set.
    public var hasHealth: Bool { _health != nil }
    /// Takes the value of `health` away.
    public mutating func clearHealth() { _health = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _health: EnclaveHealthStatus?
    /// A message with no field set.
    public init() {}
}

extension QueryEnclaveHealthResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.QueryEnclaveHealthResponse",
        fields: "1 ?message health of=0",
        types: [.message { EnclaveHealthStatus.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_query.file }
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
                try reader.readMessage(into: &self._health)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._health { sink.message(value, tag: 10) }
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

/// `virtengine.enclave.v1.QueryEnclaveHealthResponse`, read in place.
public struct QueryEnclaveHealthResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _health = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { QueryEnclaveHealthResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// What the chain keeps about it; an unknown address is an error, not an
    /// empty answer.
    ///
    /// Field 1, `message health`.
    @inlinable @inline(__always) public var health: EnclaveHealthStatusView? {
        @_lifetime(copy self)
        get {
            _health.isPresent ? EnclaveHealthStatusView(checked: viewedBytes, _health) : nil
        }
    }
    /// Whether `health` is set.
    @inlinable @inline(__always) public var hasHealth: Bool { _health.isPresent }
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
                try reader.readView(EnclaveHealthStatusView.self, into: &_health)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Asks for the health of all enclaves.
///
/// `virtengine.enclave.v1.QueryAllHealthStatusesRequest`.
public struct QueryAllHealthStatusesRequest: Message {
    /// Only enclaves with this status; UNKNOWN means all.
    ///
    /// Field 1, `enum status_filter`.
    public var statusFilter: HealthStatus = HealthStatus()
    /// Which page; absent means the first, of the server's default size.
    ///
    /// Field 2, `message pagination`.
    public var pagination: CosmosPageRequest {
        get { self._pagination ?? CosmosPageRequest() }
        set { self._pagination = newValue }
    }
    /// Whether `pagination` is set.
    public var hasPagination: Bool { _pagination != nil }
    /// Takes the value of `pagination` away.
    public mutating func clearPagination() { _pagination = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _pagination: CosmosPageRequest?
    /// A message with no field set.
    public init() {}
}

extension QueryAllHealthStatusesRequest {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.QueryAllHealthStatusesRequest",
        fields: "1 enum status_filter of=0\n2 ?message pagination of=1",
        types: [.enumeration { HealthStatus.schema }, .message { CosmosPageRequest.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_query.file }
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
                self.statusFilter = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(self.statusFilter.rawValue == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._pagination)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._pagination { sink.message(value, tag: 18) }
        if self.statusFilter.rawValue != 0 { sink.put(EnumField<HealthStatus>.self, self.statusFilter, tag: 8) }
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

/// `virtengine.enclave.v1.QueryAllHealthStatusesRequest`, read in place.
public struct QueryAllHealthStatusesRequestView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _statusFilter: HealthStatus = HealthStatus()
    @usableFromInline var _pagination = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { QueryAllHealthStatusesRequest.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Only enclaves with this status; UNKNOWN means all.
    ///
    /// Field 1, `enum status_filter`.
    @inlinable @inline(__always) public var statusFilter: HealthStatus { _statusFilter }
    /// Which page; absent means the first, of the server's default size.
    ///
    /// Field 2, `message pagination`.
    @inlinable @inline(__always) public var pagination: CosmosPageRequestView? {
        @_lifetime(copy self)
        get {
            _pagination.isPresent ? CosmosPageRequestView(checked: viewedBytes, _pagination) : nil
        }
    }
    /// Whether `pagination` is set.
    @inlinable @inline(__always) public var hasPagination: Bool { _pagination.isPresent }
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
                _statusFilter = try EnumField<HealthStatus>.read(from: &reader)
                try reader.refuseDefault(_statusFilter.rawValue == 0)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(CosmosPageRequestView.self, into: &_pagination)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// One page of enclaves' health.
///
/// `virtengine.enclave.v1.QueryAllHealthStatusesResponse`.
public struct QueryAllHealthStatusesResponse: Message {
    /// The page.
    ///
    /// Field 1, `repeated message statuses`.
    public var statuses: [EnclaveHealthStatus] = []
    /// How to go on.
    ///
    /// Field 2, `message pagination`.
    public var pagination: CosmosPageResponse {
        get { self._pagination ?? CosmosPageResponse() }
        set { self._pagination = newValue }
    }
    /// Whether `pagination` is set.
    public var hasPagination: Bool { _pagination != nil }
    /// Takes the value of `pagination` away.
    public mutating func clearPagination() { _pagination = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _pagination: CosmosPageResponse?
    /// A message with no field set.
    public init() {}
}

extension QueryAllHealthStatusesResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.QueryAllHealthStatusesResponse",
        fields: "1 *message statuses of=0\n2 ?message pagination of=1",
        types: [.message { EnclaveHealthStatus.schema }, .message { CosmosPageResponse.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_query.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.statuses, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._pagination)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._pagination { sink.message(value, tag: 18) }
        sink.putRepeated(MessageField<EnclaveHealthStatus>.self, self.statuses, tag: 10)
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

/// `virtengine.enclave.v1.QueryAllHealthStatusesResponse`, read in place.
public struct QueryAllHealthStatusesResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _statuses = RecordSlice()
    @usableFromInline var _pagination: CosmosPageResponseView
    @usableFromInline var _isPaginationSet = false
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { QueryAllHealthStatusesResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _pagination = CosmosPageResponseView(unread: bytes)
    }
    /// The page.
    ///
    /// Field 1, `repeated message statuses`.
    @inlinable @inline(__always) public var statuses: RepeatedView<EnclaveHealthStatusView> {
        @_lifetime(copy self)
        get {
            RepeatedView<EnclaveHealthStatusView>(viewedBytes, _statuses, tag: 10)
        }
    }
    /// How to go on.
    ///
    /// Field 2, `message pagination`.
    @inlinable @inline(__always) public var pagination: CosmosPageResponseView? {
        @_lifetime(copy self)
        get {
            _isPaginationSet ? _pagination : nil
        }
    }
    /// Whether `pagination` is set.
    @inlinable @inline(__always) public var hasPagination: Bool { _isPaginationSet }
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
                try reader.apart { reader throws(WireError) in try reader.readViews(EnclaveHealthStatusView.self, into: &_statuses, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(&_pagination, isSet: &_isPaginationSet)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Asks for the thresholds of the evaluation.
///
/// `virtengine.enclave.v1.QueryHealthCheckParamsRequest`.
public struct QueryHealthCheckParamsRequest: Message {
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension QueryHealthCheckParamsRequest {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.QueryHealthCheckParamsRequest",
        fields: "")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_query.file }
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

/// `virtengine.enclave.v1.QueryHealthCheckParamsRequest`, read in place.
public struct QueryHealthCheckParamsRequestView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { QueryHealthCheckParamsRequest.schema }
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

/// The thresholds of the evaluation.
///
/// `virtengine.enclave.v1.QueryHealthCheckParamsResponse`.
public struct QueryHealthCheckParamsResponse: Message {
    /// Those in force, with defaults filled in where the chain has set none.
    ///
    /// Field 1, `message params`.
    public var params: HealthCheckParams {
        get { self._params ?? HealthCheckParams() }
        set { self._params = newValue }
    }
    /// Whether `params` is set.
    public var hasParams: Bool { _params != nil }
    /// Takes the value of `params` away.
    public mutating func clearParams() { _params = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _params: HealthCheckParams?
    /// A message with no field set.
    public init() {}
}

extension QueryHealthCheckParamsResponse {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "virtengine.enclave.v1.QueryHealthCheckParamsResponse",
        fields: "1 ?message params of=0",
        types: [.message { HealthCheckParams.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_virtengine_enclave_v1_query.file }
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
        if let value = self._params { sink.message(value, tag: 10) }
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

/// `virtengine.enclave.v1.QueryHealthCheckParamsResponse`, read in place.
public struct QueryHealthCheckParamsResponseView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _params = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { QueryHealthCheckParamsResponse.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Those in force, with defaults filled in where the chain has set none.
    ///
    /// Field 1, `message params`.
    @inlinable @inline(__always) public var params: HealthCheckParamsView? {
        @_lifetime(copy self)
        get {
            _params.isPresent ? HealthCheckParamsView(checked: viewedBytes, _params) : nil
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
                try reader.readView(HealthCheckParamsView.self, into: &_params)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of virtengine/enclave/v1/query.proto.
public enum File_virtengine_enclave_v1_query {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "virtengine/enclave/v1/query.proto",
        dependencies: [File_cosmos_base_query_v1beta1_pagination.file, File_virtengine_enclave_v1_health.file],
        descriptor: """
        \n!virtengine/enclave/v1/query.proto\u{12}\u{15}virtengine.enclave.v1\u{1a}*cosmos/base/query/v1beta\
        1/pagination.proto\u{1a}\"virtengine/enclave/v1/health.proto\"H\n\u{19}QueryEnclaveHealthRequest\
        \u{12}+\n\u{11}validator_address\u{18}\u{1} \u{1}(\tR\u{10}validatorAddress\"`\n\u{1a}QueryEnclaveHe\
        althResponse\u{12}B\n\u{6}health\u{18}\u{1} \u{1}(\u{b}2*.virtengine.enclave.v1.EnclaveHealthStatusR\
        \u{6}health\"\u{b1}\u{1}\n\u{1d}QueryAllHealthStatusesRequest\u{12}H\n\rstatus_filter\u{18}\u{1} \
        \u{1}(\u{e}2#.virtengine.enclave.v1.HealthStatusR\u{c}statusFilter\u{12}F\n\npagination\u{18}\u{2} \
        \u{1}(\u{b}2&.cosmos.base.query.v1beta1.PageRequestR\npagination\"\u{b1}\u{1}\n\u{1e}QueryAllHealthS\
        tatusesResponse\u{12}F\n\u{8}statuses\u{18}\u{1} \u{3}(\u{b}2*.virtengine.enclave.v1.EnclaveHealthSt\
        atusR\u{8}statuses\u{12}G\n\npagination\u{18}\u{2} \u{1}(\u{b}2'.cosmos.base.query.v1beta1.PageRespo\
        nseR\npagination\"\u{1f}\n\u{1d}QueryHealthCheckParamsRequest\"b\n\u{1e}QueryHealthCheckParamsRespon\
        se\u{12}@\n\u{6}params\u{18}\u{1} \u{1}(\u{b}2(.virtengine.enclave.v1.HealthCheckParamsR\u{6}params2\
        \u{83}\u{3}\n\u{5}Query\u{12}t\n\rEnclaveHealth\u{12}0.virtengine.enclave.v1.QueryEnclaveHealthReque\
        st\u{1a}1.virtengine.enclave.v1.QueryEnclaveHealthResponse\u{12}\u{80}\u{1}\n\u{11}AllHealthStatuses\
        \u{12}4.virtengine.enclave.v1.QueryAllHealthStatusesRequest\u{1a}5.virtengine.enclave.v1.QueryAllHea\
        lthStatusesResponse\u{12}\u{80}\u{1}\n\u{11}HealthCheckParams\u{12}4.virtengine.enclave.v1.QueryHeal\
        thCheckParamsRequest\u{1a}5.virtengine.enclave.v1.QueryHealthCheckParamsResponseB\u{3}\u{ba}\u{2}\0b\
        \u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(QueryEnclaveHealthRequest.self, QueryEnclaveHealthRequestView.self)
        registry.register(QueryEnclaveHealthResponse.self, QueryEnclaveHealthResponseView.self)
        registry.register(QueryAllHealthStatusesRequest.self, QueryAllHealthStatusesRequestView.self)
        registry.register(QueryAllHealthStatusesResponse.self, QueryAllHealthStatusesResponseView.self)
        registry.register(QueryHealthCheckParamsRequest.self, QueryHealthCheckParamsRequestView.self)
        registry.register(QueryHealthCheckParamsResponse.self, QueryHealthCheckParamsResponseView.self)
    }
}
