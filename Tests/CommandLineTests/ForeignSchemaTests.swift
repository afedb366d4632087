import Foundation
import Testing

@Suite("--proto, --descriptors, and the formats text and protoscope")
struct ForeignSchemaTests {
    private static let order = """
        syntax = "proto2";
        package shop.v1;
        import "shop/money.proto";
        import "google/protobuf/any.proto";
        message Order {
          required uint64 id = 1;
          optional Money price = 2;
          repeated string notes = 3;
          map<string, int32> counts = 4;
          optional google.protobuf.Any more = 5;
          extensions 100 to 199;
        }
        extend Order { optional string gift = 100; }
        """
    private static let money = """
        syntax = "proto3";
        package shop;
        message Money { int64 units = 1; }
        """

    /// A directory with the two files, and the set that protoc makes of them.
    private func withSchemas(_ body: (URL) throws -> Void) throws {
        try TemporaryDirectory.with { directory in
            let inner = directory.appendingPathComponent("shop")
            try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
            try Self.order.write(to: inner.appendingPathComponent("order.proto"), atomically: true, encoding: .utf8)
            try Self.money.write(to: inner.appendingPathComponent("money.proto"), atomically: true, encoding: .utf8)
            try body(directory)
        }
    }

    private func proto(_ directory: URL) -> [String] {
        ["--proto", "shop/order.proto", "-I", directory.path]
    }

    private func run(_ arguments: [String], input: String = "") throws -> RunResult {
        try EnclaveWire.run(arguments, input: Data(input.utf8))
    }

    @Test("a message of a .proto file goes through encode, decode, canonicalize, check, inspect and types")
    func everyCommand() throws {
        try withSchemas { directory in
            let proto = proto(directory)
            let text = "id: 7 price { units: 5 } notes: \"a\" counts { key: \"b\" value: 2 }"
            let bytes = "0807120208051a016122050a01621002"
            let encoded = try run(["encode", "shop.v1.Order", "--input", "text"] + proto, input: text)
            #expect(encoded.output == bytes + "\n", "\(encoded.errors)")
            let decoded = try run(["decode", "shop.v1.Order"] + proto, input: bytes)
            #expect(try decoded.json["price"] as? NSDictionary == ["units": "5"])
            let shuffled = "1a0161" + "22050a01621002" + "12020805" + "0807"
            let canonical = try run(["canonicalize", "shop.v1.Order"] + proto, input: shuffled)
            #expect(canonical.output == bytes + "\n")
            #expect(try run(["check", "shop.v1.Order"] + proto, input: bytes).status == 0)
            let refused = try run(["check", "shop.v1.Order"] + proto, input: shuffled)
            #expect(refused.status == 1 && refused.errors.contains("C3"))
            let inspected = try run(["inspect", "shop.v1.Order"] + proto, input: bytes)
            #expect(inspected.output.contains("units") && inspected.output.contains("notes"))
            #expect(try run(["types", "money"] + proto).output == "shop.Money\n")
            let fields = try run(["types", "shop.v1.Order"] + proto).output
            #expect(fields.contains("map<string, int32>") && fields.contains("shop.v1.gift"))
        }
    }

    @Test("a FileDescriptorSet does as well; extensions need the standard mode; an Any finds registered types too")
    func descriptors() throws {
        try withSchemas { directory in
            let set = directory.appendingPathComponent("set.binpb").path
            let made = try Shell.run(
                script: "protoc -I\(directory.path) --include_imports --descriptor_set_out=\(set) shop/order.proto"
            )
            #expect(made.status == 0)
            let schemas = ["--descriptors", set]
            let text = "id: 1 [shop.v1.gift]: \"yes\""
            let refused = try run(["encode", "shop.v1.Order", "--input", "text"] + schemas, input: text)
            #expect(refused.status == 1 && refused.errors.contains("C4"))
            let standard = ["encode", "shop.v1.Order", "--input", "text", "--mode", "standard"]
            let encoded = try run(standard + schemas, input: text)
            #expect(encoded.output == "0801a20603796573\n", "\(encoded.errors)")
            let decoded = try run(["decode", "shop.v1.Order", "--output", "text"] + schemas, input: encoded.output)
            #expect(decoded.output == "id: 1\n[shop.v1.gift]: \"yes\"\n")
            let any = """
                {"id": "1", "more": {"@type": "/cosmos.base.v1beta1.Coin", "denom": "uve", "amount": "5"}}
                """
            let withAny = try run(["encode", "shop.v1.Order"] + schemas, input: any)
            #expect(withAny.status == 0, "\(withAny.errors)")
            let back = try run(["decode", "shop.v1.Order"] + schemas, input: withAny.output)
            #expect(back.output.contains("cosmos.base.v1beta1.Coin"))
        }
    }

    @Test("what protoc says is passed on, and what to do about it")
    func protocMessages() throws {
        try withSchemas { directory in
            let file = directory.appendingPathComponent("shop/order.proto").path
            // Alone, the directory of the file is where imports are looked for.
            let lost = try run(["types", "--proto", file])
            #expect(lost.status == 1 && lost.errors.contains("shop/money.proto") && lost.errors.contains("-I DIR"))
            let alone = try run(["types", "--proto", directory.appendingPathComponent("shop/money.proto").path])
            #expect(alone.output == "shop.Money\n", "\(alone.errors)")
            let joined = try run(["types", "--proto", "shop/money.proto", "-I\(directory.path)"])
            #expect(joined.output == "shop.Money\n")
            let bad = directory.appendingPathComponent("bad.proto")
            try "syntax = \"proto3\"; message".write(to: bad, atomically: true, encoding: .utf8)
            let refused = try run(["types", "--proto", bad.path])
            #expect(refused.status == 1 && refused.errors.contains("bad.proto:1:"))
            #expect(try run(["types", "--proto", directory.path + "/gone.proto"]).errors.contains("there is no file"))
            let none = try EnclaveWire.run("types", "--proto", file, environment: ["PATH": directory.path])
            #expect(none.status == 2 && none.errors.contains("no protoc on PATH"))
            #expect(none.errors.contains("protobuf-compiler"))
        }
    }

    /// Runs `types` with a protoc that is this script.
    private func types(protoc script: String, _ file: String, in directory: URL) throws -> RunResult {
        let protoc = directory.appendingPathComponent("protoc")
        try ("#!/bin/sh\n" + script).write(to: protoc, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: protoc.path)
        return try EnclaveWire.run("types", "--proto", file, environment: ["PATH": directory.path + ":/usr/bin:/bin"])
    }

    @Test("a protoc that ends in another way than with an answer")
    func protocThatFails() throws {
        try withSchemas { directory in
            let file = directory.appendingPathComponent("shop/money.proto").path
            let killed = try types(protoc: "kill -KILL $$", file, in: directory)
            #expect(killed.status == 1 && killed.errors.contains("ended by signal 9"))
            let silent = try types(protoc: "exit 0", file, in: directory)
            #expect(silent.status == 1 && silent.errors.contains("written no descriptors"))
            let many = try types(protoc: "seq 1000 >&2; exit 1", file, in: directory)
            #expect(many.status == 1 && many.errors.contains("and 980 more lines"))
            #expect(many.errors.split(separator: "\n").count == 22)
            let edition = directory.appendingPathComponent("new.proto")
            try "edition = \"2023\";\n".write(to: edition, atomically: true, encoding: .utf8)
            let said = "echo 'new.proto:1:1: Expected top-level statement (e.g. \"message\").' >&2; exit 1"
            let old = try types(protoc: said, edition.path, in: directory)
            #expect(old.errors.contains("knows no editions"))
        }
    }

    @Test("an end by a signal takes protoc and its folder along", arguments: ["INT", "TERM"])
    func interrupted(_ signal: String) throws {
        try withSchemas { directory in
            let protoc = directory.appendingPathComponent("protoc")
            try "#!/bin/sh\necho $$ > \(directory.path)/pid\nexec sleep 600\n"
                .write(to: protoc, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: protoc.path)
            let script = """
                mkdir tmp
                PATH=$PWD:$PATH TMPDIR=$PWD/tmp $EW types --proto shop/money.proto & program=$!
                until [ -s pid ]; do sleep 0.05; done
                kill -\(signal) $program
                wait $program
                echo $? $(ls tmp | wc -l)
                while kill -0 $(cat pid) 2>/dev/null; do sleep 0.05; done
                """
            let result = try Shell.run(script: script, in: directory)
            #expect(result.output == (signal == "INT" ? "130 0\n" : "143 0\n"), "\(result.errors)")
        }
    }

    @Test("what a terminal takes for orders is shown by its number")
    func controlCharacters() throws {
        let result = try run(["types", "--proto", "a\u{1b}[31m.proto"])
        #expect(result.status == 2 && result.errors.contains("a\\u{1b}[31m.proto"))
    }

    @Test("--depth-limit holds for Protoscope too, and the other refusals say what to do")
    func hints() throws {
        let deep = String(repeating: "17: {", count: 150) + String(repeating: "}", count: 150)
        let convert = ["convert", "--input", "protoscope", "--output", "hex"]
        let refused = try run(convert, input: deep)
        #expect(refused.status == 1 && refused.errors.contains("--depth-limit"))
        #expect(try run(convert + ["--depth-limit", "150"], input: deep).status == 0)
        let marked = try run(["encode", EnclaveWire.heartbeat], input: "\u{feff}{}")
        #expect(marked.status == 1 && marked.errors.contains("byte order mark"))
        let unknown = #"{"body":{"messages":[{"@type":"/none.of.These"}]}}"#
        let any = try run(["encode", "cosmos.tx.v1beta1.Tx"], input: unknown)
        #expect(any.status == 1 && any.errors.contains("--descriptors"))
        let empty = try run(["types", "--descriptors", "/dev/null"])
        #expect(empty.status == 1 && empty.errors.contains("/dev/null is empty"))
    }

    @Test("options that do not go together, and files that are no set, are told")
    func refusals() throws {
        try withSchemas { directory in
            let proto = proto(directory)
            let both = try run(["types", "--descriptors", "x"] + proto)
            #expect(both.status == 2 && both.errors.contains("both given"))
            let alone = try run(["types", "-I", directory.path])
            #expect(alone.status == 2 && alone.errors.contains("--proto FILE"))
            let file = directory.appendingPathComponent("shop/money.proto").path
            let noSet = try run(["types", "--descriptors", file])
            #expect(noSet.status == 1 && noSet.errors.contains("--include_imports"))
            #expect(try run(["types", "--descriptors", file + "x"]).status == 2)
            let registered = try run(["decode", EnclaveWire.heartbeat] + proto, input: "")
            #expect(registered.status == 2 && registered.errors.contains("registered in this program"))
            let near = try run(["decode", "shop.v1.Ordr"] + proto, input: "")
            #expect(near.errors.contains("did you mean `shop.v1.Order`?"))
        }
    }

    @Test("a registered message goes to text and Protoscope and back", arguments: ["text", "protoscope"])
    func formats(format: String) throws {
        let type = EnclaveWire.heartbeat
        let bytes = try EnclaveWire.run("encode", type, "--in", EnclaveWire.sample).output
        let written = try run(["decode", type, "--output", format], input: bytes)
        #expect(written.status == 0 && written.lines.count > 3, "\(written.errors)")
        #expect(try run(["encode", type, "--input", format], input: written.output).output == bytes)
        let json = try run(["decode", type, "--output", format, "--json"], input: bytes).json
        let text = try #require(json["text"] as? String)
        #expect(try run(["canonicalize", type, "--input", format], input: text).output == bytes)
    }

    @Test("Protoscope needs no type; text does; both tell the place of an error")
    func placesAndTypes() throws {
        let inspected = try run(["inspect", "--input", "protoscope"], input: "1: {\"abc\"} 5: 12")
        #expect(inspected.status == 0 && inspected.output.contains("abc"))
        #expect(try run(["check", "--input", "text"], input: "").errors.contains("without a TYPE"))
        let text = try run(["encode", EnclaveWire.heartbeat, "--input", "text"], input: "nonce: 1\ngone: 1")
        #expect(text.status == 1 && text.errors.contains("line 2"))
        let scope = try run(["check", "--input", "protoscope"], input: "1: {\n  )")
        #expect(scope.status == 1 && scope.errors.contains("line 2"))
    }
}
