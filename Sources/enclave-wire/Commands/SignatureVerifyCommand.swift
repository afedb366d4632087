import EnclaveSigning
import WireFormat

extension Command {
    /// `signature verify`.
    static let signatureVerify = Command(
        name: "verify",
        summary: "verify signatures, one or a line of JSON each",
        discussion: [
            """
            Ed25519 takes a message as it is, by the rule of Go's crypto/ed25519; secp256k1 takes its SHA-256, and \
            signatures of 64 bytes, r and s, with a low s. A digest is 32 bytes: the message of Ed25519, and what \
            secp256k1 signs itself.
            """,
            """
            Without `--public-key` and `--signature` every line of the input is a question, \
            {"public_key":"…","message":"…","signature":"…"} in hexadecimal digits, and is answered by a line, in \
            order: `accept`, or `reject` with a code and a sentence. With `--digest` and no value the member is \
            `digest`, or `message` with the 32 bytes of one. A key or a signature of a wrong length is a reject; so is \
            a line that is no question. A reject is an answer too: the exit status is 1 where a line was no question.
            """,
        ],
        options: [
            CommandOption(
                name: "algorithm",
                value: .choice(placeholder: "NAME", KeyAlgorithm.allCases.map(\.rawValue)),
                help: "what kind of key it is",
                isRequired: true
            ),
            CommandOption(
                name: "message",
                value: .optionalText(placeholder: "BYTES"),
                help: "what was signed; without a value, what the lines hold (so unless told)"
            ),
            CommandOption(
                name: "digest",
                value: .optionalText(placeholder: "BYTES"),
                help: "the digest that was signed, 32 bytes; without a value, what the lines hold"
            ),
            CommandOption(name: "public-key", value: .text(placeholder: "BYTES"), help: "the public key"),
            CommandOption(name: "signature", value: .text(placeholder: "BYTES"), help: "the signature"),
            .inFile, .outFile,
        ],
        examples: [
            CommandExample(
                call:
                    "enclave-wire signature verify --algorithm ed25519 --public-key d75a… --message '' --signature e556…",
                meaning: "one signature, of the empty message"
            ),
            CommandExample(
                call: "enclave-wire signature verify --algorithm secp256k1 --in questions.jsonl",
                meaning: "a suite of test vectors"
            ),
        ],
        run: { invocation, console throws(CommandError) in try SignatureVerifyCommand.run(invocation, console) }
    )
}

/// A signature and what it is said to be of.
struct SignatureQuestion {
    /// What was signed.
    enum Content {
        case message([UInt8])
        case digest([UInt8])
    }

    let publicKey: [UInt8]
    let content: Content
    let signature: [UInt8]

    /// Why the signature is not accepted; nil where it is.
    func refusal(_ algorithm: KeyAlgorithm) -> SignatureRefusal? {
        do {
            let key = try PublicKey(algorithm: algorithm, bytes: publicKey)
            switch content {
            case .message(let bytes): try key.verify(signature.rawSpan, message: bytes.rawSpan)
            case .digest(let bytes):
                guard let digest = SHA256Digest(bytes.rawSpan) else {
                    return SignatureRefusal(
                        code: "wrong-digest-length",
                        message: "a digest has 32 bytes, not \(bytes.count)"
                    )
                }
                try key.verify(signature.rawSpan, digest: digest)
            }
            return nil
        } catch let error as KeyError {
            return SignatureRefusal(code: error.code, message: error.description)
        } catch let error as SignatureError {
            return SignatureRefusal(code: error.code, message: error.description)
        } catch {
            return SignatureRefusal(code: "refused", message: "\(error)")
        }
    }
}

/// Why a signature was not accepted.
struct SignatureRefusal: Error {
    /// The code of a line that is no question.
    static let malformedLine = "malformed-line"

    let code: String
    let message: String

    /// For people.
    static func line(_ refusal: SignatureRefusal?) -> String {
        refusal.map { "reject \($0.code): \($0.message)" } ?? "accept"
    }

    /// For scripts.
    static func json(_ refusal: SignatureRefusal?) -> JSONValue {
        var members: [(String, JSONValue)] = [("ok", .bool(refusal == nil))]
        if let refusal { members += [("code", .string(refusal.code)), ("message", .string(refusal.message))] }
        return .object(members)
    }
}

/// `signature verify`.
enum SignatureVerifyCommand {
    /// Bytes of a line, at most.
    private static let lineLimit = 64 << 20

    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        guard let algorithm = invocation.algorithm else { return .wrongUse }
        if invocation.has("message"), invocation.has("digest") {
            throw .usage("--message and --digest are both given", hint: "choose one")
        }
        let output = try invocation.makeOutput()
        let refused: Bool
        if let question = try question(invocation) {
            let refusal = question.refusal(algorithm)
            try write(refusal, output, invocation)
            refused = refusal != nil
        } else {
            refused = try answerLines(algorithm, output, invocation)
        }
        try output.finish()
        return refused ? .refused : .done
    }

    /// The question that the options ask; nil where the lines of the input ask.
    private static func question(_ invocation: Invocation) throws(CommandError) -> SignatureQuestion? {
        let isDigest = invocation.has("digest")
        let option = isDigest ? "digest" : "message"
        let isAsked = invocation.has("public-key") || invocation.has("signature") || invocation[option] != nil
        guard isAsked else { return nil }
        for name in ["public-key", "signature", option] where invocation[name] == nil {
            throw .usage(
                "signature verify needs --\(name) too",
                hint: "or none of --public-key, --signature, --message and --digest, to read lines of JSON"
            )
        }
        let content = try invocation.bytes(of: option) ?? []
        return SignatureQuestion(
            publicKey: try invocation.bytes(of: "public-key") ?? [],
            content: isDigest ? .digest(content) : .message(content),
            signature: try invocation.bytes(of: "signature") ?? []
        )
    }

    /// Answers every line. Returns whether one of them was no question.
    private static func answerLines(_ algorithm: KeyAlgorithm, _ output: Output, _ invocation: Invocation)
        throws(CommandError) -> Bool
    {
        var refused = false
        var progress = Progress(isMachineReadable: invocation.isMachineReadable)
        var count = 0
        var records = try RecordReader(
            path: FilePath.input(invocation["in"]),
            framing: .jsonLines,
            sizeLimit: lineLimit
        )
        while true {
            let batch = try records.next(limit: 256)
            if batch.isEmpty { break }
            for record in batch {
                let refusal = refusal(of: record, algorithm, isDigest: invocation.has("digest"))
                if refusal?.code == SignatureRefusal.malformedLine { refused = true }
                try write(refusal, output, invocation)
            }
            count += batch.count
            try output.flush()
            progress.show("\(count) signatures")
        }
        progress.clear()
        return refused
    }

    private static func refusal(of record: RecordReader.Record, _ algorithm: KeyAlgorithm, isDigest: Bool)
        -> SignatureRefusal?
    {
        guard case .bytes(let line) = record else {
            return SignatureRefusal(
                code: SignatureRefusal.malformedLine,
                message: "the line has more than \(lineLimit) bytes"
            )
        }
        do throws(SignatureRefusal) {
            return try parse(line, isDigest: isDigest).refusal(algorithm)
        } catch {
            return error
        }
    }

    private static func parse(_ line: [UInt8], isDigest: Bool) throws(SignatureRefusal) -> SignatureQuestion {
        let json: JSONValue
        do throws(JSONSyntaxError) {
            json = try JSONParser.parse(line)
        } catch {
            throw SignatureRefusal(
                code: SignatureRefusal.malformedLine,
                message: "\(error.message), at byte \(error.offset)"
            )
        }
        func bytes(_ names: String...) throws(SignatureRefusal) -> [UInt8] {
            guard let name = names.first(where: { json[$0] != nil }), let text = json[name]?.string else {
                throw SignatureRefusal(code: SignatureRefusal.malformedLine, message: "there is no text `\(names[0])`")
            }
            guard let bytes = Hex.bytes(of: text) else {
                throw SignatureRefusal(code: SignatureRefusal.malformedLine, message: "`\(name)` is not hexadecimal")
            }
            return bytes
        }
        let content = isDigest ? try bytes("digest", "message") : try bytes("message")
        return SignatureQuestion(
            publicKey: try bytes("public_key"),
            content: isDigest ? .digest(content) : .message(content),
            signature: try bytes("signature")
        )
    }

    private static func write(_ refusal: SignatureRefusal?, _ output: Output, _ invocation: Invocation)
        throws(CommandError)
    {
        try output.writeLine(
            invocation.isMachineReadable ? SignatureRefusal.json(refusal).line : SignatureRefusal.line(refusal)
        )
    }
}
