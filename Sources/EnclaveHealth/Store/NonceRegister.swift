import EnclaveProto
import EnclaveSigning
import WellKnownTypes
import WireFormat

/// A replay guard within a transaction: a nonce is claimed together with whatever else the transaction writes,
/// or not at all.
///
/// It answers as ``/EnclaveSigning/ReplayGuard`` does. A claim holds from the moment that the transaction is
/// committed; of all who claim one nonce in transactions of one store, exactly one commits.
///
/// Under `0x09 ‖ address ‖ big-endian nonce` lies a canonical `HeartbeatNonceRecord`, under
/// `0x0a ‖ big-endian time ‖ address ‖ big-endian nonce` an empty value: the nonces in the order in which they
/// expire. The time is in seconds, its sign bit flipped, so that its bytes are in the order of the times.
public struct NonceRegister {
    /// The first byte of the keys that are in the order of expiry.
    public static let expiryPrefix: UInt8 = 0x0a

    private let transaction: StoreTransaction

    /// The nonces that this transaction sees.
    public init(_ transaction: StoreTransaction) { self.transaction = transaction }

    /// Claims a nonce.
    ///
    /// - Parameters:
    ///   - validator: The bytes of the address, 1 to 255.
    ///   - nonce: The nonce of the heartbeat.
    ///   - expires: Block time in seconds, of the years 1 to 9999; the nonce is remembered at least until
    ///     ``expire(before:limit:)`` is called with a later one. A nonce that is claimed already keeps the time that
    ///     it has.
    /// - Throws: ``StoreError``; the nonce is then not claimed.
    public func claim(validator: [UInt8], nonce: UInt64, expires: Int64) throws(StoreError) -> ReplayVerdict {
        let key = try Self.key(validator, nonce)
        if try transaction.get(key) != nil { return .replay }
        try add(key, expires: expires)
        return .first
    }

    /// Claims a nonce that is known not to be claimed.
    ///
    /// - Throws: ``StoreError``; the nonce is then not claimed.
    func add(validator: [UInt8], nonce: UInt64, expires: Int64) throws(StoreError) {
        try add(Self.key(validator, nonce), expires: expires)
    }

    private func add(_ key: [UInt8], expires: Int64) throws(StoreError) {
        let record = HeartbeatNonceRecord.with { $0.expiresAt = .with { $0.seconds = expires } }
        let value: [UInt8]
        do {
            value = try record.serializedBytes(options: .canonical)
        } catch {
            throw StoreError(.invalidEntry, "the nonce's time of expiry, \(expires), is no block time")
        }
        transaction.set(key, value)
        var expiryKey = Self.expiryKey(expires)
        expiryKey += key.dropFirst()
        transaction.set(expiryKey, [])
    }

    /// Whether the nonce was claimed and has not expired.
    ///
    /// - Throws: ``StoreError``.
    public func contains(validator: [UInt8], nonce: UInt64) throws(StoreError) -> Bool {
        try transaction.get(Self.key(validator, nonce)) != nil
    }

    /// Lets go of nonces whose `expires` lies before this block time, in seconds; those that expire first go first.
    ///
    /// Costs in proportion to what expires, not to what stays.
    ///
    /// - Parameters:
    ///   - time: Block time in seconds.
    ///   - limit: How many it lets go of at most.
    /// - Returns: How many it let go of; fewer than `limit` where none is left.
    /// - Throws: ``StoreError``.
    @discardableResult
    public func expire(before time: Int64, limit: Int = .max) throws(StoreError) -> Int {
        let end = Self.expiryKey(time)
        var removed = 0
        if limit <= 0 { return 0 }
        try transaction.iterate(prefix: [Self.expiryPrefix]) { key, _ in
            if KeyRange.compare(key.rawSpan, end.rawSpan) >= 0 { return false }
            transaction.delete(key)
            transaction.delete([NonceKey.prefix] + key.dropFirst(end.count))
            removed += 1
            return removed < limit
        }
        return removed
    }

    private static func key(_ validator: [UInt8], _ nonce: UInt64) throws(StoreError) -> [UInt8] {
        do throws(ReplayGuardError) {
            return try NonceKey.bytes(validator: validator.rawSpan, nonce: nonce)
        } catch {
            throw StoreError(.invalidEntry, error.message)
        }
    }

    /// What the keys of nonces with this time of expiry start with.
    private static func expiryKey(_ time: Int64) -> [UInt8] {
        StoreKey.numbered(expiryPrefix, UInt64(bitPattern: time) ^ 1 << 63)
    }
}
