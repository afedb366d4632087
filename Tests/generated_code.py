"""Writes .proto files whose names Swift, the runtime or the generated code itself uses for something else.

generated_code.py DIR: every such name as a field of every shape, a oneof, a member, an enum value, a type and an
extension. Tests/generated_code.sh compiles what the generator makes of them.
"""

import pathlib
import sys

# Members of messages, views and enums, variables of the generated code, and words of Swift.
MEMBERS = """
    measure write schema init self Self Type type description hash_value hash file descriptor name message_name
    unknown_fields is_initialized decode_fields put_fields with merge is_canonical canonicalize serialized_bytes
    serialize serialized_size located refusal check_any debug_description viewed_bytes read_fields key_position validate
    raw_value none some value get set has clear json_string text_format tag reader input sink sizer writer last left
    right current new_value result error bytes text super any Any Protocol protocol class func in default switch case
    true nil static extension import where try await async throws rethrows is as do repeat while operator subscript
    _value __value value_ is_value_set has_value clear_value dynamic weak lazy indirect required optional
""".split()

# protoc refuses two fields of one JSON name.
UNIQUE = list({name.replace("_", "").lower(): name for name in reversed(MEMBERS)}.values())

TYPES = """
    Any Array Bool Int Int32 String Optional Result Error Self Type Protocol Sink Message MessageView WireReader
    WireWriter GeneratedFile ClosedEnumField Extensions File init self OneOf_Choice View measure Sendable Hashable
    ProtoMap FieldSlice RawSpan Never Void Set none some Swift WireFormat Data URL
""".split()

SHAPES = {
    "Implicit": ("proto3", "int32"),
    "ImplicitText": ("proto3", "string"),
    "Optional": ("proto3", "optional bytes"),
    "Repeated": ("proto3", "repeated string"),
    "Singular": ("proto3", "Small"),
    "Large": ("proto3", "Recursive"),
    "Map": ("proto3", "map<string, Small>"),
    "Defaulted": ("proto2", "optional string"),
    "Required": ("proto2", "required Closed"),
}


def fields(kind, names):
    return "".join(f"  {kind} {name} = {number};\n" for number, name in enumerate(names, 1))


def header(syntax, package):
    start = f'edition = "{syntax}";' if syntax.isdigit() else f'syntax = "{syntax}";'
    return f"{start}\npackage {package};\n"


HELPERS = """
message Small { string a = 1; }
message Recursive { Recursive r = 1; }
"""
HELPERS2 = """
message Small { optional string a = 1; }
enum Closed { CLOSED_A = 1; }
"""


def shape(name, syntax, kind):
    helpers = HELPERS if syntax == "proto3" else HELPERS2
    return header(syntax, "n." + name.lower()) + helpers + f"message {name} {{\n{fields(kind, UNIQUE)}}}\n"


def others():
    values = "".join(f"  {name} = {number};\n" for number, name in enumerate(UNIQUE))
    members = "".join(f"    Small {name} = {number};\n" for number, name in enumerate(UNIQUE, 1))
    yield "members", header("proto3", "n.members") + HELPERS + f"message M {{\n  oneof choice {{\n{members}  }}\n}}\n"
    scalars = members.replace("Small", "string")
    yield "scalars", header("proto3", "n.scalars") + f"message M {{\n  oneof choice {{\n{scalars}  }}\n}}\n"
    oneofs = "".join(f"  oneof {name} {{ int32 a{number} = {number}; }}\n" for number, name in enumerate(UNIQUE, 1))
    yield "oneofs", header("proto3", "n.oneofs") + f"message M {{\n{oneofs}}}\n"
    yield "values", header("proto3", "n.values") + f"message M {{ E e = 1; }}\nenum E {{\n{values}}}\n"
    extensions = "".join(f"  optional int32 {name} = {number};\n" for number, name in enumerate(MEMBERS, 100))
    texts = "".join(f"  repeated string {name} = {number};\n" for number, name in enumerate(MEMBERS, 1000))
    yield "extensions", (
        header("proto2", "n.extensions")
        + f"message M {{\n  extensions 100 to max;\n  extend M {{\n{texts}  }}\n}}\nextend M {{\n{extensions}}}\n"
    )
    outer = "".join(f"message {name} {{ {name} me = 1; repeated {name} us = 2; }}\n" for name in TYPES)
    uses = "".join(f"  {name} f{number} = {number};\n" for number, name in enumerate(TYPES, 1))
    yield "types", header("proto3", "n.types") + 'option swift_prefix = "";\n' + outer + f"message Uses {{\n{uses}}}\n"
    inner = "".join(f"  message {name} {{ M m = 1; {name} me = 2; }}\n" for name in [*TYPES, "M"])
    inner += uses + "  oneof choice { string text = 500; }\n"
    yield "inner", header("proto3", "n.inner") + f"message M {{\n{inner}}}\n"
    enums = "".join(f"enum {name} {{ {name.upper()}_{number}_ZERO = 0; }}\n" for number, name in enumerate(TYPES))
    yield "enums", header("proto3", "n.enums") + 'option swift_prefix = "X";\n' + enums + f"message Uses {{\n{uses}}}\n"
    yield "options", header("proto3", "n.options") + (
        'import "google/protobuf/descriptor.proto";\n'
        "extend google.protobuf.FieldOptions { optional string note = 50001; }\n"
        'message M { int32 a = 1 [(note) = "kept"]; }\n'
    )
    yield "edition2024", header("2024", "n.e24") + (
        "export message M {\n"
        "  int32 implicit = 1 [features.field_presence = IMPLICIT];\n"
        "  repeated int32 expanded = 2 [features.repeated_field_encoding = EXPANDED];\n"
        "  M delimited = 3 [features.message_encoding = DELIMITED];\n"
        "  string lenient = 4 [features.utf8_validation = NONE, default = \"a b%\\n\"];\n"
        "  map<string, M> map = 5;\n"
        "  Kind kind = 6;\n"
        "  extensions 100 to 200;\n"
        "}\n"
        "local enum Kind {\n  option features.enum_type = CLOSED;\n  KIND_ONE = 1;\n}\n"
        "extend M { Kind kind_extension = 100; repeated Kind kinds = 101; }\n"
    )
    yield "messagesets", header("proto2", "n.messagesets") + (
        "message Set { option message_set_wire_format = true; extensions 4 to max; }\n"
        "message Item { extend Set { optional Item measure = 1547769; } optional string text = 1; optional Set set = 2; }\n"
    )


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, (syntax, kind) in SHAPES.items():
        (folder / f"{name.lower()}.proto").write_text(shape(name, syntax, kind))
    for name, text in others():
        (folder / f"{name}.proto").write_text(text)


main()
