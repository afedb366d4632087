#!/usr/bin/env python3
"""make-corpus.py FOLDER: writes the seeds of the fuzz targets that FOLDER/bin holds.

FOLDER/corpus/TARGET: the vectors, the regression list and random messages, to mutate.
FOLDER/big/TARGET: deep, long and huge inputs, each to run once.
"""

import hashlib
import json
import os
import pathlib
import ssl
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SAMPLER = "enclavewire.vectors.v1.Sampler"
HEARTBEAT = "virtengine.enclave.v1.MsgEnclaveHeartbeat"
GROUPS = "enclavewire.tests.legacy.Groups"
JSON_TEXT = 0x80
# The second byte of a seed: limits as they are unless told.
USUAL = 0

# The types of FuzzViews in the order of its first byte.
VIEWS = [
    [HEARTBEAT],
    ["virtengine.enclave.v1.EnclaveHealthStatus"],
    ["virtengine.enclave.v1.GenesisState"],
    [SAMPLER],
    ["cosmos.tx.v1beta1.TxRaw", "cosmos.tx.v1beta1.TxBody"],
    ["cosmos.tx.v1beta1.AuthInfo"],
]

REGRESSIONS = """
00 02 0001 0000 0700 8880808080800fd209 8880808040d209 888080808080808000d209
0c 14 0b0c 0b14 0b0b0c 0b 9b06 9b069c06 9b06a406 130c 9306 0b089601 0b1300140c
1201801822 0a09313131313131313131 12018018220a09313131313131313131
8a41b0b0b0b0b0b0b08a418d8c aaffffffff3f ffffffff20 d3ffffff0700
c03e050a0161c23e002807c03e06 28010a01610a0162 2880808080808080808080 28ffffffffffffffffff7f
8a02ffffffff07 8a02feffffff0700 8a0280808080080102 8a02ffffffff0f 8a02ffffffffffffffff7f
0a80808080808080808001 0affffffffffffffffff01 1280808080808080808001 8a0180808080808080808001
0affffffff07 12ffffffff07 e20280808080f8ffffffff01
""".split()


def varint(value):
    result = bytearray()
    while value > 0x7F:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    result.append(value)
    return bytes(result)


def delimited(number, content):
    return varint(number << 3 | 2) + varint(len(content)) + content


def nested(numbers, depth):
    """Messages one within the other, each in the field that `numbers` give in turn."""
    pieces = []
    size = 0
    for level in range(depth):
        head = varint(numbers[level % len(numbers)] << 3 | 2) + varint(size)
        pieces.append(head)
        size += len(head)
    return b"".join(reversed(pieces))


def groups_and_messages(depth):
    """`Groups.single.nested.single…`: groups and messages in turn."""
    heads, tails = [], []
    size = 0
    for _ in range(depth // 2):
        head = varint(2 << 3 | 2) + varint(size)
        heads.append(b"\x0b" + head)
        size += len(head) + 2
    return b"".join(reversed(heads)) + b"\x0c" * (depth // 2)


def write(folder, data, name=None):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / (name or hashlib.sha1(data).hexdigest())).write_bytes(data)


def ask(binary, **variables):
    answer = subprocess.run([binary], env={**os.environ, **variables}, check=True, capture_output=True, text=True)
    return answer.stdout.split()


def big_messages():
    depth, repeats = 100_000, 1_000_000
    nothing = [
        ("groups", b"\xa3\x06" * depth + b"\xa4\x06" * depth),
        ("groups-without-end", b"\xa3\x06" * depth),
        ("ends-without-group", b"\xa4\x06" * depth),
        ("unknown-fields", b"".join(varint(100 + index << 3) + b"\x01" for index in range(depth))),
        ("unknown-interleaved", b"\xc0\x3e\x05\x28\x07" * depth),
        ("unknown-messages", nested([3000], depth)),
        ("zeros", b"\x00" * depth),
        ("length-2-63", b"\x0a" + varint(1 << 63)),
    ]
    heartbeat = [
        ("timestamp-repeated", b"\x12\x00" * repeats),
        ("timestamp-set-repeatedly", b"\x12\x02\x08\x01" * repeats),
        ("nonce-repeated", b"\x28\x00" * repeats),
    ]
    sampler = [
        ("child-repeated", b"\x8a\x01\x00" * repeats),
        ("child-growing", b"\x8a\x01\x05\x8a\x01\x02\x18\x01" * (repeats // 4)),
        ("children-repeated", b"\xa2\x01\x00" * repeats),
        ("messages", nested([17], depth)),
        ("messages-in-turn", nested([17, 83, 20], depth)),
        ("messages-1000", nested([17], 1000)),
        ("any-in-any", b"\x9a\x01\x00" * repeats),
        ("oneof-in-turn", b"\x88\x05\x01\x92\x05\x01a\x9a\x05\x00" * (repeats // 8)),
        ("map-one-key", b"\xda\x05\x00" * (repeats // 4)),
        ("map-many-keys", b"".join(delimited(93 - 1, b"\x08" + varint(key) + b"\x12\x00") for key in range(depth))),
        ("packed-unpacked", b"\x88\x02\x01" * repeats),
        ("packed", delimited(33, b"\x01" * repeats)),
        ("packed-bools-over-long", delimited(43, b"\x80\x80\x80\x00" * (repeats // 4))),
        ("string", delimited(14, b"\xf0\x9f\x8c\xb3" * (repeats // 4))),
        ("string-not-utf8", delimited(14, b"\xf0\x9f\x8c" * (repeats // 4))),
    ]
    legacy = [
        ("groups-and-messages", groups_and_messages(depth)),
        ("groups-single", b"\x0b\x0c" * repeats),
        ("groups-many", b"\x13\x14" * repeats),
    ]
    return {HEARTBEAT: nothing + heartbeat, SAMPLER: nothing + sampler, GROUPS: nothing + legacy}


def big_texts():
    depth, repeats = 100_000, 1_000_000
    return [
        ("text-children", b'{"child":' * depth + b"{}" + b"}" * depth),
        ("text-open", b'{"child":' * depth),
        ("text-arrays", b'{"children":' + b"[" * depth),
        ("text-list", b'{"int32s":[' + b"1," * repeats + b"1]}"),
        ("text-children-list", b'{"children":[' + b"{}," * (repeats // 4) + b"{}]}"),
        ("text-map", b'{"int32ToSampler":{' + b",".join(b'"%d":{}' % key for key in range(depth)) + b"}}"),
        ("text-number", b'{"doubleValue":' + b"1" * repeats + b"}"),
        ("text-exponent", b'{"doubleValue":1e' + b"9" * repeats + b"}"),
        ("text-string", b'{"stringValue":"' + b"\\ud83c\\udf33" * (repeats // 12) + b'"}'),
        ("text-bytes", b'{"bytesValue":"' + b"AAAA" * (repeats // 4) + b'"}'),
        ("text-space", b" " * repeats + b"{}"),
        ("text-name", b'{"' + b"x" * repeats + b'":1}'),
    ]


def vectors():
    for name in ["heartbeat", "canonical", "non-canonical"]:
        yield from json.loads((ROOT / "Vectors" / f"{name}.json").read_text())


def write_messages(target, index, prefix, corpus, big):
    """The vectors and the regression list for a target whose first byte is an index of types."""
    seeds = [(case["type"], bytes.fromhex(case["bytes"])) for case in vectors()]
    seeds += [(name, bytes.fromhex(text)) for text in REGRESSIONS for name in [HEARTBEAT, SAMPLER, GROUPS]]
    for name, data in seeds:
        if name in index and len(data) <= 4094:
            write(corpus / target, bytes([index[name]]) + prefix + data)
    for name, cases in big_messages().items():
        if name not in index:
            continue
        for label, data in cases:
            write(big / target, bytes([index[name]]) + prefix + data, f"{name.rpartition('.')[2]}-{label}")


def write_texts(target, index, corpus, big):
    for case in vectors():
        if "json" in case and case["type"] in index:
            text = json.dumps(case["json"], ensure_ascii=len(case["id"]) % 2 == 0).encode()
            if len(text) <= 4094:
                write(corpus / target, bytes([index[case["type"]], JSON_TEXT]) + text)
    texts = ["null", '{"a":[1,-0.5e-3,true,null,"\\u0000\\ud83c\\udf33"],"b":{}}', "[]", '"1.5s"', '"2026-01-15T12:30:45.5+01:00"', '"a.b,cD"']
    texts += ['{"@type":"/google.protobuf.Duration","value":"1s"}', '{"@type":"type.googleapis.com/google.protobuf.Empty"}']
    for name, number in index.items():
        if name.startswith("google."):
            for text in texts:
                write(corpus / target, bytes([number, JSON_TEXT]) + text.encode())
    for label, text in big_texts():
        write(big / target, bytes([index[SAMPLER], JSON_TEXT]) + text, label)
        write(big / target, bytes([index[SAMPLER], JSON_TEXT | 1]) + text.replace(b"child", b"unknown"), label + "-ignored")
        write(big / target, bytes([index["google.protobuf.Value"], JSON_TEXT]) + text, label + "-value")


def dictionary(folder):
    """The words of the texts, for libFuzzer."""
    words = {'"@type"', "NaN", "Infinity", "-Infinity", "null", "true", "\\u0000", "\\ud83c\\udf33", "1e400", "-0", "Z", "+00:00"}

    def visit(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                words.add(f'"{key}":')
                visit(inner)
        elif isinstance(value, list):
            for inner in value:
                visit(inner)
        elif isinstance(value, str) and len(value) < 40 and value.isascii():
            words.add(f'"{value}"')

    for case in vectors():
        visit(case.get("json"))
    escape = lambda word: "".join(f"\\x{byte:02x}" for byte in word.encode())
    (folder / "json.dict").write_text("".join(f'"{escape(word)}"\n' for word in sorted(words) if 0 < len(word) < 64))


def write_descriptors(target, corpus, big):
    folder = ROOT / "proto"
    files = [str(path.relative_to(folder)) for path in folder.rglob("*.proto")]
    schemas = ROOT / "Tests/GeneratorTests/Schemas"
    sources = [(folder, files)] + [(schemas, [name]) for name in ["legacy.proto", "shapes.proto"]]
    output = corpus.parent / "descriptors"
    for path, names in sources:
        for extra in [["--include_source_info"], []]:
            command = ["protoc", f"-I{path}", "--include_imports", *extra, f"--descriptor_set_out={output}", *names]
            subprocess.run(command, check=True)
            # The files of a set are its field 1.
            data = output.read_bytes()
            if len(data) < 1 << 16:
                for choice in range(20):
                    message = b"\x08\x01\x12\x02\x08\x05\x1a\x01a" * (choice % 3) + b"\x0b\x08\x01\x0c" * (choice % 2)
                    write(corpus / "FuzzPool", bytes([choice, USUAL]) + len(data).to_bytes(2, "little") + data + message)
            position = 0
            while position < len(data):
                length, shift, position = 0, 0, position + 1
                while True:
                    byte = data[position]
                    position += 1
                    length |= (byte & 0x7F) << shift
                    shift += 7
                    if byte < 0x80:
                        break
                file = data[position : position + length]
                position += length
                if len(file) <= 8190:
                    write(corpus / target, b"\0" + bytes([USUAL]) + file)
                    write(corpus / target, b"\1" + bytes([USUAL]) + delimited(1, b"a.proto") + delimited(2, b"A=b") + delimited(15, file))
    head = b"\0" + bytes([USUAL])
    write(big / target, head + delimited(4, nested([3], 100_000)), "nested-types")
    write(big / target, head + nested([4], 100_000), "messages-in-turn")
    write(big / target, head + b"\x22\x00" * 1_000_000, "messages")
    write(big / target, head + delimited(4, b"\x12\x00" * 1_000_000), "fields")
    write(big / target, head + delimited(4, b"\x3a\x00" * 1_000_000), "options-in-pieces")
    write(big / target, b"\1" + bytes([USUAL]) + b"\x7a\x00" * 1_000_000, "request-files")


PROTOSCOPE = """
1:VARINT 2:I64 3:LEN 4:SGROUP 5:EGROUP 6:I32 0x10:0 -8:6 9z:7
long-form:3 3 long-form:1 1: long-form:2 {"a" `00fF`} 27: !{long-form:3} -2z -0xffFF 0i32 -23i64 true false
1: 55z 2: 1.23 3: -0x1.ffp52 4: 0xf.fi64 5: 1.5e-3i32 6: inf32 7: -inf64 8: !{42} "\\\\\\"\\n\\x00\\0\\377" # comment
24: { 1: 5 2: {"nested"} 25: {1 2 3} 3: !{4: !{}} } 2:LEN 5 "abcd" 5:I64 "stuff" {{{}}} 1:
"""


def write_diff(target, index, corpus, big):
    """Random messages of one type, each beside the next one and beside itself in other bytes; long and deep ones."""
    pair = lambda type, a, b: bytes([index[type] if type in index else type, USUAL]) + len(a).to_bytes(2, "little") + a + b
    seeds = sorted((corpus / "FuzzOwned").glob("random-*"))
    for first, second in zip(seeds, seeds[1:]):
        a, b = first.read_bytes(), second.read_bytes()
        write(corpus / target, pair(a[0], a[2:], b[2:] if a[0] == b[0] else a[2:] + a[2:]))
    packed = lambda values: delimited(33, bytes(values))
    keys = lambda count: b"".join(delimited(92, b"\x08" + varint(key) + b"\x12\x00") for key in range(count))
    for label, a, b in [
        ("lists", packed(range(100)) * 500, packed(reversed(range(100))) * 500), ("maps", keys(7_000), keys(7_001)[8:]),
        ("messages", nested([17], 12_000), nested([17], 12_001)), ("groups", b"\xa3\x06" * 30_000, b"\xa3\x06" * 30_001),
        ("zeros", bytes(60_000), bytes(60_001)), ("children", b"\xa2\x01\x00" * 20_000, b"\xa2\x01\x02\x18\x01" * 20_000),
    ]:
        write(big / target, pair(SAMPLER, a, b), label)


def write_protoscope(target, corpus, big):
    """Texts of the vectors and of the language; deep, long and broken ones."""
    texts = PROTOSCOPE.strip().split("\n")
    texts += [case["protoscope"] for case in json.loads((ROOT / "Vectors/non-canonical.json").read_text())]
    for text in texts:
        write(corpus / target, bytes([0, JSON_TEXT]) + text.encode())
    for label, text in [
        ("braces", "{" * 1_000_000), ("groups", "1:!{" * 500_000), ("tags", "1:" + " 1:" * 500_000),
        ("long-forms", "long-form:1000 1 " * 10_000), ("blocks", "{}" * 500_000), ("digits", "1." + "1" * 500_000),
        ("hex-digits", "0x" + "f" * 500_000 + ".8"), ("string", '"' + "\\n" * 500_000 + '"'), ("comment", "#" * 1_000_000),
    ]:
        write(big / target, bytes([0, JSON_TEXT]) + text.encode(), label)
        write(big / target, bytes([0, JSON_TEXT | 7]) + text.encode(), label + "-deep")


TEXT_FORMAT = """
string: "a\\n\\x41\\101\\u00e9\\U0001f333" 'b' int32: -0x10 uint64: 0777 double: 1.5e-3f double: inf float: -nan bool: true # comment
child { child: < int32: 1; > , } int32s: [1, 2, 3] string_to_string { key: "k" value: "v" } enum: 5 bytes: "\\xff\\0"
1: 5 2: "a" 3: 0x1p3 4 { 5: 1 } [a.b.c]: 5 [type.googleapis.com/google.protobuf.Timestamp] { seconds: 1 nanos: -2 }
single { single { deltas: [-1, 2] } many { text: "a" } } many: [{}, {data: "b"}] flags: t flags: False twice: -Infinity
validator_address: "ve1" timestamp: { seconds: 5 } nonce: 18446744073709551615
"""


def write_text_format(target, names, corpus, big):
    """Texts of every literal form for every type; deep and long ones."""
    sampler = names.index(SAMPLER)
    for text in TEXT_FORMAT.strip().split("\n"):
        for index in {0, sampler, names.index(HEARTBEAT), len(names), len(names) + 1}:
            write(corpus / target, bytes([index, JSON_TEXT]) + text.encode())
    depth, repeats = 100_000, 1_000_000
    for label, text in [
        ("children", "child{" * depth), ("angles", "child<" * depth), ("unknown", "[a.b]{" * depth), ("numbered", "9{" * depth),
        ("lists", "int32s:[" * depth), ("list", "int32s:[" + "1," * repeats + "1]"), ("fields", "int32:1 " * repeats),
        ("strings", "string:" + "'a'" * repeats), ("digits", "double:1." + "1" * repeats), ("comment", "#" * repeats),
        ("name", "a" * repeats), ("map", 'string_to_string{key:"k"}' * (repeats // 10)),
    ]:
        write(big / target, bytes([sampler, JSON_TEXT]) + text.encode(), label)
    write(big / target, bytes([len(names), JSON_TEXT]) + b"single{" * depth, "groups")


def any_of(name, value):
    return delimited(1, f"/{name}".encode()) + delimited(2, value)


def write_transactions(target, corpus, big):
    """The transactions of the vectors, and large ones; two bytes of options come first."""
    head = bytes([0, USUAL])
    vectors = json.loads((ROOT / "Vectors/sign-direct.json").read_text())
    seeds = [bytes.fromhex(vectors["tx_bytes"])]
    seeds += [bytes.fromhex(case["bytes"]) for case in json.loads((ROOT / "Vectors/transactions.json").read_text())]
    for data in seeds:
        if len(data) <= 4094:
            write(corpus / target, head + data)
            write(corpus / target, bytes([0, 1]) + data)
    depth, repeats = 100_000, 1_000_000
    body = "cosmos.tx.v1beta1.TxBody"
    anys = b""
    for _ in range(2000):
        anys = delimited(1023, any_of(body, anys))
    mode = delimited(1, delimited(2, nested([2, 2], depth)))
    for label, data in [
        ("modes", delimited(2, mode)),
        ("anys", delimited(1, anys)),
        ("messages", delimited(1, delimited(1, any_of("a.B", b"")) * (repeats // 20))),
        ("anys-in-one", delimited(1, delimited(1, any_of(body, delimited(1, any_of("a.B", b"")) * (repeats // 4))))),
        ("unknown-fields", delimited(1, (varint(1024 << 3) + b"\1") * repeats)),
        ("unknown-groups", delimited(1, varint(1024 << 3 | 3) * depth + varint(1024 << 3 | 4) * depth)),
        ("signatures", delimited(3, b"") * (repeats // 10)),
        ("signers", delimited(2, delimited(1, b"") * (repeats // 20))),
        ("memo", delimited(1, delimited(2, b"a" * repeats))),
        ("memo-in-pieces", delimited(1, delimited(2, b"a") * (repeats // 4))),
        ("timeouts-in-pieces", delimited(1, delimited(5, b"\x08\x01") * (repeats // 4))),
    ]:
        write(big / target, head + data, label)


# The examples of BIP-173, and addresses.
BECH32 = """
A12UEL5L a12uel5l ?1ezyfcl abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw pzry9x0s0muk 1pzry9x0s0muk x1b4n0q5v li1dgmt3
split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w A1G7SGD8 10a06t8 1qzzfhee ve1qznjthf5 ve1qqqh256cp
ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3 vevaloper1y8lrrhap2j3xzcntlp2qgm7jyudhhm2td496hp a1lqfn3a
""".split()

KEYS = ["ed25519", "secp256k1", "P-256", "X25519"]


def write_bech32(target, corpus, big):
    for text in BECH32:
        write(corpus / target, bytes([0, USUAL]) + text.encode())
        write(corpus / target, bytes([len(text), 1]) + text.encode())
    for label, text in [("separators", b"1" * 1_000_000), ("prefix", b"v" * 1_000_000), ("data", b"ve1" + b"q" * 1_000_000)]:
        write(big / target, bytes([0, USUAL]) + text, label)


def write_keys(target, corpus, big):
    """Keys in PEM and DER as `openssl` writes them: the last choice of the first byte is text, the others are DER."""
    def openssl(*arguments, data=None):
        return subprocess.run(["openssl", *arguments], input=data, check=True, capture_output=True).stdout

    for name in KEYS:
        curve = ["-algorithm", name] if "25519" in name else ["-algorithm", "EC", "-pkeyopt", f"ec_paramgen_curve:{name}"]
        secret = openssl("genpkey", *curve)
        forms = [(0, openssl("pkcs8", "-topk8", "-nocrypt", "-outform", "DER", data=secret)),
                 (2, openssl("pkey", "-pubout", "-outform", "DER", data=secret)),
                 (3, secret), (3, openssl("pkey", "-pubout", data=secret)), (3, openssl("pkey", "-aes128", "-passout", "pass:x", data=secret))]
        if "25519" not in name:
            forms += [(1, openssl("ec", "-outform", "DER", data=secret)), (3, openssl("ec", data=secret))]
            forms += [(0, openssl("pkey", "-outform", "DER", "-ec_param_enc", "explicit", data=secret))]
        for choice, data in forms:
            write(corpus / target, bytes([choice, USUAL]) + data)
    for digits in [b"01" * 32, b"02" * 33, b"\n" + b"0f" * 32 + b"\r\n", b"04" * 65]:
        for algorithm in range(3):
            write(corpus / target, bytes([3, algorithm]) + digits)
    write(big / target, bytes([0, USUAL]) + b"\x30\x80" * 30_000, "der-nested")
    write(big / target, bytes([3, USUAL]) + b"-----BEGIN PRIVATE KEY-----\n" * 40_000, "pem-begins")


ALERT_RULES = """{"rules": [
{"name": "Silent", "metric": "missed_heartbeats", "comparison": ">=", "threshold": 2, "for_blocks": 3,
 "severity": "warning", "summary": "{validator} missed {value}."},
{"name": "Ill", "metric": "status", "comparison": "==", "status": "unhealthy", "severity": "critical", "summary": "ill"},
{"name": "Many", "metric": "percent", "comparison": ">", "status": "degraded", "threshold": "10", "forBlocks": "1",
 "severity": "info", "summary": "{value} percent"}]}"""

EVIDENCE = """chain_id: "virtengine-1" validator_address: "ve1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5rlh2f5" height: 60
time { seconds: 1768478760 }
health { validator_address: "ve1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5rlh2f5" last_heartbeat { seconds: 1768478418 }
  status: HEALTH_STATUS_HEALTHY last_status_change { seconds: 1768478418 } total_heartbeats: 1 missed_heartbeats: 2 }
params { max_missed_heartbeats: 3 max_attestation_failures: 5 max_signature_failures: 10 heartbeat_timeout_blocks: 20
  attestation_timeout_blocks: 1000 degraded_threshold: 3 unhealthy_threshold: 10 }
track { monitored_since_height: 1 last_heartbeat_height: 3 next_timeout_height: 64 status_since_height: 3
  total_missed_heartbeats: 2 period_start_height: 44 }
missed { from_height: 4 to_height: 23 time { seconds: 1768478544 } }
missed { from_height: 24 to_height: 43 time { seconds: 1768478664 } }"""


def write_monitor(target, corpus, big):
    """The first byte: 0 a file of alert rules, 1 a signed evidence, 2 an evidence."""
    command = ["protoc", f"-I{ROOT / 'proto'}", "--encode=virtengine.enclave.v1.HealthEvidence",
               "virtengine/enclave/v1/monitor.proto"]
    evidence = subprocess.run(command, input=EVIDENCE.encode(), check=True, capture_output=True).stdout
    signed = delimited(1, evidence) + delimited(2, bytes(32)) + delimited(3, bytes(64))
    for choice, data in [(0, ALERT_RULES.encode()), (1, signed), (2, evidence)]:
        write(corpus / target, bytes([choice, USUAL]) + data)
        write(corpus / target, bytes([choice, 2]) + data)
    rule = ALERT_RULES.encode()[11:-2].split(b"},\n")[0] + b"},"
    write(big / target, bytes([0, USUAL]) + b'{"rules": [' + rule * 4_000, "many-rules")
    write(big / target, bytes([0, USUAL]) + b'{"rules":' * 100_000, "nested-rules")
    missed = delimited(8, b"\x08\x04\x10\x17\x1a\x00")
    write(big / target, bytes([2, USUAL]) + evidence + missed * 60_000, "many-missed")


def write_attestation(target, corpus, big):
    """The proofs of real machines, with the root and the chain before them; more are in `regressions`."""
    proofs = ROOT / "Tests/EnclaveAttestationTests/RealProofs"
    der = lambda name: ssl.PEM_cert_to_DER_cert((proofs / name).read_text())
    part = lambda data: len(data).to_bytes(2, "little") + data
    hexadecimal = lambda name: bytes.fromhex((proofs / name).read_text().replace("\n", ""))
    report, document = hexadecimal("snp-report.hex"), hexadecimal("nitro-document.hex")
    binding, ark, aws = report[0x50:0x70], part(der("amd-ark.pem")), part(der("aws-nitro-root.pem"))
    names = ["amd-vcek.pem", "amd-ask.pem", "amd-ark.pem"]
    chain = part(b"".join((proofs / name).read_bytes() for name in names))
    guids = ["63da758de6644564adc5f4b93be8accd", "4ab7b379bbac4fe4a02f05aef327c782", "c0b406a4a803495297433fb6014cd0ae"]
    head, blobs = b"", b""
    for guid, name in zip(guids, names):
        blob = der(name)
        head += bytes.fromhex(guid) + (96 + len(blobs)).to_bytes(4, "little") + len(blob).to_bytes(4, "little")
        blobs += blob
    write(corpus / target, bytes([1, 0x22]) + binding + ark + chain + report)
    write(corpus / target, bytes([1, 0x20]) + binding + ark + report + head + bytes(24) + blobs)
    write(corpus / target, bytes([2, 0x10]) + binding + aws + document)
    quote = hexadecimal("sgx-quote.hex")
    write(corpus / target, bytes([0, 0x20]) + quote[368:400] + part(der("intel-sgx-root.pem")) + quote)
    prefix = lambda tee: bytes([tee, 0x20]) + binding + part(b"")
    write(big / target, prefix(1) + report + head * 1400, "table")
    write(big / target, prefix(2) + b"\x81" * 102_000, "nested-arrays")
    write(big / target, prefix(2) + b"\xbf" * 102_000, "open-maps")
    write(big / target, prefix(0) + b"\3\0\2\0" + bytes(102_000), "quote-of-zeros")
    block = b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"
    write(big / target, bytes([1, 0x26]) + binding + part(b"") + part(block * 1000) + report, "many-certificates")


def main():
    folder = pathlib.Path(sys.argv[1])
    corpus, big, binaries = folder / "corpus", folder / "big", folder / "bin"
    targets = ["FuzzOwned", "FuzzDynamic", "FuzzChecker", "FuzzJSON", "FuzzText", "FuzzProtoscope", "FuzzGenerated"]
    for target in targets + ["FuzzPeers", "FuzzAminoJSON", "c_shim"]:
        names = ask(binaries / target, FUZZ_LIST_TYPES="1")
        index = {name: number for number, name in enumerate(names)}
        prefix = b"" if target == "c_shim" else bytes([USUAL])
        write_messages(target, index, prefix, corpus, big)
        if target != "c_shim":
            ask(binaries / target, FUZZ_WRITE_SEEDS=str(corpus / target))
        if target == "FuzzJSON":
            write_texts(target, index, corpus, big)
        if target == "FuzzText":
            write_text_format(target, names, corpus, big)
    views = {name: number for number, names in enumerate(VIEWS) for name in names}
    write_messages("FuzzViews", views, bytes([USUAL]), corpus, big)
    types = ask(binaries / "FuzzOwned", FUZZ_LIST_TYPES="1")
    write_diff("FuzzDiff", {name: number for number, name in enumerate(types)}, corpus, big)
    for seed in (corpus / "FuzzOwned").glob("random-*"):
        data = seed.read_bytes()
        if types[data[0]] in views:
            write(corpus / "FuzzViews", bytes([views[types[data[0]]]]) + data[1:])
    write_protoscope("FuzzProtoscope", corpus, big)
    write_descriptors("FuzzDescriptors", corpus, big)
    write_transactions("FuzzTransactions", corpus, big)
    write_bech32("FuzzBech32", corpus, big)
    write_keys("FuzzKeys", corpus, big)
    write_monitor("FuzzMonitor", corpus, big)
    write_attestation("FuzzAttestation", corpus, big)
    dictionary(folder)


main()
