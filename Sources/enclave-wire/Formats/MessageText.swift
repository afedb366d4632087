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
            registry: type.anyTypes,
            keepsUnknownAny: keepsUnknownAny
        )
        do throws(WireError) {
            return try ProtoJSON.bytes(from: text, as: type.schema, options: options)
        } catch {
            throw Self.located(error, in: text, "JSON", from: start)
        }
    }

    /// The message in `bytes` as JSON, each field on a line of its own or all on one.
    func json(of bytes: [UInt8], isPretty: Bool) throws(CommandError) -> String {
        do throws(WireError) {
            return try ProtoJSON.text(of: bytes, as: type.schema, options: jsonOptions(isPretty: isPretty))
        } catch {
            throw Self.unwritten(error)
        }
    }

    /// The encoding of the message that a text in a format of descriptions describes.
    func bytes(from text: [UInt8], _ format: ByteFormat) throws(CommandError) -> [UInt8] {
        guard format == .text else { return try bytes(fromJSON: text) }
        let options = TextFormat.ReadOptions(depthLimit: depthLimit, registry: type.anyTypes)
        do throws(WireError) {
            return try TextFormat.bytes(from: text, as: type.schema, options: options)
        } catch {
            throw Self.located(error, in: text, "text format", from: 0)
        }
    }

    /// The bytes that Protoscope text stands for.
    static func bytes(fromProtoscope text: [UInt8], depthLimit: Int) throws(CommandError) -> [UInt8] {
        do throws(WireError) {
            return try Protoscope.bytes(from: text, options: Protoscope.ReadOptions(depthLimit: depthLimit))
        } catch {
            throw located(error, in: text, "Protoscope", from: 0)
        }
    }

    /// The message in `bytes` as text for people: JSON, text format or Protoscope.
    func text(of bytes: [UInt8], _ format: ByteFormat, isPretty: Bool) throws(CommandError) -> String {
        do throws(WireError) {
            switch format {
            case .text:
                return try TextFormat.text(of: bytes, as: type.schema, options: textOptions(isPretty: isPretty))
            case .protoscope:
                let options = Protoscope.WriteOptions(
                    isOneLine: !isPretty,
                    depthLimit: depthLimit,
                    registry: type.anyTypes
                )
                return try Protoscope.text(of: bytes, as: type.schema, options: options)
            default: break
            }
        } catch {
            throw Self.unwritten(error)
        }
        return try json(of: bytes, isPretty: isPretty)
    }

    /// What a text in this format does not show of the message in `bytes`; nothing where there is no such text.
    func omissions(of bytes: [UInt8], _ format: ByteFormat) -> Omissions {
        do throws(WireError) {
            switch format {
            case .json:
                return try ProtoJSON.omissions(of: bytes, as: type.schema, options: jsonOptions(isPretty: false))
            case .text:
                return try TextFormat.omissions(of: bytes, as: type.schema, options: textOptions(isPretty: false))
            default: return Omissions()
            }
        } catch {
            return Omissions()
        }
    }

    private func jsonOptions(isPretty: Bool) -> ProtoJSON.WriteOptions {
        ProtoJSON.WriteOptions(
            isPretty: isPretty,
            depthLimit: depthLimit,
            registry: type.anyTypes,
            keepsUnknownAny: keepsUnknownAny
        )
    }

    private func textOptions(isPretty: Bool) -> TextFormat.WriteOptions {
        TextFormat.WriteOptions(isSingleLine: !isPretty, depthLimit: depthLimit, registry: type.anyTypes)
    }

    /// The error with line and column, which is how editors count.
    private static func located(
        _ error: WireError,
        in text: [UInt8],
        _ format: String,
        from start: Int
    ) -> CommandError {
        var position = TextPosition()
        position.advance(over: text.prefix(error.offset).dropFirst(start))
        let field = error.path.isEmpty ? "" : ", " + error.path
        return CommandError(
            kind: .refused,
            message: "\(format) at \(position.text)\(field): \(error.message)",
            hint: hint(for: error, in: text, format),
            wire: WireError(
                error.code,
                rule: error.rule,
                offset: max(0, error.offset - start),
                path: error.path,
                message: error.message
            )
        )
    }

    private static func hint(for error: WireError, in text: [UInt8], _ format: String) -> String? {
        switch error.code {
        case .depthLimitExceeded: return CanonicalForm.depthHint
        case .unknownType: return unknownTypeHint
        default: break
        }
        if error.offset == 0, text.starts(with: [0xef, 0xbb, 0xbf]) {
            return "the text begins with a byte order mark, which is not part of \(format); remove its three bytes"
        }
        let looksLikeBytes = error.offset == 0 && format == "JSON" && text.first != UInt8(ascii: "{")
        return looksLikeBytes ? "is the input JSON? `--input` names another format" : nil
    }

    private static let unknownTypeHint = "`--proto` or `--descriptors` brings the types of a file that declares it"

    private static func unwritten(_ error: WireError) -> CommandError {
        .refused(
            error,
            hint: error.code == .unknownType
                ? unknownTypeHint : "`--output hex` shows the bytes, and `enclave-wire inspect` what is in them"
        )
    }
}
