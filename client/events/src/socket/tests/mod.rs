//! Connections without a network: the platform is the other end of a pipe, and time is paused. Faults have the numbers of the list that
//! the design was made from.

mod answers;
mod endings;
mod life;
mod parts;
mod platform;
mod starts;
