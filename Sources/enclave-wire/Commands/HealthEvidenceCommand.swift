import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WireFormat

extension Command {
    /// `health evidence …`.
    static let healthEvidence = Command(
        name: "evidence",
        summary: "make and verify evidence of what a validator missed",
        subcommands: [.healthEvidenceSign, .healthEvidenceVerify]
    )

    /// `health evidence sign`.
    static let healthEvidenceSign = Command(
        name: "sign",
        summary: "sign what is known of a validator",
        discussion: [
            """
            The evidence holds the record of health, the parameters that judged it and the heartbeats that were \
            missed, each with its blocks. Who has the bytes and the public key can verify it without the store.
            """
        ],
        parameters: [.validator],
        options: [.healthStore, .key(isRequired: true), .keyAlgorithm, .output(.json), .outFile],
        examples: [
            CommandExample(
                call: "enclave-wire health evidence sign ve1… --store monitor.db --key monitor.pem --out evidence.json",
                meaning: "a file for who asks"
            )
        ],
        run: { invocation, _ throws(CommandError) in try HealthEvidenceCommand.sign(invocation) }
    )

    /// `health evidence verify`.
    static let healthEvidenceVerify = Command(
        name: "verify",
        summary: "verify an evidence from its bytes alone",
        discussion: [
            """
            The bytes are canonical, the key has signed them, and what they say does not contradict itself: the \
            verdict follows from the counters, and the counters from the heartbeats that were missed.
            """
        ],
        options: [.publicKey, .input(.json), .inFile, .outFile] + CommandOption.limits,
        examples: [
            CommandExample(
                call: "enclave-wire health evidence verify --public-key monitor.pub.pem --in evidence.json",
                meaning: "whether this monitor says so"
            )
        ],
        run: { invocation, console throws(CommandError) in try HealthEvidenceCommand.verify(invocation, console) }
    )
}

/// `health evidence …`.
enum HealthEvidenceCommand {
    static func sign(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let validator = try invocation.requiredValidator()
        let output = try invocation.makeOutput()
        let key = try invocation.secretKey(in: invocation["key"] ?? "")
        let store = try invocation.openHealthStore()
        let evidence = try store.monitor.reading { (keeper, context) throws(HealthError) in
            try keeper.evidence(of: validator, in: context)
        }
        let bytes: [UInt8]
        do {
            bytes = try evidence.signed(by: key).serializedBytes(options: .canonical)
        } catch {
            throw .refused("the evidence cannot be signed: \(error)")
        }
        try invocation.write(bytes, of: try MessageType.named(SignedHealthEvidence.messageName), to: output)
        return .done
    }

    static func verify(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let key = try invocation["public-key"].map { (key) throws(CommandError) in try invocation.publicKey(key) }
        let type = try MessageType.named(SignedHealthEvidence.messageName)
        let input = try invocation.readMessage(of: type, console)
        let carried = invocation.inputFormat.isDescription ? try invocation.form(of: type).canonicalize(input) : input
        let verified: VerifiedHealthEvidence
        do throws(HealthEvidenceError) {
            verified = try SignedHealthEvidence.verify(
                carried.rawSpan,
                signedBy: key.map { .keys([$0]) } ?? .anyone(Set(KeyAlgorithm.allCases))
            )
        } catch {
            var refusal = CommandError.refused(error.description)
            refusal.code = error.code
            if case .notCanonical(let wire) = error { refusal.wire = wire }
            throw refusal
        }
        if key == nil {
            console.note("whoever has this key may have signed it; `--public-key` says whose it has to be")
        }
        try report(verified).write(to: output, isMachineReadable: invocation.isMachineReadable)
        try output.finish()
        return .done
    }

    private static func report(_ verified: VerifiedHealthEvidence) -> HealthReport {
        let evidence = verified.evidence
        var report = HealthReport()
        report.add("validator", "validator", evidence.validatorAddress)
        report.add("chain", "chainId", evidence.chainID)
        report.add("block", "height", evidence.height, "\(evidence.height), \(BlockTime(evidence.time).text)")
        report.add("status", "status", evidence.health.status.text)
        report.add(
            "missed",
            "missedHeartbeats",
            evidence.health.missedHeartbeats,
            "\(evidence.health.missedHeartbeats) in a row, \(evidence.track.totalMissedHeartbeats) in all"
        )
        report.add("totalMissedHeartbeats", .integer(evidence.track.totalMissedHeartbeats))
        for missed in evidence.missed { report.say("", "blocks \(missed.fromHeight) to \(missed.toHeight)") }
        report.add("signed by", "publicKey", verified.signer.description)
        return report
    }
}
