import EnclaveProto
import FuzzSupport
import WireFormat
import WireReflection

// Dynamic messages: the properties of every codec, and the same answers as generated code.

private let generated = TypeRegistry.enclave
private let generatedNames = generated.names
/// The registered types, in the order of the seeds' first byte, and behind them what those have not.
private let schemas: [MessageSchema] =
    generatedNames.compactMap { generated.schema(named: $0) }
    + [LegacySchemas.groups, LegacySchemas.messageSet]
private let registry = TypeRegistry(schemas: schemas)

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: generated, perType: 15)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDynamic(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let schema = schemas[Int(input.selector) % schemas.count]
    guard let entry = registry.entry(named: schema.fullName) else { return 0 }
    let properties = CodecProperties(input, entry, registry)
    properties.checkCanonical()
    properties.checkStandard()
    if let other = generated.entry(named: schema.fullName) {
        compare(entry, other, input, .standard, .standard)
        compare(entry, other, input, .standard, .canonical)
        compare(entry, other, input, .canonical, .canonical)
    }
    checkValues(schema, input)
    return 0
}

/// The two read and write the same bytes, or refuse them at the same place.
private func compare(
    _ dynamic: TypeRegistry.Entry,
    _ other: TypeRegistry.Entry,
    _ input: Input,
    _ decoding: DecodeOptions.Mode,
    _ encoding: EncodeOptions.Mode
) {
    let results = [dynamic, other].map { entry in
        outcome { () throws(WireError) in
            try entry.reencode(
                input.bytes,
                input.decoding(decoding, registry: generated),
                input.encoding(encoding, registry: generated)
            )
        }
    }
    let name = dynamic.schema.fullName
    demand(
        results[0].error?.place == results[1].error?.place,
        "\(name): dynamic \(results[0]), generated \(results[1])"
    )
    demand(
        results[0].value == results[1].value,
        "\(name): dynamic \(results[0].value.map(hex) ?? "-"), generated \(results[1].value.map(hex) ?? "-")"
    )
}

/// A message is equal to itself read again, by value and by hash; merging into an empty one changes nothing.
private func checkValues(_ schema: MessageSchema, _ input: Input) {
    let options = DecodeOptions(depthLimit: 100)
    let read = outcome { () throws(WireError) in
        try DynamicMessage(serializedBytes: input.bytes, as: schema, options: options)
    }
    guard let message = read.value else { return }
    var merged = DynamicMessage(schema)
    merged.merge(message)
    demand(merged == message, "\(schema.fullName): merged into an empty message it differs, of \(hex(input.bytes))")
    demand(merged.hashValue == message.hashValue, "\(schema.fullName): equal, and another hash, of \(hex(input.bytes))")
    _ = message.debugDescription
    _ = outcome { () throws(WireError) in try message.jsonString() }
    // A map entry without its message is written with it, and that is a level below what was read.
    let encoding = EncodeOptions(depthLimit: 101)
    let written = outcome { () throws(WireError) in try message.serializedBytes(options: encoding) }
    guard let bytes = written.value else {
        return demand(false, "\(schema.fullName): \(written) of \(hex(input.bytes))")
    }
    let again = outcome { () throws(WireError) in
        try DynamicMessage(serializedBytes: bytes, as: schema, options: DecodeOptions(depthLimit: 101))
    }
    demand(again.value == message, "\(schema.fullName): written and read it differs, of \(hex(input.bytes))")
}
