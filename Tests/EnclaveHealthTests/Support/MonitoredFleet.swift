import EnclaveProto
import EnclaveSigning
import EnclaveStore

@testable import EnclaveHealth

/// Validators whose records the tests change, block by block, as the keeper would.
final class MonitoredFleet {
    let fixture: HealthFixture
    let validators: [AccountAddress]
    private(set) var height: Int64 = 0
    private(set) var events: [HealthEvent] = []

    var keeper: HealthKeeper { fixture.keeper }

    init(count: UInt64, _ change: (inout HealthKeeper.Configuration) -> Void = { _ in }) throws {
        fixture = HealthFixture(change)
        validators = (0..<count).map(HealthFixture.validator)
        try block { context in
            for validator in validators {
                try context.set(Self.identity(of: validator), at: StoreKey.identity(validator))
                try keeper.initializeHealthStatus(of: validator, in: context)
            }
        }
    }

    static func identity(of validator: AccountAddress, _ teeType: TEEType = .sgx) -> EnclaveIdentity {
        .with {
            $0.validatorAddress = validator.description
            $0.teeType = teeType
            $0.status = .active
        }
    }

    /// The next block, with what is due in it; what happened comes back.
    @discardableResult
    func block(_ body: (KeeperContext) throws -> Void = { _ in }) throws -> [HealthEvent] {
        height += 1
        let block = try fixture.inBlock(height) { context in
            try keeper.beginBlock(in: context)
            try body(context)
        }
        events += block.events
        return block.events
    }

    /// An accepted heartbeat, but for its signature and its nonce.
    func beat(_ validator: AccountAddress, isAttested: Bool = false, in context: KeeperContext) throws {
        guard var watched = try keeper.watched(validator, in: context) else { return }
        watched.health.recordHeartbeat(at: context.block.time)
        watched.health.recordSignatureSuccess()
        keeper.endPeriod(&watched.track, of: validator, in: context)
        watched.track.lastHeartbeatHeight = context.block.height
        try keeper.startPeriod(&watched.track, of: validator, at: context.block.height + 1, in: context)
        if isAttested {
            watched.health.recordAttestationSuccess(at: context.block.time)
            watched.track.lastAttestationHeight = context.block.height
        }
        try keeper.finish(&watched, of: validator, in: context)
        try context.updateTotals { $0.heartbeats += 1 }
        try context.emit(
            HealthEvent(.heartbeatReceived, watched.health, previous: watched.health.status, in: context.block)
        )
    }

    /// What the last block left.
    func read<Result>(_ body: (KeeperContext) throws -> Result) throws -> Result {
        try body(KeeperContext(fixture.store, block: HealthFixture.block(height)))
    }

    /// What is kept about a validator.
    func watched(_ validator: AccountAddress) throws -> HealthKeeper.Watched {
        try read { context in
            guard let watched = try keeper.watched(validator, in: context) else {
                throw HealthError.refused(.healthStatusNotFound, "\(validator)")
            }
            return watched
        }
    }
}
