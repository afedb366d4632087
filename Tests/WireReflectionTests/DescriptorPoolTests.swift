import Testing
import WireFormat
import WireReflection

@Suite struct DescriptorPoolTests {
    @Test func everyNameIsFoundByItsFullFormWhateverTheOrderOfTheFiles() throws {
        let user = DescriptorBytes.file(
            "user.proto",
            package: "shop.v1",
            imports: ["base.proto"],
            messages: [
                .message(
                    "Order",
                    fields: [
                        .field("id", 1, .uint64),
                        .field("total_price", 2, .message, typeName: ".shop.Money"),
                        .field("state", 3, .enumeration, typeName: "State"),
                        .field("next", 4, .message, typeName: "v1.Order"),
                    ],
                    enums: [.enumeration("State", [("NEW", 0), ("DONE", 1)])]
                )
            ],
            services: [.service("Shop", [("Buy", "Order", ".shop.Money")])]
        )
        let base = DescriptorBytes.file(
            "base.proto",
            package: "shop",
            messages: [.message("Money", fields: [.field("units", 1, .int64)])]
        )
        for files in [[user, base], [base, user], [base, user, base]] {
            let pool = try DescriptorPool(serializedFileDescriptorSet: DescriptorBytes.set(files))
            #expect(pool.files.count == 2)
            #expect(pool.file(named: "base.proto")?.package == "shop")
            let order = try #require(pool.message(named: "shop.v1.Order"))
            #expect(order.field(number: 2)?.typeName == "shop.Money")
            #expect(order.field(jsonName: "totalPrice")?.name == "total_price")
            #expect(order.field(named: "state")?.typeName == "shop.v1.Order.State")
            #expect(order.field(named: "next")?.typeName == "shop.v1.Order")
            #expect(order.field(named: "next")?.fullName == "shop.v1.Order.next")
            #expect(pool.enumeration(named: "shop.v1.Order.State")?.value(named: "DONE")?.number == 1)
            let method = try #require(pool.service(named: "shop.v1.Shop")?.method(named: "Buy"))
            #expect(method.inputType == "shop.v1.Order" && method.outputType == "shop.Money")
            #expect(pool.message(named: "shop.v1") == nil && pool.schema(named: "shop.v1.Order.State") == nil)
            let schema = try #require(pool.schema(named: "shop.v1.Order"))
            #expect(schema.field(number: 4)?.message === schema)
            #expect(schema.field(number: 3)?.enumeration?.isClosed == false)
            #expect(pool.registry.names == ["shop.Money", "shop.v1.Order"])
        }
    }

    @Test func anExtensionIsAFieldOfTheSchemaThatItExtends() throws {
        let file = DescriptorBytes.file(
            "ext.proto",
            package: "e",
            syntax: "proto2",
            messages: [
                .message("Open", fields: [.field("a", 1, .int32)], extensionRanges: [(100, 200)]),
                .message("Scope", extensions: [.field("inner", 101, .string, extendee: "Open")]),
            ],
            extensions: [.field("outer", 150, .message, typeName: "Scope", extendee: ".e.Open")]
        )
        let pool = try DescriptorPool(serializedFileDescriptorSet: DescriptorBytes.set([file]))
        let schema = try #require(pool.schema(named: "e.Open"))
        #expect(schema.fields.map(\.name) == ["a", "e.Scope.inner", "e.outer"])
        #expect(schema.fields.map(\.jsonName) == ["a", "[e.Scope.inner]", "[e.outer]"])
        #expect(schema.fields.map(\.isExtension) == [false, true, true])
        #expect(pool.fieldExtension(of: "e.Open", number: 150)?.fullName == "e.outer")
        #expect(pool.fieldExtension(of: "e.Open", number: 151) == nil)
        #expect(pool.fieldExtension(named: "e.Scope.inner")?.extendee == "e.Open")
        #expect(pool.fieldExtensions(of: "e.Open").map(\.number) == [101, 150])
    }

    @Test func aMapOfADelimitedScopeIsLengthDelimitedAndItsMessagesAre() throws {
        let delimited: [UInt8] = [0x28, 2]
        let entry = DescriptorBytes.message(
            "NodesEntry",
            fields: [.field("key", 1, .string), .field("value", 2, .message, typeName: ".d.Node")],
            isMapEntry: true
        )
        let file = DescriptorBytes.file(
            "d.proto",
            package: "d",
            syntax: "editions",
            edition: 1000,
            features: delimited,
            messages: [
                .message(
                    "Node",
                    fields: [
                        .field("child", 1, .message, typeName: ".d.Node"),
                        .field("nodes", 2, .message, label: 3, typeName: ".d.Node.NodesEntry"),
                        .field("plain", 3, .message, typeName: ".d.Node", features: [0x28, 1]),
                    ],
                    messages: [entry]
                )
            ]
        )
        let pool = try DescriptorPool(serializedFileDescriptorSet: DescriptorBytes.set([file]))
        let schema = try #require(pool.schema(named: "d.Node"))
        #expect(schema.fields.map(\.type) == [.group, .message, .message])
        #expect(schema.fields.map(\.isMap) == [false, true, false])
        #expect(schema.fields[1].message?.fields.map(\.type) == [.string, .message])
    }

    @Test func aSchemaWorksOnAndIsFreedWhenItsPoolIsGone() throws {
        let file = DescriptorBytes.file(
            "loop.proto",
            package: "l",
            messages: [.message("Loop", fields: [.field("again", 1, .message, typeName: "Loop")])]
        )
        weak var freed: MessageSchema?
        do {
            var pool: DescriptorPool? = try DescriptorPool(serializedFileDescriptorSet: DescriptorBytes.set([file]))
            let schema = try #require(pool?.schema(named: "l.Loop"))
            weak let gone = pool
            pool = nil
            #expect(gone == nil)
            #expect(schema.field(number: 1)?.message === schema)
            // Read without a plan, which would be kept for the next message.
            let bytes: [UInt8] = [0x0a, 2, 0x0a, 0]
            #expect(CanonicalChecker(schema: schema).firstViolation(in: bytes.rawSpan) == nil)
            freed = schema
            #expect(freed != nil)
        }
        #expect(freed == nil)
    }

    @Test func aLargeSetTakesTimeInItsSize() throws {
        let clock = ContinuousClock()
        func time(_ count: Int) throws -> Duration {
            let fields = (1...count).map { number in
                DescriptorBytes.field("field_\(number)", Int32(number < 19000 ? number : number + 1000), .int32)
            }
            let set = DescriptorBytes.set([.file("big.proto", messages: [.message("Big", fields: fields)])])
            return try clock.measure { _ = try DescriptorPool(serializedFileDescriptorSet: set) }
        }
        _ = try time(100)
        let small = try time(5_000)
        let large = try time(50_000)
        // Ten times the fields; quadratic time would be a hundred times.
        #expect(large < small * 40)
    }
}
