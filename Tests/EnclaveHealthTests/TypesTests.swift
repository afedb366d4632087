import EnclaveProto
import EnclaveSigning
import Testing

@testable import EnclaveHealth

@Suite struct TypesTests {
    @Test func errorsHaveTheDocumentedCodesAndTexts() {
        #expect(EnclaveError.codespace == "enclave")
        #expect(
            EnclaveError.Code.allCases.map(\.rawValue) == [
                1900, 1901, 1904, 1905, 1906, 1907, 1909, 1910, 1922, 1923, 1924, 1925, 1926, 1927,
            ]
        )
        #expect(Set(EnclaveError.Code.allCases.map(\.text)).count == EnclaveError.Code.allCases.count)
        #expect(EnclaveError(.heartbeatReplay).description == "heartbeat replay detected")
        #expect(EnclaveError(.heartbeatReplay, "nonce 7").description == "nonce 7: heartbeat replay detected")
    }

    @Test func verdictsHaveTheDocumentedTexts() {
        #expect(HealthStatus.allKnown.map(\.text) == ["unknown", "healthy", "degraded", "unhealthy"])
        for status in HealthStatus.allKnown { #expect(HealthStatus(text: status.text) == status) }
        #expect(HealthStatus(text: "Healthy") == nil)
        #expect(HealthStatus(rawValue: 9).text == "9")
    }

    @Test func keysHaveTheDocumentedBytes() {
        let validator = HealthFixture.validator(1)
        let address = validator.bytes.bytes
        #expect(StoreKey.identity(validator) == [0x01] + address)
        #expect(StoreKey.measurement([1, 2]) == [0x02, 1, 2])
        #expect(StoreKey.params == [0x04])
        #expect(StoreKey.enclaveHealth(validator) == [0x07] + address)
        #expect(StoreKey.healthCheckParams == [0x08])
        #expect(StoreKey.noncePrefix == 0x09)
        #expect(StoreKey.transition(validator, number: 258) == [0x0d] + address + [0, 0, 0, 0, 0, 0, 1, 2])
        #expect(StoreKey.event(height: 258, number: 3) == [0x10, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 3])
        let due = StoreKey.due(at: 258, .identityExpiry, validator)
        #expect(due == [0x0c, 0, 0, 0, 0, 0, 0, 1, 2, 3] + address)
        #expect(StoreKey.due(due)?.height == 258)
        #expect(StoreKey.due(due)?.kind == .identityExpiry)
        #expect(StoreKey.due(due)?.validator == validator)
        #expect(StoreKey.due([0x0c] + [UInt8](repeating: 0, count: 29)) == nil)
    }

    @Test func parametersThatCannotJudgeAreRefusedWithTheReason() throws {
        let changes: [(field: String, change: (inout HealthCheckParams) -> Void)] = [
            ("max_missed_heartbeats", { $0.maxMissedHeartbeats = 0 }),
            ("max_attestation_failures", { $0.maxAttestationFailures = 0 }),
            ("max_signature_failures", { $0.maxSignatureFailures = 0 }),
            ("heartbeat_timeout_blocks", { $0.heartbeatTimeoutBlocks = 0 }),
            ("heartbeat_timeout_blocks", { $0.heartbeatTimeoutBlocks = -1 }),
            ("heartbeat_timeout_blocks", { $0.heartbeatTimeoutBlocks = .max }),
            ("attestation_timeout_blocks", { $0.attestationTimeoutBlocks = 0 }),
            ("degraded_threshold", { $0.degradedThreshold = 0 }),
            ("unhealthy_threshold", { $0.unhealthyThreshold = 0 }),
            ("unhealthy_threshold", { $0.degradedThreshold = 11 }),
            ("unhealthy_threshold", { $0.maxMissedHeartbeats = 11 }),
        ]
        try HealthCheckParams.standard.validate()
        for (field, change) in changes {
            var params = HealthCheckParams.standard
            change(&params)
            #expect {
                try params.validate()
            } throws: { error in
                guard let error = error as? EnclaveError else { return false }
                return error.code == .invalidHealthCheckParams && error.reason.hasPrefix("\(field) is ")
            }
            let fixture = HealthFixture()
            #expect(throws: HealthError.self) {
                try fixture.inBlock(1) { try fixture.keeper.setHealthCheckParams(params, in: $0) }
            }
            #expect(try fixture.read { try fixture.keeper.healthCheckParams(in: $0) } == .standard)
        }
    }

    @Test func countersStopAtTheirGreatestValue() {
        var health = EnclaveHealthStatus.healthy(HealthFixture.validator(1))
        health.missedHeartbeats = .max
        health.attestationFailures = .max
        health.signatureFailures = .max
        health.totalHeartbeats = .max
        health.recordMissedHeartbeat()
        health.recordAttestationFailure()
        health.recordSignatureFailure()
        #expect(health.missedHeartbeats == .max && health.attestationFailures == .max)
        #expect(health.signatureFailures == .max)
        health.recordHeartbeat(at: HealthFixture.block(1).time)
        #expect(health.totalHeartbeats == .max)
    }
}
