// Made by protoc-gen-enclave-wire from conformance/test_protos/test_messages_edition2023.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `protobuf_test_messages.editions.ForeignEnumEdition2023`
struct ProtobufTestMessages_Editions_ForeignEnumEdition2023: ProtoEnum {
    /// The number.
    let rawValue: Int32
    /// The value with this number, listed or not.
    init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    init() { rawValue = 0 }
    /// `FOREIGN_FOO` = 0
    static let foreignFoo = Self(rawValue: 0)
    /// `FOREIGN_BAR` = 1
    static let foreignBar = Self(rawValue: 1)
    /// `FOREIGN_BAZ` = 2
    static let foreignBaz = Self(rawValue: 2)
    /// Names and numbers.
    static let schema: EnumSchema = EnumSchema(
        fullName: "protobuf_test_messages.editions.ForeignEnumEdition2023",
        values: "0 FOREIGN_FOO\n1 FOREIGN_BAR\n2 FOREIGN_BAZ",
        isClosed: false)
}

/// `protobuf_test_messages.editions.ComplexMessage`.
struct ProtobufTestMessages_Editions_ComplexMessage: Message {
    /// Field 1, `int32 d`.
    var d: Int32 {
        get { self._d ?? 0 }
        set { self._d = newValue }
    }
    /// Whether `d` is set.
    var hasD: Bool { _d != nil }
    /// Takes the value of `d` away.
    mutating func clearD() { _d = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _d: Int32?
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_Editions_ComplexMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.ComplexMessage",
        fields: "1 ?int32 d")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition2023.file }
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
                self._d = try Int32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._d { sink.put(Int32Field.self, value, tag: 8) }
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

/// `protobuf_test_messages.editions.ComplexMessage`, read in place.
struct ProtobufTestMessages_Editions_ComplexMessageView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _d: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_ComplexMessage.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 d`.
    var d: Int32 { _d ?? 0 }
    /// Whether `d` is set.
    var hasD: Bool { _d != nil }
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
                _d = try Int32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.TestAllTypesEdition2023`.
struct ProtobufTestMessages_Editions_TestAllTypesEdition2023: Message {
    /// Field 1, `int32 optional_int32`.
    var optionalInt32: Int32 {
        get { self._optionalInt32 ?? 0 }
        set { self._optionalInt32 = newValue }
    }
    /// Whether `optionalInt32` is set.
    var hasOptionalInt32: Bool { _optionalInt32 != nil }
    /// Takes the value of `optionalInt32` away.
    mutating func clearOptionalInt32() { _optionalInt32 = nil }
    /// Field 2, `int64 optional_int64`.
    var optionalInt64: Int64 {
        get { self._optionalInt64 ?? 0 }
        set { self._optionalInt64 = newValue }
    }
    /// Whether `optionalInt64` is set.
    var hasOptionalInt64: Bool { _optionalInt64 != nil }
    /// Takes the value of `optionalInt64` away.
    mutating func clearOptionalInt64() { _optionalInt64 = nil }
    /// Field 3, `uint32 optional_uint32`.
    var optionalUint32: UInt32 {
        get { self._optionalUint32 ?? 0 }
        set { self._optionalUint32 = newValue }
    }
    /// Whether `optionalUint32` is set.
    var hasOptionalUint32: Bool { _optionalUint32 != nil }
    /// Takes the value of `optionalUint32` away.
    mutating func clearOptionalUint32() { _optionalUint32 = nil }
    /// Field 4, `uint64 optional_uint64`.
    var optionalUint64: UInt64 {
        get { self._optionalUint64 ?? 0 }
        set { self._optionalUint64 = newValue }
    }
    /// Whether `optionalUint64` is set.
    var hasOptionalUint64: Bool { _optionalUint64 != nil }
    /// Takes the value of `optionalUint64` away.
    mutating func clearOptionalUint64() { _optionalUint64 = nil }
    /// Field 5, `sint32 optional_sint32`.
    var optionalSint32: Int32 {
        get { self._optionalSint32 ?? 0 }
        set { self._optionalSint32 = newValue }
    }
    /// Whether `optionalSint32` is set.
    var hasOptionalSint32: Bool { _optionalSint32 != nil }
    /// Takes the value of `optionalSint32` away.
    mutating func clearOptionalSint32() { _optionalSint32 = nil }
    /// Field 6, `sint64 optional_sint64`.
    var optionalSint64: Int64 {
        get { self._optionalSint64 ?? 0 }
        set { self._optionalSint64 = newValue }
    }
    /// Whether `optionalSint64` is set.
    var hasOptionalSint64: Bool { _optionalSint64 != nil }
    /// Takes the value of `optionalSint64` away.
    mutating func clearOptionalSint64() { _optionalSint64 = nil }
    /// Field 7, `fixed32 optional_fixed32`.
    var optionalFixed32: UInt32 {
        get { self._optionalFixed32 ?? 0 }
        set { self._optionalFixed32 = newValue }
    }
    /// Whether `optionalFixed32` is set.
    var hasOptionalFixed32: Bool { _optionalFixed32 != nil }
    /// Takes the value of `optionalFixed32` away.
    mutating func clearOptionalFixed32() { _optionalFixed32 = nil }
    /// Field 8, `fixed64 optional_fixed64`.
    var optionalFixed64: UInt64 {
        get { self._optionalFixed64 ?? 0 }
        set { self._optionalFixed64 = newValue }
    }
    /// Whether `optionalFixed64` is set.
    var hasOptionalFixed64: Bool { _optionalFixed64 != nil }
    /// Takes the value of `optionalFixed64` away.
    mutating func clearOptionalFixed64() { _optionalFixed64 = nil }
    /// Field 9, `sfixed32 optional_sfixed32`.
    var optionalSfixed32: Int32 {
        get { self._optionalSfixed32 ?? 0 }
        set { self._optionalSfixed32 = newValue }
    }
    /// Whether `optionalSfixed32` is set.
    var hasOptionalSfixed32: Bool { _optionalSfixed32 != nil }
    /// Takes the value of `optionalSfixed32` away.
    mutating func clearOptionalSfixed32() { _optionalSfixed32 = nil }
    /// Field 10, `sfixed64 optional_sfixed64`.
    var optionalSfixed64: Int64 {
        get { self._optionalSfixed64 ?? 0 }
        set { self._optionalSfixed64 = newValue }
    }
    /// Whether `optionalSfixed64` is set.
    var hasOptionalSfixed64: Bool { _optionalSfixed64 != nil }
    /// Takes the value of `optionalSfixed64` away.
    mutating func clearOptionalSfixed64() { _optionalSfixed64 = nil }
    /// Field 11, `float optional_float`.
    var optionalFloat: Float {
        get { self._optionalFloat ?? 0 }
        set { self._optionalFloat = newValue }
    }
    /// Whether `optionalFloat` is set.
    var hasOptionalFloat: Bool { _optionalFloat != nil }
    /// Takes the value of `optionalFloat` away.
    mutating func clearOptionalFloat() { _optionalFloat = nil }
    /// Field 12, `double optional_double`.
    var optionalDouble: Double {
        get { self._optionalDouble ?? 0 }
        set { self._optionalDouble = newValue }
    }
    /// Whether `optionalDouble` is set.
    var hasOptionalDouble: Bool { _optionalDouble != nil }
    /// Takes the value of `optionalDouble` away.
    mutating func clearOptionalDouble() { _optionalDouble = nil }
    /// Field 13, `bool optional_bool`.
    var optionalBool: Bool {
        get { self._optionalBool ?? false }
        set { self._optionalBool = newValue }
    }
    /// Whether `optionalBool` is set.
    var hasOptionalBool: Bool { _optionalBool != nil }
    /// Takes the value of `optionalBool` away.
    mutating func clearOptionalBool() { _optionalBool = nil }
    /// Field 14, `string optional_string`.
    var optionalString: String {
        get { self._optionalString ?? "" }
        set { self._optionalString = newValue }
    }
    /// Whether `optionalString` is set.
    var hasOptionalString: Bool { _optionalString != nil }
    /// Takes the value of `optionalString` away.
    mutating func clearOptionalString() { _optionalString = nil }
    /// Field 15, `bytes optional_bytes`.
    var optionalBytes: [UInt8] {
        get { self._optionalBytes ?? [] }
        set { self._optionalBytes = newValue }
    }
    /// Whether `optionalBytes` is set.
    var hasOptionalBytes: Bool { _optionalBytes != nil }
    /// Takes the value of `optionalBytes` away.
    mutating func clearOptionalBytes() { _optionalBytes = nil }
    /// Field 18, `message optional_nested_message`.
    var optionalNestedMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage {
        get { self._optionalNestedMessage?.value ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage() }
        set { self._optionalNestedMessage = Indirect(newValue) }
    }
    /// Whether `optionalNestedMessage` is set.
    var hasOptionalNestedMessage: Bool { _optionalNestedMessage != nil }
    /// Takes the value of `optionalNestedMessage` away.
    mutating func clearOptionalNestedMessage() { _optionalNestedMessage = nil }
    /// Field 19, `message optional_foreign_message`.
    var optionalForeignMessage: ProtobufTestMessages_Editions_ForeignMessageEdition2023 {
        get { self._optionalForeignMessage ?? ProtobufTestMessages_Editions_ForeignMessageEdition2023() }
        set { self._optionalForeignMessage = newValue }
    }
    /// Whether `optionalForeignMessage` is set.
    var hasOptionalForeignMessage: Bool { _optionalForeignMessage != nil }
    /// Takes the value of `optionalForeignMessage` away.
    mutating func clearOptionalForeignMessage() { _optionalForeignMessage = nil }
    /// Field 21, `enum optional_nested_enum`.
    var optionalNestedEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum {
        get { self._optionalNestedEnum ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum() }
        set { self._optionalNestedEnum = newValue }
    }
    /// Whether `optionalNestedEnum` is set.
    var hasOptionalNestedEnum: Bool { _optionalNestedEnum != nil }
    /// Takes the value of `optionalNestedEnum` away.
    mutating func clearOptionalNestedEnum() { _optionalNestedEnum = nil }
    /// Field 22, `enum optional_foreign_enum`.
    var optionalForeignEnum: ProtobufTestMessages_Editions_ForeignEnumEdition2023 {
        get { self._optionalForeignEnum ?? ProtobufTestMessages_Editions_ForeignEnumEdition2023() }
        set { self._optionalForeignEnum = newValue }
    }
    /// Whether `optionalForeignEnum` is set.
    var hasOptionalForeignEnum: Bool { _optionalForeignEnum != nil }
    /// Takes the value of `optionalForeignEnum` away.
    mutating func clearOptionalForeignEnum() { _optionalForeignEnum = nil }
    /// Field 24, `string optional_string_piece`.
    var optionalStringPiece: String {
        get { self._optionalStringPiece ?? "" }
        set { self._optionalStringPiece = newValue }
    }
    /// Whether `optionalStringPiece` is set.
    var hasOptionalStringPiece: Bool { _optionalStringPiece != nil }
    /// Takes the value of `optionalStringPiece` away.
    mutating func clearOptionalStringPiece() { _optionalStringPiece = nil }
    /// Field 25, `string optional_cord`.
    var optionalCord: String {
        get { self._optionalCord ?? "" }
        set { self._optionalCord = newValue }
    }
    /// Whether `optionalCord` is set.
    var hasOptionalCord: Bool { _optionalCord != nil }
    /// Takes the value of `optionalCord` away.
    mutating func clearOptionalCord() { _optionalCord = nil }
    /// Field 27, `message recursive_message`.
    var recursiveMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
        get { self._recursiveMessage?.value ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023() }
        set { self._recursiveMessage = Indirect(newValue) }
    }
    /// Whether `recursiveMessage` is set.
    var hasRecursiveMessage: Bool { _recursiveMessage != nil }
    /// Takes the value of `recursiveMessage` away.
    mutating func clearRecursiveMessage() { _recursiveMessage = nil }
    /// Field 31, `repeated int32 repeated_int32`.
    var repeatedInt32: [Int32] = []
    /// Field 32, `repeated int64 repeated_int64`.
    var repeatedInt64: [Int64] = []
    /// Field 33, `repeated uint32 repeated_uint32`.
    var repeatedUint32: [UInt32] = []
    /// Field 34, `repeated uint64 repeated_uint64`.
    var repeatedUint64: [UInt64] = []
    /// Field 35, `repeated sint32 repeated_sint32`.
    var repeatedSint32: [Int32] = []
    /// Field 36, `repeated sint64 repeated_sint64`.
    var repeatedSint64: [Int64] = []
    /// Field 37, `repeated fixed32 repeated_fixed32`.
    var repeatedFixed32: [UInt32] = []
    /// Field 38, `repeated fixed64 repeated_fixed64`.
    var repeatedFixed64: [UInt64] = []
    /// Field 39, `repeated sfixed32 repeated_sfixed32`.
    var repeatedSfixed32: [Int32] = []
    /// Field 40, `repeated sfixed64 repeated_sfixed64`.
    var repeatedSfixed64: [Int64] = []
    /// Field 41, `repeated float repeated_float`.
    var repeatedFloat: [Float] = []
    /// Field 42, `repeated double repeated_double`.
    var repeatedDouble: [Double] = []
    /// Field 43, `repeated bool repeated_bool`.
    var repeatedBool: [Bool] = []
    /// Field 44, `repeated string repeated_string`.
    var repeatedString: [String] = []
    /// Field 45, `repeated bytes repeated_bytes`.
    var repeatedBytes: [[UInt8]] = []
    /// Field 48, `repeated message repeated_nested_message`.
    var repeatedNestedMessage: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage] = []
    /// Field 49, `repeated message repeated_foreign_message`.
    var repeatedForeignMessage: [ProtobufTestMessages_Editions_ForeignMessageEdition2023] = []
    /// Field 51, `repeated enum repeated_nested_enum`.
    var repeatedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = []
    /// Field 52, `repeated enum repeated_foreign_enum`.
    var repeatedForeignEnum: [ProtobufTestMessages_Editions_ForeignEnumEdition2023] = []
    /// Field 54, `repeated string repeated_string_piece`.
    var repeatedStringPiece: [String] = []
    /// Field 55, `repeated string repeated_cord`.
    var repeatedCord: [String] = []
    /// Field 56, `map map_int32_int32`.
    var mapInt32Int32: ProtoMap<Int32, Int32> = [:]
    /// Field 57, `map map_int64_int64`.
    var mapInt64Int64: ProtoMap<Int64, Int64> = [:]
    /// Field 58, `map map_uint32_uint32`.
    var mapUint32Uint32: ProtoMap<UInt32, UInt32> = [:]
    /// Field 59, `map map_uint64_uint64`.
    var mapUint64Uint64: ProtoMap<UInt64, UInt64> = [:]
    /// Field 60, `map map_sint32_sint32`.
    var mapSint32Sint32: ProtoMap<Int32, Int32> = [:]
    /// Field 61, `map map_sint64_sint64`.
    var mapSint64Sint64: ProtoMap<Int64, Int64> = [:]
    /// Field 62, `map map_fixed32_fixed32`.
    var mapFixed32Fixed32: ProtoMap<UInt32, UInt32> = [:]
    /// Field 63, `map map_fixed64_fixed64`.
    var mapFixed64Fixed64: ProtoMap<UInt64, UInt64> = [:]
    /// Field 64, `map map_sfixed32_sfixed32`.
    var mapSfixed32Sfixed32: ProtoMap<Int32, Int32> = [:]
    /// Field 65, `map map_sfixed64_sfixed64`.
    var mapSfixed64Sfixed64: ProtoMap<Int64, Int64> = [:]
    /// Field 66, `map map_int32_float`.
    var mapInt32Float: ProtoMap<Int32, Float> = [:]
    /// Field 67, `map map_int32_double`.
    var mapInt32Double: ProtoMap<Int32, Double> = [:]
    /// Field 68, `map map_bool_bool`.
    var mapBoolBool: ProtoMap<Bool, Bool> = [:]
    /// Field 69, `map map_string_string`.
    var mapStringString: ProtoMap<String, String> = [:]
    /// Field 70, `map map_string_bytes`.
    var mapStringBytes: ProtoMap<String, [UInt8]> = [:]
    /// Field 71, `map map_string_nested_message`.
    var mapStringNestedMessage: ProtoMap<String, ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage> = [:]
    /// Field 72, `map map_string_foreign_message`.
    var mapStringForeignMessage: ProtoMap<String, ProtobufTestMessages_Editions_ForeignMessageEdition2023> = [:]
    /// Field 73, `map map_string_nested_enum`.
    var mapStringNestedEnum: ProtoMap<String, ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum> = [:]
    /// Field 74, `map map_string_foreign_enum`.
    var mapStringForeignEnum: ProtoMap<String, ProtobufTestMessages_Editions_ForeignEnumEdition2023> = [:]
    /// Field 75, `repeated int32 packed_int32`.
    var packedInt32: [Int32] = []
    /// Field 76, `repeated int64 packed_int64`.
    var packedInt64: [Int64] = []
    /// Field 77, `repeated uint32 packed_uint32`.
    var packedUint32: [UInt32] = []
    /// Field 78, `repeated uint64 packed_uint64`.
    var packedUint64: [UInt64] = []
    /// Field 79, `repeated sint32 packed_sint32`.
    var packedSint32: [Int32] = []
    /// Field 80, `repeated sint64 packed_sint64`.
    var packedSint64: [Int64] = []
    /// Field 81, `repeated fixed32 packed_fixed32`.
    var packedFixed32: [UInt32] = []
    /// Field 82, `repeated fixed64 packed_fixed64`.
    var packedFixed64: [UInt64] = []
    /// Field 83, `repeated sfixed32 packed_sfixed32`.
    var packedSfixed32: [Int32] = []
    /// Field 84, `repeated sfixed64 packed_sfixed64`.
    var packedSfixed64: [Int64] = []
    /// Field 85, `repeated float packed_float`.
    var packedFloat: [Float] = []
    /// Field 86, `repeated double packed_double`.
    var packedDouble: [Double] = []
    /// Field 87, `repeated bool packed_bool`.
    var packedBool: [Bool] = []
    /// Field 88, `repeated enum packed_nested_enum`.
    var packedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = []
    /// Field 89, `repeated int32 unpacked_int32`.
    var unpackedInt32: [Int32] = []
    /// Field 90, `repeated int64 unpacked_int64`.
    var unpackedInt64: [Int64] = []
    /// Field 91, `repeated uint32 unpacked_uint32`.
    var unpackedUint32: [UInt32] = []
    /// Field 92, `repeated uint64 unpacked_uint64`.
    var unpackedUint64: [UInt64] = []
    /// Field 93, `repeated sint32 unpacked_sint32`.
    var unpackedSint32: [Int32] = []
    /// Field 94, `repeated sint64 unpacked_sint64`.
    var unpackedSint64: [Int64] = []
    /// Field 95, `repeated fixed32 unpacked_fixed32`.
    var unpackedFixed32: [UInt32] = []
    /// Field 96, `repeated fixed64 unpacked_fixed64`.
    var unpackedFixed64: [UInt64] = []
    /// Field 97, `repeated sfixed32 unpacked_sfixed32`.
    var unpackedSfixed32: [Int32] = []
    /// Field 98, `repeated sfixed64 unpacked_sfixed64`.
    var unpackedSfixed64: [Int64] = []
    /// Field 99, `repeated float unpacked_float`.
    var unpackedFloat: [Float] = []
    /// Field 100, `repeated double unpacked_double`.
    var unpackedDouble: [Double] = []
    /// Field 101, `repeated bool unpacked_bool`.
    var unpackedBool: [Bool] = []
    /// Field 102, `repeated enum unpacked_nested_enum`.
    var unpackedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = []
    /// Field 111, `uint32 oneof_uint32`.
    var oneofUint32: UInt32 {
        get {
            if case .oneofUint32(let value)? = self.oneofField { return value }
            return 0
        }
        set { self.oneofField = OneOf_OneofField.oneofUint32(newValue) }
    }
    /// Field 112, `message oneof_nested_message`.
    var oneofNestedMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage {
        get {
            if case .oneofNestedMessage(let value)? = self.oneofField { return value }
            return ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage()
        }
        set { self.oneofField = OneOf_OneofField.oneofNestedMessage(newValue) }
    }
    /// Field 113, `string oneof_string`.
    var oneofString: String {
        get {
            if case .oneofString(let value)? = self.oneofField { return value }
            return ""
        }
        set { self.oneofField = OneOf_OneofField.oneofString(newValue) }
    }
    /// Field 114, `bytes oneof_bytes`.
    var oneofBytes: [UInt8] {
        get {
            if case .oneofBytes(let value)? = self.oneofField { return value }
            return []
        }
        set { self.oneofField = OneOf_OneofField.oneofBytes(newValue) }
    }
    /// Field 115, `bool oneof_bool`.
    var oneofBool: Bool {
        get {
            if case .oneofBool(let value)? = self.oneofField { return value }
            return false
        }
        set { self.oneofField = OneOf_OneofField.oneofBool(newValue) }
    }
    /// Field 116, `uint64 oneof_uint64`.
    var oneofUint64: UInt64 {
        get {
            if case .oneofUint64(let value)? = self.oneofField { return value }
            return 0
        }
        set { self.oneofField = OneOf_OneofField.oneofUint64(newValue) }
    }
    /// Field 117, `float oneof_float`.
    var oneofFloat: Float {
        get {
            if case .oneofFloat(let value)? = self.oneofField { return value }
            return 0
        }
        set { self.oneofField = OneOf_OneofField.oneofFloat(newValue) }
    }
    /// Field 118, `double oneof_double`.
    var oneofDouble: Double {
        get {
            if case .oneofDouble(let value)? = self.oneofField { return value }
            return 0
        }
        set { self.oneofField = OneOf_OneofField.oneofDouble(newValue) }
    }
    /// Field 119, `enum oneof_enum`.
    var oneofEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum {
        get {
            if case .oneofEnum(let value)? = self.oneofField { return value }
            return ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum()
        }
        set { self.oneofField = OneOf_OneofField.oneofEnum(newValue) }
    }
    /// Field 201, `group groupliketype`.
    var groupliketype: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType {
        get { self._groupliketype ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType() }
        set { self._groupliketype = newValue }
    }
    /// Whether `groupliketype` is set.
    var hasGroupliketype: Bool { _groupliketype != nil }
    /// Takes the value of `groupliketype` away.
    mutating func clearGroupliketype() { _groupliketype = nil }
    /// Field 202, `group delimited_field`.
    var delimitedField: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType {
        get { self._delimitedField ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType() }
        set { self._delimitedField = newValue }
    }
    /// Whether `delimitedField` is set.
    var hasDelimitedField: Bool { _delimitedField != nil }
    /// Takes the value of `delimitedField` away.
    mutating func clearDelimitedField() { _delimitedField = nil }
    /// Field 301, `map map_recursive`.
    var mapRecursive: ProtoMap<Int32, ProtobufTestMessages_Editions_TestAllTypesEdition2023> = [:]
    /// The member of `oneof oneof_field` that is set.
    var oneofField: OneOf_OneofField?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _optionalInt32: Int32?
    var _optionalInt64: Int64?
    var _optionalUint32: UInt32?
    var _optionalUint64: UInt64?
    var _optionalSint32: Int32?
    var _optionalSint64: Int64?
    var _optionalFixed32: UInt32?
    var _optionalFixed64: UInt64?
    var _optionalSfixed32: Int32?
    var _optionalSfixed64: Int64?
    var _optionalFloat: Float?
    var _optionalDouble: Double?
    var _optionalBool: Bool?
    var _optionalString: String?
    var _optionalBytes: [UInt8]?
    var _optionalNestedMessage: Indirect<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage>?
    var _optionalForeignMessage: ProtobufTestMessages_Editions_ForeignMessageEdition2023?
    var _optionalNestedEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum?
    var _optionalForeignEnum: ProtobufTestMessages_Editions_ForeignEnumEdition2023?
    var _optionalStringPiece: String?
    var _optionalCord: String?
    var _recursiveMessage: Indirect<ProtobufTestMessages_Editions_TestAllTypesEdition2023>?
    var _groupliketype: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType?
    var _delimitedField: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._optionalInt32 == right._optionalInt32 else { return false }
        guard left._optionalInt64 == right._optionalInt64 else { return false }
        guard left._optionalUint32 == right._optionalUint32 else { return false }
        guard left._optionalUint64 == right._optionalUint64 else { return false }
        guard left._optionalSint32 == right._optionalSint32 else { return false }
        guard left._optionalSint64 == right._optionalSint64 else { return false }
        guard left._optionalFixed32 == right._optionalFixed32 else { return false }
        guard left._optionalFixed64 == right._optionalFixed64 else { return false }
        guard left._optionalSfixed32 == right._optionalSfixed32 else { return false }
        guard left._optionalSfixed64 == right._optionalSfixed64 else { return false }
        guard left._optionalFloat == right._optionalFloat else { return false }
        guard left._optionalDouble == right._optionalDouble else { return false }
        guard left._optionalBool == right._optionalBool else { return false }
        guard StringField.areSame(left._optionalString, right._optionalString) else { return false }
        guard left._optionalBytes == right._optionalBytes else { return false }
        guard left._optionalNestedMessage == right._optionalNestedMessage else { return false }
        guard left._optionalForeignMessage == right._optionalForeignMessage else { return false }
        guard left._optionalNestedEnum == right._optionalNestedEnum else { return false }
        guard left._optionalForeignEnum == right._optionalForeignEnum else { return false }
        guard StringField.areSame(left._optionalStringPiece, right._optionalStringPiece) else { return false }
        guard StringField.areSame(left._optionalCord, right._optionalCord) else { return false }
        guard left._recursiveMessage == right._recursiveMessage else { return false }
        guard left.repeatedInt32 == right.repeatedInt32 else { return false }
        guard left.repeatedInt64 == right.repeatedInt64 else { return false }
        guard left.repeatedUint32 == right.repeatedUint32 else { return false }
        guard left.repeatedUint64 == right.repeatedUint64 else { return false }
        guard left.repeatedSint32 == right.repeatedSint32 else { return false }
        guard left.repeatedSint64 == right.repeatedSint64 else { return false }
        guard left.repeatedFixed32 == right.repeatedFixed32 else { return false }
        guard left.repeatedFixed64 == right.repeatedFixed64 else { return false }
        guard left.repeatedSfixed32 == right.repeatedSfixed32 else { return false }
        guard left.repeatedSfixed64 == right.repeatedSfixed64 else { return false }
        guard left.repeatedFloat == right.repeatedFloat else { return false }
        guard left.repeatedDouble == right.repeatedDouble else { return false }
        guard left.repeatedBool == right.repeatedBool else { return false }
        guard StringField.areSame(left.repeatedString, right.repeatedString) else { return false }
        guard left.repeatedBytes == right.repeatedBytes else { return false }
        guard left.repeatedNestedMessage == right.repeatedNestedMessage else { return false }
        guard left.repeatedForeignMessage == right.repeatedForeignMessage else { return false }
        guard left.repeatedNestedEnum == right.repeatedNestedEnum else { return false }
        guard left.repeatedForeignEnum == right.repeatedForeignEnum else { return false }
        guard StringField.areSame(left.repeatedStringPiece, right.repeatedStringPiece) else { return false }
        guard StringField.areSame(left.repeatedCord, right.repeatedCord) else { return false }
        guard left.mapInt32Int32 == right.mapInt32Int32 else { return false }
        guard left.mapInt64Int64 == right.mapInt64Int64 else { return false }
        guard left.mapUint32Uint32 == right.mapUint32Uint32 else { return false }
        guard left.mapUint64Uint64 == right.mapUint64Uint64 else { return false }
        guard left.mapSint32Sint32 == right.mapSint32Sint32 else { return false }
        guard left.mapSint64Sint64 == right.mapSint64Sint64 else { return false }
        guard left.mapFixed32Fixed32 == right.mapFixed32Fixed32 else { return false }
        guard left.mapFixed64Fixed64 == right.mapFixed64Fixed64 else { return false }
        guard left.mapSfixed32Sfixed32 == right.mapSfixed32Sfixed32 else { return false }
        guard left.mapSfixed64Sfixed64 == right.mapSfixed64Sfixed64 else { return false }
        guard left.mapInt32Float == right.mapInt32Float else { return false }
        guard left.mapInt32Double == right.mapInt32Double else { return false }
        guard left.mapBoolBool == right.mapBoolBool else { return false }
        guard StringField.areSame(left.mapStringString, right.mapStringString) else { return false }
        guard left.mapStringBytes == right.mapStringBytes else { return false }
        guard left.mapStringNestedMessage == right.mapStringNestedMessage else { return false }
        guard left.mapStringForeignMessage == right.mapStringForeignMessage else { return false }
        guard left.mapStringNestedEnum == right.mapStringNestedEnum else { return false }
        guard left.mapStringForeignEnum == right.mapStringForeignEnum else { return false }
        guard left.packedInt32 == right.packedInt32 else { return false }
        guard left.packedInt64 == right.packedInt64 else { return false }
        guard left.packedUint32 == right.packedUint32 else { return false }
        guard left.packedUint64 == right.packedUint64 else { return false }
        guard left.packedSint32 == right.packedSint32 else { return false }
        guard left.packedSint64 == right.packedSint64 else { return false }
        guard left.packedFixed32 == right.packedFixed32 else { return false }
        guard left.packedFixed64 == right.packedFixed64 else { return false }
        guard left.packedSfixed32 == right.packedSfixed32 else { return false }
        guard left.packedSfixed64 == right.packedSfixed64 else { return false }
        guard left.packedFloat == right.packedFloat else { return false }
        guard left.packedDouble == right.packedDouble else { return false }
        guard left.packedBool == right.packedBool else { return false }
        guard left.packedNestedEnum == right.packedNestedEnum else { return false }
        guard left.unpackedInt32 == right.unpackedInt32 else { return false }
        guard left.unpackedInt64 == right.unpackedInt64 else { return false }
        guard left.unpackedUint32 == right.unpackedUint32 else { return false }
        guard left.unpackedUint64 == right.unpackedUint64 else { return false }
        guard left.unpackedSint32 == right.unpackedSint32 else { return false }
        guard left.unpackedSint64 == right.unpackedSint64 else { return false }
        guard left.unpackedFixed32 == right.unpackedFixed32 else { return false }
        guard left.unpackedFixed64 == right.unpackedFixed64 else { return false }
        guard left.unpackedSfixed32 == right.unpackedSfixed32 else { return false }
        guard left.unpackedSfixed64 == right.unpackedSfixed64 else { return false }
        guard left.unpackedFloat == right.unpackedFloat else { return false }
        guard left.unpackedDouble == right.unpackedDouble else { return false }
        guard left.unpackedBool == right.unpackedBool else { return false }
        guard left.unpackedNestedEnum == right.unpackedNestedEnum else { return false }
        guard left._groupliketype == right._groupliketype else { return false }
        guard left._delimitedField == right._delimitedField else { return false }
        guard left.mapRecursive == right.mapRecursive else { return false }
        guard left.oneofField == right.oneofField else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof oneof_field`.
    enum OneOf_OneofField: Hashable, Sendable {
        /// Field 111, `uint32 oneof_uint32`.
        case oneofUint32(UInt32)
        /// Field 112, `message oneof_nested_message`.
        indirect case oneofNestedMessage(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage)
        /// Field 113, `string oneof_string`.
        case oneofString(String)
        /// Field 114, `bytes oneof_bytes`.
        case oneofBytes([UInt8])
        /// Field 115, `bool oneof_bool`.
        case oneofBool(Bool)
        /// Field 116, `uint64 oneof_uint64`.
        case oneofUint64(UInt64)
        /// Field 117, `float oneof_float`.
        case oneofFloat(Float)
        /// Field 118, `double oneof_double`.
        case oneofDouble(Double)
        /// Field 119, `enum oneof_enum`.
        case oneofEnum(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum)
        /// Whether two values have the same bytes.
        static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.oneofUint32(let left), .oneofUint32(let right)): left == right
            case (.oneofNestedMessage(let left), .oneofNestedMessage(let right)): left == right
            case (.oneofString(let left), .oneofString(let right)): left.hasSameBytes(as: right)
            case (.oneofBytes(let left), .oneofBytes(let right)): left == right
            case (.oneofBool(let left), .oneofBool(let right)): left == right
            case (.oneofUint64(let left), .oneofUint64(let right)): left == right
            case (.oneofFloat(let left), .oneofFloat(let right)): left == right
            case (.oneofDouble(let left), .oneofDouble(let right)): left == right
            case (.oneofEnum(let left), .oneofEnum(let right)): left == right
            default: false
            }
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {

    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnum`
    struct NestedEnum: ProtoEnum {
        /// The number.
        let rawValue: Int32
        /// The value with this number, listed or not.
        init(rawValue: Int32) { self.rawValue = rawValue }
        /// The first value of the `.proto` file.
        init() { rawValue = 0 }
        /// `FOO` = 0
        static let foo = Self(rawValue: 0)
        /// `BAR` = 1
        static let bar = Self(rawValue: 1)
        /// `BAZ` = 2
        static let baz = Self(rawValue: 2)
        /// `NEG` = -1
        static let neg = Self(rawValue: -1)
        /// Names and numbers.
        static let schema: EnumSchema = EnumSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnum",
            values: "0 FOO\n1 BAR\n2 BAZ\n-1 NEG",
            isClosed: false)
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessage`.
    struct NestedMessage: Message {
        /// Field 1, `int32 a`.
        var a: Int32 {
            get { self._a ?? 0 }
            set { self._a = newValue }
        }
        /// Whether `a` is set.
        var hasA: Bool { _a != nil }
        /// Takes the value of `a` away.
        mutating func clearA() { _a = nil }
        /// Field 2, `message corecursive`.
        var corecursive: ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
            get { self._corecursive?.value ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023() }
            set { self._corecursive = Indirect(newValue) }
        }
        /// Whether `corecursive` is set.
        var hasCorecursive: Bool { _corecursive != nil }
        /// Takes the value of `corecursive` away.
        mutating func clearCorecursive() { _corecursive = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _a: Int32?
        var _corecursive: Indirect<ProtobufTestMessages_Editions_TestAllTypesEdition2023>?
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessage",
        fields: "1 ?int32 a\n2 ?message corecursive of=0",
        types: [.message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition2023.file }
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
                self._a = try Int32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.readMessage(into: &self._corecursive)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._corecursive { sink.message(value, tag: 18) }
        if let value = self._a { sink.put(Int32Field.self, value, tag: 8) }
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

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessage`, read in place.
    struct NestedMessageView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _a: Int32?
        var _corecursive = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 a`.
        var a: Int32 { _a ?? 0 }
        /// Whether `a` is set.
        var hasA: Bool { _a != nil }
        /// Field 2, `message corecursive`.
        var corecursive: ProtobufTestMessages_Editions_TestAllTypesEdition2023View? {
            @_lifetime(copy self)
            get {
                _corecursive.isPresent ? ProtobufTestMessages_Editions_TestAllTypesEdition2023View(checked: viewedBytes, _corecursive) : nil
            }
        }
        /// Whether `corecursive` is set.
        var hasCorecursive: Bool { _corecursive.isPresent }
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
                    _a = try Int32Field.read(from: &reader)
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    try reader.readView(ProtobufTestMessages_Editions_TestAllTypesEdition2023View.self, into: &_corecursive)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32Int32Entry`, a map entry read in place.
    struct MapInt32Int32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Int32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32Int32Entry",
            fields: "1 ?int32 key\n2 ?int32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `int32 value`.
        var value: Int32 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try Int32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try Int32Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt64Int64Entry`, a map entry read in place.
    struct MapInt64Int64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64?
        var _value: Int64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt64Int64Entry",
            fields: "1 ?int64 key\n2 ?int64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int64 key`.
        var key: Int64 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `int64 value`.
        var value: Int64 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try Int64Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try Int64Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapUint32Uint32Entry`, a map entry read in place.
    struct MapUint32Uint32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt32?
        var _value: UInt32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapUint32Uint32Entry",
            fields: "1 ?uint32 key\n2 ?uint32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `uint32 key`.
        var key: UInt32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `uint32 value`.
        var value: UInt32 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .number(UInt64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try UInt32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try UInt32Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapUint64Uint64Entry`, a map entry read in place.
    struct MapUint64Uint64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt64?
        var _value: UInt64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapUint64Uint64Entry",
            fields: "1 ?uint64 key\n2 ?uint64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `uint64 key`.
        var key: UInt64 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `uint64 value`.
        var value: UInt64 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .number(UInt64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try UInt64Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try UInt64Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapSint32Sint32Entry`, a map entry read in place.
    struct MapSint32Sint32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Int32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapSint32Sint32Entry",
            fields: "1 ?sint32 key\n2 ?sint32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sint32 key`.
        var key: Int32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `sint32 value`.
        var value: Int32 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try SInt32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try SInt32Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapSint64Sint64Entry`, a map entry read in place.
    struct MapSint64Sint64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64?
        var _value: Int64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapSint64Sint64Entry",
            fields: "1 ?sint64 key\n2 ?sint64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sint64 key`.
        var key: Int64 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `sint64 value`.
        var value: Int64 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try SInt64Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try SInt64Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapFixed32Fixed32Entry`, a map entry read in place.
    struct MapFixed32Fixed32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt32?
        var _value: UInt32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapFixed32Fixed32Entry",
            fields: "1 ?fixed32 key\n2 ?fixed32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `fixed32 key`.
        var key: UInt32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `fixed32 value`.
        var value: UInt32 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .number(UInt64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 13:
                    _key = try Fixed32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(21, after: &last) { fallthrough }
                case 21:
                    _value = try Fixed32Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapFixed64Fixed64Entry`, a map entry read in place.
    struct MapFixed64Fixed64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt64?
        var _value: UInt64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapFixed64Fixed64Entry",
            fields: "1 ?fixed64 key\n2 ?fixed64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `fixed64 key`.
        var key: UInt64 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `fixed64 value`.
        var value: UInt64 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .number(UInt64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 9:
                    _key = try Fixed64Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(17, after: &last) { fallthrough }
                case 17:
                    _value = try Fixed64Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapSfixed32Sfixed32Entry`, a map entry read in place.
    struct MapSfixed32Sfixed32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Int32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapSfixed32Sfixed32Entry",
            fields: "1 ?sfixed32 key\n2 ?sfixed32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sfixed32 key`.
        var key: Int32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `sfixed32 value`.
        var value: Int32 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 13:
                    _key = try SFixed32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(21, after: &last) { fallthrough }
                case 21:
                    _value = try SFixed32Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapSfixed64Sfixed64Entry`, a map entry read in place.
    struct MapSfixed64Sfixed64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64?
        var _value: Int64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapSfixed64Sfixed64Entry",
            fields: "1 ?sfixed64 key\n2 ?sfixed64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sfixed64 key`.
        var key: Int64 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `sfixed64 value`.
        var value: Int64 { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 9:
                    _key = try SFixed64Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(17, after: &last) { fallthrough }
                case 17:
                    _value = try SFixed64Field.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32FloatEntry`, a map entry read in place.
    struct MapInt32FloatEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Float?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32FloatEntry",
            fields: "1 ?int32 key\n2 ?float value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `float value`.
        var value: Float { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try Int32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(21, after: &last) { fallthrough }
                case 21:
                    _value = try FloatField.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32DoubleEntry`, a map entry read in place.
    struct MapInt32DoubleEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Double?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32DoubleEntry",
            fields: "1 ?int32 key\n2 ?double value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `double value`.
        var value: Double { _value ?? 0 }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try Int32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(17, after: &last) { fallthrough }
                case 17:
                    _value = try DoubleField.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapBoolBoolEntry`, a map entry read in place.
    struct MapBoolBoolEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Bool?
        var _value: Bool?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapBoolBoolEntry",
            fields: "1 ?bool key\n2 ?bool value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `bool key`.
        var key: Bool { _key ?? false }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `bool value`.
        var value: Bool { _value ?? false }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .number(key ? 1 : 0) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try BoolField.read(from: &reader)
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try BoolField.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringStringEntry`, a map entry read in place.
    struct MapStringStringEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringStringEntry",
            fields: "1 ?string key\n2 ?string value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `string value`.
        var value: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _value)
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _value.isPresent }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 10:
                    _key = try reader.readTextSlice()
                    hasKey = true
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    _value = try reader.readTextSlice()
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringBytesEntry`, a map entry read in place.
    struct MapStringBytesEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringBytesEntry",
            fields: "1 ?string key\n2 ?bytes value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `bytes value`.
        var value: RawSpan {
            @_lifetime(copy self)
            get {
                viewedBytes.bytes(in: _value)
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _value.isPresent }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 10:
                    _key = try reader.readTextSlice()
                    hasKey = true
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    _value = try reader.readSlice()
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringNestedMessageEntry`, a map entry read in place.
    struct MapStringNestedMessageEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringNestedMessageEntry",
            fields: "1 ?string key\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `message value`.
        var value: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView(checked: viewedBytes, _value) : nil
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _value.isPresent }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 10:
                    _key = try reader.readTextSlice()
                    hasKey = true
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    try reader.readView(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringForeignMessageEntry`, a map entry read in place.
    struct MapStringForeignMessageEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Editions_ForeignMessageEdition2023View
        var _isValueSet = false
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringForeignMessageEntry",
            fields: "1 ?string key\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_Editions_ForeignMessageEdition2023.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _value = ProtobufTestMessages_Editions_ForeignMessageEdition2023View(unread: bytes)
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `message value`.
        var value: ProtobufTestMessages_Editions_ForeignMessageEdition2023View? {
            @_lifetime(copy self)
            get {
                _isValueSet ? _value : nil
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _isValueSet }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 10:
                    _key = try reader.readTextSlice()
                    hasKey = true
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    try reader.readView(&_value, isSet: &_isValueSet)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringNestedEnumEntry`, a map entry read in place.
    struct MapStringNestedEnumEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringNestedEnumEntry",
            fields: "1 ?string key\n2 ?enum value of=0",
            types: [.enumeration { ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `enum value`.
        var value: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum { _value ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum() }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 10:
                    _key = try reader.readTextSlice()
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringForeignEnumEntry`, a map entry read in place.
    struct MapStringForeignEnumEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Editions_ForeignEnumEdition2023?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringForeignEnumEntry",
            fields: "1 ?string key\n2 ?enum value of=0",
            types: [.enumeration { ProtobufTestMessages_Editions_ForeignEnumEdition2023.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Whether `key` is set.
        var hasKey: Bool { _key.isPresent }
        /// Field 2, `enum value`.
        var value: ProtobufTestMessages_Editions_ForeignEnumEdition2023 { _value ?? ProtobufTestMessages_Editions_ForeignEnumEdition2023() }
        /// Whether `value` is set.
        var hasValue: Bool { _value != nil }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 10:
                    _key = try reader.readTextSlice()
                    hasKey = true
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    _value = try EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeType`.
    struct GroupLikeType: Message {
        /// Field 202, `int32 group_int32`.
        var groupInt32: Int32 {
            get { self._groupInt32 ?? 0 }
            set { self._groupInt32 = newValue }
        }
        /// Whether `groupInt32` is set.
        var hasGroupInt32: Bool { _groupInt32 != nil }
        /// Takes the value of `groupInt32` away.
        mutating func clearGroupInt32() { _groupInt32 = nil }
        /// Field 203, `uint32 group_uint32`.
        var groupUint32: UInt32 {
            get { self._groupUint32 ?? 0 }
            set { self._groupUint32 = newValue }
        }
        /// Whether `groupUint32` is set.
        var hasGroupUint32: Bool { _groupUint32 != nil }
        /// Takes the value of `groupUint32` away.
        mutating func clearGroupUint32() { _groupUint32 = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _groupInt32: Int32?
        var _groupUint32: UInt32?
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeType",
        fields: "202 ?int32 group_int32\n203 ?uint32 group_uint32")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition2023.file }
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
            case 1616:
                self._groupInt32 = try Int32Field.read(from: &reader)
            case 1624:
                self._groupUint32 = try UInt32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._groupUint32 { sink.put(UInt32Field.self, value, tag: 1624) }
        if let value = self._groupInt32 { sink.put(Int32Field.self, value, tag: 1616) }
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

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeType`, read in place.
    struct GroupLikeTypeView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _groupInt32: Int32?
        var _groupUint32: UInt32?
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 202, `int32 group_int32`.
        var groupInt32: Int32 { _groupInt32 ?? 0 }
        /// Whether `groupInt32` is set.
        var hasGroupInt32: Bool { _groupInt32 != nil }
        /// Field 203, `uint32 group_uint32`.
        var groupUint32: UInt32 { _groupUint32 ?? 0 }
        /// Whether `groupUint32` is set.
        var hasGroupUint32: Bool { _groupUint32 != nil }
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
                case 1616:
                    _groupInt32 = try Int32Field.read(from: &reader)
                case 1624:
                    _groupUint32 = try UInt32Field.read(from: &reader)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// `protobuf_test_messages.editions.TestAllTypesEdition2023.MapRecursiveEntry`, a map entry read in place.
    struct MapRecursiveEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023.MapRecursiveEntry",
            fields: "1 ?int32 key\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key ?? 0 }
        /// Whether `key` is set.
        var hasKey: Bool { _key != nil }
        /// Field 2, `message value`.
        var value: ProtobufTestMessages_Editions_TestAllTypesEdition2023View? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? ProtobufTestMessages_Editions_TestAllTypesEdition2023View(checked: viewedBytes, _value) : nil
            }
        }
        /// Whether `value` is set.
        var hasValue: Bool { _value.isPresent }
        /// The key, to compare with that of another entry in the same bytes.
        var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        mutating func readFields(from input: inout WireReader) throws(WireError) {
            var reader = input
            var last: UInt32 = 0
            var hasKey = false, hasValue = false
            fields: while true {
                let tag = try reader.nextTag(after: &last)
                switch tag {
                case 0: break fields
                case 8:
                    _key = try Int32Field.read(from: &reader)
                    hasKey = true
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    try reader.readView(ProtobufTestMessages_Editions_TestAllTypesEdition2023View.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.TestAllTypesEdition2023",
        fields: "1 ?int32 optional_int32\n2 ?int64 optional_int64\n3 ?uint32 optional_uint32\n4 ?uint64 optional_uint64\n5 ?sint32 optional_sint32\n6 ?sint64 optional_sint64\n7 ?fixed32 optional_fixed32\n8 ?fixed64 optional_fixed64\n9 ?sfixed32 optional_sfixed32\n10 ?sfixed64 optional_sfixed64\n11 ?float optional_float\n12 ?double optional_double\n13 ?bool optional_bool\n14 ?string optional_string\n15 ?bytes optional_bytes\n18 ?message optional_nested_message of=0\n19 ?message optional_foreign_message of=1\n21 ?enum optional_nested_enum of=2\n22 ?enum optional_foreign_enum of=3\n24 ?string optional_string_piece\n25 ?string optional_cord\n27 ?message recursive_message of=4\n31 *int32 repeated_int32\n32 *int64 repeated_int64\n33 *uint32 repeated_uint32\n34 *uint64 repeated_uint64\n35 *sint32 repeated_sint32\n36 *sint64 repeated_sint64\n37 *fixed32 repeated_fixed32\n38 *fixed64 repeated_fixed64\n39 *sfixed32 repeated_sfixed32\n40 *sfixed64 repeated_sfixed64\n41 *float repeated_float\n42 *double repeated_double\n43 *bool repeated_bool\n44 *string repeated_string\n45 *bytes repeated_bytes\n48 *message repeated_nested_message of=0\n49 *message repeated_foreign_message of=1\n51 *enum repeated_nested_enum of=2\n52 *enum repeated_foreign_enum of=3\n54 *string repeated_string_piece\n55 *string repeated_cord\n56 *message map_int32_int32 of=5 map=1\n57 *message map_int64_int64 of=6 map=1\n58 *message map_uint32_uint32 of=7 map=1\n59 *message map_uint64_uint64 of=8 map=1\n60 *message map_sint32_sint32 of=9 map=1\n61 *message map_sint64_sint64 of=10 map=1\n62 *message map_fixed32_fixed32 of=11 map=1\n63 *message map_fixed64_fixed64 of=12 map=1\n64 *message map_sfixed32_sfixed32 of=13 map=1\n65 *message map_sfixed64_sfixed64 of=14 map=1\n66 *message map_int32_float of=15 map=1\n67 *message map_int32_double of=16 map=1\n68 *message map_bool_bool of=17 map=1\n69 *message map_string_string of=18 map=1\n70 *message map_string_bytes of=19 map=1\n71 *message map_string_nested_message of=20 map=1\n72 *message map_string_foreign_message of=21 map=1\n73 *message map_string_nested_enum of=22 map=1\n74 *message map_string_foreign_enum of=23 map=1\n75 *int32 packed_int32\n76 *int64 packed_int64\n77 *uint32 packed_uint32\n78 *uint64 packed_uint64\n79 *sint32 packed_sint32\n80 *sint64 packed_sint64\n81 *fixed32 packed_fixed32\n82 *fixed64 packed_fixed64\n83 *sfixed32 packed_sfixed32\n84 *sfixed64 packed_sfixed64\n85 *float packed_float\n86 *double packed_double\n87 *bool packed_bool\n88 *enum packed_nested_enum of=2\n89 *int32 unpacked_int32 packed=0\n90 *int64 unpacked_int64 packed=0\n91 *uint32 unpacked_uint32 packed=0\n92 *uint64 unpacked_uint64 packed=0\n93 *sint32 unpacked_sint32 packed=0\n94 *sint64 unpacked_sint64 packed=0\n95 *fixed32 unpacked_fixed32 packed=0\n96 *fixed64 unpacked_fixed64 packed=0\n97 *sfixed32 unpacked_sfixed32 packed=0\n98 *sfixed64 unpacked_sfixed64 packed=0\n99 *float unpacked_float packed=0\n100 *double unpacked_double packed=0\n101 *bool unpacked_bool packed=0\n102 *enum unpacked_nested_enum of=2 packed=0\n111 ?uint32 oneof_uint32 oneof=0\n112 ?message oneof_nested_message of=0 oneof=0\n113 ?string oneof_string oneof=0\n114 ?bytes oneof_bytes oneof=0\n115 ?bool oneof_bool oneof=0\n116 ?uint64 oneof_uint64 oneof=0\n117 ?float oneof_float oneof=0\n118 ?double oneof_double oneof=0\n119 ?enum oneof_enum of=2 oneof=0\n201 ?group groupliketype of=24\n202 ?group delimited_field of=24\n301 *message map_recursive of=25 map=1",
        types: [.message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.schema }, .message { ProtobufTestMessages_Editions_ForeignMessageEdition2023.schema }, .enumeration { ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.schema }, .enumeration { ProtobufTestMessages_Editions_ForeignEnumEdition2023.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32Int32EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt64Int64EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapUint32Uint32EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapUint64Uint64EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSint32Sint32EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSint64Sint64EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapFixed32Fixed32EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapFixed64Fixed64EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSfixed32Sfixed32EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSfixed64Sfixed64EntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32FloatEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32DoubleEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapBoolBoolEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringStringEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringBytesEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringNestedMessageEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringForeignMessageEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringNestedEnumEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringForeignEnumEntryView.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType.schema }, .message { ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapRecursiveEntryView.schema }],
        oneofs: ["oneof_field"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition2023.file }
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
            case 8:
                self._optionalInt32 = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self._optionalInt64 = try Int64Field.read(from: &reader)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self._optionalUint32 = try UInt32Field.read(from: &reader)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self._optionalUint64 = try UInt64Field.read(from: &reader)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self._optionalSint32 = try SInt32Field.read(from: &reader)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self._optionalSint64 = try SInt64Field.read(from: &reader)
                if reader.consume(61, after: &last) { fallthrough }
            case 61:
                self._optionalFixed32 = try Fixed32Field.read(from: &reader)
                if reader.consume(65, after: &last) { fallthrough }
            case 65:
                self._optionalFixed64 = try Fixed64Field.read(from: &reader)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                self._optionalSfixed32 = try SFixed32Field.read(from: &reader)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                self._optionalSfixed64 = try SFixed64Field.read(from: &reader)
                if reader.consume(93, after: &last) { fallthrough }
            case 93:
                self._optionalFloat = try FloatField.read(from: &reader)
                if reader.consume(97, after: &last) { fallthrough }
            case 97:
                self._optionalDouble = try DoubleField.read(from: &reader)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self._optionalBool = try BoolField.read(from: &reader)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                self._optionalString = try StringField.read(from: &reader)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                self._optionalBytes = try BytesField.read(from: &reader)
            case 146:
                try reader.readMessage(into: &self._optionalNestedMessage)
            case 154:
                try reader.readMessage(into: &self._optionalForeignMessage)
            case 168:
                self._optionalNestedEnum = try EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.read(from: &reader)
            case 176:
                self._optionalForeignEnum = try EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.read(from: &reader)
            case 194:
                self._optionalStringPiece = try StringField.read(from: &reader)
            case 202:
                self._optionalCord = try StringField.read(from: &reader)
            case 218:
                try reader.readMessage(into: &self._recursiveMessage)
            case 250:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.repeatedInt32) }
            case 248:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.repeatedInt32) }
            case 258:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int64Field.self, into: &self.repeatedInt64) }
            case 256:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int64Field.self, into: &self.repeatedInt64) }
            case 266:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt32Field.self, into: &self.repeatedUint32) }
            case 264:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt32Field.self, into: &self.repeatedUint32) }
            case 274:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt64Field.self, into: &self.repeatedUint64) }
            case 272:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt64Field.self, into: &self.repeatedUint64) }
            case 282:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SInt32Field.self, into: &self.repeatedSint32) }
            case 280:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SInt32Field.self, into: &self.repeatedSint32) }
            case 290:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SInt64Field.self, into: &self.repeatedSint64) }
            case 288:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SInt64Field.self, into: &self.repeatedSint64) }
            case 298:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed32Field.self, into: &self.repeatedFixed32) }
            case 301:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed32Field.self, into: &self.repeatedFixed32) }
            case 306:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed64Field.self, into: &self.repeatedFixed64) }
            case 305:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed64Field.self, into: &self.repeatedFixed64) }
            case 314:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed32Field.self, into: &self.repeatedSfixed32) }
            case 317:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed32Field.self, into: &self.repeatedSfixed32) }
            case 322:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed64Field.self, into: &self.repeatedSfixed64) }
            case 321:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed64Field.self, into: &self.repeatedSfixed64) }
            case 330:
                try reader.apart { reader throws(WireError) in try reader.readPacked(FloatField.self, into: &self.repeatedFloat) }
            case 333:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(FloatField.self, into: &self.repeatedFloat) }
            case 338:
                try reader.apart { reader throws(WireError) in try reader.readPacked(DoubleField.self, into: &self.repeatedDouble) }
            case 337:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(DoubleField.self, into: &self.repeatedDouble) }
            case 346:
                try reader.apart { reader throws(WireError) in try reader.readPacked(BoolField.self, into: &self.repeatedBool) }
            case 344:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(BoolField.self, into: &self.repeatedBool) }
            case 354:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(StringField.self, into: &self.repeatedString, tag: 354) }
            case 362:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.repeatedBytes, tag: 362) }
            case 386:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedNestedMessage, tag: 386) }
            case 394:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedForeignMessage, tag: 394) }
            case 410:
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &self.repeatedNestedEnum) }
            case 408:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &self.repeatedNestedEnum) }
            case 418:
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.self, into: &self.repeatedForeignEnum) }
            case 416:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.self, into: &self.repeatedForeignEnum) }
            case 434:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(StringField.self, into: &self.repeatedStringPiece, tag: 434) }
            case 442:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(StringField.self, into: &self.repeatedCord, tag: 442) }
            case 450:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, Int32Field.self, into: &self.mapInt32Int32, tag: 450, unknown: &unknownFields) }
            case 458:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int64Field.self, Int64Field.self, into: &self.mapInt64Int64, tag: 458, unknown: &unknownFields) }
            case 466:
                try reader.apart { reader throws(WireError) in try reader.readMap(UInt32Field.self, UInt32Field.self, into: &self.mapUint32Uint32, tag: 466, unknown: &unknownFields) }
            case 474:
                try reader.apart { reader throws(WireError) in try reader.readMap(UInt64Field.self, UInt64Field.self, into: &self.mapUint64Uint64, tag: 474, unknown: &unknownFields) }
            case 482:
                try reader.apart { reader throws(WireError) in try reader.readMap(SInt32Field.self, SInt32Field.self, into: &self.mapSint32Sint32, tag: 482, unknown: &unknownFields) }
            case 490:
                try reader.apart { reader throws(WireError) in try reader.readMap(SInt64Field.self, SInt64Field.self, into: &self.mapSint64Sint64, tag: 490, unknown: &unknownFields) }
            case 498:
                try reader.apart { reader throws(WireError) in try reader.readMap(Fixed32Field.self, Fixed32Field.self, into: &self.mapFixed32Fixed32, tag: 498, unknown: &unknownFields) }
            case 506:
                try reader.apart { reader throws(WireError) in try reader.readMap(Fixed64Field.self, Fixed64Field.self, into: &self.mapFixed64Fixed64, tag: 506, unknown: &unknownFields) }
            case 514:
                try reader.apart { reader throws(WireError) in try reader.readMap(SFixed32Field.self, SFixed32Field.self, into: &self.mapSfixed32Sfixed32, tag: 514, unknown: &unknownFields) }
            case 522:
                try reader.apart { reader throws(WireError) in try reader.readMap(SFixed64Field.self, SFixed64Field.self, into: &self.mapSfixed64Sfixed64, tag: 522, unknown: &unknownFields) }
            case 530:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, FloatField.self, into: &self.mapInt32Float, tag: 530, unknown: &unknownFields) }
            case 538:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, DoubleField.self, into: &self.mapInt32Double, tag: 538, unknown: &unknownFields) }
            case 546:
                try reader.apart { reader throws(WireError) in try reader.readMap(BoolField.self, BoolField.self, into: &self.mapBoolBool, tag: 546, unknown: &unknownFields) }
            case 554:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, StringField.self, into: &self.mapStringString, tag: 554, unknown: &unknownFields) }
            case 562:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, BytesField.self, into: &self.mapStringBytes, tag: 562, unknown: &unknownFields) }
            case 570:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, MessageField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage>.self, into: &self.mapStringNestedMessage, tag: 570, unknown: &unknownFields) }
            case 578:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, MessageField<ProtobufTestMessages_Editions_ForeignMessageEdition2023>.self, into: &self.mapStringForeignMessage, tag: 578, unknown: &unknownFields) }
            case 586:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &self.mapStringNestedEnum, tag: 586, unknown: &unknownFields) }
            case 594:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.self, into: &self.mapStringForeignEnum, tag: 594, unknown: &unknownFields) }
            case 602:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.packedInt32) }
            case 600:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.packedInt32) }
            case 610:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int64Field.self, into: &self.packedInt64) }
            case 608:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int64Field.self, into: &self.packedInt64) }
            case 618:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt32Field.self, into: &self.packedUint32) }
            case 616:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt32Field.self, into: &self.packedUint32) }
            case 626:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt64Field.self, into: &self.packedUint64) }
            case 624:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt64Field.self, into: &self.packedUint64) }
            case 634:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SInt32Field.self, into: &self.packedSint32) }
            case 632:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SInt32Field.self, into: &self.packedSint32) }
            case 642:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SInt64Field.self, into: &self.packedSint64) }
            case 640:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SInt64Field.self, into: &self.packedSint64) }
            case 650:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed32Field.self, into: &self.packedFixed32) }
            case 653:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed32Field.self, into: &self.packedFixed32) }
            case 658:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed64Field.self, into: &self.packedFixed64) }
            case 657:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed64Field.self, into: &self.packedFixed64) }
            case 666:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed32Field.self, into: &self.packedSfixed32) }
            case 669:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed32Field.self, into: &self.packedSfixed32) }
            case 674:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed64Field.self, into: &self.packedSfixed64) }
            case 673:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed64Field.self, into: &self.packedSfixed64) }
            case 682:
                try reader.apart { reader throws(WireError) in try reader.readPacked(FloatField.self, into: &self.packedFloat) }
            case 685:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(FloatField.self, into: &self.packedFloat) }
            case 690:
                try reader.apart { reader throws(WireError) in try reader.readPacked(DoubleField.self, into: &self.packedDouble) }
            case 689:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(DoubleField.self, into: &self.packedDouble) }
            case 698:
                try reader.apart { reader throws(WireError) in try reader.readPacked(BoolField.self, into: &self.packedBool) }
            case 696:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(BoolField.self, into: &self.packedBool) }
            case 706:
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &self.packedNestedEnum) }
            case 704:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &self.packedNestedEnum) }
            case 714:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.unpackedInt32) }
            case 712:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.unpackedInt32) }
            case 722:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int64Field.self, into: &self.unpackedInt64) }
            case 720:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int64Field.self, into: &self.unpackedInt64) }
            case 730:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt32Field.self, into: &self.unpackedUint32) }
            case 728:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt32Field.self, into: &self.unpackedUint32) }
            case 738:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt64Field.self, into: &self.unpackedUint64) }
            case 736:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt64Field.self, into: &self.unpackedUint64) }
            case 746:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SInt32Field.self, into: &self.unpackedSint32) }
            case 744:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SInt32Field.self, into: &self.unpackedSint32) }
            case 754:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SInt64Field.self, into: &self.unpackedSint64) }
            case 752:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SInt64Field.self, into: &self.unpackedSint64) }
            case 762:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed32Field.self, into: &self.unpackedFixed32) }
            case 765:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed32Field.self, into: &self.unpackedFixed32) }
            case 770:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed64Field.self, into: &self.unpackedFixed64) }
            case 769:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed64Field.self, into: &self.unpackedFixed64) }
            case 778:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed32Field.self, into: &self.unpackedSfixed32) }
            case 781:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed32Field.self, into: &self.unpackedSfixed32) }
            case 786:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed64Field.self, into: &self.unpackedSfixed64) }
            case 785:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed64Field.self, into: &self.unpackedSfixed64) }
            case 794:
                try reader.apart { reader throws(WireError) in try reader.readPacked(FloatField.self, into: &self.unpackedFloat) }
            case 797:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(FloatField.self, into: &self.unpackedFloat) }
            case 802:
                try reader.apart { reader throws(WireError) in try reader.readPacked(DoubleField.self, into: &self.unpackedDouble) }
            case 801:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(DoubleField.self, into: &self.unpackedDouble) }
            case 810:
                try reader.apart { reader throws(WireError) in try reader.readPacked(BoolField.self, into: &self.unpackedBool) }
            case 808:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(BoolField.self, into: &self.unpackedBool) }
            case 818:
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &self.unpackedNestedEnum) }
            case 816:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &self.unpackedNestedEnum) }
            case 888:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofUint32(try UInt32Field.read(from: &reader))
            case 898:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage()
                if case .oneofNestedMessage(let current)? = self.oneofField { value = current }
                try reader.readMessage(into: &value)
                self.oneofField = OneOf_OneofField.oneofNestedMessage(value)
            case 906:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofString(try StringField.read(from: &reader))
            case 914:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofBytes(try BytesField.read(from: &reader))
            case 920:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofBool(try BoolField.read(from: &reader))
            case 928:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofUint64(try UInt64Field.read(from: &reader))
            case 941:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofFloat(try FloatField.read(from: &reader))
            case 945:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofDouble(try DoubleField.read(from: &reader))
            case 952:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofEnum(try EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.read(from: &reader))
            case 1611:
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &self._groupliketype, number: 201) }
            case 1619:
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &self._delimitedField, number: 202) }
            case 2410:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, MessageField<ProtobufTestMessages_Editions_TestAllTypesEdition2023>.self, into: &self.mapRecursive, tag: 2410, unknown: &unknownFields) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putMap(Int32Field.self, MessageField<ProtobufTestMessages_Editions_TestAllTypesEdition2023>.self, self.mapRecursive, tag: 2410)
        if let value = self._delimitedField { sink.putGroup(value, number: 202) }
        if let value = self._groupliketype { sink.putGroup(value, number: 201) }
        if case .oneofEnum(let value)? = self.oneofField { sink.put(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, value, tag: 952) }
        if case .oneofDouble(let value)? = self.oneofField { sink.put(DoubleField.self, value, tag: 945) }
        if case .oneofFloat(let value)? = self.oneofField { sink.put(FloatField.self, value, tag: 941) }
        if case .oneofUint64(let value)? = self.oneofField { sink.put(UInt64Field.self, value, tag: 928) }
        if case .oneofBool(let value)? = self.oneofField { sink.put(BoolField.self, value, tag: 920) }
        if case .oneofBytes(let value)? = self.oneofField { sink.put(BytesField.self, value, tag: 914) }
        if case .oneofString(let value)? = self.oneofField { sink.put(StringField.self, value, tag: 906) }
        if case .oneofNestedMessage(let value)? = self.oneofField { sink.message(value, tag: 898) }
        if case .oneofUint32(let value)? = self.oneofField { sink.put(UInt32Field.self, value, tag: 888) }
        sink.putPacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, self.unpackedNestedEnum, tag: 818)
        sink.putPacked(BoolField.self, self.unpackedBool, tag: 810)
        sink.putPacked(DoubleField.self, self.unpackedDouble, tag: 802)
        sink.putPacked(FloatField.self, self.unpackedFloat, tag: 794)
        sink.putPacked(SFixed64Field.self, self.unpackedSfixed64, tag: 786)
        sink.putPacked(SFixed32Field.self, self.unpackedSfixed32, tag: 778)
        sink.putPacked(Fixed64Field.self, self.unpackedFixed64, tag: 770)
        sink.putPacked(Fixed32Field.self, self.unpackedFixed32, tag: 762)
        sink.putPacked(SInt64Field.self, self.unpackedSint64, tag: 754)
        sink.putPacked(SInt32Field.self, self.unpackedSint32, tag: 746)
        sink.putPacked(UInt64Field.self, self.unpackedUint64, tag: 738)
        sink.putPacked(UInt32Field.self, self.unpackedUint32, tag: 730)
        sink.putPacked(Int64Field.self, self.unpackedInt64, tag: 722)
        sink.putPacked(Int32Field.self, self.unpackedInt32, tag: 714)
        sink.putPacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, self.packedNestedEnum, tag: 706)
        sink.putPacked(BoolField.self, self.packedBool, tag: 698)
        sink.putPacked(DoubleField.self, self.packedDouble, tag: 690)
        sink.putPacked(FloatField.self, self.packedFloat, tag: 682)
        sink.putPacked(SFixed64Field.self, self.packedSfixed64, tag: 674)
        sink.putPacked(SFixed32Field.self, self.packedSfixed32, tag: 666)
        sink.putPacked(Fixed64Field.self, self.packedFixed64, tag: 658)
        sink.putPacked(Fixed32Field.self, self.packedFixed32, tag: 650)
        sink.putPacked(SInt64Field.self, self.packedSint64, tag: 642)
        sink.putPacked(SInt32Field.self, self.packedSint32, tag: 634)
        sink.putPacked(UInt64Field.self, self.packedUint64, tag: 626)
        sink.putPacked(UInt32Field.self, self.packedUint32, tag: 618)
        sink.putPacked(Int64Field.self, self.packedInt64, tag: 610)
        sink.putPacked(Int32Field.self, self.packedInt32, tag: 602)
        sink.putMap(StringField.self, EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.self, self.mapStringForeignEnum, tag: 594)
        sink.putMap(StringField.self, EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, self.mapStringNestedEnum, tag: 586)
        sink.putMap(StringField.self, MessageField<ProtobufTestMessages_Editions_ForeignMessageEdition2023>.self, self.mapStringForeignMessage, tag: 578)
        sink.putMap(StringField.self, MessageField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage>.self, self.mapStringNestedMessage, tag: 570)
        sink.putMap(StringField.self, BytesField.self, self.mapStringBytes, tag: 562)
        sink.putMap(StringField.self, StringField.self, self.mapStringString, tag: 554)
        sink.putMap(BoolField.self, BoolField.self, self.mapBoolBool, tag: 546)
        sink.putMap(Int32Field.self, DoubleField.self, self.mapInt32Double, tag: 538)
        sink.putMap(Int32Field.self, FloatField.self, self.mapInt32Float, tag: 530)
        sink.putMap(SFixed64Field.self, SFixed64Field.self, self.mapSfixed64Sfixed64, tag: 522)
        sink.putMap(SFixed32Field.self, SFixed32Field.self, self.mapSfixed32Sfixed32, tag: 514)
        sink.putMap(Fixed64Field.self, Fixed64Field.self, self.mapFixed64Fixed64, tag: 506)
        sink.putMap(Fixed32Field.self, Fixed32Field.self, self.mapFixed32Fixed32, tag: 498)
        sink.putMap(SInt64Field.self, SInt64Field.self, self.mapSint64Sint64, tag: 490)
        sink.putMap(SInt32Field.self, SInt32Field.self, self.mapSint32Sint32, tag: 482)
        sink.putMap(UInt64Field.self, UInt64Field.self, self.mapUint64Uint64, tag: 474)
        sink.putMap(UInt32Field.self, UInt32Field.self, self.mapUint32Uint32, tag: 466)
        sink.putMap(Int64Field.self, Int64Field.self, self.mapInt64Int64, tag: 458)
        sink.putMap(Int32Field.self, Int32Field.self, self.mapInt32Int32, tag: 450)
        sink.putRepeated(StringField.self, self.repeatedCord, tag: 442)
        sink.putRepeated(StringField.self, self.repeatedStringPiece, tag: 434)
        sink.putPacked(EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.self, self.repeatedForeignEnum, tag: 418)
        sink.putPacked(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, self.repeatedNestedEnum, tag: 410)
        sink.putRepeated(MessageField<ProtobufTestMessages_Editions_ForeignMessageEdition2023>.self, self.repeatedForeignMessage, tag: 394)
        sink.putRepeated(MessageField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage>.self, self.repeatedNestedMessage, tag: 386)
        sink.putRepeated(BytesField.self, self.repeatedBytes, tag: 362)
        sink.putRepeated(StringField.self, self.repeatedString, tag: 354)
        sink.putPacked(BoolField.self, self.repeatedBool, tag: 346)
        sink.putPacked(DoubleField.self, self.repeatedDouble, tag: 338)
        sink.putPacked(FloatField.self, self.repeatedFloat, tag: 330)
        sink.putPacked(SFixed64Field.self, self.repeatedSfixed64, tag: 322)
        sink.putPacked(SFixed32Field.self, self.repeatedSfixed32, tag: 314)
        sink.putPacked(Fixed64Field.self, self.repeatedFixed64, tag: 306)
        sink.putPacked(Fixed32Field.self, self.repeatedFixed32, tag: 298)
        sink.putPacked(SInt64Field.self, self.repeatedSint64, tag: 290)
        sink.putPacked(SInt32Field.self, self.repeatedSint32, tag: 282)
        sink.putPacked(UInt64Field.self, self.repeatedUint64, tag: 274)
        sink.putPacked(UInt32Field.self, self.repeatedUint32, tag: 266)
        sink.putPacked(Int64Field.self, self.repeatedInt64, tag: 258)
        sink.putPacked(Int32Field.self, self.repeatedInt32, tag: 250)
        if let value = self._recursiveMessage { sink.message(value, tag: 218) }
        if let value = self._optionalCord { sink.put(StringField.self, value, tag: 202) }
        if let value = self._optionalStringPiece { sink.put(StringField.self, value, tag: 194) }
        if let value = self._optionalForeignEnum { sink.put(EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.self, value, tag: 176) }
        if let value = self._optionalNestedEnum { sink.put(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, value, tag: 168) }
        if let value = self._optionalForeignMessage { sink.message(value, tag: 154) }
        if let value = self._optionalNestedMessage { sink.message(value, tag: 146) }
        if let value = self._optionalBytes { sink.put(BytesField.self, value, tag: 122) }
        if let value = self._optionalString { sink.put(StringField.self, value, tag: 114) }
        if let value = self._optionalBool { sink.put(BoolField.self, value, tag: 104) }
        if let value = self._optionalDouble { sink.put(DoubleField.self, value, tag: 97) }
        if let value = self._optionalFloat { sink.put(FloatField.self, value, tag: 93) }
        if let value = self._optionalSfixed64 { sink.put(SFixed64Field.self, value, tag: 81) }
        if let value = self._optionalSfixed32 { sink.put(SFixed32Field.self, value, tag: 77) }
        if let value = self._optionalFixed64 { sink.put(Fixed64Field.self, value, tag: 65) }
        if let value = self._optionalFixed32 { sink.put(Fixed32Field.self, value, tag: 61) }
        if let value = self._optionalSint64 { sink.put(SInt64Field.self, value, tag: 48) }
        if let value = self._optionalSint32 { sink.put(SInt32Field.self, value, tag: 40) }
        if let value = self._optionalUint64 { sink.put(UInt64Field.self, value, tag: 32) }
        if let value = self._optionalUint32 { sink.put(UInt32Field.self, value, tag: 24) }
        if let value = self._optionalInt64 { sink.put(Int64Field.self, value, tag: 16) }
        if let value = self._optionalInt32 { sink.put(Int32Field.self, value, tag: 8) }
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

/// `protobuf_test_messages.editions.TestAllTypesEdition2023`, read in place.
struct ProtobufTestMessages_Editions_TestAllTypesEdition2023View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _optionalInt32: Int32?
    var _optionalInt64: Int64?
    var _optionalUint32: UInt32?
    var _optionalUint64: UInt64?
    var _optionalSint32: Int32?
    var _optionalSint64: Int64?
    var _optionalFixed32: UInt32?
    var _optionalFixed64: UInt64?
    var _optionalSfixed32: Int32?
    var _optionalSfixed64: Int64?
    var _optionalFloat: Float?
    var _optionalDouble: Double?
    var _optionalBool: Bool?
    var _optionalString = FieldSlice.absent
    var _optionalBytes = FieldSlice.absent
    var _optionalNestedMessage = FieldSlice.absent
    var _optionalForeignMessage: ProtobufTestMessages_Editions_ForeignMessageEdition2023View
    var _isOptionalForeignMessageSet = false
    var _optionalNestedEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum?
    var _optionalForeignEnum: ProtobufTestMessages_Editions_ForeignEnumEdition2023?
    var _optionalStringPiece = FieldSlice.absent
    var _optionalCord = FieldSlice.absent
    var _recursiveMessage = FieldSlice.absent
    var _repeatedInt32 = RecordSlice()
    var _repeatedInt64 = RecordSlice()
    var _repeatedUint32 = RecordSlice()
    var _repeatedUint64 = RecordSlice()
    var _repeatedSint32 = RecordSlice()
    var _repeatedSint64 = RecordSlice()
    var _repeatedFixed32 = RecordSlice()
    var _repeatedFixed64 = RecordSlice()
    var _repeatedSfixed32 = RecordSlice()
    var _repeatedSfixed64 = RecordSlice()
    var _repeatedFloat = RecordSlice()
    var _repeatedDouble = RecordSlice()
    var _repeatedBool = RecordSlice()
    var _repeatedString = RecordSlice()
    var _repeatedBytes = RecordSlice()
    var _repeatedNestedMessage = RecordSlice()
    var _repeatedForeignMessage = RecordSlice()
    var _repeatedNestedEnum = RecordSlice()
    var _repeatedForeignEnum = RecordSlice()
    var _repeatedStringPiece = RecordSlice()
    var _repeatedCord = RecordSlice()
    var _mapInt32Int32 = RecordSlice()
    var _mapInt64Int64 = RecordSlice()
    var _mapUint32Uint32 = RecordSlice()
    var _mapUint64Uint64 = RecordSlice()
    var _mapSint32Sint32 = RecordSlice()
    var _mapSint64Sint64 = RecordSlice()
    var _mapFixed32Fixed32 = RecordSlice()
    var _mapFixed64Fixed64 = RecordSlice()
    var _mapSfixed32Sfixed32 = RecordSlice()
    var _mapSfixed64Sfixed64 = RecordSlice()
    var _mapInt32Float = RecordSlice()
    var _mapInt32Double = RecordSlice()
    var _mapBoolBool = RecordSlice()
    var _mapStringString = RecordSlice()
    var _mapStringBytes = RecordSlice()
    var _mapStringNestedMessage = RecordSlice()
    var _mapStringForeignMessage = RecordSlice()
    var _mapStringNestedEnum = RecordSlice()
    var _mapStringForeignEnum = RecordSlice()
    var _packedInt32 = RecordSlice()
    var _packedInt64 = RecordSlice()
    var _packedUint32 = RecordSlice()
    var _packedUint64 = RecordSlice()
    var _packedSint32 = RecordSlice()
    var _packedSint64 = RecordSlice()
    var _packedFixed32 = RecordSlice()
    var _packedFixed64 = RecordSlice()
    var _packedSfixed32 = RecordSlice()
    var _packedSfixed64 = RecordSlice()
    var _packedFloat = RecordSlice()
    var _packedDouble = RecordSlice()
    var _packedBool = RecordSlice()
    var _packedNestedEnum = RecordSlice()
    var _unpackedInt32 = RecordSlice()
    var _unpackedInt64 = RecordSlice()
    var _unpackedUint32 = RecordSlice()
    var _unpackedUint64 = RecordSlice()
    var _unpackedSint32 = RecordSlice()
    var _unpackedSint64 = RecordSlice()
    var _unpackedFixed32 = RecordSlice()
    var _unpackedFixed64 = RecordSlice()
    var _unpackedSfixed32 = RecordSlice()
    var _unpackedSfixed64 = RecordSlice()
    var _unpackedFloat = RecordSlice()
    var _unpackedDouble = RecordSlice()
    var _unpackedBool = RecordSlice()
    var _unpackedNestedEnum = RecordSlice()
    var _oneofUint32: UInt32?
    var _oneofNestedMessage = FieldSlice.absent
    var _oneofString = FieldSlice.absent
    var _oneofBytes = FieldSlice.absent
    var _oneofBool: Bool?
    var _oneofUint64: UInt64?
    var _oneofFloat: Float?
    var _oneofDouble: Double?
    var _oneofEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum?
    var _groupliketype = FieldSlice.absent
    var _delimitedField = FieldSlice.absent
    var _mapRecursive = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_TestAllTypesEdition2023.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _optionalForeignMessage = ProtobufTestMessages_Editions_ForeignMessageEdition2023View(unread: bytes)
    }
    /// Field 1, `int32 optional_int32`.
    var optionalInt32: Int32 { _optionalInt32 ?? 0 }
    /// Whether `optionalInt32` is set.
    var hasOptionalInt32: Bool { _optionalInt32 != nil }
    /// Field 2, `int64 optional_int64`.
    var optionalInt64: Int64 { _optionalInt64 ?? 0 }
    /// Whether `optionalInt64` is set.
    var hasOptionalInt64: Bool { _optionalInt64 != nil }
    /// Field 3, `uint32 optional_uint32`.
    var optionalUint32: UInt32 { _optionalUint32 ?? 0 }
    /// Whether `optionalUint32` is set.
    var hasOptionalUint32: Bool { _optionalUint32 != nil }
    /// Field 4, `uint64 optional_uint64`.
    var optionalUint64: UInt64 { _optionalUint64 ?? 0 }
    /// Whether `optionalUint64` is set.
    var hasOptionalUint64: Bool { _optionalUint64 != nil }
    /// Field 5, `sint32 optional_sint32`.
    var optionalSint32: Int32 { _optionalSint32 ?? 0 }
    /// Whether `optionalSint32` is set.
    var hasOptionalSint32: Bool { _optionalSint32 != nil }
    /// Field 6, `sint64 optional_sint64`.
    var optionalSint64: Int64 { _optionalSint64 ?? 0 }
    /// Whether `optionalSint64` is set.
    var hasOptionalSint64: Bool { _optionalSint64 != nil }
    /// Field 7, `fixed32 optional_fixed32`.
    var optionalFixed32: UInt32 { _optionalFixed32 ?? 0 }
    /// Whether `optionalFixed32` is set.
    var hasOptionalFixed32: Bool { _optionalFixed32 != nil }
    /// Field 8, `fixed64 optional_fixed64`.
    var optionalFixed64: UInt64 { _optionalFixed64 ?? 0 }
    /// Whether `optionalFixed64` is set.
    var hasOptionalFixed64: Bool { _optionalFixed64 != nil }
    /// Field 9, `sfixed32 optional_sfixed32`.
    var optionalSfixed32: Int32 { _optionalSfixed32 ?? 0 }
    /// Whether `optionalSfixed32` is set.
    var hasOptionalSfixed32: Bool { _optionalSfixed32 != nil }
    /// Field 10, `sfixed64 optional_sfixed64`.
    var optionalSfixed64: Int64 { _optionalSfixed64 ?? 0 }
    /// Whether `optionalSfixed64` is set.
    var hasOptionalSfixed64: Bool { _optionalSfixed64 != nil }
    /// Field 11, `float optional_float`.
    var optionalFloat: Float { _optionalFloat ?? 0 }
    /// Whether `optionalFloat` is set.
    var hasOptionalFloat: Bool { _optionalFloat != nil }
    /// Field 12, `double optional_double`.
    var optionalDouble: Double { _optionalDouble ?? 0 }
    /// Whether `optionalDouble` is set.
    var hasOptionalDouble: Bool { _optionalDouble != nil }
    /// Field 13, `bool optional_bool`.
    var optionalBool: Bool { _optionalBool ?? false }
    /// Whether `optionalBool` is set.
    var hasOptionalBool: Bool { _optionalBool != nil }
    /// Field 14, `string optional_string`.
    var optionalString: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _optionalString)
        }
    }
    /// Whether `optionalString` is set.
    var hasOptionalString: Bool { _optionalString.isPresent }
    /// Field 15, `bytes optional_bytes`.
    var optionalBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _optionalBytes)
        }
    }
    /// Whether `optionalBytes` is set.
    var hasOptionalBytes: Bool { _optionalBytes.isPresent }
    /// Field 18, `message optional_nested_message`.
    var optionalNestedMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView? {
        @_lifetime(copy self)
        get {
            _optionalNestedMessage.isPresent ? ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView(checked: viewedBytes, _optionalNestedMessage) : nil
        }
    }
    /// Whether `optionalNestedMessage` is set.
    var hasOptionalNestedMessage: Bool { _optionalNestedMessage.isPresent }
    /// Field 19, `message optional_foreign_message`.
    var optionalForeignMessage: ProtobufTestMessages_Editions_ForeignMessageEdition2023View? {
        @_lifetime(copy self)
        get {
            _isOptionalForeignMessageSet ? _optionalForeignMessage : nil
        }
    }
    /// Whether `optionalForeignMessage` is set.
    var hasOptionalForeignMessage: Bool { _isOptionalForeignMessageSet }
    /// Field 21, `enum optional_nested_enum`.
    var optionalNestedEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum { _optionalNestedEnum ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum() }
    /// Whether `optionalNestedEnum` is set.
    var hasOptionalNestedEnum: Bool { _optionalNestedEnum != nil }
    /// Field 22, `enum optional_foreign_enum`.
    var optionalForeignEnum: ProtobufTestMessages_Editions_ForeignEnumEdition2023 { _optionalForeignEnum ?? ProtobufTestMessages_Editions_ForeignEnumEdition2023() }
    /// Whether `optionalForeignEnum` is set.
    var hasOptionalForeignEnum: Bool { _optionalForeignEnum != nil }
    /// Field 24, `string optional_string_piece`.
    var optionalStringPiece: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _optionalStringPiece)
        }
    }
    /// Whether `optionalStringPiece` is set.
    var hasOptionalStringPiece: Bool { _optionalStringPiece.isPresent }
    /// Field 25, `string optional_cord`.
    var optionalCord: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _optionalCord)
        }
    }
    /// Whether `optionalCord` is set.
    var hasOptionalCord: Bool { _optionalCord.isPresent }
    /// Field 27, `message recursive_message`.
    var recursiveMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023View? {
        @_lifetime(copy self)
        get {
            _recursiveMessage.isPresent ? ProtobufTestMessages_Editions_TestAllTypesEdition2023View(checked: viewedBytes, _recursiveMessage) : nil
        }
    }
    /// Whether `recursiveMessage` is set.
    var hasRecursiveMessage: Bool { _recursiveMessage.isPresent }
    /// Field 31, `repeated int32 repeated_int32`.
    var repeatedInt32: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _repeatedInt32, tag: 250)
        }
    }
    /// Field 32, `repeated int64 repeated_int64`.
    var repeatedInt64: RepeatedScalarView<Int64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int64Field>(viewedBytes, _repeatedInt64, tag: 258)
        }
    }
    /// Field 33, `repeated uint32 repeated_uint32`.
    var repeatedUint32: RepeatedScalarView<UInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt32Field>(viewedBytes, _repeatedUint32, tag: 266)
        }
    }
    /// Field 34, `repeated uint64 repeated_uint64`.
    var repeatedUint64: RepeatedScalarView<UInt64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt64Field>(viewedBytes, _repeatedUint64, tag: 274)
        }
    }
    /// Field 35, `repeated sint32 repeated_sint32`.
    var repeatedSint32: RepeatedScalarView<SInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SInt32Field>(viewedBytes, _repeatedSint32, tag: 282)
        }
    }
    /// Field 36, `repeated sint64 repeated_sint64`.
    var repeatedSint64: RepeatedScalarView<SInt64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SInt64Field>(viewedBytes, _repeatedSint64, tag: 290)
        }
    }
    /// Field 37, `repeated fixed32 repeated_fixed32`.
    var repeatedFixed32: RepeatedScalarView<Fixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed32Field>(viewedBytes, _repeatedFixed32, tag: 298)
        }
    }
    /// Field 38, `repeated fixed64 repeated_fixed64`.
    var repeatedFixed64: RepeatedScalarView<Fixed64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed64Field>(viewedBytes, _repeatedFixed64, tag: 306)
        }
    }
    /// Field 39, `repeated sfixed32 repeated_sfixed32`.
    var repeatedSfixed32: RepeatedScalarView<SFixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed32Field>(viewedBytes, _repeatedSfixed32, tag: 314)
        }
    }
    /// Field 40, `repeated sfixed64 repeated_sfixed64`.
    var repeatedSfixed64: RepeatedScalarView<SFixed64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed64Field>(viewedBytes, _repeatedSfixed64, tag: 322)
        }
    }
    /// Field 41, `repeated float repeated_float`.
    var repeatedFloat: RepeatedScalarView<FloatField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<FloatField>(viewedBytes, _repeatedFloat, tag: 330)
        }
    }
    /// Field 42, `repeated double repeated_double`.
    var repeatedDouble: RepeatedScalarView<DoubleField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<DoubleField>(viewedBytes, _repeatedDouble, tag: 338)
        }
    }
    /// Field 43, `repeated bool repeated_bool`.
    var repeatedBool: RepeatedScalarView<BoolField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<BoolField>(viewedBytes, _repeatedBool, tag: 346)
        }
    }
    /// Field 44, `repeated string repeated_string`.
    var repeatedString: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _repeatedString, tag: 354)
        }
    }
    /// Field 45, `repeated bytes repeated_bytes`.
    var repeatedBytes: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _repeatedBytes, tag: 362)
        }
    }
    /// Field 48, `repeated message repeated_nested_message`.
    var repeatedNestedMessage: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView>(viewedBytes, _repeatedNestedMessage, tag: 386)
        }
    }
    /// Field 49, `repeated message repeated_foreign_message`.
    var repeatedForeignMessage: RepeatedView<ProtobufTestMessages_Editions_ForeignMessageEdition2023View> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_ForeignMessageEdition2023View>(viewedBytes, _repeatedForeignMessage, tag: 394)
        }
    }
    /// Field 51, `repeated enum repeated_nested_enum`.
    var repeatedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>>(viewedBytes, _repeatedNestedEnum, tag: 410)
        }
    }
    /// Field 52, `repeated enum repeated_foreign_enum`.
    var repeatedForeignEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>>(viewedBytes, _repeatedForeignEnum, tag: 418)
        }
    }
    /// Field 54, `repeated string repeated_string_piece`.
    var repeatedStringPiece: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _repeatedStringPiece, tag: 434)
        }
    }
    /// Field 55, `repeated string repeated_cord`.
    var repeatedCord: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _repeatedCord, tag: 442)
        }
    }
    /// Field 56, `map map_int32_int32`.
    var mapInt32Int32: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32Int32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32Int32EntryView>(viewedBytes, _mapInt32Int32, tag: 450)
        }
    }
    /// Field 57, `map map_int64_int64`.
    var mapInt64Int64: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt64Int64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt64Int64EntryView>(viewedBytes, _mapInt64Int64, tag: 458)
        }
    }
    /// Field 58, `map map_uint32_uint32`.
    var mapUint32Uint32: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapUint32Uint32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapUint32Uint32EntryView>(viewedBytes, _mapUint32Uint32, tag: 466)
        }
    }
    /// Field 59, `map map_uint64_uint64`.
    var mapUint64Uint64: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapUint64Uint64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapUint64Uint64EntryView>(viewedBytes, _mapUint64Uint64, tag: 474)
        }
    }
    /// Field 60, `map map_sint32_sint32`.
    var mapSint32Sint32: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSint32Sint32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSint32Sint32EntryView>(viewedBytes, _mapSint32Sint32, tag: 482)
        }
    }
    /// Field 61, `map map_sint64_sint64`.
    var mapSint64Sint64: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSint64Sint64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSint64Sint64EntryView>(viewedBytes, _mapSint64Sint64, tag: 490)
        }
    }
    /// Field 62, `map map_fixed32_fixed32`.
    var mapFixed32Fixed32: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapFixed32Fixed32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapFixed32Fixed32EntryView>(viewedBytes, _mapFixed32Fixed32, tag: 498)
        }
    }
    /// Field 63, `map map_fixed64_fixed64`.
    var mapFixed64Fixed64: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapFixed64Fixed64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapFixed64Fixed64EntryView>(viewedBytes, _mapFixed64Fixed64, tag: 506)
        }
    }
    /// Field 64, `map map_sfixed32_sfixed32`.
    var mapSfixed32Sfixed32: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSfixed32Sfixed32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSfixed32Sfixed32EntryView>(viewedBytes, _mapSfixed32Sfixed32, tag: 514)
        }
    }
    /// Field 65, `map map_sfixed64_sfixed64`.
    var mapSfixed64Sfixed64: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSfixed64Sfixed64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSfixed64Sfixed64EntryView>(viewedBytes, _mapSfixed64Sfixed64, tag: 522)
        }
    }
    /// Field 66, `map map_int32_float`.
    var mapInt32Float: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32FloatEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32FloatEntryView>(viewedBytes, _mapInt32Float, tag: 530)
        }
    }
    /// Field 67, `map map_int32_double`.
    var mapInt32Double: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32DoubleEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32DoubleEntryView>(viewedBytes, _mapInt32Double, tag: 538)
        }
    }
    /// Field 68, `map map_bool_bool`.
    var mapBoolBool: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapBoolBoolEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapBoolBoolEntryView>(viewedBytes, _mapBoolBool, tag: 546)
        }
    }
    /// Field 69, `map map_string_string`.
    var mapStringString: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringStringEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringStringEntryView>(viewedBytes, _mapStringString, tag: 554)
        }
    }
    /// Field 70, `map map_string_bytes`.
    var mapStringBytes: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringBytesEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringBytesEntryView>(viewedBytes, _mapStringBytes, tag: 562)
        }
    }
    /// Field 71, `map map_string_nested_message`.
    var mapStringNestedMessage: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringNestedMessageEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringNestedMessageEntryView>(viewedBytes, _mapStringNestedMessage, tag: 570)
        }
    }
    /// Field 72, `map map_string_foreign_message`.
    var mapStringForeignMessage: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringForeignMessageEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringForeignMessageEntryView>(viewedBytes, _mapStringForeignMessage, tag: 578)
        }
    }
    /// Field 73, `map map_string_nested_enum`.
    var mapStringNestedEnum: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringNestedEnumEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringNestedEnumEntryView>(viewedBytes, _mapStringNestedEnum, tag: 586)
        }
    }
    /// Field 74, `map map_string_foreign_enum`.
    var mapStringForeignEnum: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringForeignEnumEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringForeignEnumEntryView>(viewedBytes, _mapStringForeignEnum, tag: 594)
        }
    }
    /// Field 75, `repeated int32 packed_int32`.
    var packedInt32: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _packedInt32, tag: 602)
        }
    }
    /// Field 76, `repeated int64 packed_int64`.
    var packedInt64: RepeatedScalarView<Int64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int64Field>(viewedBytes, _packedInt64, tag: 610)
        }
    }
    /// Field 77, `repeated uint32 packed_uint32`.
    var packedUint32: RepeatedScalarView<UInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt32Field>(viewedBytes, _packedUint32, tag: 618)
        }
    }
    /// Field 78, `repeated uint64 packed_uint64`.
    var packedUint64: RepeatedScalarView<UInt64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt64Field>(viewedBytes, _packedUint64, tag: 626)
        }
    }
    /// Field 79, `repeated sint32 packed_sint32`.
    var packedSint32: RepeatedScalarView<SInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SInt32Field>(viewedBytes, _packedSint32, tag: 634)
        }
    }
    /// Field 80, `repeated sint64 packed_sint64`.
    var packedSint64: RepeatedScalarView<SInt64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SInt64Field>(viewedBytes, _packedSint64, tag: 642)
        }
    }
    /// Field 81, `repeated fixed32 packed_fixed32`.
    var packedFixed32: RepeatedScalarView<Fixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed32Field>(viewedBytes, _packedFixed32, tag: 650)
        }
    }
    /// Field 82, `repeated fixed64 packed_fixed64`.
    var packedFixed64: RepeatedScalarView<Fixed64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed64Field>(viewedBytes, _packedFixed64, tag: 658)
        }
    }
    /// Field 83, `repeated sfixed32 packed_sfixed32`.
    var packedSfixed32: RepeatedScalarView<SFixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed32Field>(viewedBytes, _packedSfixed32, tag: 666)
        }
    }
    /// Field 84, `repeated sfixed64 packed_sfixed64`.
    var packedSfixed64: RepeatedScalarView<SFixed64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed64Field>(viewedBytes, _packedSfixed64, tag: 674)
        }
    }
    /// Field 85, `repeated float packed_float`.
    var packedFloat: RepeatedScalarView<FloatField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<FloatField>(viewedBytes, _packedFloat, tag: 682)
        }
    }
    /// Field 86, `repeated double packed_double`.
    var packedDouble: RepeatedScalarView<DoubleField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<DoubleField>(viewedBytes, _packedDouble, tag: 690)
        }
    }
    /// Field 87, `repeated bool packed_bool`.
    var packedBool: RepeatedScalarView<BoolField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<BoolField>(viewedBytes, _packedBool, tag: 698)
        }
    }
    /// Field 88, `repeated enum packed_nested_enum`.
    var packedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>>(viewedBytes, _packedNestedEnum, tag: 706)
        }
    }
    /// Field 89, `repeated int32 unpacked_int32`.
    var unpackedInt32: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _unpackedInt32, tag: 714)
        }
    }
    /// Field 90, `repeated int64 unpacked_int64`.
    var unpackedInt64: RepeatedScalarView<Int64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int64Field>(viewedBytes, _unpackedInt64, tag: 722)
        }
    }
    /// Field 91, `repeated uint32 unpacked_uint32`.
    var unpackedUint32: RepeatedScalarView<UInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt32Field>(viewedBytes, _unpackedUint32, tag: 730)
        }
    }
    /// Field 92, `repeated uint64 unpacked_uint64`.
    var unpackedUint64: RepeatedScalarView<UInt64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt64Field>(viewedBytes, _unpackedUint64, tag: 738)
        }
    }
    /// Field 93, `repeated sint32 unpacked_sint32`.
    var unpackedSint32: RepeatedScalarView<SInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SInt32Field>(viewedBytes, _unpackedSint32, tag: 746)
        }
    }
    /// Field 94, `repeated sint64 unpacked_sint64`.
    var unpackedSint64: RepeatedScalarView<SInt64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SInt64Field>(viewedBytes, _unpackedSint64, tag: 754)
        }
    }
    /// Field 95, `repeated fixed32 unpacked_fixed32`.
    var unpackedFixed32: RepeatedScalarView<Fixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed32Field>(viewedBytes, _unpackedFixed32, tag: 762)
        }
    }
    /// Field 96, `repeated fixed64 unpacked_fixed64`.
    var unpackedFixed64: RepeatedScalarView<Fixed64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed64Field>(viewedBytes, _unpackedFixed64, tag: 770)
        }
    }
    /// Field 97, `repeated sfixed32 unpacked_sfixed32`.
    var unpackedSfixed32: RepeatedScalarView<SFixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed32Field>(viewedBytes, _unpackedSfixed32, tag: 778)
        }
    }
    /// Field 98, `repeated sfixed64 unpacked_sfixed64`.
    var unpackedSfixed64: RepeatedScalarView<SFixed64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed64Field>(viewedBytes, _unpackedSfixed64, tag: 786)
        }
    }
    /// Field 99, `repeated float unpacked_float`.
    var unpackedFloat: RepeatedScalarView<FloatField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<FloatField>(viewedBytes, _unpackedFloat, tag: 794)
        }
    }
    /// Field 100, `repeated double unpacked_double`.
    var unpackedDouble: RepeatedScalarView<DoubleField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<DoubleField>(viewedBytes, _unpackedDouble, tag: 802)
        }
    }
    /// Field 101, `repeated bool unpacked_bool`.
    var unpackedBool: RepeatedScalarView<BoolField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<BoolField>(viewedBytes, _unpackedBool, tag: 810)
        }
    }
    /// Field 102, `repeated enum unpacked_nested_enum`.
    var unpackedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>>(viewedBytes, _unpackedNestedEnum, tag: 818)
        }
    }
    /// Field 111, `uint32 oneof_uint32`.
    var oneofUint32: UInt32 { _oneofUint32 ?? 0 }
    /// Whether `oneofUint32` is set.
    var hasOneofUint32: Bool { _oneofUint32 != nil }
    /// Field 112, `message oneof_nested_message`.
    var oneofNestedMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView? {
        @_lifetime(copy self)
        get {
            _oneofNestedMessage.isPresent ? ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView(checked: viewedBytes, _oneofNestedMessage) : nil
        }
    }
    /// Whether `oneofNestedMessage` is set.
    var hasOneofNestedMessage: Bool { _oneofNestedMessage.isPresent }
    /// Field 113, `string oneof_string`.
    var oneofString: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _oneofString)
        }
    }
    /// Whether `oneofString` is set.
    var hasOneofString: Bool { _oneofString.isPresent }
    /// Field 114, `bytes oneof_bytes`.
    var oneofBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _oneofBytes)
        }
    }
    /// Whether `oneofBytes` is set.
    var hasOneofBytes: Bool { _oneofBytes.isPresent }
    /// Field 115, `bool oneof_bool`.
    var oneofBool: Bool { _oneofBool ?? false }
    /// Whether `oneofBool` is set.
    var hasOneofBool: Bool { _oneofBool != nil }
    /// Field 116, `uint64 oneof_uint64`.
    var oneofUint64: UInt64 { _oneofUint64 ?? 0 }
    /// Whether `oneofUint64` is set.
    var hasOneofUint64: Bool { _oneofUint64 != nil }
    /// Field 117, `float oneof_float`.
    var oneofFloat: Float { _oneofFloat ?? 0 }
    /// Whether `oneofFloat` is set.
    var hasOneofFloat: Bool { _oneofFloat != nil }
    /// Field 118, `double oneof_double`.
    var oneofDouble: Double { _oneofDouble ?? 0 }
    /// Whether `oneofDouble` is set.
    var hasOneofDouble: Bool { _oneofDouble != nil }
    /// Field 119, `enum oneof_enum`.
    var oneofEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum { _oneofEnum ?? ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum() }
    /// Whether `oneofEnum` is set.
    var hasOneofEnum: Bool { _oneofEnum != nil }
    /// Field 201, `group groupliketype`.
    var groupliketype: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeTypeView? {
        @_lifetime(copy self)
        get {
            _groupliketype.isPresent ? ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeTypeView(checked: viewedBytes, _groupliketype) : nil
        }
    }
    /// Whether `groupliketype` is set.
    var hasGroupliketype: Bool { _groupliketype.isPresent }
    /// Field 202, `group delimited_field`.
    var delimitedField: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeTypeView? {
        @_lifetime(copy self)
        get {
            _delimitedField.isPresent ? ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeTypeView(checked: viewedBytes, _delimitedField) : nil
        }
    }
    /// Whether `delimitedField` is set.
    var hasDelimitedField: Bool { _delimitedField.isPresent }
    /// Field 301, `map map_recursive`.
    var mapRecursive: RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapRecursiveEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapRecursiveEntryView>(viewedBytes, _mapRecursive, tag: 2410)
        }
    }
    /// The members of `oneof oneof_field`.
    enum OneofFieldCase: Sendable {
        /// Field 111, `uint32 oneof_uint32`.
        case oneofUint32
        /// Field 112, `message oneof_nested_message`.
        case oneofNestedMessage
        /// Field 113, `string oneof_string`.
        case oneofString
        /// Field 114, `bytes oneof_bytes`.
        case oneofBytes
        /// Field 115, `bool oneof_bool`.
        case oneofBool
        /// Field 116, `uint64 oneof_uint64`.
        case oneofUint64
        /// Field 117, `float oneof_float`.
        case oneofFloat
        /// Field 118, `double oneof_double`.
        case oneofDouble
        /// Field 119, `enum oneof_enum`.
        case oneofEnum
    }
    /// The member of `oneof oneof_field` that is set.
    var oneofField: OneofFieldCase? {
        if hasOneofUint32 { return OneofFieldCase.oneofUint32 }
        if hasOneofNestedMessage { return OneofFieldCase.oneofNestedMessage }
        if hasOneofString { return OneofFieldCase.oneofString }
        if hasOneofBytes { return OneofFieldCase.oneofBytes }
        if hasOneofBool { return OneofFieldCase.oneofBool }
        if hasOneofUint64 { return OneofFieldCase.oneofUint64 }
        if hasOneofFloat { return OneofFieldCase.oneofFloat }
        if hasOneofDouble { return OneofFieldCase.oneofDouble }
        if hasOneofEnum { return OneofFieldCase.oneofEnum }
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
            case 8:
                _optionalInt32 = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _optionalInt64 = try Int64Field.read(from: &reader)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _optionalUint32 = try UInt32Field.read(from: &reader)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _optionalUint64 = try UInt64Field.read(from: &reader)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _optionalSint32 = try SInt32Field.read(from: &reader)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _optionalSint64 = try SInt64Field.read(from: &reader)
                if reader.consume(61, after: &last) { fallthrough }
            case 61:
                _optionalFixed32 = try Fixed32Field.read(from: &reader)
                if reader.consume(65, after: &last) { fallthrough }
            case 65:
                _optionalFixed64 = try Fixed64Field.read(from: &reader)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                _optionalSfixed32 = try SFixed32Field.read(from: &reader)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                _optionalSfixed64 = try SFixed64Field.read(from: &reader)
                if reader.consume(93, after: &last) { fallthrough }
            case 93:
                _optionalFloat = try FloatField.read(from: &reader)
                if reader.consume(97, after: &last) { fallthrough }
            case 97:
                _optionalDouble = try DoubleField.read(from: &reader)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _optionalBool = try BoolField.read(from: &reader)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                _optionalString = try reader.readTextSlice()
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                _optionalBytes = try reader.readSlice()
            case 146:
                try reader.readView(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView.self, into: &_optionalNestedMessage)
            case 154:
                try reader.readView(&_optionalForeignMessage, isSet: &_isOptionalForeignMessageSet)
            case 168:
                _optionalNestedEnum = try EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.read(from: &reader)
            case 176:
                _optionalForeignEnum = try EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.read(from: &reader)
            case 194:
                _optionalStringPiece = try reader.readTextSlice()
            case 202:
                _optionalCord = try reader.readTextSlice()
            case 218:
                try reader.readView(ProtobufTestMessages_Editions_TestAllTypesEdition2023View.self, into: &_recursiveMessage)
            case 250:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_repeatedInt32) }
            case 248:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_repeatedInt32) }
            case 258:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int64Field.self, into: &_repeatedInt64) }
            case 256:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int64Field.self, into: &_repeatedInt64) }
            case 266:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt32Field.self, into: &_repeatedUint32) }
            case 264:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt32Field.self, into: &_repeatedUint32) }
            case 274:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt64Field.self, into: &_repeatedUint64) }
            case 272:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt64Field.self, into: &_repeatedUint64) }
            case 282:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SInt32Field.self, into: &_repeatedSint32) }
            case 280:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SInt32Field.self, into: &_repeatedSint32) }
            case 290:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SInt64Field.self, into: &_repeatedSint64) }
            case 288:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SInt64Field.self, into: &_repeatedSint64) }
            case 298:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed32Field.self, into: &_repeatedFixed32) }
            case 301:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed32Field.self, into: &_repeatedFixed32) }
            case 306:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed64Field.self, into: &_repeatedFixed64) }
            case 305:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed64Field.self, into: &_repeatedFixed64) }
            case 314:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed32Field.self, into: &_repeatedSfixed32) }
            case 317:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed32Field.self, into: &_repeatedSfixed32) }
            case 322:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed64Field.self, into: &_repeatedSfixed64) }
            case 321:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed64Field.self, into: &_repeatedSfixed64) }
            case 330:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(FloatField.self, into: &_repeatedFloat) }
            case 333:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(FloatField.self, into: &_repeatedFloat) }
            case 338:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(DoubleField.self, into: &_repeatedDouble) }
            case 337:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(DoubleField.self, into: &_repeatedDouble) }
            case 346:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(BoolField.self, into: &_repeatedBool) }
            case 344:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(BoolField.self, into: &_repeatedBool) }
            case 354:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_repeatedString, tag: 354) }
            case 362:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_repeatedBytes, tag: 362) }
            case 386:
                try reader.apart { reader throws(WireError) in try reader.readViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView.self, into: &_repeatedNestedMessage, tag: 386) }
            case 394:
                try reader.apart { reader throws(WireError) in try reader.readViews(ProtobufTestMessages_Editions_ForeignMessageEdition2023View.self, into: &_repeatedForeignMessage, tag: 394) }
            case 410:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &_repeatedNestedEnum) }
            case 408:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &_repeatedNestedEnum) }
            case 418:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.self, into: &_repeatedForeignEnum) }
            case 416:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_Editions_ForeignEnumEdition2023>.self, into: &_repeatedForeignEnum) }
            case 434:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_repeatedStringPiece, tag: 434) }
            case 442:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_repeatedCord, tag: 442) }
            case 450:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32Int32EntryView.self, into: &_mapInt32Int32, tag: 450) }
            case 458:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt64Int64EntryView.self, into: &_mapInt64Int64, tag: 458) }
            case 466:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapUint32Uint32EntryView.self, into: &_mapUint32Uint32, tag: 466) }
            case 474:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapUint64Uint64EntryView.self, into: &_mapUint64Uint64, tag: 474) }
            case 482:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSint32Sint32EntryView.self, into: &_mapSint32Sint32, tag: 482) }
            case 490:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSint64Sint64EntryView.self, into: &_mapSint64Sint64, tag: 490) }
            case 498:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapFixed32Fixed32EntryView.self, into: &_mapFixed32Fixed32, tag: 498) }
            case 506:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapFixed64Fixed64EntryView.self, into: &_mapFixed64Fixed64, tag: 506) }
            case 514:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSfixed32Sfixed32EntryView.self, into: &_mapSfixed32Sfixed32, tag: 514) }
            case 522:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapSfixed64Sfixed64EntryView.self, into: &_mapSfixed64Sfixed64, tag: 522) }
            case 530:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32FloatEntryView.self, into: &_mapInt32Float, tag: 530) }
            case 538:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapInt32DoubleEntryView.self, into: &_mapInt32Double, tag: 538) }
            case 546:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapBoolBoolEntryView.self, into: &_mapBoolBool, tag: 546) }
            case 554:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringStringEntryView.self, into: &_mapStringString, tag: 554) }
            case 562:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringBytesEntryView.self, into: &_mapStringBytes, tag: 562) }
            case 570:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringNestedMessageEntryView.self, into: &_mapStringNestedMessage, tag: 570) }
            case 578:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringForeignMessageEntryView.self, into: &_mapStringForeignMessage, tag: 578) }
            case 586:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringNestedEnumEntryView.self, into: &_mapStringNestedEnum, tag: 586) }
            case 594:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapStringForeignEnumEntryView.self, into: &_mapStringForeignEnum, tag: 594) }
            case 602:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_packedInt32) }
            case 600:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_packedInt32) }
            case 610:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int64Field.self, into: &_packedInt64) }
            case 608:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int64Field.self, into: &_packedInt64) }
            case 618:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt32Field.self, into: &_packedUint32) }
            case 616:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt32Field.self, into: &_packedUint32) }
            case 626:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt64Field.self, into: &_packedUint64) }
            case 624:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt64Field.self, into: &_packedUint64) }
            case 634:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SInt32Field.self, into: &_packedSint32) }
            case 632:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SInt32Field.self, into: &_packedSint32) }
            case 642:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SInt64Field.self, into: &_packedSint64) }
            case 640:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SInt64Field.self, into: &_packedSint64) }
            case 650:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed32Field.self, into: &_packedFixed32) }
            case 653:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed32Field.self, into: &_packedFixed32) }
            case 658:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed64Field.self, into: &_packedFixed64) }
            case 657:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed64Field.self, into: &_packedFixed64) }
            case 666:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed32Field.self, into: &_packedSfixed32) }
            case 669:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed32Field.self, into: &_packedSfixed32) }
            case 674:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed64Field.self, into: &_packedSfixed64) }
            case 673:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed64Field.self, into: &_packedSfixed64) }
            case 682:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(FloatField.self, into: &_packedFloat) }
            case 685:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(FloatField.self, into: &_packedFloat) }
            case 690:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(DoubleField.self, into: &_packedDouble) }
            case 689:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(DoubleField.self, into: &_packedDouble) }
            case 698:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(BoolField.self, into: &_packedBool) }
            case 696:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(BoolField.self, into: &_packedBool) }
            case 706:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &_packedNestedEnum) }
            case 704:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &_packedNestedEnum) }
            case 714:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_unpackedInt32) }
            case 712:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_unpackedInt32) }
            case 722:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int64Field.self, into: &_unpackedInt64) }
            case 720:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int64Field.self, into: &_unpackedInt64) }
            case 730:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt32Field.self, into: &_unpackedUint32) }
            case 728:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt32Field.self, into: &_unpackedUint32) }
            case 738:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt64Field.self, into: &_unpackedUint64) }
            case 736:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt64Field.self, into: &_unpackedUint64) }
            case 746:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SInt32Field.self, into: &_unpackedSint32) }
            case 744:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SInt32Field.self, into: &_unpackedSint32) }
            case 754:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SInt64Field.self, into: &_unpackedSint64) }
            case 752:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SInt64Field.self, into: &_unpackedSint64) }
            case 762:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed32Field.self, into: &_unpackedFixed32) }
            case 765:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed32Field.self, into: &_unpackedFixed32) }
            case 770:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed64Field.self, into: &_unpackedFixed64) }
            case 769:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed64Field.self, into: &_unpackedFixed64) }
            case 778:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed32Field.self, into: &_unpackedSfixed32) }
            case 781:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed32Field.self, into: &_unpackedSfixed32) }
            case 786:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed64Field.self, into: &_unpackedSfixed64) }
            case 785:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed64Field.self, into: &_unpackedSfixed64) }
            case 794:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(FloatField.self, into: &_unpackedFloat) }
            case 797:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(FloatField.self, into: &_unpackedFloat) }
            case 802:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(DoubleField.self, into: &_unpackedDouble) }
            case 801:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(DoubleField.self, into: &_unpackedDouble) }
            case 810:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(BoolField.self, into: &_unpackedBool) }
            case 808:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(BoolField.self, into: &_unpackedBool) }
            case 818:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &_unpackedNestedEnum) }
            case 816:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.self, into: &_unpackedNestedEnum) }
            case 888:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofUint32 = try UInt32Field.read(from: &reader)
            case 898:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofUint32 = nil
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                try reader.readView(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView.self, into: &_oneofNestedMessage)
            case 906:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofString = try reader.readTextSlice()
            case 914:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofBytes = try reader.readSlice()
            case 920:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofBool = try BoolField.read(from: &reader)
            case 928:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofUint64 = try UInt64Field.read(from: &reader)
            case 941:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofFloat = try FloatField.read(from: &reader)
            case 945:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofEnum = nil
                _oneofDouble = try DoubleField.read(from: &reader)
            case 952:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = try EnumField<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum>.read(from: &reader)
            case 1611:
                try reader.apart { reader throws(WireError) in try reader.readGroupView(ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeTypeView.self, number: 201, into: &_groupliketype) }
            case 1619:
                try reader.apart { reader throws(WireError) in try reader.readGroupView(ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeTypeView.self, number: 202, into: &_delimitedField) }
            case 2410:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_TestAllTypesEdition2023.MapRecursiveEntryView.self, into: &_mapRecursive, tag: 2410) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.ForeignMessageEdition2023`.
struct ProtobufTestMessages_Editions_ForeignMessageEdition2023: Message {
    /// Field 1, `int32 c`.
    var c: Int32 {
        get { self._c ?? 0 }
        set { self._c = newValue }
    }
    /// Whether `c` is set.
    var hasC: Bool { _c != nil }
    /// Takes the value of `c` away.
    mutating func clearC() { _c = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _c: Int32?
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_Editions_ForeignMessageEdition2023 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.ForeignMessageEdition2023",
        fields: "1 ?int32 c")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition2023.file }
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
                self._c = try Int32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._c { sink.put(Int32Field.self, value, tag: 8) }
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

/// `protobuf_test_messages.editions.ForeignMessageEdition2023`, read in place.
struct ProtobufTestMessages_Editions_ForeignMessageEdition2023View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _c: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_ForeignMessageEdition2023.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 c`.
    var c: Int32 { _c ?? 0 }
    /// Whether `c` is set.
    var hasC: Bool { _c != nil }
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
                _c = try Int32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.GroupLikeType`.
struct ProtobufTestMessages_Editions_GroupLikeType: Message {
    /// Field 1, `int32 c`.
    var c: Int32 {
        get { self._c ?? 0 }
        set { self._c = newValue }
    }
    /// Whether `c` is set.
    var hasC: Bool { _c != nil }
    /// Takes the value of `c` away.
    mutating func clearC() { _c = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _c: Int32?
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_Editions_GroupLikeType {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.GroupLikeType",
        fields: "1 ?int32 c")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_conformance_test_protos_test_messages_edition2023.file }
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
                self._c = try Int32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._c { sink.put(Int32Field.self, value, tag: 8) }
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

/// `protobuf_test_messages.editions.GroupLikeType`, read in place.
struct ProtobufTestMessages_Editions_GroupLikeTypeView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _c: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_GroupLikeType.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 c`.
    var c: Int32 { _c ?? 0 }
    /// Whether `c` is set.
    var hasC: Bool { _c != nil }
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
                _c = try Int32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Fields that conformance/test_protos/test_messages_edition2023.proto adds to messages of others.
enum ProtobufTestMessages_Editions_TestMessagesEdition2023Extensions {
    /// Field 120 of `ProtobufTestMessages_Editions_TestAllTypesEdition2023`: `protobuf_test_messages.editions.extension_int32`.
    static let extensionInt32 = ProtoExtension<ProtobufTestMessages_Editions_TestAllTypesEdition2023, Int32Field>(number: 120, defaultValue: 0)
    /// Field 133 of `ProtobufTestMessages_Editions_TestAllTypesEdition2023`: `protobuf_test_messages.editions.extension_string`.
    static let extensionString = ProtoExtension<ProtobufTestMessages_Editions_TestAllTypesEdition2023, StringField>(number: 133, defaultValue: "")
    /// Field 134 of `ProtobufTestMessages_Editions_TestAllTypesEdition2023`: `protobuf_test_messages.editions.extension_bytes`.
    static let extensionBytes = ProtoExtension<ProtobufTestMessages_Editions_TestAllTypesEdition2023, BytesField>(number: 134, defaultValue: [])
    /// Field 121 of `ProtobufTestMessages_Editions_TestAllTypesEdition2023`: `protobuf_test_messages.editions.groupliketype`.
    static let groupliketype = ProtoExtension<ProtobufTestMessages_Editions_TestAllTypesEdition2023, GroupField<ProtobufTestMessages_Editions_GroupLikeType>>(number: 121, defaultValue: ProtobufTestMessages_Editions_GroupLikeType())
    /// Field 122 of `ProtobufTestMessages_Editions_TestAllTypesEdition2023`: `protobuf_test_messages.editions.delimited_ext`.
    static let delimitedExt = ProtoExtension<ProtobufTestMessages_Editions_TestAllTypesEdition2023, GroupField<ProtobufTestMessages_Editions_GroupLikeType>>(number: 122, defaultValue: ProtobufTestMessages_Editions_GroupLikeType())
}

/// The descriptor and the message types of conformance/test_protos/test_messages_edition2023.proto.
enum File_conformance_test_protos_test_messages_edition2023 {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "conformance/test_protos/test_messages_edition2023.proto",
        descriptor: """
        \n7conformance/test_protos/test_messages_edition2023.proto\u{12}\u{1f}protobuf_test_messages.edition\
        s\"\u{1e}\n\u{e}ComplexMessage\u{12}\u{c}\n\u{1}d\u{18}\u{1} \u{1}(\u{5}R\u{1}d\"\u{8c}H\n\u{17}Test\
        AllTypesEdition2023\u{12}%\n\u{e}optional_int32\u{18}\u{1} \u{1}(\u{5}R\roptionalInt32\u{12}%\n\u{e}\
        optional_int64\u{18}\u{2} \u{1}(\u{3}R\roptionalInt64\u{12}'\n\u{f}optional_uint32\u{18}\u{3} \u{1}(\
        \rR\u{e}optionalUint32\u{12}'\n\u{f}optional_uint64\u{18}\u{4} \u{1}(\u{4}R\u{e}optionalUint64\u{12}\
        '\n\u{f}optional_sint32\u{18}\u{5} \u{1}(\u{11}R\u{e}optionalSint32\u{12}'\n\u{f}optional_sint64\
        \u{18}\u{6} \u{1}(\u{12}R\u{e}optionalSint64\u{12})\n\u{10}optional_fixed32\u{18}\u{7} \u{1}(\u{7}R\
        \u{f}optionalFixed32\u{12})\n\u{10}optional_fixed64\u{18}\u{8} \u{1}(\u{6}R\u{f}optionalFixed64\
        \u{12}+\n\u{11}optional_sfixed32\u{18}\t \u{1}(\u{f}R\u{10}optionalSfixed32\u{12}+\n\u{11}optional_s\
        fixed64\u{18}\n \u{1}(\u{10}R\u{10}optionalSfixed64\u{12}%\n\u{e}optional_float\u{18}\u{b} \u{1}(\
        \u{2}R\roptionalFloat\u{12}'\n\u{f}optional_double\u{18}\u{c} \u{1}(\u{1}R\u{e}optionalDouble\u{12}#\
        \n\roptional_bool\u{18}\r \u{1}(\u{8}R\u{c}optionalBool\u{12}'\n\u{f}optional_string\u{18}\u{e} \
        \u{1}(\tR\u{e}optionalString\u{12}%\n\u{e}optional_bytes\u{18}\u{f} \u{1}(\u{c}R\roptionalBytes\
        \u{12}\u{85}\u{1}\n\u{17}optional_nested_message\u{18}\u{12} \u{1}(\u{b}2F.protobuf_test_messages.ed\
        itions.TestAllTypesEdition2023.NestedMessageB\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{15}optionalNestedMessage\
        \u{12}{\n\u{18}optional_foreign_message\u{18}\u{13} \u{1}(\u{b}2:.protobuf_test_messages.editions.Fo\
        reignMessageEdition2023B\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{16}optionalForeignMessage\u{12}u\n\u{14}optio\
        nal_nested_enum\u{18}\u{15} \u{1}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.Ne\
        stedEnumR\u{12}optionalNestedEnum\u{12}k\n\u{15}optional_foreign_enum\u{18}\u{16} \u{1}(\u{e}27.prot\
        obuf_test_messages.editions.ForeignEnumEdition2023R\u{13}optionalForeignEnum\u{12}6\n\u{15}optional_\
        string_piece\u{18}\u{18} \u{1}(\tB\u{2}\u{8}\u{2}R\u{13}optionalStringPiece\u{12}'\n\roptional_cord\
        \u{18}\u{19} \u{1}(\tB\u{2}\u{8}\u{1}R\u{c}optionalCord\u{12}l\n\u{11}recursive_message\u{18}\u{1b} \
        \u{1}(\u{b}28.protobuf_test_messages.editions.TestAllTypesEdition2023B\u{5}\u{aa}\u{1}\u{2}(\u{1}R\
        \u{10}recursiveMessage\u{12}%\n\u{e}repeated_int32\u{18}\u{1f} \u{3}(\u{5}R\rrepeatedInt32\u{12}%\n\
        \u{e}repeated_int64\u{18}  \u{3}(\u{3}R\rrepeatedInt64\u{12}'\n\u{f}repeated_uint32\u{18}! \u{3}(\rR\
        \u{e}repeatedUint32\u{12}'\n\u{f}repeated_uint64\u{18}\" \u{3}(\u{4}R\u{e}repeatedUint64\u{12}'\n\
        \u{f}repeated_sint32\u{18}# \u{3}(\u{11}R\u{e}repeatedSint32\u{12}'\n\u{f}repeated_sint64\u{18}$ \
        \u{3}(\u{12}R\u{e}repeatedSint64\u{12})\n\u{10}repeated_fixed32\u{18}% \u{3}(\u{7}R\u{f}repeatedFixe\
        d32\u{12})\n\u{10}repeated_fixed64\u{18}& \u{3}(\u{6}R\u{f}repeatedFixed64\u{12}+\n\u{11}repeated_sf\
        ixed32\u{18}' \u{3}(\u{f}R\u{10}repeatedSfixed32\u{12}+\n\u{11}repeated_sfixed64\u{18}( \u{3}(\u{10}\
        R\u{10}repeatedSfixed64\u{12}%\n\u{e}repeated_float\u{18}) \u{3}(\u{2}R\rrepeatedFloat\u{12}'\n\u{f}\
        repeated_double\u{18}* \u{3}(\u{1}R\u{e}repeatedDouble\u{12}#\n\rrepeated_bool\u{18}+ \u{3}(\u{8}R\
        \u{c}repeatedBool\u{12}'\n\u{f}repeated_string\u{18}, \u{3}(\tR\u{e}repeatedString\u{12}%\n\u{e}repe\
        ated_bytes\u{18}- \u{3}(\u{c}R\rrepeatedBytes\u{12}\u{85}\u{1}\n\u{17}repeated_nested_message\u{18}0\
         \u{3}(\u{b}2F.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessageB\u{5}\u{aa}\
        \u{1}\u{2}(\u{1}R\u{15}repeatedNestedMessage\u{12}{\n\u{18}repeated_foreign_message\u{18}1 \u{3}(\
        \u{b}2:.protobuf_test_messages.editions.ForeignMessageEdition2023B\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{16}\
        repeatedForeignMessage\u{12}u\n\u{14}repeated_nested_enum\u{18}3 \u{3}(\u{e}2C.protobuf_test_message\
        s.editions.TestAllTypesEdition2023.NestedEnumR\u{12}repeatedNestedEnum\u{12}k\n\u{15}repeated_foreig\
        n_enum\u{18}4 \u{3}(\u{e}27.protobuf_test_messages.editions.ForeignEnumEdition2023R\u{13}repeatedFor\
        eignEnum\u{12}6\n\u{15}repeated_string_piece\u{18}6 \u{3}(\tB\u{2}\u{8}\u{2}R\u{13}repeatedStringPie\
        ce\u{12}'\n\rrepeated_cord\u{18}7 \u{3}(\tB\u{2}\u{8}\u{1}R\u{c}repeatedCord\u{12}(\n\u{c}packed_int\
        32\u{18}K \u{3}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{b}packedInt32\u{12}(\n\u{c}packed_int64\
        \u{18}L \u{3}(\u{3}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{b}packedInt64\u{12}*\n\rpacked_uint32\u{18}M\
         \u{3}(\rB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedUint32\u{12}*\n\rpacked_uint64\u{18}N \u{3}(\
        \u{4}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedUint64\u{12}*\n\rpacked_sint32\u{18}O \u{3}(\u{11}\
        B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedSint32\u{12}*\n\rpacked_sint64\u{18}P \u{3}(\u{12}B\
        \u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedSint64\u{12},\n\u{e}packed_fixed32\u{18}Q \u{3}(\u{7}B\
        \u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\rpackedFixed32\u{12},\n\u{e}packed_fixed64\u{18}R \u{3}(\u{6}B\
        \u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\rpackedFixed64\u{12}.\n\u{f}packed_sfixed32\u{18}S \u{3}(\u{f}B\
        \u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{e}packedSfixed32\u{12}.\n\u{f}packed_sfixed64\u{18}T \u{3}(\
        \u{10}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{e}packedSfixed64\u{12}(\n\u{c}packed_float\u{18}U \u{3}(\
        \u{2}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{b}packedFloat\u{12}*\n\rpacked_double\u{18}V \u{3}(\u{1}B\
        \u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedDouble\u{12}&\n\u{b}packed_bool\u{18}W \u{3}(\u{8}B\u{5}\
        \u{aa}\u{1}\u{2}\u{18}\u{1}R\npackedBool\u{12}x\n\u{12}packed_nested_enum\u{18}X \u{3}(\u{e}2C.proto\
        buf_test_messages.editions.TestAllTypesEdition2023.NestedEnumB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\
        \u{10}packedNestedEnum\u{12},\n\u{e}unpacked_int32\u{18}Y \u{3}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{18}\
        \u{2}R\runpackedInt32\u{12},\n\u{e}unpacked_int64\u{18}Z \u{3}(\u{3}B\u{5}\u{aa}\u{1}\u{2}\u{18}\
        \u{2}R\runpackedInt64\u{12}.\n\u{f}unpacked_uint32\u{18}[ \u{3}(\rB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\
        \u{e}unpackedUint32\u{12}.\n\u{f}unpacked_uint64\u{18}\\ \u{3}(\u{4}B\u{5}\u{aa}\u{1}\u{2}\u{18}\
        \u{2}R\u{e}unpackedUint64\u{12}.\n\u{f}unpacked_sint32\u{18}] \u{3}(\u{11}B\u{5}\u{aa}\u{1}\u{2}\
        \u{18}\u{2}R\u{e}unpackedSint32\u{12}.\n\u{f}unpacked_sint64\u{18}^ \u{3}(\u{12}B\u{5}\u{aa}\u{1}\
        \u{2}\u{18}\u{2}R\u{e}unpackedSint64\u{12}0\n\u{10}unpacked_fixed32\u{18}_ \u{3}(\u{7}B\u{5}\u{aa}\
        \u{1}\u{2}\u{18}\u{2}R\u{f}unpackedFixed32\u{12}0\n\u{10}unpacked_fixed64\u{18}` \u{3}(\u{6}B\u{5}\
        \u{aa}\u{1}\u{2}\u{18}\u{2}R\u{f}unpackedFixed64\u{12}2\n\u{11}unpacked_sfixed32\u{18}a \u{3}(\u{f}B\
        \u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{10}unpackedSfixed32\u{12}2\n\u{11}unpacked_sfixed64\u{18}b \u{3}\
        (\u{10}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{10}unpackedSfixed64\u{12},\n\u{e}unpacked_float\u{18}c \
        \u{3}(\u{2}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\runpackedFloat\u{12}.\n\u{f}unpacked_double\u{18}d \
        \u{3}(\u{1}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{e}unpackedDouble\u{12}*\n\runpacked_bool\u{18}e \
        \u{3}(\u{8}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{c}unpackedBool\u{12}|\n\u{14}unpacked_nested_enum\
        \u{18}f \u{3}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnumB\u{5}\u{aa}\
        \u{1}\u{2}\u{18}\u{2}R\u{12}unpackedNestedEnum\u{12}s\n\u{f}map_int32_int32\u{18}8 \u{3}(\u{b}2K.pro\
        tobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32Int32EntryR\rmapInt32Int32\u{12}s\n\
        \u{f}map_int64_int64\u{18}9 \u{3}(\u{b}2K.protobuf_test_messages.editions.TestAllTypesEdition2023.Ma\
        pInt64Int64EntryR\rmapInt64Int64\u{12}y\n\u{11}map_uint32_uint32\u{18}: \u{3}(\u{b}2M.protobuf_test_\
        messages.editions.TestAllTypesEdition2023.MapUint32Uint32EntryR\u{f}mapUint32Uint32\u{12}y\n\u{11}ma\
        p_uint64_uint64\u{18}; \u{3}(\u{b}2M.protobuf_test_messages.editions.TestAllTypesEdition2023.MapUint\
        64Uint64EntryR\u{f}mapUint64Uint64\u{12}y\n\u{11}map_sint32_sint32\u{18}< \u{3}(\u{b}2M.protobuf_tes\
        t_messages.editions.TestAllTypesEdition2023.MapSint32Sint32EntryR\u{f}mapSint32Sint32\u{12}y\n\u{11}\
        map_sint64_sint64\u{18}= \u{3}(\u{b}2M.protobuf_test_messages.editions.TestAllTypesEdition2023.MapSi\
        nt64Sint64EntryR\u{f}mapSint64Sint64\u{12}\u{7f}\n\u{13}map_fixed32_fixed32\u{18}> \u{3}(\u{b}2O.pro\
        tobuf_test_messages.editions.TestAllTypesEdition2023.MapFixed32Fixed32EntryR\u{11}mapFixed32Fixed32\
        \u{12}\u{7f}\n\u{13}map_fixed64_fixed64\u{18}? \u{3}(\u{b}2O.protobuf_test_messages.editions.TestAll\
        TypesEdition2023.MapFixed64Fixed64EntryR\u{11}mapFixed64Fixed64\u{12}\u{85}\u{1}\n\u{15}map_sfixed32\
        _sfixed32\u{18}@ \u{3}(\u{b}2Q.protobuf_test_messages.editions.TestAllTypesEdition2023.MapSfixed32Sf\
        ixed32EntryR\u{13}mapSfixed32Sfixed32\u{12}\u{85}\u{1}\n\u{15}map_sfixed64_sfixed64\u{18}A \u{3}(\
        \u{b}2Q.protobuf_test_messages.editions.TestAllTypesEdition2023.MapSfixed64Sfixed64EntryR\u{13}mapSf\
        ixed64Sfixed64\u{12}s\n\u{f}map_int32_float\u{18}B \u{3}(\u{b}2K.protobuf_test_messages.editions.Tes\
        tAllTypesEdition2023.MapInt32FloatEntryR\rmapInt32Float\u{12}v\n\u{10}map_int32_double\u{18}C \u{3}(\
        \u{b}2L.protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32DoubleEntryR\u{e}mapInt32Dou\
        ble\u{12}m\n\rmap_bool_bool\u{18}D \u{3}(\u{b}2I.protobuf_test_messages.editions.TestAllTypesEdition\
        2023.MapBoolBoolEntryR\u{b}mapBoolBool\u{12}y\n\u{11}map_string_string\u{18}E \u{3}(\u{b}2M.protobuf\
        _test_messages.editions.TestAllTypesEdition2023.MapStringStringEntryR\u{f}mapStringString\u{12}v\n\
        \u{10}map_string_bytes\u{18}F \u{3}(\u{b}2L.protobuf_test_messages.editions.TestAllTypesEdition2023.\
        MapStringBytesEntryR\u{e}mapStringBytes\u{12}\u{8f}\u{1}\n\u{19}map_string_nested_message\u{18}G \
        \u{3}(\u{b}2T.protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringNestedMessageEntryR\
        \u{16}mapStringNestedMessage\u{12}\u{92}\u{1}\n\u{1a}map_string_foreign_message\u{18}H \u{3}(\u{b}2U\
        .protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringForeignMessageEntryR\u{17}mapStrin\
        gForeignMessage\u{12}\u{86}\u{1}\n\u{16}map_string_nested_enum\u{18}I \u{3}(\u{b}2Q.protobuf_test_me\
        ssages.editions.TestAllTypesEdition2023.MapStringNestedEnumEntryR\u{13}mapStringNestedEnum\u{12}\
        \u{89}\u{1}\n\u{17}map_string_foreign_enum\u{18}J \u{3}(\u{b}2R.protobuf_test_messages.editions.Test\
        AllTypesEdition2023.MapStringForeignEnumEntryR\u{14}mapStringForeignEnum\u{12}#\n\u{c}oneof_uint32\
        \u{18}o \u{1}(\rH\0R\u{b}oneofUint32\u{12}\u{81}\u{1}\n\u{14}oneof_nested_message\u{18}p \u{1}(\u{b}\
        2F.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessageB\u{5}\u{aa}\u{1}\u{2}(\u{1}\
        H\0R\u{12}oneofNestedMessage\u{12}#\n\u{c}oneof_string\u{18}q \u{1}(\tH\0R\u{b}oneofString\u{12}!\n\
        \u{b}oneof_bytes\u{18}r \u{1}(\u{c}H\0R\noneofBytes\u{12}\u{1f}\n\noneof_bool\u{18}s \u{1}(\u{8}H\0R\
        \toneofBool\u{12}#\n\u{c}oneof_uint64\u{18}t \u{1}(\u{4}H\0R\u{b}oneofUint64\u{12}!\n\u{b}oneof_floa\
        t\u{18}u \u{1}(\u{2}H\0R\noneofFloat\u{12}#\n\u{c}oneof_double\u{18}v \u{1}(\u{1}H\0R\u{b}oneofDoubl\
        e\u{12}d\n\noneof_enum\u{18}w \u{1}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.\
        NestedEnumH\0R\toneofEnum\u{12}m\n\rgroupliketype\u{18}\u{c9}\u{1} \u{1}(\u{b}2F.protobuf_test_messa\
        ges.editions.TestAllTypesEdition2023.GroupLikeTypeR\rgroupliketype\u{12}p\n\u{f}delimited_field\
        \u{18}\u{ca}\u{1} \u{1}(\u{b}2F.protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeTyp\
        eR\u{e}delimitedField\u{12}p\n\rmap_recursive\u{18}\u{ad}\u{2} \u{3}(\u{b}2J.protobuf_test_messages.\
        editions.TestAllTypesEdition2023.MapRecursiveEntryR\u{c}mapRecursive\u{1a}\u{80}\u{1}\n\rNestedMessa\
        ge\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\u{12}a\n\u{b}corecursive\u{18}\u{2} \u{1}(\u{b}2\
        8.protobuf_test_messages.editions.TestAllTypesEdition2023B\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{b}corecursi\
        ve\u{1a}@\n\u{12}MapInt32Int32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\
        \u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt64Int64Entry\
        \u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{3}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\
        \u{3}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint32Uint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \
        \u{1}(\rR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\rR\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}M\
        apUint64Uint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}key\u{12}\u{14}\n\u{5}value\
        \u{18}\u{2} \u{1}(\u{4}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint32Sint32Entry\u{12}\u{10}\n\u{3}\
        key\u{18}\u{1} \u{1}(\u{11}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{11}R\u{5}value:\
        \u{2}8\u{1}\u{1a}B\n\u{14}MapSint64Sint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}ke\
        y\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{12}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed32Fix\
        ed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{7}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \
        \u{1}(\u{7}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed64Fixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\
        \u{1} \u{1}(\u{6}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{6}R\u{5}value:\u{2}8\u{1}\
        \u{1a}F\n\u{18}MapSfixed32Sfixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{f}R\u{3}key\u{12}\
        \u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{f}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed64Sfixed64En\
        try\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{10}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\
        \u{10}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt32FloatEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \
        \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{2}R\u{5}value:\u{2}8\u{1}\u{1a}A\n\
        \u{13}MapInt32DoubleEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}va\
        lue\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}>\n\u{10}MapBoolBoolEntry\u{12}\u{10}\n\u{3}k\
        ey\u{18}\u{1} \u{1}(\u{8}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\
        \u{1}\u{1a}B\n\u{14}MapStringStringEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\
        \u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapStringBytesEntry\
        \u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{c}R\
        \u{5}value:\u{2}8\u{1}\u{1a}\u{91}\u{1}\n\u{1b}MapStringNestedMessageEntry\u{12}\u{10}\n\u{3}key\
        \u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\\\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2F.protobuf_test_messages.ed\
        itions.TestAllTypesEdition2023.NestedMessageR\u{5}value:\u{2}8\u{1}\u{1a}\u{86}\u{1}\n\u{1c}MapStrin\
        gForeignMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}P\n\u{5}value\u{18}\
        \u{2} \u{1}(\u{b}2:.protobuf_test_messages.editions.ForeignMessageEdition2023R\u{5}value:\u{2}8\u{1}\
        \u{1a}\u{8b}\u{1}\n\u{18}MapStringNestedEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\
        \u{12}Y\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023\
        .NestedEnumR\u{5}value:\u{2}8\u{1}\u{1a}\u{80}\u{1}\n\u{19}MapStringForeignEnumEntry\u{12}\u{10}\n\
        \u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}M\n\u{5}value\u{18}\u{2} \u{1}(\u{e}27.protobuf_test_mess\
        ages.editions.ForeignEnumEdition2023R\u{5}value:\u{2}8\u{1}\u{1a}U\n\rGroupLikeType\u{12} \n\u{b}gro\
        up_int32\u{18}\u{ca}\u{1} \u{1}(\u{5}R\ngroupInt32\u{12}\"\n\u{c}group_uint32\u{18}\u{cb}\u{1} \u{1}\
        (\rR\u{b}groupUint32\u{1a}y\n\u{11}MapRecursiveEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\
        \u{3}key\u{12}N\n\u{5}value\u{18}\u{2} \u{1}(\u{b}28.protobuf_test_messages.editions.TestAllTypesEdi\
        tion2023R\u{5}value:\u{2}8\u{1}\"9\n\nNestedEnum\u{12}\u{7}\n\u{3}FOO\u{10}\0\u{12}\u{7}\n\u{3}BAR\
        \u{10}\u{1}\u{12}\u{7}\n\u{3}BAZ\u{10}\u{2}\u{12}\u{10}\n\u{3}NEG\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\
        \u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}*\u{5}\u{8}x\u{10}\u{c9}\u{1}B\r\n\u{b}oneof_field\")\n\u{19}Fore\
        ignMessageEdition2023\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}(\u{5}R\u{1}c\"\u{1d}\n\rGroupLikeType\
        \u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}(\u{5}R\u{1}c*K\n\u{16}ForeignEnumEdition2023\u{12}\u{f}\n\u{b}F\
        OREIGN_FOO\u{10}\0\u{12}\u{f}\n\u{b}FOREIGN_BAR\u{10}\u{1}\u{12}\u{f}\n\u{b}FOREIGN_BAZ\u{10}\u{2}:a\
        \n\u{f}extension_int32\u{12}8.protobuf_test_messages.editions.TestAllTypesEdition2023\u{18}x \u{1}(\
        \u{5}R\u{e}extensionInt32:d\n\u{10}extension_string\u{12}8.protobuf_test_messages.editions.TestAllTy\
        pesEdition2023\u{18}\u{85}\u{1} \u{1}(\tR\u{f}extensionString:b\n\u{f}extension_bytes\u{12}8.protobu\
        f_test_messages.editions.TestAllTypesEdition2023\u{18}\u{86}\u{1} \u{1}(\u{c}R\u{e}extensionBytes:\
        \u{8e}\u{1}\n\rgroupliketype\u{12}8.protobuf_test_messages.editions.TestAllTypesEdition2023\u{18}y \
        \u{1}(\u{b}2..protobuf_test_messages.editions.GroupLikeTypeR\rgroupliketype:\u{8d}\u{1}\n\rdelimited\
        _ext\u{12}8.protobuf_test_messages.editions.TestAllTypesEdition2023\u{18}z \u{1}(\u{b}2..protobuf_te\
        st_messages.editions.GroupLikeTypeR\u{c}delimitedExtBA\n-com.google.protobuf_test_messages.edition20\
        23P\u{1}\u{a2}\u{2}\u{8}Editions\u{92}\u{3}\u{2}(\u{2}b\u{8}editionsp\u{e8}\u{7}
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(ProtobufTestMessages_Editions_ComplexMessage.self, ProtobufTestMessages_Editions_ComplexMessageView.self)
        registry.register(ProtobufTestMessages_Editions_TestAllTypesEdition2023.self, ProtobufTestMessages_Editions_TestAllTypesEdition2023View.self)
        registry.register(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.self, ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessageView.self)
        registry.register(ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType.self, ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeTypeView.self)
        registry.register(ProtobufTestMessages_Editions_ForeignMessageEdition2023.self, ProtobufTestMessages_Editions_ForeignMessageEdition2023View.self)
        registry.register(ProtobufTestMessages_Editions_GroupLikeType.self, ProtobufTestMessages_Editions_GroupLikeTypeView.self)
    }
}
