import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import EnclaveStore

extension Command {
    /// `health simulate`.
    static let healthSimulate = Command(
        name: "simulate",
        summary: "run a fleet of simulated enclaves through the monitor",
        discussion: [
            """
            Keys and signatures are real, and come from the seed as everything else does: the same options leave the \
            same bytes, whose digest is at the end of the summary. Without `--store` all is in memory, and gone \
            afterwards; with it, the other commands of `health` can look at what is left.
            """,
            Fault.syntax,
        ],
        options: [
            CommandOption(
                name: "validators",
                value: .integer(placeholder: "N", 1...1_000_000),
                help: "size of the fleet",
                fallback: "100"
            ),
            CommandOption(
                name: "blocks",
                value: .integer(placeholder: "N", 1...10_000_000),
                help: "blocks that are run",
                fallback: "1000"
            ),
            CommandOption(name: "seed", value: .text(placeholder: "S"), help: "a whole number", fallback: "1"),
            CommandOption(
                name: "interval",
                value: .integer(placeholder: "N", 1...1_000_000),
                help:
                    "blocks from one heartbeat of a validator to the next; one is missed when none comes in twice as many",
                fallback: "25"
            ),
            .blockSeconds,
        ] + Fault.options + [
            Fault.flaky,
            CommandOption(
                name: "chain-id",
                value: .text(placeholder: "ID"),
                help: "the chain that the heartbeats are for",
                fallback: "virtengine-simulation-1"
            ),
            CommandOption(
                name: "store",
                value: .text(placeholder: "FILE"),
                help: "a new SQLite file that keeps everything (default: memory)"
            ),
            .alertRules,
            CommandOption(
                name: "plot",
                value: .text(placeholder: "FILE"),
                help: "an SVG file with the statuses over time"
            ),
        ],
        examples: [
            CommandExample(
                call: "enclave-wire health simulate --silent 3@200-900 --forge 1@300 --replay 1",
                meaning: "a hundred validators, three of them silent for a while, one forger, one that replays"
            ),
            CommandExample(
                call: "enclave-wire health simulate --validators 1000 --flaky 20 --seed 7 --plot fleet.svg",
                meaning: "a fifth of all heartbeats is lost; a picture of it"
            ),
        ],
        run: { invocation, console throws(CommandError) in try HealthSimulateCommand.run(invocation, console) }
    )
}

/// `health simulate`.
enum HealthSimulateCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let plan = try plan(invocation)
        let rules = try invocation.alertRules()
        let output = Output(path: nil)
        var simulation = try Simulation(plan)
        let monitor = try monitor(for: simulation, invocation, rules)
        var view = SimulationView(isMachineReadable: invocation.isMachineReadable)
        var timeline = StatusTimeline(simulation.counts)
        for _ in 0..<plan.blocks {
            do throws(CommandError) {
                try simulation.runBlock(monitor)
            } catch {
                view.clear()
                throw error
            }
            timeline.note(simulation.counts, at: simulation.height)
            view.show(simulation)
        }
        view.clear()
        let report = try SimulationReport(simulation, monitor)
        if invocation.isMachineReadable { try report.writeJSON(to: output) } else { try report.write(to: output) }
        try output.finish()
        if let path = invocation["plot"] {
            try save(timeline, plan, to: path)
            console.note("the picture is in \(path)")
        }
        return .done
    }

    private static func plan(_ invocation: Invocation) throws(CommandError) -> Simulation.Plan {
        let plan = Simulation.Plan(
            validators: invocation.integer("validators") ?? 100,
            blocks: Int64(invocation.integer("blocks") ?? 1000),
            seed: try invocation.number("seed") ?? 1,
            interval: invocation.integer("interval") ?? 25,
            blockSeconds: Int64(invocation.integer("block-seconds") ?? 6),
            chainID: invocation["chain-id"] ?? "",
            faults: try Fault.all(invocation),
            flaky: try Fault.flaky(invocation)
        )
        var free = plan.validators
        for fault in plan.faults {
            free -= min(fault.count, plan.validators + 1)
            if free < 0 {
                throw .usage(
                    "there are more misbehaving validators than validators, of which there are \(plan.validators)",
                    hint: "`--validators` makes the fleet larger"
                )
            }
        }
        return plan
    }

    /// A monitor that has the genesis of a simulation.
    private static func monitor(
        for simulation: Simulation,
        _ invocation: Invocation,
        _ rules: AlertRuleSet?
    ) throws(CommandError) -> HealthMonitor {
        let monitor: HealthMonitor
        if let path = invocation["store"] {
            let store = try HealthStore(path: path, alertRules: rules)
            if let last = store.lastBlock {
                throw .refused(
                    "\(path) holds the chain \(last.chainID) already, up to block \(last.height)",
                    hint: "a simulation begins with a new file; name another one"
                )
            }
            monitor = store.monitor
        } else {
            monitor = HealthMonitor(
                store: InMemoryStore(),
                keeper: HealthKeeper(.local),
                alertRules: rules ?? .standard
            )
        }
        do throws(HealthError) {
            try monitor.initGenesis(simulation.genesis, at: simulation.block(0))
        } catch {
            throw CommandError(error)
        }
        return monitor
    }

    private static func save(_ timeline: StatusTimeline, _ plan: Simulation.Plan, to path: String) throws(CommandError)
    {
        let plot = StatusPlot(
            timeline: timeline,
            validators: plan.validators,
            seed: plan.seed,
            blockSeconds: plan.blockSeconds
        )
        let file = Output(path: FilePath.output(path))
        try file.write(plot.svg)
        try file.finish()
    }
}
