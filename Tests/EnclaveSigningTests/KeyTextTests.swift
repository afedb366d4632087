import EnclaveSigning
import Foundation
import Testing

/// Keys in PEM and hex, and what the program `openssl` makes of them.
@Suite("keys as text")
struct KeyTextTests {
    /// What `openssl` prints when it reads `input`.
    private func openSSL(_ arguments: String..., input: String) throws -> (status: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "enclave-wire-keys-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "input")
        try Data(input.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments + ["-in", file.path]
        let output = folder.appending(path: "output")
        try Data().write(to: output)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: try Data(contentsOf: output), as: UTF8.self))
    }

    private func text(_ secret: borrowing SecretBytes) -> String {
        String(decoding: [UInt8](copying: secret.bytes), as: UTF8.self)
    }

    private func secretKey(_ pem: String) throws(KeyError) -> SecretKey {
        let text = Array(pem.utf8)
        return try SecretKey(pem: text.rawSpan)
    }

    private func publicKey(_ pem: String) throws(KeyError) -> PublicKey {
        let text = Array(pem.utf8)
        return try PublicKey(pem: text.rawSpan)
    }

    @Test("a key comes back from its PEM, and openssl writes the same PEM of it", arguments: KeyAlgorithm.allCases)
    func roundTrip(algorithm: KeyAlgorithm) throws {
        for seed in UInt8(1)...8 {
            let key = try SecretKey(algorithm: algorithm, rawBytes: [UInt8](repeating: seed, count: 32).rawSpan)
            let pem = text(key.pem())
            #expect(pem.hasPrefix("-----BEGIN PRIVATE KEY-----\n"))
            let again = try secretKey(pem)
            let isSame = key == again
            #expect(isSame)
            #expect(try openSSL("pkey", input: pem).output == pem)
            let publicPEM = key.publicKey.pem()
            #expect(try openSSL("pkey", "-pubout", input: pem).output.hasPrefix("-----BEGIN PUBLIC KEY-----"))
            #expect(try openSSL("pkey", "-pubin", input: publicPEM).output == publicPEM)
            #expect(try publicKey(publicPEM) == key.publicKey)
            let fromOpenSSL = try openSSL("pkey", "-pubout", input: pem).output
            #expect(try publicKey(fromOpenSSL) == key.publicKey)
            let digits = key.hex()
            let hexKey = try SecretKey(algorithm: algorithm, hex: digits.bytes)
            let isSameByHex = key == hexKey
            #expect(isSameByHex)
        }
    }

    @Test("the key of RFC 8410 §10 is read")
    func rfc8410() throws {
        let pem = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
            -----END PRIVATE KEY-----
            """
        let key = try secretKey(pem)
        #expect(key.algorithm == .ed25519)
        #expect(key.publicKey.description == "19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1")
        let publicPEM = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
            -----END PUBLIC KEY-----
            """
        #expect(try publicKey(publicPEM) == key.publicKey)
    }

    @Test("the key of RFC 8410 §10.3 with attributes and its public key is read; another public key is refused")
    func rfc5958() throws {
        let pem = """
            A line before, as programs write it: with a colon.
            -----BEGIN PRIVATE KEY-----\r
            MHICAQEwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\r
            oB8wHQYKKoZIhvcNAQkJFDEPDA1DdXJkbGUgQ2hhaXJzgSEAGb9ECWmEzf6FQbrB\r
            Z9w7lshQhqowtrbLDFw4rXAxZuE=\r
            -----END PRIVATE KEY-----\r

            """
        let key = try secretKey(pem)
        #expect(key.publicKey.description == "19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1")
        #expect(throws: KeyError.mismatch) { _ = try secretKey(pem.replacingOccurrences(of: "ZuE=", with: "ZuA=")) }
    }

    @Test(
        "no changed byte of a key that is written leads to the same key, or to a trap",
        arguments: KeyAlgorithm.allCases
    )
    func changedBytes(algorithm: KeyAlgorithm) throws {
        let key = try SecretKey(algorithm: algorithm, rawBytes: [UInt8](repeating: 3, count: 32).rawSpan)
        let lines = text(key.pem()).split(separator: "\n")
        let der = try #require(Data(base64Encoded: lines[1..<lines.count - 1].joined()))
        for index in der.indices {
            for bit in 0..<8 {
                var changed = der
                changed[index] ^= 1 << bit
                let pem = "\(lines[0])\n\(changed.base64EncodedString())\n\(lines[lines.count - 1])\n"
                guard let other = try? secretKey(pem) else { continue }
                // Only the seed of Ed25519 stands for itself; beside the scalar stands the point.
                #expect(algorithm == .ed25519 && index >= 16)
                #expect(other.publicKey != key.publicKey)
            }
            let cut = "\(lines[0])\n\(der[..<index].base64EncodedString())\n\(lines[lines.count - 1])\n"
            #expect(throws: KeyError.self) { _ = try secretKey(cut) }
        }
    }

    @Test("PEM that is not whole is refused: other labels at its end, no end, no base64")
    func badPEM() throws {
        let key = try SecretKey(algorithm: .ed25519, rawBytes: [UInt8](repeating: 3, count: 32).rawSpan)
        let pem = text(key.pem())
        let wrong = [
            pem.replacingOccurrences(of: "END PRIVATE", with: "END PUBLIC"),
            pem.replacingOccurrences(of: "-----END", with: "----END"),
            pem.replacingOccurrences(of: "MC4C", with: "M=4C"), pem.replacingOccurrences(of: "MC4C", with: "MC4"),
            pem.replacingOccurrences(of: "MC4C", with: "MC4!"), pem.replacingOccurrences(of: "MC4C", with: ""),
            String(pem.dropLast(3)), "-----BEGIN -----\n-----END -----\n",
        ]
        for text in wrong {
            #expect(throws: KeyError.noKeyInPEM(isSecret: true), "\(text)") { _ = try secretKey(text) }
        }
        let old = pem.replacingOccurrences(of: "KEY-----\nMC", with: "KEY-----\nProc-Type: 4,ENCRYPTED\n\nMC")
        #expect(throws: KeyError.encrypted) { _ = try secretKey(old) }
    }

    /// Made by `openssl ecparam -name secp256k1 -genkey`, which writes the curve before the key.
    private let sec1 = """
        -----BEGIN EC PARAMETERS-----
        BgUrgQQACg==
        -----END EC PARAMETERS-----
        -----BEGIN EC PRIVATE KEY-----
        MHQCAQEEIK5PKOx5KnB1cvfgGr4Tyc5c3IVQNnvySPUfNW35bWqZoAcGBSuBBAAK
        oUQDQgAEdWnvhhEt0Hq7EM79elTBLksVuqMEg1+1UOX7+Ympy9cEGc5tR6DytiTH
        ePIf2ZyDrm+cxQo6ASPrTiPIV/lozg==
        -----END EC PRIVATE KEY-----
        """

    @Test("EC PRIVATE KEY is read; another public key beside the secret one is refused")
    func rfc5915() throws {
        let key = try secretKey(sec1)
        #expect(key.algorithm == .secp256k1)
        #expect(
            key.publicKey.description == "027569ef86112dd07abb10cefd7a54c12e4b15baa304835fb550e5fbf989a9cbd7"
        )
        // The scalar with its last bit changed; the public key is still that of the other.
        let changed = sec1.replacingOccurrences(of: "bWqZoAcGBSuBBAAK", with: "bWqYoAcGBSuBBAAK")
        #expect(throws: KeyError.mismatch) { _ = try secretKey(changed) }
    }

    @Test("what is no key of this toolkit is refused, each in its words")
    func refusals() throws {
        // Made by `openssl genpkey`.
        let other = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VuBCIEILCPrtQvhPt2z1l4REUk5DcjnRLeVH9OQWTtiwKGC11a
            -----END PRIVATE KEY-----
            """
        #expect(throws: KeyError.otherAlgorithm("X25519")) { _ = try secretKey(other) }
        let curve = """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgshNe+0/X1iYev9dk
            nUmDlNSNKZ0ApDofy1xZUyziWW6hRANCAAQkmFlNYQyiCBRUCUkHDoqX9fpeyX9i
            s6b/PHeIgvjj3ZPH5NPIrrITXsKVC6Ebb5nyEZW11nAOm6SAD9hZZ7b+
            -----END PRIVATE KEY-----
            """
        #expect(throws: KeyError.otherAlgorithm("EC prime256v1")) { _ = try secretKey(curve) }
        let key = try SecretKey(algorithm: .ed25519, rawBytes: [UInt8](repeating: 1, count: 32).rawSpan)
        let publicPEM = key.publicKey.pem()
        #expect(throws: KeyError.noKeyInPEM(isSecret: true)) {
            _ = try secretKey(publicPEM)
        }
        let secretPEM = text(key.pem())
        #expect(throws: KeyError.noKeyInPEM(isSecret: false)) { try publicKey(secretPEM) }
        let locked = try openSSL("pkey", "-aes128", "-passout", "pass:secret", input: secretPEM).output
        #expect(locked.contains("ENCRYPTED"))
        #expect(throws: KeyError.encrypted) { _ = try secretKey(locked) }
        for text in ["", "-----BEGIN PRIVATE KEY-----", secretPEM.replacingOccurrences(of: "MC4C", with: "MC4D")] {
            #expect(throws: KeyError.noKeyInPEM(isSecret: true)) { _ = try secretKey(text) }
        }
    }

    @Test("hex of the wrong length or with other characters is refused, with its place")
    func badHex() {
        #expect(throws: KeyError.notHex(offset: 2)) { try PublicKey(hex: "00g0") }
        #expect(throws: KeyError.notHex(offset: 3)) { try PublicKey(hex: "000") }
        #expect(throws: KeyError.unknownLength(2)) { try PublicKey(hex: "0000") }
        #expect(throws: KeyError.wrongLength(2, algorithm: .ed25519)) {
            _ = try SecretKey(algorithm: .ed25519, hex: Array("0000".utf8).rawSpan)
        }
    }
}

@Suite("key files")
struct KeyFileTests {
    private func withFolder<R>(_ body: (String) throws -> R) throws -> R {
        let folder = FileManager.default.temporaryDirectory.appending(path: "enclave-wire-keys-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }

    private func read(_ path: String) throws(KeyFileError) -> [UInt8] {
        let contents = try KeyFile.read(path)
        return [UInt8](copying: contents.bytes)
    }

    private func write(_ bytes: [UInt8], to path: String, replacing: Bool = false) throws(KeyFileError) {
        try KeyFile.write(SecretBytes(copying: bytes.rawSpan), to: path, replacing: replacing)
    }

    @Test("a file is made with mode 0600, whatever the umask, and read again")
    func modes() throws {
        try withFolder { folder in
            let path = folder + "/key"
            try write(Array("secret".utf8), to: path)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try read(path) == Array("secret".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["key"])
        }
    }

    @Test("a file is not replaced unless told; a device, a link or a directory never")
    func replacing() throws {
        try withFolder { folder in
            let path = folder + "/key"
            let (old, new) = (Array("old".utf8), Array("new".utf8))
            try write(old, to: path)
            #expect(throws: KeyFileError.exists(path)) {
                try write(new, to: path)
            }
            #expect(try read(path) == old)
            try write(new, to: path, replacing: true)
            #expect(try read(path) == new)
            let link = folder + "/link"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
            for place in [link, folder, "/dev/null"] {
                #expect(throws: KeyFileError.notAFile(place)) {
                    try write(old, to: place, replacing: true)
                }
            }
            #expect(throws: KeyFileError.self) {
                try write(old, to: folder + "/none/key")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["key", "link"])
        }
    }

    @Test("a file that others can read is refused, with what to do", arguments: [0o640, 0o604, 0o620, 0o666])
    func openFiles(mode: Int) throws {
        try withFolder { folder in
            let path = folder + "/key"
            try write([1], to: path)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            let error = #expect(throws: KeyFileError.tooOpen(path, mode: UInt16(mode))) {
                try read(path)
            }
            #expect(error?.description.contains("chmod 600 \(path)") == true)
        }
    }

    @Test("what is missing, a directory, or too large is refused")
    func unreadable() throws {
        try withFolder { folder in
            for path in [folder + "/none", folder] {
                #expect(throws: KeyFileError.self) { try read(path) }
            }
            #expect(throws: KeyFileError.tooLarge("/dev/zero")) { try read("/dev/zero") }
        }
    }
}
