import EnclaveProto
import WellKnownTypes
import WireFormat

/// A view that can be folded: the same fields in the same order as those of the owned message.
protocol FoldableView: MessageView, ~Escapable {
    func fold(into sum: inout Checksum)
}

extension Google_Protobuf_TimestampView: FoldableView {
    @inline(__always)
    func fold(into sum: inout Checksum) {
        sum.fold(seconds)
        sum.fold(Int64(nanos))
    }
}

extension Google_Protobuf_AnyView: FoldableView {
    @inline(__always)
    func fold(into sum: inout Checksum) {
        sum.fold(typeURL)
        sum.fold(value)
    }
}

extension MsgEnclaveHeartbeatView: FoldableView {
    @inline(__always)
    func fold(into sum: inout Checksum) {
        sum.fold(validatorAddress)
        if let timestamp { timestamp.fold(into: &sum) }
        sum.fold(attestationProof)
        sum.fold(signature)
        sum.fold(nonce)
    }
}

extension EnclaveHealthStatusView: FoldableView {
    @inline(__always)
    func fold(into sum: inout Checksum) {
        sum.fold(validatorAddress)
        if let lastHeartbeat { lastHeartbeat.fold(into: &sum) }
        if let lastAttestation { lastAttestation.fold(into: &sum) }
        sum.fold(UInt64(attestationFailures))
        sum.fold(UInt64(signatureFailures))
        sum.fold(Int64(status.rawValue))
        if let lastStatusChange { lastStatusChange.fold(into: &sum) }
        sum.fold(totalHeartbeats)
        sum.fold(UInt64(missedHeartbeats))
    }
}

extension GenesisStateView: FoldableView {
    @inline(__always)
    func fold(into sum: inout Checksum) {
        sum.fold(UInt64(enclaveIdentities.count))
        sum.fold(UInt64(measurementAllowlist.count))
        sum.fold(UInt64(keyRotations.count))
        sum.fold(hasParams)
        var statuses = enclaveHealthStatuses
        while let status = statuses.next() { status.fold(into: &sum) }
    }
}

extension CosmosTxRawView: FoldableView {
    @inline(__always)
    func fold(into sum: inout Checksum) {
        sum.fold(bodyBytes)
        sum.fold(authInfoBytes)
        var signatures = signatures
        while let signature = signatures.next() { sum.fold(signature) }
    }
}

extension CosmosTxBodyView {
    /// Folds the fields, and then the checksum of the heartbeat that the first message carries.
    @inline(__always)
    func foldWithHeartbeat(into sum: inout Checksum) throws(WireError) {
        var heartbeat: Checksum?
        var messages = messages
        while let any = messages.next() {
            any.fold(into: &sum)
            if heartbeat != nil { continue }
            var carried = Checksum()
            try MsgEnclaveHeartbeatView(any.value, options: .canonical).fold(into: &carried)
            heartbeat = carried
        }
        sum.fold(memo)
        sum.fold(timeoutHeight)
        sum.fold(unordered)
        if let timeoutTimestamp { timeoutTimestamp.fold(into: &sum) }
        var options = extensionOptions
        while let any = options.next() { any.fold(into: &sum) }
        var otherOptions = nonCriticalExtensionOptions
        while let any = otherOptions.next() { any.fold(into: &sum) }
        if let heartbeat { sum.fold(heartbeat.value) }
    }
}
