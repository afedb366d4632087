// Go peer: protobuf by google.golang.org/protobuf over the descriptor set, Ed25519, SHA-256 and JSON by the
// standard library, secp256k1 by btcec. Takes transactions apart by the rules of the chain's own decoder.
//
//	peer-go DESCRIPTOR_SET
//
// Speaks the line protocol of Vectors/README.md.
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

type request struct {
	ID             json.RawMessage     `json:"id"`
	Op             string              `json:"op"`
	Type           string              `json:"type"`
	Scheme         string              `json:"scheme"`
	Schemes        []string            `json:"schemes"`
	Algorithms     []string            `json:"algorithms"`
	Identities     map[string][]string `json:"identities"`
	JSON           json.RawMessage     `json:"json"`
	Bytes          *string             `json:"bytes"`
	Message        *string             `json:"message"`
	Digest         *string             `json:"digest"`
	Algorithm      string              `json:"algorithm"`
	PublicKey      string              `json:"public_key"`
	PublicKeys     []memberKey         `json:"public_keys"`
	PrivateKey     string              `json:"private_key"`
	Signature      string              `json:"signature"`
	ChainID        string              `json:"chain_id"`
	AccountNumber  string              `json:"account_number"`
	AccountNumbers []string            `json:"account_numbers"`
	Signer         int                 `json:"signer"`
	Prefix         string              `json:"prefix"`
	Threshold      uint64              `json:"threshold"`
	Limits         *limits             `json:"limits"`
	Steps          []step              `json:"steps"`
}

type limits struct {
	Depth *int `json:"depth"`
	Size  *int `json:"size"`
}

type memberKey struct {
	Algorithm string `json:"algorithm"`
	PublicKey string `json:"public_key"`
}

type answer map[string]interface{}

var errUnsupported = errors.New("unsupported")

// A refusal with more to say than a sentence.
type refusal struct {
	members answer
	reason  string
}

func (r refusal) Error() string { return r.reason }

func (r request) bytes() ([]byte, error) {
	if r.Bytes == nil {
		return nil, errors.New("no bytes")
	}
	return hex.DecodeString(*r.Bytes)
}

var operations = map[string]func(request) (answer, error){
	"address": address, "canonicalize": canonicalize, "check": check, "claims": claims, "decode": decode,
	"digest": digest, "encode": encode, "heartbeats": heartbeats, "sign": sign, "sign-doc": signDoc, "tx-decode": txDecode,
	"tx-hash": txHash, "tx-verify": txVerify, "verify": verify,
}

func respond(line []byte) answer {
	var r request
	if err := json.Unmarshal(line, &r); err != nil {
		return answer{"id": r.ID, "ok": false, "error": err.Error()}
	}
	operation, known := operations[r.Op]
	if !known {
		return answer{"id": r.ID, "ok": false, "unsupported": true}
	}
	result, err := operation(r)
	if errors.Is(err, errUnsupported) {
		return answer{"id": r.ID, "ok": false, "unsupported": true}
	}
	if err != nil {
		result = answer{}
		var refused refusal
		if errors.As(err, &refused) {
			result = refused.members
		}
		result["error"] = err.Error()
	}
	result["id"], result["ok"] = r.ID, err == nil
	return result
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: peer-go DESCRIPTOR_SET")
		os.Exit(2)
	}
	if err := load(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 64<<20)
	for input.Scan() {
		line, err := json.Marshal(respond(input.Bytes()))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(string(line))
	}
}
