import EnclaveHealth
import EnclaveProto
import EnclaveSigning

extension Command {
    /// `health history`.
    static let healthHistory = Command(
        name: "history",
        summary: "show how the status of an enclave changed",
        discussion: ["The last 100 changes, in their order, each with the counters that led to it."],
        parameters: [.validator],
        options: [.healthStore, .outFile],
        examples: [
            CommandExample(call: "enclave-wire health history ve1… --store monitor.db", meaning: "a change a line")
        ],
        run: { invocation, console throws(CommandError) in try HealthHistoryCommand.run(invocation, console) }
    )
}

/// `health history`.
enum HealthHistoryCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let validator = try invocation.requiredValidator()
        let output = try invocation.makeOutput()
        let store = try invocation.openHealthStore()
        let history = try store.monitor.reading { (keeper, context) throws(HealthError) in
            guard try keeper.enclaveHealthStatus(of: validator, in: context) != nil else {
                throw .refused(.healthStatusNotFound, "\(validator)")
            }
            return try keeper.history(of: validator, in: context)
        }
        if invocation.isMachineReadable {
            let type = try MessageType.named(HealthTransition.messageName)
            let transitions = try history.map { (transition) throws(CommandError) in
                try invocation.json(of: transition, as: type)
            }
            let members: [(String, JSONValue)] = [
                ("ok", .bool(true)), ("validator", .string(validator.description)),
                ("transitions", .array(transitions)),
            ]
            try output.writeLine(JSONValue.object(members).line)
        } else {
            for line in table(history).lines { try output.writeLine(line) }
            if history.isEmpty { console.note("the status never changed") }
        }
        try output.finish()
        return .done
    }

    private static func table(_ history: [HealthTransition]) -> TextTable {
        var table = TextTable(columns: [.right, .left, .left, .left, .right, .right, .right])
        table.add(["block", "time", "from", "to", "missed", "bad signatures", "bad proofs"])
        for transition in history {
            table.add([
                String(transition.height), BlockTime(transition.time).text, transition.previousStatus.text,
                transition.status.text, String(transition.missedHeartbeats), String(transition.signatureFailures),
                String(transition.attestationFailures),
            ])
        }
        return table
    }
}
