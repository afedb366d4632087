import EnclaveProto

extension Params {
    /// The chain's defaults (upstream-fields.md), with those of the health check.
    public static let standard: Params = {
        var params = Params()
        params.maxEnclaveKeysPerValidator = 2
        params.defaultExpiryBlocks = 1000
        params.keyRotationOverlapBlocks = 100
        params.minQuoteVersion = 3
        params.allowedTeeTypes = [.sgx, .sevSnp, .nitro]
        params.scoreTolerance = 0
        params.requireAttestationChain = true
        params.maxAttestationAge = 10000
        params.enableCommitteeMode = false
        params.committeeSize = 0
        params.committeeEpochBlocks = 10000
        params.enableMeasurementCleanup = false
        params.maxRegistrationsPerBlock = 0
        params.registrationCooldownBlocks = 0
        params.healthCheckParams = .standard
        return params
    }()

    /// Checks every parameter, those of the health check too where they are set.
    ///
    /// - Throws: ``EnclaveError`` of code ``EnclaveError/Code/invalidHealthCheckParams``, the only one that the codespace
    ///   has for parameters, with the field and the reason.
    public func validate() throws(EnclaveError) { try problems.throwFirst() }

    /// Everything that is wrong with the parameters.
    var problems: [FieldProblem] {
        var problems: [FieldProblem] = []
        func refuse(_ isWrong: Bool, _ field: String, _ reason: @autoclosure () -> String) {
            if isWrong { problems.append(FieldProblem(.invalidHealthCheckParams, field, reason())) }
        }
        refuse(maxEnclaveKeysPerValidator == 0, "max_enclave_keys_per_validator", "is 0; it must be at least 1")
        if let problem = FieldProblem.ofPeriod(defaultExpiryBlocks, "default_expiry_blocks") {
            problems.append(problem)
        }
        refuse(
            !(1...max(1, defaultExpiryBlocks)).contains(keyRotationOverlapBlocks),
            "key_rotation_overlap_blocks",
            "is \(keyRotationOverlapBlocks); it must be at least 1 block, and not above default_expiry_blocks, "
                + "which is \(defaultExpiryBlocks)"
        )
        problems += teeTypeProblems
        refuse(scoreTolerance > 100, "score_tolerance", "is \(scoreTolerance); a score is 0 to 100")
        let blocks: [(Int64, String, Int64)] = [
            (maxAttestationAge, "max_attestation_age", 1),
            (committeeEpochBlocks, "committee_epoch_blocks", enableCommitteeMode ? 1 : 0),
            (registrationCooldownBlocks, "registration_cooldown_blocks", 0),
        ]
        problems += blocks.compactMap { FieldProblem.ofPeriod($0.0, $0.1, least: $0.2) }
        refuse(
            enableCommitteeMode && committeeSize == 0,
            "committee_size",
            "is 0; a committee, which enable_committee_mode asks for, has at least 1 member"
        )
        if hasHealthCheckParams { problems += healthCheckParams.problems.map { $0.within("health_check_params") } }
        return problems
    }

    private var teeTypeProblems: [FieldProblem] {
        var problems: [FieldProblem] = []
        if allowedTeeTypes.isEmpty {
            problems.append(
                FieldProblem(
                    .invalidHealthCheckParams,
                    "allowed_tee_types",
                    "is empty; nothing could be registered, name at least one type"
                )
            )
        }
        for (index, type) in allowedTeeTypes.enumerated() {
            let path = "allowed_tee_types[\(index)]"
            if !type.isTechnology {
                problems.append(FieldProblem(.invalidHealthCheckParams, path, type.technologyReason))
            } else if allowedTeeTypes[..<index].contains(type) {
                problems.append(FieldProblem(.invalidHealthCheckParams, path, "is \(type.debugDescription) once more"))
            }
        }
        return problems
    }
}

extension TEEType {
    /// Whether it names a technology.
    var isTechnology: Bool { name != nil && self != .unspecified }

    /// What is to be said of a number that names none.
    var technologyReason: String { "is \(debugDescription), which names no technology" }
}
