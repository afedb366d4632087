/// Why an attestation proof is not accepted, or why a file holds no root.
public struct AttestationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for a program to act on. The words do not change.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The bytes are not what the format says: cut off, a reserved byte that is not zero, bytes left over.
        case malformed
        /// More bytes than ``AttestationVerifier/greatestSize``, or more certificates than any chain has.
        case tooLarge
        /// A version of the format that is not known here, or that is below the least one asked for.
        case unsupportedVersion
        /// A signature algorithm, kind of key or kind of certification data that is not known here.
        case unsupportedAlgorithm
        /// A technology whose proofs are not verified here.
        case unsupportedTEE
        /// The enclave, or what vouches for it, can be read and changed by a debugger.
        case debugMode
        /// The proof was made for something else than what it came with.
        case wrongBinding
        /// A signature does not verify, or a hash is not the one that was signed.
        case badSignature
        /// The quoting enclave is not the vendor's.
        case foreignQuotingEnclave
        /// The certificate belongs to another chip or another firmware than the report.
        case platformMismatch
        /// There is no chain of certificates, or no root to lead it to, and one is required.
        case chainMissing
        /// The chain leads to none of the operator's roots.
        case untrustedChain
        /// A certificate's time was over at block time.
        case expiredCertificate
        /// A certificate's time had not begun at block time.
        case notYetValidCertificate
        /// What an operator named as root is none.
        case invalidRoot
    }

    /// What went wrong.
    public let code: Code
    /// The field, as `report_body.attributes`; empty where the proof as a whole is to blame.
    public let field: String
    /// The byte of the proof at which it was seen, counted from 0; nil where no byte is to blame.
    public let offset: Int?
    /// One sentence for a person.
    public let message: String

    init(_ code: Code, _ field: String, at offset: Int? = nil, _ message: String) {
        self.code = code
        self.field = field
        self.offset = offset
        self.message = message
    }

    /// As `report_body.attributes at byte 96: …`.
    public var description: String {
        let place = [field.isEmpty ? nil : field, offset.map { "at byte \($0)" }].compactMap(\.self)
        return place.isEmpty ? message : place.joined(separator: " ") + ": " + message
    }
}
