import EnclaveProto

/// The heartbeats of a stream, each in canonical bytes.
struct HeartbeatRecords {
    /// The bytes of a heartbeat, or why there are none.
    typealias Record = Result<[UInt8], UnreadableRecord>

    private let framing: RecordReader.Framing
    private let text: MessageText
    private var records: RecordReader

    /// A stream of the input that the call names.
    init(_ framing: RecordReader.Framing, _ invocation: Invocation) throws(CommandError) {
        self.framing = framing
        text = invocation.text(of: try MessageType.named(MsgEnclaveHeartbeat.messageName))
        // In JSON bytes are base64, and there is white space.
        let limit = invocation.sizeLimit
        records = try RecordReader(
            path: FilePath.input(invocation["in"]),
            framing: framing,
            sizeLimit: framing == .jsonLines ? min(limit, Int.max / 4) * 2 + 4096 : limit
        )
    }

    /// The records that are there, at least one and at most `limit`; none at the end of the stream.
    mutating func next(limit: Int) throws(CommandError) -> [Record] {
        try records.next(limit: limit).map(carried)
    }

    /// The heartbeat of a record in canonical bytes.
    private func carried(_ record: RecordReader.Record) -> Record {
        switch record {
        case .tooLong: return .failure(UnreadableRecord(code: "too-large", message: "the record is over the limit"))
        case .truncated:
            return .failure(UnreadableRecord(code: "truncated", message: "the stream ends in the middle of a record"))
        case .lost:
            return .failure(
                UnreadableRecord(code: "lost", message: "no length of a record; what follows cannot be told apart")
            )
        case .bytes(let bytes):
            if framing == .delimited { return .success(bytes) }
            do throws(CommandError) {
                let form = CanonicalForm(type: text.type, depthLimit: text.depthLimit, sizeLimit: bytes.count * 2)
                return .success(try form.canonicalize(try text.bytes(fromJSON: bytes)))
            } catch {
                return .failure(UnreadableRecord(code: "not-json", message: error.message))
            }
        }
    }
}

/// Why a record is no heartbeat.
struct UnreadableRecord: Error {
    let code: String
    let message: String
}
