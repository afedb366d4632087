import WireFormat
import WireReflection

/// What a `conformance.ConformanceResponse` says.
enum ConformanceResponse {
    /// The input is no message of the type.
    case parseError(String)
    /// The message has no form in the format that was asked for.
    case serializeError(String)
    /// The request itself cannot be served.
    case runtimeError(String)
    /// What was asked is not done here.
    case skipped(String)
    case binary([UInt8])
    case json(String)
    case text(String)

    private var field: (name: FieldSelector, value: DynamicValue) {
        switch self {
        case .parseError(let reason): ("parse_error", .string(reason))
        case .serializeError(let reason): ("serialize_error", .string(reason))
        case .runtimeError(let reason): ("runtime_error", .string(reason))
        case .skipped(let reason): ("skipped", .string(reason))
        case .binary(let bytes): ("protobuf_payload", .bytes(bytes))
        case .json(let text): ("json_payload", .string(text))
        case .text(let text): ("text_payload", .string(text))
        }
    }

    /// The response as bytes, by the definition in a descriptor set.
    func serializedBytes(as schema: MessageSchema) throws -> [UInt8] {
        var message = DynamicMessage(schema)
        let (name, value) = field
        try message.set(name, to: value)
        return try message.serializedBytes()
    }
}
