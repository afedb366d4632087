import EnclaveProto
import EnclaveSigning
import Testing
import WellKnownTypes

@testable import EnclaveHealth

@Suite struct MeasurementTests {
    private let hash = SHA256.digest(of: Array("code".utf8)).bytes

    private func proposal(_ change: (inout MsgProposeMeasurement) -> Void = { _ in }) -> MsgProposeMeasurement {
        var message = MsgProposeMeasurement.with {
            $0.authority = IdentityFixture.authority
            $0.measurementHash = hash
            $0.teeType = .sgx
            $0.description_p = "the first release"
        }
        change(&message)
        return message
    }

    private func revocation(_ change: (inout MsgRevokeMeasurement) -> Void = { _ in }) -> MsgRevokeMeasurement {
        var message = MsgRevokeMeasurement.with {
            $0.authority = IdentityFixture.authority
            $0.measurementHash = hash
        }
        change(&message)
        return message
    }

    /// Why the code is not allowed in a block; nil where it is.
    private func refusal(
        _ fixture: IdentityFixture,
        _ height: Int64,
        svn: UInt32 = 0,
        _ type: TEEType = .sgx
    ) throws -> EnclaveError? {
        do throws(HealthError) {
            let context = KeeperContext(fixture.health.store, block: HealthFixture.block(height))
            try fixture.keeper.checkMeasurement(hash, of: .with { $0.teeType = type }, isvSVN: svn, in: context)
            return nil
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return refusal
        }
    }

    @Test func aMeasurementIsAllowedForItsTypeAndFromItsSecurityVersionOn() throws {
        let fixture = try IdentityFixture()
        #expect(try refusal(fixture, 10)?.code == .measurementNotAllowlisted)
        let answer = try fixture.deliver(.proposeMeasurement(proposal { $0.minIsvSvn = 4 }), 10).get()
        let name = SHA256.digest(of: Array("code".utf8)).description
        #expect(answer == .proposeMeasurement(.with { $0.measurementHash = name }))
        #expect(try refusal(fixture, 10, svn: 4) == nil)
        #expect(try refusal(fixture, 1_000_000, svn: 5) == nil)
        let old = try #require(try refusal(fixture, 10, svn: 3))
        #expect(old.code == .measurementNotAllowlisted)
        #expect(old.reason == "\(name) is allowed from security version 4 on, and this is 3")
        #expect(try refusal(fixture, 10, svn: 4, .nitro)?.code == .measurementNotAllowlisted)
        let record = try #require(try fixture.health.read { try fixture.keeper.measurementRecord(hash, in: $0) })
        #expect(record.description_p == "the first release")
        #expect(record.addedAt == Google_Protobuf_Timestamp(HealthFixture.block(10).time))
        #expect(record.expiryHeight == 0)
    }

    @Test func aMeasurementCountsUpToTheBlockBeforeItExpires() throws {
        let fixture = try IdentityFixture()
        _ = try fixture.deliver(.proposeMeasurement(proposal { $0.expiryBlocks = 5 }), 10).get()
        #expect(try refusal(fixture, 14) == nil)
        let expired = try #require(try refusal(fixture, 15))
        #expect(expired.code == .measurementExpired)
        #expect(expired.reason.hasSuffix("was allowed until block 15"))
    }

    @Test func aRevokedMeasurementIsAllowedOnlyByANewProposal() throws {
        let fixture = try IdentityFixture()
        _ = try fixture.deliver(.proposeMeasurement(proposal()), 10).get()
        _ = try fixture.deliver(.revokeMeasurement(revocation()), 11).get()
        #expect(try refusal(fixture, 11)?.code == .measurementRevoked)
        let record = try #require(try fixture.health.read { try fixture.keeper.measurementRecord(hash, in: $0) })
        #expect(record.revokedAt == Google_Protobuf_Timestamp(HealthFixture.block(11).time))
        #expect(try fixture.deliver(.revokeMeasurement(revocation()), 12).refusal?.code == .measurementRevoked)
        _ = try fixture.deliver(.proposeMeasurement(proposal()), 13).get()
        #expect(try refusal(fixture, 13) == nil)
    }

    @Test func onlyTheAuthorityDecides() throws {
        let fixture = try IdentityFixture()
        let other = HealthFixture.validator(1).description
        let messages: [HealthMessage] = [
            .proposeMeasurement(proposal { $0.authority = other }),
            .proposeMeasurement(proposal { $0.authority = "" }),
            .revokeMeasurement(revocation { $0.authority = other }),
            .updateParams(
                .with {
                    $0.authority = other; $0.params = .standard
                }
            ),
        ]
        for message in messages {
            let refusal = try #require(try fixture.deliver(message, 10).refusal)
            #expect(refusal.code == .unauthorized)
            #expect(refusal.reason.contains("is not the authority, \(IdentityFixture.authority)"))
        }
        let nobody = HealthFixture()
        #expect(throws: HealthError.refused(.unauthorized, "no account is named that may do this")) {
            try nobody.inBlock(1) { try nobody.keeper.deliver(.proposeMeasurement(proposal()), in: $0) }
        }
    }

    @Test func aProposalThatIsWrongIsRefusedWithTheField() throws {
        let fixture = try IdentityFixture()
        let cases: [(MsgProposeMeasurement, String)] = [
            (proposal { $0.measurementHash = [] }, "measurement_hash has 0 bytes; it must be 32, a SHA-256"),
            (proposal { $0.measurementHash.append(0) }, "measurement_hash has 33 bytes; it must be 32, a SHA-256"),
            (proposal { $0.teeType = .unspecified }, "tee_type is TEE_TYPE_UNSPECIFIED, which names no technology"),
            (proposal { $0.teeType = TEEType(rawValue: -1) }, "tee_type is -1, which names no technology"),
            (proposal { $0.expiryBlocks = -1 }, "expiry_blocks is -1; it must be 0 to 1099511627776 blocks"),
            (
                proposal { $0.expiryBlocks = .max },
                "expiry_blocks is 9223372036854775807; it must be 0 to 1099511627776 blocks"
            ),
        ]
        for (message, reason) in cases {
            #expect(try fixture.deliver(.proposeMeasurement(message), 10).refusal?.reason == reason)
        }
        let unknown = try fixture.deliver(.revokeMeasurement(revocation()), 10).refusal
        #expect(unknown?.code == .measurementNotAllowlisted)
        let short = try fixture.deliver(.revokeMeasurement(revocation { $0.measurementHash = [1] }), 10).refusal
        #expect(short?.reason == "a measurement of 1 bytes")
    }

    @Test func anExpiredMeasurementIsDeletedWhereTheParametersSaySo() throws {
        for isCleaned in [false, true] {
            let fixture = try IdentityFixture { $0.enableMeasurementCleanup = isCleaned }
            _ = try fixture.deliver(.proposeMeasurement(proposal { $0.expiryBlocks = 5 }), 10).get()
            // A proposal in place of another: the first height counts no more.
            _ = try fixture.deliver(.proposeMeasurement(proposal { $0.expiryBlocks = 8 }), 11).get()
            try fixture.health.begin(18)
            #expect(try refusal(fixture, 18) == nil)
            try fixture.health.begin(19)
            #expect(try refusal(fixture, 19)?.code == (isCleaned ? .measurementNotAllowlisted : .measurementExpired))
        }
    }
}
