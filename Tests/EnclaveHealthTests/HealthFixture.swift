import EnclaveProto
import EnclaveSigning
import EnclaveStore

@testable import EnclaveHealth

/// A keeper over an empty store in memory, and blocks of six seconds.
struct HealthFixture {
    static let chainID = "virtengine-localnet-1"
    /// 2026-01-15T12:00:00Z.
    static let genesisTime: Int64 = 1_768_478_400

    let store = InMemoryStore()
    let keeper: HealthKeeper

    init(_ change: (inout HealthKeeper.Configuration) -> Void = { _ in }) {
        var configuration = HealthKeeper.Configuration(policy: .init(algorithms: [.ed25519, .secp256k1]))
        change(&configuration)
        keeper = HealthKeeper(configuration)
    }

    /// The block of a height.
    static func block(_ height: Int64) -> BlockContext {
        BlockContext(height: height, time: BlockTime(seconds: genesisTime + 6 * height), chainID: chainID)
    }

    /// Runs a block without what is due in it, and commits it.
    @discardableResult
    func inBlock<Result>(
        _ height: Int64,
        _ body: (KeeperContext) throws -> Result
    ) throws -> (result: Result, events: [HealthEvent]) {
        let context = KeeperContext(store, block: Self.block(height))
        let result = try body(context)
        try context.commit()
        return (result, context.events)
    }

    /// Runs the beginning of a block, and commits it.
    @discardableResult
    func begin(_ height: Int64) throws -> [HealthEvent] {
        try inBlock(height) { try keeper.beginBlock(in: $0) }.events
    }

    /// Reads what was committed.
    func read<Result>(_ body: (KeeperContext) throws -> Result) throws -> Result {
        try body(KeeperContext(store, block: Self.block(0)))
    }

    /// The record of a validator that has one.
    func health(_ validator: AccountAddress) throws -> EnclaveHealthStatus {
        try read { context in
            guard let health = try keeper.enclaveHealthStatus(of: validator, in: context) else {
                throw HealthError.refused(.healthStatusNotFound, "\(validator)")
            }
            return health
        }
    }

    /// The address of a number.
    static func validator(_ number: UInt64) -> AccountAddress {
        AccountAddress(AddressBytes(firstOf: SHA256.digest(of: Array("validator \(number)".utf8))))
    }
}

extension EnclaveHealthStatus {
    /// A healthy record with one heartbeat.
    static func healthy(_ validator: AccountAddress) -> EnclaveHealthStatus {
        var health = EnclaveHealthStatus(initial: validator, at: HealthFixture.block(1).time)
        health.recordHeartbeat(at: HealthFixture.block(1).time)
        health.status = .healthy
        return health
    }
}
