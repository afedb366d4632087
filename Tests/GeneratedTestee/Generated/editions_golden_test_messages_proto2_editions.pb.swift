// Made by protoc-gen-enclave-wire from editions/golden/test_messages_proto2_editions.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// `protobuf_test_messages.editions.proto2.ForeignEnumProto2`
struct ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2: ProtoEnum {
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
        fullName: "protobuf_test_messages.editions.proto2.ForeignEnumProto2",
        values: "0 FOREIGN_FOO\n1 FOREIGN_BAR\n2 FOREIGN_BAZ",
        isClosed: true)
}

/// `protobuf_test_messages.editions.proto2.TestAllTypesProto2`.
struct ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2: Message {
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
    var optionalNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage {
        get { self._optionalNestedMessage?.value ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage() }
        set { self._optionalNestedMessage = Indirect(newValue) }
    }
    /// Whether `optionalNestedMessage` is set.
    var hasOptionalNestedMessage: Bool { _optionalNestedMessage != nil }
    /// Takes the value of `optionalNestedMessage` away.
    mutating func clearOptionalNestedMessage() { _optionalNestedMessage = nil }
    /// Field 19, `message optional_foreign_message`.
    var optionalForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2 {
        get { self._optionalForeignMessage ?? ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2() }
        set { self._optionalForeignMessage = newValue }
    }
    /// Whether `optionalForeignMessage` is set.
    var hasOptionalForeignMessage: Bool { _optionalForeignMessage != nil }
    /// Takes the value of `optionalForeignMessage` away.
    mutating func clearOptionalForeignMessage() { _optionalForeignMessage = nil }
    /// Field 21, `enum optional_nested_enum`.
    var optionalNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum {
        get { self._optionalNestedEnum ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum() }
        set { self._optionalNestedEnum = newValue }
    }
    /// Whether `optionalNestedEnum` is set.
    var hasOptionalNestedEnum: Bool { _optionalNestedEnum != nil }
    /// Takes the value of `optionalNestedEnum` away.
    mutating func clearOptionalNestedEnum() { _optionalNestedEnum = nil }
    /// Field 22, `enum optional_foreign_enum`.
    var optionalForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2 {
        get { self._optionalForeignEnum ?? ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2() }
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
    var recursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
        get { self._recursiveMessage?.value ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2() }
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
    var repeatedNestedMessage: [ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage] = []
    /// Field 49, `repeated message repeated_foreign_message`.
    var repeatedForeignMessage: [ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2] = []
    /// Field 51, `repeated enum repeated_nested_enum`.
    var repeatedNestedEnum: [ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum] = []
    /// Field 52, `repeated enum repeated_foreign_enum`.
    var repeatedForeignEnum: [ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2] = []
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
    var mapStringNestedMessage: ProtoMap<String, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage> = [:]
    /// Field 72, `map map_string_foreign_message`.
    var mapStringForeignMessage: ProtoMap<String, ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2> = [:]
    /// Field 73, `map map_string_nested_enum`.
    var mapStringNestedEnum: ProtoMap<String, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum> = [:]
    /// Field 74, `map map_string_foreign_enum`.
    var mapStringForeignEnum: ProtoMap<String, ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2> = [:]
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
    var packedNestedEnum: [ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum] = []
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
    var unpackedNestedEnum: [ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum] = []
    /// Field 103, `map map_int32_nested_message`.
    var mapInt32NestedMessage: ProtoMap<Int32, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage> = [:]
    /// Field 104, `map map_int32_bool`.
    var mapInt32Bool: ProtoMap<Int32, Bool> = [:]
    /// Field 111, `uint32 oneof_uint32`.
    var oneofUint32: UInt32 {
        get {
            if case .oneofUint32(let value)? = self.oneofField { return value }
            return 0
        }
        set { self.oneofField = OneOf_OneofField.oneofUint32(newValue) }
    }
    /// Field 112, `message oneof_nested_message`.
    var oneofNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage {
        get {
            if case .oneofNestedMessage(let value)? = self.oneofField { return value }
            return ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage()
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
    var oneofEnum: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum {
        get {
            if case .oneofEnum(let value)? = self.oneofField { return value }
            return ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum()
        }
        set { self.oneofField = OneOf_OneofField.oneofEnum(newValue) }
    }
    /// Field 201, `group data`.
    var data: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data {
        get { self._data ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data() }
        set { self._data = newValue }
    }
    /// Whether `data` is set.
    var hasData: Bool { _data != nil }
    /// Takes the value of `data` away.
    mutating func clearData() { _data = nil }
    /// Field 204, `group multiwordgroupfield`.
    var multiwordgroupfield: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField {
        get { self._multiwordgroupfield ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField() }
        set { self._multiwordgroupfield = newValue }
    }
    /// Whether `multiwordgroupfield` is set.
    var hasMultiwordgroupfield: Bool { _multiwordgroupfield != nil }
    /// Takes the value of `multiwordgroupfield` away.
    mutating func clearMultiwordgroupfield() { _multiwordgroupfield = nil }
    /// Field 241, `int32 default_int32`.
    var defaultInt32: Int32 {
        get { self._defaultInt32 ?? -123456789 }
        set { self._defaultInt32 = newValue }
    }
    /// Whether `defaultInt32` is set.
    var hasDefaultInt32: Bool { _defaultInt32 != nil }
    /// Takes the value of `defaultInt32` away.
    mutating func clearDefaultInt32() { _defaultInt32 = nil }
    /// Field 242, `int64 default_int64`.
    var defaultInt64: Int64 {
        get { self._defaultInt64 ?? -9123456789123456789 }
        set { self._defaultInt64 = newValue }
    }
    /// Whether `defaultInt64` is set.
    var hasDefaultInt64: Bool { _defaultInt64 != nil }
    /// Takes the value of `defaultInt64` away.
    mutating func clearDefaultInt64() { _defaultInt64 = nil }
    /// Field 243, `uint32 default_uint32`.
    var defaultUint32: UInt32 {
        get { self._defaultUint32 ?? 2123456789 }
        set { self._defaultUint32 = newValue }
    }
    /// Whether `defaultUint32` is set.
    var hasDefaultUint32: Bool { _defaultUint32 != nil }
    /// Takes the value of `defaultUint32` away.
    mutating func clearDefaultUint32() { _defaultUint32 = nil }
    /// Field 244, `uint64 default_uint64`.
    var defaultUint64: UInt64 {
        get { self._defaultUint64 ?? 10123456789123456789 }
        set { self._defaultUint64 = newValue }
    }
    /// Whether `defaultUint64` is set.
    var hasDefaultUint64: Bool { _defaultUint64 != nil }
    /// Takes the value of `defaultUint64` away.
    mutating func clearDefaultUint64() { _defaultUint64 = nil }
    /// Field 245, `sint32 default_sint32`.
    var defaultSint32: Int32 {
        get { self._defaultSint32 ?? -123456789 }
        set { self._defaultSint32 = newValue }
    }
    /// Whether `defaultSint32` is set.
    var hasDefaultSint32: Bool { _defaultSint32 != nil }
    /// Takes the value of `defaultSint32` away.
    mutating func clearDefaultSint32() { _defaultSint32 = nil }
    /// Field 246, `sint64 default_sint64`.
    var defaultSint64: Int64 {
        get { self._defaultSint64 ?? -9123456789123456789 }
        set { self._defaultSint64 = newValue }
    }
    /// Whether `defaultSint64` is set.
    var hasDefaultSint64: Bool { _defaultSint64 != nil }
    /// Takes the value of `defaultSint64` away.
    mutating func clearDefaultSint64() { _defaultSint64 = nil }
    /// Field 247, `fixed32 default_fixed32`.
    var defaultFixed32: UInt32 {
        get { self._defaultFixed32 ?? 2123456789 }
        set { self._defaultFixed32 = newValue }
    }
    /// Whether `defaultFixed32` is set.
    var hasDefaultFixed32: Bool { _defaultFixed32 != nil }
    /// Takes the value of `defaultFixed32` away.
    mutating func clearDefaultFixed32() { _defaultFixed32 = nil }
    /// Field 248, `fixed64 default_fixed64`.
    var defaultFixed64: UInt64 {
        get { self._defaultFixed64 ?? 10123456789123456789 }
        set { self._defaultFixed64 = newValue }
    }
    /// Whether `defaultFixed64` is set.
    var hasDefaultFixed64: Bool { _defaultFixed64 != nil }
    /// Takes the value of `defaultFixed64` away.
    mutating func clearDefaultFixed64() { _defaultFixed64 = nil }
    /// Field 249, `sfixed32 default_sfixed32`.
    var defaultSfixed32: Int32 {
        get { self._defaultSfixed32 ?? -123456789 }
        set { self._defaultSfixed32 = newValue }
    }
    /// Whether `defaultSfixed32` is set.
    var hasDefaultSfixed32: Bool { _defaultSfixed32 != nil }
    /// Takes the value of `defaultSfixed32` away.
    mutating func clearDefaultSfixed32() { _defaultSfixed32 = nil }
    /// Field 250, `sfixed64 default_sfixed64`.
    var defaultSfixed64: Int64 {
        get { self._defaultSfixed64 ?? -9123456789123456789 }
        set { self._defaultSfixed64 = newValue }
    }
    /// Whether `defaultSfixed64` is set.
    var hasDefaultSfixed64: Bool { _defaultSfixed64 != nil }
    /// Takes the value of `defaultSfixed64` away.
    mutating func clearDefaultSfixed64() { _defaultSfixed64 = nil }
    /// Field 251, `float default_float`.
    var defaultFloat: Float {
        get { self._defaultFloat ?? 9e+09 }
        set { self._defaultFloat = newValue }
    }
    /// Whether `defaultFloat` is set.
    var hasDefaultFloat: Bool { _defaultFloat != nil }
    /// Takes the value of `defaultFloat` away.
    mutating func clearDefaultFloat() { _defaultFloat = nil }
    /// Field 252, `double default_double`.
    var defaultDouble: Double {
        get { self._defaultDouble ?? 7e+22 }
        set { self._defaultDouble = newValue }
    }
    /// Whether `defaultDouble` is set.
    var hasDefaultDouble: Bool { _defaultDouble != nil }
    /// Takes the value of `defaultDouble` away.
    mutating func clearDefaultDouble() { _defaultDouble = nil }
    /// Field 253, `bool default_bool`.
    var defaultBool: Bool {
        get { self._defaultBool ?? true }
        set { self._defaultBool = newValue }
    }
    /// Whether `defaultBool` is set.
    var hasDefaultBool: Bool { _defaultBool != nil }
    /// Takes the value of `defaultBool` away.
    mutating func clearDefaultBool() { _defaultBool = nil }
    /// Field 254, `string default_string`.
    var defaultString: String {
        get { self._defaultString ?? "Rosebud" }
        set { self._defaultString = newValue }
    }
    /// Whether `defaultString` is set.
    var hasDefaultString: Bool { _defaultString != nil }
    /// Takes the value of `defaultString` away.
    mutating func clearDefaultString() { _defaultString = nil }
    /// Field 255, `bytes default_bytes`.
    var defaultBytes: [UInt8] {
        get { self._defaultBytes ?? [106, 111, 115, 104, 117, 97] }
        set { self._defaultBytes = newValue }
    }
    /// Whether `defaultBytes` is set.
    var hasDefaultBytes: Bool { _defaultBytes != nil }
    /// Takes the value of `defaultBytes` away.
    mutating func clearDefaultBytes() { _defaultBytes = nil }
    /// Field 401, `int32 fieldname1`.
    var fieldname1: Int32 {
        get { self._fieldname1 ?? 0 }
        set { self._fieldname1 = newValue }
    }
    /// Whether `fieldname1` is set.
    var hasFieldname1: Bool { _fieldname1 != nil }
    /// Takes the value of `fieldname1` away.
    mutating func clearFieldname1() { _fieldname1 = nil }
    /// Field 402, `int32 field_name2`.
    var fieldName2: Int32 {
        get { self._fieldName2 ?? 0 }
        set { self._fieldName2 = newValue }
    }
    /// Whether `fieldName2` is set.
    var hasFieldName2: Bool { _fieldName2 != nil }
    /// Takes the value of `fieldName2` away.
    mutating func clearFieldName2() { _fieldName2 = nil }
    /// Field 403, `int32 _field_name3`.
    var fieldName3: Int32 {
        get { self._fieldName3 ?? 0 }
        set { self._fieldName3 = newValue }
    }
    /// Whether `fieldName3` is set.
    var hasFieldName3: Bool { _fieldName3 != nil }
    /// Takes the value of `fieldName3` away.
    mutating func clearFieldName3() { _fieldName3 = nil }
    /// Field 404, `int32 field__name4_`.
    var fieldName4: Int32 {
        get { self._fieldName4 ?? 0 }
        set { self._fieldName4 = newValue }
    }
    /// Whether `fieldName4` is set.
    var hasFieldName4: Bool { _fieldName4 != nil }
    /// Takes the value of `fieldName4` away.
    mutating func clearFieldName4() { _fieldName4 = nil }
    /// Field 405, `int32 field0name5`.
    var field0name5: Int32 {
        get { self._field0name5 ?? 0 }
        set { self._field0name5 = newValue }
    }
    /// Whether `field0name5` is set.
    var hasField0name5: Bool { _field0name5 != nil }
    /// Takes the value of `field0name5` away.
    mutating func clearField0name5() { _field0name5 = nil }
    /// Field 406, `int32 field_0_name6`.
    var field0Name6: Int32 {
        get { self._field0Name6 ?? 0 }
        set { self._field0Name6 = newValue }
    }
    /// Whether `field0Name6` is set.
    var hasField0Name6: Bool { _field0Name6 != nil }
    /// Takes the value of `field0Name6` away.
    mutating func clearField0Name6() { _field0Name6 = nil }
    /// Field 407, `int32 fieldName7`.
    var fieldName7: Int32 {
        get { self._fieldName7 ?? 0 }
        set { self._fieldName7 = newValue }
    }
    /// Whether `fieldName7` is set.
    var hasFieldName7: Bool { _fieldName7 != nil }
    /// Takes the value of `fieldName7` away.
    mutating func clearFieldName7() { _fieldName7 = nil }
    /// Field 408, `int32 FieldName8`.
    var fieldName8: Int32 {
        get { self._fieldName8 ?? 0 }
        set { self._fieldName8 = newValue }
    }
    /// Whether `fieldName8` is set.
    var hasFieldName8: Bool { _fieldName8 != nil }
    /// Takes the value of `fieldName8` away.
    mutating func clearFieldName8() { _fieldName8 = nil }
    /// Field 409, `int32 field_Name9`.
    var fieldName9: Int32 {
        get { self._fieldName9 ?? 0 }
        set { self._fieldName9 = newValue }
    }
    /// Whether `fieldName9` is set.
    var hasFieldName9: Bool { _fieldName9 != nil }
    /// Takes the value of `fieldName9` away.
    mutating func clearFieldName9() { _fieldName9 = nil }
    /// Field 410, `int32 Field_Name10`.
    var fieldName10: Int32 {
        get { self._fieldName10 ?? 0 }
        set { self._fieldName10 = newValue }
    }
    /// Whether `fieldName10` is set.
    var hasFieldName10: Bool { _fieldName10 != nil }
    /// Takes the value of `fieldName10` away.
    mutating func clearFieldName10() { _fieldName10 = nil }
    /// Field 411, `int32 FIELD_NAME11`.
    var fIELDNAME11: Int32 {
        get { self._fIELDNAME11 ?? 0 }
        set { self._fIELDNAME11 = newValue }
    }
    /// Whether `fIELDNAME11` is set.
    var hasFIELDNAME11: Bool { _fIELDNAME11 != nil }
    /// Takes the value of `fIELDNAME11` away.
    mutating func clearFIELDNAME11() { _fIELDNAME11 = nil }
    /// Field 412, `int32 FIELD_name12`.
    var fIELDName12: Int32 {
        get { self._fIELDName12 ?? 0 }
        set { self._fIELDName12 = newValue }
    }
    /// Whether `fIELDName12` is set.
    var hasFIELDName12: Bool { _fIELDName12 != nil }
    /// Takes the value of `fIELDName12` away.
    mutating func clearFIELDName12() { _fIELDName12 = nil }
    /// Field 413, `int32 __field_name13`.
    var fieldName13: Int32 {
        get { self._fieldName13 ?? 0 }
        set { self._fieldName13 = newValue }
    }
    /// Whether `fieldName13` is set.
    var hasFieldName13: Bool { _fieldName13 != nil }
    /// Takes the value of `fieldName13` away.
    mutating func clearFieldName13() { _fieldName13 = nil }
    /// Field 414, `int32 __Field_name14`.
    var fieldName14: Int32 {
        get { self._fieldName14 ?? 0 }
        set { self._fieldName14 = newValue }
    }
    /// Whether `fieldName14` is set.
    var hasFieldName14: Bool { _fieldName14 != nil }
    /// Takes the value of `fieldName14` away.
    mutating func clearFieldName14() { _fieldName14 = nil }
    /// Field 415, `int32 field__name15`.
    var fieldName15: Int32 {
        get { self._fieldName15 ?? 0 }
        set { self._fieldName15 = newValue }
    }
    /// Whether `fieldName15` is set.
    var hasFieldName15: Bool { _fieldName15 != nil }
    /// Takes the value of `fieldName15` away.
    mutating func clearFieldName15() { _fieldName15 = nil }
    /// Field 416, `int32 field__Name16`.
    var fieldName16: Int32 {
        get { self._fieldName16 ?? 0 }
        set { self._fieldName16 = newValue }
    }
    /// Whether `fieldName16` is set.
    var hasFieldName16: Bool { _fieldName16 != nil }
    /// Takes the value of `fieldName16` away.
    mutating func clearFieldName16() { _fieldName16 = nil }
    /// Field 417, `int32 field_name17__`.
    var fieldName17: Int32 {
        get { self._fieldName17 ?? 0 }
        set { self._fieldName17 = newValue }
    }
    /// Whether `fieldName17` is set.
    var hasFieldName17: Bool { _fieldName17 != nil }
    /// Takes the value of `fieldName17` away.
    mutating func clearFieldName17() { _fieldName17 = nil }
    /// Field 418, `int32 Field_name18__`.
    var fieldName18: Int32 {
        get { self._fieldName18 ?? 0 }
        set { self._fieldName18 = newValue }
    }
    /// Whether `fieldName18` is set.
    var hasFieldName18: Bool { _fieldName18 != nil }
    /// Takes the value of `fieldName18` away.
    mutating func clearFieldName18() { _fieldName18 = nil }
    /// Field 500, `message message_set_correct`.
    var messageSetCorrect: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect {
        get { self._messageSetCorrect ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect() }
        set { self._messageSetCorrect = newValue }
    }
    /// Whether `messageSetCorrect` is set.
    var hasMessageSetCorrect: Bool { _messageSetCorrect != nil }
    /// Takes the value of `messageSetCorrect` away.
    mutating func clearMessageSetCorrect() { _messageSetCorrect = nil }
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
    var _optionalNestedMessage: Indirect<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage>?
    var _optionalForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2?
    var _optionalNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum?
    var _optionalForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2?
    var _optionalStringPiece: String?
    var _optionalCord: String?
    var _recursiveMessage: Indirect<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2>?
    var _data: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data?
    var _multiwordgroupfield: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField?
    var _defaultInt32: Int32?
    var _defaultInt64: Int64?
    var _defaultUint32: UInt32?
    var _defaultUint64: UInt64?
    var _defaultSint32: Int32?
    var _defaultSint64: Int64?
    var _defaultFixed32: UInt32?
    var _defaultFixed64: UInt64?
    var _defaultSfixed32: Int32?
    var _defaultSfixed64: Int64?
    var _defaultFloat: Float?
    var _defaultDouble: Double?
    var _defaultBool: Bool?
    var _defaultString: String?
    var _defaultBytes: [UInt8]?
    var _fieldname1: Int32?
    var _fieldName2: Int32?
    var _fieldName3: Int32?
    var _fieldName4: Int32?
    var _field0name5: Int32?
    var _field0Name6: Int32?
    var _fieldName7: Int32?
    var _fieldName8: Int32?
    var _fieldName9: Int32?
    var _fieldName10: Int32?
    var _fIELDNAME11: Int32?
    var _fIELDName12: Int32?
    var _fieldName13: Int32?
    var _fieldName14: Int32?
    var _fieldName15: Int32?
    var _fieldName16: Int32?
    var _fieldName17: Int32?
    var _fieldName18: Int32?
    var _messageSetCorrect: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect?
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
        guard UncheckedStringField.areSame(left._optionalString, right._optionalString) else { return false }
        guard left._optionalBytes == right._optionalBytes else { return false }
        guard left._optionalNestedMessage == right._optionalNestedMessage else { return false }
        guard left._optionalForeignMessage == right._optionalForeignMessage else { return false }
        guard left._optionalNestedEnum == right._optionalNestedEnum else { return false }
        guard left._optionalForeignEnum == right._optionalForeignEnum else { return false }
        guard UncheckedStringField.areSame(left._optionalStringPiece, right._optionalStringPiece) else { return false }
        guard UncheckedStringField.areSame(left._optionalCord, right._optionalCord) else { return false }
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
        guard UncheckedStringField.areSame(left.repeatedString, right.repeatedString) else { return false }
        guard left.repeatedBytes == right.repeatedBytes else { return false }
        guard left.repeatedNestedMessage == right.repeatedNestedMessage else { return false }
        guard left.repeatedForeignMessage == right.repeatedForeignMessage else { return false }
        guard left.repeatedNestedEnum == right.repeatedNestedEnum else { return false }
        guard left.repeatedForeignEnum == right.repeatedForeignEnum else { return false }
        guard UncheckedStringField.areSame(left.repeatedStringPiece, right.repeatedStringPiece) else { return false }
        guard UncheckedStringField.areSame(left.repeatedCord, right.repeatedCord) else { return false }
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
        guard UncheckedStringField.areSame(left.mapStringString, right.mapStringString) else { return false }
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
        guard left.mapInt32NestedMessage == right.mapInt32NestedMessage else { return false }
        guard left.mapInt32Bool == right.mapInt32Bool else { return false }
        guard left._data == right._data else { return false }
        guard left._multiwordgroupfield == right._multiwordgroupfield else { return false }
        guard left._defaultInt32 == right._defaultInt32 else { return false }
        guard left._defaultInt64 == right._defaultInt64 else { return false }
        guard left._defaultUint32 == right._defaultUint32 else { return false }
        guard left._defaultUint64 == right._defaultUint64 else { return false }
        guard left._defaultSint32 == right._defaultSint32 else { return false }
        guard left._defaultSint64 == right._defaultSint64 else { return false }
        guard left._defaultFixed32 == right._defaultFixed32 else { return false }
        guard left._defaultFixed64 == right._defaultFixed64 else { return false }
        guard left._defaultSfixed32 == right._defaultSfixed32 else { return false }
        guard left._defaultSfixed64 == right._defaultSfixed64 else { return false }
        guard left._defaultFloat == right._defaultFloat else { return false }
        guard left._defaultDouble == right._defaultDouble else { return false }
        guard left._defaultBool == right._defaultBool else { return false }
        guard UncheckedStringField.areSame(left._defaultString, right._defaultString) else { return false }
        guard left._defaultBytes == right._defaultBytes else { return false }
        guard left._fieldname1 == right._fieldname1 else { return false }
        guard left._fieldName2 == right._fieldName2 else { return false }
        guard left._fieldName3 == right._fieldName3 else { return false }
        guard left._fieldName4 == right._fieldName4 else { return false }
        guard left._field0name5 == right._field0name5 else { return false }
        guard left._field0Name6 == right._field0Name6 else { return false }
        guard left._fieldName7 == right._fieldName7 else { return false }
        guard left._fieldName8 == right._fieldName8 else { return false }
        guard left._fieldName9 == right._fieldName9 else { return false }
        guard left._fieldName10 == right._fieldName10 else { return false }
        guard left._fIELDNAME11 == right._fIELDNAME11 else { return false }
        guard left._fIELDName12 == right._fIELDName12 else { return false }
        guard left._fieldName13 == right._fieldName13 else { return false }
        guard left._fieldName14 == right._fieldName14 else { return false }
        guard left._fieldName15 == right._fieldName15 else { return false }
        guard left._fieldName16 == right._fieldName16 else { return false }
        guard left._fieldName17 == right._fieldName17 else { return false }
        guard left._fieldName18 == right._fieldName18 else { return false }
        guard left._messageSetCorrect == right._messageSetCorrect else { return false }
        guard left.oneofField == right.oneofField else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof oneof_field`.
    enum OneOf_OneofField: Hashable, Sendable {
        /// Field 111, `uint32 oneof_uint32`.
        case oneofUint32(UInt32)
        /// Field 112, `message oneof_nested_message`.
        indirect case oneofNestedMessage(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage)
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
        case oneofEnum(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum)
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {

    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedEnum`
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
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedEnum",
            values: "0 FOO\n1 BAR\n2 BAZ\n-1 NEG",
            isClosed: true)
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedMessage`.
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
        var corecursive: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
            get { self._corecursive?.value ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2() }
            set { self._corecursive = Indirect(newValue) }
        }
        /// Whether `corecursive` is set.
        var hasCorecursive: Bool { _corecursive != nil }
        /// Takes the value of `corecursive` away.
        mutating func clearCorecursive() { _corecursive = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _a: Int32?
        var _corecursive: Indirect<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2>?
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedMessage",
        fields: "1 ?int32 a\n2 ?message corecursive of=0",
        types: [.message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedMessage`, read in place.
    struct NestedMessageView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _a: Int32?
        var _corecursive = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.schema }
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
        var corecursive: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2View? {
            @_lifetime(copy self)
            get {
                _corecursive.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2View(checked: viewedBytes, _corecursive) : nil
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
                    try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2View.self, into: &_corecursive)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32Int32Entry`, a map entry read in place.
    struct MapInt32Int32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Int32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32Int32Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt64Int64Entry`, a map entry read in place.
    struct MapInt64Int64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64?
        var _value: Int64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt64Int64Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapUint32Uint32Entry`, a map entry read in place.
    struct MapUint32Uint32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt32?
        var _value: UInt32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapUint32Uint32Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapUint64Uint64Entry`, a map entry read in place.
    struct MapUint64Uint64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt64?
        var _value: UInt64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapUint64Uint64Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapSint32Sint32Entry`, a map entry read in place.
    struct MapSint32Sint32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Int32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapSint32Sint32Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapSint64Sint64Entry`, a map entry read in place.
    struct MapSint64Sint64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64?
        var _value: Int64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapSint64Sint64Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapFixed32Fixed32Entry`, a map entry read in place.
    struct MapFixed32Fixed32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt32?
        var _value: UInt32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapFixed32Fixed32Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapFixed64Fixed64Entry`, a map entry read in place.
    struct MapFixed64Fixed64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt64?
        var _value: UInt64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapFixed64Fixed64Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapSfixed32Sfixed32Entry`, a map entry read in place.
    struct MapSfixed32Sfixed32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Int32?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapSfixed32Sfixed32Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapSfixed64Sfixed64Entry`, a map entry read in place.
    struct MapSfixed64Sfixed64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64?
        var _value: Int64?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapSfixed64Sfixed64Entry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32BoolEntry`, a map entry read in place.
    struct MapInt32BoolEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Bool?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32BoolEntry",
            fields: "1 ?int32 key\n2 ?bool value",
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
        /// Field 2, `bool value`.
        var value: Bool { _value ?? false }
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32FloatEntry`, a map entry read in place.
    struct MapInt32FloatEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Float?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32FloatEntry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32DoubleEntry`, a map entry read in place.
    struct MapInt32DoubleEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value: Double?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32DoubleEntry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32NestedMessageEntry`, a map entry read in place.
    struct MapInt32NestedMessageEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32?
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32NestedMessageEntry",
            fields: "1 ?int32 key\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.schema }],
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
        var value: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView(checked: viewedBytes, _value) : nil
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
                    try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapBoolBoolEntry`, a map entry read in place.
    struct MapBoolBoolEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Bool?
        var _value: Bool?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapBoolBoolEntry",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringStringEntry`, a map entry read in place.
    struct MapStringStringEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringStringEntry",
            fields: "1 ?string key utf8=none\n2 ?string value utf8=none",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringBytesEntry`, a map entry read in place.
    struct MapStringBytesEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringBytesEntry",
            fields: "1 ?string key utf8=none\n2 ?bytes value",
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringNestedMessageEntry`, a map entry read in place.
    struct MapStringNestedMessageEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringNestedMessageEntry",
            fields: "1 ?string key utf8=none\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.schema }],
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
        var value: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView(checked: viewedBytes, _value) : nil
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
                    try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringForeignMessageEntry`, a map entry read in place.
    struct MapStringForeignMessageEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View
        var _isValueSet = false
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringForeignMessageEntry",
            fields: "1 ?string key utf8=none\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _value = ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View(unread: bytes)
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
        var value: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View? {
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringNestedEnumEntry`, a map entry read in place.
    struct MapStringNestedEnumEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringNestedEnumEntry",
            fields: "1 ?string key utf8=none\n2 ?enum value of=0",
            types: [.enumeration { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.schema }],
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
        var value: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum { _value ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum() }
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
                    if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self) { _value = value }
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringForeignEnumEntry`, a map entry read in place.
    struct MapStringForeignEnumEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2?
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringForeignEnumEntry",
            fields: "1 ?string key utf8=none\n2 ?enum value of=0",
            types: [.enumeration { ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.schema }],
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
        var value: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2 { _value ?? ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2() }
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
                    if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self) { _value = value }
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.Data`.
    struct Data: Message {
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.Data",
        fields: "202 ?int32 group_int32\n203 ?uint32 group_uint32")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.Data`, read in place.
    struct DataView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _groupInt32: Int32?
        var _groupUint32: UInt32?
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data.schema }
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MultiWordGroupField`.
    struct MultiWordGroupField: Message {
        /// Field 205, `int32 group_int32`.
        var groupInt32: Int32 {
            get { self._groupInt32 ?? 0 }
            set { self._groupInt32 = newValue }
        }
        /// Whether `groupInt32` is set.
        var hasGroupInt32: Bool { _groupInt32 != nil }
        /// Takes the value of `groupInt32` away.
        mutating func clearGroupInt32() { _groupInt32 = nil }
        /// Field 206, `uint32 group_uint32`.
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MultiWordGroupField",
        fields: "205 ?int32 group_int32\n206 ?uint32 group_uint32")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            case 1640:
                self._groupInt32 = try Int32Field.read(from: &reader)
            case 1648:
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
        if let value = self._groupUint32 { sink.put(UInt32Field.self, value, tag: 1648) }
        if let value = self._groupInt32 { sink.put(Int32Field.self, value, tag: 1640) }
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MultiWordGroupField`, read in place.
    struct MultiWordGroupFieldView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _groupInt32: Int32?
        var _groupUint32: UInt32?
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 205, `int32 group_int32`.
        var groupInt32: Int32 { _groupInt32 ?? 0 }
        /// Whether `groupInt32` is set.
        var hasGroupInt32: Bool { _groupInt32 != nil }
        /// Field 206, `uint32 group_uint32`.
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
                case 1640:
                    _groupInt32 = try Int32Field.read(from: &reader)
                case 1648:
                    _groupUint32 = try UInt32Field.read(from: &reader)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrect`.
    struct MessageSetCorrect: Message {
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrect",
        fields: "",
        isMessageSet: true)
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrect`, read in place.
    struct MessageSetCorrectView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
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
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1`.
    struct MessageSetCorrectExtension1: Message {
        /// Field 25, `string str`.
        var str: String {
            get { self._str ?? "" }
            set { self._str = newValue }
        }
        /// Whether `str` is set.
        var hasStr: Bool { _str != nil }
        /// Takes the value of `str` away.
        mutating func clearStr() { _str = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _str: String?
        /// A message with no field set.
        init() {}
        /// Whether two messages have the same fields, strings compared by their bytes.
        static func == (left: Self, right: Self) -> Bool {
            guard UncheckedStringField.areSame(left._str, right._str) else { return false }
            return left.unknownFields == right.unknownFields
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1",
        fields: "25 ?string str utf8=none")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            case 202:
                self._str = try UncheckedStringField.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._str { sink.put(UncheckedStringField.self, value, tag: 202) }
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1`, read in place.
    struct MessageSetCorrectExtension1View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _str = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 25, `string str`.
        var str: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _str)
            }
        }
        /// Whether `str` is set.
        var hasStr: Bool { _str.isPresent }
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
                case 202:
                    _str = try reader.readTextSlice()
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1 {
    /// Fields that editions/golden/test_messages_proto2_editions.proto adds to messages of others.
    enum Extensions {
        /// Field 1547769 of `ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect`: `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension`.
        static let messageSetExtension = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1>>(number: 1547769, defaultValue: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1(), isMessageSetItem: true)
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2`.
    struct MessageSetCorrectExtension2: Message {
        /// Field 9, `int32 i`.
        var i: Int32 {
            get { self._i ?? 0 }
            set { self._i = newValue }
        }
        /// Whether `i` is set.
        var hasI: Bool { _i != nil }
        /// Takes the value of `i` away.
        mutating func clearI() { _i = nil }
        /// Field 10, `message sub_msg`.
        var subMsg: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect {
            get { self._subMsg ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect() }
            set { self._subMsg = newValue }
        }
        /// Whether `subMsg` is set.
        var hasSubMsg: Bool { _subMsg != nil }
        /// Takes the value of `subMsg` away.
        mutating func clearSubMsg() { _subMsg = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _i: Int32?
        var _subMsg: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect?
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2",
        fields: "9 ?int32 i\n10 ?message sub_msg of=0",
        types: [.message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            case 72:
                self._i = try Int32Field.read(from: &reader)
                if reader.consume(82, after: &last) { fallthrough }
            case 82:
                try reader.readMessage(into: &self._subMsg)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._subMsg { sink.message(value, tag: 82) }
        if let value = self._i { sink.put(Int32Field.self, value, tag: 72) }
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2`, read in place.
    struct MessageSetCorrectExtension2View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _i: Int32?
        var _subMsg: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectView
        var _isSubMsgSet = false
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _subMsg = ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectView(unread: bytes)
        }
        /// Field 9, `int32 i`.
        var i: Int32 { _i ?? 0 }
        /// Whether `i` is set.
        var hasI: Bool { _i != nil }
        /// Field 10, `message sub_msg`.
        var subMsg: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectView? {
            @_lifetime(copy self)
            get {
                _isSubMsgSet ? _subMsg : nil
            }
        }
        /// Whether `subMsg` is set.
        var hasSubMsg: Bool { _isSubMsgSet }
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
                case 72:
                    _i = try Int32Field.read(from: &reader)
                    if reader.consume(82, after: &last) { fallthrough }
                case 82:
                    try reader.readView(&_subMsg, isSet: &_isSubMsgSet)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2 {
    /// Fields that editions/golden/test_messages_proto2_editions.proto adds to messages of others.
    enum Extensions {
        /// Field 4135312 of `ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect`: `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension`.
        static let messageSetExtension = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2>>(number: 4135312, defaultValue: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2(), isMessageSetItem: true)
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof`.
    struct ExtensionWithOneof: Message {
        /// Field 1, `int32 a`.
        var a: Int32 {
            get {
                if case .a(let value)? = self.oneofField { return value }
                return 0
            }
            set { self.oneofField = OneOf_OneofField.a(newValue) }
        }
        /// Field 2, `int32 b`.
        var b: Int32 {
            get {
                if case .b(let value)? = self.oneofField { return value }
                return 0
            }
            set { self.oneofField = OneOf_OneofField.b(newValue) }
        }
        /// The member of `oneof oneof_field` that is set.
        var oneofField: OneOf_OneofField?
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
        /// The members of `oneof oneof_field`.
        enum OneOf_OneofField: Hashable, Sendable {
            /// Field 1, `int32 a`.
            case a(Int32)
            /// Field 2, `int32 b`.
            case b(Int32)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof",
        fields: "1 ?int32 a oneof=0\n2 ?int32 b oneof=0",
        oneofs: ["oneof_field"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.a(try Int32Field.read(from: &reader))
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.b(try Int32Field.read(from: &reader))
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .b(let value)? = self.oneofField { sink.put(Int32Field.self, value, tag: 16) }
        if case .a(let value)? = self.oneofField { sink.put(Int32Field.self, value, tag: 8) }
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

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof`, read in place.
    struct ExtensionWithOneofView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _a: Int32?
        var _b: Int32?
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 a`.
        var a: Int32 { _a ?? 0 }
        /// Whether `a` is set.
        var hasA: Bool { _a != nil }
        /// Field 2, `int32 b`.
        var b: Int32 { _b ?? 0 }
        /// Whether `b` is set.
        var hasB: Bool { _b != nil }
        /// The members of `oneof oneof_field`.
        enum OneofFieldCase: Sendable {
            /// Field 1, `int32 a`.
            case a
            /// Field 2, `int32 b`.
            case b
        }
        /// The member of `oneof oneof_field` that is set.
        var oneofField: OneofFieldCase? {
            if hasA { return OneofFieldCase.a }
            if hasB { return OneofFieldCase.b }
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
                    try reader.refuseSecondMember(hasA || hasB)
                    _b = nil
                    _a = try Int32Field.read(from: &reader)
                    if reader.consume(16, after: &last) { fallthrough }
                case 16:
                    try reader.refuseSecondMember(hasA || hasB)
                    _a = nil
                    _b = try Int32Field.read(from: &reader)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof {
    /// Fields that editions/golden/test_messages_proto2_editions.proto adds to messages of others.
    enum Extensions {
        /// Field 123456789 of `ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect`: `protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof`.
        static let extensionWithOneof = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof>>(number: 123456789, defaultValue: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof(), isMessageSetItem: true)
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllTypesProto2",
        fields: "1 ?int32 optional_int32\n2 ?int64 optional_int64\n3 ?uint32 optional_uint32\n4 ?uint64 optional_uint64\n5 ?sint32 optional_sint32\n6 ?sint64 optional_sint64\n7 ?fixed32 optional_fixed32\n8 ?fixed64 optional_fixed64\n9 ?sfixed32 optional_sfixed32\n10 ?sfixed64 optional_sfixed64\n11 ?float optional_float\n12 ?double optional_double\n13 ?bool optional_bool\n14 ?string optional_string utf8=none\n15 ?bytes optional_bytes\n18 ?message optional_nested_message of=0\n19 ?message optional_foreign_message of=1\n21 ?enum optional_nested_enum of=2\n22 ?enum optional_foreign_enum of=3\n24 ?string optional_string_piece utf8=none\n25 ?string optional_cord utf8=none\n27 ?message recursive_message of=4\n31 *int32 repeated_int32 packed=0\n32 *int64 repeated_int64 packed=0\n33 *uint32 repeated_uint32 packed=0\n34 *uint64 repeated_uint64 packed=0\n35 *sint32 repeated_sint32 packed=0\n36 *sint64 repeated_sint64 packed=0\n37 *fixed32 repeated_fixed32 packed=0\n38 *fixed64 repeated_fixed64 packed=0\n39 *sfixed32 repeated_sfixed32 packed=0\n40 *sfixed64 repeated_sfixed64 packed=0\n41 *float repeated_float packed=0\n42 *double repeated_double packed=0\n43 *bool repeated_bool packed=0\n44 *string repeated_string utf8=none\n45 *bytes repeated_bytes\n48 *message repeated_nested_message of=0\n49 *message repeated_foreign_message of=1\n51 *enum repeated_nested_enum of=2 packed=0\n52 *enum repeated_foreign_enum of=3 packed=0\n54 *string repeated_string_piece utf8=none\n55 *string repeated_cord utf8=none\n56 *message map_int32_int32 of=5 map=1\n57 *message map_int64_int64 of=6 map=1\n58 *message map_uint32_uint32 of=7 map=1\n59 *message map_uint64_uint64 of=8 map=1\n60 *message map_sint32_sint32 of=9 map=1\n61 *message map_sint64_sint64 of=10 map=1\n62 *message map_fixed32_fixed32 of=11 map=1\n63 *message map_fixed64_fixed64 of=12 map=1\n64 *message map_sfixed32_sfixed32 of=13 map=1\n65 *message map_sfixed64_sfixed64 of=14 map=1\n66 *message map_int32_float of=16 map=1\n67 *message map_int32_double of=17 map=1\n68 *message map_bool_bool of=19 map=1\n69 *message map_string_string of=20 map=1\n70 *message map_string_bytes of=21 map=1\n71 *message map_string_nested_message of=22 map=1\n72 *message map_string_foreign_message of=23 map=1\n73 *message map_string_nested_enum of=24 map=1\n74 *message map_string_foreign_enum of=25 map=1\n75 *int32 packed_int32\n76 *int64 packed_int64\n77 *uint32 packed_uint32\n78 *uint64 packed_uint64\n79 *sint32 packed_sint32\n80 *sint64 packed_sint64\n81 *fixed32 packed_fixed32\n82 *fixed64 packed_fixed64\n83 *sfixed32 packed_sfixed32\n84 *sfixed64 packed_sfixed64\n85 *float packed_float\n86 *double packed_double\n87 *bool packed_bool\n88 *enum packed_nested_enum of=2\n89 *int32 unpacked_int32 packed=0\n90 *int64 unpacked_int64 packed=0\n91 *uint32 unpacked_uint32 packed=0\n92 *uint64 unpacked_uint64 packed=0\n93 *sint32 unpacked_sint32 packed=0\n94 *sint64 unpacked_sint64 packed=0\n95 *fixed32 unpacked_fixed32 packed=0\n96 *fixed64 unpacked_fixed64 packed=0\n97 *sfixed32 unpacked_sfixed32 packed=0\n98 *sfixed64 unpacked_sfixed64 packed=0\n99 *float unpacked_float packed=0\n100 *double unpacked_double packed=0\n101 *bool unpacked_bool packed=0\n102 *enum unpacked_nested_enum of=2 packed=0\n103 *message map_int32_nested_message of=18 map=1\n104 *message map_int32_bool of=15 map=1\n111 ?uint32 oneof_uint32 oneof=0\n112 ?message oneof_nested_message of=0 oneof=0\n113 ?string oneof_string oneof=0 utf8=none\n114 ?bytes oneof_bytes oneof=0\n115 ?bool oneof_bool oneof=0\n116 ?uint64 oneof_uint64 oneof=0\n117 ?float oneof_float oneof=0\n118 ?double oneof_double oneof=0\n119 ?enum oneof_enum of=2 oneof=0\n201 ?group data of=26\n204 ?group multiwordgroupfield of=27\n241 ?int32 default_int32 default=-123456789\n242 ?int64 default_int64 default=-9123456789123456789\n243 ?uint32 default_uint32 default=2123456789\n244 ?uint64 default_uint64 default=10123456789123456789\n245 ?sint32 default_sint32 default=-123456789\n246 ?sint64 default_sint64 default=-9123456789123456789\n247 ?fixed32 default_fixed32 default=2123456789\n248 ?fixed64 default_fixed64 default=10123456789123456789\n249 ?sfixed32 default_sfixed32 default=-123456789\n250 ?sfixed64 default_sfixed64 default=-9123456789123456789\n251 ?float default_float default=9e+09\n252 ?double default_double default=7e+22\n253 ?bool default_bool default=true\n254 ?string default_string utf8=none default=Rosebud\n255 ?bytes default_bytes default=joshua\n401 ?int32 fieldname1\n402 ?int32 field_name2\n403 ?int32 _field_name3\n404 ?int32 field__name4_\n405 ?int32 field0name5\n406 ?int32 field_0_name6\n407 ?int32 fieldName7\n408 ?int32 FieldName8\n409 ?int32 field_Name9\n410 ?int32 Field_Name10\n411 ?int32 FIELD_NAME11\n412 ?int32 FIELD_name12\n413 ?int32 __field_name13\n414 ?int32 __Field_name14\n415 ?int32 field__name15\n416 ?int32 field__Name16\n417 ?int32 field_name17__\n418 ?int32 Field_name18__\n500 ?message message_set_correct of=28",
        types: [.message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.schema }, .message { ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.schema }, .enumeration { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.schema }, .enumeration { ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32Int32EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt64Int64EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapUint32Uint32EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapUint64Uint64EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSint32Sint32EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSint64Sint64EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapFixed32Fixed32EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapFixed64Fixed64EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSfixed32Sfixed32EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSfixed64Sfixed64EntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32BoolEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32FloatEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32DoubleEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32NestedMessageEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapBoolBoolEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringStringEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringBytesEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringNestedMessageEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringForeignMessageEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringNestedEnumEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringForeignEnumEntryView.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect.schema }],
        oneofs: ["oneof_field"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
                self._optionalString = try UncheckedStringField.read(from: &reader)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                self._optionalBytes = try BytesField.read(from: &reader)
            case 146:
                try reader.readMessage(into: &self._optionalNestedMessage)
            case 154:
                try reader.readMessage(into: &self._optionalForeignMessage)
            case 168:
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self, unknown: &unknownFields) { self._optionalNestedEnum = value }
            case 176:
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self, unknown: &unknownFields) { self._optionalForeignEnum = value }
            case 194:
                self._optionalStringPiece = try UncheckedStringField.read(from: &reader)
            case 202:
                self._optionalCord = try UncheckedStringField.read(from: &reader)
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
                try reader.apart { reader throws(WireError) in try reader.readRepeated(UncheckedStringField.self, into: &self.repeatedString, tag: 354) }
            case 362:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.repeatedBytes, tag: 362) }
            case 386:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedNestedMessage, tag: 386) }
            case 394:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedForeignMessage, tag: 394) }
            case 410:
                try reader.apart { reader throws(WireError) in try reader.readClosedPacked(into: &self.repeatedNestedEnum, number: 51, unknown: &unknownFields) }
            case 408:
                try reader.refuseUnpacked()
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self, unknown: &unknownFields) { self.repeatedNestedEnum.append(value) }
            case 418:
                try reader.apart { reader throws(WireError) in try reader.readClosedPacked(into: &self.repeatedForeignEnum, number: 52, unknown: &unknownFields) }
            case 416:
                try reader.refuseUnpacked()
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self, unknown: &unknownFields) { self.repeatedForeignEnum.append(value) }
            case 434:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(UncheckedStringField.self, into: &self.repeatedStringPiece, tag: 434) }
            case 442:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(UncheckedStringField.self, into: &self.repeatedCord, tag: 442) }
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
                try reader.apart { reader throws(WireError) in try reader.readMap(UncheckedStringField.self, UncheckedStringField.self, into: &self.mapStringString, tag: 554, unknown: &unknownFields) }
            case 562:
                try reader.apart { reader throws(WireError) in try reader.readMap(UncheckedStringField.self, BytesField.self, into: &self.mapStringBytes, tag: 562, unknown: &unknownFields) }
            case 570:
                try reader.apart { reader throws(WireError) in try reader.readMap(UncheckedStringField.self, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage>.self, into: &self.mapStringNestedMessage, tag: 570, unknown: &unknownFields) }
            case 578:
                try reader.apart { reader throws(WireError) in try reader.readMap(UncheckedStringField.self, MessageField<ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2>.self, into: &self.mapStringForeignMessage, tag: 578, unknown: &unknownFields) }
            case 586:
                try reader.apart { reader throws(WireError) in try reader.readMap(UncheckedStringField.self, ClosedEnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, into: &self.mapStringNestedEnum, tag: 586, unknown: &unknownFields) }
            case 594:
                try reader.apart { reader throws(WireError) in try reader.readMap(UncheckedStringField.self, ClosedEnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>.self, into: &self.mapStringForeignEnum, tag: 594, unknown: &unknownFields) }
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
                try reader.apart { reader throws(WireError) in try reader.readClosedPacked(into: &self.packedNestedEnum, number: 88, unknown: &unknownFields) }
            case 704:
                try reader.refuseUnpacked()
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self, unknown: &unknownFields) { self.packedNestedEnum.append(value) }
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
                try reader.apart { reader throws(WireError) in try reader.readClosedPacked(into: &self.unpackedNestedEnum, number: 102, unknown: &unknownFields) }
            case 816:
                try reader.refuseUnpacked()
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self, unknown: &unknownFields) { self.unpackedNestedEnum.append(value) }
            case 826:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage>.self, into: &self.mapInt32NestedMessage, tag: 826, unknown: &unknownFields) }
            case 834:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, BoolField.self, into: &self.mapInt32Bool, tag: 834, unknown: &unknownFields) }
            case 888:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofUint32(try UInt32Field.read(from: &reader))
            case 898:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage()
                if case .oneofNestedMessage(let current)? = self.oneofField { value = current }
                try reader.readMessage(into: &value)
                self.oneofField = OneOf_OneofField.oneofNestedMessage(value)
            case 906:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofString(try UncheckedStringField.read(from: &reader))
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
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self, unknown: &unknownFields) { self.oneofField = OneOf_OneofField.oneofEnum(value) }
            case 1611:
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &self._data, number: 201) }
            case 1635:
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &self._multiwordgroupfield, number: 204) }
            case 1928:
                self._defaultInt32 = try Int32Field.read(from: &reader)
            case 1936:
                self._defaultInt64 = try Int64Field.read(from: &reader)
            case 1944:
                self._defaultUint32 = try UInt32Field.read(from: &reader)
            case 1952:
                self._defaultUint64 = try UInt64Field.read(from: &reader)
            case 1960:
                self._defaultSint32 = try SInt32Field.read(from: &reader)
            case 1968:
                self._defaultSint64 = try SInt64Field.read(from: &reader)
            case 1981:
                self._defaultFixed32 = try Fixed32Field.read(from: &reader)
            case 1985:
                self._defaultFixed64 = try Fixed64Field.read(from: &reader)
            case 1997:
                self._defaultSfixed32 = try SFixed32Field.read(from: &reader)
            case 2001:
                self._defaultSfixed64 = try SFixed64Field.read(from: &reader)
            case 2013:
                self._defaultFloat = try FloatField.read(from: &reader)
            case 2017:
                self._defaultDouble = try DoubleField.read(from: &reader)
            case 2024:
                self._defaultBool = try BoolField.read(from: &reader)
            case 2034:
                self._defaultString = try UncheckedStringField.read(from: &reader)
            case 2042:
                self._defaultBytes = try BytesField.read(from: &reader)
            case 3208:
                self._fieldname1 = try Int32Field.read(from: &reader)
            case 3216:
                self._fieldName2 = try Int32Field.read(from: &reader)
            case 3224:
                self._fieldName3 = try Int32Field.read(from: &reader)
            case 3232:
                self._fieldName4 = try Int32Field.read(from: &reader)
            case 3240:
                self._field0name5 = try Int32Field.read(from: &reader)
            case 3248:
                self._field0Name6 = try Int32Field.read(from: &reader)
            case 3256:
                self._fieldName7 = try Int32Field.read(from: &reader)
            case 3264:
                self._fieldName8 = try Int32Field.read(from: &reader)
            case 3272:
                self._fieldName9 = try Int32Field.read(from: &reader)
            case 3280:
                self._fieldName10 = try Int32Field.read(from: &reader)
            case 3288:
                self._fIELDNAME11 = try Int32Field.read(from: &reader)
            case 3296:
                self._fIELDName12 = try Int32Field.read(from: &reader)
            case 3304:
                self._fieldName13 = try Int32Field.read(from: &reader)
            case 3312:
                self._fieldName14 = try Int32Field.read(from: &reader)
            case 3320:
                self._fieldName15 = try Int32Field.read(from: &reader)
            case 3328:
                self._fieldName16 = try Int32Field.read(from: &reader)
            case 3336:
                self._fieldName17 = try Int32Field.read(from: &reader)
            case 3344:
                self._fieldName18 = try Int32Field.read(from: &reader)
            case 4002:
                try reader.readMessage(into: &self._messageSetCorrect)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._messageSetCorrect { sink.message(value, tag: 4002) }
        if let value = self._fieldName18 { sink.put(Int32Field.self, value, tag: 3344) }
        if let value = self._fieldName17 { sink.put(Int32Field.self, value, tag: 3336) }
        if let value = self._fieldName16 { sink.put(Int32Field.self, value, tag: 3328) }
        if let value = self._fieldName15 { sink.put(Int32Field.self, value, tag: 3320) }
        if let value = self._fieldName14 { sink.put(Int32Field.self, value, tag: 3312) }
        if let value = self._fieldName13 { sink.put(Int32Field.self, value, tag: 3304) }
        if let value = self._fIELDName12 { sink.put(Int32Field.self, value, tag: 3296) }
        if let value = self._fIELDNAME11 { sink.put(Int32Field.self, value, tag: 3288) }
        if let value = self._fieldName10 { sink.put(Int32Field.self, value, tag: 3280) }
        if let value = self._fieldName9 { sink.put(Int32Field.self, value, tag: 3272) }
        if let value = self._fieldName8 { sink.put(Int32Field.self, value, tag: 3264) }
        if let value = self._fieldName7 { sink.put(Int32Field.self, value, tag: 3256) }
        if let value = self._field0Name6 { sink.put(Int32Field.self, value, tag: 3248) }
        if let value = self._field0name5 { sink.put(Int32Field.self, value, tag: 3240) }
        if let value = self._fieldName4 { sink.put(Int32Field.self, value, tag: 3232) }
        if let value = self._fieldName3 { sink.put(Int32Field.self, value, tag: 3224) }
        if let value = self._fieldName2 { sink.put(Int32Field.self, value, tag: 3216) }
        if let value = self._fieldname1 { sink.put(Int32Field.self, value, tag: 3208) }
        if let value = self._defaultBytes { sink.put(BytesField.self, value, tag: 2042) }
        if let value = self._defaultString { sink.put(UncheckedStringField.self, value, tag: 2034) }
        if let value = self._defaultBool { sink.put(BoolField.self, value, tag: 2024) }
        if let value = self._defaultDouble { sink.put(DoubleField.self, value, tag: 2017) }
        if let value = self._defaultFloat { sink.put(FloatField.self, value, tag: 2013) }
        if let value = self._defaultSfixed64 { sink.put(SFixed64Field.self, value, tag: 2001) }
        if let value = self._defaultSfixed32 { sink.put(SFixed32Field.self, value, tag: 1997) }
        if let value = self._defaultFixed64 { sink.put(Fixed64Field.self, value, tag: 1985) }
        if let value = self._defaultFixed32 { sink.put(Fixed32Field.self, value, tag: 1981) }
        if let value = self._defaultSint64 { sink.put(SInt64Field.self, value, tag: 1968) }
        if let value = self._defaultSint32 { sink.put(SInt32Field.self, value, tag: 1960) }
        if let value = self._defaultUint64 { sink.put(UInt64Field.self, value, tag: 1952) }
        if let value = self._defaultUint32 { sink.put(UInt32Field.self, value, tag: 1944) }
        if let value = self._defaultInt64 { sink.put(Int64Field.self, value, tag: 1936) }
        if let value = self._defaultInt32 { sink.put(Int32Field.self, value, tag: 1928) }
        if let value = self._multiwordgroupfield { sink.putGroup(value, number: 204) }
        if let value = self._data { sink.putGroup(value, number: 201) }
        if case .oneofEnum(let value)? = self.oneofField { sink.put(EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, value, tag: 952) }
        if case .oneofDouble(let value)? = self.oneofField { sink.put(DoubleField.self, value, tag: 945) }
        if case .oneofFloat(let value)? = self.oneofField { sink.put(FloatField.self, value, tag: 941) }
        if case .oneofUint64(let value)? = self.oneofField { sink.put(UInt64Field.self, value, tag: 928) }
        if case .oneofBool(let value)? = self.oneofField { sink.put(BoolField.self, value, tag: 920) }
        if case .oneofBytes(let value)? = self.oneofField { sink.put(BytesField.self, value, tag: 914) }
        if case .oneofString(let value)? = self.oneofField { sink.put(UncheckedStringField.self, value, tag: 906) }
        if case .oneofNestedMessage(let value)? = self.oneofField { sink.message(value, tag: 898) }
        if case .oneofUint32(let value)? = self.oneofField { sink.put(UInt32Field.self, value, tag: 888) }
        sink.putMap(Int32Field.self, BoolField.self, self.mapInt32Bool, tag: 834)
        sink.putMap(Int32Field.self, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage>.self, self.mapInt32NestedMessage, tag: 826)
        sink.putPacked(EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, self.unpackedNestedEnum, tag: 818)
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
        sink.putPacked(EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, self.packedNestedEnum, tag: 706)
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
        sink.putMap(UncheckedStringField.self, ClosedEnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>.self, self.mapStringForeignEnum, tag: 594)
        sink.putMap(UncheckedStringField.self, ClosedEnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, self.mapStringNestedEnum, tag: 586)
        sink.putMap(UncheckedStringField.self, MessageField<ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2>.self, self.mapStringForeignMessage, tag: 578)
        sink.putMap(UncheckedStringField.self, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage>.self, self.mapStringNestedMessage, tag: 570)
        sink.putMap(UncheckedStringField.self, BytesField.self, self.mapStringBytes, tag: 562)
        sink.putMap(UncheckedStringField.self, UncheckedStringField.self, self.mapStringString, tag: 554)
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
        sink.putRepeated(UncheckedStringField.self, self.repeatedCord, tag: 442)
        sink.putRepeated(UncheckedStringField.self, self.repeatedStringPiece, tag: 434)
        sink.putPacked(EnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>.self, self.repeatedForeignEnum, tag: 418)
        sink.putPacked(EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, self.repeatedNestedEnum, tag: 410)
        sink.putRepeated(MessageField<ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2>.self, self.repeatedForeignMessage, tag: 394)
        sink.putRepeated(MessageField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage>.self, self.repeatedNestedMessage, tag: 386)
        sink.putRepeated(BytesField.self, self.repeatedBytes, tag: 362)
        sink.putRepeated(UncheckedStringField.self, self.repeatedString, tag: 354)
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
        if let value = self._optionalCord { sink.put(UncheckedStringField.self, value, tag: 202) }
        if let value = self._optionalStringPiece { sink.put(UncheckedStringField.self, value, tag: 194) }
        if let value = self._optionalForeignEnum { sink.put(EnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>.self, value, tag: 176) }
        if let value = self._optionalNestedEnum { sink.put(EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, value, tag: 168) }
        if let value = self._optionalForeignMessage { sink.message(value, tag: 154) }
        if let value = self._optionalNestedMessage { sink.message(value, tag: 146) }
        if let value = self._optionalBytes { sink.put(BytesField.self, value, tag: 122) }
        if let value = self._optionalString { sink.put(UncheckedStringField.self, value, tag: 114) }
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

/// `protobuf_test_messages.editions.proto2.TestAllTypesProto2`, read in place.
struct ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2View: MessageView, ~Escapable {
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
    var _optionalForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View
    var _isOptionalForeignMessageSet = false
    var _optionalNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum?
    var _optionalForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2?
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
    var _mapInt32NestedMessage = RecordSlice()
    var _mapInt32Bool = RecordSlice()
    var _oneofUint32: UInt32?
    var _oneofNestedMessage = FieldSlice.absent
    var _oneofString = FieldSlice.absent
    var _oneofBytes = FieldSlice.absent
    var _oneofBool: Bool?
    var _oneofUint64: UInt64?
    var _oneofFloat: Float?
    var _oneofDouble: Double?
    var _oneofEnum: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum?
    var _data = FieldSlice.absent
    var _multiwordgroupfield = FieldSlice.absent
    var _defaultInt32: Int32?
    var _defaultInt64: Int64?
    var _defaultUint32: UInt32?
    var _defaultUint64: UInt64?
    var _defaultSint32: Int32?
    var _defaultSint64: Int64?
    var _defaultFixed32: UInt32?
    var _defaultFixed64: UInt64?
    var _defaultSfixed32: Int32?
    var _defaultSfixed64: Int64?
    var _defaultFloat: Float?
    var _defaultDouble: Double?
    var _defaultBool: Bool?
    var _defaultString = FieldSlice.absent
    var _defaultBytes = FieldSlice.absent
    var _fieldname1: Int32?
    var _fieldName2: Int32?
    var _fieldName3: Int32?
    var _fieldName4: Int32?
    var _field0name5: Int32?
    var _field0Name6: Int32?
    var _fieldName7: Int32?
    var _fieldName8: Int32?
    var _fieldName9: Int32?
    var _fieldName10: Int32?
    var _fIELDNAME11: Int32?
    var _fIELDName12: Int32?
    var _fieldName13: Int32?
    var _fieldName14: Int32?
    var _fieldName15: Int32?
    var _fieldName16: Int32?
    var _fieldName17: Int32?
    var _fieldName18: Int32?
    var _messageSetCorrect: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectView
    var _isMessageSetCorrectSet = false
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _optionalForeignMessage = ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View(unread: bytes)
        _messageSetCorrect = ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectView(unread: bytes)
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
    var optionalNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView? {
        @_lifetime(copy self)
        get {
            _optionalNestedMessage.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView(checked: viewedBytes, _optionalNestedMessage) : nil
        }
    }
    /// Whether `optionalNestedMessage` is set.
    var hasOptionalNestedMessage: Bool { _optionalNestedMessage.isPresent }
    /// Field 19, `message optional_foreign_message`.
    var optionalForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View? {
        @_lifetime(copy self)
        get {
            _isOptionalForeignMessageSet ? _optionalForeignMessage : nil
        }
    }
    /// Whether `optionalForeignMessage` is set.
    var hasOptionalForeignMessage: Bool { _isOptionalForeignMessageSet }
    /// Field 21, `enum optional_nested_enum`.
    var optionalNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum { _optionalNestedEnum ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum() }
    /// Whether `optionalNestedEnum` is set.
    var hasOptionalNestedEnum: Bool { _optionalNestedEnum != nil }
    /// Field 22, `enum optional_foreign_enum`.
    var optionalForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2 { _optionalForeignEnum ?? ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2() }
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
    var recursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2View? {
        @_lifetime(copy self)
        get {
            _recursiveMessage.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2View(checked: viewedBytes, _recursiveMessage) : nil
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
    var repeatedNestedMessage: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView>(viewedBytes, _repeatedNestedMessage, tag: 386)
        }
    }
    /// Field 49, `repeated message repeated_foreign_message`.
    var repeatedForeignMessage: RepeatedView<ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View>(viewedBytes, _repeatedForeignMessage, tag: 394)
        }
    }
    /// Field 51, `repeated enum repeated_nested_enum`.
    var repeatedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>>(viewedBytes, _repeatedNestedEnum, tag: 410)
        }
    }
    /// Field 52, `repeated enum repeated_foreign_enum`.
    var repeatedForeignEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>>(viewedBytes, _repeatedForeignEnum, tag: 418)
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
    var mapInt32Int32: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32Int32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32Int32EntryView>(viewedBytes, _mapInt32Int32, tag: 450)
        }
    }
    /// Field 57, `map map_int64_int64`.
    var mapInt64Int64: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt64Int64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt64Int64EntryView>(viewedBytes, _mapInt64Int64, tag: 458)
        }
    }
    /// Field 58, `map map_uint32_uint32`.
    var mapUint32Uint32: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapUint32Uint32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapUint32Uint32EntryView>(viewedBytes, _mapUint32Uint32, tag: 466)
        }
    }
    /// Field 59, `map map_uint64_uint64`.
    var mapUint64Uint64: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapUint64Uint64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapUint64Uint64EntryView>(viewedBytes, _mapUint64Uint64, tag: 474)
        }
    }
    /// Field 60, `map map_sint32_sint32`.
    var mapSint32Sint32: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSint32Sint32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSint32Sint32EntryView>(viewedBytes, _mapSint32Sint32, tag: 482)
        }
    }
    /// Field 61, `map map_sint64_sint64`.
    var mapSint64Sint64: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSint64Sint64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSint64Sint64EntryView>(viewedBytes, _mapSint64Sint64, tag: 490)
        }
    }
    /// Field 62, `map map_fixed32_fixed32`.
    var mapFixed32Fixed32: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapFixed32Fixed32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapFixed32Fixed32EntryView>(viewedBytes, _mapFixed32Fixed32, tag: 498)
        }
    }
    /// Field 63, `map map_fixed64_fixed64`.
    var mapFixed64Fixed64: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapFixed64Fixed64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapFixed64Fixed64EntryView>(viewedBytes, _mapFixed64Fixed64, tag: 506)
        }
    }
    /// Field 64, `map map_sfixed32_sfixed32`.
    var mapSfixed32Sfixed32: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSfixed32Sfixed32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSfixed32Sfixed32EntryView>(viewedBytes, _mapSfixed32Sfixed32, tag: 514)
        }
    }
    /// Field 65, `map map_sfixed64_sfixed64`.
    var mapSfixed64Sfixed64: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSfixed64Sfixed64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSfixed64Sfixed64EntryView>(viewedBytes, _mapSfixed64Sfixed64, tag: 522)
        }
    }
    /// Field 66, `map map_int32_float`.
    var mapInt32Float: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32FloatEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32FloatEntryView>(viewedBytes, _mapInt32Float, tag: 530)
        }
    }
    /// Field 67, `map map_int32_double`.
    var mapInt32Double: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32DoubleEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32DoubleEntryView>(viewedBytes, _mapInt32Double, tag: 538)
        }
    }
    /// Field 68, `map map_bool_bool`.
    var mapBoolBool: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapBoolBoolEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapBoolBoolEntryView>(viewedBytes, _mapBoolBool, tag: 546)
        }
    }
    /// Field 69, `map map_string_string`.
    var mapStringString: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringStringEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringStringEntryView>(viewedBytes, _mapStringString, tag: 554)
        }
    }
    /// Field 70, `map map_string_bytes`.
    var mapStringBytes: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringBytesEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringBytesEntryView>(viewedBytes, _mapStringBytes, tag: 562)
        }
    }
    /// Field 71, `map map_string_nested_message`.
    var mapStringNestedMessage: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringNestedMessageEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringNestedMessageEntryView>(viewedBytes, _mapStringNestedMessage, tag: 570)
        }
    }
    /// Field 72, `map map_string_foreign_message`.
    var mapStringForeignMessage: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringForeignMessageEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringForeignMessageEntryView>(viewedBytes, _mapStringForeignMessage, tag: 578)
        }
    }
    /// Field 73, `map map_string_nested_enum`.
    var mapStringNestedEnum: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringNestedEnumEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringNestedEnumEntryView>(viewedBytes, _mapStringNestedEnum, tag: 586)
        }
    }
    /// Field 74, `map map_string_foreign_enum`.
    var mapStringForeignEnum: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringForeignEnumEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringForeignEnumEntryView>(viewedBytes, _mapStringForeignEnum, tag: 594)
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
    var packedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>>(viewedBytes, _packedNestedEnum, tag: 706)
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
    var unpackedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>>(viewedBytes, _unpackedNestedEnum, tag: 818)
        }
    }
    /// Field 103, `map map_int32_nested_message`.
    var mapInt32NestedMessage: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32NestedMessageEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32NestedMessageEntryView>(viewedBytes, _mapInt32NestedMessage, tag: 826)
        }
    }
    /// Field 104, `map map_int32_bool`.
    var mapInt32Bool: RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32BoolEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32BoolEntryView>(viewedBytes, _mapInt32Bool, tag: 834)
        }
    }
    /// Field 111, `uint32 oneof_uint32`.
    var oneofUint32: UInt32 { _oneofUint32 ?? 0 }
    /// Whether `oneofUint32` is set.
    var hasOneofUint32: Bool { _oneofUint32 != nil }
    /// Field 112, `message oneof_nested_message`.
    var oneofNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView? {
        @_lifetime(copy self)
        get {
            _oneofNestedMessage.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView(checked: viewedBytes, _oneofNestedMessage) : nil
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
    var oneofEnum: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum { _oneofEnum ?? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum() }
    /// Whether `oneofEnum` is set.
    var hasOneofEnum: Bool { _oneofEnum != nil }
    /// Field 201, `group data`.
    var data: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.DataView? {
        @_lifetime(copy self)
        get {
            _data.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.DataView(checked: viewedBytes, _data) : nil
        }
    }
    /// Whether `data` is set.
    var hasData: Bool { _data.isPresent }
    /// Field 204, `group multiwordgroupfield`.
    var multiwordgroupfield: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupFieldView? {
        @_lifetime(copy self)
        get {
            _multiwordgroupfield.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupFieldView(checked: viewedBytes, _multiwordgroupfield) : nil
        }
    }
    /// Whether `multiwordgroupfield` is set.
    var hasMultiwordgroupfield: Bool { _multiwordgroupfield.isPresent }
    /// Field 241, `int32 default_int32`.
    var defaultInt32: Int32 { _defaultInt32 ?? -123456789 }
    /// Whether `defaultInt32` is set.
    var hasDefaultInt32: Bool { _defaultInt32 != nil }
    /// Field 242, `int64 default_int64`.
    var defaultInt64: Int64 { _defaultInt64 ?? -9123456789123456789 }
    /// Whether `defaultInt64` is set.
    var hasDefaultInt64: Bool { _defaultInt64 != nil }
    /// Field 243, `uint32 default_uint32`.
    var defaultUint32: UInt32 { _defaultUint32 ?? 2123456789 }
    /// Whether `defaultUint32` is set.
    var hasDefaultUint32: Bool { _defaultUint32 != nil }
    /// Field 244, `uint64 default_uint64`.
    var defaultUint64: UInt64 { _defaultUint64 ?? 10123456789123456789 }
    /// Whether `defaultUint64` is set.
    var hasDefaultUint64: Bool { _defaultUint64 != nil }
    /// Field 245, `sint32 default_sint32`.
    var defaultSint32: Int32 { _defaultSint32 ?? -123456789 }
    /// Whether `defaultSint32` is set.
    var hasDefaultSint32: Bool { _defaultSint32 != nil }
    /// Field 246, `sint64 default_sint64`.
    var defaultSint64: Int64 { _defaultSint64 ?? -9123456789123456789 }
    /// Whether `defaultSint64` is set.
    var hasDefaultSint64: Bool { _defaultSint64 != nil }
    /// Field 247, `fixed32 default_fixed32`.
    var defaultFixed32: UInt32 { _defaultFixed32 ?? 2123456789 }
    /// Whether `defaultFixed32` is set.
    var hasDefaultFixed32: Bool { _defaultFixed32 != nil }
    /// Field 248, `fixed64 default_fixed64`.
    var defaultFixed64: UInt64 { _defaultFixed64 ?? 10123456789123456789 }
    /// Whether `defaultFixed64` is set.
    var hasDefaultFixed64: Bool { _defaultFixed64 != nil }
    /// Field 249, `sfixed32 default_sfixed32`.
    var defaultSfixed32: Int32 { _defaultSfixed32 ?? -123456789 }
    /// Whether `defaultSfixed32` is set.
    var hasDefaultSfixed32: Bool { _defaultSfixed32 != nil }
    /// Field 250, `sfixed64 default_sfixed64`.
    var defaultSfixed64: Int64 { _defaultSfixed64 ?? -9123456789123456789 }
    /// Whether `defaultSfixed64` is set.
    var hasDefaultSfixed64: Bool { _defaultSfixed64 != nil }
    /// Field 251, `float default_float`.
    var defaultFloat: Float { _defaultFloat ?? 9e+09 }
    /// Whether `defaultFloat` is set.
    var hasDefaultFloat: Bool { _defaultFloat != nil }
    /// Field 252, `double default_double`.
    var defaultDouble: Double { _defaultDouble ?? 7e+22 }
    /// Whether `defaultDouble` is set.
    var hasDefaultDouble: Bool { _defaultDouble != nil }
    /// Field 253, `bool default_bool`.
    var defaultBool: Bool { _defaultBool ?? true }
    /// Whether `defaultBool` is set.
    var hasDefaultBool: Bool { _defaultBool != nil }
    /// Field 254, `string default_string`.
    var defaultString: UTF8Span {
        @_lifetime(copy self)
        get {
            if _defaultString.isPresent { return viewedBytes.text(in: _defaultString) }
            return viewedBytes.constantText("Rosebud")
        }
    }
    /// Whether `defaultString` is set.
    var hasDefaultString: Bool { _defaultString.isPresent }
    /// Field 255, `bytes default_bytes`.
    var defaultBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _defaultBytes)
        }
    }
    /// Whether `defaultBytes` is set.
    var hasDefaultBytes: Bool { _defaultBytes.isPresent }
    /// Field 401, `int32 fieldname1`.
    var fieldname1: Int32 { _fieldname1 ?? 0 }
    /// Whether `fieldname1` is set.
    var hasFieldname1: Bool { _fieldname1 != nil }
    /// Field 402, `int32 field_name2`.
    var fieldName2: Int32 { _fieldName2 ?? 0 }
    /// Whether `fieldName2` is set.
    var hasFieldName2: Bool { _fieldName2 != nil }
    /// Field 403, `int32 _field_name3`.
    var fieldName3: Int32 { _fieldName3 ?? 0 }
    /// Whether `fieldName3` is set.
    var hasFieldName3: Bool { _fieldName3 != nil }
    /// Field 404, `int32 field__name4_`.
    var fieldName4: Int32 { _fieldName4 ?? 0 }
    /// Whether `fieldName4` is set.
    var hasFieldName4: Bool { _fieldName4 != nil }
    /// Field 405, `int32 field0name5`.
    var field0name5: Int32 { _field0name5 ?? 0 }
    /// Whether `field0name5` is set.
    var hasField0name5: Bool { _field0name5 != nil }
    /// Field 406, `int32 field_0_name6`.
    var field0Name6: Int32 { _field0Name6 ?? 0 }
    /// Whether `field0Name6` is set.
    var hasField0Name6: Bool { _field0Name6 != nil }
    /// Field 407, `int32 fieldName7`.
    var fieldName7: Int32 { _fieldName7 ?? 0 }
    /// Whether `fieldName7` is set.
    var hasFieldName7: Bool { _fieldName7 != nil }
    /// Field 408, `int32 FieldName8`.
    var fieldName8: Int32 { _fieldName8 ?? 0 }
    /// Whether `fieldName8` is set.
    var hasFieldName8: Bool { _fieldName8 != nil }
    /// Field 409, `int32 field_Name9`.
    var fieldName9: Int32 { _fieldName9 ?? 0 }
    /// Whether `fieldName9` is set.
    var hasFieldName9: Bool { _fieldName9 != nil }
    /// Field 410, `int32 Field_Name10`.
    var fieldName10: Int32 { _fieldName10 ?? 0 }
    /// Whether `fieldName10` is set.
    var hasFieldName10: Bool { _fieldName10 != nil }
    /// Field 411, `int32 FIELD_NAME11`.
    var fIELDNAME11: Int32 { _fIELDNAME11 ?? 0 }
    /// Whether `fIELDNAME11` is set.
    var hasFIELDNAME11: Bool { _fIELDNAME11 != nil }
    /// Field 412, `int32 FIELD_name12`.
    var fIELDName12: Int32 { _fIELDName12 ?? 0 }
    /// Whether `fIELDName12` is set.
    var hasFIELDName12: Bool { _fIELDName12 != nil }
    /// Field 413, `int32 __field_name13`.
    var fieldName13: Int32 { _fieldName13 ?? 0 }
    /// Whether `fieldName13` is set.
    var hasFieldName13: Bool { _fieldName13 != nil }
    /// Field 414, `int32 __Field_name14`.
    var fieldName14: Int32 { _fieldName14 ?? 0 }
    /// Whether `fieldName14` is set.
    var hasFieldName14: Bool { _fieldName14 != nil }
    /// Field 415, `int32 field__name15`.
    var fieldName15: Int32 { _fieldName15 ?? 0 }
    /// Whether `fieldName15` is set.
    var hasFieldName15: Bool { _fieldName15 != nil }
    /// Field 416, `int32 field__Name16`.
    var fieldName16: Int32 { _fieldName16 ?? 0 }
    /// Whether `fieldName16` is set.
    var hasFieldName16: Bool { _fieldName16 != nil }
    /// Field 417, `int32 field_name17__`.
    var fieldName17: Int32 { _fieldName17 ?? 0 }
    /// Whether `fieldName17` is set.
    var hasFieldName17: Bool { _fieldName17 != nil }
    /// Field 418, `int32 Field_name18__`.
    var fieldName18: Int32 { _fieldName18 ?? 0 }
    /// Whether `fieldName18` is set.
    var hasFieldName18: Bool { _fieldName18 != nil }
    /// Field 500, `message message_set_correct`.
    var messageSetCorrect: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectView? {
        @_lifetime(copy self)
        get {
            _isMessageSetCorrectSet ? _messageSetCorrect : nil
        }
    }
    /// Whether `messageSetCorrect` is set.
    var hasMessageSetCorrect: Bool { _isMessageSetCorrectSet }
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
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView.self, into: &_optionalNestedMessage)
            case 154:
                try reader.readView(&_optionalForeignMessage, isSet: &_isOptionalForeignMessageSet)
            case 168:
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self) { _optionalNestedEnum = value }
            case 176:
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self) { _optionalForeignEnum = value }
            case 194:
                _optionalStringPiece = try reader.readTextSlice()
            case 202:
                _optionalCord = try reader.readTextSlice()
            case 218:
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2View.self, into: &_recursiveMessage)
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
                try reader.apart { reader throws(WireError) in try reader.readViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView.self, into: &_repeatedNestedMessage, tag: 386) }
            case 394:
                try reader.apart { reader throws(WireError) in try reader.readViews(ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View.self, into: &_repeatedForeignMessage, tag: 394) }
            case 410:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(ClosedEnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, into: &_repeatedNestedEnum) }
            case 408:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(ClosedEnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, into: &_repeatedNestedEnum) }
            case 418:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(ClosedEnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>.self, into: &_repeatedForeignEnum) }
            case 416:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(ClosedEnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>.self, into: &_repeatedForeignEnum) }
            case 434:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_repeatedStringPiece, tag: 434) }
            case 442:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_repeatedCord, tag: 442) }
            case 450:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32Int32EntryView.self, into: &_mapInt32Int32, tag: 450) }
            case 458:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt64Int64EntryView.self, into: &_mapInt64Int64, tag: 458) }
            case 466:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapUint32Uint32EntryView.self, into: &_mapUint32Uint32, tag: 466) }
            case 474:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapUint64Uint64EntryView.self, into: &_mapUint64Uint64, tag: 474) }
            case 482:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSint32Sint32EntryView.self, into: &_mapSint32Sint32, tag: 482) }
            case 490:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSint64Sint64EntryView.self, into: &_mapSint64Sint64, tag: 490) }
            case 498:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapFixed32Fixed32EntryView.self, into: &_mapFixed32Fixed32, tag: 498) }
            case 506:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapFixed64Fixed64EntryView.self, into: &_mapFixed64Fixed64, tag: 506) }
            case 514:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSfixed32Sfixed32EntryView.self, into: &_mapSfixed32Sfixed32, tag: 514) }
            case 522:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapSfixed64Sfixed64EntryView.self, into: &_mapSfixed64Sfixed64, tag: 522) }
            case 530:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32FloatEntryView.self, into: &_mapInt32Float, tag: 530) }
            case 538:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32DoubleEntryView.self, into: &_mapInt32Double, tag: 538) }
            case 546:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapBoolBoolEntryView.self, into: &_mapBoolBool, tag: 546) }
            case 554:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringStringEntryView.self, into: &_mapStringString, tag: 554) }
            case 562:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringBytesEntryView.self, into: &_mapStringBytes, tag: 562) }
            case 570:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringNestedMessageEntryView.self, into: &_mapStringNestedMessage, tag: 570) }
            case 578:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringForeignMessageEntryView.self, into: &_mapStringForeignMessage, tag: 578) }
            case 586:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringNestedEnumEntryView.self, into: &_mapStringNestedEnum, tag: 586) }
            case 594:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapStringForeignEnumEntryView.self, into: &_mapStringForeignEnum, tag: 594) }
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
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(ClosedEnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, into: &_packedNestedEnum) }
            case 704:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(ClosedEnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, into: &_packedNestedEnum) }
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
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(ClosedEnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, into: &_unpackedNestedEnum) }
            case 816:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(ClosedEnumField<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum>.self, into: &_unpackedNestedEnum) }
            case 826:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32NestedMessageEntryView.self, into: &_mapInt32NestedMessage, tag: 826) }
            case 834:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MapInt32BoolEntryView.self, into: &_mapInt32Bool, tag: 834) }
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
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView.self, into: &_oneofNestedMessage)
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
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self) { _oneofEnum = value }
            case 1611:
                try reader.apart { reader throws(WireError) in try reader.readGroupView(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.DataView.self, number: 201, into: &_data) }
            case 1635:
                try reader.apart { reader throws(WireError) in try reader.readGroupView(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupFieldView.self, number: 204, into: &_multiwordgroupfield) }
            case 1928:
                _defaultInt32 = try Int32Field.read(from: &reader)
            case 1936:
                _defaultInt64 = try Int64Field.read(from: &reader)
            case 1944:
                _defaultUint32 = try UInt32Field.read(from: &reader)
            case 1952:
                _defaultUint64 = try UInt64Field.read(from: &reader)
            case 1960:
                _defaultSint32 = try SInt32Field.read(from: &reader)
            case 1968:
                _defaultSint64 = try SInt64Field.read(from: &reader)
            case 1981:
                _defaultFixed32 = try Fixed32Field.read(from: &reader)
            case 1985:
                _defaultFixed64 = try Fixed64Field.read(from: &reader)
            case 1997:
                _defaultSfixed32 = try SFixed32Field.read(from: &reader)
            case 2001:
                _defaultSfixed64 = try SFixed64Field.read(from: &reader)
            case 2013:
                _defaultFloat = try FloatField.read(from: &reader)
            case 2017:
                _defaultDouble = try DoubleField.read(from: &reader)
            case 2024:
                _defaultBool = try BoolField.read(from: &reader)
            case 2034:
                _defaultString = try reader.readTextSlice()
            case 2042:
                _defaultBytes = try reader.readSlice()
            case 3208:
                _fieldname1 = try Int32Field.read(from: &reader)
            case 3216:
                _fieldName2 = try Int32Field.read(from: &reader)
            case 3224:
                _fieldName3 = try Int32Field.read(from: &reader)
            case 3232:
                _fieldName4 = try Int32Field.read(from: &reader)
            case 3240:
                _field0name5 = try Int32Field.read(from: &reader)
            case 3248:
                _field0Name6 = try Int32Field.read(from: &reader)
            case 3256:
                _fieldName7 = try Int32Field.read(from: &reader)
            case 3264:
                _fieldName8 = try Int32Field.read(from: &reader)
            case 3272:
                _fieldName9 = try Int32Field.read(from: &reader)
            case 3280:
                _fieldName10 = try Int32Field.read(from: &reader)
            case 3288:
                _fIELDNAME11 = try Int32Field.read(from: &reader)
            case 3296:
                _fIELDName12 = try Int32Field.read(from: &reader)
            case 3304:
                _fieldName13 = try Int32Field.read(from: &reader)
            case 3312:
                _fieldName14 = try Int32Field.read(from: &reader)
            case 3320:
                _fieldName15 = try Int32Field.read(from: &reader)
            case 3328:
                _fieldName16 = try Int32Field.read(from: &reader)
            case 3336:
                _fieldName17 = try Int32Field.read(from: &reader)
            case 3344:
                _fieldName18 = try Int32Field.read(from: &reader)
            case 4002:
                try reader.readView(&_messageSetCorrect, isSet: &_isMessageSetCorrectSet)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.proto2.ForeignMessageProto2`.
struct ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2: Message {
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

extension ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.ForeignMessageProto2",
        fields: "1 ?int32 c")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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

/// `protobuf_test_messages.editions.proto2.ForeignMessageProto2`, read in place.
struct ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _c: Int32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.schema }
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

/// `protobuf_test_messages.editions.proto2.GroupField`.
struct ProtobufTestMessages_Editions_Proto2_GroupField: Message {
    /// Field 122, `int32 group_int32`.
    var groupInt32: Int32 {
        get { self._groupInt32 ?? 0 }
        set { self._groupInt32 = newValue }
    }
    /// Whether `groupInt32` is set.
    var hasGroupInt32: Bool { _groupInt32 != nil }
    /// Takes the value of `groupInt32` away.
    mutating func clearGroupInt32() { _groupInt32 = nil }
    /// Field 123, `uint32 group_uint32`.
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

extension ProtobufTestMessages_Editions_Proto2_GroupField {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.GroupField",
        fields: "122 ?int32 group_int32\n123 ?uint32 group_uint32")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            case 976:
                self._groupInt32 = try Int32Field.read(from: &reader)
            case 984:
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
        if let value = self._groupUint32 { sink.put(UInt32Field.self, value, tag: 984) }
        if let value = self._groupInt32 { sink.put(Int32Field.self, value, tag: 976) }
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

/// `protobuf_test_messages.editions.proto2.GroupField`, read in place.
struct ProtobufTestMessages_Editions_Proto2_GroupFieldView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _groupInt32: Int32?
    var _groupUint32: UInt32?
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_GroupField.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 122, `int32 group_int32`.
    var groupInt32: Int32 { _groupInt32 ?? 0 }
    /// Whether `groupInt32` is set.
    var hasGroupInt32: Bool { _groupInt32 != nil }
    /// Field 123, `uint32 group_uint32`.
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
            case 976:
                _groupInt32 = try Int32Field.read(from: &reader)
            case 984:
                _groupUint32 = try UInt32Field.read(from: &reader)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.proto2.UnknownToTestAllTypes`.
struct ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes: Message {
    /// Field 1001, `int32 optional_int32`.
    var optionalInt32: Int32 {
        get { self._optionalInt32 ?? 0 }
        set { self._optionalInt32 = newValue }
    }
    /// Whether `optionalInt32` is set.
    var hasOptionalInt32: Bool { _optionalInt32 != nil }
    /// Takes the value of `optionalInt32` away.
    mutating func clearOptionalInt32() { _optionalInt32 = nil }
    /// Field 1002, `string optional_string`.
    var optionalString: String {
        get { self._optionalString ?? "" }
        set { self._optionalString = newValue }
    }
    /// Whether `optionalString` is set.
    var hasOptionalString: Bool { _optionalString != nil }
    /// Takes the value of `optionalString` away.
    mutating func clearOptionalString() { _optionalString = nil }
    /// Field 1003, `message nested_message`.
    var nestedMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2 {
        get { self._nestedMessage ?? ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2() }
        set { self._nestedMessage = newValue }
    }
    /// Whether `nestedMessage` is set.
    var hasNestedMessage: Bool { _nestedMessage != nil }
    /// Takes the value of `nestedMessage` away.
    mutating func clearNestedMessage() { _nestedMessage = nil }
    /// Field 1004, `group optionalgroup`.
    var optionalgroup: ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup {
        get { self._optionalgroup ?? ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup() }
        set { self._optionalgroup = newValue }
    }
    /// Whether `optionalgroup` is set.
    var hasOptionalgroup: Bool { _optionalgroup != nil }
    /// Takes the value of `optionalgroup` away.
    mutating func clearOptionalgroup() { _optionalgroup = nil }
    /// Field 1006, `bool optional_bool`.
    var optionalBool: Bool {
        get { self._optionalBool ?? false }
        set { self._optionalBool = newValue }
    }
    /// Whether `optionalBool` is set.
    var hasOptionalBool: Bool { _optionalBool != nil }
    /// Takes the value of `optionalBool` away.
    mutating func clearOptionalBool() { _optionalBool = nil }
    /// Field 1011, `repeated int32 repeated_int32`.
    var repeatedInt32: [Int32] = []
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _optionalInt32: Int32?
    var _optionalString: String?
    var _nestedMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2?
    var _optionalgroup: ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup?
    var _optionalBool: Bool?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._optionalInt32 == right._optionalInt32 else { return false }
        guard UncheckedStringField.areSame(left._optionalString, right._optionalString) else { return false }
        guard left._nestedMessage == right._nestedMessage else { return false }
        guard left._optionalgroup == right._optionalgroup else { return false }
        guard left._optionalBool == right._optionalBool else { return false }
        guard left.repeatedInt32 == right.repeatedInt32 else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes {
    /// `protobuf_test_messages.editions.proto2.UnknownToTestAllTypes.OptionalGroup`.
    struct OptionalGroup: Message {
        /// Field 1, `int32 a`.
        var a: Int32 {
            get { self._a ?? 0 }
            set { self._a = newValue }
        }
        /// Whether `a` is set.
        var hasA: Bool { _a != nil }
        /// Takes the value of `a` away.
        mutating func clearA() { _a = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _a: Int32?
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.UnknownToTestAllTypes.OptionalGroup",
        fields: "1 ?int32 a")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

extension ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes {
    /// `protobuf_test_messages.editions.proto2.UnknownToTestAllTypes.OptionalGroup`, read in place.
    struct OptionalGroupView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _a: Int32?
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 a`.
        var a: Int32 { _a ?? 0 }
        /// Whether `a` is set.
        var hasA: Bool { _a != nil }
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
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.UnknownToTestAllTypes",
        fields: "1001 ?int32 optional_int32\n1002 ?string optional_string utf8=none\n1003 ?message nested_message of=0\n1004 ?group optionalgroup of=1\n1006 ?bool optional_bool\n1011 *int32 repeated_int32 packed=0",
        types: [.message { ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.schema }, .message { ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            case 8008:
                self._optionalInt32 = try Int32Field.read(from: &reader)
            case 8018:
                self._optionalString = try UncheckedStringField.read(from: &reader)
            case 8026:
                try reader.readMessage(into: &self._nestedMessage)
            case 8035:
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &self._optionalgroup, number: 1004) }
            case 8048:
                self._optionalBool = try BoolField.read(from: &reader)
            case 8090:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.repeatedInt32) }
            case 8088:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.repeatedInt32) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putPacked(Int32Field.self, self.repeatedInt32, tag: 8090)
        if let value = self._optionalBool { sink.put(BoolField.self, value, tag: 8048) }
        if let value = self._optionalgroup { sink.putGroup(value, number: 1004) }
        if let value = self._nestedMessage { sink.message(value, tag: 8026) }
        if let value = self._optionalString { sink.put(UncheckedStringField.self, value, tag: 8018) }
        if let value = self._optionalInt32 { sink.put(Int32Field.self, value, tag: 8008) }
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

/// `protobuf_test_messages.editions.proto2.UnknownToTestAllTypes`, read in place.
struct ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypesView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _optionalInt32: Int32?
    var _optionalString = FieldSlice.absent
    var _nestedMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View
    var _isNestedMessageSet = false
    var _optionalgroup = FieldSlice.absent
    var _optionalBool: Bool?
    var _repeatedInt32 = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _nestedMessage = ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View(unread: bytes)
    }
    /// Field 1001, `int32 optional_int32`.
    var optionalInt32: Int32 { _optionalInt32 ?? 0 }
    /// Whether `optionalInt32` is set.
    var hasOptionalInt32: Bool { _optionalInt32 != nil }
    /// Field 1002, `string optional_string`.
    var optionalString: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _optionalString)
        }
    }
    /// Whether `optionalString` is set.
    var hasOptionalString: Bool { _optionalString.isPresent }
    /// Field 1003, `message nested_message`.
    var nestedMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View? {
        @_lifetime(copy self)
        get {
            _isNestedMessageSet ? _nestedMessage : nil
        }
    }
    /// Whether `nestedMessage` is set.
    var hasNestedMessage: Bool { _isNestedMessageSet }
    /// Field 1004, `group optionalgroup`.
    var optionalgroup: ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroupView? {
        @_lifetime(copy self)
        get {
            _optionalgroup.isPresent ? ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroupView(checked: viewedBytes, _optionalgroup) : nil
        }
    }
    /// Whether `optionalgroup` is set.
    var hasOptionalgroup: Bool { _optionalgroup.isPresent }
    /// Field 1006, `bool optional_bool`.
    var optionalBool: Bool { _optionalBool ?? false }
    /// Whether `optionalBool` is set.
    var hasOptionalBool: Bool { _optionalBool != nil }
    /// Field 1011, `repeated int32 repeated_int32`.
    var repeatedInt32: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _repeatedInt32, tag: 8090)
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
            case 8008:
                _optionalInt32 = try Int32Field.read(from: &reader)
            case 8018:
                _optionalString = try reader.readTextSlice()
            case 8026:
                try reader.readView(&_nestedMessage, isSet: &_isNestedMessageSet)
            case 8035:
                try reader.apart { reader throws(WireError) in try reader.readGroupView(ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroupView.self, number: 1004, into: &_optionalgroup) }
            case 8048:
                _optionalBool = try BoolField.read(from: &reader)
            case 8090:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_repeatedInt32) }
            case 8088:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_repeatedInt32) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.proto2.NullHypothesisProto2`.
struct ProtobufTestMessages_Editions_Proto2_NullHypothesisProto2: Message {
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_Editions_Proto2_NullHypothesisProto2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.NullHypothesisProto2",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

/// `protobuf_test_messages.editions.proto2.NullHypothesisProto2`, read in place.
struct ProtobufTestMessages_Editions_Proto2_NullHypothesisProto2View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_NullHypothesisProto2.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
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
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.proto2.EnumOnlyProto2`.
struct ProtobufTestMessages_Editions_Proto2_EnumOnlyProto2: Message {
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_Editions_Proto2_EnumOnlyProto2 {

    /// `protobuf_test_messages.editions.proto2.EnumOnlyProto2.Bool`
    struct BoolEnum: ProtoEnum {
        /// The number.
        let rawValue: Int32
        /// The value with this number, listed or not.
        init(rawValue: Int32) { self.rawValue = rawValue }
        /// The first value of the `.proto` file.
        init() { rawValue = 0 }
        /// `kFalse` = 0
        static let kFalse = Self(rawValue: 0)
        /// `kTrue` = 1
        static let kTrue = Self(rawValue: 1)
        /// Names and numbers.
        static let schema: EnumSchema = EnumSchema(
            fullName: "protobuf_test_messages.editions.proto2.EnumOnlyProto2.Bool",
            values: "0 kFalse\n1 kTrue",
            isClosed: true)
    }
}

extension ProtobufTestMessages_Editions_Proto2_EnumOnlyProto2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.EnumOnlyProto2",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

/// `protobuf_test_messages.editions.proto2.EnumOnlyProto2`, read in place.
struct ProtobufTestMessages_Editions_Proto2_EnumOnlyProto2View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_EnumOnlyProto2.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
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
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.proto2.OneStringProto2`.
struct ProtobufTestMessages_Editions_Proto2_OneStringProto2: Message {
    /// Field 1, `string data`.
    var data: String {
        get { self._data ?? "" }
        set { self._data = newValue }
    }
    /// Whether `data` is set.
    var hasData: Bool { _data != nil }
    /// Takes the value of `data` away.
    mutating func clearData() { _data = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _data: String?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard UncheckedStringField.areSame(left._data, right._data) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension ProtobufTestMessages_Editions_Proto2_OneStringProto2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.OneStringProto2",
        fields: "1 ?string data utf8=none")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
                self._data = try UncheckedStringField.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._data { sink.put(UncheckedStringField.self, value, tag: 10) }
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

/// `protobuf_test_messages.editions.proto2.OneStringProto2`, read in place.
struct ProtobufTestMessages_Editions_Proto2_OneStringProto2View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _data = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_OneStringProto2.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `string data`.
    var data: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _data)
        }
    }
    /// Whether `data` is set.
    var hasData: Bool { _data.isPresent }
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
                _data = try reader.readTextSlice()
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.proto2.ProtoWithKeywords`.
struct ProtobufTestMessages_Editions_Proto2_ProtoWithKeywords: Message {
    /// Field 1, `int32 inline`.
    var inline: Int32 {
        get { self._inline ?? 0 }
        set { self._inline = newValue }
    }
    /// Whether `inline` is set.
    var hasInline: Bool { _inline != nil }
    /// Takes the value of `inline` away.
    mutating func clearInline() { _inline = nil }
    /// Field 2, `string concept`.
    var concept: String {
        get { self._concept ?? "" }
        set { self._concept = newValue }
    }
    /// Whether `concept` is set.
    var hasConcept: Bool { _concept != nil }
    /// Takes the value of `concept` away.
    mutating func clearConcept() { _concept = nil }
    /// Field 3, `repeated string requires`.
    var requires: [String] = []
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _inline: Int32?
    var _concept: String?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._inline == right._inline else { return false }
        guard UncheckedStringField.areSame(left._concept, right._concept) else { return false }
        guard UncheckedStringField.areSame(left.requires, right.requires) else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension ProtobufTestMessages_Editions_Proto2_ProtoWithKeywords {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.ProtoWithKeywords",
        fields: "1 ?int32 inline\n2 ?string concept utf8=none\n3 *string requires utf8=none")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
                self._inline = try Int32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                self._concept = try UncheckedStringField.read(from: &reader)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(UncheckedStringField.self, into: &self.requires, tag: 26) }
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        sink.putRepeated(UncheckedStringField.self, self.requires, tag: 26)
        if let value = self._concept { sink.put(UncheckedStringField.self, value, tag: 18) }
        if let value = self._inline { sink.put(Int32Field.self, value, tag: 8) }
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

/// `protobuf_test_messages.editions.proto2.ProtoWithKeywords`, read in place.
struct ProtobufTestMessages_Editions_Proto2_ProtoWithKeywordsView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _inline: Int32?
    var _concept = FieldSlice.absent
    var _requires = RecordSlice()
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_ProtoWithKeywords.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 inline`.
    var inline: Int32 { _inline ?? 0 }
    /// Whether `inline` is set.
    var hasInline: Bool { _inline != nil }
    /// Field 2, `string concept`.
    var concept: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _concept)
        }
    }
    /// Whether `concept` is set.
    var hasConcept: Bool { _concept.isPresent }
    /// Field 3, `repeated string requires`.
    var requires: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _requires, tag: 26)
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
            case 8:
                _inline = try Int32Field.read(from: &reader)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                _concept = try reader.readTextSlice()
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_requires, tag: 26) }
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2`.
struct ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2: Message {
    /// Field 1, `int32 required_int32`.
    var requiredInt32: Int32 {
        get { self._requiredInt32 ?? 0 }
        set { self._requiredInt32 = newValue }
    }
    /// Whether `requiredInt32` is set.
    var hasRequiredInt32: Bool { _requiredInt32 != nil }
    /// Takes the value of `requiredInt32` away.
    mutating func clearRequiredInt32() { _requiredInt32 = nil }
    /// Field 2, `int64 required_int64`.
    var requiredInt64: Int64 {
        get { self._requiredInt64 ?? 0 }
        set { self._requiredInt64 = newValue }
    }
    /// Whether `requiredInt64` is set.
    var hasRequiredInt64: Bool { _requiredInt64 != nil }
    /// Takes the value of `requiredInt64` away.
    mutating func clearRequiredInt64() { _requiredInt64 = nil }
    /// Field 3, `uint32 required_uint32`.
    var requiredUint32: UInt32 {
        get { self._requiredUint32 ?? 0 }
        set { self._requiredUint32 = newValue }
    }
    /// Whether `requiredUint32` is set.
    var hasRequiredUint32: Bool { _requiredUint32 != nil }
    /// Takes the value of `requiredUint32` away.
    mutating func clearRequiredUint32() { _requiredUint32 = nil }
    /// Field 4, `uint64 required_uint64`.
    var requiredUint64: UInt64 {
        get { self._requiredUint64 ?? 0 }
        set { self._requiredUint64 = newValue }
    }
    /// Whether `requiredUint64` is set.
    var hasRequiredUint64: Bool { _requiredUint64 != nil }
    /// Takes the value of `requiredUint64` away.
    mutating func clearRequiredUint64() { _requiredUint64 = nil }
    /// Field 5, `sint32 required_sint32`.
    var requiredSint32: Int32 {
        get { self._requiredSint32 ?? 0 }
        set { self._requiredSint32 = newValue }
    }
    /// Whether `requiredSint32` is set.
    var hasRequiredSint32: Bool { _requiredSint32 != nil }
    /// Takes the value of `requiredSint32` away.
    mutating func clearRequiredSint32() { _requiredSint32 = nil }
    /// Field 6, `sint64 required_sint64`.
    var requiredSint64: Int64 {
        get { self._requiredSint64 ?? 0 }
        set { self._requiredSint64 = newValue }
    }
    /// Whether `requiredSint64` is set.
    var hasRequiredSint64: Bool { _requiredSint64 != nil }
    /// Takes the value of `requiredSint64` away.
    mutating func clearRequiredSint64() { _requiredSint64 = nil }
    /// Field 7, `fixed32 required_fixed32`.
    var requiredFixed32: UInt32 {
        get { self._requiredFixed32 ?? 0 }
        set { self._requiredFixed32 = newValue }
    }
    /// Whether `requiredFixed32` is set.
    var hasRequiredFixed32: Bool { _requiredFixed32 != nil }
    /// Takes the value of `requiredFixed32` away.
    mutating func clearRequiredFixed32() { _requiredFixed32 = nil }
    /// Field 8, `fixed64 required_fixed64`.
    var requiredFixed64: UInt64 {
        get { self._requiredFixed64 ?? 0 }
        set { self._requiredFixed64 = newValue }
    }
    /// Whether `requiredFixed64` is set.
    var hasRequiredFixed64: Bool { _requiredFixed64 != nil }
    /// Takes the value of `requiredFixed64` away.
    mutating func clearRequiredFixed64() { _requiredFixed64 = nil }
    /// Field 9, `sfixed32 required_sfixed32`.
    var requiredSfixed32: Int32 {
        get { self._requiredSfixed32 ?? 0 }
        set { self._requiredSfixed32 = newValue }
    }
    /// Whether `requiredSfixed32` is set.
    var hasRequiredSfixed32: Bool { _requiredSfixed32 != nil }
    /// Takes the value of `requiredSfixed32` away.
    mutating func clearRequiredSfixed32() { _requiredSfixed32 = nil }
    /// Field 10, `sfixed64 required_sfixed64`.
    var requiredSfixed64: Int64 {
        get { self._requiredSfixed64 ?? 0 }
        set { self._requiredSfixed64 = newValue }
    }
    /// Whether `requiredSfixed64` is set.
    var hasRequiredSfixed64: Bool { _requiredSfixed64 != nil }
    /// Takes the value of `requiredSfixed64` away.
    mutating func clearRequiredSfixed64() { _requiredSfixed64 = nil }
    /// Field 11, `float required_float`.
    var requiredFloat: Float {
        get { self._requiredFloat ?? 0 }
        set { self._requiredFloat = newValue }
    }
    /// Whether `requiredFloat` is set.
    var hasRequiredFloat: Bool { _requiredFloat != nil }
    /// Takes the value of `requiredFloat` away.
    mutating func clearRequiredFloat() { _requiredFloat = nil }
    /// Field 12, `double required_double`.
    var requiredDouble: Double {
        get { self._requiredDouble ?? 0 }
        set { self._requiredDouble = newValue }
    }
    /// Whether `requiredDouble` is set.
    var hasRequiredDouble: Bool { _requiredDouble != nil }
    /// Takes the value of `requiredDouble` away.
    mutating func clearRequiredDouble() { _requiredDouble = nil }
    /// Field 13, `bool required_bool`.
    var requiredBool: Bool {
        get { self._requiredBool ?? false }
        set { self._requiredBool = newValue }
    }
    /// Whether `requiredBool` is set.
    var hasRequiredBool: Bool { _requiredBool != nil }
    /// Takes the value of `requiredBool` away.
    mutating func clearRequiredBool() { _requiredBool = nil }
    /// Field 14, `string required_string`.
    var requiredString: String {
        get { self._requiredString ?? "" }
        set { self._requiredString = newValue }
    }
    /// Whether `requiredString` is set.
    var hasRequiredString: Bool { _requiredString != nil }
    /// Takes the value of `requiredString` away.
    mutating func clearRequiredString() { _requiredString = nil }
    /// Field 15, `bytes required_bytes`.
    var requiredBytes: [UInt8] {
        get { self._requiredBytes ?? [] }
        set { self._requiredBytes = newValue }
    }
    /// Whether `requiredBytes` is set.
    var hasRequiredBytes: Bool { _requiredBytes != nil }
    /// Takes the value of `requiredBytes` away.
    mutating func clearRequiredBytes() { _requiredBytes = nil }
    /// Field 18, `message required_nested_message`.
    var requiredNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage {
        get { self._requiredNestedMessage?.value ?? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage() }
        set { self._requiredNestedMessage = Indirect(newValue) }
    }
    /// Whether `requiredNestedMessage` is set.
    var hasRequiredNestedMessage: Bool { _requiredNestedMessage != nil }
    /// Takes the value of `requiredNestedMessage` away.
    mutating func clearRequiredNestedMessage() { _requiredNestedMessage = nil }
    /// Field 19, `message required_foreign_message`.
    var requiredForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2 {
        get { self._requiredForeignMessage ?? ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2() }
        set { self._requiredForeignMessage = newValue }
    }
    /// Whether `requiredForeignMessage` is set.
    var hasRequiredForeignMessage: Bool { _requiredForeignMessage != nil }
    /// Takes the value of `requiredForeignMessage` away.
    mutating func clearRequiredForeignMessage() { _requiredForeignMessage = nil }
    /// Field 21, `enum required_nested_enum`.
    var requiredNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum {
        get { self._requiredNestedEnum ?? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum() }
        set { self._requiredNestedEnum = newValue }
    }
    /// Whether `requiredNestedEnum` is set.
    var hasRequiredNestedEnum: Bool { _requiredNestedEnum != nil }
    /// Takes the value of `requiredNestedEnum` away.
    mutating func clearRequiredNestedEnum() { _requiredNestedEnum = nil }
    /// Field 22, `enum required_foreign_enum`.
    var requiredForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2 {
        get { self._requiredForeignEnum ?? ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2() }
        set { self._requiredForeignEnum = newValue }
    }
    /// Whether `requiredForeignEnum` is set.
    var hasRequiredForeignEnum: Bool { _requiredForeignEnum != nil }
    /// Takes the value of `requiredForeignEnum` away.
    mutating func clearRequiredForeignEnum() { _requiredForeignEnum = nil }
    /// Field 24, `string required_string_piece`.
    var requiredStringPiece: String {
        get { self._requiredStringPiece ?? "" }
        set { self._requiredStringPiece = newValue }
    }
    /// Whether `requiredStringPiece` is set.
    var hasRequiredStringPiece: Bool { _requiredStringPiece != nil }
    /// Takes the value of `requiredStringPiece` away.
    mutating func clearRequiredStringPiece() { _requiredStringPiece = nil }
    /// Field 25, `string required_cord`.
    var requiredCord: String {
        get { self._requiredCord ?? "" }
        set { self._requiredCord = newValue }
    }
    /// Whether `requiredCord` is set.
    var hasRequiredCord: Bool { _requiredCord != nil }
    /// Takes the value of `requiredCord` away.
    mutating func clearRequiredCord() { _requiredCord = nil }
    /// Field 27, `message recursive_message`.
    var recursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
        get { self._recursiveMessage?.value ?? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2() }
        set { self._recursiveMessage = Indirect(newValue) }
    }
    /// Whether `recursiveMessage` is set.
    var hasRecursiveMessage: Bool { _recursiveMessage != nil }
    /// Takes the value of `recursiveMessage` away.
    mutating func clearRecursiveMessage() { _recursiveMessage = nil }
    /// Field 28, `message optional_recursive_message`.
    var optionalRecursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
        get { self._optionalRecursiveMessage?.value ?? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2() }
        set { self._optionalRecursiveMessage = Indirect(newValue) }
    }
    /// Whether `optionalRecursiveMessage` is set.
    var hasOptionalRecursiveMessage: Bool { _optionalRecursiveMessage != nil }
    /// Takes the value of `optionalRecursiveMessage` away.
    mutating func clearOptionalRecursiveMessage() { _optionalRecursiveMessage = nil }
    /// Field 201, `group data`.
    var data: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data {
        get { self._data ?? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data() }
        set { self._data = newValue }
    }
    /// Whether `data` is set.
    var hasData: Bool { _data != nil }
    /// Takes the value of `data` away.
    mutating func clearData() { _data = nil }
    /// Field 241, `int32 default_int32`.
    var defaultInt32: Int32 {
        get { self._defaultInt32 ?? -123456789 }
        set { self._defaultInt32 = newValue }
    }
    /// Whether `defaultInt32` is set.
    var hasDefaultInt32: Bool { _defaultInt32 != nil }
    /// Takes the value of `defaultInt32` away.
    mutating func clearDefaultInt32() { _defaultInt32 = nil }
    /// Field 242, `int64 default_int64`.
    var defaultInt64: Int64 {
        get { self._defaultInt64 ?? -9123456789123456789 }
        set { self._defaultInt64 = newValue }
    }
    /// Whether `defaultInt64` is set.
    var hasDefaultInt64: Bool { _defaultInt64 != nil }
    /// Takes the value of `defaultInt64` away.
    mutating func clearDefaultInt64() { _defaultInt64 = nil }
    /// Field 243, `uint32 default_uint32`.
    var defaultUint32: UInt32 {
        get { self._defaultUint32 ?? 2123456789 }
        set { self._defaultUint32 = newValue }
    }
    /// Whether `defaultUint32` is set.
    var hasDefaultUint32: Bool { _defaultUint32 != nil }
    /// Takes the value of `defaultUint32` away.
    mutating func clearDefaultUint32() { _defaultUint32 = nil }
    /// Field 244, `uint64 default_uint64`.
    var defaultUint64: UInt64 {
        get { self._defaultUint64 ?? 10123456789123456789 }
        set { self._defaultUint64 = newValue }
    }
    /// Whether `defaultUint64` is set.
    var hasDefaultUint64: Bool { _defaultUint64 != nil }
    /// Takes the value of `defaultUint64` away.
    mutating func clearDefaultUint64() { _defaultUint64 = nil }
    /// Field 245, `sint32 default_sint32`.
    var defaultSint32: Int32 {
        get { self._defaultSint32 ?? -123456789 }
        set { self._defaultSint32 = newValue }
    }
    /// Whether `defaultSint32` is set.
    var hasDefaultSint32: Bool { _defaultSint32 != nil }
    /// Takes the value of `defaultSint32` away.
    mutating func clearDefaultSint32() { _defaultSint32 = nil }
    /// Field 246, `sint64 default_sint64`.
    var defaultSint64: Int64 {
        get { self._defaultSint64 ?? -9123456789123456789 }
        set { self._defaultSint64 = newValue }
    }
    /// Whether `defaultSint64` is set.
    var hasDefaultSint64: Bool { _defaultSint64 != nil }
    /// Takes the value of `defaultSint64` away.
    mutating func clearDefaultSint64() { _defaultSint64 = nil }
    /// Field 247, `fixed32 default_fixed32`.
    var defaultFixed32: UInt32 {
        get { self._defaultFixed32 ?? 2123456789 }
        set { self._defaultFixed32 = newValue }
    }
    /// Whether `defaultFixed32` is set.
    var hasDefaultFixed32: Bool { _defaultFixed32 != nil }
    /// Takes the value of `defaultFixed32` away.
    mutating func clearDefaultFixed32() { _defaultFixed32 = nil }
    /// Field 248, `fixed64 default_fixed64`.
    var defaultFixed64: UInt64 {
        get { self._defaultFixed64 ?? 10123456789123456789 }
        set { self._defaultFixed64 = newValue }
    }
    /// Whether `defaultFixed64` is set.
    var hasDefaultFixed64: Bool { _defaultFixed64 != nil }
    /// Takes the value of `defaultFixed64` away.
    mutating func clearDefaultFixed64() { _defaultFixed64 = nil }
    /// Field 249, `sfixed32 default_sfixed32`.
    var defaultSfixed32: Int32 {
        get { self._defaultSfixed32 ?? -123456789 }
        set { self._defaultSfixed32 = newValue }
    }
    /// Whether `defaultSfixed32` is set.
    var hasDefaultSfixed32: Bool { _defaultSfixed32 != nil }
    /// Takes the value of `defaultSfixed32` away.
    mutating func clearDefaultSfixed32() { _defaultSfixed32 = nil }
    /// Field 250, `sfixed64 default_sfixed64`.
    var defaultSfixed64: Int64 {
        get { self._defaultSfixed64 ?? -9123456789123456789 }
        set { self._defaultSfixed64 = newValue }
    }
    /// Whether `defaultSfixed64` is set.
    var hasDefaultSfixed64: Bool { _defaultSfixed64 != nil }
    /// Takes the value of `defaultSfixed64` away.
    mutating func clearDefaultSfixed64() { _defaultSfixed64 = nil }
    /// Field 251, `float default_float`.
    var defaultFloat: Float {
        get { self._defaultFloat ?? 9e+09 }
        set { self._defaultFloat = newValue }
    }
    /// Whether `defaultFloat` is set.
    var hasDefaultFloat: Bool { _defaultFloat != nil }
    /// Takes the value of `defaultFloat` away.
    mutating func clearDefaultFloat() { _defaultFloat = nil }
    /// Field 252, `double default_double`.
    var defaultDouble: Double {
        get { self._defaultDouble ?? 7e+22 }
        set { self._defaultDouble = newValue }
    }
    /// Whether `defaultDouble` is set.
    var hasDefaultDouble: Bool { _defaultDouble != nil }
    /// Takes the value of `defaultDouble` away.
    mutating func clearDefaultDouble() { _defaultDouble = nil }
    /// Field 253, `bool default_bool`.
    var defaultBool: Bool {
        get { self._defaultBool ?? true }
        set { self._defaultBool = newValue }
    }
    /// Whether `defaultBool` is set.
    var hasDefaultBool: Bool { _defaultBool != nil }
    /// Takes the value of `defaultBool` away.
    mutating func clearDefaultBool() { _defaultBool = nil }
    /// Field 254, `string default_string`.
    var defaultString: String {
        get { self._defaultString ?? "Rosebud" }
        set { self._defaultString = newValue }
    }
    /// Whether `defaultString` is set.
    var hasDefaultString: Bool { _defaultString != nil }
    /// Takes the value of `defaultString` away.
    mutating func clearDefaultString() { _defaultString = nil }
    /// Field 255, `bytes default_bytes`.
    var defaultBytes: [UInt8] {
        get { self._defaultBytes ?? [106, 111, 115, 104, 117, 97] }
        set { self._defaultBytes = newValue }
    }
    /// Whether `defaultBytes` is set.
    var hasDefaultBytes: Bool { _defaultBytes != nil }
    /// Takes the value of `defaultBytes` away.
    mutating func clearDefaultBytes() { _defaultBytes = nil }
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _requiredInt32: Int32?
    var _requiredInt64: Int64?
    var _requiredUint32: UInt32?
    var _requiredUint64: UInt64?
    var _requiredSint32: Int32?
    var _requiredSint64: Int64?
    var _requiredFixed32: UInt32?
    var _requiredFixed64: UInt64?
    var _requiredSfixed32: Int32?
    var _requiredSfixed64: Int64?
    var _requiredFloat: Float?
    var _requiredDouble: Double?
    var _requiredBool: Bool?
    var _requiredString: String?
    var _requiredBytes: [UInt8]?
    var _requiredNestedMessage: Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage>?
    var _requiredForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2?
    var _requiredNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum?
    var _requiredForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2?
    var _requiredStringPiece: String?
    var _requiredCord: String?
    var _recursiveMessage: Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2>?
    var _optionalRecursiveMessage: Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2>?
    var _data: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data?
    var _defaultInt32: Int32?
    var _defaultInt64: Int64?
    var _defaultUint32: UInt32?
    var _defaultUint64: UInt64?
    var _defaultSint32: Int32?
    var _defaultSint64: Int64?
    var _defaultFixed32: UInt32?
    var _defaultFixed64: UInt64?
    var _defaultSfixed32: Int32?
    var _defaultSfixed64: Int64?
    var _defaultFloat: Float?
    var _defaultDouble: Double?
    var _defaultBool: Bool?
    var _defaultString: String?
    var _defaultBytes: [UInt8]?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left._requiredInt32 == right._requiredInt32 else { return false }
        guard left._requiredInt64 == right._requiredInt64 else { return false }
        guard left._requiredUint32 == right._requiredUint32 else { return false }
        guard left._requiredUint64 == right._requiredUint64 else { return false }
        guard left._requiredSint32 == right._requiredSint32 else { return false }
        guard left._requiredSint64 == right._requiredSint64 else { return false }
        guard left._requiredFixed32 == right._requiredFixed32 else { return false }
        guard left._requiredFixed64 == right._requiredFixed64 else { return false }
        guard left._requiredSfixed32 == right._requiredSfixed32 else { return false }
        guard left._requiredSfixed64 == right._requiredSfixed64 else { return false }
        guard left._requiredFloat == right._requiredFloat else { return false }
        guard left._requiredDouble == right._requiredDouble else { return false }
        guard left._requiredBool == right._requiredBool else { return false }
        guard UncheckedStringField.areSame(left._requiredString, right._requiredString) else { return false }
        guard left._requiredBytes == right._requiredBytes else { return false }
        guard left._requiredNestedMessage == right._requiredNestedMessage else { return false }
        guard left._requiredForeignMessage == right._requiredForeignMessage else { return false }
        guard left._requiredNestedEnum == right._requiredNestedEnum else { return false }
        guard left._requiredForeignEnum == right._requiredForeignEnum else { return false }
        guard UncheckedStringField.areSame(left._requiredStringPiece, right._requiredStringPiece) else { return false }
        guard UncheckedStringField.areSame(left._requiredCord, right._requiredCord) else { return false }
        guard left._recursiveMessage == right._recursiveMessage else { return false }
        guard left._optionalRecursiveMessage == right._optionalRecursiveMessage else { return false }
        guard left._data == right._data else { return false }
        guard left._defaultInt32 == right._defaultInt32 else { return false }
        guard left._defaultInt64 == right._defaultInt64 else { return false }
        guard left._defaultUint32 == right._defaultUint32 else { return false }
        guard left._defaultUint64 == right._defaultUint64 else { return false }
        guard left._defaultSint32 == right._defaultSint32 else { return false }
        guard left._defaultSint64 == right._defaultSint64 else { return false }
        guard left._defaultFixed32 == right._defaultFixed32 else { return false }
        guard left._defaultFixed64 == right._defaultFixed64 else { return false }
        guard left._defaultSfixed32 == right._defaultSfixed32 else { return false }
        guard left._defaultSfixed64 == right._defaultSfixed64 else { return false }
        guard left._defaultFloat == right._defaultFloat else { return false }
        guard left._defaultDouble == right._defaultDouble else { return false }
        guard left._defaultBool == right._defaultBool else { return false }
        guard UncheckedStringField.areSame(left._defaultString, right._defaultString) else { return false }
        guard left._defaultBytes == right._defaultBytes else { return false }
        return left.unknownFields == right.unknownFields
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {

    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.NestedEnum`
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
            fullName: "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.NestedEnum",
            values: "0 FOO\n1 BAR\n2 BAZ\n-1 NEG",
            isClosed: true)
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.NestedMessage`.
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
        var corecursive: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
            get { self._corecursive?.value ?? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2() }
            set { self._corecursive = Indirect(newValue) }
        }
        /// Whether `corecursive` is set.
        var hasCorecursive: Bool { _corecursive != nil }
        /// Takes the value of `corecursive` away.
        mutating func clearCorecursive() { _corecursive = nil }
        /// Field 3, `message optional_corecursive`.
        var optionalCorecursive: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
            get { self._optionalCorecursive?.value ?? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2() }
            set { self._optionalCorecursive = Indirect(newValue) }
        }
        /// Whether `optionalCorecursive` is set.
        var hasOptionalCorecursive: Bool { _optionalCorecursive != nil }
        /// Takes the value of `optionalCorecursive` away.
        mutating func clearOptionalCorecursive() { _optionalCorecursive = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _a: Int32?
        var _corecursive: Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2>?
        var _optionalCorecursive: Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2>?
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.NestedMessage",
        fields: "1 !int32 a\n2 !message corecursive of=0\n3 ?message optional_corecursive of=0",
        types: [.message { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.readMessage(into: &self._optionalCorecursive)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._optionalCorecursive { sink.message(value, tag: 26) }
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
    /// Whether every required field is set, here and in the messages within.
    var isInitialized: Bool {
        if self._a == nil { return false }
        if self._corecursive == nil { return false }
        if let value = self._corecursive, !value.value.isInitialized { return false }
        if let value = self._optionalCorecursive, !value.value.isInitialized { return false }
        return true
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.NestedMessage`, read in place.
    struct NestedMessageView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _a: Int32?
        var _corecursive = FieldSlice.absent
        var _optionalCorecursive = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage.schema }
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
        var corecursive: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View? {
            @_lifetime(copy self)
            get {
                _corecursive.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View(checked: viewedBytes, _corecursive) : nil
            }
        }
        /// Whether `corecursive` is set.
        var hasCorecursive: Bool { _corecursive.isPresent }
        /// Field 3, `message optional_corecursive`.
        var optionalCorecursive: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View? {
            @_lifetime(copy self)
            get {
                _optionalCorecursive.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View(checked: viewedBytes, _optionalCorecursive) : nil
            }
        }
        /// Whether `optionalCorecursive` is set.
        var hasOptionalCorecursive: Bool { _optionalCorecursive.isPresent }
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
                    try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View.self, into: &_corecursive)
                    if reader.consume(26, after: &last) { fallthrough }
                case 26:
                    try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View.self, into: &_optionalCorecursive)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseMissing(!hasA)
            try reader.refuseMissing(!hasCorecursive)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.Data`.
    struct Data: Message {
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

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.Data",
        fields: "202 !int32 group_int32\n203 !uint32 group_uint32")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
    /// Whether every required field is set, here and in the messages within.
    var isInitialized: Bool {
        if self._groupInt32 == nil { return false }
        if self._groupUint32 == nil { return false }
        return true
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.Data`, read in place.
    struct DataView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _groupInt32: Int32?
        var _groupUint32: UInt32?
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data.schema }
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
            try reader.refuseMissing(!hasGroupInt32)
            try reader.refuseMissing(!hasGroupUint32)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrect`.
    struct MessageSetCorrect: Message {
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrect",
        fields: "",
        isMessageSet: true)
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrect`, read in place.
    struct MessageSetCorrectView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
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
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1`.
    struct MessageSetCorrectExtension1: Message {
        /// Field 25, `string str`.
        var str: String {
            get { self._str ?? "" }
            set { self._str = newValue }
        }
        /// Whether `str` is set.
        var hasStr: Bool { _str != nil }
        /// Takes the value of `str` away.
        mutating func clearStr() { _str = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _str: String?
        /// A message with no field set.
        init() {}
        /// Whether two messages have the same fields, strings compared by their bytes.
        static func == (left: Self, right: Self) -> Bool {
            guard UncheckedStringField.areSame(left._str, right._str) else { return false }
            return left.unknownFields == right.unknownFields
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1",
        fields: "25 !string str utf8=none")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            case 202:
                self._str = try UncheckedStringField.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._str { sink.put(UncheckedStringField.self, value, tag: 202) }
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
    /// Whether every required field is set, here and in the messages within.
    var isInitialized: Bool {
        if self._str == nil { return false }
        return true
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1`, read in place.
    struct MessageSetCorrectExtension1View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _str = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 25, `string str`.
        var str: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _str)
            }
        }
        /// Whether `str` is set.
        var hasStr: Bool { _str.isPresent }
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
                case 202:
                    _str = try reader.readTextSlice()
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseMissing(!hasStr)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1 {
    /// Fields that editions/golden/test_messages_proto2_editions.proto adds to messages of others.
    enum Extensions {
        /// Field 1547769 of `ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect`: `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension`.
        static let messageSetExtension = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1>>(number: 1547769, defaultValue: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1(), isMessageSetItem: true)
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2`.
    struct MessageSetCorrectExtension2: Message {
        /// Field 9, `int32 i`.
        var i: Int32 {
            get { self._i ?? 0 }
            set { self._i = newValue }
        }
        /// Whether `i` is set.
        var hasI: Bool { _i != nil }
        /// Takes the value of `i` away.
        mutating func clearI() { _i = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _i: Int32?
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2",
        fields: "9 !int32 i")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            case 72:
                self._i = try Int32Field.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._i { sink.put(Int32Field.self, value, tag: 72) }
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
    /// Whether every required field is set, here and in the messages within.
    var isInitialized: Bool {
        if self._i == nil { return false }
        return true
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2`, read in place.
    struct MessageSetCorrectExtension2View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _i: Int32?
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 9, `int32 i`.
        var i: Int32 { _i ?? 0 }
        /// Whether `i` is set.
        var hasI: Bool { _i != nil }
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
                case 72:
                    _i = try Int32Field.read(from: &reader)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseMissing(!hasI)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2 {
    /// Fields that editions/golden/test_messages_proto2_editions.proto adds to messages of others.
    enum Extensions {
        /// Field 4135312 of `ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect`: `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension`.
        static let messageSetExtension = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect, MessageField<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2>>(number: 4135312, defaultValue: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2(), isMessageSetItem: true)
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2",
        fields: "1 !int32 required_int32\n2 !int64 required_int64\n3 !uint32 required_uint32\n4 !uint64 required_uint64\n5 !sint32 required_sint32\n6 !sint64 required_sint64\n7 !fixed32 required_fixed32\n8 !fixed64 required_fixed64\n9 !sfixed32 required_sfixed32\n10 !sfixed64 required_sfixed64\n11 !float required_float\n12 !double required_double\n13 !bool required_bool\n14 !string required_string utf8=none\n15 !bytes required_bytes\n18 !message required_nested_message of=0\n19 !message required_foreign_message of=1\n21 !enum required_nested_enum of=2\n22 !enum required_foreign_enum of=3\n24 !string required_string_piece utf8=none\n25 !string required_cord utf8=none\n27 !message recursive_message of=4\n28 ?message optional_recursive_message of=4\n201 !group data of=5\n241 !int32 default_int32 default=-123456789\n242 !int64 default_int64 default=-9123456789123456789\n243 !uint32 default_uint32 default=2123456789\n244 !uint64 default_uint64 default=10123456789123456789\n245 !sint32 default_sint32 default=-123456789\n246 !sint64 default_sint64 default=-9123456789123456789\n247 !fixed32 default_fixed32 default=2123456789\n248 !fixed64 default_fixed64 default=10123456789123456789\n249 !sfixed32 default_sfixed32 default=-123456789\n250 !sfixed64 default_sfixed64 default=-9123456789123456789\n251 !float default_float default=9e+09\n252 !double default_double default=7e+22\n253 !bool default_bool default=true\n254 !string default_string utf8=none default=Rosebud\n255 !bytes default_bytes default=joshua",
        types: [.message { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage.schema }, .message { ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.schema }, .enumeration { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum.schema }, .enumeration { ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
                self._requiredInt32 = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self._requiredInt64 = try Int64Field.read(from: &reader)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self._requiredUint32 = try UInt32Field.read(from: &reader)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self._requiredUint64 = try UInt64Field.read(from: &reader)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self._requiredSint32 = try SInt32Field.read(from: &reader)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self._requiredSint64 = try SInt64Field.read(from: &reader)
                if reader.consume(61, after: &last) { fallthrough }
            case 61:
                self._requiredFixed32 = try Fixed32Field.read(from: &reader)
                if reader.consume(65, after: &last) { fallthrough }
            case 65:
                self._requiredFixed64 = try Fixed64Field.read(from: &reader)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                self._requiredSfixed32 = try SFixed32Field.read(from: &reader)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                self._requiredSfixed64 = try SFixed64Field.read(from: &reader)
                if reader.consume(93, after: &last) { fallthrough }
            case 93:
                self._requiredFloat = try FloatField.read(from: &reader)
                if reader.consume(97, after: &last) { fallthrough }
            case 97:
                self._requiredDouble = try DoubleField.read(from: &reader)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self._requiredBool = try BoolField.read(from: &reader)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                self._requiredString = try UncheckedStringField.read(from: &reader)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                self._requiredBytes = try BytesField.read(from: &reader)
            case 146:
                try reader.readMessage(into: &self._requiredNestedMessage)
            case 154:
                try reader.readMessage(into: &self._requiredForeignMessage)
            case 168:
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum.self, unknown: &unknownFields) { self._requiredNestedEnum = value }
            case 176:
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self, unknown: &unknownFields) { self._requiredForeignEnum = value }
            case 194:
                self._requiredStringPiece = try UncheckedStringField.read(from: &reader)
            case 202:
                self._requiredCord = try UncheckedStringField.read(from: &reader)
            case 218:
                try reader.readMessage(into: &self._recursiveMessage)
            case 226:
                try reader.readMessage(into: &self._optionalRecursiveMessage)
            case 1611:
                try reader.apart { reader throws(WireError) in try reader.readGroup(into: &self._data, number: 201) }
            case 1928:
                self._defaultInt32 = try Int32Field.read(from: &reader)
            case 1936:
                self._defaultInt64 = try Int64Field.read(from: &reader)
            case 1944:
                self._defaultUint32 = try UInt32Field.read(from: &reader)
            case 1952:
                self._defaultUint64 = try UInt64Field.read(from: &reader)
            case 1960:
                self._defaultSint32 = try SInt32Field.read(from: &reader)
            case 1968:
                self._defaultSint64 = try SInt64Field.read(from: &reader)
            case 1981:
                self._defaultFixed32 = try Fixed32Field.read(from: &reader)
            case 1985:
                self._defaultFixed64 = try Fixed64Field.read(from: &reader)
            case 1997:
                self._defaultSfixed32 = try SFixed32Field.read(from: &reader)
            case 2001:
                self._defaultSfixed64 = try SFixed64Field.read(from: &reader)
            case 2013:
                self._defaultFloat = try FloatField.read(from: &reader)
            case 2017:
                self._defaultDouble = try DoubleField.read(from: &reader)
            case 2024:
                self._defaultBool = try BoolField.read(from: &reader)
            case 2034:
                self._defaultString = try UncheckedStringField.read(from: &reader)
            case 2042:
                self._defaultBytes = try BytesField.read(from: &reader)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if let value = self._defaultBytes { sink.put(BytesField.self, value, tag: 2042) }
        if let value = self._defaultString { sink.put(UncheckedStringField.self, value, tag: 2034) }
        if let value = self._defaultBool { sink.put(BoolField.self, value, tag: 2024) }
        if let value = self._defaultDouble { sink.put(DoubleField.self, value, tag: 2017) }
        if let value = self._defaultFloat { sink.put(FloatField.self, value, tag: 2013) }
        if let value = self._defaultSfixed64 { sink.put(SFixed64Field.self, value, tag: 2001) }
        if let value = self._defaultSfixed32 { sink.put(SFixed32Field.self, value, tag: 1997) }
        if let value = self._defaultFixed64 { sink.put(Fixed64Field.self, value, tag: 1985) }
        if let value = self._defaultFixed32 { sink.put(Fixed32Field.self, value, tag: 1981) }
        if let value = self._defaultSint64 { sink.put(SInt64Field.self, value, tag: 1968) }
        if let value = self._defaultSint32 { sink.put(SInt32Field.self, value, tag: 1960) }
        if let value = self._defaultUint64 { sink.put(UInt64Field.self, value, tag: 1952) }
        if let value = self._defaultUint32 { sink.put(UInt32Field.self, value, tag: 1944) }
        if let value = self._defaultInt64 { sink.put(Int64Field.self, value, tag: 1936) }
        if let value = self._defaultInt32 { sink.put(Int32Field.self, value, tag: 1928) }
        if let value = self._data { sink.putGroup(value, number: 201) }
        if let value = self._optionalRecursiveMessage { sink.message(value, tag: 226) }
        if let value = self._recursiveMessage { sink.message(value, tag: 218) }
        if let value = self._requiredCord { sink.put(UncheckedStringField.self, value, tag: 202) }
        if let value = self._requiredStringPiece { sink.put(UncheckedStringField.self, value, tag: 194) }
        if let value = self._requiredForeignEnum { sink.put(EnumField<ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2>.self, value, tag: 176) }
        if let value = self._requiredNestedEnum { sink.put(EnumField<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum>.self, value, tag: 168) }
        if let value = self._requiredForeignMessage { sink.message(value, tag: 154) }
        if let value = self._requiredNestedMessage { sink.message(value, tag: 146) }
        if let value = self._requiredBytes { sink.put(BytesField.self, value, tag: 122) }
        if let value = self._requiredString { sink.put(UncheckedStringField.self, value, tag: 114) }
        if let value = self._requiredBool { sink.put(BoolField.self, value, tag: 104) }
        if let value = self._requiredDouble { sink.put(DoubleField.self, value, tag: 97) }
        if let value = self._requiredFloat { sink.put(FloatField.self, value, tag: 93) }
        if let value = self._requiredSfixed64 { sink.put(SFixed64Field.self, value, tag: 81) }
        if let value = self._requiredSfixed32 { sink.put(SFixed32Field.self, value, tag: 77) }
        if let value = self._requiredFixed64 { sink.put(Fixed64Field.self, value, tag: 65) }
        if let value = self._requiredFixed32 { sink.put(Fixed32Field.self, value, tag: 61) }
        if let value = self._requiredSint64 { sink.put(SInt64Field.self, value, tag: 48) }
        if let value = self._requiredSint32 { sink.put(SInt32Field.self, value, tag: 40) }
        if let value = self._requiredUint64 { sink.put(UInt64Field.self, value, tag: 32) }
        if let value = self._requiredUint32 { sink.put(UInt32Field.self, value, tag: 24) }
        if let value = self._requiredInt64 { sink.put(Int64Field.self, value, tag: 16) }
        if let value = self._requiredInt32 { sink.put(Int32Field.self, value, tag: 8) }
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
    /// Whether every required field is set, here and in the messages within.
    var isInitialized: Bool {
        if self._requiredInt32 == nil { return false }
        if self._requiredInt64 == nil { return false }
        if self._requiredUint32 == nil { return false }
        if self._requiredUint64 == nil { return false }
        if self._requiredSint32 == nil { return false }
        if self._requiredSint64 == nil { return false }
        if self._requiredFixed32 == nil { return false }
        if self._requiredFixed64 == nil { return false }
        if self._requiredSfixed32 == nil { return false }
        if self._requiredSfixed64 == nil { return false }
        if self._requiredFloat == nil { return false }
        if self._requiredDouble == nil { return false }
        if self._requiredBool == nil { return false }
        if self._requiredString == nil { return false }
        if self._requiredBytes == nil { return false }
        if self._requiredNestedMessage == nil { return false }
        if let value = self._requiredNestedMessage, !value.value.isInitialized { return false }
        if self._requiredForeignMessage == nil { return false }
        if self._requiredNestedEnum == nil { return false }
        if self._requiredForeignEnum == nil { return false }
        if self._requiredStringPiece == nil { return false }
        if self._requiredCord == nil { return false }
        if self._recursiveMessage == nil { return false }
        if let value = self._recursiveMessage, !value.value.isInitialized { return false }
        if let value = self._optionalRecursiveMessage, !value.value.isInitialized { return false }
        if self._data == nil { return false }
        if let value = self._data, !value.isInitialized { return false }
        if self._defaultInt32 == nil { return false }
        if self._defaultInt64 == nil { return false }
        if self._defaultUint32 == nil { return false }
        if self._defaultUint64 == nil { return false }
        if self._defaultSint32 == nil { return false }
        if self._defaultSint64 == nil { return false }
        if self._defaultFixed32 == nil { return false }
        if self._defaultFixed64 == nil { return false }
        if self._defaultSfixed32 == nil { return false }
        if self._defaultSfixed64 == nil { return false }
        if self._defaultFloat == nil { return false }
        if self._defaultDouble == nil { return false }
        if self._defaultBool == nil { return false }
        if self._defaultString == nil { return false }
        if self._defaultBytes == nil { return false }
        return true
    }
}

/// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2`, read in place.
struct ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _requiredInt32: Int32?
    var _requiredInt64: Int64?
    var _requiredUint32: UInt32?
    var _requiredUint64: UInt64?
    var _requiredSint32: Int32?
    var _requiredSint64: Int64?
    var _requiredFixed32: UInt32?
    var _requiredFixed64: UInt64?
    var _requiredSfixed32: Int32?
    var _requiredSfixed64: Int64?
    var _requiredFloat: Float?
    var _requiredDouble: Double?
    var _requiredBool: Bool?
    var _requiredString = FieldSlice.absent
    var _requiredBytes = FieldSlice.absent
    var _requiredNestedMessage = FieldSlice.absent
    var _requiredForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View
    var _isRequiredForeignMessageSet = false
    var _requiredNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum?
    var _requiredForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2?
    var _requiredStringPiece = FieldSlice.absent
    var _requiredCord = FieldSlice.absent
    var _recursiveMessage = FieldSlice.absent
    var _optionalRecursiveMessage = FieldSlice.absent
    var _data = FieldSlice.absent
    var _defaultInt32: Int32?
    var _defaultInt64: Int64?
    var _defaultUint32: UInt32?
    var _defaultUint64: UInt64?
    var _defaultSint32: Int32?
    var _defaultSint64: Int64?
    var _defaultFixed32: UInt32?
    var _defaultFixed64: UInt64?
    var _defaultSfixed32: Int32?
    var _defaultSfixed64: Int64?
    var _defaultFloat: Float?
    var _defaultDouble: Double?
    var _defaultBool: Bool?
    var _defaultString = FieldSlice.absent
    var _defaultBytes = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _requiredForeignMessage = ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View(unread: bytes)
    }
    /// Field 1, `int32 required_int32`.
    var requiredInt32: Int32 { _requiredInt32 ?? 0 }
    /// Whether `requiredInt32` is set.
    var hasRequiredInt32: Bool { _requiredInt32 != nil }
    /// Field 2, `int64 required_int64`.
    var requiredInt64: Int64 { _requiredInt64 ?? 0 }
    /// Whether `requiredInt64` is set.
    var hasRequiredInt64: Bool { _requiredInt64 != nil }
    /// Field 3, `uint32 required_uint32`.
    var requiredUint32: UInt32 { _requiredUint32 ?? 0 }
    /// Whether `requiredUint32` is set.
    var hasRequiredUint32: Bool { _requiredUint32 != nil }
    /// Field 4, `uint64 required_uint64`.
    var requiredUint64: UInt64 { _requiredUint64 ?? 0 }
    /// Whether `requiredUint64` is set.
    var hasRequiredUint64: Bool { _requiredUint64 != nil }
    /// Field 5, `sint32 required_sint32`.
    var requiredSint32: Int32 { _requiredSint32 ?? 0 }
    /// Whether `requiredSint32` is set.
    var hasRequiredSint32: Bool { _requiredSint32 != nil }
    /// Field 6, `sint64 required_sint64`.
    var requiredSint64: Int64 { _requiredSint64 ?? 0 }
    /// Whether `requiredSint64` is set.
    var hasRequiredSint64: Bool { _requiredSint64 != nil }
    /// Field 7, `fixed32 required_fixed32`.
    var requiredFixed32: UInt32 { _requiredFixed32 ?? 0 }
    /// Whether `requiredFixed32` is set.
    var hasRequiredFixed32: Bool { _requiredFixed32 != nil }
    /// Field 8, `fixed64 required_fixed64`.
    var requiredFixed64: UInt64 { _requiredFixed64 ?? 0 }
    /// Whether `requiredFixed64` is set.
    var hasRequiredFixed64: Bool { _requiredFixed64 != nil }
    /// Field 9, `sfixed32 required_sfixed32`.
    var requiredSfixed32: Int32 { _requiredSfixed32 ?? 0 }
    /// Whether `requiredSfixed32` is set.
    var hasRequiredSfixed32: Bool { _requiredSfixed32 != nil }
    /// Field 10, `sfixed64 required_sfixed64`.
    var requiredSfixed64: Int64 { _requiredSfixed64 ?? 0 }
    /// Whether `requiredSfixed64` is set.
    var hasRequiredSfixed64: Bool { _requiredSfixed64 != nil }
    /// Field 11, `float required_float`.
    var requiredFloat: Float { _requiredFloat ?? 0 }
    /// Whether `requiredFloat` is set.
    var hasRequiredFloat: Bool { _requiredFloat != nil }
    /// Field 12, `double required_double`.
    var requiredDouble: Double { _requiredDouble ?? 0 }
    /// Whether `requiredDouble` is set.
    var hasRequiredDouble: Bool { _requiredDouble != nil }
    /// Field 13, `bool required_bool`.
    var requiredBool: Bool { _requiredBool ?? false }
    /// Whether `requiredBool` is set.
    var hasRequiredBool: Bool { _requiredBool != nil }
    /// Field 14, `string required_string`.
    var requiredString: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _requiredString)
        }
    }
    /// Whether `requiredString` is set.
    var hasRequiredString: Bool { _requiredString.isPresent }
    /// Field 15, `bytes required_bytes`.
    var requiredBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _requiredBytes)
        }
    }
    /// Whether `requiredBytes` is set.
    var hasRequiredBytes: Bool { _requiredBytes.isPresent }
    /// Field 18, `message required_nested_message`.
    var requiredNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessageView? {
        @_lifetime(copy self)
        get {
            _requiredNestedMessage.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessageView(checked: viewedBytes, _requiredNestedMessage) : nil
        }
    }
    /// Whether `requiredNestedMessage` is set.
    var hasRequiredNestedMessage: Bool { _requiredNestedMessage.isPresent }
    /// Field 19, `message required_foreign_message`.
    var requiredForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View? {
        @_lifetime(copy self)
        get {
            _isRequiredForeignMessageSet ? _requiredForeignMessage : nil
        }
    }
    /// Whether `requiredForeignMessage` is set.
    var hasRequiredForeignMessage: Bool { _isRequiredForeignMessageSet }
    /// Field 21, `enum required_nested_enum`.
    var requiredNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum { _requiredNestedEnum ?? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum() }
    /// Whether `requiredNestedEnum` is set.
    var hasRequiredNestedEnum: Bool { _requiredNestedEnum != nil }
    /// Field 22, `enum required_foreign_enum`.
    var requiredForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2 { _requiredForeignEnum ?? ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2() }
    /// Whether `requiredForeignEnum` is set.
    var hasRequiredForeignEnum: Bool { _requiredForeignEnum != nil }
    /// Field 24, `string required_string_piece`.
    var requiredStringPiece: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _requiredStringPiece)
        }
    }
    /// Whether `requiredStringPiece` is set.
    var hasRequiredStringPiece: Bool { _requiredStringPiece.isPresent }
    /// Field 25, `string required_cord`.
    var requiredCord: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _requiredCord)
        }
    }
    /// Whether `requiredCord` is set.
    var hasRequiredCord: Bool { _requiredCord.isPresent }
    /// Field 27, `message recursive_message`.
    var recursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View? {
        @_lifetime(copy self)
        get {
            _recursiveMessage.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View(checked: viewedBytes, _recursiveMessage) : nil
        }
    }
    /// Whether `recursiveMessage` is set.
    var hasRecursiveMessage: Bool { _recursiveMessage.isPresent }
    /// Field 28, `message optional_recursive_message`.
    var optionalRecursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View? {
        @_lifetime(copy self)
        get {
            _optionalRecursiveMessage.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View(checked: viewedBytes, _optionalRecursiveMessage) : nil
        }
    }
    /// Whether `optionalRecursiveMessage` is set.
    var hasOptionalRecursiveMessage: Bool { _optionalRecursiveMessage.isPresent }
    /// Field 201, `group data`.
    var data: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.DataView? {
        @_lifetime(copy self)
        get {
            _data.isPresent ? ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.DataView(checked: viewedBytes, _data) : nil
        }
    }
    /// Whether `data` is set.
    var hasData: Bool { _data.isPresent }
    /// Field 241, `int32 default_int32`.
    var defaultInt32: Int32 { _defaultInt32 ?? -123456789 }
    /// Whether `defaultInt32` is set.
    var hasDefaultInt32: Bool { _defaultInt32 != nil }
    /// Field 242, `int64 default_int64`.
    var defaultInt64: Int64 { _defaultInt64 ?? -9123456789123456789 }
    /// Whether `defaultInt64` is set.
    var hasDefaultInt64: Bool { _defaultInt64 != nil }
    /// Field 243, `uint32 default_uint32`.
    var defaultUint32: UInt32 { _defaultUint32 ?? 2123456789 }
    /// Whether `defaultUint32` is set.
    var hasDefaultUint32: Bool { _defaultUint32 != nil }
    /// Field 244, `uint64 default_uint64`.
    var defaultUint64: UInt64 { _defaultUint64 ?? 10123456789123456789 }
    /// Whether `defaultUint64` is set.
    var hasDefaultUint64: Bool { _defaultUint64 != nil }
    /// Field 245, `sint32 default_sint32`.
    var defaultSint32: Int32 { _defaultSint32 ?? -123456789 }
    /// Whether `defaultSint32` is set.
    var hasDefaultSint32: Bool { _defaultSint32 != nil }
    /// Field 246, `sint64 default_sint64`.
    var defaultSint64: Int64 { _defaultSint64 ?? -9123456789123456789 }
    /// Whether `defaultSint64` is set.
    var hasDefaultSint64: Bool { _defaultSint64 != nil }
    /// Field 247, `fixed32 default_fixed32`.
    var defaultFixed32: UInt32 { _defaultFixed32 ?? 2123456789 }
    /// Whether `defaultFixed32` is set.
    var hasDefaultFixed32: Bool { _defaultFixed32 != nil }
    /// Field 248, `fixed64 default_fixed64`.
    var defaultFixed64: UInt64 { _defaultFixed64 ?? 10123456789123456789 }
    /// Whether `defaultFixed64` is set.
    var hasDefaultFixed64: Bool { _defaultFixed64 != nil }
    /// Field 249, `sfixed32 default_sfixed32`.
    var defaultSfixed32: Int32 { _defaultSfixed32 ?? -123456789 }
    /// Whether `defaultSfixed32` is set.
    var hasDefaultSfixed32: Bool { _defaultSfixed32 != nil }
    /// Field 250, `sfixed64 default_sfixed64`.
    var defaultSfixed64: Int64 { _defaultSfixed64 ?? -9123456789123456789 }
    /// Whether `defaultSfixed64` is set.
    var hasDefaultSfixed64: Bool { _defaultSfixed64 != nil }
    /// Field 251, `float default_float`.
    var defaultFloat: Float { _defaultFloat ?? 9e+09 }
    /// Whether `defaultFloat` is set.
    var hasDefaultFloat: Bool { _defaultFloat != nil }
    /// Field 252, `double default_double`.
    var defaultDouble: Double { _defaultDouble ?? 7e+22 }
    /// Whether `defaultDouble` is set.
    var hasDefaultDouble: Bool { _defaultDouble != nil }
    /// Field 253, `bool default_bool`.
    var defaultBool: Bool { _defaultBool ?? true }
    /// Whether `defaultBool` is set.
    var hasDefaultBool: Bool { _defaultBool != nil }
    /// Field 254, `string default_string`.
    var defaultString: UTF8Span {
        @_lifetime(copy self)
        get {
            if _defaultString.isPresent { return viewedBytes.text(in: _defaultString) }
            return viewedBytes.constantText("Rosebud")
        }
    }
    /// Whether `defaultString` is set.
    var hasDefaultString: Bool { _defaultString.isPresent }
    /// Field 255, `bytes default_bytes`.
    var defaultBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _defaultBytes)
        }
    }
    /// Whether `defaultBytes` is set.
    var hasDefaultBytes: Bool { _defaultBytes.isPresent }
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
                _requiredInt32 = try Int32Field.read(from: &reader)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _requiredInt64 = try Int64Field.read(from: &reader)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _requiredUint32 = try UInt32Field.read(from: &reader)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _requiredUint64 = try UInt64Field.read(from: &reader)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _requiredSint32 = try SInt32Field.read(from: &reader)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _requiredSint64 = try SInt64Field.read(from: &reader)
                if reader.consume(61, after: &last) { fallthrough }
            case 61:
                _requiredFixed32 = try Fixed32Field.read(from: &reader)
                if reader.consume(65, after: &last) { fallthrough }
            case 65:
                _requiredFixed64 = try Fixed64Field.read(from: &reader)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                _requiredSfixed32 = try SFixed32Field.read(from: &reader)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                _requiredSfixed64 = try SFixed64Field.read(from: &reader)
                if reader.consume(93, after: &last) { fallthrough }
            case 93:
                _requiredFloat = try FloatField.read(from: &reader)
                if reader.consume(97, after: &last) { fallthrough }
            case 97:
                _requiredDouble = try DoubleField.read(from: &reader)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _requiredBool = try BoolField.read(from: &reader)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                _requiredString = try reader.readTextSlice()
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                _requiredBytes = try reader.readSlice()
            case 146:
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessageView.self, into: &_requiredNestedMessage)
            case 154:
                try reader.readView(&_requiredForeignMessage, isSet: &_isRequiredForeignMessageSet)
            case 168:
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum.self) { _requiredNestedEnum = value }
            case 176:
                if let value = try reader.readClosed(ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self) { _requiredForeignEnum = value }
            case 194:
                _requiredStringPiece = try reader.readTextSlice()
            case 202:
                _requiredCord = try reader.readTextSlice()
            case 218:
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View.self, into: &_recursiveMessage)
            case 226:
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View.self, into: &_optionalRecursiveMessage)
            case 1611:
                try reader.apart { reader throws(WireError) in try reader.readGroupView(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.DataView.self, number: 201, into: &_data) }
            case 1928:
                _defaultInt32 = try Int32Field.read(from: &reader)
            case 1936:
                _defaultInt64 = try Int64Field.read(from: &reader)
            case 1944:
                _defaultUint32 = try UInt32Field.read(from: &reader)
            case 1952:
                _defaultUint64 = try UInt64Field.read(from: &reader)
            case 1960:
                _defaultSint32 = try SInt32Field.read(from: &reader)
            case 1968:
                _defaultSint64 = try SInt64Field.read(from: &reader)
            case 1981:
                _defaultFixed32 = try Fixed32Field.read(from: &reader)
            case 1985:
                _defaultFixed64 = try Fixed64Field.read(from: &reader)
            case 1997:
                _defaultSfixed32 = try SFixed32Field.read(from: &reader)
            case 2001:
                _defaultSfixed64 = try SFixed64Field.read(from: &reader)
            case 2013:
                _defaultFloat = try FloatField.read(from: &reader)
            case 2017:
                _defaultDouble = try DoubleField.read(from: &reader)
            case 2024:
                _defaultBool = try BoolField.read(from: &reader)
            case 2034:
                _defaultString = try reader.readTextSlice()
            case 2042:
                _defaultBytes = try reader.readSlice()
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        try reader.refuseMissing(!hasRequiredInt32)
        try reader.refuseMissing(!hasRequiredInt64)
        try reader.refuseMissing(!hasRequiredUint32)
        try reader.refuseMissing(!hasRequiredUint64)
        try reader.refuseMissing(!hasRequiredSint32)
        try reader.refuseMissing(!hasRequiredSint64)
        try reader.refuseMissing(!hasRequiredFixed32)
        try reader.refuseMissing(!hasRequiredFixed64)
        try reader.refuseMissing(!hasRequiredSfixed32)
        try reader.refuseMissing(!hasRequiredSfixed64)
        try reader.refuseMissing(!hasRequiredFloat)
        try reader.refuseMissing(!hasRequiredDouble)
        try reader.refuseMissing(!hasRequiredBool)
        try reader.refuseMissing(!hasRequiredString)
        try reader.refuseMissing(!hasRequiredBytes)
        try reader.refuseMissing(!hasRequiredNestedMessage)
        try reader.refuseMissing(!hasRequiredForeignMessage)
        try reader.refuseMissing(!hasRequiredNestedEnum)
        try reader.refuseMissing(!hasRequiredForeignEnum)
        try reader.refuseMissing(!hasRequiredStringPiece)
        try reader.refuseMissing(!hasRequiredCord)
        try reader.refuseMissing(!hasRecursiveMessage)
        try reader.refuseMissing(!hasData)
        try reader.refuseMissing(!hasDefaultInt32)
        try reader.refuseMissing(!hasDefaultInt64)
        try reader.refuseMissing(!hasDefaultUint32)
        try reader.refuseMissing(!hasDefaultUint64)
        try reader.refuseMissing(!hasDefaultSint32)
        try reader.refuseMissing(!hasDefaultSint64)
        try reader.refuseMissing(!hasDefaultFixed32)
        try reader.refuseMissing(!hasDefaultFixed64)
        try reader.refuseMissing(!hasDefaultSfixed32)
        try reader.refuseMissing(!hasDefaultSfixed64)
        try reader.refuseMissing(!hasDefaultFloat)
        try reader.refuseMissing(!hasDefaultDouble)
        try reader.refuseMissing(!hasDefaultBool)
        try reader.refuseMissing(!hasDefaultString)
        try reader.refuseMissing(!hasDefaultBytes)
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.editions.proto2.TestLargeOneof`.
struct ProtobufTestMessages_Editions_Proto2_TestLargeOneof: Message {
    /// Field 1, `message a1`.
    var a1: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1 {
        get {
            if case .a1(let value)? = self.largeOneof { return value }
            return ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1()
        }
        set { self.largeOneof = OneOf_LargeOneof.a1(newValue) }
    }
    /// Field 2, `message a2`.
    var a2: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2 {
        get {
            if case .a2(let value)? = self.largeOneof { return value }
            return ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2()
        }
        set { self.largeOneof = OneOf_LargeOneof.a2(newValue) }
    }
    /// Field 3, `message a3`.
    var a3: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3 {
        get {
            if case .a3(let value)? = self.largeOneof { return value }
            return ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3()
        }
        set { self.largeOneof = OneOf_LargeOneof.a3(newValue) }
    }
    /// Field 4, `message a4`.
    var a4: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4 {
        get {
            if case .a4(let value)? = self.largeOneof { return value }
            return ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4()
        }
        set { self.largeOneof = OneOf_LargeOneof.a4(newValue) }
    }
    /// Field 5, `message a5`.
    var a5: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5 {
        get {
            if case .a5(let value)? = self.largeOneof { return value }
            return ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5()
        }
        set { self.largeOneof = OneOf_LargeOneof.a5(newValue) }
    }
    /// The member of `oneof large_oneof` that is set.
    var largeOneof: OneOf_LargeOneof?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
    /// The members of `oneof large_oneof`.
    enum OneOf_LargeOneof: Hashable, Sendable {
        /// Field 1, `message a1`.
        case a1(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1)
        /// Field 2, `message a2`.
        case a2(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2)
        /// Field 3, `message a3`.
        case a3(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3)
        /// Field 4, `message a4`.
        case a4(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4)
        /// Field 5, `message a5`.
        case a5(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5)
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A1`.
    struct A1: Message {
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestLargeOneof.A1",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A1`, read in place.
    struct A1View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
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
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A2`.
    struct A2: Message {
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestLargeOneof.A2",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A2`, read in place.
    struct A2View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
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
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A3`.
    struct A3: Message {
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestLargeOneof.A3",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A3`, read in place.
    struct A3View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
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
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A4`.
    struct A4: Message {
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestLargeOneof.A4",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A4`, read in place.
    struct A4View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
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
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A5`.
    struct A5: Message {
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestLargeOneof.A5",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
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

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A5`, read in place.
    struct A5View: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
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
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Editions_Proto2_TestLargeOneof {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.editions.proto2.TestLargeOneof",
        fields: "1 ?message a1 of=0 oneof=0\n2 ?message a2 of=1 oneof=0\n3 ?message a3 of=2 oneof=0\n4 ?message a4 of=3 oneof=0\n5 ?message a5 of=4 oneof=0",
        types: [.message { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4.schema }, .message { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5.schema }],
        oneofs: ["large_oneof"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_editions_golden_test_messages_proto2_editions.file }
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
                var value = ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1()
                if case .a1(let current)? = self.largeOneof { value = current }
                try reader.readMessage(into: &value)
                self.largeOneof = OneOf_LargeOneof.a1(value)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2()
                if case .a2(let current)? = self.largeOneof { value = current }
                try reader.readMessage(into: &value)
                self.largeOneof = OneOf_LargeOneof.a2(value)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3()
                if case .a3(let current)? = self.largeOneof { value = current }
                try reader.readMessage(into: &value)
                self.largeOneof = OneOf_LargeOneof.a3(value)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4()
                if case .a4(let current)? = self.largeOneof { value = current }
                try reader.readMessage(into: &value)
                self.largeOneof = OneOf_LargeOneof.a4(value)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5()
                if case .a5(let current)? = self.largeOneof { value = current }
                try reader.readMessage(into: &value)
                self.largeOneof = OneOf_LargeOneof.a5(value)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if case .a5(let value)? = self.largeOneof { sink.message(value, tag: 42) }
        if case .a4(let value)? = self.largeOneof { sink.message(value, tag: 34) }
        if case .a3(let value)? = self.largeOneof { sink.message(value, tag: 26) }
        if case .a2(let value)? = self.largeOneof { sink.message(value, tag: 18) }
        if case .a1(let value)? = self.largeOneof { sink.message(value, tag: 10) }
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

/// `protobuf_test_messages.editions.proto2.TestLargeOneof`, read in place.
struct ProtobufTestMessages_Editions_Proto2_TestLargeOneofView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _a1 = FieldSlice.absent
    var _a2 = FieldSlice.absent
    var _a3 = FieldSlice.absent
    var _a4 = FieldSlice.absent
    var _a5 = FieldSlice.absent
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Editions_Proto2_TestLargeOneof.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `message a1`.
    var a1: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1View? {
        @_lifetime(copy self)
        get {
            _a1.isPresent ? ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1View(checked: viewedBytes, _a1) : nil
        }
    }
    /// Whether `a1` is set.
    var hasA1: Bool { _a1.isPresent }
    /// Field 2, `message a2`.
    var a2: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2View? {
        @_lifetime(copy self)
        get {
            _a2.isPresent ? ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2View(checked: viewedBytes, _a2) : nil
        }
    }
    /// Whether `a2` is set.
    var hasA2: Bool { _a2.isPresent }
    /// Field 3, `message a3`.
    var a3: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3View? {
        @_lifetime(copy self)
        get {
            _a3.isPresent ? ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3View(checked: viewedBytes, _a3) : nil
        }
    }
    /// Whether `a3` is set.
    var hasA3: Bool { _a3.isPresent }
    /// Field 4, `message a4`.
    var a4: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4View? {
        @_lifetime(copy self)
        get {
            _a4.isPresent ? ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4View(checked: viewedBytes, _a4) : nil
        }
    }
    /// Whether `a4` is set.
    var hasA4: Bool { _a4.isPresent }
    /// Field 5, `message a5`.
    var a5: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5View? {
        @_lifetime(copy self)
        get {
            _a5.isPresent ? ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5View(checked: viewedBytes, _a5) : nil
        }
    }
    /// Whether `a5` is set.
    var hasA5: Bool { _a5.isPresent }
    /// The members of `oneof large_oneof`.
    enum LargeOneofCase: Sendable {
        /// Field 1, `message a1`.
        case a1
        /// Field 2, `message a2`.
        case a2
        /// Field 3, `message a3`.
        case a3
        /// Field 4, `message a4`.
        case a4
        /// Field 5, `message a5`.
        case a5
    }
    /// The member of `oneof large_oneof` that is set.
    var largeOneof: LargeOneofCase? {
        if hasA1 { return LargeOneofCase.a1 }
        if hasA2 { return LargeOneofCase.a2 }
        if hasA3 { return LargeOneofCase.a3 }
        if hasA4 { return LargeOneofCase.a4 }
        if hasA5 { return LargeOneofCase.a5 }
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
                try reader.refuseSecondMember(hasA1 || hasA2 || hasA3 || hasA4 || hasA5)
                _a2 = .absent
                _a3 = .absent
                _a4 = .absent
                _a5 = .absent
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1View.self, into: &_a1)
                if reader.consume(18, after: &last) { fallthrough }
            case 18:
                try reader.refuseSecondMember(hasA1 || hasA2 || hasA3 || hasA4 || hasA5)
                _a1 = .absent
                _a3 = .absent
                _a4 = .absent
                _a5 = .absent
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2View.self, into: &_a2)
                if reader.consume(26, after: &last) { fallthrough }
            case 26:
                try reader.refuseSecondMember(hasA1 || hasA2 || hasA3 || hasA4 || hasA5)
                _a1 = .absent
                _a2 = .absent
                _a4 = .absent
                _a5 = .absent
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3View.self, into: &_a3)
                if reader.consume(34, after: &last) { fallthrough }
            case 34:
                try reader.refuseSecondMember(hasA1 || hasA2 || hasA3 || hasA4 || hasA5)
                _a1 = .absent
                _a2 = .absent
                _a3 = .absent
                _a5 = .absent
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4View.self, into: &_a4)
                if reader.consume(42, after: &last) { fallthrough }
            case 42:
                try reader.refuseSecondMember(hasA1 || hasA2 || hasA3 || hasA4 || hasA5)
                _a1 = .absent
                _a2 = .absent
                _a3 = .absent
                _a4 = .absent
                try reader.readView(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5View.self, into: &_a5)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// Fields that editions/golden/test_messages_proto2_editions.proto adds to messages of others.
enum ProtobufTestMessages_Editions_Proto2_TestMessagesProto2EditionsExtensions {
    /// Field 120 of `ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2`: `protobuf_test_messages.editions.proto2.extension_int32`.
    static let extensionInt32 = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2, Int32Field>(number: 120, defaultValue: 0)
    /// Field 133 of `ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2`: `protobuf_test_messages.editions.proto2.extension_string`.
    static let extensionString = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2, UncheckedStringField>(number: 133, defaultValue: "")
    /// Field 134 of `ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2`: `protobuf_test_messages.editions.proto2.extension_bytes`.
    static let extensionBytes = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2, BytesField>(number: 134, defaultValue: [])
    /// Field 121 of `ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2`: `protobuf_test_messages.editions.proto2.groupfield`.
    static let groupfield = ProtoExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2, GroupField<ProtobufTestMessages_Editions_Proto2_GroupField>>(number: 121, defaultValue: ProtobufTestMessages_Editions_Proto2_GroupField())
}

/// The descriptor and the message types of editions/golden/test_messages_proto2_editions.proto.
enum File_editions_golden_test_messages_proto2_editions {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "editions/golden/test_messages_proto2_editions.proto",
        descriptor: """
        \n3editions/golden/test_messages_proto2_editions.proto\u{12}&protobuf_test_messages.editions.proto2\
        \"\u{91}^\n\u{12}TestAllTypesProto2\u{12}%\n\u{e}optional_int32\u{18}\u{1} \u{1}(\u{5}R\roptionalInt\
        32\u{12}%\n\u{e}optional_int64\u{18}\u{2} \u{1}(\u{3}R\roptionalInt64\u{12}'\n\u{f}optional_uint32\
        \u{18}\u{3} \u{1}(\rR\u{e}optionalUint32\u{12}'\n\u{f}optional_uint64\u{18}\u{4} \u{1}(\u{4}R\u{e}op\
        tionalUint64\u{12}'\n\u{f}optional_sint32\u{18}\u{5} \u{1}(\u{11}R\u{e}optionalSint32\u{12}'\n\u{f}o\
        ptional_sint64\u{18}\u{6} \u{1}(\u{12}R\u{e}optionalSint64\u{12})\n\u{10}optional_fixed32\u{18}\u{7}\
         \u{1}(\u{7}R\u{f}optionalFixed32\u{12})\n\u{10}optional_fixed64\u{18}\u{8} \u{1}(\u{6}R\u{f}optiona\
        lFixed64\u{12}+\n\u{11}optional_sfixed32\u{18}\t \u{1}(\u{f}R\u{10}optionalSfixed32\u{12}+\n\u{11}op\
        tional_sfixed64\u{18}\n \u{1}(\u{10}R\u{10}optionalSfixed64\u{12}%\n\u{e}optional_float\u{18}\u{b} \
        \u{1}(\u{2}R\roptionalFloat\u{12}'\n\u{f}optional_double\u{18}\u{c} \u{1}(\u{1}R\u{e}optionalDouble\
        \u{12}#\n\roptional_bool\u{18}\r \u{1}(\u{8}R\u{c}optionalBool\u{12}'\n\u{f}optional_string\u{18}\
        \u{e} \u{1}(\tR\u{e}optionalString\u{12}%\n\u{e}optional_bytes\u{18}\u{f} \u{1}(\u{c}R\roptionalByte\
        s\u{12}\u{80}\u{1}\n\u{17}optional_nested_message\u{18}\u{12} \u{1}(\u{b}2H.protobuf_test_messages.e\
        ditions.proto2.TestAllTypesProto2.NestedMessageR\u{15}optionalNestedMessage\u{12}v\n\u{18}optional_f\
        oreign_message\u{18}\u{13} \u{1}(\u{b}2<.protobuf_test_messages.editions.proto2.ForeignMessageProto2\
        R\u{16}optionalForeignMessage\u{12}w\n\u{14}optional_nested_enum\u{18}\u{15} \u{1}(\u{e}2E.protobuf_\
        test_messages.editions.proto2.TestAllTypesProto2.NestedEnumR\u{12}optionalNestedEnum\u{12}m\n\u{15}o\
        ptional_foreign_enum\u{18}\u{16} \u{1}(\u{e}29.protobuf_test_messages.editions.proto2.ForeignEnumPro\
        to2R\u{13}optionalForeignEnum\u{12}6\n\u{15}optional_string_piece\u{18}\u{18} \u{1}(\tB\u{2}\u{8}\
        \u{2}R\u{13}optionalStringPiece\u{12}'\n\roptional_cord\u{18}\u{19} \u{1}(\tB\u{2}\u{8}\u{1}R\u{c}op\
        tionalCord\u{12}g\n\u{11}recursive_message\u{18}\u{1b} \u{1}(\u{b}2:.protobuf_test_messages.editions\
        .proto2.TestAllTypesProto2R\u{10}recursiveMessage\u{12}%\n\u{e}repeated_int32\u{18}\u{1f} \u{3}(\
        \u{5}R\rrepeatedInt32\u{12}%\n\u{e}repeated_int64\u{18}  \u{3}(\u{3}R\rrepeatedInt64\u{12}'\n\u{f}re\
        peated_uint32\u{18}! \u{3}(\rR\u{e}repeatedUint32\u{12}'\n\u{f}repeated_uint64\u{18}\" \u{3}(\u{4}R\
        \u{e}repeatedUint64\u{12}'\n\u{f}repeated_sint32\u{18}# \u{3}(\u{11}R\u{e}repeatedSint32\u{12}'\n\
        \u{f}repeated_sint64\u{18}$ \u{3}(\u{12}R\u{e}repeatedSint64\u{12})\n\u{10}repeated_fixed32\u{18}% \
        \u{3}(\u{7}R\u{f}repeatedFixed32\u{12})\n\u{10}repeated_fixed64\u{18}& \u{3}(\u{6}R\u{f}repeatedFixe\
        d64\u{12}+\n\u{11}repeated_sfixed32\u{18}' \u{3}(\u{f}R\u{10}repeatedSfixed32\u{12}+\n\u{11}repeated\
        _sfixed64\u{18}( \u{3}(\u{10}R\u{10}repeatedSfixed64\u{12}%\n\u{e}repeated_float\u{18}) \u{3}(\u{2}R\
        \rrepeatedFloat\u{12}'\n\u{f}repeated_double\u{18}* \u{3}(\u{1}R\u{e}repeatedDouble\u{12}#\n\rrepeat\
        ed_bool\u{18}+ \u{3}(\u{8}R\u{c}repeatedBool\u{12}'\n\u{f}repeated_string\u{18}, \u{3}(\tR\u{e}repea\
        tedString\u{12}%\n\u{e}repeated_bytes\u{18}- \u{3}(\u{c}R\rrepeatedBytes\u{12}\u{80}\u{1}\n\u{17}rep\
        eated_nested_message\u{18}0 \u{3}(\u{b}2H.protobuf_test_messages.editions.proto2.TestAllTypesProto2.\
        NestedMessageR\u{15}repeatedNestedMessage\u{12}v\n\u{18}repeated_foreign_message\u{18}1 \u{3}(\u{b}2\
        <.protobuf_test_messages.editions.proto2.ForeignMessageProto2R\u{16}repeatedForeignMessage\u{12}w\n\
        \u{14}repeated_nested_enum\u{18}3 \u{3}(\u{e}2E.protobuf_test_messages.editions.proto2.TestAllTypesP\
        roto2.NestedEnumR\u{12}repeatedNestedEnum\u{12}m\n\u{15}repeated_foreign_enum\u{18}4 \u{3}(\u{e}29.p\
        rotobuf_test_messages.editions.proto2.ForeignEnumProto2R\u{13}repeatedForeignEnum\u{12}6\n\u{15}repe\
        ated_string_piece\u{18}6 \u{3}(\tB\u{2}\u{8}\u{2}R\u{13}repeatedStringPiece\u{12}'\n\rrepeated_cord\
        \u{18}7 \u{3}(\tB\u{2}\u{8}\u{1}R\u{c}repeatedCord\u{12}(\n\u{c}packed_int32\u{18}K \u{3}(\u{5}B\
        \u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{b}packedInt32\u{12}(\n\u{c}packed_int64\u{18}L \u{3}(\u{3}B\u{5}\
        \u{aa}\u{1}\u{2}\u{18}\u{1}R\u{b}packedInt64\u{12}*\n\rpacked_uint32\u{18}M \u{3}(\rB\u{5}\u{aa}\
        \u{1}\u{2}\u{18}\u{1}R\u{c}packedUint32\u{12}*\n\rpacked_uint64\u{18}N \u{3}(\u{4}B\u{5}\u{aa}\u{1}\
        \u{2}\u{18}\u{1}R\u{c}packedUint64\u{12}*\n\rpacked_sint32\u{18}O \u{3}(\u{11}B\u{5}\u{aa}\u{1}\u{2}\
        \u{18}\u{1}R\u{c}packedSint32\u{12}*\n\rpacked_sint64\u{18}P \u{3}(\u{12}B\u{5}\u{aa}\u{1}\u{2}\
        \u{18}\u{1}R\u{c}packedSint64\u{12},\n\u{e}packed_fixed32\u{18}Q \u{3}(\u{7}B\u{5}\u{aa}\u{1}\u{2}\
        \u{18}\u{1}R\rpackedFixed32\u{12},\n\u{e}packed_fixed64\u{18}R \u{3}(\u{6}B\u{5}\u{aa}\u{1}\u{2}\
        \u{18}\u{1}R\rpackedFixed64\u{12}.\n\u{f}packed_sfixed32\u{18}S \u{3}(\u{f}B\u{5}\u{aa}\u{1}\u{2}\
        \u{18}\u{1}R\u{e}packedSfixed32\u{12}.\n\u{f}packed_sfixed64\u{18}T \u{3}(\u{10}B\u{5}\u{aa}\u{1}\
        \u{2}\u{18}\u{1}R\u{e}packedSfixed64\u{12}(\n\u{c}packed_float\u{18}U \u{3}(\u{2}B\u{5}\u{aa}\u{1}\
        \u{2}\u{18}\u{1}R\u{b}packedFloat\u{12}*\n\rpacked_double\u{18}V \u{3}(\u{1}B\u{5}\u{aa}\u{1}\u{2}\
        \u{18}\u{1}R\u{c}packedDouble\u{12}&\n\u{b}packed_bool\u{18}W \u{3}(\u{8}B\u{5}\u{aa}\u{1}\u{2}\
        \u{18}\u{1}R\npackedBool\u{12}z\n\u{12}packed_nested_enum\u{18}X \u{3}(\u{e}2E.protobuf_test_message\
        s.editions.proto2.TestAllTypesProto2.NestedEnumB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{10}packedNestedE\
        num\u{12}%\n\u{e}unpacked_int32\u{18}Y \u{3}(\u{5}R\runpackedInt32\u{12}%\n\u{e}unpacked_int64\u{18}\
        Z \u{3}(\u{3}R\runpackedInt64\u{12}'\n\u{f}unpacked_uint32\u{18}[ \u{3}(\rR\u{e}unpackedUint32\u{12}\
        '\n\u{f}unpacked_uint64\u{18}\\ \u{3}(\u{4}R\u{e}unpackedUint64\u{12}'\n\u{f}unpacked_sint32\u{18}] \
        \u{3}(\u{11}R\u{e}unpackedSint32\u{12}'\n\u{f}unpacked_sint64\u{18}^ \u{3}(\u{12}R\u{e}unpackedSint6\
        4\u{12})\n\u{10}unpacked_fixed32\u{18}_ \u{3}(\u{7}R\u{f}unpackedFixed32\u{12})\n\u{10}unpacked_fixe\
        d64\u{18}` \u{3}(\u{6}R\u{f}unpackedFixed64\u{12}+\n\u{11}unpacked_sfixed32\u{18}a \u{3}(\u{f}R\
        \u{10}unpackedSfixed32\u{12}+\n\u{11}unpacked_sfixed64\u{18}b \u{3}(\u{10}R\u{10}unpackedSfixed64\
        \u{12}%\n\u{e}unpacked_float\u{18}c \u{3}(\u{2}R\runpackedFloat\u{12}'\n\u{f}unpacked_double\u{18}d \
        \u{3}(\u{1}R\u{e}unpackedDouble\u{12}#\n\runpacked_bool\u{18}e \u{3}(\u{8}R\u{c}unpackedBool\u{12}w\
        \n\u{14}unpacked_nested_enum\u{18}f \u{3}(\u{e}2E.protobuf_test_messages.editions.proto2.TestAllType\
        sProto2.NestedEnumR\u{12}unpackedNestedEnum\u{12}u\n\u{f}map_int32_int32\u{18}8 \u{3}(\u{b}2M.protob\
        uf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32Int32EntryR\rmapInt32Int32\u{12}u\n\u{f}\
        map_int64_int64\u{18}9 \u{3}(\u{b}2M.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapIn\
        t64Int64EntryR\rmapInt64Int64\u{12}{\n\u{11}map_uint32_uint32\u{18}: \u{3}(\u{b}2O.protobuf_test_mes\
        sages.editions.proto2.TestAllTypesProto2.MapUint32Uint32EntryR\u{f}mapUint32Uint32\u{12}{\n\u{11}map\
        _uint64_uint64\u{18}; \u{3}(\u{b}2O.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapUin\
        t64Uint64EntryR\u{f}mapUint64Uint64\u{12}{\n\u{11}map_sint32_sint32\u{18}< \u{3}(\u{b}2O.protobuf_te\
        st_messages.editions.proto2.TestAllTypesProto2.MapSint32Sint32EntryR\u{f}mapSint32Sint32\u{12}{\n\
        \u{11}map_sint64_sint64\u{18}= \u{3}(\u{b}2O.protobuf_test_messages.editions.proto2.TestAllTypesProt\
        o2.MapSint64Sint64EntryR\u{f}mapSint64Sint64\u{12}\u{81}\u{1}\n\u{13}map_fixed32_fixed32\u{18}> \
        \u{3}(\u{b}2Q.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapFixed32Fixed32EntryR\
        \u{11}mapFixed32Fixed32\u{12}\u{81}\u{1}\n\u{13}map_fixed64_fixed64\u{18}? \u{3}(\u{b}2Q.protobuf_te\
        st_messages.editions.proto2.TestAllTypesProto2.MapFixed64Fixed64EntryR\u{11}mapFixed64Fixed64\u{12}\
        \u{87}\u{1}\n\u{15}map_sfixed32_sfixed32\u{18}@ \u{3}(\u{b}2S.protobuf_test_messages.editions.proto2\
        .TestAllTypesProto2.MapSfixed32Sfixed32EntryR\u{13}mapSfixed32Sfixed32\u{12}\u{87}\u{1}\n\u{15}map_s\
        fixed64_sfixed64\u{18}A \u{3}(\u{b}2S.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapS\
        fixed64Sfixed64EntryR\u{13}mapSfixed64Sfixed64\u{12}r\n\u{e}map_int32_bool\u{18}h \u{3}(\u{b}2L.prot\
        obuf_test_messages.editions.proto2.TestAllTypesProto2.MapInt32BoolEntryR\u{c}mapInt32Bool\u{12}u\n\
        \u{f}map_int32_float\u{18}B \u{3}(\u{b}2M.protobuf_test_messages.editions.proto2.TestAllTypesProto2.\
        MapInt32FloatEntryR\rmapInt32Float\u{12}x\n\u{10}map_int32_double\u{18}C \u{3}(\u{b}2N.protobuf_test\
        _messages.editions.proto2.TestAllTypesProto2.MapInt32DoubleEntryR\u{e}mapInt32Double\u{12}\u{8e}\
        \u{1}\n\u{18}map_int32_nested_message\u{18}g \u{3}(\u{b}2U.protobuf_test_messages.editions.proto2.Te\
        stAllTypesProto2.MapInt32NestedMessageEntryR\u{15}mapInt32NestedMessage\u{12}o\n\rmap_bool_bool\
        \u{18}D \u{3}(\u{b}2K.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapBoolBoolEntryR\
        \u{b}mapBoolBool\u{12}{\n\u{11}map_string_string\u{18}E \u{3}(\u{b}2O.protobuf_test_messages.edition\
        s.proto2.TestAllTypesProto2.MapStringStringEntryR\u{f}mapStringString\u{12}x\n\u{10}map_string_bytes\
        \u{18}F \u{3}(\u{b}2N.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MapStringBytesEntryR\
        \u{e}mapStringBytes\u{12}\u{91}\u{1}\n\u{19}map_string_nested_message\u{18}G \u{3}(\u{b}2V.protobuf_\
        test_messages.editions.proto2.TestAllTypesProto2.MapStringNestedMessageEntryR\u{16}mapStringNestedMe\
        ssage\u{12}\u{94}\u{1}\n\u{1a}map_string_foreign_message\u{18}H \u{3}(\u{b}2W.protobuf_test_messages\
        .editions.proto2.TestAllTypesProto2.MapStringForeignMessageEntryR\u{17}mapStringForeignMessage\u{12}\
        \u{88}\u{1}\n\u{16}map_string_nested_enum\u{18}I \u{3}(\u{b}2S.protobuf_test_messages.editions.proto\
        2.TestAllTypesProto2.MapStringNestedEnumEntryR\u{13}mapStringNestedEnum\u{12}\u{8b}\u{1}\n\u{17}map_\
        string_foreign_enum\u{18}J \u{3}(\u{b}2T.protobuf_test_messages.editions.proto2.TestAllTypesProto2.M\
        apStringForeignEnumEntryR\u{14}mapStringForeignEnum\u{12}#\n\u{c}oneof_uint32\u{18}o \u{1}(\rH\0R\
        \u{b}oneofUint32\u{12}|\n\u{14}oneof_nested_message\u{18}p \u{1}(\u{b}2H.protobuf_test_messages.edit\
        ions.proto2.TestAllTypesProto2.NestedMessageH\0R\u{12}oneofNestedMessage\u{12}#\n\u{c}oneof_string\
        \u{18}q \u{1}(\tH\0R\u{b}oneofString\u{12}!\n\u{b}oneof_bytes\u{18}r \u{1}(\u{c}H\0R\noneofBytes\
        \u{12}\u{1f}\n\noneof_bool\u{18}s \u{1}(\u{8}H\0R\toneofBool\u{12}#\n\u{c}oneof_uint64\u{18}t \u{1}(\
        \u{4}H\0R\u{b}oneofUint64\u{12}!\n\u{b}oneof_float\u{18}u \u{1}(\u{2}H\0R\noneofFloat\u{12}#\n\u{c}o\
        neof_double\u{18}v \u{1}(\u{1}H\0R\u{b}oneofDouble\u{12}f\n\noneof_enum\u{18}w \u{1}(\u{e}2E.protobu\
        f_test_messages.editions.proto2.TestAllTypesProto2.NestedEnumH\0R\toneofEnum\u{12}[\n\u{4}data\u{18}\
        \u{c9}\u{1} \u{1}(\u{b}2?.protobuf_test_messages.editions.proto2.TestAllTypesProto2.DataB\u{5}\u{aa}\
        \u{1}\u{2}(\u{2}R\u{4}data\u{12}\u{88}\u{1}\n\u{13}multiwordgroupfield\u{18}\u{cc}\u{1} \u{1}(\u{b}2\
        N.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MultiWordGroupFieldB\u{5}\u{aa}\u{1}\
        \u{2}(\u{2}R\u{13}multiwordgroupfield\u{12}0\n\rdefault_int32\u{18}\u{f1}\u{1} \u{1}(\u{5}:\n-123456\
        789R\u{c}defaultInt32\u{12}:\n\rdefault_int64\u{18}\u{f2}\u{1} \u{1}(\u{3}:\u{14}-912345678912345678\
        9R\u{c}defaultInt64\u{12}2\n\u{e}default_uint32\u{18}\u{f3}\u{1} \u{1}(\r:\n2123456789R\rdefaultUint\
        32\u{12}<\n\u{e}default_uint64\u{18}\u{f4}\u{1} \u{1}(\u{4}:\u{14}10123456789123456789R\rdefaultUint\
        64\u{12}2\n\u{e}default_sint32\u{18}\u{f5}\u{1} \u{1}(\u{11}:\n-123456789R\rdefaultSint32\u{12}<\n\
        \u{e}default_sint64\u{18}\u{f6}\u{1} \u{1}(\u{12}:\u{14}-9123456789123456789R\rdefaultSint64\u{12}4\
        \n\u{f}default_fixed32\u{18}\u{f7}\u{1} \u{1}(\u{7}:\n2123456789R\u{e}defaultFixed32\u{12}>\n\u{f}de\
        fault_fixed64\u{18}\u{f8}\u{1} \u{1}(\u{6}:\u{14}10123456789123456789R\u{e}defaultFixed64\u{12}6\n\
        \u{10}default_sfixed32\u{18}\u{f9}\u{1} \u{1}(\u{f}:\n-123456789R\u{f}defaultSfixed32\u{12}@\n\u{10}\
        default_sfixed64\u{18}\u{fa}\u{1} \u{1}(\u{10}:\u{14}-9123456789123456789R\u{f}defaultSfixed64\u{12}\
        +\n\rdefault_float\u{18}\u{fb}\u{1} \u{1}(\u{2}:\u{5}9e+09R\u{c}defaultFloat\u{12}-\n\u{e}default_do\
        uble\u{18}\u{fc}\u{1} \u{1}(\u{1}:\u{5}7e+22R\rdefaultDouble\u{12}(\n\u{c}default_bool\u{18}\u{fd}\
        \u{1} \u{1}(\u{8}:\u{4}trueR\u{b}defaultBool\u{12}/\n\u{e}default_string\u{18}\u{fe}\u{1} \u{1}(\t:\
        \u{7}RosebudR\rdefaultString\u{12},\n\rdefault_bytes\u{18}\u{ff}\u{1} \u{1}(\u{c}:\u{6}joshuaR\u{c}d\
        efaultBytes\u{12}\u{1f}\n\nfieldname1\u{18}\u{91}\u{3} \u{1}(\u{5}R\nfieldname1\u{12} \n\u{b}field_n\
        ame2\u{18}\u{92}\u{3} \u{1}(\u{5}R\nfieldName2\u{12}!\n\u{c}_field_name3\u{18}\u{93}\u{3} \u{1}(\
        \u{5}R\nFieldName3\u{12}\"\n\rfield__name4_\u{18}\u{94}\u{3} \u{1}(\u{5}R\nfieldName4\u{12}!\n\u{b}f\
        ield0name5\u{18}\u{95}\u{3} \u{1}(\u{5}R\u{b}field0name5\u{12}#\n\rfield_0_name6\u{18}\u{96}\u{3} \
        \u{1}(\u{5}R\u{b}field0Name6\u{12}\u{1f}\n\nfieldName7\u{18}\u{97}\u{3} \u{1}(\u{5}R\nfieldName7\
        \u{12}\u{1f}\n\nFieldName8\u{18}\u{98}\u{3} \u{1}(\u{5}R\nFieldName8\u{12} \n\u{b}field_Name9\u{18}\
        \u{99}\u{3} \u{1}(\u{5}R\nfieldName9\u{12}\"\n\u{c}Field_Name10\u{18}\u{9a}\u{3} \u{1}(\u{5}R\u{b}Fi\
        eldName10\u{12}\"\n\u{c}FIELD_NAME11\u{18}\u{9b}\u{3} \u{1}(\u{5}R\u{b}FIELDNAME11\u{12}\"\n\u{c}FIE\
        LD_name12\u{18}\u{9c}\u{3} \u{1}(\u{5}R\u{b}FIELDName12\u{12}$\n\u{e}__field_name13\u{18}\u{9d}\u{3}\
         \u{1}(\u{5}R\u{b}FieldName13\u{12}$\n\u{e}__Field_name14\u{18}\u{9e}\u{3} \u{1}(\u{5}R\u{b}FieldNam\
        e14\u{12}#\n\rfield__name15\u{18}\u{9f}\u{3} \u{1}(\u{5}R\u{b}fieldName15\u{12}#\n\rfield__Name16\
        \u{18}\u{a0}\u{3} \u{1}(\u{5}R\u{b}fieldName16\u{12}$\n\u{e}field_name17__\u{18}\u{a1}\u{3} \u{1}(\
        \u{5}R\u{b}fieldName17\u{12}$\n\u{e}Field_name18__\u{18}\u{a2}\u{3} \u{1}(\u{5}R\u{b}FieldName18\
        \u{12}}\n\u{13}message_set_correct\u{18}\u{f4}\u{3} \u{1}(\u{b}2L.protobuf_test_messages.editions.pr\
        oto2.TestAllTypesProto2.MessageSetCorrectR\u{11}messageSetCorrect\u{1a}{\n\rNestedMessage\u{12}\u{c}\
        \n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\u{12}\\\n\u{b}corecursive\u{18}\u{2} \u{1}(\u{b}2:.protobuf_t\
        est_messages.editions.proto2.TestAllTypesProto2R\u{b}corecursive\u{1a}@\n\u{12}MapInt32Int32Entry\
        \u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\
        \u{5}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt64Int64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}\
        (\u{3}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{3}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}\
        MapUint32Uint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\rR\u{3}key\u{12}\u{14}\n\u{5}value\
        \u{18}\u{2} \u{1}(\rR\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint64Uint64Entry\u{12}\u{10}\n\u{3}key\
        \u{18}\u{1} \u{1}(\u{4}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{4}R\u{5}value:\u{2}8\
        \u{1}\u{1a}B\n\u{14}MapSint32Sint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{11}R\u{3}key\
        \u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{11}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint64Sint6\
        4Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \
        \u{1}(\u{12}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed32Fixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\
        \u{1} \u{1}(\u{7}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{7}R\u{5}value:\u{2}8\u{1}\
        \u{1a}D\n\u{16}MapFixed64Fixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{6}R\u{3}key\u{12}\
        \u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{6}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed32Sfixed32En\
        try\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{f}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\
        \u{f}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed64Sfixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1}\
         \u{1}(\u{10}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{10}R\u{5}value:\u{2}8\u{1}\u{1a}?\
        \n\u{11}MapInt32BoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}va\
        lue\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt32FloatEntry\u{12}\u{10}\n\
        \u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{2}R\u{5}value:\
        \u{2}8\u{1}\u{1a}A\n\u{13}MapInt32DoubleEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\
        \u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}\u{92}\u{1}\n\u{1a}MapIn\
        t32NestedMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}^\n\u{5}value\u{18}\
        \u{2} \u{1}(\u{b}2H.protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedMessageR\u{5}val\
        ue:\u{2}8\u{1}\u{1a}>\n\u{10}MapBoolBoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}key\
        \u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapStringString\
        Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\t\
        R\u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapStringBytesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\
        \u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{c}R\u{5}value:\u{2}8\u{1}\u{1a}\u{93}\u{1}\n\
        \u{1b}MapStringNestedMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}^\n\u{5}va\
        lue\u{18}\u{2} \u{1}(\u{b}2H.protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedMessage\
        R\u{5}value:\u{2}8\u{1}\u{1a}\u{88}\u{1}\n\u{1c}MapStringForeignMessageEntry\u{12}\u{10}\n\u{3}key\
        \u{18}\u{1} \u{1}(\tR\u{3}key\u{12}R\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2<.protobuf_test_messages.edi\
        tions.proto2.ForeignMessageProto2R\u{5}value:\u{2}8\u{1}\u{1a}\u{8d}\u{1}\n\u{18}MapStringNestedEnum\
        Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}[\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2E\
        .protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedEnumR\u{5}value:\u{2}8\u{1}\u{1a}\
        \u{82}\u{1}\n\u{19}MapStringForeignEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\
        \u{12}O\n\u{5}value\u{18}\u{2} \u{1}(\u{e}29.protobuf_test_messages.editions.proto2.ForeignEnumProto\
        2R\u{5}value:\u{2}8\u{1}\u{1a}L\n\u{4}Data\u{12} \n\u{b}group_int32\u{18}\u{ca}\u{1} \u{1}(\u{5}R\ng\
        roupInt32\u{12}\"\n\u{c}group_uint32\u{18}\u{cb}\u{1} \u{1}(\rR\u{b}groupUint32\u{1a}[\n\u{13}MultiW\
        ordGroupField\u{12} \n\u{b}group_int32\u{18}\u{cd}\u{1} \u{1}(\u{5}R\ngroupInt32\u{12}\"\n\u{c}group\
        _uint32\u{18}\u{ce}\u{1} \u{1}(\rR\u{b}groupUint32\u{1a}!\n\u{11}MessageSetCorrect*\u{8}\u{8}\u{4}\
        \u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{7}:\u{2}\u{8}\u{1}\u{1a}\u{8c}\u{2}\n\u{1b}MessageSetCorrectExtensi\
        on1\u{12}\u{10}\n\u{3}str\u{18}\u{19} \u{1}(\tR\u{3}str2\u{da}\u{1}\n\u{15}message_set_extension\
        \u{12}L.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrect\u{18}\u{f9}\
        \u{bb}^ \u{1}(\u{b}2V.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExt\
        ension1R\u{13}messageSetExtension\u{1a}\u{f0}\u{2}\n\u{1b}MessageSetCorrectExtension2\u{12}\u{c}\n\
        \u{1}i\u{18}\t \u{1}(\u{5}R\u{1}i\u{12}e\n\u{7}sub_msg\u{18}\n \u{1}(\u{b}2L.protobuf_test_messages.\
        editions.proto2.TestAllTypesProto2.MessageSetCorrectR\u{6}subMsg2\u{db}\u{1}\n\u{15}message_set_exte\
        nsion\u{12}L.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrect\u{18}\u{90}\
        \u{b3}\u{fc}\u{1} \u{1}(\u{b}2V.protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSet\
        CorrectExtension2R\u{13}messageSetExtension\u{1a}\u{96}\u{2}\n\u{12}ExtensionWithOneof\u{12}\u{e}\n\
        \u{1}a\u{18}\u{1} \u{1}(\u{5}H\0R\u{1}a\u{12}\u{e}\n\u{1}b\u{18}\u{2} \u{1}(\u{5}H\0R\u{1}b2\u{d0}\
        \u{1}\n\u{14}extension_with_oneof\u{12}L.protobuf_test_messages.editions.proto2.TestAllTypesProto2.M\
        essageSetCorrect\u{18}\u{95}\u{9a}\u{ef}: \u{1}(\u{b}2M.protobuf_test_messages.editions.proto2.TestA\
        llTypesProto2.ExtensionWithOneofR\u{12}extensionWithOneofB\r\n\u{b}oneof_field\"9\n\nNestedEnum\
        \u{12}\u{7}\n\u{3}FOO\u{10}\0\u{12}\u{7}\n\u{3}BAR\u{10}\u{1}\u{12}\u{7}\n\u{3}BAZ\u{10}\u{2}\u{12}\
        \u{10}\n\u{3}NEG\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}*\u{5}\u{8}x\u{10}\
        \u{c9}\u{1}B\r\n\u{b}oneof_fieldJ\u{6}\u{8}\u{e8}\u{7}\u{10}\u{90}NJ\u{8}\u{8}\u{bf}\u{84}=\u{10}\
        \u{c0}\u{84}=R\u{e}reserved_field\"$\n\u{14}ForeignMessageProto2\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}\
        (\u{5}R\u{1}c\"P\n\nGroupField\u{12}\u{1f}\n\u{b}group_int32\u{18}z \u{1}(\u{5}R\ngroupInt32\u{12}!\
        \n\u{c}group_uint32\u{18}{ \u{1}(\rR\u{b}groupUint32\"\u{b7}\u{3}\n\u{15}UnknownToTestAllTypes\u{12}\
        &\n\u{e}optional_int32\u{18}\u{e9}\u{7} \u{1}(\u{5}R\roptionalInt32\u{12}(\n\u{f}optional_string\
        \u{18}\u{ea}\u{7} \u{1}(\tR\u{e}optionalString\u{12}d\n\u{e}nested_message\u{18}\u{eb}\u{7} \u{1}(\
        \u{b}2<.protobuf_test_messages.editions.proto2.ForeignMessageProto2R\rnestedMessage\u{12}y\n\roption\
        algroup\u{18}\u{ec}\u{7} \u{1}(\u{b}2K.protobuf_test_messages.editions.proto2.UnknownToTestAllTypes.\
        OptionalGroupB\u{5}\u{aa}\u{1}\u{2}(\u{2}R\roptionalgroup\u{12}$\n\roptional_bool\u{18}\u{ee}\u{7} \
        \u{1}(\u{8}R\u{c}optionalBool\u{12}&\n\u{e}repeated_int32\u{18}\u{f3}\u{7} \u{3}(\u{5}R\rrepeatedInt\
        32\u{1a}\u{1d}\n\rOptionalGroup\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\"\u{16}\n\u{14}Null\
        HypothesisProto2\"/\n\u{e}EnumOnlyProto2\"\u{1d}\n\u{4}Bool\u{12}\n\n\u{6}kFalse\u{10}\0\u{12}\t\n\
        \u{5}kTrue\u{10}\u{1}\"%\n\u{f}OneStringProto2\u{12}\u{12}\n\u{4}data\u{18}\u{1} \u{1}(\tR\u{4}data\
        \"a\n\u{11}ProtoWithKeywords\u{12}\u{16}\n\u{6}inline\u{18}\u{1} \u{1}(\u{5}R\u{6}inline\u{12}\u{18}\
        \n\u{7}concept\u{18}\u{2} \u{1}(\tR\u{7}concept\u{12}\u{1a}\n\u{8}requires\u{18}\u{3} \u{3}(\tR\u{8}\
        requires\"\u{f6}\u{1c}\n\u{1a}TestAllRequiredTypesProto2\u{12},\n\u{e}required_int32\u{18}\u{1} \
        \u{1}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rrequiredInt32\u{12},\n\u{e}required_int64\u{18}\u{2} \
        \u{1}(\u{3}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rrequiredInt64\u{12}.\n\u{f}required_uint32\u{18}\u{3} \
        \u{1}(\rB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{e}requiredUint32\u{12}.\n\u{f}required_uint64\u{18}\u{4}\
         \u{1}(\u{4}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{e}requiredUint64\u{12}.\n\u{f}required_sint32\u{18}\
        \u{5} \u{1}(\u{11}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{e}requiredSint32\u{12}.\n\u{f}required_sint64\
        \u{18}\u{6} \u{1}(\u{12}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{e}requiredSint64\u{12}0\n\u{10}required_\
        fixed32\u{18}\u{7} \u{1}(\u{7}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{f}requiredFixed32\u{12}0\n\u{10}re\
        quired_fixed64\u{18}\u{8} \u{1}(\u{6}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{f}requiredFixed64\u{12}2\n\
        \u{11}required_sfixed32\u{18}\t \u{1}(\u{f}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{10}requiredSfixed32\
        \u{12}2\n\u{11}required_sfixed64\u{18}\n \u{1}(\u{10}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{10}required\
        Sfixed64\u{12},\n\u{e}required_float\u{18}\u{b} \u{1}(\u{2}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rrequir\
        edFloat\u{12}.\n\u{f}required_double\u{18}\u{c} \u{1}(\u{1}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{e}req\
        uiredDouble\u{12}*\n\rrequired_bool\u{18}\r \u{1}(\u{8}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{c}require\
        dBool\u{12}.\n\u{f}required_string\u{18}\u{e} \u{1}(\tB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{e}required\
        String\u{12},\n\u{e}required_bytes\u{18}\u{f} \u{1}(\u{c}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rrequired\
        Bytes\u{12}\u{8f}\u{1}\n\u{17}required_nested_message\u{18}\u{12} \u{1}(\u{b}2P.protobuf_test_messag\
        es.editions.proto2.TestAllRequiredTypesProto2.NestedMessageB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{15}re\
        quiredNestedMessage\u{12}}\n\u{18}required_foreign_message\u{18}\u{13} \u{1}(\u{b}2<.protobuf_test_m\
        essages.editions.proto2.ForeignMessageProto2B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{16}requiredForeignMe\
        ssage\u{12}\u{86}\u{1}\n\u{14}required_nested_enum\u{18}\u{15} \u{1}(\u{e}2M.protobuf_test_messages.\
        editions.proto2.TestAllRequiredTypesProto2.NestedEnumB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{12}required\
        NestedEnum\u{12}t\n\u{15}required_foreign_enum\u{18}\u{16} \u{1}(\u{e}29.protobuf_test_messages.edit\
        ions.proto2.ForeignEnumProto2B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{13}requiredForeignEnum\u{12};\n\
        \u{15}required_string_piece\u{18}\u{18} \u{1}(\tB\u{7}\u{8}\u{2}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{13}req\
        uiredStringPiece\u{12},\n\rrequired_cord\u{18}\u{19} \u{1}(\tB\u{7}\u{8}\u{1}\u{aa}\u{1}\u{2}\u{8}\
        \u{3}R\u{c}requiredCord\u{12}v\n\u{11}recursive_message\u{18}\u{1b} \u{1}(\u{b}2B.protobuf_test_mess\
        ages.editions.proto2.TestAllRequiredTypesProto2B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{10}recursiveMessa\
        ge\u{12}\u{80}\u{1}\n\u{1a}optional_recursive_message\u{18}\u{1c} \u{1}(\u{b}2B.protobuf_test_messag\
        es.editions.proto2.TestAllRequiredTypesProto2R\u{18}optionalRecursiveMessage\u{12}e\n\u{4}data\u{18}\
        \u{c9}\u{1} \u{1}(\u{b}2G.protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.DataB\
        \u{7}\u{aa}\u{1}\u{4}\u{8}\u{3}(\u{2}R\u{4}data\u{12}7\n\rdefault_int32\u{18}\u{f1}\u{1} \u{1}(\u{5}\
        :\n-123456789B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{c}defaultInt32\u{12}A\n\rdefault_int64\u{18}\u{f2}\
        \u{1} \u{1}(\u{3}:\u{14}-9123456789123456789B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{c}defaultInt64\u{12}\
        9\n\u{e}default_uint32\u{18}\u{f3}\u{1} \u{1}(\r:\n2123456789B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rdefa\
        ultUint32\u{12}C\n\u{e}default_uint64\u{18}\u{f4}\u{1} \u{1}(\u{4}:\u{14}10123456789123456789B\u{5}\
        \u{aa}\u{1}\u{2}\u{8}\u{3}R\rdefaultUint64\u{12}9\n\u{e}default_sint32\u{18}\u{f5}\u{1} \u{1}(\u{11}\
        :\n-123456789B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rdefaultSint32\u{12}C\n\u{e}default_sint64\u{18}\
        \u{f6}\u{1} \u{1}(\u{12}:\u{14}-9123456789123456789B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rdefaultSint64\
        \u{12};\n\u{f}default_fixed32\u{18}\u{f7}\u{1} \u{1}(\u{7}:\n2123456789B\u{5}\u{aa}\u{1}\u{2}\u{8}\
        \u{3}R\u{e}defaultFixed32\u{12}E\n\u{f}default_fixed64\u{18}\u{f8}\u{1} \u{1}(\u{6}:\u{14}1012345678\
        9123456789B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{e}defaultFixed64\u{12}=\n\u{10}default_sfixed32\u{18}\
        \u{f9}\u{1} \u{1}(\u{f}:\n-123456789B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{f}defaultSfixed32\u{12}G\n\
        \u{10}default_sfixed64\u{18}\u{fa}\u{1} \u{1}(\u{10}:\u{14}-9123456789123456789B\u{5}\u{aa}\u{1}\
        \u{2}\u{8}\u{3}R\u{f}defaultSfixed64\u{12}2\n\rdefault_float\u{18}\u{fb}\u{1} \u{1}(\u{2}:\u{5}9e+09\
        B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{c}defaultFloat\u{12}4\n\u{e}default_double\u{18}\u{fc}\u{1} \
        \u{1}(\u{1}:\u{5}7e+22B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rdefaultDouble\u{12}/\n\u{c}default_bool\
        \u{18}\u{fd}\u{1} \u{1}(\u{8}:\u{4}trueB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{b}defaultBool\u{12}6\n\
        \u{e}default_string\u{18}\u{fe}\u{1} \u{1}(\t:\u{7}RosebudB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\rdefault\
        String\u{12}3\n\rdefault_bytes\u{18}\u{ff}\u{1} \u{1}(\u{c}:\u{6}joshuaB\u{5}\u{aa}\u{1}\u{2}\u{8}\
        \u{3}R\u{c}defaultBytes\u{1a}\u{88}\u{2}\n\rNestedMessage\u{12}\u{13}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}\
        B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{1}a\u{12}k\n\u{b}corecursive\u{18}\u{2} \u{1}(\u{b}2B.protobuf_t\
        est_messages.editions.proto2.TestAllRequiredTypesProto2B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{b}corecur\
        sive\u{12}u\n\u{14}optional_corecursive\u{18}\u{3} \u{1}(\u{b}2B.protobuf_test_messages.editions.pro\
        to2.TestAllRequiredTypesProto2R\u{13}optionalCorecursive\u{1a}Z\n\u{4}Data\u{12}'\n\u{b}group_int32\
        \u{18}\u{ca}\u{1} \u{1}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\ngroupInt32\u{12})\n\u{c}group_uint32\
        \u{18}\u{cb}\u{1} \u{1}(\rB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{b}groupUint32\u{1a}!\n\u{11}MessageSet\
        Correct*\u{8}\u{8}\u{4}\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{7}:\u{2}\u{8}\u{1}\u{1a}\u{a3}\u{2}\n\u{1b}M\
        essageSetCorrectExtension1\u{12}\u{17}\n\u{3}str\u{18}\u{19} \u{1}(\tB\u{5}\u{aa}\u{1}\u{2}\u{8}\
        \u{3}R\u{3}str2\u{ea}\u{1}\n\u{15}message_set_extension\u{12}T.protobuf_test_messages.editions.proto\
        2.TestAllRequiredTypesProto2.MessageSetCorrect\u{18}\u{f9}\u{bb}^ \u{1}(\u{b}2^.protobuf_test_messag\
        es.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1R\u{13}messageSetExtension\
        \u{1a}\u{a0}\u{2}\n\u{1b}MessageSetCorrectExtension2\u{12}\u{13}\n\u{1}i\u{18}\t \u{1}(\u{5}B\u{5}\
        \u{aa}\u{1}\u{2}\u{8}\u{3}R\u{1}i2\u{eb}\u{1}\n\u{15}message_set_extension\u{12}T.protobuf_test_mess\
        ages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrect\u{18}\u{90}\u{b3}\u{fc}\u{1} \u{1}\
        (\u{b}2^.protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtensio\
        n2R\u{13}messageSetExtension\"9\n\nNestedEnum\u{12}\u{7}\n\u{3}FOO\u{10}\0\u{12}\u{7}\n\u{3}BAR\
        \u{10}\u{1}\u{12}\u{7}\n\u{3}BAZ\u{10}\u{2}\u{12}\u{10}\n\u{3}NEG\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\
        \u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}*\u{5}\u{8}x\u{10}\u{c9}\u{1}J\u{6}\u{8}\u{e8}\u{7}\u{10}\u{90}N\
        \"\u{be}\u{3}\n\u{e}TestLargeOneof\u{12}K\n\u{2}a1\u{18}\u{1} \u{1}(\u{b}29.protobuf_test_messages.e\
        ditions.proto2.TestLargeOneof.A1H\0R\u{2}a1\u{12}K\n\u{2}a2\u{18}\u{2} \u{1}(\u{b}29.protobuf_test_m\
        essages.editions.proto2.TestLargeOneof.A2H\0R\u{2}a2\u{12}K\n\u{2}a3\u{18}\u{3} \u{1}(\u{b}29.protob\
        uf_test_messages.editions.proto2.TestLargeOneof.A3H\0R\u{2}a3\u{12}K\n\u{2}a4\u{18}\u{4} \u{1}(\u{b}\
        29.protobuf_test_messages.editions.proto2.TestLargeOneof.A4H\0R\u{2}a4\u{12}K\n\u{2}a5\u{18}\u{5} \
        \u{1}(\u{b}29.protobuf_test_messages.editions.proto2.TestLargeOneof.A5H\0R\u{2}a5\u{1a}\u{4}\n\u{2}A\
        1\u{1a}\u{4}\n\u{2}A2\u{1a}\u{4}\n\u{2}A3\u{1a}\u{4}\n\u{2}A4\u{1a}\u{4}\n\u{2}A5B\r\n\u{b}large_one\
        of*F\n\u{11}ForeignEnumProto2\u{12}\u{f}\n\u{b}FOREIGN_FOO\u{10}\0\u{12}\u{f}\n\u{b}FOREIGN_BAR\
        \u{10}\u{1}\u{12}\u{f}\n\u{b}FOREIGN_BAZ\u{10}\u{2}:c\n\u{f}extension_int32\u{12}:.protobuf_test_mes\
        sages.editions.proto2.TestAllTypesProto2\u{18}x \u{1}(\u{5}R\u{e}extensionInt32:f\n\u{10}extension_s\
        tring\u{12}:.protobuf_test_messages.editions.proto2.TestAllTypesProto2\u{18}\u{85}\u{1} \u{1}(\tR\
        \u{f}extensionString:d\n\u{f}extension_bytes\u{12}:.protobuf_test_messages.editions.proto2.TestAllTy\
        pesProto2\u{18}\u{86}\u{1} \u{1}(\u{c}R\u{e}extensionBytes:\u{95}\u{1}\n\ngroupfield\u{12}:.protobuf\
        _test_messages.editions.proto2.TestAllTypesProto2\u{18}y \u{1}(\u{b}22.protobuf_test_messages.editio\
        ns.proto2.GroupFieldB\u{5}\u{aa}\u{1}\u{2}(\u{2}R\ngroupfieldBR\n1com.google.protobuf_test_messages.\
        editions.proto2H\u{1}\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{e}EditionsProto2\u{92}\u{3}\u{6}\u{10}\u{2}\u{18}\
        \u{2} \u{3}b\u{8}editionsp\u{e8}\u{7}
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.self, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.self, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessageView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data.self, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.DataView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField.self, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupFieldView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect.self, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.self, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.self, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof.self, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneofView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.self, ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_GroupField.self, ProtobufTestMessages_Editions_Proto2_GroupFieldView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.self, ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypesView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup.self, ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroupView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_NullHypothesisProto2.self, ProtobufTestMessages_Editions_Proto2_NullHypothesisProto2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_EnumOnlyProto2.self, ProtobufTestMessages_Editions_Proto2_EnumOnlyProto2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_OneStringProto2.self, ProtobufTestMessages_Editions_Proto2_OneStringProto2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_ProtoWithKeywords.self, ProtobufTestMessages_Editions_Proto2_ProtoWithKeywordsView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.self, ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage.self, ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessageView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data.self, ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.DataView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect.self, ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.self, ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.self, ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.self, ProtobufTestMessages_Editions_Proto2_TestLargeOneofView.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1.self, ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2.self, ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3.self, ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4.self, ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4View.self)
        registry.register(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5.self, ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5View.self)
    }
}
