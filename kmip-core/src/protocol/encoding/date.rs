//! Date-Times as ISO 8601 text, for every second that 64 bits can say.
//!
//! Written with the zone `+00:00`. Read with any offset, with `Z` or none (then UTC), with fractions
//! (cut off, or kept to the microsecond), and with years of more than four digits or a sign.

use core::fmt::{self, Write};

/// Writes seconds since 1970 as `2001-01-01T00:00:00+00:00`.
pub(super) fn write(out: &mut impl Write, seconds: i64) -> fmt::Result {
    write_civil(out, seconds)?;
    out.write_str("+00:00")
}

/// Writes microseconds since 1970 as `2001-01-01T00:00:00.000000+00:00`.
pub(super) fn write_extended(out: &mut impl Write, microseconds: i64) -> fmt::Result {
    write_civil(out, microseconds.div_euclid(1_000_000))?;
    write!(out, ".{:06}+00:00", microseconds.rem_euclid(1_000_000))
}

fn write_civil(out: &mut impl Write, seconds: i64) -> fmt::Result {
    let (day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = civil(day);
    let sign = if year < 0 { "-" } else { "" };
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let year = year.unsigned_abs();
    write!(
        out,
        "{sign}{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
    )
}

/// Year, month and day of a day since 1970, in the proleptic Gregorian calendar with a year 0.
fn civil(days: i64) -> (i64, i64, i64) {
    // Days since 0000-03-01, in eras of 400 years; a year begins with March.
    let shifted = days + 719_468;
    let (era, day) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, carry) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    (era * 400 + year + carry, month, day)
}

/// Day since 1970 of a date; the reverse of [`civil`].
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let year = year.checked_sub(i64::from(month <= 2))?;
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * month + 2) / 5 + day - 1;
    let of_era = year * 365 + year / 4 - year / 100 + of_year;
    era.checked_mul(146_097)?
        .checked_add(of_era)?
        .checked_sub(719_468)
}

/// Reads ISO 8601 text; gives seconds since 1970 and microseconds of that second.
pub(super) fn read(text: &str) -> Result<(i64, u32), &'static str> {
    const FORM: &str = "not a date like 2001-01-01T10:00:00+10:00";
    let text = text.trim();
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (year, rest) = rest.split_once('-').ok_or(FORM)?;
    if year.len() < 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
        return Err(FORM);
    }
    let year: i64 = year.parse().map_err(|_| "year is too large")?;
    let year = if negative { -year } else { year };
    let bytes = rest.as_bytes();
    let two = |at: usize| -> Result<i64, &'static str> {
        match bytes.get(at..at + 2) {
            Some([a @ b'0'..=b'9', b @ b'0'..=b'9']) => {
                Ok(i64::from(a - b'0') * 10 + i64::from(b - b'0'))
            }
            _ => Err(FORM),
        }
    };
    let mark = |at: usize, marks: &[u8]| match bytes.get(at) {
        Some(b) if marks.contains(b) => Ok(()),
        _ => Err(FORM),
    };
    let (month, day) = (two(0)?, two(3)?);
    mark(2, b"-")?;
    mark(5, b"Tt ")?;
    let (hour, minute, second) = (two(6)?, two(9)?, two(12)?);
    mark(8, b":")?;
    mark(11, b":")?;
    if !(1..=12).contains(&month) || day < 1 || day > month_length(year, month) {
        return Err("no such day in the calendar");
    }
    let midnight_after = hour == 24 && minute == 0 && second == 0;
    if hour > 23 && !midnight_after || minute > 59 || second > 60 {
        return Err("no such time of day");
    }
    let rest = &rest[14..];
    let (microseconds, rest) = fraction(rest)?;
    let offset = offset(rest).ok_or("time zone is not Z, +hh:mm or -hh:mm")?;
    let days = days(year, month, day).ok_or("year is too large")?;
    let seconds = i128::from(days) * 86_400 + i128::from(hour * 3600 + minute * 60 + second)
        - i128::from(offset);
    let seconds = i64::try_from(seconds).map_err(|_| "year is too large")?;
    Ok((seconds, microseconds))
}

fn month_length(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn fraction(text: &str) -> Result<(u32, &str), &'static str> {
    let Some(rest) = text.strip_prefix(['.', ',']) else {
        return Ok((0, text));
    };
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, rest) = rest.split_at(end);
    if digits.is_empty() {
        return Err("fraction of a second without digits");
    }
    let padded = digits.bytes().chain(core::iter::repeat(b'0')).take(6);
    Ok((
        padded.fold(0, |n, digit| n * 10 + u32::from(digit - b'0')),
        rest,
    ))
}

/// Seconds east of UTC.
fn offset(text: &str) -> Option<i64> {
    let sign = match text.as_bytes().first() {
        None => return Some(0),
        Some(b'Z' | b'z') if text.len() == 1 => return Some(0),
        Some(b'+') => 1,
        Some(b'-') => -1,
        Some(_) => return None,
    };
    let rest = &text[1..];
    let (hours, minutes) = rest.split_once(':').or_else(|| rest.split_at_checked(2))?;
    let number = |digits: &str| {
        let plain = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
        if plain {
            digits.parse::<i64>().ok()
        } else {
            None
        }
    };
    let (hours, minutes) = (
        number(hours)?,
        if minutes.is_empty() {
            0
        } else {
            number(minutes)?
        },
    );
    (hours <= 14 && minutes <= 59).then_some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(seconds: i64) -> String {
        let mut out = String::new();
        write(&mut out, seconds).unwrap();
        out
    }

    #[test]
    fn dates_are_written_in_utc() {
        assert_eq!(text(0), "1970-01-01T00:00:00+00:00");
        assert_eq!(text(951_782_400), "2000-02-29T00:00:00+00:00");
        assert_eq!(text(-1), "1969-12-31T23:59:59+00:00");
        assert_eq!(text(253_402_300_800), "10000-01-01T00:00:00+00:00");
        assert_eq!(text(-62_167_219_201), "-0001-12-31T23:59:59+00:00");
    }

    #[test]
    fn every_second_reads_back() {
        for seconds in [
            i64::MIN,
            i64::MIN + 1,
            -62_167_219_201,
            -1,
            0,
            1,
            1 << 40,
            i64::MAX,
        ] {
            assert_eq!(read(&text(seconds)), Ok((seconds, 0)), "{seconds}");
        }
    }

    #[test]
    fn offsets_and_fractions_are_understood() {
        assert_eq!(read("2001-01-01T10:00:00+10:00"), Ok((978_307_200, 0)));
        assert_eq!(read("2001-01-01T00:00:00Z"), Ok((978_307_200, 0)));
        assert_eq!(read("2001-01-01T00:00:00"), Ok((978_307_200, 0)));
        assert_eq!(
            read("2000-12-31T18:30:00.25-05:30"),
            Ok((978_307_200, 250_000))
        );
        assert_eq!(read("2000-12-31T24:00:00Z"), Ok((978_307_200, 0)));
    }

    #[test]
    fn wrong_dates_are_refused() {
        for wrong in [
            "",
            "2001",
            "2001-02-29T00:00:00Z",
            "2001-13-01T00:00:00Z",
            "2001-01-01T25:00:00Z",
            "2001-01-01T00:00:00+99:00",
            "2001-01-01T00:00:00.Z",
            "2001-01-01T00:00:00é",
            "99999999999999999999-01-01T00:00:00Z",
            "9223372036854775807-01-01T00:00:00Z",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
