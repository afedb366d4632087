import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import Foundation

/// Shows how far a simulation has come, at the standard error: a table on a terminal, else a line for each tenth, and
/// at least every ten seconds.
struct SimulationView {
    private enum Form {
        case table
        case lines
        case nothing
    }

    private static let barWidth = 40
    private let form: Form
    private let clock = ContinuousClock()
    private let start = ContinuousClock().now
    private var last: ContinuousClock.Instant?
    private var lineCount = 0
    private var tenths: Int64 = 0

    /// A view that suits the place: nothing where a script reads.
    init(isMachineReadable: Bool) {
        let isDumb = ProcessInfo.processInfo.environment["TERM"] == "dumb"
        form = isMachineReadable ? .nothing : Console.isTerminal(STDERR_FILENO) && !isDumb ? .table : .lines
    }

    /// Shows a simulation after a block.
    mutating func show(_ simulation: Simulation) {
        switch form {
        case .nothing: return
        case .lines:
            let done = simulation.height * 10 / simulation.plan.blocks
            let isLate = clock.now - (last ?? start) > .seconds(10)
            if done == tenths, !isLate { return }
            tenths = done
            last = clock.now
            Console.warn("block \(simulation.height) of \(simulation.plan.blocks): \(simulation.counts.text)")
        case .table:
            guard last.map({ clock.now - $0 > .milliseconds(100) }) ?? true else { return }
            last = clock.now
            put(table(simulation))
        }
    }

    /// Takes the table away; what comes after it takes its place.
    mutating func clear() { if form == .table { put([]) } }

    private func table(_ simulation: Simulation) -> [String] {
        let plan = simulation.plan
        let seconds = (clock.now - start) / .seconds(1)
        let sent = simulation.tallies.reduce(0) { $0 + $1.sent }
        let speed = seconds > 0 ? Int(Double(sent) / seconds) : 0
        var table = TextTable(columns: [.left, .right, .left])
        for status in HealthStatus.allKnown {
            let count = simulation.counts[status]
            // A single one is to be seen, too.
            let bar = (count * Self.barWidth + plan.validators - 1) / plan.validators
            table.add([status.text, String(count), String(repeating: "█", count: bar)])
        }
        let block = simulation.block(simulation.height)
        return ["block \(block.height) of \(plan.blocks), \(block.time.text), \(speed) heartbeats a second"]
            + table.lines
    }

    /// Puts lines in the place of those that were put last.
    private mutating func put(_ lines: [String]) {
        var text = lineCount > 0 ? "\u{1b}[\(lineCount)A\r\u{1b}[J" : ""
        for line in lines { text += line + "\n" }
        lineCount = lines.count
        try? FileHandle.standardError.write(contentsOf: Array(text.utf8))
    }
}
