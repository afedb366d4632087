import WireFormat

/// The 384 bytes that the processor reports of an enclave (Intel SDM volume 3D, REPORT; `sgx_report_body_t`).
struct SGXReportBody {
    /// Bytes of a report body.
    static let size = 384

    /// Bits of ATTRIBUTES (Intel SDM volume 3D, table 35-3).
    enum Attributes {
        /// The enclave was initialized.
        static let initialized: UInt64 = 1 << 0
        /// A debugger can read and write the enclave.
        static let debug: UInt64 = 1 << 1
        /// The enclave runs in 64-bit mode.
        static let mode64: UInt64 = 1 << 2
        /// The enclave may derive the provisioning key.
        static let provisionKey: UInt64 = 1 << 4
        /// All that are defined; besides those above EINITTOKEN_KEY, CET, KSS and AEXNOTIFY.
        static let defined: UInt64 = 0x4f7
    }

    /// All its bytes.
    let range: Range<Int>
    /// Name of the body in errors.
    let name: String
    /// MISCSELECT.
    let miscSelect: UInt32
    /// The flags of ATTRIBUTES.
    let flags: UInt64
    /// MRENCLAVE, 32 bytes.
    let enclave: Range<Int>
    /// MRSIGNER, 32 bytes.
    let signer: Range<Int>
    /// ISVPRODID.
    let productID: UInt16
    /// ISVSVN.
    let securityVersion: UInt16
    /// REPORTDATA, 64 bytes.
    let reportData: Range<Int>

    /// Reads a body and checks what is reserved.
    init(_ cursor: inout ProofCursor, _ name: String, in bytes: RawSpan) throws(AttestationError) {
        let start = cursor.position
        self.name = name
        _ = try cursor.take(16, name + ".cpu_svn")
        miscSelect = try cursor.uint32(name + ".misc_select", in: bytes)
        try cursor.zeros(12, name + ".reserved1", in: bytes)
        _ = try cursor.take(16, name + ".isv_ext_prod_id")
        flags = try cursor.uint64(name + ".attributes", in: bytes)
        _ = try cursor.take(8, name + ".attributes.xfrm")
        enclave = try cursor.take(32, name + ".mr_enclave")
        try cursor.zeros(32, name + ".reserved2", in: bytes)
        signer = try cursor.take(32, name + ".mr_signer")
        try cursor.zeros(32, name + ".reserved3", in: bytes)
        _ = try cursor.take(64, name + ".config_id")
        productID = try cursor.uint16(name + ".isv_prod_id", in: bytes)
        securityVersion = try cursor.uint16(name + ".isv_svn", in: bytes)
        _ = try cursor.take(2, name + ".config_svn")
        try cursor.zeros(42, name + ".reserved4", in: bytes)
        _ = try cursor.take(16, name + ".isv_family_id")
        reportData = try cursor.take(64, name + ".report_data")
        range = start..<cursor.position
    }

    /// Where ATTRIBUTES lies.
    private var attributesOffset: Int { range.lowerBound + 48 }

    /// Refuses an enclave that can be debugged, or that does not run.
    func checkAttributes() throws(AttestationError) {
        let field = name + ".attributes"
        if flags & ~Attributes.defined != 0 {
            throw AttestationError(.malformed, field, at: attributesOffset, "a reserved bit is set")
        }
        if flags & Attributes.debug != 0 {
            throw AttestationError(.debugMode, field, at: attributesOffset, "the enclave runs in debug mode")
        }
        if flags & Attributes.initialized == 0 {
            throw AttestationError(.malformed, field, at: attributesOffset, "the enclave was never initialized")
        }
    }
}
