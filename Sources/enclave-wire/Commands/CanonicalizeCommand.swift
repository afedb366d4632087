extension Command {
    /// `canonicalize TYPE`.
    static let canonicalize = Command(
        name: "canonicalize",
        summary: "rewrite bytes in their canonical form",
        discussion: [
            """
            The bytes are read as in `decode --mode standard` and written canonically. A message that has no \
            canonical form (unknown fields, a Timestamp out of range, an Any without a type) is refused. A \
            signature over the old bytes does not hold for the new ones, unless they are the same.
            """
        ],
        parameters: [.type],
        options: [.input(.hex), .inFile, .output(.hex), .outFile] + CommandOption.schemas + CommandOption.limits,
        examples: [
            CommandExample(
                call: "echo 28050a0161 | enclave-wire canonicalize virtengine.enclave.v1.MsgEnclaveHeartbeat",
                meaning: "fields in the wrong order: gives 0a01612805"
            ),
            CommandExample(
                call: "enclave-wire canonicalize shop.v1.Order --descriptors shop.binpb --input binary --in order.bin",
                meaning: "a message of somebody else's schema"
            ),
        ],
        run: { invocation, console throws(CommandError) in try EncodeCommand.run(invocation, console) }
    )
}
