//! Makes prost's types of the descriptor set in DESCRIPTORS, and a table of them by full name.

use std::{env, fs, path::PathBuf};

use prost::Message;
use prost_types::{DescriptorProto, FileDescriptorSet};

fn main() {
    println!("cargo:rerun-if-env-changed=DESCRIPTORS");
    let descriptors = PathBuf::from(env::var("DESCRIPTORS").expect("DESCRIPTORS names the descriptor set"));
    println!("cargo:rerun-if-changed={}", descriptors.display());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    fs::copy(&descriptors, out.join("descriptors.binpb")).unwrap();

    prost_build::Config::new()
        .file_descriptor_set_path(&descriptors)
        .skip_protoc_run()
        // Map keys in order: UTF-8 bytes, numbers by value, false before true.
        .btree_map(["."])
        .include_file("types.rs")
        .compile_protos(&[] as &[&str], &[] as &[&str])
        .unwrap();

    let set = FileDescriptorSet::decode(&*fs::read(&descriptors).unwrap()).unwrap();
    let mut rows = String::new();
    for file in &set.file {
        if file.package() == "google.protobuf" {
            rows += "    \"google.protobuf.Any\" => Some(read_and_write::<prost_types::Any>),\n    \
                     \"google.protobuf.Timestamp\" => Some(read_and_write::<prost_types::Timestamp>),\n";
            continue;
        }
        for message in &file.message_type {
            add(message, file.package(), &file.package().replace('.', "::"), &mut rows);
        }
    }
    let mut seen = std::collections::HashSet::new();
    let rows: String = rows.lines().filter(|row| seen.insert(row.to_string())).map(|row| format!("{row}\n")).collect();
    fs::write(out.join("table.rs"), format!("match name {{\n{rows}    _ => None,\n}}\n")).unwrap();
}

fn add(message: &DescriptorProto, scope: &str, module: &str, rows: &mut String) {
    if message.options.as_ref().map_or(false, |options| options.map_entry()) {
        return;
    }
    let name = format!("{scope}.{}", message.name());
    *rows += &format!("    \"{name}\" => Some(read_and_write::<types::{module}::{}>),\n", message.name());
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
