import Foundation

extension Command {
    /// `conformance`.
    static let conformance = Command(
        name: "conformance",
        summary: "run the vectors through every codec of this program and through programs in other languages",
        discussion: [
            """
            The peers are programs that know nothing of this one and speak the line protocol of Vectors/README.md: \
            those that `make -C Vectors/peers` has built, and any command that `--peer` names. Each case is put to \
            all of them, to the structs of generated code (owned), the views (view), the C shim over libprotobuf-c \
            (c-shim), ProtoJSON (json), the signing module (signing) and the replay guard on a disk (sqlite).
            """,
            """
            The matrix counts the cases that agree. Each difference is shown with both values and the first byte \
            that differs, unless the case itself says that this peer differs. A peer that ends, hangs or writes \
            something else is started again, and given up after the third time; a peer that is not there is said, \
            with how to get it. Exit status 1 if anything differs or a peer breaks down.
            """,
        ],
        options: [
            .vectorDirectory, .onlyVectorFile,
            CommandOption(
                name: "peers",
                value: .text(placeholder: "DIRECTORY"),
                help: "where the peers are, programs named peer-NAME",
                fallback: ".build/vectors"
            ),
            CommandOption(
                name: "peer",
                value: .text(placeholder: "NAME=COMMAND"),
                help: "another peer, a command for the shell; may be given more than once",
                isRepeatable: true
            ),
            CommandOption(
                name: "require",
                value: .text(placeholder: "NAME,…"),
                help: "peers that have to be there, as in CI; `all` for those of this project"
            ),
            CommandOption(
                name: "among",
                value: .text(placeholder: "NAME,…"),
                help: "run these implementations alone"
            ),
            CommandOption(
                name: "timeout",
                value: .integer(placeholder: "SECONDS", 1...3600),
                help: "how long to wait for an answer of a peer",
                fallback: "10"
            ),
            CommandOption(
                name: "report",
                value: .text(placeholder: "FILE"),
                help: "write the matrix as a page of HTML"
            ),
            CommandOption(name: "junit", value: .text(placeholder: "FILE"), help: "write the matrix as JUnit's XML"),
            .outFile,
        ],
        examples: [
            CommandExample(
                call: "make -C Vectors/peers && enclave-wire conformance",
                meaning: "everything that there is"
            ),
            CommandExample(
                call: "enclave-wire conformance --peer mine='node peer.js' --among mine --report mine.html",
                meaning: "an implementation of yours alone, as a page for the browser"
            ),
            CommandExample(
                call: "enclave-wire conformance --require all --junit conformance.xml",
                meaning: "for a build server: no peer may be missing"
            ),
        ],
        run: { invocation, console throws(CommandError) in try ConformanceCommand.run(invocation, console) }
    )
}

/// `conformance`.
enum ConformanceCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let files = try VectorFile.read(for: invocation)
        let peers = try PeerList(directory: invocation["peers"] ?? "", given: invocation.repeated["peer"] ?? [])
        try peers.require(invocation.list("require"))
        var run = VectorRun(try implementations(peers, invocation))
        let output = try invocation.makeOutput()
        let reports = try Reports(invocation)
        for peer in peers.missing where invocation["among"] == nil {
            console.note("the peer \(peer.name) is not there: \(peer.hint)")
        }
        try execute(files, &run, output, invocation)
        for case let peer as PeerImplementation in run.implementations where peer.isGivenUp {
            console.note("\(peer.name) broke down too often, and was not asked any more")
        }
        try reports.write(run, missing: peers.missing)
        if invocation.isMachineReadable {
            try output.writeLine(ConformanceText.json(run, missing: peers.missing).line)
        } else {
            for line in ConformanceText.matrix(run) { try output.writeLine(line) }
            try output.writeLine(ConformanceText.legend)
            try output.writeLine("")
            try output.writeLine(ConformanceText.verdict(run))
        }
        try output.finish()
        return run.agrees ? .done : .refused
    }

    /// The columns: parts of this program, then peers.
    private static func implementations(
        _ peers: PeerList,
        _ invocation: Invocation
    ) throws(CommandError) -> [any Implementation] {
        let timeout = Double(invocation.integer("timeout") ?? 10)
        let all =
            VectorRun.localImplementations
            + peers.commands.map { PeerImplementation(name: $0.name, command: $0.command, timeout: timeout) }
        let chosen = invocation.list("among")
        if chosen.isEmpty { return all }
        for name in chosen where !all.contains(where: { $0.name == name }) {
            throw .usage(
                "there is no implementation \(name)",
                hint: NearestNames.hint(for: name, among: all.map(\.name))
                    ?? "there are: " + all.map(\.name).joined(separator: ", ")
            )
        }
        return all.filter { chosen.contains($0.name) }
    }

    /// Runs the files, and shows what differs as it is found.
    private static func execute(
        _ files: [VectorFile],
        _ run: inout VectorRun,
        _ output: Output,
        _ invocation: Invocation
    ) throws(CommandError) {
        var progress = Progress(isMachineReadable: invocation.isMachineReadable)
        for file in files {
            let known = run.differences.count
            run.run(file) { progress.show($0) }
            progress.clear()
            if invocation.isMachineReadable { continue }
            for found in run.differences.dropFirst(known) where found.knownReason == nil {
                for line in VectorReport.lines(found) { try output.writeLine(line) }
            }
            try output.flush()
        }
        if !invocation.isMachineReadable, run.differences.contains(where: { $0.knownReason == nil }) {
            try output.writeLine("")
        }
    }
}

/// The files that `--report` and `--junit` name. They are opened before the work begins, so that a place that
/// cannot be written to is known at once; they are there as a whole or not at all.
private struct Reports {
    private let page: Output?
    private let suites: Output?

    init(_ invocation: Invocation) throws(CommandError) {
        page = invocation["report"].map { Output(path: FilePath.output($0)) }
        suites = invocation["junit"].map { Output(path: FilePath.output($0)) }
        try page?.write(HTMLReport.head)
        try page?.flush()
        try suites?.write(JUnitReport.head)
        try suites?.flush()
    }

    func write(_ run: VectorRun, missing: [PeerList.Known]) throws(CommandError) {
        try page?.write(HTMLReport.body(run, missing: missing))
        try page?.finish()
        try suites?.write(JUnitReport.body(run))
        try suites?.finish()
    }
}
