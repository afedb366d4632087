import WireFormat

/// An SEV-SNP attestation report of the versions 2 to 5 (AMD 56860, SEV Secure Nested Paging Firmware ABI
/// Specification, table 23, ATTESTATION_REPORT).
struct SNPReport {
    /// Bytes of a report.
    static let size = 0x4a0
    /// What the signature covers.
    static let signed = 0..<0x2a0

    /// Which key signed the report.
    enum SigningKey: UInt32 {
        /// The key of the chip and its firmware.
        case vcek = 0
        /// The key that a cloud provider loads into its chips.
        case vlek = 1
    }

    /// Security versions of the firmware's parts (AMD 56860, table 3, TCB_VERSION).
    struct Firmware {
        /// The first part of chips from Turin on.
        let fmc: UInt8?
        let bootLoader: UInt8
        let tee: UInt8
        let snp: UInt8
        let microcode: UInt8
    }

    /// VERSION.
    let version: UInt32
    /// GUEST_SVN.
    let guestSecurityVersion: UInt32
    /// POLICY.
    let policy: UInt64
    /// Which key signed the report.
    let signingKey: SigningKey
    /// REPORT_DATA, 64 bytes.
    let reportData: Range<Int>
    /// MEASUREMENT, 48 bytes.
    let measurement: Range<Int>
    /// REPORTED_TCB, for which the key is derived.
    let reported: Firmware
    /// CHIP_ID, 64 bytes.
    let chipID: Range<Int>
    /// r and s of 48 bytes each, big-endian.
    let signature: [UInt8]

    private enum Policy {
        /// Always set.
        static let one: UInt64 = 1 << 17
        /// The host may read and write the guest.
        static let debug: UInt64 = 1 << 19
        static let reserved: UInt64 = .max << 26
    }

    /// Where POLICY lies.
    private static let policyOffset = 8
    /// The family of Turin, as CPUID gives it: 0x1A.
    private static let turinFamily: UInt8 = 0x1a

    /// Reads a report and checks what is reserved.
    init(_ bytes: RawSpan) throws(AttestationError) {
        var cursor = ProofCursor(0..<bytes.byteCount)
        version = try Self.version(&cursor, in: bytes)
        guestSecurityVersion = try cursor.uint32("guest_svn", in: bytes)
        policy = try Self.policy(&cursor, in: bytes)
        _ = try cursor.take(16, "family_id")
        _ = try cursor.take(16, "image_id")
        let level = try cursor.uint32("vmpl", in: bytes)
        guard level <= 3 else {
            throw AttestationError(
                .malformed,
                "vmpl",
                at: cursor.position - 4,
                "not a level of a guest, which is 0 to 3"
            )
        }
        let algorithm = try cursor.uint32("signature_algo", in: bytes)
        guard algorithm == 1 else {
            throw AttestationError(
                .unsupportedAlgorithm,
                "signature_algo",
                at: cursor.position - 4,
                "algorithm \(algorithm); only 1, ECDSA over P-384 with SHA-384, can be verified"
            )
        }
        _ = try cursor.take(8, "current_tcb")
        // The bits say how the platform is set up; firmware adds new ones without a new version.
        _ = try cursor.take(8, "platform_info")
        signingKey = try Self.signingKey(&cursor, in: bytes)
        try cursor.zeros(4, "reserved1", in: bytes)
        reportData = try cursor.take(64, "report_data")
        measurement = try cursor.take(48, "measurement")
        _ = try cursor.take(32, "host_data")
        _ = try cursor.take(48, "id_key_digest")
        _ = try cursor.take(48, "author_key_digest")
        _ = try cursor.take(32, "report_id")
        _ = try cursor.take(32, "report_id_ma")
        let tcb = try cursor.take(8, "reported_tcb")
        let family = try Self.family(&cursor, version, in: bytes)
        reported = try Self.firmware(tcb, isTurin: family == Self.turinFamily, in: bytes)
        chipID = try cursor.take(64, "chip_id")
        try Self.versions(&cursor, version, in: bytes)
        signature = try Self.signature(&cursor, in: bytes)
    }

    private static func version(_ cursor: inout ProofCursor, in bytes: RawSpan) throws(AttestationError) -> UInt32 {
        guard cursor.remaining >= size else {
            throw AttestationError(
                .malformed,
                "",
                at: cursor.remaining,
                "a report has \(size) bytes, and these are \(cursor.remaining)"
            )
        }
        let version = try cursor.uint32("version", in: bytes)
        guard (2...5).contains(version) else {
            throw AttestationError(
                .unsupportedVersion,
                "version",
                at: 0,
                "a report of version \(version); versions 2 to 5 can be verified"
            )
        }
        return version
    }

    private static func policy(_ cursor: inout ProofCursor, in bytes: RawSpan) throws(AttestationError) -> UInt64 {
        let policy = try cursor.uint64("policy", in: bytes)
        guard policy & Policy.reserved == 0, policy & Policy.one != 0 else {
            throw AttestationError(.malformed, "policy", at: policyOffset, "bits 26 to 63 are zero and bit 17 is one")
        }
        return policy
    }

    private static func signingKey(_ cursor: inout ProofCursor, in bytes: RawSpan)
        throws(AttestationError) -> SigningKey
    {
        // AUTHOR_KEY_EN, MASK_CHIP_KEY, three bits of SIGNING_KEY.
        let flags = try cursor.uint32("key_info", in: bytes)
        let offset = cursor.position - 4
        guard flags >> 5 == 0 else {
            throw AttestationError(.malformed, "key_info", at: offset, "a reserved bit is set")
        }
        guard let key = SigningKey(rawValue: flags >> 2) else {
            throw AttestationError(
                .unsupportedAlgorithm,
                "key_info.signing_key",
                at: offset,
                "the report is signed neither by a VCEK (0) nor by a VLEK (1)"
            )
        }
        // MASK_CHIP_KEY: the firmware writes zeros in place of a signature by the VCEK.
        if key == .vcek, flags & 2 != 0 {
            throw AttestationError(
                .badSignature,
                "key_info.mask_chip_key",
                at: offset,
                "the host masks the chip's key, so that the report is not signed"
            )
        }
        return key
    }

    /// The family of the chip; nil where the report does not give it.
    private static func family(_ cursor: inout ProofCursor, _ version: UInt32, in bytes: RawSpan)
        throws(AttestationError) -> UInt8?
    {
        if version == 2 {
            try cursor.zeros(24, "reserved2", in: bytes)
            return nil
        }
        let identity = try cursor.take(3, "cpuid")
        try cursor.zeros(21, "reserved2", in: bytes)
        return bytes.byte(at: identity.lowerBound)
    }

    private static func firmware(_ range: Range<Int>, isTurin: Bool, in bytes: RawSpan)
        throws(AttestationError) -> Firmware
    {
        let start = range.lowerBound
        try bytes.expectZeros(isTurin ? start + 4..<start + 7 : start + 2..<start + 6, "reported_tcb")
        let first = isTurin ? start + 1 : start
        return Firmware(
            fmc: isTurin ? bytes.byte(at: start) : nil,
            bootLoader: bytes.byte(at: first),
            tee: bytes.byte(at: first + 1),
            snp: bytes.byte(at: isTurin ? start + 3 : start + 6),
            microcode: bytes.byte(at: start + 7)
        )
    }

    /// What follows the chip's name up to the signature.
    private static func versions(_ cursor: inout ProofCursor, _ version: UInt32, in bytes: RawSpan)
        throws(AttestationError)
    {
        _ = try cursor.take(8, "committed_tcb")
        _ = try cursor.take(3, "current_version")
        try cursor.zeros(1, "reserved3", in: bytes)
        _ = try cursor.take(3, "committed_version")
        try cursor.zeros(1, "reserved4", in: bytes)
        _ = try cursor.take(8, "launch_tcb")
        // Mitigation vectors came with version 4.
        if version < 4 { try cursor.zeros(16, "reserved5", in: bytes) } else { _ = try cursor.take(16, "mit_vector") }
        try cursor.zeros(152, "reserved5", in: bytes)
    }

    /// r and s of 72 bytes each, little-endian, of which P-384 needs 48.
    private static func signature(_ cursor: inout ProofCursor, in bytes: RawSpan) throws(AttestationError) -> [UInt8] {
        var signature: [UInt8] = []
        for name in ["signature.r", "signature.s"] {
            let number = try cursor.take(48, name)
            signature += [UInt8](copying: bytes.bytes(in: number)).reversed()
            try cursor.zeros(24, name, in: bytes)
        }
        try cursor.zeros(368, "signature.reserved", in: bytes)
        return signature
    }

    /// Refuses a guest that the host may debug.
    func checkPolicy() throws(AttestationError) {
        if policy & Policy.debug != 0 {
            throw AttestationError(.debugMode, "policy", at: Self.policyOffset, "the guest may be debugged by the host")
        }
    }
}
