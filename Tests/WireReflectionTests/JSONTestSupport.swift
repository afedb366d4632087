import EnclaveProto
import WellKnownTypes
import WireFormat
import WireReflection

/// A message type from the lines that generated code carries.
func schema(_ fullName: String, _ fields: String, types: [SchemaReference] = [], oneofs: [String] = []) -> MessageSchema
{
    MessageSchema(fullName: fullName, fields: fields, types: types, oneofs: oneofs)
}

/// The bytes that a text is read to.
func read(
    _ json: String,
    as schema: MessageSchema = VectorsSampler.schema,
    ignoring: Bool = false,
    depthLimit: Int = 100
) throws(WireError) -> [UInt8] {
    let options = ProtoJSON.ReadOptions(
        ignoresUnknownFields: ignoring,
        depthLimit: depthLimit,
        registry: .enclave
    )
    return try ProtoJSON.bytes(from: [UInt8](json.utf8), as: schema, options: options)
}

/// The error that reading a text ends with; nil where there is none.
func readError(
    _ json: String,
    as schema: MessageSchema = VectorsSampler.schema,
    ignoring: Bool = false,
    depthLimit: Int = 100
) -> WireError? {
    do throws(WireError) {
        _ = try read(json, as: schema, ignoring: ignoring, depthLimit: depthLimit)
        return nil
    } catch {
        return error
    }
}

/// The text that bytes are written as.
func write(
    _ bytes: [UInt8],
    as schema: MessageSchema = VectorsSampler.schema,
    options: ProtoJSON.WriteOptions = ProtoJSON.WriteOptions(registry: .enclave)
) throws(WireError) -> String {
    try ProtoJSON.text(of: bytes, as: schema, options: options)
}

/// The error that writing bytes ends with; nil where there is none.
func writeError(_ bytes: [UInt8], as schema: MessageSchema = VectorsSampler.schema) -> WireError? {
    do throws(WireError) {
        _ = try write(bytes, as: schema)
        return nil
    } catch {
        return error
    }
}

/// What is written for the value that a text is read to.
func rewrite(_ json: String, as schema: MessageSchema = VectorsSampler.schema) throws(WireError) -> String {
    try write(try read(json, as: schema), as: schema)
}

/// The bytes of a hexadecimal text; spaces do not count.
func hex(_ text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}
