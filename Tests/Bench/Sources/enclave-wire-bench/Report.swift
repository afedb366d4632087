import Foundation

/// Tables for people and JSON for programs.
enum Report {
    /// The rows of one case and operation.
    static func rows(_ measured: [Measurement]) -> String {
        let own = measured.first { $0.implementation == Case.ownName }
        return measured.map { row in
            let isPeer = own != nil && row.implementation != Case.ownName
            return line([
                (row.caseName, -18), (row.operation, -15), (row.implementation, -16),
                (decimal(row.nanoseconds, 1), 12),
                (decimal(Double(row.bytes) * 1000 / row.nanoseconds, 0), 8),
                (decimal(row.allocations, 1), 9),
                (isPeer ? decimal((own?.nanoseconds ?? 0) / row.nanoseconds, 2) : "", 7),
            ])
        }.joined()
    }

    static let heading = line([
        ("case", -18), ("operation", -15), ("implementation", -16), ("ns/op", 12), ("MB/s", 8), ("allocs/op", 9),
        ("ratio", 7),
    ])

    static let notes = """
        ratio: time of enclave-wire / time of this row. MB/s: encoded bytes. decode-view is in canonical mode, with
        every field read; the peers have neither views nor a check, and their rows there are their parse alone.
        decode-dynamic, encode-dynamic (canonical) and check-schema know the schema at run time alone; generated is there
        decode-owned, encode-array and check, and cpp-dynamic is C++ DynamicMessage. The bytes of write-json are those of
        the text, cpp-json is MessageToJsonString.
        protobuf-c encodes into a buffer by pack alone, which does not ask how large the buffer is; protobuf-c-sized
        calls get_packed_size first. openssl is SHA-256 over a sign document that lies ready, and in verify-heartbeat a
        bare Ed25519 verification of 32 bytes; openssl-calls makes the calls of libcrypto that enclave-wire makes there,
        and allocates what they allocate. verify-batch is 1024 heartbeats on two cores, one-core on one. claim
        is in memory, one by one or in batches, of which making the array is a part; contains-claim asks for 64 nonces
        before it claims them, as a verifier asks before it verifies a signature, and read-of-memory reads a table of
        the index's size, each line where the one before says. claim-durable is in a file, by 64 callers at a time, and
        fdatasync one page that is written and synchronized. keep-heartbeat is a heartbeat
        through the keeper, in blocks of 256 in memory, one by one, without the nonces that expire; openssl is there a
        bare verification of 32 bytes.
        keep-durably is one of a block of 1000 in a file, with all cores. begin-block is a block in which nothing is
        due; page is a hundred records.

        """

    /// What a claim takes and how many there are a second, as far as it was measured.
    static func replay(_ results: Results, live: Int) -> String {
        let inMemory = ReplayInMemory.Nonces.allCases.compactMap { nonces in
            results[nonces.caseName, .claim, Case.ownName].map { row in
                "\(row.caseName): \(row.bytes) bytes a nonce, \(live) live nonces of"
                    + " \(ReplayInMemory.validatorCount) validators\n"
            }
        }
        let durable = [ReplayDurable.threadsCase, ReplayDurable.tasksCase].compactMap { name -> String? in
            guard let claims = results[name, .durableClaim, Case.ownName],
                let disk = results[name, .durableClaim, ReplayDurable.diskName]
            else { return nil }
            let rates = [claims, disk].map { decimal(1e9 / $0.nanoseconds, 0) }
            return "\(name): \(rates[0]) claims a second, \(rates[1]) fdatasync a second, \(live / 10) live nonces\n"
        }
        return inMemory.joined() + durable.joined() + "\n"
    }

    /// What a validator takes and how many heartbeats there are a second, as far as it was measured.
    static func health(_ results: Results, validators: Int) -> String {
        var text = ""
        if let own = results[HealthScale.memoryCase, .beginBlock, Case.ownName] {
            text += "\(HealthScale.memoryCase): \(own.bytes) bytes a validator, \(validators) validators\n"
        }
        if let own = results[HealthScale.fileCase, .keepDurably, Case.ownName],
            let disk = results[HealthScale.fileCase, .keepDurably, HealthScale.diskName]
        {
            let rates = [own, disk].map { decimal(1e9 / $0.nanoseconds, 0) }
            text +=
                "\(HealthScale.fileCase): \(rates[0]) heartbeats a second in blocks of 1000, "
                + "\(rates[1]) fdatasync a second, \(validators) validators\n"
        }
        return text + "\n"
    }

    static func targets(_ targets: [Target]) -> String {
        let heading = line([
            ("case", -18), ("operation", -15), ("measure", -26), ("value", 8), ("limit", 8),
        ])
        let rows = targets.map { target in
            line([
                (target.caseName, -18), (target.operation, -15), (target.comparison, -26),
                (decimal(target.value, 3), 8), (decimal(target.limit, 3), 8),
                (target.isReached ? "  reached" : "  MISSED", -9),
            ])
        }
        return heading + rows.joined() + "\(targets.count(where: \.isReached)) of \(targets.count) targets reached\n"
    }

    static func json(_ results: Results) -> String {
        let rows = results.rows.map { row in
            "{\"case\":\"\(row.caseName)\",\"operation\":\"\(row.operation)\","
                + "\"implementation\":\"\(row.implementation)\",\"ns_per_op\":\(decimal(row.nanoseconds, 2)),"
                + "\"allocations_per_op\":\(decimal(row.allocations, 2)),\"bytes\":\(row.bytes)}"
        }
        return "{\"results\":[\n" + rows.joined(separator: ",\n") + "\n]}\n"
    }

    /// Cells with their widths; negative for text that starts at the left.
    private static func line(_ cells: [(String, Int)]) -> String {
        var text = ""
        for (cell, width) in cells {
            let padding = String(repeating: " ", count: max(abs(width) - cell.count, 0))
            text += width < 0 ? cell + padding + " " : padding + cell + " "
        }
        while text.last == " " { text.removeLast() }
        return text + "\n"
    }

    /// A number with this many places.
    private static func decimal(_ value: Double, _ places: Int) -> String {
        String(format: "%.\(places)f", value)
    }
}
