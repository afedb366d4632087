import EnclaveProto
import EnclaveSigning
import WireFormat

/// The keys of the store. Numbers are big-endian, so that the order of the bytes is that of the numbers; an
/// address is its 20 bytes.
///
/// The chain publishes the prefixes 0x01 to 0x06, ENCLAVE-ENH-006 documents 0x07 to 0x09, and those from 0x0a on are
/// this project's own.
public enum StoreKey {
    /// `PrefixEnclaveIdentity`: `EnclaveIdentity` by address.
    public static let identityPrefix: UInt8 = 0x01
    /// `MeasurementRecord` by measurement hash.
    public static let measurementPrefix: UInt8 = 0x02
    /// `EnclaveKey` by fingerprint.
    public static let keyPrefix: UInt8 = 0x03
    /// `Params`; `health_check_params` has its own key.
    public static let paramsPrefix: UInt8 = 0x04
    /// `KeyRotationRecord` by address and epoch.
    public static let keyRotationPrefix: UInt8 = 0x05
    /// `PrefixEnclaveHealth`: `EnclaveHealthStatus` by address.
    public static let healthPrefix: UInt8 = 0x07
    /// `PrefixHealthCheckParams`: `HealthCheckParams`.
    public static let healthCheckParamsPrefix: UInt8 = 0x08
    /// Nonces of heartbeats.
    public static let noncePrefix: UInt8 = NonceKey.prefix
    /// Nonces by the time at which they expire.
    public static let nonceExpiryPrefix: UInt8 = NonceRegister.expiryPrefix
    /// `HealthTrack` by address.
    public static let trackPrefix: UInt8 = 0x0b
    /// What is due, by height.
    public static let duePrefix: UInt8 = 0x0c
    /// `HealthTransition` by address and number.
    public static let historyPrefix: UInt8 = 0x0d
    /// Addresses by verdict.
    public static let statusIndexPrefix: UInt8 = 0x0e
    /// `HealthTotals`.
    public static let totalsPrefix: UInt8 = 0x0f
    /// `HealthEvent` by height and number.
    public static let eventPrefix: UInt8 = 0x10
    /// `BlockRecord`.
    public static let blockPrefix: UInt8 = 0x11
    /// `AlertRules`, and `AlertRecord` by rule and address.
    public static let alertPrefix: UInt8 = 0x12
    /// `MissedHeartbeat` by address and number.
    public static let missedPrefix: UInt8 = 0x13
    /// Measurements by the height at which they expire.
    public static let measurementExpiryPrefix: UInt8 = 0x14

    /// The key of an identity.
    public static func identity(_ validator: AccountAddress) -> [UInt8] { key(identityPrefix, validator) }
    /// The key of a measurement.
    public static func measurement(_ hash: [UInt8]) -> [UInt8] { [measurementPrefix] + hash }
    /// The key of an enclave's key.
    public static func enclaveKey(_ fingerprint: SHA256Digest) -> [UInt8] { [keyPrefix] + fingerprint.bytes }
    /// The key of the module's parameters.
    public static let params: [UInt8] = [paramsPrefix]
    /// The key of a rotation.
    public static func keyRotation(_ validator: AccountAddress, epoch: UInt64) -> [UInt8] {
        key(keyRotationPrefix, validator, epoch)
    }
    /// `EnclaveHealthKey()`: the key of a record of health.
    public static func enclaveHealth(_ validator: AccountAddress) -> [UInt8] { key(healthPrefix, validator) }
    /// `HealthCheckParamsKey()`.
    public static let healthCheckParams: [UInt8] = [healthCheckParamsPrefix]
    /// The key of the heights of a record of health.
    public static func track(_ validator: AccountAddress) -> [UInt8] { key(trackPrefix, validator) }
    /// The key of a transition.
    public static func transition(_ validator: AccountAddress, number: UInt64) -> [UInt8] {
        key(historyPrefix, validator, number)
    }
    /// The key that finds a validator by its verdict.
    public static func statusIndex(_ status: HealthStatus, _ validator: AccountAddress) -> [UInt8] {
        statusIndex(status) + validator.bytes.bytes
    }
    /// What the keys that find validators by this verdict start with.
    public static func statusIndex(_ status: HealthStatus) -> [UInt8] {
        [statusIndexPrefix, UInt8(truncatingIfNeeded: status.rawValue)]
    }
    /// The key of the sums.
    public static let totals: [UInt8] = [totalsPrefix]
    /// The key of an event.
    public static func event(height: Int64, number: UInt32) -> [UInt8] {
        var key = numbered(eventPrefix, UInt64(bitPattern: height))
        append(number, to: &key)
        return key
    }
    /// What the keys of the events of a block start with.
    public static func events(height: Int64) -> [UInt8] { numbered(eventPrefix, UInt64(bitPattern: height)) }
    /// The key of the last block.
    public static let block: [UInt8] = [blockPrefix]
    /// The key of the rules that the alert records belong to.
    public static let alertRules: [UInt8] = [alertPrefix]
    /// The key of an alert about one validator, or about all of them.
    public static func alert(rule: String, _ validator: AccountAddress?) -> [UInt8] {
        [alertPrefix] + rule.utf8 + [0] + (validator?.bytes.bytes ?? [])
    }
    /// The key of a missed heartbeat.
    public static func missed(_ validator: AccountAddress, number: UInt64) -> [UInt8] {
        key(missedPrefix, validator, number)
    }

    /// `0x14 ‖ height ‖ hash`: the key that finds a measurement by the height at which it expires.
    static func measurementExpiry(at height: Int64, _ hash: [UInt8]) -> [UInt8] {
        numbered(measurementExpiryPrefix, UInt64(bitPattern: height)) + hash
    }

    /// The address that ends a key.
    static func validator(endOf key: [UInt8]) -> AccountAddress? {
        if key.count < AddressBytes.count { return nil }
        let bytes = key.span.extracting(last: AddressBytes.count)
        return AddressBytes(RawSpan(_elements: bytes)).map { AccountAddress($0) }
    }

    static func key(_ prefix: UInt8, _ validator: AccountAddress, _ number: UInt64? = nil) -> [UInt8] {
        var key = room(for: prefix)
        append(validator, to: &key)
        if let number { append(number, to: &key) }
        return key
    }

    static func append(_ validator: AccountAddress, to key: inout [UInt8]) {
        let address = validator.bytes.rawSpan
        for index in 0..<AddressBytes.count { key.append(address.byte(at: index)) }
    }

    /// What the keys start with that have this number behind the prefix.
    static func numbered(_ prefix: UInt8, _ number: UInt64) -> [UInt8] {
        var key = room(for: prefix)
        append(number, to: &key)
        return key
    }

    /// A key so far, with room for two numbers and an address: more than all but those with a hash or a name have.
    private static func room(for prefix: UInt8) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(38)
        key.append(prefix)
        return key
    }

    /// Puts the bytes of a number behind a key, the highest first.
    static func append(_ number: some FixedWidthInteger, to key: inout [UInt8]) {
        for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
            key.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}
