import WireFormat

/// One case of a vector file, as `Vectors/README.md` describes it.
struct VectorCase: Sendable {
    /// Stable, and unique in all files.
    let id: String
    let kind: Kind
    /// The case as it is in the file.
    let json: JSONValue
    /// Implementations that are known to differ, and why.
    let differs: [String: String]

    /// What a case asks.
    enum Kind: Sendable {
        case accept(Accepted)
        case reject(Rejected)
        case signDoc(Signed)
        case signature(Signature)
        case heartbeats(Heartbeats)
        case transaction(SignedTransaction)
        case notATransaction(RefusedTransaction)
        case claims(Claims)
    }

    /// Limits to set; the defaults where the case has none.
    struct Limits: Sendable {
        var depth = 100
        var size = DecodeOptions.greatestSizeLimit
    }

    /// A message and its canonical form.
    struct Accepted: Sendable {
        let type: String
        let bytes: [UInt8]
        let limits: Limits
        /// The message in ProtoJSON, where it has such a form.
        let json: JSONValue?
        /// What a printer of ProtoJSON gives.
        let printed: JSONValue?
    }

    /// Bytes that are not canonical.
    struct Rejected: Sendable {
        let type: String
        let bytes: [UInt8]
        /// The bytes as Protoscope.
        let protoscope: String
        let limits: Limits
        let refusal: Refusal
        let standard: Standard
    }

    /// What a general decoder makes of bytes that are not canonical.
    enum Standard: Sendable {
        case reject
        /// It reads a message with this canonical form.
        case canonical([UInt8])
        /// It reads a message that has no canonical form, for this rule.
        case obstacle(String)
    }

    /// A heartbeat and what is signed for it.
    struct Signed: Sendable {
        let scheme: String
        let chainID: String
        let json: JSONValue
        let bytes: [UInt8]
        let heartbeatBytes: [UInt8]
        let document: [UInt8]
        let digest: [UInt8]
    }
}

/// Why bytes are refused, and where.
struct Refusal: Equatable, Sendable, CustomStringConvertible {
    let rule: String
    let offset: Int
    let path: String

    var description: String { "\(rule) at byte \(offset), path \"\(path)\"" }
}

// MARK: Reading

/// Why a vector file cannot be used.
struct VectorFileError: Error {
    let message: String
}

extension VectorCase {
    /// A case from its JSON.
    init(_ json: JSONValue) throws(VectorFileError) {
        id = try json.text("id")
        self.json = json
        differs = Self.differs(json)
        do throws(VectorFileError) {
            kind = try Kind(json)
        } catch {
            throw VectorFileError(message: "case \(id): \(error.message)")
        }
    }

    /// The reasons of the case, and of what it says about general decoders.
    private static func differs(_ json: JSONValue) -> [String: String] {
        var all: [String: String] = [:]
        for case .object(let members)? in [json["differs"], json["standard"]?["differs"]] {
            for (name, reason) in members { all[name] = reason.string }
        }
        return all
    }

    /// Why this implementation is known to differ. The Python peer has a name for each of its parts.
    func knownDifference(of implementation: String) -> String? {
        differs.first { $0.key == implementation || $0.key.hasPrefix(implementation + "-") }?.value
    }
}

extension VectorCase.Kind {
    /// Which kind it is shows in the members that only it has.
    fileprivate init(_ json: JSONValue) throws(VectorFileError) {
        if json["scheme"] != nil {
            self = .signDoc(try VectorCase.Signed(json))
        } else if json["algorithm"] != nil {
            self = .signature(try VectorCase.Signature(json))
        } else if json["identities"] != nil {
            self = .heartbeats(try VectorCase.Heartbeats(json))
        } else if json["steps"] != nil {
            self = .claims(try VectorCase.Claims(json))
        } else if json["account_numbers"] != nil {
            self = .transaction(try VectorCase.SignedTransaction(json))
        } else if json["code"] != nil {
            self = .notATransaction(try VectorCase.RefusedTransaction(json))
        } else if try json.text("expected") == "accept" {
            self = .accept(try VectorCase.Accepted(json))
        } else {
            self = .reject(try VectorCase.Rejected(json))
        }
    }
}

extension VectorCase.Accepted {
    fileprivate init(_ json: JSONValue) throws(VectorFileError) {
        type = try json.text("type")
        bytes = try json.bytes("bytes")
        limits = VectorCase.Limits(json["limits"])
        self.json = json["json"]
        printed = json["decoded"] ?? json["json"]
    }
}

extension VectorCase.Rejected {
    fileprivate init(_ json: JSONValue) throws(VectorFileError) {
        type = try json.text("type")
        bytes = try json.bytes("bytes")
        protoscope = try json.text("protoscope")
        limits = VectorCase.Limits(json["limits"])
        refusal = Refusal(rule: try json.text("rule"), offset: try json.integer("offset"), path: try json.text("path"))
        guard let standard = json["standard"] else { throw VectorFileError(message: "has no `standard`") }
        if let rule = standard["obstacle"]?.string {
            self.standard = .obstacle(rule)
        } else if standard["canonical"] != nil {
            self.standard = .canonical(try standard.bytes("canonical"))
        } else {
            self.standard = .reject
        }
    }
}

extension VectorCase.Signed {
    fileprivate init(_ json: JSONValue) throws(VectorFileError) {
        guard let message = json["json"] else { throw VectorFileError(message: "has no `json`") }
        self.json = message
        scheme = try json.text("scheme")
        chainID = try json.text("chain_id")
        bytes = try json.bytes("bytes")
        heartbeatBytes = try json.bytes("heartbeat_bytes")
        document = try json.bytes("sign_doc")
        digest = try json.bytes("digest")
    }
}

extension VectorCase.Limits {
    fileprivate init(_ json: JSONValue?) {
        depth = json?["depth"]?.integer ?? depth
        size = json?["size"]?.integer ?? size
    }
}

// MARK: Members of a case

extension JSONValue {
    /// The text of a member.
    func text(_ name: String) throws(VectorFileError) -> String {
        guard let text = self[name]?.string else { throw VectorFileError(message: "has no text `\(name)`") }
        return text
    }

    /// The bytes of a member.
    func bytes(_ name: String) throws(VectorFileError) -> [UInt8] {
        guard let bytes = Hex.bytes(of: try text(name)) else {
            throw VectorFileError(message: "`\(name)` is not hexadecimal")
        }
        return bytes
    }

    /// The whole number of a member.
    func integer(_ name: String) throws(VectorFileError) -> Int {
        guard let number = self[name]?.integer else { throw VectorFileError(message: "has no `\(name)`") }
        return number
    }

    /// The values of a member that is an array.
    func list(_ name: String) throws(VectorFileError) -> [JSONValue] {
        guard case .array(let values)? = self[name] else { throw VectorFileError(message: "has no list `\(name)`") }
        return values
    }

    /// The words of a member that is an array of them.
    func texts(_ name: String) throws(VectorFileError) -> [String] {
        let texts = try list(name).map(\.string)
        guard !texts.contains(nil) else { throw VectorFileError(message: "`\(name)` is no list of texts") }
        return texts.compactMap(\.self)
    }
}
