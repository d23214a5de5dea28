//! Which public items the facts of a spec become.
//!
//! **In**: a spec, and the surface of the project-version that it belongs to. **Out**: [`Homes`], from the place of a
//! fact to the paths of its items. `specs` says where the facts of a kind of spec begin, `walk` goes on from there, and `items` keeps what is
//! found.

mod items;
mod specs;
#[cfg(test)]
mod tests;
mod walk;

pub(super) use self::items::Homes;
