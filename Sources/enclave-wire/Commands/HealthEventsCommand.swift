import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import Foundation

extension Command {
    /// `health events`.
    static let healthEvents = Command(
        name: "events",
        summary: "show what happened, and what happens",
        discussion: [
            """
            Events of the last 1000 blocks are kept. With `--follow` those that come are shown as they are written, by \
            whatever process, until Control-C. A line is the block, the time, the type and the attributes; with \
            `--json` it is the event as a chain tells it (ABCI).
            """
        ],
        options: [
            .healthStore,
            CommandOption(
                name: "from-height",
                value: .integer(placeholder: "H", 0...Int.max),
                help: "begin with the events of this block (default: the first that is kept; with --follow, the next)"
            ),
            CommandOption(name: "follow", value: .none, help: "go on with those that come"),
        ],
        examples: [
            CommandExample(call: "enclave-wire health events --store monitor.db --follow", meaning: "as they come"),
            CommandExample(
                call: "enclave-wire health events --store monitor.db --from-height 500 --json",
                meaning: "since block 500, a JSON object a line"
            ),
        ],
        run: { invocation, _ throws(CommandError) in try HealthEventsCommand.run(invocation) }
    )
}

/// `health events`.
enum HealthEventsCommand {
    /// Events that are read at a time.
    private static let pageSize = 1000
    private static let pause = 0.2

    static func run(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let log = try invocation.openHealthStore().log
        let output = Output(path: nil)
        let height = Int64(invocation.integer("from-height") ?? 0)
        var position = try start(invocation, log)
        while true {
            let events = try page(of: log, after: position, from: height)
            for event in events {
                try output.writeLine(invocation.isMachineReadable ? event.json.line : event.line)
            }
            position = events.last?.position ?? position
            try output.flush()
            try output.stopIfClosed()
            if events.count == pageSize { continue }
            if !invocation.has("follow") { break }
            Thread.sleep(forTimeInterval: pause)
        }
        try output.finish()
        return .done
    }

    /// The last event that is not to be shown; nil to begin with the first of the block that is named.
    private static func start(_ invocation: Invocation, _ log: EventLog) throws(CommandError) -> EventPosition? {
        if invocation.has("from-height") || !invocation.has("follow") { return nil }
        do throws(HealthError) {
            return try log.last()?.position
        } catch {
            throw CommandError(error)
        }
    }

    private static func page(
        of log: EventLog,
        after position: EventPosition?,
        from height: Int64
    ) throws(CommandError) -> [LoggedEvent] {
        do throws(HealthError) {
            if let position { return try log.events(after: position, limit: pageSize) }
            return try log.events(from: height, limit: pageSize)
        } catch {
            throw CommandError(error)
        }
    }
}

extension LoggedEvent {
    /// For people.
    fileprivate var line: String {
        let attributes = event.abci.attributes
            .filter { $0.key != HealthEventAttribute.blockHeight && !$0.value.isEmpty }
            .map { "\($0.key)=\($0.value)" }
        return "\(position.height) \(BlockTime(event.time).text) \(event.type.name) "
            + attributes.joined(separator: " ")
    }

    /// For scripts: block, time and the event in the shape that a node tells it.
    fileprivate var json: JSONValue {
        let abci = event.abci
        return .object([
            ("height", .integer(position.height)), ("number", .integer(position.number)),
            ("time", .string(BlockTime(event.time).text)), ("type", .string(abci.type)),
            (
                "attributes",
                .array(
                    abci.attributes.map {
                        .object([("key", .string($0.key)), ("value", .string($0.value)), ("index", .bool($0.index))])
                    }
                )
            ),
        ])
    }
}
