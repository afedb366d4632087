import EnclaveProto
import EnclaveSigning

/// Which enclaves could take over from one.
public struct RotationAdvice: Hashable, Sendable {
    /// An enclave that could take over.
    public struct Replacement: Hashable, Sendable {
        /// Its validator.
        public let validator: AccountAddress
        /// Its score, 0 to 100.
        public let score: Int
        /// Height since which it is healthy.
        public let healthySince: Int64
        /// What it runs in.
        public let teeType: TEEType
    }

    /// Whose enclave is to be replaced.
    public let validator: AccountAddress
    /// The best first; none where there is no healthy enclave to name.
    public let replacements: [Replacement]
}

extension RotationAdvice.Replacement {
    /// Whether this one is to be preferred: the same technology as the enclave that is replaced, so that what runs in
    /// it can move as it is; then the higher score, then the longer time of health, then the lower address.
    func precedes(_ other: Self, replacing teeType: TEEType?) -> Bool {
        let isSame = self.teeType == teeType
        if isSame != (other.teeType == teeType) { return isSame }
        if score != other.score { return score > other.score }
        if healthySince != other.healthySince { return healthySince < other.healthySince }
        return validator.bytes.bytes.lexicographicallyPrecedes(other.validator.bytes.bytes)
    }
}
