//! tmp
use rayon::prelude::*;
fn walk(d: &std::path::Path, o: &mut Vec<std::path::PathBuf>) {
    for e in std::fs::read_dir(d).unwrap() {
        let p = e.unwrap().path();
        if p.is_dir() { walk(&p, o) } else { o.push(p) }
    }
}
fn main() {
    let mut o = vec![];
    walk(std::path::Path::new("/work/shared/docs"), &mut o);
    o.sort();
    let t = std::time::Instant::now();
    let r: Vec<_> = o
        .par_iter()
        .map(|p| {
            let b = std::fs::read(p).unwrap();
            (p.clone(), b.len(), generator::locate::locate(&b))
        })
        .collect();
    eprintln!("{:?} {} bytes", t.elapsed(), r.iter().map(|x| x.1).sum::<usize>());
    for (p, _, r) in &r {
        let r = r.as_ref().unwrap();
        for s in &r.sections {
            for t in s.tables() {
                println!(
                    "{}\t{} {}\t{:?}\t{}\t{}",
                    p.display(),
                    s.level,
                    s.heading,
                    t.kind,
                    t.header.join(","),
                    t.rows.len()
                );
            }
        }
    }
}
