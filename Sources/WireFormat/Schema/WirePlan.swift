/// A message type and all that it contains, compiled: flat tables, which the schema-guided check and dynamic messages
/// read without looking anything up by name.
@safe @usableFromInline package final class WirePlan: Sendable {
    // Tables in memory of their own: what reads them retains nothing. The plan refers to no schema of a message, so
    // that schemas can keep their plans.

    @usableFromInline nonisolated(unsafe) let layoutTable: UnsafeBufferPointer<MessageLayout>
    @usableFromInline nonisolated(unsafe) let fieldTable: UnsafeBufferPointer<WireFieldPlan>
    @usableFromInline nonisolated(unsafe) let numberTable: UnsafeBufferPointer<UInt32>
    @usableFromInline nonisolated(unsafe) let enumTable: UnsafeBufferPointer<EnumSchema>

    @usableFromInline
    init(_ schema: MessageSchema) {
        let builder = WirePlanBuilder(schema)
        unsafe layoutTable = Self.table(builder.layouts)
        unsafe fieldTable = Self.table(builder.fields)
        unsafe numberTable = Self.table(builder.numbers)
        unsafe enumTable = Self.table(builder.enums)
    }

    deinit {
        unsafe layoutTable.deallocate()
        unsafe fieldTable.deallocate()
        unsafe numberTable.deallocate()
        // The enums are the only elements that have to be released; nothing reads the table any more.
        _ = unsafe UnsafeMutableBufferPointer(mutating: enumTable).deinitialize()
        unsafe enumTable.deallocate()
    }

    private static func table<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
        // Initialized whole here, never written again, and freed with the plan.
        let table = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = unsafe table.initialize(from: elements)
        return UnsafeBufferPointer(table)
    }

    /// The message types; the first is the root.
    @inlinable @inline(__always)
    package var layouts: Span<MessageLayout> {
        @_lifetime(borrow self)
        get {
            // The table lives as long as the plan.
            unsafe _overrideLifetime(Span(_unsafeElements: layoutTable), borrowing: self)
        }
    }

    /// The fields of all message types, those of one type in a row and ascending by number.
    @inlinable @inline(__always)
    package var fields: Span<WireFieldPlan> {
        @_lifetime(borrow self)
        get {
            // The table lives as long as the plan.
            unsafe _overrideLifetime(Span(_unsafeElements: fieldTable), borrowing: self)
        }
    }

    /// For each type the fields by small numbers: an index into `fields` and 1, or 0.
    @inlinable @inline(__always)
    package var numbers: Span<UInt32> {
        @_lifetime(borrow self)
        get {
            // The table lives as long as the plan.
            unsafe _overrideLifetime(Span(_unsafeElements: numberTable), borrowing: self)
        }
    }

    /// The closed enums.
    @inlinable @inline(__always)
    package var enums: Span<EnumSchema> {
        @_lifetime(borrow self)
        get {
            // The table lives as long as the plan.
            unsafe _overrideLifetime(Span(_unsafeElements: enumTable), borrowing: self)
        }
    }

    /// The field of a type with this number.
    package func field(number: UInt32, of type: Int) -> WireFieldPlan? {
        let index = layouts[type].index(of: number, numbers, fields)
        return index < 0 ? nil : fields[index]
    }

    /// The fields of a type.
    @inlinable
    @_lifetime(borrow self)
    package func fields(of type: Int) -> Span<WireFieldPlan> {
        unsafe _overrideLifetime(fields.extracting(layouts[type].range), borrowing: self)
    }

    /// The key and the value of the entries of a map.
    package func entry(of map: WireFieldPlan) -> (key: WireFieldPlan, value: WireFieldPlan) {
        let first = layouts[Int(map.child)].firstField
        return (fields[first], fields[first + 1])
    }
}

extension MessageSchema {
    /// The type and all that it contains, compiled the first time it is asked for.
    @inlinable @inline(__always)
    package var plan: WirePlan { withPlan { $0 } }

    /// Calls `body` with the plan, and retains nothing for it: the schema, which the caller has, keeps its plan.
    @inlinable @inline(__always)
    package func withPlan<Outcome>(_ body: (WirePlan) -> Outcome) -> Outcome {
        let plan = unsafe planSlot.plan { WirePlan(self) }
        return unsafe plan._withUnsafeGuaranteedRef { body($0) }
    }
}

/// Where the parts of a message lie in the node of a dynamic message: words for presence, one for the unknown fields,
/// one a oneof, one a field.
@usableFromInline package struct MessageLayout: BitwiseCopyable, Sendable {
    /// The first field in the plan.
    @usableFromInline package let firstField: Int
    @usableFromInline package let fieldCount: Int
    /// Words of a node.
    @usableFromInline package let size: Int
    /// Words of presence bits, with which the node starts.
    @usableFromInline package let presenceWords: Int
    /// The words of the oneofs, each with the number of the member that is set.
    @usableFromInline package let firstOneof: Int
    /// The fields by number in the plan's table, for numbers below `numberCount`.
    @usableFromInline let firstNumber: Int
    @usableFromInline let numberCount: Int
    /// How many fields are required.
    @usableFromInline package let requiredCount: Int
    @usableFromInline package let form: Form
    /// Whether a required field can be missing in it or within.
    @usableFromInline package var canLackRequired: Bool

    /// What the type means beyond its fields.
    @usableFromInline package enum Form: UInt8, BitwiseCopyable, Sendable {
        case plain
        case timestamp
        case any
        case messageSet
    }

    @inlinable @inline(__always) package var range: Range<Int> { firstField..<firstField + fieldCount }
    /// The word of the unknown fields.
    @inlinable @inline(__always) package var unknown: Int { presenceWords }

    /// The index of the field with this number; −1 for none.
    @inlinable @inline(__always)
    package func index(of number: UInt32, _ numbers: Span<UInt32>, _ fields: Span<WireFieldPlan>) -> Int {
        if Int(number) < numberCount { return Int(numbers[firstNumber &+ Int(number)]) &- 1 }
        return search(number, fields)
    }

    @usableFromInline
    func search(_ number: UInt32, _ fields: Span<WireFieldPlan>) -> Int {
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
@usableFromInline package struct WireFieldPlan: BitwiseCopyable, Sendable {
    /// Up to 31 bits in a message set, of which a tag has no room for the first two.
    @usableFromInline package let number: UInt32
    /// The tag of the records in the canonical form.
    @usableFromInline package let tag: UInt32
    /// The tag of a single value of a field that can be packed; 0 for none.
    @usableFromInline package let unpackedTag: UInt32
    /// The word of the value in the node.
    @usableFromInline package let slot: UInt32
    /// The index of the message type; that of a closed enum.
    @usableFromInline package let child: UInt32
    /// The number of the presence bit, or the word of the oneof.
    @usableFromInline package let presenceIndex: UInt32
    let check: Check
    @usableFromInline package let shape: Shape
    @usableFromInline package let kind: Kind
    @usableFromInline package let presence: Presence
    @usableFromInline package let order: Order
    @usableFromInline package var flags: Flags

    /// How the field occurs.
    @usableFromInline package enum Shape: UInt8, BitwiseCopyable, Sendable {
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

    /// How a single value lies on the wire, and in a word of a dynamic message.
    ///
    /// A varint is in the word as on the wire: 32-bit numbers extended, sint in zig-zag form. Bytes are a place in
    /// the heap, a message is the place of its node.
    @usableFromInline package enum Kind: UInt8, BitwiseCopyable, Sendable {
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
    @usableFromInline package enum Presence: UInt8, BitwiseCopyable, Sendable {
        /// By its word, which is the place of a node or a list and 0 for none.
        case place
        /// By its word, which is 0 for the default.
        case implicit
        /// By a bit of its own.
        case bit
        /// By the word of its oneof.
        case oneof
    }

    /// How the canonical check reads the field.
    enum Check: UInt8, BitwiseCopyable, Sendable {
        case varint
        case uint32
        case int32
        case bool
        case text
        case bytes
        case message
        /// By all that the plan says.
        case other

        init(_ kind: Kind, _ shape: Shape, _ presence: Presence, _ flags: Flags) {
            let isUsual = shape.rawValue < Shape.scalars.rawValue && presence != .oneof && !flags.isMarked
            switch kind {
            case _ where !isUsual: self = .other
            case .varint: self = .varint
            case .uint32: self = .uint32
            case .int32: self = .int32
            case .bool: self = .bool
            case .string, .uncheckedString: self = .text
            case .bytes: self = .bytes
            case .message: self = .message
            default: self = .other
            }
        }
    }

    /// In which order values ascend, as keys of a map.
    @usableFromInline package enum Order: UInt8, BitwiseCopyable, Sendable {
        case unsigned
        case signed
        case zigZag
        case signedFixed32
        case text
    }

    @usableFromInline package struct Flags: OptionSet, BitwiseCopyable, Sendable {
        @usableFromInline package let rawValue: UInt8
        @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
        @inlinable package static var isExtension: Flags { Flags(rawValue: 1) }
        /// Whether standard mode writes the values in one record.
        @inlinable package static var isPacked: Flags { Flags(rawValue: 2) }
        @inlinable package static var isRequired: Flags { Flags(rawValue: 4) }
        /// Whether it is a Timestamp, or several, whose node is the word of the unknown fields, seconds and nanos.
        @inlinable package static var isTimestamp: Flags { Flags(rawValue: 8) }
        /// Whether it is an extension or required.
        @inlinable var isMarked: Bool { rawValue & 5 != 0 }
    }

    @inlinable @inline(__always) package var isRequired: Bool { flags.contains(.isRequired) }
    @inlinable @inline(__always) package var isRepeated: Bool { shape.rawValue >= Shape.scalars.rawValue }
}

extension WireFieldPlan.Kind {
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
    @inlinable package var wireType: WireType {
        switch self {
        case .varint, .int32, .uint32, .bool, .closedEnum: .varint
        case .fixed32, .float: .fixed32
        case .fixed64, .double: .fixed64
        case .string, .uncheckedString, .bytes, .message: .lengthDelimited
        case .group: .startGroup
        }
    }

    @inlinable @inline(__always) package var isText: Bool {
        self == .string || self == .uncheckedString || self == .bytes
    }
    @inlinable @inline(__always) package var isMessage: Bool { self == .message || self == .group }
}

extension WireFieldPlan.Order {
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
    @inlinable package func rank(_ word: UInt64) -> UInt64 {
        switch self {
        case .unsigned, .text: word
        case .signed: word ^ 1 &<< 63
        case .zigZag: UInt64(bitPattern: Varint.unZigZag(word)) ^ 1 &<< 63
        case .signedFixed32: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: word))) ^ 1 &<< 63
        }
    }
}
