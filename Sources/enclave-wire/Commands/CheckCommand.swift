import WireFormat

extension Command {
    /// `check [TYPE]`.
    static let check = Command(
        name: "check",
        summary: "tell whether bytes are canonical",
        discussion: [
            """
            Exit status 0 for canonical bytes, 1 for others; the first rule that is broken goes to standard error, \
            with its byte, its field and a sentence. Without a type only what the bytes alone show is checked: C1, \
            C12 and C16, numbers and wire types that cannot be (C2), and the order of fields (C3).
            """
        ],
        parameters: [.optionalType],
        options: [
            .inputBytes(.hex), .inFile, .outFile,
            CommandOption(name: "all", value: .none, help: "name every rule that is broken, not the first alone"),
        ] + CommandOption.schemas + CommandOption.limits,
        examples: [
            CommandExample(
                call: "enclave-wire check cosmos.tx.v1beta1.TxRaw --input binary --in tx.bin && echo fine",
                meaning: "as a condition"
            ),
            CommandExample(
                call: "echo 28050a0161 | enclave-wire check virtengine.enclave.v1.MsgEnclaveHeartbeat --all --json",
                meaning: "everything that is wrong, for a script"
            ),
            CommandExample(
                call: "enclave-wire check shop.v1.Order --descriptors shop.binpb --input binary --in order.bin",
                meaning: "a message of somebody else's schema"
            ),
        ],
        run: { invocation, console throws(CommandError) in try CheckCommand.run(invocation, console) }
    )
}

/// `check`.
enum CheckCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let types = try invocation.knownTypes()
        let type = try invocation.type(ifNamed: invocation.argument(0), in: types, hint: CommandParameter.type.help)
        let output = try invocation.makeOutput()
        let bytes =
            if let type { try invocation.readMessage(of: type, console) } else { try invocation.readInput(console) }
        let violations = violations(in: bytes, type, invocation)
        if invocation.isMachineReadable {
            try output.writeLine(report(violations, type, size: bytes.count).line)
        } else if violations.isEmpty {
            try output.writeLine(type == nil ? "no rule broken that shows without a type" : "canonical")
        }
        try output.finish()
        // A script has the rest in its JSON.
        let said = invocation.isMachineReadable ? violations.prefix(1) : violations[...]
        Console.warn(said.lazy.map { "not canonical: " + RuleMark($0).sentence })
        return violations.isEmpty ? .done : .refused
    }

    private static func violations(in bytes: [UInt8], _ type: MessageType?, _ invocation: Invocation)
        -> [CanonicalViolation]
    {
        let checker = CanonicalChecker(schema: type?.schema, registry: type?.anyTypes)
        let (depth, size) = (invocation.depthLimit, invocation.sizeLimit)
        if invocation.has("all") { return checker.violations(in: bytes.rawSpan, depthLimit: depth, sizeLimit: size) }
        return checker.firstViolation(in: bytes.rawSpan, depthLimit: depth, sizeLimit: size).map { [$0] } ?? []
    }

    private static func report(_ violations: [CanonicalViolation], _ type: MessageType?, size: Int) -> JSONValue {
        .object([
            ("ok", .bool(violations.isEmpty)),
            ("type", type.map { .string($0.name) } ?? .null),
            ("size", .integer(size)),
            ("canonical", type == nil && violations.isEmpty ? .null : .bool(violations.isEmpty)),
            ("violations", .array(violations.map { RuleMark($0).json })),
        ])
    }
}
