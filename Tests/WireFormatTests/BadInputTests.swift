import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat

@Suite("Bad input")
struct BadInputTests {
    /// Every way to read the bytes as a message of this type; none may trap.
    private func outcomes<M: Message, V: MessageView & ~Escapable>(
        _ bytes: [UInt8],
        _ message: M.Type,
        _ view: V.Type
    ) -> [WireError?] {
        [DecodeOptions.standard, .canonical].flatMap { options in
            [
                error { _ = try M(serializedBytes: bytes, options: options) },
                error { try V.validate(bytes.rawSpan, options: options) },
            ]
        }
    }

    private func error(_ body: () throws -> Void) -> WireError? {
        do {
            try body()
            return nil
        } catch {
            return error as? WireError
        }
    }

    private func varint(_ value: UInt64) -> [UInt8] { [UInt8](count: Varint.size(of: value)) { $0.varint(value) } }

    @Test(
        "Broken bytes are refused in both modes, by owned types and views",
        arguments: [
            [0x12, 0x01, 0x80, 0x18, 0x22, 0x0a, 0x09, 0x31, 0x31, 0x31, 0x31, 0x31, 0x31, 0x31, 0x31, 0x31],
            [0x0c], [0x0b, 0x14], [0x0b], [0x0b, 0x08, 0x01], [0xd3, 0xff, 0xff, 0xff, 0x07, 0x00],
            [0xaa, 0xff, 0xff, 0xff, 0xff, 0x3f],
            [0xff, 0xff, 0xff, 0xff, 0x20], [0x0a, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
            [0x0a, 0xff, 0xff, 0xff, 0xff, 0x07], [0x0a, 0x05, 0x61], [0x12, 0x03, 0x08, 0x01], [0x28], [0x28, 0x80],
        ] as [[UInt8]]
    )
    func refused(bytes: [UInt8]) {
        for (index, error) in outcomes(bytes, MsgEnclaveHeartbeat.self, MsgEnclaveHeartbeatView.self).enumerated() {
            #expect(error != nil, "way \(index)")
        }
    }

    @Test(
        "Unknown fields of strange shapes are kept whole in standard mode",
        arguments: [
            [0x8a, 0x41, 0xb0, 0xb0, 0xb0, 0xb0, 0xb0, 0xb0, 0x8a, 0x41, 0x8d, 0x8c],
            [0xc0, 0x3e, 0x01, 0x0a, 0x01, 0x61, 0xc0, 0x3e, 0x02, 0x28, 0x05, 0xc0, 0x3e, 0x03],
        ] as [[UInt8]]
    )
    func unknownFields(bytes: [UInt8]) throws {
        guard let message = try? MsgEnclaveHeartbeat(serializedBytes: bytes) else { return }
        let again = try MsgEnclaveHeartbeat(serializedBytes: message.serializedBytes())
        #expect(again == message)
    }

    @Test("Packed lengths near 2^31 and lengths of 2^63 are refused without allocating")
    func hugeLengths() {
        for length in [UInt64(Int32.max) - 1, UInt64(Int32.max), 1 << 31, 1 << 63, .max] {
            let packed = varint(UInt64(5 << 3 | 2)) + varint(length) + [1, 2, 3]
            for error in outcomes(packed, Params.self, ParamsView.self) { #expect(error != nil) }
            let text = [0x0a] + varint(length) + [0x61]
            for error in outcomes(text, MsgEnclaveHeartbeat.self, MsgEnclaveHeartbeatView.self) {
                #expect(error != nil)
            }
        }
    }

    /// `depth` messages inside each other, each field 18 of Sampler; built from the inside.
    private func nested(depth: Int, tag: [UInt8]) -> [UInt8] {
        var sizes: [Int] = [0]
        for _ in 0..<depth {
            sizes.append(tag.count + varint(UInt64(sizes[sizes.count - 1])).count + sizes[sizes.count - 1])
        }
        return sizes.dropLast().reversed().flatMap { tag + varint(UInt64($0)) }
    }

    @Test("A hundred thousand nested messages, groups and unknown groups end in the depth limit")
    func deepNesting() throws {
        let field = try #require(VectorsSampler.schema.field(named: "child"))
        let tag = varint(UInt64(field.number << 3 | 2))
        for bytes in [
            nested(depth: 100_000, tag: tag),
            [UInt8](repeating: 0x0b, count: 100_000),
            [UInt8](repeating: 0x0b, count: 100_000) + [UInt8](repeating: 0x0c, count: 100_000),
            [0xc3, 0x3e] + [UInt8](repeating: 0x0b, count: 100_000),
        ] {
            for error in outcomes(bytes, VectorsSampler.self, VectorsSamplerView.self) { #expect(error != nil) }
            let checker = CanonicalChecker(schema: VectorsSampler.schema)
            #expect(checker.firstViolation(in: bytes.rawSpan) != nil)
            _ = CanonicalChecker(schema: nil).violations(in: bytes.rawSpan)
        }
    }

    @Test("Exactly as deep as the limit is accepted, one deeper is refused")
    func depthLimit() throws {
        let field = try #require(VectorsSampler.schema.field(named: "child"))
        let tag = varint(UInt64(field.number << 3 | 2))
        for limit in [0, 1, 7, 100] {
            let options = DecodeOptions(mode: .canonical, depthLimit: limit)
            #expect(throws: Never.self) {
                try VectorsSamplerView.validate(nested(depth: limit, tag: tag).rawSpan, options: options)
            }
            let message = try VectorsSampler(serializedBytes: nested(depth: limit, tag: tag), options: options)
            let encoding = EncodeOptions(mode: .canonical, depthLimit: limit)
            #expect(try message.serializedBytes(options: encoding) == nested(depth: limit, tag: tag))
            let tooDeep = #expect(throws: WireError.self) {
                _ = try VectorsSampler(serializedBytes: nested(depth: limit + 1, tag: tag), options: options)
            }
            #expect(tooDeep?.rule == .c15)
            if limit > 0 {
                let refusal = #expect(throws: WireError.self) {
                    try message.serializedBytes(options: EncodeOptions(mode: .canonical, depthLimit: limit - 1))
                }
                #expect(refusal?.code == .depthLimitExceeded)
            }
        }
    }

    @Test("A million repeats of one singular message, and interleaved unknown fields, take linear time")
    func linearTime() throws {
        let repeated: (Int) -> [UInt8] = { count in (0..<count).flatMap { _ in [0x12, 0x02, 0x08, 0x01] as [UInt8] } }
        let interleaved: (Int) -> [UInt8] = { count in
            (0..<count).flatMap { _ in [0xc0, 0x3e, 0x01, 0x28, 0x02] as [UInt8] }
        }
        for input in [repeated, interleaved] {
            let small = input(50_000)
            let large = input(1_000_000)
            let decode = { (bytes: [UInt8]) in
                ContinuousClock().measure { _ = try? MsgEnclaveHeartbeat(serializedBytes: bytes) }
            }
            let smallTime = (0..<5).map { _ in decode(small) }.min() ?? .zero
            let largeTime = decode(large)
            // Twenty times as much; a quadratic decoder would take four hundred times as long.
            #expect(largeTime < smallTime * 150)
            #expect(try MsgEnclaveHeartbeat(serializedBytes: large).unknownFields.bytes.count % 3 == 0)
        }
        let refused = #expect(throws: WireError.self) { try MsgEnclaveHeartbeatView.validate(repeated(3).rawSpan) }
        #expect(refused?.code == .splitMessage)
    }

    @Test("An error in standard mode names code, byte and field")
    func standardErrors() {
        let cut = error { _ = try MsgEnclaveHeartbeat(serializedBytes: [0x0a, 0x01, 0x61, 0x12, 0x02, 0x10, 0x80]) }
        #expect(cut?.code == .truncated)
        #expect(cut?.offset == 6)
        #expect(cut?.path == "timestamp.nanos")
        let text = error { _ = try MsgEnclaveHeartbeat(serializedBytes: [0x0a, 0x03, 0x61, 0xff, 0x62]) }
        #expect(text?.code == .invalidUTF8)
        #expect(text?.offset == 3)
        #expect(text?.path == "validator_address")
        #expect(text?.description == "at byte 3, validator_address: a string is not well-formed UTF-8 here")
        let genesis = error { _ = try GenesisState(serializedBytes: [0x2a, 0x00, 0x2a, 0x02, 0x20, 0x80]) }
        #expect(genesis?.path == "enclave_health_statuses[1].attestation_failures")
    }
}
