import Dispatch
import EnclaveProto
import EnclaveSigning
import OpenSSLPeer
import WireFormat

/// Heartbeats from carried bytes to the verdict: decoding, canonical check, address, identity, time, sign document,
/// digest, signature, and the claim of the nonce in memory. Every heartbeat has a nonce of its own.
struct Verification: Sendable {
    static let caseName = "heartbeat"
    static let batchCase = "heartbeats-1k"
    static let bareName = "openssl"
    static let callsName = "openssl-calls"
    static let oneCoreName = "one-core"
    private static let time = BlockTime(seconds: 1_767_225_600)

    private let heartbeats: [[UInt8]]
    private let verifier: HeartbeatVerifier
    private let replayGuard = InMemoryReplayGuard()

    private init(_ count: Int, _ key: consuming SecretKey) throws {
        let address = AccountAddress(key.publicKey)
        verifier = HeartbeatVerifier(
            chainID: Samples.chainID,
            policy: HeartbeatVerifier.Policy(algorithms: [.ed25519]),
            identities: IdentityTable([address: [key.publicKey]]),
            replayGuard: replayGuard
        )
        // A guard in use: other nonces of the validator live in it, and those that are forgotten leave their room.
        for nonce in 0..<UInt64(100_000) {
            _ = try replayGuard.claim(validator: address.bytes.rawSpan, nonce: nonce, expires: .max)
        }
        let signer = HeartbeatSigner(key: key, chainID: Samples.chainID)
        var signed: [[UInt8]] = []
        for nonce in 0..<count {
            var message = Samples.heartbeat(proof: 12)
            message.validatorAddress = address.description
            // As long as the others, so that all documents are of one size.
            message.nonce = UInt64(1_000_000 + nonce)
            signed.append(try signer.sign(message).serializedBytes(options: .canonical))
        }
        heartbeats = signed
    }

    private static func key() throws -> SecretKey {
        let seed = Samples.noise(32, seed: 5)
        return try SecretKey(algorithm: .ed25519, rawBytes: seed.rawSpan)
    }

    // MARK: One by one

    static func groups() throws -> [Group] {
        let verification = try Verification(256, key())
        let carried = verification.heartbeats[0]
        let own = Contestant(caseName, Case.ownName, bytes: carried.count) { _ in { try verification.verify($0) } }
        let pairs = verification.heartbeats.count
        let publicKey = try key().publicKey.bytes
        let signatures = try verification.heartbeats.flatMap { try MsgEnclaveHeartbeat(serializedBytes: $0).signature }
        let documents = try verification.heartbeats.map {
            try MsgEnclaveHeartbeat.signDocument(carried: $0.rawSpan, chainID: Samples.chainID)
        }
        let digests = documents.flatMap { SHA256.digest(of: $0).bytes }
        let (joined, size) = (Array(documents.joined()), documents[0].count)
        let bare = Contestant(caseName, bareName, bytes: carried.count) { _ in
            { count in
                guard bench_openssl_verify(publicKey, signatures, digests, pairs, UInt64(count)) == 1 else {
                    throw refused
                }
            }
        }
        let calls = Contestant(caseName, callsName, bytes: carried.count) { _ in
            { count in
                guard bench_openssl_digest_verify(publicKey, signatures, joined, size, pairs, UInt64(count)) == 1 else {
                    throw refused
                }
            }
        }
        let group = Group(operation: .verifyHeartbeat, contestants: [own, bare, calls], turns: 8)
        return [group] + (try batchGroups())
    }

    private static var refused: Disagreement { Disagreement("libcrypto refuses the signature") }

    /// Forgets the nonces after each round, which is part of what is measured.
    private func verify(_ count: Int) throws {
        var index = 0
        for _ in 0..<count {
            if index == 0 { try replayGuard.expire(before: .max) }
            let heartbeat = heartbeats[index]
            keep(try verifier.verify(heartbeat.rawSpan, at: Self.time))
            index = index + 1 == heartbeats.count ? 0 : index + 1
        }
    }

    // MARK: Batches

    private static func batchGroups() throws -> [Group] {
        let verification = try Verification(1024, key())
        let bytes = verification.heartbeats.reduce(0) { $0 + $1.count }
        let contestants = [(Case.ownName, 2), (oneCoreName, 1)].map { name, workers in
            Contestant(batchCase, name, bytes: bytes) { _ in
                { for _ in 0..<$0 { try verification.verifyBatch(workers: workers) } }
            }
        }
        return [Group(operation: .verifyBatch, contestants: contestants)]
    }

    private func verifyBatch(workers: Int) throws {
        try replayGuard.expire(before: .max)
        let done = DispatchSemaphore(value: 0)
        let accepted = Count()
        Task {
            let outcomes = try? await verifier.verifyBatch(heartbeats, at: Self.time, workers: workers)
            accepted.value = outcomes?.count { if case .success = $0 { true } else { false } } ?? 0
            done.signal()
        }
        done.wait()
        if accepted.value != heartbeats.count { throw Disagreement("a heartbeat of a batch is refused") }
    }

    /// Written before the semaphore is signalled and read after.
    private final class Count: @unchecked Sendable {
        var value = 0
    }
}
