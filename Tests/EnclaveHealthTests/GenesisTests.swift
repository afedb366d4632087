import EnclaveProto
import EnclaveSigning
import EnclaveStore
import TestSupport
import Testing
import WellKnownTypes
import WireReflection

@testable import EnclaveHealth

@Suite struct GenesisTests {
    private func imported(_ genesis: GenesisState, at height: Int64 = 0) throws -> HealthFixture {
        let fixture = HealthFixture()
        try fixture.inBlock(height) { try fixture.keeper.initGenesis(genesis, in: $0) }
        return fixture
    }

    private func exported(_ fixture: HealthFixture) throws -> GenesisState {
        try fixture.read { try fixture.keeper.exportGenesis(in: $0) }
    }

    // MARK: What is wrong

    @Test func theDefaultGenesisIsValidAndEmpty() throws {
        #expect(GenesisState.standard.validate().isEmpty)
        #expect(GenesisState().validate().isEmpty)
        #expect(try exported(imported(.standard)) == .standard)
        #expect(try exported(imported(GenesisState())) == GenesisState())
    }

    static let changes: [(change: @Sendable (inout GenesisState) -> Void, problems: [String])] = [
        ({ _ in }, []),
        (
            { $0.enclaveIdentities[3].validatorAddress = "ve1" },
            ["enclave_identities[3].validator_address is no address of an account"]
        ),
        (
            { $0.enclaveIdentities[3].validatorAddress = $0.enclaveIdentities[3].validatorAddress.uppercased() },
            ["enclave_identities[3].validator_address is in upper case; write ve1"]
        ),
        (
            { $0.enclaveIdentities[1].validatorAddress = $0.enclaveIdentities[0].validatorAddress },
            ["enclave_identities[1].validator_address is that of index 0 once more"]
        ),
        (
            { $0.enclaveIdentities[1].encryptionPubKey = $0.enclaveIdentities[0].encryptionPubKey },
            ["enclave_identities[1].encryption_pub_key is that of index 0 once more"]
        ),
        (
            { $0.enclaveIdentities[1].signingPubKey.removeLast() },
            ["enclave_identities[1].signing_pub_key is no key: a public key has 32 bytes"]
        ),
        (
            { $0.enclaveIdentities[1].measurementHash = [] },
            ["enclave_identities[1].measurement_hash has 0 bytes; it must be 32, a SHA-256"]
        ),
        ({ $0.enclaveIdentities[1].debugMode = true }, ["enclave_identities[1].debug_mode is set"]),
        // The fourth has expired.
        ({ $0.enclaveIdentities[3].debugMode = true }, []),
        ({ $0.enclaveIdentities[1].epoch = 0 }, ["enclave_identities[1].epoch is 0"]),
        ({ $0.enclaveIdentities[1].expiryHeight = 0 }, ["enclave_identities[1].expiry_height is 0"]),
        (
            { $0.enclaveIdentities[1].status = .unspecified },
            ["enclave_identities[1].status is ENCLAVE_IDENTITY_STATUS_UNSPECIFIED"]
        ),
        ({ $0.enclaveIdentities[1].status = .init(rawValue: 77) }, ["enclave_identities[1].status is 77"]),
        (
            { $0.enclaveIdentities[1].status = .rotating },
            ["enclave_identities[1].status is rotating, but no active rotation is among key_rotations"]
        ),
        (
            { $0.enclaveIdentities[1].registeredAt.nanos = -1 },
            ["enclave_identities[1].registered_at.nanos has no canonical form"]
        ),
        (
            { $0.measurementAllowlist[1].measurementHash = $0.measurementAllowlist[0].measurementHash },
            ["measurement_allowlist[1].measurement_hash is that of index 0 once more"]
        ),
        (
            { $0.measurementAllowlist[0].measurementHash = [1] },
            ["measurement_allowlist[0].measurement_hash has 1 bytes"]
        ),
        ({ $0.measurementAllowlist[0].teeType = .unspecified }, ["measurement_allowlist[0].tee_type is TEE_TYPE_UNSP"]),
        ({ $0.measurementAllowlist[0].expiryHeight = -2 }, ["measurement_allowlist[0].expiry_height is -2"]),
        ({ $0.measurementAllowlist[0].revokedByProposal = 2 }, ["measurement_allowlist[0].revoked is not set"]),
        ({ $0.keyRotations[1].epoch = 0 }, ["key_rotations[1].epoch is 0", "key_rotations[1].status is active, but"]),
        (
            {
                $0.keyRotations[0].epoch = 2; $0.keyRotations[0].validatorAddress = $0.keyRotations[1].validatorAddress
            },
            ["key_rotations[1].epoch is that of index 0 once more"]
        ),
        (
            { $0.keyRotations[0].oldKeyFingerprint = "AB" },
            ["key_rotations[0].old_key_fingerprint is not 64 lower-case hexadecimal digits"]
        ),
        (
            { $0.keyRotations[0].newKeyFingerprint = $0.keyRotations[0].newKeyFingerprint.uppercased() },
            ["key_rotations[0].new_key_fingerprint is not 64 lower-case hexadecimal digits"]
        ),
        ({ $0.keyRotations[0].overlapEndHeight = 5 }, ["key_rotations[0].overlap_end_height is 5; it must be above"]),
        ({ $0.keyRotations[0].overlapStartHeight = -1 }, ["key_rotations[0].overlap_start_height is -1"]),
        ({ $0.keyRotations[0].status = .pending }, ["key_rotations[0].status is pending"]),
        ({ $0.keyRotations[0].status = .unspecified }, ["key_rotations[0].status is KEY_ROTATION_STATUS_UNSPECIFIED"]),
        (
            { $0.keyRotations[0].validatorAddress = HealthFixture.validator(77).description },
            ["key_rotations[0].validator_address has no identity"]
        ),
        (
            { $0.keyRotations[1].newKeyFingerprint = $0.keyRotations[1].oldKeyFingerprint },
            ["key_rotations[1].new_key_fingerprint is not that of the key of enclave_identities[2]"]
        ),
        ({ $0.params.defaultExpiryBlocks = 0 }, ["params.default_expiry_blocks is 0", "params.key_rotation_overlap"]),
        (
            { $0.params.healthCheckParams.maxMissedHeartbeats = 0 },
            ["params.health_check_params.max_missed_heartbeats is 0; it must be at least 1"]
        ),
        (
            {
                $0.params.healthCheckParams.heartbeatTimeoutBlocks = -1
                $0.params.healthCheckParams.degradedThreshold = 0
            },
            [
                "params.health_check_params.heartbeat_timeout_blocks is -1",
                "params.health_check_params.degraded_threshold is 0",
            ]
        ),
        (
            { $0.enclaveHealthStatuses[1].status = HealthStatus(rawValue: 9) },
            ["enclave_health_statuses[1].status is 9, which is no verdict"]
        ),
        (
            { $0.enclaveHealthStatuses[1].validatorAddress = $0.enclaveHealthStatuses[0].validatorAddress },
            ["enclave_health_statuses[1].validator_address is that of index 0 once more"]
        ),
        (
            { $0.enclaveHealthStatuses[1].validatorAddress = "x" },
            ["enclave_health_statuses[1].validator_address is no address"]
        ),
    ]

    @Test(arguments: changes.indices) func everyProblemIsToldWithItsPlaceAndNothingIsImported(index: Int) throws {
        let (change, expected) = Self.changes[index]
        var genesis = GenesisState.sample
        change(&genesis)
        let problems = genesis.validate().map(\.description)
        #expect(problems.count == expected.count, "\(problems)")
        for (problem, start) in zip(problems, expected) { #expect(problem.hasPrefix(start), "\(problem)") }
        let fixture = HealthFixture()
        if expected.isEmpty {
            try fixture.inBlock(0) { try fixture.keeper.initGenesis(genesis, in: $0) }
        } else {
            let context = KeeperContext(fixture.store, block: HealthFixture.block(0))
            #expect(throws: HealthError.self) { try fixture.keeper.initGenesis(genesis, in: context) }
            try context.commit()
            #expect(fixture.store.count == 0)
        }
    }

    @Test func problemsOfManyRecordsAreAllToldAndTheErrorNamesTwenty() throws {
        let genesis = GenesisState.with {
            $0.enclaveHealthStatuses = (0..<30).map { number in .with { $0.validatorAddress = "no address \(number)" } }
        }
        #expect(genesis.validate().count == 30)
        let fixture = HealthFixture()
        let error = #expect(throws: HealthError.self) {
            try fixture.inBlock(0) { try fixture.keeper.initGenesis(genesis, in: $0) }
        }
        let text = try #require(error?.description)
        #expect(text.contains("enclave_health_statuses[19]") && !text.contains("enclave_health_statuses[20]"))
        #expect(text.contains("and 10 more"))
    }

    @Test func aStoreWithRecordsIsNotFilledAgain() throws {
        let fixture = try imported(.standard)
        let error = #expect(throws: HealthError.self) {
            try fixture.inBlock(1) { try fixture.keeper.initGenesis(.standard, in: $0) }
        }
        #expect(error?.description.contains("fills an empty store") == true)
    }

    // MARK: There and back

    @Test(arguments: 0..<60 as Range<UInt64>) func whatIsImportedIsExportedByteForByte(seed: UInt64) throws {
        var generator = GenesisGenerator(seed: seed)
        let genesis = generator.genesis()
        #expect(genesis.validate().isEmpty, "\(genesis.validate())")
        let bytes = try genesis.serializedBytes(options: .canonical)
        #expect(try exported(imported(genesis)).serializedBytes(options: .canonical) == bytes)
        // In any order.
        var shuffled = genesis
        shuffled.enclaveIdentities.shuffle(using: &generator.numbers)
        shuffled.measurementAllowlist.shuffle(using: &generator.numbers)
        shuffled.keyRotations.shuffle(using: &generator.numbers)
        shuffled.enclaveHealthStatuses.shuffle(using: &generator.numbers)
        #expect(try exported(imported(shuffled)).serializedBytes(options: .canonical) == bytes)
        // As JSON.
        let json = try genesis.jsonString()
        #expect(try GenesisState(jsonString: json).serializedBytes(options: .canonical) == bytes)
    }

    @Test func aChainThatRanIsExportedAndGoesOn() throws {
        let chain = try IdentityFixture()
        for number in 1...3 as ClosedRange<UInt64> {
            _ = try chain.deliver(.registerEnclaveIdentity(TestEnclave(number).registration()), 10).get()
        }
        _ = try chain.deliver(.heartbeat(TestEnclave(1).heartbeat(11, nonce: 1)), 11).get()
        _ = try chain.deliver(.rotateEnclaveIdentity(TestEnclave(2).rotation(to: 5)), 12).get()
        try chain.health.inBlock(13) { try chain.keeper.revokeIdentity(of: HealthFixture.validator(3), in: $0) }
        let genesis = try exported(chain.health)
        #expect(genesis.validate().isEmpty)
        #expect(genesis.enclaveIdentities.count == 3)
        #expect(genesis.keyRotations.map(\.status) == [.active])

        let next = try imported(genesis, at: 14)
        #expect(try exported(next) == genesis)
        try next.begin(15)
        let heartbeat = try TestEnclave(1).heartbeat(15, nonce: 2)
        try #require(try next.send(heartbeat, 15).result.refusal == nil)
        #expect(try next.health(HealthFixture.validator(1)).totalHeartbeats == 2)
        // The key before the rotation is not in a genesis; that after it is.
        let old = try next.send(TestEnclave(2).heartbeat(15, nonce: 1), 15)
        #expect(old.result.refusal?.code == .heartbeatSignatureInvalid)
        let new = try next.send(TestEnclave(2).heartbeat(15, nonce: 2, signedBy: 5), 15)
        #expect(new.result.refusal == nil)
        // The rotation ends where it would have, and so does the identity.
        try next.begin(112)
        let rotations = try next.read { try next.keeper.keyRotations(of: HealthFixture.validator(2), in: $0) }
        #expect(rotations.map(\.status) == [.completed])
        try next.begin(1010)
        let identities = try exported(next).enclaveIdentities.map { ($0.validatorAddress, $0.status) }
        let statuses = Dictionary(uniqueKeysWithValues: identities)
        #expect(statuses[HealthFixture.validator(1).description] == .expired)
        #expect(statuses[HealthFixture.validator(2).description] == .active)
        #expect(statuses[HealthFixture.validator(3).description] == .revoked)
    }

    @Test func anEnclaveInUseWithoutARecordOfHealthIsWatchedFromTheNextBlockOn() throws {
        var genesis = GenesisState.sample
        genesis.enclaveHealthStatuses = []
        let fixture = try imported(genesis, at: 5)
        let statuses = try exported(fixture).enclaveHealthStatuses
        let inUse = genesis.enclaveIdentities.filter(\.isInUse)
        #expect(inUse.count == 3)
        #expect(Set(statuses.map(\.validatorAddress)) == Set(inUse.map(\.validatorAddress)))
        #expect(statuses.allSatisfy { $0.status == .unknown && !$0.hasLastHeartbeat })
        try fixture.begin(105)
        #expect(try exported(fixture).enclaveHealthStatuses.allSatisfy { $0.missedHeartbeats == 0 })
        try fixture.begin(106)
        #expect(try exported(fixture).enclaveHealthStatuses.allSatisfy { $0.missedHeartbeats == 1 })
    }

    @Test func recordsOfEnclavesThatAreNotInUseAreKeptAndNotWatched() throws {
        var genesis = GenesisState.sample
        genesis.enclaveHealthStatuses = genesis.enclaveIdentities.map { .healthy(AccountAddress($0.validatorAddress)!) }
        let fixture = try imported(genesis)
        try fixture.begin(500)
        let missed = try exported(fixture).enclaveHealthStatuses.filter { $0.missedHeartbeats > 0 }
        #expect(Set(missed.map(\.validatorAddress)) == Set(genesis.enclaveIdentities.prefix(3).map(\.validatorAddress)))
    }

    @Test func theSumsCountWhatWasImported() throws {
        var genesis = GenesisState.sample
        genesis.enclaveHealthStatuses[0].status = .unhealthy
        let fixture = try imported(genesis)
        let totals = try fixture.read { try $0.currentTotals() }
        #expect(totals.unhealthy == 1)
        #expect(totals.healthy + totals.degraded + totals.unknown + totals.unhealthy == 3)
        let unhealthy = try fixture.read { try fixture.keeper.unhealthyEnclaves(in: $0) }
        #expect(unhealthy.map(\.description) == [genesis.enclaveHealthStatuses[0].validatorAddress])
    }
}
