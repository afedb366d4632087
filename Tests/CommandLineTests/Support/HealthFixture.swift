import EnclaveProto
import EnclaveSigning
import Foundation
import Testing
import WireFormat

/// A store with one validator whose key is known, made by the program, and heartbeats for it.
struct HealthFixture {
    static let chainID = "virtengine-localnet-1"
    static let address = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"
    /// The time of the genesis.
    static let time = "2026-01-15T12:00:00Z"
    private static let seconds: Int64 = 1_768_478_400

    /// Where the files are.
    let directory: URL
    var store: String { path("monitor.db") }

    /// Runs a body with a store that was just made.
    static func with<Result>(_ body: (HealthFixture) throws -> Result) throws -> Result {
        try TemporaryDirectory.with { directory in
            let fixture = HealthFixture(directory: directory)
            try Data(genesis().utf8).write(to: URL(fileURLWithPath: fixture.path("genesis.json")))
            let made = try EnclaveWire.run(
                "health",
                "init",
                "--store",
                fixture.store,
                "--genesis",
                fixture.path("genesis.json"),
                "--chain-id",
                chainID,
                "--time",
                time
            )
            #expect(made.status == 0, "\(made.errors)")
            return try body(fixture)
        }
    }

    /// A genesis of one validator, whose enclave has the key of RFC 8032, TEST 1.
    static func genesis(address: String = address, publicKey: String = KeysTests.publicKey) -> String {
        let hash = Data(repeating: 7, count: 32).base64EncodedString()
        let key = Data(hex(publicKey)).base64EncodedString()
        return """
            {"enclaveIdentities":[{"validatorAddress":"\(address)","teeType":"TEE_TYPE_SGX",
              "measurementHash":"\(hash)","encryptionPubKey":"\(key)","signingPubKey":"\(key)","quoteVersion":3,
              "epoch":"1","expiryHeight":"1000000","registeredAt":"\(time)","updatedAt":"\(time)",
              "status":"ENCLAVE_IDENTITY_STATUS_ACTIVE"}],
             "measurementAllowlist":[{"measurementHash":"\(hash)","teeType":"TEE_TYPE_SGX","addedAt":"\(time)"}],
             "params":{"maxEnclaveKeysPerValidator":2,"defaultExpiryBlocks":"1000","keyRotationOverlapBlocks":"100",
              "minQuoteVersion":3,"allowedTeeTypes":["TEE_TYPE_SGX"],"requireAttestationChain":true,
              "maxAttestationAge":"10000","committeeEpochBlocks":"10000"}}
            """
    }

    /// The path of a file.
    func path(_ name: String) -> String { directory.appendingPathComponent(name).path }

    /// Runs a command of `health` on the store.
    func run(_ arguments: String..., input: String = "") throws -> RunResult {
        try run(arguments, input: Data(input.utf8))
    }

    /// Runs a command of `health` on the store.
    func run(_ arguments: [String], input: Data) throws -> RunResult {
        try EnclaveWire.run(["health"] + arguments + ["--store", store], input: input)
    }

    /// Submits lines of JSON in a block of the time of the heartbeats.
    func submit(_ lines: String..., options: [String] = []) throws -> RunResult {
        let input = Data(lines.map { $0 + "\n" }.joined().utf8)
        return try run(["submit", "--stream", "json-lines", "--time", "2026-01-15T12:00:10Z"] + options, input: input)
    }

    /// A signed heartbeat as a line of JSON.
    static func line(
        nonce: UInt64,
        secondsAfterGenesis: Int64 = 10,
        seed: String = KeysTests.seed,
        chainID: String = chainID
    ) throws -> String {
        try line(of: heartbeat(nonce: nonce, secondsAfterGenesis: secondsAfterGenesis, seed: seed, chainID: chainID))
    }

    private static func line(of heartbeat: MsgEnclaveHeartbeat) -> String {
        let time = ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: Double(heartbeat.timestamp.seconds)))
        return "{\"validatorAddress\":\"\(heartbeat.validatorAddress)\",\"timestamp\":\"\(time)\","
            + "\"signature\":\"\(Data(heartbeat.signature).base64EncodedString())\",\"nonce\":\"\(heartbeat.nonce)\"}"
    }

    /// Heartbeats with the nonces of a range, each with its length before it.
    static func delimited(nonces: Range<UInt64>) throws -> Data {
        var stream = Data()
        for nonce in nonces {
            let bytes = try heartbeat(
                nonce: nonce,
                secondsAfterGenesis: 10,
                seed: KeysTests.seed,
                chainID: chainID
            ).serializedBytes(options: .canonical)
            // A heartbeat without a proof is longer than one byte of a varint can say, and shorter than two can.
            stream.append(contentsOf: [UInt8(bytes.count & 0x7f | 0x80), UInt8(bytes.count >> 7)] + bytes)
        }
        return stream
    }

    private static func heartbeat(
        nonce: UInt64,
        secondsAfterGenesis: Int64,
        seed: String,
        chainID: String
    ) throws -> MsgEnclaveHeartbeat {
        let bytes = hex(seed)
        let key = try SecretKey(algorithm: .ed25519, rawBytes: bytes.rawSpan)
        var heartbeat = MsgEnclaveHeartbeat()
        heartbeat.validatorAddress = address
        heartbeat.timestamp.seconds = seconds + secondsAfterGenesis
        heartbeat.nonce = nonce
        return try HeartbeatSigner(key: key, chainID: chainID).sign(heartbeat)
    }

    private static func hex(_ text: String) -> [UInt8] {
        stride(from: 0, to: text.utf8.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
    }
}
