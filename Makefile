# make run        builds the toolkit and takes the sample heartbeat from JSON to its digest
# make test       builds and runs all tests
# make generate   makes the checked-in code again from proto/
# make format     lays out the Swift code; make lint checks it
# make bench      measures against protobuf-c and C++ protobuf
# make conformance  runs protobuf's conformance_test_runner, more such cases, and the comparison with upb alone
# make fuzz SECONDS=60   runs every fuzz target
# make docs       writes the DocC pages to .build/docs
# make install PREFIX=/usr/local   puts the C library, its header and its pkg-config file in place
# make clean      removes what was built

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
BUILD := .build
VENV := $(BUILD)/venv
PREFIX ?= /usr/local
SECONDS ?= 60
VERSION := 0.1.0
# A machine with several Pythons has Debian's, which python3-venv belongs to, here.
PYTHON ?= /usr/bin/python3
export PYTHON

RUN_PACKAGES := g++ libprotobuf-c-dev libsecp256k1-dev libsqlite3-dev libssl-dev pkg-config protobuf-compiler \
	python3 python3-venv
# What the peers are built with: Go and Rust with libraries, all of Debian.
PEER_PACKAGES := cargo golang-go golang-github-btcsuite-btcd-btcec-dev golang-golang-x-crypto-dev \
	golang-google-protobuf-dev libprotobuf-dev librust-hex-dev librust-once-cell-dev librust-openssl-dev \
	librust-prost-build-dev librust-prost-dev librust-prost-types-dev librust-serde-json-dev protobuf-c-compiler
# What tests ask for their judgement of metrics and alert rules.
CHECK_PACKAGES := prometheus python3-prometheus-client
# What looks at the page of `inspect --html`.
BROWSER_PACKAGES := chromium fonts-dejavu-core
# What protobuf's conformance_test_runner is built with.
CONFORMANCE_PACKAGES := debian-archive-keyring g++ libjsoncpp-dev libprotobuf-dev protobuf-compiler
TEST_PACKAGES := $(sort $(RUN_PACKAGES) $(PEER_PACKAGES) $(CHECK_PACKAGES) $(BROWSER_PACKAGES) $(CONFORMANCE_PACKAGES))

.PHONY: run test conformance generate generate-swift generate-c format lint bench fuzz docs install clean
.PHONY: packages-run packages-test packages-conformance peers

# --- Set-up ---

# Installs those of the packages that are missing, and says which.
define install_packages
	missing=""; \
	for name in $(1); do \
		dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$name"; \
	done; \
	if [ -n "$$missing" ]; then \
		sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
		echo "Installing Debian packages:$$missing"; \
		$$sudo apt-get update -qq; \
		DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >/dev/null; \
	fi
endef

packages-run:
	@$(call install_packages,$(RUN_PACKAGES))

packages-test:
	@$(call install_packages,$(TEST_PACKAGES))

packages-conformance:
	@$(call install_packages,$(CONFORMANCE_PACKAGES))

$(VENV)/.installed: Vectors/requirements.txt | packages-run
	@echo "Installing Python packages of Vectors/requirements.txt into $(VENV)"
	@$(MAKE) -C Vectors/peers $(abspath $@)

# --- The main job ---

run: packages-run $(VENV)/.installed
	swift build --product enclave-wire
	@Vectors/sample/run.sh $(BUILD)/debug/enclave-wire $(VENV)/bin/python
	@Vectors/sample/transaction.sh $(BUILD)/debug/enclave-wire $(VENV)/bin/python
	@Vectors/sample/health.sh $(BUILD)/debug/enclave-wire

# --- Tests ---

peers: packages-test
	@$(MAKE) -C Vectors/peers

test: packages-test peers
	Tests/run.sh

conformance: packages-conformance $(VENV)/.installed
	swift build --product enclave-wire-conformance
	swift build --product generated-testee
	Tests/Conformance/official.sh $(BUILD)/conformance-runner
	$(VENV)/bin/python Tests/Conformance/suite.py
	$(VENV)/bin/python Tests/Conformance/frames.py
	$(VENV)/bin/python Tests/Conformance/compare.py

# --- Generated code ---

PLUGIN = $(BUILD)/debug/protoc-gen-enclave-wire
WELL_KNOWN := $(addprefix google/protobuf/,any.proto duration.proto empty.proto field_mask.proto struct.proto timestamp.proto wrappers.proto)
PROTOS := $(shell cd proto && find . -name '*.proto' | sed 's,^\./,,' | sort)
SWIFT_OUT := --enclave-wire_opt=Visibility=Public,FileNaming=PathToUnderscores
C_PROTOS := google/protobuf/timestamp.proto google/protobuf/any.proto \
	$(patsubst %,virtengine/enclave/v1/%.proto,types params health heartbeat genesis) \
	enclavewire/vectors/v1/sampler.proto
CONFORMANCE_SET := Tests/Conformance/Schemas/conformance_descriptors.binpb
# Where generated code goes; the freshness test names another folder and compares.
OUT ?= .

generate: packages-test $(VENV)/.installed generate-swift generate-c

generate-swift:
	swift build --product protoc-gen-enclave-wire
	mkdir -p $(OUT)/Sources/WellKnownTypes/Generated $(OUT)/Sources/EnclaveProto/Generated $(OUT)/Tests/GeneratorTests/Generated
	protoc --plugin=$(PLUGIN) --enclave-wire_out=$(OUT)/Sources/WellKnownTypes/Generated $(SWIFT_OUT) $(WELL_KNOWN)
	protoc -Iproto --plugin=$(PLUGIN) --enclave-wire_out=$(OUT)/Sources/EnclaveProto/Generated $(SWIFT_OUT) $(PROTOS)
	$(VENV)/bin/python -m grpc_tools.protoc -ITests/GeneratorTests/Schemas --plugin=$(PLUGIN) \
		--enclave-wire_out=$(OUT)/Tests/GeneratorTests/Generated --enclave-wire_opt=FileNaming=DropPath \
		$(notdir $(wildcard Tests/GeneratorTests/Schemas/*.proto))
	mkdir -p $(OUT)/Tests/GeneratedTestee/Generated
	$(VENV)/bin/python -m grpc_tools.protoc --descriptor_set_in=$(CONFORMANCE_SET) --plugin=$(PLUGIN) \
		--enclave-wire_out=$(OUT)/Tests/GeneratedTestee/Generated --enclave-wire_opt=FileNaming=PathToUnderscores \
		conformance/conformance.proto \
		$(addprefix conformance/test_protos/test_messages_edition,2023.proto _unstable.proto) \
		$(addprefix editions/golden/test_messages_proto,2_editions.proto 3_editions.proto) \
		$(addprefix google/protobuf/test_messages_proto,2.proto 3.proto)

# protoc-c knows no `optional` of proto3: each becomes a oneof of one member, which has the same bytes.
generate-c:
	mkdir -p $(BUILD)/c-proto/enclavewire/vectors/v1 $(OUT)/Sources/CEnclaveWire/generated
	sed -E 's,^  optional ([A-Za-z0-9_.]+) ([a-z0-9_]+) = ([0-9]+);,  oneof _\2 { \1 \2 = \3; },' \
		proto/enclavewire/vectors/v1/sampler.proto > $(BUILD)/c-proto/enclavewire/vectors/v1/sampler.proto
	protoc-c -I$(BUILD)/c-proto -Iproto --c_out=$(OUT)/Sources/CEnclaveWire/generated $(C_PROTOS)

# --- Layout ---

SWIFT_FILES = $(shell git ls-files --cached --others --exclude-standard '*.swift' | grep -v '\.pb\.swift$$')

format:
	@swift format --in-place --parallel $(SWIFT_FILES)

lint:
	@swift format lint --strict --parallel $(SWIFT_FILES)

# --- Speed, fuzzing, documentation ---

bench: packages-test
	Tests/Bench/run.sh $(abspath $(BUILD))/bench.json

fuzz: packages-test
	Tests/Fuzz/run.sh $(SECONDS)

docs: packages-run
	Tests/Docs/run.sh $(BUILD)

# --- The C library ---

C_DIR := Sources/CEnclaveWire
C_SOURCES := $(wildcard $(C_DIR)/*.c)
C_GENERATED := $(shell find $(C_DIR)/generated -name '*.c')
C_OBJECTS := $(patsubst $(C_DIR)/%.c,$(BUILD)/c/%.o,$(C_SOURCES) $(C_GENERATED))

$(BUILD)/c/%.o: $(C_DIR)/%.c $(wildcard $(C_DIR)/*.h $(C_DIR)/include/*.h)
	@mkdir -p $(dir $@)
	$(CC) -std=c11 -O2 -fPIC -ffunction-sections -I$(C_DIR)/include -I$(C_DIR)/generated -c -o $@ $<

$(BUILD)/c/libenclave_wire.a: $(C_OBJECTS)
	rm -f $@
	$(AR) rcs $@ $^

install: packages-run $(BUILD)/c/libenclave_wire.a
	install -d $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/lib/pkgconfig
	install -m 644 $(C_DIR)/include/enclave_wire.h $(DESTDIR)$(PREFIX)/include/
	install -m 644 $(BUILD)/c/libenclave_wire.a $(DESTDIR)$(PREFIX)/lib/
	sed 's,@PREFIX@,$(PREFIX),; s,@VERSION@,$(VERSION),' $(C_DIR)/enclave_wire.pc.in > $(DESTDIR)$(PREFIX)/lib/pkgconfig/enclave_wire.pc

clean:
	rm -rf $(BUILD) Tests/Bench/.build Tests/Bench/Sources/CppPeer/generated Tests/Bench/Sources/ProtobufCPeer/generated Tests/Fuzz/.build
