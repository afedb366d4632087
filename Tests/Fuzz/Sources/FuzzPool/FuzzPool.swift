import FuzzSupport
import WireFormat
import WireReflection

// A FileDescriptorSet from anywhere, and messages of the types that it describes. Two bytes say how long the set is;
// the rest is a message.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPool(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size), input.bytes.count >= 2 else { return 0 }
    let length = Int(input.bytes[0]) | Int(input.bytes[1]) << 8
    let set = Array(input.bytes.dropFirst(2).prefix(length))
    let message = Array(input.bytes.dropFirst(2 + length))
    do throws(DescriptorError) {
        check(try DescriptorPool(serializedFileDescriptorSet: set), message, input)
    } catch {
        demand(!error.message.isEmpty, "a refusal says nothing")
    }
    return 0
}

private func check(_ pool: DescriptorPool, _ bytes: [UInt8], _ input: Input) {
    let names = pool.files.flatMap(\.messages).map(\.fullName)
    for name in names {
        demand(pool.message(named: name) != nil, "\(name) is in a file, and not found")
        guard let schema = pool.schema(named: name) else { return demand(false, "\(name) has no schema") }
        for field in schema.fields {
            demand(schema.field(number: field.number)?.name == field.name, "\(name): another field \(field.number)")
        }
    }
    guard !names.isEmpty, let schema = pool.schema(named: names[Int(input.selector) % names.count]) else { return }
    check(schema, pool.registry, bytes, input)
}

/// Every reader and printer takes any schema and any bytes.
private func check(_ schema: MessageSchema, _ registry: TypeRegistry, _ bytes: [UInt8], _ input: Input) {
    let text = outcome { () throws(WireError) in
        try Protoscope.text(of: bytes, as: schema, options: Protoscope.WriteOptions(registry: registry))
    }
    let again = text.value.map { text in
        outcome { () throws(WireError) in try Protoscope.bytes(from: [UInt8](text.utf8)) }
    }
    demand(again?.value == bytes, "\(schema.fullName): \(text) of \(hex(bytes))")
    let options = input.decoding(.standard, registry: registry)
    let read = outcome { () throws(WireError) in
        try DynamicMessage(serializedBytes: bytes, as: schema, options: options)
    }
    _ = outcome { () throws(WireError) in
        try ProtoJSON.text(of: bytes, as: schema, options: ProtoJSON.WriteOptions(registry: registry))
    }
    _ = outcome { () throws(WireError) in
        try TextFormat.text(of: bytes, as: schema, options: TextFormat.WriteOptions(registry: registry))
    }
    if let message = read.value { _ = outcome { () throws(WireError) in try message.serializedBytes() } }
}
