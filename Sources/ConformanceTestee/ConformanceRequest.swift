import WireFormat
import WireReflection

/// A `conformance.ConformanceRequest`, read with the definition in a descriptor set.
struct ConformanceRequest {
    /// Why a request says nothing that can be done.
    struct Unclear: Error {
        let reason: String
    }

    /// What a message is given in, or asked for in.
    enum Format: String {
        case binary = "PROTOBUF"
        case json = "JSON"
        case jspb = "JSPB"
        case text = "TEXT_FORMAT"
    }

    /// The full name of the message type.
    let messageType: String
    let payload: [UInt8]
    let payloadFormat: Format
    /// The format of the answer; nil for one that is not told or not known.
    let outputFormat: Format?
    /// Whether names that the message type does not have are passed over in JSON.
    let ignoresUnknownJSON: Bool
    /// Whether unknown fields are written in text format.
    let printsUnknownFields: Bool

    /// The request in these bytes.
    init(serializedBytes bytes: [UInt8], as schema: MessageSchema) throws {
        let message = try DynamicMessage(serializedBytes: bytes, as: schema)
        messageType = try message.text("message_type")
        (payload, payloadFormat) = try Self.payload(of: message)
        outputFormat = Format(rawValue: try message.enumName("requested_output_format"))
        ignoresUnknownJSON = try message.enumName("test_category") == "JSON_IGNORE_UNKNOWN_PARSING_TEST"
        printsUnknownFields = try message.value(of: "print_unknown_fields") == .bool(true)
    }

    private static func payload(of message: DynamicMessage) throws -> ([UInt8], Format) {
        let formats: [String: Format] = [
            "protobuf_payload": .binary, "json_payload": .json, "jspb_payload": .jspb, "text_payload": .text,
        ]
        guard let field = try message.whichOneof("payload"), let format = formats[field.name] else {
            throw Unclear(reason: "the request has no payload")
        }
        switch try message.value(of: .number(field.number)) {
        case .bytes(let bytes): return (bytes, format)
        case .string(let text): return ([UInt8](text.utf8), format)
        default: throw Unclear(reason: "the payload is neither bytes nor a string")
        }
    }
}

extension DynamicMessage {
    fileprivate func text(_ field: FieldSelector) throws -> String {
        guard case .string(let text) = try value(of: field) else {
            throw ConformanceRequest.Unclear(reason: "\(field) is no string")
        }
        return text
    }

    /// The name of an enum value; its number where it has none.
    fileprivate func enumName(_ name: String) throws -> String {
        guard case .enumeration(let number) = try value(of: .name(name)),
            let type = schema.field(named: name)?.enumeration
        else { throw ConformanceRequest.Unclear(reason: "\(name) is no enum") }
        return type.name(of: number) ?? String(number)
    }
}
