import WireFormat

/// One case of a vector file, as `Vectors/README.md` describes it.
struct VectorCase: Sendable {
    /// Stable, and unique in all files.
    let id: String
    let kind: Kind

    /// What a case asks.
    enum Kind: Sendable {
        case accept(Accepted)
        case reject(Rejected)
        case signDoc(Signed)
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
        do throws(VectorFileError) {
            if json["scheme"] != nil {
                kind = .signDoc(try Signed(json))
            } else if try json.text("expected") == "accept" {
                kind = .accept(try Accepted(json))
            } else {
                kind = .reject(try Rejected(json))
            }
        } catch {
            throw VectorFileError(message: "case \(id): \(error.message)")
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
        limits = VectorCase.Limits(json["limits"])
        guard let offset = json["offset"]?.integer else { throw VectorFileError(message: "has no `offset`") }
        refusal = Refusal(rule: try json.text("rule"), offset: offset, path: try json.text("path"))
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

extension JSONValue {
    fileprivate func text(_ name: String) throws(VectorFileError) -> String {
        guard let text = self[name]?.string else { throw VectorFileError(message: "has no text `\(name)`") }
        return text
    }

    fileprivate func bytes(_ name: String) throws(VectorFileError) -> [UInt8] {
        guard let bytes = Hex.bytes(of: try text(name)) else {
            throw VectorFileError(message: "`\(name)` is not hexadecimal")
        }
        return bytes
    }
}
