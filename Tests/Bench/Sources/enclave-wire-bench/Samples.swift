import EnclaveProto
import WellKnownTypes

/// The messages that are measured. No two bytes or numbers are the same by chance, so that a field
/// read from a wrong place shows in the checksum.
enum Samples {
    static let address = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"
    static let heartbeatTypeURL = "/virtengine.enclave.v1.MsgEnclaveHeartbeat"
    static let chainID = "virtengine-1"

    /// Bytes that look random, the same in each run.
    static func noise(_ count: Int, seed: UInt64) -> [UInt8] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
    }

    static func time(_ seconds: Int64, _ nanos: Int32) -> Google_Protobuf_Timestamp {
        .with {
            $0.seconds = seconds
            $0.nanos = nanos
        }
    }

    static func heartbeat(proof: Int) -> MsgEnclaveHeartbeat {
        .with {
            $0.validatorAddress = address
            $0.timestamp = time(1_767_225_600, 123_456_789)
            $0.attestationProof = noise(proof, seed: 1)
            $0.signature = noise(64, seed: 2)
            $0.nonce = 1_234_567
        }
    }

    /// All fields set. `index` makes the statuses of a list differ in values and not in size.
    static func healthStatus(_ index: Int = 0) -> EnclaveHealthStatus {
        .with {
            $0.validatorAddress = address
            $0.lastHeartbeat = time(1_767_225_600 + Int64(index), 123_456_789)
            $0.lastAttestation = time(1_767_139_200 + Int64(index), 987_654_321)
            $0.attestationFailures = 1
            $0.signatureFailures = 2
            $0.status = .degraded
            $0.lastStatusChange = time(1_767_052_800 + Int64(index), 456_789_012)
            $0.totalHeartbeats = 100_000 + UInt64(index)
            $0.missedHeartbeats = 3
        }
    }

    static func genesis(statuses: Int) -> GenesisState {
        .with { $0.enclaveHealthStatuses = (0..<statuses).map { healthStatus($0) } }
    }

    /// A transaction as a validator's operator broadcasts it.
    static func transaction() throws -> CosmosTxRaw {
        let message = try Google_Protobuf_Any.with {
            $0.typeURL = heartbeatTypeURL
            $0.value = try heartbeat(proof: 12).serializedBytes()
        }
        let body = CosmosTxBody.with {
            $0.messages = [message]
            $0.memo = "heartbeat"
            $0.timeoutHeight = 1_000_000
        }
        return try CosmosTxRaw.with {
            $0.bodyBytes = try body.serializedBytes()
            $0.authInfoBytes = try authInfo().serializedBytes()
            $0.signatures = [noise(64, seed: 3)]
        }
    }

    private static func authInfo() -> CosmosAuthInfo {
        let signer = CosmosSignerInfo.with {
            $0.publicKey = .with {
                $0.typeURL = "/cosmos.crypto.secp256k1.PubKey"
                // Field 1 of a PubKey, with 33 bytes.
                $0.value = [0x0a, 33] + noise(33, seed: 4)
            }
            $0.modeInfo = .with { $0.sum = .single(.with { $0.mode = .direct }) }
            $0.sequence = 4711
        }
        return .with {
            $0.signerInfos = [signer]
            $0.fee = .with {
                $0.amount = [
                    .with {
                        $0.denom = "uve"
                        $0.amount = "5000"
                    }
                ]
                $0.gasLimit = 200_000
            }
        }
    }

    /// A message with every kind of field set.
    static func sampler() -> VectorsSampler {
        let small = VectorsSampler.with {
            $0.int32Value = 5
            $0.stringValue = "child"
        }
        return .with {
            $0.doubleValue = 0.1
            $0.floatValue = 1.5
            $0.int32Value = -123_456
            $0.int64Value = 1_234_567_890_123
            $0.uint32Value = 4_000_000_000
            $0.uint64Value = .max
            $0.sint32Value = -7
            $0.sint64Value = -1_234_567
            $0.fixed32Value = 77
            $0.sfixed64Value = .min
            $0.boolValue = true
            $0.stringValue = "a text with \"quotes\", a line\nand é"
            $0.bytesValue = noise(20, seed: 5)
            $0.flavor = .sweet
            $0.child = small
            $0.time = time(1_767_225_600, 123_456_789)
            $0.children = [small, small]
            $0.doubles = [3.25, 1e-7, 12_345.678]
            $0.floats = [0.25, 1.5]
            $0.int32s = [1, -2, 300_000, 4]
            $0.uint64s = [1, 1 << 40]
            $0.bools = [true, false]
            $0.strings = ["first", "second", ""]
            $0.byteStrings = [noise(5, seed: 6)]
            $0.flavors = [.sweet, .sour]
            $0.maybeInt32 = 0
            $0.maybeString = ""
            $0.choice = .choiceText("chosen")
            $0.stringToString = ["a": "1", "b": "2"]
            $0.int32ToSampler = [-5: small]
            $0.boolToUint64 = [true: 5]
            $0.lastOfFive = "the end"
        }
    }
}
