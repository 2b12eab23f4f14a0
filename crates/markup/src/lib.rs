//! `html!` in the syntax of Yew, expanded to calls.
//!
//! Yew's own `html!` writes the building of every element out in place, some 370 bytes of WebAssembly each. Here an
//! element is a chain of calls, each of which takes one value, and the program is 10 kB smaller. The syntax is Yew's,
//! without components: `<name attribute="…" attribute={…} {attribute}>`, `{ value }`, `{ for values }`,
//! `if … { … } else { … }` and `<>…</>`. What is called is `crate::ui::element`.

mod expand;
mod parse;

use proc_macro::TokenStream;
use quote::quote;
use syn::parse_macro_input;

/// Elements, texts and values beside one another, as one `yew::Html`.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    let nodes = parse_macro_input!(input as parse::Nodes);
    let html = expand::html(&nodes.0);
    quote! { #html }.into()
}
