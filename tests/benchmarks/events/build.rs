//! Writes the twins of the generated types.

fn main() {
    let folder = std::env::var("OUT_DIR").expect("cargo names the folder");
    let modules = feishu_benchmarks::derived_modules(&["im-v1"]);
    std::fs::write(format!("{folder}/derived.rs"), modules).expect("the folder can be written");
}
