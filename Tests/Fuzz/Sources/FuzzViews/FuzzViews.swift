import EnclaveProto
import FuzzSupport
import WellKnownTypes
import WireFormat

// Views: every field is read, and has to be what the owned type holds.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzViews(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    for mode in [DecodeOptions.Mode.standard, .canonical] {
        // The numbers are those that `make-corpus.py` puts before the bytes of each type.
        switch input.selector % 6 {
        case 0: compare(input, mode, MsgEnclaveHeartbeatView.self)
        case 1: compare(input, mode, EnclaveHealthStatusView.self)
        case 2: compare(input, mode, GenesisStateView.self)
        case 3: compare(input, mode, VectorsSamplerView.self)
        case 4: compareTx(input, mode)
        default: compare(input, mode, CosmosAuthInfoView.self)
        }
    }
    return 0
}

private func compareTx(_ input: Input, _ mode: DecodeOptions.Mode) {
    compare(input, mode, CosmosTxRawView.self)
    compare(input, mode, CosmosTxBodyView.self)
    // A view of a part of the bytes of another view.
    guard let raw = try? CosmosTxRawView(input.bytes.rawSpan), let body = try? CosmosTxBodyView(raw.bodyBytes) else {
        return
    }
    var messages = body.messages
    while let any = messages.next() {
        if let heartbeat = try? MsgEnclaveHeartbeatView(any.value) { _ = heartbeat.owned() }
    }
}

private func compare<V: CopyingView & ~Escapable>(_ input: Input, _ mode: DecodeOptions.Mode, _ type: V.Type) {
    var options = input.decoding(mode, registry: .enclave)
    // A view shows no unknown fields, so the owned message is to hold none.
    options.unknownFields = .drop
    let name = V.schema.fullName
    let owned = outcome { () throws(WireError) in try V.Owned(serializedBytes: input.bytes, options: options) }
    let shown = outcome { () throws(WireError) in try V(input.bytes.rawSpan, options: options).owned() }
    if let split = shown.error, split.code == .splitMessage {
        demand(mode == .standard, "\(name): \(split) in canonical mode")
        if let error = owned.error { demand(error.offset >= split.offset, "\(name): owned \(error), view \(split)") }
        return
    }
    demand(owned.error?.place == shown.error?.place, "\(name): owned \(owned), view \(shown)")
    guard let owned = owned.value, let shown = shown.value else { return }
    // By their bytes: a NaN is not equal to itself.
    // A map entry without its message is written with it, and that is a level below what was read.
    let encoding = EncodeOptions(depthLimit: options.depthLimit + 1)
    let ownedBytes = outcome { () throws(WireError) in try owned.serializedBytes(options: encoding) }
    let shownBytes = outcome { () throws(WireError) in try shown.serializedBytes(options: encoding) }
    demand(ownedBytes.value != nil, "\(name): \(ownedBytes)")
    demand(ownedBytes.value == shownBytes.value, "\(name): owned \(ownedBytes), view \(shownBytes)")
}
