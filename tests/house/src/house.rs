//! The modules of one crate as a tree, and where each path leads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::read::{self, Import, Module, Segments};
use crate::sources::Sources;

/// What keeps a crate from being read.
#[derive(Debug)]
pub enum Unreadable {
    /// A file is no Rust.
    NoRust(String, syn::Error),
    /// A `mod` has no file: the parent, and what was looked for.
    NoFile(String, [String; 2]),
    /// The crate has neither `src/lib.rs` nor `src/main.rs`.
    NoRoot,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::NoRust(file, error) => write!(f, "{file}:{}: {error}", error.span().start().line),
            Unreadable::NoFile(parent, [flat, folder]) => {
                write!(f, "{parent} declares a module: expected {flat} or {folder}")
            }
            Unreadable::NoRoot => f.write_str("expected src/lib.rs or src/main.rs"),
        }
    }
}

impl std::error::Error for Unreadable {}

/// One crate, read.
#[derive(Debug, Default)]
pub struct House {
    rooms: Vec<Room>,
    arrows: Vec<Arrow>,
    outside: Vec<Found>,
}

type RoomId = usize;

/// A module in its place.
#[derive(Debug)]
struct Room {
    file: String,
    parent: Option<RoomId>,
    children: BTreeMap<String, RoomId>,
    items: BTreeSet<String>,
    module: Module,
}

/// Where a path leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// To something that this module defines.
    Item(RoomId),
    /// To the module itself.
    Room(RoomId),
    /// Out of the crate, or to a local name. The path is written out as far as the imports tell.
    Outside(Segments),
}

/// One file names something that another defines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    /// The file that names it.
    pub from: String,
    /// Where in it, from 1.
    pub line: usize,
    /// The path, as it stands there.
    pub path: String,
    /// The file that defines it.
    pub to: String,
}

impl fmt::Display for Arrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} names `{}` of {}", self.from, self.line, self.path, self.to)
    }
}

/// Something that a file has at a line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The file.
    pub file: String,
    /// Where in it, from 1.
    pub line: usize,
    /// What is there.
    pub what: String,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} has `{}`", self.file, self.line, self.what)
    }
}

/// Deeper than any chain of re-exports; a chain that leads back to itself ends here.
const LONGEST_CHAIN: usize = 32;

impl House {
    /// Reads a crate from the text of its files. A crate with a library and a program is read as its library.
    ///
    /// # Errors
    ///
    /// If a file is no Rust or is missing.
    pub fn read(sources: &Sources) -> Result<Self, Unreadable> {
        let root = ["src/lib.rs", "src/main.rs"]
            .into_iter()
            .find(|file| sources.contains_key(*file))
            .ok_or(Unreadable::NoRoot)?;
        let mut house = House::default();
        house.enter(sources, root, "src", None)?;
        house.follow_all();
        Ok(house)
    }

    /// Reads a file and all modules below it, whose files are in `folder`.
    fn enter(
        &mut self,
        sources: &Sources,
        file: &str,
        folder: &str,
        parent: Option<RoomId>,
    ) -> Result<RoomId, Unreadable> {
        let text = sources.get(file).map_or("", String::as_str);
        let module = read::file(text).map_err(|error| Unreadable::NoRust(file.to_owned(), error))?;
        self.furnish(sources, file, folder, parent, module)
    }

    fn furnish(
        &mut self,
        sources: &Sources,
        file: &str,
        folder: &str,
        parent: Option<RoomId>,
        mut module: Module,
    ) -> Result<RoomId, Unreadable> {
        let id = self.rooms.len();
        let (inline, elsewhere) = (
            std::mem::take(&mut module.inline),
            std::mem::take(&mut module.elsewhere),
        );
        self.rooms.push(Room {
            file: file.to_owned(),
            parent,
            children: BTreeMap::new(),
            items: module.items.iter().cloned().collect(),
            module,
        });
        let mut children = BTreeMap::new();
        for (name, module) in inline {
            let below = format!("{folder}/{name}");
            let child = self.furnish(sources, file, &below, Some(id), module)?;
            children.insert(name, child);
        }
        for name in elsewhere {
            let below = format!("{folder}/{name}");
            let candidates = [format!("{below}.rs"), format!("{below}/mod.rs")];
            let Some(found) = candidates.iter().find(|file| sources.contains_key(*file)) else {
                return Err(Unreadable::NoFile(file.to_owned(), candidates));
            };
            let child = self.enter(sources, found, &below, Some(id))?;
            children.insert(name, child);
        }
        if let Some(room) = self.rooms.get_mut(id) {
            room.children = children;
        }
        Ok(id)
    }

    /// Follows every path that is named.
    fn follow_all(&mut self) {
        let mut arrows = BTreeMap::new();
        let mut outside = BTreeSet::new();
        for (id, path, line) in self.named() {
            let Some(from) = self.rooms.get(id).map(|room| &room.file) else {
                continue;
            };
            match self.resolve(id, path, 0) {
                Place::Room(_) => {}
                Place::Item(to) => {
                    if let Some(to) = self.rooms.get(to).map(|room| &room.file).filter(|to| *to != from) {
                        let path = path.join("::");
                        let key = (from.clone(), to.clone(), path.clone());
                        arrows.entry(key).or_insert_with(|| Arrow {
                            from: from.clone(),
                            line,
                            path,
                            to: to.clone(),
                        });
                    }
                }
                Place::Outside(path) => {
                    outside.insert(Found {
                        file: from.clone(),
                        line,
                        what: path.join("::"),
                    });
                }
            }
        }
        self.arrows = arrows.into_values().collect();
        self.outside = outside.into_iter().collect();
    }

    /// Every arrow between two files, each path once per file.
    #[must_use]
    pub fn arrows(&self) -> &[Arrow] {
        &self.arrows
    }

    /// What leads out of the crate, written out: `use std::fs` and `fs::read` are `std::fs::read`.
    #[must_use]
    pub fn outside(&self) -> &[Found] {
        &self.outside
    }

    /// Every type with an `impl` without a trait.
    #[must_use]
    pub fn inherent(&self) -> Vec<Found> {
        self.collect(|module| {
            let types = module.inherent.iter();
            types.map(|(name, line)| (format!("impl {name}"), *line)).collect()
        })
    }

    /// Every attribute `doc` in code to be emitted.
    #[must_use]
    pub fn emitted_docs(&self) -> Vec<Found> {
        self.collect(|module| {
            let lines = module.emitted_docs.iter();
            lines.map(|line| ("#[doc = …]".to_owned(), *line)).collect()
        })
    }

    /// Every text and whole number in the code.
    #[must_use]
    pub fn literals(&self) -> Vec<Found> {
        self.collect(|module| module.literals.clone())
    }

    /// The files that were read.
    #[must_use]
    pub fn files(&self) -> BTreeSet<&str> {
        self.rooms.iter().map(|room| room.file.as_str()).collect()
    }

    fn collect(&self, of: impl Fn(&Module) -> Vec<(String, usize)>) -> Vec<Found> {
        let rooms = self.rooms.iter();
        rooms
            .flat_map(|room| {
                of(&room.module).into_iter().map(|(what, line)| Found {
                    file: room.file.clone(),
                    line,
                    what,
                })
            })
            .collect()
    }

    /// What the rooms name, by path or by a private `use`.
    fn named(&self) -> impl Iterator<Item = (RoomId, &Segments, usize)> {
        self.rooms.iter().enumerate().flat_map(|(id, room)| {
            let paths = room
                .module
                .paths
                .iter()
                .map(move |named| (id, &named.segments, named.line));
            let private = room.module.imports.iter().filter(|import| !import.is_signpost);
            paths.chain(private.map(move |import| (id, &import.target, import.line)))
        })
    }

    fn resolve(&self, from: RoomId, path: &[String], depth: usize) -> Place {
        let outside = || Place::Outside(path.to_vec());
        let Some((first, rest)) = path.split_first() else {
            return Place::Room(from);
        };
        if depth > LONGEST_CHAIN {
            return outside();
        }
        let parent = self.rooms.get(from).and_then(|room| room.parent);
        let start = match first.as_str() {
            "crate" => Some(Place::Room(0)),
            "self" => Some(Place::Room(from)),
            "super" => parent.map(Place::Room),
            // After `use quote::quote`, `quote::ToTokens` is still of the crate.
            name if !rest.is_empty() && self.imports_from_itself(from, name) => None,
            name => self.look_up(from, name, depth),
        };
        let Some(mut place) = start else {
            return outside();
        };
        for segment in rest {
            place = match place {
                Place::Room(room) if segment == "super" => {
                    Place::Room(self.rooms.get(room).and_then(|room| room.parent).unwrap_or(0))
                }
                // A name that nothing here defines comes from a macro.
                Place::Room(room) => self.look_up(room, segment, depth).unwrap_or(Place::Item(room)),
                Place::Item(room) => Place::Item(room),
                Place::Outside(mut path) => {
                    path.push(segment.clone());
                    Place::Outside(path)
                }
            };
        }
        place
    }

    /// What a name means in a room.
    fn look_up(&self, id: RoomId, name: &str, depth: usize) -> Option<Place> {
        let room = self.rooms.get(id)?;
        if let Some(child) = room.children.get(name) {
            return Some(Place::Room(*child));
        }
        if room.items.contains(name) {
            return Some(Place::Item(id));
        }
        let imports = room.module.imports.iter();
        let named = imports.clone().find(|import| import.name.as_deref() == Some(name));
        if let Some(import) = named {
            return Some(self.follow(id, import, name, depth));
        }
        imports.filter(|import| import.name.is_none()).find_map(|glob| {
            match self.resolve(id, &glob.target, depth + 1) {
                Place::Room(target) if target != id && depth <= LONGEST_CHAIN => self.look_up(target, name, depth + 1),
                _ => None,
            }
        })
    }

    fn follow(&self, id: RoomId, import: &Import, name: &str, depth: usize) -> Place {
        if import.target.first().is_some_and(|first| first == name) {
            return Place::Outside(import.target.clone());
        }
        self.resolve(id, &import.target, depth + 1)
    }

    /// Whether a name is imported from a crate of the same name: `use quote::quote`, `use serde::{self}`.
    fn imports_from_itself(&self, id: RoomId, name: &str) -> bool {
        let imports = self.rooms.get(id).into_iter().flat_map(|room| &room.module.imports);
        imports
            .filter(|import| import.name.as_deref() == Some(name))
            .any(|import| import.target.first().is_some_and(|first| first == name))
    }
}
