import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WellKnownTypes

@testable import EnclaveHealth

@Suite struct IdentityRegistrationTests {
    private let enclave = TestEnclave(1)

    private func refusal(
        _ fixture: IdentityFixture,
        _ message: MsgRegisterEnclaveIdentity,
        _ height: Int64 = 10
    ) throws -> EnclaveError? {
        try fixture.deliver(.registerEnclaveIdentity(message), height).refusal
    }

    @Test func aRegisteredEnclaveIsWatchedAndItsHeartbeatsCount() throws {
        let fixture = try IdentityFixture()
        let message = enclave.registration()
        let answer = try fixture.deliver(.registerEnclaveIdentity(message), 10).get()
        let fingerprint = SHA256.digest(of: message.encryptionPubKey).description
        #expect(
            answer
                == .registerEnclaveIdentity(
                    .with {
                        $0.keyFingerprint = fingerprint
                        $0.expiryHeight = 1010
                    }
                )
        )
        let identity = try #require(try fixture.identity(enclave.validator))
        #expect(identity.status == .active)
        #expect(identity.epoch == 1)
        #expect(identity.expiryHeight == 1010)
        #expect(identity.registeredAt == Google_Protobuf_Timestamp(HealthFixture.block(10).time))
        #expect(identity.signingPubKey == message.signingPubKey)
        #expect(try fixture.hasKey(message.encryptionPubKey))
        #expect(try fixture.due(.identityExpiry) == [1010])
        #expect(try fixture.due(.heartbeat) == [111])
        #expect(try fixture.health.health(enclave.validator).status == .unknown)
        let heartbeat = try enclave.heartbeat(11, nonce: 1)
        #expect(try fixture.deliver(.heartbeat(heartbeat), 11).refusal == nil)
        #expect(try fixture.health.health(enclave.validator).status == .healthy)
    }

    /// What a registration is refused for, and the words that say so.
    static let refusals:
        [(change: @Sendable (inout MsgRegisterEnclaveIdentity) -> Void, code: EnclaveError.Code, words: String)] = [
            ({ $0.validatorAddress = "" }, .invalidEnclaveIdentity, "validator_address is no address"),
            ({ $0.validatorAddress = "ve1qqq" }, .invalidEnclaveIdentity, "validator_address is no address"),
            (
                {
                    $0.validatorAddress = OperatorAddress(HealthFixture.validator(1).bytes).description
                },
                .invalidEnclaveIdentity, "the prefix has to be `ve`"
            ),
            ({ $0.teeType = .unspecified }, .invalidEnclaveIdentity, "names no technology"),
            ({ $0.teeType = TEEType(rawValue: 9) }, .invalidEnclaveIdentity, "tee_type is 9"),
            ({ $0.teeType = .trustzone }, .invalidEnclaveIdentity, "not among allowed_tee_types"),
            ({ $0.teeType = .nitro }, .measurementNotAllowlisted, "allowed for TEE_TYPE_SGX, not for TEE_TYPE_NITRO"),
            ({ $0.measurementHash = [1, 2] }, .invalidEnclaveIdentity, "measurement_hash has 2 bytes"),
            ({ $0.measurementHash[0] ^= 1 }, .measurementNotAllowlisted, ": measurement not allowlisted"),
            ({ $0.signerHash = [1] }, .invalidEnclaveIdentity, "signer_hash has 1 bytes"),
            ({ $0.encryptionPubKey = [] }, .invalidEnclaveIdentity, "encryption_pub_key has 0 bytes"),
            (
                {
                    $0.encryptionPubKey.append(1); $0.encryptionPubKey.append(1)
                }, .invalidEnclaveIdentity, "has 34 bytes"
            ),
            ({ $0.signingPubKey = [1] }, .invalidEnclaveIdentity, "signing_pub_key is no key: a public key has 32"),
            (
                { $0.signingPubKey = [4] + [UInt8](repeating: 1, count: 64) }, .invalidEnclaveIdentity,
                "no point of the curve"
            ),
            ({ $0.quoteVersion = 2 }, .invalidEnclaveIdentity, "quote_version is 2; it must be at least 3"),
            ({ $0.attestationChain = [[1]] }, .invalidEnclaveIdentity, "attestation_chain is of no use"),
            ({ $0.attestationQuote = [1, 2, 3] }, .invalidAttestation, "header.version at byte 0"),
        ]

    @Test(arguments: refusals.indices) func aRegistrationThatIsWrongIsRefusedWithTheFieldAndNothingIsWritten(
        index: Int
    ) throws {
        let expected = Self.refusals[index]
        let fixture = try IdentityFixture()
        let refusal = try #require(try refusal(fixture, enclave.registration(.sgx, expected.change)))
        #expect(refusal.code == expected.code)
        #expect(refusal.description.contains(expected.words), "\(refusal)")
    }

    // MARK: Quotes

    @Test(arguments: [TEEType.sgx, .sevSnp, .nitro])
    func aQuoteThatIsBoundToTheMessageAndLeadsToTheRootIsAccepted(type: TEEType) throws {
        let fixture = try IdentityFixture(requiresQuote: true)
        let message = try enclave.registration(type).attested()
        #expect(try refusal(fixture, message) == nil)
        #expect(try fixture.identity(enclave.validator)?.attestationQuote == message.attestationQuote)
    }

    @Test func aQuoteIsAskedForWhereTheChainOfOneIs() throws {
        let fixture = try IdentityFixture(requiresQuote: true)
        let refusal = try #require(try refusal(fixture, enclave.registration()))
        #expect(refusal.code == .invalidAttestation)
        #expect(refusal.reason.contains("require_attestation_chain"))
    }

    @Test func aQuoteOfAnotherMessageIsRefused() throws {
        let fixture = try IdentityFixture()
        for field in 0..<5 {
            var message = try enclave.registration().attested()
            switch field {
            case 0: message.validatorAddress = HealthFixture.validator(2).description
            case 1: message.signingPubKey = TestEnclave(2).signer.publicKey.bytes
            case 2: message.encryptionPubKey[0] ^= 1
            case 3: message.signerHash = []
            default: message.isvProdID = 8
            }
            #expect(try refusal(fixture, message)?.code == .invalidAttestation, "field \(field)")
        }
    }

    static let contradictions: [(change: @Sendable (inout MsgRegisterEnclaveIdentity) -> Void, words: String)] = [
        ({ $0.isvSvn = 4 }, "isv_svn is 4, in the quote 3"),
        ({ $0.isvProdID = 8 }, "isv_prod_id is 8, in the quote 7"),
        ({ $0.quoteVersion = 4 }, "quote_version is 4, in the quote 3"),
        ({ $0.signerHash = IdentityFixture.measurement(.nitro) }, "signer_hash is not that of the quote"),
        ({ $0.measurementHash = [UInt8](repeating: 9, count: 32) }, "measurement_hash is not that of the quote"),
    ]

    @Test(arguments: contradictions.indices) func aMessageThatSaysOtherThanItsQuoteIsRefused(index: Int) throws {
        let (change, words) = Self.contradictions[index]
        let fixture = try IdentityFixture()
        try fixture.allow([UInt8](repeating: 9, count: 32))
        let refusal = try #require(try refusal(fixture, enclave.registration(.sgx, change).attested()))
        #expect(refusal.code == .invalidAttestation)
        #expect(refusal.reason.contains(words), "\(refusal)")
    }

    @Test func aDebuggedEnclaveIsRefusedWithACodeOfItsOwn() throws {
        let fixture = try IdentityFixture()
        var message = enclave.registration()
        var quote = SGXQuoteBuilder(binding: try message.attestationBinding())
        quote.body.flags |= 2
        message.attestationQuote = quote.bytes(try #require(IdentityFixture.vendors[.sgx]))
        #expect(try refusal(fixture, message)?.code == .debugModeEnabled)
    }

    @Test func aQuoteOfAnotherRootIsRefusedAlsoWhereNoChainIsAskedFor() throws {
        for requiresQuote in [true, false] {
            let fixture = try IdentityFixture(requiresQuote: requiresQuote)
            let message = try enclave.registration().attested(by: .sgx())
            #expect(try refusal(fixture, message)?.code == .invalidAttestation)
        }
    }

    // MARK: When it may register

    @Test func anIdentityInUseIsNotRegisteredAgain() throws {
        let fixture = try IdentityFixture()
        #expect(try refusal(fixture, enclave.registration()) == nil)
        let refusal = try #require(try refusal(fixture, enclave.registration { $0.encryptionPubKey[0] ^= 1 }, 11))
        #expect(refusal.code == .invalidEnclaveIdentity)
        #expect(refusal.reason.contains("has an identity, which is active; rotate its keys instead"))
    }

    @Test func aKeyOfAnotherIsRefused() throws {
        let fixture = try IdentityFixture()
        #expect(try refusal(fixture, enclave.registration()) == nil)
        let other = TestEnclave(2).registration { $0.encryptionPubKey = enclave.identity.encryptionPubKey }
        let refusal = try #require(try refusal(fixture, other))
        #expect(refusal.reason.contains("encryption_pub_key is in use by \(enclave.validator)"))
    }

    @Test func aBlockTakesAsManyRegistrationsAsTheParametersSay() throws {
        let fixture = try IdentityFixture { $0.maxRegistrationsPerBlock = 2 }
        try fixture.health.inBlock(10) { context in
            for number in 1...3 as ClosedRange<UInt64> {
                let message = HealthMessage.registerEnclaveIdentity(TestEnclave(number).registration())
                let refusal = try fixture.outcome(of: message, in: context).refusal
                #expect((refusal != nil) == (number == 3))
                if let refusal { #expect(refusal.reason.contains("has had its 2 registrations")) }
            }
        }
        #expect(try self.refusal(fixture, TestEnclave(3).registration(), 11) == nil)
    }

    @Test func anExpiredIdentityIsRegisteredAgainOnceItsCooldownIsOver() throws {
        let fixture = try IdentityFixture {
            ($0.defaultExpiryBlocks, $0.keyRotationOverlapBlocks, $0.registrationCooldownBlocks) = (20, 5, 30)
        }
        #expect(try refusal(fixture, enclave.registration(), 10) == nil)
        try fixture.health.begin(30)
        #expect(try fixture.identity(enclave.validator)?.status == .expired)
        let refusal = try #require(try refusal(fixture, enclave.registration(), 39))
        #expect(refusal.reason.contains("registered at block 10, and may again from block 40 on"))
        #expect(try self.refusal(fixture, enclave.registration(), 40) == nil)
        let identity = try #require(try fixture.identity(enclave.validator))
        #expect(identity.epoch == 2)
        #expect(identity.status == .active)
        #expect(identity.expiryHeight == 60)
    }

    // MARK: The end

    @Test func anIdentityCountsUpToTheBlockBeforeItsExpiryHeight() throws {
        let fixture = try IdentityFixture {
            ($0.defaultExpiryBlocks, $0.keyRotationOverlapBlocks) = (20, 5)
        }
        #expect(try refusal(fixture, enclave.registration(), 10) == nil)
        try fixture.health.begin(29)
        #expect(try fixture.deliver(.heartbeat(enclave.heartbeat(29, nonce: 1)), 29).refusal == nil)
        try fixture.health.begin(30)
        let refusal = try #require(try fixture.deliver(.heartbeat(enclave.heartbeat(30, nonce: 2)), 30).refusal)
        #expect(refusal.code == .invalidEnclaveIdentity)
        #expect(refusal.reason == "the identity of \(enclave.validator) is expired")
        #expect(try !fixture.hasKey(enclave.registration().encryptionPubKey))
        #expect(try fixture.due(.heartbeat).isEmpty)
        #expect(try fixture.due(.identityExpiry).isEmpty)
        // Nothing is missed by an enclave that is not in use.
        try fixture.health.begin(100_000)
        #expect(try fixture.health.health(enclave.validator).missedHeartbeats == 0)
    }

    @Test func whatWasRevokedDoesNotComeBackButOtherKeysDo() throws {
        let fixture = try IdentityFixture()
        #expect(try refusal(fixture, enclave.registration(), 10) == nil)
        try fixture.health.inBlock(11) { try fixture.keeper.revokeIdentity(of: enclave.validator, in: $0) }
        #expect(try fixture.identity(enclave.validator)?.status == .revoked)
        #expect(try fixture.due(.identityExpiry).isEmpty)
        #expect(try fixture.due(.heartbeat).isEmpty)
        let heartbeat = try fixture.deliver(.heartbeat(enclave.heartbeat(12, nonce: 1)), 12).refusal
        #expect(heartbeat?.reason == "the identity of \(enclave.validator) is revoked")
        #expect(try refusal(fixture, enclave.registration(), 13)?.reason.contains("were revoked") == true)
        let halfNew = enclave.registration { $0.encryptionPubKey[0] ^= 1 }
        #expect(try refusal(fixture, halfNew, 13)?.reason.contains("were revoked") == true)
        let new = enclave.registration {
            $0.encryptionPubKey[0] ^= 1
            $0.signingPubKey = TestEnclave(7).signer.publicKey.bytes
        }
        #expect(try refusal(fixture, new, 13) == nil)
    }

    @Test func onlyAnIdentityThatIsThereIsRevokedAndOnlyOnce() throws {
        let fixture = try IdentityFixture()
        func code() throws -> EnclaveError.Code? {
            do throws(HealthError) {
                let context = KeeperContext(fixture.health.store, block: HealthFixture.block(11))
                try fixture.keeper.revokeIdentity(of: enclave.validator, in: context)
                try context.commit()
                return nil
            } catch {
                guard case .refused(let refusal) = error else { throw error }
                return refusal.code
            }
        }
        #expect(try code() == .enclaveIdentityNotFound)
        #expect(try refusal(fixture, enclave.registration(), 10) == nil)
        #expect(try code() == nil)
        #expect(try code() == .invalidEnclaveIdentity)
    }

    @Test func theCachedKeysFollowTheStore() throws {
        let fixture = try IdentityFixture()
        #expect(try refusal(fixture, enclave.registration(), 10) == nil)
        try fixture.health.inBlock(11) { context in
            let first = try fixture.keeper.activeIdentity(of: enclave.validator, in: context)
            #expect(first.keys == [enclave.signer.publicKey])
            let message = HealthMessage.rotateEnclaveIdentity(enclave.rotation(to: 5))
            #expect(try fixture.outcome(of: message, in: context).refusal == nil)
            let second = try fixture.keeper.activeIdentity(of: enclave.validator, in: context)
            #expect(second.keys == [TestEnclave(5).signer.publicKey, enclave.signer.publicKey])
            try fixture.keeper.revokeIdentity(of: enclave.validator, in: context)
            #expect(throws: HealthError.self) {
                try fixture.keeper.activeIdentity(of: enclave.validator, in: context)
            }
        }
    }
}
