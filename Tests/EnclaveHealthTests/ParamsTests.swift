import EnclaveProto
import Testing

@testable import EnclaveHealth

@Suite struct ParamsTests {
    @Test func theDefaultsAreTheChains() throws {
        let params = Params.standard
        #expect(params.maxEnclaveKeysPerValidator == 2)
        #expect(params.defaultExpiryBlocks == 1000)
        #expect(params.keyRotationOverlapBlocks == 100)
        #expect(params.minQuoteVersion == 3)
        #expect(params.allowedTeeTypes == [.sgx, .sevSnp, .nitro])
        #expect(params.scoreTolerance == 0)
        #expect(params.requireAttestationChain)
        #expect(params.maxAttestationAge == 10000)
        #expect(!params.enableCommitteeMode)
        #expect(params.committeeSize == 0)
        #expect(params.committeeEpochBlocks == 10000)
        #expect(!params.enableMeasurementCleanup)
        #expect(params.maxRegistrationsPerBlock == 0)
        #expect(params.registrationCooldownBlocks == 0)
        #expect(params.healthCheckParams == .standard)
        try params.validate()
        let fixture = HealthFixture()
        #expect(try fixture.read { try fixture.keeper.moduleParams(in: $0) } == params)
    }

    static let refusals: [(change: @Sendable (inout Params) -> Void, reason: String)] = [
        ({ $0.maxEnclaveKeysPerValidator = 0 }, "max_enclave_keys_per_validator is 0; it must be at least 1"),
        ({ $0.defaultExpiryBlocks = 0 }, "default_expiry_blocks is 0; it must be 1 to 1099511627776 blocks"),
        ({ $0.defaultExpiryBlocks = .min }, "default_expiry_blocks is -9223372036854775808"),
        ({ $0.keyRotationOverlapBlocks = 0 }, "key_rotation_overlap_blocks is 0"),
        ({ $0.keyRotationOverlapBlocks = 1001 }, "not above default_expiry_blocks, which is 1000"),
        ({ $0.allowedTeeTypes = [] }, "allowed_tee_types is empty"),
        ({ $0.allowedTeeTypes[1] = .unspecified }, "allowed_tee_types[1] is TEE_TYPE_UNSPECIFIED"),
        ({ $0.allowedTeeTypes[2] = .sgx }, "allowed_tee_types[2] is TEE_TYPE_SGX once more"),
        ({ $0.scoreTolerance = 101 }, "score_tolerance is 101; a score is 0 to 100"),
        ({ $0.maxAttestationAge = 0 }, "max_attestation_age is 0"),
        ({ $0.committeeEpochBlocks = -1 }, "committee_epoch_blocks is -1; it must be 0"),
        ({ $0.enableCommitteeMode = true }, "committee_size is 0"),
        (
            {
                ($0.enableCommitteeMode, $0.committeeSize, $0.committeeEpochBlocks) = (true, 3, 0)
            },
            "committee_epoch_blocks is 0; it must be 1"
        ),
        ({ $0.registrationCooldownBlocks = -1 }, "registration_cooldown_blocks is -1; it must be 0"),
        ({ $0.healthCheckParams.unhealthyThreshold = 2 }, "health_check_params.unhealthy_threshold is 2"),
    ]

    @Test(arguments: refusals.indices) func parametersThatAreWrongAreRefusedWithTheField(index: Int) throws {
        let expected = Self.refusals[index]
        let fixture = try IdentityFixture()
        var params = Params.standard
        expected.change(&params)
        let message = HealthMessage.updateParams(
            .with {
                $0.authority = IdentityFixture.authority; $0.params = params
            }
        )
        let refusal = try #require(try fixture.deliver(message, 5).refusal)
        #expect(refusal.code == .invalidHealthCheckParams)
        #expect(refusal.reason.hasPrefix(expected.reason) || refusal.reason.hasSuffix(expected.reason), "\(refusal)")
    }

    @Test func anUpdateReplacesAllParametersAndAbsentOnesOfTheHealthCheckAreTheDefaults() throws {
        let fixture = try IdentityFixture()
        func update(_ change: (inout Params) -> Void) throws -> Params {
            var params = Params.standard
            change(&params)
            let message = MsgUpdateParams.with {
                $0.authority = IdentityFixture.authority; $0.params = params
            }
            _ = try fixture.deliver(.updateParams(message), 5).get()
            return try fixture.health.read { try fixture.keeper.moduleParams(in: $0) }
        }
        let changed = try update {
            $0.healthCheckParams.heartbeatTimeoutBlocks = 7
            $0.maxAttestationAge = 8
        }
        #expect(changed.healthCheckParams.heartbeatTimeoutBlocks == 7)
        #expect(changed.maxAttestationAge == 8)
        #expect(try fixture.health.read { try fixture.keeper.healthCheckParams(in: $0) }.heartbeatTimeoutBlocks == 7)
        #expect(try update { $0.clearHealthCheckParams() } == .standard)
        let missing = try fixture.deliver(.updateParams(.with { $0.authority = IdentityFixture.authority }), 6)
        #expect(missing.refusal?.reason == "params is missing")
    }
}
