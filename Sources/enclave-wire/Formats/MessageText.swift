import WireFormat
import WireReflection

/// Messages to and from the formats of `--input` and `--output`.
struct MessageText {
    let type: MessageType
    let depthLimit: Int
    /// Whether an Any of an unknown type is kept, its value in base64.
    var keepsUnknownAny = false

    /// The encoding of the message that a JSON text describes.
    ///
    /// - Parameter start: Where the text begins that the person has given, which errors count from.
    func bytes(fromJSON text: [UInt8], shownFrom start: Int = 0) throws(CommandError) -> [UInt8] {
        guard text.contains(where: { $0 > 0x20 }) else {
            throw .refused("the input is empty", hint: "give the message as a JSON object; `{}` has no field set")
        }
        let options = ProtoJSON.ReadOptions(
            depthLimit: depthLimit,
            registry: MessageType.registry,
            keepsUnknownAny: keepsUnknownAny
        )
        do throws(WireError) {
            return try ProtoJSON.bytes(from: text, as: type.schema, options: options)
        } catch {
            throw Self.located(error, in: text, from: start)
        }
    }

    /// The message in `bytes` as JSON, each field on a line of its own or all on one.
    func json(of bytes: [UInt8], isPretty: Bool) throws(CommandError) -> String {
        let options = ProtoJSON.WriteOptions(
            isPretty: isPretty,
            depthLimit: depthLimit,
            registry: MessageType.registry,
            keepsUnknownAny: keepsUnknownAny
        )
        do throws(WireError) {
            return try ProtoJSON.text(of: bytes, as: type.schema, options: options)
        } catch {
            throw .refused(error, hint: "`--output hex` shows the bytes, and `enclave-wire inspect` what is in them")
        }
    }

    /// The error with line and column, which is how editors count.
    private static func located(_ error: WireError, in text: [UInt8], from start: Int) -> CommandError {
        var position = TextPosition()
        position.advance(over: text.prefix(error.offset).dropFirst(start))
        let field = error.path.isEmpty ? "" : ", " + error.path
        let looksLikeBytes = error.offset == 0 && text.first != UInt8(ascii: "{")
        return CommandError(
            kind: .refused,
            message: "JSON at \(position.text)\(field): \(error.message)",
            hint: looksLikeBytes ? "is the input JSON? `--input` names another format" : nil,
            wire: WireError(
                error.code,
                rule: error.rule,
                offset: max(0, error.offset - start),
                path: error.path,
                message: error.message
            )
        )
    }
}
