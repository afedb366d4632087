import EnclaveAttestation
import EnclaveSigning

/// Keeps the health of the enclaves of one chain: the functions of ENCLAVE-ENH-006, over a ``KeeperContext``.
///
/// It has no clock, no randomness, and no state but what it made of stored bytes: the same blocks over the same store
/// leave the same bytes.
public struct HealthKeeper: Sendable {
    /// What is not in the store, because no other node has to agree on it.
    public struct Configuration: Sendable {
        /// Which schemes and keys sign heartbeats, and the limits of their timestamps.
        public var policy: HeartbeatVerifier.Policy
        /// What verifies attestation proofs.
        public var attestation = AttestationVerifier(roots: AttestationRoots())
        /// How many transitions and how many missed heartbeats of a validator are kept.
        public var historyLimit: UInt64 = 100
        /// For how many blocks events are kept.
        public var eventRetentionBlocks: Int64 = 1000
        /// After how many blocks without recovery the rotation of an unhealthy enclave is advised.
        public var rotationAdviceBlocks: Int64 = 600
        /// How many replacements an advice names.
        public var replacementLimit = 5
        /// The account that may change parameters and measurements; nobody may where there is none.
        public var authority: String?

        /// A configuration with the documented limits.
        public init(policy: HeartbeatVerifier.Policy) { self.policy = policy }
    }

    /// What is not in the store.
    public let configuration: Configuration

    /// What was made of stored records.
    let cache = ValidatorCache()

    /// A keeper.
    public init(_ configuration: Configuration) { self.configuration = configuration }
}
