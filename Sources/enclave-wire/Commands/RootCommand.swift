extension Command {
    /// `heartbeat …`.
    static let heartbeat = Command(
        name: "heartbeat",
        summary: "make, sign and verify heartbeats",
        subcommands: [.heartbeatNew, .heartbeatSignDoc, .heartbeatSign, .heartbeatVerify]
    )

    /// `keys …`.
    static let keys = Command(
        name: "keys",
        summary: "make keys, and show what belongs to them",
        subcommands: [.keysGenerate, .keysShow, .keysAddress]
    )

    /// `signature …`.
    static let signature = Command(
        name: "signature",
        summary: "check signatures by themselves",
        subcommands: [.signatureVerify]
    )

    /// `tx …`.
    static let tx = Command(
        name: "tx",
        summary: "make, sign, read and verify Cosmos transactions",
        subcommands: [.txBuild, .txSign, .txCombine, .txDecode, .txVerify, .txHash, .txSignBytes]
    )

    /// `health …`.
    static let health = Command(
        name: "health",
        summary: "watch the health of a chain's enclaves",
        discussion: [
            """
            A store is a file that holds what a monitor knows: identities, records of health, events. `health init`             makes one, `health submit` runs heartbeats through it in blocks, and the others look at it; they may do so             at the same time. `health simulate` needs nothing, and shows what it is all about.
            """
        ],
        subcommands: [
            .healthInit, .healthSubmit, .healthStatus, .healthList, .healthHistory, .healthEvents, .healthMetrics,
            .healthParams, .healthAlerts, .healthEvidence, .healthAdvance, .healthExport, .healthRegister,
            .healthRotate, .healthRevoke, .healthMeasurement, .healthSimulate,
        ]
    )

    /// `vectors …`.
    static let vectors = Command(
        name: "vectors",
        summary: "run the test vectors",
        subcommands: [.vectorsCheck, .vectorsProtoscope]
    )

    /// The program.
    static let root = Command(
        name: "enclave-wire",
        summary: "canonical protobuf for enclave heartbeats",
        discussion: [
            """
            Every command reads standard input and writes standard output, unless `--in` and `--out` name files. \
            Bytes are hexadecimal text unless `--input` and `--output` name another format.
            """,
            """
            With `--json` standard output is one JSON object. Its member `ok` is true where the exit status is 0; where \
            nothing could be done, `error` holds kind (usage, refused, io), message, hint, and what the codec said: \
            code, rule, offset and path.
            """,
        ],
        examples: [
            CommandExample(
                call:
                    "enclave-wire heartbeat sign-doc --chain-id virtengine-localnet-1 --in Vectors/sample/heartbeat.json",
                meaning: "from JSON to what is signed"
            ),
            CommandExample(
                call: "echo 28050a0161 | enclave-wire inspect virtengine.enclave.v1.MsgEnclaveHeartbeat",
                meaning: "what is in these bytes, and what is wrong with them"
            ),
        ],
        subcommands: [
            .encode, .decode, .inspect, .canonicalize, .check, .diff, .convert, .keys, .heartbeat, .health, .signature,
            .tx, .types, .vectors, .conformance,
        ]
    )
}
