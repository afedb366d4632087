import EnclaveProto
import EnclaveSigning
import WireFormat

/// What the keeper works on within one block: the block, the store with what the block has written so far, and the
/// events. One thread at a time.
///
/// Nothing is in the store before ``commit()``; a context that is dropped without it has done nothing.
public final class KeeperContext {
    /// The block.
    public let block: BlockContext
    /// The events of the block, in their order.
    public private(set) var events: [HealthEvent] = []
    /// The validators that something happened to in the block: those whose alerts are to be looked at.
    private(set) var touched: Set<AccountAddress> = []
    /// How many registrations the block had.
    var registrations: UInt32 = 0

    private let transaction: StoreTransaction
    /// What is known of the validators that the block has to do with, as it has left them so far.
    private var known: [AccountAddress: ValidatorCache.Entry] = [:]
    /// Where that is kept from block to block; nil for a context in which no block was begun.
    var cache: ValidatorCache?
    private var checks: HeartbeatChecks?
    private var healthCheckParams: HealthCheckParams?
    private var totals: HealthTotals?
    /// Whether the block changed the sums: who only reads them leaves no trace in the store.
    private var totalsChanged = false

    /// A context over a store.
    public init(_ store: any KeyValueStore, block: BlockContext) {
        self.block = block
        transaction = StoreTransaction(store)
    }

    /// Writes everything, or nothing where it throws.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func commit() throws(HealthError) {
        if totalsChanged, let totals { try set(totals, at: StoreKey.totals) }
        let version = transaction.version
        try storing { () throws(StoreError) in try transaction.commit() }
        if let cache, let version, let next = transaction.version {
            cache.update(known, in: transaction.store, from: version, to: next)
        }
    }

    /// The last block that was committed to a store; nil where there is none.
    static func lastBlock(in store: any KeyValueStore) throws(HealthError) -> BlockContext? {
        let bytes: [UInt8]?
        do throws(StoreError) { bytes = try store.get(StoreKey.block) } catch { throw .store(error) }
        guard let bytes else { return nil }
        let record: BlockRecord = try decoded(bytes)
        return BlockContext(height: record.height, time: BlockTime(record.time), chainID: record.chainID)
    }

    // MARK: Records

    /// The record at a key.
    ///
    /// - Throws: ``HealthError/store(_:)``, also where the bytes are no canonical record.
    func record<Record: Message>(_ type: Record.Type, at key: [UInt8]) throws(HealthError) -> Record? {
        guard let bytes = try bytes(at: key) else { return nil }
        return try Self.decoded(bytes)
    }

    /// The bytes at a key.
    func bytes(at key: [UInt8]) throws(HealthError) -> [UInt8]? {
        try storing { () throws(StoreError) in try transaction.get(key) }
    }

    /// Stores a record in its canonical bytes.
    func set<Record: Message>(_ record: Record, at key: [UInt8]) throws(HealthError) {
        forget(key)
        try write(record, at: key)
    }

    private func write<Record: Message>(_ record: Record, at key: [UInt8]) throws(HealthError) {
        do throws(WireError) {
            transaction.set(key, try record.serializedBytes(options: .canonical))
        } catch {
            throw .corrupt("\(Record.schema.fullName) cannot be stored: \(error)")
        }
    }

    /// Stores a key without a value.
    func insert(_ key: [UInt8]) { transaction.set(key, []) }

    /// Deletes a key, if it is there.
    func delete(_ key: [UInt8]) {
        forget(key)
        transaction.delete(key)
    }

    /// The keys and values that start with a prefix, in the order of their bytes or against it, until `body`
    /// returns false. What `body` writes, it does not meet.
    func iterate(
        _ prefix: [UInt8],
        from start: [UInt8]? = nil,
        reverse: Bool = false,
        _ body: (_ key: [UInt8], _ value: [UInt8]) throws(HealthError) -> Bool
    ) throws(HealthError) {
        var failure: HealthError?
        try storing { () throws(StoreError) in
            try transaction.iterate(prefix: prefix, from: start, reverse: reverse) { (key, value) throws(StoreError) in
                do throws(HealthError) {
                    return try body(key, value)
                } catch {
                    failure = error
                    return false
                }
            }
        }
        if let failure { throw failure }
    }

    /// The records whose keys start with a prefix, in the order of the keys.
    func records<Record: Message>(_ prefix: [UInt8]) throws(HealthError) -> [Record] {
        var records: [Record] = []
        try iterate(prefix) { (_, value) throws(HealthError) in
            records.append(try Self.decoded(value))
            return true
        }
        return records
    }

    /// A record of its bytes.
    static func decoded<Record: Message>(_ bytes: [UInt8]) throws(HealthError) -> Record {
        do throws(WireError) {
            return try Record(serializedBytes: bytes.rawSpan, options: .canonical)
        } catch {
            throw .corrupt("a \(Record.schema.fullName): \(error)")
        }
    }

    // MARK: What is known of validators

    /// What is known of a validator without reading the store; nil for nothing.
    func known(_ validator: AccountAddress) throws(HealthError) -> ValidatorCache.Entry? {
        if let entry = known[validator] { return entry }
        guard let cache else { return nil }
        let version = try storing { () throws(StoreError) in try transaction.readVersion() }
        guard let entry = cache.entry(of: validator, in: transaction.store, at: version) else { return nil }
        known[validator] = entry
        return entry
    }

    /// Keeps an identity that was read.
    func keep(_ active: ActiveIdentity, of validator: AccountAddress) {
        known[validator] = ValidatorCache.Entry(active, known[validator]?.watched)
    }

    /// Keeps a record of health that was read.
    func keep(_ watched: HealthKeeper.Watched, of validator: AccountAddress) {
        known[validator] = ValidatorCache.Entry(known[validator]?.active, watched)
    }

    /// Stores the record of health of a validator, and its heights.
    func set(_ watched: HealthKeeper.Watched, of validator: AccountAddress) throws(HealthError) {
        try write(watched.health, at: StoreKey.enclaveHealth(validator))
        try write(watched.track, at: StoreKey.track(validator))
        keep(watched, of: validator)
    }

    /// Forgets what is known of the record at a key: it is written to.
    private func forget(_ key: [UInt8]) {
        switch key.first {
        case StoreKey.identityPrefix:
            if let validator = StoreKey.validator(endOf: key) {
                known[validator] = ValidatorCache.Entry(nil, known[validator]?.watched)
            }
        case StoreKey.healthPrefix, StoreKey.trackPrefix:
            if let validator = StoreKey.validator(endOf: key) {
                known[validator] = ValidatorCache.Entry(known[validator]?.active, nil)
            }
        default: break
        }
    }

    // MARK: What every message needs

    /// The parameters of the health check; the defaults where none were set.
    func currentHealthCheckParams() throws(HealthError) -> HealthCheckParams {
        if let healthCheckParams { return healthCheckParams }
        let params = try record(HealthCheckParams.self, at: StoreKey.healthCheckParams) ?? .standard
        do throws(EnclaveError) { try params.validate() } catch { throw .corrupt(error.description) }
        healthCheckParams = params
        return params
    }

    /// Stores valid parameters of the health check; none where the defaults are to be in force.
    func setCurrentHealthCheckParams(_ params: HealthCheckParams?) throws(HealthError) {
        healthCheckParams = params
        if let params {
            try set(params, at: StoreKey.healthCheckParams)
        } else {
            delete(StoreKey.healthCheckParams)
        }
    }

    /// The checks of heartbeats that need no store, made once for the block.
    func heartbeatChecks(_ policy: HeartbeatVerifier.Policy) -> HeartbeatChecks {
        if let checks { return checks }
        let made = HeartbeatChecks(chainID: block.chainID, policy: policy)
        checks = made
        return made
    }

    /// Changes the sums.
    func updateTotals(_ change: (inout HealthTotals) -> Void) throws(HealthError) {
        var totals = try currentTotals()
        change(&totals)
        self.totals = totals
        totalsChanged = true
    }

    /// The sums with what the block changed.
    func currentTotals() throws(HealthError) -> HealthTotals {
        if let totals { return totals }
        let stored = try record(HealthTotals.self, at: StoreKey.totals) ?? HealthTotals()
        guard stored.isCountable else { throw .corrupt("the sums count more records than there can be") }
        totals = stored
        return stored
    }

    /// Adds an event to the block, and to the log in the store.
    func emit(_ event: HealthEvent) throws(HealthError) {
        let number = UInt32(truncatingIfNeeded: events.count)
        events.append(event)
        try set(event, at: StoreKey.event(height: block.height, number: number))
    }

    /// Notes that something happened to a validator.
    func touch(_ validator: AccountAddress) { touched.insert(validator) }

    /// The nonces, within what the block writes.
    var nonces: NonceRegister { NonceRegister(transaction) }

    /// Runs a body that uses the store.
    func storing<Result>(_ body: () throws(StoreError) -> Result) throws(HealthError) -> Result {
        do throws(StoreError) {
            return try body()
        } catch {
            throw .store(error)
        }
    }
}
