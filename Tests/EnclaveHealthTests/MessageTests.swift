import EnclaveProto
import EnclaveSigning
import Testing
import WellKnownTypes
import WireFormat

@testable import EnclaveHealth

@Suite struct MessageTests {
    private static func any(_ message: some Message) throws -> Google_Protobuf_Any { try .init(packing: message) }

    @Test func everyCallOfTheServiceIsAMessage() throws {
        let enclave = TestEnclave(1)
        let heartbeat = try MsgEnclaveHeartbeat(serializedBytes: enclave.heartbeat(1, nonce: 1))
        let measurement = MsgProposeMeasurement.with { $0.authority = "a" }
        let revocation = MsgRevokeMeasurement.with { $0.authority = "a" }
        let update = MsgUpdateParams.with { $0.params = .standard }
        #expect(
            try HealthMessage(Self.any(enclave.registration())) == .registerEnclaveIdentity(enclave.registration())
        )
        #expect(
            try HealthMessage(Self.any(enclave.rotation(to: 2))) == .rotateEnclaveIdentity(enclave.rotation(to: 2))
        )
        #expect(try HealthMessage(Self.any(measurement)) == .proposeMeasurement(measurement))
        #expect(try HealthMessage(Self.any(revocation)) == .revokeMeasurement(revocation))
        #expect(try HealthMessage(Self.any(update)) == .updateParams(update))
        #expect(try HealthMessage(Self.any(heartbeat)) == .heartbeat(try enclave.heartbeat(1, nonce: 1)))
    }

    @Test(arguments: [
        "", "/", "virtengine.enclave.v1.MsgEnclaveHeartbeat", "/virtengine.enclave.v1.MsgEnclaveHeartbeatResponse",
        "/cosmos.bank.v1beta1.MsgSend", "type.googleapis.com/virtengine.enclave.v1.MsgEnclaveHeartbeat",
    ]) func anotherTypeIsNoMessageOfTheModule(typeURL: String) {
        #expect(throws: HealthError.invalidRequest("`\(typeURL)` is no message of the enclave module")) {
            try HealthMessage(typeURL: typeURL, bytes: [])
        }
    }

    @Test func bytesThatAreNotCanonicalAreRefused() throws {
        let names = [
            MsgRegisterEnclaveIdentity.messageName, MsgRotateEnclaveIdentity.messageName,
            MsgProposeMeasurement.messageName, MsgRevokeMeasurement.messageName, MsgUpdateParams.messageName,
        ]
        for name in names {
            for bytes in [[0x0a], [0x0a, 0x00], [0xfa, 0x01, 0x01, 0x61]] as [[UInt8]] {
                let error = #expect(throws: HealthError.self) { try HealthMessage(typeURL: "/" + name, bytes: bytes) }
                #expect(error?.description.contains("the bytes are no canonical \(name)") == true)
            }
        }
        // Those of a heartbeat are looked at when it is processed.
        let heartbeat = try HealthMessage(typeURL: "/" + MsgEnclaveHeartbeat.messageName, bytes: [0x0a])
        let fixture = try IdentityFixture()
        #expect(try fixture.deliver(heartbeat, 2).refusal?.code == .invalidHeartbeat)
    }

    @Test func theHeartbeatHasItsNames() {
        #expect(MsgEnclaveHeartbeat.messageType == "enclave_heartbeat")
        #expect(AminoTypes.enclave.aminoName(of: MsgEnclaveHeartbeat.messageName) == "enclave/MsgEnclaveHeartbeat")
    }
}
