import EnclaveProto
import FuzzSupport
import WireFormat

// Owned decoding and encoding of every registered type, in both modes.

private let registry = TypeRegistry.enclave
private let names = registry.names

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: registry, perType: 30)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOwned(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let properties = CodecProperties(
        input,
        input.entry(in: registry, names),
        input.flags & 32 == 0 ? registry : TypeRegistry()
    )
    properties.checkCanonical()
    properties.checkStandard()
    return 0
}
