//! No file of a crate needs itself through others.

use feishu_house_tests::circles::circles;

use crate::{CRATES, house};

#[test]
fn no_files_need_each_other() {
    let mut told = String::new();
    for of_crate in CRATES {
        for circle in circles(house(of_crate).arrows()) {
            told += &format!("{of_crate}: these files need each other:\n");
            for arrow in circle {
                told += &format!("    {arrow}\n");
            }
        }
    }
    assert!(
        told.is_empty(),
        "{told}Move what both need into a file of its own, below both."
    );
}
