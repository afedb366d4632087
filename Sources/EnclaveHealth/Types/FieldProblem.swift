/// What is wrong with one field of a message, and where the field is.
public struct FieldProblem: Hashable, Sendable, CustomStringConvertible {
    /// The code of the refusal that it leads to.
    public let code: EnclaveError.Code
    /// The field by its name in the schema, as `enclave_identities[3].signing_pub_key`; indices count from 0.
    public let path: String
    /// What the field is or does, and what it has to be: the rest of a sentence that begins with the path.
    public let reason: String

    init(_ code: EnclaveError.Code, _ path: String, _ reason: String) {
        self.code = code
        self.path = path
        self.reason = reason
    }

    /// One sentence.
    public var description: String { "\(path) \(reason)" }

    /// The same problem of a field within `parent`.
    func within(_ parent: String) -> FieldProblem { FieldProblem(code, "\(parent).\(path)", reason) }
}

extension EnclaveError {
    /// The refusal of a message for a field of it.
    init(_ problem: FieldProblem) { self.init(problem.code, problem.description) }
}

extension [FieldProblem] {
    /// Refuses a message for the first of these.
    ///
    /// - Throws: ``EnclaveError`` where there is one.
    func throwFirst() throws(EnclaveError) {
        if let first { throw EnclaveError(first) }
    }
}
