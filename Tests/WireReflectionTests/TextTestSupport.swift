import EnclaveProto
import WireFormat
import WireReflection

/// Types with what proto3 has not: groups, closed enums, required fields, extensions, message sets, reserved names.
enum TextSchemas {
    static let closed = EnumSchema(fullName: "test.Closed", values: [("TWO", 2), ("ONE", 1)], isClosed: true)
    static let inner = MessageSchema(
        fullName: "test.Inner",
        fields: [field(1, "a", .int32), field(2, "s", .string)],
        reservedNames: ["gone"]
    )
    private static let multiWordGroup = MessageSchema(
        fullName: "test.Outer.MultiWordGroup",
        fields: [field(203, "group_int32", .int32)]
    )
    private static let strict = MessageSchema(
        fullName: "test.Strict",
        fields: [field(1, "needed", .int32, .required), field(2, "other", .int32)]
    )
    static let set = MessageSchema(
        fullName: "test.Set",
        fields: [
            field(1_547_769, "test.Inner.in_set", .message, of: inner, isExtension: true),
            field(0x7fff_0000, "test.apart", .message, of: inner, isExtension: true),
        ],
        isMessageSet: true
    )
    private static let entry = MessageSchema(
        fullName: "test.Outer.MapEntry",
        fields: [field(1, "key", .string), field(2, "value", .message, of: inner)],
        isMapEntry: true
    )
    private static let closedEntry = MessageSchema(
        fullName: "test.Outer.ClosedMapEntry",
        fields: [field(1, "key", .string), field(2, "value", .enumeration, child: .enumeration { closed })],
        isMapEntry: true
    )
    static let outer = MessageSchema(
        fullName: "test.Outer",
        fields: [
            field(1, "closed", .enumeration, child: .enumeration { closed }),
            field(2, "inner", .message, of: inner),
            field(3, "inners", .message, .repeated, of: inner),
            field(4, "multiwordgroup", .group, of: multiWordGroup),
            field(5, "elsewhere", .group, of: inner),
            field(6, "strict", .message, of: strict),
            field(7, "set", .message, of: set),
            field(8, "map", .message, .repeated, child: .message { entry }, isMap: true),
            field(9, "bytes", .bytes),
            field(10, "unchecked", .string, validatesUTF8: false),
            field(11, "closeds", .enumeration, .repeated, child: .enumeration { closed }),
            field(12, "closed_map", .message, .repeated, child: .message { closedEntry }, isMap: true),
            field(100, "test.number", .int32, isExtension: true),
            field(101, "test.numbers", .int32, .repeated, isExtension: true),
            field(102, "test.groupish", .group, of: multiWordGroup, isExtension: true),
        ],
        reservedNames: ["reserved_field"]
    )

    private static func field(
        _ number: UInt32,
        _ name: String,
        _ type: FieldType,
        _ cardinality: FieldCardinality = .optional,
        of message: MessageSchema? = nil,
        child: SchemaReference? = nil,
        validatesUTF8: Bool = true,
        isMap: Bool = false,
        isExtension: Bool = false
    ) -> FieldSchema {
        FieldSchema(
            number: number,
            name: name,
            jsonName: isExtension ? "[" + name + "]" : name,
            type: type,
            cardinality: cardinality,
            validatesUTF8: validatesUTF8,
            isMap: isMap,
            isExtension: isExtension,
            child: child ?? message.map { message in .message { message } }
        )
    }
}

/// The bytes that a text is read to.
func readText(
    _ text: String,
    as schema: MessageSchema = VectorsSampler.schema,
    depthLimit: Int = 100
) throws(WireError) -> [UInt8] {
    let options = TextFormat.ReadOptions(depthLimit: depthLimit, registry: .enclave)
    return try TextFormat.bytes(from: [UInt8](text.utf8), as: schema, options: options)
}

/// The error that reading a text ends with; nil where there is none.
func readTextError(
    _ text: String,
    as schema: MessageSchema = VectorsSampler.schema,
    depthLimit: Int = 100
) -> WireError? {
    do throws(WireError) {
        _ = try readText(text, as: schema, depthLimit: depthLimit)
        return nil
    } catch {
        return error
    }
}

/// The one line that is written for the value that a text is read to.
func rewriteText(_ text: String, as schema: MessageSchema = VectorsSampler.schema) throws(WireError) -> String {
    let options = TextFormat.WriteOptions(isSingleLine: true, registry: .enclave)
    return try TextFormat.text(of: try readText(text, as: schema), as: schema, options: options)
}
