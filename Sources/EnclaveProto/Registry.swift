import WellKnownTypes
import WireFormat

extension TypeRegistry {
    /// Every message type under `proto/`, and the types of google/protobuf that it uses.
    public static let enclave: TypeRegistry = {
        var registry = TypeRegistry.wellKnown
        File_cosmos_base_query_v1beta1_pagination.register(in: &registry)
        File_cosmos_base_v1beta1_coin.register(in: &registry)
        File_cosmos_crypto_ed25519_keys.register(in: &registry)
        File_cosmos_crypto_multisig_keys.register(in: &registry)
        File_cosmos_crypto_multisig_v1beta1_multisig.register(in: &registry)
        File_cosmos_crypto_secp256k1_keys.register(in: &registry)
        File_cosmos_tx_signing_v1beta1_signing.register(in: &registry)
        File_cosmos_tx_v1beta1_tx.register(in: &registry)
        File_enclavewire_vectors_v1_sampler.register(in: &registry)
        File_virtengine_enclave_v1_genesis.register(in: &registry)
        File_virtengine_enclave_v1_health.register(in: &registry)
        File_virtengine_enclave_v1_heartbeat.register(in: &registry)
        File_virtengine_enclave_v1_monitor.register(in: &registry)
        File_virtengine_enclave_v1_params.register(in: &registry)
        File_virtengine_enclave_v1_query.register(in: &registry)
        File_virtengine_enclave_v1_store.register(in: &registry)
        File_virtengine_enclave_v1_tx.register(in: &registry)
        File_virtengine_enclave_v1_types.register(in: &registry)
        return registry
    }()
}
