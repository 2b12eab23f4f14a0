//! One phrase, and the phrases of a language.

use crate::notice::plural::Form;

/// What a message says in one language; what stands in braces is filled in. A form that the language does not tell
/// apart is that of all other numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Of one, and of what counts as one: none in Armenian, 21 in Russian.
    pub one: &'static str,
    /// Of few: 2 to 4, 22 to 24 in Russian.
    pub few: &'static str,
    /// Of any other number, or of none at all.
    pub other: &'static str,
}

impl Phrase {
    /// One of its forms.
    pub(crate) const fn form(self, form: Form) -> &'static str {
        match form {
            Form::One => self.one,
            Form::Few => self.few,
            Form::Other => self.other,
        }
    }
}

/// Makes the phrases of a language: one form, or with it one for `one` and one for `few`. A message without a phrase
/// does not compile.
macro_rules! phrases {
    ($($name:ident: $other:literal $(, one $one:literal)? $(, few $few:literal)?;)*) => {
        /// What a message says.
        pub(super) const fn phrase(message: $crate::notice::Message) -> $crate::notice::Phrase {
            match message {
                $($crate::notice::Message::$name => $crate::notice::Phrase {
                    one: phrases!(@or $other $(, $one)?),
                    few: phrases!(@or $other $(, $few)?),
                    other: $other,
                },)*
            }
        }
    };
    (@or $other:literal) => { $other };
    (@or $other:literal, $form:literal) => { $form };
}
pub(super) use phrases;
