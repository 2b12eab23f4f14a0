//! CSV injection: cells that a spreadsheet would run as formulas.
//!
//! A cell that begins with one of a few signs is a formula to spreadsheets, and a file may be anybody's. Such a text is
//! written with an apostrophe before it, the spreadsheets' own sign for text (OWASP, CSV Injection), which is taken away
//! again where a table is read.

/// The apostrophe that makes a cell a text.
const TEXT: char = '\'';

/// A text as a cell of a table; a number stays one.
pub(crate) fn quoted(text: &str) -> String {
    if is_formula(text.trim_start_matches(TEXT)) {
        format!("{TEXT}{text}")
    } else {
        text.to_owned()
    }
}

/// The text of a cell that [`quoted`] may have written.
pub(crate) fn unquoted(cell: &str) -> &str {
    let rest = cell.strip_prefix(TEXT).filter(|rest| is_formula(rest.trim_start_matches(TEXT)));
    rest.unwrap_or(cell)
}

fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.trim().parse::<f64>().is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_a_text_and_back_and_nothing_else_changes() {
        for text in ["=1+1", "@SUM(A1)", "+cmd", "-A1", "\tx", "\r=1", "-", "'=1", "''@x"] {
            assert_eq!(quoted(text), format!("'{text}"));
            assert_eq!(unquoted(&quoted(text)), text);
        }
        for text in
            ["-2", "+2.5", "-1e3", "1992-05-20", "-0489.5", "", "a=b", "'tis", "O'Brien", "''"]
        {
            assert_eq!(quoted(text), text);
            assert_eq!(unquoted(text), text);
        }
    }
}
