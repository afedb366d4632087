// Made by protoc-gen-enclave-wire from enclavewire/vectors/v1/sampler.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat
import WellKnownTypes

/// An open enum: any int32 is a value of it.
///
/// `enclavewire.vectors.v1.Flavor`
public struct VectorsFlavor: ProtoEnum {
    /// The number.
    public let rawValue: Int32
    /// The value with this number, listed or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    public init() { rawValue = 0 }
    /// The default.
    ///
    /// `FLAVOR_UNSPECIFIED` = 0
    public static let unspecified = Self(rawValue: 0)
    /// `FLAVOR_SWEET` = 1
    public static let sweet = Self(rawValue: 1)
    /// Another name of FLAVOR_SWEET; printers show the first.
    ///
    /// `FLAVOR_SUGARY` = 1
    public static let sugary = Self(rawValue: 1)
    /// `FLAVOR_SALTY` = 2
    public static let salty = Self(rawValue: 2)
    /// The largest value that one varint byte holds.
    ///
    /// `FLAVOR_SOUR` = 127
    public static let sour = Self(rawValue: 127)
    /// The largest value.
    ///
    /// `FLAVOR_BITTER` = 2147483647
    public static let bitter = Self(rawValue: 2147483647)
    /// Takes ten bytes on the wire.
    ///
    /// `FLAVOR_UMAMI` = -1
    public static let umami = Self(rawValue: -1)
    /// Names and numbers.
    public static let schema: EnumSchema = EnumSchema(
        fullName: "enclavewire.vectors.v1.Flavor",
        values: "0 FLAVOR_UNSPECIFIED\n1 FLAVOR_SWEET\n1 FLAVOR_SUGARY\n2 FLAVOR_SALTY\n127 FLAVOR_SOUR\n2147483647 FLAVOR_BITTER\n-1 FLAVOR_UMAMI",
        isClosed: false)
}

/// Every kind of field that proto3 has, with field numbers from each length of
/// tag.
///
/// `enclavewire.vectors.v1.Sampler`.
public struct VectorsSampler: Message {
    /// Singular, without presence: the default is not written. Tags of one byte.
    ///
    /// Field 1, `double double_value`.
    public var doubleValue: Double = 0
    /// Field 2, `float float_value`.
    public var floatValue: Float = 0
    /// Field 3, `int32 int32_value`.
    public var int32Value: Int32 = 0
    /// Field 4, `int64 int64_value`.
    public var int64Value: Int64 = 0
    /// Field 5, `uint32 uint32_value`.
    public var uint32Value: UInt32 = 0
    /// Field 6, `uint64 uint64_value`.
    public var uint64Value: UInt64 = 0
    /// Field 7, `sint32 sint32_value`.
    public var sint32Value: Int32 = 0
    /// Field 8, `sint64 sint64_value`.
    public var sint64Value: Int64 = 0
    /// Field 9, `fixed32 fixed32_value`.
    public var fixed32Value: UInt32 = 0
    /// Field 10, `fixed64 fixed64_value`.
    public var fixed64Value: UInt64 = 0
    /// Field 11, `sfixed32 sfixed32_value`.
    public var sfixed32Value: Int32 = 0
    /// Field 12, `sfixed64 sfixed64_value`.
    public var sfixed64Value: Int64 = 0
    /// Field 13, `bool bool_value`.
    public var boolValue: Bool = false
    /// Field 14, `string string_value`.
    public var stringValue: String = ""
    /// Field 15, `bytes bytes_value`.
    public var bytesValue: [UInt8] = []
    /// Here the tags of two bytes begin.
    ///
    /// Field 16, `enum flavor`.
    public var flavor: VectorsFlavor = VectorsFlavor()
    /// Recursive: as deep as the reader allows.
    ///
    /// Field 17, `message child`.
    public var child: VectorsSampler {
        get { self._child?.value ?? VectorsSampler() }
        set { self._child = Indirect(newValue) }
    }
    /// Whether `child` is set.
    public var hasChild: Bool { _child != nil }
    /// Takes the value of `child` away.
    public mutating func clearChild() { _child = nil }
    /// Field 18, `message time`.
    public var time: Google_Protobuf_Timestamp {
        get { self._time ?? Google_Protobuf_Timestamp() }
        set { self._time = newValue }
    }
    /// Whether `time` is set.
    public var hasTime: Bool { _time != nil }
    /// Takes the value of `time` away.
    public mutating func clearTime() { _time = nil }
    /// Field 19, `message any`.
    public var `any`: Google_Protobuf_Any {
        get { self._any ?? Google_Protobuf_Any() }
        set { self._any = newValue }
    }
    /// Whether `any` is set.
    public var hasAny: Bool { _any != nil }
    /// Takes the value of `any` away.
    public mutating func clearAny() { _any = nil }
    /// Field 20, `repeated message children`.
    public var children: [VectorsSampler] = []
    /// Field 21, `repeated message times`.
    public var times: [Google_Protobuf_Timestamp] = []
    /// Field 22, `repeated message anys`.
    public var anys: [Google_Protobuf_Any] = []
    /// Repeated; scalars are packed.
    ///
    /// Field 31, `repeated double doubles`.
    public var doubles: [Double] = []
    /// Field 32, `repeated float floats`.
    public var floats: [Float] = []
    /// Field 33, `repeated int32 int32s`.
    public var int32s: [Int32] = []
    /// Field 34, `repeated int64 int64s`.
    public var int64s: [Int64] = []
    /// Field 35, `repeated uint32 uint32s`.
    public var uint32s: [UInt32] = []
    /// Field 36, `repeated uint64 uint64s`.
    public var uint64s: [UInt64] = []
    /// Field 37, `repeated sint32 sint32s`.
    public var sint32s: [Int32] = []
    /// Field 38, `repeated sint64 sint64s`.
    public var sint64s: [Int64] = []
    /// Field 39, `repeated fixed32 fixed32s`.
    public var fixed32s: [UInt32] = []
    /// Field 40, `repeated fixed64 fixed64s`.
    public var fixed64s: [UInt64] = []
    /// Field 41, `repeated sfixed32 sfixed32s`.
    public var sfixed32s: [Int32] = []
    /// Field 42, `repeated sfixed64 sfixed64s`.
    public var sfixed64s: [Int64] = []
    /// Field 43, `repeated bool bools`.
    public var bools: [Bool] = []
    /// Field 44, `repeated string strings`.
    public var strings: [String] = []
    /// Field 45, `repeated bytes byte_strings`.
    public var byteStrings: [[UInt8]] = []
    /// Field 46, `repeated enum flavors`.
    public var flavors: [VectorsFlavor] = []
    /// With presence: the default is written where it was set.
    ///
    /// Field 61, `double maybe_double`.
    public var maybeDouble: Double {
        get { self._maybeDouble ?? 0 }
        set { self._maybeDouble = newValue }
    }
    /// Whether `maybeDouble` is set.
    public var hasMaybeDouble: Bool { _maybeDouble != nil }
    /// Takes the value of `maybeDouble` away.
    public mutating func clearMaybeDouble() { _maybeDouble = nil }
    /// Field 62, `float maybe_float`.
    public var maybeFloat: Float {
        get { self._maybeFloat ?? 0 }
        set { self._maybeFloat = newValue }
    }
    /// Whether `maybeFloat` is set.
    public var hasMaybeFloat: Bool { _maybeFloat != nil }
    /// Takes the value of `maybeFloat` away.
    public mutating func clearMaybeFloat() { _maybeFloat = nil }
    /// Field 63, `int32 maybe_int32`.
    public var maybeInt32: Int32 {
        get { self._maybeInt32 ?? 0 }
        set { self._maybeInt32 = newValue }
    }
    /// Whether `maybeInt32` is set.
    public var hasMaybeInt32: Bool { _maybeInt32 != nil }
    /// Takes the value of `maybeInt32` away.
    public mutating func clearMaybeInt32() { _maybeInt32 = nil }
    /// Field 64, `int64 maybe_int64`.
    public var maybeInt64: Int64 {
        get { self._maybeInt64 ?? 0 }
        set { self._maybeInt64 = newValue }
    }
    /// Whether `maybeInt64` is set.
    public var hasMaybeInt64: Bool { _maybeInt64 != nil }
    /// Takes the value of `maybeInt64` away.
    public mutating func clearMaybeInt64() { _maybeInt64 = nil }
    /// Field 65, `uint32 maybe_uint32`.
    public var maybeUint32: UInt32 {
        get { self._maybeUint32 ?? 0 }
        set { self._maybeUint32 = newValue }
    }
    /// Whether `maybeUint32` is set.
    public var hasMaybeUint32: Bool { _maybeUint32 != nil }
    /// Takes the value of `maybeUint32` away.
    public mutating func clearMaybeUint32() { _maybeUint32 = nil }
    /// Field 66, `uint64 maybe_uint64`.
    public var maybeUint64: UInt64 {
        get { self._maybeUint64 ?? 0 }
        set { self._maybeUint64 = newValue }
    }
    /// Whether `maybeUint64` is set.
    public var hasMaybeUint64: Bool { _maybeUint64 != nil }
    /// Takes the value of `maybeUint64` away.
    public mutating func clearMaybeUint64() { _maybeUint64 = nil }
    /// Field 67, `sint32 maybe_sint32`.
    public var maybeSint32: Int32 {
        get { self._maybeSint32 ?? 0 }
        set { self._maybeSint32 = newValue }
    }
    /// Whether `maybeSint32` is set.
    public var hasMaybeSint32: Bool { _maybeSint32 != nil }
    /// Takes the value of `maybeSint32` away.
    public mutating func clearMaybeSint32() { _maybeSint32 = nil }
    /// Field 68, `sint64 maybe_sint64`.
    public var maybeSint64: Int64 {
        get { self._maybeSint64 ?? 0 }
        set { self._maybeSint64 = newValue }
    }
    /// Whether `maybeSint64` is set.
    public var hasMaybeSint64: Bool { _maybeSint64 != nil }
    /// Takes the value of `maybeSint64` away.
    public mutating func clearMaybeSint64() { _maybeSint64 = nil }
    /// Field 69, `fixed32 maybe_fixed32`.
    public var maybeFixed32: UInt32 {
        get { self._maybeFixed32 ?? 0 }
        set { self._maybeFixed32 = newValue }
    }
    /// Whether `maybeFixed32` is set.
    public var hasMaybeFixed32: Bool { _maybeFixed32 != nil }
    /// Takes the value of `maybeFixed32` away.
    public mutating func clearMaybeFixed32() { _maybeFixed32 = nil }
    /// Field 70, `fixed64 maybe_fixed64`.
    public var maybeFixed64: UInt64 {
        get { self._maybeFixed64 ?? 0 }
        set { self._maybeFixed64 = newValue }
    }
    /// Whether `maybeFixed64` is set.
    public var hasMaybeFixed64: Bool { _maybeFixed64 != nil }
    /// Takes the value of `maybeFixed64` away.
    public mutating func clearMaybeFixed64() { _maybeFixed64 = nil }
    /// Field 71, `sfixed32 maybe_sfixed32`.
    public var maybeSfixed32: Int32 {
        get { self._maybeSfixed32 ?? 0 }
        set { self._maybeSfixed32 = newValue }
    }
    /// Whether `maybeSfixed32` is set.
    public var hasMaybeSfixed32: Bool { _maybeSfixed32 != nil }
    /// Takes the value of `maybeSfixed32` away.
    public mutating func clearMaybeSfixed32() { _maybeSfixed32 = nil }
    /// Field 72, `sfixed64 maybe_sfixed64`.
    public var maybeSfixed64: Int64 {
        get { self._maybeSfixed64 ?? 0 }
        set { self._maybeSfixed64 = newValue }
    }
    /// Whether `maybeSfixed64` is set.
    public var hasMaybeSfixed64: Bool { _maybeSfixed64 != nil }
    /// Takes the value of `maybeSfixed64` away.
    public mutating func clearMaybeSfixed64() { _maybeSfixed64 = nil }
    /// Field 73, `bool maybe_bool`.
    public var maybeBool: Bool {
        get { self._maybeBool ?? false }
        set { self._maybeBool = newValue }
    }
    /// Whether `maybeBool` is set.
    public var hasMaybeBool: Bool { _maybeBool != nil }
    /// Takes the value of `maybeBool` away.
    public mutating func clearMaybeBool() { _maybeBool = nil }
    /// Field 74, `string maybe_string`.
    public var maybeString: String {
        get { self._maybeString ?? "" }
        set { self._maybeString = newValue }
    }
    /// Whether `maybeString` is set.
    public var hasMaybeString: Bool { _maybeString != nil }
    /// Takes the value of `maybeString` away.
    public mutating func clearMaybeString() { _maybeString = nil }
    /// Field 75, `bytes maybe_bytes`.
    public var maybeBytes: [UInt8] {
        get { self._maybeBytes ?? [] }
        set { self._maybeBytes = newValue }
    }
    /// Whether `maybeBytes` is set.
    public var hasMaybeBytes: Bool { _maybeBytes != nil }
    /// Takes the value of `maybeBytes` away.
    public mutating func clearMaybeBytes() { _maybeBytes = nil }
    /// Field 76, `enum maybe_flavor`.
    public var maybeFlavor: VectorsFlavor {
        get { self._maybeFlavor ?? VectorsFlavor() }
        set { self._maybeFlavor = newValue }
    }
    /// Whether `maybeFlavor` is set.
    public var hasMaybeFlavor: Bool { _maybeFlavor != nil }
    /// Takes the value of `maybeFlavor` away.
    public mutating func clearMaybeFlavor() { _maybeFlavor = nil }
    /// Field 81, `uint64 choice_number`.
    public var choiceNumber: UInt64 {
        get {
            if case .choiceNumber(let value)? = self.choice { return value }
            return 0
        }
        set { self.choice = OneOf_Choice.choiceNumber(newValue) }
    }
    /// Field 82, `string choice_text`.
    public var choiceText: String {
        get {
            if case .choiceText(let value)? = self.choice { return value }
            return ""
        }
        set { self.choice = OneOf_Choice.choiceText(newValue) }
    }
    /// Field 83, `message choice_message`.
    public var choiceMessage: VectorsSampler {
        get {
            if case .choiceMessage(let value)? = self.choice { return value }
            return VectorsSampler()
        }
        set { self.choice = OneOf_Choice.choiceMessage(newValue) }
    }
    /// Field 84, `bytes choice_bytes`.
    public var choiceBytes: [UInt8] {
        get {
            if case .choiceBytes(let value)? = self.choice { return value }
            return []
        }
        set { self.choice = OneOf_Choice.choiceBytes(newValue) }
    }
    /// Field 85, `enum choice_flavor`.
    public var choiceFlavor: VectorsFlavor {
        get {
            if case .choiceFlavor(let value)? = self.choice { return value }
            return VectorsFlavor()
        }
        set { self.choice = OneOf_Choice.choiceFlavor(newValue) }
    }
    /// Field 86, `bool choice_bool`.
    public var choiceBool: Bool {
        get {
            if case .choiceBool(let value)? = self.choice { return value }
            return false
        }
        set { self.choice = OneOf_Choice.choiceBool(newValue) }
    }
    /// Entries ascend by key.
    ///
    /// Field 91, `map string_to_string`.
    public var stringToString: ProtoMap<String, String> = [:]
    /// Field 92, `map int32_to_sampler`.
    public var int32ToSampler: ProtoMap<Int32, VectorsSampler> = [:]
    /// Field 93, `map bool_to_uint64`.
    public var boolToUint64: ProtoMap<Bool, UInt64> = [:]
    /// Field 94, `map sint64_to_bytes`.
    public var sint64ToBytes: ProtoMap<Int64, [UInt8]> = [:]
    /// Field 95, `map fixed32_to_double`.
    public var fixed32ToDouble: ProtoMap<UInt32, Double> = [:]
    /// Field 96, `map uint64_to_flavor`.
    public var uint64ToFlavor: ProtoMap<UInt64, VectorsFlavor> = [:]
    /// Field 97, `map sfixed64_to_time`.
    public var sfixed64ToTime: ProtoMap<Int64, Google_Protobuf_Timestamp> = [:]
    /// The last tag of two bytes, and both ends of those of three, four and five.
    ///
    /// Field 2047, `uint32 last_of_two`.
    public var lastOfTwo: UInt32 = 0
    /// Field 2048, `uint32 first_of_three`.
    public var firstOfThree: UInt32 = 0
    /// Field 262143, `string last_of_three`.
    public var lastOfThree: String = ""
    /// Field 262144, `bytes first_of_four`.
    public var firstOfFour: [UInt8] = []
    /// Field 33554431, `fixed64 last_of_four`.
    public var lastOfFour: UInt64 = 0
    /// Field 33554432, `repeated uint32 first_of_five`.
    public var firstOfFive: [UInt32] = []
    /// Field 536870911, `string last_of_five`.
    public var lastOfFive: String = ""
    /// At most one of these.
    ///
    /// The member of `oneof choice` that is set.
    public var choice: OneOf_Choice?
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    var _child: Indirect<VectorsSampler>?
    var _time: Google_Protobuf_Timestamp?
    var _any: Google_Protobuf_Any?
    var _maybeDouble: Double?
    var _maybeFloat: Float?
    var _maybeInt32: Int32?
    var _maybeInt64: Int64?
    var _maybeUint32: UInt32?
    var _maybeUint64: UInt64?
    var _maybeSint32: Int32?
    var _maybeSint64: Int64?
    var _maybeFixed32: UInt32?
    var _maybeFixed64: UInt64?
    var _maybeSfixed32: Int32?
    var _maybeSfixed64: Int64?
    var _maybeBool: Bool?
    var _maybeString: String?
    var _maybeBytes: [UInt8]?
    var _maybeFlavor: VectorsFlavor?
    /// A message with no field set.
    public init() {}
    /// Whether two messages have the same fields, strings compared by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.doubleValue == right.doubleValue else { return false }
        guard left.floatValue == right.floatValue else { return false }
        guard left.int32Value == right.int32Value else { return false }
        guard left.int64Value == right.int64Value else { return false }
        guard left.uint32Value == right.uint32Value else { return false }
        guard left.uint64Value == right.uint64Value else { return false }
        guard left.sint32Value == right.sint32Value else { return false }
        guard left.sint64Value == right.sint64Value else { return false }
        guard left.fixed32Value == right.fixed32Value else { return false }
        guard left.fixed64Value == right.fixed64Value else { return false }
        guard left.sfixed32Value == right.sfixed32Value else { return false }
        guard left.sfixed64Value == right.sfixed64Value else { return false }
        guard left.boolValue == right.boolValue else { return false }
        guard StringField.areSame(left.stringValue, right.stringValue) else { return false }
        guard left.bytesValue == right.bytesValue else { return false }
        guard left.flavor == right.flavor else { return false }
        guard left._child == right._child else { return false }
        guard left._time == right._time else { return false }
        guard left._any == right._any else { return false }
        guard left.children == right.children else { return false }
        guard left.times == right.times else { return false }
        guard left.anys == right.anys else { return false }
        guard left.doubles == right.doubles else { return false }
        guard left.floats == right.floats else { return false }
        guard left.int32s == right.int32s else { return false }
        guard left.int64s == right.int64s else { return false }
        guard left.uint32s == right.uint32s else { return false }
        guard left.uint64s == right.uint64s else { return false }
        guard left.sint32s == right.sint32s else { return false }
        guard left.sint64s == right.sint64s else { return false }
        guard left.fixed32s == right.fixed32s else { return false }
        guard left.fixed64s == right.fixed64s else { return false }
        guard left.sfixed32s == right.sfixed32s else { return false }
        guard left.sfixed64s == right.sfixed64s else { return false }
        guard left.bools == right.bools else { return false }
        guard StringField.areSame(left.strings, right.strings) else { return false }
        guard left.byteStrings == right.byteStrings else { return false }
        guard left.flavors == right.flavors else { return false }
        guard left._maybeDouble == right._maybeDouble else { return false }
        guard left._maybeFloat == right._maybeFloat else { return false }
        guard left._maybeInt32 == right._maybeInt32 else { return false }
        guard left._maybeInt64 == right._maybeInt64 else { return false }
        guard left._maybeUint32 == right._maybeUint32 else { return false }
        guard left._maybeUint64 == right._maybeUint64 else { return false }
        guard left._maybeSint32 == right._maybeSint32 else { return false }
        guard left._maybeSint64 == right._maybeSint64 else { return false }
        guard left._maybeFixed32 == right._maybeFixed32 else { return false }
        guard left._maybeFixed64 == right._maybeFixed64 else { return false }
        guard left._maybeSfixed32 == right._maybeSfixed32 else { return false }
        guard left._maybeSfixed64 == right._maybeSfixed64 else { return false }
        guard left._maybeBool == right._maybeBool else { return false }
        guard StringField.areSame(left._maybeString, right._maybeString) else { return false }
        guard left._maybeBytes == right._maybeBytes else { return false }
        guard left._maybeFlavor == right._maybeFlavor else { return false }
        guard StringField.areSame(left.stringToString, right.stringToString) else { return false }
        guard left.int32ToSampler == right.int32ToSampler else { return false }
        guard left.boolToUint64 == right.boolToUint64 else { return false }
        guard left.sint64ToBytes == right.sint64ToBytes else { return false }
        guard left.fixed32ToDouble == right.fixed32ToDouble else { return false }
        guard left.uint64ToFlavor == right.uint64ToFlavor else { return false }
        guard left.sfixed64ToTime == right.sfixed64ToTime else { return false }
        guard left.lastOfTwo == right.lastOfTwo else { return false }
        guard left.firstOfThree == right.firstOfThree else { return false }
        guard StringField.areSame(left.lastOfThree, right.lastOfThree) else { return false }
        guard left.firstOfFour == right.firstOfFour else { return false }
        guard left.lastOfFour == right.lastOfFour else { return false }
        guard left.firstOfFive == right.firstOfFive else { return false }
        guard StringField.areSame(left.lastOfFive, right.lastOfFive) else { return false }
        guard left.choice == right.choice else { return false }
        return left.unknownFields == right.unknownFields
    }
    /// The members of `oneof choice`.
    public enum OneOf_Choice: Hashable, Sendable {
        /// Field 81, `uint64 choice_number`.
        case choiceNumber(UInt64)
        /// Field 82, `string choice_text`.
        case choiceText(String)
        /// Field 83, `message choice_message`.
        indirect case choiceMessage(VectorsSampler)
        /// Field 84, `bytes choice_bytes`.
        case choiceBytes([UInt8])
        /// Field 85, `enum choice_flavor`.
        case choiceFlavor(VectorsFlavor)
        /// Field 86, `bool choice_bool`.
        case choiceBool(Bool)
        /// Whether two values have the same bytes.
        public static func == (left: Self, right: Self) -> Bool {
            switch (left, right) {
            case (.choiceNumber(let left), .choiceNumber(let right)): left == right
            case (.choiceText(let left), .choiceText(let right)): left.hasSameBytes(as: right)
            case (.choiceMessage(let left), .choiceMessage(let right)): left == right
            case (.choiceBytes(let left), .choiceBytes(let right)): left == right
            case (.choiceFlavor(let left), .choiceFlavor(let right)): left == right
            case (.choiceBool(let left), .choiceBool(let right)): left == right
            default: false
            }
        }
    }
}

extension VectorsSampler {
    /// `enclavewire.vectors.v1.Sampler.StringToStringEntry`, a map entry read in place.
    public struct StringToStringEntryView: MapEntryView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _key = FieldSlice.absent
        @usableFromInline var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        public static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.vectors.v1.Sampler.StringToStringEntry",
            fields: "1 string key\n2 string value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `string key`.
        @inlinable @inline(__always) public var key: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _key)
            }
        }
        /// Field 2, `string value`.
        @inlinable @inline(__always) public var value: UTF8Span {
            @_lifetime(copy self)
            get {
                viewedBytes.text(in: _value)
            }
        }
        /// The key, to compare with that of another entry in the same bytes.
        public var keyPosition: MapKeyPosition { .text(_key) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        public mutating func readFields(from input: inout WireReader) throws(WireError) {
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

extension VectorsSampler {
    /// `enclavewire.vectors.v1.Sampler.Int32ToSamplerEntry`, a map entry read in place.
    public struct Int32ToSamplerEntryView: MapEntryView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _key: Int32 = 0
        @usableFromInline var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        public static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.vectors.v1.Sampler.Int32ToSamplerEntry",
            fields: "1 int32 key\n2 ?message value of=0",
            types: [.message { VectorsSampler.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `int32 key`.
        @inlinable @inline(__always) public var key: Int32 { _key }
        /// Field 2, `message value`.
        @inlinable @inline(__always) public var value: VectorsSamplerView? {
            @_lifetime(copy self)
            get {
                _value.isPresent ? VectorsSamplerView(checked: viewedBytes, _value) : nil
            }
        }
        /// Whether `value` is set.
        @inlinable @inline(__always) public var hasValue: Bool { _value.isPresent }
        /// The key, to compare with that of another entry in the same bytes.
        public var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        public mutating func readFields(from input: inout WireReader) throws(WireError) {
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
                    try reader.readView(VectorsSamplerView.self, into: &_value)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension VectorsSampler {
    /// `enclavewire.vectors.v1.Sampler.BoolToUint64Entry`, a map entry read in place.
    public struct BoolToUint64EntryView: MapEntryView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _key: Bool = false
        @usableFromInline var _value: UInt64 = 0
        /// Names, numbers and types of the fields.
        public static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.vectors.v1.Sampler.BoolToUint64Entry",
            fields: "1 bool key\n2 uint64 value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `bool key`.
        @inlinable @inline(__always) public var key: Bool { _key }
        /// Field 2, `uint64 value`.
        @inlinable @inline(__always) public var value: UInt64 { _value }
        /// The key, to compare with that of another entry in the same bytes.
        public var keyPosition: MapKeyPosition { .number(key ? 1 : 0) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        public mutating func readFields(from input: inout WireReader) throws(WireError) {
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

extension VectorsSampler {
    /// `enclavewire.vectors.v1.Sampler.Sint64ToBytesEntry`, a map entry read in place.
    public struct Sint64ToBytesEntryView: MapEntryView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _key: Int64 = 0
        @usableFromInline var _value = FieldSlice.absent
        /// Names, numbers and types of the fields.
        public static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.vectors.v1.Sampler.Sint64ToBytesEntry",
            fields: "1 sint64 key\n2 bytes value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `sint64 key`.
        @inlinable @inline(__always) public var key: Int64 { _key }
        /// Field 2, `bytes value`.
        @inlinable @inline(__always) public var value: RawSpan {
            @_lifetime(copy self)
            get {
                viewedBytes.bytes(in: _value)
            }
        }
        /// The key, to compare with that of another entry in the same bytes.
        public var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        public mutating func readFields(from input: inout WireReader) throws(WireError) {
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

extension VectorsSampler {
    /// `enclavewire.vectors.v1.Sampler.Fixed32ToDoubleEntry`, a map entry read in place.
    public struct Fixed32ToDoubleEntryView: MapEntryView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _key: UInt32 = 0
        @usableFromInline var _value: Double = 0
        /// Names, numbers and types of the fields.
        public static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.vectors.v1.Sampler.Fixed32ToDoubleEntry",
            fields: "1 fixed32 key\n2 double value",
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `fixed32 key`.
        @inlinable @inline(__always) public var key: UInt32 { _key }
        /// Field 2, `double value`.
        @inlinable @inline(__always) public var value: Double { _value }
        /// The key, to compare with that of another entry in the same bytes.
        public var keyPosition: MapKeyPosition { .number(UInt64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        public mutating func readFields(from input: inout WireReader) throws(WireError) {
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

extension VectorsSampler {
    /// `enclavewire.vectors.v1.Sampler.Uint64ToFlavorEntry`, a map entry read in place.
    public struct Uint64ToFlavorEntryView: MapEntryView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _key: UInt64 = 0
        @usableFromInline var _value: VectorsFlavor = VectorsFlavor()
        /// Names, numbers and types of the fields.
        public static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.vectors.v1.Sampler.Uint64ToFlavorEntry",
            fields: "1 uint64 key\n2 enum value of=0",
            types: [.enumeration { VectorsFlavor.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
        }
        /// Field 1, `uint64 key`.
        @inlinable @inline(__always) public var key: UInt64 { _key }
        /// Field 2, `enum value`.
        @inlinable @inline(__always) public var value: VectorsFlavor { _value }
        /// The key, to compare with that of another entry in the same bytes.
        public var keyPosition: MapKeyPosition { .number(UInt64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        public mutating func readFields(from input: inout WireReader) throws(WireError) {
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
                    _value = try EnumField<VectorsFlavor>.read(from: &reader)
                    hasValue = true
                default: if try reader.skipUnknown(tag) { break fields }
                }
            }
            try reader.refuseIncompleteEntry(!hasKey || !hasValue)
            input.resume(after: reader)
        }
    }
}

extension VectorsSampler {
    /// `enclavewire.vectors.v1.Sampler.Sfixed64ToTimeEntry`, a map entry read in place.
    public struct Sfixed64ToTimeEntryView: MapEntryView, ~Escapable {
        @usableFromInline let viewedBytes: RawSpan
        @usableFromInline var _key: Int64 = 0
        @usableFromInline var _value: Google_Protobuf_TimestampView
        @usableFromInline var _isValueSet = false
        /// Names, numbers and types of the fields.
        public static let schema: MessageSchema = MessageSchema(
            fullName: "enclavewire.vectors.v1.Sampler.Sfixed64ToTimeEntry",
            fields: "1 sfixed64 key\n2 ?message value of=0",
            types: [.message { Google_Protobuf_Timestamp.schema }],
            isMapEntry: true)
        /// A view over `bytes` that has read no field.
        @inlinable @inline(__always) @_lifetime(copy bytes)
        public init(unread bytes: RawSpan) {
            viewedBytes = bytes
            _value = Google_Protobuf_TimestampView(unread: bytes)
        }
        /// Field 1, `sfixed64 key`.
        @inlinable @inline(__always) public var key: Int64 { _key }
        /// Field 2, `message value`.
        @inlinable @inline(__always) public var value: Google_Protobuf_TimestampView? {
            @_lifetime(copy self)
            get {
                _isValueSet ? _value : nil
            }
        }
        /// Whether `value` is set.
        @inlinable @inline(__always) public var hasValue: Bool { _isValueSet }
        /// The key, to compare with that of another entry in the same bytes.
        public var keyPosition: MapKeyPosition { .signed(Int64(key)) }
        /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
        @inline(never)
        @_lifetime(self: copy self)
        @_lifetime(input: copy input)
        public mutating func readFields(from input: inout WireReader) throws(WireError) {
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

extension VectorsSampler {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "enclavewire.vectors.v1.Sampler",
        fields: "1 double double_value\n2 float float_value\n3 int32 int32_value\n4 int64 int64_value\n5 uint32 uint32_value\n6 uint64 uint64_value\n7 sint32 sint32_value\n8 sint64 sint64_value\n9 fixed32 fixed32_value\n10 fixed64 fixed64_value\n11 sfixed32 sfixed32_value\n12 sfixed64 sfixed64_value\n13 bool bool_value\n14 string string_value\n15 bytes bytes_value\n16 enum flavor of=0\n17 ?message child of=1\n18 ?message time of=2\n19 ?message any of=3\n20 *message children of=1\n21 *message times of=2\n22 *message anys of=3\n31 *double doubles\n32 *float floats\n33 *int32 int32s\n34 *int64 int64s\n35 *uint32 uint32s\n36 *uint64 uint64s\n37 *sint32 sint32s\n38 *sint64 sint64s\n39 *fixed32 fixed32s\n40 *fixed64 fixed64s\n41 *sfixed32 sfixed32s\n42 *sfixed64 sfixed64s\n43 *bool bools\n44 *string strings\n45 *bytes byte_strings\n46 *enum flavors of=0\n61 ?double maybe_double\n62 ?float maybe_float\n63 ?int32 maybe_int32\n64 ?int64 maybe_int64\n65 ?uint32 maybe_uint32\n66 ?uint64 maybe_uint64\n67 ?sint32 maybe_sint32\n68 ?sint64 maybe_sint64\n69 ?fixed32 maybe_fixed32\n70 ?fixed64 maybe_fixed64\n71 ?sfixed32 maybe_sfixed32\n72 ?sfixed64 maybe_sfixed64\n73 ?bool maybe_bool\n74 ?string maybe_string\n75 ?bytes maybe_bytes\n76 ?enum maybe_flavor of=0\n81 ?uint64 choice_number oneof=0\n82 ?string choice_text oneof=0\n83 ?message choice_message of=1 oneof=0\n84 ?bytes choice_bytes oneof=0\n85 ?enum choice_flavor of=0 oneof=0\n86 ?bool choice_bool oneof=0\n91 *message string_to_string of=4 map=1\n92 *message int32_to_sampler of=5 map=1\n93 *message bool_to_uint64 of=6 map=1\n94 *message sint64_to_bytes of=7 map=1\n95 *message fixed32_to_double of=8 map=1\n96 *message uint64_to_flavor of=9 map=1\n97 *message sfixed64_to_time of=10 map=1\n2047 uint32 last_of_two\n2048 uint32 first_of_three\n262143 string last_of_three\n262144 bytes first_of_four\n33554431 fixed64 last_of_four\n33554432 *uint32 first_of_five\n536870911 string last_of_five",
        types: [.enumeration { VectorsFlavor.schema }, .message { VectorsSampler.schema }, .message { Google_Protobuf_Timestamp.schema }, .message { Google_Protobuf_Any.schema }, .message { VectorsSampler.StringToStringEntryView.schema }, .message { VectorsSampler.Int32ToSamplerEntryView.schema }, .message { VectorsSampler.BoolToUint64EntryView.schema }, .message { VectorsSampler.Sint64ToBytesEntryView.schema }, .message { VectorsSampler.Fixed32ToDoubleEntryView.schema }, .message { VectorsSampler.Uint64ToFlavorEntryView.schema }, .message { VectorsSampler.Sfixed64ToTimeEntryView.schema }],
        oneofs: ["choice"])
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_enclavewire_vectors_v1_sampler.file }
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
            case 9:
                self.doubleValue = try DoubleField.read(from: &reader)
                try reader.refuseDefault(self.doubleValue.bitPattern == 0)
                if reader.consume(21, after: &last) { fallthrough }
            case 21:
                self.floatValue = try FloatField.read(from: &reader)
                try reader.refuseDefault(self.floatValue.bitPattern == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                self.int32Value = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.int32Value == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                self.int64Value = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.int64Value == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                self.uint32Value = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.uint32Value == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                self.uint64Value = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(self.uint64Value == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                self.sint32Value = try SInt32Field.read(from: &reader)
                try reader.refuseDefault(self.sint32Value == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                self.sint64Value = try SInt64Field.read(from: &reader)
                try reader.refuseDefault(self.sint64Value == 0)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                self.fixed32Value = try Fixed32Field.read(from: &reader)
                try reader.refuseDefault(self.fixed32Value == 0)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                self.fixed64Value = try Fixed64Field.read(from: &reader)
                try reader.refuseDefault(self.fixed64Value == 0)
                if reader.consume(93, after: &last) { fallthrough }
            case 93:
                self.sfixed32Value = try SFixed32Field.read(from: &reader)
                try reader.refuseDefault(self.sfixed32Value == 0)
                if reader.consume(97, after: &last) { fallthrough }
            case 97:
                self.sfixed64Value = try SFixed64Field.read(from: &reader)
                try reader.refuseDefault(self.sfixed64Value == 0)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                self.boolValue = try BoolField.read(from: &reader)
                try reader.refuseDefault(!self.boolValue)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                self.stringValue = try StringField.read(from: &reader)
                try reader.refuseDefault(self.stringValue.isEmpty)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                self.bytesValue = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.bytesValue.isEmpty)
            case 128:
                self.flavor = try EnumField<VectorsFlavor>.read(from: &reader)
                try reader.refuseDefault(self.flavor.rawValue == 0)
            case 138:
                try reader.readMessage(into: &self._child)
            case 146:
                try reader.readMessage(into: &self._time)
            case 154:
                try reader.readMessage(into: &self._any)
            case 162:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.children, tag: 162) }
            case 170:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.times, tag: 170) }
            case 178:
                try reader.apart { reader throws(WireError) in try reader.readMessages(into: &self.anys, tag: 178) }
            case 250:
                try reader.apart { reader throws(WireError) in try reader.readPacked(DoubleField.self, into: &self.doubles) }
            case 249:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(DoubleField.self, into: &self.doubles) }
            case 258:
                try reader.apart { reader throws(WireError) in try reader.readPacked(FloatField.self, into: &self.floats) }
            case 261:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(FloatField.self, into: &self.floats) }
            case 266:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int32Field.self, into: &self.int32s) }
            case 264:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int32Field.self, into: &self.int32s) }
            case 274:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Int64Field.self, into: &self.int64s) }
            case 272:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Int64Field.self, into: &self.int64s) }
            case 282:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt32Field.self, into: &self.uint32s) }
            case 280:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt32Field.self, into: &self.uint32s) }
            case 290:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt64Field.self, into: &self.uint64s) }
            case 288:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt64Field.self, into: &self.uint64s) }
            case 298:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SInt32Field.self, into: &self.sint32s) }
            case 296:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SInt32Field.self, into: &self.sint32s) }
            case 306:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SInt64Field.self, into: &self.sint64s) }
            case 304:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SInt64Field.self, into: &self.sint64s) }
            case 314:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed32Field.self, into: &self.fixed32s) }
            case 317:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed32Field.self, into: &self.fixed32s) }
            case 322:
                try reader.apart { reader throws(WireError) in try reader.readPacked(Fixed64Field.self, into: &self.fixed64s) }
            case 321:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(Fixed64Field.self, into: &self.fixed64s) }
            case 330:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed32Field.self, into: &self.sfixed32s) }
            case 333:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed32Field.self, into: &self.sfixed32s) }
            case 338:
                try reader.apart { reader throws(WireError) in try reader.readPacked(SFixed64Field.self, into: &self.sfixed64s) }
            case 337:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(SFixed64Field.self, into: &self.sfixed64s) }
            case 346:
                try reader.apart { reader throws(WireError) in try reader.readPacked(BoolField.self, into: &self.bools) }
            case 344:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(BoolField.self, into: &self.bools) }
            case 354:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(StringField.self, into: &self.strings, tag: 354) }
            case 362:
                try reader.apart { reader throws(WireError) in try reader.readRepeated(BytesField.self, into: &self.byteStrings, tag: 362) }
            case 370:
                try reader.apart { reader throws(WireError) in try reader.readPacked(EnumField<VectorsFlavor>.self, into: &self.flavors) }
            case 368:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(EnumField<VectorsFlavor>.self, into: &self.flavors) }
            case 489:
                self._maybeDouble = try DoubleField.read(from: &reader)
            case 501:
                self._maybeFloat = try FloatField.read(from: &reader)
            case 504:
                self._maybeInt32 = try Int32Field.read(from: &reader)
            case 512:
                self._maybeInt64 = try Int64Field.read(from: &reader)
            case 520:
                self._maybeUint32 = try UInt32Field.read(from: &reader)
            case 528:
                self._maybeUint64 = try UInt64Field.read(from: &reader)
            case 536:
                self._maybeSint32 = try SInt32Field.read(from: &reader)
            case 544:
                self._maybeSint64 = try SInt64Field.read(from: &reader)
            case 557:
                self._maybeFixed32 = try Fixed32Field.read(from: &reader)
            case 561:
                self._maybeFixed64 = try Fixed64Field.read(from: &reader)
            case 573:
                self._maybeSfixed32 = try SFixed32Field.read(from: &reader)
            case 577:
                self._maybeSfixed64 = try SFixed64Field.read(from: &reader)
            case 584:
                self._maybeBool = try BoolField.read(from: &reader)
            case 594:
                self._maybeString = try StringField.read(from: &reader)
            case 602:
                self._maybeBytes = try BytesField.read(from: &reader)
            case 608:
                self._maybeFlavor = try EnumField<VectorsFlavor>.read(from: &reader)
            case 648:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.choiceNumber(try UInt64Field.read(from: &reader))
            case 658:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.choiceText(try StringField.read(from: &reader))
            case 666:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                var value = VectorsSampler()
                if case .choiceMessage(let current)? = self.choice { value = current }
                try reader.readMessage(into: &value)
                self.choice = OneOf_Choice.choiceMessage(value)
            case 674:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.choiceBytes(try BytesField.read(from: &reader))
            case 680:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.choiceFlavor(try EnumField<VectorsFlavor>.read(from: &reader))
            case 688:
                try reader.refuseSecondMember(isMember0Read)
                isMember0Read = true
                self.choice = OneOf_Choice.choiceBool(try BoolField.read(from: &reader))
            case 730:
                try reader.apart { reader throws(WireError) in try reader.readMap(StringField.self, StringField.self, into: &self.stringToString, tag: 730, unknown: &unknownFields) }
            case 738:
                try reader.apart { reader throws(WireError) in try reader.readMap(Int32Field.self, MessageField<VectorsSampler>.self, into: &self.int32ToSampler, tag: 738, unknown: &unknownFields) }
            case 746:
                try reader.apart { reader throws(WireError) in try reader.readMap(BoolField.self, UInt64Field.self, into: &self.boolToUint64, tag: 746, unknown: &unknownFields) }
            case 754:
                try reader.apart { reader throws(WireError) in try reader.readMap(SInt64Field.self, BytesField.self, into: &self.sint64ToBytes, tag: 754, unknown: &unknownFields) }
            case 762:
                try reader.apart { reader throws(WireError) in try reader.readMap(Fixed32Field.self, DoubleField.self, into: &self.fixed32ToDouble, tag: 762, unknown: &unknownFields) }
            case 770:
                try reader.apart { reader throws(WireError) in try reader.readMap(UInt64Field.self, EnumField<VectorsFlavor>.self, into: &self.uint64ToFlavor, tag: 770, unknown: &unknownFields) }
            case 778:
                try reader.apart { reader throws(WireError) in try reader.readMap(SFixed64Field.self, MessageField<Google_Protobuf_Timestamp>.self, into: &self.sfixed64ToTime, tag: 778, unknown: &unknownFields) }
            case 16376:
                self.lastOfTwo = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.lastOfTwo == 0)
            case 16384:
                self.firstOfThree = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(self.firstOfThree == 0)
            case 2097146:
                self.lastOfThree = try StringField.read(from: &reader)
                try reader.refuseDefault(self.lastOfThree.isEmpty)
            case 2097154:
                self.firstOfFour = try BytesField.read(from: &reader)
                try reader.refuseDefault(self.firstOfFour.isEmpty)
            case 268435449:
                self.lastOfFour = try Fixed64Field.read(from: &reader)
                try reader.refuseDefault(self.lastOfFour == 0)
            case 268435458:
                try reader.apart { reader throws(WireError) in try reader.readPacked(UInt32Field.self, into: &self.firstOfFive) }
            case 268435456:
                try reader.apart { reader throws(WireError) in try reader.readUnpacked(UInt32Field.self, into: &self.firstOfFive) }
            case 4294967290:
                self.lastOfFive = try StringField.read(from: &reader)
                try reader.refuseDefault(self.lastOfFive.isEmpty)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if !self.lastOfFive.isEmpty { sink.put(StringField.self, self.lastOfFive, tag: 4294967290) }
        sink.putPacked(UInt32Field.self, self.firstOfFive, tag: 268435458)
        if self.lastOfFour != 0 { sink.put(Fixed64Field.self, self.lastOfFour, tag: 268435449) }
        if !self.firstOfFour.isEmpty { sink.put(BytesField.self, self.firstOfFour, tag: 2097154) }
        if !self.lastOfThree.isEmpty { sink.put(StringField.self, self.lastOfThree, tag: 2097146) }
        if self.firstOfThree != 0 { sink.put(UInt32Field.self, self.firstOfThree, tag: 16384) }
        if self.lastOfTwo != 0 { sink.put(UInt32Field.self, self.lastOfTwo, tag: 16376) }
        sink.putMap(SFixed64Field.self, MessageField<Google_Protobuf_Timestamp>.self, self.sfixed64ToTime, tag: 778)
        sink.putMap(UInt64Field.self, EnumField<VectorsFlavor>.self, self.uint64ToFlavor, tag: 770)
        sink.putMap(Fixed32Field.self, DoubleField.self, self.fixed32ToDouble, tag: 762)
        sink.putMap(SInt64Field.self, BytesField.self, self.sint64ToBytes, tag: 754)
        sink.putMap(BoolField.self, UInt64Field.self, self.boolToUint64, tag: 746)
        sink.putMap(Int32Field.self, MessageField<VectorsSampler>.self, self.int32ToSampler, tag: 738)
        sink.putMap(StringField.self, StringField.self, self.stringToString, tag: 730)
        if case .choiceBool(let value)? = self.choice { sink.put(BoolField.self, value, tag: 688) }
        if case .choiceFlavor(let value)? = self.choice { sink.put(EnumField<VectorsFlavor>.self, value, tag: 680) }
        if case .choiceBytes(let value)? = self.choice { sink.put(BytesField.self, value, tag: 674) }
        if case .choiceMessage(let value)? = self.choice { sink.message(value, tag: 666) }
        if case .choiceText(let value)? = self.choice { sink.put(StringField.self, value, tag: 658) }
        if case .choiceNumber(let value)? = self.choice { sink.put(UInt64Field.self, value, tag: 648) }
        if let value = self._maybeFlavor { sink.put(EnumField<VectorsFlavor>.self, value, tag: 608) }
        if let value = self._maybeBytes { sink.put(BytesField.self, value, tag: 602) }
        if let value = self._maybeString { sink.put(StringField.self, value, tag: 594) }
        if let value = self._maybeBool { sink.put(BoolField.self, value, tag: 584) }
        if let value = self._maybeSfixed64 { sink.put(SFixed64Field.self, value, tag: 577) }
        if let value = self._maybeSfixed32 { sink.put(SFixed32Field.self, value, tag: 573) }
        if let value = self._maybeFixed64 { sink.put(Fixed64Field.self, value, tag: 561) }
        if let value = self._maybeFixed32 { sink.put(Fixed32Field.self, value, tag: 557) }
        if let value = self._maybeSint64 { sink.put(SInt64Field.self, value, tag: 544) }
        if let value = self._maybeSint32 { sink.put(SInt32Field.self, value, tag: 536) }
        if let value = self._maybeUint64 { sink.put(UInt64Field.self, value, tag: 528) }
        if let value = self._maybeUint32 { sink.put(UInt32Field.self, value, tag: 520) }
        if let value = self._maybeInt64 { sink.put(Int64Field.self, value, tag: 512) }
        if let value = self._maybeInt32 { sink.put(Int32Field.self, value, tag: 504) }
        if let value = self._maybeFloat { sink.put(FloatField.self, value, tag: 501) }
        if let value = self._maybeDouble { sink.put(DoubleField.self, value, tag: 489) }
        sink.putPacked(EnumField<VectorsFlavor>.self, self.flavors, tag: 370)
        sink.putRepeated(BytesField.self, self.byteStrings, tag: 362)
        sink.putRepeated(StringField.self, self.strings, tag: 354)
        sink.putPacked(BoolField.self, self.bools, tag: 346)
        sink.putPacked(SFixed64Field.self, self.sfixed64s, tag: 338)
        sink.putPacked(SFixed32Field.self, self.sfixed32s, tag: 330)
        sink.putPacked(Fixed64Field.self, self.fixed64s, tag: 322)
        sink.putPacked(Fixed32Field.self, self.fixed32s, tag: 314)
        sink.putPacked(SInt64Field.self, self.sint64s, tag: 306)
        sink.putPacked(SInt32Field.self, self.sint32s, tag: 298)
        sink.putPacked(UInt64Field.self, self.uint64s, tag: 290)
        sink.putPacked(UInt32Field.self, self.uint32s, tag: 282)
        sink.putPacked(Int64Field.self, self.int64s, tag: 274)
        sink.putPacked(Int32Field.self, self.int32s, tag: 266)
        sink.putPacked(FloatField.self, self.floats, tag: 258)
        sink.putPacked(DoubleField.self, self.doubles, tag: 250)
        sink.putRepeated(MessageField<Google_Protobuf_Any>.self, self.anys, tag: 178)
        sink.putRepeated(MessageField<Google_Protobuf_Timestamp>.self, self.times, tag: 170)
        sink.putRepeated(MessageField<VectorsSampler>.self, self.children, tag: 162)
        if let value = self._any { sink.message(value, tag: 154) }
        if let value = self._time { sink.message(value, tag: 146) }
        if let value = self._child { sink.message(value, tag: 138) }
        if self.flavor.rawValue != 0 { sink.put(EnumField<VectorsFlavor>.self, self.flavor, tag: 128) }
        if !self.bytesValue.isEmpty { sink.put(BytesField.self, self.bytesValue, tag: 122) }
        if !self.stringValue.isEmpty { sink.put(StringField.self, self.stringValue, tag: 114) }
        if self.boolValue { sink.put(BoolField.self, self.boolValue, tag: 104) }
        if self.sfixed64Value != 0 { sink.put(SFixed64Field.self, self.sfixed64Value, tag: 97) }
        if self.sfixed32Value != 0 { sink.put(SFixed32Field.self, self.sfixed32Value, tag: 93) }
        if self.fixed64Value != 0 { sink.put(Fixed64Field.self, self.fixed64Value, tag: 81) }
        if self.fixed32Value != 0 { sink.put(Fixed32Field.self, self.fixed32Value, tag: 77) }
        if self.sint64Value != 0 { sink.put(SInt64Field.self, self.sint64Value, tag: 64) }
        if self.sint32Value != 0 { sink.put(SInt32Field.self, self.sint32Value, tag: 56) }
        if self.uint64Value != 0 { sink.put(UInt64Field.self, self.uint64Value, tag: 48) }
        if self.uint32Value != 0 { sink.put(UInt32Field.self, self.uint32Value, tag: 40) }
        if self.int64Value != 0 { sink.put(Int64Field.self, self.int64Value, tag: 32) }
        if self.int32Value != 0 { sink.put(Int32Field.self, self.int32Value, tag: 24) }
        if self.floatValue.bitPattern != 0 { sink.put(FloatField.self, self.floatValue, tag: 21) }
        if self.doubleValue.bitPattern != 0 { sink.put(DoubleField.self, self.doubleValue, tag: 9) }
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

/// `enclavewire.vectors.v1.Sampler`, read in place.
public struct VectorsSamplerView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _doubleValue: Double = 0
    @usableFromInline var _floatValue: Float = 0
    @usableFromInline var _int32Value: Int32 = 0
    @usableFromInline var _int64Value: Int64 = 0
    @usableFromInline var _uint32Value: UInt32 = 0
    @usableFromInline var _uint64Value: UInt64 = 0
    @usableFromInline var _sint32Value: Int32 = 0
    @usableFromInline var _sint64Value: Int64 = 0
    @usableFromInline var _fixed32Value: UInt32 = 0
    @usableFromInline var _fixed64Value: UInt64 = 0
    @usableFromInline var _sfixed32Value: Int32 = 0
    @usableFromInline var _sfixed64Value: Int64 = 0
    @usableFromInline var _boolValue: Bool = false
    @usableFromInline var _stringValue = FieldSlice.absent
    @usableFromInline var _bytesValue = FieldSlice.absent
    @usableFromInline var _flavor: VectorsFlavor = VectorsFlavor()
    @usableFromInline var _child = FieldSlice.absent
    @usableFromInline var _time: Google_Protobuf_TimestampView
    @usableFromInline var _isTimeSet = false
    @usableFromInline var _any: Google_Protobuf_AnyView
    @usableFromInline var _isAnySet = false
    @usableFromInline var _children = RecordSlice()
    @usableFromInline var _times = RecordSlice()
    @usableFromInline var _anys = RecordSlice()
    @usableFromInline var _doubles = RecordSlice()
    @usableFromInline var _floats = RecordSlice()
    @usableFromInline var _int32s = RecordSlice()
    @usableFromInline var _int64s = RecordSlice()
    @usableFromInline var _uint32s = RecordSlice()
    @usableFromInline var _uint64s = RecordSlice()
    @usableFromInline var _sint32s = RecordSlice()
    @usableFromInline var _sint64s = RecordSlice()
    @usableFromInline var _fixed32s = RecordSlice()
    @usableFromInline var _fixed64s = RecordSlice()
    @usableFromInline var _sfixed32s = RecordSlice()
    @usableFromInline var _sfixed64s = RecordSlice()
    @usableFromInline var _bools = RecordSlice()
    @usableFromInline var _strings = RecordSlice()
    @usableFromInline var _byteStrings = RecordSlice()
    @usableFromInline var _flavors = RecordSlice()
    @usableFromInline var _maybeDouble: Double?
    @usableFromInline var _maybeFloat: Float?
    @usableFromInline var _maybeInt32: Int32?
    @usableFromInline var _maybeInt64: Int64?
    @usableFromInline var _maybeUint32: UInt32?
    @usableFromInline var _maybeUint64: UInt64?
    @usableFromInline var _maybeSint32: Int32?
    @usableFromInline var _maybeSint64: Int64?
    @usableFromInline var _maybeFixed32: UInt32?
    @usableFromInline var _maybeFixed64: UInt64?
    @usableFromInline var _maybeSfixed32: Int32?
    @usableFromInline var _maybeSfixed64: Int64?
    @usableFromInline var _maybeBool: Bool?
    @usableFromInline var _maybeString = FieldSlice.absent
    @usableFromInline var _maybeBytes = FieldSlice.absent
    @usableFromInline var _maybeFlavor: VectorsFlavor?
    @usableFromInline var _choiceNumber: UInt64?
    @usableFromInline var _choiceText = FieldSlice.absent
    @usableFromInline var _choiceMessage = FieldSlice.absent
    @usableFromInline var _choiceBytes = FieldSlice.absent
    @usableFromInline var _choiceFlavor: VectorsFlavor?
    @usableFromInline var _choiceBool: Bool?
    @usableFromInline var _stringToString = RecordSlice()
    @usableFromInline var _int32ToSampler = RecordSlice()
    @usableFromInline var _boolToUint64 = RecordSlice()
    @usableFromInline var _sint64ToBytes = RecordSlice()
    @usableFromInline var _fixed32ToDouble = RecordSlice()
    @usableFromInline var _uint64ToFlavor = RecordSlice()
    @usableFromInline var _sfixed64ToTime = RecordSlice()
    @usableFromInline var _lastOfTwo: UInt32 = 0
    @usableFromInline var _firstOfThree: UInt32 = 0
    @usableFromInline var _lastOfThree = FieldSlice.absent
    @usableFromInline var _firstOfFour = FieldSlice.absent
    @usableFromInline var _lastOfFour: UInt64 = 0
    @usableFromInline var _firstOfFive = RecordSlice()
    @usableFromInline var _lastOfFive = FieldSlice.absent
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { VectorsSampler.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
        _time = Google_Protobuf_TimestampView(unread: bytes)
        _any = Google_Protobuf_AnyView(unread: bytes)
    }
    /// Singular, without presence: the default is not written. Tags of one byte.
    ///
    /// Field 1, `double double_value`.
    @inlinable @inline(__always) public var doubleValue: Double { _doubleValue }
    /// Field 2, `float float_value`.
    @inlinable @inline(__always) public var floatValue: Float { _floatValue }
    /// Field 3, `int32 int32_value`.
    @inlinable @inline(__always) public var int32Value: Int32 { _int32Value }
    /// Field 4, `int64 int64_value`.
    @inlinable @inline(__always) public var int64Value: Int64 { _int64Value }
    /// Field 5, `uint32 uint32_value`.
    @inlinable @inline(__always) public var uint32Value: UInt32 { _uint32Value }
    /// Field 6, `uint64 uint64_value`.
    @inlinable @inline(__always) public var uint64Value: UInt64 { _uint64Value }
    /// Field 7, `sint32 sint32_value`.
    @inlinable @inline(__always) public var sint32Value: Int32 { _sint32Value }
    /// Field 8, `sint64 sint64_value`.
    @inlinable @inline(__always) public var sint64Value: Int64 { _sint64Value }
    /// Field 9, `fixed32 fixed32_value`.
    @inlinable @inline(__always) public var fixed32Value: UInt32 { _fixed32Value }
    /// Field 10, `fixed64 fixed64_value`.
    @inlinable @inline(__always) public var fixed64Value: UInt64 { _fixed64Value }
    /// Field 11, `sfixed32 sfixed32_value`.
    @inlinable @inline(__always) public var sfixed32Value: Int32 { _sfixed32Value }
    /// Field 12, `sfixed64 sfixed64_value`.
    @inlinable @inline(__always) public var sfixed64Value: Int64 { _sfixed64Value }
    /// Field 13, `bool bool_value`.
    @inlinable @inline(__always) public var boolValue: Bool { _boolValue }
    /// Field 14, `string string_value`.
    @inlinable @inline(__always) public var stringValue: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _stringValue)
        }
    }
    /// Field 15, `bytes bytes_value`.
    @inlinable @inline(__always) public var bytesValue: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _bytesValue)
        }
    }
    /// Here the tags of two bytes begin.
    ///
    /// Field 16, `enum flavor`.
    @inlinable @inline(__always) public var flavor: VectorsFlavor { _flavor }
    /// Recursive: as deep as the reader allows.
    ///
    /// Field 17, `message child`.
    @inlinable @inline(__always) public var child: VectorsSamplerView? {
        @_lifetime(copy self)
        get {
            _child.isPresent ? VectorsSamplerView(checked: viewedBytes, _child) : nil
        }
    }
    /// Whether `child` is set.
    @inlinable @inline(__always) public var hasChild: Bool { _child.isPresent }
    /// Field 18, `message time`.
    @inlinable @inline(__always) public var time: Google_Protobuf_TimestampView? {
        @_lifetime(copy self)
        get {
            _isTimeSet ? _time : nil
        }
    }
    /// Whether `time` is set.
    @inlinable @inline(__always) public var hasTime: Bool { _isTimeSet }
    /// Field 19, `message any`.
    @inlinable @inline(__always) public var `any`: Google_Protobuf_AnyView? {
        @_lifetime(copy self)
        get {
            _isAnySet ? _any : nil
        }
    }
    /// Whether `any` is set.
    @inlinable @inline(__always) public var hasAny: Bool { _isAnySet }
    /// Field 20, `repeated message children`.
    @inlinable @inline(__always) public var children: RepeatedView<VectorsSamplerView> {
        @_lifetime(copy self)
        get {
            RepeatedView<VectorsSamplerView>(viewedBytes, _children, tag: 162)
        }
    }
    /// Field 21, `repeated message times`.
    @inlinable @inline(__always) public var times: RepeatedView<Google_Protobuf_TimestampView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_TimestampView>(viewedBytes, _times, tag: 170)
        }
    }
    /// Field 22, `repeated message anys`.
    @inlinable @inline(__always) public var anys: RepeatedView<Google_Protobuf_AnyView> {
        @_lifetime(copy self)
        get {
            RepeatedView<Google_Protobuf_AnyView>(viewedBytes, _anys, tag: 178)
        }
    }
    /// Repeated; scalars are packed.
    ///
    /// Field 31, `repeated double doubles`.
    @inlinable @inline(__always) public var doubles: RepeatedScalarView<DoubleField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<DoubleField>(viewedBytes, _doubles, tag: 250)
        }
    }
    /// Field 32, `repeated float floats`.
    @inlinable @inline(__always) public var floats: RepeatedScalarView<FloatField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<FloatField>(viewedBytes, _floats, tag: 258)
        }
    }
    /// Field 33, `repeated int32 int32s`.
    @inlinable @inline(__always) public var int32s: RepeatedScalarView<Int32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int32Field>(viewedBytes, _int32s, tag: 266)
        }
    }
    /// Field 34, `repeated int64 int64s`.
    @inlinable @inline(__always) public var int64s: RepeatedScalarView<Int64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Int64Field>(viewedBytes, _int64s, tag: 274)
        }
    }
    /// Field 35, `repeated uint32 uint32s`.
    @inlinable @inline(__always) public var uint32s: RepeatedScalarView<UInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt32Field>(viewedBytes, _uint32s, tag: 282)
        }
    }
    /// Field 36, `repeated uint64 uint64s`.
    @inlinable @inline(__always) public var uint64s: RepeatedScalarView<UInt64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt64Field>(viewedBytes, _uint64s, tag: 290)
        }
    }
    /// Field 37, `repeated sint32 sint32s`.
    @inlinable @inline(__always) public var sint32s: RepeatedScalarView<SInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SInt32Field>(viewedBytes, _sint32s, tag: 298)
        }
    }
    /// Field 38, `repeated sint64 sint64s`.
    @inlinable @inline(__always) public var sint64s: RepeatedScalarView<SInt64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SInt64Field>(viewedBytes, _sint64s, tag: 306)
        }
    }
    /// Field 39, `repeated fixed32 fixed32s`.
    @inlinable @inline(__always) public var fixed32s: RepeatedScalarView<Fixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed32Field>(viewedBytes, _fixed32s, tag: 314)
        }
    }
    /// Field 40, `repeated fixed64 fixed64s`.
    @inlinable @inline(__always) public var fixed64s: RepeatedScalarView<Fixed64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<Fixed64Field>(viewedBytes, _fixed64s, tag: 322)
        }
    }
    /// Field 41, `repeated sfixed32 sfixed32s`.
    @inlinable @inline(__always) public var sfixed32s: RepeatedScalarView<SFixed32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed32Field>(viewedBytes, _sfixed32s, tag: 330)
        }
    }
    /// Field 42, `repeated sfixed64 sfixed64s`.
    @inlinable @inline(__always) public var sfixed64s: RepeatedScalarView<SFixed64Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<SFixed64Field>(viewedBytes, _sfixed64s, tag: 338)
        }
    }
    /// Field 43, `repeated bool bools`.
    @inlinable @inline(__always) public var bools: RepeatedScalarView<BoolField> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<BoolField>(viewedBytes, _bools, tag: 346)
        }
    }
    /// Field 44, `repeated string strings`.
    @inlinable @inline(__always) public var strings: RepeatedTextView {
        @_lifetime(copy self)
        get {
            RepeatedTextView(viewedBytes, _strings, tag: 354)
        }
    }
    /// Field 45, `repeated bytes byte_strings`.
    @inlinable @inline(__always) public var byteStrings: RepeatedBytesView {
        @_lifetime(copy self)
        get {
            RepeatedBytesView(viewedBytes, _byteStrings, tag: 362)
        }
    }
    /// Field 46, `repeated enum flavors`.
    @inlinable @inline(__always) public var flavors: RepeatedScalarView<EnumField<VectorsFlavor>> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<EnumField<VectorsFlavor>>(viewedBytes, _flavors, tag: 370)
        }
    }
    /// With presence: the default is written where it was set.
    ///
    /// Field 61, `double maybe_double`.
    @inlinable @inline(__always) public var maybeDouble: Double { _maybeDouble ?? 0 }
    /// Whether `maybeDouble` is set.
    @inlinable @inline(__always) public var hasMaybeDouble: Bool { _maybeDouble != nil }
    /// Field 62, `float maybe_float`.
    @inlinable @inline(__always) public var maybeFloat: Float { _maybeFloat ?? 0 }
    /// Whether `maybeFloat` is set.
    @inlinable @inline(__always) public var hasMaybeFloat: Bool { _maybeFloat != nil }
    /// Field 63, `int32 maybe_int32`.
    @inlinable @inline(__always) public var maybeInt32: Int32 { _maybeInt32 ?? 0 }
    /// Whether `maybeInt32` is set.
    @inlinable @inline(__always) public var hasMaybeInt32: Bool { _maybeInt32 != nil }
    /// Field 64, `int64 maybe_int64`.
    @inlinable @inline(__always) public var maybeInt64: Int64 { _maybeInt64 ?? 0 }
    /// Whether `maybeInt64` is set.
    @inlinable @inline(__always) public var hasMaybeInt64: Bool { _maybeInt64 != nil }
    /// Field 65, `uint32 maybe_uint32`.
    @inlinable @inline(__always) public var maybeUint32: UInt32 { _maybeUint32 ?? 0 }
    /// Whether `maybeUint32` is set.
    @inlinable @inline(__always) public var hasMaybeUint32: Bool { _maybeUint32 != nil }
    /// Field 66, `uint64 maybe_uint64`.
    @inlinable @inline(__always) public var maybeUint64: UInt64 { _maybeUint64 ?? 0 }
    /// Whether `maybeUint64` is set.
    @inlinable @inline(__always) public var hasMaybeUint64: Bool { _maybeUint64 != nil }
    /// Field 67, `sint32 maybe_sint32`.
    @inlinable @inline(__always) public var maybeSint32: Int32 { _maybeSint32 ?? 0 }
    /// Whether `maybeSint32` is set.
    @inlinable @inline(__always) public var hasMaybeSint32: Bool { _maybeSint32 != nil }
    /// Field 68, `sint64 maybe_sint64`.
    @inlinable @inline(__always) public var maybeSint64: Int64 { _maybeSint64 ?? 0 }
    /// Whether `maybeSint64` is set.
    @inlinable @inline(__always) public var hasMaybeSint64: Bool { _maybeSint64 != nil }
    /// Field 69, `fixed32 maybe_fixed32`.
    @inlinable @inline(__always) public var maybeFixed32: UInt32 { _maybeFixed32 ?? 0 }
    /// Whether `maybeFixed32` is set.
    @inlinable @inline(__always) public var hasMaybeFixed32: Bool { _maybeFixed32 != nil }
    /// Field 70, `fixed64 maybe_fixed64`.
    @inlinable @inline(__always) public var maybeFixed64: UInt64 { _maybeFixed64 ?? 0 }
    /// Whether `maybeFixed64` is set.
    @inlinable @inline(__always) public var hasMaybeFixed64: Bool { _maybeFixed64 != nil }
    /// Field 71, `sfixed32 maybe_sfixed32`.
    @inlinable @inline(__always) public var maybeSfixed32: Int32 { _maybeSfixed32 ?? 0 }
    /// Whether `maybeSfixed32` is set.
    @inlinable @inline(__always) public var hasMaybeSfixed32: Bool { _maybeSfixed32 != nil }
    /// Field 72, `sfixed64 maybe_sfixed64`.
    @inlinable @inline(__always) public var maybeSfixed64: Int64 { _maybeSfixed64 ?? 0 }
    /// Whether `maybeSfixed64` is set.
    @inlinable @inline(__always) public var hasMaybeSfixed64: Bool { _maybeSfixed64 != nil }
    /// Field 73, `bool maybe_bool`.
    @inlinable @inline(__always) public var maybeBool: Bool { _maybeBool ?? false }
    /// Whether `maybeBool` is set.
    @inlinable @inline(__always) public var hasMaybeBool: Bool { _maybeBool != nil }
    /// Field 74, `string maybe_string`.
    @inlinable @inline(__always) public var maybeString: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _maybeString)
        }
    }
    /// Whether `maybeString` is set.
    @inlinable @inline(__always) public var hasMaybeString: Bool { _maybeString.isPresent }
    /// Field 75, `bytes maybe_bytes`.
    @inlinable @inline(__always) public var maybeBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _maybeBytes)
        }
    }
    /// Whether `maybeBytes` is set.
    @inlinable @inline(__always) public var hasMaybeBytes: Bool { _maybeBytes.isPresent }
    /// Field 76, `enum maybe_flavor`.
    @inlinable @inline(__always) public var maybeFlavor: VectorsFlavor { _maybeFlavor ?? VectorsFlavor() }
    /// Whether `maybeFlavor` is set.
    @inlinable @inline(__always) public var hasMaybeFlavor: Bool { _maybeFlavor != nil }
    /// Field 81, `uint64 choice_number`.
    @inlinable @inline(__always) public var choiceNumber: UInt64 { _choiceNumber ?? 0 }
    /// Whether `choiceNumber` is set.
    @inlinable @inline(__always) public var hasChoiceNumber: Bool { _choiceNumber != nil }
    /// Field 82, `string choice_text`.
    @inlinable @inline(__always) public var choiceText: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _choiceText)
        }
    }
    /// Whether `choiceText` is set.
    @inlinable @inline(__always) public var hasChoiceText: Bool { _choiceText.isPresent }
    /// Field 83, `message choice_message`.
    @inlinable @inline(__always) public var choiceMessage: VectorsSamplerView? {
        @_lifetime(copy self)
        get {
            _choiceMessage.isPresent ? VectorsSamplerView(checked: viewedBytes, _choiceMessage) : nil
        }
    }
    /// Whether `choiceMessage` is set.
    @inlinable @inline(__always) public var hasChoiceMessage: Bool { _choiceMessage.isPresent }
    /// Field 84, `bytes choice_bytes`.
    @inlinable @inline(__always) public var choiceBytes: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _choiceBytes)
        }
    }
    /// Whether `choiceBytes` is set.
    @inlinable @inline(__always) public var hasChoiceBytes: Bool { _choiceBytes.isPresent }
    /// Field 85, `enum choice_flavor`.
    @inlinable @inline(__always) public var choiceFlavor: VectorsFlavor { _choiceFlavor ?? VectorsFlavor() }
    /// Whether `choiceFlavor` is set.
    @inlinable @inline(__always) public var hasChoiceFlavor: Bool { _choiceFlavor != nil }
    /// Field 86, `bool choice_bool`.
    @inlinable @inline(__always) public var choiceBool: Bool { _choiceBool ?? false }
    /// Whether `choiceBool` is set.
    @inlinable @inline(__always) public var hasChoiceBool: Bool { _choiceBool != nil }
    /// Entries ascend by key.
    ///
    /// Field 91, `map string_to_string`.
    @inlinable @inline(__always) public var stringToString: RepeatedView<VectorsSampler.StringToStringEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<VectorsSampler.StringToStringEntryView>(viewedBytes, _stringToString, tag: 730)
        }
    }
    /// Field 92, `map int32_to_sampler`.
    @inlinable @inline(__always) public var int32ToSampler: RepeatedView<VectorsSampler.Int32ToSamplerEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<VectorsSampler.Int32ToSamplerEntryView>(viewedBytes, _int32ToSampler, tag: 738)
        }
    }
    /// Field 93, `map bool_to_uint64`.
    @inlinable @inline(__always) public var boolToUint64: RepeatedView<VectorsSampler.BoolToUint64EntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<VectorsSampler.BoolToUint64EntryView>(viewedBytes, _boolToUint64, tag: 746)
        }
    }
    /// Field 94, `map sint64_to_bytes`.
    @inlinable @inline(__always) public var sint64ToBytes: RepeatedView<VectorsSampler.Sint64ToBytesEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<VectorsSampler.Sint64ToBytesEntryView>(viewedBytes, _sint64ToBytes, tag: 754)
        }
    }
    /// Field 95, `map fixed32_to_double`.
    @inlinable @inline(__always) public var fixed32ToDouble: RepeatedView<VectorsSampler.Fixed32ToDoubleEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<VectorsSampler.Fixed32ToDoubleEntryView>(viewedBytes, _fixed32ToDouble, tag: 762)
        }
    }
    /// Field 96, `map uint64_to_flavor`.
    @inlinable @inline(__always) public var uint64ToFlavor: RepeatedView<VectorsSampler.Uint64ToFlavorEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<VectorsSampler.Uint64ToFlavorEntryView>(viewedBytes, _uint64ToFlavor, tag: 770)
        }
    }
    /// Field 97, `map sfixed64_to_time`.
    @inlinable @inline(__always) public var sfixed64ToTime: RepeatedView<VectorsSampler.Sfixed64ToTimeEntryView> {
        @_lifetime(copy self)
        get {
            RepeatedView<VectorsSampler.Sfixed64ToTimeEntryView>(viewedBytes, _sfixed64ToTime, tag: 778)
        }
    }
    /// The last tag of two bytes, and both ends of those of three, four and five.
    ///
    /// Field 2047, `uint32 last_of_two`.
    @inlinable @inline(__always) public var lastOfTwo: UInt32 { _lastOfTwo }
    /// Field 2048, `uint32 first_of_three`.
    @inlinable @inline(__always) public var firstOfThree: UInt32 { _firstOfThree }
    /// Field 262143, `string last_of_three`.
    @inlinable @inline(__always) public var lastOfThree: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _lastOfThree)
        }
    }
    /// Field 262144, `bytes first_of_four`.
    @inlinable @inline(__always) public var firstOfFour: RawSpan {
        @_lifetime(copy self)
        get {
            viewedBytes.bytes(in: _firstOfFour)
        }
    }
    /// Field 33554431, `fixed64 last_of_four`.
    @inlinable @inline(__always) public var lastOfFour: UInt64 { _lastOfFour }
    /// Field 33554432, `repeated uint32 first_of_five`.
    @inlinable @inline(__always) public var firstOfFive: RepeatedScalarView<UInt32Field> {
        @_lifetime(copy self)
        get {
            RepeatedScalarView<UInt32Field>(viewedBytes, _firstOfFive, tag: 268435458)
        }
    }
    /// Field 536870911, `string last_of_five`.
    @inlinable @inline(__always) public var lastOfFive: UTF8Span {
        @_lifetime(copy self)
        get {
            viewedBytes.text(in: _lastOfFive)
        }
    }
    /// The members of `oneof choice`.
    public enum ChoiceCase: Sendable {
        /// Field 81, `uint64 choice_number`.
        case choiceNumber
        /// Field 82, `string choice_text`.
        case choiceText
        /// Field 83, `message choice_message`.
        case choiceMessage
        /// Field 84, `bytes choice_bytes`.
        case choiceBytes
        /// Field 85, `enum choice_flavor`.
        case choiceFlavor
        /// Field 86, `bool choice_bool`.
        case choiceBool
    }
    /// The member of `oneof choice` that is set.
    public var choice: ChoiceCase? {
        if hasChoiceNumber { return ChoiceCase.choiceNumber }
        if hasChoiceText { return ChoiceCase.choiceText }
        if hasChoiceMessage { return ChoiceCase.choiceMessage }
        if hasChoiceBytes { return ChoiceCase.choiceBytes }
        if hasChoiceFlavor { return ChoiceCase.choiceFlavor }
        if hasChoiceBool { return ChoiceCase.choiceBool }
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
            case 9:
                _doubleValue = try DoubleField.read(from: &reader)
                try reader.refuseDefault(_doubleValue.bitPattern == 0)
                if reader.consume(21, after: &last) { fallthrough }
            case 21:
                _floatValue = try FloatField.read(from: &reader)
                try reader.refuseDefault(_floatValue.bitPattern == 0)
                if reader.consume(24, after: &last) { fallthrough }
            case 24:
                _int32Value = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_int32Value == 0)
                if reader.consume(32, after: &last) { fallthrough }
            case 32:
                _int64Value = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_int64Value == 0)
                if reader.consume(40, after: &last) { fallthrough }
            case 40:
                _uint32Value = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_uint32Value == 0)
                if reader.consume(48, after: &last) { fallthrough }
            case 48:
                _uint64Value = try UInt64Field.read(from: &reader)
                try reader.refuseDefault(_uint64Value == 0)
                if reader.consume(56, after: &last) { fallthrough }
            case 56:
                _sint32Value = try SInt32Field.read(from: &reader)
                try reader.refuseDefault(_sint32Value == 0)
                if reader.consume(64, after: &last) { fallthrough }
            case 64:
                _sint64Value = try SInt64Field.read(from: &reader)
                try reader.refuseDefault(_sint64Value == 0)
                if reader.consume(77, after: &last) { fallthrough }
            case 77:
                _fixed32Value = try Fixed32Field.read(from: &reader)
                try reader.refuseDefault(_fixed32Value == 0)
                if reader.consume(81, after: &last) { fallthrough }
            case 81:
                _fixed64Value = try Fixed64Field.read(from: &reader)
                try reader.refuseDefault(_fixed64Value == 0)
                if reader.consume(93, after: &last) { fallthrough }
            case 93:
                _sfixed32Value = try SFixed32Field.read(from: &reader)
                try reader.refuseDefault(_sfixed32Value == 0)
                if reader.consume(97, after: &last) { fallthrough }
            case 97:
                _sfixed64Value = try SFixed64Field.read(from: &reader)
                try reader.refuseDefault(_sfixed64Value == 0)
                if reader.consume(104, after: &last) { fallthrough }
            case 104:
                _boolValue = try BoolField.read(from: &reader)
                try reader.refuseDefault(!_boolValue)
                if reader.consume(114, after: &last) { fallthrough }
            case 114:
                _stringValue = try reader.readTextSlice()
                try reader.refuseDefault(_stringValue.isEmpty)
                if reader.consume(122, after: &last) { fallthrough }
            case 122:
                _bytesValue = try reader.readSlice()
                try reader.refuseDefault(_bytesValue.isEmpty)
            case 128:
                _flavor = try EnumField<VectorsFlavor>.read(from: &reader)
                try reader.refuseDefault(_flavor.rawValue == 0)
            case 138:
                try reader.readView(VectorsSamplerView.self, into: &_child)
            case 146:
                try reader.readView(&_time, isSet: &_isTimeSet)
            case 154:
                try reader.readView(&_any, isSet: &_isAnySet)
            case 162:
                try reader.apart { reader throws(WireError) in try reader.readViews(VectorsSamplerView.self, into: &_children, tag: 162) }
            case 170:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_TimestampView.self, into: &_times, tag: 170) }
            case 178:
                try reader.apart { reader throws(WireError) in try reader.readViews(Google_Protobuf_AnyView.self, into: &_anys, tag: 178) }
            case 250:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(DoubleField.self, into: &_doubles) }
            case 249:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(DoubleField.self, into: &_doubles) }
            case 258:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(FloatField.self, into: &_floats) }
            case 261:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(FloatField.self, into: &_floats) }
            case 266:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int32Field.self, into: &_int32s) }
            case 264:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int32Field.self, into: &_int32s) }
            case 274:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Int64Field.self, into: &_int64s) }
            case 272:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Int64Field.self, into: &_int64s) }
            case 282:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt32Field.self, into: &_uint32s) }
            case 280:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt32Field.self, into: &_uint32s) }
            case 290:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt64Field.self, into: &_uint64s) }
            case 288:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt64Field.self, into: &_uint64s) }
            case 298:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SInt32Field.self, into: &_sint32s) }
            case 296:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SInt32Field.self, into: &_sint32s) }
            case 306:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SInt64Field.self, into: &_sint64s) }
            case 304:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SInt64Field.self, into: &_sint64s) }
            case 314:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed32Field.self, into: &_fixed32s) }
            case 317:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed32Field.self, into: &_fixed32s) }
            case 322:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(Fixed64Field.self, into: &_fixed64s) }
            case 321:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(Fixed64Field.self, into: &_fixed64s) }
            case 330:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed32Field.self, into: &_sfixed32s) }
            case 333:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed32Field.self, into: &_sfixed32s) }
            case 338:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(SFixed64Field.self, into: &_sfixed64s) }
            case 337:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(SFixed64Field.self, into: &_sfixed64s) }
            case 346:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(BoolField.self, into: &_bools) }
            case 344:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(BoolField.self, into: &_bools) }
            case 354:
                try reader.apart { reader throws(WireError) in try reader.readTexts(into: &_strings, tag: 354) }
            case 362:
                try reader.apart { reader throws(WireError) in try reader.readSlices(into: &_byteStrings, tag: 362) }
            case 370:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(EnumField<VectorsFlavor>.self, into: &_flavors) }
            case 368:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(EnumField<VectorsFlavor>.self, into: &_flavors) }
            case 489:
                _maybeDouble = try DoubleField.read(from: &reader)
            case 501:
                _maybeFloat = try FloatField.read(from: &reader)
            case 504:
                _maybeInt32 = try Int32Field.read(from: &reader)
            case 512:
                _maybeInt64 = try Int64Field.read(from: &reader)
            case 520:
                _maybeUint32 = try UInt32Field.read(from: &reader)
            case 528:
                _maybeUint64 = try UInt64Field.read(from: &reader)
            case 536:
                _maybeSint32 = try SInt32Field.read(from: &reader)
            case 544:
                _maybeSint64 = try SInt64Field.read(from: &reader)
            case 557:
                _maybeFixed32 = try Fixed32Field.read(from: &reader)
            case 561:
                _maybeFixed64 = try Fixed64Field.read(from: &reader)
            case 573:
                _maybeSfixed32 = try SFixed32Field.read(from: &reader)
            case 577:
                _maybeSfixed64 = try SFixed64Field.read(from: &reader)
            case 584:
                _maybeBool = try BoolField.read(from: &reader)
            case 594:
                _maybeString = try reader.readTextSlice()
            case 602:
                _maybeBytes = try reader.readSlice()
            case 608:
                _maybeFlavor = try EnumField<VectorsFlavor>.read(from: &reader)
            case 648:
                try reader.refuseSecondMember(hasChoiceNumber || hasChoiceText || hasChoiceMessage || hasChoiceBytes || hasChoiceFlavor || hasChoiceBool)
                _choiceText = .absent
                _choiceMessage = .absent
                _choiceBytes = .absent
                _choiceFlavor = nil
                _choiceBool = nil
                _choiceNumber = try UInt64Field.read(from: &reader)
            case 658:
                try reader.refuseSecondMember(hasChoiceNumber || hasChoiceText || hasChoiceMessage || hasChoiceBytes || hasChoiceFlavor || hasChoiceBool)
                _choiceNumber = nil
                _choiceMessage = .absent
                _choiceBytes = .absent
                _choiceFlavor = nil
                _choiceBool = nil
                _choiceText = try reader.readTextSlice()
            case 666:
                try reader.refuseSecondMember(hasChoiceNumber || hasChoiceText || hasChoiceMessage || hasChoiceBytes || hasChoiceFlavor || hasChoiceBool)
                _choiceNumber = nil
                _choiceText = .absent
                _choiceBytes = .absent
                _choiceFlavor = nil
                _choiceBool = nil
                try reader.readView(VectorsSamplerView.self, into: &_choiceMessage)
            case 674:
                try reader.refuseSecondMember(hasChoiceNumber || hasChoiceText || hasChoiceMessage || hasChoiceBytes || hasChoiceFlavor || hasChoiceBool)
                _choiceNumber = nil
                _choiceText = .absent
                _choiceMessage = .absent
                _choiceFlavor = nil
                _choiceBool = nil
                _choiceBytes = try reader.readSlice()
            case 680:
                try reader.refuseSecondMember(hasChoiceNumber || hasChoiceText || hasChoiceMessage || hasChoiceBytes || hasChoiceFlavor || hasChoiceBool)
                _choiceNumber = nil
                _choiceText = .absent
                _choiceMessage = .absent
                _choiceBytes = .absent
                _choiceBool = nil
                _choiceFlavor = try EnumField<VectorsFlavor>.read(from: &reader)
            case 688:
                try reader.refuseSecondMember(hasChoiceNumber || hasChoiceText || hasChoiceMessage || hasChoiceBytes || hasChoiceFlavor || hasChoiceBool)
                _choiceNumber = nil
                _choiceText = .absent
                _choiceMessage = .absent
                _choiceBytes = .absent
                _choiceFlavor = nil
                _choiceBool = try BoolField.read(from: &reader)
            case 730:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(VectorsSampler.StringToStringEntryView.self, into: &_stringToString, tag: 730) }
            case 738:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(VectorsSampler.Int32ToSamplerEntryView.self, into: &_int32ToSampler, tag: 738) }
            case 746:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(VectorsSampler.BoolToUint64EntryView.self, into: &_boolToUint64, tag: 746) }
            case 754:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(VectorsSampler.Sint64ToBytesEntryView.self, into: &_sint64ToBytes, tag: 754) }
            case 762:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(VectorsSampler.Fixed32ToDoubleEntryView.self, into: &_fixed32ToDouble, tag: 762) }
            case 770:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(VectorsSampler.Uint64ToFlavorEntryView.self, into: &_uint64ToFlavor, tag: 770) }
            case 778:
                try reader.apart { reader throws(WireError) in try reader.readMapViews(VectorsSampler.Sfixed64ToTimeEntryView.self, into: &_sfixed64ToTime, tag: 778) }
            case 16376:
                _lastOfTwo = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_lastOfTwo == 0)
            case 16384:
                _firstOfThree = try UInt32Field.read(from: &reader)
                try reader.refuseDefault(_firstOfThree == 0)
            case 2097146:
                _lastOfThree = try reader.readTextSlice()
                try reader.refuseDefault(_lastOfThree.isEmpty)
            case 2097154:
                _firstOfFour = try reader.readSlice()
                try reader.refuseDefault(_firstOfFour.isEmpty)
            case 268435449:
                _lastOfFour = try Fixed64Field.read(from: &reader)
                try reader.refuseDefault(_lastOfFour == 0)
            case 268435458:
                try reader.apart { reader throws(WireError) in try reader.readPackedSlice(UInt32Field.self, into: &_firstOfFive) }
            case 268435456:
                try reader.apart { reader throws(WireError) in try reader.readUnpackedSlice(UInt32Field.self, into: &_firstOfFive) }
            case 4294967290:
                _lastOfFive = try reader.readTextSlice()
                try reader.refuseDefault(_lastOfFive.isEmpty)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of enclavewire/vectors/v1/sampler.proto.
public enum File_enclavewire_vectors_v1_sampler {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "enclavewire/vectors/v1/sampler.proto",
        dependencies: [File_google_protobuf_any.file, File_google_protobuf_timestamp.file],
        descriptor: """
        \n$enclavewire/vectors/v1/sampler.proto\u{12}\u{16}enclavewire.vectors.v1\u{1a}\u{19}google/protobuf\
        /any.proto\u{1a}\u{1f}google/protobuf/timestamp.proto\"\u{e7}\u{1f}\n\u{7}Sampler\u{12}!\n\u{c}doubl\
        e_value\u{18}\u{1} \u{1}(\u{1}R\u{b}doubleValue\u{12}\u{1f}\n\u{b}float_value\u{18}\u{2} \u{1}(\u{2}\
        R\nfloatValue\u{12}\u{1f}\n\u{b}int32_value\u{18}\u{3} \u{1}(\u{5}R\nint32Value\u{12}\u{1f}\n\u{b}in\
        t64_value\u{18}\u{4} \u{1}(\u{3}R\nint64Value\u{12}!\n\u{c}uint32_value\u{18}\u{5} \u{1}(\rR\u{b}uin\
        t32Value\u{12}!\n\u{c}uint64_value\u{18}\u{6} \u{1}(\u{4}R\u{b}uint64Value\u{12}!\n\u{c}sint32_value\
        \u{18}\u{7} \u{1}(\u{11}R\u{b}sint32Value\u{12}!\n\u{c}sint64_value\u{18}\u{8} \u{1}(\u{12}R\u{b}sin\
        t64Value\u{12}#\n\rfixed32_value\u{18}\t \u{1}(\u{7}R\u{c}fixed32Value\u{12}#\n\rfixed64_value\u{18}\
        \n \u{1}(\u{6}R\u{c}fixed64Value\u{12}%\n\u{e}sfixed32_value\u{18}\u{b} \u{1}(\u{f}R\rsfixed32Value\
        \u{12}%\n\u{e}sfixed64_value\u{18}\u{c} \u{1}(\u{10}R\rsfixed64Value\u{12}\u{1d}\n\nbool_value\u{18}\
        \r \u{1}(\u{8}R\tboolValue\u{12}!\n\u{c}string_value\u{18}\u{e} \u{1}(\tR\u{b}stringValue\u{12}\
        \u{1f}\n\u{b}bytes_value\u{18}\u{f} \u{1}(\u{c}R\nbytesValue\u{12}6\n\u{6}flavor\u{18}\u{10} \u{1}(\
        \u{e}2\u{1e}.enclavewire.vectors.v1.FlavorR\u{6}flavor\u{12}5\n\u{5}child\u{18}\u{11} \u{1}(\u{b}2\
        \u{1f}.enclavewire.vectors.v1.SamplerR\u{5}child\u{12}.\n\u{4}time\u{18}\u{12} \u{1}(\u{b}2\u{1a}.go\
        ogle.protobuf.TimestampR\u{4}time\u{12}&\n\u{3}any\u{18}\u{13} \u{1}(\u{b}2\u{14}.google.protobuf.An\
        yR\u{3}any\u{12};\n\u{8}children\u{18}\u{14} \u{3}(\u{b}2\u{1f}.enclavewire.vectors.v1.SamplerR\u{8}\
        children\u{12}0\n\u{5}times\u{18}\u{15} \u{3}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{5}times\
        \u{12}(\n\u{4}anys\u{18}\u{16} \u{3}(\u{b}2\u{14}.google.protobuf.AnyR\u{4}anys\u{12}\u{18}\n\u{7}do\
        ubles\u{18}\u{1f} \u{3}(\u{1}R\u{7}doubles\u{12}\u{16}\n\u{6}floats\u{18}  \u{3}(\u{2}R\u{6}floats\
        \u{12}\u{16}\n\u{6}int32s\u{18}! \u{3}(\u{5}R\u{6}int32s\u{12}\u{16}\n\u{6}int64s\u{18}\" \u{3}(\
        \u{3}R\u{6}int64s\u{12}\u{18}\n\u{7}uint32s\u{18}# \u{3}(\rR\u{7}uint32s\u{12}\u{18}\n\u{7}uint64s\
        \u{18}$ \u{3}(\u{4}R\u{7}uint64s\u{12}\u{18}\n\u{7}sint32s\u{18}% \u{3}(\u{11}R\u{7}sint32s\u{12}\
        \u{18}\n\u{7}sint64s\u{18}& \u{3}(\u{12}R\u{7}sint64s\u{12}\u{1a}\n\u{8}fixed32s\u{18}' \u{3}(\u{7}R\
        \u{8}fixed32s\u{12}\u{1a}\n\u{8}fixed64s\u{18}( \u{3}(\u{6}R\u{8}fixed64s\u{12}\u{1c}\n\tsfixed32s\
        \u{18}) \u{3}(\u{f}R\tsfixed32s\u{12}\u{1c}\n\tsfixed64s\u{18}* \u{3}(\u{10}R\tsfixed64s\u{12}\u{14}\
        \n\u{5}bools\u{18}+ \u{3}(\u{8}R\u{5}bools\u{12}\u{18}\n\u{7}strings\u{18}, \u{3}(\tR\u{7}strings\
        \u{12}!\n\u{c}byte_strings\u{18}- \u{3}(\u{c}R\u{b}byteStrings\u{12}8\n\u{7}flavors\u{18}. \u{3}(\
        \u{e}2\u{1e}.enclavewire.vectors.v1.FlavorR\u{7}flavors\u{12}&\n\u{c}maybe_double\u{18}= \u{1}(\u{1}\
        H\u{1}R\u{b}maybeDouble\u{88}\u{1}\u{1}\u{12}$\n\u{b}maybe_float\u{18}> \u{1}(\u{2}H\u{2}R\nmaybeFlo\
        at\u{88}\u{1}\u{1}\u{12}$\n\u{b}maybe_int32\u{18}? \u{1}(\u{5}H\u{3}R\nmaybeInt32\u{88}\u{1}\u{1}\
        \u{12}$\n\u{b}maybe_int64\u{18}@ \u{1}(\u{3}H\u{4}R\nmaybeInt64\u{88}\u{1}\u{1}\u{12}&\n\u{c}maybe_u\
        int32\u{18}A \u{1}(\rH\u{5}R\u{b}maybeUint32\u{88}\u{1}\u{1}\u{12}&\n\u{c}maybe_uint64\u{18}B \u{1}(\
        \u{4}H\u{6}R\u{b}maybeUint64\u{88}\u{1}\u{1}\u{12}&\n\u{c}maybe_sint32\u{18}C \u{1}(\u{11}H\u{7}R\
        \u{b}maybeSint32\u{88}\u{1}\u{1}\u{12}&\n\u{c}maybe_sint64\u{18}D \u{1}(\u{12}H\u{8}R\u{b}maybeSint6\
        4\u{88}\u{1}\u{1}\u{12}(\n\rmaybe_fixed32\u{18}E \u{1}(\u{7}H\tR\u{c}maybeFixed32\u{88}\u{1}\u{1}\
        \u{12}(\n\rmaybe_fixed64\u{18}F \u{1}(\u{6}H\nR\u{c}maybeFixed64\u{88}\u{1}\u{1}\u{12}*\n\u{e}maybe_\
        sfixed32\u{18}G \u{1}(\u{f}H\u{b}R\rmaybeSfixed32\u{88}\u{1}\u{1}\u{12}*\n\u{e}maybe_sfixed64\u{18}H\
         \u{1}(\u{10}H\u{c}R\rmaybeSfixed64\u{88}\u{1}\u{1}\u{12}\"\n\nmaybe_bool\u{18}I \u{1}(\u{8}H\rR\tma\
        ybeBool\u{88}\u{1}\u{1}\u{12}&\n\u{c}maybe_string\u{18}J \u{1}(\tH\u{e}R\u{b}maybeString\u{88}\u{1}\
        \u{1}\u{12}$\n\u{b}maybe_bytes\u{18}K \u{1}(\u{c}H\u{f}R\nmaybeBytes\u{88}\u{1}\u{1}\u{12}F\n\u{c}ma\
        ybe_flavor\u{18}L \u{1}(\u{e}2\u{1e}.enclavewire.vectors.v1.FlavorH\u{10}R\u{b}maybeFlavor\u{88}\
        \u{1}\u{1}\u{12}%\n\rchoice_number\u{18}Q \u{1}(\u{4}H\0R\u{c}choiceNumber\u{12}!\n\u{b}choice_text\
        \u{18}R \u{1}(\tH\0R\nchoiceText\u{12}H\n\u{e}choice_message\u{18}S \u{1}(\u{b}2\u{1f}.enclavewire.v\
        ectors.v1.SamplerH\0R\rchoiceMessage\u{12}#\n\u{c}choice_bytes\u{18}T \u{1}(\u{c}H\0R\u{b}choiceByte\
        s\u{12}E\n\rchoice_flavor\u{18}U \u{1}(\u{e}2\u{1e}.enclavewire.vectors.v1.FlavorH\0R\u{c}choiceFlav\
        or\u{12}!\n\u{b}choice_bool\u{18}V \u{1}(\u{8}H\0R\nchoiceBool\u{12}]\n\u{10}string_to_string\u{18}[\
         \u{3}(\u{b}23.enclavewire.vectors.v1.Sampler.StringToStringEntryR\u{e}stringToString\u{12}]\n\u{10}\
        int32_to_sampler\u{18}\\ \u{3}(\u{b}23.enclavewire.vectors.v1.Sampler.Int32ToSamplerEntryR\u{e}int32\
        ToSampler\u{12}W\n\u{e}bool_to_uint64\u{18}] \u{3}(\u{b}21.enclavewire.vectors.v1.Sampler.BoolToUint\
        64EntryR\u{c}boolToUint64\u{12}Z\n\u{f}sint64_to_bytes\u{18}^ \u{3}(\u{b}22.enclavewire.vectors.v1.S\
        ampler.Sint64ToBytesEntryR\rsint64ToBytes\u{12}`\n\u{11}fixed32_to_double\u{18}_ \u{3}(\u{b}24.encla\
        vewire.vectors.v1.Sampler.Fixed32ToDoubleEntryR\u{f}fixed32ToDouble\u{12}]\n\u{10}uint64_to_flavor\
        \u{18}` \u{3}(\u{b}23.enclavewire.vectors.v1.Sampler.Uint64ToFlavorEntryR\u{e}uint64ToFlavor\u{12}]\
        \n\u{10}sfixed64_to_time\u{18}a \u{3}(\u{b}23.enclavewire.vectors.v1.Sampler.Sfixed64ToTimeEntryR\
        \u{e}sfixed64ToTime\u{12}\u{1f}\n\u{b}last_of_two\u{18}\u{ff}\u{f} \u{1}(\rR\tlastOfTwo\u{12}%\n\
        \u{e}first_of_three\u{18}\u{80}\u{10} \u{1}(\rR\u{c}firstOfThree\u{12}$\n\rlast_of_three\u{18}\u{ff}\
        \u{ff}\u{f} \u{1}(\tR\u{b}lastOfThree\u{12}$\n\rfirst_of_four\u{18}\u{80}\u{80}\u{10} \u{1}(\u{c}R\
        \u{b}firstOfFour\u{12}#\n\u{c}last_of_four\u{18}\u{ff}\u{ff}\u{ff}\u{f} \u{1}(\u{6}R\nlastOfFour\
        \u{12}%\n\rfirst_of_five\u{18}\u{80}\u{80}\u{80}\u{10} \u{3}(\rR\u{b}firstOfFive\u{12}$\n\u{c}last_o\
        f_five\u{18}\u{ff}\u{ff}\u{ff}\u{ff}\u{1} \u{1}(\tR\nlastOfFive\u{1a}A\n\u{13}StringToStringEntry\
        \u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\
        \u{5}value:\u{2}8\u{1}\u{1a}b\n\u{13}Int32ToSamplerEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\
        \u{5}R\u{3}key\u{12}5\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{1f}.enclavewire.vectors.v1.SamplerR\u{5}\
        value:\u{2}8\u{1}\u{1a}?\n\u{11}BoolToUint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}\
        key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{4}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}Sint64ToByte\
        sEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \
        \u{1}(\u{c}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}Fixed32ToDoubleEntry\u{12}\u{10}\n\u{3}key\u{18}\
        \u{1} \u{1}(\u{7}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\
        \u{1a}a\n\u{13}Uint64ToFlavorEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}key\u{12}4\n\
        \u{5}value\u{18}\u{2} \u{1}(\u{e}2\u{1e}.enclavewire.vectors.v1.FlavorR\u{5}value:\u{2}8\u{1}\u{1a}]\
        \n\u{13}Sfixed64ToTimeEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{10}R\u{3}key\u{12}0\n\u{5}valu\
        e\u{18}\u{2} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{5}value:\u{2}8\u{1}B\u{8}\n\u{6}choiceB\
        \u{f}\n\r_maybe_doubleB\u{e}\n\u{c}_maybe_floatB\u{e}\n\u{c}_maybe_int32B\u{e}\n\u{c}_maybe_int64B\
        \u{f}\n\r_maybe_uint32B\u{f}\n\r_maybe_uint64B\u{f}\n\r_maybe_sint32B\u{f}\n\r_maybe_sint64B\u{10}\n\
        \u{e}_maybe_fixed32B\u{10}\n\u{e}_maybe_fixed64B\u{11}\n\u{f}_maybe_sfixed32B\u{11}\n\u{f}_maybe_sfi\
        xed64B\r\n\u{b}_maybe_boolB\u{f}\n\r_maybe_stringB\u{e}\n\u{c}_maybe_bytesB\u{f}\n\r_maybe_flavor*\
        \u{9e}\u{1}\n\u{6}Flavor\u{12}\u{16}\n\u{12}FLAVOR_UNSPECIFIED\u{10}\0\u{12}\u{10}\n\u{c}FLAVOR_SWEE\
        T\u{10}\u{1}\u{12}\u{11}\n\rFLAVOR_SUGARY\u{10}\u{1}\u{12}\u{10}\n\u{c}FLAVOR_SALTY\u{10}\u{2}\u{12}\
        \u{f}\n\u{b}FLAVOR_SOUR\u{10}\u{7f}\u{12}\u{15}\n\rFLAVOR_BITTER\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{7}\
        \u{12}\u{19}\n\u{c}FLAVOR_UMAMI\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}\
        \u{1a}\u{2}\u{10}\u{1}B\n\u{ba}\u{2}\u{7}Vectorsb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(VectorsSampler.self, VectorsSamplerView.self)
    }
}
