/// A request of the line protocol, and what its answer must hold. `Vectors/questions.py` asks the same.
struct PeerQuestion {
    typealias Members = [(String, JSONValue)]

    let request: Members
    let expected: Members

    private init(_ operation: String, _ request: Members, expected: Members) {
        self.request = [("op", .string(operation))] + request
        self.expected = expected
    }

    /// What the peer is asked to do.
    var operation: String { request.first?.1.string ?? "" }

    // MARK: Of cases

    /// The questions of a case.
    static func all(of vector: VectorCase) -> [PeerQuestion] {
        let json = vector.json
        switch vector.kind {
        case .accept: return accept(json)
        case .reject: return reject(json)
        case .signDoc: return signDocument(json)
        case .signature: return signature(json)
        case .heartbeats: return [steps("heartbeats", json, of: ["chain_id", "schemes", "algorithms", "identities"])]
        case .claims: return [steps("claims", json, of: [])]
        case .transaction: return transaction(json)
        case .notATransaction:
            let place = json.members(["code", "rule", "offset", "path"])
            return [PeerQuestion("tx-decode", json.members(["bytes"]), expected: [("ok", .bool(false))] + place)]
        }
    }

    private static let isOk: Members = [("ok", .bool(true))]

    private static func accept(_ json: JSONValue) -> [PeerQuestion] {
        let wire = json.members(["type", "bytes", "limits"])
        var all = [
            PeerQuestion("check", wire, expected: isOk),
            PeerQuestion("canonicalize", wire, expected: isOk + json.members(["bytes"])),
        ]
        if let message = json["json"] {
            all.append(
                PeerQuestion("encode", json.members(["type", "json"]), expected: isOk + json.members(["bytes"]))
            )
            let printed: Members = [("json", json["decoded"] ?? message)]
            all.append(PeerQuestion("decode", json.members(["type", "bytes"]), expected: isOk + printed))
        }
        return all
    }

    private static func reject(_ json: JSONValue) -> [PeerQuestion] {
        let wire = json.members(["type", "bytes", "limits"])
        let place: Members = [("ok", .bool(false))] + json.members(["rule", "offset", "path"])
        let canonical: Members = json["standard"]?["canonical"].map { isOk + [("bytes", $0)] } ?? [("ok", .bool(false))]
        return [
            PeerQuestion("check", wire, expected: place), PeerQuestion("canonicalize", wire, expected: canonical),
        ]
    }

    private static func signDocument(_ json: JSONValue) -> [PeerQuestion] {
        let document = isOk + json.members(["sign_doc"])
        let type: Members = [("type", .string("virtengine.enclave.v1.MsgEnclaveHeartbeat"))]
        return [
            PeerQuestion("sign-doc", json.members(["chain_id", "scheme", "json"]), expected: document),
            PeerQuestion("sign-doc", json.members(["chain_id", "scheme", "bytes"]), expected: document),
            PeerQuestion("digest", [("bytes", json["sign_doc"] ?? .null)], expected: isOk + json.members(["digest"])),
            PeerQuestion("encode", type + json.members(["json"]), expected: isOk + json.members(["bytes"])),
        ]
    }

    private static func signature(_ json: JSONValue) -> [PeerQuestion] {
        let content = json.members(["algorithm", "message", "digest"])
        let isValid: Members = [("valid", .bool(json["expected"]?.string == "accept"))]
        var all = [
            PeerQuestion("verify", json.members(["public_key", "signature"]) + content, expected: isOk + isValid)
        ]
        if json["private_key"] != nil {
            let made = isOk + json.members(["public_key", "signature"])
            all.append(PeerQuestion("sign", json.members(["private_key"]) + content, expected: made))
        }
        return all
    }

    private static func steps(_ operation: String, _ json: JSONValue, of names: [String]) -> PeerQuestion {
        guard case .array(let steps)? = json["steps"] else { return PeerQuestion(operation, [], expected: []) }
        let asked = steps.map { step in
            guard case .object(let members) = step else { return step }
            return JSONValue.object(members.filter { $0.0 != "expected" })
        }
        let answers = steps.map { $0["expected"] ?? .null }
        return PeerQuestion(
            operation,
            json.members(names) + [("steps", .array(asked))],
            expected: isOk + [("answers", .array(answers))]
        )
    }

    private static func transaction(_ json: JSONValue) -> [PeerQuestion] {
        let wire = json.members(["bytes"])
        let chain = json.members(["bytes", "chain_id"])
        var all = [
            PeerQuestion("tx-decode", wire, expected: isOk + json.members(["tx"])),
            PeerQuestion("tx-hash", wire, expected: isOk + json.members(["hash"])),
        ]
        if case .array(let signers)? = json["signers"], case .array(let numbers)? = json["account_numbers"] {
            for (index, (signer, number)) in zip(signers, numbers).enumerated() {
                let who: Members = [("signer", .integer(index)), ("account_number", number)]
                let document = isOk + signer.members(["sign_doc", "digest"])
                all.append(PeerQuestion("sign-doc", chain + signer.members(["scheme"]) + who, expected: document))
                let account = signer["account"] ?? .null
                let keys = account.members(["prefix", "algorithm", "public_key", "threshold", "public_keys"])
                all.append(PeerQuestion("address", keys, expected: isOk + account.members(["address"])))
            }
        }
        let verdict = json["code"].map { [("ok", .bool(false)), ("code", $0)] } ?? isOk
        all.append(PeerQuestion("tx-verify", chain + json.members(["account_numbers"]), expected: verdict))
        return all
    }
}

extension JSONValue {
    /// Those of the members that are there.
    fileprivate func members(_ names: [String]) -> [(String, JSONValue)] {
        names.compactMap { name in self[name].map { (name, $0) } }
    }
}
