import EnclaveProto
import EnclaveSigning
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite("decoding a transaction")
struct TransactionDecodingTests {
    private func refusal(_ bytes: [UInt8]) -> TransactionError? {
        transactionError { _ = try Transaction(serializedBytes: bytes) }
    }

    private func refusal(body: [UInt8]) -> TransactionError? { refusal(Raw.transaction(body: body)) }
    private func refusal(authInfo: [UInt8]) -> TransactionError? { refusal(Raw.transaction(authInfo: authInfo)) }

    private func expect(
        _ error: TransactionError?,
        _ code: TransactionError.Code,
        at offset: Int,
        _ path: String,
        rule: CanonicalRule? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(error?.code == code, "\(error?.description ?? "accepted")", sourceLocation: sourceLocation)
        #expect(error?.offset == offset, "\(error?.description ?? "accepted")", sourceLocation: sourceLocation)
        #expect(error?.path == path, sourceLocation: sourceLocation)
        #expect(error?.rule == rule, sourceLocation: sourceLocation)
    }

    // MARK: TxRaw

    @Test(
        "TxRaw is as ADR-027 says, and has no other form either",
        arguments: [
            ("1200", CanonicalRule.c5, 0, "auth_info_bytes"),
            ("0a00", .c5, 0, "body_bytes"),
            ("1202120a0a021200", .c3, 4, "body_bytes"),
            ("1a01ff0a021200", .c3, 3, "body_bytes"),
            ("0a0212000a021200", .c3, 4, "body_bytes"),
            ("8a00021200", .c1, 0, ""),
            ("0a82001200", .c1, 1, "body_bytes"),
            ("2201ff", .c4, 0, ""),
            ("22", .c4, 0, ""),
            ("0801", .c2, 0, "body_bytes"),
            ("0d01000000", .c2, 0, "body_bytes"),
            ("0b0c", .c12, 0, ""),
            ("0a05", .c16, 1, "body_bytes"),
            ("1a", .c16, 1, "signatures[0]"),
            ("0a80808080808080808001", .c16, 1, "body_bytes"),
            ("02", .c2, 0, ""),
        ]
    )
    func raw(bytes: String, rule: CanonicalRule, offset: Int, path: String) {
        let error = refusal(hex(bytes))
        expect(error, .notCanonical, at: offset, path, rule: rule)
    }

    @Test("Parts may be missing, and a signature may be empty", arguments: ["", "1a00", "1a001a00", "1a03010203"])
    func missingParts(bytes: String) throws {
        let transaction = try Transaction(serializedBytes: hex(bytes))
        #expect(transaction.serializedBytes == hex(bytes))
        #expect(!transaction.isSigned)
    }

    // MARK: Unknown fields

    @Test("In TxBody an unknown field passes where its number has bit 11, and only there")
    func unknownInBody() throws {
        for number: UInt64 in [1024, 1500, 2046, 3072, 5120, 536_870_911] where number & 1024 != 0 {
            let body = Raw.field(2, Array("memo".utf8)) + Raw.field(number, [1, 2])
            let transaction = try Transaction(serializedBytes: Raw.transaction(body: body))
            #expect(transaction.bodyBytes == body)
            #expect(transaction.unknownFieldOffsets == [2 + 6])
            #expect(transaction.body.memo == "memo")
            #expect(!transaction.body.unknownFields.isEmpty)
        }
        for number: UInt64 in [6, 7, 1000, 2048, 4096, 536_869_887] where number & 1024 == 0 {
            let body = Raw.field(2, Array("memo".utf8)) + Raw.field(number, [1, 2])
            expect(refusal(body: body), .unknownField, at: 2 + 6, "body_bytes")
        }
    }

    @Test("An unknown field passes as any wire type, a group included, if it can be read")
    func unknownGroup() throws {
        let number = Raw.varint(1024 << 3 | 3)
        let end = Raw.varint(1024 << 3 | 4)
        let body = number + Raw.field(1, varint: 5) + end
        #expect(try Transaction(serializedBytes: Raw.transaction(body: body)).unknownFieldOffsets == [2])
        #expect(refusal(body: number + Raw.field(1, varint: 5))?.code == .malformed)
        #expect(refusal(body: end)?.code == .malformed)
    }

    @Test("In AuthInfo no unknown field passes, in the messages of the fee and the signers neither")
    func unknownInAuthInfo() {
        expect(refusal(authInfo: Raw.field(1024, [1])), .unknownField, at: 2, "auth_info_bytes")
        expect(refusal(authInfo: Raw.field(4, [1])), .unknownField, at: 2, "auth_info_bytes")
        let fee = Raw.field(2, Raw.field(1, Raw.field(1024, [1])))
        expect(refusal(authInfo: fee), .unknownField, at: 6, "auth_info_bytes.fee.amount[0]")
        let mode = Raw.field(1, Raw.field(2, Raw.field(3, [1])))
        expect(refusal(authInfo: mode), .unknownField, at: 6, "auth_info_bytes.signer_infos[0].mode_info")
    }

    @Test("In an Any of the body bit 11 counts within the value, and nothing on the Any itself")
    func unknownInAny() throws {
        let type = "/virtengine.enclave.v1.MsgEnclaveHeartbeat"
        let passes = Raw.field(1, Raw.any(type, Raw.field(5, varint: 7) + Raw.field(1024, [1])))
        #expect(try Transaction(serializedBytes: Raw.transaction(body: passes)).unknownFieldOffsets == [52])
        let value = Raw.field(1, Raw.any(type, Raw.field(6, [1])))
        expect(refusal(body: value), .unknownField, at: 50, "body_bytes.messages[0].value")
        for number: UInt64 in [3, 1024] {
            let envelope = Raw.field(1, Raw.any(type, Raw.field(5, varint: 7)) + Raw.field(number, [1]))
            expect(refusal(body: envelope), .unknownField, at: 52, "body_bytes.messages[0]")
        }
    }

    @Test("In an Any of AuthInfo nothing unknown passes")
    func unknownInKey() {
        let key = Raw.any("/cosmos.crypto.secp256k1.PubKey", Raw.field(1024, [1]))
        let path = "auth_info_bytes.signer_infos[0].public_key.value"
        expect(refusal(authInfo: Raw.field(1, Raw.field(1, key))), .unknownField, at: 41, path)
    }

    // MARK: Fields

    @Test("0a0a09e7bfbae6829ae6aa30 is no TxBody")
    func noBody() {
        expect(refusal(body: hex("0a0a09e7bfbae6829ae6aa30")), .wrongWireType, at: 4, "body_bytes.messages[0].type_url")
    }

    @Test(
        "A known field with another wire type is refused, bit 11 or not",
        arguments: [
            ("1001", 2, "body_bytes.memo"), ("1a00", 2, "body_bytes.timeout_height"),
            ("f87f01", 2, "body_bytes.non_critical_extension_options[0]"),
        ]
    )
    func wireType(body: String, offset: Int, path: String) {
        expect(refusal(body: hex(body)), .wrongWireType, at: offset, path)
    }

    @Test("Bytes that are no protobuf are refused where they stop being it")
    func malformed() {
        expect(refusal(body: hex("1205616263")), .malformed, at: 3, "body_bytes.memo")
        expect(refusal(body: hex("1203ff6162")), .malformed, at: 4, "body_bytes.memo")
        expect(refusal(body: hex("18ffffffffffffffffffff01")), .malformed, at: 3, "body_bytes.timeout_height")
        expect(refusal(body: hex("18")), .malformed, at: 3, "body_bytes.timeout_height")
        expect(refusal(body: hex("80808080808001")), .malformed, at: 2, "body_bytes")
        // Wire types 6 and 7, of a known field and of one that could be passed over.
        expect(refusal(body: hex("26")), .malformed, at: 2, "body_bytes")
        expect(refusal(body: hex("874000")), .malformed, at: 2, "body_bytes")
        // Numbers of more than 64 bits, which the codec would cut: a value, a length, in a field that is passed over.
        expect(refusal(body: hex("18ffffffffffffffffff02")), .malformed, at: 3, "body_bytes.timeout_height")
        expect(refusal(body: hex("1281808080808080808002" + "61")), .malformed, at: 3, "body_bytes.memo")
        expect(refusal(body: hex("8040ffffffffffffffffff02")), .malformed, at: 4, "body_bytes")
        expect(refusal(body: hex("834008ffffffffffffffffff028440")), .malformed, at: 5, "body_bytes")
    }

    @Test("The body itself need not be canonical: numbers may be over-long, fields in any order and in pieces")
    func lenientBody() throws {
        let body = hex("18858000") + hex("120161") + hex("2a020801") + hex("2a021002") + hex("120162")
        let transaction = try Transaction(serializedBytes: Raw.transaction(body: body))
        #expect(transaction.body.timeoutHeight == 5)
        #expect(transaction.body.memo == "b")
        #expect(transaction.body.timeoutTimestamp.seconds == 1)
        #expect(transaction.body.timeoutTimestamp.nanos == 2)
        #expect(transaction.bodyBytes == body)
    }

    @Test("A Timestamp lies in the years 1 to 9999")
    func timestamp() {
        let late = Raw.field(5, Raw.field(1, varint: 253_402_300_800))
        expect(refusal(body: late), .timestampOutOfRange, at: 4, "body_bytes.timeout_timestamp")
        let negative = Raw.field(5, Raw.field(2, varint: UInt64(bitPattern: -1)))
        expect(refusal(body: negative), .timestampOutOfRange, at: 4, "body_bytes.timeout_timestamp")
    }

    // MARK: Anys

    @Test("An Any of a type that is not known here is kept as it is")
    func foreign() throws {
        let body = Raw.field(1, Raw.any("/foreign.v1.MsgPay", [0xff, 0xff, 0xff]))
        let transaction = try Transaction(serializedBytes: Raw.transaction(body: body))
        #expect(transaction.body.messages[0].typeURL == "/foreign.v1.MsgPay")
        #expect(transaction.body.messages[0].value == [0xff, 0xff, 0xff])
        #expect(transaction.bodyBytes == body)
    }

    @Test(
        "An Any carries /full.name",
        arguments: [
            ("", 4, "body_bytes.messages[0]"), ("foreign.v1.Msg", 6, "body_bytes.messages[0].type_url"),
            ("type.googleapis.com/foreign.v1.Msg", 6, "body_bytes.messages[0].type_url"),
            ("/", 6, "body_bytes.messages[0].type_url"),
        ]
    )
    func typeURL(type: String, offset: Int, path: String) {
        let any = type.isEmpty ? Raw.field(2, [8]) : Raw.any(type, [8])
        expect(refusal(body: Raw.field(1, any)), .typeURL, at: offset, path)
    }

    /// Anys in one another, each the one extension option of a TxBody in the next.
    private func nestedAnys(_ depth: Int) -> [UInt8] {
        var body: [UInt8] = []
        for _ in 0..<depth { body = Raw.field(1023, Raw.any("/cosmos.tx.v1beta1.TxBody", body)) }
        return body
    }

    @Test("Ten Anys may be in one another, and not eleven")
    func anyDepth() throws {
        _ = try Transaction(serializedBytes: Raw.transaction(body: nestedAnys(10)))
        let error = refusal(body: nestedAnys(11))
        #expect(error?.code == .tooDeep)
        #expect(error?.path.hasSuffix("value.extension_options[0]") == true)
    }

    @Test("A hundred Anys may be within one, itself counted, and any number of those beside one another")
    func anyCount() throws {
        let inner = Raw.field(1023, Raw.any("/foreign.v1.Msg", [1]))
        let outer = { (count: Int) in
            Raw.field(
                1,
                Raw.any("/cosmos.tx.v1beta1.TxBody", [[UInt8]](repeating: inner, count: count).flatMap(\.self))
            )
        }
        _ = try Transaction(serializedBytes: Raw.transaction(body: outer(99) + outer(99)))
        let error = refusal(body: outer(1) + outer(100))
        #expect(error?.code == .tooManyAnys)
        #expect(error?.path == "body_bytes.messages[1].value.extension_options[99]")
    }

    /// A ModeInfo in so many others, in the AuthInfo of one signer.
    private func nestedModes(_ depth: Int) -> [UInt8] {
        var sizes: [Int] = []
        var size = 0
        for _ in 0..<depth {
            let inner = 1 + Raw.varint(UInt64(size)).count + size
            size = 1 + Raw.varint(UInt64(inner)).count + inner
            sizes.append(size)
        }
        var bytes: [UInt8] = []
        for level in (0..<depth).reversed() {
            let own = level == 0 ? 0 : sizes[level - 1]
            let inner = 1 + Raw.varint(UInt64(own)).count + own
            bytes += [0x12] + Raw.varint(UInt64(inner)) + [0x12] + Raw.varint(UInt64(own))
        }
        return Raw.field(1, Raw.field(2, bytes))
    }

    @Test("Messages are at most 100 levels deep, and 100,000 are refused without a trap")
    func depth() throws {
        // AuthInfo, SignerInfo and ModeInfo are levels 1 to 3, each Multi and ModeInfo two more.
        _ = try Transaction(serializedBytes: Raw.transaction(authInfo: nestedModes(48)))
        #expect(refusal(authInfo: nestedModes(49))?.code == .tooDeep)
        #expect(refusal(authInfo: nestedModes(100_000))?.code == .tooDeep)
    }

    // MARK: ADR-027

    @Test("The example of ADR-027 comes out byte for byte, and is canonical")
    func article() throws {
        let schema = MessageSchema(
            fullName: "blog.Article",
            fields: """
                1 string title
                2 string description
                3 uint64 created
                4 uint64 updated
                5 bool public
                6 bool promoted
                7 enum type of=0
                8 enum review of=1
                9 *string comments
                10 *string backlinks
                """,
            types: [
                .enumeration { EnumSchema(fullName: "blog.Type", values: "0 A\n1 B\n2 C") },
                .enumeration { EnumSchema(fullName: "blog.Review", values: "0 UNSPECIFIED") },
            ]
        )
        let json = """
            {"title":"The world needs change 🌳","created":"1596806111080","public":true,"type":2,\
            "comments":["Nice one","Thank you"]}
            """
        let bytes = try ProtoJSON.bytes(from: Array(json.utf8), as: schema)
        let expected = hex(
            "0a1b54686520776f726c64206e65656473206368616e676520f09f8cb318e8bebec8bc2e280138024a084e696365206f6e654a09"
                + "5468616e6b20796f75"
        )
        #expect(bytes == expected)
        #expect(CanonicalChecker(schema: schema).firstViolation(in: expected.rawSpan) == nil)
    }
}
