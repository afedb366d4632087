import CEnclaveWire
import EnclaveProto
import EnclaveSigning
import FuzzSupport
import WellKnownTypes
import WireFormat

// The C library and the Swift codec say the same of any bytes, and make the same sign documents.

/// The types that the C library knows.
private let registry: TypeRegistry = {
    var registry = TypeRegistry()
    File_virtengine_enclave_v1_genesis.register(in: &registry)
    File_virtengine_enclave_v1_health.register(in: &registry)
    File_virtengine_enclave_v1_heartbeat.register(in: &registry)
    File_virtengine_enclave_v1_params.register(in: &registry)
    File_virtengine_enclave_v1_types.register(in: &registry)
    File_enclavewire_vectors_v1_sampler.register(in: &registry)
    registry.register(Google_Protobuf_Timestamp.self, Google_Protobuf_TimestampView.self)
    registry.register(Google_Protobuf_Any.self, Google_Protobuf_AnyView.self)
    return registry
}()
/// EW_LIMIT_ZERO, a macro that Swift does not see.
private let limitZero = Int(bitPattern: UInt.max)
private let names = registry.names

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    let known = (0..<ew_type_count()).map { String(cString: ew_type_name($0)) }
    demand(known.sorted() == names, "the C library knows \(known)")
    Seeds.answer(registry: registry, perType: 60)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPeers(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let entry = input.entry(in: registry, names)
    input.bytes.withUnsafeBufferPointer { buffer in
        let bytes = ew_bytes(data: buffer.baseAddress, size: buffer.count)
        checkRules(input, entry.schema, bytes)
        if entry.schema.fullName == MsgEnclaveHeartbeat.messageName { checkSigning(input, bytes) }
    }
    return 0
}

private func checkRules(_ input: Input, _ schema: MessageSchema, _ bytes: ew_bytes) {
    let depth = input.depthLimit
    let sizeLimit = input.decoding(.canonical, registry: nil).sizeLimit
    let first = CanonicalChecker(schema: schema, registry: registry)
        .firstViolation(in: input.bytes.rawSpan, depthLimit: depth, sizeLimit: sizeLimit)
    var limits = ew_limits(depth: depth == 0 ? limitZero : depth, size: sizeLimit)
    var error = ew_error()
    let code = ew_check(schema.fullName, bytes, &limits, &error)
    let rule = first?.rule.map { Int32($0.rawValue) } ?? 0
    let path = withUnsafePointer(to: &error.path) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(EW_PATH_SIZE)) { String(cString: $0) }
    }
    let label =
        "\(schema.fullName): Swift \(first?.error.place ?? "accepts"), C \(code.rawValue) C\(error.rule) at \(error.offset), \(path)"
    demand((first == nil) == (code == EW_OK), label)
    guard let first else { return }
    demand(error.rule == rule && error.offset == first.range.lowerBound, label)
    let isShort = first.path.utf8.count < Int(EW_PATH_SIZE) && !path.hasPrefix("...")
    demand(!isShort || path.hasSameBytes(as: first.path), label)
}

private func checkSigning(_ input: Input, _ bytes: ew_bytes) {
    let chain = "virtengine-1"
    let heartbeat = outcome { () throws(WireError) in
        try MsgEnclaveHeartbeat(serializedBytes: input.bytes, options: .canonical)
    }
    for scheme in SigningScheme.allCases {
        let carried = try? MsgEnclaveHeartbeat.signDocument(
            carried: input.bytes.rawSpan,
            chainID: chain,
            scheme: scheme
        )
        let made = try? heartbeat.value?.signDocument(chainID: chain, scheme: scheme)
        demand(carried == made, "\(scheme): carried \(carried.map(hex) ?? "none"), made \(made.map(hex) ?? "none")")
        guard scheme == .canonical else { continue }
        var digester = HeartbeatDigester(chainID: chain)
        let digest = try? digester.digest(carried: input.bytes.rawSpan)
        demand(digest == carried.map { SHA256.digest(of: $0) }, "digest \(digest?.description ?? "none")")
        demand(documentOfC(bytes, chain) == carried, "the sign document of C is another")
    }
}

/// The sign document that the C library cuts out of carried bytes; nil where it refuses them.
private func documentOfC(_ bytes: ew_bytes, _ chain: String) -> [UInt8]? {
    chain.withCString { chain in
        var size = 0
        guard ew_sign_doc_size_from_heartbeat_bytes(bytes, ew_text(chain), nil, &size, nil) == EW_OK else { return nil }
        var document = [UInt8](repeating: 0, count: size)
        let code = ew_sign_doc_from_heartbeat_bytes(bytes, ew_text(chain), nil, &document, size, &size, nil)
        return code == EW_OK ? document : nil
    }
}
