import EnclaveProto
import EnclaveSigning
import Testing
import WellKnownTypes
import WireFormat

@Suite("SIGN_MODE_LEGACY_AMINO_JSON")
struct AminoJSONTests {
    private func document(
        _ draft: TransactionDraft,
        types: AminoTypes = .enclave,
        sequence: UInt64 = 0
    ) throws -> String {
        var draft = draft
        draft.signers = [
            .init(
                key: try TransactionSamples.account(1),
                sequence: draft.isUnordered ? 0 : sequence,
                mode: .legacyAminoJson
            )
        ]
        let signer = SignerData(chainID: TransactionSamples.chainID, accountNumber: 7, sequence: sequence)
        let bytes = try draft.transaction().signBytes(.legacyAminoJson, for: signer, types: types)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func fails(_ draft: TransactionDraft, types: AminoTypes = .enclave) -> TransactionError? {
        transactionError { _ = try document(draft, types: types) }
    }

    @Test("A heartbeat: keys in order at every level, 64-bit numbers in quotes, bytes in base64, no white space")
    func heartbeat() throws {
        var draft = TransactionDraft()
        var heartbeat = TransactionSamples.heartbeat
        heartbeat.timestamp.nanos = 120_000_000
        heartbeat.attestationProof = [0xfb, 0xff, 0x00, 0x01]
        draft.messages = [try Google_Protobuf_Any(packing: heartbeat)]
        draft.memo = "a memo"
        draft.fee.amount = try CosmosCoin.coins(text: "5uve,7mve")
        draft.fee.gasLimit = 200_000
        draft.fee.payer = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"
        draft.fee.granter = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"
        #expect(
            try document(draft, sequence: 9) == """
                {"account_number":"7","chain_id":"virtengine-localnet-1",\
                "fee":{"amount":[{"amount":"7","denom":"mve"},{"amount":"5","denom":"uve"}],"gas":"200000",\
                "granter":"ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3","payer":"ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"},\
                "memo":"a memo","msgs":[{"type":"enclave/MsgEnclaveHeartbeat","value":{"attestation_proof":"+/8AAQ==",\
                "nonce":"1042","timestamp":"2026-01-15T12:30:45.12Z",\
                "validator_address":"ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"}}],"sequence":"9"}
                """
        )
    }

    @Test("What is empty: coins are [], zero fields are left out, zero numbers of the document are not")
    func empty() throws {
        var draft = TransactionDraft()
        draft.messages = [try Google_Protobuf_Any(packing: MsgEnclaveHeartbeat())]
        #expect(
            try document(draft) == """
                {"account_number":"7","chain_id":"virtengine-localnet-1","fee":{"amount":[],"gas":"0"},"memo":"",\
                "msgs":[{"type":"enclave/MsgEnclaveHeartbeat","value":{}}],"sequence":"0"}
                """
        )
    }

    @Test("Timeouts and unordered stand at the end where they are set, a timestamp of 1970 too")
    func timeouts() throws {
        var draft = try TransactionSamples.draft()
        draft.timeoutHeight = 12
        draft.timeoutTimestamp = Google_Protobuf_Timestamp()
        draft.isUnordered = true
        #expect(
            try document(draft).hasSuffix(
                #","sequence":"0","timeout_height":"12","timeout_timestamp":"1970-01-01T00:00:00Z","unordered":true}"#
            )
        )
    }

    @Test("Strings are escaped as Go does")
    func strings() throws {
        var draft = try TransactionSamples.draft()
        draft.memo = "<a & b>\"\\/\u{2028}\u{2029}\n\r\t\u{1}\u{1f}\u{7f}é🌳"
        #expect(
            try document(draft).contains(
                #""memo":"\u003ca \u0026 b\u003e\"\\/\u2028\u2029\n\r\t\u0001\u001f"# + "\u{7f}é🌳\""
            )
        )
        draft.memo = "\u{8}"
        let error = fails(draft)
        #expect(error?.code == .notSignable)
        #expect(error?.path == "body_bytes.memo")
    }

    @Test("Every scalar in its form; enums are numbers; packed and unpacked lists are lists")
    func scalars() throws {
        var types = AminoTypes(registry: .enclave)
        types.register("test/EnclaveHealthStatus", for: "virtengine.enclave.v1.EnclaveHealthStatus")
        types.register("test/Params", for: "virtengine.enclave.v1.Params")
        types.register("test/Page", for: "cosmos.base.query.v1beta1.PageRequest")
        var draft = TransactionDraft()
        let status = EnclaveHealthStatus.with {
            $0.attestationFailures = 3
            $0.status = .degraded
            $0.totalHeartbeats = UInt64.max
        }
        let params = HealthCheckParams.with { $0.heartbeatTimeoutBlocks = -5 }
        draft.messages = [
            try .init(packing: status), try .init(packing: Params.with { $0.healthCheckParams = params }),
            try .init(packing: CosmosPageRequest.with { $0.countTotal = true }),
        ]
        #expect(
            try document(draft, types: types).contains(
                """
                "msgs":[{"type":"test/EnclaveHealthStatus","value":{"attestation_failures":3,"status":2,\
                "total_heartbeats":"18446744073709551615"}},\
                {"type":"test/Params","value":{"health_check_params":{"heartbeat_timeout_blocks":"-5"}}},\
                {"type":"test/Page","value":{"count_total":true}}]
                """
            )
        )
    }

    @Test("An Any within a message has its amino name too, and one without a name is refused")
    func anyInMessage() throws {
        var types = AminoTypes.enclave
        types.register("test/Body", for: "cosmos.tx.v1beta1.TxBody")
        var draft = TransactionDraft()
        let inner = try Google_Protobuf_Any(packing: MsgEnclaveHeartbeat.with { $0.nonce = 1 })
        draft.messages = [try .init(packing: CosmosTxBody.with { $0.messages = [inner] })]
        #expect(
            try document(draft, types: types).contains(
                #"[{"type":"test/Body","value":{"messages":[{"type":"enclave/MsgEnclaveHeartbeat","value":{"nonce":"1"}}]}}]"#
            )
        )
        draft.messages = [try .init(packing: CosmosTxBody.with { $0.messages = [try .init(packing: CosmosFee())] })]
        let error = fails(draft, types: types)
        #expect(error?.code == .noAminoName)
        #expect(error?.path == "body_bytes.messages[0].value.messages")
    }

    @Test("A message without a registered name is refused, and one of an unknown type")
    func names() throws {
        var draft = try TransactionSamples.draft()
        draft.messages.append(try .init(packing: MsgRotateEnclaveIdentity()))
        #expect(fails(draft)?.code == .noAminoName)
        #expect(fails(draft)?.path == "body_bytes.messages[1]")
        draft.messages[1] = .with { $0.typeURL = "/foreign.v1.Msg" }
        #expect(fails(draft)?.code == .noAminoName)
    }

    @Test("What amino has no form for is refused: maps, oneofs, floating-point numbers")
    func formless() throws {
        var types = AminoTypes.enclave
        types.register("test/Sampler", for: VectorsSampler.messageName)
        types.register("test/ModeInfo", for: CosmosModeInfo.messageName)
        var draft = TransactionDraft()
        draft.messages = [try .init(packing: VectorsSampler.with { $0.doubleValue = 1 })]
        #expect(fails(draft, types: types)?.message.contains("floating-point") == true)
        draft.messages = [try .init(packing: VectorsSampler.with { $0.boolToUint64[true] = 1 })]
        #expect(fails(draft, types: types)?.message.contains("maps") == true)
        draft.messages = [try .init(packing: CosmosModeInfo.with { $0.sum = .single(.init()) })]
        #expect(fails(draft, types: types)?.message.contains("oneofs") == true)
    }

    @Test("Extension options, unknown fields, tips and a missing fee cannot be signed in this mode")
    func notSignable() throws {
        let signer = SignerData(chainID: "c", accountNumber: 1)
        let any = try Google_Protobuf_Any(packing: TransactionSamples.heartbeat)
        let bodies: [(CosmosTxBody, String)] = [
            (.with { $0.extensionOptions = [any] }, "body_bytes.extension_options"),
            (.with { $0.nonCriticalExtensionOptions = [any] }, "body_bytes.non_critical_extension_options"),
        ]
        let fee = CosmosAuthInfo.with { $0.fee = CosmosFee() }
        for (body, path) in bodies {
            let transaction = try Transaction(body: body, authInfo: fee)
            let error = transactionError { _ = try transaction.signBytes(.legacyAminoJson, for: signer) }
            #expect(error?.code == .notSignable)
            #expect(error?.path == path)
            #expect(try !transaction.signBytes(.direct, for: signer).isEmpty)
        }
        let unknown = try Transaction(
            serializedBytes: Raw.transaction(body: Raw.field(1024, [1]), authInfo: hex("1200"))
        )
        #expect(transactionError { _ = try unknown.signBytes(.legacyAminoJson, for: signer) }?.offset == 2)
        for authInfo in [
            CosmosAuthInfo(),
            .with {
                $0.fee = .init(); $0.tip = .init()
            },
        ] {
            let transaction = try Transaction(body: .with { $0.messages = [any] }, authInfo: authInfo)
            #expect(
                transactionError { _ = try transaction.signBytes(.legacyAminoJson, for: signer) }?.code == .notSignable
            )
        }
    }

    @Test("A long list costs in proportion to its length", .timeLimit(.minutes(1)))
    func longList() throws {
        var types = AminoTypes.enclave
        types.register("test/AuthInfo", for: CosmosAuthInfo.messageName)
        var draft = TransactionDraft()
        draft.messages = [
            try .init(packing: CosmosAuthInfo.with { $0.signerInfos = Array(repeating: .init(), count: 200_000) })
        ]
        let text = try document(draft, types: types)
        #expect(text.contains("\"value\":{\"signer_infos\":[{},{},{}"))
        #expect(text.utf8.count > 600_000)
    }

    @Test("What is signed is the value, whatever the encoding: fields out of order and in pieces read as decoded")
    func encodings() throws {
        let canonical = try Google_Protobuf_Any(packing: TransactionSamples.heartbeat)
        var other = canonical
        // The nonce first, over-long, and again at its place.
        other.value = hex("28818000") + canonical.value
        let fee = CosmosAuthInfo.with { $0.fee = CosmosFee() }
        let signer = SignerData(chainID: "c", accountNumber: 1)
        let documents = try [canonical, other].map { any in
            try Transaction(body: .with { $0.messages = [any] }, authInfo: fee).signBytes(.legacyAminoJson, for: signer)
        }
        #expect(documents[0] == documents[1])
    }
}
