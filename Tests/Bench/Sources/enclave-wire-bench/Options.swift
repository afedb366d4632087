/// What the command line asks for.
struct Options {
    var runs = 5
    var sampleMilliseconds: UInt64 = 50
    /// How many nonces are live in memory while claims are measured; a tenth of it in a file.
    var liveNonces = 10_000_000
    /// How many validators the health system watches.
    var validators = 100_000
    var filter: String?
    var jsonPath: String?
    var asksForHelp = false

    static let help = """
        usage: enclave-wire-bench [--runs N] [--quick] [--filter TEXT] [--json FILE] [--help]

        Measures EnclaveWire, C++ protobuf and protobuf-c in one process, in turns. First it checks that all
        write the same bytes and read the same values. Then claims of nonces, ten million of which are live in memory
        and a million in a file, and the health system with a hundred thousand validators; with --quick a hundredth
        of that.

          --runs N       samples of each row, of which the median is shown (5)
          --quick        short samples, for a look and for tests
          --filter TEXT  only rows with TEXT in CASE/OPERATION/IMPLEMENTATION, as heartbeat/encode
          --json FILE    write the results there too

        exit status: 0 measured, 1 implementations disagree or the file cannot be written, 2 wrong use

        """

    init(_ arguments: [String]) throws(WrongUse) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": asksForHelp = true
            case "--quick":
                sampleMilliseconds = 1
                liveNonces = 100_000
                validators = 1000
            case "--filter": filter = try Self.value(argument, &rest)
            case "--json": jsonPath = try Self.value(argument, &rest)
            case "--runs":
                guard let runs = Int(try Self.value(argument, &rest)), (1...1000).contains(runs) else {
                    throw WrongUse("--runs takes a number from 1 to 1000")
                }
                self.runs = runs
            default: throw WrongUse("unknown argument \(argument)")
            }
        }
    }

    private static func value(_ name: String, _ rest: inout ArraySlice<String>) throws(WrongUse) -> String {
        guard let value = rest.popFirst() else { throw WrongUse("\(name) takes a value") }
        return value
    }

    func includes(_ contestant: Contestant, _ operation: Operation) -> Bool {
        guard let filter else { return true }
        return "\(contestant.caseName)/\(operation.rawValue)/\(contestant.implementation)".contains(filter)
    }
}

/// A command line that says nothing sensible.
struct WrongUse: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
