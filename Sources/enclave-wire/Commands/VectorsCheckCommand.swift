extension Command {
    /// `vectors check`.
    static let vectorsCheck = Command(
        name: "check",
        summary: "run the vectors against every codec of this program",
        discussion: [
            """
            Each case is put to the structs of generated code (owned), the views (view), the C shim over \
            libprotobuf-c (c-shim), ProtoJSON (json), Protoscope (protoscope), the signing module (signing) and the replay guard on a disk (sqlite). A line a file as it goes, each difference with both \
            values, and a table at the end. Exit status 1 if anything differs.
            """
        ],
        options: [
            .vectorDirectory, .onlyVectorFile, .outFile,
        ],
        examples: [
            CommandExample(call: "enclave-wire vectors check", meaning: "all files of the directory Vectors"),
            CommandExample(
                call: "enclave-wire vectors check --only sign-doc.json --json",
                meaning: "one file, for a script"
            ),
        ],
        run: { invocation, console throws(CommandError) in try VectorsCheckCommand.run(invocation, console) }
    )
}

/// `vectors check`.
enum VectorsCheckCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let files = try VectorFile.read(for: invocation)
        let output = try invocation.makeOutput()
        let clock = ContinuousClock()
        var run = VectorRun(VectorRun.localImplementations)
        for file in files {
            let start = clock.now
            let known = run.differences.count
            run.run(file)
            if invocation.isMachineReadable { continue }
            for found in run.differences.dropFirst(known) {
                for line in VectorReport.lines(found) { try output.writeLine(line) }
            }
            if let file = run.files.last {
                try output.writeLine(VectorReport.line(file, seconds: (clock.now - start) / .seconds(1)))
            }
            try output.flush()
        }
        if invocation.isMachineReadable {
            try output.writeLine(VectorReport.json(run).line)
        } else {
            try output.writeLine("")
            for line in VectorReport.table(run) { try output.writeLine(line) }
        }
        try output.finish()
        return run.agrees ? .done : .refused
    }
}
