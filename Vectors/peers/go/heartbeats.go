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
	if !moment.IsValid() && r.Scheme == "go-json" {
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

func verifyHeartbeat(r request) (answer, error) {
	key, err := hex.DecodeString(r.PublicKey)
	if err != nil {
		return nil, err
	}
	h, err := carriedHeartbeat(r)
	if err != nil {
		return answer{"valid": false}, nil
	}
	valid := false
	for _, scheme := range r.schemes() {
		document := h.document(r.ChainID)
		if scheme == "go-json" {
			if document, err = h.goJSON(); err != nil {
				return nil, err
			}
		}
		sum := sha256.Sum256(document)
		if len(key) == 32 {
			valid = valid || verifyEd25519(key, sum[:], h.signature)
		} else {
			valid = valid || verifySecp256k1(key, sum[:], h.signature)
		}
	}
	return answer{"valid": valid}, nil
}

func (r request) schemes() []string {
	if r.Schemes == nil {
		return []string{"canonical"}
	}
	return r.Schemes
}

// Nonces

type step struct {
	Op        string `json:"op"`
	Validator string `json:"validator"`
	Nonce     string `json:"nonce"`
	Expires   int64  `json:"expires"`
	Before    int64  `json:"before"`
}

func claims(r request) (answer, error) {
	type nonce struct{ validator, number string }
	claimed := map[nonce]int64{}
	answers := []interface{}{}
	for _, s := range r.Steps {
		key := nonce{s.Validator, s.Nonce}
		_, used := claimed[key]
		switch {
		case s.Op == "contains":
			answers = append(answers, used)
		case s.Op == "expire":
			gone := 0
			for key, expires := range claimed {
				if expires < s.Before {
					delete(claimed, key)
					gone++
				}
			}
			answers = append(answers, gone)
		case used:
			answers = append(answers, "replay")
		default:
			claimed[key] = s.Expires
			answers = append(answers, "first")
		}
	}
	return answer{"answers": answers}, nil
}
