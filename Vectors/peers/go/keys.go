package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"math/big"

	"github.com/btcsuite/btcd/btcec"
	"golang.org/x/crypto/ripemd160"
	"google.golang.org/protobuf/encoding/protowire"
)

func digest(r request) (answer, error) {
	data, err := r.bytes()
	sum := sha256.Sum256(data)
	return answer{"digest": hex.EncodeToString(sum[:])}, err
}

// What the algorithm is given: for Ed25519 its message, for secp256k1 32 bytes of digest.
func (r request) content() ([]byte, error) {
	text, hashed := r.Digest, false
	if r.Bytes != nil {
		text, hashed = r.Bytes, true
	} else if r.Message != nil {
		text, hashed = r.Message, r.Algorithm == "secp256k1"
	}
	if text == nil {
		return nil, errors.New("bytes, message or digest is missing")
	}
	data, err := hex.DecodeString(*text)
	if hashed {
		sum := sha256.Sum256(data)
		data = sum[:]
	}
	return data, err
}

// A key or a signature of a wrong length or form is no error: the signature is not valid.
func verify(r request) (answer, error) {
	content, contentErr := r.content()
	key, keyErr := hex.DecodeString(r.PublicKey)
	signature, signatureErr := hex.DecodeString(r.Signature)
	if contentErr != nil || keyErr != nil || signatureErr != nil {
		return nil, errors.New("malformed request")
	}
	switch r.Algorithm {
	case "", "ed25519":
		return answer{"valid": verifyEd25519(key, content, signature)}, nil
	case "secp256k1":
		return answer{"valid": verifySecp256k1(key, content, signature)}, nil
	}
	return nil, errUnsupported
}

func verifyEd25519(key, message, signature []byte) bool {
	return len(key) == ed25519.PublicKeySize && ed25519.Verify(key, message, signature)
}

// Keys of 33 bytes (02, 03) or 65 (04), signatures of 64 with the lower s.
func verifySecp256k1(key, digest, signature []byte) bool {
	compressed := len(key) == 33 && (key[0] == 2 || key[0] == 3)
	uncompressed := len(key) == 65 && key[0] == 4
	if !compressed && !uncompressed || len(signature) != 64 {
		return false
	}
	curve := btcec.S256()
	public, err := btcec.ParsePubKey(key, curve)
	if err != nil || !curve.IsOnCurve(public.X, public.Y) {
		return false
	}
	rs := &btcec.Signature{R: new(big.Int).SetBytes(signature[:32]), S: new(big.Int).SetBytes(signature[32:])}
	half := new(big.Int).Rsh(curve.N, 1)
	if rs.R.Sign() == 0 || rs.R.Cmp(curve.N) >= 0 || rs.S.Sign() == 0 || rs.S.Cmp(half) > 0 {
		return false
	}
	return rs.Verify(digest, public)
}

func sign(r request) (answer, error) {
	content, err := r.content()
	if err != nil {
		return nil, err
	}
	secret, err := hex.DecodeString(r.PrivateKey)
	if err != nil || len(secret) != 32 {
		return nil, errors.New("a private key has 32 bytes")
	}
	switch r.Algorithm {
	case "", "ed25519":
		key := ed25519.NewKeyFromSeed(secret)
		return answer{
			"signature":  hex.EncodeToString(ed25519.Sign(key, content)),
			"public_key": hex.EncodeToString(key.Public().(ed25519.PublicKey)),
		}, nil
	case "secp256k1":
		key, public := btcec.PrivKeyFromBytes(btcec.S256(), secret)
		signature, err := key.Sign(content)
		if err != nil {
			return nil, err
		}
		var rs [64]byte
		signature.R.FillBytes(rs[:32])
		signature.S.FillBytes(rs[32:])
		return answer{
			"signature":  hex.EncodeToString(rs[:]),
			"public_key": hex.EncodeToString(public.SerializeCompressed()),
		}, nil
	}
	return nil, errUnsupported
}

// The first 20 bytes of SHA-256 for Ed25519 and threshold keys, RIPEMD-160 of SHA-256 for secp256k1.
func address(r request) (answer, error) {
	if r.Threshold != 0 {
		amino, err := aminoMultisig(r.Threshold, r.PublicKeys)
		sum := sha256.Sum256(amino)
		return answer{"address": bech32(r.Prefix, sum[:20])}, err
	}
	key, err := hex.DecodeString(r.PublicKey)
	sum := sha256.Sum256(key)
	account := sum[:20]
	if r.Algorithm == "secp256k1" {
		hash := ripemd160.New()
		hash.Write(sum[:])
		account = hash.Sum(nil)
	}
	return answer{"address": bech32(r.Prefix, account)}, err
}

func aminoMultisig(threshold uint64, keys []memberKey) ([]byte, error) {
	out := protowire.AppendVarint([]byte{0x22, 0xc1, 0xf7, 0xe2, 0x08}, threshold)
	for _, member := range keys {
		prefix := []byte{0x16, 0x24, 0xde, 0x64, 0x20}
		if member.Algorithm == "secp256k1" {
			prefix = []byte{0xeb, 0x5a, 0xe9, 0x87, 0x21}
		}
		key, err := hex.DecodeString(member.PublicKey)
		if err != nil {
			return nil, err
		}
		out = protowire.AppendBytes(append(out, 0x12), append(prefix, key...))
	}
	return out, nil
}
