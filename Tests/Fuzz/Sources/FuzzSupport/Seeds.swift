import Glibc
public import WireFormat

/// What `run.sh` asks a fuzz target for in place of fuzzing.
public enum Seeds {
    /// Prints the names of the types in the order of the first byte, or writes random messages of each
    /// into a folder; ends the process after either.
    public static func answer(registry: TypeRegistry, perType: Int) {
        if getenv("FUZZ_LIST_TYPES") != nil {
            print(registry.names.joined(separator: "\n"))
            leave()
        }
        guard let variable = getenv("FUZZ_WRITE_SEEDS") else { return }
        let folder = String(cString: variable)
        for (index, name) in registry.names.enumerated() {
            guard let schema = registry.schema(named: name) else { continue }
            for seed in 0..<perType {
                var random = RandomMessage(seed: UInt64(seed), sloppiness: [0, 3, 15][seed % 3])
                let bytes = [UInt8(index), 0] + random.bytes(of: schema)
                if bytes.count <= 4096 { write(bytes, to: "\(folder)/random-\(index)-\(seed)") }
            }
        }
        leave()
    }

    private static func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    /// Without the leak check, which reports what lives as long as the process.
    private static func leave() -> Never {
        fflush(nil)
        _exit(0)
    }
}
