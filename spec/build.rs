//! Makes cargo rebuild this crate, and so everything that expands specs, when a spec file is edited, added or removed.
//! In a published package the files never change and this runs once.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=endpoints");
    println!("cargo::rerun-if-changed=events");
    println!("cargo::rerun-if-changed=contents");
    println!("cargo::rerun-if-changed=english");
    println!("cargo::rerun-if-changed=errors.json");
}
