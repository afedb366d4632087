import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite("Writing dynamic messages")
struct DynamicWritingTests {
    private static func status(addressCount: Int, _ index: Int = 0) -> EnclaveHealthStatus {
        .with {
            $0.validatorAddress = String(repeating: "v", count: addressCount)
            $0.lastHeartbeat = .with { $0.seconds = 1_767_225_600 + Int64(index) }
            $0.lastAttestation = .with {
                $0.seconds = -1
                $0.nanos = 999_999_999
            }
            $0.lastStatusChange = Google_Protobuf_Timestamp()
            $0.totalHeartbeats = .max
            $0.missedHeartbeats = UInt32(index)
        }
    }

    /// What both ways of writing give, which have to be the same.
    private static func written(_ message: DynamicMessage, _ options: EncodeOptions) throws -> [UInt8] {
        let bytes = try message.serializedBytes(options: options)
        var buffer = [UInt8](repeating: 0xee, count: bytes.count + 3)
        var span = buffer.mutableSpan
        // A byte has no padding.
        var room = unsafe span.mutableBytes
        let count = try message.serialize(into: &room, options: options)
        #expect(count == bytes.count)
        #expect(buffer == bytes + [0xee, 0xee, 0xee])
        return bytes
    }

    @Test("Messages of every size around that of the memory that a writer starts with are written as generated ones")
    func sizes() throws {
        for count in Array(940..<1040) + [2000, 2048, 70_000] {
            let expected = try Self.status(addressCount: count).serializedBytes()
            let decoded = try DynamicMessage(serializedBytes: expected, as: EnclaveHealthStatus.schema)
            // Of this one the store has the text alone, so that less is expected than is written.
            var built = DynamicMessage(EnclaveHealthStatus.schema)
            for field in decoded.setFields.map({ FieldSelector.number($0.number) }) {
                try built.set(field, to: decoded.value(of: field))
            }
            for options in [EncodeOptions.standard, .canonical] {
                #expect(try Self.written(decoded, options) == expected)
                #expect(try Self.written(built, options) == expected)
            }
        }
    }

    @Test("A message taken out of a large one is written as it is alone")
    func parts() throws {
        let statuses = (0..<300).map { Self.status(addressCount: 20 * $0, $0) }
        let genesis = GenesisState.with { $0.enclaveHealthStatuses = statuses }
        let whole = try DynamicMessage(serializedBytes: genesis.serializedBytes(), as: GenesisState.schema)
        #expect(try Self.written(whole, .canonical) == genesis.serializedBytes())
        for (index, status) in statuses.enumerated() {
            guard case .message(let part) = try whole.value(of: "enclave_health_statuses", at: index) else {
                Issue.record("no message")
                continue
            }
            #expect(try Self.written(part, .canonical) == status.serializedBytes())
        }
    }

    @Test("Timestamps are checked, and read again onto what is there, as generated code does it")
    func timestamps() throws {
        let tooLate = EnclaveHealthStatus.with { $0.lastHeartbeat = .with { $0.seconds = 253_402_300_800 } }
        let message = try DynamicMessage(serializedBytes: tooLate.serializedBytes(), as: EnclaveHealthStatus.schema)
        let error = #expect(throws: WireError.self) { try message.serializedBytes(options: .canonical) }
        #expect(error?.rule == .c14)
        // Field 2 twice, with seconds and with nanos; and with a field that a Timestamp does not have.
        for bytes: [UInt8] in [
            [0x12, 3, 0x08, 0x96, 0x01, 0x12, 2, 0x10, 5], [0x12, 4, 0x10, 5, 0x18, 7], [0x12, 2, 0x10, 5],
            [0x12, 5, 0x08, 1, 0x10, 5, 0x1a], [0x12, 0],
        ] {
            let generated = Result { () throws(WireError) in try EnclaveHealthStatus(serializedBytes: bytes) }
            let dynamic = Result { () throws(WireError) in
                try DynamicMessage(serializedBytes: bytes, as: EnclaveHealthStatus.schema)
            }
            switch (generated, dynamic) {
            case (.success(let left), .success(let right)):
                #expect(try left.serializedBytes() == right.serializedBytes())
            case (.failure(let left), .failure(let right)): #expect(left == right)
            default: Issue.record("one is accepted and the other refused: \(bytes)")
            }
        }
    }
}
