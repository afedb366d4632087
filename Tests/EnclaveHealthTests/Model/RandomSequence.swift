import EnclaveHealth

/// The sequence of a seed.
struct RandomSequence {
    let seed: UInt64

    /// Runs it with so many steps after the opening.
    ///
    /// - Returns: What happened in it.
    func run<Store: ReopenableStore>(_ count: Int, on open: () throws -> Store) throws(FailedSequence) -> Coverage {
        var generator = SequenceGenerator(seed: seed)
        var steps: [Step] = []
        do {
            var runner = SequenceRunner(try open(), generator.limits)
            for step in generator.opening {
                steps.append(step)
                try runner.run(step)
            }
            for _ in 0..<count {
                let step = generator.next(after: runner.model)
                steps.append(step)
                try runner.run(step)
            }
            try runner.finish()
            return runner.seen
        } catch {
            throw FailedSequence(seed: seed, limits: generator.limits, steps: steps, "\(error)").shrunk(on: open)
        }
    }
}

/// Steps after which the keeper does not do what the model does.
struct FailedSequence: Error, CustomStringConvertible {
    let seed: UInt64
    let limits: ReferenceModel.Limits
    private(set) var steps: [Step]
    private(set) var reason: String

    init(seed: UInt64, limits: ReferenceModel.Limits, steps: [Step], _ reason: String) {
        self.seed = seed
        self.limits = limits
        self.steps = steps
        self.reason = reason
    }

    /// What a person needs to see it again.
    var description: String {
        let lines = steps.map { "        \($0),\n" }.joined()
        return """
            the keeper and the model disagree in the sequence of seed \(seed).
            ENCLAVE_MODEL_SEED=\(seed) runs it again; with \(limits), these steps are enough:
            \(lines)    \(reason)
            """
    }

    /// Fewer steps that fail, too: leaves out halves, then ever shorter pieces, as long as it still fails.
    func shrunk<Store: ReopenableStore>(on open: () throws -> Store) -> FailedSequence {
        var best = self
        var size = max(1, steps.count / 2)
        while true {
            var isShorter = false
            var start = 0
            while start < best.steps.count {
                var shorter = best.steps
                shorter.removeSubrange(start..<min(start + size, shorter.count))
                if let reason = failure(of: shorter, on: open) {
                    best.steps = shorter
                    best.reason = reason
                    isShorter = true
                } else {
                    start += size
                }
            }
            if size == 1, !isShorter { return best }
            size = max(1, size / 2)
        }
    }

    /// Why these steps fail; nil if they do not.
    private func failure<Store: ReopenableStore>(of steps: [Step], on open: () throws -> Store) -> String? {
        do {
            var runner = SequenceRunner(try open(), limits)
            for step in steps { try runner.run(step) }
            try runner.finish()
            return nil
        } catch {
            return "\(error)"
        }
    }
}
