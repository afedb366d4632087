import EnclaveHealth

extension Command {
    /// `health metrics`.
    static let healthMetrics = Command(
        name: "metrics",
        summary: "print the metrics for Prometheus",
        discussion: [
            """
            The metrics of the last block, in the text format 0.0.4, or in OpenMetrics. With `--out` the file is \
            replaced in one step, as the textfile collector of the node exporter wants it.
            """
        ],
        options: [
            .healthStore,
            CommandOption(name: "openmetrics", value: .none, help: "in OpenMetrics 1.0 in place of the text format"),
            .outFile,
        ],
        examples: [
            CommandExample(call: "enclave-wire health metrics --store monitor.db", meaning: "what Prometheus reads"),
            CommandExample(
                call: "enclave-wire health metrics --store monitor.db --out /var/lib/node_exporter/enclave.prom",
                meaning: "for the node exporter, run once a minute"
            ),
        ],
        run: { invocation, _ throws(CommandError) in try HealthMetricsCommand.run(invocation) }
    )
}

/// `health metrics`.
enum HealthMetricsCommand {
    static func run(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let store = try invocation.openHealthStore()
        let text = try store.monitor.reading { (keeper, context) throws(HealthError) in
            try keeper.metrics(invocation.has("openmetrics") ? .openMetrics : .prometheusText, in: context)
        }
        if invocation.isMachineReadable {
            try output.writeLine(JSONValue.object([("ok", .bool(true)), ("metrics", .string(text))]).line)
        } else {
            try output.write(text)
        }
        try output.finish()
        return .done
    }
}
