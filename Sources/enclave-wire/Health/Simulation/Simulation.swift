import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WellKnownTypes

/// A fleet of enclaves that sends heartbeats to a monitor, block after block. The seed decides everything: the same
/// one leaves the same bytes.
struct Simulation {
    /// What is simulated.
    struct Plan: Sendable {
        var validators: Int
        var blocks: Int64
        var seed: UInt64
        /// Blocks from one heartbeat of a validator to the next.
        var interval: Int
        var blockSeconds: Int64
        var chainID: String
        var faults: [Fault]
        /// What happens to the heartbeats of those without a fault of their own.
        var flaky: Fault?
    }

    /// What became of the heartbeats of one validator.
    struct Tally: Sendable {
        var sent = 0
        var accepted = 0
        var refused: [EnclaveError.Code: Int] = [:]
    }

    /// 2026-01-15T12:00:00Z, the time of every simulation's genesis.
    static let start = BlockTime(seconds: 1_768_478_400)

    let plan: Plan
    /// The fleet, in an order that means nothing.
    let fleet: [SimulatedEnclave]
    /// What became of the heartbeats, in the order of the fleet.
    private(set) var tallies: [Tally]
    /// How many are of each status after the last block.
    private(set) var counts: StatusCounts
    /// How many events there were of each type.
    private(set) var events: [HealthEventType: Int] = [:]
    /// The last block that was run.
    private(set) var height: Int64 = 0

    private var numbers: SeededNumbers
    /// Who sends in a block, by its height modulo the interval.
    private var schedule: [[Int]]
    /// Heartbeats that are sent once more.
    private var again: [(sender: Int, heartbeat: [UInt8])] = []

    /// A fleet before its first block.
    init(_ plan: Plan) throws(CommandError) {
        self.plan = plan
        var numbers = SeededNumbers(seed: plan.seed)
        var faults = [Fault?](repeating: nil, count: plan.validators)
        var waiting = numbers.shuffled(Array(0..<plan.validators))[...]
        for fault in plan.faults {
            for number in waiting.prefix(fault.count) { faults[number] = fault }
            waiting = waiting.dropFirst(fault.count)
        }
        var fleet: [SimulatedEnclave] = []
        var schedule = [[Int]](repeating: [], count: plan.interval)
        for (number, fault) in faults.enumerated() {
            fleet.append(
                try SimulatedEnclave(number: number, seed: plan.seed, chainID: plan.chainID, fault: fault)
            )
            schedule[Int(numbers.next() % UInt64(plan.interval))].append(number)
        }
        self.fleet = fleet
        self.schedule = schedule
        self.numbers = numbers
        tallies = [Tally](repeating: Tally(), count: plan.validators)
        counts = StatusCounts(unknown: plan.validators)
    }

    /// The state before the first block: every enclave is registered, and its code allowed.
    var genesis: GenesisState {
        let measurement = SHA256.digest(of: Array("enclave-wire simulated enclave".utf8))
        return GenesisState.with {
            $0.params = .standard
            $0.params.healthCheckParams.heartbeatTimeoutBlocks = Int64(2 * plan.interval)
            $0.measurementAllowlist = [
                MeasurementRecord.with {
                    $0.measurementHash = measurement.bytes
                    $0.teeType = .sgx
                    $0.description_p = "simulated enclave"
                    $0.addedAt = .with { $0.seconds = Self.start.seconds }
                }
            ]
            $0.enclaveIdentities = fleet.map {
                $0.identity(measurement: measurement, expiryHeight: plan.blocks + 1_000_000, time: Self.start)
            }
        }
    }

    /// The block of a height.
    func block(_ height: Int64) -> BlockContext {
        let time = BlockTime(seconds: Self.start.seconds + height * plan.blockSeconds)
        return BlockContext(height: height, time: time, chainID: plan.chainID)
    }

    // MARK: Blocks

    /// Runs the next block.
    mutating func runBlock(_ monitor: HealthMonitor) throws(CommandError) {
        height += 1
        let block = block(height)
        let messages = try sent(in: block)
        let outcome: BlockOutcome
        do throws(HealthError) {
            outcome = try monitor.process(messages.map { .heartbeat($0.heartbeat) }, in: block)
        } catch {
            throw CommandError(error)
        }
        for ((sender, _), result) in zip(messages, outcome.outcomes) {
            switch result {
            case .success: tallies[sender].accepted += 1
            case .failure(let refusal): tallies[sender].refused[refusal.code, default: 0] += 1
            }
        }
        for event in outcome.events {
            events[event.type, default: 0] += 1
            counts.note(event)
        }
    }

    /// What arrives in a block.
    private mutating func sent(in block: BlockContext) throws(CommandError) -> [(sender: Int, heartbeat: [UInt8])] {
        var messages = again
        again = []
        for sender in schedule[Int(block.height % Int64(plan.interval))] {
            let fault = fault(of: sender, at: block.height)
            // Each draws the same numbers whatever it does, so that a fault of one changes nothing for another.
            let nonce = numbers.next()
            let delay = numbers.next()
            if fault == .silent { continue }
            let made = BlockTime(
                seconds: block.time.seconds - Int64(1 + delay % 3),
                nanos: Int32(delay >> 8 & 0xffff) * 1000
            )
            let heartbeat = try fleet[sender].heartbeat(nonce: nonce, at: made, fault: fault)
            messages.append((sender, heartbeat))
            if fault == .replay { again.append((sender, heartbeat)) }
        }
        for message in messages { tallies[message.sender].sent += 1 }
        return messages
    }

    /// What a validator does wrong in a block.
    private mutating func fault(of sender: Int, at height: Int64) -> Fault.Kind? {
        let fault = fleet[sender].fault ?? plan.flaky
        let happens = numbers.chance(percent: fault?.percent ?? 0)
        guard let fault, happens, fault.covers(height) else { return nil }
        return fault.kind
    }
}
