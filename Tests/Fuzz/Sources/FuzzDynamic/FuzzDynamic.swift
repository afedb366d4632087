import EnclaveProto
import FuzzSupport
import WireFormat
import WireReflection

// Dynamic messages beside generated code, over the same bytes: what each accepts, refuses and writes.

private let registry: TypeRegistry = {
    var registry = TypeRegistry.enclave
    File_editions.register(in: &registry)
    File_legacy.register(in: &registry)
    File_names.register(in: &registry)
    File_shapes.register(in: &registry)
    return registry
}()
private let names = registry.names

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: registry, perType: 30)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDynamic(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let entry = input.entry(in: registry, names)
    let known = input.flags & 32 == 0 ? registry : nil
    let agreement = DynamicAgreement(entry, registry)
    // Big inputs are there to show time that grows too fast, for which once is enough.
    let isBig = input.bytes.count > 1 << 18
    for mode in isBig ? [.standard] : [DecodeOptions.Mode.standard, .canonical] {
        for writing in isBig ? [.standard] : [EncodeOptions.Mode.standard, .canonical] {
            let text = agreement.disagreement(
                about: input.bytes,
                input.decoding(mode, registry: known),
                input.encoding(writing, registry: known)
            )
            demand(text == nil, text ?? "")
        }
    }
    // A million messages of a hundred fields each take minutes under the sanitizer.
    if input.bytes.count <= 1 << 21 { checkFields(input, entry) }
    return 0
}

/// What is read can be copied field by field, merged into nothing, and is the same message then.
private func checkFields(_ input: Input, _ entry: TypeRegistry.Entry) {
    let schema = entry.schema
    let read = outcome { () throws(WireError) in
        try DynamicMessage(serializedBytes: input.bytes, as: schema, options: input.decoding(.standard, registry: nil))
    }
    guard let message = read.value else { return }
    var merged = DynamicMessage(schema)
    merged.merge(message)
    let shown = message.debugDescription
    demand(
        merged == message && merged.hashValue == message.hashValue,
        "merged \(merged.debugDescription), read \(shown)"
    )
    var copy = DynamicMessage(schema)
    do {
        for field in message.setFields {
            let selector = FieldSelector.number(field.number)
            if field.isMap {
                for entry in try message.entries(of: selector) {
                    try copy.set(selector, forKey: entry.key, to: entry.value)
                }
            } else if field.cardinality == .repeated {
                for value in try message.values(of: selector) { try copy.append(value, to: selector) }
            } else {
                try copy.set(selector, to: try message.value(of: selector))
            }
        }
    } catch {
        demand(false, "copying \(shown): \(error)")
    }
    copy.unknownFields = message.unknownFields
    // Text that is no UTF-8 is copied repaired, as generated code repairs it.
    demand(
        copy == message || reencoded(copy, entry) == reencoded(message, entry),
        "copied \(copy.debugDescription), read \(shown)"
    )
}

private func reencoded(_ message: DynamicMessage, _ entry: TypeRegistry.Entry) -> [UInt8]? {
    let depth = DecodeOptions.greatestDepthLimit
    guard let bytes = try? message.serializedBytes(options: EncodeOptions(depthLimit: depth)) else { return nil }
    return try? entry.reencode(bytes, DecodeOptions(depthLimit: depth), EncodeOptions(depthLimit: depth))
}
