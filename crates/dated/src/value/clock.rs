//! The time of the day behind a date.

/// A text parted into its date and the time of the day, in seconds, when it has one; `None` when what stands behind
/// the date is no time. The zone is read and counts for nothing: the civil day is the one that is written.
pub(super) fn part(text: &str) -> Option<(&str, Option<u32>)> {
    let Some(colon) = text.find(':') else {
        return Some((text, None));
    };
    let before = text.get(..colon)?;
    let gap = before.rfind([' ', 'T', 't'])?;
    let (date, time) = (before.get(..gap)?.trim(), text.get(gap + 1..)?.trim());
    Some((date, Some(seconds(time)?)))
}

/// `HH:MM`, with seconds, a half of the day and a zone when they stand there.
fn seconds(text: &str) -> Option<u32> {
    let end = text.find(|letter: char| !matches!(letter, '0'..='9' | ':' | '.' | ','));
    let (clock, rest) = end.map_or((text, ""), |end| text.split_at(end));
    let mut parts = clock.split(':');
    let hours = two_digits(parts.next()?)?;
    let minutes = two_digits(parts.next()?)?;
    let seconds = parts
        .next()
        .map_or(Some(0), |part| two_digits(part.split(['.', ',']).next().unwrap_or_default()))?;
    let (half, zone) = half_of_day(rest.trim());
    let hours = match half {
        Some(_) if !(1..=12).contains(&hours) => return None,
        Some(after_noon) => hours % 12 + if after_noon { 12 } else { 0 },
        None => hours,
    };
    let fits = parts.next().is_none() && minutes < 60 && seconds <= 60 && is_zone(zone);
    let all = hours * 3_600 + minutes * 60 + seconds;
    (fits && all <= 86_400).then_some(all)
}

fn two_digits(text: &str) -> Option<u32> {
    let fits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// Whether it is after noon, where that is said, and what stands behind.
fn half_of_day(text: &str) -> (Option<bool>, &str) {
    for (word, after_noon) in [("am", false), ("pm", true)] {
        let (Some(start), Some(rest)) = (text.get(..2), text.get(2..)) else { continue };
        if start.eq_ignore_ascii_case(word) {
            return (Some(after_noon), rest.trim());
        }
    }
    (None, text)
}

/// Nothing, `Z`, `UTC` or a difference such as `+04:00`.
fn is_zone(text: &str) -> bool {
    let named = ["", "z", "utc", "gmt"].iter().any(|zone| text.eq_ignore_ascii_case(zone));
    let difference = text.strip_prefix(['+', '-']).is_some_and(|rest| {
        (2..=6).contains(&rest.len())
            && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
    });
    named || difference
}
