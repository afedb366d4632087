import EnclaveHealth
import EnclaveSigning

extension Command {
    /// `health advance`.
    static let healthAdvance = Command(
        name: "advance",
        summary: "run blocks without messages",
        discussion: [
            """
            Time passes: heartbeats that did not come are counted, nonces and events expire, rotation is advised, \
            alerts fire. Each block is in the store before the next one begins.
            """
        ],
        options: [
            .healthStore,
            CommandOption(
                name: "blocks",
                value: .integer(placeholder: "N", 1...Int(Int32.max)),
                help: "how many blocks",
                isRequired: true
            ),
            .blockSeconds, .alertRules,
        ],
        examples: [
            CommandExample(
                call: "enclave-wire health advance --store monitor.db --blocks 300",
                meaning: "half an hour in which nobody sends a heartbeat"
            )
        ],
        run: { invocation, _ throws(CommandError) in try HealthAdvanceCommand.run(invocation) }
    )
}

/// `health advance`.
enum HealthAdvanceCommand {
    static func run(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let count = invocation.integer("blocks") ?? 0
        let seconds = Int64(invocation.integer("block-seconds") ?? 6)
        let store = try invocation.openHealthStore(alertRules: try invocation.alertRules())
        var blocks = BlockSequence(store, clock: .after(seconds: seconds))
        let output = Output(path: nil)
        var progress = Progress(isMachineReadable: invocation.isMachineReadable)
        var eventCount = 0
        var last: BlockContext?
        for number in 1...count {
            let outcome: BlockOutcome
            do throws(CommandError) {
                outcome = try blocks.run([])
            } catch {
                progress.clear()
                throw error
            }
            eventCount += outcome.events.count
            last = outcome.block
            progress.show("block \(outcome.block.height), \(number) of \(count)")
        }
        progress.clear()
        guard let block = last else { return .done }
        var report = HealthReport()
        report.add("last block", "height", block.height, "\(block.height), \(block.time.text)")
        report.add("time", .string(block.time.text))
        report.add("events", "events", eventCount, "\(eventCount)")
        try report.write(to: output, isMachineReadable: invocation.isMachineReadable)
        try output.finish()
        return .done
    }
}
