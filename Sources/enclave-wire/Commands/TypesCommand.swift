import WireFormat

extension Command {
    /// `types [TEXT]`.
    static let types = Command(
        name: "types",
        summary: "list the message types, or the fields of one",
        parameters: [
            CommandParameter(
                name: "TEXT",
                help: "only types with this in their name; the fields, where it is a full name",
                isRequired: false
            )
        ],
        options: [.outFile] + CommandOption.schemas,
        examples: [
            CommandExample(call: "enclave-wire types heartbeat", meaning: "the types with heartbeat in their name"),
            CommandExample(
                call: "enclave-wire types virtengine.enclave.v1.MsgEnclaveHeartbeat",
                meaning: "the fields of one type"
            ),
            CommandExample(
                call: "enclave-wire types --proto shop/v1/order.proto -I protos -I third_party",
                meaning: "the types of a .proto file and of what it imports"
            ),
        ],
        run: { invocation, console throws(CommandError) in try TypesCommand.run(invocation, console) }
    )
}

/// `types`.
enum TypesCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let types = try invocation.knownTypes()
        if let name = invocation.argument(0), let type = try? types.type(named: name) {
            try fields(of: type.schema, invocation, output)
        } else {
            try list(types, invocation, output)
        }
        try output.finish()
        return .done
    }

    private static func list(
        _ types: KnownTypes,
        _ invocation: Invocation,
        _ output: Output
    ) throws(CommandError) {
        let text = (invocation.argument(0) ?? "").lowercased()
        let names = types.names.filter { text.isEmpty || $0.lowercased().contains(text) }
        // Says which names come near.
        if names.isEmpty, let text = invocation.argument(0) { _ = try types.type(named: text) }
        if invocation.isMachineReadable {
            try output.writeLine(
                JSONValue.object([("ok", .bool(true)), ("types", .array(names.map { .string($0) }))]).line
            )
        } else {
            for name in names { try output.writeLine(name) }
        }
    }

    private static func fields(of schema: MessageSchema, _ invocation: Invocation, _ output: Output)
        throws(CommandError)
    {
        if invocation.isMachineReadable {
            let fields = schema.fields.map { json(of: $0, in: schema) }
            let members: [(String, JSONValue)] = [
                ("ok", .bool(true)), ("type", .string(schema.fullName)), ("fields", .array(fields)),
            ]
            return try output.writeLine(JSONValue.object(members).line)
        }
        try output.writeLine(schema.fullName)
        var table = TextTable(columns: [.right, .left, .left, .left], indent: "  ")
        for field in schema.fields {
            let oneof = field.oneof.flatMap { schema.oneofs.indices.contains($0) ? "oneof " + schema.oneofs[$0] : nil }
            table.add([String(field.number), field.name, typeText(of: field), oneof ?? ""])
        }
        for line in table.lines { try output.writeLine(line) }
    }

    private static func json(of field: FieldSchema, in schema: MessageSchema) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("number", .integer(field.number)), ("name", .string(field.name)), ("jsonName", .string(field.jsonName)),
            ("type", .string(field.isMap ? "map" : field.type.name)),
            ("cardinality", .string(String(describing: field.cardinality))),
        ]
        if let name = field.message?.fullName ?? field.enumeration?.fullName {
            members.append(("typeName", .string(name)))
        }
        if let oneof = field.oneof, schema.oneofs.indices.contains(oneof) {
            members.append(("oneof", .string(schema.oneofs[oneof])))
        }
        return .object(members)
    }

    /// The type as a `.proto` file writes it.
    static func typeText(of field: FieldSchema) -> String {
        if field.isMap, let key = field.message?.field(number: 1), let value = field.message?.field(number: 2) {
            return "map<\(name(of: key)), \(name(of: value))>"
        }
        let label: String
        switch field.cardinality {
        case .implicit: label = ""
        case .optional: label = field.type == .message || field.oneof != nil ? "" : "optional "
        case .required: label = "required "
        case .repeated: label = "repeated "
        }
        return label + name(of: field)
    }

    private static func name(of field: FieldSchema) -> String {
        field.message?.fullName ?? field.enumeration?.fullName ?? field.type.name
    }
}
