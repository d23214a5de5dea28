//! What the commands do. Each prints for people and gives an exit status.

pub mod refresh;
