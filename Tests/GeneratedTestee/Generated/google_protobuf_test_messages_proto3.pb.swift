// Made by protoc-gen-enclave-wire from google/protobuf/test_messages_proto3.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// `protobuf_test_messages.proto3.ForeignEnum`
struct ProtobufTestMessages_Proto3_ForeignEnum: ProtoEnum {
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
        fullName: "protobuf_test_messages.proto3.ForeignEnum",
        values: "0 FOREIGN_FOO\n1 FOREIGN_BAR\n2 FOREIGN_BAZ",
        isClosed: false)
}

/// `protobuf_test_messages.proto3.TestAllTypesProto3`.
struct ProtobufTestMessages_Proto3_TestAllTypesProto3: Message {
    /// Field 1, `int32 optional_int32`.
    var optionalInt32: Int32 = 0
    /// Field 2, `int64 optional_int64`.
    var optionalInt64: Int64 = 0
    /// Field 3, `uint32 optional_uint32`.
    var optionalUint32: UInt32 = 0
    /// Field 4, `uint64 optional_uint64`.
    var optionalUint64: UInt64 = 0
    /// Field 5, `sint32 optional_sint32`.
    var optionalSint32: Int32 = 0
    /// Field 6, `sint64 optional_sint64`.
    var optionalSint64: Int64 = 0
    /// Field 7, `fixed32 optional_fixed32`.
    var optionalFixed32: UInt32 = 0
    /// Field 8, `fixed64 optional_fixed64`.
    var optionalFixed64: UInt64 = 0
    /// Field 9, `sfixed32 optional_sfixed32`.
    var optionalSfixed32: Int32 = 0
    /// Field 10, `sfixed64 optional_sfixed64`.
    var optionalSfixed64: Int64 = 0
    /// Field 11, `float optional_float`.
    var optionalFloat: Float = 0
    /// Field 12, `double optional_double`.
    var optionalDouble: Double = 0
    /// Field 13, `bool optional_bool`.
    var optionalBool: Bool = false
    /// Field 14, `string optional_string`.
    var optionalString: String = ""
    /// Field 15, `bytes optional_bytes`.
    var optionalBytes: [UInt8] = []
    /// Field 18, `message optional_nested_message`.
    var optionalNestedMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage {
        get { self._optionalNestedMessage?.value ?? ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage() }
        set { self._optionalNestedMessage = Indirect(newValue) }
    }
    /// Whether `optionalNestedMessage` is set.
    var hasOptionalNestedMessage: Bool { _optionalNestedMessage != nil }
    /// Takes the value of `optionalNestedMessage` away.
    mutating func clearOptionalNestedMessage() { _optionalNestedMessage = nil }
    /// Field 19, `message optional_foreign_message`.
    var optionalForeignMessage: ProtobufTestMessages_Proto3_ForeignMessage {
        get { self._optionalForeignMessage ?? ProtobufTestMessages_Proto3_ForeignMessage() }
        set { self._optionalForeignMessage = newValue }
    }
    /// Whether `optionalForeignMessage` is set.
    var hasOptionalForeignMessage: Bool { _optionalForeignMessage != nil }
    /// Takes the value of `optionalForeignMessage` away.
    mutating func clearOptionalForeignMessage() { _optionalForeignMessage = nil }
    /// Field 21, `enum optional_nested_enum`.
    var optionalNestedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum = ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum()
    /// Field 22, `enum optional_foreign_enum`.
    var optionalForeignEnum: ProtobufTestMessages_Proto3_ForeignEnum = ProtobufTestMessages_Proto3_ForeignEnum()
    /// Field 23, `enum optional_aliased_enum`.
    var optionalAliasedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum = ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum()
    /// Field 24, `string optional_string_piece`.
    var optionalStringPiece: String = ""
    /// Field 25, `string optional_cord`.
    var optionalCord: String = ""
    /// Field 27, `message recursive_message`.
    var recursiveMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3 {
        get { self._recursiveMessage?.value ?? ProtobufTestMessages_Proto3_TestAllTypesProto3() }
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
    var repeatedNestedMessage: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage] = []
    /// Field 49, `repeated message repeated_foreign_message`.
    var repeatedForeignMessage: [ProtobufTestMessages_Proto3_ForeignMessage] = []
    /// Field 51, `repeated enum repeated_nested_enum`.
    var repeatedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = []
    /// Field 52, `repeated enum repeated_foreign_enum`.
    var repeatedForeignEnum: [ProtobufTestMessages_Proto3_ForeignEnum] = []
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
    var mapStringNestedMessage: ProtoMap<String, ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage> = [:]
    /// Field 72, `map map_string_foreign_message`.
    var mapStringForeignMessage: ProtoMap<String, ProtobufTestMessages_Proto3_ForeignMessage> = [:]
    /// Field 73, `map map_string_nested_enum`.
    var mapStringNestedEnum: ProtoMap<String, ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum> = [:]
    /// Field 74, `map map_string_foreign_enum`.
    var mapStringForeignEnum: ProtoMap<String, ProtobufTestMessages_Proto3_ForeignEnum> = [:]
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
    var packedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = []
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
    var unpackedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = []
    /// Field 111, `uint32 oneof_uint32`.
    var oneofUint32: UInt32 {
        get {
            if case .oneofUint32(let value)? = self.oneofField { return value }
            return 0
        }
        set { self.oneofField = OneOf_OneofField.oneofUint32(newValue) }
    }
    /// Field 112, `message oneof_nested_message`.
    var oneofNestedMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage {
        get {
            if case .oneofNestedMessage(let value)? = self.oneofField { return value }
            return ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage()
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
    var oneofEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum {
        get {
            if case .oneofEnum(let value)? = self.oneofField { return value }
            return ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum()
        }
        set { self.oneofField = OneOf_OneofField.oneofEnum(newValue) }
    }
    /// Field 120, `enum oneof_null_value`.
    var oneofNullValue: Google_Protobuf_NullValue {
        get {
            if case .oneofNullValue(let value)? = self.oneofField { return value }
            return Google_Protobuf_NullValue()
        }
        set { self.oneofField = OneOf_OneofField.oneofNullValue(newValue) }
    }
    /// Field 201, `message optional_bool_wrapper`.
    var optionalBoolWrapper: Google_Protobuf_BoolValue {
        get { self._optionalBoolWrapper ?? Google_Protobuf_BoolValue() }
        set { self._optionalBoolWrapper = newValue }
    }
    /// Whether `optionalBoolWrapper` is set.
    var hasOptionalBoolWrapper: Bool { _optionalBoolWrapper != nil }
    /// Takes the value of `optionalBoolWrapper` away.
    mutating func clearOptionalBoolWrapper() { _optionalBoolWrapper = nil }
    /// Field 202, `message optional_int32_wrapper`.
    var optionalInt32Wrapper: Google_Protobuf_Int32Value {
        get { self._optionalInt32Wrapper ?? Google_Protobuf_Int32Value() }
        set { self._optionalInt32Wrapper = newValue }
    }
    /// Whether `optionalInt32Wrapper` is set.
    var hasOptionalInt32Wrapper: Bool { _optionalInt32Wrapper != nil }
    /// Takes the value of `optionalInt32Wrapper` away.
    mutating func clearOptionalInt32Wrapper() { _optionalInt32Wrapper = nil }
    /// Field 203, `message optional_int64_wrapper`.
    var optionalInt64Wrapper: Google_Protobuf_Int64Value {
        get { self._optionalInt64Wrapper ?? Google_Protobuf_Int64Value() }
        set { self._optionalInt64Wrapper = newValue }
    }
    /// Whether `optionalInt64Wrapper` is set.
    var hasOptionalInt64Wrapper: Bool { _optionalInt64Wrapper != nil }
    /// Takes the value of `optionalInt64Wrapper` away.
    mutating func clearOptionalInt64Wrapper() { _optionalInt64Wrapper = nil }
    /// Field 204, `message optional_uint32_wrapper`.
    var optionalUint32Wrapper: Google_Protobuf_UInt32Value {
        get { self._optionalUint32Wrapper ?? Google_Protobuf_UInt32Value() }
        set { self._optionalUint32Wrapper = newValue }
    }
    /// Whether `optionalUint32Wrapper` is set.
    var hasOptionalUint32Wrapper: Bool { _optionalUint32Wrapper != nil }
    /// Takes the value of `optionalUint32Wrapper` away.
    mutating func clearOptionalUint32Wrapper() { _optionalUint32Wrapper = nil }
    /// Field 205, `message optional_uint64_wrapper`.
    var optionalUint64Wrapper: Google_Protobuf_UInt64Value {
        get { self._optionalUint64Wrapper ?? Google_Protobuf_UInt64Value() }
        set { self._optionalUint64Wrapper = newValue }
    }
    /// Whether `optionalUint64Wrapper` is set.
    var hasOptionalUint64Wrapper: Bool { _optionalUint64Wrapper != nil }
    /// Takes the value of `optionalUint64Wrapper` away.
    mutating func clearOptionalUint64Wrapper() { _optionalUint64Wrapper = nil }
    /// Field 206, `message optional_float_wrapper`.
    var optionalFloatWrapper: Google_Protobuf_FloatValue {
        get { self._optionalFloatWrapper ?? Google_Protobuf_FloatValue() }
        set { self._optionalFloatWrapper = newValue }
    }
    /// Whether `optionalFloatWrapper` is set.
    var hasOptionalFloatWrapper: Bool { _optionalFloatWrapper != nil }
    /// Takes the value of `optionalFloatWrapper` away.
    mutating func clearOptionalFloatWrapper() { _optionalFloatWrapper = nil }
    /// Field 207, `message optional_double_wrapper`.
    var optionalDoubleWrapper: Google_Protobuf_DoubleValue {
        get { self._optionalDoubleWrapper ?? Google_Protobuf_DoubleValue() }
        set { self._optionalDoubleWrapper = newValue }
    }
    /// Whether `optionalDoubleWrapper` is set.
    var hasOptionalDoubleWrapper: Bool { _optionalDoubleWrapper != nil }
    /// Takes the value of `optionalDoubleWrapper` away.
    mutating func clearOptionalDoubleWrapper() { _optionalDoubleWrapper = nil }
    /// Field 208, `message optional_string_wrapper`.
    var optionalStringWrapper: Google_Protobuf_StringValue {
        get { self._optionalStringWrapper ?? Google_Protobuf_StringValue() }
        set { self._optionalStringWrapper = newValue }
    }
    /// Whether `optionalStringWrapper` is set.
    var hasOptionalStringWrapper: Bool { _optionalStringWrapper != nil }
    /// Takes the value of `optionalStringWrapper` away.
    mutating func clearOptionalStringWrapper() { _optionalStringWrapper = nil }
    /// Field 209, `message optional_bytes_wrapper`.
    var optionalBytesWrapper: Google_Protobuf_BytesValue {
        get { self._optionalBytesWrapper ?? Google_Protobuf_BytesValue() }
        set { self._optionalBytesWrapper = newValue }
    }
    /// Whether `optionalBytesWrapper` is set.
    var hasOptionalBytesWrapper: Bool { _optionalBytesWrapper != nil }
    /// Takes the value of `optionalBytesWrapper` away.
    mutating func clearOptionalBytesWrapper() { _optionalBytesWrapper = nil }
    /// Field 211, `repeated message repeated_bool_wrapper`.
    var repeatedBoolWrapper: [Google_Protobuf_BoolValue] = []
    /// Field 212, `repeated message repeated_int32_wrapper`.
    var repeatedInt32Wrapper: [Google_Protobuf_Int32Value] = []
    /// Field 213, `repeated message repeated_int64_wrapper`.
    var repeatedInt64Wrapper: [Google_Protobuf_Int64Value] = []
    /// Field 214, `repeated message repeated_uint32_wrapper`.
    var repeatedUint32Wrapper: [Google_Protobuf_UInt32Value] = []
    /// Field 215, `repeated message repeated_uint64_wrapper`.
    var repeatedUint64Wrapper: [Google_Protobuf_UInt64Value] = []
    /// Field 216, `repeated message repeated_float_wrapper`.
    var repeatedFloatWrapper: [Google_Protobuf_FloatValue] = []
    /// Field 217, `repeated message repeated_double_wrapper`.
    var repeatedDoubleWrapper: [Google_Protobuf_DoubleValue] = []
    /// Field 218, `repeated message repeated_string_wrapper`.
    var repeatedStringWrapper: [Google_Protobuf_StringValue] = []
    /// Field 219, `repeated message repeated_bytes_wrapper`.
    var repeatedBytesWrapper: [Google_Protobuf_BytesValue] = []
    /// Field 301, `message optional_duration`.
    var optionalDuration: Google_Protobuf_Duration {
        get { self._optionalDuration ?? Google_Protobuf_Duration() }
        set { self._optionalDuration = newValue }
    }
    /// Whether `optionalDuration` is set.
    var hasOptionalDuration: Bool { _optionalDuration != nil }
    /// Takes the value of `optionalDuration` away.
    mutating func clearOptionalDuration() { _optionalDuration = nil }
    /// Field 302, `message optional_timestamp`.
    var optionalTimestamp: Google_Protobuf_Timestamp {
        get { self._optionalTimestamp ?? Google_Protobuf_Timestamp() }
        set { self._optionalTimestamp = newValue }
    }
    /// Whether `optionalTimestamp` is set.
    var hasOptionalTimestamp: Bool { _optionalTimestamp != nil }
    /// Takes the value of `optionalTimestamp` away.
    mutating func clearOptionalTimestamp() { _optionalTimestamp = nil }
    /// Field 303, `message optional_field_mask`.
    var optionalFieldMask: Google_Protobuf_FieldMask {
        get { self._optionalFieldMask ?? Google_Protobuf_FieldMask() }
        set { self._optionalFieldMask = newValue }
    }
    /// Whether `optionalFieldMask` is set.
    var hasOptionalFieldMask: Bool { _optionalFieldMask != nil }
    /// Takes the value of `optionalFieldMask` away.
    mutating func clearOptionalFieldMask() { _optionalFieldMask = nil }
    /// Field 304, `message optional_struct`.
    var optionalStruct: Google_Protobuf_Struct {
        get { self._optionalStruct ?? Google_Protobuf_Struct() }
        set { self._optionalStruct = newValue }
    }
    /// Whether `optionalStruct` is set.
    var hasOptionalStruct: Bool { _optionalStruct != nil }
    /// Takes the value of `optionalStruct` away.
    mutating func clearOptionalStruct() { _optionalStruct = nil }
    /// Field 305, `message optional_any`.
    var optionalAny: Google_Protobuf_Any {
        get { self._optionalAny ?? Google_Protobuf_Any() }
        set { self._optionalAny = newValue }
    }
    /// Whether `optionalAny` is set.
    var hasOptionalAny: Bool { _optionalAny != nil }
    /// Takes the value of `optionalAny` away.
    mutating func clearOptionalAny() { _optionalAny = nil }
    /// Field 306, `message optional_value`.
    var optionalValue: Google_Protobuf_Value {
        get { self._optionalValue ?? Google_Protobuf_Value() }
        set { self._optionalValue = newValue }
    }
    /// Whether `optionalValue` is set.
    var hasOptionalValue: Bool { _optionalValue != nil }
    /// Takes the value of `optionalValue` away.
    mutating func clearOptionalValue() { _optionalValue = nil }
    /// Field 307, `enum optional_null_value`.
    var optionalNullValue: Google_Protobuf_NullValue = Google_Protobuf_NullValue()
    /// Field 308, `message optional_empty`.
    var optionalEmpty: Google_Protobuf_Empty {
        get { self._optionalEmpty ?? Google_Protobuf_Empty() }
        set { self._optionalEmpty = newValue }
    }
    /// Whether `optionalEmpty` is set.
    var hasOptionalEmpty: Bool { _optionalEmpty != nil }
    /// Takes the value of `optionalEmpty` away.
    mutating func clearOptionalEmpty() { _optionalEmpty = nil }
    /// Field 311, `repeated message repeated_duration`.
    var repeatedDuration: [Google_Protobuf_Duration] = []
    /// Field 312, `repeated message repeated_timestamp`.
    var repeatedTimestamp: [Google_Protobuf_Timestamp] = []
    /// Field 313, `repeated message repeated_fieldmask`.
    var repeatedFieldmask: [Google_Protobuf_FieldMask] = []
    /// Field 315, `repeated message repeated_any`.
    var repeatedAny: [Google_Protobuf_Any] = []
    /// Field 316, `repeated message repeated_value`.
    var repeatedValue: [Google_Protobuf_Value] = []
    /// Field 317, `repeated message repeated_list_value`.
    var repeatedListValue: [Google_Protobuf_ListValue] = []
    /// Field 318, `repeated message repeated_empty`.
    var repeatedEmpty: [Google_Protobuf_Empty] = []
    /// Field 324, `repeated message repeated_struct`.
    var repeatedStruct: [Google_Protobuf_Struct] = []
    /// Field 401, `int32 fieldname1`.
    var fieldname1: Int32 = 0
    /// Field 402, `int32 field_name2`.
    var fieldName2: Int32 = 0
    /// Field 403, `int32 _field_name3`.
    var fieldName3: Int32 = 0
    /// Field 404, `int32 field__name4_`.
    var fieldName4: Int32 = 0
    /// Field 405, `int32 field0name5`.
    var field0name5: Int32 = 0
    /// Field 406, `int32 field_0_name6`.
    var field0Name6: Int32 = 0
    /// Field 407, `int32 fieldName7`.
    var fieldName7: Int32 = 0
    /// Field 408, `int32 FieldName8`.
    var fieldName8: Int32 = 0
    /// Field 409, `int32 field_Name9`.
    var fieldName9: Int32 = 0
    /// Field 410, `int32 Field_Name10`.
    var fieldName10: Int32 = 0
    /// Field 411, `int32 FIELD_NAME11`.
    var fIELDNAME11: Int32 = 0
    /// Field 412, `int32 FIELD_name12`.
    var fIELDName12: Int32 = 0
    /// Field 413, `int32 __field_name13`.
    var fieldName13: Int32 = 0
    /// Field 414, `int32 __Field_name14`.
    var fieldName14: Int32 = 0
    /// Field 415, `int32 field__name15`.
    var fieldName15: Int32 = 0
    /// Field 416, `int32 field__Name16`.
    var fieldName16: Int32 = 0
    /// Field 417, `int32 field_name17__`.
    var fieldName17: Int32 = 0
    /// Field 418, `int32 Field_name18__`.
    var fieldName18: Int32 = 0
    /// The member of `oneof oneof_field` that is set.
    var oneofField: OneOf_OneofField?
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    var _optionalNestedMessage: Indirect<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage>?
    var _optionalForeignMessage: ProtobufTestMessages_Proto3_ForeignMessage?
    var _recursiveMessage: Indirect<ProtobufTestMessages_Proto3_TestAllTypesProto3>?
    var _optionalBoolWrapper: Google_Protobuf_BoolValue?
    var _optionalInt32Wrapper: Google_Protobuf_Int32Value?
    var _optionalInt64Wrapper: Google_Protobuf_Int64Value?
    var _optionalUint32Wrapper: Google_Protobuf_UInt32Value?
    var _optionalUint64Wrapper: Google_Protobuf_UInt64Value?
    var _optionalFloatWrapper: Google_Protobuf_FloatValue?
    var _optionalDoubleWrapper: Google_Protobuf_DoubleValue?
    var _optionalStringWrapper: Google_Protobuf_StringValue?
    var _optionalBytesWrapper: Google_Protobuf_BytesValue?
    var _optionalDuration: Google_Protobuf_Duration?
    var _optionalTimestamp: Google_Protobuf_Timestamp?
    var _optionalFieldMask: Google_Protobuf_FieldMask?
    var _optionalStruct: Google_Protobuf_Struct?
    var _optionalAny: Google_Protobuf_Any?
    var _optionalValue: Google_Protobuf_Value?
    var _optionalEmpty: Google_Protobuf_Empty?
    /// A message with no field set.
    init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    static func == (left: Self, right: Self) -> Bool {
        guard left.optionalInt32 == right.optionalInt32 else { return false }
        guard left.optionalInt64 == right.optionalInt64 else { return false }
        guard left.optionalUint32 == right.optionalUint32 else { return false }
        guard left.optionalUint64 == right.optionalUint64 else { return false }
        guard left.optionalSint32 == right.optionalSint32 else { return false }
        guard left.optionalSint64 == right.optionalSint64 else { return false }
        guard left.optionalFixed32 == right.optionalFixed32 else { return false }
        guard left.optionalFixed64 == right.optionalFixed64 else { return false }
        guard left.optionalSfixed32 == right.optionalSfixed32 else { return false }
        guard left.optionalSfixed64 == right.optionalSfixed64 else { return false }
        guard left.optionalFloat == right.optionalFloat else { return false }
        guard left.optionalDouble == right.optionalDouble else { return false }
        guard left.optionalBool == right.optionalBool else { return false }
        guard StringField.areSame(left.optionalString, right.optionalString) else { return false }
        guard left.optionalBytes == right.optionalBytes else { return false }
        guard left._optionalNestedMessage == right._optionalNestedMessage else { return false }
        guard left._optionalForeignMessage == right._optionalForeignMessage else { return false }
        guard left.optionalNestedEnum == right.optionalNestedEnum else { return false }
        guard left.optionalForeignEnum == right.optionalForeignEnum else { return false }
        guard left.optionalAliasedEnum == right.optionalAliasedEnum else { return false }
        guard StringField.areSame(left.optionalStringPiece, right.optionalStringPiece) else { return false }
        guard StringField.areSame(left.optionalCord, right.optionalCord) else { return false }
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
        guard left._optionalBoolWrapper == right._optionalBoolWrapper else { return false }
        guard left._optionalInt32Wrapper == right._optionalInt32Wrapper else { return false }
        guard left._optionalInt64Wrapper == right._optionalInt64Wrapper else { return false }
        guard left._optionalUint32Wrapper == right._optionalUint32Wrapper else { return false }
        guard left._optionalUint64Wrapper == right._optionalUint64Wrapper else { return false }
        guard left._optionalFloatWrapper == right._optionalFloatWrapper else { return false }
        guard left._optionalDoubleWrapper == right._optionalDoubleWrapper else { return false }
        guard left._optionalStringWrapper == right._optionalStringWrapper else { return false }
        guard left._optionalBytesWrapper == right._optionalBytesWrapper else { return false }
        guard left.repeatedBoolWrapper == right.repeatedBoolWrapper else { return false }
        guard left.repeatedInt32Wrapper == right.repeatedInt32Wrapper else { return false }
        guard left.repeatedInt64Wrapper == right.repeatedInt64Wrapper else { return false }
        guard left.repeatedUint32Wrapper == right.repeatedUint32Wrapper else { return false }
        guard left.repeatedUint64Wrapper == right.repeatedUint64Wrapper else { return false }
        guard left.repeatedFloatWrapper == right.repeatedFloatWrapper else { return false }
        guard left.repeatedDoubleWrapper == right.repeatedDoubleWrapper else { return false }
        guard left.repeatedStringWrapper == right.repeatedStringWrapper else { return false }
        guard left.repeatedBytesWrapper == right.repeatedBytesWrapper else { return false }
        guard left._optionalDuration == right._optionalDuration else { return false }
        guard left._optionalTimestamp == right._optionalTimestamp else { return false }
        guard left._optionalFieldMask == right._optionalFieldMask else { return false }
        guard left._optionalStruct == right._optionalStruct else { return false }
        guard left._optionalAny == right._optionalAny else { return false }
        guard left._optionalValue == right._optionalValue else { return false }
        guard left.optionalNullValue == right.optionalNullValue else { return false }
        guard left._optionalEmpty == right._optionalEmpty else { return false }
        guard left.repeatedDuration == right.repeatedDuration else { return false }
        guard left.repeatedTimestamp == right.repeatedTimestamp else { return false }
        guard left.repeatedFieldmask == right.repeatedFieldmask else { return false }
        guard left.repeatedAny == right.repeatedAny else { return false }
        guard left.repeatedValue == right.repeatedValue else { return false }
        guard left.repeatedListValue == right.repeatedListValue else { return false }
        guard left.repeatedEmpty == right.repeatedEmpty else { return false }
        guard left.repeatedStruct == right.repeatedStruct else { return false }
        guard left.fieldname1 == right.fieldname1 else { return false }
        guard left.fieldName2 == right.fieldName2 else { return false }
        guard left.fieldName3 == right.fieldName3 else { return false }
        guard left.fieldName4 == right.fieldName4 else { return false }
        guard left.field0name5 == right.field0name5 else { return false }
        guard left.field0Name6 == right.field0Name6 else { return false }
        guard left.fieldName7 == right.fieldName7 else { return false }
        guard left.fieldName8 == right.fieldName8 else { return false }
        guard left.fieldName9 == right.fieldName9 else { return false }
        guard left.fieldName10 == right.fieldName10 else { return false }
        guard left.fIELDNAME11 == right.fIELDNAME11 else { return false }
        guard left.fIELDName12 == right.fIELDName12 else { return false }
        guard left.fieldName13 == right.fieldName13 else { return false }
        guard left.fieldName14 == right.fieldName14 else { return false }
        guard left.fieldName15 == right.fieldName15 else { return false }
        guard left.fieldName16 == right.fieldName16 else { return false }
        guard left.fieldName17 == right.fieldName17 else { return false }
        guard left.fieldName18 == right.fieldName18 else { return false }
        guard left.oneofField == right.oneofField else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof oneof_field`.
    enum OneOf_OneofField: Hashable, Sendable {
        /// Field 111, `uint32 oneof_uint32`.
        case oneofUint32(UInt32)
        /// Field 112, `message oneof_nested_message`.
        indirect case oneofNestedMessage(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage)
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
        case oneofEnum(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum)
        /// Field 120, `enum oneof_null_value`.
        case oneofNullValue(Google_Protobuf_NullValue)
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
            case (.oneofNullValue(let left), .oneofNullValue(let right)): left == right
            default: false
            }
        }
    }
}

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {

    /// `protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum`
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
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum",
            values: "0 FOO\n1 BAR\n2 BAZ\n-1 NEG",
            isClosed: false)
    }

    /// `protobuf_test_messages.proto3.TestAllTypesProto3.AliasedEnum`
    struct AliasedEnum: ProtoEnum {
        /// The number.
        let rawValue: Int32
        /// The value with this number, listed or not.
        init(rawValue: Int32) { self.rawValue = rawValue }
        /// The first value of the `.proto` file.
        init() { rawValue = 0 }
        /// `ALIAS_FOO` = 0
        static let aliasFoo = Self(rawValue: 0)
        /// `ALIAS_BAR` = 1
        static let aliasBar = Self(rawValue: 1)
        /// `ALIAS_BAZ` = 2
        static let aliasBaz = Self(rawValue: 2)
        /// `MOO` = 2
        static let moo = Self(rawValue: 2)
        /// `moo` = 2
        static let moo_2 = Self(rawValue: 2)
        /// `bAz` = 2
        static let bAz = Self(rawValue: 2)
        /// Names and numbers.
        static let schema: EnumSchema = EnumSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.AliasedEnum",
            values: "0 ALIAS_FOO\n1 ALIAS_BAR\n2 ALIAS_BAZ\n2 MOO\n2 moo\n2 bAz",
            isClosed: false)
    }
}

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage`.
    struct NestedMessage: Message {
        /// Field 1, `int32 a`.
        var a: Int32 = 0
        /// Field 2, `message corecursive`.
        var corecursive: ProtobufTestMessages_Proto3_TestAllTypesProto3 {
            get { self._corecursive?.value ?? ProtobufTestMessages_Proto3_TestAllTypesProto3() }
            set { self._corecursive = Indirect(newValue) }
        }
        /// Whether `corecursive` is set.
        var hasCorecursive: Bool { _corecursive != nil }
        /// Takes the value of `corecursive` away.
        mutating func clearCorecursive() { _corecursive = nil }
        /// Fields that the schema does not name.
        var unknownFields = UnknownFields()
        var _corecursive: Indirect<ProtobufTestMessages_Proto3_TestAllTypesProto3>?
        /// A message with no field set.
        init() {}
    }
}

extension ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage",
        fields: "1 int32 a\n2 ?message corecursive of=0",
        types: [.message { ProtobufTestMessages_Proto3_TestAllTypesProto3.schema }])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_google_protobuf_test_messages_proto3.file }
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
                self.a = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.a == 0)
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
        if self.a != 0 { sink.put(Int32Field.self, self.a, tag: 8) }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage`, read in place.
    struct NestedMessageView: MessageView, ~Escapable {
        let viewedBytes: RawSpan
        var _a: Int32 = 0
        var _corecursive = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static var schema: MessageSchema { ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.schema }
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 a`.
        var a: Int32 { _a }
        /// Field 2, `message corecursive`.
        var corecursive: ProtobufTestMessages_Proto3_TestAllTypesProto3View? {
            @_lifetime(copy self)
            get {
                _corecursive.isPresent ? ProtobufTestMessages_Proto3_TestAllTypesProto3View(checked: viewedBytes, _corecursive) : nil
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
                    try reader.refuseDefault(_a == 0)
                    if reader.consume(18, after: &last) { fallthrough }
                case 18:
                    try reader.readView(ProtobufTestMessages_Proto3_TestAllTypesProto3View.self, into: &_corecursive)
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32Int32Entry`, a map entry read in place.
    struct MapInt32Int32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32 = 0
        var _value: Int32 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32Int32Entry",
            fields: "1 int32 key\n2 int32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key }
        /// Field 2, `int32 value`.
        var value: Int32 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapInt64Int64Entry`, a map entry read in place.
    struct MapInt64Int64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64 = 0
        var _value: Int64 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapInt64Int64Entry",
            fields: "1 int64 key\n2 int64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int64 key`.
        var key: Int64 { _key }
        /// Field 2, `int64 value`.
        var value: Int64 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapUint32Uint32Entry`, a map entry read in place.
    struct MapUint32Uint32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt32 = 0
        var _value: UInt32 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapUint32Uint32Entry",
            fields: "1 uint32 key\n2 uint32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `uint32 key`.
        var key: UInt32 { _key }
        /// Field 2, `uint32 value`.
        var value: UInt32 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapUint64Uint64Entry`, a map entry read in place.
    struct MapUint64Uint64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt64 = 0
        var _value: UInt64 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapUint64Uint64Entry",
            fields: "1 uint64 key\n2 uint64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `uint64 key`.
        var key: UInt64 { _key }
        /// Field 2, `uint64 value`.
        var value: UInt64 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapSint32Sint32Entry`, a map entry read in place.
    struct MapSint32Sint32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32 = 0
        var _value: Int32 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapSint32Sint32Entry",
            fields: "1 sint32 key\n2 sint32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sint32 key`.
        var key: Int32 { _key }
        /// Field 2, `sint32 value`.
        var value: Int32 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapSint64Sint64Entry`, a map entry read in place.
    struct MapSint64Sint64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64 = 0
        var _value: Int64 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapSint64Sint64Entry",
            fields: "1 sint64 key\n2 sint64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sint64 key`.
        var key: Int64 { _key }
        /// Field 2, `sint64 value`.
        var value: Int64 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapFixed32Fixed32Entry`, a map entry read in place.
    struct MapFixed32Fixed32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt32 = 0
        var _value: UInt32 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapFixed32Fixed32Entry",
            fields: "1 fixed32 key\n2 fixed32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `fixed32 key`.
        var key: UInt32 { _key }
        /// Field 2, `fixed32 value`.
        var value: UInt32 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapFixed64Fixed64Entry`, a map entry read in place.
    struct MapFixed64Fixed64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: UInt64 = 0
        var _value: UInt64 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapFixed64Fixed64Entry",
            fields: "1 fixed64 key\n2 fixed64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `fixed64 key`.
        var key: UInt64 { _key }
        /// Field 2, `fixed64 value`.
        var value: UInt64 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapSfixed32Sfixed32Entry`, a map entry read in place.
    struct MapSfixed32Sfixed32EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32 = 0
        var _value: Int32 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapSfixed32Sfixed32Entry",
            fields: "1 sfixed32 key\n2 sfixed32 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sfixed32 key`.
        var key: Int32 { _key }
        /// Field 2, `sfixed32 value`.
        var value: Int32 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapSfixed64Sfixed64Entry`, a map entry read in place.
    struct MapSfixed64Sfixed64EntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int64 = 0
        var _value: Int64 = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapSfixed64Sfixed64Entry",
            fields: "1 sfixed64 key\n2 sfixed64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sfixed64 key`.
        var key: Int64 { _key }
        /// Field 2, `sfixed64 value`.
        var value: Int64 { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32FloatEntry`, a map entry read in place.
    struct MapInt32FloatEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32 = 0
        var _value: Float = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32FloatEntry",
            fields: "1 int32 key\n2 float value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key }
        /// Field 2, `float value`.
        var value: Float { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32DoubleEntry`, a map entry read in place.
    struct MapInt32DoubleEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Int32 = 0
        var _value: Double = 0
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32DoubleEntry",
            fields: "1 int32 key\n2 double value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        var key: Int32 { _key }
        /// Field 2, `double value`.
        var value: Double { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapBoolBoolEntry`, a map entry read in place.
    struct MapBoolBoolEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key: Bool = false
        var _value: Bool = false
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapBoolBoolEntry",
            fields: "1 bool key\n2 bool value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `bool key`.
        var key: Bool { _key }
        /// Field 2, `bool value`.
        var value: Bool { _value }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapStringStringEntry`, a map entry read in place.
    struct MapStringStringEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapStringStringEntry",
            fields: "1 string key\n2 string value",
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
        /// Field 2, `string value`.
        var value: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _value)
            }
        }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapStringBytesEntry`, a map entry read in place.
    struct MapStringBytesEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapStringBytesEntry",
            fields: "1 string key\n2 bytes value",
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
        /// Field 2, `bytes value`.
        var value: RawSpan {
            @_lifetime(copy self)
            get {
                viewedBytes.bytes(in: _value)
            }
        }
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapStringNestedMessageEntry`, a map entry read in place.
    struct MapStringNestedMessageEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapStringNestedMessageEntry",
            fields: "1 string key\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.schema }],
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
        /// Field 2, `message value`.
        var value: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView(checked: viewedBytes, _value) : nil
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
                    try reader.readView(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapStringForeignMessageEntry`, a map entry read in place.
    struct MapStringForeignMessageEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Proto3_ForeignMessageView
        var _isValueSet = false
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapStringForeignMessageEntry",
            fields: "1 string key\n2 ?message value of=0",
            types: [.message { ProtobufTestMessages_Proto3_ForeignMessage.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @_lifetime(copy bytes)
        init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _value = ProtobufTestMessages_Proto3_ForeignMessageView(unread: bytes)
        }
        /// Field 1, `string key`.
        var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Field 2, `message value`.
        var value: ProtobufTestMessages_Proto3_ForeignMessageView? {
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

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapStringNestedEnumEntry`, a map entry read in place.
    struct MapStringNestedEnumEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum = ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum()
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapStringNestedEnumEntry",
            fields: "1 string key\n2 enum value of=0",
            types: [.enumeration { ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.schema }],
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
        /// Field 2, `enum value`.
        var value: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum { _value }
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
                    _value = try EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// `protobuf_test_messages.proto3.TestAllTypesProto3.MapStringForeignEnumEntry`, a map entry read in place.
    struct MapStringForeignEnumEntryView: MapEntryView, ~Escapable {
        let viewedBytes: RawSpan
        var _key = FieldSlice.absent
        var _value: ProtobufTestMessages_Proto3_ForeignEnum = ProtobufTestMessages_Proto3_ForeignEnum()
        /// Names, numbers and types of the fields.
        static let schema: MessageSchema = MessageSchema(
            fullName: "protobuf_test_messages.proto3.TestAllTypesProto3.MapStringForeignEnumEntry",
            fields: "1 string key\n2 enum value of=0",
            types: [.enumeration { ProtobufTestMessages_Proto3_ForeignEnum.schema }],
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
        /// Field 2, `enum value`.
        var value: ProtobufTestMessages_Proto3_ForeignEnum { _value }
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
                    _value = try EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension ProtobufTestMessages_Proto3_TestAllTypesProto3 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.proto3.TestAllTypesProto3",
        fields: "1 int32 optional_int32\n2 int64 optional_int64\n3 uint32 optional_uint32\n4 uint64 optional_uint64\n5 sint32 optional_sint32\n6 sint64 optional_sint64\n7 fixed32 optional_fixed32\n8 fixed64 optional_fixed64\n9 sfixed32 optional_sfixed32\n10 sfixed64 optional_sfixed64\n11 float optional_float\n12 double optional_double\n13 bool optional_bool\n14 string optional_string\n15 bytes optional_bytes\n18 ?message optional_nested_message of=0\n19 ?message optional_foreign_message of=1\n21 enum optional_nested_enum of=2\n22 enum optional_foreign_enum of=3\n23 enum optional_aliased_enum of=4\n24 string optional_string_piece\n25 string optional_cord\n27 ?message recursive_message of=5\n31 *int32 repeated_int32\n32 *int64 repeated_int64\n33 *uint32 repeated_uint32\n34 *uint64 repeated_uint64\n35 *sint32 repeated_sint32\n36 *sint64 repeated_sint64\n37 *fixed32 repeated_fixed32\n38 *fixed64 repeated_fixed64\n39 *sfixed32 repeated_sfixed32\n40 *sfixed64 repeated_sfixed64\n41 *float repeated_float\n42 *double repeated_double\n43 *bool repeated_bool\n44 *string repeated_string\n45 *bytes repeated_bytes\n48 *message repeated_nested_message of=0\n49 *message repeated_foreign_message of=1\n51 *enum repeated_nested_enum of=2\n52 *enum repeated_foreign_enum of=3\n54 *string repeated_string_piece\n55 *string repeated_cord\n56 *message map_int32_int32 of=6 map=1\n57 *message map_int64_int64 of=7 map=1\n58 *message map_uint32_uint32 of=8 map=1\n59 *message map_uint64_uint64 of=9 map=1\n60 *message map_sint32_sint32 of=10 map=1\n61 *message map_sint64_sint64 of=11 map=1\n62 *message map_fixed32_fixed32 of=12 map=1\n63 *message map_fixed64_fixed64 of=13 map=1\n64 *message map_sfixed32_sfixed32 of=14 map=1\n65 *message map_sfixed64_sfixed64 of=15 map=1\n66 *message map_int32_float of=16 map=1\n67 *message map_int32_double of=17 map=1\n68 *message map_bool_bool of=18 map=1\n69 *message map_string_string of=19 map=1\n70 *message map_string_bytes of=20 map=1\n71 *message map_string_nested_message of=21 map=1\n72 *message map_string_foreign_message of=22 map=1\n73 *message map_string_nested_enum of=23 map=1\n74 *message map_string_foreign_enum of=24 map=1\n75 *int32 packed_int32\n76 *int64 packed_int64\n77 *uint32 packed_uint32\n78 *uint64 packed_uint64\n79 *sint32 packed_sint32\n80 *sint64 packed_sint64\n81 *fixed32 packed_fixed32\n82 *fixed64 packed_fixed64\n83 *sfixed32 packed_sfixed32\n84 *sfixed64 packed_sfixed64\n85 *float packed_float\n86 *double packed_double\n87 *bool packed_bool\n88 *enum packed_nested_enum of=2\n89 *int32 unpacked_int32 packed=0\n90 *int64 unpacked_int64 packed=0\n91 *uint32 unpacked_uint32 packed=0\n92 *uint64 unpacked_uint64 packed=0\n93 *sint32 unpacked_sint32 packed=0\n94 *sint64 unpacked_sint64 packed=0\n95 *fixed32 unpacked_fixed32 packed=0\n96 *fixed64 unpacked_fixed64 packed=0\n97 *sfixed32 unpacked_sfixed32 packed=0\n98 *sfixed64 unpacked_sfixed64 packed=0\n99 *float unpacked_float packed=0\n100 *double unpacked_double packed=0\n101 *bool unpacked_bool packed=0\n102 *enum unpacked_nested_enum of=2 packed=0\n111 ?uint32 oneof_uint32 oneof=0\n112 ?message oneof_nested_message of=0 oneof=0\n113 ?string oneof_string oneof=0\n114 ?bytes oneof_bytes oneof=0\n115 ?bool oneof_bool oneof=0\n116 ?uint64 oneof_uint64 oneof=0\n117 ?float oneof_float oneof=0\n118 ?double oneof_double oneof=0\n119 ?enum oneof_enum of=2 oneof=0\n120 ?enum oneof_null_value of=25 oneof=0\n201 ?message optional_bool_wrapper of=26\n202 ?message optional_int32_wrapper of=27\n203 ?message optional_int64_wrapper of=28\n204 ?message optional_uint32_wrapper of=29\n205 ?message optional_uint64_wrapper of=30\n206 ?message optional_float_wrapper of=31\n207 ?message optional_double_wrapper of=32\n208 ?message optional_string_wrapper of=33\n209 ?message optional_bytes_wrapper of=34\n211 *message repeated_bool_wrapper of=26\n212 *message repeated_int32_wrapper of=27\n213 *message repeated_int64_wrapper of=28\n214 *message repeated_uint32_wrapper of=29\n215 *message repeated_uint64_wrapper of=30\n216 *message repeated_float_wrapper of=31\n217 *message repeated_double_wrapper of=32\n218 *message repeated_string_wrapper of=33\n219 *message repeated_bytes_wrapper of=34\n301 ?message optional_duration of=35\n302 ?message optional_timestamp of=36\n303 ?message optional_field_mask of=37\n304 ?message optional_struct of=38\n305 ?message optional_any of=39\n306 ?message optional_value of=40\n307 enum optional_null_value of=25\n308 ?message optional_empty of=41\n311 *message repeated_duration of=35\n312 *message repeated_timestamp of=36\n313 *message repeated_fieldmask of=37\n315 *message repeated_any of=39\n316 *message repeated_value of=40\n317 *message repeated_list_value of=42\n318 *message repeated_empty of=41\n324 *message repeated_struct of=38\n401 int32 fieldname1\n402 int32 field_name2\n403 int32 _field_name3\n404 int32 field__name4_\n405 int32 field0name5\n406 int32 field_0_name6\n407 int32 fieldName7\n408 int32 FieldName8\n409 int32 field_Name9\n410 int32 Field_Name10\n411 int32 FIELD_NAME11\n412 int32 FIELD_name12\n413 int32 __field_name13\n414 int32 __Field_name14\n415 int32 field__name15\n416 int32 field__Name16\n417 int32 field_name17__\n418 int32 Field_name18__",
        types: [.message { ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.schema }, .message { ProtobufTestMessages_Proto3_ForeignMessage.schema }, .enumeration { ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.schema }, .enumeration { ProtobufTestMessages_Proto3_ForeignEnum.schema }, .enumeration { ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32Int32EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt64Int64EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapUint32Uint32EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapUint64Uint64EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSint32Sint32EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSint64Sint64EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapFixed32Fixed32EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapFixed64Fixed64EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSfixed32Sfixed32EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSfixed64Sfixed64EntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32FloatEntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32DoubleEntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapBoolBoolEntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringStringEntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringBytesEntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringNestedMessageEntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringForeignMessageEntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringNestedEnumEntryView.schema }, .message { ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringForeignEnumEntryView.schema }, .enumeration { Google_Protobuf_NullValue.schema }, .message { Google_Protobuf_BoolValue.schema }, .message { Google_Protobuf_Int32Value.schema }, .message { Google_Protobuf_Int64Value.schema }, .message { Google_Protobuf_UInt32Value.schema }, .message { Google_Protobuf_UInt64Value.schema }, .message { Google_Protobuf_FloatValue.schema }, .message { Google_Protobuf_DoubleValue.schema }, .message { Google_Protobuf_StringValue.schema }, .message { Google_Protobuf_BytesValue.schema }, .message { Google_Protobuf_Duration.schema }, .message { Google_Protobuf_Timestamp.schema }, .message { Google_Protobuf_FieldMask.schema }, .message { Google_Protobuf_Struct.schema }, .message { Google_Protobuf_Any.schema }, .message { Google_Protobuf_Value.schema }, .message { Google_Protobuf_Empty.schema }, .message { Google_Protobuf_ListValue.schema }],
        oneofs: ["oneof_field"])
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_google_protobuf_test_messages_proto3.file }
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
                self.optionalInt32 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.optionalInt32 == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.optionalInt64 = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.optionalInt64 == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.optionalUint32 = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.optionalUint32 == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.optionalUint64 = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.optionalUint64 == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.optionalSint32 = try SInt32Field.read(from: &reader)
                try reader.refuseDefault(self.optionalSint32 == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.optionalSint64 = try SInt64Field.read(from: &reader)
                try reader.refuseDefault(self.optionalSint64 == 0)
                if reader.consume(61, after: &last) { fallthrough }
            case 61:
                self.optionalFixed32 = try Fixed32Field.read(from: &reader)
                try reader.refuseDefault(self.optionalFixed32 == 0)
                if reader.consume(65, after: &last) { fallthrough }
            case 65:
                self.optionalFixed64 = try Fixed64Field.read(from: &reader)
                try reader.refuseDefault(self.optionalFixed64 == 0)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                self.optionalSfixed32 = try SFixed32Field.read(from: &reader)
                try reader.refuseDefault(self.optionalSfixed32 == 0)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                self.optionalSfixed64 = try SFixed64Field.read(from: &reader)
                try reader.refuseDefault(self.optionalSfixed64 == 0)
                if reader.consume(93, after: &last) { fallthrough }
            case 93:
                self.optionalFloat = try FloatField.read(from: &reader)
                try reader.refuseDefault(self.optionalFloat.bitPattern == 0)
                if reader.consume(97, after: &last) { fallthrough }
            case 97:
                self.optionalDouble = try DoubleField.read(from: &reader)
                try reader.refuseDefault(self.optionalDouble.bitPattern == 0)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self.optionalBool = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.optionalBool)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                self.optionalString = try StringField.read(from: &reader)
                try reader.refuseDefault(self.optionalString.isEmpty)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                self.optionalBytes = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.optionalBytes.isEmpty)
            case 146:
                try reader.readMessage(into: &self._optionalNestedMessage)
            case 154:
                try reader.readMessage(into: &self._optionalForeignMessage)
            case 168:
                self.optionalNestedEnum = try EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.read(from: &reader)
                try reader.refuseDefault(self.optionalNestedEnum.rawValue == 0)
            case 176:
                self.optionalForeignEnum = try EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.read(from: &reader)
                try reader.refuseDefault(self.optionalForeignEnum.rawValue == 0)
            case 184:
                self.optionalAliasedEnum = try EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum>.read(from: &reader)
                try reader.refuseDefault(self.optionalAliasedEnum.rawValue == 0)
            case 194:
                self.optionalStringPiece = try StringField.read(from: &reader)
                try reader.refuseDefault(self.optionalStringPiece.isEmpty)
            case 202:
                self.optionalCord = try StringField.read(from: &reader)
                try reader.refuseDefault(self.optionalCord.isEmpty)
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
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &self.repeatedNestedEnum) }
            case 408:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &self.repeatedNestedEnum) }
            case 418:
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.self, into: &self.repeatedForeignEnum) }
            case 416:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.self, into: &self.repeatedForeignEnum) }
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
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, MessageField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage>.self, into: &self.mapStringNestedMessage, tag: 570, unknown: &unknownFields) }
            case 578:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, MessageField<ProtobufTestMessages_Proto3_ForeignMessage>.self, into: &self.mapStringForeignMessage, tag: 578, unknown: &unknownFields) }
            case 586:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &self.mapStringNestedEnum, tag: 586, unknown: &unknownFields) }
            case 594:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.self, into: &self.mapStringForeignEnum, tag: 594, unknown: &unknownFields) }
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
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &self.packedNestedEnum) }
            case 704:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &self.packedNestedEnum) }
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
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &self.unpackedNestedEnum) }
            case 816:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &self.unpackedNestedEnum) }
            case 888:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofUint32(try UInt32Field.read(from: &reader))
            case 898:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage()
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
                self.oneofField = OneOf_OneofField.oneofEnum(try EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.read(from: &reader))
            case 960:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.oneofField = OneOf_OneofField.oneofNullValue(try EnumField<Google_Protobuf_NullValue>.read(from: &reader))
            case 1610:
                try reader.readMessage(into: &self._optionalBoolWrapper)
            case 1618:
                try reader.readMessage(into: &self._optionalInt32Wrapper)
            case 1626:
                try reader.readMessage(into: &self._optionalInt64Wrapper)
            case 1634:
                try reader.readMessage(into: &self._optionalUint32Wrapper)
            case 1642:
                try reader.readMessage(into: &self._optionalUint64Wrapper)
            case 1650:
                try reader.readMessage(into: &self._optionalFloatWrapper)
            case 1658:
                try reader.readMessage(into: &self._optionalDoubleWrapper)
            case 1666:
                try reader.readMessage(into: &self._optionalStringWrapper)
            case 1674:
                try reader.readMessage(into: &self._optionalBytesWrapper)
            case 1690:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedBoolWrapper, tag: 1690) }
            case 1698:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedInt32Wrapper, tag: 1698) }
            case 1706:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedInt64Wrapper, tag: 1706) }
            case 1714:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedUint32Wrapper, tag: 1714) }
            case 1722:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedUint64Wrapper, tag: 1722) }
            case 1730:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedFloatWrapper, tag: 1730) }
            case 1738:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedDoubleWrapper, tag: 1738) }
            case 1746:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedStringWrapper, tag: 1746) }
            case 1754:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedBytesWrapper, tag: 1754) }
            case 2410:
                try reader.readMessage(into: &self._optionalDuration)
            case 2418:
                try reader.readMessage(into: &self._optionalTimestamp)
            case 2426:
                try reader.readMessage(into: &self._optionalFieldMask)
            case 2434:
                try reader.readMessage(into: &self._optionalStruct)
            case 2442:
                try reader.readMessage(into: &self._optionalAny)
            case 2450:
                try reader.readMessage(into: &self._optionalValue)
            case 2456:
                self.optionalNullValue = try EnumField<Google_Protobuf_NullValue>.read(from: &reader)
                try reader.refuseDefault(self.optionalNullValue.rawValue == 0)
            case 2466:
                try reader.readMessage(into: &self._optionalEmpty)
            case 2490:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedDuration, tag: 2490) }
            case 2498:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedTimestamp, tag: 2498) }
            case 2506:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedFieldmask, tag: 2506) }
            case 2522:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedAny, tag: 2522) }
            case 2530:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedValue, tag: 2530) }
            case 2538:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedListValue, tag: 2538) }
            case 2546:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedEmpty, tag: 2546) }
            case 2594:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.repeatedStruct, tag: 2594) }
            case 3208:
                self.fieldname1 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldname1 == 0)
            case 3216:
                self.fieldName2 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName2 == 0)
            case 3224:
                self.fieldName3 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName3 == 0)
            case 3232:
                self.fieldName4 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName4 == 0)
            case 3240:
                self.field0name5 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.field0name5 == 0)
            case 3248:
                self.field0Name6 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.field0Name6 == 0)
            case 3256:
                self.fieldName7 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName7 == 0)
            case 3264:
                self.fieldName8 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName8 == 0)
            case 3272:
                self.fieldName9 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName9 == 0)
            case 3280:
                self.fieldName10 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName10 == 0)
            case 3288:
                self.fIELDNAME11 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fIELDNAME11 == 0)
            case 3296:
                self.fIELDName12 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fIELDName12 == 0)
            case 3304:
                self.fieldName13 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName13 == 0)
            case 3312:
                self.fieldName14 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName14 == 0)
            case 3320:
                self.fieldName15 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName15 == 0)
            case 3328:
                self.fieldName16 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName16 == 0)
            case 3336:
                self.fieldName17 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName17 == 0)
            case 3344:
                self.fieldName18 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.fieldName18 == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.fieldName18 != 0 { sink.put(Int32Field.self, self.fieldName18, tag: 3344) }
        if self.fieldName17 != 0 { sink.put(Int32Field.self, self.fieldName17, tag: 3336) }
        if self.fieldName16 != 0 { sink.put(Int32Field.self, self.fieldName16, tag: 3328) }
        if self.fieldName15 != 0 { sink.put(Int32Field.self, self.fieldName15, tag: 3320) }
        if self.fieldName14 != 0 { sink.put(Int32Field.self, self.fieldName14, tag: 3312) }
        if self.fieldName13 != 0 { sink.put(Int32Field.self, self.fieldName13, tag: 3304) }
        if self.fIELDName12 != 0 { sink.put(Int32Field.self, self.fIELDName12, tag: 3296) }
        if self.fIELDNAME11 != 0 { sink.put(Int32Field.self, self.fIELDNAME11, tag: 3288) }
        if self.fieldName10 != 0 { sink.put(Int32Field.self, self.fieldName10, tag: 3280) }
        if self.fieldName9 != 0 { sink.put(Int32Field.self, self.fieldName9, tag: 3272) }
        if self.fieldName8 != 0 { sink.put(Int32Field.self, self.fieldName8, tag: 3264) }
        if self.fieldName7 != 0 { sink.put(Int32Field.self, self.fieldName7, tag: 3256) }
        if self.field0Name6 != 0 { sink.put(Int32Field.self, self.field0Name6, tag: 3248) }
        if self.field0name5 != 0 { sink.put(Int32Field.self, self.field0name5, tag: 3240) }
        if self.fieldName4 != 0 { sink.put(Int32Field.self, self.fieldName4, tag: 3232) }
        if self.fieldName3 != 0 { sink.put(Int32Field.self, self.fieldName3, tag: 3224) }
        if self.fieldName2 != 0 { sink.put(Int32Field.self, self.fieldName2, tag: 3216) }
        if self.fieldname1 != 0 { sink.put(Int32Field.self, self.fieldname1, tag: 3208) }
        sink.putRepeated(MessageField<Google_Protobuf_Struct>.self, self.repeatedStruct, tag: 2594)
        sink.putRepeated(MessageField<Google_Protobuf_Empty>.self, self.repeatedEmpty, tag: 2546)
        sink.putRepeated(MessageField<Google_Protobuf_ListValue>.self, self.repeatedListValue, tag: 2538)
        sink.putRepeated(MessageField<Google_Protobuf_Value>.self, self.repeatedValue, tag: 2530)
        sink.putRepeated(MessageField<Google_Protobuf_Any>.self, self.repeatedAny, tag: 2522)
        sink.putRepeated(MessageField<Google_Protobuf_FieldMask>.self, self.repeatedFieldmask, tag: 2506)
        sink.putRepeated(MessageField<Google_Protobuf_Timestamp>.self, self.repeatedTimestamp, tag: 2498)
        sink.putRepeated(MessageField<Google_Protobuf_Duration>.self, self.repeatedDuration, tag: 2490)
        if let value = self._optionalEmpty { sink.message(value, tag: 2466) }
        if self.optionalNullValue.rawValue != 0 { sink.put(EnumField<Google_Protobuf_NullValue>.self, self.optionalNullValue, tag: 2456) }
        if let value = self._optionalValue { sink.message(value, tag: 2450) }
        if let value = self._optionalAny { sink.message(value, tag: 2442) }
        if let value = self._optionalStruct { sink.message(value, tag: 2434) }
        if let value = self._optionalFieldMask { sink.message(value, tag: 2426) }
        if let value = self._optionalTimestamp { sink.message(value, tag: 2418) }
        if let value = self._optionalDuration { sink.message(value, tag: 2410) }
        sink.putRepeated(MessageField<Google_Protobuf_BytesValue>.self, self.repeatedBytesWrapper, tag: 1754)
        sink.putRepeated(MessageField<Google_Protobuf_StringValue>.self, self.repeatedStringWrapper, tag: 1746)
        sink.putRepeated(MessageField<Google_Protobuf_DoubleValue>.self, self.repeatedDoubleWrapper, tag: 1738)
        sink.putRepeated(MessageField<Google_Protobuf_FloatValue>.self, self.repeatedFloatWrapper, tag: 1730)
        sink.putRepeated(MessageField<Google_Protobuf_UInt64Value>.self, self.repeatedUint64Wrapper, tag: 1722)
        sink.putRepeated(MessageField<Google_Protobuf_UInt32Value>.self, self.repeatedUint32Wrapper, tag: 1714)
        sink.putRepeated(MessageField<Google_Protobuf_Int64Value>.self, self.repeatedInt64Wrapper, tag: 1706)
        sink.putRepeated(MessageField<Google_Protobuf_Int32Value>.self, self.repeatedInt32Wrapper, tag: 1698)
        sink.putRepeated(MessageField<Google_Protobuf_BoolValue>.self, self.repeatedBoolWrapper, tag: 1690)
        if let value = self._optionalBytesWrapper { sink.message(value, tag: 1674) }
        if let value = self._optionalStringWrapper { sink.message(value, tag: 1666) }
        if let value = self._optionalDoubleWrapper { sink.message(value, tag: 1658) }
        if let value = self._optionalFloatWrapper { sink.message(value, tag: 1650) }
        if let value = self._optionalUint64Wrapper { sink.message(value, tag: 1642) }
        if let value = self._optionalUint32Wrapper { sink.message(value, tag: 1634) }
        if let value = self._optionalInt64Wrapper { sink.message(value, tag: 1626) }
        if let value = self._optionalInt32Wrapper { sink.message(value, tag: 1618) }
        if let value = self._optionalBoolWrapper { sink.message(value, tag: 1610) }
        if case .oneofNullValue(let value)? = self.oneofField { sink.put(EnumField<Google_Protobuf_NullValue>.self, value, tag: 960) }
        if case .oneofEnum(let value)? = self.oneofField { sink.put(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, value, tag: 952) }
        if case .oneofDouble(let value)? = self.oneofField { sink.put(DoubleField.self, value, tag: 945) }
        if case .oneofFloat(let value)? = self.oneofField { sink.put(FloatField.self, value, tag: 941) }
        if case .oneofUint64(let value)? = self.oneofField { sink.put(UInt64Field.self, value, tag: 928) }
        if case .oneofBool(let value)? = self.oneofField { sink.put(BoolField.self, value, tag: 920) }
        if case .oneofBytes(let value)? = self.oneofField { sink.put(BytesField.self, value, tag: 914) }
        if case .oneofString(let value)? = self.oneofField { sink.put(StringField.self, value, tag: 906) }
        if case .oneofNestedMessage(let value)? = self.oneofField { sink.message(value, tag: 898) }
        if case .oneofUint32(let value)? = self.oneofField { sink.put(UInt32Field.self, value, tag: 888) }
        sink.putPacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, self.unpackedNestedEnum, tag: 818)
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
        sink.putPacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, self.packedNestedEnum, tag: 706)
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
        sink.putMap(StringField.self, EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.self, self.mapStringForeignEnum, tag: 594)
        sink.putMap(StringField.self, EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, self.mapStringNestedEnum, tag: 586)
        sink.putMap(StringField.self, MessageField<ProtobufTestMessages_Proto3_ForeignMessage>.self, self.mapStringForeignMessage, tag: 578)
        sink.putMap(StringField.self, MessageField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage>.self, self.mapStringNestedMessage, tag: 570)
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
        sink.putPacked(EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.self, self.repeatedForeignEnum, tag: 418)
        sink.putPacked(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, self.repeatedNestedEnum, tag: 410)
        sink.putRepeated(MessageField<ProtobufTestMessages_Proto3_ForeignMessage>.self, self.repeatedForeignMessage, tag: 394)
        sink.putRepeated(MessageField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage>.self, self.repeatedNestedMessage, tag: 386)
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
        if !self.optionalCord.isEmpty { sink.put(StringField.self, self.optionalCord, tag: 202) }
        if !self.optionalStringPiece.isEmpty { sink.put(StringField.self, self.optionalStringPiece, tag: 194) }
        if self.optionalAliasedEnum.rawValue != 0 { sink.put(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum>.self, self.optionalAliasedEnum, tag: 184) }
        if self.optionalForeignEnum.rawValue != 0 { sink.put(EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.self, self.optionalForeignEnum, tag: 176) }
        if self.optionalNestedEnum.rawValue != 0 { sink.put(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, self.optionalNestedEnum, tag: 168) }
        if let value = self._optionalForeignMessage { sink.message(value, tag: 154) }
        if let value = self._optionalNestedMessage { sink.message(value, tag: 146) }
        if !self.optionalBytes.isEmpty { sink.put(BytesField.self, self.optionalBytes, tag: 122) }
        if !self.optionalString.isEmpty { sink.put(StringField.self, self.optionalString, tag: 114) }
        if self.optionalBool { sink.put(BoolField.self, self.optionalBool, tag: 104) }
        if self.optionalDouble.bitPattern != 0 { sink.put(DoubleField.self, self.optionalDouble, tag: 97) }
        if self.optionalFloat.bitPattern != 0 { sink.put(FloatField.self, self.optionalFloat, tag: 93) }
        if self.optionalSfixed64 != 0 { sink.put(SFixed64Field.self, self.optionalSfixed64, tag: 81) }
        if self.optionalSfixed32 != 0 { sink.put(SFixed32Field.self, self.optionalSfixed32, tag: 77) }
        if self.optionalFixed64 != 0 { sink.put(Fixed64Field.self, self.optionalFixed64, tag: 65) }
        if self.optionalFixed32 != 0 { sink.put(Fixed32Field.self, self.optionalFixed32, tag: 61) }
        if self.optionalSint64 != 0 { sink.put(SInt64Field.self, self.optionalSint64, tag: 48) }
        if self.optionalSint32 != 0 { sink.put(SInt32Field.self, self.optionalSint32, tag: 40) }
        if self.optionalUint64 != 0 { sink.put(UInt64Field.self, self.optionalUint64, tag: 32) }
        if self.optionalUint32 != 0 { sink.put(UInt32Field.self, self.optionalUint32, tag: 24) }
        if self.optionalInt64 != 0 { sink.put(Int64Field.self, self.optionalInt64, tag: 16) }
        if self.optionalInt32 != 0 { sink.put(Int32Field.self, self.optionalInt32, tag: 8) }
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

/// `protobuf_test_messages.proto3.TestAllTypesProto3`, read in place.
struct ProtobufTestMessages_Proto3_TestAllTypesProto3View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _optionalInt32: Int32 = 0
    var _optionalInt64: Int64 = 0
    var _optionalUint32: UInt32 = 0
    var _optionalUint64: UInt64 = 0
    var _optionalSint32: Int32 = 0
    var _optionalSint64: Int64 = 0
    var _optionalFixed32: UInt32 = 0
    var _optionalFixed64: UInt64 = 0
    var _optionalSfixed32: Int32 = 0
    var _optionalSfixed64: Int64 = 0
    var _optionalFloat: Float = 0
    var _optionalDouble: Double = 0
    var _optionalBool: Bool = false
    var _optionalString = FieldSlice.absent
    var _optionalBytes = FieldSlice.absent
    var _optionalNestedMessage = FieldSlice.absent
    var _optionalForeignMessage: ProtobufTestMessages_Proto3_ForeignMessageView
    var _isOptionalForeignMessageSet = false
    var _optionalNestedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum = ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum()
    var _optionalForeignEnum: ProtobufTestMessages_Proto3_ForeignEnum = ProtobufTestMessages_Proto3_ForeignEnum()
    var _optionalAliasedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum = ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum()
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
    var _oneofEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum?
    var _oneofNullValue: Google_Protobuf_NullValue?
    var _optionalBoolWrapper: Google_Protobuf_BoolValueView
    var _isOptionalBoolWrapperSet = false
    var _optionalInt32Wrapper: Google_Protobuf_Int32ValueView
    var _isOptionalInt32WrapperSet = false
    var _optionalInt64Wrapper: Google_Protobuf_Int64ValueView
    var _isOptionalInt64WrapperSet = false
    var _optionalUint32Wrapper: Google_Protobuf_UInt32ValueView
    var _isOptionalUint32WrapperSet = false
    var _optionalUint64Wrapper: Google_Protobuf_UInt64ValueView
    var _isOptionalUint64WrapperSet = false
    var _optionalFloatWrapper: Google_Protobuf_FloatValueView
    var _isOptionalFloatWrapperSet = false
    var _optionalDoubleWrapper: Google_Protobuf_DoubleValueView
    var _isOptionalDoubleWrapperSet = false
    var _optionalStringWrapper: Google_Protobuf_StringValueView
    var _isOptionalStringWrapperSet = false
    var _optionalBytesWrapper: Google_Protobuf_BytesValueView
    var _isOptionalBytesWrapperSet = false
    var _repeatedBoolWrapper = RecordSlice()
    var _repeatedInt32Wrapper = RecordSlice()
    var _repeatedInt64Wrapper = RecordSlice()
    var _repeatedUint32Wrapper = RecordSlice()
    var _repeatedUint64Wrapper = RecordSlice()
    var _repeatedFloatWrapper = RecordSlice()
    var _repeatedDoubleWrapper = RecordSlice()
    var _repeatedStringWrapper = RecordSlice()
    var _repeatedBytesWrapper = RecordSlice()
    var _optionalDuration: Google_Protobuf_DurationView
    var _isOptionalDurationSet = false
    var _optionalTimestamp: Google_Protobuf_TimestampView
    var _isOptionalTimestampSet = false
    var _optionalFieldMask = FieldSlice.absent
    var _optionalStruct = FieldSlice.absent
    var _optionalAny: Google_Protobuf_AnyView
    var _isOptionalAnySet = false
    var _optionalValue = FieldSlice.absent
    var _optionalNullValue: Google_Protobuf_NullValue = Google_Protobuf_NullValue()
    var _optionalEmpty: Google_Protobuf_EmptyView
    var _isOptionalEmptySet = false
    var _repeatedDuration = RecordSlice()
    var _repeatedTimestamp = RecordSlice()
    var _repeatedFieldmask = RecordSlice()
    var _repeatedAny = RecordSlice()
    var _repeatedValue = RecordSlice()
    var _repeatedListValue = RecordSlice()
    var _repeatedEmpty = RecordSlice()
    var _repeatedStruct = RecordSlice()
    var _fieldname1: Int32 = 0
    var _fieldName2: Int32 = 0
    var _fieldName3: Int32 = 0
    var _fieldName4: Int32 = 0
    var _field0name5: Int32 = 0
    var _field0Name6: Int32 = 0
    var _fieldName7: Int32 = 0
    var _fieldName8: Int32 = 0
    var _fieldName9: Int32 = 0
    var _fieldName10: Int32 = 0
    var _fIELDNAME11: Int32 = 0
    var _fIELDName12: Int32 = 0
    var _fieldName13: Int32 = 0
    var _fieldName14: Int32 = 0
    var _fieldName15: Int32 = 0
    var _fieldName16: Int32 = 0
    var _fieldName17: Int32 = 0
    var _fieldName18: Int32 = 0
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Proto3_TestAllTypesProto3.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _optionalForeignMessage = ProtobufTestMessages_Proto3_ForeignMessageView(unread: bytes)
        _optionalBoolWrapper = Google_Protobuf_BoolValueView(unread: bytes)
        _optionalInt32Wrapper = Google_Protobuf_Int32ValueView(unread: bytes)
        _optionalInt64Wrapper = Google_Protobuf_Int64ValueView(unread: bytes)
        _optionalUint32Wrapper = Google_Protobuf_UInt32ValueView(unread: bytes)
        _optionalUint64Wrapper = Google_Protobuf_UInt64ValueView(unread: bytes)
        _optionalFloatWrapper = Google_Protobuf_FloatValueView(unread: bytes)
        _optionalDoubleWrapper = Google_Protobuf_DoubleValueView(unread: bytes)
        _optionalStringWrapper = Google_Protobuf_StringValueView(unread: bytes)
        _optionalBytesWrapper = Google_Protobuf_BytesValueView(unread: bytes)
        _optionalDuration = Google_Protobuf_DurationView(unread: bytes)
        _optionalTimestamp = Google_Protobuf_TimestampView(unread: bytes)
        _optionalAny = Google_Protobuf_AnyView(unread: bytes)
        _optionalEmpty = Google_Protobuf_EmptyView(unread: bytes)
    }
    /// Field 1, `int32 optional_int32`.
    var optionalInt32: Int32 { _optionalInt32 }
    /// Field 2, `int64 optional_int64`.
    var optionalInt64: Int64 { _optionalInt64 }
    /// Field 3, `uint32 optional_uint32`.
    var optionalUint32: UInt32 { _optionalUint32 }
    /// Field 4, `uint64 optional_uint64`.
    var optionalUint64: UInt64 { _optionalUint64 }
    /// Field 5, `sint32 optional_sint32`.
    var optionalSint32: Int32 { _optionalSint32 }
    /// Field 6, `sint64 optional_sint64`.
    var optionalSint64: Int64 { _optionalSint64 }
    /// Field 7, `fixed32 optional_fixed32`.
    var optionalFixed32: UInt32 { _optionalFixed32 }
    /// Field 8, `fixed64 optional_fixed64`.
    var optionalFixed64: UInt64 { _optionalFixed64 }
    /// Field 9, `sfixed32 optional_sfixed32`.
    var optionalSfixed32: Int32 { _optionalSfixed32 }
    /// Field 10, `sfixed64 optional_sfixed64`.
    var optionalSfixed64: Int64 { _optionalSfixed64 }
    /// Field 11, `float optional_float`.
    var optionalFloat: Float { _optionalFloat }
    /// Field 12, `double optional_double`.
    var optionalDouble: Double { _optionalDouble }
    /// Field 13, `bool optional_bool`.
    var optionalBool: Bool { _optionalBool }
    /// Field 14, `string optional_string`.
    var optionalString: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _optionalString)
        }
    }
    /// Field 15, `bytes optional_bytes`.
    var optionalBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _optionalBytes)
        }
    }
    /// Field 18, `message optional_nested_message`.
    var optionalNestedMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView? {
        @_lifetime(copy self)
        get {
            _optionalNestedMessage.isPresent ? ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView(checked: viewedBytes, _optionalNestedMessage) : nil
        }
    }
    /// Whether `optionalNestedMessage` is set.
    var hasOptionalNestedMessage: Bool { _optionalNestedMessage.isPresent }
    /// Field 19, `message optional_foreign_message`.
    var optionalForeignMessage: ProtobufTestMessages_Proto3_ForeignMessageView? {
        @_lifetime(copy self)
        get {
            _isOptionalForeignMessageSet ? _optionalForeignMessage : nil
        }
    }
    /// Whether `optionalForeignMessage` is set.
    var hasOptionalForeignMessage: Bool { _isOptionalForeignMessageSet }
    /// Field 21, `enum optional_nested_enum`.
    var optionalNestedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum { _optionalNestedEnum }
    /// Field 22, `enum optional_foreign_enum`.
    var optionalForeignEnum: ProtobufTestMessages_Proto3_ForeignEnum { _optionalForeignEnum }
    /// Field 23, `enum optional_aliased_enum`.
    var optionalAliasedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum { _optionalAliasedEnum }
    /// Field 24, `string optional_string_piece`.
    var optionalStringPiece: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _optionalStringPiece)
        }
    }
    /// Field 25, `string optional_cord`.
    var optionalCord: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _optionalCord)
        }
    }
    /// Field 27, `message recursive_message`.
    var recursiveMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3View? {
        @_lifetime(copy self)
        get {
            _recursiveMessage.isPresent ? ProtobufTestMessages_Proto3_TestAllTypesProto3View(checked: viewedBytes, _recursiveMessage) : nil
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
    var repeatedNestedMessage: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView>(viewedBytes, _repeatedNestedMessage, tag: 386)
        }
    }
    /// Field 49, `repeated message repeated_foreign_message`.
    var repeatedForeignMessage: RepeatedView<ProtobufTestMessages_Proto3_ForeignMessageView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_ForeignMessageView>(viewedBytes, _repeatedForeignMessage, tag: 394)
        }
    }
    /// Field 51, `repeated enum repeated_nested_enum`.
    var repeatedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>>(viewedBytes, _repeatedNestedEnum, tag: 410)
        }
    }
    /// Field 52, `repeated enum repeated_foreign_enum`.
    var repeatedForeignEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Proto3_ForeignEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Proto3_ForeignEnum>>(viewedBytes, _repeatedForeignEnum, tag: 418)
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
    var mapInt32Int32: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32Int32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32Int32EntryView>(viewedBytes, _mapInt32Int32, tag: 450)
        }
    }
    /// Field 57, `map map_int64_int64`.
    var mapInt64Int64: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt64Int64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt64Int64EntryView>(viewedBytes, _mapInt64Int64, tag: 458)
        }
    }
    /// Field 58, `map map_uint32_uint32`.
    var mapUint32Uint32: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapUint32Uint32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapUint32Uint32EntryView>(viewedBytes, _mapUint32Uint32, tag: 466)
        }
    }
    /// Field 59, `map map_uint64_uint64`.
    var mapUint64Uint64: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapUint64Uint64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapUint64Uint64EntryView>(viewedBytes, _mapUint64Uint64, tag: 474)
        }
    }
    /// Field 60, `map map_sint32_sint32`.
    var mapSint32Sint32: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSint32Sint32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSint32Sint32EntryView>(viewedBytes, _mapSint32Sint32, tag: 482)
        }
    }
    /// Field 61, `map map_sint64_sint64`.
    var mapSint64Sint64: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSint64Sint64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSint64Sint64EntryView>(viewedBytes, _mapSint64Sint64, tag: 490)
        }
    }
    /// Field 62, `map map_fixed32_fixed32`.
    var mapFixed32Fixed32: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapFixed32Fixed32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapFixed32Fixed32EntryView>(viewedBytes, _mapFixed32Fixed32, tag: 498)
        }
    }
    /// Field 63, `map map_fixed64_fixed64`.
    var mapFixed64Fixed64: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapFixed64Fixed64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapFixed64Fixed64EntryView>(viewedBytes, _mapFixed64Fixed64, tag: 506)
        }
    }
    /// Field 64, `map map_sfixed32_sfixed32`.
    var mapSfixed32Sfixed32: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSfixed32Sfixed32EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSfixed32Sfixed32EntryView>(viewedBytes, _mapSfixed32Sfixed32, tag: 514)
        }
    }
    /// Field 65, `map map_sfixed64_sfixed64`.
    var mapSfixed64Sfixed64: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSfixed64Sfixed64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSfixed64Sfixed64EntryView>(viewedBytes, _mapSfixed64Sfixed64, tag: 522)
        }
    }
    /// Field 66, `map map_int32_float`.
    var mapInt32Float: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32FloatEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32FloatEntryView>(viewedBytes, _mapInt32Float, tag: 530)
        }
    }
    /// Field 67, `map map_int32_double`.
    var mapInt32Double: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32DoubleEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32DoubleEntryView>(viewedBytes, _mapInt32Double, tag: 538)
        }
    }
    /// Field 68, `map map_bool_bool`.
    var mapBoolBool: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapBoolBoolEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapBoolBoolEntryView>(viewedBytes, _mapBoolBool, tag: 546)
        }
    }
    /// Field 69, `map map_string_string`.
    var mapStringString: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringStringEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringStringEntryView>(viewedBytes, _mapStringString, tag: 554)
        }
    }
    /// Field 70, `map map_string_bytes`.
    var mapStringBytes: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringBytesEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringBytesEntryView>(viewedBytes, _mapStringBytes, tag: 562)
        }
    }
    /// Field 71, `map map_string_nested_message`.
    var mapStringNestedMessage: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringNestedMessageEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringNestedMessageEntryView>(viewedBytes, _mapStringNestedMessage, tag: 570)
        }
    }
    /// Field 72, `map map_string_foreign_message`.
    var mapStringForeignMessage: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringForeignMessageEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringForeignMessageEntryView>(viewedBytes, _mapStringForeignMessage, tag: 578)
        }
    }
    /// Field 73, `map map_string_nested_enum`.
    var mapStringNestedEnum: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringNestedEnumEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringNestedEnumEntryView>(viewedBytes, _mapStringNestedEnum, tag: 586)
        }
    }
    /// Field 74, `map map_string_foreign_enum`.
    var mapStringForeignEnum: RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringForeignEnumEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringForeignEnumEntryView>(viewedBytes, _mapStringForeignEnum, tag: 594)
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
    var packedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>>(viewedBytes, _packedNestedEnum, tag: 706)
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
    var unpackedNestedEnum: RepeatedScalarView<EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>>(viewedBytes, _unpackedNestedEnum, tag: 818)
        }
    }
    /// Field 111, `uint32 oneof_uint32`.
    var oneofUint32: UInt32 { _oneofUint32 ?? 0 }
    /// Whether `oneofUint32` is set.
    var hasOneofUint32: Bool { _oneofUint32 != nil }
    /// Field 112, `message oneof_nested_message`.
    var oneofNestedMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView? {
        @_lifetime(copy self)
        get {
            _oneofNestedMessage.isPresent ? ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView(checked: viewedBytes, _oneofNestedMessage) : nil
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
    var oneofEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum { _oneofEnum ?? ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum() }
    /// Whether `oneofEnum` is set.
    var hasOneofEnum: Bool { _oneofEnum != nil }
    /// Field 120, `enum oneof_null_value`.
    var oneofNullValue: Google_Protobuf_NullValue { _oneofNullValue ?? Google_Protobuf_NullValue() }
    /// Whether `oneofNullValue` is set.
    var hasOneofNullValue: Bool { _oneofNullValue != nil }
    /// Field 201, `message optional_bool_wrapper`.
    var optionalBoolWrapper: Google_Protobuf_BoolValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalBoolWrapperSet ? _optionalBoolWrapper : nil
        }
    }
    /// Whether `optionalBoolWrapper` is set.
    var hasOptionalBoolWrapper: Bool { _isOptionalBoolWrapperSet }
    /// Field 202, `message optional_int32_wrapper`.
    var optionalInt32Wrapper: Google_Protobuf_Int32ValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalInt32WrapperSet ? _optionalInt32Wrapper : nil
        }
    }
    /// Whether `optionalInt32Wrapper` is set.
    var hasOptionalInt32Wrapper: Bool { _isOptionalInt32WrapperSet }
    /// Field 203, `message optional_int64_wrapper`.
    var optionalInt64Wrapper: Google_Protobuf_Int64ValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalInt64WrapperSet ? _optionalInt64Wrapper : nil
        }
    }
    /// Whether `optionalInt64Wrapper` is set.
    var hasOptionalInt64Wrapper: Bool { _isOptionalInt64WrapperSet }
    /// Field 204, `message optional_uint32_wrapper`.
    var optionalUint32Wrapper: Google_Protobuf_UInt32ValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalUint32WrapperSet ? _optionalUint32Wrapper : nil
        }
    }
    /// Whether `optionalUint32Wrapper` is set.
    var hasOptionalUint32Wrapper: Bool { _isOptionalUint32WrapperSet }
    /// Field 205, `message optional_uint64_wrapper`.
    var optionalUint64Wrapper: Google_Protobuf_UInt64ValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalUint64WrapperSet ? _optionalUint64Wrapper : nil
        }
    }
    /// Whether `optionalUint64Wrapper` is set.
    var hasOptionalUint64Wrapper: Bool { _isOptionalUint64WrapperSet }
    /// Field 206, `message optional_float_wrapper`.
    var optionalFloatWrapper: Google_Protobuf_FloatValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalFloatWrapperSet ? _optionalFloatWrapper : nil
        }
    }
    /// Whether `optionalFloatWrapper` is set.
    var hasOptionalFloatWrapper: Bool { _isOptionalFloatWrapperSet }
    /// Field 207, `message optional_double_wrapper`.
    var optionalDoubleWrapper: Google_Protobuf_DoubleValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalDoubleWrapperSet ? _optionalDoubleWrapper : nil
        }
    }
    /// Whether `optionalDoubleWrapper` is set.
    var hasOptionalDoubleWrapper: Bool { _isOptionalDoubleWrapperSet }
    /// Field 208, `message optional_string_wrapper`.
    var optionalStringWrapper: Google_Protobuf_StringValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalStringWrapperSet ? _optionalStringWrapper : nil
        }
    }
    /// Whether `optionalStringWrapper` is set.
    var hasOptionalStringWrapper: Bool { _isOptionalStringWrapperSet }
    /// Field 209, `message optional_bytes_wrapper`.
    var optionalBytesWrapper: Google_Protobuf_BytesValueView? {
        @_lifetime(copy self)
        get {
            _isOptionalBytesWrapperSet ? _optionalBytesWrapper : nil
        }
    }
    /// Whether `optionalBytesWrapper` is set.
    var hasOptionalBytesWrapper: Bool { _isOptionalBytesWrapperSet }
    /// Field 211, `repeated message repeated_bool_wrapper`.
    var repeatedBoolWrapper: RepeatedView<Google_Protobuf_BoolValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_BoolValueView>(viewedBytes, _repeatedBoolWrapper, tag: 1690)
        }
    }
    /// Field 212, `repeated message repeated_int32_wrapper`.
    var repeatedInt32Wrapper: RepeatedView<Google_Protobuf_Int32ValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_Int32ValueView>(viewedBytes, _repeatedInt32Wrapper, tag: 1698)
        }
    }
    /// Field 213, `repeated message repeated_int64_wrapper`.
    var repeatedInt64Wrapper: RepeatedView<Google_Protobuf_Int64ValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_Int64ValueView>(viewedBytes, _repeatedInt64Wrapper, tag: 1706)
        }
    }
    /// Field 214, `repeated message repeated_uint32_wrapper`.
    var repeatedUint32Wrapper: RepeatedView<Google_Protobuf_UInt32ValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_UInt32ValueView>(viewedBytes, _repeatedUint32Wrapper, tag: 1714)
        }
    }
    /// Field 215, `repeated message repeated_uint64_wrapper`.
    var repeatedUint64Wrapper: RepeatedView<Google_Protobuf_UInt64ValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_UInt64ValueView>(viewedBytes, _repeatedUint64Wrapper, tag: 1722)
        }
    }
    /// Field 216, `repeated message repeated_float_wrapper`.
    var repeatedFloatWrapper: RepeatedView<Google_Protobuf_FloatValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_FloatValueView>(viewedBytes, _repeatedFloatWrapper, tag: 1730)
        }
    }
    /// Field 217, `repeated message repeated_double_wrapper`.
    var repeatedDoubleWrapper: RepeatedView<Google_Protobuf_DoubleValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_DoubleValueView>(viewedBytes, _repeatedDoubleWrapper, tag: 1738)
        }
    }
    /// Field 218, `repeated message repeated_string_wrapper`.
    var repeatedStringWrapper: RepeatedView<Google_Protobuf_StringValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_StringValueView>(viewedBytes, _repeatedStringWrapper, tag: 1746)
        }
    }
    /// Field 219, `repeated message repeated_bytes_wrapper`.
    var repeatedBytesWrapper: RepeatedView<Google_Protobuf_BytesValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_BytesValueView>(viewedBytes, _repeatedBytesWrapper, tag: 1754)
        }
    }
    /// Field 301, `message optional_duration`.
    var optionalDuration: Google_Protobuf_DurationView? {
        @_lifetime(copy self)
        get {
            _isOptionalDurationSet ? _optionalDuration : nil
        }
    }
    /// Whether `optionalDuration` is set.
    var hasOptionalDuration: Bool { _isOptionalDurationSet }
    /// Field 302, `message optional_timestamp`.
    var optionalTimestamp: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isOptionalTimestampSet ? _optionalTimestamp : nil
        }
    }
    /// Whether `optionalTimestamp` is set.
    var hasOptionalTimestamp: Bool { _isOptionalTimestampSet }
    /// Field 303, `message optional_field_mask`.
    var optionalFieldMask: Google_Protobuf_FieldMaskView? {
        @_lifetime(copy self)
        get {
            _optionalFieldMask.isPresent ? Google_Protobuf_FieldMaskView(checked: viewedBytes, _optionalFieldMask) : nil
        }
    }
    /// Whether `optionalFieldMask` is set.
    var hasOptionalFieldMask: Bool { _optionalFieldMask.isPresent }
    /// Field 304, `message optional_struct`.
    var optionalStruct: Google_Protobuf_StructView? {
        @_lifetime(copy self)
        get {
            _optionalStruct.isPresent ? Google_Protobuf_StructView(checked: viewedBytes, _optionalStruct) : nil
        }
    }
    /// Whether `optionalStruct` is set.
    var hasOptionalStruct: Bool { _optionalStruct.isPresent }
    /// Field 305, `message optional_any`.
    var optionalAny: Google_Protobuf_AnyView? {
        @_lifetime(copy self)
        get {
            _isOptionalAnySet ? _optionalAny : nil
        }
    }
    /// Whether `optionalAny` is set.
    var hasOptionalAny: Bool { _isOptionalAnySet }
    /// Field 306, `message optional_value`.
    var optionalValue: Google_Protobuf_ValueView? {
        @_lifetime(copy self)
        get {
            _optionalValue.isPresent ? Google_Protobuf_ValueView(checked: viewedBytes, _optionalValue) : nil
        }
    }
    /// Whether `optionalValue` is set.
    var hasOptionalValue: Bool { _optionalValue.isPresent }
    /// Field 307, `enum optional_null_value`.
    var optionalNullValue: Google_Protobuf_NullValue { _optionalNullValue }
    /// Field 308, `message optional_empty`.
    var optionalEmpty: Google_Protobuf_EmptyView? {
        @_lifetime(copy self)
        get {
            _isOptionalEmptySet ? _optionalEmpty : nil
        }
    }
    /// Whether `optionalEmpty` is set.
    var hasOptionalEmpty: Bool { _isOptionalEmptySet }
    /// Field 311, `repeated message repeated_duration`.
    var repeatedDuration: RepeatedView<Google_Protobuf_DurationView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_DurationView>(viewedBytes, _repeatedDuration, tag: 2490)
        }
    }
    /// Field 312, `repeated message repeated_timestamp`.
    var repeatedTimestamp: RepeatedView<Google_Protobuf_TimestampView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_TimestampView>(viewedBytes, _repeatedTimestamp, tag: 2498)
        }
    }
    /// Field 313, `repeated message repeated_fieldmask`.
    var repeatedFieldmask: RepeatedView<Google_Protobuf_FieldMaskView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_FieldMaskView>(viewedBytes, _repeatedFieldmask, tag: 2506)
        }
    }
    /// Field 315, `repeated message repeated_any`.
    var repeatedAny: RepeatedView<Google_Protobuf_AnyView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_AnyView>(viewedBytes, _repeatedAny, tag: 2522)
        }
    }
    /// Field 316, `repeated message repeated_value`.
    var repeatedValue: RepeatedView<Google_Protobuf_ValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_ValueView>(viewedBytes, _repeatedValue, tag: 2530)
        }
    }
    /// Field 317, `repeated message repeated_list_value`.
    var repeatedListValue: RepeatedView<Google_Protobuf_ListValueView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_ListValueView>(viewedBytes, _repeatedListValue, tag: 2538)
        }
    }
    /// Field 318, `repeated message repeated_empty`.
    var repeatedEmpty: RepeatedView<Google_Protobuf_EmptyView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_EmptyView>(viewedBytes, _repeatedEmpty, tag: 2546)
        }
    }
    /// Field 324, `repeated message repeated_struct`.
    var repeatedStruct: RepeatedView<Google_Protobuf_StructView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_StructView>(viewedBytes, _repeatedStruct, tag: 2594)
        }
    }
    /// Field 401, `int32 fieldname1`.
    var fieldname1: Int32 { _fieldname1 }
    /// Field 402, `int32 field_name2`.
    var fieldName2: Int32 { _fieldName2 }
    /// Field 403, `int32 _field_name3`.
    var fieldName3: Int32 { _fieldName3 }
    /// Field 404, `int32 field__name4_`.
    var fieldName4: Int32 { _fieldName4 }
    /// Field 405, `int32 field0name5`.
    var field0name5: Int32 { _field0name5 }
    /// Field 406, `int32 field_0_name6`.
    var field0Name6: Int32 { _field0Name6 }
    /// Field 407, `int32 fieldName7`.
    var fieldName7: Int32 { _fieldName7 }
    /// Field 408, `int32 FieldName8`.
    var fieldName8: Int32 { _fieldName8 }
    /// Field 409, `int32 field_Name9`.
    var fieldName9: Int32 { _fieldName9 }
    /// Field 410, `int32 Field_Name10`.
    var fieldName10: Int32 { _fieldName10 }
    /// Field 411, `int32 FIELD_NAME11`.
    var fIELDNAME11: Int32 { _fIELDNAME11 }
    /// Field 412, `int32 FIELD_name12`.
    var fIELDName12: Int32 { _fIELDName12 }
    /// Field 413, `int32 __field_name13`.
    var fieldName13: Int32 { _fieldName13 }
    /// Field 414, `int32 __Field_name14`.
    var fieldName14: Int32 { _fieldName14 }
    /// Field 415, `int32 field__name15`.
    var fieldName15: Int32 { _fieldName15 }
    /// Field 416, `int32 field__Name16`.
    var fieldName16: Int32 { _fieldName16 }
    /// Field 417, `int32 field_name17__`.
    var fieldName17: Int32 { _fieldName17 }
    /// Field 418, `int32 Field_name18__`.
    var fieldName18: Int32 { _fieldName18 }
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
        /// Field 120, `enum oneof_null_value`.
        case oneofNullValue
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
        if hasOneofNullValue { return OneofFieldCase.oneofNullValue }
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
                try reader.refuseDefault(_optionalInt32 == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _optionalInt64 = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_optionalInt64 == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _optionalUint32 = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_optionalUint32 == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _optionalUint64 = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_optionalUint64 == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _optionalSint32 = try SInt32Field.read(from: &reader)
                try reader.refuseDefault(_optionalSint32 == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _optionalSint64 = try SInt64Field.read(from: &reader)
                try reader.refuseDefault(_optionalSint64 == 0)
                if reader.consume(61, after: &last) { fallthrough }
            case 61:
                _optionalFixed32 = try Fixed32Field.read(from: &reader)
                try reader.refuseDefault(_optionalFixed32 == 0)
                if reader.consume(65, after: &last) { fallthrough }
            case 65:
                _optionalFixed64 = try Fixed64Field.read(from: &reader)
                try reader.refuseDefault(_optionalFixed64 == 0)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                _optionalSfixed32 = try SFixed32Field.read(from: &reader)
                try reader.refuseDefault(_optionalSfixed32 == 0)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                _optionalSfixed64 = try SFixed64Field.read(from: &reader)
                try reader.refuseDefault(_optionalSfixed64 == 0)
                if reader.consume(93, after: &last) { fallthrough }
            case 93:
                _optionalFloat = try FloatField.read(from: &reader)
                try reader.refuseDefault(_optionalFloat.bitPattern == 0)
                if reader.consume(97, after: &last) { fallthrough }
            case 97:
                _optionalDouble = try DoubleField.read(from: &reader)
                try reader.refuseDefault(_optionalDouble.bitPattern == 0)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _optionalBool = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_optionalBool)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                _optionalString = try reader.readTextSlice()
                try reader.refuseDefault(_optionalString.isEmpty)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                _optionalBytes = try reader.readSlice()
                try reader.refuseDefault(_optionalBytes.isEmpty)
            case 146:
                try reader.readView(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView.self, into: &_optionalNestedMessage)
            case 154:
                try reader.readView(&_optionalForeignMessage, isSet: &_isOptionalForeignMessageSet)
            case 168:
                _optionalNestedEnum = try EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.read(from: &reader)
                try reader.refuseDefault(_optionalNestedEnum.rawValue == 0)
            case 176:
                _optionalForeignEnum = try EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.read(from: &reader)
                try reader.refuseDefault(_optionalForeignEnum.rawValue == 0)
            case 184:
                _optionalAliasedEnum = try EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum>.read(from: &reader)
                try reader.refuseDefault(_optionalAliasedEnum.rawValue == 0)
            case 194:
                _optionalStringPiece = try reader.readTextSlice()
                try reader.refuseDefault(_optionalStringPiece.isEmpty)
            case 202:
                _optionalCord = try reader.readTextSlice()
                try reader.refuseDefault(_optionalCord.isEmpty)
            case 218:
                try reader.readView(ProtobufTestMessages_Proto3_TestAllTypesProto3View.self, into: &_recursiveMessage)
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
                try reader.apart { reader throws(WireError) in try reader.readViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView.self, into: &_repeatedNestedMessage, tag: 386) }
            case 394:
                try reader.apart { reader throws(WireError) in try reader.readViews(ProtobufTestMessages_Proto3_ForeignMessageView.self, into: &_repeatedForeignMessage, tag: 394) }
            case 410:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &_repeatedNestedEnum) }
            case 408:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &_repeatedNestedEnum) }
            case 418:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.self, into: &_repeatedForeignEnum) }
            case 416:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_Proto3_ForeignEnum>.self, into: &_repeatedForeignEnum) }
            case 434:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_repeatedStringPiece, tag: 434) }
            case 442:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_repeatedCord, tag: 442) }
            case 450:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32Int32EntryView.self, into: &_mapInt32Int32, tag: 450) }
            case 458:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt64Int64EntryView.self, into: &_mapInt64Int64, tag: 458) }
            case 466:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapUint32Uint32EntryView.self, into: &_mapUint32Uint32, tag: 466) }
            case 474:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapUint64Uint64EntryView.self, into: &_mapUint64Uint64, tag: 474) }
            case 482:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSint32Sint32EntryView.self, into: &_mapSint32Sint32, tag: 482) }
            case 490:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSint64Sint64EntryView.self, into: &_mapSint64Sint64, tag: 490) }
            case 498:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapFixed32Fixed32EntryView.self, into: &_mapFixed32Fixed32, tag: 498) }
            case 506:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapFixed64Fixed64EntryView.self, into: &_mapFixed64Fixed64, tag: 506) }
            case 514:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSfixed32Sfixed32EntryView.self, into: &_mapSfixed32Sfixed32, tag: 514) }
            case 522:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapSfixed64Sfixed64EntryView.self, into: &_mapSfixed64Sfixed64, tag: 522) }
            case 530:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32FloatEntryView.self, into: &_mapInt32Float, tag: 530) }
            case 538:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapInt32DoubleEntryView.self, into: &_mapInt32Double, tag: 538) }
            case 546:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapBoolBoolEntryView.self, into: &_mapBoolBool, tag: 546) }
            case 554:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringStringEntryView.self, into: &_mapStringString, tag: 554) }
            case 562:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringBytesEntryView.self, into: &_mapStringBytes, tag: 562) }
            case 570:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringNestedMessageEntryView.self, into: &_mapStringNestedMessage, tag: 570) }
            case 578:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringForeignMessageEntryView.self, into: &_mapStringForeignMessage, tag: 578) }
            case 586:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringNestedEnumEntryView.self, into: &_mapStringNestedEnum, tag: 586) }
            case 594:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(ProtobufTestMessages_Proto3_TestAllTypesProto3.MapStringForeignEnumEntryView.self, into: &_mapStringForeignEnum, tag: 594) }
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
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &_packedNestedEnum) }
            case 704:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &_packedNestedEnum) }
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
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &_unpackedNestedEnum) }
            case 816:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.self, into: &_unpackedNestedEnum) }
            case 888:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofNullValue = nil
                _oneofUint32 = try UInt32Field.read(from: &reader)
            case 898:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofNullValue = nil
                try reader.readView(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView.self, into: &_oneofNestedMessage)
            case 906:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofNullValue = nil
                _oneofString = try reader.readTextSlice()
            case 914:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofNullValue = nil
                _oneofBytes = try reader.readSlice()
            case 920:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofNullValue = nil
                _oneofBool = try BoolField.read(from: &reader)
            case 928:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofNullValue = nil
                _oneofUint64 = try UInt64Field.read(from: &reader)
            case 941:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofNullValue = nil
                _oneofFloat = try FloatField.read(from: &reader)
            case 945:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofEnum = nil
                _oneofNullValue = nil
                _oneofDouble = try DoubleField.read(from: &reader)
            case 952:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofNullValue = nil
                _oneofEnum = try EnumField<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum>.read(from: &reader)
            case 960:
                try reader.refuseSecondMember(hasOneofUint32 || hasOneofNestedMessage || hasOneofString || hasOneofBytes || hasOneofBool || hasOneofUint64 || hasOneofFloat || hasOneofDouble || hasOneofEnum || hasOneofNullValue)
                _oneofUint32 = nil
                _oneofNestedMessage = .absent
                _oneofString = .absent
                _oneofBytes = .absent
                _oneofBool = nil
                _oneofUint64 = nil
                _oneofFloat = nil
                _oneofDouble = nil
                _oneofEnum = nil
                _oneofNullValue = try EnumField<Google_Protobuf_NullValue>.read(from: &reader)
            case 1610:
                try reader.readView(&_optionalBoolWrapper, isSet: &_isOptionalBoolWrapperSet)
            case 1618:
                try reader.readView(&_optionalInt32Wrapper, isSet: &_isOptionalInt32WrapperSet)
            case 1626:
                try reader.readView(&_optionalInt64Wrapper, isSet: &_isOptionalInt64WrapperSet)
            case 1634:
                try reader.readView(&_optionalUint32Wrapper, isSet: &_isOptionalUint32WrapperSet)
            case 1642:
                try reader.readView(&_optionalUint64Wrapper, isSet: &_isOptionalUint64WrapperSet)
            case 1650:
                try reader.readView(&_optionalFloatWrapper, isSet: &_isOptionalFloatWrapperSet)
            case 1658:
                try reader.readView(&_optionalDoubleWrapper, isSet: &_isOptionalDoubleWrapperSet)
            case 1666:
                try reader.readView(&_optionalStringWrapper, isSet: &_isOptionalStringWrapperSet)
            case 1674:
                try reader.readView(&_optionalBytesWrapper, isSet: &_isOptionalBytesWrapperSet)
            case 1690:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_BoolValueView.self, into: &_repeatedBoolWrapper, tag: 1690) }
            case 1698:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_Int32ValueView.self, into: &_repeatedInt32Wrapper, tag: 1698) }
            case 1706:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_Int64ValueView.self, into: &_repeatedInt64Wrapper, tag: 1706) }
            case 1714:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_UInt32ValueView.self, into: &_repeatedUint32Wrapper, tag: 1714) }
            case 1722:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_UInt64ValueView.self, into: &_repeatedUint64Wrapper, tag: 1722) }
            case 1730:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_FloatValueView.self, into: &_repeatedFloatWrapper, tag: 1730) }
            case 1738:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_DoubleValueView.self, into: &_repeatedDoubleWrapper, tag: 1738) }
            case 1746:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_StringValueView.self, into: &_repeatedStringWrapper, tag: 1746) }
            case 1754:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_BytesValueView.self, into: &_repeatedBytesWrapper, tag: 1754) }
            case 2410:
                try reader.readView(&_optionalDuration, isSet: &_isOptionalDurationSet)
            case 2418:
                try reader.readView(&_optionalTimestamp, isSet: &_isOptionalTimestampSet)
            case 2426:
                try reader.readView(Google_Protobuf_FieldMaskView.self, into: &_optionalFieldMask)
            case 2434:
                try reader.readView(Google_Protobuf_StructView.self, into: &_optionalStruct)
            case 2442:
                try reader.readView(&_optionalAny, isSet: &_isOptionalAnySet)
            case 2450:
                try reader.readView(Google_Protobuf_ValueView.self, into: &_optionalValue)
            case 2456:
                _optionalNullValue = try EnumField<Google_Protobuf_NullValue>.read(from: &reader)
                try reader.refuseDefault(_optionalNullValue.rawValue == 0)
            case 2466:
                try reader.readView(&_optionalEmpty, isSet: &_isOptionalEmptySet)
            case 2490:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_DurationView.self, into: &_repeatedDuration, tag: 2490) }
            case 2498:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_TimestampView.self, into: &_repeatedTimestamp, tag: 2498) }
            case 2506:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_FieldMaskView.self, into: &_repeatedFieldmask, tag: 2506) }
            case 2522:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_AnyView.self, into: &_repeatedAny, tag: 2522) }
            case 2530:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_ValueView.self, into: &_repeatedValue, tag: 2530) }
            case 2538:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_ListValueView.self, into: &_repeatedListValue, tag: 2538) }
            case 2546:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_EmptyView.self, into: &_repeatedEmpty, tag: 2546) }
            case 2594:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_StructView.self, into: &_repeatedStruct, tag: 2594) }
            case 3208:
                _fieldname1 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldname1 == 0)
            case 3216:
                _fieldName2 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName2 == 0)
            case 3224:
                _fieldName3 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName3 == 0)
            case 3232:
                _fieldName4 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName4 == 0)
            case 3240:
                _field0name5 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_field0name5 == 0)
            case 3248:
                _field0Name6 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_field0Name6 == 0)
            case 3256:
                _fieldName7 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName7 == 0)
            case 3264:
                _fieldName8 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName8 == 0)
            case 3272:
                _fieldName9 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName9 == 0)
            case 3280:
                _fieldName10 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName10 == 0)
            case 3288:
                _fIELDNAME11 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fIELDNAME11 == 0)
            case 3296:
                _fIELDName12 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fIELDName12 == 0)
            case 3304:
                _fieldName13 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName13 == 0)
            case 3312:
                _fieldName14 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName14 == 0)
            case 3320:
                _fieldName15 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName15 == 0)
            case 3328:
                _fieldName16 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName16 == 0)
            case 3336:
                _fieldName17 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName17 == 0)
            case 3344:
                _fieldName18 = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_fieldName18 == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.proto3.ForeignMessage`.
struct ProtobufTestMessages_Proto3_ForeignMessage: Message {
    /// Field 1, `int32 c`.
    var c: Int32 = 0
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_Proto3_ForeignMessage {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.proto3.ForeignMessage",
        fields: "1 int32 c")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_google_protobuf_test_messages_proto3.file }
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
                self.c = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.c == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.c != 0 { sink.put(Int32Field.self, self.c, tag: 8) }
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

/// `protobuf_test_messages.proto3.ForeignMessage`, read in place.
struct ProtobufTestMessages_Proto3_ForeignMessageView: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    var _c: Int32 = 0
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Proto3_ForeignMessage.schema }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Field 1, `int32 c`.
    var c: Int32 { _c }
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
                try reader.refuseDefault(_c == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// `protobuf_test_messages.proto3.NullHypothesisProto3`.
struct ProtobufTestMessages_Proto3_NullHypothesisProto3: Message {
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_Proto3_NullHypothesisProto3 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.proto3.NullHypothesisProto3",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_google_protobuf_test_messages_proto3.file }
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

/// `protobuf_test_messages.proto3.NullHypothesisProto3`, read in place.
struct ProtobufTestMessages_Proto3_NullHypothesisProto3View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Proto3_NullHypothesisProto3.schema }
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

/// `protobuf_test_messages.proto3.EnumOnlyProto3`.
struct ProtobufTestMessages_Proto3_EnumOnlyProto3: Message {
    /// Fields that the schema does not name.
    var unknownFields = UnknownFields()
    /// A message with no field set.
    init() {}
}

extension ProtobufTestMessages_Proto3_EnumOnlyProto3 {

    /// `protobuf_test_messages.proto3.EnumOnlyProto3.Bool`
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
            fullName: "protobuf_test_messages.proto3.EnumOnlyProto3.Bool",
            values: "0 kFalse\n1 kTrue",
            isClosed: false)
    }
}

extension ProtobufTestMessages_Proto3_EnumOnlyProto3 {
    /// Names, numbers and types of the fields.
    static let schema: MessageSchema = MessageSchema(
        fullName: "protobuf_test_messages.proto3.EnumOnlyProto3",
        fields: "")
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { File_google_protobuf_test_messages_proto3.file }
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

/// `protobuf_test_messages.proto3.EnumOnlyProto3`, read in place.
struct ProtobufTestMessages_Proto3_EnumOnlyProto3View: MessageView, ~Escapable {
    let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { ProtobufTestMessages_Proto3_EnumOnlyProto3.schema }
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

/// The descriptor and the message types of google/protobuf/test_messages_proto3.proto.
enum File_google_protobuf_test_messages_proto3 {
    /// The file's descriptor.
    static let file: GeneratedFile = GeneratedFile(
        name: "google/protobuf/test_messages_proto3.proto",
        dependencies: [File_google_protobuf_any.file, File_google_protobuf_duration.file, File_google_protobuf_empty.file, File_google_protobuf_field_mask.file, File_google_protobuf_struct.file, File_google_protobuf_timestamp.file, File_google_protobuf_wrappers.file],
        descriptor: """
        \n*google/protobuf/test_messages_proto3.proto\u{12}\u{1d}protobuf_test_messages.proto3\u{1a}\u{19}go\
        ogle/protobuf/any.proto\u{1a}\u{1e}google/protobuf/duration.proto\u{1a}\u{1b}google/protobuf/empty.p\
        roto\u{1a} google/protobuf/field_mask.proto\u{1a}\u{1c}google/protobuf/struct.proto\u{1a}\u{1f}googl\
        e/protobuf/timestamp.proto\u{1a}\u{1e}google/protobuf/wrappers.proto\"\u{b3}\\\n\u{12}TestAllTypesPr\
        oto3\u{12}%\n\u{e}optional_int32\u{18}\u{1} \u{1}(\u{5}R\roptionalInt32\u{12}%\n\u{e}optional_int64\
        \u{18}\u{2} \u{1}(\u{3}R\roptionalInt64\u{12}'\n\u{f}optional_uint32\u{18}\u{3} \u{1}(\rR\u{e}option\
        alUint32\u{12}'\n\u{f}optional_uint64\u{18}\u{4} \u{1}(\u{4}R\u{e}optionalUint64\u{12}'\n\u{f}option\
        al_sint32\u{18}\u{5} \u{1}(\u{11}R\u{e}optionalSint32\u{12}'\n\u{f}optional_sint64\u{18}\u{6} \u{1}(\
        \u{12}R\u{e}optionalSint64\u{12})\n\u{10}optional_fixed32\u{18}\u{7} \u{1}(\u{7}R\u{f}optionalFixed3\
        2\u{12})\n\u{10}optional_fixed64\u{18}\u{8} \u{1}(\u{6}R\u{f}optionalFixed64\u{12}+\n\u{11}optional_\
        sfixed32\u{18}\t \u{1}(\u{f}R\u{10}optionalSfixed32\u{12}+\n\u{11}optional_sfixed64\u{18}\n \u{1}(\
        \u{10}R\u{10}optionalSfixed64\u{12}%\n\u{e}optional_float\u{18}\u{b} \u{1}(\u{2}R\roptionalFloat\
        \u{12}'\n\u{f}optional_double\u{18}\u{c} \u{1}(\u{1}R\u{e}optionalDouble\u{12}#\n\roptional_bool\
        \u{18}\r \u{1}(\u{8}R\u{c}optionalBool\u{12}'\n\u{f}optional_string\u{18}\u{e} \u{1}(\tR\u{e}optiona\
        lString\u{12}%\n\u{e}optional_bytes\u{18}\u{f} \u{1}(\u{c}R\roptionalBytes\u{12}w\n\u{17}optional_ne\
        sted_message\u{18}\u{12} \u{1}(\u{b}2?.protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessag\
        eR\u{15}optionalNestedMessage\u{12}g\n\u{18}optional_foreign_message\u{18}\u{13} \u{1}(\u{b}2-.proto\
        buf_test_messages.proto3.ForeignMessageR\u{16}optionalForeignMessage\u{12}n\n\u{14}optional_nested_e\
        num\u{18}\u{15} \u{1}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnumR\u{12}opti\
        onalNestedEnum\u{12}^\n\u{15}optional_foreign_enum\u{18}\u{16} \u{1}(\u{e}2*.protobuf_test_messages.\
        proto3.ForeignEnumR\u{13}optionalForeignEnum\u{12}q\n\u{15}optional_aliased_enum\u{18}\u{17} \u{1}(\
        \u{e}2=.protobuf_test_messages.proto3.TestAllTypesProto3.AliasedEnumR\u{13}optionalAliasedEnum\u{12}\
        6\n\u{15}optional_string_piece\u{18}\u{18} \u{1}(\tB\u{2}\u{8}\u{2}R\u{13}optionalStringPiece\u{12}'\
        \n\roptional_cord\u{18}\u{19} \u{1}(\tB\u{2}\u{8}\u{1}R\u{c}optionalCord\u{12}^\n\u{11}recursive_mes\
        sage\u{18}\u{1b} \u{1}(\u{b}21.protobuf_test_messages.proto3.TestAllTypesProto3R\u{10}recursiveMessa\
        ge\u{12}%\n\u{e}repeated_int32\u{18}\u{1f} \u{3}(\u{5}R\rrepeatedInt32\u{12}%\n\u{e}repeated_int64\
        \u{18}  \u{3}(\u{3}R\rrepeatedInt64\u{12}'\n\u{f}repeated_uint32\u{18}! \u{3}(\rR\u{e}repeatedUint32\
        \u{12}'\n\u{f}repeated_uint64\u{18}\" \u{3}(\u{4}R\u{e}repeatedUint64\u{12}'\n\u{f}repeated_sint32\
        \u{18}# \u{3}(\u{11}R\u{e}repeatedSint32\u{12}'\n\u{f}repeated_sint64\u{18}$ \u{3}(\u{12}R\u{e}repea\
        tedSint64\u{12})\n\u{10}repeated_fixed32\u{18}% \u{3}(\u{7}R\u{f}repeatedFixed32\u{12})\n\u{10}repea\
        ted_fixed64\u{18}& \u{3}(\u{6}R\u{f}repeatedFixed64\u{12}+\n\u{11}repeated_sfixed32\u{18}' \u{3}(\
        \u{f}R\u{10}repeatedSfixed32\u{12}+\n\u{11}repeated_sfixed64\u{18}( \u{3}(\u{10}R\u{10}repeatedSfixe\
        d64\u{12}%\n\u{e}repeated_float\u{18}) \u{3}(\u{2}R\rrepeatedFloat\u{12}'\n\u{f}repeated_double\
        \u{18}* \u{3}(\u{1}R\u{e}repeatedDouble\u{12}#\n\rrepeated_bool\u{18}+ \u{3}(\u{8}R\u{c}repeatedBool\
        \u{12}'\n\u{f}repeated_string\u{18}, \u{3}(\tR\u{e}repeatedString\u{12}%\n\u{e}repeated_bytes\u{18}-\
         \u{3}(\u{c}R\rrepeatedBytes\u{12}w\n\u{17}repeated_nested_message\u{18}0 \u{3}(\u{b}2?.protobuf_tes\
        t_messages.proto3.TestAllTypesProto3.NestedMessageR\u{15}repeatedNestedMessage\u{12}g\n\u{18}repeate\
        d_foreign_message\u{18}1 \u{3}(\u{b}2-.protobuf_test_messages.proto3.ForeignMessageR\u{16}repeatedFo\
        reignMessage\u{12}n\n\u{14}repeated_nested_enum\u{18}3 \u{3}(\u{e}2<.protobuf_test_messages.proto3.T\
        estAllTypesProto3.NestedEnumR\u{12}repeatedNestedEnum\u{12}^\n\u{15}repeated_foreign_enum\u{18}4 \
        \u{3}(\u{e}2*.protobuf_test_messages.proto3.ForeignEnumR\u{13}repeatedForeignEnum\u{12}6\n\u{15}repe\
        ated_string_piece\u{18}6 \u{3}(\tB\u{2}\u{8}\u{2}R\u{13}repeatedStringPiece\u{12}'\n\rrepeated_cord\
        \u{18}7 \u{3}(\tB\u{2}\u{8}\u{1}R\u{c}repeatedCord\u{12}%\n\u{c}packed_int32\u{18}K \u{3}(\u{5}B\
        \u{2}\u{10}\u{1}R\u{b}packedInt32\u{12}%\n\u{c}packed_int64\u{18}L \u{3}(\u{3}B\u{2}\u{10}\u{1}R\
        \u{b}packedInt64\u{12}'\n\rpacked_uint32\u{18}M \u{3}(\rB\u{2}\u{10}\u{1}R\u{c}packedUint32\u{12}'\n\
        \rpacked_uint64\u{18}N \u{3}(\u{4}B\u{2}\u{10}\u{1}R\u{c}packedUint64\u{12}'\n\rpacked_sint32\u{18}O\
         \u{3}(\u{11}B\u{2}\u{10}\u{1}R\u{c}packedSint32\u{12}'\n\rpacked_sint64\u{18}P \u{3}(\u{12}B\u{2}\
        \u{10}\u{1}R\u{c}packedSint64\u{12})\n\u{e}packed_fixed32\u{18}Q \u{3}(\u{7}B\u{2}\u{10}\u{1}R\rpack\
        edFixed32\u{12})\n\u{e}packed_fixed64\u{18}R \u{3}(\u{6}B\u{2}\u{10}\u{1}R\rpackedFixed64\u{12}+\n\
        \u{f}packed_sfixed32\u{18}S \u{3}(\u{f}B\u{2}\u{10}\u{1}R\u{e}packedSfixed32\u{12}+\n\u{f}packed_sfi\
        xed64\u{18}T \u{3}(\u{10}B\u{2}\u{10}\u{1}R\u{e}packedSfixed64\u{12}%\n\u{c}packed_float\u{18}U \
        \u{3}(\u{2}B\u{2}\u{10}\u{1}R\u{b}packedFloat\u{12}'\n\rpacked_double\u{18}V \u{3}(\u{1}B\u{2}\u{10}\
        \u{1}R\u{c}packedDouble\u{12}#\n\u{b}packed_bool\u{18}W \u{3}(\u{8}B\u{2}\u{10}\u{1}R\npackedBool\
        \u{12}n\n\u{12}packed_nested_enum\u{18}X \u{3}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesPro\
        to3.NestedEnumB\u{2}\u{10}\u{1}R\u{10}packedNestedEnum\u{12})\n\u{e}unpacked_int32\u{18}Y \u{3}(\
        \u{5}B\u{2}\u{10}\0R\runpackedInt32\u{12})\n\u{e}unpacked_int64\u{18}Z \u{3}(\u{3}B\u{2}\u{10}\0R\ru\
        npackedInt64\u{12}+\n\u{f}unpacked_uint32\u{18}[ \u{3}(\rB\u{2}\u{10}\0R\u{e}unpackedUint32\u{12}+\n\
        \u{f}unpacked_uint64\u{18}\\ \u{3}(\u{4}B\u{2}\u{10}\0R\u{e}unpackedUint64\u{12}+\n\u{f}unpacked_sin\
        t32\u{18}] \u{3}(\u{11}B\u{2}\u{10}\0R\u{e}unpackedSint32\u{12}+\n\u{f}unpacked_sint64\u{18}^ \u{3}(\
        \u{12}B\u{2}\u{10}\0R\u{e}unpackedSint64\u{12}-\n\u{10}unpacked_fixed32\u{18}_ \u{3}(\u{7}B\u{2}\
        \u{10}\0R\u{f}unpackedFixed32\u{12}-\n\u{10}unpacked_fixed64\u{18}` \u{3}(\u{6}B\u{2}\u{10}\0R\u{f}u\
        npackedFixed64\u{12}/\n\u{11}unpacked_sfixed32\u{18}a \u{3}(\u{f}B\u{2}\u{10}\0R\u{10}unpackedSfixed\
        32\u{12}/\n\u{11}unpacked_sfixed64\u{18}b \u{3}(\u{10}B\u{2}\u{10}\0R\u{10}unpackedSfixed64\u{12})\n\
        \u{e}unpacked_float\u{18}c \u{3}(\u{2}B\u{2}\u{10}\0R\runpackedFloat\u{12}+\n\u{f}unpacked_double\
        \u{18}d \u{3}(\u{1}B\u{2}\u{10}\0R\u{e}unpackedDouble\u{12}'\n\runpacked_bool\u{18}e \u{3}(\u{8}B\
        \u{2}\u{10}\0R\u{c}unpackedBool\u{12}r\n\u{14}unpacked_nested_enum\u{18}f \u{3}(\u{e}2<.protobuf_tes\
        t_messages.proto3.TestAllTypesProto3.NestedEnumB\u{2}\u{10}\0R\u{12}unpackedNestedEnum\u{12}l\n\u{f}\
        map_int32_int32\u{18}8 \u{3}(\u{b}2D.protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32Int32E\
        ntryR\rmapInt32Int32\u{12}l\n\u{f}map_int64_int64\u{18}9 \u{3}(\u{b}2D.protobuf_test_messages.proto3\
        .TestAllTypesProto3.MapInt64Int64EntryR\rmapInt64Int64\u{12}r\n\u{11}map_uint32_uint32\u{18}: \u{3}(\
        \u{b}2F.protobuf_test_messages.proto3.TestAllTypesProto3.MapUint32Uint32EntryR\u{f}mapUint32Uint32\
        \u{12}r\n\u{11}map_uint64_uint64\u{18}; \u{3}(\u{b}2F.protobuf_test_messages.proto3.TestAllTypesProt\
        o3.MapUint64Uint64EntryR\u{f}mapUint64Uint64\u{12}r\n\u{11}map_sint32_sint32\u{18}< \u{3}(\u{b}2F.pr\
        otobuf_test_messages.proto3.TestAllTypesProto3.MapSint32Sint32EntryR\u{f}mapSint32Sint32\u{12}r\n\
        \u{11}map_sint64_sint64\u{18}= \u{3}(\u{b}2F.protobuf_test_messages.proto3.TestAllTypesProto3.MapSin\
        t64Sint64EntryR\u{f}mapSint64Sint64\u{12}x\n\u{13}map_fixed32_fixed32\u{18}> \u{3}(\u{b}2H.protobuf_\
        test_messages.proto3.TestAllTypesProto3.MapFixed32Fixed32EntryR\u{11}mapFixed32Fixed32\u{12}x\n\
        \u{13}map_fixed64_fixed64\u{18}? \u{3}(\u{b}2H.protobuf_test_messages.proto3.TestAllTypesProto3.MapF\
        ixed64Fixed64EntryR\u{11}mapFixed64Fixed64\u{12}~\n\u{15}map_sfixed32_sfixed32\u{18}@ \u{3}(\u{b}2J.\
        protobuf_test_messages.proto3.TestAllTypesProto3.MapSfixed32Sfixed32EntryR\u{13}mapSfixed32Sfixed32\
        \u{12}~\n\u{15}map_sfixed64_sfixed64\u{18}A \u{3}(\u{b}2J.protobuf_test_messages.proto3.TestAllTypes\
        Proto3.MapSfixed64Sfixed64EntryR\u{13}mapSfixed64Sfixed64\u{12}l\n\u{f}map_int32_float\u{18}B \u{3}(\
        \u{b}2D.protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32FloatEntryR\rmapInt32Float\u{12}o\n\
        \u{10}map_int32_double\u{18}C \u{3}(\u{b}2E.protobuf_test_messages.proto3.TestAllTypesProto3.MapInt3\
        2DoubleEntryR\u{e}mapInt32Double\u{12}f\n\rmap_bool_bool\u{18}D \u{3}(\u{b}2B.protobuf_test_messages\
        .proto3.TestAllTypesProto3.MapBoolBoolEntryR\u{b}mapBoolBool\u{12}r\n\u{11}map_string_string\u{18}E \
        \u{3}(\u{b}2F.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringStringEntryR\u{f}mapStringSt\
        ring\u{12}o\n\u{10}map_string_bytes\u{18}F \u{3}(\u{b}2E.protobuf_test_messages.proto3.TestAllTypesP\
        roto3.MapStringBytesEntryR\u{e}mapStringBytes\u{12}\u{88}\u{1}\n\u{19}map_string_nested_message\
        \u{18}G \u{3}(\u{b}2M.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringNestedMessageEntryR\
        \u{16}mapStringNestedMessage\u{12}\u{8b}\u{1}\n\u{1a}map_string_foreign_message\u{18}H \u{3}(\u{b}2N\
        .protobuf_test_messages.proto3.TestAllTypesProto3.MapStringForeignMessageEntryR\u{17}mapStringForeig\
        nMessage\u{12}\u{7f}\n\u{16}map_string_nested_enum\u{18}I \u{3}(\u{b}2J.protobuf_test_messages.proto\
        3.TestAllTypesProto3.MapStringNestedEnumEntryR\u{13}mapStringNestedEnum\u{12}\u{82}\u{1}\n\u{17}map_\
        string_foreign_enum\u{18}J \u{3}(\u{b}2K.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringF\
        oreignEnumEntryR\u{14}mapStringForeignEnum\u{12}#\n\u{c}oneof_uint32\u{18}o \u{1}(\rH\0R\u{b}oneofUi\
        nt32\u{12}s\n\u{14}oneof_nested_message\u{18}p \u{1}(\u{b}2?.protobuf_test_messages.proto3.TestAllTy\
        pesProto3.NestedMessageH\0R\u{12}oneofNestedMessage\u{12}#\n\u{c}oneof_string\u{18}q \u{1}(\tH\0R\
        \u{b}oneofString\u{12}!\n\u{b}oneof_bytes\u{18}r \u{1}(\u{c}H\0R\noneofBytes\u{12}\u{1f}\n\noneof_bo\
        ol\u{18}s \u{1}(\u{8}H\0R\toneofBool\u{12}#\n\u{c}oneof_uint64\u{18}t \u{1}(\u{4}H\0R\u{b}oneofUint6\
        4\u{12}!\n\u{b}oneof_float\u{18}u \u{1}(\u{2}H\0R\noneofFloat\u{12}#\n\u{c}oneof_double\u{18}v \u{1}\
        (\u{1}H\0R\u{b}oneofDouble\u{12}]\n\noneof_enum\u{18}w \u{1}(\u{e}2<.protobuf_test_messages.proto3.T\
        estAllTypesProto3.NestedEnumH\0R\toneofEnum\u{12}F\n\u{10}oneof_null_value\u{18}x \u{1}(\u{e}2\u{1a}\
        .google.protobuf.NullValueH\0R\u{e}oneofNullValue\u{12}O\n\u{15}optional_bool_wrapper\u{18}\u{c9}\
        \u{1} \u{1}(\u{b}2\u{1a}.google.protobuf.BoolValueR\u{13}optionalBoolWrapper\u{12}R\n\u{16}optional_\
        int32_wrapper\u{18}\u{ca}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.Int32ValueR\u{14}optionalInt32Wrap\
        per\u{12}R\n\u{16}optional_int64_wrapper\u{18}\u{cb}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.Int64Va\
        lueR\u{14}optionalInt64Wrapper\u{12}U\n\u{17}optional_uint32_wrapper\u{18}\u{cc}\u{1} \u{1}(\u{b}2\
        \u{1c}.google.protobuf.UInt32ValueR\u{15}optionalUint32Wrapper\u{12}U\n\u{17}optional_uint64_wrapper\
        \u{18}\u{cd}\u{1} \u{1}(\u{b}2\u{1c}.google.protobuf.UInt64ValueR\u{15}optionalUint64Wrapper\u{12}R\
        \n\u{16}optional_float_wrapper\u{18}\u{ce}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.FloatValueR\u{14}\
        optionalFloatWrapper\u{12}U\n\u{17}optional_double_wrapper\u{18}\u{cf}\u{1} \u{1}(\u{b}2\u{1c}.googl\
        e.protobuf.DoubleValueR\u{15}optionalDoubleWrapper\u{12}U\n\u{17}optional_string_wrapper\u{18}\u{d0}\
        \u{1} \u{1}(\u{b}2\u{1c}.google.protobuf.StringValueR\u{15}optionalStringWrapper\u{12}R\n\u{16}optio\
        nal_bytes_wrapper\u{18}\u{d1}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.BytesValueR\u{14}optionalBytes\
        Wrapper\u{12}O\n\u{15}repeated_bool_wrapper\u{18}\u{d3}\u{1} \u{3}(\u{b}2\u{1a}.google.protobuf.Bool\
        ValueR\u{13}repeatedBoolWrapper\u{12}R\n\u{16}repeated_int32_wrapper\u{18}\u{d4}\u{1} \u{3}(\u{b}2\
        \u{1b}.google.protobuf.Int32ValueR\u{14}repeatedInt32Wrapper\u{12}R\n\u{16}repeated_int64_wrapper\
        \u{18}\u{d5}\u{1} \u{3}(\u{b}2\u{1b}.google.protobuf.Int64ValueR\u{14}repeatedInt64Wrapper\u{12}U\n\
        \u{17}repeated_uint32_wrapper\u{18}\u{d6}\u{1} \u{3}(\u{b}2\u{1c}.google.protobuf.UInt32ValueR\u{15}\
        repeatedUint32Wrapper\u{12}U\n\u{17}repeated_uint64_wrapper\u{18}\u{d7}\u{1} \u{3}(\u{b}2\u{1c}.goog\
        le.protobuf.UInt64ValueR\u{15}repeatedUint64Wrapper\u{12}R\n\u{16}repeated_float_wrapper\u{18}\u{d8}\
        \u{1} \u{3}(\u{b}2\u{1b}.google.protobuf.FloatValueR\u{14}repeatedFloatWrapper\u{12}U\n\u{17}repeate\
        d_double_wrapper\u{18}\u{d9}\u{1} \u{3}(\u{b}2\u{1c}.google.protobuf.DoubleValueR\u{15}repeatedDoubl\
        eWrapper\u{12}U\n\u{17}repeated_string_wrapper\u{18}\u{da}\u{1} \u{3}(\u{b}2\u{1c}.google.protobuf.S\
        tringValueR\u{15}repeatedStringWrapper\u{12}R\n\u{16}repeated_bytes_wrapper\u{18}\u{db}\u{1} \u{3}(\
        \u{b}2\u{1b}.google.protobuf.BytesValueR\u{14}repeatedBytesWrapper\u{12}G\n\u{11}optional_duration\
        \u{18}\u{ad}\u{2} \u{1}(\u{b}2\u{19}.google.protobuf.DurationR\u{10}optionalDuration\u{12}J\n\u{12}o\
        ptional_timestamp\u{18}\u{ae}\u{2} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{11}optionalTimest\
        amp\u{12}K\n\u{13}optional_field_mask\u{18}\u{af}\u{2} \u{1}(\u{b}2\u{1a}.google.protobuf.FieldMaskR\
        \u{11}optionalFieldMask\u{12}A\n\u{f}optional_struct\u{18}\u{b0}\u{2} \u{1}(\u{b}2\u{17}.google.prot\
        obuf.StructR\u{e}optionalStruct\u{12}8\n\u{c}optional_any\u{18}\u{b1}\u{2} \u{1}(\u{b}2\u{14}.google\
        .protobuf.AnyR\u{b}optionalAny\u{12}>\n\u{e}optional_value\u{18}\u{b2}\u{2} \u{1}(\u{b}2\u{16}.googl\
        e.protobuf.ValueR\roptionalValue\u{12}K\n\u{13}optional_null_value\u{18}\u{b3}\u{2} \u{1}(\u{e}2\
        \u{1a}.google.protobuf.NullValueR\u{11}optionalNullValue\u{12}>\n\u{e}optional_empty\u{18}\u{b4}\
        \u{2} \u{1}(\u{b}2\u{16}.google.protobuf.EmptyR\roptionalEmpty\u{12}G\n\u{11}repeated_duration\u{18}\
        \u{b7}\u{2} \u{3}(\u{b}2\u{19}.google.protobuf.DurationR\u{10}repeatedDuration\u{12}J\n\u{12}repeate\
        d_timestamp\u{18}\u{b8}\u{2} \u{3}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{11}repeatedTimestamp\
        \u{12}J\n\u{12}repeated_fieldmask\u{18}\u{b9}\u{2} \u{3}(\u{b}2\u{1a}.google.protobuf.FieldMaskR\
        \u{11}repeatedFieldmask\u{12}A\n\u{f}repeated_struct\u{18}\u{c4}\u{2} \u{3}(\u{b}2\u{17}.google.prot\
        obuf.StructR\u{e}repeatedStruct\u{12}8\n\u{c}repeated_any\u{18}\u{bb}\u{2} \u{3}(\u{b}2\u{14}.google\
        .protobuf.AnyR\u{b}repeatedAny\u{12}>\n\u{e}repeated_value\u{18}\u{bc}\u{2} \u{3}(\u{b}2\u{16}.googl\
        e.protobuf.ValueR\rrepeatedValue\u{12}K\n\u{13}repeated_list_value\u{18}\u{bd}\u{2} \u{3}(\u{b}2\
        \u{1a}.google.protobuf.ListValueR\u{11}repeatedListValue\u{12}>\n\u{e}repeated_empty\u{18}\u{be}\
        \u{2} \u{3}(\u{b}2\u{16}.google.protobuf.EmptyR\rrepeatedEmpty\u{12}\u{1f}\n\nfieldname1\u{18}\u{91}\
        \u{3} \u{1}(\u{5}R\nfieldname1\u{12} \n\u{b}field_name2\u{18}\u{92}\u{3} \u{1}(\u{5}R\nfieldName2\
        \u{12}!\n\u{c}_field_name3\u{18}\u{93}\u{3} \u{1}(\u{5}R\nFieldName3\u{12}\"\n\rfield__name4_\u{18}\
        \u{94}\u{3} \u{1}(\u{5}R\nfieldName4\u{12}!\n\u{b}field0name5\u{18}\u{95}\u{3} \u{1}(\u{5}R\u{b}fiel\
        d0name5\u{12}#\n\rfield_0_name6\u{18}\u{96}\u{3} \u{1}(\u{5}R\u{b}field0Name6\u{12}\u{1f}\n\nfieldNa\
        me7\u{18}\u{97}\u{3} \u{1}(\u{5}R\nfieldName7\u{12}\u{1f}\n\nFieldName8\u{18}\u{98}\u{3} \u{1}(\u{5}\
        R\nFieldName8\u{12} \n\u{b}field_Name9\u{18}\u{99}\u{3} \u{1}(\u{5}R\nfieldName9\u{12}\"\n\u{c}Field\
        _Name10\u{18}\u{9a}\u{3} \u{1}(\u{5}R\u{b}FieldName10\u{12}\"\n\u{c}FIELD_NAME11\u{18}\u{9b}\u{3} \
        \u{1}(\u{5}R\u{b}FIELDNAME11\u{12}\"\n\u{c}FIELD_name12\u{18}\u{9c}\u{3} \u{1}(\u{5}R\u{b}FIELDName1\
        2\u{12}$\n\u{e}__field_name13\u{18}\u{9d}\u{3} \u{1}(\u{5}R\u{b}FieldName13\u{12}$\n\u{e}__Field_nam\
        e14\u{18}\u{9e}\u{3} \u{1}(\u{5}R\u{b}FieldName14\u{12}#\n\rfield__name15\u{18}\u{9f}\u{3} \u{1}(\
        \u{5}R\u{b}fieldName15\u{12}#\n\rfield__Name16\u{18}\u{a0}\u{3} \u{1}(\u{5}R\u{b}fieldName16\u{12}$\
        \n\u{e}field_name17__\u{18}\u{a1}\u{3} \u{1}(\u{5}R\u{b}fieldName17\u{12}$\n\u{e}Field_name18__\
        \u{18}\u{a2}\u{3} \u{1}(\u{5}R\u{b}FieldName18\u{1a}r\n\rNestedMessage\u{12}\u{c}\n\u{1}a\u{18}\u{1}\
         \u{1}(\u{5}R\u{1}a\u{12}S\n\u{b}corecursive\u{18}\u{2} \u{1}(\u{b}21.protobuf_test_messages.proto3.\
        TestAllTypesProto3R\u{b}corecursive\u{1a}@\n\u{12}MapInt32Int32Entry\u{12}\u{10}\n\u{3}key\u{18}\
        \u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\
        \u{1a}@\n\u{12}MapInt64Int64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{3}R\u{3}key\u{12}\u{14}\
        \n\u{5}value\u{18}\u{2} \u{1}(\u{3}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint32Uint32Entry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\rR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\rR\u{5}value\
        :\u{2}8\u{1}\u{1a}B\n\u{14}MapUint64Uint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}ke\
        y\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{4}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint32Sint3\
        2Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{11}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \
        \u{1}(\u{11}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint64Sint64Entry\u{12}\u{10}\n\u{3}key\u{18}\
        \u{1} \u{1}(\u{12}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{12}R\u{5}value:\u{2}8\u{1}\
        \u{1a}D\n\u{16}MapFixed32Fixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{7}R\u{3}key\u{12}\
        \u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{7}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed64Fixed64Entr\
        y\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{6}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\
        \u{6}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed32Sfixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1}\
         \u{1}(\u{f}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{f}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\
        \u{18}MapSfixed64Sfixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{10}R\u{3}key\u{12}\u{14}\n\
        \u{5}value\u{18}\u{2} \u{1}(\u{10}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt32FloatEntry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{2}R\
        \u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapInt32DoubleEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\
        \u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}>\n\u{10}M\
        apBoolBoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\
        \u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapStringStringEntry\u{12}\u{10}\n\u{3}key\
        \u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}\
        \u{1a}A\n\u{13}MapStringBytesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\
        \u{5}value\u{18}\u{2} \u{1}(\u{c}R\u{5}value:\u{2}8\u{1}\u{1a}\u{8a}\u{1}\n\u{1b}MapStringNestedMess\
        ageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}U\n\u{5}value\u{18}\u{2} \u{1}(\
        \u{b}2?.protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessageR\u{5}value:\u{2}8\u{1}\u{1a}y\
        \n\u{1c}MapStringForeignMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}C\n\
        \u{5}value\u{18}\u{2} \u{1}(\u{b}2-.protobuf_test_messages.proto3.ForeignMessageR\u{5}value:\u{2}8\
        \u{1}\u{1a}\u{84}\u{1}\n\u{18}MapStringNestedEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\
        \u{3}key\u{12}R\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesProto\
        3.NestedEnumR\u{5}value:\u{2}8\u{1}\u{1a}s\n\u{19}MapStringForeignEnumEntry\u{12}\u{10}\n\u{3}key\
        \u{18}\u{1} \u{1}(\tR\u{3}key\u{12}@\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2*.protobuf_test_messages.pro\
        to3.ForeignEnumR\u{5}value:\u{2}8\u{1}\"9\n\nNestedEnum\u{12}\u{7}\n\u{3}FOO\u{10}\0\u{12}\u{7}\n\
        \u{3}BAR\u{10}\u{1}\u{12}\u{7}\n\u{3}BAZ\u{10}\u{2}\u{12}\u{10}\n\u{3}NEG\u{10}\u{ff}\u{ff}\u{ff}\
        \u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}\"Y\n\u{b}AliasedEnum\u{12}\r\n\tALIAS_FOO\u{10}\0\u{12}\r\
        \n\tALIAS_BAR\u{10}\u{1}\u{12}\r\n\tALIAS_BAZ\u{10}\u{2}\u{12}\u{7}\n\u{3}MOO\u{10}\u{2}\u{12}\u{7}\
        \n\u{3}moo\u{10}\u{2}\u{12}\u{7}\n\u{3}bAz\u{10}\u{2}\u{1a}\u{2}\u{10}\u{1}B\r\n\u{b}oneof_fieldJ\
        \u{6}\u{8}\u{f5}\u{3}\u{10}\u{ff}\u{3}J\u{8}\u{8}\u{bf}\u{84}=\u{10}\u{c0}\u{84}=R\u{e}reserved_fiel\
        d\"\u{1e}\n\u{e}ForeignMessage\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}(\u{5}R\u{1}c\"\u{16}\n\u{14}NullH\
        ypothesisProto3\"/\n\u{e}EnumOnlyProto3\"\u{1d}\n\u{4}Bool\u{12}\n\n\u{6}kFalse\u{10}\0\u{12}\t\n\
        \u{5}kTrue\u{10}\u{1}*@\n\u{b}ForeignEnum\u{12}\u{f}\n\u{b}FOREIGN_FOO\u{10}\0\u{12}\u{f}\n\u{b}FORE\
        IGN_BAR\u{10}\u{1}\u{12}\u{f}\n\u{b}FOREIGN_BAZ\u{10}\u{2}B8\n(com.google.protobuf_test_messages.pro\
        to3H\u{1}\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{6}Proto3b\u{6}proto3
        """)
    /// Adds the types to a registry.
    static func register(in registry: inout TypeRegistry) {
        registry.register(ProtobufTestMessages_Proto3_TestAllTypesProto3.self, ProtobufTestMessages_Proto3_TestAllTypesProto3View.self)
        registry.register(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.self, ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessageView.self)
        registry.register(ProtobufTestMessages_Proto3_ForeignMessage.self, ProtobufTestMessages_Proto3_ForeignMessageView.self)
        registry.register(ProtobufTestMessages_Proto3_NullHypothesisProto3.self, ProtobufTestMessages_Proto3_NullHypothesisProto3View.self)
        registry.register(ProtobufTestMessages_Proto3_EnumOnlyProto3.self, ProtobufTestMessages_Proto3_EnumOnlyProto3View.self)
    }
}
