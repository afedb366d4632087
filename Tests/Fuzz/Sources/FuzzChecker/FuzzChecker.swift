import EnclaveProto
import FuzzSupport
import WireFormat

// The checker with and without a schema, all violations collected; printing, comparing, merging.

private let registry = TypeRegistry.enclave
private let names = registry.names

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: registry, perType: 15)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzChecker(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let schema = input.entry(in: registry, names).schema
    let first = check(input, CanonicalChecker(schema: schema, registry: registry))
    let blind = check(input, CanonicalChecker(schema: nil))
    demand(
        first != nil || blind == nil,
        "canonical \(schema.fullName), and without a schema \(blind?.error.place ?? "")"
    )
    switch schema.fullName {
    case MsgEnclaveHeartbeat.messageName: checkValue(input, MsgEnclaveHeartbeat.self)
    case GenesisState.messageName: checkValue(input, GenesisState.self)
    case CosmosTx.messageName: checkValue(input, CosmosTx.self)
    default: checkValue(input, VectorsSampler.self)
    }
    return 0
}

/// The first violation; all of them lie within the bytes and can be printed.
private func check(_ input: Input, _ checker: CanonicalChecker) -> CanonicalViolation? {
    let depth = input.depthLimit
    let size = input.decoding(.canonical, registry: nil).sizeLimit
    let first = checker.firstViolation(in: input.bytes.rawSpan, depthLimit: depth, sizeLimit: size)
    let all = checker.violations(in: input.bytes.rawSpan, depthLimit: depth, sizeLimit: size)
    demand(first == all.first, "first \(first?.error.place ?? "none"), of all \(all.first?.error.place ?? "none")")
    for violation in all {
        demand(violation.range.lowerBound >= 0 && violation.range.upperBound <= input.bytes.count, "\(violation)")
        demand(!violation.error.description.isEmpty, "\(violation)")
    }
    return first
}

/// What users do with a message that was read.
private func checkValue<M: Message>(_ input: Input, _ type: M.Type) {
    var message = M()
    message.unknownFields = UnknownFields(bytes: input.bytes)
    demand(!message.debugDescription.isEmpty, "a message of unknown bytes is printed as nothing")
    let decoding = input.decoding(.standard, registry: nil)
    let read = outcome { () throws(WireError) in try M(serializedBytes: input.bytes, options: decoding) }
    guard let message = read.value else { return }
    demand(!message.debugDescription.isEmpty, "printed as nothing")
    let encoding = input.encoding(.standard, registry: nil)
    guard let bytes = outcome({ () throws(WireError) in try message.serializedBytes(options: encoding) }).value else {
        return
    }
    checkBuffer(message, encoding, bytes)
    checkEquality(message, bytes, input)
    checkMerge(message, input, decoding)
}

/// Writing into a buffer gives the same bytes, and nothing behind them.
private func checkBuffer<M: Message>(_ message: M, _ options: EncodeOptions, _ bytes: [UInt8]) {
    var buffer = [UInt8](repeating: 0xa5, count: bytes.count + 1)
    let written = outcome { () throws(WireError) in
        var bytes = buffer.mutableSpan
        var span = bytes.mutableBytes
        return try message.serialize(into: &span, options: options)
    }
    demand(
        written.value == bytes.count && buffer.dropLast().elementsEqual(bytes) && buffer.last == 0xa5,
        "\(written), \(hex(buffer))"
    )
}

/// A message is what its bytes say, but for a NaN, which is not equal to itself. (An array that holds
/// one is equal to its copies, which share its storage, hence two that were read apart.)
private func checkEquality<M: Message>(_ message: M, _ bytes: [UInt8], _ input: Input) {
    let options = DecodeOptions(depthLimit: input.depthLimit)
    let again = outcome { () throws(WireError) in try M(serializedBytes: bytes, options: options) }
    guard let again = again.value else { return demand(false, "\(again) of \(hex(bytes))") }
    let apart = outcome { () throws(WireError) in try M(serializedBytes: bytes, options: options) }
    if again == apart.value {
        demand(message == again, "not equal to what its bytes \(hex(bytes)) say")
        demand(message.hashValue == again.hashValue, "equal messages have two hashes")
    }
}

/// Merging is reading the bytes of both.
private func checkMerge<M: Message>(_ message: M, _ input: Input, _ decoding: DecodeOptions) {
    var merged = message
    let merge = outcome { () throws(WireError) in try merged.merge(serializedBytes: input.bytes, options: decoding) }
    var unlimited = decoding
    unlimited.sizeLimit = DecodeOptions.greatestSizeLimit
    let both = outcome { () throws(WireError) in try M(serializedBytes: input.bytes + input.bytes, options: unlimited) }
    demand(merge.error == nil, "\(merge)")
    let encoding = input.encoding(.standard, registry: nil)
    let left = outcome { () throws(WireError) in try merged.serializedBytes(options: encoding) }
    let right = outcome { () throws(WireError) in try both.get().serializedBytes(options: encoding) }
    demand(left.value != nil && left.value == right.value, "merged \(left), read \(right)")
}
