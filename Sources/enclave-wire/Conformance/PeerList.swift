import Foundation

/// The peers that vectors are run against.
struct PeerList {
    /// A peer of this project, and the Debian packages that it is built with.
    struct Known {
        let name: String
        let packages: String

        /// How to get it.
        var hint: String { "apt-get install \(packages); make -C Vectors/peers peer-\(name)" }
    }

    /// The peers of `Vectors/peers`.
    static let known = [
        Known(name: "python", packages: "make protobuf-compiler python3 python3-venv"),
        Known(
            name: "go",
            packages: "make protobuf-compiler golang-go golang-google-protobuf-dev "
                + "golang-github-btcsuite-btcd-btcec-dev golang-golang-x-crypto-dev"
        ),
        Known(name: "cpp", packages: "make protobuf-compiler g++ libprotobuf-dev libssl-dev"),
        Known(name: "protobuf-c", packages: "make protobuf-compiler protobuf-c-compiler gcc libprotobuf-c-dev"),
        Known(
            name: "rust",
            packages: "make protobuf-compiler cargo librust-hex-dev librust-once-cell-dev librust-openssl-dev "
                + "librust-prost-build-dev librust-prost-dev librust-prost-types-dev librust-serde-json-dev libssl-dev"
        ),
    ]

    /// Names and commands: those of this project first, then those that are given.
    private(set) var commands: [(name: String, command: String)] = []
    /// The peers of this project that are not there.
    private(set) var missing: [Known] = []

    /// The peers of a directory, programs named `peer-NAME`, and those that are given as `NAME=COMMAND`.
    init(directory: String, given: [String]) throws(CommandError) {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        let found = files.filter { $0.hasPrefix("peer-") && Self.isProgram($0, in: directory) }.map { $0.dropFirst(5) }
        let names = Self.known.map(\.name)
        let ordered =
            names.filter { found.contains($0[...]) } + found.map(String.init).filter { !names.contains($0) }.sorted()
        commands = ordered.map { ($0, Self.quoted(Self.path("peer-" + $0, in: directory))) }
        for text in given { try add(text) }
        missing = Self.known.filter { known in !commands.contains { $0.name == known.name } }
    }

    /// Adds a peer, in place of one of the same name.
    private mutating func add(_ text: String) throws(CommandError) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw .usage("--peer cannot be `\(text)`", hint: "a name and a command, as `--peer mine='./peer --fast'`")
        }
        if VectorRun.localImplementations.contains(where: { $0.name == parts[0] }) {
            throw .usage(
                "--peer cannot be named \(parts[0]), which is a part of this program",
                hint: "choose another name"
            )
        }
        commands.removeAll { $0.name == parts[0] }
        commands.append((parts[0], parts[1]))
    }

    /// Fails where a peer is not there that has to be.
    func require(_ names: [String]) throws(CommandError) {
        let names = names == ["all"] ? Self.known.map(\.name) : names
        guard let absent = names.first(where: { name in !commands.contains { $0.name == name } }) else { return }
        let hint =
            Self.known.first { $0.name == absent }?.hint ?? NearestNames.hint(for: absent, among: commands.map(\.name))
        throw .usage("the peer \(absent) is not there", hint: hint ?? "give it as `--peer \(absent)=COMMAND`")
    }

    private static func path(_ file: String, in directory: String) -> String {
        URL(fileURLWithPath: directory).appendingPathComponent(file).path
    }

    private static func isProgram(_ file: String, in directory: String) -> Bool {
        let path = path(file, in: directory)
        return FileKind(path: path) == .regular && FileManager.default.isExecutableFile(atPath: path)
    }

    /// A word for the shell.
    private static func quoted(_ word: String) -> String {
        "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
