import Glibc

@main
struct Bench {
    let options: Options
    let stopwatch: Stopwatch
    var results = Results()

    static func main() {
        do {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            if options.asksForHelp { return write(Options.help, to: STDOUT_FILENO) }
            var bench = Bench(options)
            try bench.run()
        } catch let error as WrongUse {
            write("enclave-wire-bench: \(error)\n" + Options.help, to: STDERR_FILENO)
            exit(2)
        } catch {
            write("enclave-wire-bench: \(error)\n", to: STDERR_FILENO)
            exit(1)
        }
    }

    init(_ options: Options) {
        self.options = options
        stopwatch = Stopwatch(runs: options.runs, duration: options.sampleMilliseconds * 1_000_000)
    }

    mutating func run() throws {
        let cases = try Case.all()
        Self.write("All implementations write the same bytes and read the same values.\n\n" + Report.heading)
        try measure(cases.flatMap(\.groups) + Linearity.statusGroups() + Linearity.bytesGroups())
        try measure(WriteJSON.groups())
        try measure(Verification.groups())
        // Each makes what it holds when its turn comes, and only then.
        for nonces in ReplayInMemory.Nonces.allCases where asks(for: nonces.caseName) {
            try measure([ReplayInMemory.group(nonces, live: options.liveNonces)])
        }
        if asks(for: ReplayDurable.threadsCase) || asks(for: ReplayDurable.tasksCase) {
            try measure(ReplayDurable.groups(live: options.liveNonces / 10))
        }
        if asks(for: HealthScale.memoryCase) || asks(for: HealthScale.pagesCase) {
            try measure(HealthScale.groups(validators: options.validators))
        }
        if asks(for: HealthScale.fileCase) {
            try measure(HealthScale.fileGroups(validators: options.validators))
        }
        Self.write("\n" + Report.notes + "\n")
        Self.write(Report.replay(results, live: options.liveNonces))
        Self.write(Report.health(results, validators: options.validators))
        let codec =
            Target.ofCases(cases.map(\.name), results) + Target.ofLinearity(results) + WriteJSON.targets(results)
        let replay = Target.ofReplay(results, live: options.liveNonces)
        let domain = Target.ofVerification(results) + replay + Target.ofHealth(results, validators: options.validators)
        Self.write(Report.targets(codec + domain))
        if let path = options.jsonPath { try Self.save(Report.json(results), path) }
    }

    private mutating func measure(_ groups: [Group]) throws {
        for group in groups {
            let measured = try stopwatch.measure(chosen(group))
            for row in measured { results.append(row) }
            Self.write(Report.rows(measured))
        }
    }

    /// Whether some row of the case may be asked for.
    private func asks(for caseName: String) -> Bool {
        guard let filter = options.filter else { return true }
        return filter.hasPrefix(caseName) || caseName.contains(filter)
    }

    /// The group with the rows that are asked for.
    private func chosen(_ group: Group) -> Group {
        Group(
            operation: group.operation,
            contestants: group.contestants.filter { options.includes($0, group.operation) },
            turns: group.turns
        )
    }

    private static func write(_ text: String, to file: Int32 = STDOUT_FILENO) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func save(_ text: String, _ path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { throw Disagreement("cannot write \(path): \(String(cString: strerror(errno)))") }
        write(text, to: file)
        close(file)
    }
}
