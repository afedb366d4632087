import EnclaveProto
import EnclaveSigning
import TestSupport
import WellKnownTypes
import WireFormat

/// How a heartbeat is made, relative to the block that it comes in.
struct HeartbeatPlan: Hashable, Sendable {
    /// What is wrong with the bytes, beside their time, nonce and signer.
    enum Flaw: String, CaseIterable, Sendable {
        case none
        // Signatures that hold for no key.
        case flippedSignature, shortSignature, otherChain
        // Not the canonical bytes of a heartbeat.
        case unknownField, defaultWritten, truncated, tooLarge
        // Fields that every heartbeat has.
        case empty, noAddress, noTimestamp, noSignature
        // Addresses of nobody's account.
        case otherPrefix, wrongChecksum, shortAddress
    }

    enum Proof: String, CaseIterable, Sendable {
        case none, garbage, oversized
        /// Quotes of the codes in ``Cast/codes``.
        case quote0, quote1
        /// A quote that is bound to another heartbeat.
        case quoteOfAnother

        /// What the enclave runs whose proof this is, if nothing is wrong with it.
        var code: Int? {
            switch self {
            case .quote0: 0
            case .quote1: 1
            default: nil
            }
        }
    }

    var validator: Int
    var nonce: UInt64
    /// The timestamp, after block time.
    var seconds: Int64 = 0
    var nanos: Int64 = 0
    /// The number of the key in ``Cast/keys``.
    var key: Int
    var flaw = Flaw.none
    var proof = Proof.none

    /// Bytes of a heartbeat from which on the tests' keeper refuses it.
    static let sizeLimit = 112 << 10
}

/// A heartbeat, and what the test knows of it because it made it.
struct MadeHeartbeat: Sendable {
    let carried: [UInt8]
    var isCanonical = true
    var isComplete = true
    /// Nil where the address is nobody's.
    var validator: Int?
    let made: BlockTime
    let nonce: UInt64
    /// The number of the key that the signature holds for.
    var signer: Int?
    let proof: HeartbeatPlan.Proof

    init(_ plan: HeartbeatPlan, at time: BlockTime) throws {
        made = time.later(seconds: plan.seconds, nanos: plan.nanos)
        nonce = plan.nonce
        proof = plan.proof
        validator = plan.validator
        signer = plan.key

        var message = MsgEnclaveHeartbeat()
        message.validatorAddress = try Self.address(of: plan)
        message.timestamp = Google_Protobuf_Timestamp(of: made)
        message.nonce = plan.nonce
        message.attestationProof = try Self.proof(plan.proof, of: message)
        if plan.flaw == .tooLarge { message.attestationProof = [UInt8](repeating: 1, count: HeartbeatPlan.sizeLimit) }
        if plan.flaw == .noTimestamp { message.clearTimestamp() }

        let chainID = plan.flaw == .otherChain ? "virtengine-other-1" : Cast.chainID
        let digest = SHA256.digest(of: try message.signDocument(chainID: chainID))
        message.signature = Cast.keys[plan.key].secret.sign(digest: digest)
        switch plan.flaw {
        case .flippedSignature: message.signature[7] ^= 0x10
        case .shortSignature: message.signature.removeLast()
        case .noSignature: message.signature = []
        default: break
        }

        var bytes = try message.serializedBytes(options: .canonical)
        switch plan.flaw {
        case .unknownField: bytes += [0x7a, 0x00]
        // The last record again if there is a nonce, its default if there is none: C3 or C5.
        case .defaultWritten: bytes += [0x28, 0x00]
        case .truncated: bytes.removeLast()
        case .empty: bytes = []
        default: break
        }
        carried = bytes
        note(plan.flaw)
    }

    private mutating func note(_ flaw: HeartbeatPlan.Flaw) {
        switch flaw {
        case .none: break
        case .flippedSignature, .shortSignature, .otherChain: signer = nil
        case .unknownField, .defaultWritten, .truncated, .tooLarge: isCanonical = false
        case .empty, .noAddress, .noTimestamp, .noSignature: isComplete = false
        case .otherPrefix, .wrongChecksum, .shortAddress: validator = nil
        }
    }

    private static func proof(_ proof: HeartbeatPlan.Proof, of message: MsgEnclaveHeartbeat) throws -> [UInt8] {
        switch proof {
        case .none: return []
        case .garbage: return [0x03, 0x00, 0x02, 0x00, 0xee]
        case .oversized: return [UInt8](repeating: 0x03, count: 100 << 10 | 1)
        case .quote0, .quote1, .quoteOfAnother:
            var message = message
            if proof == .quoteOfAnother { message.nonce ^= 1 }
            var quote = SGXQuoteBuilder(binding: try message.attestationBinding(chainID: Cast.chainID))
            quote.body.enclave = Cast.codes[proof.code ?? 0]
            return quote.bytes(Cast.vendor)
        }
    }

    private static func address(of plan: HeartbeatPlan) throws -> String {
        let name = Cast.names[plan.validator]
        let bytes = Cast.addresses[plan.validator].bytes
        switch plan.flaw {
        case .noAddress: return ""
        case .otherPrefix: return try bytes.bech32(prefix: "cosmos")
        case .wrongChecksum: return String(name.dropLast()) + (name.hasSuffix("q") ? "p" : "q")
        case .shortAddress: return try Bech32.encode(Array(bytes.bytes.dropLast()).rawSpan, prefix: "ve")
        default: return name
        }
    }
}
