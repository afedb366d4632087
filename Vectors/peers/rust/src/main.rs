mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}
fn read_and_write<M: prost::Message + Default>(bytes: &[u8]) -> Result<Vec<u8>, prost::DecodeError> { Ok(M::decode(bytes)?.encode_to_vec()) }
fn table(name: &str) -> Option<fn(&[u8]) -> Result<Vec<u8>, prost::DecodeError>> {
    include!(concat!(env!("OUT_DIR"), "/table.rs"))
}
fn main() {
    let v: serde_json::Value = serde_json::from_str("{}").unwrap();
    println!("{} {:?} {:?}", v, table("virtengine.enclave.v1.MsgEnclaveHeartbeat").unwrap()(&hex::decode("28050a0161").unwrap()), openssl::sha::sha256(b""));
}
