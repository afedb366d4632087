import EnclaveProto
import Foundation
import WireFormat

extension Command {
    /// `heartbeat new`.
    static let heartbeatNew = Command(
        name: "new",
        summary: "make a heartbeat from its parts",
        discussion: [
            """
            Bytes (the proof, the signature) are given as hexadecimal text, or as base64 after `base64:`. Without \
            `--timestamp` it is now; without `--nonce` it is a random number from the system's generator.
            """
        ],
        options: [
            CommandOption(
                name: "validator-address",
                value: .text(placeholder: "ADDRESS"),
                help: "bech32 address of the validator",
                isRequired: true
            ),
            CommandOption(
                name: "timestamp",
                value: .text(placeholder: "TIME"),
                help: "when it was made, in RFC 3339, as 2026-01-15T12:30:45.5Z (default: now)"
            ),
            CommandOption(
                name: "nonce",
                value: .text(placeholder: "NUMBER"),
                help: "0 to 18446744073709551615 (default: random)"
            ),
            CommandOption(name: "attestation-proof", value: .text(placeholder: "BYTES"), help: "a fresh attestation"),
            CommandOption(
                name: "attestation-proof-file",
                value: .text(placeholder: "FILE"),
                help: "a file that holds the attestation, as it is"
            ),
            CommandOption(
                name: "signature",
                value: .text(placeholder: "BYTES"),
                help: "the signature, if there is one already"
            ),
            .output(.json), .outFile,
        ],
        examples: [
            CommandExample(
                call: "enclave-wire heartbeat new --validator-address ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3",
                meaning: "a heartbeat of this moment, to be signed"
            ),
            CommandExample(
                call:
                    "enclave-wire heartbeat new --validator-address ve1… --attestation-proof-file quote.bin --output hex",
                meaning: "with a proof, as canonical bytes"
            ),
        ],
        run: { invocation, console throws(CommandError) in try HeartbeatNewCommand.run(invocation, console) }
    )
}

/// `heartbeat new`.
enum HeartbeatNewCommand {
    /// What the chain takes: 100 KiB.
    private static let greatestProof = 102_400

    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let type = try MessageType.named(MsgEnclaveHeartbeat.messageName)
        var heartbeat = MsgEnclaveHeartbeat()
        heartbeat.validatorAddress = invocation["validator-address"] ?? ""
        if heartbeat.validatorAddress.isEmpty {
            throw .usage("--validator-address is empty", hint: "a heartbeat belongs to a validator; give its address")
        }
        try setTimestamp(of: &heartbeat, invocation["timestamp"])
        heartbeat.nonce = try invocation.number("nonce") ?? UInt64.random(in: 0...UInt64.max)
        heartbeat.attestationProof = try proof(invocation)
        if heartbeat.attestationProof.count > greatestProof {
            console.note(
                "the proof has \(heartbeat.attestationProof.count) bytes; the chain takes at most \(greatestProof)"
            )
        }
        heartbeat.signature = try invocation.bytes(of: "signature") ?? []
        try invocation.write(encoded(heartbeat), of: type, to: output)
        return .done
    }

    private static func encoded(_ heartbeat: MsgEnclaveHeartbeat) throws(CommandError) -> [UInt8] {
        do throws(WireError) {
            return try heartbeat.serializedBytes(options: .canonical)
        } catch {
            throw .refused(error)
        }
    }

    private static func setTimestamp(of heartbeat: inout MsgEnclaveHeartbeat, _ text: String?) throws(CommandError) {
        guard let text else {
            // The clock of Date is finer than a microsecond, not as fine as a nanosecond.
            let microseconds = Int64((Date().timeIntervalSince1970 * 1_000_000).rounded(.down))
            heartbeat.timestamp.seconds = microseconds / 1_000_000
            heartbeat.timestamp.nanos = Int32(microseconds % 1_000_000) * 1000
            return
        }
        heartbeat.timestamp = try Invocation.timestamp(text, option: "timestamp")
    }

    private static func proof(_ invocation: Invocation) throws(CommandError) -> [UInt8] {
        guard let path = invocation["attestation-proof-file"] else {
            return try invocation.bytes(of: "attestation-proof") ?? []
        }
        if invocation.has("attestation-proof") {
            throw .usage(
                "--attestation-proof and --attestation-proof-file are both given",
                hint: "a heartbeat has one proof; choose one"
            )
        }
        return try InputReader(path: FilePath.input(path), format: .binary, sizeLimit: DecodeOptions.greatestSizeLimit)
            .read()
    }
}
