import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WellKnownTypes

@testable import EnclaveHealth

@Suite struct KeyRotationTests {
    private let enclave = TestEnclave(1)

    /// A chain with the enclave registered in block 10.
    private func fixture(
        requiresQuote: Bool = false,
        _ change: (inout Params) -> Void = { _ in }
    ) throws -> IdentityFixture {
        let fixture = try IdentityFixture(requiresQuote: requiresQuote, change)
        let message = requiresQuote ? try enclave.registration().attested() : enclave.registration()
        _ = try fixture.deliver(.registerEnclaveIdentity(message), 10).get()
        return fixture
    }

    private func refusal(_ fixture: IdentityFixture, _ message: MsgRotateEnclaveIdentity, _ height: Int64 = 20) throws
        -> EnclaveError?
    {
        try fixture.deliver(.rotateEnclaveIdentity(message), height).refusal
    }

    @Test func bothKeysCountFromTheBlockOfTheMessageToTheOneBeforeTheEnd() throws {
        let fixture = try fixture()
        let answer = try fixture.deliver(.rotateEnclaveIdentity(enclave.rotation(to: 5) { $0.overlapBlocks = 7 }), 20)
        let new = enclave.rotation(to: 5)
        #expect(
            try answer.get()
                == .rotateEnclaveIdentity(
                    .with {
                        $0.newKeyFingerprint = SHA256.digest(of: new.newEncryptionPubKey).description
                        $0.overlapStartHeight = 20
                        $0.overlapEndHeight = 27
                    }
                )
        )
        #expect(try fixture.identity(enclave.validator)?.status == .rotating)
        #expect(try fixture.due(.rotationEnd) == [27])
        for height in 20...30 as ClosedRange<Int64> {
            if height > 20 { try fixture.health.begin(height) }
            let isOverlap = height < 27
            let old = try enclave.heartbeat(height, nonce: UInt64(height))
            #expect((try fixture.deliver(.heartbeat(old), height).refusal == nil) == isOverlap, "block \(height)")
            let new = try enclave.heartbeat(height, nonce: UInt64(1000 + height), signedBy: 5)
            #expect(try fixture.deliver(.heartbeat(new), height).refusal == nil, "block \(height)")
            #expect(try fixture.hasKey(enclave.registration().encryptionPubKey) == isOverlap)
        }
        let identity = try #require(try fixture.identity(enclave.validator))
        #expect(identity.status == .active)
        #expect(identity.epoch == 2)
        let rotation = try #require(try fixture.rotations(enclave.validator).first)
        #expect(rotation.status == .completed)
        #expect(rotation.epoch == 1)
        #expect(rotation.initiatedAt == Google_Protobuf_Timestamp(HealthFixture.block(20).time))
        #expect(rotation.completedAt == Google_Protobuf_Timestamp(HealthFixture.block(27).time))
        #expect(rotation.oldKeyFingerprint == SHA256.digest(of: enclave.registration().encryptionPubKey).description)
    }

    @Test func theOverlapOfTheParametersIsTakenWhereTheMessageNamesNone() throws {
        let fixture = try fixture { $0.keyRotationOverlapBlocks = 9 }
        #expect(try refusal(fixture, enclave.rotation(to: 5)) == nil)
        #expect(try fixture.due(.rotationEnd) == [29])
    }

    @Test func aRotationRenewsTheLifeOfTheIdentity() throws {
        let fixture = try fixture()
        #expect(try refusal(fixture, enclave.rotation(to: 5), 900) == nil)
        #expect(try fixture.identity(enclave.validator)?.expiryHeight == 1900)
        #expect(try fixture.due(.identityExpiry) == [1900])
        try fixture.health.begin(1010)
        #expect(try fixture.identity(enclave.validator)?.status == .active)
    }

    @Test func keysMayRotateAgainOnceARotationIsOver() throws {
        let fixture = try fixture()
        #expect(try refusal(fixture, enclave.rotation(to: 5) { $0.overlapBlocks = 3 }, 20) == nil)
        let second = try #require(try refusal(fixture, enclave.rotation(to: 6), 22))
        #expect(second.code == .invalidEnclaveIdentity)
        #expect(second.reason == "a rotation of \(enclave.validator) is under way; wait for block 23")
        try fixture.health.begin(23)
        #expect(try refusal(fixture, enclave.rotation(to: 6), 23) == nil)
        #expect(try fixture.rotations(enclave.validator).map(\.status) == [.completed, .active])
        #expect(try fixture.rotations(enclave.validator).map(\.epoch) == [1, 2])
    }

    static let refusals:
        [(change: @Sendable (inout MsgRotateEnclaveIdentity) -> Void, code: EnclaveError.Code, words: String)] =
            [
                ({ $0.validatorAddress = "ve1" }, .invalidEnclaveIdentity, "is no address"),
                (
                    { $0.validatorAddress = "\(HealthFixture.validator(2))" }, .enclaveIdentityNotFound,
                    "enclave identity not found"
                ),
                ({ $0.newEncryptionPubKey = [1] }, .invalidEnclaveIdentity, "new_encryption_pub_key has 1 bytes"),
                ({ $0.newSigningPubKey = [1] }, .invalidEnclaveIdentity, "new_signing_pub_key is no key"),
                (
                    { $0.newEncryptionPubKey = TestEnclave(1).identity.encryptionPubKey }, .invalidEnclaveIdentity,
                    "new_encryption_pub_key is in use"
                ),
                (
                    { $0.newSigningPubKey = TestEnclave(1).signer.publicKey.bytes }, .invalidEnclaveIdentity,
                    "new_signing_pub_key is the one in use"
                ),
                ({ $0.newMeasurementHash = [1] }, .invalidEnclaveIdentity, "new_measurement_hash has 1 bytes"),
                (
                    {
                        $0.newMeasurementHash = [UInt8](repeating: 1, count: 32)
                        $0.newIsvSvn = 3
                    },
                    .measurementNotAllowlisted, ": measurement not allowlisted"
                ),
                ({ $0.newIsvSvn = 2 }, .invalidEnclaveIdentity, "new_isv_svn is 2; it must not be below 3"),
                ({ $0.newAttestationChain = [[1]] }, .invalidEnclaveIdentity, "new_attestation_chain is of no use"),
                ({ $0.newAttestationQuote = [1] }, .invalidAttestation, "header.version at byte 0"),
                ({ $0.overlapBlocks = -1 }, .invalidEnclaveIdentity, "overlap_blocks is -1; it must be 1 to 1000"),
                ({ $0.overlapBlocks = 1001 }, .invalidEnclaveIdentity, "overlap_blocks is 1001"),
            ]

    @Test(arguments: refusals.indices) func aRotationThatIsWrongIsRefusedWithTheFieldAndNothingIsWritten(
        index: Int
    ) throws {
        let expected = Self.refusals[index]
        let fixture = try fixture()
        let refusal = try #require(try refusal(fixture, enclave.rotation(to: 5, expected.change)))
        #expect(refusal.code == expected.code)
        #expect(refusal.description.contains(expected.words), "\(refusal)")
    }

    @Test func twoKeysAreTooManyWhereTheParametersAllowOne() throws {
        let fixture = try fixture { $0.maxEnclaveKeysPerValidator = 1 }
        #expect(
            try refusal(fixture, enclave.rotation(to: 5))?.reason.contains("max_enclave_keys_per_validator is 1")
                == true
        )
    }

    @Test func anIdentityThatHasEndedDoesNotRotate() throws {
        let fixture = try fixture()
        try fixture.health.begin(1010)
        let refusal = try #require(try refusal(fixture, enclave.rotation(to: 5), 1011))
        #expect(refusal.reason == "the identity of \(enclave.validator) is expired; register a new one")
    }

    @Test func aRevokedIdentityTakesItsRotationWithIt() throws {
        let fixture = try fixture()
        #expect(try refusal(fixture, enclave.rotation(to: 5)) == nil)
        try fixture.health.inBlock(21) { try fixture.keeper.revokeIdentity(of: enclave.validator, in: $0) }
        #expect(try fixture.rotations(enclave.validator).map(\.status) == [.cancelled])
        #expect(try fixture.due(.rotationEnd).isEmpty)
        #expect(try !fixture.hasKey(enclave.registration().encryptionPubKey))
        #expect(try !fixture.hasKey(enclave.rotation(to: 5).newEncryptionPubKey))
    }

    @Test func anIdentityThatExpiresTakesItsRotationWithIt() throws {
        let fixture = try fixture()
        #expect(try refusal(fixture, enclave.rotation(to: 5) { $0.overlapBlocks = 1000 }) == nil)
        try fixture.health.begin(1020)
        #expect(try fixture.identity(enclave.validator)?.status == .expired)
        #expect(try fixture.rotations(enclave.validator).map(\.status) == [.cancelled])
        #expect(try fixture.due(.rotationEnd).isEmpty)
    }

    @Test func theNewQuoteIsHeldToTheMessageThatItCameWith() throws {
        let fixture = try fixture(requiresQuote: true)
        let vendor = try #require(IdentityFixture.vendors[.sgx])
        var message = enclave.rotation(to: 5)
        #expect(try refusal(fixture, message)?.reason.contains("require_attestation_chain") == true)
        message.newAttestationQuote = SGXQuoteBuilder(version: 4, binding: try message.attestationBinding()).bytes(
            vendor
        )
        var changed = message
        changed.overlapBlocks = 50
        #expect(try refusal(fixture, changed)?.code == .invalidAttestation)
        #expect(try refusal(fixture, message) == nil)
        #expect(try fixture.identity(enclave.validator)?.quoteVersion == 4)
    }

    @Test func theProofsOfBothEnclavesCountInTheOverlap() throws {
        let fixture = try fixture(requiresQuote: true)
        let vendor = try #require(IdentityFixture.vendors[.sgx])
        let image = [UInt8](repeating: 0xe2, count: 32)
        try fixture.allow(SHA256.digest(of: image).bytes)
        var rotation = enclave.rotation(to: 5) {
            $0.newMeasurementHash = SHA256.digest(of: image).bytes
            $0.newIsvSvn = 3
            $0.overlapBlocks = 10
        }
        var quote = SGXQuoteBuilder(binding: try rotation.attestationBinding())
        quote.body.enclave = image
        rotation.newAttestationQuote = quote.bytes(vendor)
        #expect(try refusal(fixture, rotation) == nil)

        func failures(_ height: Int64, _ keys: UInt64, _ image: [UInt8]) throws -> UInt32 {
            let nonce = UInt64(height)
            let carried = try enclave.heartbeat(height, nonce: nonce, signedBy: keys) { message in
                var quote = SGXQuoteBuilder(
                    binding: try message.attestationBinding(chainID: HealthFixture.chainID)
                )
                quote.body.enclave = image
                return quote.bytes(vendor)
            }
            _ = try fixture.deliver(.heartbeat(carried), height).get()
            return try fixture.health.health(enclave.validator).attestationFailures
        }
        #expect(try failures(21, 1, SGXReportFields().enclave) == 0)
        #expect(try failures(22, 5, image) == 0)
        try fixture.health.begin(30)
        #expect(try failures(30, 5, SGXReportFields().enclave) == 1)
        #expect(try failures(31, 5, image) == 0)
    }
}
