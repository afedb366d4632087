"""Random schemas, as FileDescriptorProtos: proto2, proto3, editions 2023 and 2024.

Names are odd on purpose, but each has a number of its own, so that no two collide in any spelling.
"""

from google.protobuf import any_pb2, descriptor_pb2, duration_pb2, empty_pb2, field_mask_pb2, struct_pb2, timestamp_pb2
from google.protobuf import wrappers_pb2

import wire

F = descriptor_pb2.FieldDescriptorProto
Features = descriptor_pb2.FeatureSet
KINDS = sorted(wire.TYPE_NAMES)
SCALARS = [k for k in KINDS if k not in (wire.MESSAGE, wire.GROUP, wire.ENUM)]
KEYS = [k for k in SCALARS if k not in (wire.DOUBLE, wire.FLOAT, wire.BYTES)]
WELL_KNOWN = [any_pb2, duration_pb2, empty_pb2, field_mask_pb2, struct_pb2, timestamp_pb2, wrappers_pb2]
WELL_KNOWN_TYPES = [
    "Any", "Duration", "Empty", "FieldMask", "Struct", "Value", "ListValue", "Timestamp", "DoubleValue", "FloatValue",
    "Int64Value", "UInt64Value", "Int32Value", "UInt32Value", "BoolValue", "StringValue", "BytesValue",
]
MESSAGE_SET_NUMBERS = range(4, 1 << 31)
EXTENSION_RANGE = (1000, 3000)


def well_known_files():
    """The files of the well-known types."""
    files = []
    for module in WELL_KNOWN:
        file = descriptor_pb2.FileDescriptorProto()
        module.DESCRIPTOR.CopyToProto(file)
        files.append(file)
    return files


def camel(name):
    """The name of the entry type of a map is made of this, as protoc makes it."""
    text, upper = "", True
    for letter in name:
        if letter == "_":
            upper = True
        else:
            text += letter.upper() if upper else letter
            upper = False
    return text


class FileMaker:
    """Makes one file."""

    def __init__(self, random, name, package, syntax):
        self.random = random
        self.syntax = syntax
        self.package = package
        self.count = 0
        self.file = descriptor_pb2.FileDescriptorProto(name=name, package=package)
        if syntax in ("2023", "2024"):
            self.file.syntax = "editions"
            self.file.edition = getattr(descriptor_pb2, "EDITION_" + syntax)
        elif syntax == "proto3" or random.random() < 0.5:
            self.file.syntax = syntax
        self.file.dependency.extend(module.DESCRIPTOR.name for module in WELL_KNOWN)
        self.messages = []  # (full name, DescriptorProto, whether it has an extension range)
        self.enums = []  # (full name, EnumDescriptorProto, whether it is closed)

    @property
    def is_editions(self):
        return self.file.syntax == "editions"

    def odds(self, chance):
        return self.random.random() < chance

    def unique(self):
        self.count += 1
        return self.count

    def field_name(self):
        number = self.unique()
        return self.random.choice([
            "f{}", "field_{}", "field_name{}", "_field_name{}", "field__name{}_", "fieldName{}", "FieldName{}",
            "FIELD_NAME{}", "Field_name{}__", "f_{}_x", "__f{}", "value_{}_a_b_c", "class_{}", "x{}Y", "a_{}b",
        ]).format(number)

    def make(self):
        self.add_features()
        for _ in range(self.random.randint(1, 3)):
            self.add_enum(self.file.enum_type.add(), self.package)
        shells = []
        for _ in range(self.random.randint(3, 5)):
            message = self.file.message_type.add(name=f"Message{self.unique()}")
            full = f"{self.package}.{message.name}"
            has_range = self.syntax != "proto3" and self.odds(0.6)
            if has_range:
                message.extension_range.add(start=EXTENSION_RANGE[0], end=EXTENSION_RANGE[1])
            self.messages.append((full, message, has_range))
            shells.append((full, message))
        if self.syntax == "proto2" and self.odds(0.7):
            self.add_message_set()
        for full, message in shells:
            if self.odds(0.4):
                self.add_enum(message.enum_type.add(), full)
            self.fill(full, message)
        if self.syntax != "proto3":
            self.add_extensions()
        return self.file

    # Features of editions.

    def add_features(self):
        if not self.is_editions or self.odds(0.4):
            return
        features = self.file.options.features
        if self.odds(0.3):
            features.field_presence = self.random.choice([Features.EXPLICIT, Features.IMPLICIT])
        if self.odds(0.3):
            features.repeated_field_encoding = self.random.choice([Features.PACKED, Features.EXPANDED])
        if self.odds(0.3):
            features.utf8_validation = self.random.choice([Features.VERIFY, Features.NONE])
        if self.odds(0.3):
            features.message_encoding = self.random.choice([Features.LENGTH_PREFIXED, Features.DELIMITED])
        if self.odds(0.2):
            # Fields without presence cannot be of a closed enum.
            features.field_presence = Features.EXPLICIT
            features.enum_type = Features.CLOSED

    def field_features(self, field, message_field, in_oneof=False, is_extension=False):
        features = field.options.features
        repeated = field.label == F.LABEL_REPEATED
        if not repeated and not in_oneof and not is_extension and not features.field_presence and self.odds(0.3):
            choices = [Features.EXPLICIT] if message_field else [Features.EXPLICIT, Features.IMPLICIT]
            if not message_field and self.odds(0.2):
                choices = [Features.LEGACY_REQUIRED]
            features.field_presence = self.random.choice(choices)
        if repeated and wire.is_packable(field.type) and self.odds(0.4):
            features.repeated_field_encoding = self.random.choice([Features.PACKED, Features.EXPANDED])
        if field.type == wire.STRING and self.odds(0.4):
            features.utf8_validation = self.random.choice([Features.VERIFY, Features.NONE])
        if message_field and self.odds(0.4):
            features.message_encoding = self.random.choice([Features.LENGTH_PREFIXED, Features.DELIMITED])
        if not features.ByteSize():
            field.options.ClearField("features")
            if not field.options.ByteSize():
                field.ClearField("options")

    def implicit_by_default(self):
        """Whether a singular field of this file has no presence unless it says so."""
        return self.syntax == "proto3" or (
            self.is_editions and self.file.options.features.field_presence == Features.IMPLICIT
        )

    # Enums and messages.

    def add_enum(self, enum, scope):
        enum.name = f"Enum{self.unique()}"
        prefix = f"V{self.unique()}_"
        closed = self.syntax == "proto2"
        if self.is_editions:
            closed = self.file.options.features.enum_type == Features.CLOSED
            if self.odds(0.4) and not self.implicit_by_default():
                closed = self.odds(0.6)
                enum.options.features.enum_type = Features.CLOSED if closed else Features.OPEN
        numbers = [self.random.choice([-1, 1, 5, 0, 0x7FFFFFFF])] if closed and self.odds(0.5) else [0]
        for number in [1, 2, -1, -2147483648, 2147483647, 100]:
            if number not in numbers and self.odds(0.6):
                numbers.append(number)
        for index, number in enumerate(numbers):
            enum.value.add(name=prefix + self.random.choice(["A{}", "Value{}", "b{}", "__c{}"]).format(index),
                           number=number)
        if self.odds(0.2):
            enum.options.allow_alias = True
            enum.value.add(name=prefix + "ALIAS", number=numbers[-1])
        full = f"{scope}.{enum.name}"
        self.enums.append((full, enum, closed))

    def add_message_set(self):
        message = self.file.message_type.add(name=f"Set{self.unique()}")
        message.options.message_set_wire_format = True
        message.extension_range.add(start=4, end=0x7FFFFFFF)
        full = f"{self.package}.{message.name}"
        for _ in range(self.random.randint(1, 3)):
            scope = self.random.choice(self.messages)[1]
            scope.extension.add(name=f"item_{self.unique()}", number=self.random.choice(MESSAGE_SET_NUMBERS),
                                label=F.LABEL_OPTIONAL, type=wire.MESSAGE, extendee="." + full,
                                type_name="." + self.random.choice(self.messages)[0])
        self.messages.append((full, message, False))

    def numbers(self, count):
        pool = list(range(1, 40)) + [63, 64, 255, 500, 15, 16, 2047, 2048, 18999, 20000, 536870911, 262143, 3001]
        pool = [n for n in dict.fromkeys(pool) if not EXTENSION_RANGE[0] <= n < EXTENSION_RANGE[1]]
        return self.random.sample(pool, count)

    def fill(self, full, message):
        numbers = self.numbers(self.random.randint(4, 24))
        oneofs = self.random.choice([0, 0, 1, 2])
        for number in range(oneofs):
            message.oneof_decl.add(name=f"choice_{self.unique()}")
        used = set()
        optionals = []
        for number in numbers:
            field = message.field.add(name=self.field_name(), number=number, label=F.LABEL_OPTIONAL)
            roll = self.random.random()
            if roll < 0.12:
                self.make_map(full, message, field)
            elif roll < 0.4:
                field.label = F.LABEL_REPEATED
                self.set_type(full, message, field)
                self.maybe_packed(field)
            elif roll < 0.6 and oneofs:
                field.oneof_index = self.random.randrange(oneofs)
                used.add(field.oneof_index)
                self.set_type(full, message, field)
            else:
                self.set_type(full, message, field)
                self.singular(field, optionals)
            if self.is_editions:
                self.field_features(field, field.type == wire.MESSAGE and not self.is_map(message, field),
                                    field.HasField("oneof_index"))
            self.finish(field)
        for index in range(oneofs):
            if index not in used:
                field = message.field.add(name=self.field_name(), label=F.LABEL_OPTIONAL, type=wire.INT32,
                                          number=4000 + index, oneof_index=index)
        for field in optionals:
            # The synthetic oneof of `optional` comes after all others.
            field.oneof_index = len(message.oneof_decl)
            message.oneof_decl.add(name="X" + field.name)

    def is_map(self, message, field):
        return any(nested.options.map_entry and field.type_name.endswith("." + nested.name)
                   for nested in message.nested_type)

    def singular(self, field, optionals):
        if self.syntax == "proto2" and field.type != wire.MESSAGE and self.odds(0.06):
            field.label = F.LABEL_REQUIRED
        if self.syntax == "proto3" and self.odds(0.3):
            field.proto3_optional = True
            optionals.append(field)
        if self.syntax != "proto3" and not self.implicit_by_default() and self.odds(0.2):
            self.set_default(field)

    def set_default(self, field):
        """A default of the field's own, as protoc writes it."""
        choices = {
            wire.BOOL: ["true", "false"], wire.STRING: ["abc", "é\"\\", ""], wire.BYTES: ["abc\\001\\377\\\""],
            wire.DOUBLE: ["1.5", "inf", "-inf", "nan", "1e+100"], wire.FLOAT: ["-0", "0.1", "inf", "3e+30"],
            wire.UINT32: ["7"], wire.UINT64: ["18446744073709551615"], wire.FIXED32_TYPE: ["9"],
            wire.FIXED64_TYPE: ["9"],
        }
        if field.type == wire.ENUM:
            enum = next(e for name, e, _ in self.enums if "." + name == field.type_name)
            field.default_value = self.random.choice(enum.value).name
        elif field.type not in (wire.MESSAGE, wire.GROUP):
            field.default_value = self.random.choice(choices.get(field.type, ["-5", "41"]))

    def maybe_packed(self, field):
        if not self.is_editions and wire.is_packable(field.type) and self.odds(0.5):
            field.options.packed = self.odds(0.5)

    def finish(self, field):
        # Bare sets have no json_name; protoc's have one for each field.
        if self.odds(0.15):
            field.json_name = self.random.choice(["json{}", "JSON name {}", "j-{}", "ж{}", "@x{}"]).format(self.unique())
        # A default next to implicit presence says two things at once.
        if field.options.features.field_presence == Features.IMPLICIT:
            field.ClearField("default_value")

    def set_type(self, full, message, field, allow_group=True):
        roll = self.random.random()
        if roll < 0.1:
            field.type = wire.MESSAGE
            field.type_name = ".google.protobuf." + self.random.choice(WELL_KNOWN_TYPES)
        elif roll < 0.22:
            field.type = wire.MESSAGE
            field.type_name = "." + self.random.choice(self.messages)[0]
        elif roll < 0.32:
            self.set_enum(field)
        elif roll < 0.4 and allow_group and self.syntax == "proto2":
            self.make_group(full, message, field)
        elif roll < 0.5 and allow_group and self.is_editions:
            self.make_delimited(full, message, field)
        else:
            field.type = self.random.choice(SCALARS)

    def set_enum(self, field):
        choices = [name for name, _, closed in self.enums if not closed or not self.is_editions
                   or not self.implicit_by_default()]
        # A field that may get implicit presence needs an open enum.
        if self.is_editions:
            choices = [name for name, _, closed in self.enums if not closed]
            if self.odds(0.3):
                choices = [name for name, _, closed in self.enums if closed] or choices
        if not choices:
            field.type = wire.BOOL
            return
        field.type = wire.ENUM
        field.type_name = "." + self.random.choice(choices)
        if self.is_editions and any(name == field.type_name[1:] and closed for name, _, closed in self.enums):
            field.options.features.field_presence = Features.EXPLICIT
            if field.label == F.LABEL_REPEATED or field.HasField("oneof_index"):
                field.ClearField("options")

    def small_message(self, nested):
        for number in range(1, self.random.randint(2, 4)):
            nested.field.add(name=self.field_name(), number=number, label=F.LABEL_OPTIONAL,
                             type=self.random.choice(SCALARS))

    def make_group(self, full, message, field):
        number = self.unique()
        nested = message.nested_type.add(name=f"Group{number}")
        self.small_message(nested)
        field.type = wire.GROUP
        field.name = f"group{number}"
        field.type_name = f".{full}.{nested.name}"

    def make_delimited(self, full, message, field):
        number = self.unique()
        nested = message.nested_type.add(name=f"Delimited{number}")
        self.small_message(nested)
        field.type = wire.MESSAGE
        if self.odds(0.5):
            field.name = f"delimited{number}"
        field.type_name = f".{full}.{nested.name}"
        field.options.features.message_encoding = Features.DELIMITED

    def make_map(self, full, message, field):
        entry = message.nested_type.add(name=camel(field.name) + "Entry")
        entry.options.map_entry = True
        entry.field.add(name="key", number=1, label=F.LABEL_OPTIONAL, type=self.random.choice(KEYS))
        value = entry.field.add(name="value", number=2, label=F.LABEL_OPTIONAL)
        self.set_type(full, message, value, allow_group=False)
        value.ClearField("options")
        # The first value of an enum in a map has to be 0.
        if any(value.type_name == "." + name and enum.value[0].number for name, enum, _ in self.enums):
            value.type = wire.BOOL
            value.ClearField("type_name")
        field.label = F.LABEL_REPEATED
        field.type = wire.MESSAGE
        field.type_name = f".{full}.{entry.name}"

    def add_extensions(self):
        extendees = [name for name, _, has_range in self.messages if has_range]
        if not extendees:
            return
        for number in self.random.sample(range(*EXTENSION_RANGE), self.random.randint(2, 8)):
            if self.odds(0.5):
                scope, holder = self.package, None
                extension = self.file.extension.add()
            else:
                scope, holder, _ = self.random.choice([m for m in self.messages if not m[1].options.message_set_wire_format])
                extension = holder.extension.add()
            extension.name = f"ext_{self.unique()}"
            extension.number = number
            extension.label = self.random.choice([F.LABEL_OPTIONAL, F.LABEL_OPTIONAL, F.LABEL_REPEATED])
            extension.extendee = "." + self.random.choice(extendees)
            self.set_type(scope, holder, extension, allow_group=holder is not None)
            if extension.options.features.field_presence:
                extension.options.features.ClearField("field_presence")
            if extension.label == F.LABEL_REPEATED:
                self.maybe_packed(extension)
            if self.is_editions:
                self.field_features(extension, extension.type == wire.MESSAGE, is_extension=True)


def make_files(random, count):
    """The files of a descriptor set: the well-known types, and `count` random ones of every syntax."""
    files = well_known_files()
    for index in range(count):
        syntax = ["proto2", "proto3", "2023", "2024"][index % 4]
        files.append(FileMaker(random, f"random/{index}.proto", f"random.p{index}", syntax).make())
    return files
