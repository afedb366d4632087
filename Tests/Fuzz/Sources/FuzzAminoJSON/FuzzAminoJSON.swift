import EnclaveProto
import EnclaveSigning
import Foundation
import FuzzSupport
import WellKnownTypes
import WireFormat

// Amino JSON of messages of every type, each with a name: what is written is JSON, and depends on the values alone.

private let types: AminoTypes = {
    var types = AminoTypes(registry: .enclave)
    for name in TypeRegistry.enclave.names { types.register("fuzz/" + name, for: name) }
    return types
}()
private let names = TypeRegistry.enclave.names

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: .enclave, perType: 15)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAminoJSON(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let entry = input.entry(in: .enclave, names)
    guard let document = documentOf(entry, input.bytes) else { return 0 }
    let object = try? JSONSerialization.jsonObject(with: Data(document)) as? [String: Any]
    demand(object?["msgs"] is [Any], "no JSON: \(String(decoding: document, as: UTF8.self))")
    if let canonical = try? entry.reencode(input.bytes, .standard, .standard) {
        demand(
            documentOf(entry, canonical) == document,
            "another document than \(String(decoding: document, as: UTF8.self)) for \(hex(canonical))"
        )
    }
    return 0
}

/// The sign document of a transaction with this message; nil where there is none.
private func documentOf(_ entry: TypeRegistry.Entry, _ bytes: [UInt8]) -> [UInt8]? {
    let any = Google_Protobuf_Any.with {
        $0.typeURL = "/" + entry.schema.fullName
        $0.value = bytes
    }
    let body = CosmosTxBody.with {
        $0.messages = [any]
        $0.memo = "m"
    }
    let authInfo = CosmosAuthInfo.with { $0.fee = CosmosFee() }
    guard let transaction = try? Transaction(body: body, authInfo: authInfo) else { return nil }
    return try? transaction.signBytes(.legacyAminoJson, for: SignerData(chainID: "c", accountNumber: 1), types: types)
}
