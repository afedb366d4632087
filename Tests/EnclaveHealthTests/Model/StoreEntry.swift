import EnclaveHealth
import EnclaveProto
import WireFormat

@testable import EnclaveSigning

/// A key of the store and what is there.
struct StoreEntry: Equatable, Sendable {
    /// Boxed, so that entries are cheap to copy.
    indirect enum Value: Equatable, Sendable {
        case identity(EnclaveIdentity)
        case measurement(MeasurementRecord)
        case key(EnclaveKey)
        case moduleParams(Params)
        case rotation(KeyRotationRecord)
        case health(EnclaveHealthStatus)
        case params(HealthCheckParams)
        case nonce(HeartbeatNonceRecord)
        case track(HealthTrack)
        case transition(HealthTransition)
        case totals(HealthTotals)
        case event(HealthEvent)
        case block(BlockRecord)
        case missed(MissedHeartbeat)
        case empty
    }

    let key: [UInt8]
    let value: Value

    /// The key of these parts; numbers are big-endian.
    init(_ value: Value, _ prefix: UInt8, _ parts: [UInt8]...) {
        key = parts.reduce([prefix], +)
        self.value = value
    }

    /// A key for a person.
    static func hex(_ key: [UInt8]) -> String { HexText.text(of: key.rawSpan) }

    static func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}

extension StoreEntry.Value {
    /// What the bytes at a key mean. They have to be canonical.
    init(at key: [UInt8], _ bytes: [UInt8]) throws {
        switch key.first {
        case 0x01: self = .identity(try Self.decoded(bytes))
        case 0x02: self = .measurement(try Self.decoded(bytes))
        case 0x03: self = .key(try Self.decoded(bytes))
        case 0x04: self = .moduleParams(try Self.decoded(bytes))
        case 0x05: self = .rotation(try Self.decoded(bytes))
        case 0x07: self = .health(try Self.decoded(bytes))
        case 0x08: self = .params(try Self.decoded(bytes))
        case 0x09: self = .nonce(try Self.decoded(bytes))
        case 0x0b: self = .track(try Self.decoded(bytes))
        case 0x0d: self = .transition(try Self.decoded(bytes))
        case 0x0f: self = .totals(try Self.decoded(bytes))
        case 0x10: self = .event(try Self.decoded(bytes))
        case 0x11: self = .block(try Self.decoded(bytes))
        case 0x13: self = .missed(try Self.decoded(bytes))
        default:
            guard bytes.isEmpty else { throw StrayEntry(key: key, value: bytes) }
            self = .empty
        }
    }

    private static func decoded<Record: Message>(_ bytes: [UInt8]) throws -> Record {
        try Record(serializedBytes: bytes.rawSpan, options: .canonical)
    }
}

/// An entry that the tests know nothing of.
struct StrayEntry: Error {
    let key: [UInt8]
    let value: [UInt8]
}

extension ReferenceModel {
    /// All that has to be in the store by key, but the sums.
    func entries() -> [[UInt8]: StoreEntry.Value] {
        var entries: [StoreEntry] = []
        for validator in 0..<Cast.count { entries += self.entries(of: validator) }
        for record in measurements.values {
            entries.append(StoreEntry(.measurement(record), 0x02, record.measurementHash))
            if record.expiryHeight > 0 {
                let height = StoreEntry.bigEndian(record.expiryHeight)
                entries.append(StoreEntry(.empty, 0x14, height, record.measurementHash))
            }
        }
        for key in enclaveKeys.values {
            entries.append(StoreEntry(.key(key), 0x03, SHA256.digest(of: key.encryptionPubKey).bytes))
        }
        if var params = storedModuleParams?.params {
            // Those of the health check have a key of their own.
            params.clearHealthCheckParams()
            entries.append(StoreEntry(.moduleParams(params), 0x04))
        }
        if let storedParams { entries.append(StoreEntry(.params(storedParams), 0x08)) }
        for (nonce, expires) in nonces {
            let address = Self.address(nonce.validator)
            let number = StoreEntry.bigEndian(nonce.nonce)
            let record = HeartbeatNonceRecord.with { $0.expiresAt = .with { $0.seconds = expires } }
            entries.append(StoreEntry(.nonce(record), 0x09, address, number))
            // Times may be negative: the sign bit is flipped, so that they are in order.
            let time = StoreEntry.bigEndian(UInt64(bitPattern: expires) ^ 1 << 63)
            entries.append(StoreEntry(.empty, 0x0a, time, address, number))
        }
        for (height, events) in eventLog {
            for (number, event) in events.enumerated() {
                let parts = (StoreEntry.bigEndian(height), StoreEntry.bigEndian(UInt32(number)))
                entries.append(StoreEntry(.event(event), 0x10, parts.0, parts.1))
            }
        }
        if let block {
            let record = BlockRecord.with {
                $0.chainID = block.chainID
                $0.height = block.height
                $0.time = stamp
            }
            entries.append(StoreEntry(.block(record), 0x11))
        }
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.value) })
    }

    private func entries(of validator: Int) -> [StoreEntry] {
        let address = Self.address(validator)
        var entries: [StoreEntry] = []
        if let identity = identities[validator] { entries.append(StoreEntry(.identity(identity), 0x01, address)) }
        for rotation in rotations[validator] ?? [] {
            entries.append(StoreEntry(.rotation(rotation), 0x05, address, StoreEntry.bigEndian(rotation.epoch)))
        }
        guard let one = watched[validator] else { return entries }
        entries.append(StoreEntry(.health(one.health), 0x07, address))
        entries.append(StoreEntry(.track(one.track), 0x0b, address))
        for (due, height) in due(of: validator) {
            let parts = (StoreEntry.bigEndian(height), [UInt8(due.rawValue)])
            entries.append(StoreEntry(.empty, 0x0c, parts.0, parts.1, address))
        }
        for transition in kept(one.transitions) {
            entries.append(StoreEntry(.transition(transition), 0x0d, address, StoreEntry.bigEndian(transition.number)))
        }
        entries.append(StoreEntry(.empty, 0x0e, [UInt8(one.health.status.rawValue)], address))
        let first = UInt64(one.missed.count - kept(one.missed).count)
        for (number, missed) in kept(one.missed).enumerated() {
            entries.append(StoreEntry(.missed(missed), 0x13, address, StoreEntry.bigEndian(first + UInt64(number))))
        }
        return entries
    }

    /// The last ones.
    func kept<Record>(_ records: [Record]) -> [Record] { Array(records.suffix(limits.history)) }

    /// The sums, by counting.
    func totals() -> HealthTotals {
        let verdicts = watched.values.map(\.health.status)
        var totals = HealthTotals()
        totals.unknown = UInt64(verdicts.count { $0 == .unknown })
        totals.healthy = UInt64(verdicts.count { $0 == .healthy })
        totals.degraded = UInt64(verdicts.count { $0 == .degraded })
        totals.unhealthy = UInt64(verdicts.count { $0 == .unhealthy })
        totals.heartbeats = heartbeats
        totals.refusals = refusals
        totals.statusChanges =
            statusChanges
            .map { (change, count) in
                .with {
                    $0.previousStatus = change.previous
                    $0.status = change.status
                    $0.count = count
                }
            }
            .sorted {
                ($0.previousStatus.rawValue, $0.status.rawValue) < ($1.previousStatus.rawValue, $1.status.rawValue)
            }
        return totals
    }

    private static let addresses = Cast.addresses.map(\.bytes.bytes)
    private static func address(_ validator: Int) -> [UInt8] { addresses[validator] }
}
