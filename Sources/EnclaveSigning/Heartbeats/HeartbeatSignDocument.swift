import EnclaveProto
import WellKnownTypes
import WireFormat

extension HeartbeatSignDoc {
    /// The type URL that every heartbeat's sign document carries.
    public static let heartbeatTypeURL = "/virtengine.enclave.v1.MsgEnclaveHeartbeat"
}

extension MsgEnclaveHeartbeat {
    /// The canonical bytes that the signature covers: all fields but the signature.
    ///
    /// - Throws: ``/WireFormat/WireError`` where the heartbeat has no canonical form.
    public func signedBytes() throws(WireError) -> [UInt8] {
        var unsigned = self
        unsigned.signature = []
        return try unsigned.serializedBytes(options: .canonical)
    }

    /// The bytes whose SHA-256 is signed.
    ///
    /// - Parameters:
    ///   - chainID: As `virtengine-1`; the scheme `goJSON` does not cover it.
    ///   - scheme: Which document is signed.
    /// - Throws: ``SigningError``.
    public func signDocument(chainID: String, scheme: SigningScheme = .canonical) throws(SigningError) -> [UInt8] {
        do throws(WireError) {
            let bytes = try signedBytes()
            if scheme == .canonical {
                return SignDocumentLayout(chainID: chainID, heartbeatSize: bytes.count).document(bytes)
            }
        } catch {
            throw .wire(error)
        }
        return try GoJSON.signDocument(of: self)
    }

    /// The bytes whose SHA-256 is signed, of a heartbeat as it was carried: the record of the signature
    /// is left out, and nothing is encoded again.
    ///
    /// - Throws: ``SigningError``, also where the carried bytes are not canonical.
    public static func signDocument(
        carried bytes: RawSpan,
        chainID: String,
        scheme: SigningScheme = .canonical
    ) throws(SigningError) -> [UInt8] {
        if scheme == .goJSON {
            return try GoJSON.signDocument(of: decoded(bytes))
        }
        try check(bytes)
        let record = try signatureRecord(in: bytes)
        let layout = SignDocumentLayout(chainID: chainID, heartbeatSize: bytes.byteCount - record.count)
        return layout.document(bytes, without: record)
    }

    private static func decoded(_ bytes: RawSpan) throws(SigningError) -> MsgEnclaveHeartbeat {
        do throws(WireError) {
            return try MsgEnclaveHeartbeat(serializedBytes: bytes, options: .canonical)
        } catch {
            throw .wire(error)
        }
    }

    /// Refuses bytes that are not the canonical encoding of a heartbeat.
    static func check(_ bytes: RawSpan) throws(SigningError) {
        do throws(WireError) {
            try MsgEnclaveHeartbeatView.validate(bytes, options: .canonical)
        } catch {
            throw .wire(error)
        }
    }

    /// Tag, length and bytes of the signature in bytes that were checked; an empty range at the end where there is none.
    static func signatureRecord(in bytes: RawSpan) throws(SigningError) -> Range<Int> {
        do throws(WireError) {
            var reader = try WireReader(bytes)
            var last: UInt32 = 0
            while true {
                let start = reader.offset
                let tag = try reader.nextTag(after: &last)
                if tag == 0 { return bytes.byteCount..<bytes.byteCount }
                try reader.skipValue(tag)
                if tag >> 3 == 4 { return start..<reader.offset }
            }
        } catch {
            throw .wire(error)
        }
    }
}

/// What stands before the heartbeat bytes in a canonical `HeartbeatSignDoc`.
struct SignDocumentLayout {
    let chainID: String
    let heartbeatSize: Int

    private var headSize: Int {
        let typeURL = HeartbeatSignDoc.heartbeatTypeURL.utf8.count
        let chain = chainID.utf8.count
        var size = 1 + Varint.size(of: UInt64(typeURL)) + typeURL
        if chain > 0 { size += 1 + Varint.size(of: UInt64(chain)) + chain }
        if heartbeatSize > 0 { size += 1 + Varint.size(of: UInt64(heartbeatSize)) }
        return size
    }

    @_lifetime(writer: copy writer)
    private func writeHead(to writer: inout WireWriter) {
        if heartbeatSize > 0 {
            writer.varint(UInt64(heartbeatSize))
            writer.tag(Tag(number: 3, wireType: .lengthDelimited).rawValue)
        }
        if !chainID.isEmpty {
            writer.put(StringField.self, chainID, tag: Tag(number: 2, wireType: .lengthDelimited).rawValue)
        }
        writer.put(
            StringField.self,
            HeartbeatSignDoc.heartbeatTypeURL,
            tag: Tag(number: 1, wireType: .lengthDelimited).rawValue
        )
    }

    func document(_ heartbeat: [UInt8]) -> [UInt8] {
        [UInt8](count: headSize + heartbeat.count) { writer in
            writer.raw(heartbeat)
            writeHead(to: &writer)
        }
    }

    func document(_ carried: RawSpan, without record: Range<Int>) -> [UInt8] {
        [UInt8](count: headSize + heartbeatSize) { writer in
            writer.raw(carried.extracting(record.upperBound..<carried.byteCount))
            writer.raw(carried.extracting(0..<record.lowerBound))
            writeHead(to: &writer)
        }
    }
}
