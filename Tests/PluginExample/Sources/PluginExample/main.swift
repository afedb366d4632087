import WellKnownTypes
import WireFormat

// Prints the canonical bytes of an order and the bytes of a receipt, in hexadecimal.

func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

let order = Shop_Order.with {
    $0.id = "A-1"
    $0.prices = [.with { $0.currency = "EUR"; $0.units = 12 }, .with { $0.currency = "AKT"; $0.units = -3 }]
    $0.placedAt = .with { $0.seconds = 1_700_000_000 }
    $0.counts = ["pear": 2, "apple": 1]
}
print("order", hex(try order.serializedBytes(options: .canonical)))

var receipt = ShopReceipt.with {
    $0.orderID = "A-1"
    $0.line = [.with { $0.text = "two pears" }]
}
receipt[ShopReceiptExtensions.note] = "paid"
print("receipt", hex(try receipt.serializedBytes()))
print("copies", receipt.copies)
print("files", Shop_Order.file.withDependencies.map(\.name).joined(separator: " "))
