import WireFormat

/// Remembers which nonces of which validators were used, so that a heartbeat counts once.
///
/// A nonce is claimed only after the signature of its heartbeat was verified: otherwise anyone could use up
/// the nonces of a validator. Of all who claim one nonce of one validator, however many threads or
/// processes at once, exactly one is told ``ReplayVerdict/first``. Every 64-bit number is a nonce, 0 too.
///
/// Time is block time, in seconds since 1970, and stands still between calls: a nonce is remembered until
/// ``expire(before:)`` lets go of it, so that two nodes that replay the same blocks remember the same nonces.
///
/// A guard that shares a transaction with other writes keeps the meaning of these calls: what it answers
/// holds from the moment that its transaction is committed, and a claim whose transaction is rolled back
/// was never made.
public protocol ReplayGuard: Sendable {
    /// Claims a nonce.
    ///
    /// An answer of ``ReplayVerdict/first`` is as durable as the guard is before it is given. The call blocks
    /// for as long as that takes; in a task, claim a batch instead, for which a guard that writes to a disk suspends.
    ///
    /// - Parameters:
    ///   - validator: The bytes of the address, 1 to 255.
    ///   - nonce: The nonce of the heartbeat.
    ///   - expires: Block time in seconds; the nonce is remembered at least until ``expire(before:)`` is called
    ///     with a later one. A nonce that is claimed already keeps the time that it has.
    /// - Throws: ``ReplayGuardError``; the nonce is then not claimed.
    func claim(validator: RawSpan, nonce: UInt64, expires: Int64) throws(ReplayGuardError) -> ReplayVerdict

    /// Claims nonces one after the other, in their order, as one step: where it throws, none of them is claimed.
    ///
    /// Blocks until the answers are durable, once for all.
    ///
    /// - Returns: An answer for each claim.
    /// - Throws: ``ReplayGuardError``.
    func claim(_ claims: [NonceClaim]) throws(ReplayGuardError) -> [ReplayVerdict]

    /// Claims nonces one after the other, in their order, as one step: where it throws, none of them is claimed.
    ///
    /// Suspends until the answers are durable, and blocks no thread of Swift concurrency meanwhile.
    ///
    /// - Returns: An answer for each claim.
    /// - Throws: ``ReplayGuardError``.
    func claim(_ claims: [NonceClaim]) async throws(ReplayGuardError) -> [ReplayVerdict]

    /// Whether the nonce was claimed and has not expired.
    ///
    /// It may be claimed by another at any moment: only ``claim(validator:nonce:expires:)`` decides.
    ///
    /// - Parameters:
    ///   - validator: The bytes of the address, 1 to 255.
    ///   - nonce: The nonce of the heartbeat.
    /// - Throws: ``ReplayGuardError``.
    func contains(validator: RawSpan, nonce: UInt64) throws(ReplayGuardError) -> Bool

    /// Lets go of every nonce whose `expires` lies before this block time, in seconds.
    ///
    /// Costs in proportion to what expires, not to what stays.
    ///
    /// - Returns: How many nonces it let go of.
    /// - Throws: ``ReplayGuardError``; nonces that it let go of until then stay expired.
    @discardableResult
    func expire(before time: Int64) throws(ReplayGuardError) -> Int
}

/// The answer to a claim.
@frozen
public enum ReplayVerdict: String, Sendable, Hashable {
    /// Nobody had claimed the nonce; it is the caller's now.
    case first
    /// The nonce was claimed before.
    case replay
}

/// A nonce to be claimed.
public struct NonceClaim: Sendable, Hashable {
    /// The bytes of the validator's address, 1 to 255.
    public var validator: [UInt8]
    /// The nonce of the heartbeat.
    public var nonce: UInt64
    /// Block time in seconds until which the nonce is remembered.
    public var expires: Int64

    /// A claim of its parts.
    public init(validator: [UInt8], nonce: UInt64, expires: Int64) {
        self.validator = validator
        self.nonce = nonce
        self.expires = expires
    }
}

/// Why a guard did not answer.
public struct ReplayGuardError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for a program to act on.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The address of the validator has no bytes, or more than 255.
        case invalidValidator
        /// The guard holds as many nonces, or bytes, as it was allowed to.
        case capacityExceeded
        /// The disk is full.
        case diskFull
        /// The file cannot be written to.
        case readOnly
        /// The file cannot be opened or made.
        case cannotOpen
        /// The file is no database, or is damaged.
        case notADatabase
        /// The file is a database of another program, or of another version of this one.
        case otherSchema
        /// Others kept the file locked for too long.
        case locked
        /// Reading or writing failed.
        case inputOutput
    }

    /// What went wrong.
    public let code: Code
    /// One sentence for a person.
    public let message: String

    /// An error of its parts.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The sentence.
    public var description: String { message }
}

/// The bytes under which a store keeps a nonce.
public enum NonceKey {
    /// The first byte of every key.
    public static let prefix: UInt8 = 0x09

    /// `0x09 ‖ address ‖ big-endian nonce`.
    ///
    /// - Throws: ``ReplayGuardError`` where the address has no bytes or more than 255.
    public static func bytes(validator: RawSpan, nonce: UInt64) throws(ReplayGuardError) -> [UInt8] {
        try check(validator)
        var key: [UInt8] = []
        key.reserveCapacity(9 + validator.byteCount)
        key.append(prefix)
        for offset in 0..<validator.byteCount { key.append(validator.byte(at: offset)) }
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            key.append(UInt8(truncatingIfNeeded: nonce >> shift))
        }
        return key
    }

    /// - Throws: ``ReplayGuardError`` where the address has no bytes or more than 255.
    @inline(__always)
    package static func check(_ validator: RawSpan) throws(ReplayGuardError) {
        guard (1...255).contains(validator.byteCount) else { throw invalid(validator.byteCount) }
    }

    @inline(never)
    private static func invalid(_ count: Int) -> ReplayGuardError {
        ReplayGuardError(.invalidValidator, "the validator's address has \(count) bytes; 1 to 255 are allowed")
    }
}
