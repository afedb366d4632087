import EnclaveSigning

/// A file that says which keys sign the heartbeats of which validator.
enum IdentityFile {
    /// How `--help` describes it.
    static let format = """
        The identities file is JSON: {"identities":[{"validatorAddress":"ve1…","publicKeys":["…"]}]}, keys as \
        hexadecimal digits of 32, 33 or 65 bytes. Any key of a validator may sign for it.
        """

    /// Bytes that are read, at most.
    private static let sizeLimit = 256 << 20

    /// Reads a file.
    static func read(_ path: String) throws(CommandError) -> IdentityTable {
        let text = try InputReader(path: FilePath.input(path), format: .binary, sizeLimit: sizeLimit).read()
        let json: JSONValue
        do throws(JSONSyntaxError) {
            json = try JSONParser.parse(text)
        } catch {
            throw .refused("\(path) is not JSON: \(error.message), at byte \(error.offset)", hint: format)
        }
        guard case .array(let entries)? = json["identities"] else {
            throw .refused("\(path) has no array `identities`", hint: format)
        }
        var table = IdentityTable()
        for (index, entry) in entries.enumerated() {
            do throws(CommandError) {
                try add(entry, to: &table)
            } catch {
                throw .refused("\(path): identities[\(index)]: \(error.message)", hint: format)
            }
        }
        return table
    }

    private static func add(_ entry: JSONValue, to table: inout IdentityTable) throws(CommandError) {
        guard let text = entry["validatorAddress"]?.string else { throw .refused("no text `validatorAddress`") }
        guard case .array(let keys)? = entry["publicKeys"], !keys.isEmpty else {
            throw .refused("no array `publicKeys` with a key in it")
        }
        let address: AccountAddress
        do throws(Bech32Error) {
            address = try AccountAddress(bech32: text)
        } catch {
            throw .refused("validatorAddress: \(error)")
        }
        for (index, key) in keys.enumerated() {
            do throws(KeyError) {
                table.add(try PublicKey(hex: key.string ?? ""), to: address)
            } catch {
                throw .refused("publicKeys[\(index)]: \(error)")
            }
        }
    }
}

/// One key for every validator: what a person says who names a key and no identities.
struct SingleKey: IdentitySource {
    let key: PublicKey

    func publicKeys(of validator: AccountAddress) -> [PublicKey] { [key] }
}
