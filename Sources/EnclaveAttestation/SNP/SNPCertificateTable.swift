import WireFormat

/// The table of certificates that a host gives with a report (AMD 56421, Guest Hypervisor Communication Block
/// Standardization, SNP Extended Guest Request): entries of GUID, offset and length, an entry of zeros, and then the
/// certificates, at offsets from the start of the table.
enum SNPCertificateTable {
    private static let entrySize = 24
    /// GUIDs as their bytes lie in the table, fields of RFC 9562 in network order.
    private static let vcek: [UInt8] = [
        0x63, 0xda, 0x75, 0x8d, 0xe6, 0x64, 0x45, 0x64, 0xad, 0xc5, 0xf4, 0xb9, 0x3b, 0xe8, 0xac, 0xcd,
    ]
    private static let vlek: [UInt8] = [
        0xa8, 0x07, 0x4b, 0xc2, 0xa2, 0x5a, 0x48, 0x3e, 0xaa, 0xe6, 0x39, 0xc0, 0x45, 0xa0, 0xb8, 0xa1,
    ]
    private static let ask: [UInt8] = [
        0x4a, 0xb7, 0xb3, 0x79, 0xbb, 0xac, 0x4f, 0xe4, 0xa0, 0x2f, 0x05, 0xae, 0xf3, 0x27, 0xc7, 0x82,
    ]
    private static let ark: [UInt8] = [
        0xc0, 0xb4, 0x06, 0xa4, 0xa8, 0x03, 0x49, 0x52, 0x97, 0x43, 0x3f, 0xb6, 0x01, 0x4c, 0xd0, 0xae,
    ]

    /// An entry.
    private struct Entry {
        /// Its place in the chain: 0 for the signing key, 1 for ASK or ASVK, 2 for ARK.
        let place: Int
        /// Where its certificate lies in the proof.
        let range: Range<Int>
    }

    /// The certificates, in DER, that of the signing key first; nil where the report is followed by nothing.
    ///
    /// - Throws: ``AttestationError`` also for an entry of another kind, for two of one kind, and for bytes other than
    ///   zero that belong to no certificate.
    static func chain(after start: Int, _ key: SNPReport.SigningKey, in bytes: RawSpan)
        throws(AttestationError) -> [[UInt8]]?
    {
        if start == bytes.byteCount { return nil }
        let entries = try entries(from: start, key, in: bytes)
        try checkGaps(entries.map(\.range), in: bytes)
        var chain: [[UInt8]] = []
        for entry in entries.sorted(by: { $0.place < $1.place }) {
            if bytes.byte(at: entry.range.lowerBound) == 0x30 {
                chain.append([UInt8](copying: bytes.bytes(in: entry.range)))
            } else {
                chain += try CertificateText.certificates(in: entry.range, "certificates", of: bytes)
            }
        }
        return chain
    }

    /// The entries, in their order in the table.
    private static func entries(from start: Int, _ key: SNPReport.SigningKey, in bytes: RawSpan)
        throws(AttestationError) -> [Entry]
    {
        let kinds = [key == .vcek ? vcek : vlek, ask, ark]
        var cursor = ProofCursor(start..<bytes.byteCount)
        var entries: [Entry] = []
        while true {
            let identifier = try cursor.take(16, "certificates.guid")
            let offset = Int(try cursor.uint32("certificates.offset", in: bytes))
            let length = Int(try cursor.uint32("certificates.length", in: bytes))
            if bytes.isZero(identifier), offset == 0, length == 0 { break }
            guard let place = kinds.firstIndex(where: { bytes.isEqual(identifier, $0) }),
                !entries.contains(where: { $0.place == place })
            else {
                throw AttestationError(
                    .malformed,
                    "certificates.guid",
                    at: identifier.lowerBound,
                    "an entry that is none of \(key == .vcek ? "VCEK" : "VLEK"), ASK and ARK, or one of them again"
                )
            }
            guard length > 0, start + offset + length <= bytes.byteCount else {
                throw AttestationError(
                    .malformed,
                    "certificates.offset",
                    at: identifier.upperBound,
                    "\(length) bytes at \(offset) of the table, which do not lie in the proof"
                )
            }
            entries.append(Entry(place: place, range: start + offset..<start + offset + length))
        }
        guard entries.contains(where: { $0.place == 0 }) else {
            throw AttestationError(
                .malformed,
                "certificates",
                at: start,
                "no entry for the \(key == .vcek ? "VCEK" : "VLEK"), which signed the report"
            )
        }
        if let early = entries.first(where: { $0.range.lowerBound < cursor.position }) {
            throw AttestationError(.malformed, "certificates.offset", at: early.range.lowerBound, "within the table")
        }
        let first = entries.map(\.range.lowerBound).min() ?? bytes.byteCount
        try bytes.expectZeros(cursor.position..<first, "certificates")
        return entries
    }

    /// Refuses certificates that overlap, and bytes between and after them that are not zero.
    private static func checkGaps(_ ranges: [Range<Int>], in bytes: RawSpan) throws(AttestationError) {
        let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
        for (index, range) in sorted.enumerated() {
            let next = index + 1 < sorted.count ? sorted[index + 1].lowerBound : bytes.byteCount
            guard range.upperBound <= next else {
                throw AttestationError(.malformed, "certificates.offset", at: next, "two certificates overlap")
            }
            try bytes.expectZeros(range.upperBound..<next, "certificates")
        }
    }
}
