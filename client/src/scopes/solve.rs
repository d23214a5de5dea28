//! The cheapest choice that has something of everything.
//!
//! **In**: rows, each a set of columns any one of which is enough, and what a column costs. **Out**: the cheapest set of columns that has one
//! of each row. Nothing can fail; a row without a column asks for nothing.
//!
//! The result is exact. Three rules shrink the problem and never lose the best: a row with one column takes it; a row that holds another
//! row is met with that; a column is left out if another is in all of its rows and costs no more. What they leave falls into parts that share
//! no column, and each is searched by branch and bound. Sets of the platform's own scopes are done before any search. In theory the search
//! takes a time that doubles with each row.

use std::collections::BTreeSet;

type Row<C> = BTreeSet<C>;

/// The cheapest set that has a column of each row. Of sets that cost the same it is always the same one, whatever the order of the rows.
pub(crate) fn cheapest<C: Copy + Ord>(rows: BTreeSet<Row<C>>, cost: &impl Fn(C) -> u128) -> BTreeSet<C> {
    let rows = rows.into_iter().filter(|row| !row.is_empty()).collect();
    below(rows, cost, u128::MAX).unwrap_or_default()
}

/// The cheapest set, if it costs less than `limit`.
fn below<C: Copy + Ord>(rows: Vec<Row<C>>, cost: &impl Fn(C) -> u128, limit: u128) -> Option<BTreeSet<C>> {
    let (mut taken, rows) = reduced(rows, cost);
    let mut spent = total(&taken, cost);
    let parts: Vec<_> = parts(rows)
        .into_iter()
        .map(|part| (at_least(&part, cost), part))
        .collect();
    let mut ahead: u128 = parts.iter().map(|(least, _)| least).sum();
    for (least, part) in parts {
        ahead -= least;
        let best = searched(part, cost, limit.checked_sub(spent + ahead)?)?;
        spent += total(&best, cost);
        taken.extend(best);
    }
    (spent < limit).then_some(taken)
}

/// Tries each column of a shortest row: with it, and from then on without it.
fn searched<C: Copy + Ord>(mut rows: Vec<Row<C>>, cost: &impl Fn(C) -> u128, mut limit: u128) -> Option<BTreeSet<C>> {
    let mut columns: Vec<C> = rows.iter().min_by_key(|row| row.len())?.iter().copied().collect();
    columns.sort_by_key(|column| (cost(*column), *column));
    let mut best = None;
    for column in columns {
        let price = cost(column);
        if price < limit {
            let left = rows.iter().filter(|row| !row.contains(&column)).cloned().collect();
            if let Some(mut found) = below(left, cost, limit - price) {
                found.insert(column);
                limit = total(&found, cost);
                best = Some(found);
            }
        }
        for row in &mut rows {
            row.remove(&column);
        }
        if rows.iter().any(BTreeSet::is_empty) {
            break;
        }
    }
    best
}

fn total<C: Copy>(columns: &BTreeSet<C>, cost: &impl Fn(C) -> u128) -> u128 {
    columns.iter().map(|column| cost(*column)).sum()
}

/// What rows cost at least: of some that share no column, each its cheapest.
fn at_least<C: Copy + Ord>(rows: &[Row<C>], cost: &impl Fn(C) -> u128) -> u128 {
    let mut met = BTreeSet::new();
    let mut least = 0;
    for row in rows {
        if met.is_disjoint(row) {
            met.extend(row.iter().copied());
            least += row.iter().map(|column| cost(*column)).min().unwrap_or_default();
        }
    }
    least
}

/// Rows that hang together by their columns.
fn parts<C: Copy + Ord>(rows: Vec<Row<C>>) -> Vec<Vec<Row<C>>> {
    let mut parts: Vec<(Row<C>, Vec<Row<C>>)> = Vec::new();
    for row in rows {
        let (touched, apart) = parts.into_iter().partition(|(columns, _)| !columns.is_disjoint(&row));
        parts = apart;
        let mut joined = (row.clone(), vec![row]);
        for (columns, rows) in touched {
            joined.0.extend(columns);
            joined.1.extend(rows);
        }
        parts.push(joined);
    }
    parts.into_iter().map(|(_, rows)| rows).collect()
}

fn size<C>(rows: &[Row<C>]) -> usize {
    rows.iter().map(BTreeSet::len).sum()
}

/// The columns that have to be taken, and the rows that are still open.
fn reduced<C: Copy + Ord>(mut rows: Vec<Row<C>>, cost: &impl Fn(C) -> u128) -> (BTreeSet<C>, Vec<Row<C>>) {
    let mut taken = BTreeSet::new();
    loop {
        let before = size(&rows);
        for row in &rows {
            if let (1, Some(only)) = (row.len(), row.first()) {
                taken.insert(*only);
            }
        }
        rows.retain(|row| row.is_disjoint(&taken));
        without_supersets(&mut rows);
        without_dominated(&mut rows, cost);
        if before == size(&rows) {
            return (taken, rows);
        }
    }
}

/// Leaves out rows that hold another row: whatever meets that one meets them too.
fn without_supersets<C: Copy + Ord>(rows: &mut Vec<Row<C>>) {
    // A set is not longer than one that holds it, and equal ones are neighbours.
    rows.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    rows.dedup();
    let mut kept: Vec<Row<C>> = Vec::new();
    for row in rows.drain(..) {
        if !kept.iter().any(|smaller| smaller.is_subset(&row)) {
            kept.push(row);
        }
    }
    *rows = kept;
}

/// Leaves out columns for which another one can always be taken.
fn without_dominated<C: Copy + Ord>(rows: &mut [Row<C>], cost: &impl Fn(C) -> u128) {
    let columns: BTreeSet<C> = rows.iter().flatten().copied().collect();
    for column in columns {
        // Those that are in all rows of this one.
        let mut of_all = rows.iter().filter(|row| row.contains(&column));
        let Some(mut others) = of_all.next().cloned() else {
            continue;
        };
        for row in of_all {
            others.retain(|other| row.contains(other));
        }
        let count = |column: C| rows.iter().filter(|row| row.contains(&column)).count();
        let own = count(column);
        // Of two that are alike, the first by name stays.
        let is_dominated = others.iter().any(|&other| {
            let (costs, costed) = (cost(other), cost(column));
            other != column && (costs < costed || costs == costed && (count(other) > own || other < column))
        });
        if is_dominated {
            for row in rows.iter_mut() {
                row.remove(&column);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::subsequence;

    use super::*;

    /// Columns as a test writes them: a small number each.
    type Columns = BTreeSet<u8>;

    /// The least that any of the sets of columns costs that has something of each row: tries all.
    fn by_force(rows: &[Columns], costs: &[u128]) -> u128 {
        // A set is a number here, a bit per column.
        let rows: Vec<u32> = rows
            .iter()
            .map(|row| row.iter().map(|column| 1 << column).sum())
            .collect();
        let costs_of = |set: u32| (0..costs.len()).filter(|n| set & 1 << n != 0).map(|n| costs[n]).sum();
        let sets = 0_u32..1 << costs.len();
        let fit = sets.filter(|set| rows.iter().all(|row| set & row != 0));
        fit.map(costs_of).min().unwrap()
    }

    /// The sum that the usual approximation gets to: the column that meets the most open rows for its price, again and again.
    fn greedy(rows: &[Columns], costs: &[u128]) -> u128 {
        let mut open: Vec<&Columns> = rows.iter().collect();
        let mut spent = 0;
        while !open.is_empty() {
            let met = |column: u8| open.iter().filter(|row| row.contains(&column)).count() as u128;
            let columns = (0..costs.len() as u8).filter(|&column| met(column) > 0);
            let best = columns.min_by_key(|&column| costs[column as usize] * 1_000_000 / met(column));
            let best = best.unwrap();
            spent += costs[best as usize];
            open.retain(|row| !row.contains(&best));
        }
        spent
    }

    const COLUMNS: usize = 10;

    fn programs() -> impl Strategy<Value = (Vec<Columns>, Vec<u128>)> {
        let columns: Vec<u8> = (0..COLUMNS as u8).collect();
        let row = subsequence(columns, 1..=5).prop_map(Columns::from_iter);
        let rows = prop::collection::vec(row, 0..=12);
        let equal = Just(vec![1; COLUMNS]);
        let costs = prop_oneof![equal, prop::collection::vec(1_u128..40, COLUMNS)];
        (rows, costs)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn nothing_is_cheaper((rows, costs) in programs()) {
            let cost = |column: u8| costs[column as usize];
            let found = cheapest(rows.iter().cloned().collect(), &cost);
            for row in &rows {
                prop_assert!(!row.is_disjoint(&found), "{row:?} has none of {found:?}");
            }
            let spent = total(&found, &cost);
            prop_assert_eq!(spent, by_force(&rows, &costs), "{:?}", found);
            prop_assert!(spent <= greedy(&rows, &costs));
        }
    }

    fn of(rows: &[&[u8]]) -> BTreeSet<Columns> {
        rows.iter().map(|row| row.iter().copied().collect()).collect()
    }

    #[test]
    fn a_ring_needs_a_search() {
        // Five rows of two columns, each shared with a neighbour: no rule applies, and three columns are needed.
        let ring = of(&[&[0, 1], &[1, 2], &[2, 3], &[3, 4], &[4, 0]]);
        let (taken, rows) = reduced(ring.iter().cloned().collect(), &|_| 1);
        assert!(taken.is_empty() && rows.len() == 5, "{taken:?} {rows:?}");
        assert_eq!(cheapest(ring, &|_| 1).len(), 3);
    }

    #[test]
    fn the_greedy_way_is_not_the_best() {
        // The column 0 meets four rows at once and leaves two; 1 and 2 meet all six.
        let rows = of(&[&[0, 1], &[0, 1], &[0, 1, 3], &[1, 4], &[0, 2], &[0, 2, 5], &[2, 6]]);
        assert_eq!(cheapest(rows, &|_| 1), Columns::from([1, 2]));
    }

    #[test]
    fn a_row_without_columns_asks_for_nothing() {
        assert_eq!(cheapest(of(&[&[], &[7]]), &|_| 1), Columns::from([7]));
        assert_eq!(cheapest(of(&[]), &|_| 1), Columns::new());
    }

    #[test]
    fn of_columns_alike_the_first_is_taken() {
        assert_eq!(cheapest(of(&[&[3, 5, 8]]), &|_| 2), Columns::from([3]));
        assert_eq!(cheapest(of(&[&[3, 5, 8], &[1, 5, 8]]), &|_| 2), Columns::from([5]));
    }
}
