import Synchronization
import WireFormat

/// A message type and all that it contains, compiled for ``DynamicMessage``: flat tables, which decoder and encoder
/// read without looking anything up by name.
@safe final class DynamicPlan: Sendable {
    // Tables in memory of their own: what reads them retains nothing.

    private nonisolated(unsafe) let layoutTable: UnsafeBufferPointer<DynamicLayout>
    private nonisolated(unsafe) let fieldTable: UnsafeBufferPointer<DynamicField>
    private nonisolated(unsafe) let numberTable: UnsafeBufferPointer<UInt32>
    /// The schemas of the message types.
    let schemas: [MessageSchema]
    /// The closed enums.
    let enums: [EnumSchema]

    private init(_ builder: consuming DynamicPlanBuilder) {
        unsafe layoutTable = Self.table(builder.layouts)
        unsafe fieldTable = Self.table(builder.fields)
        unsafe numberTable = Self.table(builder.numbers)
        schemas = builder.schemas
        enums = builder.enums
    }

    deinit {
        unsafe layoutTable.deallocate()
        unsafe fieldTable.deallocate()
        unsafe numberTable.deallocate()
    }

    private static func table<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
        // Initialized whole here, never written again, and freed with the plan.
        let table = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = unsafe table.initialize(from: elements)
        return UnsafeBufferPointer(table)
    }

    /// The message types; the first is the root.
    var layouts: Span<DynamicLayout> {
        @_lifetime(borrow self)
        get {
            // The table lives as long as the plan.
            unsafe _overrideLifetime(Span(_unsafeElements: layoutTable), borrowing: self)
        }
    }

    /// The fields of all message types, those of one type in a row and ascending by number.
    var fields: Span<DynamicField> {
        @_lifetime(borrow self)
        get {
            // The table lives as long as the plan.
            unsafe _overrideLifetime(Span(_unsafeElements: fieldTable), borrowing: self)
        }
    }

    /// For each type the fields by small numbers: an index into `fields` and 1, or 0.
    var numbers: Span<UInt32> {
        @_lifetime(borrow self)
        get {
            // The table lives as long as the plan.
            unsafe _overrideLifetime(Span(_unsafeElements: numberTable), borrowing: self)
        }
    }

    private static let cache = Mutex<[ObjectIdentifier: DynamicPlan]>([:])
    private static let cacheLimit = 1024

    /// The plan of a message type, made the first time it is asked for.
    static func plan(for schema: MessageSchema) -> DynamicPlan {
        // A plan keeps its schema, so that no other schema can get the same identifier meanwhile.
        if let known = cache.withLock({ $0[ObjectIdentifier(schema)] }) { return known }
        let plan = DynamicPlan(DynamicPlanBuilder(schema))
        return cache.withLock { plans in
            if let known = plans[ObjectIdentifier(schema)] { return known }
            if plans.count >= cacheLimit { plans.removeAll() }
            plans[ObjectIdentifier(schema)] = plan
            return plan
        }
    }

    /// The field of a type with this number.
    func field(number: UInt32, of type: Int) -> DynamicField? {
        let index = layouts[type].index(of: number, numbers, fields)
        return index < 0 ? nil : fields[index]
    }

    /// The fields of a type.
    @_lifetime(borrow self)
    func fields(of type: Int) -> Span<DynamicField> {
        unsafe _overrideLifetime(fields.extracting(layouts[type].range), borrowing: self)
    }

    /// The key and the value of the entries of a map.
    func entry(of map: DynamicField) -> (key: DynamicField, value: DynamicField) {
        let first = layouts[Int(map.child)].firstField
        return (fields[first], fields[first + 1])
    }
}

/// Where the parts of a message lie in its node: words for presence, one for the unknown fields, one a oneof, one a
/// field.
struct DynamicLayout: BitwiseCopyable, Sendable {
    /// The first field in the plan.
    let firstField: Int
    let fieldCount: Int
    /// Words of a node.
    let size: Int
    /// Words of presence bits, with which the node starts.
    let presenceWords: Int
    /// The words of the oneofs, each with the number of the member that is set.
    let firstOneof: Int
    /// The fields by number in the plan's table, for numbers below `numberCount`.
    let firstNumber: Int
    let numberCount: Int
    let form: Form
    /// Whether a required field can be missing in it or within.
    let canLackRequired: Bool

    /// What the type means beyond its fields.
    enum Form: UInt8, BitwiseCopyable, Sendable {
        case plain
        case timestamp
        case any
        case messageSet
    }

    var range: Range<Int> { firstField..<firstField + fieldCount }
    /// The word of the unknown fields.
    var unknown: Int { presenceWords }

    /// The index of the field with this number; −1 for none.
    @inline(__always)
    func index(of number: UInt32, _ numbers: Span<UInt32>, _ fields: Span<DynamicField>) -> Int {
        if Int(number) < numberCount { return Int(numbers[firstNumber + Int(number)]) - 1 }
        var low = firstField
        var high = firstField + fieldCount
        while low < high {
            let middle = (low + high) / 2
            if fields[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < firstField + fieldCount && fields[low].number == number ? low : -1
    }
}

/// A field of a plan.
struct DynamicField: BitwiseCopyable, Sendable {
    /// The tag of the records in the canonical form.
    let tag: UInt32
    /// The tag of a single value of a field that can be packed; 0 for none.
    let unpackedTag: UInt32
    /// The word of the value in the node.
    let slot: UInt32
    /// The index of the message type; that of a closed enum.
    let child: UInt32
    /// The number of the presence bit, or the word of the oneof.
    let presenceIndex: UInt32
    let shape: Shape
    let kind: Kind
    let presence: Presence
    let order: Order
    let flags: Flags

    /// How the field occurs.
    enum Shape: UInt8, BitwiseCopyable, Sendable {
        case scalar
        case text
        case message
        case group
        case scalars
        case texts
        case messages
        case groups
        case map
    }

    /// How a single value lies on the wire and in a word.
    ///
    /// A varint is in the word as on the wire: 32-bit numbers extended, sint in zig-zag form. Bytes are a place in
    /// the heap, a message is the place of its node.
    enum Kind: UInt8, BitwiseCopyable, Sendable {
        case varint
        case int32
        case uint32
        case bool
        case closedEnum
        case fixed32
        case fixed64
        case float
        case double
        case string
        case uncheckedString
        case bytes
        case message
        case group
    }

    /// How it can be told whether a singular field is set.
    enum Presence: UInt8, BitwiseCopyable, Sendable {
        /// By its word, which is the place of a node or a list and 0 for none.
        case place
        /// By its word, which is 0 for the default.
        case implicit
        /// By a bit of its own.
        case bit
        /// By the word of its oneof.
        case oneof
    }

    /// In which order values ascend, as keys of a map.
    enum Order: UInt8, BitwiseCopyable, Sendable {
        case unsigned
        case signed
        case zigZag
        case signedFixed32
        case text
    }

    struct Flags: OptionSet, BitwiseCopyable, Sendable {
        let rawValue: UInt8
        static let isExtension = Flags(rawValue: 1)
        /// Whether standard mode writes the values in one record.
        static let isPacked = Flags(rawValue: 2)
        static let isRequired = Flags(rawValue: 4)
    }

    var number: UInt32 { tag &>> 3 }
    var isRequired: Bool { flags.contains(.isRequired) }
    var isRepeated: Bool { shape.rawValue >= Shape.scalars.rawValue }
}

extension DynamicField.Kind {
    init(_ field: FieldSchema) {
        switch field.type {
        case .int64, .uint64, .sint64: self = .varint
        case .int32: self = .int32
        case .uint32, .sint32: self = .uint32
        case .bool: self = .bool
        case .enumeration: self = field.enumeration?.isClosed == true ? .closedEnum : .int32
        case .fixed32, .sfixed32: self = .fixed32
        case .fixed64, .sfixed64: self = .fixed64
        case .float: self = .float
        case .double: self = .double
        case .string: self = field.validatesUTF8 ? .string : .uncheckedString
        case .bytes: self = .bytes
        case .message: self = .message
        case .group: self = .group
        }
    }

    /// The wire type of a single value.
    var wireType: WireType {
        switch self {
        case .varint, .int32, .uint32, .bool, .closedEnum: .varint
        case .fixed32, .float: .fixed32
        case .fixed64, .double: .fixed64
        case .string, .uncheckedString, .bytes, .message: .lengthDelimited
        case .group: .startGroup
        }
    }

    /// Whether an absent value of this kind is written as the number 0.
    var isNumber: Bool { rawValue <= Self.double.rawValue }
    var isText: Bool { self == .string || self == .uncheckedString || self == .bytes }
    var isMessage: Bool { self == .message || self == .group }
}

extension DynamicField.Order {
    init(_ type: FieldType) {
        switch type {
        case .int32, .int64, .sfixed64: self = .signed
        case .sint32, .sint64: self = .zigZag
        case .sfixed32: self = .signedFixed32
        case .string, .bytes: self = .text
        default: self = .unsigned
        }
    }

    /// A number for a word that is no text; its unsigned order is that of the values.
    @inline(__always)
    func rank(_ word: UInt64) -> UInt64 {
        switch self {
        case .unsigned, .text: word
        case .signed: word ^ 1 &<< 63
        case .zigZag: UInt64(bitPattern: Varint.unZigZag(word)) ^ 1 &<< 63
        case .signedFixed32: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: word))) ^ 1 &<< 63
        }
    }
}
