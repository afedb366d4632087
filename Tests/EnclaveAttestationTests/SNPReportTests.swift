import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WireFormat

@Suite("SEV-SNP reports")
struct SNPReportTests {
    let factory = Sample.snp

    @Test("a valid report is accepted, and says what runs", arguments: [UInt32(2), 3, 4, 5])
    func accepted(version: UInt32) throws {
        var report = SNPReportBuilder(version: version, binding: Sample.binding)
        report.trailing = SNPTableBuilder(factory).bytes
        let evidence = try factory.verifier(for: .sevSnp).outcome(report.bytes(factory), .sevSnp).get()
        #expect(evidence.teeType == .sevSnp)
        #expect(evidence.measurementHash == SHA256.digest(of: report.measurement).bytes)
        #expect(evidence.signerHash == [])
        #expect(evidence.isvProdID == 0)
        #expect(evidence.isvSVN == 5)
        #expect(evidence.quoteVersion == version)
        #expect(evidence.isChainVerified)
    }

    @Test("a report alone is verified with the chain of the identity")
    func registeredChain() throws {
        let verifier = try factory.verifier(for: .sevSnp)
        let proof = SNPReportBuilder(binding: Sample.binding).bytes(factory)
        #expect(try verifier.outcome(proof, .sevSnp, chain: factory.chain).get().isChainVerified)
        #expect(try verifier.outcome(proof, .sevSnp, chain: factory.chain.dropLast()).get().isChainVerified)
        #expect(verifier.outcome(proof, .sevSnp).code == .chainMissing)
        #expect(try !verifier.outcome(proof, .sevSnp, requiresChain: false).get().isChainVerified)
    }

    @Test("fields that say nothing here may have any value")
    func free() throws {
        var report = SNPReportBuilder(version: 5, binding: Sample.binding)
        report.policy = 0x3ff_ffff & ~(1 << 19)
        report.familyID = [UInt8](repeating: 0xff, count: 16)
        report.imageID = [UInt8](repeating: 0xff, count: 16)
        report.vmpl = 3
        report.currentTCB = [UInt8](repeating: 0xff, count: 8)
        report.platformInfo = .max
        report.keyInfo = 1
        report.hostData = [UInt8](repeating: 0xff, count: 32)
        report.idKeyDigest = [UInt8](repeating: 0xff, count: 48)
        report.authorKeyDigest = [UInt8](repeating: 0xff, count: 48)
        report.reportID = [UInt8](repeating: 0xff, count: 32)
        report.reportIDMA = [UInt8](repeating: 0, count: 32)
        report.chipID = [UInt8](repeating: 0, count: 64)
        report.committedTCB = [UInt8](repeating: 0xff, count: 8)
        report.currentVersion = [0xff, 0xff, 0xff]
        report.committedVersion = [0xff, 0xff, 0xff]
        report.launchTCB = [UInt8](repeating: 0xff, count: 8)
        report.mitigationVectors = [UInt8](repeating: 0xff, count: 16)
        report.guestSVN = .max
        let outcome = try factory.verifier(for: .sevSnp).outcome(report.bytes(factory), .sevSnp, chain: factory.chain)
        #expect(try outcome.get().isvSVN == .max)
    }

    static let broken: [Breakage<SNPReportBuilder>] = [
        Breakage("version", .unsupportedVersion) { $0.version = 1 },
        Breakage("version", .unsupportedVersion) { $0.version = 6 },
        Breakage("policy", .debugMode) { $0.policy |= 1 << 19 },
        Breakage("policy", .malformed) { $0.policy &= ~(1 << 17) },
        Breakage("policy", .malformed) { $0.policy |= 1 << 26 },
        Breakage("policy", .malformed) { $0.policy |= 1 << 63 },
        Breakage("vmpl", .malformed) { $0.vmpl = 4 },
        Breakage("vmpl", .malformed) { $0.vmpl = .max },
        Breakage("signature_algo", .unsupportedAlgorithm) { $0.signatureAlgorithm = 0 },
        Breakage("signature_algo", .unsupportedAlgorithm) { $0.signatureAlgorithm = 2 },
        Breakage("key_info", .malformed) { $0.keyInfo = 1 << 5 },
        Breakage("key_info.mask_chip_key", .badSignature) { $0.keyInfo = 2 },
        Breakage("key_info.signing_key", .unsupportedAlgorithm) { $0.keyInfo = 7 << 2 },
        Breakage("key_info.signing_key", .unsupportedAlgorithm) { $0.keyInfo = 2 << 2 },
        Breakage("chain[0]", .platformMismatch) { $0.keyInfo = 1 << 2 },
        Breakage("reserved1", .malformed) { $0.reserved1 = 1 << 31 },
        Breakage("reported_tcb", .malformed) { $0.reportedTCB[2] = 1 },
        Breakage("reported_tcb", .malformed) { $0.reportedTCB[5] = 1 },
        Breakage("reported_tcb.boot_loader", .platformMismatch) { $0.reportedTCB[0] += 1 },
        Breakage("reported_tcb.tee", .platformMismatch) { $0.reportedTCB[1] += 1 },
        Breakage("reported_tcb.snp", .platformMismatch) { $0.reportedTCB[6] -= 1 },
        Breakage("reported_tcb.microcode", .platformMismatch) { $0.reportedTCB[7] += 1 },
        Breakage("reserved2", .malformed) { $0.reserved2[0] = 1 },
        Breakage("reserved2", .malformed) { $0.reserved2[20] = 1 },
        Breakage("reserved2", .malformed) { $0.cpuid[0] = 0x19 },
        Breakage("chip_id", .platformMismatch) { $0.chipID[63] ^= 1 },
        Breakage("reserved3", .malformed) { $0.reserved3 = 1 },
        Breakage("reserved4", .malformed) { $0.reserved4 = 1 },
        Breakage("reserved5", .malformed) { $0.mitigationVectors[0] = 1 },
        Breakage("reserved5", .malformed) { $0.reserved5[151] = 1 },
        Breakage("signature.r", .malformed) { $0.signaturePadding[23] = 1 },
        Breakage("signature.reserved", .malformed) { $0.signatureReserved[367] = 1 },
        Breakage("report_data", .wrongBinding) { $0.reportData[0] ^= 1 },
        Breakage("report_data", .wrongBinding) { $0.reportData[32] = 1 },
        Breakage("report_data", .wrongBinding) { $0.reportData[63] = 1 },
        Breakage("certificates.guid", .malformed) { $0.trailing = [0] },
    ]

    @Test("a report that is broken in a field, and signed as it is, is refused for it", arguments: broken)
    func refused(_ breakage: Breakage<SNPReportBuilder>) throws {
        var report = SNPReportBuilder(binding: Sample.binding)
        breakage.change(&report)
        let outcome = try factory.verifier(for: .sevSnp).outcome(report.bytes(factory), .sevSnp, chain: factory.chain)
        #expect(outcome.code == breakage.code)
        #expect(outcome.field == breakage.field)
    }

    static let brokenTables: [Breakage<SNPTableBuilder>] = [
        Breakage("certificates.guid", .malformed) { $0.entries[0].identifier[0] ^= 1 },
        Breakage("certificates.guid", .malformed) { $0.entries[0].identifier = SNPTableBuilder.vlek },
        Breakage("certificates.guid", .malformed) { $0.entries[1].identifier = SNPTableBuilder.vcek },
        Breakage("certificates", .malformed) { $0.entries.removeFirst() },
        Breakage("certificates", .malformed) { $0.entries = [] },
        Breakage("certificates.offset", .malformed) { $0.offsetError = 1 << 20 },
        Breakage("certificates.offset", .malformed) { $0.offsetError = -1 },
        Breakage("certificates.offset", .malformed) { $0.lengthError = 1 },
        Breakage("certificates.offset", .malformed) { $0.entries[0].certificate = [] },
        Breakage("certificates", .malformed) { $0.padding = [0, 1] },
        Breakage("certificates.guid", .malformed) { $0.terminator[23] = 1 },
        Breakage("chain[0]", .malformed) {
            $0.entries[0].certificate[0] = 0x30; $0.entries[0].certificate[1] ^= 1
        },
        Breakage("chain[0]", .malformed) { $0.entries[0].certificate.append(0) },
        Breakage("certificates", .malformed) { $0.entries[0].certificate[0] = 0x31 },
        Breakage("chain[0]", .untrustedChain) { $0.entries.remove(at: 1) },
    ]

    @Test("a table that is broken is refused for it", arguments: brokenTables)
    func refusedTable(_ breakage: Breakage<SNPTableBuilder>) throws {
        var report = SNPReportBuilder(binding: Sample.binding)
        var table = SNPTableBuilder(factory)
        breakage.change(&table)
        report.trailing = table.bytes
        let outcome = try factory.verifier(for: .sevSnp).outcome(report.bytes(factory), .sevSnp)
        #expect(outcome.code == breakage.code)
        #expect(outcome.field == breakage.field)
    }

    @Test("entries in any order, zeros around, PEM, and a table without the root are accepted")
    func tables() throws {
        let verifier = try factory.verifier(for: .sevSnp)
        var table = SNPTableBuilder(factory)
        table.entries.reverse()
        table.gap = 5
        table.padding = [UInt8](repeating: 0, count: 4096)
        var tables = [table]
        table.entries.removeFirst()
        tables.append(table)
        table.entries = table.entries.map { ($0.identifier, AttestationFactory.pem([$0.certificate])) }
        tables.append(table)
        for table in tables {
            var report = SNPReportBuilder(binding: Sample.binding)
            report.trailing = table.bytes
            #expect(try verifier.outcome(report.bytes(factory), .sevSnp).get().isChainVerified)
        }
    }

    @Test("a report of Turin: parts of the firmware in another order, a chip of eight bytes")
    func turin() throws {
        let chip = [UInt8](1...8)
        let turin = factory.replacingLeaf(AttestationFactory.vcekContents(fmc: 9, chip: chip))
        let verifier = try turin.verifier(for: .sevSnp)
        var report = SNPReportBuilder(version: 5, binding: Sample.binding)
        report.cpuid = [0x1a, 0x02, 0x01]
        report.reportedTCB = [9, 4, 1, 22, 0, 0, 0, 213]
        report.chipID = chip + [UInt8](repeating: 0, count: 56)
        #expect(verifier.outcome(report.bytes(turin), .sevSnp, chain: turin.chain).code == nil)
        var other = report
        other.reportedTCB[0] = 8
        #expect(verifier.outcome(other.bytes(turin), .sevSnp, chain: turin.chain).field == "reported_tcb.fmc")
        other = report
        other.chipID[8] = 1
        #expect(verifier.outcome(other.bytes(turin), .sevSnp, chain: turin.chain).field == "chip_id")
        other = report
        other.reportedTCB[6] = 1
        #expect(verifier.outcome(other.bytes(turin), .sevSnp, chain: turin.chain).code == .malformed)
    }

    @Test("the chip may be written as an octet string")
    func wrappedChip() throws {
        let contents = AttestationFactory.vcekContents(chip: [4, 64] + AttestationFactory.chip)
        let wrapped = factory.replacingLeaf(contents)
        let proof = SNPReportBuilder(binding: Sample.binding).bytes(wrapped)
        #expect(try wrapped.verifier(for: .sevSnp).outcome(proof, .sevSnp, chain: wrapped.chain).code == nil)
    }

    @Test("a report signed by a VLEK needs the certificate of one")
    func vlek() throws {
        let vlek = factory.replacingLeaf(AttestationFactory.vcekContents(chip: nil, provider: "cloud"))
        let verifier = try factory.verifier(for: .sevSnp)
        var report = SNPReportBuilder(binding: Sample.binding)
        let unsigned = report.bytes(vlek)
        #expect(verifier.outcome(unsigned, .sevSnp, chain: vlek.chain).code == .platformMismatch)
        report.keyInfo = 1 << 2 | 2
        report.trailing = SNPTableBuilder(vlek, key: SNPTableBuilder.vlek).bytes
        #expect(try verifier.outcome(report.bytes(vlek), .sevSnp).get().isChainVerified)
    }

    @Test("a report that is cut off anywhere is refused")
    func truncated() throws {
        let verifier = try factory.verifier(for: .sevSnp)
        var report = SNPReportBuilder(binding: Sample.binding)
        report.trailing = SNPTableBuilder(factory).bytes
        let proof = report.bytes(factory)
        for count in 0..<proof.count {
            let code = verifier.outcome(Array(proof.prefix(count)), .sevSnp).code
            #expect(code == (count == 0x4a0 ? .chainMissing : .malformed), "\(count) bytes")
        }
    }

    @Test("no bit of a report can be changed, nor of the table after it")
    func flipped() throws {
        let verifier = try factory.verifier(for: .sevSnp)
        var report = SNPReportBuilder(version: 5, binding: Sample.binding)
        var table = SNPTableBuilder(factory)
        table.gap = 2
        report.trailing = table.bytes
        let proof = report.bytes(factory)
        #expect(try Flips.accepted(proof) { verifier.outcome($0, .sevSnp) } == [])
    }
}
