import WireFormat

/// A field of a plan. It holds no reference that is counted, so that it is copied for nothing.
struct TextFieldPlan: Sendable {
    let number: UInt32
    /// The tag that a canonical encoder writes.
    let tag: UInt32
    let type: FieldType
    let cardinality: FieldCardinality
    let validatesUTF8: Bool
    let isMap: Bool
    let isExtension: Bool
    /// Whether it is an item of a message set, which the wire has as a group of the number and the message.
    let isItem: Bool
    let oneof: Int?
    /// The index of the message or enum type; −1 for other types, and for an enum that the schema does not have.
    let child: Int
    // The message type that holds the field keeps what both of these refer to.
    private unowned(unsafe) let texts: FieldTexts
    private let keys: FieldKeys

    init(_ field: FieldSchema, of message: MessageSchema, texts: FieldTexts, child: Int = -1, isMap: Bool = false) {
        number = field.number
        tag = field.number << 3 | UInt32(field.wireType.rawValue)
        type = field.type
        cardinality = field.cardinality
        validatesUTF8 = field.validatesUTF8
        self.isMap = isMap
        isExtension = field.isExtension
        isItem = message.isMessageSet && field.type == .message
        oneof = field.oneof
        self.child = child
        unsafe self.texts = texts
        keys = texts.keys
    }

    var isMessage: Bool { type == .message || type == .group }

    // A plan is alive while its fields are looked at, and with it their texts.

    var name: String { unsafe texts.name }
    var jsonName: String { unsafe texts.jsonName }
    var memberName: String { unsafe texts.memberName }
    var textName: String { unsafe texts.textName }
    var textKey: [UInt8] { unsafe texts.textKey }

    /// `,"jsonName":`, as it is written.
    var jsonKey: MemberKey {
        @_lifetime(borrow self)
        get { unsafe _overrideLifetime(keys.jsonKey, borrowing: self) }
    }

    /// `,"name":`, as it is written.
    var protoKey: MemberKey {
        @_lifetime(borrow self)
        get { unsafe _overrideLifetime(keys.protoKey, borrowing: self) }
    }
}

/// The name of a member of a JSON object, as it is written.
struct MemberKey: ~Escapable {
    /// The key, and then 16 bytes or more, so that it is copied in pieces of 16.
    let padded: RawSpan
    /// The bytes of the key.
    let count: Int

    @_lifetime(copy padded)
    init(_ padded: RawSpan, count: Int) {
        self.padded = padded
        self.count = count
    }

    /// The key alone.
    var text: RawSpan {
        @_lifetime(copy self)
        get { padded.bytes(in: 0..<count) }
    }
}

/// The names of a field.
final class FieldTexts: Sendable {
    /// The name in the `.proto` file.
    let name: String
    let jsonName: String
    /// The name that JSON is written with.
    let memberName: String
    /// The name in text format, without the brackets of an extension.
    let textName: String
    let keys: FieldKeys
    /// The name in text format, as it is written.
    let textKey: [UInt8]

    /// - Parameter sharesName: Whether another field of the message has the same JSON name, as
    ///   `json_format = LEGACY_BEST_EFFORT` allows: each is then written with its own name.
    init(_ field: FieldSchema, of message: MessageSchema, sharesName: Bool) {
        name = field.name
        jsonName = field.jsonName
        memberName = sharesName ? field.name : field.jsonName
        textName = Self.textName(of: field, in: message)
        keys = FieldKeys(memberName, field.isExtension ? field.jsonName : field.name)
        textKey = [UInt8]((field.isExtension ? "[" + textName + "]" : textName).utf8)
    }

    deinit { keys.deallocate() }

    /// A group of proto2 is called by its type: one whose name is that of the type in small letters, and whose type is
    /// declared beside it. So is an item of a message set that its own type declares.
    private static func textName(of field: FieldSchema, in message: MessageSchema) -> String {
        guard let type = field.message?.fullName else { return field.name }
        if field.isExtension {
            let scope = field.name.utf8.lastIndex(of: UInt8(ascii: ".")).map { field.name[..<$0] }
            return message.isMessageSet && field.cardinality == .optional && scope == type[...] ? type : field.name
        }
        let prefix = message.fullName + "."
        let name = type.dropFirst(prefix.count)
        let isGroup = field.type == .group && type.hasPrefix(prefix) && name.lowercased() == field.name
        return isGroup ? String(name) : field.name
    }
}

/// The names of a field as JSON has them, in memory of their own: to write one takes no reference that is counted.
@safe
struct FieldKeys: Sendable {
    // Written before anything else has it, and given back with the names of the field.
    nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
    private let jsonCount: Int
    private let protoCount: Int

    private static let padding = [UInt8](repeating: 0, count: 16)

    init(_ jsonName: String, _ protoName: String) {
        let jsonKey = Self.key(jsonName)
        let protoKey = Self.key(protoName)
        let keys = jsonKey + Self.padding + protoKey + Self.padding
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: keys.count, alignment: 1)
        // As long as the array.
        unsafe memory.copyBytes(from: keys)
        unsafe bytes = UnsafeRawBufferPointer(memory)
        jsonCount = jsonKey.count
        protoCount = protoKey.count
    }

    private static func key(_ name: String) -> [UInt8] {
        var output = TextOutput(isPretty: false)
        output.put(UInt8(ascii: ","))
        output.string([UInt8](name.utf8))
        output.put(UInt8(ascii: ":"))
        return output.bytes
    }

    /// Gives the memory back. Nothing looks at the keys afterwards.
    func deallocate() { unsafe bytes.deallocate() }

    // Both lie within the memory, which lives until the keys are given back.

    var jsonKey: MemberKey {
        @_lifetime(borrow self)
        get {
            let keys = unsafe RawSpan(_unsafeBytes: bytes)
            return unsafe _overrideLifetime(MemberKey(keys, count: jsonCount), borrowing: self)
        }
    }

    var protoKey: MemberKey {
        @_lifetime(borrow self)
        get {
            let start = jsonCount + Self.padding.count
            let keys = unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: bytes[start...]))
            return unsafe _overrideLifetime(MemberKey(keys, count: protoCount), borrowing: self)
        }
    }
}
