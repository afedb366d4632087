import EnclaveHealth
import EnclaveProto
import EnclaveSigning

extension Command {
    /// `health list`.
    static let healthList = Command(
        name: "list",
        summary: "list enclaves, those of one status or all",
        discussion: [
            """
            Pages are those of the chain's query AllHealthStatuses: by address, ascending. `--page-key` goes on where \
            the page before ended, and costs the same for every page; `--offset` counts from the beginning.
            """
        ],
        options: [
            .healthStore,
            CommandOption(
                name: "status",
                value: .choice(placeholder: "STATUS", HealthStatus.allKnown.dropFirst().map(\.text)),
                help: "only enclaves of this status (the query has no filter for unknown)"
            ),
            CommandOption(
                name: "limit",
                value: .integer(placeholder: "N", 1...1000),
                help: "enclaves on the page, at most",
                fallback: "100"
            ),
            CommandOption(
                name: "page-key",
                value: .text(placeholder: "HEX"),
                help: "where to go on: what the page before gave as its next key"
            ),
            CommandOption(
                name: "offset",
                value: .integer(placeholder: "N", 0...Int.max),
                help: "enclaves to pass over, in place of `--page-key`"
            ),
            CommandOption(name: "reverse", value: .none, help: "descending by address"),
            CommandOption(name: "count-total", value: .none, help: "count all of them; not with `--page-key`"),
            .outFile,
        ],
        examples: [
            CommandExample(
                call: "enclave-wire health list --store monitor.db --status degraded",
                meaning: "those that are worth a look"
            ),
            CommandExample(
                call: "enclave-wire health list --store monitor.db --limit 20 --count-total --json",
                meaning: "the first twenty, and how many there are, for a script"
            ),
        ],
        run: { invocation, console throws(CommandError) in try HealthListCommand.run(invocation, console) }
    )
}

/// `health list`.
enum HealthListCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let request = try request(invocation)
        let output = try invocation.makeOutput()
        let store = try invocation.openHealthStore()
        let response = try store.monitor.reading { (keeper, context) throws(HealthError) in
            try keeper.allHealthStatuses(request, in: context)
        }
        if invocation.isMachineReadable {
            let type = try MessageType.named(QueryAllHealthStatusesResponse.messageName)
            let answer = try invocation.json(of: response, as: type)
            try output.writeLine(JSONValue.object([("ok", .bool(true)), ("response", answer)]).line)
        } else {
            for line in table(response.statuses).lines { try output.writeLine(line) }
            if request.pagination.countTotal { console.note("\(response.pagination.total) in all") }
            if !response.pagination.nextKey.isEmpty {
                console.note("there are more: `--page-key \(Hex.text(of: response.pagination.nextKey[...]))`")
            } else if response.statuses.isEmpty {
                console.note("there are none")
            }
        }
        try output.finish()
        return .done
    }

    private static func request(_ invocation: Invocation) throws(CommandError) -> QueryAllHealthStatusesRequest {
        if invocation.has("page-key"), invocation.has("offset") {
            throw .usage("--page-key and --offset are both given", hint: "choose one")
        }
        if invocation.has("page-key"), invocation.has("count-total") {
            throw .usage("--count-total goes with the first page or `--offset`", hint: "leave out `--page-key`")
        }
        var request = QueryAllHealthStatusesRequest()
        request.statusFilter = invocation["status"].flatMap(HealthStatus.init(text:)) ?? .unknown
        request.pagination.key = try invocation.bytes(of: "page-key") ?? []
        request.pagination.offset = UInt64(invocation.integer("offset") ?? 0)
        request.pagination.limit = UInt64(invocation.integer("limit") ?? 100)
        request.pagination.reverse = invocation.has("reverse")
        request.pagination.countTotal = invocation.has("count-total")
        return request
    }

    private static func table(_ statuses: [EnclaveHealthStatus]) -> TextTable {
        var table = TextTable(columns: [.left, .left, .right, .right, .right, .right, .left])
        table.add(["validator", "status", "missed", "bad signatures", "bad proofs", "heartbeats", "last heartbeat"])
        for health in statuses {
            table.add([
                health.validatorAddress, health.status.text, String(health.missedHeartbeats),
                String(health.signatureFailures), String(health.attestationFailures), String(health.totalHeartbeats),
                health.hasLastHeartbeat ? BlockTime(health.lastHeartbeat).text : "never",
            ])
        }
        return table
    }
}
