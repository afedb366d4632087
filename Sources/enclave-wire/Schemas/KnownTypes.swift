import WireFormat
import WireReflection

/// The message types that a call can name: those registered in this program, or those of the schemas that the call gives.
struct KnownTypes: Sendable {
    /// The types that can be named.
    private let registry: TypeRegistry
    /// Those, and the others that an Any may hold.
    let anyTypes: TypeRegistry
    /// The file that the types come from; nil for the registered ones.
    private let file: String?

    /// The types registered in this program.
    static let registered = KnownTypes(
        registry: MessageType.registry,
        anyTypes: MessageType.registry,
        file: nil
    )

    /// The types of a pool, which `file` names.
    init(pool: DescriptorPool, file: String) {
        var anyTypes = MessageType.registry
        anyTypes.merge(pool.registry)
        self.init(registry: pool.registry, anyTypes: anyTypes, file: file)
    }

    private init(registry: TypeRegistry, anyTypes: TypeRegistry, file: String?) {
        self.registry = registry
        self.anyTypes = anyTypes
        self.file = file
    }

    /// The names, ascending.
    var names: [String] { registry.names }

    /// The type of a full name, which may have the slash of a type URL before it.
    func type(named typed: String) throws(CommandError) -> MessageType {
        let name = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
        if let entry = registry.entry(named: name) { return MessageType(entry: entry, anyTypes: anyTypes) }
        guard let file else { throw .usage("there is no message type `\(typed)`", hint: hint(for: name)) }
        let isRegistered = MessageType.registry.entry(named: name) != nil
        throw .usage(
            "there is no message type `\(typed)` in \(file)",
            hint: isRegistered
                ? "it is registered in this program: leave out `--descriptors` or `--proto`" : hint(for: name)
        )
    }

    private func hint(for name: String) -> String {
        let all = names
        let last = Self.lastPart(of: name).lowercased()
        let sameLast = all.filter { Self.lastPart(of: $0).lowercased() == last }
        let near = sameLast.isEmpty ? NearestNames.nearest(to: name, among: all, limit: 3) : sameLast
        let similar = near.isEmpty ? Self.names(like: last, among: all) : near
        if !similar.isEmpty {
            return "did you mean " + similar.prefix(3).map { "`\($0)`" }.joined(separator: " or ") + "?"
        }
        return file == nil
            ? "`enclave-wire types` lists the types; `--proto FILE` or `--descriptors FILE` brings others"
            : "`enclave-wire types` with the same options lists the types"
    }

    /// The names whose last part alone is near.
    private static func names(like last: String, among names: [String]) -> [String] {
        let parts = Set(NearestNames.nearest(to: last, among: names.map(lastPart), limit: 2))
        return Array(names.filter { parts.contains(lastPart(of: $0)) }.prefix(3))
    }

    private static func lastPart(of name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }
}
