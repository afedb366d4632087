import EnclaveProto
import EnclaveSigning

extension EnclaveIdentity {
    /// What is wrong with what a registration or a genesis says about an enclave, and with what belongs together in it.
    /// What the chain sets itself is not looked at.
    var problems: [FieldProblem] {
        var problems: [FieldProblem] = []
        func refuse(_ isWrong: Bool, _ field: String, _ reason: @autoclosure () -> String) {
            if isWrong { problems.append(FieldProblem(.invalidEnclaveIdentity, field, reason())) }
        }
        if let problem = FieldProblem.ofAddress(validatorAddress) { problems.append(problem) }
        refuse(!teeType.isTechnology, "tee_type", teeType.technologyReason)
        refuse(
            measurementHash.count != 32,
            "measurement_hash",
            "has \(measurementHash.count) bytes; it must be 32, a SHA-256"
        )
        refuse(
            ![0, 32].contains(signerHash.count),
            "signer_hash",
            "has \(signerHash.count) bytes; it must be 32, a SHA-256, or empty"
        )
        refuse(
            ![32, 33, 65].contains(encryptionPubKey.count),
            "encryption_pub_key",
            "has \(encryptionPubKey.count) bytes; it must be 32, 33 or 65"
        )
        do throws(KeyError) {
            _ = try PublicKey(signingPubKey)
        } catch {
            refuse(true, "signing_pub_key", "is no key: \(error)")
        }
        refuse(
            attestationQuote.isEmpty && !attestationChain.isEmpty,
            "attestation_chain",
            "is of no use without attestation_quote"
        )
        if debugMode {
            problems.append(FieldProblem(.debugModeEnabled, "debug_mode", "is set; a debugger can read its secrets"))
        }
        return problems
    }

    /// Refuses a technology that is not allowed.
    func checkTechnology(allowedBy params: Params) throws(EnclaveError) {
        guard params.allowedTeeTypes.contains(teeType) else {
            throw EnclaveError(
                .invalidEnclaveIdentity,
                "tee_type is \(teeType.debugDescription), which is not among allowed_tee_types"
            )
        }
    }

    /// Refuses a quote whose format is too old. Only the quotes of SGX have the versions that `min_quote_version`
    /// counts.
    func checkQuoteVersion(allowedBy params: Params) throws(EnclaveError) {
        if teeType == .sgx, quoteVersion < params.minQuoteVersion {
            throw EnclaveError(
                .invalidEnclaveIdentity,
                "quote_version is \(quoteVersion); it must be at least \(params.minQuoteVersion)"
            )
        }
    }
}

extension FieldProblem {
    /// What is wrong with the address of a validator.
    static func ofAddress(_ text: String) -> FieldProblem? {
        do throws(Bech32Error) {
            _ = try AccountAddress(bech32: text)
            return nil
        } catch {
            return FieldProblem(.invalidEnclaveIdentity, "validator_address", "is no address of an account: \(error)")
        }
    }
}
