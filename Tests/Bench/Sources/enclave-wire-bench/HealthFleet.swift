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
    static let time = BlockTime(seconds: 1_767_225_600)
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
    private let heartbeats: [[UInt8]]
    private var nextHeartbeat = 0
    private var height: Int64 = 1

    /// Watches as many validators as are asked for; `count` heartbeats are signed beforehand.
    init(_ store: any KeyValueStore, validators: Int, heartbeats count: Int) throws {
        self.store = store
        let senders = try (0..<Self.senderCount).map { try Sender($0) }
        var configuration = HealthKeeper.Configuration(policy: .init(algorithms: [.ed25519]))
        // The log of events is as long as ten blocks.
        configuration.eventRetentionBlocks = 10
        keeper = HealthKeeper(configuration)
        monitor = HealthMonitor(store: store, keeper: keeper)
        heartbeats = try (0..<count).map { number in
            let sender = senders[number % Self.senderCount]
            var message = Samples.heartbeat(proof: 0)
            message.validatorAddress = Self.address(sender.signer.publicKey.bytes).description
            message.nonce = UInt64(1_000_000 + number)
            return try sender.signer.sign(message).serializedBytes(options: .canonical)
        }
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
            $0.registeredAt = Samples.time(time.seconds, 0)
            $0.updatedAt = Samples.time(time.seconds, 0)
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
                $0.addedAt = Samples.time(time.seconds, 0)
            }
        ]
        return genesis
    }

    /// The next block, at the same time as all others.
    private func block() -> BlockContext {
        defer { height += 1 }
        return BlockContext(height: height, time: Self.time, chainID: Samples.chainID)
    }

    // MARK: What is measured

    /// A block in which nothing is due.
    func quietBlock() throws {
        let context = KeeperContext(store, block: block())
        try keeper.beginBlock(in: context)
        try context.commit()
    }

    /// Heartbeats one by one through the keeper, committed in blocks of up to 256.
    func heartbeats(_ count: Int) throws {
        var rest = count
        while rest > 0 {
            let heartbeats = try nextHeartbeats(min(rest, 256))
            let context = KeeperContext(store, block: block())
            try keeper.beginBlock(in: context)
            for heartbeat in heartbeats {
                let answer = try keeper.processHeartbeat(heartbeat.rawSpan, in: context)
                if !answer.success { throw Disagreement("a heartbeat is refused") }
            }
            try context.commit()
            rest -= heartbeats.count
        }
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

    /// Forgets the nonces, as a day later it would be.
    func forgetNonces() throws {
        let transaction = StoreTransaction(store)
        try NonceRegister(transaction).expire(before: .max)
        try transaction.commit()
        nextHeartbeat = 0
    }

    /// Heartbeats whose nonces are unused.
    private func nextHeartbeats(_ count: Int) throws -> ArraySlice<[UInt8]> {
        if nextHeartbeat == heartbeats.count { try forgetNonces() }
        let slice = heartbeats[nextHeartbeat...].prefix(count)
        nextHeartbeat += slice.count
        return slice
    }
}
