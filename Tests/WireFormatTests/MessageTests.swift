import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat

@Suite("Messages as Swift values")
struct MessageTests {
    private let heartbeat = MsgEnclaveHeartbeat.with {
        $0.validatorAddress = "ve1abc"
        $0.timestamp = .with {
            $0.seconds = 1_768_480_245
            $0.nanos = 5
        }
        $0.nonce = 7
    }

    @Test("with fills a new message, and its errors come through")
    func with() {
        struct Refusal: Error {}
        #expect(heartbeat.nonce == 7)
        #expect(throws: Refusal.self) { try MsgEnclaveHeartbeat.with { _ throws(Refusal) in throw Refusal() } }
    }

    @Test("A message field has presence: absent, default and set differ")
    func presence() throws {
        var message = MsgEnclaveHeartbeat()
        #expect(!message.hasTimestamp)
        #expect(message.timestamp == Google_Protobuf_Timestamp())
        message.timestamp = Google_Protobuf_Timestamp()
        #expect(message.hasTimestamp)
        #expect(try message.serializedBytes() == [0x12, 0x00])
        message.clearTimestamp()
        #expect(try message.serializedBytes().isEmpty)
    }

    @Test("Merging replaces scalars, merges messages and appends repeated fields")
    func merge() throws {
        var message = heartbeat
        try message.merge(serializedBytes: [0x12, 0x02, 0x10, 0x09, 0x28, 0x08])
        #expect(message.timestamp.seconds == 1_768_480_245)
        #expect(message.timestamp.nanos == 9)
        #expect(message.nonce == 8)
        // A map entry whose message comes in two pieces.
        let entry: [UInt8] = [0xe2, 0x05, 0x09, 0x12, 0x02, 0x18, 0x05, 0x12, 0x03, 0x72, 0x01, 0x62]
        let pieces = try VectorsSampler(serializedBytes: entry)
        #expect(pieces.int32ToSampler[0]?.int32Value == 5)
        #expect(pieces.int32ToSampler[0]?.stringValue == "b")
        var params = Params.with { $0.allowedTeeTypes = [.sgx] }
        try params.merge(serializedBytes: [0x2a, 0x01, 0x03, 0x28, 0x02])
        #expect(params.allowedTeeTypes == [.sgx, .nitro, .sevSnp])
    }

    @Test("Strings are equal by their bytes: composed and decomposed letters differ")
    func stringEquality() {
        let composed = MsgEnclaveHeartbeat.with { $0.validatorAddress = "\u{e9}" }
        let decomposed = MsgEnclaveHeartbeat.with { $0.validatorAddress = "e\u{301}" }
        #expect(composed != decomposed)
        var map: ProtoMap<String, Int32> = ["\u{e9}": 1, "e\u{301}": 2]
        #expect(map.count == 2)
        #expect(map["e\u{301}"] == 2)
        #expect(map.keys.map { Array($0.utf8) } == [[0x65, 0xcc, 0x81], [0xc3, 0xa9]])
        map["\u{e9}"] = nil
        #expect(map.count == 1)
    }

    @Test("Equal messages have equal hashes and equal bytes")
    func hashing() throws {
        let copy = try MsgEnclaveHeartbeat(serializedBytes: heartbeat.serializedBytes())
        #expect(copy == heartbeat)
        #expect(copy.hashValue == heartbeat.hashValue)
    }

    @Test("debugDescription names fields, messages within, enums and bytes")
    func debugDescription() {
        let status = EnclaveHealthStatus.with {
            $0.validatorAddress = "ve1\"x"
            $0.lastHeartbeat = .with { $0.seconds = 3 }
            $0.status = .degraded
        }
        #expect(
            status.debugDescription == """
                virtengine.enclave.v1.EnclaveHealthStatus {
                  validator_address: "ve1\\"x"
                  last_heartbeat {
                    seconds: 3
                  }
                  status: HEALTH_STATUS_DEGRADED
                }
                """
        )
    }

    @Test("An enum keeps numbers that it does not list, and names those that it does")
    func enums() throws {
        let status = try EnclaveHealthStatus(serializedBytes: [0x30, 0x63])
        #expect(status.status.rawValue == 99)
        #expect(status.status.name == nil)
        #expect(HealthStatus.unhealthy.name == "HEALTH_STATUS_UNHEALTHY")
        #expect(try status.serializedBytes() == [0x30, 0x63])
    }

    @Test("A buffer of the caller is filled from its start, and one too small is refused")
    func callersBuffer() throws {
        let bytes = try heartbeat.serializedBytes()
        var storage = [UInt8](repeating: 0xee, count: bytes.count + 3)
        var buffer = storage.mutableSpan
        let count = try heartbeat.serialize(into: &buffer)
        #expect(count == bytes.count)
        #expect(Array(storage.prefix(bytes.count)) == bytes)
        #expect(storage.suffix(3) == [0xee, 0xee, 0xee])
        var small = [UInt8](repeating: 0, count: bytes.count - 1)
        let error = #expect(throws: WireError.self) {
            var buffer = small.mutableSpan
            _ = try heartbeat.serialize(into: &buffer)
        }
        #expect(error?.code == .bufferTooSmall)
    }

    @Test("The canonical encoder refuses what has no canonical form, with rule and field")
    func refusals() {
        let late = MsgEnclaveHeartbeat.with { $0.timestamp = .with { $0.nanos = 1_000_000_000 } }
        let error = #expect(throws: WireError.self) { try late.serializedBytes(options: .canonical) }
        #expect(error?.rule == .c14)
        #expect(error?.path == "timestamp.nanos")
        #expect(throws: Never.self) { try late.serializedBytes() }
        let body = CosmosTxBody.with { $0.messages = [.with { $0.typeURL = "type.googleapis.com/a.B" }] }
        let typed = #expect(throws: WireError.self) { try body.serializedBytes(options: .canonical) }
        #expect(typed?.rule == .c17)
        #expect(typed?.path == "messages[0].type_url")
    }

    @Test("Every NaN is written in the one pattern, and minus zero is a value of its own")
    func floats() throws {
        let message = VectorsSampler.with {
            $0.floatValue = Float(bitPattern: 0x7fa0_0001)
            $0.doubleValue = -0.0
        }
        let bytes = try message.serializedBytes(options: .canonical)
        let again = try VectorsSampler(serializedBytes: bytes, options: .canonical)
        #expect(again.floatValue.bitPattern == 0x7fc0_0000)
        #expect(again.doubleValue.sign == .minus)
    }

    @Test("ADR-027's example encodes to the bytes that the document gives")
    func adr027() throws {
        // The fields of its Article, through fields of the same numbers and types of other messages, are
        // not at hand here; the bytes are checked without a schema and re-read as unknown fields.
        let hex =
            "0a1b54686520776f726c64206e65656473206368616e676520f09f8cb318e8bebec8bc2e280138024a084e696365206f6e654a095468616e6b20796f75"
        let bytes = stride(from: 0, to: hex.utf8.count, by: 2).compactMap {
            UInt8(String(Array(hex)[$0..<$0 + 2]), radix: 16)
        }
        #expect(CanonicalChecker(schema: nil).firstViolation(in: bytes.rawSpan) == nil)
        let kept = try Google_Protobuf_Empty(serializedBytes: bytes)
        #expect(try kept.serializedBytes() == bytes)
    }
}

@Suite("Views")
struct ViewTests {
    @Test("A view shows what the owned message holds")
    func fields() throws {
        let status = EnclaveHealthStatus.with {
            $0.validatorAddress = "ve1é"
            $0.lastStatusChange = .with { $0.nanos = 4 }
            $0.missedHeartbeats = 3
            $0.status = .unhealthy
        }
        let bytes = try GenesisState.with { $0.enclaveHealthStatuses = [status, .init(), status] }.serializedBytes()
        let genesis = try GenesisStateView(bytes.rawSpan, options: .canonical)
        var statuses = genesis.enclaveHealthStatuses
        let count = statuses.count
        #expect(count == 3)
        var seen = 0
        while let view = statuses.next() {
            seen += 1
            // The expectations take copies: a view does not escape into their expansion.
            let (address, hasHeartbeat) = (String(copying: view.validatorAddress), view.hasLastHeartbeat)
            let (nanos, missed, state) = (view.lastStatusChange?.nanos, view.missedHeartbeats, view.status)
            #expect(!hasHeartbeat)
            #expect(address == (seen == 2 ? "" : "ve1é"))
            #expect(nanos == (seen == 2 ? nil : 4))
            #expect(missed == (seen == 2 ? 0 : 3))
            #expect(state == (seen == 2 ? .unknown : .unhealthy))
        }
        #expect(seen == 3)
    }

    @Test("Repeated scalars are read in place, packed, unpacked and mixed")
    func repeatedScalars() throws {
        let mixed: [UInt8] = [0x28, 0x01, 0x2a, 0x02, 0x02, 0x03, 0x08, 0x09, 0x28, 0x01, 0x2a, 0x00]
        let view = try ParamsView(mixed.rawSpan)
        var types = view.allowedTeeTypes
        var read: [TEEType] = []
        while let type = types.next() { read.append(type) }
        #expect(read == [.sgx, .sevSnp, .nitro, .sgx])
        let (count, keys) = (view.allowedTeeTypes.count, view.maxEnclaveKeysPerValidator)
        #expect(count == 4)
        #expect(keys == 9)
    }

    @Test("A record with the number of a repeated field and another wire type is no element of it")
    func strayRecords() throws {
        let strings: [UInt8] = [0xe2, 0x02, 0x01, 0x61, 0xe0, 0x02, 0x02, 0xe2, 0x02, 0x01, 0x62]
        let sampler = try VectorsSamplerView(strings.rawSpan)
        var texts = sampler.strings
        var read: [String] = []
        while let text = texts.next() { read.append(String(copying: text)) }
        #expect(read == ["a", "b"])
        let stray: [UInt8] = [
            0xa2, 0x01, 0x00, 0xa0, 0x01, 0x01, 0xa2, 0x01, 0x00, 0xa3, 0x01, 0xa4, 0x01, 0xa2, 0x01, 0x00,
        ]
        let view = try VectorsSamplerView(stray.rawSpan)
        var children = view.children
        var count = 0
        while let _ = children.next() { count += 1 }
        let owned = try VectorsSampler(serializedBytes: stray)
        #expect(count == owned.children.count)
        #expect(count == 3)
    }

    @Test("Maps, oneofs and recursive messages are read in place")
    func shapes() throws {
        let message = VectorsSampler.with {
            $0.stringToString = ["a": "1", "b": "2"]
            $0.choiceText = "chosen"
            $0.child = .with { $0.child = .with { $0.int32Value = -5 } }
            $0.strings = ["x", ""]
        }
        let bytes = try message.serializedBytes(options: .canonical)
        let view = try VectorsSamplerView(bytes.rawSpan, options: .canonical)
        var entries = view.stringToString
        var pairs: [String] = []
        while let entry = entries.next() { pairs.append(String(copying: entry.key) + String(copying: entry.value)) }
        #expect(pairs == ["a1", "b2"])
        let (hasText, text, deepest) = (
            view.hasChoiceText, String(copying: view.choiceText), view.child?.child?.int32Value
        )
        #expect(hasText)
        #expect(text == "chosen")
        #expect(deepest == -5)
        var texts = view.strings
        var strings: [String] = []
        while let text = texts.next() { strings.append(String(copying: text)) }
        #expect(strings == ["x", ""])
    }

    @Test("A map entry is a level for the encoder too, so that what it writes is read under the same limit")
    func depthOfMapEntry() throws {
        let message = try Google_Protobuf_Struct(serializedBytes: [0x0a, 0x00], options: DecodeOptions(depthLimit: 1))
        let refusal = #expect(throws: WireError.self) {
            try message.serializedBytes(options: EncodeOptions(depthLimit: 1))
        }
        #expect(refusal?.rule == .c15)
        let canonical = #expect(throws: WireError.self) {
            try message.serializedBytes(options: EncodeOptions(mode: .canonical, depthLimit: 1))
        }
        #expect(canonical?.offset == 4)
        #expect(canonical?.path == "fields[\"\"]")
        let written = try message.serializedBytes(options: EncodeOptions(depthLimit: 2))
        #expect(try Google_Protobuf_Struct(serializedBytes: written, options: DecodeOptions(depthLimit: 2)) == message)
    }
}
