import EnclaveProto
import WireFormat

/// A registered message type.
struct MessageType: Sendable {
    let entry: TypeRegistry.Entry

    /// Every type that this program knows.
    static let registry = TypeRegistry.enclave

    /// The full name.
    var name: String { entry.schema.fullName }
    var schema: MessageSchema { entry.schema }

    /// The type of a full name, which may have the slash of a type URL before it.
    static func named(_ typed: String) throws(CommandError) -> MessageType {
        let name = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
        guard let entry = registry.entry(named: name) else {
            throw .usage("there is no message type `\(typed)`", hint: hint(for: name))
        }
        return MessageType(entry: entry)
    }

    private static func hint(for name: String) -> String {
        let all = registry.names
        let last = lastPart(of: name).lowercased()
        let sameLast = all.filter { lastPart(of: $0).lowercased() == last }
        let near = sameLast.isEmpty ? NearestNames.nearest(to: name, among: all, limit: 3) : sameLast
        let similar = near.isEmpty ? names(like: last, among: all) : near
        if similar.isEmpty { return "`enclave-wire types` lists the types" }
        return "did you mean " + similar.map { "`\($0)`" }.joined(separator: " or ") + "?"
    }

    /// The names whose last part alone is near.
    private static func names(like last: String, among names: [String]) -> [String] {
        let parts = Set(NearestNames.nearest(to: last, among: names.map(lastPart), limit: 2))
        return Array(names.filter { parts.contains(lastPart(of: $0)) }.prefix(3))
    }

    private static func lastPart(of name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }
}
