public import WireFormat

/// What the registered types have not: groups, a message set, extensions.
public enum LegacySchemas {
    /// Groups in one another, and packed values of several widths.
    public static let groups: MessageSchema = MessageSchema(
        fullName: "fuzz.Groups",
        fields: "1 ?group single of=0\n2 *group many of=1\n3 *sint32 deltas\n4 *bool flags\n5 *double twice",
        types: [
            .message { groups },
            .message { MessageSchema(fullName: "fuzz.Many", fields: "1 ?string text\n2 ?bytes data") },
        ]
    )

    /// A message set whose items are groups, or message sets in turn.
    public static let messageSet: MessageSchema = MessageSchema(
        fullName: "fuzz.Set",
        fields: MessageSchema(
            fullName: "fuzz.Extensions",
            fields: "4 ?message groups of=0\n5 ?message set of=1",
            types: [.message { groups }, .message { messageSet }]
        ).fields,
        isMessageSet: true
    )
}
