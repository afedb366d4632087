import EnclaveProto
import EnclaveSigning
import Testing
import WireFormat

@Suite("heartbeat verifier")
struct HeartbeatVerifierTests {
    @Test("what is signed is accepted once, under each scheme and with each kind of key")
    func accepted() throws {
        for scheme in SigningScheme.allCases {
            for algorithm in KeyAlgorithm.allCases {
                let enclave = try Enclave(algorithm, scheme: scheme)
                let verifier = enclave.verifier(schemes: [scheme])
                let carried = try enclave.heartbeat(nonce: 0, secondsLater: -3, nanos: 5)
                let heartbeat = try verifier.verify(carried.rawSpan, at: Enclave.blockTime)
                #expect(heartbeat.validator == enclave.address)
                #expect(heartbeat.nonce == 0)
                #expect(heartbeat.timestamp == BlockTime(seconds: Enclave.blockTime.seconds - 3, nanos: 5))
                #expect(heartbeat.scheme == scheme)
                #expect(heartbeat.publicKey.algorithm == algorithm)
                #expect(verifier.refusal(of: carried) == .replay(nonce: 0))
            }
        }
    }

    @Test("a scheme or a kind of key that is not given is not accepted")
    func policy() throws {
        let json = try Enclave(scheme: .goJSON)
        let carried = try json.heartbeat(nonce: 1)
        #expect(json.verifier().refusal(of: carried) == .signature(.doesNotMatch))
        #expect(json.verifier(schemes: []).refusal(of: carried) == .keyNotAccepted(json.address))
        #expect(json.verifier(schemes: [.canonical, .goJSON]).refusal(of: carried) == nil)
        let curve = try Enclave(.secp256k1)
        let other = try curve.heartbeat(nonce: 1)
        #expect(curve.verifier(algorithms: [.ed25519]).refusal(of: other) == .keyNotAccepted(curve.address))
        #expect(curve.verifier(algorithms: [.secp256k1]).refusal(of: other) == nil)
    }

    @Test("any key of a validator may sign; that of another validator may not, nor may another chain's")
    func identities() throws {
        let first = try Enclave(seed: 1)
        let second = try Enclave(seed: 2)
        var table = IdentityTable()
        table.add(second.signer.publicKey, to: first.address)
        table.add(first.signer.publicKey, to: first.address)
        table.add(second.signer.publicKey, to: second.address)
        let verifier = HeartbeatVerifier(
            chainID: Enclave.chainID,
            policy: .init(algorithms: [.ed25519]),
            identities: table,
            replayGuard: InMemoryReplayGuard()
        )
        #expect(verifier.refusal(of: try first.heartbeat(nonce: 1)) == nil)
        var stolen = first.message(nonce: 2)
        stolen.validatorAddress = second.address.description
        let signed = try first.signer.sign(stolen).serializedBytes(options: .canonical)
        #expect(verifier.refusal(of: signed) == .signature(.doesNotMatch))
        let elsewhere = try Enclave(seed: 1, chainID: "virtengine-testnet-1")
        #expect(verifier.refusal(of: try elsewhere.heartbeat(nonce: 3)) == .signature(.doesNotMatch))
        let stranger = try Enclave(seed: 3)
        #expect(verifier.refusal(of: try stranger.heartbeat(nonce: 1)) == .unknownValidator(stranger.address))
    }

    @Test("the time window is exact to the nanosecond: five minutes back, one ahead")
    func window() throws {
        let enclave = try Enclave()
        let verifier = enclave.verifier()
        let cases: [(Int64, Int32, HeartbeatRefusal?)] = [
            (-300, 0, nil), (-301, 999_999_999, .tooOld(allowed: 300)), (-400, 0, .tooOld(allowed: 300)),
            (60, 0, nil), (60, 1, .tooEarly(allowed: 60)), (86_400, 0, .tooEarly(allowed: 60)), (0, 0, nil),
        ]
        for (nonce, (seconds, nanos, refusal)) in cases.enumerated() {
            let carried = try enclave.heartbeat(nonce: UInt64(nonce), secondsLater: seconds, nanos: nanos)
            #expect(verifier.refusal(of: carried) == refusal, "\(seconds) s \(nanos) ns")
        }
        // Block times that no chain has do not trap.
        let carried = try enclave.heartbeat(nonce: 100)
        for time in [Int64.min, .max] {
            #expect(verifier.refusal(of: carried, at: BlockTime(seconds: time))?.chainCode == 1924)
        }
    }

    @Test("what is missing or malformed is refused with its code")
    func basicChecks() throws {
        let enclave = try Enclave()
        let verifier = enclave.verifier()
        func refusal(_ change: (inout MsgEnclaveHeartbeat) -> Void) throws -> HeartbeatRefusal? {
            var message = try enclave.signer.sign(enclave.message(nonce: 1))
            change(&message)
            return verifier.refusal(of: try message.serializedBytes(options: .canonical))
        }
        #expect(try refusal { $0.validatorAddress = "" } == .missing(field: "validator_address"))
        #expect(try refusal { $0.clearTimestamp() } == .missing(field: "timestamp"))
        #expect(try refusal { $0.signature = [] } == .missing(field: "signature"))
        #expect(try refusal { $0.signature = [1] } == .signature(.wrongLength(1)))
        #expect(
            try refusal { $0.validatorAddress = OperatorAddress(enclave.address.bytes).description }?.code
                == "invalid-address"
        )
        #expect(try refusal { $0.validatorAddress.removeLast() }?.code == "invalid-address")
        #expect(try refusal { $0.nonce = 2 } == .signature(.doesNotMatch))
        #expect(try refusal { $0.attestationProof = [] } == .signature(.doesNotMatch))
        #expect(verifier.refusal(of: [])?.code == "missing-field")
        #expect(try refusal { _ in } == nil)
    }

    @Test("bytes that are not canonical are refused with the rule; too many are refused")
    func carriedBytes() throws {
        let enclave = try Enclave()
        let carried = try enclave.heartbeat(nonce: 1)
        let verifier = enclave.verifier()
        // An unknown field, field 5 twice, a truncated end.
        for bytes in [carried + [0x30, 0x01], carried + [0x28, 0x01], Array(carried.dropLast())] {
            guard case .notCanonical(let error)? = verifier.refusal(of: bytes) else {
                Issue.record("\(bytes) is accepted")
                continue
            }
            #expect(error.rule != nil)
        }
        #expect(verifier.refusal(of: [UInt8](repeating: 0x0a, count: 1 << 20 + 1))?.code == "too-large")
    }

    @Test("every changed byte is refused, and costs no nonce")
    func forgeries() throws {
        let enclave = try Enclave()
        let verifier = enclave.verifier()
        let carried = try enclave.heartbeat(nonce: 7)
        for index in carried.indices {
            var changed = carried
            changed[index] ^= 1
            #expect(verifier.refusal(of: changed) != nil, "byte \(index)")
        }
        #expect(verifier.refusal(of: carried) == nil)
    }

    @Test("of two reasons the earlier step's is given")
    func order() throws {
        let enclave = try Enclave()
        let verifier = enclave.verifier()
        let used = try enclave.signer.sign(enclave.message(nonce: 9))
        #expect(verifier.refusal(of: try used.serializedBytes(options: .canonical)) == nil)
        var message = used
        message.signature[0] ^= 1
        #expect(verifier.refusal(of: try message.serializedBytes(options: .canonical)) == .replay(nonce: 9))
        message.timestamp.seconds -= 301
        #expect(verifier.refusal(of: try message.serializedBytes(options: .canonical)) == .tooOld(allowed: 300))
        message.validatorAddress = try Enclave(seed: 9).address.description
        #expect(verifier.refusal(of: try message.serializedBytes(options: .canonical))?.code == "unknown-validator")
    }

    @Test("a guard that does not answer refuses, and says so")
    func brokenGuard() throws {
        let enclave = try Enclave()
        let verifier = enclave.verifier(replayGuard: BrokenGuard())
        #expect(verifier.refusal(of: try enclave.heartbeat(nonce: 1))?.code == "guard-failed")
    }

    @Test("a signer refuses what no verifier accepts")
    func signer() throws {
        let enclave = try Enclave()
        #expect(throws: SigningError.missing(field: "timestamp")) {
            try enclave.signer.sign(.with { $0.validatorAddress = enclave.address.description })
        }
        #expect(throws: SigningError.self) {
            try enclave.signer.sign(
                .with {
                    $0.timestamp.seconds = 1; $0.validatorAddress = "cosmos1xyz"
                }
            )
        }
    }
}

@Suite("batches of heartbeats")
struct HeartbeatBatchTests {
    @Test("outcomes are those of one after the other, in order, with any number of workers", arguments: [1, 2, 3, 16])
    func sameAsSingly(workers: Int) async throws {
        let enclave = try Enclave()
        var heartbeats: [[UInt8]] = []
        for nonce in UInt64(0)..<100 {
            var carried = try enclave.heartbeat(nonce: nonce % 70, secondsLater: nonce % 7 == 0 ? -1000 : 0)
            if nonce % 11 == 0 { carried[carried.count / 2] ^= 0x40 }
            heartbeats.append(carried)
        }
        heartbeats += [[], [0xff]]
        let single = enclave.verifier()
        let expected = heartbeats.map { single.refusal(of: $0) }
        let outcomes = try await enclave.verifier().verifyBatch(heartbeats, at: Enclave.blockTime, workers: workers)
        #expect(outcomes.count == heartbeats.count)
        for (index, (outcome, refusal)) in zip(outcomes, expected).enumerated() {
            switch outcome {
            case .success(let heartbeat):
                #expect(refusal == nil)
                #expect(heartbeat.nonce == UInt64(index) % 70)
            case .failure(let error): #expect(error == refusal, "\(index)")
            }
        }
        #expect(expected.contains(.replay(nonce: 1)))
    }

    @Test("no heartbeats, no outcomes")
    func empty() async throws {
        #expect(try await Enclave().verifier().verifyBatch([], at: Enclave.blockTime).isEmpty)
    }

    @Test("a cancelled batch ends early and claims nothing")
    func cancellation() async throws {
        let enclave = try Enclave()
        let replayGuard = InMemoryReplayGuard()
        let verifier = enclave.verifier(replayGuard: replayGuard)
        let heartbeats = try (0..<20_000).map { _ in try enclave.heartbeat(nonce: 5) }
        let clock = ContinuousClock()
        let start = clock.now
        let task = Task { try await verifier.verifyBatch(heartbeats, at: Enclave.blockTime) }
        try await Task.sleep(for: .milliseconds(20))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        // All of them would take two seconds of one core.
        #expect(clock.now - start < .seconds(1))
        #expect(try !replayGuard.contains(validator: enclave.address.bytes.bytes.rawSpan, nonce: 5))
    }

    @Test("where the guard does not answer, those that were good otherwise are refused for that")
    func brokenGuard() async throws {
        let enclave = try Enclave()
        let verifier = enclave.verifier(replayGuard: BrokenGuard())
        let outcomes = try await verifier.verifyBatch([enclave.heartbeat(nonce: 1), []], at: Enclave.blockTime)
        let codes = outcomes.map { outcome in
            if case .failure(let error) = outcome { error.code } else { "" }
        }
        #expect(codes == ["guard-failed", "missing-field"])
    }
}
