//! Writes the derived twins of the project-versions that are measured.

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    let modules = feishu_benchmarks::derived_modules(&["docx-v1", "im-v1"]);
    fs::write(folder.join("derived.rs"), modules).expect("the modules can be written");
}
