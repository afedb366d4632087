import EnclaveHealth
import EnclaveProto

extension Command {
    /// `health alerts`.
    static let healthAlerts = Command(
        name: "alerts",
        summary: "show which alerts fire, or the rules",
        discussion: [
            """
            Rules are looked at at the end of every block; what fires is kept in the store, and events tell when it \
            begins and ends. A rules file is JSON, as `--print json` shows it. The commands that run blocks take it \
            with `--rules`, and those that come after them go on with it.
            """
        ],
        options: [
            CommandOption(name: "store", value: CommandOption.healthStore.value, help: CommandOption.healthStore.help),
            CommandOption(
                name: "rules",
                value: .text(placeholder: "FILE"),
                help: "check this file, and print its rules in place of those of the store"
            ),
            CommandOption(
                name: "print",
                value: .choice(placeholder: "FORMAT", ["json", "prometheus"]),
                help: "print the rules in place of what fires: a rules file of this program, or of Prometheus"
            ),
            CommandOption(
                name: "block-seconds",
                value: .integer(placeholder: "N", 1...Int(AlertRuleSet.greatestBlockSeconds)),
                help: "how long a block takes, for Prometheus, which counts seconds",
                fallback: "6"
            ),
            .outFile,
        ],
        examples: [
            CommandExample(call: "enclave-wire health alerts --store monitor.db", meaning: "what fires now"),
            CommandExample(
                call: "enclave-wire health alerts --print prometheus --out enclave.rules.yml",
                meaning: "the built-in rules for Prometheus"
            ),
            CommandExample(
                call: "enclave-wire health alerts --rules mine.json --print prometheus",
                meaning: "rules of one's own, checked, for Prometheus"
            ),
        ],
        run: { invocation, console throws(CommandError) in try HealthAlertsCommand.run(invocation, console) }
    )
}

/// `health alerts`.
enum HealthAlertsCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        if invocation.has("print") || invocation.has("rules") {
            try show(try rules(invocation), output, invocation)
        } else if invocation.has("store") {
            try showFiring(try invocation.openHealthStore(), output, console)
        } else {
            throw .usage("alerts needs --store", hint: "or `--print json`, which shows the rules themselves")
        }
        try output.finish()
        return .done
    }

    /// The rules of a file, of the store, or those that are built in.
    private static func rules(_ invocation: Invocation) throws(CommandError) -> AlertRuleSet {
        if let rules = try invocation.alertRules() { return rules }
        if invocation.has("store") { return try invocation.openHealthStore().monitor.alertRules }
        return .standard
    }

    private static func show(_ rules: AlertRuleSet, _ output: Output, _ invocation: Invocation) throws(CommandError) {
        var text = rules.json + "\n"
        if invocation["print"] == "prometheus" {
            do throws(AlertRuleError) {
                text = try rules.prometheusRules(blockSeconds: Int64(invocation.integer("block-seconds") ?? 6))
            } catch {
                throw .refused(error.description)
            }
        }
        if invocation.isMachineReadable {
            try output.writeLine(JSONValue.object([("ok", .bool(true)), ("rules", .string(text))]).line)
        } else {
            try output.write(text)
        }
    }

    private static func showFiring(_ store: HealthStore, _ output: Output, _ console: Console) throws(CommandError) {
        let alerts = try store.monitor.reading { (keeper, context) throws(HealthError) in
            try keeper.firingAlerts(in: context)
        }
        if console.isMachineReadable {
            let values = alerts.map { alert -> JSONValue in
                var members: [(String, JSONValue)] = [("alert", .string(alert.rule)), ("since", .integer(alert.since))]
                if let validator = alert.validator { members.append(("validator", .string(validator.description))) }
                return .object(members)
            }
            try output.writeLine(JSONValue.object([("ok", .bool(true)), ("firing", .array(values))]).line)
            return
        }
        var table = TextTable(columns: [.left, .right, .left])
        table.add(["alert", "since block", "validator"])
        for alert in alerts {
            table.add([alert.rule, String(alert.since), alert.validator?.description ?? "all of them"])
        }
        for line in table.lines { try output.writeLine(line) }
        if alerts.isEmpty { console.note("nothing fires") }
    }
}
