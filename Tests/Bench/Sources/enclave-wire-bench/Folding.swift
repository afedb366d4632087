import EnclaveProto
import WellKnownTypes
import WireFormat

/// A number that every field of a message goes into, the same in all implementations: it shows that
/// they read the same values, and keeps the optimizer from leaving reads out.
struct Checksum {
    private(set) var value: UInt64 = 0

    @inline(__always)
    mutating func fold(_ number: UInt64) { value = (value &<< 9 | value &>> 55) ^ number }

    @inline(__always)
    mutating func fold(_ number: Int64) { fold(UInt64(bitPattern: number)) }

    @inline(__always)
    mutating func fold(_ flag: Bool) { fold(UInt64(flag ? 1 : 0)) }

    /// Folds bytes by their count, the first and the last.
    @inline(__always)
    mutating func fold(_ bytes: Span<UInt8>) {
        fold(UInt64(bytes.count))
        if !bytes.isEmpty { fold(UInt64(bytes[0]) << 8 | UInt64(bytes[bytes.count - 1])) }
    }

    @inline(__always)
    mutating func fold(_ bytes: RawSpan) { fold(Span<UInt8>(_bytes: bytes)) }

    @inline(__always)
    mutating func fold(_ text: UTF8Span) { fold(text.span) }

    @inline(__always)
    mutating func fold(_ bytes: [UInt8]) { fold(bytes.span) }

    @inline(__always)
    mutating func fold(_ text: String) { fold(text.utf8Span) }
}

/// An owned message that can be folded, fields in the order of their numbers.
protocol FoldableMessage: Message {
    func fold(into sum: inout Checksum)
}

extension Google_Protobuf_Timestamp: FoldableMessage {
    func fold(into sum: inout Checksum) {
        sum.fold(seconds)
        sum.fold(Int64(nanos))
    }
}

extension Google_Protobuf_Any: FoldableMessage {
    func fold(into sum: inout Checksum) {
        sum.fold(typeURL)
        sum.fold(value)
    }
}

extension MsgEnclaveHeartbeat: FoldableMessage {
    func fold(into sum: inout Checksum) {
        sum.fold(validatorAddress)
        if hasTimestamp { timestamp.fold(into: &sum) }
        sum.fold(attestationProof)
        sum.fold(signature)
        sum.fold(nonce)
    }
}

extension EnclaveHealthStatus: FoldableMessage {
    func fold(into sum: inout Checksum) {
        sum.fold(validatorAddress)
        if hasLastHeartbeat { lastHeartbeat.fold(into: &sum) }
        if hasLastAttestation { lastAttestation.fold(into: &sum) }
        sum.fold(UInt64(attestationFailures))
        sum.fold(UInt64(signatureFailures))
        sum.fold(Int64(status.rawValue))
        if hasLastStatusChange { lastStatusChange.fold(into: &sum) }
        sum.fold(totalHeartbeats)
        sum.fold(UInt64(missedHeartbeats))
    }
}

extension GenesisState: FoldableMessage {
    /// The case has statuses only; of the other fields their absence is folded.
    func fold(into sum: inout Checksum) {
        sum.fold(UInt64(enclaveIdentities.count))
        sum.fold(UInt64(measurementAllowlist.count))
        sum.fold(UInt64(keyRotations.count))
        sum.fold(hasParams)
        for status in enclaveHealthStatuses { status.fold(into: &sum) }
    }
}

extension CosmosTxRaw: FoldableMessage {
    func fold(into sum: inout Checksum) {
        sum.fold(bodyBytes)
        sum.fold(authInfoBytes)
        for signature in signatures { sum.fold(signature) }
    }
}

extension CosmosTxBody: FoldableMessage {
    func fold(into sum: inout Checksum) {
        for any in messages { any.fold(into: &sum) }
        sum.fold(memo)
        sum.fold(timeoutHeight)
        sum.fold(unordered)
        if hasTimeoutTimestamp { timeoutTimestamp.fold(into: &sum) }
        for any in extensionOptions { any.fold(into: &sum) }
        for any in nonCriticalExtensionOptions { any.fold(into: &sum) }
    }
}
