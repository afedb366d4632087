import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import FuzzSupport
import WireFormat

// What the health monitor reads from others: files of alert rules, signed evidence, and evidence by itself.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMonitor(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    switch input.selector % 3 {
    case 0: checkRules(input.bytes, blockSeconds: Int64(input.flags) * 3)
    case 1: checkSigned(input.bytes)
    default: checkEvidence(input.bytes)
    }
    return 0
}

/// Rules that are read are the same when they are written and read again, and Prometheus can have them.
private func checkRules(_ json: [UInt8], blockSeconds: Int64) {
    do throws(AlertRuleError) {
        let rules = try AlertRuleSet(json: json)
        let again = try AlertRuleSet(json: Array(rules.json.utf8))
        demand(again.rules == rules.rules, "rules are others after they were written")
        let isLength = (1...AlertRuleSet.greatestBlockSeconds).contains(blockSeconds)
        do throws(AlertRuleError) {
            let yaml = try rules.prometheusRules(blockSeconds: blockSeconds)
            demand(isLength && yaml.hasPrefix("groups:\n"), yaml)
        } catch {
            demand(!isLength, "\(error)")
        }
    } catch {
        demand(!error.reason.isEmpty, "\(error)")
    }
}

/// Nobody signed it by a key that is accepted.
private func checkSigned(_ bytes: [UInt8]) {
    do throws(HealthEvidenceError) {
        let verified = try SignedHealthEvidence.verify(bytes.rawSpan, signedBy: .anyone([.ed25519, .secp256k1]))
        let written = outcome { () throws(WireError) in
            try verified.evidence.serializedBytes(options: .canonical)
        }
        guard case .success = written else { fatalError("a verified evidence has no canonical form") }
    } catch {
        demand(!error.code.isEmpty && !error.description.isEmpty, "\(error)")
    }
}

/// Whatever it says, it is judged; what is found good is signed and verified.
private func checkEvidence(_ bytes: [UInt8]) {
    guard
        case .success(let evidence) = outcome({ () throws(WireError) in
            try HealthEvidence(serializedBytes: bytes.rawSpan, options: .canonical)
        })
    else { return }
    do throws(HealthEvidenceError) {
        try evidence.checkConsistency()
        let seed = [UInt8](repeating: 7, count: 32)
        guard let key = try? SecretKey(algorithm: .ed25519, rawBytes: seed.rawSpan) else { return }
        let signed = try evidence.signed(by: key)
        guard let carried = try? signed.serializedBytes(options: .canonical) else { return }
        let verified = try SignedHealthEvidence.verify(carried.rawSpan, signedBy: .keys([key.publicKey]))
        demand(verified.evidence == evidence, "an evidence is another after it was signed")
    } catch {
        guard case .inconsistent = error else { fatalError("\(error)") }
    }
}
