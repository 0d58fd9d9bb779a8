//! Work of many parts, done by several threads.

use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What comes of each order, in their order. So many workers take the next one whenever they are done with
/// one: a page can be a thousand times as long as another. One worker is the caller itself, since a
/// browser has no threads.
///
/// # Errors
/// The first error in the order of orders, as with one worker.
pub fn in_shares<T, R, E>(
    orders: &[T],
    workers: usize,
    make: impl Fn(&T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E>
where
    T: Sync,
    R: Send,
    E: Send,
{
    if workers < 2 {
        return orders.iter().map(make).collect();
    }
    let next = AtomicUsize::new(0);
    let share = || share(orders, &next, &make);
    let shares: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(share)).collect();
        let joined = workers.into_iter().map(thread::ScopedJoinHandle::join);
        // A worker that panics is as much a fault of the program as if there were none.
        joined
            .map(|share| share.unwrap_or_else(|panicked| panic::resume_unwind(panicked)))
            .collect()
    });
    let mut made: Vec<_> = shares.into_iter().flatten().collect();
    made.sort_unstable_by_key(|(place, _)| *place);
    made.into_iter().map(|(_, made)| made).collect()
}

/// What one worker makes, each with its place; it ends at the first error. Whatever stands before that
/// was taken before, by this worker or by others, who finish it.
fn share<T, R, E>(
    orders: &[T],
    next: &AtomicUsize,
    make: impl Fn(&T) -> Result<R, E>,
) -> Vec<(usize, Result<R, E>)> {
    let mut share = Vec::new();
    loop {
        let place = next.fetch_add(1, Ordering::Relaxed);
        let Some(order) = orders.get(place) else {
            return share;
        };
        let made = make(order);
        let failed = made.is_err();
        share.push((place, made));
        if failed {
            return share;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::sync::{Barrier, Mutex};

    #[test]
    fn the_order_is_that_of_the_orders_however_long_each_takes() {
        let orders: Vec<u64> = (0..40).collect();
        for workers in [0, 1, 2, 3, 99] {
            let made = in_shares(&orders, workers, |order| {
                for _ in 0..order % 7 * 100 {
                    thread::yield_now();
                }
                Ok::<_, ()>(order * 2)
            });
            let expected: Vec<u64> = orders.iter().map(|order| order * 2).collect();
            assert_eq!(made, Ok(expected), "{workers}");
        }
        assert_eq!(in_shares(&[0; 0], 2, |_| Ok::<_, ()>(1)), Ok(Vec::new()));
    }

    /// The last of both to come lets the other one go on.
    #[test]
    fn two_workers_work_at_once_and_one_is_the_caller() {
        let both = Barrier::new(2);
        let seen = |workers| {
            let threads = Mutex::new(HashSet::new());
            let made = in_shares(&[(), ()], workers, |()| {
                if workers == 2 {
                    both.wait();
                }
                threads
                    .lock()
                    .map(|mut seen| seen.insert(thread::current().id()))
                    .map_err(|_| ())
            });
            assert!(made.is_ok());
            threads.into_inner().unwrap()
        };
        assert_eq!(seen(2).len(), 2);
        assert_eq!(seen(1), HashSet::from([thread::current().id()]));
    }

    #[test]
    fn the_first_error_is_told() {
        let orders: Vec<usize> = (0..100).collect();
        for workers in [1, 2, 3] {
            let failed = in_shares(&orders, workers, |&order| match order {
                30.. => Err(order),
                _ => Ok(order),
            });
            assert_eq!(failed, Err(30), "{workers}");
        }
    }
}
