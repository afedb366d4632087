import EnclaveProto
import EnclaveSigning
import Synchronization
import WireFormat

/// A validator with a key, and the heartbeats that it signs.
struct Enclave: ~Copyable {
    static let chainID = "virtengine-localnet-1"
    static let blockTime = BlockTime(seconds: 1_767_225_600)

    let signer: HeartbeatSigner
    let address: AccountAddress

    init(
        _ algorithm: KeyAlgorithm = .ed25519,
        seed: UInt8 = 1,
        scheme: SigningScheme = .canonical,
        chainID: String = Enclave.chainID
    ) throws {
        let key = try SecretKey(algorithm: algorithm, rawBytes: [UInt8](repeating: seed, count: 32).rawSpan)
        address = AccountAddress(key.publicKey)
        signer = HeartbeatSigner(key: key, chainID: chainID, scheme: scheme)
    }

    /// Signed, as it is carried.
    func heartbeat(nonce: UInt64, secondsLater: Int64 = 0, nanos: Int32 = 0) throws -> [UInt8] {
        try signer.sign(message(nonce: nonce, secondsLater: secondsLater, nanos: nanos))
            .serializedBytes(options: .canonical)
    }

    func message(nonce: UInt64, secondsLater: Int64 = 0, nanos: Int32 = 0) -> MsgEnclaveHeartbeat {
        .with {
            $0.validatorAddress = address.description
            $0.timestamp.seconds = Enclave.blockTime.seconds + secondsLater
            $0.timestamp.nanos = nanos
            $0.attestationProof = [1, 2, 3]
            $0.nonce = nonce
        }
    }

    /// A verifier that knows this enclave alone.
    func verifier(
        schemes: [SigningScheme] = [.canonical],
        algorithms: Set<KeyAlgorithm> = Set(KeyAlgorithm.allCases),
        replayGuard: any ReplayGuard = InMemoryReplayGuard()
    ) -> HeartbeatVerifier {
        HeartbeatVerifier(
            chainID: Enclave.chainID,
            policy: HeartbeatVerifier.Policy(schemes: schemes, algorithms: algorithms),
            identities: IdentityTable([address: [signer.publicKey]]),
            replayGuard: replayGuard
        )
    }
}

extension HeartbeatVerifier {
    /// Why a heartbeat is refused at the time of the tests; nil where it is not.
    func refusal(of carried: [UInt8], at time: BlockTime = Enclave.blockTime) -> HeartbeatRefusal? {
        do throws(HeartbeatRefusal) {
            _ = try verify(carried.rawSpan, at: time)
            return nil
        } catch {
            return error
        }
    }
}

/// A guard that never answers.
struct BrokenGuard: ReplayGuard {
    private var error: ReplayGuardError { ReplayGuardError(.diskFull, "the disk is full") }

    func claim(validator: RawSpan, nonce: UInt64, expires: Int64) throws(ReplayGuardError) -> ReplayVerdict {
        throw error
    }
    func claim(_ claims: [NonceClaim]) throws(ReplayGuardError) -> [ReplayVerdict] { throw error }
    func claim(_ claims: [NonceClaim]) async throws(ReplayGuardError) -> [ReplayVerdict] { throw error }
    func contains(validator: RawSpan, nonce: UInt64) throws(ReplayGuardError) -> Bool { false }
    func expire(before time: Int64) throws(ReplayGuardError) -> Int { throw error }
}

/// A guard that counts what it is asked, and cancels a task at some question.
final class CountingGuard: ReplayGuard {
    private struct State {
        var questions = 0
        var claims = 0
        var limit = Int.max
        var cancel: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    var questions: Int { state.withLock { $0.questions } }
    var claims: Int { state.withLock { $0.claims } }

    /// Cancels the task at the question of this number.
    func cancelAfter(_ limit: Int, _ task: Task<some Sendable, any Error>) {
        state.withLock {
            $0.limit = limit
            $0.cancel = { task.cancel() }
        }
    }

    /// Waits until there is a task to cancel.
    func isReady() async throws {
        while state.withLock({ $0.cancel == nil }) { try await Task.sleep(for: .milliseconds(1)) }
    }

    func contains(validator: RawSpan, nonce: UInt64) throws(ReplayGuardError) -> Bool {
        let cancel = state.withLock { state -> (@Sendable () -> Void)? in
            state.questions += 1
            return state.questions == state.limit ? state.cancel : nil
        }
        cancel?()
        return false
    }

    func claim(validator: RawSpan, nonce: UInt64, expires: Int64) throws(ReplayGuardError) -> ReplayVerdict { note() }
    func claim(_ claims: [NonceClaim]) throws(ReplayGuardError) -> [ReplayVerdict] { claims.map { _ in note() } }
    func claim(_ claims: [NonceClaim]) async throws(ReplayGuardError) -> [ReplayVerdict] { claims.map { _ in note() } }
    func expire(before time: Int64) throws(ReplayGuardError) -> Int { 0 }

    private func note() -> ReplayVerdict {
        state.withLock { $0.claims += 1 }
        return .first
    }
}
