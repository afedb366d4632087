import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import EnclaveStore
import WellKnownTypes
import WireFormat

/// A monitor of many validators, some of which send heartbeats, block after block.
final class HealthFleet {
    /// Validators that send heartbeats.
    private static let senderCount = 256
    /// More than a sample needs: what is signed while the clock runs would be measured.
    private static let heartbeatCount = 8192
    private static let firstTime = BlockTime(seconds: 1_767_225_600)
    /// So many blocks that none is missed.
    private static let timeout: Int64 = 1 << 40

    /// One who sends heartbeats.
    private final class Sender {
        let signer: HeartbeatSigner

        init(_ number: Int) throws {
            let seed = SHA256.digest(of: Array("sender \(number)".utf8))
            let key = try SecretKey(algorithm: .ed25519, rawBytes: seed.rawSpan)
            signer = HeartbeatSigner(key: key, chainID: Samples.chainID)
        }
    }

    let store: any KeyValueStore
    let keeper: HealthKeeper
    private let monitor: HealthMonitor
    private let senders: [Sender]
    private let policy = HeartbeatVerifier.Policy(algorithms: [.ed25519])
    private var heartbeats: ArraySlice<[UInt8]> = []
    private var height: Int64 = 1
    private var time = HealthFleet.firstTime
    /// The block that heartbeats are put into, and how many are in it.
    private var openBlock: KeeperContext?
    private var openCount = 0

    /// Watches as many validators as are asked for.
    init(_ store: any KeyValueStore, validators: Int) throws {
        self.store = store
        let senders = try (0..<Self.senderCount).map { try Sender($0) }
        self.senders = senders
        var configuration = HealthKeeper.Configuration(policy: policy)
        // The log of events is as long as ten blocks.
        configuration.eventRetentionBlocks = 10
        keeper = HealthKeeper(configuration)
        monitor = HealthMonitor(store: store, keeper: keeper)
        let identities = (0..<validators).map { number -> EnclaveIdentity in
            let isSender = number < Self.senderCount
            let key = isSender ? senders[number].signer.publicKey.bytes : Samples.noise(32, seed: UInt64(number))
            return Self.identity(key)
        }
        try monitor.initGenesis(Self.genesis(identities), at: block())
    }

    private static func address(_ key: [UInt8]) -> AccountAddress {
        AccountAddress(AddressBytes(firstOf: SHA256.digest(of: key)))
    }

    private static func identity(_ key: [UInt8]) -> EnclaveIdentity {
        EnclaveIdentity.with {
            $0.validatorAddress = address(key).description
            $0.teeType = .sgx
            $0.measurementHash = SHA256.digest(of: [1]).bytes
            $0.signerHash = SHA256.digest(of: [2]).bytes
            $0.encryptionPubKey = SHA256.digest(of: key).bytes
            $0.signingPubKey = key
            $0.quoteVersion = 3
            $0.epoch = 1
            $0.expiryHeight = timeout
            $0.registeredAt = Samples.time(firstTime.seconds, 0)
            $0.updatedAt = Samples.time(firstTime.seconds, 0)
            $0.status = .active
        }
    }

    private static func genesis(_ identities: [EnclaveIdentity]) -> GenesisState {
        var genesis = GenesisState.standard
        genesis.enclaveIdentities = identities
        genesis.params.healthCheckParams.heartbeatTimeoutBlocks = timeout
        genesis.measurementAllowlist = [
            MeasurementRecord.with {
                $0.measurementHash = SHA256.digest(of: [1]).bytes
                $0.teeType = .sgx
                $0.addedAt = Samples.time(firstTime.seconds, 0)
            }
        ]
        return genesis
    }

    /// The next block, at the same time as the one before.
    private func block() -> BlockContext {
        defer { height += 1 }
        return BlockContext(height: height, time: time, chainID: Samples.chainID)
    }

    /// Signs heartbeats, unless there are many left: of a time at which every nonce of those before has expired, which
    /// are let go of.
    func prepareHeartbeats() throws {
        if heartbeats.count >= Self.heartbeatCount / 2 { return }
        try endBlock()
        time = BlockTime(seconds: time.seconds + 2 * policy.nonceRetention)
        heartbeats = try (0..<Self.heartbeatCount).map { number in
            let sender = senders[number % Self.senderCount]
            var message = Samples.heartbeat(proof: 0)
            message.validatorAddress = Self.address(sender.signer.publicKey.bytes).description
            message.timestamp = Samples.time(time.seconds, 123_456_789)
            message.nonce = UInt64(1_000_000 + number)
            return try sender.signer.sign(message).serializedBytes(options: .canonical)
        }[...]
        try quietBlock()
    }

    // MARK: What is measured

    /// A block in which nothing is due.
    func quietBlock() throws {
        let context = KeeperContext(store, block: block())
        try keeper.beginBlock(in: context)
        try context.commit()
    }

    /// Heartbeats one by one through the keeper, committed in blocks of 256: a block goes on from one call to the next.
    func heartbeats(_ count: Int) throws {
        for _ in 0..<count {
            let context = try openBlock ?? beginBlock()
            for heartbeat in try nextHeartbeats(1) {
                let answer = try keeper.processHeartbeat(heartbeat.rawSpan, in: context)
                if !answer.success { throw Disagreement("a heartbeat is refused") }
            }
            openCount += 1
            if openCount == 256 { try endBlock() }
        }
    }

    private func beginBlock() throws -> KeeperContext {
        let context = KeeperContext(store, block: block())
        try keeper.beginBlock(in: context)
        openBlock = context
        openCount = 0
        return context
    }

    private func endBlock() throws {
        try openBlock?.commit()
        openBlock = nil
    }

    /// Heartbeats in blocks of up to 1000, whose signatures are verified on all cores.
    func blocksOfHeartbeats(_ count: Int) throws {
        var rest = count
        while rest > 0 {
            let heartbeats = try nextHeartbeats(min(rest, 1000))
            let outcome = try monitor.process(heartbeats.map(HealthMessage.heartbeat), in: block())
            let accepted = outcome.outcomes.count { if case .success = $0 { true } else { false } }
            if accepted != heartbeats.count { throw Disagreement("a heartbeat of a block is refused") }
            rest -= heartbeats.count
        }
    }

    /// A page of a hundred records.
    func page(_ pagination: CosmosPageRequest) throws -> QueryAllHealthStatusesResponse {
        try monitor.read { (keeper, context) throws(HealthError) in
            try keeper.allHealthStatuses(.with { $0.pagination = pagination }, in: context)
        }
    }

    /// Heartbeats whose nonces are unused; all that were prepared have a turn.
    private func nextHeartbeats(_ count: Int) throws -> ArraySlice<[UInt8]> {
        if heartbeats.isEmpty { try prepareHeartbeats() }
        let slice = heartbeats.prefix(count)
        heartbeats = heartbeats.dropFirst(count)
        return slice
    }
}
