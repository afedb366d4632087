// Made by protoc-gen-enclave-wire from conformance/conformance.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `conformance.WireFormat`
struct Conformance_WireFormat: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 0 }
    /// `UNSPECIFIED` = 0
    static let unspecified = Self(rawValue: 0)
    /// `PROTOBUF` = 1
    static let protobuf = Self(rawValue: 1)
    /// `JSON` = 2
    static let json = Self(rawValue: 2)
    /// `JSPB` = 3
    static let jspb = Self(rawValue: 3)
    /// `TEXT_FORMAT` = 4
    static let textFormat = Self(rawValue: 4)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "conformance.WireFormat",
        values: "0 UNSPECIFIED\n1 PROTOBUF\n2 JSON\n3 JSPB\n4 TEXT_FORMAT",
        isClosed: false)
}

/// `conformance.TestCategory`
struct Conformance_TestCategory: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 0 }
    /// `UNSPECIFIED_TEST` = 0
    static let unspecifiedTest = Self(rawValue: 0)
    /// `BINARY_TEST` = 1
    static let binaryTest = Self(rawValue: 1)
    /// `JSON_TEST` = 2
    static let jsonTest = Self(rawValue: 2)
    /// `JSON_IGNORE_UNKNOWN_PARSING_TEST` = 3
    static let jsonIgnoreUnknownParsingTest = Self(rawValue: 3)
    /// `JSPB_TEST` = 4
    static let jspbTest = Self(rawValue: 4)
    /// `TEXT_FORMAT_TEST` = 5
    static let textFormatTest = Self(rawValue: 5)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "conformance.TestCategory",
        values: "0 UNSPECIFIED_TEST\n1 BINARY_TEST\n2 JSON_TEST\n3 JSON_IGNORE_UNKNOWN_PARSING_TEST\n4 JSPB_TEST\n5 TEXT_FORMAT_TEST",
        isClosed: false)
}

/// `conformance.TestStatus`.
struct Conformance_TestStatus: Message {
    /// Field 1, `string name`.
    var name: String = ""
    /// Field 2, `string failure_message`.
    var failureMessage: String = ""
    /// Field 3, `string matched_name`.
    var matchedName: String = ""
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard StringField.areSame(left.name, right.name) else { return false }
        guard StringField.areSame(left.failureMessage, right.failureMessage) else { return false }
        guard StringField.areSame(left.matchedName, right.matchedName) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension Conformance_TestStatus {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "conformance.TestStatus",
        fields: "1 string name\n2 string failure_message\n3 string matched_name")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_conformance.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
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
                self.failureMessage = try StringField.read(from: &reader)
                try reader.refuseDefault(self.failureMessage.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                self.matchedName = try StringField.read(from: &reader)
                try reader.refuseDefault(self.matchedName.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.matchedName.isEmpty { sink.put(StringField.self, self.matchedName, tag: 26) }
        if !self.failureMessage.isEmpty { sink.put(StringField.self, self.failureMessage, tag: 18) }
        if !self.name.isEmpty { sink.put(StringField.self, self.name, tag: 10) }
    }
    /// Counts the bytes of the fields.
    @inline(never)
    func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `conformance.TestStatus`, read in place.
struct Conformance_TestStatusView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _name = FieldSlice.absent
    var _failureMessage = FieldSlice.absent
    var _matchedName = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Conformance_TestStatus.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `string name`.
    var name: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _name)
        }
    }
    /// Field 2, `string failure_message`.
    var failureMessage: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _failureMessage)
        }
    }
    /// Field 3, `string matched_name`.
    var matchedName: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _matchedName)
        }
    }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func readFields(from input: inout WireReader) throws(WireError) {
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
                _failureMessage = try reader.readTextSlice()
                try reader.refuseDefault(_failureMessage.isEmpty)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                _matchedName = try reader.readTextSlice()
                try reader.refuseDefault(_matchedName.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `conformance.FailureSet`.
struct Conformance_FailureSet: Message {
    /// Field 2, `repeated message test`.
    var test: [Conformance_TestStatus] = []
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension Conformance_FailureSet {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "conformance.FailureSet",
        fields: "2 *message test of=0",
        types: [.message { Conformance_TestStatus.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_conformance.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.test, tag: 18) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(MessageField<Conformance_TestStatus>.self, self.test, tag: 18)
    }
    /// Counts the bytes of the fields.
    @inline(never)
    func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `conformance.FailureSet`, read in place.
struct Conformance_FailureSetView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _test = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Conformance_FailureSet.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 2, `repeated message test`.
    var test: RepeatedView<Conformance_TestStatusView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Conformance_TestStatusView>(viewedBytes, _test, tag: 18)
        }
    }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 18:
                try reader.apart { reader throws(WireError) in try reader.readViews(Conformance_TestStatusView.self, into: &_test, tag: 18) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `conformance.ConformanceRequest`.
struct Conformance_ConformanceRequest: Message {
    /// Field 1, `bytes protobuf_payload`.
    var protobufPayload: [UInt8] {
        get {
            if case .protobufPayload(let value)? = self.payload { return value }
            return []
        }
        set { self.payload = OneOf_Payload.protobufPayload(newValue) }
    }
    /// Field 2, `string json_payload`.
    var jsonPayload: String {
        get {
            if case .jsonPayload(let value)? = self.payload { return value }
            return ""
        }
        set { self.payload = OneOf_Payload.jsonPayload(newValue) }
    }
    /// Field 3, `enum requested_output_format`.
    var requestedOutputFormat: Conformance_WireFormat = Conformance_WireFormat()
    /// Field 4, `string message_type`.
    var messageType: String = ""
    /// Field 5, `enum test_category`.
    var testCategory: Conformance_TestCategory = Conformance_TestCategory()
    /// Field 6, `message jspb_encoding_options`.
    var jspbEncodingOptions: Conformance_JspbEncodingConfig {
        get { self._jspbEncodingOptions ?? Conformance_JspbEncodingConfig() }
        set { self._jspbEncodingOptions = newValue }
    }
    /// Whether `jspbEncodingOptions` is set.
    var hasJspbEncodingOptions: Bool { _jspbEncodingOptions != nil }
    /// Takes the value of `jspbEncodingOptions` away.
    mutating func clearJspbEncodingOptions() { _jspbEncodingOptions = nil }
    /// Field 7, `string jspb_payload`.
    var jspbPayload: String {
        get {
            if case .jspbPayload(let value)? = self.payload { return value }
            return ""
        }
        set { self.payload = OneOf_Payload.jspbPayload(newValue) }
    }
    /// Field 8, `string text_payload`.
    var textPayload: String {
        get {
            if case .textPayload(let value)? = self.payload { return value }
            return ""
        }
        set { self.payload = OneOf_Payload.textPayload(newValue) }
    }
    /// Field 9, `bool print_unknown_fields`.
    var printUnknownFields: Bool = false
    /// The member of `oneof payload` that is set.
    var payload: OneOf_Payload?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _jspbEncodingOptions: Conformance_JspbEncodingConfig?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left.requestedOutputFormat == right.requestedOutputFormat else { return false }
        guard StringField.areSame(left.messageType, right.messageType) else { return false }
        guard left.testCategory == right.testCategory else { return false }
        guard left._jspbEncodingOptions == right._jspbEncodingOptions else { return false }
        guard left.printUnknownFields == right.printUnknownFields else { return false }
        guard left.payload == right.payload else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof payload`.
    enum OneOf_Payload: Hashable, Sendable {
        /// Field 1, `bytes protobuf_payload`.
        case protobufPayload([UInt8])
        /// Field 2, `string json_payload`.
        case jsonPayload(String)
        /// Field 7, `string jspb_payload`.
        case jspbPayload(String)
        /// Field 8, `string text_payload`.
        case textPayload(String)
        /// Whether two values have the same bytes.
        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.protobufPayload(let left), .protobufPayload(let right)): left == right
            case (.jsonPayload(let left), .jsonPayload(let right)): left.hasSameBytes(as: right)
            case (.jspbPayload(let left), .jspbPayload(let right)): left.hasSameBytes(as: right)
            case (.textPayload(let left), .textPayload(let right)): left.hasSameBytes(as: right)
            default: false
            }
        }
    }
}

extension Conformance_ConformanceRequest {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "conformance.ConformanceRequest",
        fields: "1 ?bytes protobuf_payload oneof=0\n2 ?string json_payload oneof=0\n3 enum requested_output_format of=0\n4 string message_type\n5 enum test_category of=1\n6 ?message jspb_encoding_options of=2\n7 ?string jspb_payload oneof=0\n8 ?string text_payload oneof=0\n9 bool print_unknown_fields",
        types: [.enumeration { Conformance_WireFormat.schema }, .enumeration { Conformance_TestCategory.schema }, .message { Conformance_JspbEncodingConfig.schema }],
        oneofs: ["payload"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_conformance.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
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
                self.payload = OneOf_Payload.protobufPayload(try BytesField.read(from: &reader))
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.payload = OneOf_Payload.jsonPayload(try StringField.read(from: &reader))
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.requestedOutputFormat = try EnumField<Conformance_WireFormat>.read(from: &reader)
                try reader.refuseDefault(self.requestedOutputFormat.rawValue == 0)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                self.messageType = try StringField.read(from: &reader)
                try reader.refuseDefault(self.messageType.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.testCategory = try EnumField<Conformance_TestCategory>.read(from: &reader)
                try reader.refuseDefault(self.testCategory.rawValue == 0)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.readMessage(into: &self._jspbEncodingOptions)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.payload = OneOf_Payload.jspbPayload(try StringField.read(from: &reader))
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.payload = OneOf_Payload.textPayload(try StringField.read(from: &reader))
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                self.printUnknownFields = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.printUnknownFields)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.printUnknownFields { sink.put(BoolField.self, self.printUnknownFields, tag: 72) }
        if case .textPayload(let value)? = self.payload { sink.put(StringField.self, value, tag: 66) }
        if case .jspbPayload(let value)? = self.payload { sink.put(StringField.self, value, tag: 58) }
        if let value = self._jspbEncodingOptions { sink.message(value, tag: 50) }
        if self.testCategory.rawValue != 0 { sink.put(EnumField<Conformance_TestCategory>.self, self.testCategory, tag: 40) }
        if !self.messageType.isEmpty { sink.put(StringField.self, self.messageType, tag: 34) }
        if self.requestedOutputFormat.rawValue != 0 { sink.put(EnumField<Conformance_WireFormat>.self, self.requestedOutputFormat, tag: 24) }
        if case .jsonPayload(let value)? = self.payload { sink.put(StringField.self, value, tag: 18) }
        if case .protobufPayload(let value)? = self.payload { sink.put(BytesField.self, value, tag: 10) }
    }
    /// Counts the bytes of the fields.
    @inline(never)
    func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `conformance.ConformanceRequest`, read in place.
struct Conformance_ConformanceRequestView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _protobufPayload = FieldSlice.absent
    var _jsonPayload = FieldSlice.absent
    var _requestedOutputFormat: Conformance_WireFormat = Conformance_WireFormat()
    var _messageType = FieldSlice.absent
    var _testCategory: Conformance_TestCategory = Conformance_TestCategory()
    var _jspbEncodingOptions: Conformance_JspbEncodingConfigView
    var _isJspbEncodingOptionsSet = false
    var _jspbPayload = FieldSlice.absent
    var _textPayload = FieldSlice.absent
    var _printUnknownFields: Bool = false
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Conformance_ConformanceRequest.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _jspbEncodingOptions = Conformance_JspbEncodingConfigView(unread: bytes)
    }
    /// Field 1, `bytes protobuf_payload`.
    var protobufPayload: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _protobufPayload)
        }
    }
    /// Whether `protobufPayload` is set.
    var hasProtobufPayload: Bool { _protobufPayload.isPresent }
    /// Field 2, `string json_payload`.
    var jsonPayload: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _jsonPayload)
        }
    }
    /// Whether `jsonPayload` is set.
    var hasJsonPayload: Bool { _jsonPayload.isPresent }
    /// Field 3, `enum requested_output_format`.
    var requestedOutputFormat: Conformance_WireFormat { _requestedOutputFormat }
    /// Field 4, `string message_type`.
    var messageType: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _messageType)
        }
    }
    /// Field 5, `enum test_category`.
    var testCategory: Conformance_TestCategory { _testCategory }
    /// Field 6, `message jspb_encoding_options`.
    var jspbEncodingOptions: Conformance_JspbEncodingConfigView? {
        @_lifetime(copy self)
        get {
            _isJspbEncodingOptionsSet ? _jspbEncodingOptions : nil
        }
    }
    /// Whether `jspbEncodingOptions` is set.
    var hasJspbEncodingOptions: Bool { _isJspbEncodingOptionsSet }
    /// Field 7, `string jspb_payload`.
    var jspbPayload: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _jspbPayload)
        }
    }
    /// Whether `jspbPayload` is set.
    var hasJspbPayload: Bool { _jspbPayload.isPresent }
    /// Field 8, `string text_payload`.
    var textPayload: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _textPayload)
        }
    }
    /// Whether `textPayload` is set.
    var hasTextPayload: Bool { _textPayload.isPresent }
    /// Field 9, `bool print_unknown_fields`.
    var printUnknownFields: Bool { _printUnknownFields }
    /// The members of `oneof payload`.
    enum PayloadCase: Sendable {
        /// Field 1, `bytes protobuf_payload`.
        case protobufPayload
        /// Field 2, `string json_payload`.
        case jsonPayload
        /// Field 7, `string jspb_payload`.
        case jspbPayload
        /// Field 8, `string text_payload`.
        case textPayload
    }
    /// The member of `oneof payload` that is set.
    var payload: PayloadCase? {
        if hasProtobufPayload { return PayloadCase.protobufPayload }
        if hasJsonPayload { return PayloadCase.jsonPayload }
        if hasJspbPayload { return PayloadCase.jspbPayload }
        if hasTextPayload { return PayloadCase.textPayload }
        return nil
    }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 10:
                try reader.refuseSecondMember(hasProtobufPayload || hasJsonPayload || hasJspbPayload || hasTextPayload)
                _jsonPayload = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _protobufPayload = try reader.readSlice()
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(hasProtobufPayload || hasJsonPayload || hasJspbPayload || hasTextPayload)
                _protobufPayload = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _jsonPayload = try reader.readTextSlice()
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _requestedOutputFormat = try EnumField<Conformance_WireFormat>.read(from: &reader)
                try reader.refuseDefault(_requestedOutputFormat.rawValue == 0)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                _messageType = try reader.readTextSlice()
                try reader.refuseDefault(_messageType.isEmpty)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _testCategory = try EnumField<Conformance_TestCategory>.read(from: &reader)
                try reader.refuseDefault(_testCategory.rawValue == 0)
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.readView(&_jspbEncodingOptions, isSet: &_isJspbEncodingOptionsSet)
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.refuseSecondMember(hasProtobufPayload || hasJsonPayload || hasJspbPayload || hasTextPayload)
                _protobufPayload = .absent
                _jsonPayload = .absent
                _textPayload = .absent
                _jspbPayload = try reader.readTextSlice()
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.refuseSecondMember(hasProtobufPayload || hasJsonPayload || hasJspbPayload || hasTextPayload)
                _protobufPayload = .absent
                _jsonPayload = .absent
                _jspbPayload = .absent
                _textPayload = try reader.readTextSlice()
                if reader.consume(72, after: &last) { fallthrough }
            case 72:
                _printUnknownFields = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_printUnknownFields)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `conformance.ConformanceResponse`.
struct Conformance_ConformanceResponse: Message {
    /// Field 1, `string parse_error`.
    var parseError: String {
        get {
            if case .parseError(let value)? = self.result { return value }
            return ""
        }
        set { self.result = OneOf_Result.parseError(newValue) }
    }
    /// Field 2, `string runtime_error`.
    var runtimeError: String {
        get {
            if case .runtimeError(let value)? = self.result { return value }
            return ""
        }
        set { self.result = OneOf_Result.runtimeError(newValue) }
    }
    /// Field 3, `bytes protobuf_payload`.
    var protobufPayload: [UInt8] {
        get {
            if case .protobufPayload(let value)? = self.result { return value }
            return []
        }
        set { self.result = OneOf_Result.protobufPayload(newValue) }
    }
    /// Field 4, `string json_payload`.
    var jsonPayload: String {
        get {
            if case .jsonPayload(let value)? = self.result { return value }
            return ""
        }
        set { self.result = OneOf_Result.jsonPayload(newValue) }
    }
    /// Field 5, `string skipped`.
    var skipped: String {
        get {
            if case .skipped(let value)? = self.result { return value }
            return ""
        }
        set { self.result = OneOf_Result.skipped(newValue) }
    }
    /// Field 6, `string serialize_error`.
    var serializeError: String {
        get {
            if case .serializeError(let value)? = self.result { return value }
            return ""
        }
        set { self.result = OneOf_Result.serializeError(newValue) }
    }
    /// Field 7, `string jspb_payload`.
    var jspbPayload: String {
        get {
            if case .jspbPayload(let value)? = self.result { return value }
            return ""
        }
        set { self.result = OneOf_Result.jspbPayload(newValue) }
    }
    /// Field 8, `string text_payload`.
    var textPayload: String {
        get {
            if case .textPayload(let value)? = self.result { return value }
            return ""
        }
        set { self.result = OneOf_Result.textPayload(newValue) }
    }
    /// Field 9, `string timeout_error`.
    var timeoutError: String {
        get {
            if case .timeoutError(let value)? = self.result { return value }
            return ""
        }
        set { self.result = OneOf_Result.timeoutError(newValue) }
    }
    /// The member of `oneof result` that is set.
    var result: OneOf_Result?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left.result == right.result else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof result`.
    enum OneOf_Result: Hashable, Sendable {
        /// Field 1, `string parse_error`.
        case parseError(String)
        /// Field 2, `string runtime_error`.
        case runtimeError(String)
        /// Field 3, `bytes protobuf_payload`.
        case protobufPayload([UInt8])
        /// Field 4, `string json_payload`.
        case jsonPayload(String)
        /// Field 5, `string skipped`.
        case skipped(String)
        /// Field 6, `string serialize_error`.
        case serializeError(String)
        /// Field 7, `string jspb_payload`.
        case jspbPayload(String)
        /// Field 8, `string text_payload`.
        case textPayload(String)
        /// Field 9, `string timeout_error`.
        case timeoutError(String)
        /// Whether two values have the same bytes.
        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.parseError(let left), .parseError(let right)): left.hasSameBytes(as: right)
            case (.runtimeError(let left), .runtimeError(let right)): left.hasSameBytes(as: right)
            case (.protobufPayload(let left), .protobufPayload(let right)): left == right
            case (.jsonPayload(let left), .jsonPayload(let right)): left.hasSameBytes(as: right)
            case (.skipped(let left), .skipped(let right)): left.hasSameBytes(as: right)
            case (.serializeError(let left), .serializeError(let right)): left.hasSameBytes(as: right)
            case (.jspbPayload(let left), .jspbPayload(let right)): left.hasSameBytes(as: right)
            case (.textPayload(let left), .textPayload(let right)): left.hasSameBytes(as: right)
            case (.timeoutError(let left), .timeoutError(let right)): left.hasSameBytes(as: right)
            default: false
            }
        }
    }
}

extension Conformance_ConformanceResponse {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "conformance.ConformanceResponse",
        fields: "1 ?string parse_error oneof=0\n2 ?string runtime_error oneof=0\n3 ?bytes protobuf_payload oneof=0\n4 ?string json_payload oneof=0\n5 ?string skipped oneof=0\n6 ?string serialize_error oneof=0\n7 ?string jspb_payload oneof=0\n8 ?string text_payload oneof=0\n9 ?string timeout_error oneof=0",
        oneofs: ["result"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_conformance.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
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
                self.result = OneOf_Result.parseError(try StringField.read(from: &reader))
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.result = OneOf_Result.runtimeError(try StringField.read(from: &reader))
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.result = OneOf_Result.protobufPayload(try BytesField.read(from: &reader))
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.result = OneOf_Result.jsonPayload(try StringField.read(from: &reader))
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.result = OneOf_Result.skipped(try StringField.read(from: &reader))
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.result = OneOf_Result.serializeError(try StringField.read(from: &reader))
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.result = OneOf_Result.jspbPayload(try StringField.read(from: &reader))
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.result = OneOf_Result.textPayload(try StringField.read(from: &reader))
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.result = OneOf_Result.timeoutError(try StringField.read(from: &reader))
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .timeoutError(let value)? = self.result { sink.put(StringField.self, value, tag: 74) }
        if case .textPayload(let value)? = self.result { sink.put(StringField.self, value, tag: 66) }
        if case .jspbPayload(let value)? = self.result { sink.put(StringField.self, value, tag: 58) }
        if case .serializeError(let value)? = self.result { sink.put(StringField.self, value, tag: 50) }
        if case .skipped(let value)? = self.result { sink.put(StringField.self, value, tag: 42) }
        if case .jsonPayload(let value)? = self.result { sink.put(StringField.self, value, tag: 34) }
        if case .protobufPayload(let value)? = self.result { sink.put(BytesField.self, value, tag: 26) }
        if case .runtimeError(let value)? = self.result { sink.put(StringField.self, value, tag: 18) }
        if case .parseError(let value)? = self.result { sink.put(StringField.self, value, tag: 10) }
    }
    /// Counts the bytes of the fields.
    @inline(never)
    func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `conformance.ConformanceResponse`, read in place.
struct Conformance_ConformanceResponseView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _parseError = FieldSlice.absent
    var _runtimeError = FieldSlice.absent
    var _protobufPayload = FieldSlice.absent
    var _jsonPayload = FieldSlice.absent
    var _skipped = FieldSlice.absent
    var _serializeError = FieldSlice.absent
    var _jspbPayload = FieldSlice.absent
    var _textPayload = FieldSlice.absent
    var _timeoutError = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Conformance_ConformanceResponse.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `string parse_error`.
    var parseError: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _parseError)
        }
    }
    /// Whether `parseError` is set.
    var hasParseError: Bool { _parseError.isPresent }
    /// Field 2, `string runtime_error`.
    var runtimeError: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _runtimeError)
        }
    }
    /// Whether `runtimeError` is set.
    var hasRuntimeError: Bool { _runtimeError.isPresent }
    /// Field 3, `bytes protobuf_payload`.
    var protobufPayload: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _protobufPayload)
        }
    }
    /// Whether `protobufPayload` is set.
    var hasProtobufPayload: Bool { _protobufPayload.isPresent }
    /// Field 4, `string json_payload`.
    var jsonPayload: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _jsonPayload)
        }
    }
    /// Whether `jsonPayload` is set.
    var hasJsonPayload: Bool { _jsonPayload.isPresent }
    /// Field 5, `string skipped`.
    var skipped: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _skipped)
        }
    }
    /// Whether `skipped` is set.
    var hasSkipped: Bool { _skipped.isPresent }
    /// Field 6, `string serialize_error`.
    var serializeError: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _serializeError)
        }
    }
    /// Whether `serializeError` is set.
    var hasSerializeError: Bool { _serializeError.isPresent }
    /// Field 7, `string jspb_payload`.
    var jspbPayload: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _jspbPayload)
        }
    }
    /// Whether `jspbPayload` is set.
    var hasJspbPayload: Bool { _jspbPayload.isPresent }
    /// Field 8, `string text_payload`.
    var textPayload: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _textPayload)
        }
    }
    /// Whether `textPayload` is set.
    var hasTextPayload: Bool { _textPayload.isPresent }
    /// Field 9, `string timeout_error`.
    var timeoutError: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _timeoutError)
        }
    }
    /// Whether `timeoutError` is set.
    var hasTimeoutError: Bool { _timeoutError.isPresent }
    /// The members of `oneof result`.
    enum ResultCase: Sendable {
        /// Field 1, `string parse_error`.
        case parseError
        /// Field 2, `string runtime_error`.
        case runtimeError
        /// Field 3, `bytes protobuf_payload`.
        case protobufPayload
        /// Field 4, `string json_payload`.
        case jsonPayload
        /// Field 5, `string skipped`.
        case skipped
        /// Field 6, `string serialize_error`.
        case serializeError
        /// Field 7, `string jspb_payload`.
        case jspbPayload
        /// Field 8, `string text_payload`.
        case textPayload
        /// Field 9, `string timeout_error`.
        case timeoutError
    }
    /// The member of `oneof result` that is set.
    var result: ResultCase? {
        if hasParseError { return ResultCase.parseError }
        if hasRuntimeError { return ResultCase.runtimeError }
        if hasProtobufPayload { return ResultCase.protobufPayload }
        if hasJsonPayload { return ResultCase.jsonPayload }
        if hasSkipped { return ResultCase.skipped }
        if hasSerializeError { return ResultCase.serializeError }
        if hasJspbPayload { return ResultCase.jspbPayload }
        if hasTextPayload { return ResultCase.textPayload }
        if hasTimeoutError { return ResultCase.timeoutError }
        return nil
    }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 10:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _runtimeError = .absent
                _protobufPayload = .absent
                _jsonPayload = .absent
                _skipped = .absent
                _serializeError = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _timeoutError = .absent
                _parseError = try reader.readTextSlice()
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _parseError = .absent
                _protobufPayload = .absent
                _jsonPayload = .absent
                _skipped = .absent
                _serializeError = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _timeoutError = .absent
                _runtimeError = try reader.readTextSlice()
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _parseError = .absent
                _runtimeError = .absent
                _jsonPayload = .absent
                _skipped = .absent
                _serializeError = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _timeoutError = .absent
                _protobufPayload = try reader.readSlice()
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _parseError = .absent
                _runtimeError = .absent
                _protobufPayload = .absent
                _skipped = .absent
                _serializeError = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _timeoutError = .absent
                _jsonPayload = try reader.readTextSlice()
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _parseError = .absent
                _runtimeError = .absent
                _protobufPayload = .absent
                _jsonPayload = .absent
                _serializeError = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _timeoutError = .absent
                _skipped = try reader.readTextSlice()
                if reader.consume(50, after: &last) { fallthrough }
            case 50:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _parseError = .absent
                _runtimeError = .absent
                _protobufPayload = .absent
                _jsonPayload = .absent
                _skipped = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _timeoutError = .absent
                _serializeError = try reader.readTextSlice()
                if reader.consume(58, after: &last) { fallthrough }
            case 58:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _parseError = .absent
                _runtimeError = .absent
                _protobufPayload = .absent
                _jsonPayload = .absent
                _skipped = .absent
                _serializeError = .absent
                _textPayload = .absent
                _timeoutError = .absent
                _jspbPayload = try reader.readTextSlice()
                if reader.consume(66, after: &last) { fallthrough }
            case 66:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _parseError = .absent
                _runtimeError = .absent
                _protobufPayload = .absent
                _jsonPayload = .absent
                _skipped = .absent
                _serializeError = .absent
                _jspbPayload = .absent
                _timeoutError = .absent
                _textPayload = try reader.readTextSlice()
                if reader.consume(74, after: &last) { fallthrough }
            case 74:
                try reader.refuseSecondMember(hasParseError || hasRuntimeError || hasProtobufPayload || hasJsonPayload || hasSkipped || hasSerializeError || hasJspbPayload || hasTextPayload || hasTimeoutError)
                _parseError = .absent
                _runtimeError = .absent
                _protobufPayload = .absent
                _jsonPayload = .absent
                _skipped = .absent
                _serializeError = .absent
                _jspbPayload = .absent
                _textPayload = .absent
                _timeoutError = try reader.readTextSlice()
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `conformance.JspbEncodingConfig`.
struct Conformance_JspbEncodingConfig: Message {
    /// Field 1, `bool use_jspb_array_any_format`.
    var useJspbArrayAnyFormat: Bool = false
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension Conformance_JspbEncodingConfig {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "conformance.JspbEncodingConfig",
        fields: "1 bool use_jspb_array_any_format")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_conformance.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                self.useJspbArrayAnyFormat = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.useJspbArrayAnyFormat)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.useJspbArrayAnyFormat { sink.put(BoolField.self, self.useJspbArrayAnyFormat, tag: 8) }
    }
    /// Counts the bytes of the fields.
    @inline(never)
    func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inline(never)
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `conformance.JspbEncodingConfig`, read in place.
struct Conformance_JspbEncodingConfigView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _useJspbArrayAnyFormat: Bool = false
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { Conformance_JspbEncodingConfig.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `bool use_jspb_array_any_format`.
    var useJspbArrayAnyFormat: Bool { _useJspbArrayAnyFormat }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                _useJspbArrayAnyFormat = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_useJspbArrayAnyFormat)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of conformance/conformance.proto.
enum File_conformance_conformance {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "conformance/conformance.proto",
        descriptor: """
        \n\u{1d}conformance/conformance.proto\u{12}\u{b}conformance\"l\n\nTestStatus\u{12}\u{12}\n\u{4}name\
        \u{18}\u{1} \u{1}(\tR\u{4}name\u{12}'\n\u{f}failure_message\u{18}\u{2} \u{1}(\tR\u{e}failureMessage\
        \u{12}!\n\u{c}matched_name\u{18}\u{3} \u{1}(\tR\u{b}matchedName\"?\n\nFailureSet\u{12}+\n\u{4}test\
        \u{18}\u{2} \u{3}(\u{b}2\u{17}.conformance.TestStatusR\u{4}testJ\u{4}\u{8}\u{1}\u{10}\u{2}\"\u{f6}\
        \u{3}\n\u{12}ConformanceRequest\u{12}+\n\u{10}protobuf_payload\u{18}\u{1} \u{1}(\u{c}H\0R\u{f}protob\
        ufPayload\u{12}#\n\u{c}json_payload\u{18}\u{2} \u{1}(\tH\0R\u{b}jsonPayload\u{12}#\n\u{c}jspb_payloa\
        d\u{18}\u{7} \u{1}(\tH\0R\u{b}jspbPayload\u{12}#\n\u{c}text_payload\u{18}\u{8} \u{1}(\tH\0R\u{b}text\
        Payload\u{12}O\n\u{17}requested_output_format\u{18}\u{3} \u{1}(\u{e}2\u{17}.conformance.WireFormatR\
        \u{15}requestedOutputFormat\u{12}!\n\u{c}message_type\u{18}\u{4} \u{1}(\tR\u{b}messageType\u{12}>\n\
        \rtest_category\u{18}\u{5} \u{1}(\u{e}2\u{19}.conformance.TestCategoryR\u{c}testCategory\u{12}S\n\
        \u{15}jspb_encoding_options\u{18}\u{6} \u{1}(\u{b}2\u{1f}.conformance.JspbEncodingConfigR\u{13}jspbE\
        ncodingOptions\u{12}0\n\u{14}print_unknown_fields\u{18}\t \u{1}(\u{8}R\u{12}printUnknownFieldsB\t\n\
        \u{7}payload\"\u{f3}\u{2}\n\u{13}ConformanceResponse\u{12}!\n\u{b}parse_error\u{18}\u{1} \u{1}(\tH\0\
        R\nparseError\u{12})\n\u{f}serialize_error\u{18}\u{6} \u{1}(\tH\0R\u{e}serializeError\u{12}%\n\rtime\
        out_error\u{18}\t \u{1}(\tH\0R\u{c}timeoutError\u{12}%\n\rruntime_error\u{18}\u{2} \u{1}(\tH\0R\u{c}\
        runtimeError\u{12}+\n\u{10}protobuf_payload\u{18}\u{3} \u{1}(\u{c}H\0R\u{f}protobufPayload\u{12}#\n\
        \u{c}json_payload\u{18}\u{4} \u{1}(\tH\0R\u{b}jsonPayload\u{12}\u{1a}\n\u{7}skipped\u{18}\u{5} \u{1}\
        (\tH\0R\u{7}skipped\u{12}#\n\u{c}jspb_payload\u{18}\u{7} \u{1}(\tH\0R\u{b}jspbPayload\u{12}#\n\u{c}t\
        ext_payload\u{18}\u{8} \u{1}(\tH\0R\u{b}textPayloadB\u{8}\n\u{6}result\"N\n\u{12}JspbEncodingConfig\
        \u{12}8\n\u{19}use_jspb_array_any_format\u{18}\u{1} \u{1}(\u{8}R\u{15}useJspbArrayAnyFormat*P\n\nWir\
        eFormat\u{12}\u{f}\n\u{b}UNSPECIFIED\u{10}\0\u{12}\u{c}\n\u{8}PROTOBUF\u{10}\u{1}\u{12}\u{8}\n\u{4}J\
        SON\u{10}\u{2}\u{12}\u{8}\n\u{4}JSPB\u{10}\u{3}\u{12}\u{f}\n\u{b}TEXT_FORMAT\u{10}\u{4}*\u{8f}\u{1}\
        \n\u{c}TestCategory\u{12}\u{14}\n\u{10}UNSPECIFIED_TEST\u{10}\0\u{12}\u{f}\n\u{b}BINARY_TEST\u{10}\
        \u{1}\u{12}\r\n\tJSON_TEST\u{10}\u{2}\u{12}$\n JSON_IGNORE_UNKNOWN_PARSING_TEST\u{10}\u{3}\u{12}\r\n\
        \tJSPB_TEST\u{10}\u{4}\u{12}\u{14}\n\u{10}TEXT_FORMAT_TEST\u{10}\u{5}B/\n\u{1f}com.google.protobuf.c\
        onformance\u{a2}\u{2}\u{b}Conformanceb\u{6}proto3
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(Conformance_TestStatus.self, Conformance_TestStatusView.self)
        registry.register(Conformance_FailureSet.self, Conformance_FailureSetView.self)
        registry.register(Conformance_ConformanceRequest.self, Conformance_ConformanceRequestView.self)
        registry.register(Conformance_ConformanceResponse.self, Conformance_ConformanceResponseView.self)
        registry.register(Conformance_JspbEncodingConfig.self, Conformance_JspbEncodingConfigView.self)
    }
}
