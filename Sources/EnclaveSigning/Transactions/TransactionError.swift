import WireFormat

/// Why bytes are no transaction, or why one cannot be made, signed or verified.
public struct TransactionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for a program to act on.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        // Decoding.

        /// The bytes are no protobuf of the schema: cut off, an over-long number, a string that is not UTF-8.
        case malformed
        /// TxRaw is not encoded as ADR-027 says; ``TransactionError/rule`` says which rule is broken.
        case notCanonical
        /// A field that the schema does not name, where none may be (x/tx, `RejectUnknownFields`).
        case unknownField
        /// A known field with a wire type that is not the schema's.
        case wrongWireType
        /// An Any whose type is not written as `/full.name`.
        case typeURL
        /// A Timestamp outside of the years 1 to 9999, or with nanoseconds outside of a second.
        case timestampOutOfRange
        /// Messages, or Anys in Anys, are nested too deeply.
        case tooDeep
        /// More Anys within one Any than ``Transaction/greatestAnyCount``.
        case tooManyAnys
        /// Longer than a message can be.
        case tooLarge

        // Making.

        /// A coin, fee or other part that no chain would take.
        case invalidPart
        /// A public key that cannot be one.
        case invalidKey
        /// A threshold that is 0 or above the number of keys.
        case invalidThreshold
        /// A threshold account that has a key twice.
        case duplicateKey

        // Signing and verifying.

        /// There is no signer of this number.
        case noSuchSigner
        /// The key belongs to no signer of the transaction.
        case foreignKey
        /// The signer's key is neither in the transaction nor given.
        case missingKey
        /// A type of key, or an algorithm, that is not accepted.
        case unsupportedKey
        /// A sign mode that is not known here, or not allowed for this signer.
        case unsupportedMode
        /// The mode's sign document cannot hold the transaction.
        case notSignable
        /// A message has no amino name that is registered here (``AminoTypes``).
        case noAminoName
        /// Another number of signatures than of signers.
        case signatureCount
        /// The bit array has another length than the list of keys.
        case bitArrayLength
        /// Fewer members signed than the threshold asks for.
        case thresholdNotReached
        /// A signature that does not verify.
        case invalidSignature
        /// The signature is there already, or covers what would change.
        case alreadySigned
    }

    /// What went wrong.
    public let code: Code
    /// The rule of the canonical form that TxRaw breaks, where it breaks one.
    public let rule: CanonicalRule?
    /// The byte, counted from the start of TxRaw, at which it was seen; nil where no byte is to blame.
    public let offset: Int?
    /// The field, as `body_bytes.messages[0].value.nonce`; empty where no field is to blame.
    public let path: String
    /// One sentence for a person.
    public let message: String

    init(
        _ code: Code,
        rule: CanonicalRule? = nil,
        at offset: Int? = nil,
        path: String = "",
        _ message: String
    ) {
        self.code = code
        self.rule = rule
        self.offset = offset
        self.path = path
        self.message = message
    }

    /// An error of the codec in a part of a transaction.
    ///
    /// - Parameters:
    ///   - start: Where the part starts in TxRaw; nil where its place is not known.
    ///   - path: The path of the part.
    package init(_ error: WireError, start: Int? = 0, path: String = "") {
        let code: Code =
            switch error.code {
            case .depthLimitExceeded: .tooDeep
            case .sizeLimitExceeded: .tooLarge
            case .notCanonical: .notCanonical
            default: .malformed
            }
        let inner = path.isEmpty || error.path.isEmpty ? path + error.path : path + "." + error.path
        self.init(code, rule: error.rule, at: start.map { $0 + error.offset }, path: inner, error.message)
    }

    /// What `body` gives; the codec's error as one of this type, in a part that is not read where it lies.
    static func wrapping<T>(path: String = "", _ body: () throws(WireError) -> T) throws(TransactionError) -> T {
        do throws(WireError) {
            return try body()
        } catch {
            throw TransactionError(error, start: nil, path: path)
        }
    }

    /// A number of things, for a sentence.
    package static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }

    /// As `C3 at byte 12, body_bytes.memo: …`.
    public var description: String {
        var place = [rule?.id, offset.map { "at byte \($0)" }].compactMap(\.self).joined(separator: " ")
        if !path.isEmpty { place += place.isEmpty ? path : ", " + path }
        return place.isEmpty ? message : place + ": " + message
    }
}
