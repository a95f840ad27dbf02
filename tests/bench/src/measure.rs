//! Clocks, medians and printed rows.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::Outcome;

/// Rounds of each measurement: `KEYSTEAD_BENCH_ROUNDS`, default 5.
pub(crate) fn rounds() -> usize {
    number("KEYSTEAD_BENCH_ROUNDS", 5) as usize
}

/// Length of one measurement: `KEYSTEAD_BENCH_MILLISECONDS`, default one second.
pub(crate) fn time() -> Duration {
    Duration::from_millis(number("KEYSTEAD_BENCH_MILLISECONDS", 1_000))
}

fn number(variable: &str, default: u64) -> u64 {
    let set = std::env::var(variable).ok();
    set.and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// The middle value.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Processor time of this thread: other processes on the same cores do not count. Kept by the kernel at its ticks, so
/// exact to a few milliseconds. Falls back on the clock on the wall.
fn processor_time() -> Duration {
    thread_local!(static START: Instant = Instant::now());
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = text.split(' ').next().and_then(|n| n.parse().ok());
    first.map_or_else(|| START.with(Instant::elapsed), Duration::from_nanos)
}

/// Nanoseconds of processor time for one call.
pub(crate) fn nanoseconds(time: Duration, mut body: impl FnMut()) -> f64 {
    for _ in 0..100 {
        body();
    }
    let (start, wall, mut calls) = (processor_time(), Instant::now(), 0u64);
    while wall.elapsed() < time {
        for _ in 0..256 {
            body();
        }
        calls += 256;
    }
    (processor_time().saturating_sub(start)).as_nanos() as f64 / calls as f64
}

/// Runs two measurements in turn and prints their medians with the median of the ratio second / first per round.
pub(crate) fn compare(
    name: &str,
    unit: &str,
    mut first: impl FnMut() -> Outcome<f64>,
    mut second: impl FnMut() -> Outcome<f64>,
) -> Outcome<f64> {
    let (mut firsts, mut seconds, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds() {
        let (a, b) = (first()?, second()?);
        firsts.push(a);
        seconds.push(b);
        ratios.push(b / a);
    }
    let low = ratios.iter().copied().fold(f64::MAX, f64::min);
    let high = ratios.iter().copied().fold(0.0, f64::max);
    let ratio = median(ratios);
    let (a, b) = (median(firsts), median(seconds));
    println!("{name:<48}{a:>12.0}{b:>12.0} {unit:<5}{ratio:>8.2} ({low:.2}-{high:.2})");
    Ok(ratio)
}

/// A folder beside this program, on the disk of the target folder, gone when dropped.
pub(crate) fn scratch() -> Outcome<tempfile::TempDir> {
    let program = std::env::current_exe()?;
    let folder: PathBuf = program.parent().ok_or("no folder")?.to_owned();
    Ok(tempfile::Builder::new()
        .prefix("bench")
        .tempdir_in(folder)?)
}
