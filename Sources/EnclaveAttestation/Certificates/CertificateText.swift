import EnclaveSigning
import WireFormat

/// Certificates as a proof carries them.
enum CertificateText {
    /// The certificates of PEM text, in its one form: lines of 64 digits, each ended by a newline, and nothing around
    /// the blocks. After the last one the newline may be missing, and a zero byte may stand, which Intel's library
    /// writes.
    ///
    /// No signature covers the text, so that text in any other form could be changed on the way.
    static func certificates(in range: Range<Int>, _ field: String, of bytes: RawSpan)
        throws(AttestationError) -> [[UInt8]]
    {
        var text = [UInt8](copying: bytes.bytes(in: range))
        if text.last == 0 { text.removeLast() }
        if text.last != 0x0a { text.append(0x0a) }
        guard let certificates = PEM.certificates(in: text.rawSpan, limit: Endorsement.greatestCount),
            !certificates.isEmpty, certificates.flatMap({ PEM.certificate($0.rawSpan) }) == text
        else {
            throw AttestationError(
                .malformed,
                field,
                at: range.lowerBound,
                "not 1 to \(Endorsement.greatestCount) certificates in PEM one after the other"
            )
        }
        return certificates
    }
}
