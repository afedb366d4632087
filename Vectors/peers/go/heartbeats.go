package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strconv"
	"time"

	"google.golang.org/protobuf/encoding/protowire"
)

type heartbeat struct {
	ValidatorAddress string `json:"validatorAddress"`
	Timestamp        string `json:"timestamp"`
	Nonce            string `json:"nonce"`
}

// The members in the order and with the types of the keeper.
type signBytes struct {
	ValidatorAddress string
	Timestamp        time.Time
	Nonce            uint64
}

func signDoc(r request) (answer, error) {
	var parts answer
	var err error
	switch r.Scheme {
	case "go-json":
		parts, err = goJSON(r)
	case "", "canonical":
		parts, err = heartbeatDocument(r)
	default:
		return txSignDoc(r)
	}
	if err != nil {
		return nil, err
	}
	return withDigest(parts), nil
}

// The answer with hexadecimal in place of bytes, and the digest of the document.
func withDigest(parts answer) answer {
	digest := sha256.Sum256(parts["sign_doc"].([]byte))
	for name, value := range parts {
		parts[name] = hex.EncodeToString(value.([]byte))
	}
	parts["digest"] = hex.EncodeToString(digest[:])
	return parts
}

func goJSON(r request) (answer, error) {
	if r.JSON == nil {
		carried, err := carriedHeartbeat(r)
		if err != nil {
			return nil, err
		}
		document, err := carried.goJSON()
		return answer{"sign_doc": document}, err
	}
	var h heartbeat
	if err := json.Unmarshal(r.JSON, &h); err != nil {
		return nil, err
	}
	timestamp, err := time.Parse(time.RFC3339Nano, h.Timestamp)
	if err != nil {
		return nil, err
	}
	var nonce uint64
	if h.Nonce != "" {
		if nonce, err = strconv.ParseUint(h.Nonce, 10, 64); err != nil {
			return nil, err
		}
	}
	document, err := json.Marshal(signBytes{h.ValidatorAddress, timestamp.UTC(), nonce})
	return answer{"sign_doc": document}, err
}

func heartbeatDocument(r request) (answer, error) {
	carried, err := carriedHeartbeat(r)
	if err != nil {
		return nil, err
	}
	return answer{"heartbeat_bytes": carried.unsigned, "sign_doc": carried.document(r.ChainID)}, nil
}

// A heartbeat that was read from canonical bytes.
type carried struct {
	unsigned, signature []byte
	timed               bool
	signBytes
}

func carriedHeartbeat(r request) (carried, error) {
	if r.JSON != nil {
		r.Type = heartbeatName
		encoded, err := encode(r)
		if err != nil {
			return carried{}, err
		}
		text := encoded["bytes"].(string)
		r.Bytes = &text
	}
	data, err := r.bytes()
	if err != nil {
		return carried{}, err
	}
	message, err := parse(heartbeatName, data)
	if err != nil {
		return carried{}, err
	}
	written, err := canonical(message, 100)
	if err == nil && string(written) != string(data) {
		err = errors.New("the heartbeat is not canonical")
	}
	h := carried{unsigned: without(data, 4), signature: get(message, "signature").Bytes()}
	h.ValidatorAddress = get(message, "validator_address").String()
	h.Nonce = get(message, "nonce").Uint()
	moment := get(message, "timestamp").Message()
	h.Timestamp = time.Unix(get(moment, "seconds").Int(), get(moment, "nanos").Int()).UTC()
	h.timed = moment.IsValid()
	if !h.timed && r.Scheme == "go-json" {
		err = errors.New("no timestamp")
	}
	return h, err
}

func (h carried) document(chainID string) []byte {
	out := protowire.AppendString(protowire.AppendTag(nil, 1, protowire.BytesType), "/"+heartbeatName)
	if chainID != "" {
		out = protowire.AppendString(protowire.AppendTag(out, 2, protowire.BytesType), chainID)
	}
	return appendBytes(out, 3, h.unsigned)
}

func (h carried) goJSON() ([]byte, error) { return json.Marshal(h.signBytes) }

// A field of bytes; the empty value is not written.
func appendBytes(out []byte, number protowire.Number, value []byte) []byte {
	if len(value) == 0 {
		return out
	}
	return protowire.AppendBytes(protowire.AppendTag(out, number, protowire.BytesType), value)
}

// The records of a message but those of one field.
func without(data []byte, number protowire.Number) []byte {
	var out []byte
	for len(data) > 0 {
		found, _, size := protowire.ConsumeField(data)
		if size < 0 {
			return out
		}
		if found != number {
			out = append(out, data[:size]...)
		}
		data = data[size:]
	}
	return out
}

// Heartbeats one after the other, as a chain takes them

const (
	greatestAge  = 300 * time.Second
	greatestLead = 60 * time.Second
	retention    = 86400
)

type nonce struct{ validator, number string }

type chain struct {
	request
	claimed map[nonce]int64
}

func heartbeats(r request) (answer, error) {
	c := chain{request: r, claimed: map[nonce]int64{}}
	answers := []interface{}{}
	for _, s := range r.Steps {
		if s.Expire != nil {
			answers = append(answers, expire(c.claimed, *s.Expire))
		} else if refused := c.process(s); refused != "" {
			answers = append(answers, refused)
		} else {
			answers = append(answers, "accept")
		}
	}
	return answer{"answers": answers}, nil
}

// Why a heartbeat is refused, or nothing.
func (c chain) process(s step) string {
	h, err := carriedHeartbeat(request{Bytes: &s.Bytes})
	if err != nil {
		return "not-canonical"
	}
	if h.ValidatorAddress == "" || !h.timed || len(h.signature) == 0 {
		return "missing-field"
	}
	account, err := bech32Decode("ve", h.ValidatorAddress)
	if err != nil || len(account) == 0 || len(account) > 255 {
		return "invalid-address"
	}
	keys, known := c.Identities[h.ValidatorAddress]
	if !known {
		return "unknown-validator"
	}
	now := time.Unix(s.Time, 0)
	if h.Timestamp.Before(now.Add(-greatestAge)) {
		return "too-old"
	}
	if h.Timestamp.After(now.Add(greatestLead)) {
		return "too-early"
	}
	key := nonce{h.ValidatorAddress, strconv.FormatUint(h.Nonce, 10)}
	if _, used := c.claimed[key]; used {
		return "replay"
	}
	if refused := c.testSignature(h, keys); refused != "" {
		return refused
	}
	c.claimed[key] = s.Time + retention
	return ""
}

func (c chain) testSignature(h carried, keys []string) string {
	schemes, algorithms := c.Schemes, c.Algorithms
	if schemes == nil {
		schemes = []string{"canonical"}
	}
	if algorithms == nil {
		algorithms = []string{"ed25519"}
	}
	refused := "key-not-accepted"
	for _, text := range keys {
		key, err := hex.DecodeString(text)
		name := "secp256k1"
		if len(key) == 32 {
			name = "ed25519"
		}
		if err != nil || !contains(algorithms, name) {
			continue
		}
		refused = "invalid-signature"
		for _, scheme := range schemes {
			document := h.document(c.ChainID)
			if scheme == "go-json" {
				document, _ = h.goJSON()
			}
			sum := sha256.Sum256(document)
			if name == "ed25519" && verifyEd25519(key, sum[:], h.signature) ||
				name == "secp256k1" && verifySecp256k1(key, sum[:], h.signature) {
				return ""
			}
		}
	}
	return refused
}

func contains(list []string, word string) bool {
	for _, item := range list {
		if item == word {
			return true
		}
	}
	return false
}

// Nonces

type step struct {
	Op        string `json:"op"`
	Validator string `json:"validator"`
	Nonce     string `json:"nonce"`
	Expires   int64  `json:"expires"`
	Before    int64  `json:"before"`
	Time      int64  `json:"time"`
	Bytes     string `json:"bytes"`
	Expire    *int64 `json:"expire"`
}

func claims(r request) (answer, error) {
	claimed := map[nonce]int64{}
	answers := []interface{}{}
	for _, s := range r.Steps {
		key := nonce{s.Validator, s.Nonce}
		_, used := claimed[key]
		switch {
		case s.Op == "contains":
			answers = append(answers, used)
		case s.Op == "expire":
			answers = append(answers, expire(claimed, s.Before))
		case used:
			answers = append(answers, "replay")
		default:
			claimed[key] = s.Expires
			answers = append(answers, "first")
		}
	}
	return answer{"answers": answers}, nil
}

// How many nonces were let go of.
func expire(claimed map[nonce]int64, before int64) int {
	gone := 0
	for key, expires := range claimed {
		if expires < before {
			delete(claimed, key)
			gone++
		}
	}
	return gone
}
