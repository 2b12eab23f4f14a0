//! The languages of the notice.

/// A language in which a reading is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Azerbaijani, in Latin letters.
    Az,
    /// Armenian.
    Hy,
    /// Kurdish: Kurmanji, in Latin letters.
    Ku,
    /// Russian.
    Ru,
    /// Turkish.
    Tr,
}

impl Language {
    /// All languages, English first, then by their tags.
    pub const ALL: [Self; 6] = [Self::En, Self::Az, Self::Hy, Self::Ku, Self::Ru, Self::Tr];

    /// The language of this tag (BCP 47).
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Its tag (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Az => "az",
            Self::Hy => "hy",
            Self::Ku => "ku",
            Self::Ru => "ru",
            Self::Tr => "tr",
        }
    }
}
