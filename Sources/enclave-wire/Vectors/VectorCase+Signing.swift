import EnclaveSigning

// The cases of signatures.json, transactions.json and replay.json.
extension VectorCase {
    /// A signature of any length and form, and whether it is valid.
    struct Signature: Sendable {
        let algorithm: KeyAlgorithm
        let publicKey: [UInt8]
        let content: Content
        let signature: [UInt8]
        let isValid: Bool
        /// The key that signs to this signature, where there is one.
        let privateKey: [UInt8]?

        /// What is signed.
        enum Content: Sendable {
            case message([UInt8])
            case digest(SHA256Digest)
        }
    }

    /// Heartbeats as they are carried, one after the other, and what a chain answers.
    struct Heartbeats: Sendable {
        let chainID: String
        let schemes: [SigningScheme]
        let algorithms: Set<KeyAlgorithm>
        let identities: [(address: String, keys: [[UInt8]])]
        let steps: [Step]

        enum Step: Sendable {
            /// A heartbeat at a block time; `accept` or why not.
            case heartbeat([UInt8], time: Int64, expected: String)
            /// How many nonces expire before a time.
            case expire(before: Int64, expected: Int)
        }
    }

    /// A transaction that can be taken apart, and whether its signatures are good.
    struct SignedTransaction: Sendable {
        let chainID: String
        let bytes: [UInt8]
        let hash: String
        let accountNumbers: [UInt64]
        /// What each signer signs; nil where the signatures are not good.
        let signers: [Signer]?
        /// Why the signatures are not good.
        let code: String?

        struct Signer: Sendable {
            let scheme: String
            let document: [UInt8]
            let address: String
            let prefix: String
        }
    }

    /// Bytes that a chain does not take for a transaction.
    struct RefusedTransaction: Sendable {
        let bytes: [UInt8]
        let refusal: Refusal
    }

    /// Claims of nonces one after the other.
    struct Claims: Sendable {
        let steps: [Step]

        enum Step: Sendable {
            case claim(NonceClaim, expected: String)
            case contains(validator: [UInt8], nonce: UInt64, expected: Bool)
            case expire(before: Int64, expected: Int)
        }
    }
}

extension Refusal {
    /// Why a transaction is refused: a code, and in TxRaw the rule that is broken.
    init(code: String, rule: String?, offset: Int, path: String) {
        self.init(rule: rule.map { "\(code) \($0)" } ?? code, offset: offset, path: path)
    }
}

// MARK: Reading

extension VectorCase.Signature {
    init(_ json: JSONValue) throws(VectorFileError) {
        algorithm = try KeyAlgorithm(case: json.text("algorithm"))
        publicKey = try json.bytes("public_key")
        content = try Content(json)
        signature = try json.bytes("signature")
        isValid = try json.text("expected") == "accept"
        privateKey = json["private_key"] == nil ? nil : try json.bytes("private_key")
    }
}

extension VectorCase.Signature.Content {
    fileprivate init(_ json: JSONValue) throws(VectorFileError) {
        if json["digest"] == nil {
            self = .message(try json.bytes("message"))
            return
        }
        let bytes = try json.bytes("digest")
        guard let digest = SHA256Digest(bytes.rawSpan) else {
            throw VectorFileError(message: "`digest` has not 32 bytes")
        }
        self = .digest(digest)
    }
}

extension KeyAlgorithm {
    fileprivate init(case name: String) throws(VectorFileError) {
        guard let algorithm = KeyAlgorithm(rawValue: name) else {
            throw VectorFileError(message: "there is no algorithm \(name)")
        }
        self = algorithm
    }
}

extension VectorCase.Heartbeats {
    init(_ json: JSONValue) throws(VectorFileError) {
        chainID = try json.text("chain_id")
        let names = try json.texts("schemes")
        schemes = names.compactMap(SigningScheme.init)
        var algorithms: Set<KeyAlgorithm> = []
        for name in try json.texts("algorithms") { algorithms.insert(try KeyAlgorithm(case: name)) }
        self.algorithms = algorithms
        guard let table = json["identities"], case .object(let members) = table else {
            throw VectorFileError(message: "has no object `identities`")
        }
        var identities: [(address: String, keys: [[UInt8]])] = []
        for (address, _) in members {
            let keys = try table.texts(address)
            identities.append((address, keys.compactMap(Hex.bytes)))
        }
        self.identities = identities
        var steps: [Step] = []
        for step in try json.list("steps") { steps.append(try Step(step)) }
        self.steps = steps
    }
}

extension VectorCase.Heartbeats.Step {
    fileprivate init(_ json: JSONValue) throws(VectorFileError) {
        if json["expire"] != nil {
            self = .expire(before: Int64(try json.integer("expire")), expected: try json.integer("expected"))
        } else {
            self = .heartbeat(
                try json.bytes("bytes"),
                time: Int64(try json.integer("time")),
                expected: try json.text("expected")
            )
        }
    }
}

extension VectorCase.SignedTransaction {
    init(_ json: JSONValue) throws(VectorFileError) {
        chainID = try json.text("chain_id")
        bytes = try json.bytes("bytes")
        hash = try json.text("hash")
        let numbers = try json.texts("account_numbers")
        accountNumbers = numbers.compactMap { UInt64($0) }
        code = json["code"]?.string
        signers = json["signers"] == nil ? nil : try Self.signers(json)
    }

    private static func signers(_ json: JSONValue) throws(VectorFileError) -> [Signer] {
        var signers: [Signer] = []
        for signer in try json.list("signers") { signers.append(try Signer(signer)) }
        return signers
    }
}

extension VectorCase.SignedTransaction.Signer {
    fileprivate init(_ json: JSONValue) throws(VectorFileError) {
        guard let account = json["account"] else { throw VectorFileError(message: "a signer has no `account`") }
        scheme = try json.text("scheme")
        document = try json.bytes("sign_doc")
        address = try account.text("address")
        prefix = try account.text("prefix")
    }
}

extension VectorCase.RefusedTransaction {
    init(_ json: JSONValue) throws(VectorFileError) {
        bytes = try json.bytes("bytes")
        refusal = Refusal(
            code: try json.text("code"),
            rule: json["rule"]?.string,
            offset: try json.integer("offset"),
            path: try json.text("path")
        )
    }
}

extension VectorCase.Claims {
    init(_ json: JSONValue) throws(VectorFileError) {
        var steps: [Step] = []
        for step in try json.list("steps") { steps.append(try Step(step)) }
        self.steps = steps
    }
}

extension VectorCase.Claims.Step {
    fileprivate init(_ json: JSONValue) throws(VectorFileError) {
        if try json.text("op") == "expire" {
            self = .expire(before: Int64(try json.integer("before")), expected: try json.integer("expected"))
            return
        }
        let validator = try json.bytes("validator")
        guard let nonce = UInt64(try json.text("nonce")) else { throw VectorFileError(message: "`nonce` is no number") }
        if try json.text("op") == "contains" {
            guard case .bool(let expected)? = json["expected"] else {
                throw VectorFileError(message: "has no `expected`")
            }
            self = .contains(validator: validator, nonce: nonce, expected: expected)
        } else {
            let expires = Int64(try json.integer("expires"))
            self = .claim(
                NonceClaim(validator: validator, nonce: nonce, expires: expires),
                expected: try json.text("expected")
            )
        }
    }
}
