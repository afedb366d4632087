import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import EnclaveStore
import TestSupport
import Testing
import WellKnownTypes

@testable import EnclaveHealth

/// Heartbeats with SGX quotes; EnclaveAttestation's own tests have the other technologies, and what is wrong in a proof.
@Suite struct HeartbeatAttestationTests {
    private static let factory = AttestationFactory.sgx()
    private static let measurement = SHA256.digest(of: SGXReportFields().enclave).bytes
    private let enclave = TestEnclave(1)

    private func fixture(
        measurement: [UInt8] = HeartbeatAttestationTests.measurement,
        trusts: Bool = true,
        _ change: (inout MeasurementRecord) -> Void = { _ in }
    ) throws -> HealthFixture {
        var roots = AttestationRoots()
        if trusts { try roots.add(AttestationFactory.pem([Self.factory.root.der]), for: .sgx) }
        let fixture = HealthFixture { $0.attestation = AttestationVerifier(roots: roots) }
        try fixture.register(enclave)
        try fixture.inBlock(1) { context in
            var identity = enclave.identity
            identity.measurementHash = measurement
            try context.set(identity, at: StoreKey.identity(enclave.validator))
            var record = MeasurementRecord.with {
                $0.measurementHash = Self.measurement
                $0.teeType = .sgx
            }
            change(&record)
            try context.set(record, at: StoreKey.measurement(record.measurementHash))
        }
        return fixture
    }

    private func quote(
        _ message: MsgEnclaveHeartbeat,
        _ change: (inout SGXQuoteBuilder) -> Void = { _ in }
    ) throws -> [UInt8] {
        var builder = SGXQuoteBuilder(binding: try message.attestationBinding(chainID: HealthFixture.chainID))
        change(&builder)
        return builder.bytes(Self.factory)
    }

    /// What the chain answers, and the record after.
    private func send(_ fixture: HealthFixture, _ proof: (MsgEnclaveHeartbeat) throws -> [UInt8]) throws
        -> (message: String, health: EnclaveHealthStatus)
    {
        let heartbeat = try enclave.heartbeat(10, nonce: 1, proof: proof)
        let answer = try fixture.send(heartbeat, 10).result.get()
        #expect(answer.success)
        return (answer.message, try fixture.health(enclave.validator))
    }

    private func expectFailure(
        _ fixture: HealthFixture,
        _ text: String,
        _ proof: (MsgEnclaveHeartbeat) throws -> [UInt8]
    )
        throws
    {
        let (message, health) = try send(fixture, proof)
        #expect(message.hasPrefix("heartbeat accepted, attestation failed: "))
        #expect(message.contains(text), "\(message)")
        #expect(health.attestationFailures == 1)
        #expect(!health.hasLastAttestation)
        #expect(health.totalHeartbeats == 1)
    }

    @Test func aGoodQuoteIsNoted() throws {
        let (message, health) = try send(fixture()) { try quote($0) }
        #expect(message == "heartbeat accepted")
        #expect(health.attestationFailures == 0)
        #expect(health.lastAttestation == Google_Protobuf_Timestamp(HealthFixture.block(10).time))
    }

    @Test func theBindingIsThatOfTheCarriedBytes() throws {
        let checks = HeartbeatChecks(chainID: "c", policy: .init(algorithms: [.ed25519]))
        for (nonce, size) in [(0, 0), (1, 1), (300, 127), (1 << 40, 128), (7, 20_000)] as [(UInt64, Int)] {
            var message = MsgEnclaveHeartbeat.with {
                $0.validatorAddress = enclave.validator.description
                $0.timestamp = .with { $0.seconds = 5 }
                $0.nonce = nonce
            }
            let expected = try message.attestationBinding(chainID: "c")
            message.attestationProof = [UInt8](repeating: 1, count: size)
            message.signature = [UInt8](repeating: 2, count: 64)
            #expect(try message.attestationBinding(chainID: "c") == expected)
            let carried = try message.serializedBytes(options: .canonical)
            #expect(try checks.open(carried.rawSpan).attestationBinding(chainID: "c") == expected)
        }
    }

    @Test func aBadProofIsCountedAndTheHeartbeatCountsAllTheSame() throws {
        try expectFailure(fixture(), "invalid attestation") { _ in [1, 2, 3] }
        try expectFailure(fixture(), "102401") { _ in [UInt8](repeating: 0, count: 102_401) }
    }

    @Test func aQuoteOfAnotherHeartbeatIsRefused() throws {
        try expectFailure(fixture(), "invalid attestation") { message in
            var other = message
            other.nonce += 1
            return try quote(other)
        }
    }

    @Test func aDebuggedEnclaveIsRefused() throws {
        try expectFailure(fixture(), "debug mode enabled") { try quote($0) { $0.body.flags |= 2 } }
    }

    @Test func theMeasurementIsTheIdentitysAndAllowed() throws {
        try expectFailure(fixture(measurement: SHA256.digest(of: [9]).bytes), "measurement") { try quote($0) }
        try expectFailure(fixture { $0.measurementHash = SHA256.digest(of: [9]).bytes }, "not allowlisted") {
            try quote($0)
        }
        try expectFailure(fixture { $0.revoked = true }, "measurement revoked") { try quote($0) }
        try expectFailure(fixture { $0.expiryHeight = 10 }, "measurement expired") { try quote($0) }
        try expectFailure(fixture { $0.minIsvSvn = 4 }, "security version 4") { try quote($0) }
    }

    @Test func whetherAChainIsRequiredIsInTheParameters() throws {
        try expectFailure(fixture(trusts: false), "root") { try quote($0) }
        let lenient = try fixture(trusts: false)
        try lenient.inBlock(1) { context in
            var params = Params.standard
            params.requireAttestationChain = false
            params.clearHealthCheckParams()
            try context.set(params, at: StoreKey.params)
        }
        #expect(try send(lenient) { try quote($0) }.message == "heartbeat accepted")
    }

    @Test func aGoodProofForgetsFailures() throws {
        let fixture = try fixture()
        for nonce in 10..<15 as Range<UInt64> {
            try fixture.send(enclave.heartbeat(10, nonce: nonce) { _ in [0] }, 10)
        }
        #expect(try fixture.health(enclave.validator).status == .unhealthy)
        // A heartbeat without a proof says nothing about attestation.
        try fixture.send(enclave.heartbeat(10, nonce: 16), 10)
        #expect(try fixture.health(enclave.validator).status == .unhealthy)
        let (result, events) = try fixture.send(enclave.heartbeat(10, nonce: 17) { try quote($0) }, 10)
        #expect(try result.get().currentStatus == .healthy)
        #expect(events.map(\.type) == [.statusChanged, .recovered, .heartbeatReceived])
    }
}
