import EnclaveProto
import EnclaveSigning
import WireFormat

extension AttestationVerifier {
    /// Verifies a document: its chain leads to the root, and the key of its certificate signed it.
    func verifyNitro(_ proof: RawSpan, _ expectation: Expectation) throws(AttestationError) -> AttestationEvidence {
        let document = try NitroDocument(proof)
        try document.checkImage(in: proof)
        let endorsement = try endorsement(document.chain(in: proof), expectation)
        if let endorsement {
            let signed = document.signedBytes(in: proof)
            guard try endorsement.key(.p384).verifies(proof.bytes(in: document.signature), of: signed.rawSpan) else {
                throw AttestationError(
                    .badSignature,
                    "signature",
                    at: document.signature.lowerBound,
                    "not that of the document by the key of \(endorsement.leaf.subject)"
                )
            }
        }
        try document.checkBinding(expectation.binding, in: proof)
        return AttestationEvidence(
            teeType: .nitro,
            measurementHash: SHA256.digest(of: proof.bytes(in: document.image)).bytes,
            signerHash: [],
            isvProdID: 0,
            isvSVN: 0,
            quoteVersion: 0,
            isChainVerified: endorsement?.isVerified ?? false
        )
    }
}

extension NitroDocument {
    /// The Sig_structure (RFC 9052, 4.4): context, protected header, no external data, payload.
    func signedBytes(in bytes: RawSpan) -> [UInt8] {
        let context = Array("Signature1".utf8)
        var signed: [UInt8] = [0x84, 0x60 | UInt8(context.count)] + context
        signed += [0x40 | UInt8(Self.protectedHeader.count)] + Self.protectedHeader
        signed.append(0x40)
        // A payload has 1 to 16384 bytes; its head is in the shortest form.
        let size = UInt16(payload.count)
        if size < 24 {
            signed.append(0x40 | UInt8(size))
        } else if size < 256 {
            signed += [0x58, UInt8(size)]
        } else {
            signed += [0x59, UInt8(size >> 8), UInt8(size & 255)]
        }
        return signed + [UInt8](copying: bytes.bytes(in: payload))
    }
}
