import WireFormat

/// PEM blocks (RFC 7468). libcrypto's own reader and writer leave copies of a secret in memory that they gave back;
/// these work in ``SecretBytes`` alone.
package enum PEM {
    /// The labels of keys, and that of certificates.
    enum Label: String {
        case privateKey = "PRIVATE KEY"
        case ecPrivateKey = "EC PRIVATE KEY"
        case encryptedPrivateKey = "ENCRYPTED PRIVATE KEY"
        case publicKey = "PUBLIC KEY"
        case certificate = "CERTIFICATE"
    }

    /// A block and what it holds.
    struct Block: ~Copyable {
        let label: Label
        let contents: SecretBytes
    }

    private static let lineLength = 64
    private static let begin = Array("-----BEGIN ".utf8)
    private static let end = Array("-----END ".utf8)
    private static let dashes = Array("-----".utf8)

    // MARK: Reading

    /// The first block with one of the labels; nil where there is none. Other blocks and text around are passed over.
    ///
    /// - Throws: ``KeyError/encrypted`` for a block with headers, which is how older files protect a key.
    static func firstBlock(of text: RawSpan, labelled labels: [Label]) throws(KeyError) -> Block? {
        var lines = Lines(end: text.byteCount)
        while let line = lines.next(in: text) {
            guard let name = label(of: line, after: begin, in: text) else { continue }
            let label = labels.first { isEqual(Array($0.rawValue.utf8), text, name) }
            guard let contents = try contents(&lines, name, text, isWanted: label != nil) else { return nil }
            if let label { return Block(label: label, contents: contents) }
        }
        return nil
    }

    /// The certificates of a text, in DER as it seems; nil where a block is broken or there are more than `limit`.
    /// Other blocks and text around are passed over.
    package static func certificates(in text: RawSpan, limit: Int) -> [[UInt8]]? {
        let wanted = Array(Label.certificate.rawValue.utf8)
        var lines = Lines(end: text.byteCount)
        var found: [[UInt8]] = []
        while let line = lines.next(in: text) {
            guard let name = label(of: line, after: begin, in: text) else { continue }
            let isWanted = isEqual(wanted, text, name)
            do throws(KeyError) {
                guard found.count < limit || !isWanted,
                    let contents = try contents(&lines, name, text, isWanted: isWanted)
                else { return nil }
                if isWanted { found.append([UInt8](copying: contents.bytes)) }
            } catch {
                return nil
            }
        }
        return found
    }

    /// What stands between the first line of a block and its last; nil where that is no base64, or never ends.
    private static func contents(_ lines: inout Lines, _ name: Range<Int>, _ text: RawSpan, isWanted: Bool)
        throws(KeyError) -> SecretBytes?
    {
        var digits = SecretBytes(count: isWanted ? text.byteCount : 0)
        var count = 0
        var target = digits.mutableBytes
        while let line = lines.next(in: text) {
            if let other = label(of: line, after: end, in: text) {
                guard isEqual([UInt8](copying: text.bytes(in: name)), text, other) else { return nil }
                if !isWanted { return SecretBytes(count: 0) }
                return LibCrypto.decodeBase64(digits.bytes.extracting(0..<count))
            }
            for index in line where isWanted && !text.isSpace(index) {
                if text.byte(at: index) == UInt8(ascii: ":") { throw .encrypted }
                target.store(text.byte(at: index), at: count)
                count += 1
            }
        }
        return nil
    }

    /// The label of a line that begins or ends a block.
    private static func label(of line: Range<Int>, after mark: [UInt8], in text: RawSpan) -> Range<Int>? {
        var line = line
        while let last = line.last, text.isSpace(last) { line.removeLast() }
        guard line.count > mark.count + dashes.count, isEqual(mark, text, line.prefix(mark.count)),
            isEqual(dashes, text, line.suffix(dashes.count))
        else { return nil }
        return line.lowerBound + mark.count..<line.upperBound - dashes.count
    }

    private static func isEqual(_ bytes: [UInt8], _ text: RawSpan, _ range: Range<Int>) -> Bool {
        bytes.count == range.count && zip(bytes, range).allSatisfy { text.byte(at: $1) == $0 }
    }

    /// The lines of a text, without their ends.
    private struct Lines {
        private var position = 0
        private let end: Int

        init(end: Int) { self.end = end }

        mutating func next(in text: RawSpan) -> Range<Int>? {
            guard position < end else { return nil }
            let start = position
            while position < end, text.byte(at: position) != 0x0a { position += 1 }
            defer { position += 1 }
            return start..<position
        }
    }

    // MARK: Writing

    /// A certificate, as `openssl x509` writes it.
    package static func certificate(_ der: RawSpan) -> [UInt8] { [UInt8](copying: text(.certificate, der).bytes) }

    /// A block.
    static func text(_ label: Label, _ contents: RawSpan) -> SecretBytes {
        let digits = LibCrypto.encodeBase64(contents)
        // Without the zero byte at the end.
        let source = digits.bytes.extracting(0..<digits.count - 1)
        let head = begin + label.rawValue.utf8 + dashes + [0x0a]
        let foot = end + label.rawValue.utf8 + dashes + [0x0a]
        let lines = (source.byteCount + lineLength - 1) / lineLength
        var text = SecretBytes(count: head.count + source.byteCount + lines + foot.count)
        var target = text.mutableBytes
        target.store(head.rawSpan, at: 0)
        var offset = head.count
        for line in 0..<lines {
            let range = line * lineLength..<min((line + 1) * lineLength, source.byteCount)
            target.store(source.bytes(in: range), at: offset)
            offset += range.count
            target.store(UInt8(0x0a), at: offset)
            offset += 1
        }
        target.store(foot.rawSpan, at: offset)
        return text
    }
}
