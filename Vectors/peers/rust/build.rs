//! Makes prost's types of the descriptor set in DESCRIPTORS, and a table of them by full name.

use std::{env, fs, path::PathBuf};

use prost::Message;
use prost_types::{DescriptorProto, FileDescriptorSet};

fn main() {
    println!("cargo:rerun-if-env-changed=DESCRIPTORS");
    let source = env::var("DESCRIPTORS").expect("DESCRIPTORS names the descriptor set");
    println!("cargo:rerun-if-changed={source}");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    let mut set = FileDescriptorSet::decode(&*fs::read(&source).unwrap()).unwrap();
    for message in set.file.iter_mut().flat_map(|file| &mut file.message_type) {
        declare_packed(message);
    }
    let descriptors = out.join("descriptors.binpb");
    fs::write(&descriptors, set.encode_to_vec()).unwrap();

    prost_build::Config::new()
        .file_descriptor_set_path(&descriptors)
        .skip_protoc_run()
        // Map keys in order: UTF-8 bytes, numbers by value, false before true.
        .btree_map(["."])
        .include_file("types.rs")
        .compile_protos(&[] as &[&str], &[] as &[&str])
        .unwrap();

    let mut rows = String::new();
    for file in &set.file {
        // prost has these ready.
        let known = file.package() == "google.protobuf";
        let module = if known {
            "prost_types".into()
        } else {
            format!("types::{}", file.package().replace('.', "::"))
        };
        for message in &file.message_type {
            add(message, file.package(), &module, &mut rows);
        }
    }
    fs::write(
        out.join("table.rs"),
        format!("match name {{\n{rows}    _ => None,\n}}\n"),
    )
    .unwrap();
}

/// The canonical form packs whatever can be packed, whatever the schema declares.
fn declare_packed(message: &mut DescriptorProto) {
    use prost_types::field_descriptor_proto::{Label, Type};
    for field in &mut message.field {
        let delimited = [Type::String, Type::Bytes, Type::Message, Type::Group].contains(&field.r#type());
        if field.label() == Label::Repeated && !delimited {
            field.options.get_or_insert_with(Default::default).packed = Some(true);
        }
    }
    message.nested_type.iter_mut().for_each(declare_packed);
}

fn add(message: &DescriptorProto, scope: &str, module: &str, rows: &mut String) {
    if message.options.as_ref().map_or(false, |options| options.map_entry()) {
        return;
    }
    let name = format!("{scope}.{}", message.name());
    *rows += &format!(
        "    \"{name}\" => Some(read_and_write::<{module}::{}>),\n",
        message.name()
    );
    for nested in &message.nested_type {
        add(nested, &name, &format!("{module}::{}", snake(message.name())), rows);
    }
}

/// The module in which prost puts what is nested in a message.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for (index, c) in name.char_indices() {
        if c.is_uppercase() && index > 0 {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}
