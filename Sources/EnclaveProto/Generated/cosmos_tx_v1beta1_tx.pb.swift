// Made by protoc-gen-enclave-wire from cosmos/tx/v1beta1/tx.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// A transaction with body and auth info unparsed: what is broadcast. Its
/// SHA-256, in upper-case hexadecimal, is the transaction's hash.
///
/// `cosmos.tx.v1beta1.TxRaw`.
public struct CosmosTxRaw: Message {
    /// TxBody as it was signed; never re-encoded.
    ///
    /// Field 1, `bytes body_bytes`.
    public var bodyBytes: [UInt8] = []
    /// AuthInfo as it was signed; never re-encoded.
    ///
    /// Field 2, `bytes auth_info_bytes`.
    public var authInfoBytes: [UInt8] = []
    /// One a signer, in the order of AuthInfo.signer_infos.
    ///
    /// Field 3, `repeated bytes signatures`.
    public var signatures: [[UInt8]] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension CosmosTxRaw {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.TxRaw",
        fields: "1 bytes body_bytes\n2 bytes auth_info_bytes\n3 *bytes signatures")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                self.bodyBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.bodyBytes.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.authInfoBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.authInfoBytes.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.signatures, tag: 26) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(BytesField.self, self.signatures, tag: 26)
        if !self.authInfoBytes.isEmpty { sink.put(BytesField.self, self.authInfoBytes, tag: 18) }
        if !self.bodyBytes.isEmpty { sink.put(BytesField.self, self.bodyBytes, tag: 10) }
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

/// `cosmos.tx.v1beta1.TxRaw`, read in place.
public struct CosmosTxRawView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _bodyBytes = FieldSlice.absent
    @usableFromInline var _authInfoBytes = FieldSlice.absent
    @usableFromInline var _signatures = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosTxRaw.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// TxBody as it was signed; never re-encoded.
    ///
    /// Field 1, `bytes body_bytes`.
    @inlinable @inline(__always) public var bodyBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _bodyBytes)
        }
    }
    /// AuthInfo as it was signed; never re-encoded.
    ///
    /// Field 2, `bytes auth_info_bytes`.
    @inlinable @inline(__always) public var authInfoBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _authInfoBytes)
        }
    }
    /// One a signer, in the order of AuthInfo.signer_infos.
    ///
    /// Field 3, `repeated bytes signatures`.
    @inlinable @inline(__always) public var signatures: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _signatures, tag: 26)
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
                _bodyBytes = try reader.readSlice()
                try reader.refuseDefault(_bodyBytes.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _authInfoBytes = try reader.readSlice()
                try reader.refuseDefault(_authInfoBytes.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_signatures, tag: 26) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// A transaction, parsed. On the wire the same as TxRaw.
///
/// `cosmos.tx.v1beta1.Tx`.
public struct CosmosTx: Message {
    /// What is to be done.
    ///
    /// Field 1, `message body`.
    public var body: CosmosTxBody {
        get { self._body ?? CosmosTxBody() }
        set { self._body = newValue }
    }
    /// Whether `body` is set.
    public var hasBody: Bool { _body != nil }
    /// Takes the value of `body` away.
    public mutating func clearBody() { _body = nil }
    /// Who signs, and who pays.
    ///
    /// Field 2, `message auth_info`.
    public var authInfo: CosmosAuthInfo {
        get { self._authInfo ?? CosmosAuthInfo() }
        set { self._authInfo = newValue }
    }
    /// Whether `authInfo` is set.
    public var hasAuthInfo: Bool { _authInfo != nil }
    /// Takes the value of `authInfo` away.
    public mutating func clearAuthInfo() { _authInfo = nil }
    /// One a signer, in the order of AuthInfo.signer_infos.
    ///
    /// Field 3, `repeated bytes signatures`.
    public var signatures: [[UInt8]] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _body: CosmosTxBody?
    var _authInfo: CosmosAuthInfo?
    /// A message with no field set.
    public init() {}
}

extension CosmosTx {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.Tx",
        fields: "1 ?message body of=0\n2 ?message auth_info of=1\n3 *bytes signatures",
        types: [.message { CosmosTxBody.schema }, .message { CosmosAuthInfo.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                try reader.readMessage(into: &self._body)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._authInfo)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.signatures, tag: 26) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(BytesField.self, self.signatures, tag: 26)
        if let value = self._authInfo { sink.message(value, tag: 18) }
        if let value = self._body { sink.message(value, tag: 10) }
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

/// `cosmos.tx.v1beta1.Tx`, read in place.
public struct CosmosTxView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _body = FieldSlice.absent
    @usableFromInline var _authInfo = FieldSlice.absent
    @usableFromInline var _signatures = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosTx.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// What is to be done.
    ///
    /// Field 1, `message body`.
    @inlinable @inline(__always) public var body: CosmosTxBodyView? {
        @_lifetime(copy self)
        get {
            _body.isPresent ? CosmosTxBodyView(checked: viewedBytes, _body) : nil
        }
    }
    /// Whether `body` is set.
    @inlinable @inline(__always) public var hasBody: Bool { _body.isPresent }
    /// Who signs, and who pays.
    ///
    /// Field 2, `message auth_info`.
    @inlinable @inline(__always) public var authInfo: CosmosAuthInfoView? {
        @_lifetime(copy self)
        get {
            _authInfo.isPresent ? CosmosAuthInfoView(checked: viewedBytes, _authInfo) : nil
        }
    }
    /// Whether `authInfo` is set.
    @inlinable @inline(__always) public var hasAuthInfo: Bool { _authInfo.isPresent }
    /// One a signer, in the order of AuthInfo.signer_infos.
    ///
    /// Field 3, `repeated bytes signatures`.
    @inlinable @inline(__always) public var signatures: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _signatures, tag: 26)
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
                try reader.readView(CosmosTxBodyView.self, into: &_body)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(CosmosAuthInfoView.self, into: &_authInfo)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_signatures, tag: 26) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// What SIGN_MODE_DIRECT signs: SHA-256 of this message's bytes.
///
/// `cosmos.tx.v1beta1.SignDoc`.
public struct CosmosSignDoc: Message {
    /// TxRaw.body_bytes.
    ///
    /// Field 1, `bytes body_bytes`.
    public var bodyBytes: [UInt8] = []
    /// TxRaw.auth_info_bytes.
    ///
    /// Field 2, `bytes auth_info_bytes`.
    public var authInfoBytes: [UInt8] = []
    /// Id of the chain that the transaction is meant for, such as `virtengine-1`.
    ///
    /// Field 3, `string chain_id`.
    public var chainID: String = ""
    /// The signer's account number on that chain; set by the chain.
    ///
    /// Field 4, `uint64 account_number`.
    public var accountNumber: UInt64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.bodyBytes == right.bodyBytes else { return false }
        guard left.authInfoBytes == right.authInfoBytes else { return false }
        guard StringField.areSame(left.chainID, right.chainID) else { return false }
        guard left.accountNumber == right.accountNumber else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension CosmosSignDoc {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.SignDoc",
        fields: "1 bytes body_bytes\n2 bytes auth_info_bytes\n3 string chain_id\n4 uint64 account_number")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                self.bodyBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.bodyBytes.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.authInfoBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.authInfoBytes.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.chainID = try StringField.read(from: &reader)
                try reader.refuseDefault(self.chainID.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.accountNumber = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.accountNumber == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.accountNumber != 0 { sink.put(UInt64Field.self, self.accountNumber, tag: 32) }
        if !self.chainID.isEmpty { sink.put(StringField.self, self.chainID, tag: 26) }
        if !self.authInfoBytes.isEmpty { sink.put(BytesField.self, self.authInfoBytes, tag: 18) }
        if !self.bodyBytes.isEmpty { sink.put(BytesField.self, self.bodyBytes, tag: 10) }
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

/// `cosmos.tx.v1beta1.SignDoc`, read in place.
public struct CosmosSignDocView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _bodyBytes = FieldSlice.absent
    @usableFromInline var _authInfoBytes = FieldSlice.absent
    @usableFromInline var _chainID = FieldSlice.absent
    @usableFromInline var _accountNumber: UInt64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosSignDoc.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// TxRaw.body_bytes.
    ///
    /// Field 1, `bytes body_bytes`.
    @inlinable @inline(__always) public var bodyBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _bodyBytes)
        }
    }
    /// TxRaw.auth_info_bytes.
    ///
    /// Field 2, `bytes auth_info_bytes`.
    @inlinable @inline(__always) public var authInfoBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _authInfoBytes)
        }
    }
    /// Id of the chain that the transaction is meant for, such as `virtengine-1`.
    ///
    /// Field 3, `string chain_id`.
    @inlinable @inline(__always) public var chainID: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _chainID)
        }
    }
    /// The signer's account number on that chain; set by the chain.
    ///
    /// Field 4, `uint64 account_number`.
    @inlinable @inline(__always) public var accountNumber: UInt64 { _accountNumber }
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
                _bodyBytes = try reader.readSlice()
                try reader.refuseDefault(_bodyBytes.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _authInfoBytes = try reader.readSlice()
                try reader.refuseDefault(_authInfoBytes.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _chainID = try reader.readTextSlice()
                try reader.refuseDefault(_chainID.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _accountNumber = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_accountNumber == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// What SIGN_MODE_DIRECT_AUX signs: no fee in it.
///
/// `cosmos.tx.v1beta1.SignDocDirectAux`.
public struct CosmosSignDocDirectAux: Message {
    /// TxRaw.body_bytes.
    ///
    /// Field 1, `bytes body_bytes`.
    public var bodyBytes: [UInt8] = []
    /// The signer's public key.
    ///
    /// Field 2, `message public_key`.
    public var publicKey: Google_Protobuf_Any {
        get { self._publicKey ?? Google_Protobuf_Any() }
        set { self._publicKey = newValue }
    }
    /// Whether `publicKey` is set.
    public var hasPublicKey: Bool { _publicKey != nil }
    /// Takes the value of `publicKey` away.
    public mutating func clearPublicKey() { _publicKey = nil }
    /// Id of the chain that the transaction is meant for.
    ///
    /// Field 3, `string chain_id`.
    public var chainID: String = ""
    /// The signer's account number on that chain.
    ///
    /// Field 4, `uint64 account_number`.
    public var accountNumber: UInt64 = 0
    /// The signer's sequence, as in SignerInfo.
    ///
    /// Field 5, `uint64 sequence`.
    public var sequence: UInt64 = 0
    /// Tip for the one who pays the fee; chains of SDK 0.50 and later want it
    /// absent.
    ///
    /// Field 6, `message tip`.
    public var tip: CosmosTip {
        get { self._tip ?? CosmosTip() }
        set { self._tip = newValue }
    }
    /// Whether `tip` is set.
    public var hasTip: Bool { _tip != nil }
    /// Takes the value of `tip` away.
    public mutating func clearTip() { _tip = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _publicKey: Google_Protobuf_Any?
    var _tip: CosmosTip?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.bodyBytes == right.bodyBytes else { return false }
        guard left._publicKey == right._publicKey else { return false }
        guard StringField.areSame(left.chainID, right.chainID) else { return false }
        guard left.accountNumber == right.accountNumber else { return false }
        guard left.sequence == right.sequence else { return false }
        guard left._tip == right._tip else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension CosmosSignDocDirectAux {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.SignDocDirectAux",
        fields: "1 bytes body_bytes\n2 ?message public_key of=0\n3 string chain_id\n4 uint64 account_number\n5 uint64 sequence\n6 ?message tip of=1",
        types: [.message { Google_Protobuf_Any.schema }, .message { CosmosTip.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                self.bodyBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.bodyBytes.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._publicKey)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.chainID = try StringField.read(from: &reader)
                try reader.refuseDefault(self.chainID.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.accountNumber = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.accountNumber == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.sequence = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.sequence == 0)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.readMessage(into: &self._tip)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._tip { sink.message(value, tag: 50) }
        if self.sequence != 0 { sink.put(UInt64Field.self, self.sequence, tag: 40) }
        if self.accountNumber != 0 { sink.put(UInt64Field.self, self.accountNumber, tag: 32) }
        if !self.chainID.isEmpty { sink.put(StringField.self, self.chainID, tag: 26) }
        if let value = self._publicKey { sink.message(value, tag: 18) }
        if !self.bodyBytes.isEmpty { sink.put(BytesField.self, self.bodyBytes, tag: 10) }
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

/// `cosmos.tx.v1beta1.SignDocDirectAux`, read in place.
public struct CosmosSignDocDirectAuxView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _bodyBytes = FieldSlice.absent
    @usableFromInline var _publicKey: Google_Protobuf_AnyView
    @usableFromInline var _isPublicKeySet = false
    @usableFromInline var _chainID = FieldSlice.absent
    @usableFromInline var _accountNumber: UInt64 = 0
    @usableFromInline var _sequence: UInt64 = 0
    @usableFromInline var _tip = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosSignDocDirectAux.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _publicKey = Google_Protobuf_AnyView(unread: bytes)
    }
    /// TxRaw.body_bytes.
    ///
    /// Field 1, `bytes body_bytes`.
    @inlinable @inline(__always) public var bodyBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _bodyBytes)
        }
    }
    /// The signer's public key.
    ///
    /// Field 2, `message public_key`.
    @inlinable @inline(__always) public var publicKey: Google_Protobuf_AnyView? {
        @_lifetime(copy self)
        get {
            _isPublicKeySet ? _publicKey : nil
        }
    }
    /// Whether `publicKey` is set.
    @inlinable @inline(__always) public var hasPublicKey: Bool { _isPublicKeySet }
    /// Id of the chain that the transaction is meant for.
    ///
    /// Field 3, `string chain_id`.
    @inlinable @inline(__always) public var chainID: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _chainID)
        }
    }
    /// The signer's account number on that chain.
    ///
    /// Field 4, `uint64 account_number`.
    @inlinable @inline(__always) public var accountNumber: UInt64 { _accountNumber }
    /// The signer's sequence, as in SignerInfo.
    ///
    /// Field 5, `uint64 sequence`.
    @inlinable @inline(__always) public var sequence: UInt64 { _sequence }
    /// Tip for the one who pays the fee; chains of SDK 0.50 and later want it
    /// absent.
    ///
    /// Field 6, `message tip`.
    @inlinable @inline(__always) public var tip: CosmosTipView? {
        @_lifetime(copy self)
        get {
            _tip.isPresent ? CosmosTipView(checked: viewedBytes, _tip) : nil
        }
    }
    /// Whether `tip` is set.
    @inlinable @inline(__always) public var hasTip: Bool { _tip.isPresent }
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
                _bodyBytes = try reader.readSlice()
                try reader.refuseDefault(_bodyBytes.isEmpty)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(&_publicKey, isSet: &_isPublicKeySet)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _chainID = try reader.readTextSlice()
                try reader.refuseDefault(_chainID.isEmpty)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _accountNumber = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_accountNumber == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _sequence = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_sequence == 0)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.readView(CosmosTipView.self, into: &_tip)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// What a transaction is to do.
///
/// `cosmos.tx.v1beta1.TxBody`.
public struct CosmosTxBody: Message {
    /// Messages, carried out in order, all or none.
    ///
    /// Field 1, `repeated message messages`.
    public var messages: [Google_Protobuf_Any] = []
    /// Note for people; chains limit its length (256 bytes by default).
    ///
    /// Field 2, `string memo`.
    public var memo: String = ""
    /// Last block height at which the transaction is valid; 0 means no limit.
    ///
    /// Field 3, `uint64 timeout_height`.
    public var timeoutHeight: UInt64 = 0
    /// Whether the signers' sequences are left out of account. Needs
    /// timeout_timestamp.
    ///
    /// Field 4, `bool unordered`.
    public var unordered: Bool = false
    /// Block time from which the transaction is no longer valid.
    ///
    /// Field 5, `message timeout_timestamp`.
    public var timeoutTimestamp: Google_Protobuf_Timestamp {
        get { self._timeoutTimestamp ?? Google_Protobuf_Timestamp() }
        set { self._timeoutTimestamp = newValue }
    }
    /// Whether `timeoutTimestamp` is set.
    public var hasTimeoutTimestamp: Bool { _timeoutTimestamp != nil }
    /// Takes the value of `timeoutTimestamp` away.
    public mutating func clearTimeoutTimestamp() { _timeoutTimestamp = nil }
    /// Extensions; a chain that does not know one refuses the transaction.
    ///
    /// Field 1023, `repeated message extension_options`.
    public var extensionOptions: [Google_Protobuf_Any] = []
    /// Extensions that a chain may pass over.
    ///
    /// Field 2047, `repeated message non_critical_extension_options`.
    public var nonCriticalExtensionOptions: [Google_Protobuf_Any] = []
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _timeoutTimestamp: Google_Protobuf_Timestamp?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.messages == right.messages else { return false }
        guard StringField.areSame(left.memo, right.memo) else { return false }
        guard left.timeoutHeight == right.timeoutHeight else { return false }
        guard left.unordered == right.unordered else { return false }
        guard left._timeoutTimestamp == right._timeoutTimestamp else { return false }
        guard left.extensionOptions == right.extensionOptions else { return false }
        guard left.nonCriticalExtensionOptions == right.nonCriticalExtensionOptions else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension CosmosTxBody {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.TxBody",
        fields: "1 *message messages of=0\n2 string memo\n3 uint64 timeout_height\n4 bool unordered\n5 ?message timeout_timestamp of=1\n1023 *message extension_options of=0\n2047 *message non_critical_extension_options of=0",
        types: [.message { Google_Protobuf_Any.schema }, .message { Google_Protobuf_Timestamp.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.messages, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.memo = try StringField.read(from: &reader)
                try reader.refuseDefault(self.memo.isEmpty)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.timeoutHeight = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.timeoutHeight == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.unordered = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.unordered)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readMessage(into: &self._timeoutTimestamp)
            case 8186:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.extensionOptions, tag: 8186) }
            case 16378:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.nonCriticalExtensionOptions, tag: 16378) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<Google_Protobuf_Any>.self, self.nonCriticalExtensionOptions, tag: 16378)
        sink.putRepeated(MessageField<Google_Protobuf_Any>.self, self.extensionOptions, tag: 8186)
        if let value = self._timeoutTimestamp { sink.message(value, tag: 42) }
        if self.unordered { sink.put(BoolField.self, self.unordered, tag: 32) }
        if self.timeoutHeight != 0 { sink.put(UInt64Field.self, self.timeoutHeight, tag: 24) }
        if !self.memo.isEmpty { sink.put(StringField.self, self.memo, tag: 18) }
        sink.putRepeated(MessageField<Google_Protobuf_Any>.self, self.messages, tag: 10)
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

/// `cosmos.tx.v1beta1.TxBody`, read in place.
public struct CosmosTxBodyView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _messages = RecordSlice()
    @usableFromInline var _memo = FieldSlice.absent
    @usableFromInline var _timeoutHeight: UInt64 = 0
    @usableFromInline var _unordered: Bool = false
    @usableFromInline var _timeoutTimestamp: Google_Protobuf_TimestampView
    @usableFromInline var _isTimeoutTimestampSet = false
    @usableFromInline var _extensionOptions = RecordSlice()
    @usableFromInline var _nonCriticalExtensionOptions = RecordSlice()
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosTxBody.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _timeoutTimestamp = Google_Protobuf_TimestampView(unread: bytes)
    }
    /// Messages, carried out in order, all or none.
    ///
    /// Field 1, `repeated message messages`.
    @inlinable @inline(__always) public var messages: RepeatedView<Google_Protobuf_AnyView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_AnyView>(viewedBytes, _messages, tag: 10)
        }
    }
    /// Note for people; chains limit its length (256 bytes by default).
    ///
    /// Field 2, `string memo`.
    @inlinable @inline(__always) public var memo: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _memo)
        }
    }
    /// Last block height at which the transaction is valid; 0 means no limit.
    ///
    /// Field 3, `uint64 timeout_height`.
    @inlinable @inline(__always) public var timeoutHeight: UInt64 { _timeoutHeight }
    /// Whether the signers' sequences are left out of account. Needs
    /// timeout_timestamp.
    ///
    /// Field 4, `bool unordered`.
    @inlinable @inline(__always) public var unordered: Bool { _unordered }
    /// Block time from which the transaction is no longer valid.
    ///
    /// Field 5, `message timeout_timestamp`.
    @inlinable @inline(__always) public var timeoutTimestamp: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimeoutTimestampSet ? _timeoutTimestamp : nil
        }
    }
    /// Whether `timeoutTimestamp` is set.
    @inlinable @inline(__always) public var hasTimeoutTimestamp: Bool { _isTimeoutTimestampSet }
    /// Extensions; a chain that does not know one refuses the transaction.
    ///
    /// Field 1023, `repeated message extension_options`.
    @inlinable @inline(__always) public var extensionOptions: RepeatedView<Google_Protobuf_AnyView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_AnyView>(viewedBytes, _extensionOptions, tag: 8186)
        }
    }
    /// Extensions that a chain may pass over.
    ///
    /// Field 2047, `repeated message non_critical_extension_options`.
    @inlinable @inline(__always) public var nonCriticalExtensionOptions: RepeatedView<Google_Protobuf_AnyView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_AnyView>(viewedBytes, _nonCriticalExtensionOptions, tag: 16378)
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
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_AnyView.self, into: &_messages, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _memo = try reader.readTextSlice()
                try reader.refuseDefault(_memo.isEmpty)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _timeoutHeight = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_timeoutHeight == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _unordered = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_unordered)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.readView(&_timeoutTimestamp, isSet: &_isTimeoutTimestampSet)
            case 8186:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_AnyView.self, into: &_extensionOptions, tag: 8186) }
            case 16378:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_AnyView.self, into: &_nonCriticalExtensionOptions, tag: 16378) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Who signs a transaction, and who pays for it.
///
/// `cosmos.tx.v1beta1.AuthInfo`.
public struct CosmosAuthInfo: Message {
    /// One a signer, in the order in which the messages first name them.
    ///
    /// Field 1, `repeated message signer_infos`.
    public var signerInfos: [CosmosSignerInfo] = []
    /// What is paid for it. The first signer pays, unless the fee says otherwise.
    ///
    /// Field 2, `message fee`.
    public var fee: CosmosFee {
        get { self._fee ?? CosmosFee() }
        set { self._fee = newValue }
    }
    /// Whether `fee` is set.
    public var hasFee: Bool { _fee != nil }
    /// Takes the value of `fee` away.
    public mutating func clearFee() { _fee = nil }
    /// Tip for the one who pays the fee. The SDK has withdrawn it.
    ///
    /// Field 3, `message tip`. Deprecated.
    public var tip: CosmosTip {
        get { self._tip ?? CosmosTip() }
        set { self._tip = newValue }
    }
    /// Whether `tip` is set.
    public var hasTip: Bool { _tip != nil }
    /// Takes the value of `tip` away.
    public mutating func clearTip() { _tip = nil }
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _fee: CosmosFee?
    var _tip: CosmosTip?
    /// A message with no field set.
    public init() {}
}

extension CosmosAuthInfo {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.AuthInfo",
        fields: "1 *message signer_infos of=0\n2 ?message fee of=1\n3 ?message tip of=2",
        types: [.message { CosmosSignerInfo.schema }, .message { CosmosFee.schema }, .message { CosmosTip.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.signerInfos, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._fee)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readMessage(into: &self._tip)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._tip { sink.message(value, tag: 26) }
        if let value = self._fee { sink.message(value, tag: 18) }
        sink.putRepeated(MessageField<CosmosSignerInfo>.self, self.signerInfos, tag: 10)
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

/// `cosmos.tx.v1beta1.AuthInfo`, read in place.
public struct CosmosAuthInfoView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _signerInfos = RecordSlice()
    @usableFromInline var _fee = FieldSlice.absent
    @usableFromInline var _tip = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosAuthInfo.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// One a signer, in the order in which the messages first name them.
    ///
    /// Field 1, `repeated message signer_infos`.
    @inlinable @inline(__always) public var signerInfos: RepeatedView<CosmosSignerInfoView> {
        @_lifetime(copy self)
        get {
            RepeatedView<CosmosSignerInfoView>(viewedBytes, _signerInfos, tag: 10)
        }
    }
    /// What is paid for it. The first signer pays, unless the fee says otherwise.
    ///
    /// Field 2, `message fee`.
    @inlinable @inline(__always) public var fee: CosmosFeeView? {
        @_lifetime(copy self)
        get {
            _fee.isPresent ? CosmosFeeView(checked: viewedBytes, _fee) : nil
        }
    }
    /// Whether `fee` is set.
    @inlinable @inline(__always) public var hasFee: Bool { _fee.isPresent }
    /// Tip for the one who pays the fee. The SDK has withdrawn it.
    ///
    /// Field 3, `message tip`. Deprecated.
    @inlinable @inline(__always) public var tip: CosmosTipView? {
        @_lifetime(copy self)
        get {
            _tip.isPresent ? CosmosTipView(checked: viewedBytes, _tip) : nil
        }
    }
    /// Whether `tip` is set.
    @inlinable @inline(__always) public var hasTip: Bool { _tip.isPresent }
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
                try reader.apart { reader throws(WireError) in try reader.readViews(CosmosSignerInfoView.self, into: &_signerInfos, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(CosmosFeeView.self, into: &_fee)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readView(CosmosTipView.self, into: &_tip)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// One signer.
///
/// `cosmos.tx.v1beta1.SignerInfo`.
public struct CosmosSignerInfo: Message {
    /// Public key; may be absent if the chain knows it already.
    ///
    /// Field 1, `message public_key`.
    public var publicKey: Google_Protobuf_Any {
        get { self._publicKey ?? Google_Protobuf_Any() }
        set { self._publicKey = newValue }
    }
    /// Whether `publicKey` is set.
    public var hasPublicKey: Bool { _publicKey != nil }
    /// Takes the value of `publicKey` away.
    public mutating func clearPublicKey() { _publicKey = nil }
    /// How it signs.
    ///
    /// Field 2, `message mode_info`.
    public var modeInfo: CosmosModeInfo {
        get { self._modeInfo ?? CosmosModeInfo() }
        set { self._modeInfo = newValue }
    }
    /// Whether `modeInfo` is set.
    public var hasModeInfo: Bool { _modeInfo != nil }
    /// Takes the value of `modeInfo` away.
    public mutating func clearModeInfo() { _modeInfo = nil }
    /// The account's count of transactions so far; stops replay.
    ///
    /// Field 3, `uint64 sequence`.
    public var sequence: UInt64 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _publicKey: Google_Protobuf_Any?
    var _modeInfo: CosmosModeInfo?
    /// A message with no field set.
    public init() {}
}

extension CosmosSignerInfo {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.SignerInfo",
        fields: "1 ?message public_key of=0\n2 ?message mode_info of=1\n3 uint64 sequence",
        types: [.message { Google_Protobuf_Any.schema }, .message { CosmosModeInfo.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                try reader.readMessage(into: &self._publicKey)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._modeInfo)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.sequence = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.sequence == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.sequence != 0 { sink.put(UInt64Field.self, self.sequence, tag: 24) }
        if let value = self._modeInfo { sink.message(value, tag: 18) }
        if let value = self._publicKey { sink.message(value, tag: 10) }
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

/// `cosmos.tx.v1beta1.SignerInfo`, read in place.
public struct CosmosSignerInfoView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _publicKey: Google_Protobuf_AnyView
    @usableFromInline var _isPublicKeySet = false
    @usableFromInline var _modeInfo = FieldSlice.absent
    @usableFromInline var _sequence: UInt64 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosSignerInfo.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _publicKey = Google_Protobuf_AnyView(unread: bytes)
    }
    /// Public key; may be absent if the chain knows it already.
    ///
    /// Field 1, `message public_key`.
    @inlinable @inline(__always) public var publicKey: Google_Protobuf_AnyView? {
        @_lifetime(copy self)
        get {
            _isPublicKeySet ? _publicKey : nil
        }
    }
    /// Whether `publicKey` is set.
    @inlinable @inline(__always) public var hasPublicKey: Bool { _isPublicKeySet }
    /// How it signs.
    ///
    /// Field 2, `message mode_info`.
    @inlinable @inline(__always) public var modeInfo: CosmosModeInfoView? {
        @_lifetime(copy self)
        get {
            _modeInfo.isPresent ? CosmosModeInfoView(checked: viewedBytes, _modeInfo) : nil
        }
    }
    /// Whether `modeInfo` is set.
    @inlinable @inline(__always) public var hasModeInfo: Bool { _modeInfo.isPresent }
    /// The account's count of transactions so far; stops replay.
    ///
    /// Field 3, `uint64 sequence`.
    @inlinable @inline(__always) public var sequence: UInt64 { _sequence }
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
                try reader.readView(&_publicKey, isSet: &_isPublicKeySet)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readView(CosmosModeInfoView.self, into: &_modeInfo)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _sequence = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_sequence == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// How one signer signs.
///
/// `cosmos.tx.v1beta1.ModeInfo`.
public struct CosmosModeInfo: Message {
    /// A single key.
    ///
    /// Field 1, `message single`.
    public var single: CosmosModeInfo.Single {
        get {
            if case .single(let value)? = self.sum { return value }
            return CosmosModeInfo.Single()
        }
        set { self.sum = OneOf_Sum.single(newValue) }
    }
    /// A threshold key.
    ///
    /// Field 2, `message multi`.
    public var multi: CosmosModeInfo.Multi {
        get {
            if case .multi(let value)? = self.sum { return value }
            return CosmosModeInfo.Multi()
        }
        set { self.sum = OneOf_Sum.multi(newValue) }
    }
    /// One of the two kinds of key.
    ///
    /// The member of `oneof sum` that is set.
    public var sum: OneOf_Sum?
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// The members of `oneof sum`.
    public enum OneOf_Sum: Hashable, Sendable {
        /// A single key.
        ///
        /// Field 1, `message single`.
        case single(CosmosModeInfo.Single)
        /// A threshold key.
        ///
        /// Field 2, `message multi`.
        case multi(CosmosModeInfo.Multi)
    }
}

extension CosmosModeInfo {
    /// A single key.
    ///
    /// `cosmos.tx.v1beta1.ModeInfo.Single`.
    public struct Single: Message {
        /// Which bytes are signed.
        ///
        /// Field 1, `enum mode`.
        public var mode: CosmosSignMode = CosmosSignMode()
        /// Fields that the schema does not name.
        public var unknownFields = UnknownFields()
        /// A message with no field set.
        public init() {}
    }
}

extension CosmosModeInfo.Single {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.ModeInfo.Single",
        fields: "1 enum mode of=0",
        types: [.enumeration { CosmosSignMode.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                self.mode = try EnumField<CosmosSignMode>.read(from: &reader)
                try reader.refuseDefault(self.mode.rawValue == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.mode.rawValue != 0 { sink.put(EnumField<CosmosSignMode>.self, self.mode, tag: 8) }
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

extension CosmosModeInfo {
    /// `cosmos.tx.v1beta1.ModeInfo.Single`, read in place.
    public struct SingleView: MessageView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _mode: CosmosSignMode = CosmosSignMode()
        /// Names, numbers and types of the fields.
        public static var schema: MessageSchema { CosmosModeInfo.Single.schema }
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Which bytes are signed.
        ///
        /// Field 1, `enum mode`.
        @inlinable @inline(__always) public var mode: CosmosSignMode { _mode }
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
                    _mode = try EnumField<CosmosSignMode>.read(from: &reader)
                    try reader.refuseDefault(_mode.rawValue == 0)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension CosmosModeInfo {
    /// A threshold key.
    ///
    /// `cosmos.tx.v1beta1.ModeInfo.Multi`.
    public struct Multi: Message {
        /// Which members signed.
        ///
        /// Field 1, `message bitarray`.
        public var bitarray: CosmosMultisigCompactBitArray {
            get { self._bitarray ?? CosmosMultisigCompactBitArray() }
            set { self._bitarray = newValue }
        }
        /// Whether `bitarray` is set.
        public var hasBitarray: Bool { _bitarray != nil }
        /// Takes the value of `bitarray` away.
        public mutating func clearBitarray() { _bitarray = nil }
        /// How each of those signed, in their order; may nest.
        ///
        /// Field 2, `repeated message mode_infos`.
        public var modeInfos: [CosmosModeInfo] = []
        /// Fields that the schema does not name.
        public var unknownFields = UnknownFields()
        var _bitarray: CosmosMultisigCompactBitArray?
        /// A message with no field set.
        public init() {}
    }
}

extension CosmosModeInfo.Multi {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.ModeInfo.Multi",
        fields: "1 ?message bitarray of=0\n2 *message mode_infos of=1",
        types: [.message { CosmosMultisigCompactBitArray.schema }, .message { CosmosModeInfo.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                try reader.readMessage(into: &self._bitarray)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.modeInfos, tag: 18) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<CosmosModeInfo>.self, self.modeInfos, tag: 18)
        if let value = self._bitarray { sink.message(value, tag: 10) }
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

extension CosmosModeInfo {
    /// `cosmos.tx.v1beta1.ModeInfo.Multi`, read in place.
    public struct MultiView: MessageView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _bitarray: CosmosMultisigCompactBitArrayView
        @usableFromInline var _isBitarraySet = false
        @usableFromInline var _modeInfos = RecordSlice()
        /// Names, numbers and types of the fields.
        public static var schema: MessageSchema { CosmosModeInfo.Multi.schema }
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _bitarray = CosmosMultisigCompactBitArrayView(unread: bytes)
        }
        /// Which members signed.
        ///
        /// Field 1, `message bitarray`.
        @inlinable @inline(__always) public var bitarray: CosmosMultisigCompactBitArrayView? {
            @_lifetime(copy self)
            get {
                _isBitarraySet ? _bitarray : nil
            }
        }
        /// Whether `bitarray` is set.
        @inlinable @inline(__always) public var hasBitarray: Bool { _isBitarraySet }
        /// How each of those signed, in their order; may nest.
        ///
        /// Field 2, `repeated message mode_infos`.
        @inlinable @inline(__always) public var modeInfos: RepeatedView<CosmosModeInfoView> {
            @_lifetime(copy self)
            get {
                RepeatedView<CosmosModeInfoView>(viewedBytes, _modeInfos, tag: 18)
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
                    try reader.readView(&_bitarray, isSet: &_isBitarraySet)
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    try reader.apart { reader throws(WireError) in try reader.readViews(CosmosModeInfoView.self, into: &_modeInfos, tag: 18) }
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension CosmosModeInfo {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.ModeInfo",
        fields: "1 ?message single of=0 oneof=0\n2 ?message multi of=1 oneof=0",
        types: [.message { CosmosModeInfo.Single.schema }, .message { CosmosModeInfo.Multi.schema }],
        oneofs: ["sum"])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        var isMember0Read = false
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 10:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = CosmosModeInfo.Single()
                if case .single(let current)? = self.sum { value = current }
                try reader.readMessage(into: &value)
                self.sum = OneOf_Sum.single(value)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = CosmosModeInfo.Multi()
                if case .multi(let current)? = self.sum { value = current }
                try reader.readMessage(into: &value)
                self.sum = OneOf_Sum.multi(value)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .multi(let value)? = self.sum { sink.message(value, tag: 18) }
        if case .single(let value)? = self.sum { sink.message(value, tag: 10) }
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

/// `cosmos.tx.v1beta1.ModeInfo`, read in place.
public struct CosmosModeInfoView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _single = FieldSlice.absent
    @usableFromInline var _multi = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosModeInfo.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// A single key.
    ///
    /// Field 1, `message single`.
    @inlinable @inline(__always) public var single: CosmosModeInfo.SingleView? {
        @_lifetime(copy self)
        get {
            _single.isPresent ? CosmosModeInfo.SingleView(checked: viewedBytes, _single) : nil
        }
    }
    /// Whether `single` is set.
    @inlinable @inline(__always) public var hasSingle: Bool { _single.isPresent }
    /// A threshold key.
    ///
    /// Field 2, `message multi`.
    @inlinable @inline(__always) public var multi: CosmosModeInfo.MultiView? {
        @_lifetime(copy self)
        get {
            _multi.isPresent ? CosmosModeInfo.MultiView(checked: viewedBytes, _multi) : nil
        }
    }
    /// Whether `multi` is set.
    @inlinable @inline(__always) public var hasMulti: Bool { _multi.isPresent }
    /// The members of `oneof sum`.
    public enum SumCase: Sendable {
        /// A single key.
        ///
        /// Field 1, `message single`.
        case single
        /// A threshold key.
        ///
        /// Field 2, `message multi`.
        case multi
    }
    /// The member of `oneof sum` that is set.
    public var sum: SumCase? {
        if hasSingle { return SumCase.single }
        if hasMulti { return SumCase.multi }
        return nil
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
                try reader.refuseSecondMember(hasSingle || hasMulti)
                _multi = .absent
                try reader.readView(CosmosModeInfo.SingleView.self, into: &_single)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(hasSingle || hasMulti)
                _single = .absent
                try reader.readView(CosmosModeInfo.MultiView.self, into: &_multi)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// What is paid for a transaction.
///
/// `cosmos.tx.v1beta1.Fee`.
public struct CosmosFee: Message {
    /// Coins, ascending by denomination.
    ///
    /// Field 1, `repeated message amount`.
    public var amount: [CosmosCoin] = []
    /// Most gas that it may use.
    ///
    /// Field 2, `uint64 gas_limit`.
    public var gasLimit: UInt64 = 0
    /// Bech32 address of the payer, who must be a signer; empty means the first
    /// signer.
    ///
    /// Field 3, `string payer`.
    public var payer: String = ""
    /// Bech32 address of one who has granted the payer a fee allowance; empty
    /// means none.
    ///
    /// Field 4, `string granter`.
    public var granter: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.amount == right.amount else { return false }
        guard left.gasLimit == right.gasLimit else { return false }
        guard StringField.areSame(left.payer, right.payer) else { return false }
        guard StringField.areSame(left.granter, right.granter) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension CosmosFee {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.Fee",
        fields: "1 *message amount of=0\n2 uint64 gas_limit\n3 string payer\n4 string granter",
        types: [.message { CosmosCoin.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.amount, tag: 10) }
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.gasLimit = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.gasLimit == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.payer = try StringField.read(from: &reader)
                try reader.refuseDefault(self.payer.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.granter = try StringField.read(from: &reader)
                try reader.refuseDefault(self.granter.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.granter.isEmpty { sink.put(StringField.self, self.granter, tag: 34) }
        if !self.payer.isEmpty { sink.put(StringField.self, self.payer, tag: 26) }
        if self.gasLimit != 0 { sink.put(UInt64Field.self, self.gasLimit, tag: 16) }
        sink.putRepeated(MessageField<CosmosCoin>.self, self.amount, tag: 10)
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

/// `cosmos.tx.v1beta1.Fee`, read in place.
public struct CosmosFeeView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _amount = RecordSlice()
    @usableFromInline var _gasLimit: UInt64 = 0
    @usableFromInline var _payer = FieldSlice.absent
    @usableFromInline var _granter = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosFee.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Coins, ascending by denomination.
    ///
    /// Field 1, `repeated message amount`.
    @inlinable @inline(__always) public var amount: RepeatedView<CosmosCoinView> {
        @_lifetime(copy self)
        get {
            RepeatedView<CosmosCoinView>(viewedBytes, _amount, tag: 10)
        }
    }
    /// Most gas that it may use.
    ///
    /// Field 2, `uint64 gas_limit`.
    @inlinable @inline(__always) public var gasLimit: UInt64 { _gasLimit }
    /// Bech32 address of the payer, who must be a signer; empty means the first
    /// signer.
    ///
    /// Field 3, `string payer`.
    @inlinable @inline(__always) public var payer: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _payer)
        }
    }
    /// Bech32 address of one who has granted the payer a fee allowance; empty
    /// means none.
    ///
    /// Field 4, `string granter`.
    @inlinable @inline(__always) public var granter: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _granter)
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
                try reader.apart { reader throws(WireError) in try reader.readViews(CosmosCoinView.self, into: &_amount, tag: 10) }
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _gasLimit = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_gasLimit == 0)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _payer = try reader.readTextSlice()
                try reader.refuseDefault(_payer.isEmpty)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _granter = try reader.readTextSlice()
                try reader.refuseDefault(_granter.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// A tip for the one who pays the fee.
///
/// `cosmos.tx.v1beta1.Tip`.
public struct CosmosTip: Message {
    /// Coins, ascending by denomination.
    ///
    /// Field 1, `repeated message amount`.
    public var amount: [CosmosCoin] = []
    /// Bech32 address of the one who tips.
    ///
    /// Field 2, `string tipper`.
    public var tipper: String = ""
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.amount == right.amount else { return false }
        guard StringField.areSame(left.tipper, right.tipper) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension CosmosTip {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "cosmos.tx.v1beta1.Tip",
        fields: "1 *message amount of=0\n2 string tipper",
        types: [.message { CosmosCoin.schema }])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_cosmos_tx_v1beta1_tx.file }
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
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.amount, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self.tipper = try StringField.read(from: &reader)
                try reader.refuseDefault(self.tipper.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.tipper.isEmpty { sink.put(StringField.self, self.tipper, tag: 18) }
        sink.putRepeated(MessageField<CosmosCoin>.self, self.amount, tag: 10)
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

/// `cosmos.tx.v1beta1.Tip`, read in place.
public struct CosmosTipView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _amount = RecordSlice()
    @usableFromInline var _tipper = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { CosmosTip.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Coins, ascending by denomination.
    ///
    /// Field 1, `repeated message amount`.
    @inlinable @inline(__always) public var amount: RepeatedView<CosmosCoinView> {
        @_lifetime(copy self)
        get {
            RepeatedView<CosmosCoinView>(viewedBytes, _amount, tag: 10)
        }
    }
    /// Bech32 address of the one who tips.
    ///
    /// Field 2, `string tipper`.
    @inlinable @inline(__always) public var tipper: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _tipper)
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
                try reader.apart { reader throws(WireError) in try reader.readViews(CosmosCoinView.self, into: &_amount, tag: 10) }
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _tipper = try reader.readTextSlice()
                try reader.refuseDefault(_tipper.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of cosmos/tx/v1beta1/tx.proto.
public enum File_cosmos_tx_v1beta1_tx {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "cosmos/tx/v1beta1/tx.proto",
        dependencies: [File_cosmos_base_v1beta1_coin.file, File_cosmos_crypto_multisig_v1beta1_multisig.file, File_cosmos_tx_signing_v1beta1_signing.file, File_google_protobuf_any.file, File_google_protobuf_timestamp.file],
        descriptor: """
        \n\u{1a}cosmos/tx/v1beta1/tx.proto\u{12}\u{11}cosmos.tx.v1beta1\u{1a}\u{1e}cosmos/base/v1beta1/coin.\
        proto\u{1a}-cosmos/crypto/multisig/v1beta1/multisig.proto\u{1a}'cosmos/tx/signing/v1beta1/signing.pr\
        oto\u{1a}\u{19}google/protobuf/any.proto\u{1a}\u{1f}google/protobuf/timestamp.proto\"n\n\u{5}TxRaw\
        \u{12}\u{1d}\n\nbody_bytes\u{18}\u{1} \u{1}(\u{c}R\tbodyBytes\u{12}&\n\u{f}auth_info_bytes\u{18}\
        \u{2} \u{1}(\u{c}R\rauthInfoBytes\u{12}\u{1e}\n\nsignatures\u{18}\u{3} \u{3}(\u{c}R\nsignatures\"\
        \u{8d}\u{1}\n\u{2}Tx\u{12}-\n\u{4}body\u{18}\u{1} \u{1}(\u{b}2\u{19}.cosmos.tx.v1beta1.TxBodyR\u{4}b\
        ody\u{12}8\n\tauth_info\u{18}\u{2} \u{1}(\u{b}2\u{1b}.cosmos.tx.v1beta1.AuthInfoR\u{8}authInfo\u{12}\
        \u{1e}\n\nsignatures\u{18}\u{3} \u{3}(\u{c}R\nsignatures\"\u{92}\u{1}\n\u{7}SignDoc\u{12}\u{1d}\n\nb\
        ody_bytes\u{18}\u{1} \u{1}(\u{c}R\tbodyBytes\u{12}&\n\u{f}auth_info_bytes\u{18}\u{2} \u{1}(\u{c}R\ra\
        uthInfoBytes\u{12}\u{19}\n\u{8}chain_id\u{18}\u{3} \u{1}(\tR\u{7}chainId\u{12}%\n\u{e}account_number\
        \u{18}\u{4} \u{1}(\u{4}R\raccountNumber\"\u{ee}\u{1}\n\u{10}SignDocDirectAux\u{12}\u{1d}\n\nbody_byt\
        es\u{18}\u{1} \u{1}(\u{c}R\tbodyBytes\u{12}3\n\npublic_key\u{18}\u{2} \u{1}(\u{b}2\u{14}.google.prot\
        obuf.AnyR\tpublicKey\u{12}\u{19}\n\u{8}chain_id\u{18}\u{3} \u{1}(\tR\u{7}chainId\u{12}%\n\u{e}accoun\
        t_number\u{18}\u{4} \u{1}(\u{4}R\raccountNumber\u{12}\u{1a}\n\u{8}sequence\u{18}\u{5} \u{1}(\u{4}R\
        \u{8}sequence\u{12}(\n\u{3}tip\u{18}\u{6} \u{1}(\u{b}2\u{16}.cosmos.tx.v1beta1.TipR\u{3}tip\"\u{fc}\
        \u{2}\n\u{6}TxBody\u{12}0\n\u{8}messages\u{18}\u{1} \u{3}(\u{b}2\u{14}.google.protobuf.AnyR\u{8}mess\
        ages\u{12}\u{12}\n\u{4}memo\u{18}\u{2} \u{1}(\tR\u{4}memo\u{12}%\n\u{e}timeout_height\u{18}\u{3} \
        \u{1}(\u{4}R\rtimeoutHeight\u{12}\u{1c}\n\tunordered\u{18}\u{4} \u{1}(\u{8}R\tunordered\u{12}G\n\
        \u{11}timeout_timestamp\u{18}\u{5} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{10}timeoutTimesta\
        mp\u{12}B\n\u{11}extension_options\u{18}\u{ff}\u{7} \u{3}(\u{b}2\u{14}.google.protobuf.AnyR\u{10}ext\
        ensionOptions\u{12}Z\n\u{1e}non_critical_extension_options\u{18}\u{ff}\u{f} \u{3}(\u{b}2\u{14}.googl\
        e.protobuf.AnyR\u{1b}nonCriticalExtensionOptions\"\u{a4}\u{1}\n\u{8}AuthInfo\u{12}@\n\u{c}signer_inf\
        os\u{18}\u{1} \u{3}(\u{b}2\u{1d}.cosmos.tx.v1beta1.SignerInfoR\u{b}signerInfos\u{12}(\n\u{3}fee\
        \u{18}\u{2} \u{1}(\u{b}2\u{16}.cosmos.tx.v1beta1.FeeR\u{3}fee\u{12},\n\u{3}tip\u{18}\u{3} \u{1}(\
        \u{b}2\u{16}.cosmos.tx.v1beta1.TipB\u{2}\u{18}\u{1}R\u{3}tip\"\u{97}\u{1}\n\nSignerInfo\u{12}3\n\npu\
        blic_key\u{18}\u{1} \u{1}(\u{b}2\u{14}.google.protobuf.AnyR\tpublicKey\u{12}8\n\tmode_info\u{18}\
        \u{2} \u{1}(\u{b}2\u{1b}.cosmos.tx.v1beta1.ModeInfoR\u{8}modeInfo\u{12}\u{1a}\n\u{8}sequence\u{18}\
        \u{3} \u{1}(\u{4}R\u{8}sequence\"\u{e0}\u{2}\n\u{8}ModeInfo\u{12}<\n\u{6}single\u{18}\u{1} \u{1}(\
        \u{b}2\".cosmos.tx.v1beta1.ModeInfo.SingleH\0R\u{6}single\u{12}9\n\u{5}multi\u{18}\u{2} \u{1}(\u{b}2\
        !.cosmos.tx.v1beta1.ModeInfo.MultiH\0R\u{5}multi\u{1a}A\n\u{6}Single\u{12}7\n\u{4}mode\u{18}\u{1} \
        \u{1}(\u{e}2#.cosmos.tx.signing.v1beta1.SignModeR\u{4}mode\u{1a}\u{90}\u{1}\n\u{5}Multi\u{12}K\n\
        \u{8}bitarray\u{18}\u{1} \u{1}(\u{b}2/.cosmos.crypto.multisig.v1beta1.CompactBitArrayR\u{8}bitarray\
        \u{12}:\n\nmode_infos\u{18}\u{2} \u{3}(\u{b}2\u{1b}.cosmos.tx.v1beta1.ModeInfoR\tmodeInfosB\u{5}\n\
        \u{3}sum\"\u{85}\u{1}\n\u{3}Fee\u{12}1\n\u{6}amount\u{18}\u{1} \u{3}(\u{b}2\u{19}.cosmos.base.v1beta\
        1.CoinR\u{6}amount\u{12}\u{1b}\n\tgas_limit\u{18}\u{2} \u{1}(\u{4}R\u{8}gasLimit\u{12}\u{14}\n\u{5}p\
        ayer\u{18}\u{3} \u{1}(\tR\u{5}payer\u{12}\u{18}\n\u{7}granter\u{18}\u{4} \u{1}(\tR\u{7}granter\"P\n\
        \u{3}Tip\u{12}1\n\u{6}amount\u{18}\u{1} \u{3}(\u{b}2\u{19}.cosmos.base.v1beta1.CoinR\u{6}amount\
        \u{12}\u{16}\n\u{6}tipper\u{18}\u{2} \u{1}(\tR\u{6}tipperB\t\u{ba}\u{2}\u{6}Cosmosb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(CosmosTxRaw.self, CosmosTxRawView.self)
        registry.register(CosmosTx.self, CosmosTxView.self)
        registry.register(CosmosSignDoc.self, CosmosSignDocView.self)
        registry.register(CosmosSignDocDirectAux.self, CosmosSignDocDirectAuxView.self)
        registry.register(CosmosTxBody.self, CosmosTxBodyView.self)
        registry.register(CosmosAuthInfo.self, CosmosAuthInfoView.self)
        registry.register(CosmosSignerInfo.self, CosmosSignerInfoView.self)
        registry.register(CosmosModeInfo.self, CosmosModeInfoView.self)
        registry.register(CosmosModeInfo.Single.self, CosmosModeInfo.SingleView.self)
        registry.register(CosmosModeInfo.Multi.self, CosmosModeInfo.MultiView.self)
        registry.register(CosmosFee.self, CosmosFeeView.self)
        registry.register(CosmosTip.self, CosmosTipView.self)
    }
}
