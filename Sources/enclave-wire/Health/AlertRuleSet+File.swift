import EnclaveHealth
import EnclaveProto
import WireFormat

extension AlertRuleSet {
    /// The rules of a file.
    static func file(_ path: String) throws(CommandError) -> AlertRuleSet {
        let file = InputReader(path: FilePath.input(path), format: .json, sizeLimit: greatestFileSize)
        let text = try file.read()
        do throws(AlertRuleError) {
            return try AlertRuleSet(json: text)
        } catch {
            throw .refused("\(path): \(error)", hint: "`enclave-wire health alerts --print json` shows such a file")
        }
    }
}

extension AlertRuleSet {
    /// The rules that the last block in a store had; nil where it had none.
    init?(storedIn entries: any KeyValueStore, at path: String) throws(CommandError) {
        let stored: [UInt8]?
        do throws(StoreError) { stored = try entries.get(StoreKey.alertRules) } catch { throw CommandError(error) }
        guard let stored else { return nil }
        do {
            self = try AlertRuleSet(try AlertRules(serializedBytes: stored.rawSpan, options: .canonical))
        } catch {
            throw .io("\(path) is damaged: its alert rules: \(error)", hint: "`--rules FILE` names others")
        }
    }
}

extension Invocation {
    /// The rules that `--rules` names; nil where it was not given.
    func alertRules() throws(CommandError) -> AlertRuleSet? {
        guard let path = self["rules"] else { return nil }
        return try .file(path)
    }
}
