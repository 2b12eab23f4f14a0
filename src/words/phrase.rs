//! One phrase.

/// A phrase of a language and how sure it is that a speaker would say so.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// The phrase; what stands in braces is filled in.
    pub words: &'static str,
    /// How sure.
    pub confidence: Confidence,
}

/// How sure it is that a speaker would say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A guess, to be read by a speaker first.
    Low,
    /// Understood, but perhaps not what a speaker would choose.
    Medium,
    /// In common use.
    High,
}

/// A phrase in common use.
pub const fn high(words: &'static str) -> Phrase {
    Phrase { words, confidence: Confidence::High }
}

/// A phrase that a speaker should read.
pub const fn medium(words: &'static str) -> Phrase {
    Phrase { words, confidence: Confidence::Medium }
}

/// A phrase that a speaker must read.
pub const fn low(words: &'static str) -> Phrase {
    Phrase { words, confidence: Confidence::Low }
}
